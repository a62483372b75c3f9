"""The cross-hair over a chart: a line at a month and a box of values, painted by one item."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from planner.months import decimal_year, month_words
from ui import theme
from ui.charts.places import Places
from ui.charts.readings import Row, rows

if TYPE_CHECKING:
    from ui.charts.panel import PanelView
    from ui.charts.view import ChartView

_PAD, _ROW, _OFF, _COLUMN = 7.0, 15.0, 11.0, 8.0
_CLEAR = 10.0
"""Distance that a box keeps from the pointer."""
_STAY = 6
"""By how many covered points of curves another corner must be better before a box moves there."""
_LINE_ROOM = 5.0
_LEAST_NAME = 28.0


@dataclass(frozen=True)
class Box:
    """A value box in its place. names, values and notes are the widths of its columns."""

    rect: QRectF
    month: str
    rows: tuple[Row, ...]
    names: float
    values: float
    notes: float


class CrossHair(pg.GraphicsObject):
    """Covers a chart; shows a month in each of its panels."""

    def __init__(self, view: ChartView) -> None:
        super().__init__()
        self._view = view
        self._rect = QRectF()
        self.month: int | None = None
        self.lines: list[tuple[Places, float, PanelView]] = []
        self.boxes: list[Box] = []
        self._corner = (False, False)
        self._dirty: list[QRectF] = []
        self.setZValue(100)
        self.setAcceptedMouseButtons(Qt.MouseButton.NoButton)

    def cover(self, rect: QRectF) -> None:
        """Lie over a chart of that size."""
        self.prepareGeometryChange()
        self._rect = rect

    def boundingRect(self) -> QRectF:
        return self._rect

    def show_month(self, month: int | None, pointer: QPointF | None) -> None:
        """Move to a month, out of the way of the pointer, or hide."""
        self.month, self.lines, self.boxes = month, [], []
        if month is not None:
            for panel in self._view.panels:
                self._arrange(panel, month, pointer)
        before = self._dirty
        self._dirty = [box.rect.adjusted(-2, -2, 2, 2) for box in self.boxes] + [
            QRectF(x - _LINE_ROOM, places.area.top() - 4, 2 * _LINE_ROOM, places.area.height() + 8)
            for places, x, _ in self.lines]
        for rect in (*before, *self._dirty):
            self.update(rect)

    def _arrange(self, panel: PanelView, month: int, pointer: QPointF | None) -> None:
        places = panel.scene_places()
        x = float(places.x(decimal_year(month)))
        if not places.area.left() - 1 <= x <= places.area.right() + 1:
            return
        self.lines.append((places, x, panel))
        found = rows(panel.panel, panel.figure, month, signed=panel.signed)
        area = places.area
        cell = self._cell(panel, area)
        room = int((area.height() - 2 * _PAD - _ROW - 4) / _ROW)
        for choice in _choices(found, room):
            box = _measured(month_words(month), choice, cell.width() - 8)
            if box is None:
                continue
            inside = cell if box.rect.width() > area.width() - 8 else area
            placed = self._placed(box, places, inside, x, pointer, panel)
            if pointer is None or not placed.rect.contains(pointer):
                self.boxes.append(placed)
                return

    def _cell(self, panel: PanelView, area: QRectF) -> QRectF:
        """The room of a plot and of its labels, up to the next plot."""
        if panel is self._view.panels[0] and len(self._view.panels) == 1:
            return area
        beyond = [other.scene_places().area.left() - 6 for other in self._view.panels]
        right = min((x for x in beyond if x > area.right()), default=self._view.width() - 2)
        return QRectF(area.left(), area.top(), right - area.left(), area.height())

    def _placed(
        self, box: Box, places: Places, area: QRectF, x: float, pointer: QPointF | None, panel: PanelView
    ) -> Box:
        """The box in the corner of ``area`` where it covers least, the pointer never."""
        size = box.rect.size()

        def at(corner: tuple[bool, bool]) -> QRectF:
            left, low = corner
            wanted = x - _OFF - size.width() if left else x + _OFF
            wanted = min(max(wanted, area.left() + 4), area.right() - 4 - size.width())
            top = area.bottom() - 4 - size.height() if low else area.top() + 4
            return QRectF(QPointF(wanted, top), size)

        def cost(corner: tuple[bool, bool]) -> float:
            rect = at(corner)
            covered = _covered(rect, places, panel)
            if corner == self._corner:
                covered -= _STAY
            if rect.left() < x + 2 and rect.right() > x - 2:
                covered += 100  # it lies over the line
            if pointer is not None and rect.adjusted(-_CLEAR, -_CLEAR, _CLEAR, _CLEAR).contains(pointer):
                covered += 1000
            return covered
        corner = min(((False, False), (True, False), (False, True), (True, True)), key=cost)
        self._corner = corner
        rect = at(corner)
        if pointer is not None and rect.contains(pointer):  # no corner is free: under or over the pointer
            low = pointer.y() + _CLEAR
            fits = low + rect.height() <= area.bottom()
            rect.moveTop(low if fits else max(area.top(), pointer.y() - _CLEAR - rect.height()))
        return Box(rect, box.month, box.rows, box.names, box.values, box.notes)

    def paint(self, painter: QPainter, *args: object) -> None:
        if self.month is None:
            return
        look = theme.palette()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for places, x, panel in self.lines:
            painter.fillRect(
                QRectF(math.floor(x), places.area.top(), 1, places.area.height()), theme.color(look.quiet))
            self._paint_dots(painter, places, x, panel)
        for box in self.boxes:
            _paint_box(painter, box)

    def _paint_dots(self, painter: QPainter, places: Places, x: float, panel: PanelView) -> None:
        assert self.month is not None
        painter.setPen(QPen(theme.color(theme.palette().card), 1.2))
        for line in panel.panel.lines:
            i = round((decimal_year(self.month) - float(line.x[0])) * 12)
            if line.style == "solid" and 0 <= i < len(line.y):
                y = float(places.y(line.y[i]))
                if places.area.top() - 1 <= y <= places.area.bottom() + 1:
                    painter.setBrush(theme.role_color(line.role))
                    painter.drawEllipse(QPointF(x, y), 3.4, 3.4)
        painter.setBrush(Qt.BrushStyle.NoBrush)


def _choices(found: list[Row], room: int) -> Iterator[list[Row]]:
    """All rows, and less and less of them for where there is no room beside the pointer."""
    own = [row for row in found if not row.ghost]
    bare = [replace(row, reference="") for row in own]
    for choice in (found, own, bare, bare[:2], bare[:1]):
        if choice[:room]:
            yield choice[:room]


def _covered(rect: QRectF, places: Places, panel: PanelView) -> float:
    """How many months of solid curves lie under a rectangle."""
    return sum(places.inside(rect, line.x, line.y) for line in panel.panel.lines if line.style == "solid")


def _measured(month: str, found: list[Row], room: float) -> Box | None:
    """The box at the origin, as wide as it needs and no wider than ``room``."""
    bold, plain = QFontMetricsF(theme.font(8.5, bold=True)), QFontMetricsF(theme.font(8.5))
    single = [row for row in found if len(row.figures) == 1]
    values = max((bold.horizontalAdvance(row.figures[0][0]) for row in single), default=0.0)
    notes = max(
        (plain.horizontalAdvance(f"({row.reference})") for row in single if row.reference), default=0.0)
    names = max((plain.horizontalAdvance(row.name) for row in single), default=0.0)
    if notes and names + values + notes + 2 * (_COLUMN + _PAD) > room:  # rather whole names
        return _measured(month, [replace(row, reference="") for row in found], room)
    right = _COLUMN + values + (_COLUMN + notes if notes else 0.0)
    width = max(names + right, bold.horizontalAdvance(month))
    for row in found:
        if len(row.figures) > 1:
            width = max(width, plain.horizontalAdvance(row.name) + _COLUMN + _joined(row, plain))
    width = min(width, room - 2 * _PAD)
    if width < max(right + min(names, _LEAST_NAME), bold.horizontalAdvance(month)):
        return None
    rect = QRectF(0, 0, width + 2 * _PAD, _ROW * (1 + len(found)) + 2 * _PAD - 4)
    return Box(rect, month, tuple(found), width - right, values, notes)


def _joined(row: Row, metrics: QFontMetricsF) -> float:
    return sum(metrics.horizontalAdvance(text) for text, _ in row.figures) + _COLUMN * (len(row.figures) - 1)


def _paint_box(painter: QPainter, box: Box) -> None:
    look, rect = theme.palette(), box.rect
    painter.setPen(QPen(theme.color(look.edge), 1))
    painter.setBrush(theme.color(look.card, 0.95))
    painter.drawRoundedRect(rect, 5, 5)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    left, right, y = rect.left() + _PAD, rect.right() - _PAD, rect.top() + _PAD - 2
    _write(painter, box.month, left, right - left, y, look.ink, bold=True)
    for row in box.rows:
        y += _ROW
        if len(row.figures) > 1:
            _paint_several(painter, row, left, right, y)
            continue
        name = QFontMetricsF(theme.font(8.5)).elidedText(row.name, theme.ELIDE, box.names)
        text, role = row.figures[0]
        notes = _COLUMN + box.notes if box.notes else 0.0
        at = right - notes - box.values
        _write(painter, name, left, box.names + 2, y, look.quiet if row.ghost else _ink(row.role))
        _write(painter, text, at - 40, box.values + 40, y, _ink(role), bold=not row.ghost, right=True)
        if row.reference:
            _write(painter, f"({row.reference})", right - box.notes, box.notes, y, look.quiet, right=True)


def _paint_several(painter: QPainter, row: Row, left: float, right: float, y: float) -> None:
    """The figures of a ghost in the order of the rows above, each in its colour."""
    metrics = QFontMetricsF(theme.font(8.5))
    at = right - _joined(row, metrics)
    name = metrics.elidedText(row.name, theme.ELIDE, max(0.0, at - _COLUMN - left))
    _write(painter, name, left, at - left, y, theme.palette().quiet)
    for text, role in row.figures:
        width = metrics.horizontalAdvance(text)
        _write(painter, text, at, width + 2, y, _ink(role))
        at += width + _COLUMN


def _ink(role: str) -> str:
    """A role's colour for letters; the pale layers of a stack are written in ink."""
    return theme.palette().roles[role] if role in ("china", "us", "rest", "ink", "frontier", "general",
                                                   "agentic") else theme.palette().ink


def _write(
    painter: QPainter, text: str, x: float, width: float, y: float, colour: str, *, bold: bool = False,
    right: bool = False,
) -> None:
    painter.setFont(theme.font(8.5, bold=bold))
    painter.setPen(theme.color(colour))
    align = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    painter.drawText(QRectF(x, y, width, _ROW), align | Qt.AlignmentFlag.AlignVCenter, text)
