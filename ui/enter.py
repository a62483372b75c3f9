"""Enter presses the button that has the keyboard, as it does in dialogs."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class PressByEnter(QObject):
    """Takes the key where nothing in the window wanted it; which keys press a button differs by desktop."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or watched is not self._window:
            return False
        assert isinstance(event, QKeyEvent)
        button = self._window.focusWidget()
        if event.key() not in _ENTER or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        if not isinstance(button, QAbstractButton):
            return False
        button.click()
        return True
