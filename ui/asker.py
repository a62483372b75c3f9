"""A question that follows the state, and whether its last answer is still the one to the newest question."""

from collections.abc import Callable, Hashable

from PySide6.QtCore import QObject, Signal

from ui.analyst import Work
from ui.state import State


class Asker(QObject):
    """Asks the analyst whenever its question changes and somebody can see the answer.

    answered  the answer to the newest question
    turned    the answer that is known has become old, or new again

    question  what is to be asked now, by value; None for nothing
    work      how it is answered; called in the window's thread, what it returns in the analyst's
    in_sight  whether somebody can see the answer
    effort    about how long an answer takes, ms: what is quick goes first
    """

    answered = Signal(object)
    turned = Signal()

    def __init__(
        self, state: State, parent: QObject, question: Callable[[], Hashable],
        work: Callable[[Hashable], Work], in_sight: Callable[[], bool], effort: float = 100.0,
    ) -> None:
        super().__init__(parent)
        self._state = state
        self._question, self._work, self._in_sight = question, work, in_sight
        self._effort = effort
        self._asked: Hashable = None
        self._known: Hashable = None
        state.computed.connect(self.follow)
        state.analyst.answered.connect(self._take)

    @property
    def is_current(self) -> bool:
        """Whether the known answer belongs to the scenario as it is."""
        return self._known == self._asked

    @property
    def is_blank(self) -> bool:
        """Whether no answer is known at all."""
        return self._known is None

    def follow(self) -> None:
        """Ask anew if there is something new to ask and somebody to see it."""
        if self._state.result is None or not self._in_sight():
            return
        question = self._question()
        if question == self._asked:
            return
        self._asked = question
        if question is None:
            self._state.analyst.drop(self)
            self._known = None
            self.answered.emit(None)
        elif question == self._known:
            self._state.analyst.drop(self)
        else:
            self._state.analyst.ask(self, question, self._work(question), self._effort)
        self.turned.emit()

    def rest(self) -> None:
        """Nobody can see the answer any more."""
        if not self.is_current:
            self._state.analyst.drop(self)
            self._asked = self._known

    def _take(self, asker: object, question: Hashable, answer: object) -> None:
        if asker is self and question == self._asked:
            self._known = question
            self.answered.emit(answer)
            self.turned.emit()
