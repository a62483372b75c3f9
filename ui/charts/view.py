"""One chart on the screen: a figure drawn with pyqtgraph, updated in place."""

import math

import pyqtgraph as pg
from PySide6.QtCore import QEvent, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QGraphicsScene, QToolTip, QWidget

from planner.figures import Figure
from planner.language import mark, say
from planner.scale import log_range, time_range, value_range
from planner.words import number
from ui import theme
from ui.charts.crosshair import CrossHair
from ui.charts.panel import PanelView
from ui.charts.readings import month_of, months, spoken
from ui.focus import paint_ring
from ui.motion import is_calm
from ui.widgets import plain_tip

_EASE_MS, _EASE_STEPS = 160, 8
_NEAR = 9.0
_ABREAST = 2
"""Panels in a row."""
_NOTHING = 1e-6
"""Differences that are none."""
_LABEL_PART = 0.48
"""Most of a panel's width that the labels at its side take."""
_OUT = 0.4
"""Part of its span by which data must leave a value axis that is held before the axis moves."""
_KEYS = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_End)
_PAD = Qt.KeyboardModifier.KeypadModifier
_HINT = mark("Left and right read the values month by month, Home and End go to the ends. "
             "T shows them as a table, L turns the axis logarithmic, F11 fills the board.")


