"""One plot of a chart: axes, what is drawn between them, and the names at the ends of curves."""

import math

import pyqtgraph as pg
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter

from planner.figures import Figure, Panel
from planner.scale import spread
from planner.words import fixed
from ui import theme
from ui.charts.axes import TimeAxis, ValueAxis
from ui.charts.drawing import TITLE_HEIGHT, Curve, Drawing, Layer
from ui.charts.ends import LONGEST, End, ends
from ui.charts.lettering import NAME, clean, readable
from ui.charts.places import Places
from ui.charts.plot import Plot

_LABEL_GAP = 14.0
_LEAST_GAP = 11.0
"""Distance of labels under which the last of them go."""
_LEAST_NAME = 28.0
_OVER, _BESIDE = 8, 10


class PanelView:
    """One plot of a chart. It lives as long as its view and serves one panel after another: taking
    items out of a scene while it paints brings Qt down.

    first   whether the value axis is shown
    log     whether that axis is logarithmic
    signed  whether values are differences
    """

    def __init__(self, panel: Panel, figure: Figure, *, first: bool) -> None:
        self.panel, self.figure = panel, figure
        self.log = self.signed = False
        self._axis = ValueAxis()
        self.plot = Plot(self._axis, TimeAxis())
        self.areas: list[Layer] = []
        self.curves: list[Curve] = []
        self.labels = LabelStrip(self)
        self.plot.grid.addItem(self.labels, 0, 2)
        self.drawing = Drawing(self)
        self.drawing.setParentItem(self.plot)
        self.plot.box.geometryChanged.connect(self.drawing.follow_area)
        self._first = first
        if not first:
            self._axis.hide()

    def serve(self, panel: Panel, figure: Figure, *, log: bool, signed: bool) -> None:
        """Turn to another panel."""
        self.panel, self.figure, self.log, self.signed = panel, figure, log, signed
        self._axis.log = log
        if self._first:
            self._axis.reset()
        self.areas = [Layer(area) for area in panel.areas]
        self.curves = _curves(panel)
        self.plot.setContentsMargins(
            0, TITLE_HEIGHT if panel.title else _OVER, _BESIDE if panel.areas else 0, 0)

    def show_panel(self, panel: Panel, figure: Figure) -> None:
        """Put new numbers on the curves."""
        self.panel, self.figure = panel, figure
        for curve, line in zip(self.curves, panel.lines, strict=True):
            curve.line = line
        for layer, area in zip(self.areas, panel.areas, strict=True):
            layer.area = area
        self.update()

    def set_range(self, low: float, high: float) -> None:
        """Move the ends of the value axis."""
        self.plot.box.setYRange(low, high, padding=0)
        if self._first:
            self._axis.fit()
        self.update()

    def label_width(self) -> float:
        """Room for the labels at the ends of curves, and for what they may become."""
        if self.panel.areas:
            return 0.0
        metrics = QFontMetricsF(theme.font(9, bold=True))
        words = [self.labels.words(end) for end in self.labels.labels()] or [""]
        if self.figure.reference and sum(line.style == "solid" for line in self.panel.lines) == 1:
            words.append(f"{NAME.elided(clean(self.figure.reference), LONGEST)} {words[0]}")
        return max(metrics.horizontalAdvance(text) for text in words) + metrics.horizontalAdvance("000")

    def set_label_width(self, width: float) -> None:
        """Give the labels so much room; names that are longer are cut."""
        self.labels.setMinimumWidth(width)
        self.labels.setMaximumWidth(width)

    def update(self) -> None:
        self.labels.update()
        self.drawing.update()

    def area(self) -> QRectF:
        """The plot inside its axes, in pixels of the plot item."""
        return QRectF(self.plot.box.geometry())

    def places(self) -> Places:
        """Where times and values lie, in pixels of the plot item."""
        (start, end), (low, high) = self.plot.box.viewRange()
        return Places(self.area(), start, end, low, high, self.log)

    def scene_places(self) -> Places:
        """The same, in pixels of the chart."""
        (start, end), (low, high) = self.plot.box.viewRange()
        return Places(self.plot.mapRectToScene(self.area()), start, end, low, high, self.log)


def _curves(panel: Panel) -> list[Curve]:
    """The lines with their pens; the ghosts of one scenario share their dashes."""
    a_ghost = max(1, sum(line.style == "solid" for line in panel.lines))
    made, ghosts = [], 0
    for line in panel.lines:
        made.append(Curve(line, ghosts // a_ghost))
        ghosts += line.style == "ghost"
    return made


class LabelStrip(pg.GraphicsWidget):
    """The names and last values of the curves, to the right of the plot, never over each other."""

    def __init__(self, view: PanelView) -> None:
        super().__init__()
        self._view = view

    def labels(self) -> list[End]:
        """Words and where they would like to be, in the unit of the chart."""
        low, high = self._view.plot.box.viewRange()[1]
        span = high - low if not self._view.log else 10**high - 10**low
        return [] if self._view.panel.areas else ends(self._view.panel, self._view.figure, span)

    def paint(self, painter: QPainter, *args: object) -> None:
        labels, places, look = self.labels(), self._view.places(), theme.palette()
        height = self.rect().height()
        if places.high <= places.low or height <= 2 * _LEAST_GAP:
            return
        labels = labels[: 1 + int((height - 12) / _LEAST_GAP)]
        wanted = [float(places.y(label.value)) - places.area.top() for label in labels]
        for label, y in zip(labels, spread(wanted, theme.zoomed(_LABEL_GAP), 6, height - 6), strict=True):
            ghost = label.style == "ghost"
            painter.setFont(theme.font(8.5) if ghost else theme.font(9, bold=True))
            painter.setPen(theme.color(readable(look.roles[label.role], look)))
            half = theme.zoomed(9)
            box = QRectF(7, y - half, self.rect().width() - 7, 2 * half)
            align = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(box, align, self._cut(label, box.width(), ghost))

    def words(self, label: End) -> str:
        """A name and a figure; a difference with its sign, as exact as the axis."""
        return f"{label.name} {self._figure(label)}".strip()

    def _figure(self, label: End) -> str:
        if not self._view.signed:
            return label.figure
        low, high = self._view.plot.box.viewRange()[1]
        decimals = max(0, -math.floor(math.log10((high - low) / 40)))
        if not round(label.value, decimals):
            return "0"
        return f"{'+' if label.value > 0 else ''}{fixed(label.value, decimals)}"

    def _cut(self, label: End, room: float, ghost: bool) -> str:
        """The words in so many pixels: the figure goes, or a scenario's name is cut."""
        metrics = QFontMetricsF(theme.font(8.5) if ghost else theme.font(9, bold=True))
        words = self.words(label)
        if metrics.horizontalAdvance(words) <= room:
            return words
        if not ghost and metrics.horizontalAdvance(label.name) <= room and label.style == "solid":
            return label.name
        figure = self._figure(label)
        left = room - metrics.horizontalAdvance(" " + figure)
        if left < _LEAST_NAME:
            return metrics.elidedText(label.name or figure, theme.ELIDE, room)
        return f"{metrics.elidedText(label.name, theme.ELIDE, left)} {figure}"
