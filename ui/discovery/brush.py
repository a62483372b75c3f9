"""A measure's draws as a histogram with two handles, between which outcomes are asked for."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget

from planner.analysis.phrases import chosen
from planner.analysis.trials import Question
from planner.language import mark, say
from planner.quantities import Values
from planner.words import number
from ui import theme
from ui.charts.histogram import FOOT, Histogram, ends_of
from ui.focus import paint_ring

Ends = tuple[float | None, float | None]
_SIDE = 12
"""Room beside the bars for most of a handle, pixels."""
_INWARDS = 12
"""How far a handle reaches into the range; two at one place can still be told apart."""
_LEAST_DRAG = 4.0
_STEPS = {
    Qt.Key.Key_Left: -1, Qt.Key.Key_Down: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: 1,
    Qt.Key.Key_PageDown: -10, Qt.Key.Key_PageUp: 10,
}


@dataclass(frozen=True)
class Wanted:
    """Outcomes that are asked for: on one side of the threshold, or from ``low`` to ``high``.

    low, high  None where open; both are None where the threshold counts
    """

    above: bool = True
    low: float | None = None
    high: float | None = None

    @property
    def is_free(self) -> bool:
        """Whether ends were chosen, and the threshold does not count."""
        return self.low is not None or self.high is not None

    def ends(self, threshold: float) -> Ends:
        """From where to where."""
        if self.is_free:
            return self.low, self.high
        return (threshold, None) if self.above else (None, threshold)


class Brush(QWidget):
    """Drag across the bars for another range, or a handle for another end.

    chosen  a range, as two numbers of which one may be None
    """

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._asked: Question | None = None
        self._values: Values = np.empty(0)
        self._value = 0.0
        self._bars = Histogram((0.0, 1.0), np.zeros(1))
        self._held = False
        self._pressed: float | None = None
        self.ends: Ends = (None, None)
        self.handles = (Handle(self, 0), Handle(self, 1))
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setAccessibleName(say("Draws of the measure"))
        self.setToolTip(say("The draws; drag across them, or a handle, to say which outcomes are meant"))

    def sizeHint(self) -> QSize:
        return QSize(400, 96)

    def minimumSizeHint(self) -> QSize:
        return QSize(200, 96)

    def show_draws(self, values: Values, value: float, asked: Question, ends: Ends) -> None:
        """Draw so many draws, the scenario's own value, and the range that is asked for."""
        if not self._held:
            inside = [value, asked.threshold, *(end for end in ends if end is not None)]
            fresh = ends_of(values, min(inside), max(inside))
        else:
            fresh = self._bars.ends
        if values is not self._values or fresh != self._bars.ends:
            self._bars = Histogram.of(values, fresh)
        self._values, self._value, self._asked, self.ends = values, value, asked, ends
        self._place_handles()
        self.update()

    def hold(self, held: bool) -> None:
        """Keep the picture's ends where they are while something is dragged."""
        self._held = held

    def place(self, value: float) -> float:
        """Where a value stands, pixels from the left."""
        return _SIDE + self._bars.across(value, self._room)

    def move(self, side: int, x: float) -> None:
        """Bring the lower (0) or the upper (1) end to a place; at the edge it is open."""
        self._take(side, self._value_at(x))

    def step(self, side: int, steps: int) -> None:
        """Move an end by so many small steps."""
        end = self.ends[side]
        if end is None:
            end = self._bars.ends[side]
        self._take(side, self._bars.rounded(end + steps * self._bars.step))

    def open(self, side: int) -> None:
        """Let everything on that side in."""
        self._take(side, self._bars.ends[side])

    @property
    def _room(self) -> float:
        return self.width() - 2.0 * _SIDE

    def _value_at(self, x: float) -> float:
        value = self._bars.value_at(x - _SIDE, self._room)
        first, last = self._bars.ends
        return value if value in (first, last) else self._bars.rounded(value)

    def _take(self, side: int, value: float) -> None:
        """Ends keep a step apart, and one beyond the picture is open."""
        first, last = self._bars.ends
        low, high = (first if self.ends[0] is None else self.ends[0],
                     last if self.ends[1] is None else self.ends[1])
        if side == 0:
            low = min(value, self._bars.rounded(high - self._bars.step))
        else:
            high = max(value, self._bars.rounded(low + self._bars.step))
        self._choose(low, high)

    def _choose(self, low: float, high: float) -> None:
        first, last = self._bars.ends
        if low <= first and high >= last:
            self.chosen.emit((first, None))  # two open ends would ask for nothing
        else:
            self.chosen.emit((None if low <= first else low, None if high >= last else high))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and self._asked is not None:
            self._pressed = event.position().x()
            self.hold(True)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None or abs(event.position().x() - self._pressed) < _LEAST_DRAG:
            return
        low, high = sorted((self._value_at(self._pressed), self._value_at(event.position().x())))
        if high - low >= self._bars.step / 2:
            self._choose(low, high)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._pressed = None
        self.hold(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_handles()

    def _place_handles(self) -> None:
        if self._asked is None:
            return
        names = (mark("Lower end of the outcomes: {end}"), mark("Upper end of the outcomes: {end}"))
        for handle, end, edge, name in zip(self.handles, self.ends, self._bars.ends, names, strict=True):
            x = self.place(edge if end is None else end)
            handle.stand(round(x))
            told = say("open") if end is None else chosen(self._asked.measure, end)
            handle.setAccessibleName(say(name, end=told))

    def paintEvent(self, event: QPaintEvent) -> None:
        asked = self._asked
        if asked is None:
            return
        painter = QPainter(self)
        low, high = (edge if end is None else end
                     for end, edge in zip(self.ends, self._bars.ends, strict=True))
        band = QRectF(self.place(low), 0, self.place(high) - self.place(low), self.height() - FOOT)
        painter.fillRect(band, theme.role_color("us", 0.08))
        painter.translate(_SIDE, 0)
        self._bars.paint(painter, self._room, self.height(), lambda value: low <= value <= high,
                         lambda value: number(value, asked.measure.digits))
        self._bars.paint_value(painter, self._value, self._room, self.height())
        painter.end()


class Handle(QWidget):
    """One end of the range: dragged, or moved with the arrow and page keys."""

    def __init__(self, brush: Brush, side: int) -> None:
        super().__init__(brush)
        self._brush, self._side = brush, side
        self._held = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.SizeHorCursor)
        self.setToolTip(
            say("Arrow keys move this end; Home lets everything on its side in") if side == 0 else
            say("Arrow keys move this end; End lets everything on its side in"))

    def stand(self, x: int) -> None:
        """Have the line at a place of the brush."""
        left = x - (_INWARDS if self._side else _SIDE)
        self.setGeometry(left, 0, _SIDE + _INWARDS, self._brush.height())

    @property
    def line(self) -> float:
        """Where its line is, pixels from its left."""
        return float(_INWARDS if self._side else _SIDE)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._held = True
            self._brush.hold(True)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._held:
            self._brush.move(self._side, self.mapToParent(event.position()).x())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._held = False
        self._brush.hold(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _STEPS:
            self._brush.step(self._side, _STEPS[key])
        elif key is (Qt.Key.Key_Home, Qt.Key.Key_End)[self._side]:
            self._brush.open(self._side)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = theme.palette(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        x, floor = self.line, self.height() - FOOT
        painter.setPen(QPen(theme.color(look.accent), 1.6))
        painter.drawLine(QPointF(x, 2), QPointF(x, floor))
        painter.setBrush(theme.color(look.card))
        painter.drawRoundedRect(QRectF(x - 3, floor / 2 - 8, 6, 18), 3, 3)
        if self.hasFocus():
            paint_ring(painter, QRectF(x - 7, floor / 2 - 12, 14, 26), 6)
        painter.end()
