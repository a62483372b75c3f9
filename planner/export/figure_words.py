"""What charts say, for decks and briefs: one true sentence for each curve, no claim beyond.

Every sentence is told in the present of the projection: it holds if the scenario's inputs do.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from planner.export.terms import amount_text, short_name, side, value_text
from planner.language import mark, say
from planner.months import FIRST_MONTH, FIRST_YEAR, month_words

if TYPE_CHECKING:
    from planner.analysis.trials import Question
    from planner.figures import Figure, Panel

Curve = tuple[int, str]
"""Number of a plot in its figure and role of a curve in it, which no other curve there has."""

TOTAL = "ink"
"""Role of what the layers of a stack add up to."""

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
        "energy": mark("Energy per million tokens of {whose} models"),
    "carbon": mark("Carbon per million tokens of {whose} models"),
    "energy_use": mark("The energy use of the router market"),
    "load_ratio": mark("The load on {whose} capacity"),
    "accelerators": mark("The stock of {whose} AI accelerators"),
    "tokens_per_accelerator": mark("The index of tokens per {whose} accelerator"),
    "quality_lag": mark("The quality lag of {whose} models"),
    "world_tokens": mark("The world's use of tokens"),
}
"""What a curve of a chart is called in a sentence, by the chart."""
_SAVING = mark("What a team saves a month that buys all from China")
_CURVE, _CURVE_IN = mark("{title} ({who})"), mark("{title} ({where}, {who})")
"""Where nothing is said above."""
_WHOSE = {"china": mark("Chinese"), "us": mark("US"), "rest": mark("other")}
"""Blocs before a noun, by role."""
_WHO = {
    "share_by_segment": {
        "frontier": mark("frontier"), "general": mark("general"), "agentic": mark("agentic")},
    "reference_bill": {
        "us": mark("all from the US"), "ink": mark("at the market's mix"), "china": mark("all from China")},
}
"""Curves inside a sentence, by chart and role."""
_WHERE = {
    "share_by_region": (mark("the US"), mark("China"), mark("Europe"), mark("the rest of the world")),
    "cost_stack": (mark("China"), mark("the US")),
}
"""Plots inside a sentence, by chart and number."""

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
    apart = any(side(figure.unit, figure.digits, course.last, course.reference) not in ("", "same")
                for course in courses)
    return _course_words(figure, max(courses, key=lambda course: course.moved[0 if apart else 1]))


def figure_summary(figure: "Figure") -> tuple[str, ...]:
    """A sentence on each curve of a figure, or on the total of each plot of a stack."""
    return tuple(_course_words(figure, course) for course in _courses(figure))


def curve_of(figure: "Figure", question: "Question") -> Curve | None:
    """The curve of a figure that the question asks about, if it is there."""
    from planner.charts import CHARTS, total

    quantity = question.measure.quantity
    if question.measure.chart != figure.id:
        return None
    chart = CHARTS[figure.id]
    for number, plot in enumerate(chart.plots):
        if chart.stacked and total(plot.traces).terms == quantity.terms:
            return number, TOTAL
        for trace in plot.traces:
            if trace.quantity == quantity:
                return number, trace.role
    return None


def _courses(figure: "Figure") -> Iterator[Course]:
    for number, panel in enumerate(figure.panels):
        yield from _stack_courses(number, panel) if panel.areas else _line_courses(number, panel)


def _line_courses(number: int, panel: "Panel") -> Iterator[Course]:
    ends = {line.role: float(line.y[-1]) for line in panel.lines if line.style == "reference"}
    for line in panel.lines:
        if line.style == "solid":
            yield Course(
                (number, line.role), _month(line.x[0]), _month(line.x[-1]),
                float(line.y[0]), float(line.y[-1]), ends.get(line.role))


def _stack_courses(number: int, panel: "Panel") -> Iterator[Course]:
    top = panel.areas[-1]
    reference = next((float(line.y[-1]) for line in panel.lines if line.style == "reference"), None)
    yield Course((number, TOTAL), _month(top.x[0]), _month(top.x[-1]),
                 float(top.upper[0]), float(top.upper[-1]), reference)


def _course_words(figure: "Figure", course: Course) -> str:
    unit, digits = figure.unit, figure.digits
    first, last = value_text(unit, course.first, digits), value_text(unit, course.last, digits)
    direction = "stays" if first == last else "falls" if course.last < course.first else "rises"
    difference = course.last - (course.reference or 0.0)
    return say(
        _COURSES[direction, side(unit, digits, course.last, course.reference)],
        subject=_subject(figure, course.curve), first=first, last=last, start=month_words(course.start),
        end=month_words(course.end), amount=amount_text(unit, difference, digits),
        name=short_name(figure.reference))


def _subject(figure: "Figure", curve: Curve) -> str:
    number, role = curve
    panel = figure.panels[number]
    if (figure.id, role) == ("reference_bill", "rest"):
        return say(_SAVING)
    label = next((line.label for line in panel.lines if (line.style, line.role) == ("solid", role)), "")
    who = _WHO.get(figure.id, {}).get(role)
    where = _WHERE.get(figure.id)
    words = {
        "who": say(who) if who else label or say("in all"),
        "whose": say(_WHOSE[role]) if role in _WHOSE else "",
        "where": say(where[number]) if where else panel.title}
    if figure.id in _SUBJECTS:
        return say(_SUBJECTS[figure.id], **words)
    return say(_CURVE_IN if panel.title else _CURVE, title=figure.title, **words)


def _month(year: float) -> int:
    return round((year - FIRST_YEAR) * 12 - FIRST_MONTH + 1)
