"""Where a measure takes a value as one input moves over all that the model allows: shared by goals
and tipping points."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from planner.analysis.alone import alone, specs_of
from planner.analysis.roots import roots
from planner.analysis.trials import Question
from planner.declare import Spec
from planner.quantities import Values
from planner.scenario import Scenario

PRECISION = 1e-6
"""How near to a value a measure must come, in its unit and as part of values above 1."""

_NOISE = 1e-12
"""Differences of a measure that are nothing but rounding."""
_POINTS = 65
_DENSE = 2 / 3
"""Part of the points that lie on the slider; the others share what the hard limits add."""
_ZOOMS, _ZOOM_POINTS = 3, 8

Flags = np.ndarray[Any, np.dtype[np.bool]]
Counts = np.ndarray[Any, np.dtype[np.intp]]


@dataclass(frozen=True, eq=False)
class Scan:
    """The measure over the hard range of some inputs, each moved alone.

    names    ids of levers or assumptions
    current  their values in the scenario, shape (names,)
    base     the measure of the scenario itself
    values   of the inputs in their units, rising, the current one among them, shape (names, points)
    results  the measure at each
    runs     that each input took, shape (names,)
    """

    names: tuple[str, ...]
    current: Values
    base: float
    values: Values
    results: Values
    runs: Counts

    @property
    def spans(self) -> Values:
        """How far the measure moves over the range, shape (names,)."""
        spans: Values = np.ptp(self.results, axis=1)
        return spans

    def passes(self, level: float) -> Flags:
        """Whether the measure passes a level between neighbouring values, shape (names, points - 1)."""
        above = self.results > level
        passes: Flags = above[:, 1:] != above[:, :-1]
        return passes

    def nearest(self, level: float) -> tuple[Values, Values]:
        """The values at which the measure comes nearest to a level, and the measure there.

        Of values that come equally near, the one that is least away from the current value.
        """
        gaps = np.abs(self.results - level)
        best = gaps <= gaps.min(axis=1, keepdims=True) + _NOISE * max(1.0, abs(level))
        away = np.where(best, np.abs(self.values - self.current[:, None]), np.inf)
        rows, k = np.arange(len(self.names)), away.argmin(axis=1)
        return self.values[rows, k], self.results[rows, k]


@dataclass(frozen=True, eq=False)
class Crossings:
    """Where the measure passes a level, for each input nearest to its current value.

    scan     what was tried, but for the last steps
    found    whether there is such a value, shape (names,)
    values   of the inputs, not a number where there is none
    results  the measure at each
    """

    scan: Scan
    found: Flags
    values: Values
    results: Values


def precision(level: float) -> float:
    """How near the measure must come to count as being at a level, in its unit."""
    return PRECISION * max(1.0, abs(level))


def scan(question: Question, scenario: Scenario, names: Sequence[str]) -> Scan:
    """Run every input over its hard range, most densely over its slider, in one batch.

    Raises ValueError for an unknown id.
    """
    current = np.array([scenario.value(spec.id) for spec in specs_of(names)])
    values = np.array([
        _grid(spec, value) for spec, value in zip(specs_of(names), current.tolist(), strict=True)
    ]).reshape(-1, _POINTS)
    results = alone(question, scenario, names, values)
    base = float(results[0, np.argmax(values[0] == current[0])]) if names else 0.0
    return Scan(tuple(names), current, base, values, results, np.full(len(names), _POINTS))


def crossings(question: Question, scenario: Scenario, scan: Scan, level: float) -> Crossings:
    """The value of each input nearest to the current one at which the measure passes a level.

    The measure there is within a quarter of ``precision`` of the level. Where it jumps over the level,
    it is the first on the other side. Inputs whose scan does not pass the level are looked at more
    closely around where they come nearest to it.
    """
    for _ in range(_ZOOMS):
        stuck = np.flatnonzero(~scan.passes(level).any(axis=1) & (scan.spans > precision(level)))
        if stuck.size == 0:
            break
        scan = _closer(question, scenario, scan, stuck, level)
    values, results = np.full((2, len(scan.names)), np.nan)
    rows, near, far = _brackets(scan, level)

    def above(i: Counts, x: Values) -> Values:
        names = [scan.names[row] for row in rows[i]]
        return alone(question, scenario, names, x[:, None])[:, 0] - level

    found, left, evaluations = roots(
        above, scan.values[rows, near], scan.values[rows, far],
        scan.results[rows, near] - level, scan.results[rows, far] - level, precision(level) / 4)
    values[rows], results[rows] = found, left + level
    runs = scan.runs.copy()
    runs[rows] += evaluations
    return Crossings(replace(scan, runs=runs), np.isfinite(values), values, results)


def _grid(spec: Spec, current: float) -> Values:
    """Values from one hard limit to the other, with the current one in place of the nearest."""
    start, stop = spec.soft
    outside = (start - spec.min) + (spec.max - stop)
    before = (1 - _DENSE) * (start - spec.min) / outside if outside else 0.0
    after = (1 - _DENSE) * (spec.max - stop) / outside if outside else 0.0
    parts = [0.0, before, 1 - after, 1.0]
    grid = np.interp(np.linspace(0, 1, _POINTS), parts, [spec.min, start, stop, spec.max])
    if spec.min < current < spec.max:
        grid[1 + np.abs(grid[1:-1] - current).argmin()] = current
    return grid


def _closer(question: Question, scenario: Scenario, scan: Scan, stuck: Counts, level: float) -> Scan:
    """The scan with more values of some inputs on both sides of the one that comes nearest to a level."""
    k = np.abs(scan.results[stuck] - level).argmin(axis=1)
    low = scan.values[stuck, np.maximum(k - 1, 0)]
    high = scan.values[stuck, np.minimum(k + 1, scan.values.shape[1] - 1)]
    fresh = np.linspace(low, high, _ZOOM_POINTS + 2, axis=1)[:, 1:-1]
    shape = len(scan.names), _ZOOM_POINTS
    values = np.broadcast_to(scan.values[:, :1], shape).copy()  # others repeat what they have
    results = np.broadcast_to(scan.results[:, :1], shape).copy()
    values[stuck] = fresh
    results[stuck] = alone(question, scenario, [scan.names[row] for row in stuck], fresh)
    values = np.concatenate([scan.values, values], axis=1)
    results = np.concatenate([scan.results, results], axis=1)
    order = values.argsort(axis=1, kind="stable")
    runs = scan.runs.copy()
    runs[stuck] += _ZOOM_POINTS
    return replace(scan, values=np.take_along_axis(values, order, axis=1),
                   results=np.take_along_axis(results, order, axis=1), runs=runs)


def _brackets(scan: Scan, level: float) -> tuple[Counts, Counts, Counts]:
    """Inputs whose measure passes the level, with the points before and beyond it.

    Of several such pairs, the one where a straight course passes nearest to the current value.
    """
    passes = scan.passes(level)
    rows = np.flatnonzero(passes.any(axis=1))
    x, y = scan.values[rows], scan.results[rows] - level
    steps = np.where(passes[rows], np.diff(y, axis=1), 1.0)
    at = x[:, :-1] - y[:, :-1] / steps * np.diff(x, axis=1)
    away = np.where(passes[rows], np.abs(at - scan.current[rows, None]), np.inf)
    k = away.argmin(axis=1)
    here = (scan.results[rows, k] > level) == (scan.base > level)
    return rows, np.where(here, k, k + 1), np.where(here, k + 1, k)
