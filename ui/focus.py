"""The ring around what has the keyboard, for widgets that paint themselves; others get it from the theme."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from ui import theme

RING = 2.0
"""Width, pixels."""


def paint_ring(painter: QPainter, rect: QRectF, radius: float = 4.0) -> None:
    """Draw it along the inner side of ``rect``."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.role_color("us"), RING))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    inner = RING / 2
    painter.drawRoundedRect(rect.adjusted(inner, inner, -inner, -inner), radius, radius)
    painter.restore()
