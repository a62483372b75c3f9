"""The dock at the right: how sure, why, what matters, what it would take, and what was done."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QStackedWidget,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from planner.language import say
from ui.focus import tab_through
from ui.insight.claims import ClaimsPage
from ui.insight.goal import GoalPage
from ui.insight.history import History
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
        self.history = History(state)
        self._tabs = QTabBar()
        self._tabs.setDrawBase(False)
        self._tabs.setExpanding(False)
        self._tabs.setUsesScrollButtons(False)
        self._tabs.setObjectName("narrow")
        self._pages = QStackedWidget()
        for id, words, page in (
            ("why", say("Why"), _scrolled(say("Why, and what to notice"), self.why, self.notes)),
            ("sensitivity", say("Sensitivity"), _scrolled(say("Sensitivity"), self.sensitivity)),
            ("goal", say("Goal"), _scrolled(say("Goal"), self.goal)),
            ("claims", say("Claims"), _scrolled(say("Claims"), self.claims)),
            ("history", say("History"), self.history),
        ):
            self._tabs.setTabData(self._tabs.addTab(words), id)
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
        self.notes.renewed.connect(lambda: tab_through(self.why, self.notes))
        for part in (self.notes, self.why, self.sensitivity, self.goal, self.claims):
            part.sought.connect(self.sought)
        for part in (self.focus, self.goal):
            part.held.connect(self.held)

    def sizeHint(self) -> QSize:
        return QSize(_WIDTH, 400)

    @property
    def page(self) -> str:
        """The page that is shown, by the name that ``turn`` takes."""
        return str(self._tabs.tabData(self._tabs.currentIndex()))

    @property
    def page_area(self) -> QWidget:
        """The page in sight."""
        return self._pages.currentWidget()

    def turn(self, id: str) -> None:
        """Show the page ``why``, ``sensitivity``, ``goal``, ``claims`` or ``history``.

        Raises ValueError for another.
        """
        ids = [self._tabs.tabData(i) for i in range(self._tabs.count())]
        self._tabs.setCurrentIndex(ids.index(id))


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
    area.setObjectName("reading")
    area.setWidget(body)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return area
