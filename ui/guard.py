"""Keeps the open scenarios from being lost: every change, soon after it was made, beside the window."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from planner.errors import FileError
from planner.keeping.crash_log import CrashLog, scrubbed_trace
from planner.keeping.journal import Version
from planner.keeping.keeper import Keeper
from planner.keeping.places import state_folder
from planner.keeping.session import LOG, Session
from ui.document import Document
from ui.state import State

_Seen = tuple[object, ...]


class Guard(QObject):
    """Watches the open scenarios and hands what has changed to the keeper's thread.

    failed   why versions cannot be kept, in words; empty once they can be again
    problem  what was told last
    """

    failed = Signal(str)

    def __init__(self, state: State) -> None:
        super().__init__()
        self.problem = ""
        self.session = Session(state_folder())
        self.keeper = Keeper(self.session, self._fail)
        self.log: CrashLog | None = None
        self._seen: dict[str, _Seen] = {}
        self.watch(state)

    def watch(self, state: State) -> None:
        """Follow a state: the first one, or one that has taken over all that was open in the one before."""
        self._state = state
        state.edited.connect(self.follow)
        state.listed.connect(self.follow)
        state.undo_group.cleanChanged.connect(self.follow)
        state.closed.connect(self._forget)

    def _fail(self, problem: str) -> None:
        self.problem = problem
        self.failed.emit(problem)

    def open_log(self) -> None:
        """Have faults of the whole process written down; without a place for it, go on without."""
        try:
            self.session.begin()
            self.log = CrashLog(self.session.folder / LOG)
        except (FileError, OSError, ValueError):
            self.log = None

    def follow(self) -> None:
        """Have kept what differs from what was kept last."""
        for document in self._state.documents:
            clean = document.undo_stack.isClean()
            seen: _Seen = (document.scenario, clean, document.path, document.digest, document.holder)
            known = self._seen.get(document.key)
            if known == seen or (known is None and clean):
                continue
            self._seen[document.key] = seen
            path = None if document.holder else document.path
            self.keeper.note(document.key, Version.now(document.scenario, path, document.digest, clean))

    def secure(self, document: Document, path: Path) -> None:
        """Keep a scenario that is about to be saved in ``path``.

        Whatever happens between here and the next version, the newest one is then what the file should hold.
        """
        if document.key in self._seen or not document.undo_stack.isClean():
            digest = document.digest if path == document.path else ""
            self.keeper.note(document.key, Version.now(document.scenario, path, digest, False))
            self.keeper.flush()
            self._seen[document.key] = ()

    def make_room(self, document: Document) -> None:
        """Give up what is kept of a scenario that its file holds, for versions from elsewhere to follow."""
        self.keeper.drop(document.key)
        self.session.forget(document.key)

    def note(self, error: BaseException) -> str:
        """Write an exception down, and what waits to be kept at once; the words for who asks about it."""
        self.keeper.flush()
        return scrubbed_trace(error) if self.log is None else self.log.note(error)

    def end(self) -> None:
        """The window closes: what is unsaved has been discarded by its user, and is kept for a week."""
        for document in self._state.documents:
            self._forget(document)
        self.keeper.stop()
        if self.log is not None:
            self.log.close()
            self.log = None
        self.session.end()

    def _forget(self, document: Document) -> None:
        if document.key in self._seen:
            self.keeper.close(document.key, settled=document.undo_stack.isClean())
            del self._seen[document.key]
        if document.path is not None and document.holder is None:
            self.session.release(document.path)
