"""Bars above the charts for what should be known and can wait: one sentence and what can be done."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from planner.errors import printable
from planner.language import say
from ui.announce import announce
from ui.documents import Documents, who
from ui.guard import Guard
from ui.help import about
from ui.state import State
from ui.widgets import wrapped_label


class Bar(QFrame):
    """A sentence with buttons at its right; hidden until there is something to say."""

    def __init__(self, name: str, buttons: dict[str, Callable[[], object]]) -> None:
        super().__init__()
        self.setObjectName("card")
        self.setAccessibleName(name)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 6, 8, 6)
        row.setSpacing(8)
        self._words = wrapped_label("")
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        row.addWidget(self._words, 1)
        self.buttons: dict[str, QPushButton] = {}
        for words, do in buttons.items():
            button = self.buttons[words] = QPushButton(words)
            button.setAutoDefault(False)
            button.clicked.connect(lambda _=False, do=do: do())
            row.addWidget(button)
        self.hide()

    @property
    def text(self) -> str:
        return self._words.text()

    def tell(self, sentence: str) -> None:
        """Show a sentence; an empty one hides the bar."""
        self._words.setText(sentence)
        self.setVisible(bool(sentence))


class Notices(QWidget):
    """The bars one under another; no room is taken while none has anything to say."""

    def __init__(self, state: State, guard: Guard, documents: Documents) -> None:
        super().__init__()
        about(self, "recovery", "others")
        self._state, self._documents = state, documents
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self.read_only = Bar(say("Read-only"), {
            say("Save as\u2026"): documents.ask_save_as, say("Try again"): self._try_again})
        self.unkept = Bar(say("Changes are not kept"), {say("Close"): lambda: self.unkept.tell("")})
        self.add(self.read_only)
        self.add(self.unkept)
        guard.failed.connect(self._tell_unkept)
        self._tell_unkept(guard.problem)
        state.listed.connect(self._follow)

    def add(self, bar: Bar) -> None:
        """Give a bar its place under the others."""
        self._column.addWidget(bar)

    def _tell_unkept(self, reason: str) -> None:
        _warn(self.unkept, say(
            "Changes cannot be kept in case of a crash, so save often. {reason}", reason=reason)
            if reason else "")

    def _follow(self) -> None:
        document = self._state.current
        if document.holder is None or document.path is None:
            self.read_only.tell("")
            return
        _warn(self.read_only, say(
            "{file} is open by {who} and read-only here; save changes under another name.",
            file=printable(document.path.name, 150), who=who(document.holder)))

    def _try_again(self) -> None:
        self._documents.regain(self._state.current)


def _warn(bar: Bar, sentence: str) -> None:
    """Show a sentence, and have one that is new read aloud."""
    if sentence != bar.text:
        bar.tell(sentence)
        announce(bar, sentence)
