"""Months across and values up: where a plot stands in its chart, and how its axes are drawn."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from planner.export.deck import text
from planner.export.deck.grid import serial
from planner.export.deck.look import QUIET, SMALL, TABLE
from planner.export.deck.markup import NO_LINE, gridlines, line, place, shape, tag, type_of, val
from planner.export.deck.native import Size
from planner.export.sheet import first_day
from planner.months import HORIZON
from planner.scale import tick_step, tick_text

_DATES, _VALUES = 50_010, 50_020
"""Ids of the axes."""
_YEAR = 12
_FEW_TICKS, _TICKS, _LOW_PLOT = 5, 8, 220.0
"""Ticks of a plot that is not higher than so many points, and of others."""
IDS = val("axId", _DATES) + val("axId", _VALUES)


@dataclass(frozen=True)
class Frame:
    """A plot inside a chart.

    low, high    ends of the value axis, step between its ticks
    left, top, width, height   in parts of the chart
    """

    size: Size
    low: float
    high: float
    step: float
    left: float
    top: float
    width: float
    height: float

    @property
    def span(self) -> float:
        return self.high - self.low

    @property
    def small(self) -> float:
        """Points of what explains; usual are those of labels."""
        return SMALL * self.size.scale

    @property
    def usual(self) -> float:
        return TABLE * self.size.scale

    @property
    def layout(self) -> str:
        return place(self.left, self.top, self.width, self.height, inner=True)


def frame(ends: tuple[float, float], size: Size, names: Sequence[str], *, legend: bool) -> Frame:
    """Where the plot stands so that ticks, title and labels have room.

    names   of what is labelled at the right end, with a value behind
    legend  whether there is one at the bottom
    """
    low, high = ends
    small, usual = SMALL * size.scale, TABLE * size.scale
    step = tick_step(high - low, _TICKS if size.height > _LOW_PLOT * size.scale else _FEW_TICKS)
    ticks = max(text.width(tick_text(value, step), small) for value in (low, high))
    ends_room = max((text.width(f"{name} 0,000.0", usual, bold=True) for name in names), default=14.0)
    left, right = (ticks + 14) / size.width, (ends_room + 10) / size.width
    top, bottom = 2.5 * usual / size.height, (4.6 if legend else 2.2) * small / size.height
    return Frame(size, low, high, step, left, top, max(0.2, 1 - left - right), max(0.2, 1 - top - bottom))


def dates(first: int, size: float) -> str:
    """The axis of months from the last tick before ``first`` to the horizon, a tick a year."""
    start = HORIZON - _YEAR * math.ceil((HORIZON - first) / _YEAR)
    scaling = tag("c:scaling", val("orientation", "minMax"), val("max", serial(first_day(HORIZON))),
                  val("min", serial(first_day(start))))
    return tag(
        "c:dateAx", val("axId", _DATES), scaling, val("delete", False), val("axPos", "b"),
        tag("c:numFmt", formatCode="yyyy\\-mm", sourceLinked=0), val("majorTickMark", "out"),
        val("minorTickMark", "none"), val("tickLblPos", "low"), shape(line(QUIET, 0.75)),
        type_of(size, QUIET), val("crossAx", _VALUES), val("crosses", "autoZero"), val("auto", False),
        val("lblOffset", 100), val("baseTimeUnit", "months"), val("majorUnit", _YEAR),
        val("majorTimeUnit", "months"))


def values(drawn: Frame) -> str:
    """The axis of values, with a hairline at every tick."""
    scaling = tag("c:scaling", val("orientation", "minMax"), val("max", repr(drawn.high)),
                  val("min", repr(drawn.low)))
    return tag(
        "c:valAx", val("axId", _VALUES), scaling, val("delete", False), val("axPos", "l"), gridlines(),
        tag("c:numFmt", formatCode=format_of(drawn.step), sourceLinked=0), val("majorTickMark", "none"),
        val("minorTickMark", "none"), val("tickLblPos", "low"), shape(NO_LINE),
        type_of(drawn.small, QUIET), val("crossAx", _DATES), val("crosses", "autoZero"),
        val("crossBetween", "midCat"), val("majorUnit", repr(drawn.step)))


def format_of(step: float) -> str:
    """A format with as many decimals as the step between two values has."""
    return decimals(max(0, -math.floor(math.log10(step) + 1e-9)))


def decimals(places: int) -> str:
    return "#,##0" + ("." + "0" * places if places else "")
