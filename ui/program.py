"""The program around its window: keeps what outlives one, and builds it anew when its words change."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from ui import region, settings
from ui.crash import catch_exceptions
from ui.engine import Engine
from ui.main_window import MainWindow
from ui.memory import unkept
from ui.standing import Standing

_LOOK_AGAIN_MS = 200


class Program(QObject):
    """Holds the window in force.

    window  may be another one after every return to the event loop
    """

    def __init__(self, engine: Engine, window: MainWindow | None = None) -> None:
        super().__init__()
        self._engine = engine
        self.window = window or MainWindow(engine)
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.timeout.connect(self._renew)
        self._attend()
        catch_exceptions(lambda: self.window)
        engine.ready.connect(self._mention)

    def open(self, path: Path) -> None:
        """Open a file that was handed in."""
        self.window.open(path)

    def restyle(self) -> None:
        """Follow the system's look, where that is wanted."""
        self.window.restyle(settings.look())

    def _attend(self) -> None:
        self.window.outdated.connect(self._renew, Qt.ConnectionType.QueuedConnection)

    def _mention(self) -> None:
        self.window.status.mention(unkept())

    def _renew(self) -> None:
        """Put a window in the place of the one there is, with the same scenarios in other words.

        It waits for what somebody is being asked, and for a file that is being written.
        """
        if QApplication.activeModalWidget() is not None or self.window.besides.is_exporting:
            self._again.start(_LOOK_AGAIN_MS)
            return
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        old, standing = self.window, Standing.of(self.window)
        old.put_down()
        region.apply(app)
        sheet = app.styleSheet()
        app.setStyleSheet("")  # worn at the end it costs a quarter of what it costs on the way
        self.window = MainWindow(self._engine, old)
        standing.arrange(self.window)
        self.window.state.tell_all()
        app.setStyleSheet(sheet)
        self._attend()
        self.window.show()  # before the other goes: the program ends with its last window
        old.hide()
        old.deleteLater()
        standing.open_again(self.window)
