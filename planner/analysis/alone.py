"""Inputs moved one at a time, all else being the scenario's, many values in one batch."""

from collections.abc import Sequence
from typing import Any

import numpy as np

from planner.analysis.trials import Question, ask, copies
from planner.declare import Spec
from planner.language import say
from planner.quantities import Values
from planner.scenario import INPUTS, Scenario

_PLACE = {name: place for place, name in enumerate(INPUTS)}


def specs_of(names: Sequence[str]) -> list[Spec]:
    """Their declarations. Raises ValueError for an unknown id."""
    unknown = next((name for name in names if name not in INPUTS), None)
    if unknown is not None:
        raise ValueError(say("no lever or assumption is called {unknown!r}", unknown=unknown))
    return [INPUTS[name] for name in names]


def moved(scenario: Scenario, names: Sequence[str], grid: Values) -> np.ndarray[Any, Any]:
    """The inputs of a scenario with each named one at each value of its row of the grid.

    grid  values in the inputs' units, within their limits, shape (names, points)

    Returns records of shape (names * points,), one name after the other. Raises ValueError for an
    unknown id.
    """
    specs_of(names)
    records = copies(scenario, grid.size)
    numbers = records.view(np.float64).reshape(*grid.shape, len(INPUTS))
    places = np.array([_PLACE[name] for name in names], np.intp)
    rows, points = np.arange(grid.shape[0])[:, None], np.arange(grid.shape[1])
    numbers[rows, points, places[:, None]] = grid
    return records


def alone(question: Question, scenario: Scenario, names: Sequence[str], grid: Values) -> Values:
    """The measure at every value of the grid, in its unit, shape (names, points); else as ``moved``."""
    return ask(question, moved(scenario, names, grid), scenario.shock_table).reshape(grid.shape)


def belief_widths(name: str, start: float, end: float) -> float:
    """How far it is from one value of an input to another, in widths of belief on that side.

    One width is what lies between the default and the 10th percentile, going down, or the 90th, going
    up. Where belief leaves no room on that side, it is the width of the other one, and where it leaves
    none at all, the slider.
    """
    spec = INPUTS[name]
    below, above = spec.default - spec.low, spec.high - spec.default
    width = (above or below) if end > start else (below or above)
    return abs(end - start) / (width or spec.soft[1] - spec.soft[0])
