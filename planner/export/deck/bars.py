"""Analyses as native charts of bars: parts of a difference, a tornado, a histogram of draws."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from planner.export.deck import text
from planner.export.deck.grid import Column, Grid
from planner.export.deck.look import INK, QUIET, SMALL, TABLE, Colour
from planner.export.deck.markup import (
    NO_FILL,
    NO_LINE,
    fill,
    gridlines,
    labels,
    line,
    place,
    run,
    shape,
    shows,
    space,
    tag,
    title,
    type_of,
    val,
)
from planner.export.deck.native import Native, Size
from planner.language import say

_CATEGORIES, _VALUES = 50_030, 50_040
_GAP, _THICKEST = 55, 30.0
"""Room between bars as a part of their thickness, per cent, at least; points of a bar at most."""
_LABELS_AT_MOST = 0.42
"""Part of a chart's width that its labels may take."""


@dataclass(frozen=True)
class Bars:
    """One series of bars: its name, a value for every category, a colour for all and for some."""

    name: str
    values: tuple[float, ...]
    colour: Colour
    others: tuple[tuple[int, Colour], ...] = ()


def lying(
    lead: str, unit: str, names: Sequence[str], series: Sequence[Bars], form: str, size: Size, day: date
) -> Native:
    """Bars from nought to both sides, the first at the top, each with its value at its end."""
    grid = _grid(say("{title}, {unit}", title=lead, unit=unit), names, series)
    small, usual = SMALL * size.scale, TABLE * size.scale
    room = max(text.width(name, small) for name in names) + 16
    left = min(room / size.width, _LABELS_AT_MOST)
    top, bottom = 2.3 * usual / size.height, (2.4 * small if len(series) > 1 else 6) / size.height
    slot = (1 - top - bottom) * size.height / len(names)
    gap = min(500, max(_GAP, round(100 * (slot / (_THICKEST * size.scale) - 1))))
    ends = [value for bars in series for value in bars.values]
    low, high = min(0.0, *ends), max(0.0, *ends)
    air = 0.09 * (high - low or 1.0)
    low, high = (low - air if low < 0 else 0.0), (high + air if high > 0 or low == 0 else 0.0)
    written = [_series(grid, at, bars, labels(rest=_outside(form, small))) for at, bars in enumerate(series)]
    group = tag("c:barChart", val("barDir", "bar"), val("grouping", "clustered"), val("varyColors", False),
                *written, val("gapWidth", gap), val("overlap", 100), *_axis_ids())
    categories = tag(
        "c:catAx", val("axId", _CATEGORIES), tag("c:scaling", val("orientation", "maxMin")),
        val("delete", False), val("axPos", "l"), tag("c:numFmt", formatCode="General", sourceLinked=0),
        val("majorTickMark", "none"), val("minorTickMark", "none"), val("tickLblPos", "low"),
        shape(line(QUIET, 0.75)), type_of(small), val("crossAx", _VALUES), val("crosses", "autoZero"),
        val("auto", False), val("lblAlgn", "ctr"), val("lblOffset", 100), val("noMultiLvlLbl", True))
    values = tag(
        "c:valAx", val("axId", _VALUES),
        tag("c:scaling", val("orientation", "minMax"), val("max", repr(high)), val("min", repr(low))),
        val("delete", True), val("axPos", "t"), tag("c:numFmt", formatCode=form, sourceLinked=0),
        val("majorTickMark", "none"), val("minorTickMark", "none"), val("tickLblPos", "nextTo"),
        val("crossAx", _CATEGORIES), val("crosses", "autoZero"), val("crossBetween", "between"))
    layout = place(left, top, 1 - left - 0.01, max(0.2, 1 - top - bottom), inner=True)
    return _native(grid, day, lead, unit, usual, layout, (group, categories, values), len(series) > 1)


