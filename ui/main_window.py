"""The window: where everything is, and which command does what."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QDockWidget, QMainWindow, QToolBar, QVBoxLayout, QWidget

from planner.language import mark, say
from ui import settings, theme
from ui.besides import Besides
from ui.chart_commands import ChartCommands
from ui.charts.board import Board
from ui.docks import uncover
from ui.document import one_line
from ui.documents import Documents
from ui.engine import Engine
from ui.enter import PressByEnter
from ui.find import Things
from ui.goal_seek import GoalSeek
from ui.guard import Guard
from ui.header import Header
from ui.insight.dock import InsightDock
from ui.kpis import KpiStrip
from ui.levers.dock import InputDock
from ui.menus import Menus
from ui.notices import Notices
from ui.present import Presentation
from ui.questions import Questions
from ui.recovery.view import Recovery
from ui.scenario_dialog import ScenarioDialog
from ui.speaker import Speaker
from ui.start.start import Start
from ui.state import State
from ui.status import StatusLine
from ui.story import StoryBar
from ui.things import things
from ui.timeline.timeline import Timeline
from ui.tour.tour import Tour

_ROOM_FOR_ALL = 1400
"""Width of a screen on which the insight dock is shown at first, pixels."""

_ROOM_FOR_FOUR = 620
"""Height that two rows of charts need beside everything else, pixels."""
_FRAME = QSize(8, 36)
"""What a window manager may put around a window."""

_DOCKS = {
    "inputs": (mark("Inputs"), mark("Show or hide inputs")),
    "insight": (mark("Insight"), mark("Show or hide insight")),
}
"""Title of each dock, and the tip of its command."""


class MainWindow(QMainWindow):
    """Header, headline numbers and charts in the middle, inputs at the left.

    outdated  words and numbers are to be in another language or notation, which takes another window
    """

    outdated = Signal()

    def __init__(self, engine: Engine, before: MainWindow | None = None) -> None:
        """``before`` is a window that was put down; what is open in it goes on here."""
        super().__init__()
        self.state = State(engine)
        self.state.setParent(self)  # goes with the window, and with it what listens to it
        if before is None:
            self.guard = Guard(self.state)
        else:
            self.state.take_over(before.state)
            self.guard = before.guard
            self.guard.watch(self.state)
        self.documents = Documents(self.state, self.guard, self)
        self.inputs = InputDock(self.state)
        self.kpis = KpiStrip()
        self.board = Board()
        self.timeline = Timeline(self.state)
        self.insight = InsightDock(self.state)
        self.goal_seek = GoalSeek(self.state, self.insight.goal, self.kpis)
        self.besides = Besides(self)
        self.chart_commands = ChartCommands(self)
        self.menus = Menus(self)
        self.header = Header(self)
        self.status = StatusLine(self.state)
        self.notices = Notices(self.state, self.guard, self.documents)
        self.story = StoryBar(self.state, self.play)
        self.notices.add(self.story)
        self.recovery = Recovery(self)
        self.questions = Questions(self)
        self.tour = Tour(self)
        self.start = Start(self)
        self.speaker = Speaker(self.state, self.kpis)
        self._presentation: Presentation | None = None
        self._lay_out()
        self._connect(engine)
        self._follow_name()
        PressByEnter(self)
        self.setFocus()

    def sizeHint(self) -> QSize:
        return QSize(1440, 900)

    def fit_screen(self) -> None:
        """Before it is shown: no larger than the screen it comes up on leaves room for."""
        room = self.screen().availableGeometry()
        largest = room.size() - _FRAME
        if largest.width() < self.width() or largest.height() < self.height():
            self.setMinimumSize(self.minimumSize().boundedTo(largest))
            self.resize(self.size().boundedTo(largest))
            self.move(room.topLeft())
        if largest.width() < self.minimumSizeHint().width():
            self._insight.hide()
        if largest.height() < _ROOM_FOR_FOUR:
            self.menus.show_panes(2)

    def open(self, path: Path) -> None:
        """Open a file given on the command line or dropped on the window."""
        self.documents.load(path)

    def things(self) -> Things:
        """What the find box finds, by name."""
        return things(self)

    def seek(self, name: str) -> None:
        """Bring an input into sight, and its dock too."""
        uncover(self, self.inputs)
        self.inputs.seek(name)

    def restyle(self, name: str | None) -> None:
        """Wear the ``light`` or ``dark`` look, or the system's."""
        from PySide6.QtWidgets import QApplication

        app = QApplication.instance()
        assert isinstance(app, QApplication)
        theme.apply(app, name)
        self.board.restyle()
        self.inputs.follow()

    def edit_words(self) -> None:
        """Name, author and description of the scenario."""
        dialog = ScenarioDialog(self.state.scenario, self)
        if dialog.exec() == ScenarioDialog.DialogCode.Accepted:
            self.state.edit(dialog.scenario(), say("Name and notes"))
        dialog.deleteLater()

    def import_observations(self) -> None:
        """Numbers of the user's own from a table, into the scenario."""
        from ui.observe import ask_observations  # loads pydantic, which the window starts without

        ask_observations(self.state, self)

    def present(self, stop: int = 0) -> None:
        """The charts alone on the whole screen; of a story from a stop on, 0 for the baseline."""
        if self._presentation is None:
            self._presentation = Presentation(self.state, stop)
            self._presentation.ended.connect(self._end_presentation)
            self._presentation.showFullScreen()

    def play(self) -> None:
        """Present the story from its first step."""
        self.present(1)

    def _end_presentation(self) -> None:
        if self._presentation is not None:
            self._presentation.deleteLater()
            self._presentation = None
        theme.to_usual_size(self)
        self.board.restyle()

    def _lay_out(self) -> None:
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(2, 8, 2, 0)
        column.setSpacing(8)
        column.addWidget(self.notices)
        column.addWidget(self.board, 1)
        column.addWidget(self.timeline)
        # in the order in which one reads, which is that of the Tab key
        self.addToolBar(Qt.ToolBarArea.TopToolBarArea, self._top())
        self._add_dock(self.inputs, "inputs", Qt.DockWidgetArea.LeftDockWidgetArea, 356, "F9")
        self.setCentralWidget(middle)
        self._insight = self._add_dock(
            self.insight, "insight", Qt.DockWidgetArea.RightDockWidgetArea, 312, "F10")
        self.setStatusBar(self.status)
        self.setAcceptDrops(True)
        self.setMinimumSize(1024, 640)
        self.resize(self.sizeHint())
        geometry, docks = settings.layout()
        if not geometry.isEmpty():
            self.restoreGeometry(geometry)
            self.restoreState(docks)
        elif self.screen().availableGeometry().width() < _ROOM_FOR_ALL:
            self._insight.hide()

    def _top(self) -> QToolBar:
        """The header, and the headline numbers over the whole width so that none of them is cut."""
        bar = QToolBar(say("Header"))
        bar.setObjectName("top")
        bar.setMovable(False)
        bar.toggleViewAction().setVisible(False)
        holder, numbers = QWidget(), QWidget()
        around = QVBoxLayout(numbers)
        around.setContentsMargins(8, 8, 8, 0)
        around.addWidget(self.kpis)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(numbers)
        bar.addWidget(holder)
        bar.layout().setContentsMargins(0, 0, 0, 0)
        return bar

    def _add_dock(
        self, content: QWidget, name: str, area: Qt.DockWidgetArea, width: int, keys: str
    ) -> QDockWidget:
        title, tip = _DOCKS[name]
        left = area is Qt.DockWidgetArea.LeftDockWidgetArea
        holder = QWidget()
        around = QVBoxLayout(holder)
        around.setContentsMargins(8 if left else 0, 8, 0 if left else 8, 0)
        around.addWidget(content)
        dock = QDockWidget(say(title), self)
        dock.setObjectName(name)
        dock.setTitleBarWidget(QWidget())
        dock.setWidget(holder)
        dock.setFeatures(QDockWidget.DockWidgetFeature.DockWidgetClosable)
        self.addDockWidget(area, dock)
        self.resizeDocks([dock], [width], Qt.Orientation.Horizontal)
        self.menus.add_dock(dock, say(tip), keys)
        return dock

    def _connect(self, engine: Engine) -> None:
        self.state.computed.connect(self._show_result)
        self.state.refined.connect(self._show_result)
        self.state.edited.connect(self._follow_name)
        self.state.undo_group.cleanChanged.connect(self._follow_name)
        self.state.listed.connect(self._follow_name)
        self.state.edited.connect(self._follow_display)
        self.board.changed.connect(lambda ids: self._choose(say("Show other charts"), charts=ids))
        self.kpis.changed.connect(lambda ids: self._choose(say("Show other numbers"), kpis=ids))
        self.inputs.held.connect(self.board.hold)
        self.timeline.held.connect(self.board.hold)
        self.board.asked.connect(self.chart_commands.do)
        self.kpis.asked.connect(self.board.bring)
        self.insight.asked.connect(self.board.bring)
        self.insight.sought.connect(self.seek)
        self.insight.held.connect(self.board.hold)
        self.status.asked.connect(lambda: self.besides.show("draws"))
        engine.failed.connect(self.status.show_failure)

    def _show_result(self) -> None:
        assert self.state.result is not None
        self.board.show_result(self.state.result, self.state.reference, self.state.ghosts())
        self.kpis.show_result(self.state.result, self.state.reference, self.state.spread)

    def _choose(self, words: str, **ids: tuple[str, ...]) -> None:
        scenario = self.state.scenario
        self.state.edit(replace(scenario, display=replace(scenario.display, **ids)), words)

    def _follow_display(self) -> None:
        self.board.show_charts(self.state.scenario.display.charts)
        self.kpis.show_kpis(self.state.scenario.display.kpis)

    def _follow_name(self) -> None:
        edited = not self.state.undo_stack.isClean()
        name = one_line(self.state.scenario.title)
        self.setWindowTitle(say("{name}[*] \u2013 Tradewinds", name=name.replace("[*]", "[*][*]")))
        self.setWindowModified(edited)
        self.header.show_name(self.state.scenario.title, edited)

    def put_down(self) -> None:
        """End everything beside the window, and every thread but the one that keeps versions."""
        if self._presentation is not None:
            self._presentation.close()
        for dialog in self.besides.opened.values():
            dialog.end()
        self.start.close()
        self.tour.end()
        self.recovery.close()
        self.state.stop()

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.documents.may_leave_all():
            event.ignore()
            return
        settings.set_layout(self.saveGeometry(), self.saveState())
        self.hide()  # nobody has to look on while answers that are under way are called off
        self.put_down()
        self.guard.end()
        self.state.undo_group.blockSignals(True)  # it speaks once more while it is taken down
        for document in self.state.documents:
            document.undo_stack.blockSignals(True)
            document.undo_stack.clear()  # steps that the garbage collector meets bring the program down
        event.accept()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        local = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        QTimer.singleShot(0, self, lambda: self.documents.load_all(local))  # whoever dropped them waits
