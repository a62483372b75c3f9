"""What the analyses answer, a section each: why, what it hangs on, how sure it is, what it would take."""

import math
from collections.abc import Sequence

from planner.analysis.attribution import Attribution, Part
from planner.analysis.attribution_words import headline as why_words
from planner.analysis.distinct import distinct
from planner.analysis.goal import Solution
from planner.analysis.odds_words import odds_words, varied_words
from planner.analysis.phrases import chosen, setting
from planner.analysis.sensitivity import Bar, Tornado, tornado_words
from planner.declare import Spec
from planner.export.brief.blocks import Block, Cell, Column, Graph, Mark, Paragraph, Section, Table
from planner.export.measure_words import goal_headline
from planner.export.story import Story
from planner.export.terms import amount_text, measure_text, more, short_name
from planner.language import mark, say
from planner.measures import Measure
from planner.scenario import INPUTS
from planner.words import MINUS, brief, shown

_PARTS, _BARS, _LEVERS, _MISSED = 8, 8, 6, 4
"""Changes, inputs, levers that reach the target and such that do not, at most."""
_STILL = 1e-9
_BAR, _LOW, _HIGH = "us", "hardware", "us"
"""Roles that lend their colours."""

_WHY, _CHANGE, _BECAME, _CONTRIBUTES = (
    mark("Why it differs from {name}"), mark("Change"), mark("From \u2192 to"), mark("Contribution"))
_OTHERS, _SIZE = mark("{count} other changes together"), mark("Size of the contribution")
_EXACT = mark(
    "Shapley values: what a change adds, averaged over every order in which the changes could be "
    "made. They sum to the difference.")
_DRAWN = mark(
    "Shapley values: what a change adds, averaged over orders in which the changes could be made, "
    "drawn at random (standard error at most {error}). They sum to the difference.")

_HANGS, _INPUT, _AT_LOW, _AT_HIGH, _RESULT, _SWING = (
    mark("What it hangs on"), mark("Input"), mark("Low end"), mark("High end"), mark("Result"),
    mark("Results between the ends"))
_ENDS = mark(
    "One input at a time goes to the low end (pale) and the high end (dark) of what is held plausible, "
    "its 10th and 90th percentile. All else is as in the scenario, where the result is {value}: the "
    "line.")

_SURE = mark("How sure it is")

_TAKES, _LEVER, _NOW, _NEEDED, _PLAUSIBLE, _VERDICT = (
    mark("What it would take"), mark("Lever"), mark("Now"), mark("For {target}"), mark("Held plausible"),
    mark("Against what is held plausible"))
_FROM_TO = mark("{low} to {high}")
_INSIDE, _BEYOND, _AS_IS = mark("inside it"), mark("outside of it"), mark("as it is")
_ALONE = mark("Each lever alone, all else as in the scenario.")
_OUT_OF_REACH = mark("Out of reach by itself, anywhere between its limits: {levers}.")
_GETS_TO = mark("{lever} (gets to {nearest})")
_ONE_REACHES, _REACH = mark("One more lever reaches it."), mark("{count} more levers reach it.")


def why(story: Story) -> Section | None:
    """What each change contributes to the difference from the reference; None without one."""
    attribution, reference = story.attribution, story.reference
    if attribution is None or reference is None:
        return None
    name = short_name(reference.scenario.title)
    blocks: list[Block] = [Paragraph(why_words(attribution, name))]
    heading = say(_WHY, name=name)
    if attribution.parts:
        columns = (Column(say(_CHANGE), 34), Column(say(_BECAME), 26), Column(say(_SIZE), 24),
                   Column(say(_CONTRIBUTES), 16, right=True))
        blocks.append(Table(heading, columns, _part_rows(attribution)))
        blocks.append(Paragraph(_method(attribution), "quiet"))
    return Section("why", heading, tuple(blocks))


def _part_rows(attribution: Attribution) -> tuple[tuple[Cell, ...], ...]:
    parts, rest = _foremost(attribution.parts)
    told = [(part.label, part.detail, part.value) for part in parts]
    if rest:
        told.append((say(_OTHERS, count=len(rest)), "", math.fsum(part.value for part in rest)))
    values = [value for _, _, value in told]
    low, high = min(0.0, *values), max(0.0, *values)
    measure = attribution.question.measure
    return tuple(
        (Cell(label), Cell(detail, "quiet"), Cell("", graph=_graph(low, high, 0.0, ((value, _BAR),))),
         Cell(_signed(value, measure), "strong"))
        for label, detail, value in told)


def _foremost(parts: Sequence[Part]) -> tuple[Sequence[Part], Sequence[Part]]:
    """Those told one by one and the rest, which is never one alone."""
    if len(parts) <= _PARTS + 1:
        return parts, ()
    return parts[:_PARTS], parts[_PARTS:]


def _method(attribution: Attribution) -> str:
    if attribution.exact:
        return say(_EXACT)
    measure = attribution.question.measure
    error = max(part.error for part in attribution.parts)
    return say(_DRAWN, error=amount_text(measure.unit, error, measure.digits))


