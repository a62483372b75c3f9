"""What the draws leave: bands around the curves of charts, and the odds of a headline number.

Bands are the quantiles of ``PROBABILITIES`` in every month by itself; a single draw may leave them.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import lru_cache
from typing import TypeVar

import numpy as np

from planner.analysis.uncertainty import PROBABILITIES, draws, quantiles
from planner.analysis.uncertainty import bands as bands_of
from planner.charts import BOARD, quantities
from planner.kpis import KPIS, KPIS_SHOWN
from planner.language import say
from planner.measures import MEASURES, USUAL
from planner.quantities import Columns, Quantity, Values, columns_of
from planner.run import like_this_thread, run_columns
from planner.scenario import Display, Scenario

LIVE, FULL, MOST = 500, 2_000, 1_000_000
"""Draws while something moves, when it has come to rest, and at most on demand."""
BLOCK = 10_000
"""Draws of one hypercube; more draws are several of them, one after the other."""
BINS = 8192
"""Bins of the histograms from which more draws than a block are read; see ``gather``."""
_PART = 2_000
"""Runs that are worked on at a time."""

Part = TypeVar("Part")


@dataclass(frozen=True, eq=False)
class Spread:
    """A scenario's draws.

    bands   of each quantity: values of shape (probabilities, months)
    values  of each measure by id: its number in every draw
    varied  ids of the inputs that differ between draws
    """

    scenario: Scenario
    draws: int
    seed: int
    varied: tuple[str, ...]
    bands: dict[Quantity, Values]
    values: dict[str, Values]

    def odds(self, measure: str, threshold: float) -> float:
        """Part of the draws in which a measure is above a value, 0-1."""
        return float(np.mean(self.values[measure] > threshold))

    def quantiles(self, measure: str, probabilities: Sequence[float] = PROBABILITIES) -> Values:
        """Quantiles of a measure over the draws, in its unit."""
        return quantiles(np.sort(self.values[measure]), probabilities)


def spread(
    scenario: Scenario, bands: Iterable[Quantity], measures: Iterable[str], n: int = FULL, seed: int = 1
) -> Spread:
    """Run ``n`` draws, at most ``BLOCK``, and keep bands of quantities and the numbers of measures."""
    if n > BLOCK:
        raise ValueError(say("at most {block} draws at a time, not {n}; gather() takes more",
                             block=BLOCK, n=n))
    banded, names = tuple(dict.fromkeys(bands)), tuple(dict.fromkeys(measures))
    worlds = draws(scenario, n, seed)
    made = run_columns(worlds.inputs, worlds.shocks, _columns(banded, names))
    volume = scenario.display.reference_volume
    return Spread(
        scenario, n, seed, worlds.varied, {q: bands_of(made, q, volume) for q in banded},
        {name: MEASURES[name].values(made, volume) for name in names})


def gather(
    scenario: Scenario, bands: Iterable[Quantity], measures: Iterable[str], n: int, seed: int = 1, *,
    progress: Callable[[int], None] = lambda done: None, stopped: Callable[[], bool] = lambda: False,
) -> Spread | None:
    """As ``spread``, for up to ``MOST`` draws in bounded memory; None if it was stopped.

    Up to a block the quantiles are exact. Beyond, numbers are counted in ``BINS`` bins between ends a
    little beyond those of the first 2,000 and read off by straight interpolation: an error of at most
    one bin, far below what so many draws leave open. progress hears how many draws are done.
    """
    if not 1 <= n <= MOST:
        raise ValueError(say("the number of draws must lie between 1 and {most:,}, not {n:,}",
                             most=MOST, n=n))
    if n <= BLOCK:
        made = spread(scenario, bands, measures, n, seed)
        progress(n)
        return made
    banded, names = tuple(dict.fromkeys(bands)), tuple(dict.fromkeys(measures))
    columns, volume = _columns(banded, names), scenario.display.reference_volume
    counts: dict[Quantity, Histogram] = {}
    values: dict[str, list[Values]] = {name: [] for name in names}
    for done, part in _ahead(_parts(scenario, columns, n, seed)):
        if stopped():
            return None
        for q in banded:
            course = q.read(part, volume).T
            if q not in counts:
                counts[q] = Histogram(course)
            counts[q].add(course)
        for name in names:
            values[name].append(MEASURES[name].values(part, volume))
        if done % BLOCK == 0 or done == n:
            progress(done)
    return Spread(
        scenario, n, seed, draws(scenario, 1).varied, {q: counts[q].quantiles(PROBABILITIES) for q in banded},
        {name: np.concatenate(parts) for name, parts in values.items()})


class Histogram:
    """Counts of numbers in every month, shape (months, runs), between ends a little beyond the first."""

    def __init__(self, first: Values) -> None:
        low, high = first.min(axis=1), first.max(axis=1)
        room = 0.25 * (high - low)
        self._low = low - room
        width = (high - low + 2 * room) / BINS
        self._width = np.where(width > 0, width, 1e-12 * np.maximum(1.0, np.abs(low)))
        self._counts = np.zeros((len(first), BINS), np.int64)

    def add(self, course: Values) -> None:
        """Count more numbers; those beyond the ends go into the outermost bins."""
        place = (course - self._low[:, None]) / self._width[:, None]
        bins = np.clip(place, 0, BINS - 1).astype(np.intp)
        self._counts += [np.bincount(month, minlength=BINS) for month in bins]

    def quantiles(self, probabilities: Sequence[float]) -> Values:
        """Shape (probabilities, months)."""
        edges = np.arange(BINS + 1)
        made = []
        for low, width, counts in zip(self._low, self._width, self._counts, strict=True):
            below = np.concatenate([[0], np.cumsum(counts)]) / counts.sum()
            made.append(low + width * np.interp(probabilities, below, edges))
        return np.array(made).T


def wanted(display: Display) -> tuple[tuple[Quantity, ...], tuple[str, ...]]:
    """What a scenario shows: quantities of its charts, and measures of its headline numbers by id."""
    charts = [*display.charts, *(chart for chart in BOARD if chart not in display.charts)][: len(BOARD)]
    shown = [measure for kpi in display.kpis or KPIS_SHOWN for measure in KPIS[kpi].measures]
    return (tuple(dict.fromkeys(quantity for chart in charts for quantity in quantities(chart))),
            tuple(dict.fromkeys([display.measure or USUAL, *shown])))


@lru_cache(maxsize=64)
def _columns(bands: tuple[Quantity, ...], measures: tuple[str, ...]) -> tuple[int, ...]:
    return columns_of((*bands, *(MEASURES[name].quantity for name in measures)))


def _parts(
    scenario: Scenario, columns: tuple[int, ...], n: int, seed: int
) -> Iterator[tuple[int, Columns]]:
    """How many draws are done, and the newest of them."""
    for block, first in enumerate(range(0, n, BLOCK)):
        worlds = draws(scenario, min(BLOCK, n - first), seed, block=block)
        for start in range(0, len(worlds.inputs), _PART):
            part = slice(start, min(len(worlds.inputs), start + _PART))
            shocks = worlds.shocks if len(worlds.shocks) == 1 else worlds.shocks[part]
            yield first + part.stop, run_columns(worlds.inputs[part], shocks, columns)


def _ahead(parts: Iterator[Part]) -> Iterator[Part]:
    """The same, each worked out while its predecessor is being used."""
    with ThreadPoolExecutor(1, initializer=like_this_thread()) as beside:
        coming = beside.submit(next, parts, None)
        while (part := coming.result()) is not None:
            coming = beside.submit(next, parts, None)
            yield part
