"""The response strip under a slider: the measure over the lever's whole range, all else as it is."""

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from planner.language import say
from planner.quantities import Values
from ui import theme
from ui.levers.slider import TRACK_EDGE
from ui.widgets import plain_tip

_HEIGHT = 17
_TOP, _BOTTOM = 3.0, 3.0


@dataclass(frozen=True, eq=False)
class Response:
    """A strip's curve.

    x           values of the lever, evenly over the slider
    y           the measure at each
    low, high   ends of the vertical scale, the same for all strips, so that flat means little
    threshold   a value of the measure worth crossing
    crossings   values of the lever at which it is crossed
    words       the same for ears and tooltips
    """

    x: Values
    y: Values
    low: float
    high: float
    threshold: float
    crossings: tuple[float, ...]
    words: str


class ResponseStrip(QWidget):
    """Draws a response on the width of the slider above it, with a dot where the lever is."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.response: Response | None = None
        self.is_old = False
        self._name = name
        self._value = 0.0
        self.setAccessibleName(say("{input}, response", input=name))

    def sizeHint(self) -> QSize:
        return QSize(160, _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(60, _HEIGHT)

    def show_response(self, response: Response | None) -> None:
        """Draw a curve, or none."""
        self.response, self.is_old = response, False
        self.setAccessibleDescription(response.words if response else "")
        self.setToolTip(plain_tip(response.words) if response else "")
        self.update()

    def show_value(self, value: float) -> None:
        """Move the dot."""
        if value != self._value:
            self._value = value
            self.update()

    def grow_old(self) -> None:
        """What is drawn belongs to an older scenario."""
        if not self.is_old:
            self.is_old = True
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        made = self.response
        if made is None or len(made.x) < 2:
            return
        look = theme.palette()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.is_old:
            painter.setOpacity(0.3)
        x, y = self._across(made.x), self._down(made, made.y)
        if made.low < made.threshold < made.high:
            level = float(self._down(made, made.threshold))
            painter.setPen(QPen(theme.color(look.faint), 1, Qt.PenStyle.DotLine))
            painter.drawLine(QPointF(x[0], level), QPointF(x[-1], level))
            painter.setPen(QPen(theme.color(look.warning), 1.6))
            for crossing in made.crossings:
                at = float(self._across(crossing))
                painter.drawLine(QPointF(at, level - 3.5), QPointF(at, level + 3.5))
        painter.setPen(QPen(theme.color(look.quiet), 1.2))
        painter.drawPolyline(QPolygonF([QPointF(*point) for point in zip(x, y, strict=True)]))
        if not self.is_old and made.x[0] <= self._value <= made.x[-1]:
            here = float(np.interp(self._value, made.x, made.y))
            at = QPointF(float(self._across(self._value)), float(self._down(made, here)))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color(look.ink))
            painter.drawEllipse(at, 2.4, 2.4)
        painter.end()

    def _across(self, value: Values | float) -> Values:
        assert self.response is not None
        first, last = self.response.x[0], self.response.x[-1]
        return TRACK_EDGE + (np.asarray(value) - first) / (last - first) * (self.width() - 2 * TRACK_EDGE)

    def _down(self, made: Response, value: Values | float) -> Values:
        span = made.high - made.low or 1.0
        room = self.height() - _TOP - _BOTTOM
        return self.height() - _BOTTOM - (np.asarray(value) - made.low) / span * room
