"""Keys alone, given to whatever has the keyboard: a menu that is open, or the widget with the focus."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from .pages import App, Key

ALT, SHIFT = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier
_NONE = Qt.KeyboardModifier.NoModifier


class Keyboard:
    """Counts the keys that are pressed."""

    def __init__(self, app: App) -> None:
        self._app = app
        self.pressed = 0

    def press(self, *keys: Key, times: int = 1, mod: Qt.KeyboardModifier = _NONE) -> None:
        """Press keys one after another; everything that follows from each is let happen."""
        for key in keys * times:
            QTest.keyClick(self.target, key, mod)
            self.pressed += 1
            QApplication.processEvents()

    @property
    def target(self) -> QWidget:
        """What the next key goes to."""
        return QApplication.activePopupWidget() or QApplication.focusWidget() or self._app.window
