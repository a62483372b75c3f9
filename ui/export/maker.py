"""Makes files in a thread of its own: to look at them, and to save them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from planner.atomic import write_atomically
from planner.errors import FileError
from planner.language import say
from ui.analyst import Analyst, Stopped
from ui.export.order import Gate, Made, Order, make
from ui.export.preview import Preview, Room, preview


@dataclass(frozen=True, eq=False)
class Shown:
    """What a preview came to: a file with what is inside, or what stood in the way."""

    order: Order
    made: Made | None = None
    inside: Preview = field(default_factory=Preview)
    error: Exception | None = None


@dataclass(frozen=True, eq=False)
class Saved:
    """What saving came to: the bytes written, or what stood in the way."""

    path: Path
    size: int = 0
    error: Exception | None = None


class Maker(QObject):
    """Makes one file at a time.

    shown       a Shown: what was asked for last
    progressed  how many draws are done
    saved       a Saved
    """

    shown = Signal(object)
    progressed = Signal(int)
    saved = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.latest: Shown | None = None
        self._asked: Order | None = None
        self._gate: Gate | None = None
        self._saver = object()
        self.analyst = Analyst(self)
        self.analyst.answered.connect(self._take)

    @property
    def is_saving(self) -> bool:
        """Whether a file is being made or written."""
        return self._gate is not None

    def has(self, order: Order | None) -> bool:
        """Whether the latest preview is that of an order."""
        return self.latest is not None and self.latest.order == order

    def knows(self, order: Order) -> bool:
        """Whether the file of an order has been made, and only has to be written."""
        return self.has(order) and self.latest is not None and self.latest.made is not None

    def ask(self, order: Order, room: Room) -> None:
        """Have a file made and looked into."""
        self._asked = order

        def work(stopped: Stopped) -> Shown:
            try:
                made = make(order, lambda done: None, stopped)
                return Shown(order, made, preview(made, room, stopped) if made else Preview())
            except Exception as error:  # whatever it is, the veil must be lifted
                return Shown(order, error=error)

        self.analyst.ask(self, order, work)

    def save(self, order: Order, path: Path) -> None:
        """Have a file made, if it is not yet, and written."""
        known = self.latest.made if self.latest is not None and self.has(order) else None
        gate = self._gate = Gate()
        if known is None:
            self.analyst.drop(self)  # a preview would only be in the way
        self.analyst.ask(self._saver, path, _saving(order, known, path, gate, self.progressed.emit), 0.0)

    def cancel(self) -> bool:
        """Give up saving, unless the file is being written already."""
        if self._gate is None or not self._gate.shut():
            return False
        self.analyst.drop(self._saver)
        self._gate = None
        return True

    def rest(self) -> None:
        """Make no preview any more."""
        self.analyst.drop(self)

    def _take(self, asker: object, asked: object, answer: object) -> None:
        if asker is self and isinstance(answer, Shown) and asked == self._asked:
            self.latest = answer
            self.shown.emit(answer)
        elif asker is self._saver and isinstance(answer, Saved):
            self._gate = None
            self.saved.emit(answer)


def sentence(error: Exception) -> str:
    """What an error tells people."""
    words = str(error)
    if isinstance(error, ValueError):
        return say("{sentence}.", sentence=f"{words[:1].upper()}{words[1:]}")
    return words if isinstance(error, FileError) else say("Something went wrong; nothing was written.")


def raise_fault(error: Exception | None) -> None:
    """Let whoever watches over the program know where it is wrong."""
    if error is not None and not isinstance(error, FileError | ValueError):
        raise error


def _saving(
    order: Order, known: Made | None, path: Path, gate: Gate, progress: Callable[[int], None]
) -> Callable[[Stopped], Saved | None]:
    """The work of making a file, if it is not known, and writing it."""
    def work(stopped: Stopped) -> Saved | None:
        try:
            made = known or make(order, progress, stopped)
            if made is None or not gate.pass_through():
                return None
            write_atomically(path, made.data)
        except Exception as error:  # whatever it is, the dialog must come to rest
            return Saved(path, error=error)
        return Saved(path, len(made.data))

    return work
