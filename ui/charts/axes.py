"""Axes of a chart: years along the bottom, round numbers up the side."""

import math
from typing import Any

import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from planner.scale import log_text, log_ticks, tick_step, tick_text, ticks
from ui import theme

_WIDTH, _HEIGHT = 44.0, 22.0
_MOST = 8
"""Labels of a value axis."""
_LEAST_HEIGHT = 16.0
"""Of a value axis that has room for two labels."""
_OVERHANG = 36.0
"""Half the width of a year, which may stand at the very end of its axis."""


class _PlainAxis(pg.AxisItem):
    """Draws a hairline and labels itself: the library's axis measures and lays out too much."""

    def __init__(self, orientation: str) -> None:
        super().__init__(orientation)
        self.setStyle(showValues=False, tickLength=0)
        if orientation == "left":
            self.setWidth(int(theme.zoomed(_WIDTH)))
        else:
            self.setHeight(int(theme.zoomed(_HEIGHT)))

    def labels(self) -> list[tuple[float, str]]:
        """Places in the range of the axis, and their words."""
        raise NotImplementedError

    def boundingRect(self) -> QRectF:
        area = QRectF(self.rect())
        if self.orientation == "left":
            return area.adjusted(0, -12, 1, 12)
        return area.adjusted(-_OVERHANG, -1, _OVERHANG, 0)

    def paint(self, painter: QPainter, *args: Any) -> None:
        look = theme.palette()
        area = QRectF(self.rect())
        low, high = self.range
        painter.setFont(theme.font(8.5))
        painter.setPen(QPen(theme.color(look.edge), 1))
        if self.orientation == "left":
            painter.drawLine(area.topRight(), area.bottomRight())
        else:
            painter.drawLine(area.topLeft(), area.topRight())
        painter.setPen(theme.color(look.quiet))
        for value, words in self.labels():
            part = (value - low) / (high - low)
            if self.orientation == "left":
                y = area.bottom() - part * area.height()
                half = theme.zoomed(8)
                box = QRectF(area.left(), y - half, area.width() - 6, 2 * half)
                painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, words)
            else:
                at = QPointF(area.left() + part * area.width(), area.top() + 4)
                box = QRectF(at.x() - _OVERHANG, at.y(), 2 * _OVERHANG, theme.zoomed(16))
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)


class ValueAxis(_PlainAxis):
    """Round numbers, as few as read well. The range of a logarithmic one is in powers of ten."""

    def __init__(self, *, log: bool = False) -> None:
        super().__init__("left")
        self.log = log

    def fit(self) -> None:
        """Grow to the widest label; shrinking would move the plot about."""
        metrics = QFontMetricsF(theme.font(8.5))
        widest = max(self._labels(_MOST), key=lambda label: len(label[1]), default=(0.0, ""))[1]
        width = metrics.horizontalAdvance(widest) + 10
        if width > self.minimumWidth():
            self.setWidth(round(width))

    def reset(self) -> None:
        """Be as narrow as at first."""
        self.setWidth(int(theme.zoomed(_WIDTH)))

    def labels(self) -> list[tuple[float, str]]:
        if self.height() < _LEAST_HEIGHT:
            return []
        if self.log:
            return self._labels(max(3, min(_MOST, int(self.height() / 24))))
        return self._labels(max(2, min(_MOST, int(self.height() / 34))))

    def _labels(self, count: int) -> list[tuple[float, str]]:
        low, high = self.range
        if self.log:
            return [(math.log10(value), log_text(value)) for value in log_ticks(10**low, 10**high, count)]
        step = tick_step(high - low, count)
        return [(value, tick_text(value, step)) for value in ticks(low, high, count)]


class TimeAxis(_PlainAxis):
    """A label at each January, or every other one where there is no room."""

    def __init__(self) -> None:
        super().__init__("bottom")

    def labels(self) -> list[tuple[float, str]]:
        low, high = self.range
        room = max(1, int(self.width() / theme.zoomed(34)))
        every = 1
        while (high - low) / every > room:
            every += 1
        return [(year, f"{year:.0f}") for year in range(int(-(-low // 1)), int(high) + 1)
                if year % every == 0]
