"""The ring around what has the keyboard, and the way that it goes with Tab.

Widgets that paint themselves ask for the ring here; others get it from the theme.
"""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QWidget

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


def tab_through(first: QWidget, *others: QWidget) -> None:
    """Let Tab go from what is last in ``first`` through all that is in the others, one after another.

    Widgets that come into a window late are its last ones otherwise, wherever they are seen. What is in
    no window yet is left as it is: its order would be lost on the way there.
    """
    last = _stops(first)[-1:]
    for other in others:
        for stop in _stops(other):
            if last and last[0].window() is stop.window():
                QWidget.setTabOrder(last[0], stop)
            last = [stop]


def _stops(root: QWidget) -> list[QWidget]:
    """Where Tab stops in a root, itself included."""
    window = root.window()  # a list that drops down is a window of its own
    return [widget for widget in (root, *root.findChildren(QWidget))
            if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None
            and widget.window() is window]
