"""The find box: every lever, assumption, chart, story and command by name."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QToolTip, QWidget

from planner.language import say
from ui.announce import announce
from ui.help import about
from ui.widgets import plain_tip

_ROWS = 12

Things = Mapping[str, Callable[[], object]]
"""What can be found, by name, and what choosing it does."""


class FindBox(QLineEdit):
    """Type a few letters, choose, and it is done."""

    def __init__(self, things: Callable[[], Things], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        about(self, "start", "find")
        self._things = things
        self._found: Things = {}
        self._names = QStringListModel(self)
        completer = QCompleter(self._names, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setMaxVisibleItems(_ROWS)
        completer.activated.connect(self._do, Qt.ConnectionType.QueuedConnection)
        self.setCompleter(completer)
        self.returnPressed.connect(self._take_first)
        self.textEdited.connect(self._tell_nothing)
        self.setPlaceholderText(say("Find a lever, chart, command\u2026   Ctrl+K"))
        self.setAccessibleName(say("Find a lever, chart, story or command"))
        self.setFixedWidth(280)

    def focusInEvent(self, event: QFocusEvent) -> None:
        if event.reason() is not Qt.FocusReason.PopupFocusReason:  # a list that closes has yet to be read
            self._found = self._things()
            self._names.setStringList(list(self._found))
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.clear()
            self.clearFocus()
        else:
            super().keyPressEvent(event)

    def _tell_nothing(self, text: str) -> None:
        """Say so where nothing has the letters in its name."""
        if any(text.casefold() in name.casefold() for name in self._found):
            QToolTip.hideText()
            return
        sentence = say(
            "Nothing has this in its name: try fewer letters of a lever, chart, story, question or command.")
        QToolTip.showText(self.mapToGlobal(self.rect().bottomLeft()), plain_tip(sentence), self)
        announce(self, sentence)

    def _take_first(self) -> None:
        """Enter without a choice in the list takes what stands first in it."""
        completer = self.completer()
        if self.text() and completer.completionCount() and not completer.popup().currentIndex().isValid():
            completer.popup().hide()
            self._do(str(completer.completionModel().index(0, 0).data()))

    def _do(self, name: str) -> None:
        self.clear()
        self.clearFocus()
        if name in self._found:
            self._found[name]()
