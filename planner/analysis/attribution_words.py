"""What an attribution says: one or two sentences, and how each change is told."""

from typing import TYPE_CHECKING

from planner.analysis.phrases import BARE
from planner.language import mark, say
from planner.months import month_words
from planner.shocks import KINDS, Shock
from planner.words import brief, fixed, scaled

if TYPE_CHECKING:
    from planner.analysis.attribution import Attribution, Part
    from planner.declare import Spec
    from planner.measures import Measure

_ABOVE = mark("{measure}: {value}, {amount} above {name}.")
_BELOW = mark("{measure}: {value}, {amount} below {name}.")
_SAME = mark("{measure}: {value}, as in {name}.")

_NOTHING = mark("Nothing is changed.")
_STILL_ONE = mark("The one change does not move it.")
_STILL = mark("None of the changes moves it.")

_ALL = mark("All of the difference comes from “{first}”.")
_NEARLY = mark("Nearly all of the difference comes from “{first}”.")
_HALVES = mark("“{first}” and “{second}” make about half of the difference each.")
_LARGER_OF_TWO = (
    (17 / 24, mark("About three quarters of the difference come from “{first}”, the rest from “{second}”.")),
    (7 / 12, mark("About two thirds of the difference come from “{first}”, the rest from “{second}”.")),
    (0.0, _HALVES),
)
_LARGEST = (
    (17 / 24,
     mark("About three quarters of the difference come from “{first}”; “{second}” follows with {amount}.")),
    (7 / 12,
    mark("About two thirds of the difference come from “{first}”; “{second}” follows with {amount}.")),
    (5 / 12, mark("About half of the difference comes from “{first}”; “{second}” follows with {amount}.")),
    (7 / 24, mark("About a third of the difference comes from “{first}”; “{second}” follows with {amount}.")),
    (1 / 5,
    mark("About a quarter of the difference comes from “{first}”; “{second}” follows with {amount}.")),
)
"""From which share on a fraction is named: half-way from the next smaller one; below a fifth, none is."""
_NO_ONE = mark(
    "No one change makes the difference: the largest, “{first}”, is only a small part of it, {amount}.")

_LOWERS = mark("“{first}” lowers it by {amount}; “{second}” takes {back} of that back.")
_RAISES = mark("“{first}” raises it by {amount}; “{second}” takes {back} of that back.")
_MORE_LOWERS = mark(
    "Changes pull both ways: the strongest are “{first}”, which lowers it by {amount}, "
    "and “{second}”, which raises it by {back}.")
_MORE_RAISES = mark(
    "Changes pull both ways: the strongest are “{first}”, which raises it by {amount}, "
    "and “{second}”, which lowers it by {back}.")
_CANCEL_TWO = mark(
    "The two changes cancel out almost entirely: “{lowers}” lowers it by {fall}, "
    "“{raises}” raises it by {rise}.")
_CANCEL = mark(
    "The changes cancel out almost entirely: the strongest are “{lowers}”, which lowers it by {fall}, "
    "and “{raises}”, which raises it by {rise}.")

_POINT, _POINTS = mark("1 point"), mark("{number} points")
_TIMES, _MONEY, _IN_UNIT = mark("{number}x"), mark("{currency}{number}"), mark("{number} {unit}")

_FROM_TO, _FROM_TO_UNIT = mark("{old} → {new}"), mark("{old} → {new} {unit}")
_FROM_TO_PER_CENT = mark("{old}% → {new}{unit}")
_PER_CENT, _MONTHS, _MONTH = mark("{severity}%"), mark("{severity} months"), mark("1 month")
_ON = mark("{severity} from {start} on")
_FOR_MONTH = mark("{severity} from {start} for 1 month")
_FOR_MONTHS = mark("{severity} from {start} for {months} months")
_RAMPED = mark("{course}, ramp {ramp} months")
_RAMPED_MONTH = mark("{course}, ramp 1 month")
_NO_RAMP = mark("{course}, no ramp")
_REMOVED = mark("removed")

_NEARLY_ALL = 0.875
"""A share from which on it is nearly all."""
_OPPOSED = 0.15
"""What works against the difference is told from this part of what works for it on."""
_CANCELLED = 0.1
"""Changes cancel out where no more than this part of the stronger side is left."""
_POINTS_THAT_SHOW, _PART_THAT_SHOWS = 0.05, 0.0005



def headline(attribution: "Attribution", name_before: str) -> str:
    """Where the measure stands against the scenario of that name, and which changes put it there."""
    return say("{first} {second}", first=_where(attribution, name_before), second=_why(attribution))


def input_detail(spec: "Spec", old: float, new: float) -> str:
    """Such as ``4 → 2 x`` or ``30% → 45%``."""
    factor, unit = scaled(spec.unit)
    was, becomes = _apart(old * factor, new * factor)
    if unit in BARE:
        return say(_FROM_TO, old=was, new=becomes)
    return say(
        _FROM_TO_PER_CENT if unit.startswith("%") else _FROM_TO_UNIT, old=was, new=becomes, unit=say(unit))


def shock_detail(old: Shock | None, new: Shock | None) -> str:
    """Such as ``80% from 2027-01 for 24 months``, ``removed`` or ``30% → 80%``."""
    if new is None:
        return say(_REMOVED)
    if old is None:
        return _course(new, brief(new.severity * _factor(new)))
    severities = _apart(old.severity * _factor(old), new.severity * _factor(new))
    if (old.start, old.months, old.ramp) == (new.start, new.months, new.ramp):
        was, becomes = (_severity(new, severity) for severity in severities)
        return say(_FROM_TO, old=was, new=becomes)
    tell = _course if old.ramp == new.ramp else _ramped_course
    was, becomes = (tell(shock, severity) for shock, severity in zip((old, new), severities, strict=True))
    return say(_FROM_TO, old=was, new=becomes)


