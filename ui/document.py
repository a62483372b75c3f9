"""One open scenario: its file, its undo stack, its results."""

import secrets
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QUndoCommand, QUndoStack

from planner.figures import Result
from planner.keeping.holders import Holder
from planner.language import say
from planner.scenario import VOLUME, Display, Scenario
from ui import settings

Show = Callable[["Document", Scenario], None]


def fresh() -> Scenario:
    """What a new scenario begins as: the baseline, for a team of the size that was chosen."""
    return Scenario(display=Display(reference_volume=settings.reference_volume()))


def one_line(name: str) -> str:
    """A scenario's name without line breaks; what stands for one that has none."""
    return " ".join(name.split()) or say("Untitled")


class Document:
    """A scenario with what belongs to it.

    result  its projection, or None until it is needed
    pinned  whether it is drawn as a ghost behind the others
    key     names it among what is kept in case of a crash
    digest  mark of the bytes of its file when it was last read or written
    holder  who else has its file open, so that it cannot be saved there
    show    makes another scenario that of the document; its steps call it
    """

    def __init__(self, scenario: Scenario, path: Path | None, owner: QObject, show: Show) -> None:
        self.scenario = scenario
        self.path = path
        self.show = show
        self.undo_stack = QUndoStack(owner)
        self.result: Result | None = None
        self.pinned = False
        self.key = secrets.token_hex(6)
        self.digest = ""
        self.holder: Holder | None = None

    @property
    def untouched(self) -> bool:
        """Whether nothing would be lost if it were gone: the baseline as it came."""
        usual = replace(self.scenario.display, reference_volume=VOLUME)
        return (self.path is None and self.undo_stack.isClean()
                and replace(self.scenario, display=usual) == Scenario())

    @property
    def title(self) -> str:
        """Its name on one line, short enough for a sentence."""
        return one_line(self.scenario.title)[:60]

    def edit(self, scenario: Scenario, text: str, drag: int) -> None:
        """Take one undoable step; the steps of one drag become one, or none if it ends where it began.

        Qt's own merging would leave every merged step behind in memory, so a drag grows its first one.
        """
        top = self._newest()
        if drag < 0 or top is None or top.drag != drag:
            self.undo_stack.push(Edit(self, scenario, text, drag))
        elif scenario == top.before:
            top.setObsolete(True)
            self.undo_stack.undo()  # which drops an obsolete step without calling it
            self.show(self, scenario)
        else:
            top.after = scenario
            top.setText(text)
            self.show(self, scenario)
            self.undo_stack.undoTextChanged.emit(text)
            self.undo_stack.indexChanged.emit(self.undo_stack.index())

    def before(self, drag: int) -> Scenario:
        """The scenario that a step with this number starts from."""
        top = self._newest()
        return top.before if drag >= 0 and top is not None and top.drag == drag else self.scenario

    def _newest(self) -> "Edit | None":
        """The step that a drag may grow: the last one, unless what it led to has been saved."""
        at = self.undo_stack.index()
        if at == 0 or at != self.undo_stack.count() or at == self.undo_stack.cleanIndex():
            return None
        step = self.undo_stack.command(at - 1)
        return step if isinstance(step, Edit) else None

    def last_change(self) -> tuple[Scenario, Scenario] | None:
        """The scenario before and after the newest step that has not been undone."""
        at = self.undo_stack.index() - 1
        step = self.undo_stack.command(at) if at >= 0 else None
        return (step.before, step.after) if isinstance(step, Edit) else None


class Edit(QUndoCommand):
    """A step of a document from one scenario to another."""

    def __init__(self, document: Document, after: Scenario, text: str, drag: int) -> None:
        super().__init__(text)
        self.before, self.after = document.scenario, after
        self.drag = drag
        self._document = document

    def redo(self) -> None:
        self._document.show(self._document, self.after)

    def undo(self) -> None:
        self._document.show(self._document, self.before)
