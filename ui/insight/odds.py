"""What the analyses ask about: a measure, how sure it is, and the odds of passing a threshold."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from planner.analysis.trials import Question, question
from planner.language import say
from planner.measures import MEASURES, Measure
from planner.quantities import Values
from planner.scale import tick_step
from planner.words import number
from ui import theme
from ui.charts.histogram import FOOT, Histogram, ends_of
from ui.drag import next_drag
from ui.focus import paint_ring
from ui.help import about
from ui.levers.value_box import ValueBox
from ui.state import State
from ui.widgets import plain_label, wrapped_label

if TYPE_CHECKING:
    from planner.analysis.spread import Spread

_LIMIT = 1e9


class Focus(QWidget):
    """The measure in focus, its draws, and the threshold. Both belong to the scenario.

    held  whether the threshold is being dragged
    """

    held = Signal(bool)

    def __init__(self, state: State) -> None:
        super().__init__()
        about(self, "uncertainty", "focus")
        self._state = state
        self.choice = QComboBox()
        self.choice.setAccessibleName(say("What the analyses are about"))
        self.choice.setToolTip(say("What strips, reasons, sensitivity, goals and maps are about"))
        self.choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        for id, measure in MEASURES.items():
            self.choice.addItem(measure.label, id)
        self.draws = DrawsView()
        self._above = plain_label(say("above"), name="quiet")
        self._box_row = QHBoxLayout()
        self._box_row.setContentsMargins(0, 0, 0, 0)
        self._box_row.setSpacing(4)
        self._box_row.addWidget(self._above)
        self.threshold: ValueBox | None = None
        self._unit = plain_label("", name="quiet")
        self.odds = plain_label("", bold=True)
        self._box_row.addWidget(self._unit)
        self._box_row.addStretch(1)
        self._box_row.addWidget(self.odds)
        self.range = wrapped_label("", 9, name="quiet")
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 6)
        column.setSpacing(4)
        column.addWidget(self.choice)
        column.addWidget(self.draws)
        column.addLayout(self._box_row)
        column.addWidget(self.range)
        self.choice.activated.connect(lambda at: self.choose(str(self.choice.itemData(at))))
        self.draws.moved.connect(self._set_threshold)
        self.draws.dropped.connect(lambda: self.held.emit(False))
        self._box_measure: Measure | None = None
        state.edited.connect(self.follow)
        state.computed.connect(self.follow)
        state.refined.connect(self.follow)
        self.follow()

    def choose(self, measure: str) -> None:
        """Ask about another measure from now on."""
        scenario = self._state.scenario
        display = replace(scenario.display, measure=measure, threshold=None)
        self._state.edit(replace(scenario, display=display),
                         say("Ask about {measure}", measure=MEASURES[measure].label))

    def follow(self) -> None:
        """Show the scenario's question and what its draws say."""
        asked = question(self._state.scenario.display)
        at = self.choice.findData(asked.id)
        if at != self.choice.currentIndex():
            self.choice.setCurrentIndex(at)
        self._renew_box(asked)
        spread, result = self._state.spread, self._state.result
        if spread is None or result is None or asked.id not in spread.values:
            return
        value = float(asked.measure.values(result.projection, asked.volume)[0])
        self.draws.show_draws(spread.values[asked.id], value, asked)
        self._speak(asked, spread)

    def _speak(self, asked: Question, spread: Spread) -> None:
        measure = asked.measure
        part = f"{100 * spread.odds(asked.id, asked.threshold):.0f}%"
        low, _, middle, _, high = (measure.text(v) for v in spread.quantiles(asked.id))
        self.odds.setText(say("{part} of draws", part=part))
        self.range.setText(say(
            "80% of draws lie between {low} and {high}, half of them below {middle}.",
            low=low, middle=middle, high=high))
        self.draws.setAccessibleDescription(say(
            "{measure} above {threshold}: {part} of draws",
            measure=measure.label, threshold=measure.text(asked.threshold), part=part))

    def _renew_box(self, asked: Question) -> None:
        """A box with the limits and steps of the measure."""
        measure = asked.measure
        if self._box_measure is not measure:
            self._box_measure = measure
            if self.threshold is not None:
                self._box_row.removeWidget(self.threshold)
                self.threshold.hide()
                self.threshold.deleteLater()
            low, high = max(measure.least, -_LIMIT), min(measure.most, _LIMIT)
            step = tick_step(abs(measure.usual_threshold) or 10.0, 20)
            self.threshold = ValueBox(low, high, step, 0 if step >= 1 else 2, measure.unit)
            self.threshold.setObjectName("")
            self.threshold.setFixedWidth(64)
            self.threshold.setAccessibleName(say(
                "Threshold for {measure}, {unit}", measure=measure.label, unit=measure.unit))
            self.threshold.chosen.connect(lambda value: self._set_threshold(value, -1))
            self._box_row.insertWidget(1, self.threshold)
            self._unit.setText(measure.unit)
        assert self.threshold is not None
        self.threshold.show_value(asked.threshold)

    def _set_threshold(self, value: float, drag: int) -> None:
        if drag >= 0:
            self.held.emit(True)
        scenario = self._state.scenario
        measure = question(scenario.display).measure
        value = min(max(value, measure.least, -_LIMIT), measure.most, _LIMIT)
        words = say("Threshold {value}", value=measure.text(value))
        value = measure.kept(value)
        self._state.edit(
            replace(scenario, display=replace(scenario.display, threshold=value)), words, drag)


