"""What the page on goals shows, in words and rows; made in the analyst's thread."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from planner.analysis.distinct import distinct, exact
from planner.analysis.phrases import chosen, setting
from planner.language import mark, say
from planner.measures import Measure
from planner.months import month_words
from planner.scenario import INPUTS, Scenario
from ui.insight.lever_list import LeverRow, move_words

if TYPE_CHECKING:
    from planner.analysis.goal import Solution
    from planner.analysis.tipping import TippingPoint
    from planner.analysis.trials import Question


@dataclass(frozen=True)
class Goal:
    """What is asked: a measure, its target in its unit, and a lever, or any where the id is empty."""

    question: Question
    target: float
    lever: str
    scenario: Scenario

    @property
    def measure(self) -> Measure:
        return self.question.measure

    @property
    def target_text(self) -> str:
        return exact(self.measure, self.target)


@dataclass(frozen=True, eq=False)
class GoalAnswer:
    """What came of it.

    words         how many levers get there, or what the one that was asked about would have to be
    single        the row of that one lever
    reaching      levers that get there alone, the nearest to its default first
    failing       those that do not, the nearest first
    tipping       levers that take the measure across its threshold
    tipping_words what that list holds
    """

    goal: Goal
    words: str
    single: LeverRow | None
    reaching: tuple[LeverRow, ...]
    failing: tuple[LeverRow, ...]
    tipping: tuple[LeverRow, ...]
    tipping_words: str


def goal_answer(
    goal: Goal, solutions: Sequence[Solution], told: Sequence[str], points: Sequence[TippingPoint],
    point_words: Sequence[str],
) -> GoalAnswer:
    """Put solutions and tipping points, with their sentences, into rows."""
    rows = tuple(_solution_row(goal, *each) for each in zip(solutions, told, strict=True))
    reaching = tuple(row for row in rows if row.value is not None)
    failing = tuple(row for row in rows if row.value is None and not row.is_flat)
    failing += tuple(row for row in rows if row.is_flat)
    tipping = tuple(
        _tipping_row(point, goal.measure, words)
        for point, words in zip(points, point_words, strict=True) if point.value is not None)
    as_it_is = all(solution.value == solution.current for solution in solutions)
    single = None
    if as_it_is:
        words = say("{measure} is at {target} as it is.",
                    measure=goal.measure.label, target=goal.target_text)
    elif goal.lever:
        words, single = told[0], rows[0]
    else:
        words = _count_words(goal, len(reaching), len(rows))
    if as_it_is or goal.lever:
        reaching = failing = ()
    return GoalAnswer(
        goal, words, single, reaching, failing, tipping,
        _tipping_words(goal, points, len(tipping)))


def _solution_row(goal: Goal, solution: Solution, words: str) -> LeverRow:
    spec, measure = INPUTS[solution.name], goal.measure
    if solution.value is not None:
        return LeverRow(solution.name, solution.current, solution.value,
                        move_words(solution.name, solution.current, solution.value), words)
    flat = measure.text(solution.least) == measure.text(solution.most)
    if flat:
        text = say("does not move it")
    else:
        text = say("not in range; nearest {nearest} at {value}",
                   nearest=distinct(measure, solution.nearest, goal.target)[0],
                   value=setting(spec, solution.nearest_value))
    return LeverRow(solution.name, solution.current, None, text, words, is_flat=flat)


def _tipping_row(point: TippingPoint, measure: Measure, words: str) -> LeverRow:
    assert point.value is not None
    if point.first_month is None:
        when = say("from the start")
    else:
        month = month_words(point.first_month)
        when = say("peak {month}", month=month) if measure.month is None else say("from {month}", month=month)
    return LeverRow(point.name, point.current, point.value,
                    move_words(point.name, point.current, point.value), words, when)


def _count_words(goal: Goal, many: int, all: int) -> str:
    if many == 0:
        return say("No lever brings {measure} to {target} alone.",
                   measure=goal.measure.label, target=goal.target_text)
    if many == 1:
        return say("One of {all} levers brings it there alone.", all=all)
    return say("{many} of {all} levers bring it there, each alone.", many=many, all=all)


def _tipping_words(goal: Goal, points: Sequence[TippingPoint], many: int) -> str:
    above = points[0].direction == "above"
    if many == 0:
        template = (mark("No lever alone takes {measure} above {threshold}.") if above
                    else mark("No lever alone takes {measure} below {threshold}."))
    else:
        template = (
            mark("Past these values, one lever at a time, {measure} rises above {threshold}.") if above
            else mark("Past these values, one lever at a time, {measure} falls below {threshold}."))
    return say(template, measure=goal.measure.label, threshold=chosen(goal.measure, goal.question.threshold))
