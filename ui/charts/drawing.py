"""What stands in a plot, painted in pixels by one item: a scene of many items takes twice as long."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from planner.charts import TODAY, Zone
from planner.figures import Area, Line
from planner.quantities import Values
from ui import theme
from ui.charts.ends import ends
from ui.charts.lettering import readable
from ui.charts.marks import diamond
from ui.charts.places import Places

if TYPE_CHECKING:
    from ui.charts.panel import PanelView

TITLE_HEIGHT = 18.0
"""Above a plot that is one of several."""
_LAYER_GAP = 14.0
_CIRCLE = 3.2
_WIDTHS = {"solid": 2.0, "reference": 1.3, "history": 1.3, "ghost": 1.1}
_STRENGTHS = {"solid": 1.0, "reference": 0.75, "history": 0.75, "ghost": 0.6}
_DASHES = {"reference": (4.0, 3.0), "history": (1.0, 2.0)}
# Ghosts differ in their dashes from the reference and from each other, in widths of the pen.
GHOST_DASHES = ((7.0, 3.0, 1.0, 3.0), (7.0, 3.0, 1.0, 3.0, 1.0, 3.0), (12.0, 4.0), (3.0, 3.0, 1.0, 3.0),
                (2.0, 5.0))
BANDS = ((0, 4), (1, 3))
"""The 80% and the 50% band, as places among the levels of a fan."""
BAND_NAMES = ("80%", "50%")
_BAND_NAME = 13.0
"""Room for one of them."""
FAN_STRENGTH = 0.13
_ORDER = ("ghost", "reference", "history", "solid")
"""Painted first to last."""


class Curve:
    """A line of a panel with its pen. ghost is its number among the other scenarios."""

    def __init__(self, line: Line, ghost: int = 0) -> None:
        self.line = line
        pen = QPen(theme.role_color(line.role, _STRENGTHS[line.style]), _WIDTHS[line.style])
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        pen.setJoinStyle(Qt.PenJoinStyle.BevelJoin)
        dashes = GHOST_DASHES[ghost % len(GHOST_DASHES)] if line.style == "ghost" else _DASHES.get(line.style)
        if dashes:
            pen.setDashPattern(list(dashes))
        self.pen = pen

    def getData(self) -> tuple[Values, Values]:
        """Times and values as they are drawn."""
        return self.line.x, self.line.y


class Layer:
    """An area of a panel."""

    def __init__(self, area: Area) -> None:
        self.area = area

    @property
    def x(self) -> Values:
        return self.area.x

    @property
    def lower(self) -> Values:
        return self.area.lower

    @property
    def upper(self) -> Values:
        return self.area.upper


class Drawing(pg.GraphicsObject):
    """Zones, layers, curves, observations, today, and where shocks start."""

    def __init__(self, view: PanelView) -> None:
        super().__init__()
        self._view = view
        self._zone_corners: dict[Zone, tuple[bool, int]] = {}
        self.setZValue(20)
        self._rect = QRectF()

    def follow_area(self) -> None:
        """Cover the plot. A scene is brought down by a rectangle that changes unannounced."""
        rect = self._view.area().adjusted(-4, -TITLE_HEIGHT, 4, 4)
        if rect != self._rect:
            self.prepareGeometryChange()
            self._rect = rect

    def boundingRect(self) -> QRectF:
        return self._rect

    def settle(self) -> None:
        """Choose the places of words anew; between times they keep still."""
        self._zone_corners.clear()

    def paint(self, painter: QPainter, *args: object) -> None:
        places = self._view.places()
        if places.area.width() <= 1 or places.area.height() <= 1:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.save()
        painter.setClipRect(places.area)
        self._paint_zones(painter, places)
        self._paint_fans(painter, places)
        self._paint_layers(painter, places)
        self._paint_rules(painter, places)
        self._paint_zone_names(painter, places)
        self._paint_curves(painter, places)
        painter.restore()
        self._paint_points(painter, places)
        self._paint_band_names(painter, places)
        self._paint_title(painter, places.area)
        self._paint_key(painter, places.area)

    def _paint_zones(self, painter: QPainter, places: Places) -> None:
        for zone in self._view.figure.zones:
            painter.fillRect(_band(zone, places), theme.color(theme.palette().zone))

    def _paint_layers(self, painter: QPainter, places: Places) -> None:
        look = theme.palette()
        for layer in self._view.areas:
            x = places.x(layer.x)
            painter.setPen(QPen(theme.color(readable(look.roles[layer.area.role], look)), 0.8))
            painter.setBrush(theme.role_color(layer.area.role))
            painter.drawPath(pg.arrayToQPath(
                np.concatenate([x, x[::-1]]),
                np.concatenate([places.y(layer.upper), places.y(layer.lower)[::-1]]), connect="all"))
        painter.setBrush(Qt.BrushStyle.NoBrush)

    def _paint_fans(self, painter: QPainter, places: Places) -> None:
        """Bands in pale colour: 80% of draws, and 50% again over it."""
        painter.setPen(Qt.PenStyle.NoPen)
        strength = FAN_STRENGTH / 2 if self._view.panel.areas else FAN_STRENGTH
        for fan in self._view.panel.fans:
            painter.setBrush(theme.role_color(fan.role, strength))
            x = places.x(fan.x)
            around = np.concatenate([x, x[::-1]])
            for low, high in BANDS:
                edges = np.concatenate([places.y(fan.levels[high]), places.y(fan.levels[low])[::-1]])
                painter.drawPath(pg.arrayToQPath(around, edges, connect="all"))
        painter.setBrush(Qt.BrushStyle.NoBrush)

    def _paint_band_names(self, painter: QPainter, places: Places) -> None:
        """How many of the draws a band holds, under the upper edges of the highest one at its end."""
        if not self._view.panel.fans:
            return
        fan = max(self._view.panel.fans, key=lambda fan: float(fan.levels[-1][-1]))
        zones = [rect for _, rect in self._zone_names(painter, places)]
        painter.setFont(theme.font(7.5))
        painter.setPen(theme.color(theme.palette().quiet))
        tops = [float(places.y(fan.levels[i][-1])) for i in (4, 3, 2)]
        room, width = theme.zoomed(_BAND_NAME), theme.zoomed(37)
        for words, top, below in zip(BAND_NAMES, tops, tops[1:], strict=False):
            box = QRectF(places.area.right() - 3 - width, top + 2, width, room)
            if below - top >= room and not any(box.intersects(zone) for zone in zones):
                painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop, words)

    def _paint_rules(self, painter: QPainter, places: Places) -> None:
        """Today and the starts of shocks, dotted; zero, where it lies inside the plot."""
        look, area = theme.palette(), places.area
        painter.setPen(QPen(theme.color(look.quiet, 0.7), 1, Qt.PenStyle.DotLine))
        for time in {TODAY, *(marker.x for marker in self._view.figure.markers)}:
            x = places.x(time)
            if area.left() + 1 < x < area.right():
                painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()))
        if self.has_zero_line():
            y = max(places.y(0.0), area.top() + 0.5)
            painter.setPen(QPen(theme.color(look.quiet), 1))
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))

    def has_zero_line(self) -> bool:
        """Whether the value axis goes below zero."""
        places = self._view.places()
        return not places.log and places.low < 0 <= places.high

    def _paint_zone_names(self, painter: QPainter, places: Places) -> None:
        painter.setPen(theme.color(theme.palette().warning))
        for zone, rect in self._zone_names(painter, places):
            painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, zone.label)

    def _zone_names(self, painter: QPainter, places: Places) -> Iterator[tuple[Zone, QRectF]]:
        painter.setFont(theme.font(8.5))
        for zone in self._view.figure.zones:
            if zone not in self._zone_corners:
                corners = [(left, up) for up in (0, 1, -1, 2) for left in (True, False)]
                self._zone_corners[zone] = min(corners, key=lambda c, z=zone: self._crossings(
                    _corner(z, places, painter, c), places))
            yield zone, _corner(zone, places, painter, self._zone_corners[zone])

    def _crossings(self, rect: QRectF, places: Places) -> int:
        """How many points of curves and observations lie in ``rect``."""
        room = rect.adjusted(-6, -4, 6, 4)
        lines, points = self._view.panel.lines, self._view.panel.points
        return sum(places.inside(room, line.x, line.y) for line in lines) + sum(
            room.contains(places.at(p.x, p.y)) for p in points)

    def _paint_curves(self, painter: QPainter, places: Places) -> None:
        for style in _ORDER:
            for curve in self._view.curves:
                if curve.line.style == style:
                    painter.setPen(curve.pen)
                    painter.drawPath(pg.arrayToQPath(
                        places.x(curve.line.x), places.y(curve.line.y), connect="all"))

    def _paint_points(self, painter: QPainter, places: Places) -> None:
        """Open circles, on a bar as long as the time observed; filled diamonds for the author's own."""
        card = theme.color(theme.palette().card)
        for point in self._view.panel.points:
            y = places.y(point.y)
            if not places.area.top() - 1 <= y <= places.area.bottom() + 1:
                continue
            if point.own:
                painter.setPen(QPen(card, 1.0))
                painter.setBrush(theme.role_color(point.role))
                painter.drawPolygon(diamond(QPointF(places.x(point.x), y), _CIRCLE + 2))
                continue
            painter.setPen(QPen(theme.role_color(point.role), 1.4))
            painter.setBrush(card)
            first, last = places.x(point.first), places.x(point.last)
            if last - first > 1:
                painter.drawLine(QPointF(first, y), QPointF(last, y))
            painter.drawEllipse(QPointF(places.x(point.x), y), _CIRCLE, _CIRCLE)
        painter.setBrush(Qt.BrushStyle.NoBrush)

    def _paint_title(self, painter: QPainter, area: QRectF) -> None:
        if self._view.panel.title:
            painter.setFont(theme.font(9, bold=True))
            painter.setPen(theme.color(theme.palette().quiet))
            painter.drawText(QPointF(area.left() + 1, area.top() - 6), self._view.panel.title)

    def _paint_key(self, painter: QPainter, area: QRectF) -> None:
        """The names of a stack's layers, top layer first, in the corner that a falling cost leaves free."""
        if not self._view.panel.areas:
            return
        painter.setFont(theme.font(9))
        metrics = painter.fontMetrics()
        layers = ends(self._view.panel, self._view.figure, 1.0)[:-1]  # the total is on the axis
        for i, label in enumerate(reversed(layers), start=1):
            y = area.top() + i * theme.zoomed(_LAYER_GAP)
            x = area.right() - metrics.horizontalAdvance(label.text)
            painter.fillRect(QRectF(x - 14, y - 8, 9, 9), theme.role_color(label.role))
            painter.setPen(theme.color(theme.palette().ink))
            painter.drawText(QPointF(x, y), label.text)


def _band(zone: Zone, places: Places) -> QRectF:
    top, bottom = places.y(zone.high), places.y(zone.low)
    return QRectF(places.area.left(), top, places.area.width(), bottom - top)


def _corner(zone: Zone, places: Places, painter: QPainter, corner: tuple[bool, int]) -> QRectF:
    """Where the name of a zone stands at its left or right: low or high in it (0, 1), under or over it."""
    left, up = corner
    band, metrics = _band(zone, places), painter.fontMetrics()
    width, height = metrics.horizontalAdvance(zone.label) + 2, metrics.height()
    x = band.left() + 8 if left else band.right() - 6 - width
    y = {0: band.bottom() - height - 3, 1: band.top() + 3, -1: band.bottom() + 2, 2: band.top() - height - 2}
    return QRectF(x, y[up], width, height)
