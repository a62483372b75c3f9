"""Sample questions asked of the open scenario, and the bar that answers them from the run."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from planner.analysis.question_words import answer, words
from planner.figures import Result
from planner.language import say
from planner.questions import QUESTIONS, Question
from planner.scenario import Scenario
from planner.shocks import MAX_SHOCKS
from ui.announce import announce
from ui.docks import uncover
from ui.document import Document
from ui.notices import Bar

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu

    from ui.main_window import MainWindow


@dataclass(frozen=True, eq=False)
class _Asked:
    question: Question
    document: Document
    before: Scenario
    after: Scenario


class Questions(QObject):
    """Each question is one step of the current scenario; its answer stays as long as the run is the same."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._state = window, window.state
        self._asked: _Asked | None = None
        self._answer = ""
        self.bar = Bar(say("Answer"), {say("Why"): self._explain, say("Close"): self._close})
        window.notices.add(self.bar)
        self._state.edited.connect(self._leave)
        self._state.computed.connect(self._tell)

    def offered(self) -> dict[str, Callable[[], object]]:
        """Every question in words, as it would be asked of the current scenario, and what asks it."""
        scenario = self._state.scenario
        return {words(each, scenario): partial(self.ask, id) for id, each in QUESTIONS.items()}

    def ask(self, id: str) -> None:
        """Let a question come true in the current scenario. Raises KeyError for another id."""
        question, before = QUESTIONS[id], self._state.scenario
        if not question.has_room(before):
            self._asked = None
            self.bar.tell(say("A scenario holds at most {count} shocks; remove one and ask again.",
                             count=MAX_SHOCKS))
            return
        after = question.asked_of(before)
        self._asked, self._answer = _Asked(question, self._state.current, before, after), ""
        self._state.edit(after, words(question, before))
        self._tell()

    def fill(self, menu: QMenu) -> None:
        """Put the questions into a menu."""
        menu.clear()
        for question, do in self.offered().items():
            menu.addAction(question.replace("&", "&&"), do)

    @property
    def _holds(self) -> bool:
        """Whether the current scenario is the one that was asked for."""
        asked = self._asked
        return (asked is not None and asked.document is self._state.current
                and self._state.scenario.same_numbers(asked.after))

    def _leave(self) -> None:
        """An answer goes with the scenario it is about."""
        if not self._holds:
            self.bar.tell("")

    def _tell(self) -> None:
        result, asked = self._state.result, self._asked
        if asked is None or result is None or not self._holds:
            return
        if not result.scenario.same_numbers(asked.after):
            return  # the run is under way
        if not self._answer:
            from planner.run import run  # numba takes its time to load, and the window shows first

            self._answer = answer(asked.question, Result(asked.before, run(asked.before)), result)
            announce(self.bar, self._answer)
        self.bar.tell(self._answer)

    def _explain(self) -> None:
        insight = self._window.insight
        uncover(self._window, insight)
        insight.turn("why")

    def _close(self) -> None:
        self._asked = None
        self.bar.tell("")
