"""What the band is made of: worked out when somebody asks, greyed once the scenario has moved on."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QGraphicsOpacityEffect,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from planner.analysis.trials import Question, question
from planner.language import say
from planner.scenario import Scenario
from ui.analyst import Stopped, Work
from ui.insight.shares import SharesPicture, SharesView, shares_picture
from ui.state import State
from ui.widgets import plain_label, wrapped_label

_GREY = 0.4


@dataclass(frozen=True)
class _Asked:
    """What a set of shares belongs to."""

    question: Question
    scenario: Scenario
    seed: int


class Variance(QWidget):
    """Sobol indices of the measure in focus, of this scenario or, marked as such, of an earlier one.

    sought  an input that is to be shown
    """

    sought = Signal(str)
    _progressed = Signal(int, int)

    def __init__(self, state: State) -> None:
        super().__init__()
        self._state = state
        self._working: Hashable = None
        self._known: Hashable = None
        self.button = QPushButton()
        self.button.clicked.connect(self._start_or_stop)
        self.age = plain_label(say("of an earlier scenario"), 9, name="warning")
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setFixedHeight(4)
        self.progress.setAccessibleName(say("Runs done"))
        self.shares = SharesView()
        self.shares.sought.connect(self.sought)
        self._words = wrapped_label("", 9, name="quiet")
        self._rest = wrapped_label("", 9, name="quiet")
        self._answer = QWidget()
        self._grey = QGraphicsOpacityEffect(self._answer)
        self._grey.setOpacity(_GREY)
        self._answer.setGraphicsEffect(self._grey)
        self._lay_out()
        self._progressed.connect(self._show_progress)
        state.patient.answered.connect(self._take)
        state.computed.connect(self._follow)
        self._dress()

    def _lay_out(self) -> None:
        answer = QVBoxLayout(self._answer)
        answer.setContentsMargins(0, 4, 0, 0)
        answer.setSpacing(4)
        for part in (self.shares, self._words, self._rest):
            answer.addWidget(part)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.button)
        row.addWidget(self.age, 1)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 14, 0, 0)
        column.setSpacing(4)
        column.addWidget(wrapped_label(say("Global: what the band is made of"), 10.5, bold=True))
        column.addWidget(wrapped_label(
            say("All inputs at once, as in the draws. A few seconds."), 9, name="quiet"))
        column.addLayout(row)
        column.addWidget(self.progress)
        column.addWidget(self._answer)

    @property
    def is_working(self) -> bool:
        return self._working is not None

    @property
    def is_current(self) -> bool:
        """Whether what is shown belongs to the scenario as it is."""
        return self._known is not None and self._known == self._now()

    def _now(self) -> _Asked:
        scenario = self._state.scenario
        asked = question(scenario.display)
        return _Asked(Question(asked.id, volume=asked.volume), scenario.bare, self._state.seed)

    def _start_or_stop(self) -> None:
        if self.is_working:
            self._stop()
        elif self._state.result is not None:
            asked = self._now()
            self._working = asked
            self.progress.setRange(0, 0)
            self._state.patient.ask(self, asked, self._work(asked))
        self._dress()

    def _stop(self) -> None:
        self._state.patient.drop(self)
        self._working = None

    def _work(self, asked: _Asked) -> Work:
        def work(stopped: Stopped) -> SharesPicture | None:
            from planner.analysis.sensitivity import indices, indices_words

            found = indices(asked.question, asked.scenario, seed=asked.seed,
                            progress=self._progressed.emit, cancelled=stopped)
            return None if found is None else shares_picture(found, " ".join(indices_words(found, 1)))

        return work

    def _show_progress(self, done: int, of: int) -> None:
        if self.is_working:
            self.progress.setRange(0, of)
            self.progress.setValue(done)

    def _take(self, asker: object, asked: Hashable, answer: object) -> None:
        if asker is not self or asked != self._working or not isinstance(answer, SharesPicture):
            return
        self._working, self._known = None, asked
        self.shares.show_rows(answer.rows)
        self._words.setText(answer.words)
        self._rest.setText(answer.rest)
        self._rest.setVisible(bool(answer.rest))
        self._dress()

    def _follow(self) -> None:
        if self.is_working and self._working != self._now():
            self._stop()  # others wait for the thread, and nobody for this any more
        self._dress()

    def _dress(self) -> None:
        """Show what there is, and how old it is."""
        known, current = self._known is not None, self.is_current
        old = known and not current
        words = self._words_of_button(old=old)
        self.button.setText(words)
        self.button.setAccessibleName(say("{act}: what the band is made of", act=words))
        self.button.setVisible(self.is_working or not current)
        self.progress.setVisible(self.is_working)
        self.age.setVisible(old)
        self._answer.setVisible(known)
        self._grey.setEnabled(old)

    def _words_of_button(self, *, old: bool) -> str:
        if self.is_working:
            return say("Stop")
        return say("Work out again") if old else say("Work out")
