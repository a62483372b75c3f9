"""What charts and headline numbers say, for decks and briefs: one true sentence for each, no claim beyond.

Every sentence is told in the present of the projection: it holds if the scenario's inputs do.
"""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from planner.declare import Status
from planner.export.sheet import one_line
from planner.language import mark, say
from planner.months import FIRST_MONTH, FIRST_YEAR, month_name
from planner.scenario import INPUTS, Scenario
from planner.version import MODEL_VERSION
from planner.words import MINUS, brief, number

if TYPE_CHECKING:
    from planner.analysis.attribution import Attribution
    from planner.analysis.goal import Solution
    from planner.analysis.spread import Spread
    from planner.analysis.trials import Question
    from planner.figures import Figure, Panel
    from planner.measures import Measure

Curve = tuple[str, str]
"""Title of a plot, empty where there is one only, and label of a curve in it."""

_SUBJECTS = {
    "developer_share": mark("The share of {whose} models among developers"),
    "share_by_region": mark("The share of {whose} models in {where}"),
    "share_by_segment": mark("The Chinese share of US {who} work"),
    "tokens": mark("The volume of tokens served by {whose} models"),
    "spend_share": mark("The share of {whose} models in spend"),
    "spend": mark("Spend on {whose} models"),
    "unserved": mark("Demand that is not served"),
    "consideration": mark("Consideration of Chinese models"),
    "price": mark("The price of tokens from {whose} models"),
    "price_gap": mark("The price gap between the US and China"),
    "headline_gap": mark("The gap between US and Chinese list prices"),
    "cost_stack": mark("The cost of a million tokens in {where}"),
    "gross_margin": mark("The gross margin on {whose} models"),
    "electricity_share": mark("The part of electricity in the cost of {whose} models"),
    "electricity_share_operating": mark("The part of electricity in the operating cost of {whose} models"),
    "reference_bill": mark("The monthly bill of a team that buys {who}"),
    "reference_bill/Saving, all Chinese": mark("What a team saves a month that buys all from China"),
    "energy": mark("Energy per million tokens of {whose} models"),
    "carbon": mark("Carbon per million tokens of {whose} models"),
    "energy_use": mark("The energy use of the router market"),
    "load_ratio": mark("The load on {whose} capacity"),
    "accelerators": mark("The stock of {whose} AI accelerators"),
    "tokens_per_accelerator": mark("The index of tokens per {whose} accelerator"),
    "quality_lag": mark("The quality lag of {whose} models"),
    "world_tokens": mark("The world's use of tokens"),
}
"""What a curve of a chart is called in a sentence."""
_CURVE, _CURVE_IN = mark("{title} ({who})"), mark("{title} ({where}, {who})")
"""Where nothing is said above."""
_NAMES = {
    "China": mark("China"), "US": mark("the US"), "Rest": mark("the rest"), "Europe": mark("Europe"),
    "Rest of the world": mark("the rest of the world"),
    "Frontier": mark("frontier"), "General": mark("general"), "Agentic": mark("agentic"),
    "All US": mark(
        "all from the US"), "Market mix": mark("at the market's mix"), "All Chinese": mark("all from China"),
    "Total": mark("in all"),
}
"""Labels of plots and curves inside a sentence."""
_WHOSE = {"China": mark("Chinese"), "US": mark("US"), "Rest": mark("other")}
"""Labels of blocs before a noun."""

_MEASURED = {
    "chinese_share": mark(
        "The Chinese share"), "us_share": mark("The US share"), "rest_share": mark("The share of the rest"),
    "chinese_spend": mark("The Chinese share of spend"), "us_spend": mark("The US share of spend"),
    "price_gap": mark("The price gap between the US and China"),
    "cost_china": mark("The cost of a million tokens in China"),
    "cost_us": mark("The cost of a million tokens in the US"),
    "capacity": mark("China's capacity use"), "bill": mark("A team's monthly bill"),
    "margin_china": mark("The Chinese gross margin"), "margin_us": mark("The US gross margin"),
    "unserved": mark("Demand that is not served"), "frontier": mark("The Chinese share of US frontier work"),
    "general": mark("The Chinese share of US general work"),
    "electricity": mark(
        "The part of electricity in Chinese cost"), "world_tokens": mark("The world's use of tokens"),
}
"""What a measure is called in a sentence."""

