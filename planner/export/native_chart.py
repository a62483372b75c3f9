"""A figure's plots as charts that a spreadsheet draws itself, from the cells that hold the numbers."""

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from planner.export.sheet import Book, first_day
from planner.export.table import Column
from planner.figures import Figure
from planner.language import say
from planner.months import HORIZON
from planner.palette import LIGHT
from planner.scale import tick_step, value_range

_STACK, _LINES = {"type": "area", "subtype": "stacked"}, {"type": "line"}
_NOISE = 1e-9
"""What is smaller than this is nothing that rounding left over."""
_TICK = 6
"""Months between ticks."""
_STROKES: dict[str, dict[str, Any]] = {
    "solid": {"width": 2.25},
    "reference": {"width": 1.5, "dash_type": "dash"},
    "history": {"width": 1.5, "dash_type": "round_dot"},
    "ghost": {"width": 1.25, "dash_type": "dash_dot"},
}
_BAND_CLEARNESS = 80
"""Per cent of what is behind a band that shows through."""


@dataclass(frozen=True)
class Range:
    """The rows that hold the numbers; months are in column 0."""

    sheet: str
    first: int
    last: int

    def of(self, column: int) -> list[str | int]:
        return [self.sheet, self.first, column, self.last, column]

    def heading(self, column: int) -> list[str | int]:
        return [self.sheet, self.first - 1, column]


@dataclass(frozen=True)
class Band:
    """Where the cells of a band are that is drawn behind lines: its lower edge, and how wide it is above."""

    name: str
    role: str
    edge: int
    width: int


def native_chart(
    book: Book, figure: Figure, panel: int, table: Sequence[tuple[int, Column]], place: Range,
    size: tuple[int, int], band: Band | None = None,
) -> Any:
    """One plot of a figure: layers, or lines with a band behind; the reference dashed, observations as dots.

    table  every column of the figure, with its place in the sheet
    size   pixels
    """
    shown = [(i, column) for i, column in table if column.panel == panel and column.kind != "band"]
    layers = [(i, column) for i, column in shown if column.kind == "area"]
    lines = [(i, column) for i, column in shown if column.kind != "area"]
    # only the scenario's own are in the legend: the line above the table says what the others are
    unnamed = [column.kind not in ("area", "solid") for _, column in layers + lines]
    if band is not None:
        chart = _banded(book, band, place)
        unnamed = [True, False, *unnamed]
    else:
        chart = _filled(book, _STACK if layers else _LINES, layers or lines, place)
    if band is not None or (layers and lines):
        chart.combine(_filled(book, _LINES, lines, place))
    _dress(chart, figure, panel, min(month for _, column in shown for month in column.values))
    chart.set_legend({
        "position": "bottom", "font": _font(9, LIGHT.ink),
        "delete_series": [n for n, hidden in enumerate(unnamed) if hidden]})
    chart.set_size({"width": size[0], "height": size[1]})
    return chart


def number_format(values: Sequence[float]) -> str:
    """A format with about three digits for the middle one of the values."""
    sizes = sorted(abs(value) for value in values if abs(value) > _NOISE)
    middle = sizes[len(sizes) // 2] if sizes else 1.0
    return _decimals(max(0, 2 - math.floor(math.log10(middle))))


def _filled(book: Book, kind: dict[str, str], shown: Sequence[tuple[int, Column]], place: Range) -> Any:
    chart = book.chart(kind)
    for i, column in shown:
        chart.add_series({
            "name": column.label if column.plot else place.heading(i),  # a plot's title is its chart's
            "categories": place.of(0), "values": place.of(i), **_look(column)})
    return chart


def _banded(book: Book, band: Band, place: Range) -> Any:
    """A stack of two layers, of which the lower one cannot be seen."""
    chart = book.chart(_STACK)
    looks = {band.edge: {"none": True}, band.width: {
        "color": LIGHT.roles[band.role], "transparency": _BAND_CLEARNESS}}
    for column, fill in looks.items():
        chart.add_series({
            "name": band.name, "categories": place.of(0), "values": place.of(column), "fill": fill,
            "border": {"none": True}})
    return chart


def _look(column: Column) -> dict[str, Any]:
    colour = LIGHT.roles[column.role]
    if column.kind == "area":
        return {"fill": {"color": colour}, "border": {"none": True}}
    if column.kind == "observed":
        # filled: some programs draw no rings
        dot = {"type": "circle", "size": 6, "fill": {"color": colour}, "border": {"color": LIGHT.card}}
        return {"line": {"none": True}, "marker": dot}
    if column.kind == "own":
        diamond = {"type": "diamond", "size": 8, "fill": {"color": colour}, "border": {"color": LIGHT.card}}
        return {"line": {"none": True}, "marker": diamond}
    return {"line": {"color": colour, **_STROKES[column.kind]}, "marker": {"type": "none"}}


def _dress(chart: Any, figure: Figure, panel: int, first: int) -> None:
    """Title, axes and ground. ``first`` is the first month that is drawn."""
    low, high = value_range(_without_unseen(figure))
    if high - low < _NOISE:
        low, high = 0.0, 1.0
    step = tick_step(high - low, 8)
    part = figure.panels[panel].title
    chart.set_title({
        "name": say(
            "{title}: {plot}", title=figure.title, plot=part) if part else figure.title, "overlay": False,
        "name_font": {**_font(12, LIGHT.ink), "bold": True}})
    chart.set_y_axis({
        "name": figure.unit, "name_font": _font(9, LIGHT.quiet), "num_font": _font(9, LIGHT.quiet),
        "num_format": _tick_format(step), "min": low, "max": high, "major_unit": step,
        "line": {"none": True}, "major_tick_mark": "none",
        "major_gridlines": {"visible": True, "line": {"color": LIGHT.edge, "width": 0.75}}})
    chart.set_x_axis({
        "date_axis": True, "num_format": "yyyy-mm", "num_font": _font(9, LIGHT.quiet),
        "min": _first_tick(first), "max": first_day(HORIZON), "position_axis": "on_tick",
        "major_unit": _TICK, "major_unit_type": "months", "line": {"color": LIGHT.faint},
        "major_tick_mark": "outside", "label_position": "low"})
    chart.set_chartarea({"border": {"none": True}, "fill": {"color": LIGHT.card}})
    chart.set_plotarea({"fill": {"none": True}})
    chart.show_blanks_as("gap")


def _without_unseen(figure: Figure) -> Figure:
    """The figure with the bands that are drawn: of each plot the first, of a stack none."""
    return replace(figure, panels=tuple(
        replace(panel, fans=() if panel.areas else panel.fans[:1]) for panel in figure.panels))


def _first_tick(month: int) -> date:
    """The last month before it from which ticks end at the horizon."""
    return first_day(HORIZON - _TICK * math.ceil((HORIZON - month) / _TICK))


def _tick_format(step: float) -> str:
    return _decimals(max(0, -math.floor(math.log10(step) + 1e-9)))


def _decimals(places: int) -> str:
    return "#,##0" + ("." + "0" * places if places else "")


def _font(size: int, colour: str) -> dict[str, Any]:
    return {"size": size, "color": colour, "bold": False}
