"""Writes the newest version of what has changed, in a thread of its own, soon after it has changed."""

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass

from planner.errors import FileError
from planner.keeping.journal import Version, write_version
from planner.keeping.session import Session

INTERVAL = 2.0
"""At most so long after a change its version begins to be written, seconds."""
_PATIENCE = 10.0
"""How long is waited before the next try after one that failed, seconds."""


@dataclass
class _Pending:
    since: float
    version: Version


class Keeper:
    """Takes changes from any thread and returns at once.

    failed  is told the sentence when a version cannot be kept, and "" when it can be again; in the thread
    """

    def __init__(
        self, session: Session, failed: Callable[[str], None], interval: float | None = None
    ) -> None:
        self._session, self._failed = session, failed
        self._interval = INTERVAL if interval is None else interval
        self._pending: dict[str, _Pending] = {}
        self._closed: dict[str, bool] = {}
        self._change = threading.Condition()
        self._writing = threading.Lock()
        self._thread: threading.Thread | None = None
        self._ended = self._told = False

    def note(self, key: str, version: Version) -> None:
        """Have a version of an open scenario kept; of several that wait, the newest is."""
        with self._change:
            if self._ended:
                return
            known = self._pending.get(key)
            since = time.monotonic() if known is None else known.since
            self._pending[key] = _Pending(since, version)
            self._begin()

    def flush(self) -> None:
        """Write what waits now, in the thread that asks."""
        self._write()

    def drop(self, key: str) -> None:
        """Forget what waits of a scenario; when this returns, nothing of it is being written either."""
        with self._writing, self._change:
            self._pending.pop(key, None)

    def close(self, key: str, *, settled: bool) -> None:
        """An open scenario is closed: what is kept of it goes, or is put aside as discarded, soon.

        settled  whether its file holds all of it; else the version that waits is written first
        """
        with self._change:
            if settled:
                self._pending.pop(key, None)
            self._closed[key] = settled
            self._begin()

    def stop(self) -> None:
        """End the thread; what still waits of open scenarios is not written, what is closed is put away."""
        with self._change:
            self._ended = True
            self._pending = {key: one for key, one in self._pending.items() if key in self._closed}
            self._change.notify()
        if self._thread is not None:
            self._thread.join()
            self._thread = None
        self._write()

    def _begin(self) -> None:
        """Have the thread look; the change is held."""
        if self._thread is None and not self._ended:
            self._thread = threading.Thread(target=self._run, name="keeper", daemon=True)
            self._thread.start()
        self._change.notify()

    def _run(self) -> None:
        not_before = 0.0
        while True:
            with self._change:
                self._change.wait_for(lambda: self._ended or self._pending or self._closed)
                if self._ended:
                    return
                since = min((pending.since for pending in self._pending.values()), default=0.0)
                due = max(since + self._interval, not_before)
                self._change.wait_for(lambda: self._ended or self._closed, due - time.monotonic())
                if self._ended:
                    return
            if not self._write():
                not_before = time.monotonic() + _PATIENCE

    def _write(self) -> bool:
        """Write what waits; what cannot be written waits again, unless a newer version does."""
        problem = ""
        with self._writing:
            with self._change:
                waiting, self._pending = self._pending, {}
                closed, self._closed = self._closed, {}
            for key, pending in waiting.items():
                try:
                    self._session.begin()
                    write_version(self._session.journal(key), pending.version)
                except (FileError, OSError) as error:
                    problem = str(error)
                    with self._change:
                        if not self._ended and key not in closed:
                            self._pending.setdefault(key, pending)
            for key, settled in closed.items():
                (self._session.forget if settled else self._session.discard)(key)
            if problem or self._told:
                self._told = bool(problem)
                self._failed(problem)
        return not problem
