"""The foot of the dialog: how far it is, and the buttons."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QWidget

from planner.language import say
from planner.words import fixed
from ui.widgets import ElidedLabel, plain_tip


class Foot(QWidget):
    """What stands under the preview.

    saving, cancelled, left  a button was pressed
    """

    saving = Signal()
    cancelled = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._draws = 0
        self.status = ElidedLabel()
        self.status.setObjectName("quiet")
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setFixedSize(180, 6)
        self.progress.setAccessibleName(say("Progress of the export"))
        self.cancel = _button(say("Cancel"), self.cancelled)
        self.leave = _button(say("Close"), self.left)
        self.save = _button(say("Save as\u2026"), self.saving)
        self.save.setObjectName("primary")
        self.save.setDefault(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.status, 1)
        for part in (self.progress, self.cancel, self.leave, self.save):
            row.addWidget(part)
        for part in (self.progress, self.cancel):
            part.hide()

    def say(self, words: str) -> None:
        """Tell what has come of it."""
        self.status.setText(words)
        self.status.setToolTip(plain_tip(words) if words else "")

    def begin(self, draws: int) -> None:
        """A file is being made; ``draws`` are to be run first, 0 for none."""
        self._draws = draws
        self._busy(busy=True)
        self.show_progress(0)

    def show_progress(self, done: int) -> None:
        """So many draws are done; after the last one nobody knows how far it is."""
        if done < self._draws:
            self.progress.setRange(0, self._draws)
            self.progress.setValue(done)
            self.say(say(
                "Running the draws: {done} of {draws}", done=fixed(done), draws=fixed(self._draws)))
        else:
            self.progress.setRange(0, 0)
            self.say(say("Making the file\u2026"))

    def end(self, words: str) -> None:
        """It has come to an end."""
        self._busy(busy=False)
        self.say(words)

    def _busy(self, *, busy: bool) -> None:
        self.progress.setVisible(busy)
        self.cancel.setVisible(busy)
        self.save.setVisible(not busy)
        self.leave.setEnabled(not busy)
        (self.cancel if busy else self.save).setFocus()


def _button(words: str, pressed: object) -> QPushButton:
    made = QPushButton(words)
    made.setAutoDefault(False)
    made.clicked.connect(pressed)
    return made
