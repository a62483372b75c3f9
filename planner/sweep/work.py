"""The work of a sweep: rows of its table, the same to the bit in whatever order they are made."""

from collections.abc import Callable, Generator
from contextlib import closing
from typing import Any

import numpy as np

from planner.analysis.trials import Question
from planner.analysis.uncertainty import PROBABILITIES, draws, quantiles
from planner.files import parse
from planner.quantities import Values, columns_of
from planner.run import run_columns
from planner.sweep.plan import Plan

_AT_ONCE = 4096
"""Runs whose months are in memory at a time."""

Blocks = Generator[tuple[range, Values], None, None]
"""Points of the grid with their rows, in any order."""


def rows(plan: Plan, points: range) -> Values:
    """The results at some points of the grid, shape (points, plan.results). A pure function of plain data."""
    scenario = parse(plan.scenario, "the scenario of the sweep").scenario
    inputs, shocks = scenario.record, scenario.shock_table
    if plan.draws:
        # which inputs are certain, not their values, decides the other columns: one set serves all points
        drawn = draws(scenario, plan.draws, plan.seed, certain=[axis.id for axis in plan.axes])
        inputs, shocks = drawn.inputs, drawn.shocks
    each = len(inputs)
    inputs = np.tile(inputs, len(points))
    for axis, values in zip(plan.axes, plan.values(points), strict=True):
        inputs[axis.id] = np.repeat(values, each)
    if len(shocks) > 1:
        shocks = np.tile(shocks, (len(points), 1))
    found = _measured(plan.questions, inputs, shocks)
    if not plan.draws:
        return found.T
    return _statistics(plan.questions, found.reshape(len(found), len(points), each))


def here(plan: Plan) -> Blocks:
    """All blocks one after the other on this machine, each on all its cores."""
    for points in plan.blocks():
        yield points, rows(plan, points)


def collect(plan: Plan, blocks: Blocks, progress: Callable[[int], None] = lambda points: None) -> Values:
    """The results of all points in the order of the grid, shape (points, plan.results).

    progress  is told how many points more are done
    """
    table = np.empty((plan.points, len(plan.results)))
    with closing(blocks):  # lets go of a cluster at once when it is interrupted
        for points, found in blocks:
            table[points.start : points.stop] = found
            progress(len(points))
    return table


def _measured(
    questions: tuple[Question, ...], inputs: np.ndarray[Any, Any], shocks: np.ndarray[Any, Any]
) -> Values:
    """Every measure of every run, shape (questions, runs)."""
    columns = columns_of(tuple(question.measure.quantity for question in questions))
    found = np.empty((len(questions), len(inputs)))
    for first in range(0, len(inputs), _AT_ONCE):
        part = slice(first, first + _AT_ONCE)
        made = run_columns(inputs[part], shocks if len(shocks) == 1 else shocks[part], columns)
        for question, values in zip(questions, found, strict=True):
            values[part] = question.measure.values(made, question.volume)
    return found


def _statistics(questions: tuple[Question, ...], found: Values) -> Values:
    """Mean, quantiles and share above the threshold, from shape (questions, points, draws)."""
    mean = found.mean(axis=2).T
    above = np.stack([(values > question.threshold).mean(axis=1)
                      for question, values in zip(questions, found, strict=True)], axis=1)
    found.sort(axis=2)
    parts = [mean, *quantiles(found, PROBABILITIES), above]
    return np.stack(parts, axis=2).reshape(len(mean), -1)
