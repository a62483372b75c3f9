"""Which inputs a measure hangs on: one at a time within belief, and all at once by variance."""

import zlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from planner.analysis.alone import moved, specs_of
from planner.analysis.distinct import distinct
from planner.analysis.phrases import per_cent, setting
from planner.analysis.trials import Question, ask
from planner.analysis.uncertainty import follow_today, independent
from planner.language import mark, say
from planner.measures import Measure
from planner.quantities import Values
from planner.scenario import INPUTS, Scenario

_MOST = mark("{measure} hangs most on {input}: {at_low} at {low}, {at_high} at {high}.")
_MOVES = mark("{input}: {at_low} at {low}, {at_high} at {high}.")
_NOTHING = mark("None of these inputs moves {measure}.")

_SHARE = mark(
    "{input} accounts for {first} of the variance of {measure} by itself, "
    "and for {total} together with other inputs.")
_SHARE_ALONE = mark("{input} accounts for {total} of the variance of {measure} by itself.")
_UNCLEAR = mark("No input stands out in the variance of {measure}.")
_CERTAIN = mark("{measure} does not vary with the inputs that are left open.")

_STILL = 1e-9
"""Part of a measure's size, at least 1, below which a difference is the noise of rounding."""
_ROWS = 4096
"""Runs that are in memory at a time."""
_RESAMPLES = 200
_ERRORS = 2.0
"""Standard errors above nought from which on an index is told."""


@dataclass(frozen=True)
class Bar:
    """An input at its 10th and its 90th percentile, and the measure at each."""

    name: str
    low: float
    high: float
    at_low: float
    at_high: float

    @property
    def swing(self) -> float:
        return abs(self.at_high - self.at_low)


@dataclass(frozen=True)
class Tornado:
    """One bar for each input, the widest first; base is the measure of the scenario itself."""

    question: Question
    base: float
    bars: tuple[Bar, ...]


@dataclass(frozen=True)
class Index:
    """An input's parts of a measure's variance, 0-1, with their standard errors.

    first  what is explained by this input alone (first-order index)
    total  what this input has a part in, interactions included (total index)
    """

    name: str
    first: float
    first_error: float
    total: float
    total_error: float

    @property
    def told(self) -> bool:
        """Whether the total index stands clear of its error."""
        return self.total > _ERRORS * self.total_error


@dataclass(frozen=True)
class Indices:
    """Sobol indices of every input that a scenario leaves open, the largest total first.

    mean, variance  of the measure, in its unit and that squared
    n               rows of each of the two samples
    runs            variants that were run: n (inputs + 2)
    """

    question: Question
    rows: tuple[Index, ...]
    mean: float
    variance: float
    n: int
    seed: int
    runs: int


def tornado(question: Question, scenario: Scenario, names: Sequence[str] | None = None) -> Tornado:
    """The measure with every input, or those named, at its low and at its high end of belief.

    One input at a time, everything else as in the scenario: a lever such as ``electricity_us_2030`` is
    moved alone, and so is the assumption ``electricity_us`` about today. The band's rule that the value
    of 2030 follows today's does not hold here. Ranked by how far apart both measures are, equal ones
    in the order of declaration. Raises ValueError for an unknown id.
    """
    chosen = tuple(INPUTS) if names is None else tuple(dict.fromkeys(names))
    ends = np.array([(spec.low, spec.high) for spec in specs_of(chosen)]).reshape(-1, 2)
    inputs = np.concatenate([scenario.record, moved(scenario, chosen, ends)])
    base, *values = ask(question, inputs, scenario.shock_table).tolist()
    bars = [
        Bar(name, low, high, at_low, at_high)
        for name, (low, high), at_low, at_high in zip(
            chosen, ends.tolist(), values[::2], values[1::2], strict=True)]
    order = {name: place for place, name in enumerate(INPUTS)}
    return Tornado(question, base, tuple(sorted(bars, key=lambda bar: (-bar.swing, order[bar.name]))))


def indices(
    question: Question, scenario: Scenario, n: int = 1024, seed: int = 1,
    progress: Callable[[int, int], None] | None = None, cancelled: Callable[[], bool] | None = None,
) -> Indices | None:
    """Sobol's first-order and total indices over all inputs that the scenario leaves open.

    Beliefs are those of the band (planner.analysis.uncertainty), and the factors, which are independent,
    are the inputs' own draws: what becomes of an assumption follows today's value only when a matrix of
    draws is complete. An assumption's index thus holds what it does to today and to 2030. Shocks are
    taken to happen as they are in the scenario.

    progress   hears how many runs are done, and of how many, after every block
    cancelled  is asked before every block; if it says so, None is returned

    Raises ValueError for fewer than two rows.
    """
    if n < 2:
        raise ValueError(say("indices need at least two rows, not {n}", n=n))
    certain = {change.spec.id: change.new for change in scenario.diff()}
    names = tuple(name for name in INPUTS if name not in certain)
    a, b = (independent(n, seed, block) for block in (0, 1))
    for name, value in certain.items():
        a[name] = b[name] = value
    values = np.empty((len(names) + 2, n))
    done = 0
    for row, part, inputs in _blocks(a, b, names):
        if cancelled is not None and cancelled():
            return None
        follow_today(inputs, certain)
        values[row, part] = ask(question, inputs, scenario.shock_table)
        done += len(inputs)
        if progress is not None:
            progress(done, values.size)
    f_a, f_b, f_ab = values[-2], values[-1], values[:-2]
    first, total = sobol(f_a, f_b, f_ab)
    first_error, total_error = bootstrap(f_a, f_b, f_ab, seed)
    order = np.argsort(-total, kind="stable")
    rows = tuple(
        Index(names[i], float(first[i]), float(first_error[i]), float(total[i]), float(total_error[i]))
        for i in order)
    both = values[-2:]
    return Indices(question, rows, float(both.mean()), float(both.var()), n, seed, values.size)