def standing(
    lead: str, unit: str, names: Sequence[str], series: Sequence[Bars], size: Size, day: date
) -> Native:
    """Columns on each other, one beside the other, as of a histogram."""
    grid = _grid(say("{title}, {unit}", title=lead, unit=unit), names, series)
    small, usual = SMALL * size.scale, TABLE * size.scale
    top, bottom = 2.3 * usual / size.height, 4.6 * small / size.height
    left = 40 * size.scale / size.width
    written = [_series(grid, at, bars, "") for at, bars in enumerate(series)]
    group = tag("c:barChart", val("barDir", "col"), val("grouping", "stacked"), val("varyColors", False),
                *written, val("gapWidth", 6), val("overlap", 100), *_axis_ids())
    widest = max(text.width(name, small) for name in names) + small
    skip = max(1, -(-int(widest * len(names)) // max(1, int(size.width * (1 - left)))))
    categories = tag(
        "c:catAx", val("axId", _CATEGORIES), tag("c:scaling", val("orientation", "minMax")),
        val("delete", False), val("axPos", "b"), tag("c:numFmt", formatCode="General", sourceLinked=0),
        val("majorTickMark", "none"), val("minorTickMark", "none"), val("tickLblPos", "low"),
        shape(line(QUIET, 0.75)), type_of(small, QUIET, level=True), val("crossAx", _VALUES),
        val("crosses", "autoZero"),
        val("auto", False), val("lblAlgn", "ctr"), val("lblOffset", 60), val("tickLblSkip", skip),
        val("noMultiLvlLbl", True))
    values = tag(
        "c:valAx", val("axId", _VALUES), tag("c:scaling", val("orientation", "minMax"), val("min", 0)),
        val("delete", False), val("axPos", "l"), gridlines(),
        tag("c:numFmt", formatCode='0"%"', sourceLinked=0), val("majorTickMark", "none"),
        val("minorTickMark", "none"), val("tickLblPos", "nextTo"), shape(NO_LINE), type_of(small, QUIET),
        val("crossAx", _CATEGORIES), val("crosses", "autoZero"), val("crossBetween", "between"))
    layout = place(left, top, 1 - left - 0.01, max(0.2, 1 - top - bottom), inner=True)
    return _native(grid, day, lead, unit, usual, layout, (group, categories, values), len(series) > 1)


def _grid(words: str, names: Sequence[str], series: Sequence[Bars]) -> Grid:
    return Grid(words, tuple(names), tuple(Column(bars.name, bars.values) for bars in series))


def _series(grid: Grid, at: int, bars: Bars, words: str) -> str:
    points = [tag("c:dPt", val("idx", n), val("invertIfNegative", False), val("bubble3D", False),
                  shape(fill(colour), NO_LINE)) for n, colour in bars.others]
    return tag("c:ser", val("idx", at), val("order", at), grid.name(at), shape(fill(bars.colour), NO_LINE),
               val("invertIfNegative", False), *points, words, grid.categories(), grid.values(at))


def _outside(form: str, size: float) -> str:
    return (tag("c:numFmt", formatCode=form, sourceLinked=0) + shape(NO_FILL, NO_LINE) + type_of(size)
            + val("dLblPos", "outEnd") + "".join(shows(name=False, value=True)))


def _axis_ids() -> tuple[str, str]:
    return val("axId", _CATEGORIES), val("axId", _VALUES)


def _native(
    grid: Grid, day: date, lead: str, unit: str, size: float, layout: str, parts: Sequence[str], keyed: bool
) -> Native:
    area = tag("c:plotArea", layout, *parts, shape(NO_FILL, NO_LINE))
    legend = [tag("c:legend", val("legendPos", "b"), val("overlay", False), type_of(size * 0.92))]
    heading = title(run(lead, size, INK, bold=True), run(f"  {unit}", size, QUIET))
    chart = tag("c:chart", heading, val("autoTitleDeleted", False), area, *(legend if keyed else []),
                val("plotVisOnly", True), val("dispBlanksAs", "gap"))
    return Native(space(chart, size), grid.workbook(day))


