"""The dock at the right: how sure, why, what matters, what it would take, and what was done."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QStackedWidget,
    QTabBar,
    QUndoView,
    QVBoxLayout,
    QWidget,
)

from ui.insight.claims import ClaimsPage
from ui.insight.goal import GoalPage
from ui.insight.notes import Notes
from ui.insight.odds import Focus
from ui.insight.sensitivity import SensitivityPage
from ui.insight.why import WhyPage
from ui.state import State
from ui.widgets import Card

_WIDTH = 300


class InsightDock(Card):
    """The measure in focus above pages of what is to be known about it.

    asked   a chart that something is about
    sought  an input that something is about
    held    whether something is being dragged
    """

    asked = Signal(str)
    sought = Signal(str)
    held = Signal(bool)

    def __init__(self, state: State) -> None:
        super().__init__(margin=0)
        self.focus = Focus(state)
        self.why, self.notes = WhyPage(state), Notes(state)
        self.sensitivity, self.goal, self.claims = SensitivityPage(state), GoalPage(state), ClaimsPage(state)
        self.history = QUndoView(state.undo_group)
        self.history.setEmptyLabel("As opened")
        self.history.setFrameShape(QFrame.Shape.NoFrame)
        self.history.setAccessibleName("History")
        self._tabs = QTabBar()
        self._tabs.setDrawBase(False)
        self._tabs.setExpanding(False)
        self._tabs.setUsesScrollButtons(False)
        self._tabs.setObjectName("narrow")
        self._pages = QStackedWidget()
        for name, page in (
            ("Why", _scrolled("Why, and what to notice", self.why, self.notes)),
            ("Sensitivity", _scrolled("Sensitivity", self.sensitivity)),
            ("Goal", _scrolled("Goal", self.goal)),
            ("Claims", _scrolled("Claims", self.claims)),
            ("History", self.history),
        ):
            self._tabs.addTab(name)
            self._pages.addWidget(page)
        self._tabs.currentChanged.connect(self._pages.setCurrentIndex)
        heading = QHBoxLayout()
        heading.setContentsMargins(14, 2, 8, 4)
        heading.addWidget(self._tabs)
        heading.addStretch(1)
        self.column.setContentsMargins(1, 1, 1, 10)
        self.column.addWidget(self.focus)
        self.column.addLayout(heading)
        self.column.addWidget(self._pages, 1)
        self.setMinimumWidth(_WIDTH)
        self.notes.asked.connect(self.asked)
        for part in (self.notes, self.why, self.sensitivity, self.goal, self.claims):
            part.sought.connect(self.sought)
        for part in (self.focus, self.goal):
            part.held.connect(self.held)

    def sizeHint(self) -> QSize:
        return QSize(_WIDTH, 400)

    def turn(self, name: str) -> None:
        """Show a page by the name on its tab. Raises ValueError for another name."""
        names = [self._tabs.tabText(i) for i in range(self._tabs.count())]
        self._tabs.setCurrentIndex(names.index(name))


def _scrolled(name: str, *parts: QWidget) -> QScrollArea:
    """Parts one under another, as long as they need."""
    body = QWidget()
    body.setObjectName("plain")
    column = QVBoxLayout(body)
    column.setContentsMargins(14, 4, 12, 12)
    column.setSpacing(4)
    for part in parts:
        column.addWidget(part)
    column.addStretch(1)
    area = QScrollArea()
    area.setAccessibleName(name)
    area.setWidget(body)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return area
