"""The window: where everything is, and which command does what."""

from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QDockWidget, QMainWindow, QVBoxLayout, QWidget

from planner.charts import Figure
from ui import exports, settings, theme
from ui.charts.board import Board
from ui.documents import Documents
from ui.engine import Engine
from ui.header import Header
from ui.kpis import KpiStrip
from ui.levers.dock import InputDock
from ui.menus import Menus
from ui.state import State
from ui.status import StatusLine
from ui.timeline.timeline import Timeline


class MainWindow(QMainWindow):
    """Header, headline numbers and charts in the middle, inputs at the left."""

    def __init__(self, engine: Engine) -> None:
        super().__init__()
        self.state = State(engine)
        self.documents = Documents(self.state, self)
        self.inputs = InputDock(self.state)
        self.kpis = KpiStrip()
        self.board = Board()
        self.timeline = Timeline(self.state)
        self.menus = Menus(self)
        self.header = Header(self)
        self.status = StatusLine(self.state)
        self._lay_out()
        self._connect(engine)
        self._follow_name()

    def sizeHint(self) -> QSize:
        return QSize(1440, 900)

    def open(self, path: Path) -> None:
        """Open a file given on the command line or dropped on the window."""
        self.documents.open(path)

    def restyle(self, name: str | None) -> None:
        """Wear the ``light`` or ``dark`` look, or the system's."""
        from PySide6.QtWidgets import QApplication

        app = QApplication.instance()
        assert isinstance(app, QApplication)
        theme.apply(app, name)
        self.board.restyle()
        self.inputs.follow()

    def copy_picture(self) -> None:
        """The board on the clipboard."""
        exports.copy_picture(self.board.figures(), self.state.scenario)

    def export_picture(self) -> None:
        """The board as a picture."""
        exports.ask_picture(self, self.board.figures(), self.state.scenario, "charts")

    def _lay_out(self) -> None:
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(2, 8, 8, 0)
        column.setSpacing(8)
        column.addWidget(self.kpis)
        column.addWidget(self.board, 1)
        column.addWidget(self.timeline)
        self.setCentralWidget(middle)
        self.addToolBar(Qt.ToolBarArea.TopToolBarArea, self.header)
        self._add_dock(self.inputs, "Inputs")
        self.setStatusBar(self.status)
        self.setAcceptDrops(True)
        self.setMinimumSize(900, 560)
        self.resize(self.sizeHint())
        geometry, docks = settings.layout()
        if not geometry.isEmpty():
            self.restoreGeometry(geometry)
            self.restoreState(docks)

    def _add_dock(self, content: QWidget, title: str) -> None:
        holder = QWidget()
        around = QVBoxLayout(holder)
        around.setContentsMargins(8, 8, 0, 0)
        around.addWidget(content)
        dock = QDockWidget(title, self)
        dock.setObjectName(title.lower())
        dock.setTitleBarWidget(QWidget())
        dock.setWidget(holder)
        dock.setFeatures(QDockWidget.DockWidgetFeature.DockWidgetClosable)
        self.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, dock)
        self.resizeDocks([dock], [356], Qt.Orientation.Horizontal)
        self.menus.add_dock(dock)

    def _connect(self, engine: Engine) -> None:
        self.state.computed.connect(self._show_result)
        self.state.edited.connect(self._follow_name)
        self.state.undo_stack.cleanChanged.connect(self._follow_name)
        self.documents.changed.connect(self._follow_name)
        self.documents.changed.connect(
            lambda: self.board.show_charts(self.state.scenario.display.charts))
        self.inputs.held.connect(self.board.hold)
        self.timeline.held.connect(self.board.hold)
        self.board.asked.connect(self._do_with_chart)
        self.kpis.asked.connect(self.board.bring)
        engine.failed.connect(self.status.show_failure)

    def _show_result(self) -> None:
        assert self.state.result is not None
        self.board.show_result(self.state.result, self.state.reference)
        self.kpis.show_result(self.state.result, self.state.reference)

    def _do_with_chart(self, command: str, figure: Figure | None) -> None:
        if figure is None:
            return
        scenario = self.state.scenario
        match command:
            case "copy_picture":
                exports.copy_picture([figure], scenario)
            case "copy_data":
                exports.copy_data(figure, scenario)
            case "export_picture":
                exports.ask_picture(self, [figure], scenario, figure.id)
            case "export_data":
                exports.ask_data(self, figure, scenario)

    def _follow_name(self) -> None:
        edited = not self.state.undo_stack.isClean()
        self.setWindowTitle(f"{self.state.scenario.name}[*] \u2013 Tradewinds")
        self.setWindowModified(edited)
        self.header.show_name(self.state.scenario.name, edited)

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.documents.may_leave():
            event.ignore()
            return
        settings.set_layout(self.saveGeometry(), self.saveState())
        self.state.undo_stack.blockSignals(True)  # it speaks once more while it is taken down
        event.accept()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        local = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if local:
            self.open(Path(local[0]))
