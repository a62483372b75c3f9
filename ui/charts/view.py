"""One chart on the screen: a figure drawn with pyqtgraph, updated in place."""

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, Qt, QTimer
from PySide6.QtGui import QFontMetricsF, QMouseEvent, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QToolTip, QWidget

from planner.charts import TODAY, Figure, Line, Panel
from planner.scale import spread, time_range, value_range
from planner.words import number
from ui import theme
from ui.charts.axes import TimeAxis, ValueAxis
from ui.charts.ends import LONGEST, End, ends
from ui.charts.lettering import NAME, clean
from ui.widgets import plain_tip

_DASHES = {
    "solid": Qt.PenStyle.SolidLine, "reference": Qt.PenStyle.DashLine, "history": Qt.PenStyle.DotLine,
    "ghost": Qt.PenStyle.DashDotLine,
}
_LABEL_GAP = 14.0
_EASE_MS, _EASE_STEPS = 160, 8
_NEAR = 9.0
_ABREAST = 2
"""Panels in a row."""


class ChartView(pg.GraphicsView):
    """Panels side by side that share the value axis.

    The value axis holds still while something is dragged and eases to its place afterwards.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, useOpenGL=False)
        self.setMouseTracking(True)
        self._layout = pg.GraphicsLayout()
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self.setCentralItem(self._layout)
        self.panels: list[PanelView] = []
        self.figure: Figure | None = None
        self._held = False
        self._range = (0.0, 1.0)
        self._target = (0.0, 1.0)
        self._easing = QTimer(self)
        self._easing.setInterval(_EASE_MS // _EASE_STEPS)
        self._easing.timeout.connect(self._ease)
        self.restyle()

    def restyle(self) -> None:
        """Take the colours of the look in force."""
        self.setBackground(theme.color(theme.palette().card))
        figure, self.figure = self.figure, None
        if figure is not None:
            self.show_figure(figure)

    def hold(self, held: bool) -> None:
        """Keep the value axis where it is, or let it ease to where it should be."""
        self._held = held
        if not held and self._target != self._range:
            self._easing.start()

    def show_figure(self, figure: Figure) -> None:
        """Draw the figure; curves that are there already only get new numbers."""
        fresh = self.figure is None or _shape(self.figure) != _shape(figure)
        self.figure = figure
        if fresh:
            self._build(figure)
        self._target = value_range(figure)
        if fresh:
            self._set_range(self._target)
        elif not self._held and self._target != self._range:
            self._easing.start()
        elif self._held and self._target[1] > 1.4 * self._range[1]:
            self._set_range(self._target)
        for view, panel in zip(self.panels, figure.panels, strict=True):
            view.show_panel(panel, figure)

    def _build(self, figure: Figure) -> None:
        self._layout.clear()
        self.panels = []
        start, end = time_range(figure)
        columns = len(figure.panels) if len(figure.panels) <= _ABREAST else _ABREAST
        for i, panel in enumerate(figure.panels):
            view = PanelView(panel, figure, first=i % columns == 0)
            self._layout.addItem(view.plot, i // columns, i % columns)
            view.plot.setXRange(start - 0.04, end, padding=0)
            self.panels.append(view)

    def _set_range(self, ends: tuple[float, float]) -> None:
        self._range = ends
        for view in self.panels:
            view.plot.setYRange(*ends, padding=0)

    def _ease(self) -> None:
        low, high = self._range
        want_low, want_high = self._target
        if self._held or abs(high - want_high) + abs(low - want_low) < 0.01 * (want_high - want_low):
            self._easing.stop()
            if not self._held:
                self._set_range(self._target)
            return
        self._set_range((low + (want_low - low) * 0.45, high + (want_high - high) * 0.45))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        words = self.words_at(event.position())
        if words:
            QToolTip.showText(event.globalPosition().toPoint(), plain_tip(words), self)
        else:
            QToolTip.hideText()

    def words_at(self, place: QPointF) -> str:
        """What is known about the observation under the pointer, or nothing."""
        for view in self.panels:
            box = view.plot.getViewBox()
            for point in view.panel.points:
                at = box.mapViewToScene(QPointF(point.x, point.y))
                if (at - place).manhattanLength() < _NEAR:
                    return f"{number(point.y, 3)}: {point.text}"
        return ""


class PanelView:
    """One plot of a chart."""

    def __init__(self, panel: Panel, figure: Figure, *, first: bool) -> None:
        self.panel, self.figure = panel, figure
        self.plot = pg.PlotItem(
            axisItems={"left": ValueAxis(), "bottom": TimeAxis()}, enableMenu=False)
        self.plot.hideButtons()
        self.plot.setMouseEnabled(x=False, y=False)
        self.plot.getViewBox().setDefaultPadding(0)
        self.plot.getViewBox().disableAutoRange()
        self.plot.getViewBox().setBorder(None)
        self._zones = [self._band(zone.low, zone.high) for zone in figure.zones]
        self.areas = [self._area(area.role) for area in panel.areas]
        self.curves = [self._curve(line) for line in panel.lines]
        self.labels = LabelStrip(self)
        self.labels.setMinimumWidth(0 if panel.areas else _label_width(panel, figure))
        self.plot.layout.addItem(self.labels, 2, 3)
        self.plot.setContentsMargins(0, 8, 10 if panel.areas else 0, 0)
        self._furniture = Furniture(self)
        self._furniture.setParentItem(self.plot.getViewBox())
        if not first:
            self.plot.hideAxis("left")

    def show_panel(self, panel: Panel, figure: Figure) -> None:
        """Put new numbers on the curves."""
        self.panel, self.figure = panel, figure
        for curve, line in zip(self.curves, panel.lines, strict=True):
            curve.setData(line.x, line.y)
        for shape, area in zip(self.areas, panel.areas, strict=True):
            shape.set_area(area.x, area.lower, area.upper)
        self.labels.update()
        self._furniture.update()

    def _curve(self, line: Line) -> pg.PlotCurveItem:
        paler = 1.0 if line.style == "solid" else 0.75
        width = 2.0 if line.style == "solid" else 1.3
        pen = QPen(theme.role_color(line.role, paler), width, _DASHES[line.style])
        pen.setCosmetic(True)
        curve = pg.PlotCurveItem(pen=pen, antialias=True)
        curve.setZValue(5 if line.style == "solid" else 1)
        self.plot.addItem(curve, ignoreBounds=True)
        return curve

    def _area(self, role: str) -> "AreaItem":
        item = AreaItem(role)
        self.plot.addItem(item, ignoreBounds=True)
        return item

    def _band(self, low: float, high: float) -> pg.LinearRegionItem:
        look = theme.palette()
        band = pg.LinearRegionItem(
            (low, high), orientation="horizontal", movable=False, brush=theme.color(look.zone),
            pen=QPen(Qt.PenStyle.NoPen))
        band.setZValue(-10)
        self.plot.addItem(band, ignoreBounds=True)
        return band


class AreaItem(pg.GraphicsObject):
    """One layer of a stack, as a single path."""

    def __init__(self, role: str) -> None:
        super().__init__()
        self._role = role
        self._path = QPainterPath()
        self.x = self.lower = self.upper = None

    def set_area(self, x: object, lower: object, upper: object) -> None:
        """New numbers, arrays of shape (months,)."""
        self.x, self.lower, self.upper = x, lower, upper
        self.prepareGeometryChange()
        self._path = pg.arrayToQPath(
            np.concatenate([x, x[::-1]]), np.concatenate([upper, lower[::-1]]), connect="all")
        self.update()

    def boundingRect(self) -> QRectF:
        return self._path.boundingRect()

    def paint(self, painter: QPainter, *args: object) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.role_color(self._role))
        painter.drawPath(self._path)


class Furniture(pg.GraphicsObject):
    """What lies over the curves in pixels: names, observations, today, where shocks start."""

    def __init__(self, view: PanelView) -> None:
        super().__init__()
        self._view = view
        self.setZValue(20)

    def boundingRect(self) -> QRectF:
        return QRectF(self._view.plot.getViewBox().boundingRect())

    def paint(self, painter: QPainter, *args: object) -> None:
        look = theme.palette()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = self.boundingRect()
        self._paint_markers(painter, area)
        painter.setFont(theme.font(8.5))
        painter.setPen(theme.color(look.warning))
        for zone in self._view.figure.zones:
            at = self._place(0.0, zone.low)
            painter.drawText(QPointF(area.left() + 8, at.y() - 6), zone.label)
        if self._view.panel.title:
            painter.setFont(theme.font(9, bold=True))
            painter.setPen(theme.color(look.quiet))
            painter.drawText(QPointF(area.left() + 8, area.top() + 10), self._view.panel.title)
        self._paint_points(painter, look.card)
        self._paint_layers(painter, area)

    def _paint_layers(self, painter: QPainter, area: QRectF) -> None:
        """The names of a stack's layers, top layer first, in the corner that a falling cost leaves free."""
        if not self._view.panel.areas:
            return
        painter.setFont(theme.font(9))
        metrics = painter.fontMetrics()
        layers = ends(self._view.panel, self._view.figure, 1.0)[:-1]  # the total is on the axis
        for i, label in enumerate(reversed(layers), start=1):
            y = area.top() + 10 + i * _LABEL_GAP
            x = area.right() - metrics.horizontalAdvance(label.text)
            painter.fillRect(QRectF(x - 14, y - 8, 9, 9), theme.role_color(label.role))
            painter.setPen(theme.color(theme.palette().ink))
            painter.drawText(QPointF(x, y), label.text)

    def _paint_points(self, painter: QPainter, inside: str) -> None:
        for point in self._view.panel.points:
            painter.setPen(QPen(theme.role_color(point.role), 1.4))
            first, last = self._place(point.first, point.y), self._place(point.last, point.y)
            if last.x() - first.x() > 1:
                painter.drawLine(first, last)
            painter.setBrush(theme.color(inside))
            painter.drawEllipse(self._place(point.x, point.y), 3.2, 3.2)

    def _paint_markers(self, painter: QPainter, area: QRectF) -> None:
        look = theme.palette()
        painter.setPen(QPen(theme.color(look.quiet, 0.7), 1, Qt.PenStyle.DotLine))
        for x in (TODAY, *(marker.x for marker in self._view.figure.markers)):
            at = self._place(x, 0.0).x()
            if at > area.left() + 1:
                painter.drawLine(QPointF(at, area.top()), QPointF(at, area.bottom()))

    def _place(self, x: float, y: float) -> QPointF:
        box = self._view.plot.getViewBox()
        return box.mapFromView(QPointF(x, y))  # type: ignore[no-any-return]


