"""How long the window's thread was busy at a stretch, on a machine that has other things to do as well."""

from __future__ import annotations

import signal
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from types import FrameType
from typing import Any

LIMIT = 0.2
"""A window that takes this long to answer has stalled, s."""
TICK = 0.02
_PROGRAM, _WATCHERS = ("ui.", "planner.", "pyqtgraph."), ("tests.", "bench.", "pytest", "_pytest")
_IMPORT = "importlib._bootstrap"
_TASKS = Path("/proc/self/task")


class Stopwatch:
    """Time that the calling thread spent working, or waiting for something other than a processor, s.

    Waiting for a processor is the machine's affair. So what Linux counts as such, for any thread of the
    process, is left out, since a thread may hold a lock that another wants; and no wait counts for more
    than the ticks that came through meanwhile. Elsewhere only work counts.
    """

    def __init__(self) -> None:
        self._wall, self._work, self._queued = time.perf_counter(), time.thread_time(), _queued()
        self._ticks = 0

    def tick(self) -> None:
        """``TICK`` seconds have gone by, and the thread was there to see it."""
        self._ticks += 1

    def seconds(self) -> float:
        """Since it was made."""
        work = time.thread_time() - self._work
        most = self._ticks * TICK
        if most < LIMIT or (queued := _queued()) is None or self._queued is None:
            return work
        return max(work, min(most, time.perf_counter() - self._wall - (queued - self._queued)))


def _queued() -> float | None:
    """How long all threads have waited for a processor, s; None where nobody counts."""
    try:
        return sum(int((task / "schedstat").read_text().split()[1]) for task in _TASKS.iterdir()) / 1e9
    except (OSError, IndexError):
        return None


@dataclass(frozen=True)
class Stall:
    """What held the window up.

    seconds  how long at least
    where    the calls of the program that were under way, outermost first
    """

    seconds: float
    where: str


class Watchdog:
    """Looks every 20 ms what the window's thread is at, and notes what keeps it from its events.

    A stall is one call into ``ui`` that goes on for longer than the limit while the event loop does not
    turn; what is imported for the first time meanwhile does not count. The look is a signal in that very
    thread: nothing it sees is freed by another.

    counts  whether a call, by its outermost frame in ``ui``, is one that the user would wait for
    """

    def __init__(self, counts: Callable[[FrameType], bool] = lambda frame: True) -> None:
        self.stalls: list[Stall] = []
        self._counts = counts
        self._call: _Call | None = None
        self._looking = False
        self._before: Any = None

    def start(self) -> None:
        """Begin to look; does nothing where the system has no such signals, or a debugger is at work."""
        from PySide6.QtCore import QAbstractEventDispatcher

        if not hasattr(signal, "setitimer") or sys.gettrace() is not None:
            return
        self._loop = QAbstractEventDispatcher.instance()
        self._loop.awake.connect(self.turn)
        self._loop.aboutToBlock.connect(self.turn)
        self._before = signal.signal(signal.SIGALRM, self._look)
        signal.siginterrupt(signal.SIGALRM, False)
        signal.setitimer(signal.ITIMER_REAL, TICK, TICK)

    def stop(self) -> None:
        """Look no more."""
        if self._before is not None:
            signal.setitimer(signal.ITIMER_REAL, 0)
            signal.signal(signal.SIGALRM, self._before)
            self._loop.awake.disconnect(self.turn)
            self._loop.aboutToBlock.disconnect(self.turn)
            self._before = self._call = None

    def turn(self) -> None:
        """The event loop turns: whatever is under way does not hold it up."""
        self._call = None

    def _look(self, number: int, frame: FrameType | None) -> None:
        if not self._looking:  # it may be late itself
            self._looking = True
            self._see(frame)
            self._looking = False

    def _see(self, frame: FrameType | None) -> None:
        outermost = _outermost(frame)
        if outermost is None or not self._counts(outermost):
            self._call = None
        elif self._call is None or outermost.f_trace is not self._call.mark:
            self._call = _Call()
            outermost.f_trace = self._call.mark  # to know it again without keeping it alive
        else:
            self._call.note(self.stalls, frame)


class _Call:
    """A call that has been seen once. Few are seen again, so its time is taken from then on."""

    def __init__(self) -> None:
        self.mark = lambda *_: None
        self._watch: Stopwatch | None = None
        self._noted = False

    def note(self, stalls: list[Stall], frame: FrameType | None) -> None:
        if self._watch is None:
            self._watch = Stopwatch()
            return
        self._watch.tick()
        seconds = TICK + self._watch.seconds()
        if seconds >= LIMIT:
            if self._noted:
                stalls.pop()
            self._noted = True
            stalls.append(Stall(seconds, _where(frame)))


def _where(frame: FrameType | None) -> str:
    calls: list[str] = []
    while frame is not None:
        name = frame.f_globals.get("__name__", "")
        if name.startswith(_PROGRAM):
            calls.append(f"{name}.{frame.f_code.co_qualname}:{frame.f_lineno}")
        elif name.startswith(_WATCHERS):
            break
        frame = frame.f_back
    return "\n  ".join(reversed(calls))


def _outermost(frame: FrameType | None) -> FrameType | None:
    """The call of ``ui`` from outside that is under way; None if it is not the program that works."""
    found = None
    while frame is not None:
        name = frame.f_globals.get("__name__", "")
        if name == _IMPORT:
            return None
        if name.startswith("ui."):
            found = frame
        elif name.startswith(_WATCHERS) or (found is not None and not name.startswith(_PROGRAM)):
            break
        frame = frame.f_back
    return found