_COURSES = {
    ("falls", ""): mark("{subject} falls from {first} in {start} to {last} in {end}."),
    ("rises", ""): mark("{subject} rises from {first} in {start} to {last} in {end}."),
    ("stays", ""): mark("{subject} is at {last} in {end}, as in {start}."),
    ("falls", "below"):
        mark("{subject} falls from {first} in {start} to {last} in {end}, {amount} below {name}."),
    ("rises", "below"):
        mark("{subject} rises from {first} in {start} to {last} in {end}, {amount} below {name}."),
    ("stays", "below"): mark("{subject} is at {last} in {end}, as in {start}, and {amount} below {name}."),
    ("falls", "above"):
        mark("{subject} falls from {first} in {start} to {last} in {end}, {amount} above {name}."),
    ("rises", "above"):
        mark("{subject} rises from {first} in {start} to {last} in {end}, {amount} above {name}."),
    ("stays", "above"): mark("{subject} is at {last} in {end}, as in {start}, and {amount} above {name}."),
    ("falls", "same"): mark("{subject} falls from {first} in {start} to {last} in {end}, as in {name}."),
    ("rises", "same"): mark("{subject} rises from {first} in {start} to {last} in {end}, as in {name}."),
    ("stays", "same"): mark("{subject} is at {last} in {end}, as in {start} and in {name}."),
}
"""A curve from its first month to its last, and its last month against the reference."""

_COMES_TO = {
    "": mark("{subject} comes to {value} in {when}."),
    "same": mark("{subject} comes to {value} in {when}, as in {name}."),
    "below": mark("{subject} comes to {value} in {when}, {amount} below {name}."),
    "above": mark("{subject} comes to {value} in {when}, {amount} above {name}."),
    "below, all": mark("{subject} comes to {value} in {when}, {amount} below {name}, all through “{cause}”."),
    "above, all": mark("{subject} comes to {value} in {when}, {amount} above {name}, all through “{cause}”."),
    "below, most": mark(
        "{subject} comes to {value} in {when}, {amount} below {name}, mostly through “{cause}”."),
    "above, most": mark(
        "{subject} comes to {value} in {when}, {amount} above {name}, mostly through “{cause}”."),
}
_PEAKS_AT = {
    "": mark("{subject} comes to {value} at its peak."),
    "same": mark("{subject} comes to {value} at its peak, as in {name}."),
    "below": mark("{subject} comes to {value} at its peak, {amount} below {name}."),
    "above": mark("{subject} comes to {value} at its peak, {amount} above {name}."),
    "below, all": mark(
        "{subject} comes to {value} at its peak, {amount} below {name}, all through “{cause}”."),
    "above, all": mark(
        "{subject} comes to {value} at its peak, {amount} above {name}, all through “{cause}”."),
    "below, most":
        mark("{subject} comes to {value} at its peak, {amount} below {name}, mostly through “{cause}”."),
    "above, most":
        mark("{subject} comes to {value} at its peak, {amount} above {name}, mostly through “{cause}”."),
}
_MOSTLY = 0.5
"""Share of the difference from which on a change is named."""

_LIES = mark("{subject} lies between {low} ({lowest}) and {high} ({highest}) in these scenarios.")
_ALIKE = mark("{subject} comes to {low} in all of these scenarios.")

_NO_LEVER = mark("No lever brings {measure} to {target} by itself; “{input}” comes nearest, with {nearest}.")

_ONE_CHANGE = mark("One input differs from its default, and there are no shocks.")
_CHANGES = mark("{inputs} inputs differ from their defaults, and there are no shocks.")
_ONE_SHOCK = mark("All inputs are at their defaults, and there is one shock.")
_SHOCKS = mark("All inputs are at their defaults, and there are {shocks} shocks.")
_BOTH = mark("Inputs changed: {inputs}. Shocks: {shocks}.")
_UNCHANGED = mark("All inputs are at their defaults.")

