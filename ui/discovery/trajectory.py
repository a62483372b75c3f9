"""Boxes to choose from: how many of the hits each holds against how pure it is."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QToolTip, QWidget

from planner.analysis.phrases import per_cent
from planner.analysis.prim import Box
from planner.language import say
from ui import theme
from ui.focus import paint_ring
from ui.insight.rows import draw_text, line_height
from ui.widgets import plain_tip

_LEFT, _RIGHT, _TOP, _BOTTOM = 36.0, 10.0, 20.0, 34.0
_REACH = 14.0
"""How near to a point a click must be, pixels."""
_POINTS = 8.5
_STEPS = {
    Qt.Key.Key_Left: 1, Qt.Key.Key_Up: 1, Qt.Key.Key_Right: -1, Qt.Key.Key_Down: -1,
    Qt.Key.Key_Home: -10_000, Qt.Key.Key_End: 10_000,
}


class TrajectoryView(QWidget):
    """Coverage to the right, density upwards; a click on a point, or the arrow keys, choose a box.

    chosen  the number of a box
    """

    chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._boxes: Sequence[Box] = ()
        self.at = self.suggested = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAccessibleName(say("Boxes by coverage and density; left and right choose another"))

    def sizeHint(self) -> QSize:
        return QSize(250, 240)

    def minimumSizeHint(self) -> QSize:
        return QSize(200, 170)

    def show_boxes(self, boxes: Sequence[Box], at: int, suggested: int) -> None:
        """Draw boxes, the chosen one filled and the suggested one in a ring."""
        self._boxes, self.at, self.suggested = boxes, at, suggested
        self.setAccessibleDescription(self._words(at) if boxes else "")
        self.update()

    def place(self, at: int) -> QPointF:
        """Where a box stands."""
        box, area = self._boxes[at], self._area
        return QPointF(area.left() + box.coverage * area.width(), area.bottom() - box.density * area.height())

    @property
    def _area(self) -> QRectF:
        return QRectF(self.rect()).adjusted(_LEFT, _TOP, -_RIGHT, -_BOTTOM)

    def _words(self, at: int) -> str:
        box = self._boxes[at]
        values = {"coverage": per_cent(box.coverage), "density": per_cent(box.density),
                  "support": per_cent(box.support), "count": len(box.limits)}
        if at == self.suggested:
            return say("Suggested box: coverage {coverage}, density {density}, support {support}; "
                       "inputs limited: {count}", **values)
        return say(
            "Coverage {coverage}, density {density}, support {support}; inputs limited: {count}", **values)

    def _nearest(self, place: QPointF) -> int | None:
        if not self._boxes:
            return None
        away = [_distance(self.place(i), place) for i in range(len(self._boxes))]
        at = min(range(len(away)), key=away.__getitem__)
        return at if away[at] <= _REACH else None

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            at = self._nearest(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), "" if at is None else plain_tip(self._words(at), 220), self)
            return True
        return bool(super().event(event))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        near = self._nearest(event.position()) is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if near else Qt.CursorShape.ArrowCursor)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = self._nearest(event.position())
        if event.button() is Qt.MouseButton.LeftButton and at is not None:
            self.chosen.emit(at)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _STEPS and self._boxes:
            self.chosen.emit(min(len(self._boxes) - 1, max(0, self.at + _STEPS[key])))
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._boxes:
            return
        look, painter = theme.palette(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_axes(painter)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color(look.quiet, 0.7))
        for i in range(len(self._boxes)):
            if i != self.at:
                painter.drawEllipse(self.place(i), 2.6, 2.6)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.color(look.ink), 1.4))
        painter.drawEllipse(self.place(self.suggested), 7, 7)
        painter.setPen(QPen(theme.color(look.card), 1.4))
        painter.setBrush(theme.role_color("us"))
        painter.drawEllipse(self.place(self.at), 5, 5)
        painter.end()

    def _paint_axes(self, painter: QPainter) -> None:
        look, area, height = theme.palette(), self._area, line_height(_POINTS)
        centre, right = Qt.AlignmentFlag.AlignHCenter, Qt.AlignmentFlag.AlignRight
        for part in (0.0, 0.5, 1.0):
            x, y = area.left() + part * area.width(), area.bottom() - part * area.height()
            painter.setPen(QPen(theme.color(look.edge), 1))
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
            painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()))
            draw_text(painter, QRectF(0, y - height / 2, _LEFT - 6, height), per_cent(part), _POINTS,
                      look.quiet, side=right)
            left = min(x - 20, self.width() - 40.0)
            draw_text(painter, QRectF(left, area.bottom() + 3, 40, height), per_cent(part), _POINTS,
                      look.quiet, side=right if part == 1.0 else centre)
        draw_text(painter, QRectF(area.left(), area.bottom() + 3 + height, area.width(), height),
                  say("coverage"), _POINTS, look.quiet, side=centre)
        draw_text(painter, QRectF(0, 0, area.right(), height), say("density"), _POINTS, look.quiet)
        if self.hasFocus():
            paint_ring(painter, area.adjusted(-4, -4, 4, 4))


def _distance(one: QPointF, other: QPointF) -> float:
    return float(((one.x() - other.x()) ** 2 + (one.y() - other.y()) ** 2) ** 0.5)
