"""Named places in the texts of a story: what they may name, and the words that are put there.

A place is a name in braces; ``{{`` and ``}}`` stand for braces. The names are a closed list: ids of
measures and inputs with what may follow them, and in a step with a shock also those of ``OF_SHOCK``.
"""

import re
from collections.abc import Callable
from functools import cache

from planner.language import mark, say
from planner.measures import MEASURES, Measure
from planner.months import HORIZON, month_number, month_words
from planner.projection import Projection
from planner.scenario import INPUTS, Scenario
from planner.shocks import Shock
from planner.words import MINUS, brief, fixed, scaled, severity_text, with_unit

YEARS = (2026, 2027, 2028, 2029)
"""Years whose December a place may name."""

OF_MEASURE = {
    "": mark("a measure, in the last month of the run or at its peak"),
    "_before": mark("the same one step before; in a description, in the baseline"),
    "_baseline": mark("the same in the baseline"),
    "_change": mark("how far it moved since the step before; in a description, since the baseline"),
}
"""What may follow a measure's id, and what is put there."""

OF_INPUT = {"": mark("a lever or an assumption as the scenario sets it"), "_default": mark("its default")}
"""What may follow an input's id, and what is put there."""

OF_SHOCK = {"starts": mark("the first month of the shock that the step brings"),
            "severity": mark("its severity")}
"""Places of steps that bring a shock, of the first one where there are several."""

_TOKENS = re.compile(r"\{\{|\}\}|\{([^{}]*)\}|[{}]")
_BRACES = {"{{": "{", "}}": "}"}


@cache
def names() -> frozenset[str]:
    """Every place that any text may hold."""
    measures = [f"{id}{form}" for id in MEASURES for form in OF_MEASURE]
    dated = [id for id, measure in MEASURES.items() if measure.month is not None]
    years = [f"{id}_{year}" for id in dated for year in YEARS]
    return frozenset((*measures, *years, *(f"{id}{form}" for id in INPUTS for form in OF_INPUT)))


def fault(text: str, *, shock: bool = False) -> str | None:
    """The first thing in braces that is no place, or a brace of its own; None in a sound text.

    shock  whether the text is that of a step with a shock
    """
    for found in _TOKENS.finditer(text):
        if found[0] not in _BRACES and not _known(found[1], shock=shock):
            return found[0]
    return None


def escaped(text: str) -> str:
    """A text in which every brace that marks no place stands for itself."""
    return _TOKENS.sub(lambda found: found[0] if found[0] in _BRACES or _known(found[1], shock=False)
                       else found[0].replace("{", "{{").replace("}", "}}"), text)


def filled(text: str, value: Callable[[str], str]) -> str:
    """The text with words in its places; what is no place stays as it is.

    value  the words for a name
    """
    def put(found: re.Match[str]) -> str:
        if found[0] in _BRACES:
            return _BRACES[found[0]]
        return value(found[1]) if _known(found[1], shock=True) else found[0]

    return _TOKENS.sub(put, text)


def _known(name: str | None, *, shock: bool) -> bool:
    return name is not None and (name in names() or (shock and name in OF_SHOCK))


class Words:
    """The words for places: numbers of one run, of the one before, and of the baseline.

    scenario  whose inputs are named
    shocks    what the step brings
    """

    def __init__(
        self, scenario: Scenario, now: Projection, before: Projection, baseline: Projection,
        shocks: tuple[Shock, ...] = (),
    ) -> None:
        self._scenario, self._now, self._before, self._baseline = scenario, now, before, baseline
        self._shocks = shocks

    def __call__(self, name: str) -> str:
        """The words for a name. Raises KeyError for one that is no place."""
        if name in OF_SHOCK:
            return self._of_shock(name)
        if name in INPUTS:
            return input_text(name, self._scenario.value(name))
        if name in MEASURES:
            return self._text(name, self._now)
        id, _, form = name.rpartition("_")
        return input_text(id, INPUTS[id].default) if form == "default" else self._of_measure(id, form)

    def _of_measure(self, id: str, form: str) -> str:
        measure = MEASURES[id]
        if form == "change":
            return change_text(measure, self._value(id, self._now), self._value(id, self._before))
        if form in ("before", "baseline"):
            return self._text(id, self._before if form == "before" else self._baseline)
        return measure.text(self._value(id, self._now, month_number(f"{form}-12")))

    def _value(self, id: str, projection: Projection, month: int = HORIZON) -> float:
        """A measure in a month, whatever year headline numbers are of: the text around names its own."""
        measure = MEASURES[id]
        course = measure.course(projection, self._scenario.display.reference_volume)[0]
        return float(course.max() if measure.month is None else course[month])

    def _text(self, id: str, projection: Projection) -> str:
        return MEASURES[id].text(self._value(id, projection))

    def _of_shock(self, name: str) -> str:
        for shock in self._shocks:
            return month_words(shock.start) if name == "starts" else severity_text(shock)
        return "\u2013"


_IN_SENTENCES = {"million H100e": mark("million H100e"), "ratio": ""}
"""Units that read otherwise inside a sentence."""


def input_text(id: str, value: float) -> str:
    """A value of an input inside a sentence: ``0.036 USD/kWh``, ``5x``, ``80%``, ``24 months``.

    Of times and per cent the sentence says of what or by what time.
    """
    unit = INPUTS[id].unit
    factor, short = scaled(unit)
    short = _IN_SENTENCES.get(unit, short[:1] if short.startswith(("%", "x")) else short)
    words = brief(value * factor)
    return with_unit(words, short) if short else words


def change_text(measure: Measure, now: float, before: float) -> str:
    """How far a measure moved: in points, in times, or in per cent where it is an amount."""
    if measure.unit == "%":
        return say("{change} points", change=_signed(now - before, 1))
    if measure.unit == "x":
        return with_unit(_signed(now - before, 1), "x")
    change = 100 * (now / before - 1) if before else 0.0
    return with_unit(_signed(change, 1 if abs(change) < 10 else 0), "%")


def _signed(change: float, decimals: int) -> str:
    if not round(change, decimals):
        return "0"
    return f"{MINUS if change < 0 else '+'}{fixed(abs(change), decimals)}"