def _where(attribution: "Attribution", name: str) -> str:
    measure, difference = attribution.question.measure, attribution.difference
    value = measure.text(attribution.after)
    if not (measure.prefix or measure.suffix):
        value = say(_IN_UNIT, number=value, unit=measure.unit)
    if abs(difference) <= _grain(attribution):
        return say(_SAME, measure=measure.label, value=value, name=name)
    return say(_BELOW if difference < 0 else _ABOVE, measure=measure.label, value=value,
               amount=_amount(measure, difference), name=name)


def _why(attribution: "Attribution") -> str:
    parts, difference, grain = attribution.parts, attribution.difference, _grain(attribution)
    if not parts:
        return say(_NOTHING)
    if max(abs(difference), *(abs(part.value) for part in parts)) <= grain:
        return say(_STILL_ONE if len(parts) == 1 else _STILL)
    lowering = [part for part in parts if part.value < 0]
    raising = [part for part in parts if part.value > 0]
    stronger, weaker = (lowering, raising) if difference < 0 else (raising, lowering)
    if abs(difference) <= max(grain, _CANCELLED * _size(stronger)):
        return _cancelled(attribution, lowering[0], raising[0])
    if _size(weaker) >= _OPPOSED * _size(stronger):
        return _opposed(attribution, stronger, weaker)
    return _agreed(attribution, stronger)


def _cancelled(attribution: "Attribution", lowers: "Part", raises: "Part") -> str:
    measure = attribution.question.measure
    return say(
        _CANCEL_TWO if len(attribution.parts) == 2 else _CANCEL,
        lowers=lowers.label, fall=_amount(measure, lowers.value),
        raises=raises.label, rise=_amount(measure, raises.value))


def _opposed(attribution: "Attribution", stronger: list["Part"], weaker: list["Part"]) -> str:
    one_each = all(abs(side[0].value) >= _NEARLY_ALL * _size(side) for side in (stronger, weaker))
    lowers, raises = (_LOWERS, _RAISES) if one_each else (_MORE_LOWERS, _MORE_RAISES)
    measure = attribution.question.measure
    return say(
        lowers if attribution.difference < 0 else raises,
        first=stronger[0].label, amount=_amount(measure, stronger[0].value),
        second=weaker[0].label, back=_amount(measure, weaker[0].value))


def _agreed(attribution: "Attribution", stronger: list["Part"]) -> str:
    first, parts = stronger[0], attribution.parts
    share = first.value / attribution.difference
    if share >= _NEARLY_ALL:
        return say(_ALL if len(parts) == 1 else _NEARLY, first=first.label)
    if len(parts) == 2:
        template = next(template for least, template in _LARGER_OF_TWO if share >= least)
        return say(template, first=first.label, second=stronger[1].label)
    measure = attribution.question.measure
    for least, template in _LARGEST:
        if share >= least:
            amount = _amount(measure, stronger[1].value)
            return say(template, first=first.label, second=stronger[1].label, amount=amount)
    return say(_NO_ONE, first=first.label, amount=_amount(measure, first.value))


def _size(parts: list["Part"]) -> float:
    return sum(abs(part.value) for part in parts)


def _grain(attribution: "Attribution") -> float:
    """What no reader would see, in the measure's unit."""
    if attribution.question.measure.unit == "%":
        return _POINTS_THAT_SHOW
    return _PART_THAT_SHOWS * max(abs(attribution.before), abs(attribution.after))


def _amount(measure: "Measure", value: float) -> str:
    """The size of a difference: ``7.1 points``, ``0.3x``, ``$12``."""
    size = abs(value)
    if measure.unit == "%":
        text = brief(round(size, 1)) if size < 10 else fixed(size)
        return say(_POINT) if text == "1" else say(_POINTS, number=text)
    text = brief(size, 2 if size < 100 else 3)
    if measure.suffix:
        return say(_TIMES, number=text)
    if measure.prefix:
        return say(_MONEY, currency=measure.prefix, number=text)
    return say(_IN_UNIT, number=text, unit=measure.unit)


def _apart(old: float, new: float) -> tuple[str, str]:
    """Two values with as few digits as tell them apart, at least three and at most nine."""
    for digits in range(3, 10):
        texts = brief(old, digits), brief(new, digits)
        if old == new or texts[0] != texts[1]:
            break
    return texts


def _factor(shock: Shock) -> float:
    return scaled(KINDS[shock.kind].unit)[0]


def _severity(shock: Shock, text: str) -> str:
    if KINDS[shock.kind].unit == "fraction":
        return say(_PER_CENT, severity=text)
    return say(_MONTH) if text == "1" else say(_MONTHS, severity=text)


def _course(shock: Shock, text: str) -> str:
    severity, start = _severity(shock, text), month_words(shock.start)
    if shock.months is None:
        return say(_ON, severity=severity, start=start)
    template = _FOR_MONTH if shock.months == 1 else _FOR_MONTHS
    return say(template, severity=severity, start=start, months=shock.months)


def _ramped_course(shock: Shock, text: str) -> str:
    template = {0: _NO_RAMP, 1: _RAMPED_MONTH}.get(shock.ramp, _RAMPED)
    return say(template, course=_course(shock, text), ramp=shock.ramp)
