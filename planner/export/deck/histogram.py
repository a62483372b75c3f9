"""Draws counted in columns of one width, one of whose ends is the threshold."""

import math
from dataclasses import dataclass
from typing import Any

import numpy as np

from planner.language import mark, say
from planner.measures import Measure
from planner.quantities import Values
from planner.scale import tick_step
from planner.words import fixed

_COLUMNS, _TAIL = 30, 0.005
"""Columns at most, about; part of the draws at each end that may share one."""
_NONE = 1e-9
"""Part of the size of numbers below which a difference is the noise of rounding."""

_BIN, _UP_TO, _FROM_ON = mark("{low} to {high}"), mark("up to {high}"), mark("over {low}")


@dataclass(frozen=True)
class Histogram:
    """Names of columns and the per cent of the draws in each: at most the threshold, and above it.

    The outermost columns hold all that is beyond them.
    """

    names: tuple[str, ...]
    below: tuple[float, ...]
    above: tuple[float, ...]


def histogram(values: Values, threshold: float, measure: Measure) -> Histogram:
    """Columns of draws, values of shape (draws,). What is above the threshold are the odds of passing it."""
    low, high = (float(end) for end in np.quantile(values, [_TAIL, 1 - _TAIL]))
    size = max(abs(low), abs(high), 1.0)
    step = tick_step(high - low if high - low > _NONE * size else size, _COLUMNS)
    first, last = (math.ceil((end - threshold) / step) - 1 for end in (low, high))
    places = np.clip(np.ceil((values - threshold) / step) - 1, min(first, -1), max(last, 0))
    # a difference too small to divide still stands on its side
    places = np.where(values > threshold, np.maximum(places, 0), np.minimum(places, -1)).astype(np.intp)
    below = _counted(places[places < 0], min(first, -1), min(last, -1))
    above = _counted(places[places >= 0], max(first, 0), max(last, 0))
    ends = [*(threshold + step * (min(first, -1) + n) for n in range(len(below))), threshold,
            *(threshold + step * (max(first, 0) + n) for n in range(1, len(above) + 1))]
    count = len(below) + len(above)
    names = tuple(_name(ends[n : n + 2], measure, step, n == 0, n == count - 1) for n in range(count))
    parts = [100 * part / len(values) for part in (*below, *above)]
    return Histogram(names, (*parts[: len(below)], *(0.0,) * len(above)),
                     (*(0.0,) * len(below), *parts[len(below) :]))


def _counted(places: np.ndarray[Any, np.dtype[np.intp]], first: int, last: int) -> list[int]:
    """How many are in each place from first to last, those beyond in the outermost; empty where none is."""
    if not len(places):
        return []
    counts: list[int] = np.bincount(np.clip(places, first, last) - first, minlength=last - first + 1).tolist()
    return counts


def _name(ends: list[float], measure: Measure, step: float, first: bool, last: bool) -> str:
    places = max(0, -math.floor(math.log10(step) + 1e-9))
    low, high = (f"{measure.prefix}{fixed(end, places)}{measure.suffix}" for end in ends)
    if first != last:
        return say(_UP_TO, high=high) if first else say(_FROM_ON, low=low)
    return say(_BIN, low=low.removesuffix(measure.suffix), high=high)
