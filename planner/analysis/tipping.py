"""Where a measure tips over its threshold as one input moves."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np

from planner.analysis.alone import belief_widths, moved
from planner.analysis.phrases import chosen, setting
from planner.analysis.scan import crossings, precision, scan
from planner.analysis.trials import Question
from planner.language import mark, say
from planner.levers import LEVERS
from planner.months import month_words
from planner.quantities import Values, columns_of
from planner.run import run_columns
from planner.scenario import INPUTS, Scenario

_RISES = mark(
    "{measure} rises above {threshold} when {input} moves from {current} past {value}; "
    "its course first gets there in {month}.")
_FALLS = mark(
    "{measure} falls below {threshold} when {input} moves from {current} past {value}; "
    "its course first gets there in {month}.")
_PEAK_RISES = mark(
    "{measure} rises above {threshold} when {input} moves from {current} past {value}; "
    "the peak is then in {month}.")
_PEAK_FALLS = mark(
    "{measure} falls below {threshold} when {input} moves from {current} past {value}; "
    "the peak is then in {month}.")
_STARTS_ABOVE = mark(
    "{measure} rises above {threshold} when {input} moves from {current} past {value}; "
    "its course starts above it too.")
_STARTS_BELOW = mark(
    "{measure} falls below {threshold} when {input} moves from {current} past {value}; "
    "its course starts below it too.")
_STAYS_BELOW = mark("{input} alone does not take {measure} above {threshold}.")
_STAYS_ABOVE = mark("{input} alone does not take {measure} below {threshold}.")


@dataclass(frozen=True)
class TippingPoint:
    """The value of one input, all else as it is, beyond which a measure is across its threshold.

    name         of the input, by id
    current      its value in the scenario
    value        the one nearest to it that takes the measure just across, or None where none does
    first_month  the month in which the measure's course then first crosses, or of its peak if the
                 measure is one; None where there is no value and where the course starts across
    direction    on which side of the threshold the measure then is
    distance     from the current value, in widths of belief; None where there is no value
    """

    name: str
    current: float
    value: float | None
    first_month: int | None
    direction: Literal["above", "below"]
    distance: float | None


def tipping_points(
    question: Question, scenario: Scenario, names: Sequence[str] = tuple(LEVERS)
) -> tuple[TippingPoint, ...]:
    """For every named input by itself the nearest value, within its hard limits, that tips the measure.

    Nearest first, then those that do not tip it, in the order of names. A measure that is at the
    threshold counts as below it. Raises ValueError for an unknown id.
    """
    scanned = scan(question, scenario, names)
    slack = precision(question.threshold) / 2
    above = scanned.base > question.threshold + slack
    level = question.threshold + (-slack if above else slack)  # strictly across, and just so
    found = crossings(question, scenario, scanned, level)
    tipping = np.flatnonzero(found.found).tolist()
    across = _first_months(
        question, scenario, [names[row] for row in tipping], found.values[tipping], not above)
    months = dict(zip(tipping, across, strict=True))
    points = [
        _point(name, current, value, months.get(row), above)
        for row, (name, current, value) in enumerate(
            zip(names, scanned.current.tolist(), found.values.tolist(), strict=True))]
    return tuple(sorted(points, key=lambda point: math.inf if point.distance is None else point.distance))


def tipping_words(point: TippingPoint, question: Question) -> str:
    """What a tipping point says, in one sentence."""
    spec, measure = INPUTS[point.name], question.measure
    return say(
        _template(point, measure.month is None), measure=measure.label, input=spec.label,
        threshold=chosen(measure, question.threshold), current=setting(spec, point.current),
        value="" if point.value is None else setting(spec, point.value),
        month="" if point.first_month is None else month_words(point.first_month))


def _template(point: TippingPoint, peak: bool) -> str:
    above = point.direction == "above"
    if point.value is None:
        return _STAYS_BELOW if above else _STAYS_ABOVE
    if point.first_month is None:
        return _STARTS_ABOVE if above else _STARTS_BELOW
    if peak:
        return _PEAK_RISES if above else _PEAK_FALLS
    return _RISES if above else _FALLS


def _point(name: str, current: float, value: float, month: int | None, above: bool) -> TippingPoint:
    direction: Literal["above", "below"] = "below" if above else "above"
    if math.isnan(value):
        return TippingPoint(name, current, None, None, direction, None)
    return TippingPoint(name, current, value, month, direction, belief_widths(name, current, value))


def _first_months(
    question: Question, scenario: Scenario, names: Sequence[str], values: Values, above: bool
) -> list[int | None]:
    """The first month across the threshold of every course, with one input at its value in each."""
    measure = question.measure
    made = run_columns(
        moved(scenario, names, values[:, None]), scenario.shock_table, columns_of((measure.quantity,)))
    course = measure.course(made, question.volume)
    if measure.month is None:
        return list(course.argmax(axis=1).tolist())
    across = course > question.threshold if above else course < question.threshold
    return [None if row[0] else int(row.argmax()) for row in across]
