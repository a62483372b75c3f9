"""A view of an analysis: it asks while it is in sight, and veils what is older than the scenario."""

from collections.abc import Hashable

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from ui.analyst import Work
from ui.asker import Asker
from ui.state import State
from ui.widgets import Veil

_LIFT_MS = 120


class AnalysisView(QWidget):
    """Follows the state. Subclasses say what to ask and show the answer.

    While an answer is on its way a veil lies over the old one; it does not take the mouse. It is lifted
    a moment after the newest answer, so that it does not flicker while something is dragged.

    effort  about how long an answer takes, ms
    """

    effort = 100.0

    def __init__(self, state: State, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.state = state
        self.asker = Asker(state, self, self.question, self.work, self.isVisible, self.effort)
        self._veil = Veil(self)
        self._lift = QTimer(self)
        self._lift.setSingleShot(True)
        self._lift.setInterval(_LIFT_MS)
        self._lift.timeout.connect(self._veil.hide)
        self.asker.answered.connect(self.show_answer)
        self.asker.turned.connect(self._lift_or_lower)

    def question(self) -> Hashable:
        """What is to be asked now, by value, or None for nothing; ``scenario.bare`` leaves out words."""
        raise NotImplementedError

    def work(self, question: Hashable) -> Work:
        """How it is answered; called in the window's thread, the work it returns in the analyst's."""
        raise NotImplementedError

    def show_answer(self, answer: object) -> None:
        """Show what came of the newest question; None where there was nothing to ask."""
        raise NotImplementedError

    def _lift_or_lower(self) -> None:
        if self.asker.is_current or self.asker.is_blank:
            self._lift.start()
        else:
            self._lift.stop()
            self._veil.show()
            self._veil.raise_()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.asker.follow()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.asker.rest()
