"""Answers questions beside the window in one thread; of each asker only the newest one counts."""

import threading
from collections.abc import Callable, Hashable
from time import perf_counter
from typing import Any

from PySide6.QtCore import QObject, Signal

from ui.window_thread import join, open_desk

Stopped = Callable[[], bool]
"""Whether the answer is no longer wanted; long work asks from time to time."""
Work = Callable[[Stopped], Any]
"""Runs in the analyst's thread and must not touch a widget."""


class Analyst(QObject):
    """A thread that works on the newest question of each asker: what takes least time goes first, but
    every moment of waiting counts as one moment less, so that nobody waits for ever.

    answered  asker, what was asked, the answer; in the window's thread
    """

    answered = Signal(object, object, object)
    _failed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        open_desk()
        self._waiting: dict[Hashable, tuple[float, object, Work]] = {}
        self._since: dict[Hashable, float] = {}
        self._busy: Hashable = None
        self._ended = False
        self._change = threading.Condition()
        self._thread: threading.Thread | None = None
        self._failed.connect(self._raise)

    def ask(self, asker: Hashable, question: object, work: Work, effort: float = 100.0) -> None:
        """Have ``work`` done; an older question of the same asker is dropped, or told to stop.

        effort  about how long it takes, ms
        """
        with self._change:
            self._waiting[asker] = (effort / 1000, question, work)
            self._since.setdefault(asker, perf_counter())
            if self._thread is None and not self._ended:
                self._thread = threading.Thread(target=self._run, name="analyst", daemon=True)
                self._thread.start()
            self._change.notify()

    def drop(self, asker: Hashable) -> None:
        """Forget what an asker wanted to know."""
        with self._change:
            self._waiting.pop(asker, None)
            self._since.pop(asker, None)
            if self._busy == asker:
                self._busy = None

    @property
    def is_idle(self) -> bool:
        """Whether nothing is waiting or being worked on."""
        with self._change:
            return not self._waiting and self._busy is None

    def stop(self) -> None:
        """End the thread; what it was working on is not answered."""
        with self._change:
            self._ended = True
            self._waiting.clear()
            self._change.notify()
        if self._thread is not None:
            join(self._thread)
            self._thread = None

    def _run(self) -> None:
        from planner.run import in_background  # numba takes its time to load, and the window shows first

        while True:
            with self._change:
                self._busy = None
                while not self._waiting and not self._ended:
                    self._change.wait()
                if self._ended:
                    return
                asker = min(self._waiting, key=lambda asker: self._waiting[asker][0] + self._since[asker])
                _, question, work = self._waiting.pop(asker)
                del self._since[asker]
                self._busy = asker

            def stopped(asker: Hashable = asker) -> bool:
                return self._ended or asker in self._waiting or self._busy != asker

            try:
                in_background()
                answer = work(stopped)
            except Exception as error:
                self._failed.emit(error)
                continue
            if not stopped():
                self.answered.emit(asker, question, answer)

    @staticmethod
    def _raise(error: Exception) -> None:
        raise error