def sensitivity(story: Story) -> Section:
    """Which inputs the measure hangs on most, one at a time."""
    made = story.tornado
    still = _STILL * max(1.0, abs(made.base))
    bars = [bar for bar in made.bars[:_BARS] if bar.swing > still]
    blocks: list[Block] = [Paragraph(tornado_words(made, 1)[0])]
    heading = say(_HANGS)
    if bars:
        columns = (Column(say(_INPUT), 33), Column(say(_AT_LOW), 15, right=True),
                   Column(say(_RESULT), 8, right=True), Column(say(_SWING), 24),
                   Column(say(_RESULT), 8, right=True), Column(say(_AT_HIGH), 15))
        blocks.append(Table(heading, columns, _swing_rows(made, bars)))
        value = measure_text(made.question.measure, made.base)
        blocks.append(Paragraph(say(_ENDS, value=value), "quiet"))
    return Section("sensitivity", heading, tuple(blocks))


def _swing_rows(made: Tornado, bars: Sequence[Bar]) -> tuple[tuple[Cell, ...], ...]:
    ends = [end for bar in bars for end in (bar.at_low, bar.at_high)]
    low, high = min(made.base, *ends), max(made.base, *ends)
    rows = []
    for bar in bars:
        spec = INPUTS[bar.name]
        at_low, at_high = distinct(made.question.measure, bar.at_low, bar.at_high)
        graph = _graph(low, high, made.base, ((bar.at_low, _LOW), (bar.at_high, _HIGH)))
        rows.append((
            Cell(spec.label), Cell(setting(spec, bar.low), "quiet"), Cell(at_low, "strong"),
            Cell("", graph=graph), Cell(at_high, "strong"), Cell(setting(spec, bar.high), "quiet")))
    return tuple(rows)


def uncertainty(story: Story) -> Section | None:
    """How the measure is spread over the draws; None where it was not drawn."""
    drawn, asked = story.spread, story.question
    if drawn is None or asked.id not in drawn.values:
        return None
    return Section(
        "uncertainty", say(_SURE), (Paragraph(odds_words(drawn, asked)), Paragraph(varied_words(drawn))))


def goal(story: Story) -> Section:
    """The settings of single levers that bring the measure to the threshold, the nearest first."""
    asked, solutions = story.question, story.solutions
    reachable = [solution for solution in solutions if solution.reachable]
    missed = [solution for solution in solutions if not solution.reachable]
    heading = say(_TAKES)
    blocks: list[Block] = [Paragraph(goal_headline(solutions, asked))]
    if reachable:
        columns = (Column(say(_LEVER), 36), Column(say(_NOW), 13, right=True),
                   Column(say(_NEEDED, target=chosen(asked.measure, asked.threshold)), 14, right=True),
                   Column(say(_PLAUSIBLE), 18, right=True), Column(say(_VERDICT), 19))
        blocks.append(Table(heading, columns, tuple(map(_goal_row, reachable[:_LEVERS]))))
    told = [say(_ALONE)]
    if hidden := len(reachable[_LEVERS:]):
        told.append(say(_ONE_REACHES) if hidden == 1 else say(_REACH, count=hidden))
    if missed:
        told.append(_out_of_reach(missed, asked.measure))
    blocks.append(Paragraph(" ".join(told), "quiet"))
    return Section("goal", heading, tuple(blocks))


def _goal_row(solution: Solution) -> tuple[Cell, ...]:
    spec, value = INPUTS[solution.name], solution.nearest_value
    inside = spec.low <= value <= spec.high
    verdict = _AS_IS if value == solution.current else _INSIDE if inside else _BEYOND
    return (Cell(spec.label), Cell(setting(spec, solution.current), "quiet"),
            Cell(setting(spec, value), "strong"), Cell(plausible(spec), "quiet"),
            Cell(say(verdict), "plain" if inside else "quiet"))


def _out_of_reach(missed: Sequence[Solution], measure: Measure) -> str:
    told = [
        say(_GETS_TO, lever=INPUTS[solution.name].label,
            nearest=distinct(measure, solution.nearest, solution.target)[0])
        for solution in missed[:_MISSED]]
    if hidden := missed[_MISSED:]:
        told.append(more(len(hidden)))
    return say(_OUT_OF_REACH, levers="; ".join(told))


def plausible(spec: Spec) -> str:
    """The ends of what is held plausible, such as ``2 to 6 x``."""
    factor, _ = shown(spec.unit)
    return say(_FROM_TO, low=brief(spec.low * factor), high=setting(spec, spec.high))


def _graph(low: float, high: float, base: float, ends: Sequence[tuple[float, str]]) -> Graph:
    """Bars from the base to each end, on an axis from low to high."""
    width = (high - low) or 1.0

    def place(value: float) -> float:
        return (value - low) / width

    return Graph(place(base), tuple(
        Mark(place(min(base, end)), place(max(base, end)), role) for end, role in ends if end != base))


def _signed(value: float, measure: Measure) -> str:
    """A difference with its sign: ``+4.2 points``, ``\u2212$12``; without one where it rounds to none."""
    size, none = (amount_text(measure.unit, amount, measure.digits) for amount in (value, 0.0))
    return size if size == none else f"{MINUS if value < 0 else '+'}{size}"
