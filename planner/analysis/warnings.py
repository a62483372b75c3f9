"""What a strategist should notice in a projection, in words with the month and the cause."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np

from planner.charts import LOYALTY, Result
from planner.months import month_name
from planner.sets import Bloc, label
from planner.words import brief, shown

_NEAR = 1e-9
_HALF = 0.5


@dataclass(frozen=True)
class Warning:
    """A remark on a projection. month is None where it holds at all times.

    subject  what it is about: an output, or the id of an input
    """

    month: int | None
    text: str
    subject: str

    def __str__(self) -> str:
        return self.text if self.month is None else f"{month_name(self.month)}  {self.text}"


def warnings(result: Result) -> list[Warning]:
    """All remarks: first those on inputs, then by month."""
    found = [*_capacity(result), *_margins(result), *_loyalty(result), *_majority(result)]
    return [*_inputs(result), *sorted(found, key=lambda w: w.month or 0)]


def _inputs(result: Result) -> Iterator[Warning]:
    for change in result.scenario.diff():
        spec = change.spec
        if not spec.low <= change.new <= spec.high:
            factor, unit = shown(spec.unit)
            side = "above" if change.new > spec.high else "below"
            yield Warning(
                None,
                f"{spec.label} is {side} the range held plausible, "
                f"{brief(spec.low * factor)} to {brief(spec.high * factor)} {unit}", spec.id)


def _capacity(result: Result) -> Iterator[Warning]:
    for bloc in Bloc:
        load = result.projection.line("load_ratio", bloc)
        short = load > max(load[0], 1.0) + _NEAR
        for start, end in _spells(short):
            until = f" until {month_name(end)}" if end < len(load) else ""
            yield Warning(
                start, f"{label(bloc)}: inference load exceeds capacity{until}; users are turned away",
                "load_ratio")


def _margins(result: Result) -> Iterator[Warning]:
    floor = result.scenario.value("margin_floor")
    for bloc in Bloc:
        margin = result.projection.line("gross_margin", bloc)
        lowest = min(1 - 1 / (1 + floor), float(margin[0]))
        for start, _ in _spells(margin <= lowest + _NEAR):
            if start > 0:
                words = f"{label(bloc)}: price reaches the lowest margin vendors accept"
                yield Warning(start, words, "price")
        for start, _ in _spells(margin < -_NEAR):
            if start > 0:
                yield Warning(start, f"{label(bloc)}: vendors sell below cost", "gross_margin")


def _loyalty(result: Result) -> Iterator[Warning]:
    gap = result.projection.line("price_gap")
    inside = (gap >= LOYALTY.low) & (gap <= LOYALTY.high)
    zone = f"the {LOYALTY.low:.0f}-{LOYALTY.high:.0f}x zone where loyalty is tested"
    for start, end in _spells(inside):
        if start > 0:
            yield Warning(start, f"Price gap enters {zone}", "price_gap")
        if end < len(gap):
            way = "up" if gap[end] > LOYALTY.high else "down"
            yield Warning(end, f"Price gap leaves {zone}, {way}wards", "price_gap")


def _majority(result: Result) -> Iterator[Warning]:
    for bloc in Bloc:
        above = result.projection.line("developer_share", bloc) > _HALF
        for t in np.flatnonzero(above[1:] != above[:-1]) + 1:
            way = "rises above" if above[t] else "falls below"
            yield Warning(int(t), f"{label(bloc)}: developer share {way} 50%", "developer_share")


def _spells(holds: np.ndarray[Any, np.dtype[np.bool]]) -> list[tuple[int, int]]:
    """First month and the one after the last of every stretch in which something holds."""
    edges = np.flatnonzero(np.diff(np.concatenate([[False], holds, [False]]).astype(int)))
    return [(int(a), int(b)) for a, b in zip(edges[::2], edges[1::2], strict=True)]
