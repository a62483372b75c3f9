"""Asking the model about many variants of a scenario at once."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from planner.measures import MEASURES, USUAL, Measure
from planner.quantities import Values, columns_of
from planner.scenario import Display, Scenario


@dataclass(frozen=True)
class Question:
    """The measure that an analysis is about, and a value of it worth crossing, in its unit.

    volume  Mtok a month of the team whose bill is shown
    """

    id: str = USUAL
    threshold: float = MEASURES[USUAL].threshold
    volume: float = 1000.0

    @property
    def measure(self) -> Measure:
        return MEASURES[self.id]


def question(display: Display) -> Question:
    """What a scenario asks about."""
    id = display.measure or USUAL
    measure = MEASURES[id]
    threshold = measure.threshold if display.threshold is None else display.threshold
    return Question(id, measure.shown(threshold), display.reference_volume)


def copies(scenario: Scenario, n: int) -> np.ndarray[Any, Any]:
    """The inputs of a scenario, ``n`` times, to be changed: records of shape (n,)."""
    return np.repeat(scenario.record, n)


def ask(question: Question, inputs: np.ndarray[Any, Any], shocks: np.ndarray[Any, Any]) -> Values:
    """The measure of every run, shape (runs,); inputs and shocks as for planner.run.run_columns."""
    from planner.run import run_columns  # numba takes its time to load, and the window shows first

    measure = question.measure
    made = run_columns(inputs, shocks, columns_of((measure.quantity,)))
    return measure.values(made, question.volume)


def ask_scenarios(question: Question, scenarios: Sequence[Scenario]) -> Values:
    """The measure of each of some scenarios, shape (scenarios,)."""
    tables = [scenario.shock_table for scenario in scenarios]
    width = max(table.shape[1] for table in tables)
    shocks = np.zeros((len(scenarios), width), tables[0].dtype)
    for row, table in zip(shocks, tables, strict=True):
        row[: table.shape[1]] = table[0]  # what is left has no strength
    return ask(question, np.concatenate([scenario.record for scenario in scenarios]), shocks)
