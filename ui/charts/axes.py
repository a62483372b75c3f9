"""Axes of a chart: years along the bottom, round numbers up the side."""

from typing import Any

import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from planner.scale import tick_step, tick_text, ticks
from ui import theme

_WIDTH, _HEIGHT = 44.0, 22.0


class _PlainAxis(pg.AxisItem):
    """Draws a hairline and labels itself: the library's axis measures and lays out too much."""

    def __init__(self, orientation: str) -> None:
        super().__init__(orientation)
        self.setStyle(showValues=False, tickLength=0)
        self.setWidth(int(_WIDTH)) if orientation == "left" else self.setHeight(int(_HEIGHT))

    def labels(self) -> list[tuple[float, str]]:
        """Values and their words."""
        raise NotImplementedError

    def paint(self, painter: QPainter, *args: Any) -> None:
        look = theme.palette()
        area: QRectF = self.mapRectFromParent(self.geometry())
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
                box = QRectF(area.left(), y - 8, area.width() - 6, 16)
                painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, words)
            else:
                at = QPointF(area.left() + part * area.width(), area.top() + 4)
                painter.drawText(QRectF(at.x() - 24, at.y(), 48, 16), Qt.AlignmentFlag.AlignCenter, words)


class ValueAxis(_PlainAxis):
    """Round numbers, as few as read well."""

    def __init__(self) -> None:
        super().__init__("left")

    def labels(self) -> list[tuple[float, str]]:
        low, high = self.range
        count = max(2, min(8, int(self.height() / 34)))
        step = tick_step(high - low, count)
        return [(value, tick_text(value, step)) for value in ticks(low, high, count)]


class TimeAxis(_PlainAxis):
    """A label at each January, or every other one where there is no room."""

    def __init__(self) -> None:
        super().__init__("bottom")

    def labels(self) -> list[tuple[float, str]]:
        low, high = self.range
        room = max(1, int(self.width() / 42))
        every = 1
        while (high - low) / every > room:
            every += 1
        return [(year, f"{year:.0f}") for year in range(int(-(-low // 1)), int(high) + 1)
                if year % every == 0]
