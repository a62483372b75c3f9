"""A sheet with a chart's numbers at the left, and at the right the chart that a spreadsheet draws of them."""

import math
from collections.abc import Sequence

from planner.export.native_chart import Band, Range, native_chart, number_format
from planner.export.overview import reference_name
from planner.export.sheet import Book, Sheet, one_line
from planner.export.styles import QUIET, SECTION
from planner.export.table import Column, columns, months, named
from planner.figures import Figure
from planner.language import mark, say

_SIZES = {1: (800, 460), 2: (760, 420)}
"""Pixels of a plot where there are so many; they stand below each other."""
_SMALL = (640, 310)
_HEAD = 3
"""Row of the headings; above it stand title, note and key."""
_WIDTH, _COLUMN_PIXELS = 12, 89
"""Of a column of numbers, in characters and in pixels."""
_LEGIBLE = 14
"""Columns that can be read on a page beside the charts; of a wider table the charts alone are printed."""
_DASHED, _DASHED_TOTAL = mark("Dashed: {name}."), mark("Dashed: total of {name}.")
_LOW, _HIGH = 0.1, 0.9
"""Edges of the band that is drawn."""


def chart_sheet(book: Book, shown: Figure) -> None:
    """The sheet of a figure. Bands stand to the right of the chart, which would be out of sight else."""
    table, size = columns(shown), _SIZES.get(len(shown.panels), _SMALL)
    curves = [column for column in table if column.kind != "band"]
    bands = [column for column in table if column.kind == "band"]
    drawn = {panel: low for panel in range(len(shown.panels)) if (low := _lower_edge(table, panel))}
    chart_at = len(curves) + 2
    bands_at = chart_at + math.ceil(size[0] / _COLUMN_PIXELS) + 1
    sheet = book.sheet(shown.title, (10, *(_WIDTH for _ in curves), 3, *(
        _WIDTH for _ in range(chart_at, bands_at + len(bands) + 2 * len(drawn)))))
    sheet.text(0, 0, named(shown), **SECTION)
    for row, words in enumerate(filter(None, (shown.note, _key(shown, table, drawn=bool(drawn)))), start=1):
        sheet.text(row, 0, words, **QUIET)
    rows = {month: row for row, month in enumerate(months(table), start=_HEAD + 1)}
    sheet.header(_HEAD, [say("Month")])
    for month, row in rows.items():
        sheet.month(row, 0, month)
    places = {**{column: at for at, column in enumerate(curves, start=1)},
              **{column: at for at, column in enumerate(bands, start=bands_at)}}
    for column, at in places.items():
        _fill(sheet, rows, at, column.heading, column.values)
    sheet.freeze(_HEAD + 1, 1)
    sheet.on_one_page(_HEAD + len(rows), bands_at - 2, 0 if len(curves) <= _LEGIBLE else chart_at)
    place = Range(sheet.name, _HEAD + 1, _HEAD + len(rows))
    for i, panel in enumerate(shown.panels):
        band = None
        if i in drawn:
            at = bands_at + len(bands) + 2 * list(drawn).index(i)
            band = _drawn_band(sheet, rows, at, table, drawn[i])
        placed = [(places[column], column) for column in table]
        chart = native_chart(book, shown, i, placed, place, size, band)
        sheet.place(_HEAD, chart_at, chart, named(shown, panel.title), down=i * (size[1] + 10))


def _lower_edge(table: Sequence[Column], panel: int) -> Column | None:
    """Of the first band of a plot; a stack of layers has no room for one."""
    shown = [column for column in table if column.panel == panel]
    if any(column.kind == "area" for column in shown):
        return None
    return next((column for column in shown if column.level == _LOW), None)


def _fill(
    sheet: Sheet, rows: dict[int, int], at: int, heading: str, values: dict[int, float], **style: object
) -> None:
    """A column with its heading."""
    sheet.heading(_HEAD, at, heading)
    form = number_format(list(values.values()))
    for month, value in values.items():
        sheet.number(rows[month], at, value, num_format=form, **style)


def _drawn_band(
    sheet: Sheet, rows: dict[int, int], at: int, table: Sequence[Column], low: Column
) -> Band:
    """Write lower edge and width as a stacked chart needs them: no width before the band begins."""
    top = next(column.values for column in table
               if (column.plot, column.name, column.level) == (low.plot, low.name, _HIGH))
    edge = low.values
    first = edge[min(edge)]
    name = say("{plot}, {series}", plot=low.plot, series=low.name) if low.plot else low.name
    _fill(sheet, rows, at, say("{series}: band as drawn, from", series=name),
          {month: edge.get(month, first) for month in rows}, **QUIET)
    _fill(sheet, rows, at + 1, say("{series}: band as drawn, width", series=name),
          {month: top[month] - edge[month] if month in edge else 0.0 for month in rows}, **QUIET)
    return Band(say("{series}, 80% of draws", series=low.name), low.role, at, at + 1)


def _key(shown: Figure, table: Sequence[Column], *, drawn: bool) -> str:
    """What lines, dots and bands mean."""
    kinds = {column.kind for column in table}
    parts = [say("Layers: this scenario.") if "area" in kinds else say("Lines: this scenario.")]
    if "reference" in kinds:
        template = _DASHED_TOTAL if "area" in kinds else _DASHED
        parts.append(say(template, name=reference_name(shown.reference)))
    if "ghost" in kinds:
        names = "; ".join(one_line(name, 60) or say("another scenario") for name in shown.ghosts)
        parts.append(say("Dash-dotted: {names}.", names=names))
    if "history" in kinds:
        parts.append(say("Dotted: the model run over history."))
    if "observed" in kinds:
        parts.append(say("Dots: observed."))
    if "own" in kinds:
        parts.append(say("Diamonds: own observations."))
    if drawn:
        parts.append(say("Band: 80% of the draws; the numbers are to the right of the chart."))
    return " ".join(parts)
