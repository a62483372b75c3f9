"""Small signs beside claims; the shape of each tells what its colour does."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF

from ui import theme


def paint_verdict(painter: QPainter, middle: QPointF, radius: float, verdict: str) -> None:
    """A full circle where a claim holds, a half one where in part, a ring where it does not; else a dash."""
    look = theme.palette()
    colors = {"HOLDS": look.roles["rest"], "PARTLY": look.warning, "FAILS": look.accent}
    color = theme.color(colors.get(verdict, look.quiet))
    pen = QPen(color, 1.5)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    if verdict == "OUTSIDE":
        painter.drawLine(middle - QPointF(radius - 1, 0), middle + QPointF(radius - 1, 0))
        return
    inner = radius - pen.widthF() / 2
    circle = QRectF(middle.x() - inner, middle.y() - inner, 2 * inner, 2 * inner)
    painter.setBrush(color if verdict == "HOLDS" else Qt.BrushStyle.NoBrush)
    painter.drawEllipse(circle)
    if verdict == "PARTLY":
        painter.setBrush(color)
        painter.drawPie(circle, 90 * 16, 180 * 16)


def paint_arrow(painter: QPainter, middle: QPointF, radius: float, *, folded: bool) -> None:
    """Points to the right where something can be unfolded, down where it is."""
    pen = QPen(theme.color(theme.palette().quiet), 1.3)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    right = ((-0.5, -1.0), (0.5, 0.0), (-0.5, 1.0))
    down = ((-1.0, -0.5), (0.0, 0.5), (1.0, -0.5))
    painter.drawPolyline(_polygon(right if folded else down, middle, radius))


def paint_change(painter: QPainter, middle: QPointF, radius: float) -> None:
    """A diamond beside what is not as in the reference."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color(theme.palette().accent))
    painter.drawPolygon(_polygon(((-1, 0), (0, -1), (1, 0), (0, 1)), middle, radius))


def paint_finding(painter: QPainter, middle: QPointF, radius: float, *, true: bool) -> None:
    """A tick or a cross."""
    look = theme.palette()
    pen = QPen(theme.color(look.roles["rest"] if true else look.accent), 1.6)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if true:
        painter.drawPolyline(_polygon(((-0.9, 0.1), (-0.25, 0.7), (0.95, -0.75)), middle, radius))
        return
    arm = 0.7 * radius
    painter.drawLine(middle - QPointF(arm, arm), middle + QPointF(arm, arm))
    painter.drawLine(middle + QPointF(-arm, arm), middle + QPointF(arm, -arm))


def _polygon(points: Sequence[tuple[float, float]], middle: QPointF, radius: float) -> QPolygonF:
    return QPolygonF([middle + radius * QPointF(x, y) for x, y in points])