class LabelStrip(pg.GraphicsWidget):
    """The names and last values of the curves, to the right of the plot, never over each other."""

    def __init__(self, view: PanelView) -> None:
        super().__init__()
        self._view = view

    def labels(self) -> list[End]:
        """Words and where they would like to be, in the unit of the chart."""
        low, high = self._view.plot.getViewBox().viewRange()[1]
        return [] if self._view.panel.areas else ends(self._view.panel, self._view.figure, high - low)

    def paint(self, painter: QPainter, *args: object) -> None:
        labels = self.labels()
        low, high = self._view.plot.getViewBox().viewRange()[1]
        height = self.rect().height()
        if high <= low or height <= 0:
            return
        wanted = [height * (high - label.value) / (high - low) for label in labels]
        painter.setFont(theme.font(9, bold=True))
        for label, y in zip(labels, spread(wanted, _LABEL_GAP, 6, height - 6), strict=True):
            painter.setPen(theme.role_color(label.role))
            box = QRectF(7, y - 9, self.rect().width() - 7, 18)
            painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, label.text)


def _label_width(panel: Panel, figure: Figure) -> float:
    """Room for the labels, and for what they may become."""
    metrics = QFontMetricsF(theme.font(9, bold=True))
    words = [end.text for end in ends(panel, figure, 1.0)] or [""]
    if len(words) == 1 and figure.reference:
        words.append(f"{NAME.elided(clean(figure.reference), LONGEST)} {words[-1]}")
    return max(metrics.horizontalAdvance(text) for text in words) + metrics.horizontalAdvance("000")


def _shape(figure: Figure) -> tuple[object, ...]:
    """What must be rebuilt when it differs; everything else is only new numbers."""
    return figure.id, tuple(
        (tuple((line.role, line.style) for line in panel.lines), len(panel.areas))
        for panel in figure.panels)
