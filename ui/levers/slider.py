"""A slider for one number: a thin track, a tick at the baseline, colour where it has been moved."""

import math

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QSlider, QWidget

from ui import theme
from ui.drag import next_drag
from ui.focus import RING

_RADIUS = 6.0
TRACK_EDGE = _RADIUS + 4
"""Distance of both ends of the scale from those of the widget, pixels."""


class ValueSlider(QSlider):
    """Moves over the multiples of a step between soft ends, and to the ends.

    moved    the user has chosen a value; with the number of the drag, or -1 outside one
    dropped  a drag has ended
    """

    moved = Signal(float, int)
    dropped = Signal()

    def __init__(self, low: float, high: float, step: float, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._low, self._high, self._step = low, high, step
        self._baseline = low
        self._drag = -1
        self._value = self._taken = low
        self.setRange(math.floor(low / step + 1e-9), math.ceil(high / step - 1e-9))
        self.setSingleStep(1)
        self.setPageStep(max(1, (self.maximum() - self.minimum()) // 10))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.valueChanged.connect(self._on_position)

    def show_value(self, value: float, baseline: float) -> None:
        """Set what is shown, without telling anybody."""
        if (value, baseline) == (self._value, self._baseline):
            return
        self._value, self._baseline = value, baseline
        self.blockSignals(True)
        self.setValue(round(value / self._step))
        self.blockSignals(False)
        self.update()

    @property
    def dragging(self) -> bool:
        return self._drag >= 0

    def _on_position(self, position: int) -> None:
        value = self._value_at(position)
        if value != self._value:
            self._value = value
            self.moved.emit(value, self._drag)

    def _value_at(self, position: int) -> float:
        """A multiple of the step; where the handle was taken and at the tick, exactly the value there."""
        for known in (self._taken, self._baseline) if self.dragging else (self._baseline,):
            if position == min(self.maximum(), max(self.minimum(), round(known / self._step))):
                return known
        return min(self._high, max(self._low, round(position * self._step, 10)))

    def sizeHint(self) -> QSize:
        return QSize(160, 24)

    def minimumSizeHint(self) -> QSize:
        return QSize(60, 24)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # the panel scrolls; a value never changes by accident

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.dragging:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._drag, self._taken = next_drag(), self._value
            self.setSliderDown(True)
            if abs(event.position().x() - self._x(self._value)) > _RADIUS:
                self._follow(event)
            event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self.dragging:
            self._follow(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.dragging:
            self._drag = -1
            self.setSliderDown(False)
            self.update()
            self.dropped.emit()

    def _follow(self, event: QMouseEvent) -> None:
        width = self.width() - 2 * TRACK_EDGE
        part = (event.position().x() - TRACK_EDGE) / max(1.0, width)
        value = self._low + min(1.0, max(0.0, part)) * (self._high - self._low)
        self.setValue(round(value / self._step))

    def _x(self, value: float) -> float:
        part = min(1.0, max(0.0, (value - self._low) / (self._high - self._low)))
        return TRACK_EDGE + part * (self.width() - 2 * TRACK_EDGE)

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.palette()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = self.height() / 2
        changed = self._value != self._baseline and self.isEnabled()
        ink = theme.color(look.accent if changed else look.quiet)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color(look.faint))
        painter.drawRoundedRect(QRectF(1, middle - 1.5, self.width() - 2, 3), 1.5, 1.5)
        at, base = self._x(self._value), self._x(self._baseline)
        if changed:
            painter.setBrush(ink)
            painter.drawRect(QRectF(min(at, base), middle - 1.5, abs(at - base), 3))
        painter.setPen(QPen(theme.color(look.quiet), 1.5))
        painter.drawLine(QPointF(base, middle - 5), QPointF(base, middle + 5))
        if self.hasFocus():
            painter.setPen(QPen(theme.role_color("us"), RING))
            painter.setBrush(theme.color(look.card))
            painter.drawEllipse(QPointF(at, middle), _RADIUS + 3, _RADIUS + 3)
        painter.setPen(QPen(ink, 1.6))
        painter.setBrush(theme.color(look.card if self.isEnabled() else look.faint))
        painter.drawEllipse(QPointF(at, middle), _RADIUS - 0.5, _RADIUS - 0.5)
        painter.end()
