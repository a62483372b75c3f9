"""One open scenario: its file, its undo stack, its results."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QUndoCommand, QUndoStack

from planner.charts import Result
from planner.scenario import Scenario


class Document:
    """A scenario with what belongs to it.

    result  its projection, or None until it is needed
    pinned  whether it is drawn as a ghost behind the others
    """

    def __init__(self, scenario: Scenario, path: Path | None, owner: QObject) -> None:
        self.scenario = scenario
        self.path = path
        self.undo_stack = QUndoStack(owner)
        self.result: Result | None = None
        self.pinned = False

    @property
    def untouched(self) -> bool:
        """Whether nothing would be lost if it were gone: the baseline as it came."""
        return self.path is None and self.undo_stack.isClean() and self.scenario == Scenario()

    def last_change(self) -> tuple[Scenario, Scenario] | None:
        """The scenario before and after the newest step that has not been undone."""
        at = self.undo_stack.index() - 1
        step = self.undo_stack.command(at) if at >= 0 else None
        return (step.before, step.after) if isinstance(step, Edit) else None


class Edit(QUndoCommand):
    """A step of a document from one scenario to another; steps of one drag merge."""

    def __init__(
        self, document: Document, after: Scenario, text: str, drag: int,
        show: Callable[[Document, Scenario], None],
    ) -> None:
        super().__init__(text)
        self.before, self.after = document.scenario, after
        self._document, self._drag, self._show = document, drag, show

    def id(self) -> int:
        return self._drag

    def mergeWith(self, other: QUndoCommand) -> bool:
        if not isinstance(other, Edit) or other._drag != self._drag:
            return False
        self.after = other.after
        self.setText(other.text())
        self.setObsolete(self.after == self.before)
        return True

    def redo(self) -> None:
        self._show(self._document, self.after)

    def undo(self) -> None:
        self._show(self._document, self.before)
