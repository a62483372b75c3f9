"""What a strategist should notice in a projection, in words with the month and the cause."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np

from planner.charts import LOYALTY
from planner.figures import Result
from planner.language import mark, say
from planner.months import month_words
from planner.quantities import Values
from planner.sets import Bloc, label
from planner.words import brief, number, shown

_NEAR = 1e-9
_HALF = 0.5
_NOTICEABLE = 0.001
"""Part of demand from which on it is worth saying that it goes unserved."""

ABOVE = mark("{input} is above the range held plausible, {low} to {high} {unit}")
BELOW = mark("{input} is below the range held plausible, {low} to {high} {unit}")
SHORT = mark("{bloc}: inference load exceeds capacity; users are turned away")
SHORT_UNTIL = mark("{bloc}: inference load exceeds capacity until {month}; users are turned away")
AT_FLOOR = mark("{bloc}: price reaches the lowest margin vendors accept")
BELOW_COST = mark("{bloc}: vendors sell below cost")
CUT_OFF = mark("Access is cut: demand goes unserved, {peak}% of it at the peak in {month}")
ENTERS = mark("Price gap enters the {low}-{high}x zone where loyalty is tested")
LEAVES_UP = mark("Price gap leaves the {low}-{high}x zone where loyalty is tested, upwards")
LEAVES_DOWN = mark("Price gap leaves the {low}-{high}x zone where loyalty is tested, downwards")
RISES = mark("{bloc}: developer share rises above 50%")
FALLS = mark("{bloc}: developer share falls below 50%")

Months = np.ndarray[Any, np.dtype[np.bool]]


@dataclass(frozen=True)
class Warning:
    """A remark on a projection. month is None where it holds at all times.

    subject  what it is about and leads to: an output, or the id of an input
    """

    month: int | None
    text: str
    subject: str

    def __str__(self) -> str:
        return self.text if self.month is None else f"{month_words(self.month)}  {self.text}"


def warnings(result: Result) -> list[Warning]:
    """All remarks: first those on inputs, then by month."""
    found = [
        *_capacity(result), *_access(result), *_margins(result), *_loyalty(result), *_majority(result)]
    return [*_inputs(result), *sorted(found, key=lambda w: w.month or 0)]


def _inputs(result: Result) -> Iterator[Warning]:
    for change in result.scenario.diff():
        spec = change.spec
        if not spec.low <= change.new <= spec.high:
            factor, unit = shown(spec.unit)
            text = say(ABOVE if change.new > spec.high else BELOW, input=spec.label,
                       low=brief(spec.low * factor), high=brief(spec.high * factor), unit=unit)
            yield Warning(None, text, spec.id)


def _capacity(result: Result) -> Iterator[Warning]:
    for bloc in Bloc:
        short = _overloaded(result, bloc)
        for start, end in _spells(short):
            if end < len(short):
                text = say(SHORT_UNTIL, bloc=label(bloc), month=month_words(end))
            else:
                text = say(SHORT, bloc=label(bloc))
            yield Warning(start, text, "load_ratio")


def _access(result: Result) -> Iterator[Warning]:
    """Demand that nobody in reach may serve: what is unserved though nobody was overloaded."""
    unserved = result.projection.line("unserved")
    turned_away = np.zeros(len(unserved), bool)
    for bloc in Bloc:
        turned_away[1:] |= _overloaded(result, bloc)[:-1]  # who is overloaded turns work away next month
    for start, end in _spells(unserved > _NOTICEABLE):
        cut = np.flatnonzero(~turned_away[start:end]) + start
        if len(cut):
            peak = int(cut[unserved[cut].argmax()])
            text = say(CUT_OFF, peak=number(100 * float(unserved[peak]), 2), month=month_words(peak))
            yield Warning(int(cut[0]), text, "unserved")


def _margins(result: Result) -> Iterator[Warning]:
    for bloc in Bloc:
        markup = _markup(result, bloc)
        floor = min(1 + result.scenario.value("margin_floor"), float(markup[0]))
        for start, _ in _spells(markup <= floor + _NEAR):
            if start > 0:
                yield Warning(start, say(AT_FLOOR, bloc=label(bloc)), "price")
        for start, _ in _spells(result.projection.line("gross_margin", bloc) < -_NEAR):
            if start > 0:
                yield Warning(start, say(BELOW_COST, bloc=label(bloc)), "gross_margin")


def _loyalty(result: Result) -> Iterator[Warning]:
    gap = result.projection.line("price_gap")
    inside = (gap >= LOYALTY.low) & (gap <= LOYALTY.high)
    ends = {"low": f"{LOYALTY.low:.0f}", "high": f"{LOYALTY.high:.0f}"}
    for start, end in _spells(inside):
        if start > 0:
            yield Warning(start, say(ENTERS, **ends), "price_gap")
        if end < len(gap):
            leaves = LEAVES_UP if gap[end] > LOYALTY.high else LEAVES_DOWN
            yield Warning(end, say(leaves, **ends), "price_gap")


def _majority(result: Result) -> Iterator[Warning]:
    for bloc in Bloc:
        above = result.projection.line("developer_share", bloc) > _HALF
        for t in np.flatnonzero(above[1:] != above[:-1]) + 1:
            yield Warning(int(t), say(RISES if above[t] else FALLS, bloc=label(bloc)), "developer_share")


def _overloaded(result: Result, bloc: Bloc) -> Months:
    """Months in which a bloc is asked for more than it can do, and more than today."""
    load = result.projection.line("load_ratio", bloc)
    short: Months = load > max(load[0], 1.0) + _NEAR
    return short


def _markup(result: Result, bloc: Bloc) -> Values:
    """Price over cost in every month, without what vendors add because computing is short."""
    threshold = result.scenario.value("scarcity_threshold")
    scarcity = np.maximum(_smoothed(result.projection.line("load_ratio", bloc)) / threshold, 1.0)
    scarcity = scarcity ** result.scenario.value("scarcity_exponent")
    margin = result.projection.line("gross_margin", bloc)
    markup: Values = scarcity[0] / scarcity / (1.0 - margin)
    return markup


def _smoothed(load: Values) -> Values:
    """The load that prices answer to in every month: over about three months, up to the one before."""
    smoothed = np.empty_like(load)
    smoothed[0] = load[0]
    for t in range(1, len(load)):
        smoothed[t] = smoothed[t - 1] + (load[t - 1] - smoothed[t - 1]) / 3.0
    return smoothed


def _spells(holds: Months) -> list[tuple[int, int]]:
    """First month and the one after the last of every stretch in which something holds."""
    edges = np.flatnonzero(np.diff(np.concatenate([[False], holds, [False]]).astype(int)))
    return [(int(a), int(b)) for a, b in zip(edges[::2], edges[1::2], strict=True)]
