"""The steps that were taken, each of which can be gone back to."""

from PySide6.QtGui import QUndoStack
from PySide6.QtWidgets import QFrame, QUndoView, QVBoxLayout, QWidget

from planner.language import say
from ui.empty import Empty
from ui.state import State


class History(QWidget):
    """Qt's list of steps, and what it is for while there are none."""

    def __init__(self, state: State) -> None:
        super().__init__()
        self._group = state.undo_group
        self.view = QUndoView(state.undo_group)
        self.view.setEmptyLabel(say("As opened"))
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.setAccessibleName(say("History"))
        self.setFocusProxy(self.view)
        self.empty = Empty()
        self.empty.setContentsMargins(14, 6, 14, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.empty)
        column.addWidget(self.view, 1)
        self._group.indexChanged.connect(self._follow)
        self._group.activeStackChanged.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        stack: QUndoStack | None = self._group.activeStack()
        none = stack is None or stack.count() == 0
        self.empty.tell(say(
            "Nothing is changed yet: each step is listed here, and choosing one goes back to it.")
            if none else "")
