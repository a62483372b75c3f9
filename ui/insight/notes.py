"""What is changed and what to notice, in words."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from planner.analysis.warnings import Warning, warnings
from planner.charts import CHARTS
from planner.language import say
from planner.scenario import INPUTS, Change
from planner.words import brief, severity_text, shown
from ui import theme
from ui.help import about
from ui.state import State
from ui.widgets import plain_label, wrapped_label

_PAUSE_MS = 80
"""Words follow a drag this much later than lines: laying them out takes longer than a frame has."""


class Notes(QWidget):
    """Changes, each with its way back, and warnings, each with a way to what it is about.

    asked   a chart that a warning is about
    sought  an input that a warning is about
    renewed other widgets stand here
    """

    renewed = Signal()
    asked = Signal(str)
    sought = Signal(str)

    def __init__(self, state: State) -> None:
        super().__init__()
        about(self, "why", "notes")
        self._state = state
        self._said: tuple[object, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_PAUSE_MS)
        self._later.timeout.connect(self.follow)
        state.computed.connect(self._follow_soon)
        self.follow()

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
        self._head(say("Your policy"))
        for change in levers:
            self._change(change)
        for at, shock in enumerate(scenario.shocks):
            self._line(shock.title, severity_text(shock), say("Remove {shock}", shock=shock.title),
                       lambda at=at: self._remove_shock(at))
        if not levers and not scenario.shocks:
            self._words(say(
                "Nothing yet. Move a lever, add a shock, or open a story from the scenario's name."))
        self._head(say("Your world"))
        for change in world:
            self._change(change)
        if not world:
            self._words(say("The default world: every assumption as it came."))
        self._head(say("Worth noticing"))
        for remark in remarks:
            self._warning(remark)
        if not remarks:
            self._words(say("Nothing out of the ordinary."))
        self._column.addStretch(1)
        self.renewed.emit()

    def _change(self, change: Change) -> None:
        factor, unit = shown(change.spec.unit)
        old, new = brief(change.old * factor), brief(change.new * factor)
        self._line(
            change.spec.label, say("{old} \u2192 {new} {unit}", old=old, new=new, unit=unit),
            _reset_words(change), lambda: self._reset(change))

    def _reset(self, change: Change) -> None:
        scenario = self._state.scenario.with_input(change.spec.id, change.spec.default)
        self._state.edit(scenario, _reset_words(change))

    def _remove_shock(self, at: int) -> None:
        scenario = self._state.scenario
        self._state.edit(scenario.without_shock(at), say("No {shock}", shock=scenario.shocks[at].title))

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
            link = _Link(str(remark), say(
                "Show the chart \u201c{chart}\u201d", chart=CHARTS[remark.subject].title))
            link.clicked.connect(lambda: self.asked.emit(remark.subject))
            self._column.addWidget(link)
        elif remark.subject in INPUTS:
            link = _Link(str(remark), say("Show {input}", input=INPUTS[remark.subject].label))
            link.clicked.connect(lambda: self.sought.emit(remark.subject))
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


def _reset_words(change: Change) -> str:
    return say("Reset {input}", input=change.spec.label)


class _Link(QLabel):
    """Words over several lines that can be clicked, or reached with Tab and chosen with Enter."""

    clicked = Signal()

    def __init__(self, text: str, tip: str) -> None:
        super().__init__()
        self.setObjectName("remark")
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