class DrawsView(QWidget):
    """A measure's draws as a histogram, with the threshold as a line that can be dragged.

    moved    a threshold is wanted, with the number of the drag or -1
    dropped  a drag has ended
    """

    moved = Signal(float, int)
    dropped = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._asked: Question | None = None
        self._values: Values = np.empty(0)
        self._bars = Histogram((0.0, 1.0), np.zeros(1))
        self._value = 0.0
        self._drag = -1
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.SizeHorCursor)
        self.setAccessibleName(say("Draws and threshold; left and right move it"))
        self.setToolTip(say("The draws; drag the line to move the threshold"))

    def sizeHint(self) -> QSize:
        return QSize(220, 62)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, 62)

    def show_draws(self, values: Values, value: float, asked: Question) -> None:
        """Draw so many draws, the scenario's own value, and the threshold."""
        if values is not self._values or asked != self._asked:
            ends = self._bars.ends
            if self._drag < 0 or self._asked is None:
                ends = ends_of(values, value, max(value, asked.threshold))
            self._bars = Histogram.of(values, ends)
        self._values, self._value, self._asked = values, value, asked
        self.update()

    @property
    def threshold(self) -> float | None:
        """Where the line stands, in the unit of the measure."""
        return None if self._asked is None else self._asked.threshold

    def place(self, value: float) -> QPointF:
        """Where a value of the measure stands."""
        return QPointF(self._bars.across(value, self.width()), self.height() / 2)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and self._asked is not None:
            self._drag = next_drag()
            self._follow(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._drag >= 0:
            self._follow(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._drag >= 0:
            self._drag = -1
            self.dropped.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        way = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if way is None or self._asked is None:
            super().keyPressEvent(event)
        else:
            self.moved.emit(self._bars.rounded(self._asked.threshold + way * self._bars.step), -1)

    def _follow(self, event: QMouseEvent) -> None:
        wanted = self._bars.value_at(event.position().x(), self.width())
        self.moved.emit(self._bars.rounded(wanted), self._drag)

    def paintEvent(self, event: QPaintEvent) -> None:
        asked = self._asked
        if asked is None:
            return
        look, floor = theme.palette(), self.height() - FOOT
        painter = QPainter(self)
        self._bars.paint(
            painter, self.width(), self.height(), lambda value: value > asked.threshold,
            lambda value: number(value, asked.measure.digits))
        self._bars.paint_value(painter, self._value, self.width(), self.height())
        line = self.place(asked.threshold).x()
        painter.setPen(QPen(theme.color(look.accent), 1.6))
        painter.drawLine(QPointF(line, 2), QPointF(line, floor + 3))
        painter.setBrush(theme.color(look.card))
        painter.drawEllipse(QPointF(line, floor + 5), 3.6, 3.6)
        if self.hasFocus():
            paint_ring(painter, self.rect().toRectF())
        painter.end()
