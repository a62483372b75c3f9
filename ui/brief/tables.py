"""A table as pieces: a row each, so that it can go on on the next page under its headings."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from PySide6.QtCore import QLineF, QRectF
from PySide6.QtGui import QPainter, QPen

from planner.export.brief.blocks import Cell, Graph, Table, Tone
from planner.palette import LIGHT
from ui.brief.flow import Piece
from ui.brief.letters import CELL, SMALL, STRONG_CELL, line_height, runs_left, wrapped, write
from ui.charts.lettering import Type
from ui.theme import color

_ABOVE, _PAD, _LESS, _GAP = 8.0, 4.5, 3.0, 12.0
"""Room over a table, over and under the words of a row, of one among many, and between columns."""
_MANY = 10
_BAR = 9.0
_MOST_LINES = 24
_WHOLE = 3
"""Rows up to which a table is not parted; one of bars never is, since they are looked at together."""
_LOOKS: dict[Tone, tuple[Type, str]] = {
    "plain": (CELL, LIGHT.ink), "strong": (STRONG_CELL, LIGHT.ink), "quiet": (CELL, LIGHT.quiet),
    "accent": (STRONG_CELL, LIGHT.accent)}


@dataclass(frozen=True)
class _Place:
    """Where the words of a column start and end, pixels from the table's left."""

    left: float
    right: float
    at_right: bool

    @property
    def room(self) -> float:
        return self.right - self.left


def table_pieces(table: Table, width: float, *, tied: bool) -> Iterator[Piece]:
    """The headings and every row; tied says that something below belongs to the table."""
    places = _places(table, width)
    heads = _headings(table, places, width)
    pad = _PAD if len(table.rows) <= _MANY else _LESS
    rows = [_row(row, places, width, pad) for row in table.rows]
    drawn = any(cell.graph for row in table.rows for cell in row)
    whole, last = drawn or len(rows) <= _WHOLE, len(rows) - 1
    yield replace(heads, gap=_ABOVE, kept=True)
    for n, row in enumerate(rows):
        kept = tied if n == last else whole or n in (0, last - 1)
        yield replace(row, kept=kept, repeated=heads if n else None)


def _places(table: Table, width: float) -> list[_Place]:
    whole, left, places = sum(column.weight for column in table.columns), 0.0, []
    last = len(table.columns) - 1
    for n, (column, apart) in enumerate(zip(table.columns, table.apart, strict=True)):
        right = left + width * column.weight / whole
        places.append(_Place(
            left + (_GAP if apart else 0.0), right - (_GAP if n < last else 0.0), column.right))
        left = right
    return places


def _headings(table: Table, places: list[_Place], width: float) -> Piece:
    lines = [wrapped(column.heading, SMALL, place.room, 3)
             for column, place in zip(table.columns, places, strict=True)]
    step = line_height(SMALL)
    most = max(map(len, lines))
    height = most * step + 2 * _PAD

    def paint(painter: QPainter, left: float, top: float) -> None:
        for place, words in zip(places, lines, strict=True):
            lowered = top + _PAD + (most - len(words)) * step
            _write(painter, words, SMALL, LIGHT.quiet, place, left, lowered)
        _rule(painter, LIGHT.faint, left, top + height, width)

    return Piece(height, paint)


def _row(row: tuple[Cell, ...], places: list[_Place], width: float, pad: float) -> Piece:
    looks = [_LOOKS[cell.tone] for cell in row]
    lines = [wrapped(cell.words, type, place.room, _MOST_LINES)
             for cell, (type, _), place in zip(row, looks, places, strict=True)]
    step = line_height(CELL)
    height = max(1, *map(len, lines)) * step + 2 * pad

    def paint(painter: QPainter, left: float, top: float) -> None:
        for cell, place, words, (type, colour) in zip(row, places, lines, looks, strict=True):
            if cell.graph:
                _bars(painter, cell.graph, QRectF(left + place.left, top + pad, place.room, step))
            _write(painter, words, type, colour, place, left, top + pad, leftwards=runs_left(cell.words))
        _rule(painter, LIGHT.edge, left, top + height, width)

    return Piece(height, paint)


def _write(
    painter: QPainter, lines: list[str], type: Type, colour: str, place: _Place, left: float, top: float, *,
    leftwards: bool = False,
) -> None:
    right = left + place.right if place.at_right or leftwards else None
    write(painter, lines, type, colour, left + place.left, top, right, leftwards=leftwards)


def _bars(painter: QPainter, graph: Graph, box: QRectF) -> None:
    for mark in graph.marks:
        painter.fillRect(
            QRectF(box.left() + mark.start * box.width(), box.center().y() - _BAR / 2,
                   (mark.end - mark.start) * box.width(), _BAR), color(LIGHT.roles[mark.role]))
    x = box.left() + graph.axis * box.width()
    painter.setPen(QPen(color(LIGHT.ink), 0.8))
    painter.drawLine(QLineF(x, box.top(), x, box.bottom()))


def _rule(painter: QPainter, colour: str, left: float, y: float, width: float) -> None:
    painter.setPen(QPen(color(colour), 0.8))
    painter.drawLine(QLineF(left, y, left + width, y))