def sobol(f_a: Values, f_b: Values, f_ab: Values, weights: Values | None = None) -> tuple[Values, Values]:
    """First-order and total indices from a function's values.

    f_a, f_b  at two independent samples A and B, shape (rows,)
    f_ab      at A with one factor taken from B, shape (factors, rows)
    weights   how often each row counts, shape (samples, rows); each once if None

    Returns two arrays of shape (factors,), or (samples, factors) with weights; nought where the
    function does not vary. Estimators: Saltelli et al. 2010 for the first order, on values less their
    mean, and Jansen 1999 for the total.
    """
    counts = np.ones((1, len(f_a))) if weights is None else weights
    counts = counts / counts.sum(axis=1, keepdims=True)
    middle = (f_a.mean() + f_b.mean()) / 2
    f_a, f_b, f_ab = f_a - middle, f_b - middle, f_ab - middle
    mean = counts @ (f_a + f_b) / 2
    variance = (counts @ (f_a**2 + f_b**2) / 2 - mean**2)[:, None]
    still = variance <= (_STILL * max(1.0, abs(middle))) ** 2
    parts = counts @ (f_b * (f_ab - f_a)).T, counts @ ((f_a - f_ab) ** 2).T / 2
    first, total = (np.divide(part, variance, out=np.zeros_like(part), where=~still) for part in parts)
    return (first[0], total[0]) if weights is None else (first, total)


def bootstrap(f_a: Values, f_b: Values, f_ab: Values, seed: int) -> tuple[Values, Values]:
    """Standard errors of ``sobol``'s indices, two arrays of shape (factors,).

    Rows are drawn again with replacement (Efron 1979). For rows of hypercubes, which spread more evenly
    than chance, the errors are rather too large than too small.
    """
    n = len(f_a)
    bits = np.random.PCG64(np.random.SeedSequence((seed, zlib.crc32(b"bootstrap"))))
    weights = np.empty((_RESAMPLES, n))
    for row in weights:
        row[:] = np.bincount((bits.random_raw(n) % np.uint64(n)).astype(np.intp), minlength=n)
    first, total = sobol(f_a, f_b, f_ab, weights)
    return first.std(axis=0, ddof=1), total.std(axis=0, ddof=1)


def tornado_words(tornado: Tornado, most: int = 3) -> tuple[str, ...]:
    """A sentence for each of the widest bars, at most so many."""
    measure = tornado.question.measure
    still = _STILL * max(1.0, abs(tornado.base))
    bars = [bar for bar in tornado.bars[:most] if bar.swing > still]
    if not bars:
        return (say(_NOTHING, measure=measure.label),)
    return tuple(
        _bar_words(tornado, bar, _MOVES if place else _MOST) for place, bar in enumerate(bars))


def indices_words(indices: Indices, most: int = 3) -> tuple[str, ...]:
    """A sentence for each of the largest totals that stand clear of their errors, at most so many."""
    measure = indices.question.measure
    told = [row for row in indices.rows if row.told][:most]
    if not told:
        moves = any(row.total > 0.0 for row in indices.rows)
        return (say(_UNCLEAR if moves else _CERTAIN, measure=measure.label),)
    return tuple(_index_words(measure, row) for row in told)


def _index_words(measure: Measure, row: Index) -> str:
    first, total = per_cent(max(row.first, 0.0)), per_cent(row.total)
    template = _SHARE_ALONE if row.first >= row.total or first == total else _SHARE
    return say(template, measure=measure.label, input=INPUTS[row.name].label, first=first, total=total)


def _bar_words(tornado: Tornado, bar: Bar, template: str) -> str:
    spec, measure = INPUTS[bar.name], tornado.question.measure
    at_low, at_high = distinct(measure, bar.at_low, bar.at_high)
    return say(template, measure=measure.label, input=spec.label, at_low=at_low, at_high=at_high,
               low=setting(spec, bar.low), high=setting(spec, bar.high))


def _blocks(
    a: np.ndarray[Any, Any], b: np.ndarray[Any, Any], names: Sequence[str]
) -> Iterator[tuple[int, slice, np.ndarray[Any, Any]]]:
    """A with each factor in turn taken from B, then A and B themselves, a part of the rows at a time."""
    for row, name in enumerate((*names, None, None)):
        for start in range(0, len(a), _ROWS):
            part = slice(start, start + _ROWS)
            inputs = (b if row == len(names) + 1 else a)[part].copy()
            if name is not None:
                inputs[name] = b[name][part]
            yield row, part, inputs
