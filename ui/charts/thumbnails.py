"""Small pictures of all charts, each drawn when it is first seen and kept until the numbers change."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen, QPixmap, QPolygonF

from planner.figures import Figure, Panel, Result, figure
from planner.quantities import Values
from planner.scale import time_range, value_range
from ui import theme
from ui.charts.places import Places

_MARGIN, _GAP = 2.0, 8.0
_SHOWN = ("reference", "history", "solid")


class Thumbnails:
    """Pictures of the charts of one result at a time."""

    def __init__(self) -> None:
        self._result: Result | None = None
        self._reference: Result | None = None
        self._made: dict[tuple[str, str, int, int, float], QPixmap] = {}

    def show_result(self, result: Result | None, reference: Result | None) -> None:
        """Forget what was drawn of other results."""
        if result is not self._result or reference is not self._reference:
            self._result, self._reference = result, reference
            self._made.clear()

    def pixmap(self, chart_id: str, size: QSize, ratio: float) -> QPixmap | None:
        """A picture of so many pixels; none before there are results."""
        if self._result is None:
            return None
        key = (chart_id, theme.palette().edge, size.width(), size.height(), ratio)
        if key not in self._made:
            self._made[key] = sparkline(figure(chart_id, self._result, self._reference), size, ratio)
        return self._made[key]


def sparkline(shown: Figure, size: QSize, ratio: float) -> QPixmap:
    """Curves and layers without words, on nothing."""
    made = QPixmap(size * ratio)
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    (start, end), (low, high) = time_range(shown), value_range(shown)
    count = len(shown.panels)
    width = (size.width() - 2 * _MARGIN - _GAP * (count - 1)) / count
    for i, panel in enumerate(shown.panels):
        area = QRectF(_MARGIN + i * (width + _GAP), _MARGIN, width, size.height() - 2 * _MARGIN)
        _paint_panel(painter, Places(area, start, end, low, high), panel)
    painter.end()
    return made


def _paint_panel(painter: QPainter, places: Places, panel: Panel) -> None:
    area = places.area
    painter.setPen(QPen(theme.color(theme.palette().faint), 1))
    painter.drawLine(area.bottomLeft(), area.bottomRight())
    painter.setPen(Qt.PenStyle.NoPen)
    for layer in panel.areas:
        painter.setBrush(theme.role_color(layer.role))
        painter.drawPolygon(QPolygonF(
            _points(places, layer.x, layer.upper) + _points(places, layer.x[::-1], layer.lower[::-1])))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for style in _SHOWN:
        for line in panel.lines:
            if line.style == style:
                solid = style == "solid"
                painter.setPen(QPen(
                    theme.role_color(line.role, 1.0 if solid else 0.5), 1.5 if solid else 1.0,
                    Qt.PenStyle.SolidLine if solid else Qt.PenStyle.DotLine))
                painter.drawPolyline(QPolygonF(_points(places, line.x, line.y)))


def _points(places: Places, x: Values, y: Values) -> list[QPointF]:
    return [QPointF(a, b) for a, b in zip(places.x(x).tolist(), places.y(y).tolist(), strict=True)]
