"""The dock at the right: what is changed, what to notice, what was done."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QStackedWidget,
    QTabBar,
    QToolButton,
    QUndoView,
    QVBoxLayout,
    QWidget,
)

from planner.analysis.warnings import Warning, warnings
from planner.charts import CHARTS
from planner.scenario import Change
from planner.words import brief, severity_text, shown
from ui import theme
from ui.insight.odds import Focus
from ui.state import State
from ui.widgets import Card, plain_label, wrapped_label

_WIDTH = 264
_PAUSE_MS = 80
"""Words follow a drag this much later than lines: laying them out takes longer than a frame has."""


class InsightDock(Card):
    """Changes and warnings on one page, the history on another.

    asked  a chart that a warning is about
    """

    asked = Signal(str)

    def __init__(self, state: State) -> None:
        super().__init__(margin=0)
        self._state = state
        self._said: tuple[object, ...] = ()
        self._tabs = QTabBar()
        self._tabs.setDrawBase(False)
        self._tabs.setExpanding(False)
        for name in ("Insight", "History"):
            self._tabs.addTab(name)
        self.history = QUndoView(state.undo_group)
        self.history.setEmptyLabel("As opened")
        self.history.setFrameShape(QFrame.Shape.NoFrame)
        self.history.setAccessibleName("History")
        self._body = QWidget()
        self._body.setObjectName("plain")
        self._column = QVBoxLayout(self._body)
        self._column.setContentsMargins(14, 4, 12, 12)
        self._column.setSpacing(4)
        area = QScrollArea()
        area.setAccessibleName("Changes and what to notice")
        area.setWidget(self._body)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        pages = QStackedWidget()
        pages.addWidget(area)
        pages.addWidget(self.history)
        self._tabs.currentChanged.connect(pages.setCurrentIndex)
        heading = QHBoxLayout()
        heading.setContentsMargins(14, 8, 14, 4)
        heading.addWidget(self._tabs)
        heading.addStretch(1)
        self.column.setContentsMargins(1, 1, 1, 10)
        self.focus = Focus(state)
        self.column.addWidget(self.focus)
        self.column.addLayout(heading)
        self.column.addWidget(pages, 1)
        self.setMinimumWidth(_WIDTH - 32)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_PAUSE_MS)
        self._later.timeout.connect(self.follow)
        state.computed.connect(self._follow_soon)
        self.follow()

    def sizeHint(self) -> QSize:
        return QSize(_WIDTH, 400)

    def _follow_soon(self) -> None:
        if not self._later.isActive():
            self._later.start()

    def follow(self) -> None:
        """Tell what is changed and what to notice; nothing moves if neither differs."""
        scenario = self._state.scenario
        remarks = warnings(self._state.result) if self._state.result else []
        said = (scenario.diff(), scenario.shocks, remarks)
        if said == self._said:
            return
        self._said = said
        self._clear()
        levers = [change for change in said[0] if change.spec.kind == "lever"]
        world = [change for change in said[0] if change.spec.kind == "assumption"]
        self._head("Your policy")
        for change in levers:
            self._change(change)
        for at, shock in enumerate(scenario.shocks):
            self._line(shock.title, severity_text(shock), f"Remove {shock.title}",
                       lambda at=at: self._remove_shock(at))
        if not levers and not scenario.shocks:
            self._words("Nothing yet. Move a lever, add a shock, or open a story from the scenario's name.")
        self._head("Your world")
        for change in world:
            self._change(change)
        if not world:
            self._words("The default world: every assumption as it came.")
        self._head("Worth noticing")
        for remark in remarks:
            self._warning(remark)
        if not remarks:
            self._words("Nothing out of the ordinary.")
        self._column.addStretch(1)

    def _change(self, change: Change) -> None:
        factor, unit = shown(change.spec.unit)
        old, new = brief(change.old * factor), brief(change.new * factor)
        self._line(
            change.spec.label, f"{old} \u2192 {new} {unit}", f"Reset {change.spec.label}",
            lambda: self._reset(change))

    def _reset(self, change: Change) -> None:
        scenario = self._state.scenario.with_input(change.spec.id, change.spec.default)
        self._state.edit(scenario, f"Reset {change.spec.label}")

    def _remove_shock(self, at: int) -> None:
        scenario = self._state.scenario
        self._state.edit(scenario.without_shock(at), f"No {scenario.shocks[at].title}")

    def _line(self, label: str, value: str, name: str, undo: Callable[[], None]) -> None:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 2, 0, 2)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(wrapped_label(label))
        words.addWidget(plain_label(value, bold=True, name="changed"))
        button = QToolButton()
        button.setText("\u21ba")
        button.setToolTip(name)
        button.setAccessibleName(name)
        button.clicked.connect(lambda _=False: undo())
        line.addLayout(words, 1)
        line.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        self._column.addWidget(row)

    def _warning(self, remark: Warning) -> None:
        if remark.subject in CHARTS:
            link = _Link(str(remark), f"Show the chart \u201c{CHARTS[remark.subject].title}\u201d")
            link.clicked.connect(lambda: self.asked.emit(remark.subject))
            self._column.addWidget(link)
        else:
            self._column.addWidget(wrapped_label(str(remark), name="quiet"))

    def _head(self, text: str) -> None:
        label = plain_label(text, 10.5, bold=True)
        label.setContentsMargins(0, 8, 0, 2)
        self._column.addWidget(label)

    def _words(self, text: str) -> None:
        self._column.addWidget(wrapped_label(text, name="quiet"))

    def _clear(self) -> None:
        while self._column.count():
            item = self._column.takeAt(0)
            if item.widget() is not None:
                item.widget().hide()
                item.widget().deleteLater()


class _Link(QLabel):
    """Words over several lines that can be clicked, or reached with Tab and chosen with Enter."""

    clicked = Signal()

    def __init__(self, text: str, tip: str) -> None:
        super().__init__()
        self.setObjectName("quiet")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)
        self.setFont(theme.font(10))
        self.setWordWrap(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setToolTip(tip)
        self.setAccessibleName(text)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self.clicked.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.clicked.emit()
        else:
            super().keyPressEvent(event)