_POINTS, _POINT = mark("{number} points"), mark("1 point")
_VALUE = mark("{number} {unit}")

_DRAWS = mark("{draws} draws, seed {seed}")
_SOURCE = mark(
    "{name} \u00b7 Tradewinds model {version} \u00b7 {day} \u00b7 if these inputs hold, not a forecast")
_MORE = mark("and {count} more")

_CONDITIONAL = mark("Every number follows from the inputs: it holds if they do, and is not a forecast.")
_SCOPE = mark(
    "The model describes tokens bought through a router, where developers choose freely among "
    "suppliers. Most tokens in the world are served inside vendors' own products and under contracts, "
    "and follow other rules.")
_JUDGEMENT = mark(
    "{judged} of the {count} inputs rest on judgement or memory and not on a source that was read; "
    "the planner's list of inputs says which.")
_INDEPENDENT = mark(
    "The draws vary each input by its own belief, independently of the others. Where inputs hang "
    "together, a band may be too narrow or too wide.")
_CERTAIN = mark("What the scenario changes is taken as certain in the draws; {varied} inputs are left open.")
_BANDS = mark("Bands are quantiles of every month by itself; a single draw may leave them.")
_OBSERVED = mark(
    "The scenario's author has added observations, which nobody here has checked, from: {sources}.")
_HAPPEN = mark("The scenario's own run takes every shock to happen; the draws give each its probability.")

_POINTS_THAT_SHOW = 0.05
_JUDGED = (Status.ASSUMPTION, Status.RECALLED)
_SOURCES_AT_MOST = 5
"""Sources of the author's own observations that a sentence names."""
_NAME = 60
"""Characters of a scenario's name inside a sentence."""


@dataclass(frozen=True)
class Course:
    """Where a curve starts and ends, with the reference's end if there is one."""

    curve: Curve
    start: int
    end: int
    first: float
    last: float
    reference: float | None

    @property
    def moved(self) -> tuple[float, float]:
        """How far it ends from the reference and how far from its start: what makes it worth telling."""
        apart = 0.0 if self.reference is None else abs(self.last - self.reference)
        return apart, abs(self.last - self.first)


def figure_headline(figure: "Figure", curve: Curve | None = None) -> str:
    """A sentence on one curve of a figure: from its first month to its last, against the reference.

    Without a curve it is the one that ends furthest from the reference, or moves furthest of all where
    none does. Of a stack it is a plot's total. Raises ValueError for a curve that the figure has not.
    """
    courses = list(_courses(figure))
    if curve is not None:
        told = next((course for course in courses if course.curve == curve), None)
        if told is None:
            raise ValueError(f"the figure {figure.id!r} has no curve {curve}")
        return _course_words(figure, told)
    apart = any(_side(figure.unit, figure.digits, course.last, course.reference) not in ("", "same")
                for course in courses)
    return _course_words(figure, max(courses, key=lambda course: course.moved[0 if apart else 1]))


def measure_headline(
    question: "Question", value: float, reference: float | None = None, name: str = "",
    attribution: "Attribution | None" = None,
) -> str:
    """What a measure comes to, how that differs from the reference, and what makes most of the difference.

    value, reference  of the measure, in its unit
    attribution       of that difference; the cause is named where one change makes at least half of it
    """
    measure = question.measure
    templates = _PEAKS_AT if measure.month is None else _COMES_TO
    side = _side(measure.unit, measure.digits, value, reference)
    cause = ""
    if attribution is not None and side in ("below", "above"):
        cause, side = _cause(attribution, side)
    difference = value - (reference or 0.0)
    return say(
        templates[side], subject=measured(question.id), value=measure_text(measure, value),
        when=measure.when, amount=amount_text(measure.unit, difference, measure.digits),
        name=short_name(name), cause=cause)


def range_headline(question: "Question", values: Sequence[float], names: Sequence[str]) -> str:
    """Between which scenarios the measure lies."""
    measure = question.measure
    low, high = min(values), max(values)
    texts = [measure_text(measure, value) for value in (low, high)]
    lowest, highest = (short_name(names[list(values).index(value)]) for value in (low, high))
    return say(
        _ALIKE if texts[0] == texts[1] else _LIES, subject=measured(question.id), low=texts[0], high=texts[1],
        lowest=lowest, highest=highest)