class ChartView(pg.GraphicsView):
    """Panels side by side that share the value axis.

    The value axis holds still while something is dragged and eases to its place afterwards.

    pointed  the pointer or a key asks for the values of a month, or of none
    """

    pointed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, useOpenGL=False)
        self.setMouseTracking(True)
        self._layout = pg.GraphicsLayout()
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self.setCentralItem(self._layout)
        self.panels: list[PanelView] = []
        self._pool: list[PanelView] = []
        self.figure: Figure | None = None
        self.log = self.signed = False
        self._held = False
        self._range = (0.0, 1.0)
        self._target = (0.0, 1.0)
        self._easing = QTimer(self)
        self._easing.setInterval(_EASE_MS // _EASE_STEPS)
        self._easing.timeout.connect(self._ease)
        self.cross = CrossHair(self)
        self.scene().setItemIndexMethod(QGraphicsScene.ItemIndexMethod.NoIndex)  # few items, all moving
        self.scene().addItem(self.cross)
        self._pointer: QPointF | None = None
        self._ringed = False
        self._summary = ""
        self.setAccessibleDescription(say(_HINT))
        self.restyle()

    def restyle(self) -> None:
        """Take the colours of the look in force."""
        self.setBackground(theme.color(theme.palette().card))
        figure, self.figure = self.figure, None
        if figure is not None:
            self.show_figure(figure, log=self.log, signed=self.signed)

    def hold(self, held: bool) -> None:
        """Keep the value axis where it is, or let it ease to where it should be."""
        self._held = held
        if not held:
            self._settle_words()
            if self._target != self._range:
                self._go()

    def show_figure(self, figure: Figure, *, log: bool = False, signed: bool = False) -> None:
        """Draw the figure; curves that are there already only get new numbers.

        log     whether the value axis is logarithmic; every value must be positive
        signed  whether the values are differences
        """
        before = self.figure
        same_axis = before is not None and self.log == log and before.unit == figure.unit
        fresh = before is None or not same_axis or _shape(before) != _shape(figure)
        self.figure, self.log, self.signed = figure, log, signed
        if fresh:
            self._build(figure)
        for view, panel in zip(self.panels, figure.panels, strict=True):
            view.show_panel(panel, figure)
        self._target = self._wanted_range(figure)
        self._follow_target(fresh=fresh, same_axis=same_axis and before.id == figure.id)
        if not self._held:
            self._settle_words()
        if self.cross.month is not None:
            self.point_at(self.cross.month)

    def _follow_target(self, *, fresh: bool, same_axis: bool) -> None:
        low, high = self._range
        if self._held and same_axis:
            room = _OUT * (high - low)
            if self._target[1] > high + room or self._target[0] < low - room:
                self._set_range(self._target)
            elif fresh:
                self._set_range(self._range)
            if fresh:
                self._share_width()
        elif fresh:
            self._set_range(self._target)
            self._share_width()
        elif self._target != self._range:
            self._go()

    def _wanted_range(self, figure: Figure) -> tuple[float, float]:
        if self.log:
            low, high = log_range(figure)
            return math.log10(low), math.log10(high)
        if self.signed and not any(abs(line.y).max() > _NOTHING for p in figure.panels for line in p.lines):
            return -1.0, 1.0
        return value_range(figure)

    def _build(self, figure: Figure) -> None:
        count = len(figure.panels)
        for view in self.panels[count:]:
            self._layout.removeItem(view.plot)
        start, end = time_range(figure)
        while len(self._pool) < count:
            n = len(self._pool)
            self._pool.append(PanelView(figure.panels[n], figure, first=n % _ABREAST == 0))
        there, self.panels = len(self.panels), self._pool[:count]
        for i, (view, panel) in enumerate(zip(self.panels, figure.panels, strict=True)):
            view.serve(panel, figure, log=self.log, signed=self.signed)
            if i >= there:  # a plot that comes anew into a scene leaves a little behind in PySide
                self._layout.addItem(view.plot, i // _ABREAST, i % _ABREAST)
            view.plot.box.setXRange(start - 0.04, end, padding=0)

    def _share_width(self) -> None:
        """Plots of one width, and labels that leave them the better part of it."""
        columns = min(len(self.panels), _ABREAST)
        if not columns:
            return
        axis = self.panels[0].plot.value_axis.minimumWidth()
        each = (self.width() - axis) / columns
        labels = min(max(view.label_width() for view in self.panels), _LABEL_PART * each)
        for view in self.panels:
            view.set_label_width(labels)
        for column in range(_ABREAST):
            width = 0.0 if column >= columns else each + axis if column == 0 else each
            self._layout.layout.setColumnFixedWidth(column, width)

    def _settle_words(self) -> None:
        for view in self.panels:
            view.drawing.settle()

    def _set_range(self, ends: tuple[float, float]) -> None:
        self._range = ends
        for view in self.panels:
            view.set_range(*ends)

    def _go(self) -> None:
        """Let the value axis ease to where it should be, or be there at once."""
        if is_calm():
            self._set_range(self._target)
            self._ease()
        else:
            self._easing.start()

    def _ease(self) -> None:
        low, high = self._range
        want_low, want_high = self._target
        if self._held or abs(high - want_high) + abs(low - want_low) < 0.01 * (want_high - want_low):
            self._easing.stop()
            if not self._held:
                self._set_range(self._target)
                self._share_width()
                self._settle_words()
        else:
            self._set_range((low + (want_low - low) * 0.45, high + (want_high - high) * 0.45))
        if self.cross.month is not None:
            self.point_at(self.cross.month)

    # ---- the cross-hair

    def point_at(self, month: int | None) -> None:
        """Show the values of a month, or hide the cross-hair."""
        self.cross.show_month(month, self._pointer)
        if month is not None and self.figure is not None:
            self._speak(spoken(self.figure, month, signed=self.signed))
        else:
            self.describe(self._summary)

    def describe(self, summary: str) -> None:
        """What the chart shows in words; while the cross-hair is there, its values are said instead."""
        self._summary = summary
        if self.cross.month is None:
            self._speak("\n".join(filter(None, (summary, say(_HINT)))))

    def _speak(self, words: str) -> None:
        if words != self.accessibleDescription():
            self.setAccessibleDescription(words)

    def month_at(self, place: QPointF) -> int | None:
        """The month nearest to a place, if that lies in a plot."""
        for view in self.panels:
            places = view.scene_places()
            if self.figure is not None and places.area.adjusted(-6, -8, 6, 8).contains(place):
                first, last = months(self.figure)
                return min(max(month_of(places.time(place.x())), first), last)
        return None

    def _ask(self, month: int | None) -> None:
        self.point_at(month)
        self.pointed.emit(month)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._pointer = event.position()
        month = self.month_at(self._pointer)
        if month is not None or self.cross.month is not None:
            self._ask(month)
        words = self.words_at(event.position())
        if words:
            QToolTip.showText(event.globalPosition().toPoint(), plain_tip(words), self)
        else:
            QToolTip.hideText()

    def leaveEvent(self, event: QEvent) -> None:
        self._pointer = None
        self._ask(None)
        super().leaveEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and (
                event.key() in (*_KEYS, Qt.Key.Key_F11) or self._takes_escape(event)):
            event.accept()
            return True
        return bool(super().event(event))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _KEYS and self.figure is not None and not event.modifiers() & ~_PAD:
            self._pointer = None
            self._ask(self._month_by(Qt.Key(event.key()), self.figure))
        elif self._takes_escape(event):
            event.setAccepted(self._pointer is None)  # what the mouse showed is no answer to Escape
            self._pointer = None
            self._ask(None)
        else:
            event.ignore()

    def _takes_escape(self, event: QKeyEvent) -> bool:
        return event.key() == Qt.Key.Key_Escape and self.cross.month is not None

    def _month_by(self, key: Qt.Key, figure: Figure) -> int:
        first, last = months(figure)
        month = self.cross.month
        if key == Qt.Key.Key_Home or (month is None and key == Qt.Key.Key_Right):
            return first
        if key == Qt.Key.Key_End or month is None:
            return last
        return min(max(month + (1 if key == Qt.Key.Key_Right else -1), first), last)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._ringed = event.reason() != Qt.FocusReason.MouseFocusReason
        self.viewport().update()
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._ringed = False
        self.viewport().update()
        if self.cross.month is not None and self._pointer is None:
            self._ask(None)
        super().focusOutEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if hasattr(self, "cross"):  # the first comes while the base class is being built
            self.cross.cover(self.rect().toRectF())
            self._share_width()
            QTimer.singleShot(0, self, self._point_again)  # the plots follow with the next events

    def _point_again(self) -> None:
        if self.cross.month is not None:
            self.point_at(self.cross.month)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._ringed:
            painter = QPainter(self.viewport())
            paint_ring(painter, self.viewport().rect().toRectF())
            painter.end()

    def words_at(self, place: QPointF) -> str:
        """What is known about the observation under the pointer, or nothing."""
        for view in self.panels:
            places = view.scene_places()
            for point in view.panel.points:
                if (places.at(point.x, point.y) - place).manhattanLength() < _NEAR:
                    return say("{value}: {text}", value=number(point.y, 3), text=point.text)
        return ""


def _shape(figure: Figure) -> tuple[object, ...]:
    """What must be rebuilt when it differs; everything else is only new numbers."""
    return figure.id, figure.reference, tuple(
        (tuple((line.role, line.style) for line in panel.lines), len(panel.areas))
        for panel in figure.panels)
