"""What headline numbers say, for decks and briefs: one true sentence for each, no claim beyond."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from planner.export.terms import amount_text, measure_text, short_name, side
from planner.language import mark, say
from planner.scenario import INPUTS

if TYPE_CHECKING:
    from planner.analysis.attribution import Attribution
    from planner.analysis.goal import Solution
    from planner.analysis.trials import Question

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
    beside = side(measure.unit, measure.digits, value, reference)
    cause = ""
    if attribution is not None and beside in ("below", "above"):
        cause, beside = _cause(attribution, beside)
    difference = value - (reference or 0.0)
    return say(
        templates[beside], subject=measured(question.id), value=measure_text(measure, value),
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


def measured(id: str) -> str:
    """What a measure is called at the start of a sentence."""
    from planner.measures import MEASURES

    return say(_MEASURED[id]) if id in _MEASURED else MEASURES[id].label


def _cause(attribution: "Attribution", beside: str) -> tuple[str, str]:
    """The change that makes at least half of the difference, and which template tells it."""
    parts = attribution.parts
    if not parts or parts[0].value / attribution.difference < _MOSTLY:
        return "", beside
    return parts[0].label, f"{beside}, {'all' if len(parts) == 1 else 'most'}"