def goal_headline(solutions: Sequence["Solution"], question: "Question") -> str:
    """The lever that brings the measure to the target with the least effort, or that none does."""
    from planner.analysis.distinct import distinct, exact
    from planner.analysis.goal import goal_words

    first = solutions[0]
    if first.reachable:
        return goal_words(first, question)
    measure = question.measure
    return say(
        _NO_LEVER, measure=measure.label, target=exact(measure, first.target),
        input=INPUTS[first.name].label, nearest=distinct(measure, first.nearest, first.target)[0])


def changes_headline(scenario: Scenario) -> str:
    """How many inputs differ from their defaults, and how many shocks there are."""
    inputs, shocks = len(scenario.diff()), len(scenario.shocks)
    if inputs and shocks:
        return say(_BOTH, inputs=inputs, shocks=shocks)
    if inputs:
        return say(_ONE_CHANGE) if inputs == 1 else say(_CHANGES, inputs=inputs)
    if shocks:
        return say(_ONE_SHOCK) if shocks == 1 else say(_SHOCKS, shocks=shocks)
    return say(_UNCHANGED)


def caveats(scenario: Scenario, spread: "Spread | None" = None) -> tuple[str, ...]:
    """What to bear in mind, a sentence or two each; those on draws only where there are any."""
    judged = sum(spec.status in _JUDGED for spec in INPUTS.values())
    told = [say(_CONDITIONAL), say(_SCOPE), say(_JUDGEMENT, judged=judged, count=len(INPUTS))]
    if spread is not None:
        told += [say(_INDEPENDENT), say(_CERTAIN, varied=len(spread.varied)), say(_BANDS)]
        if scenario.shocks:
            told.append(say(_HAPPEN))
    if scenario.observations:
        named = dict.fromkeys(one_line(one.source, _NAME) for one in scenario.observations)
        told.append(say(_OBSERVED, sources="; ".join([*named][:_SOURCES_AT_MOST])))
    return tuple(told)


def draws_text(spread: "Spread") -> str:
    """Such as ``2,000 draws, seed 1``."""
    return say(_DRAWS, draws=f"{spread.draws:,}", seed=spread.seed)


def source_line(scenario: Scenario, day: date) -> str:
    """The stamp without the changes, for the foot of a page."""
    return say(_SOURCE, name=short_name(scenario.name), version=MODEL_VERSION, day=day.isoformat())


def more(count: int) -> str:
    """Such as ``and 12 more``."""
    return say(_MORE, count=count)


def short_name(name: str) -> str:
    """A scenario's name for the middle of a line."""
    return one_line(name, _NAME) or "\u2013"


def measured(id: str) -> str:
    """What a measure is called at the start of a sentence."""
    from planner.measures import MEASURES

    return say(_MEASURED[id]) if id in _MEASURED else MEASURES[id].label


def measure_text(measure: "Measure", value: float) -> str:
    """A value of a measure with its unit, as headline numbers show it: ``42%``, ``4,500 T/day``."""
    text = measure.text(value)
    return text if measure.prefix or measure.suffix else say(_VALUE, number=text, unit=measure.unit)


def value_text(unit: str, value: float, digits: int) -> str:
    """A value in the unit of a chart: ``42%``, ``3.4x``, ``$0.12``, ``196 kWh``; no digit before the point
    is rounded away, as none is on the chart."""
    whole = math.floor(math.log10(abs(value))) + 1 if value and math.isfinite(value) else 0
    text = number(value, max(digits, whole))
    if unit.startswith(("%", "x")):
        return f"{text}{unit[0]}"
    if unit.startswith("USD"):
        return f"{MINUS}${text[1:]}" if text.startswith(MINUS) else f"${text}"
    short = unit.partition(",")[0]
    return text if short == "index" else say(_VALUE, number=text, unit=short)


