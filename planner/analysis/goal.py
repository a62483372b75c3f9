"""What one input would have to be for a measure to come to a given value."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from planner.analysis.alone import belief_widths
from planner.analysis.distinct import distinct, exact
from planner.analysis.phrases import setting
from planner.analysis.scan import Crossings, Scan, crossings, precision, scan
from planner.analysis.trials import Question
from planner.language import mark, say
from planner.levers import LEVERS
from planner.scenario import INPUTS, Scenario
from planner.words import brief, shown

_BRINGS = mark("{input} at {value} brings {measure} to {target}.")
_BRINGS_BEYOND = mark(
    "{input} would have to be {value}, outside the {low} to {high} held plausible, "
    "to bring {measure} to {target}.")
_KEEPS = mark("{measure} is at {target} as it is, with {input} at {value}.")
_NONE = mark(
    "No value of {input} between {least} and {most} brings {measure} to {target}; "
    "the nearest is {nearest} at {value}.")
_FLAT = mark("{input} does not move {measure}: it stays at {nearest} and not at {target}.")


@dataclass(frozen=True)
class Solution:
    """The value of one input at which the measure comes to a target, all else as it is.

    name           of the input, by id
    target         in the measure's unit
    current        the input's value in the scenario
    value          in the input's unit, or None where no value between its hard limits will do
    reached        the measure at that value, or None
    nearest_value  where the measure comes nearest to the target: the value itself if there is one
    nearest        the measure there
    least, most    ends of what the measure came to anywhere between the limits
    runs           how many variants were run to find out
    """

    name: str
    target: float
    current: float
    value: float | None
    reached: float | None
    nearest_value: float
    nearest: float
    least: float
    most: float
    runs: int

    @property
    def reachable(self) -> bool:
        return self.value is not None

    @property
    def distance(self) -> float | None:
        """How far the value is from the default, in widths of belief; None where there is none."""
        return None if self.value is None else belief_widths(self.name, INPUTS[self.name].default, self.value)


def solve(question: Question, scenario: Scenario, name: str, target: float) -> Solution:
    """The value of one input, nearest to its current one, that brings the measure to the target.

    The measure then is within ``planner.analysis.scan.PRECISION`` of the target, in its unit and as
    part of targets above 1. Raises ValueError for an unknown id and a target that is not finite.
    """
    return solve_all(question, scenario, target, (name,))[0]


def solve_all(
    question: Question, scenario: Scenario, target: float, names: Sequence[str] = tuple(LEVERS)
) -> tuple[Solution, ...]:
    """As ``solve`` for every named input by itself, all in the same few batches.

    First those that reach the target, by how far they go from their defaults in widths of belief, then
    the others by how near they come; equal ones in the order of names.
    """
    if not math.isfinite(target):
        raise ValueError(say("the target must be a finite number, not {target}", target=target))
    scanned = scan(question, scenario, names)
    off = scanned.base - target
    if abs(off) <= precision(target):  # as it is
        bests = [(value, scanned.base) for value in scanned.current.tolist()]
    else:
        level = target + math.copysign(precision(target) / 2, off)  # to touch is to reach
        found = crossings(question, scenario, scanned, level)
        bests, scanned = _bests(found, target), found.scan
    solutions = (_solution(scanned, row, target, best) for row, best in enumerate(bests))
    return tuple(sorted(solutions, key=_rank))


def goal_words(solution: Solution, question: Question) -> str:
    """What a solution says, in one sentence."""
    spec, measure = INPUTS[solution.name], question.measure
    factor, _ = shown(spec.unit)
    if solution.value is None:
        template = _FLAT if solution.most - solution.least <= precision(solution.target) else _NONE
    elif solution.value == solution.current:
        template = _KEEPS
    else:
        template = _BRINGS if spec.low <= solution.value <= spec.high else _BRINGS_BEYOND
    return say(
        template, input=spec.label, measure=measure.label, target=exact(measure, solution.target),
        nearest=distinct(measure, solution.nearest, solution.target)[0],
        value=setting(spec, solution.nearest_value), low=brief(spec.low * factor),
        high=setting(spec, spec.high), least=brief(spec.min * factor), most=setting(spec, spec.max))


def _bests(found: Crossings, target: float) -> list[tuple[float, float]]:
    """For each input the value that brings the measure nearest to the target, and the measure there."""
    tried = zip(*(numbers.tolist() for numbers in found.scan.nearest(target)), strict=True)
    crossed = zip(found.values.tolist(), found.results.tolist(), strict=True)
    bests = []
    for near, cross in zip(tried, crossed, strict=True):
        gap = abs(cross[1] - target)  # not a number where there is no crossing
        bests.append(cross if gap <= precision(target) or gap < abs(near[1] - target) else near)
    return bests


def _solution(scan: Scan, row: int, target: float, best: tuple[float, float]) -> Solution:
    value, result = best
    reached = abs(result - target) <= precision(target)
    results = (*scan.results[row].tolist(), result)
    return Solution(
        scan.names[row], target, float(scan.current[row]), value if reached else None,
        result if reached else None, value, result, min(results), max(results), int(scan.runs[row]))


def _rank(solution: Solution) -> tuple[bool, float]:
    distance = solution.distance
    return distance is None, abs(solution.nearest - solution.target) if distance is None else distance
