"""Draws of a measure as bars, with the two ends below: what stands where, and how it is painted."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from planner.quantities import Values
from planner.scale import round_range, tick_step
from ui import theme

FOOT = 14.0
"""Height of the line of text under the bars, pixels."""
_BINS = 44
_TAIL = 0.01
"""Part of the draws beyond either end of the picture."""
_STEPS = 100
_TOP, _SIDE = 2.0, 1.0


def ends_of(values: Values, low: float, high: float) -> tuple[float, float]:
    """Round ends that hold nearly all draws, and ``low`` to ``high`` too."""
    first, last = np.quantile(values, (_TAIL, 1 - _TAIL))
    return round_range(float(min(first, low)), float(max(last, high)))


@dataclass(frozen=True, eq=False)
class Histogram:
    """Counts of draws between two ends, in the unit of the measure."""

    ends: tuple[float, float]
    counts: Values

    @classmethod
    def of(cls, values: Values, ends: tuple[float, float]) -> Histogram:
        """Count draws; those beyond the ends are left out."""
        return cls(ends, np.histogram(values, _BINS, ends)[0].astype(np.float64))

    @property
    def step(self) -> float:
        """A round amount, about a hundredth of the picture."""
        return tick_step(self.ends[1] - self.ends[0], _STEPS)

    def rounded(self, value: float) -> float:
        """The nearest whole number of steps."""
        return round(round(value / self.step) * self.step, 12)

    def across(self, value: float, width: float) -> float:
        """Where a value stands in a picture so wide, pixels."""
        low, high = self.ends
        return _SIDE + (value - low) / (high - low) * (width - 2 * _SIDE)

    def value_at(self, x: float, width: float) -> float:
        """The value that stands there, or the end it is beyond."""
        low, high = self.ends
        part = min(1.0, max(0.0, (x - _SIDE) / max(1.0, width - 2 * _SIDE)))
        return low + part * (high - low)

    def paint(
        self, painter: QPainter, width: float, height: float, chosen: Callable[[float], bool],
        text: Callable[[float], str],
    ) -> None:
        """Draw the bars, strong where ``chosen`` of the middle of one, then the axis and its ends."""
        look, floor = theme.palette(), height - FOOT
        wide = (width - 2 * _SIDE) / _BINS
        most = max(1.0, float(self.counts.max()))
        part = (self.ends[1] - self.ends[0]) / _BINS
        painter.setPen(Qt.PenStyle.NoPen)
        for i, many in enumerate(self.counts):
            tall = many / most * (floor - _TOP)
            strong = chosen(self.ends[0] + (i + 0.5) * part)
            painter.setBrush(theme.role_color("us", 0.75) if strong else theme.color(look.rim))
            painter.drawRect(QRectF(_SIDE + i * wide, floor - tall, wide - 1, tall))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.color(look.edge), 1))
        painter.drawLine(QPointF(0, floor), QPointF(width, floor))
        painter.setFont(theme.font(8))
        painter.setPen(theme.color(look.quiet))
        box = QRectF(0, floor + 1, width, FOOT - 1)
        for value, side in zip(
                self.ends, (Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight), strict=True):
            painter.drawText(box, side | Qt.AlignmentFlag.AlignVCenter, text(value))

    def paint_value(self, painter: QPainter, value: float, width: float, height: float) -> None:
        """A dotted line where the scenario itself stands."""
        x = self.across(value, width)
        painter.setPen(QPen(theme.color(theme.palette().ink), 1.4, Qt.PenStyle.DotLine))
        painter.drawLine(QPointF(x, _TOP), QPointF(x, height - FOOT))
