"""Where times and values lie in a plot, in pixels."""

from dataclasses import dataclass
from typing import Any

import numpy as np
from PySide6.QtCore import QPointF, QRectF

from planner.quantities import Values


@dataclass(frozen=True)
class Places:
    """A plot and what its edges stand for.

    low, high  ends of the value axis; their decimal logarithms if the axis is logarithmic
    """

    area: QRectF
    start: float
    end: float
    low: float
    high: float
    log: bool = False

    def x(self, time: Any) -> Any:
        """Of a time or an array of them, years."""
        return self.area.left() + (time - self.start) / (self.end - self.start) * self.area.width()

    def y(self, value: Any) -> Any:
        """Of a value or an array of them, in the unit of the chart."""
        if self.log:
            value = np.log10(np.maximum(value, 1e-300))
        return self.area.bottom() - (value - self.low) / (self.high - self.low) * self.area.height()

    def at(self, time: float, value: float) -> QPointF:
        return QPointF(self.x(time), self.y(value))

    def inside(self, rect: QRectF, x: Values, y: Values) -> int:
        """How many of a curve's points, in the unit of the chart, lie in a rectangle."""
        across, up = self.x(x), self.y(y)
        return int(((across > rect.left()) & (across < rect.right())
                    & (up > rect.top()) & (up < rect.bottom())).sum())

    def time(self, x: float) -> float:
        """The time at a place, years."""
        return self.start + (x - self.area.left()) / self.area.width() * (self.end - self.start)
