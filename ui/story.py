"""The bar above the charts that tells what a story is about and what to look at, and plays it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QToolButton, QVBoxLayout

from planner.language import say
from planner.stories import description
from ui.help import about
from ui.state import State
from ui.steps import sources_line
from ui.widgets import ElidedLabel, plain_tip, wrapped_label

_PAUSE_MS = 250
"""Numbers in the words follow a drag when it pauses, so that charts do not move under the hand."""
_ROOM_UNFOLDED = 860
"""Height of a window in which the words are unfolded at first, pixels."""


class StoryBar(QFrame):
    """Shown while the current scenario has steps, until it is closed for that scenario.

    play  present the story from its first step
    """

    def __init__(self, state: State, play: Callable[[], object]) -> None:
        super().__init__()
        about(self, "stories")
        self._state = state
        self._closed: set[str] = set()
        self._unfolded: bool | None = None
        self.setObjectName("card")
        self.setAccessibleName(say("Story"))
        self._line, self._words = ElidedLabel(), wrapped_label("")
        self._line.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._fold = QToolButton()
        self._fold.setObjectName("link")
        self._fold.clicked.connect(self._turn)
        self.play = QPushButton(say("Play"))
        self.play.setToolTip(plain_tip(say("Present the story from its first step")))
        self.play.clicked.connect(lambda _=False: play())
        self.play.setAutoDefault(False)
        self._away = QToolButton()
        self._away.setObjectName("link")
        self._away.setText(say("Close"))
        self._away.setAccessibleName(say("Close the words of the story"))
        self._away.clicked.connect(self._close)
        self._lay_out()
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_PAUSE_MS)
        self._later.timeout.connect(self.follow)
        state.computed.connect(self._follow_soon)
        state.edited.connect(self._follow_place)
        self.hide()

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._line)
        words.addWidget(self._words)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 5, 8, 5)
        row.setSpacing(8)
        row.addLayout(words, 1)
        for button in (self._fold, self._away, self.play):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)

    @property
    def text(self) -> str:
        """What can be read, unfolded or not."""
        return self._words.text()

    @property
    def is_unfolded(self) -> bool:
        """Whether all words are in sight, and not their first line alone."""
        return self.window().height() >= _ROOM_UNFOLDED if self._unfolded is None else self._unfolded

    def follow(self) -> None:
        """Tell the current story with the numbers of its newest run."""
        self._later.stop()
        result = self._state.result
        if result is None or not self._is_wanted:
            self.hide()
            return
        self._words.setText(description(result))
        self._line.setText(" ".join(self._words.text().split()))
        self._words.setToolTip(plain_tip(sources_line(result.scenario)))
        self._unfold()
        self.show()

    @property
    def _is_wanted(self) -> bool:
        document = self._state.current
        return bool(document.scenario.steps) and document.key not in self._closed

    def _follow_soon(self) -> None:
        if self.isHidden() == self._is_wanted:  # another scenario: at once
            self.follow()
        elif self._is_wanted:
            self._later.start()

    def _follow_place(self) -> None:
        if not self._is_wanted:
            self.hide()

    def _turn(self) -> None:
        self._unfolded = not self.is_unfolded
        self._unfold()

    def _unfold(self) -> None:
        unfolded = self.is_unfolded
        self._line.setVisible(not unfolded)
        self._words.setVisible(unfolded)
        self._fold.setText(say("Less") if unfolded else say("Read"))
        self._fold.setAccessibleName(
            say("Show less of the story") if unfolded else say("Read what the story is about"))

    def _close(self) -> None:
        self._closed.add(self._state.current.key)
        self.hide()
