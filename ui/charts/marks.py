"""Marks of observations, the same on the screen and on paper."""

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPolygonF


def diamond(middle: QPointF, size: float) -> QPolygonF:
    """A square on its corner; ``size`` from the middle to a corner."""
    return QPolygonF([middle + QPointF(x * size, y * size) for x, y in ((0, -1), (1, 0), (0, 1), (-1, 0))])
