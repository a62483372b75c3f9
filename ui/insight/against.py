"""What the current scenario is held against: the baseline, or another open scenario."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPaintEvent, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QSizePolicy,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QWidget,
)

from planner.language import say
from planner.scenario import Scenario
from ui import theme
from ui.document import Document, one_line
from ui.state import State
from ui.widgets import plain_label

_LETTERS = 40


def shortened(name: str) -> str:
    """A scenario's name as it stands in a sentence."""
    name = one_line(name)
    return name if len(name) <= _LETTERS else f"{name[: _LETTERS - 1].rstrip()}\u2026"


class Against(QWidget):
    """One quiet line that names the reference and lets another be chosen."""

    def __init__(self, state: State) -> None:
        super().__init__()
        self._state = state
        self._documents: list[Document | None] = []
        self.choice = _Choice()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        row.addWidget(plain_label(say("against"), 9, name="quiet"))
        row.addWidget(self.choice)
        row.addStretch(1)
        self.choice.activated.connect(lambda at: state.refer_to(self._documents[at]))
        state.listed.connect(self.follow)
        self.follow()

    def follow(self) -> None:
        """List the baseline and every other open scenario, unless it is the baseline too."""
        state = self._state
        others = [d for d in state.documents if d is not state.current and d.scenario != Scenario()]
        self._documents = [None, *others]
        names = [Scenario().title, *(shortened(d.scenario.title) for d in others)]
        if names != [self.choice.itemText(i) for i in range(self.choice.count())]:
            self.choice.clear()
            self.choice.addItems(names)
        known = state.reference_document in others
        self.choice.setCurrentIndex(self._documents.index(state.reference_document) if known else 0)
        self.choice.setEnabled(bool(others))
        self.choice.setToolTip(
            say("What the scenario is held against") if others
            else say("Open or duplicate a scenario to hold this one against it"))


class _Choice(QComboBox):
    """Looks like words until it is pointed at; the wheel scrolls what it stands in."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("value")
        self.setFont(theme.font(9))
        self.setAccessibleName(say("Held against"))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(40)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """As Qt does, but with an ellipsis where the name is cut."""
        painter, option = QStylePainter(self), QStyleOptionComboBox()
        self.initStyleOption(option)
        room = self.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, self)
        option.currentText = self.fontMetrics().elidedText(option.currentText, theme.ELIDE, room.width() - 2)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        painter.end()
