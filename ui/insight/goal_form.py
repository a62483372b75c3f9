"""The target of a goal and the lever that is to do it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QPaintEvent, QShowEvent, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QScrollArea,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from planner.analysis.phrases import chosen
from planner.analysis.trials import Question
from planner.language import say
from planner.levers import LEVERS
from planner.measures import Measure
from planner.scale import tick_step
from ui import theme
from ui.levers.value_box import ValueBox
from ui.widgets import plain_label, wrapped_label

_LIMIT = 1e9
_INSIDE = 4
"""Pixels that a combo box keeps free beside its text."""


class GoalForm(QWidget):
    """The target and the lever that is to do it.

    target_chosen   a target was typed, in the unit of the measure
    target_cleared  the target is to be the threshold again
    lever_chosen    another lever, or any
    """

    target_chosen = Signal(float)
    target_cleared = Signal()
    lever_chosen = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._measure: Measure | None = None
        self._bring = wrapped_label("", bold=True)
        self.target: ValueBox | None = None
        self._unit = plain_label("", name="quiet")
        self.reset = QToolButton()
        self.reset.setText("\u21ba")
        self.reset.clicked.connect(self.target_cleared)
        self._choice = _Choice()
        self._choice.setAccessibleName(say("Lever that is to do it"))
        self._choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._choice.addItem(say("any lever"), "")
        for name, spec in LEVERS.items():
            self._choice.addItem(spec.label, name)
        self._choice.currentIndexChanged.connect(self._tell_lever)
        self._row = QHBoxLayout()
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(4)
        self._row.addWidget(self._unit)
        self._row.addWidget(self.reset)
        self._row.addStretch(1)
        lever = QHBoxLayout()
        lever.setSpacing(6)
        lever.addWidget(plain_label(say("with"), name="quiet"))
        lever.addWidget(self._choice, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 6)
        column.setSpacing(4)
        column.addWidget(self._bring)
        column.addLayout(self._row)
        column.addLayout(lever)

    @property
    def lever(self) -> str:
        """Its id, empty for any."""
        return str(self._choice.currentData())

    @property
    def choice(self) -> QComboBox:
        return self._choice

    def show_target(self, asked: Question, target: float) -> None:
        """Show a target of a measure; typing in progress is left alone."""
        measure = asked.measure
        if measure is not self._measure:
            self._measure = measure
            self._renew_box(measure)
        assert self.target is not None
        self.target.show_value(target)
        words = say("Back to the threshold, {threshold}", threshold=chosen(measure, asked.threshold))
        self.reset.setToolTip(words)
        self.reset.setAccessibleName(words)
        self.reset.setVisible(target != asked.threshold)

    def _renew_box(self, measure: Measure) -> None:
        if self.target is not None:
            self._row.removeWidget(self.target)
            self.target.hide()
            self.target.deleteLater()
        step = tick_step(abs(measure.usual_threshold) or 10.0, 20)
        self.target = ValueBox(
            max(measure.least, -_LIMIT), min(measure.most, _LIMIT), step, 0 if step >= 1 else 2, measure.unit)
        self.target.setObjectName("")
        self.target.setFixedWidth(64)
        self.target.setAccessibleName(say("Target for {measure}, {unit}",
                                          measure=measure.label, unit=measure.unit))
        self.target.chosen.connect(self.target_chosen)
        self._row.insertWidget(0, self.target)
        self._tab_to_target()
        self._bring.setText(say("Bring {measure} to", measure=measure.label))
        self._unit.setText(measure.unit)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._tab_to_target()  # which is lost on the way into the window

    def _tab_to_target(self) -> None:
        """Come to the target before anything else of the page, which was there before it."""
        page = self.parentWidget()
        while page is not None and not isinstance(page, QScrollArea):
            page = page.parentWidget()
        if page is not None and self.target is not None:
            QWidget.setTabOrder(page, self.target)

    def _tell_lever(self) -> None:
        self._choice.setToolTip(self._choice.currentText())
        self.lever_chosen.emit()


class _Choice(QComboBox):
    """Shortens what has no room, and leaves the wheel to the page, so that nothing is chosen by accident."""

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, option = QStylePainter(self), QStyleOptionComboBox()
        self.initStyleOption(option)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        room = self.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, self).width()
        option.currentText = self.fontMetrics().elidedText(option.currentText, theme.ELIDE, room - _INSIDE)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        painter.end()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()
