"""Files that come while the window is open: from another start, or from the system's file manager."""

import os
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication, QWidget

_LOOK_AGAIN_MS = 200


class Arrivals(QObject):
    """Opens files one after another, and never under a question that is on the screen."""

    def __init__(self, window: Callable[[], QWidget], open_file: Callable[[Path], object]) -> None:
        """``window`` tells which one there is at the time."""
        super().__init__()
        self._window, self._open = window, open_file
        self._waiting: list[Path] = []
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._open_next)

    def take(self, files: Sequence[Path], token: str = "") -> None:
        """Open files as soon as no dialog is in the way, and come to the front.

        token  leave to do so, as a Wayland compositor gives it to the program that the user started
        """
        self._waiting.extend(files)
        self._come_to_front(token)
        self._timer.start(0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """On the application: macOS asks for files with an event."""
        if isinstance(event, QFileOpenEvent) and event.file():
            self.take([Path(event.file())])
            return True
        return super().eventFilter(watched, event)

    def _open_next(self) -> None:
        if QApplication.activeModalWidget() is not None:
            self._timer.start(_LOOK_AGAIN_MS)
        elif self._waiting:
            self._open(self._waiting.pop(0))
            self._timer.start(0)

    def _come_to_front(self, token: str) -> None:
        window = self._window()
        if window.isMinimized():
            window.showNormal()
        if token:
            os.environ["XDG_ACTIVATION_TOKEN"] = token  # Qt takes it from there
        window.raise_()
        window.activateWindow()