def amount_text(unit: str, difference: float, digits: int) -> str:
    """The size of a difference: ``9 points``, ``0.3x``, ``$12``."""
    size = abs(difference)
    if not unit.startswith("%"):
        return value_text(unit, size, digits)
    text = brief(round(size, 1)) if size < 10 else f"{size:,.0f}"
    return say(_POINT) if text == "1" else say(_POINTS, number=text)


def curve_of(figure: "Figure", question: "Question") -> Curve | None:
    """The curve of a figure that the question asks about, if it is there."""
    from planner.charts import CHARTS

    if question.measure.chart != figure.id:
        return None
    chart = CHARTS[figure.id]
    for plot in chart.plots:
        title, traces = plot.title, plot.traces
        terms = tuple(term for trace in traces for term in trace.quantity.terms)
        if chart.stacked and terms == question.measure.quantity.terms:
            return title, "Total"
        for trace in traces:
            if trace.quantity == question.measure.quantity:
                return title, trace.label
    return None


def _courses(figure: "Figure") -> Iterator[Course]:
    for panel in figure.panels:
        yield from _stack_courses(panel) if panel.areas else _line_courses(panel)


def _line_courses(panel: "Panel") -> Iterator[Course]:
    ends = {line.label: float(line.y[-1]) for line in panel.lines if line.style == "reference"}
    for line in panel.lines:
        if line.style == "solid":
            yield Course(
                (panel.title, line.label), _month(line.x[0]), _month(line.x[-1]),
                float(line.y[0]), float(line.y[-1]), ends.get(line.label))


def _stack_courses(panel: "Panel") -> Iterator[Course]:
    top = panel.areas[-1]
    reference = next((float(line.y[-1]) for line in panel.lines if line.style == "reference"), None)
    yield Course((panel.title, "Total"), _month(top.x[0]), _month(top.x[-1]),
                 float(top.upper[0]), float(top.upper[-1]), reference)


def _course_words(figure: "Figure", course: Course) -> str:
    unit, digits = figure.unit, figure.digits
    first, last = value_text(unit, course.first, digits), value_text(unit, course.last, digits)
    direction = "stays" if first == last else "falls" if course.last < course.first else "rises"
    difference = course.last - (course.reference or 0.0)
    return say(
        _COURSES[direction, _side(unit, digits, course.last, course.reference)],
        subject=_subject(figure, course.curve), first=first, last=last, start=month_name(course.start),
        end=month_name(course.end), amount=amount_text(unit, difference, digits),
        name=short_name(figure.reference))


def _subject(figure: "Figure", curve: Curve) -> str:
    title, label = (say(_NAMES[text]) if text in _NAMES else text for text in curve)
    template = _SUBJECTS.get(f"{figure.id}/{curve[1]}") or _SUBJECTS.get(figure.id)
    if template is not None:
        whose = say(_WHOSE[curve[1]]) if curve[1] in _WHOSE else label
        return say(template, who=label, where=title, whose=whose)
    return say(_CURVE_IN if title else _CURVE, title=figure.title, who=label, where=title)


def _side(unit: str, digits: int, value: float, reference: float | None) -> str:
    if reference is None:
        return ""
    if abs(value - reference) <= _grain(unit, digits, value, reference):
        return "same"
    return "below" if value < reference else "above"


def _cause(attribution: "Attribution", side: str) -> tuple[str, str]:
    """The change that makes at least half of the difference, and which template tells it."""
    parts = attribution.parts
    if not parts or parts[0].value / attribution.difference < _MOSTLY:
        return "", side
    return parts[0].label, f"{side}, {'all' if len(parts) == 1 else 'most'}"


def _grain(unit: str, digits: int, *values: float) -> float:
    """A difference that is none to a reader: a twentieth of a point, a tenth of the last digit shown."""
    size = max(map(abs, values))
    if unit.startswith("%") or not size:
        return _POINTS_THAT_SHOW
    return float(0.1 * 10.0 ** (math.floor(math.log10(size)) + 1 - digits))


def _month(year: float) -> int:
    return round((year - FIRST_YEAR) * 12 - FIRST_MONTH + 1)
