"""One run of the monkey: acts by their weights, ears for every complaint, and checks on the way."""

from __future__ import annotations

import ctypes
import faulthandler
import gc
import os
import sys
import threading
import time
import traceback
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from typing import Any
from weakref import WeakKeyDictionary

from PySide6.QtCore import (
    QAbstractEventDispatcher,
    QCoreApplication,
    QEvent,
    Qt,
    QTimer,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QFileDialog, QMenu, QWidget

from bench.monkey.acts import ACTS, Place
from bench.monkey.checks import faults, settle, undone
from bench.monkey.hands import Hands
from bench.stalls import LIMIT, Watchdog
from planner.scenario import Scenario
from ui.main_window import MainWindow

CHECK_EVERY, TIDY_EVERY = 150, 1500
"""Acts between checks of the numbers, and between measurements of a window that has been tidied up."""
KEPT = 20
_ANSWER_MS = 3
_HANGS = 120
"""After so many seconds in one act the monkey gives up, with the traces of all threads."""
_GROWN = 2
"""As many times the widgets of the first tidied window are too many: analyses opened since are half of it."""
_HARMLESS = ("This plugin does not support", "propagateSizeHints")


class FaultError(Exception):
    """Something that must not happen has happened."""


@dataclass
class Findings:
    """What a run has come to.

    acts, events  how much was done: an act, such as a drag, is one event or many
    stalls        where the window was held up, with how often and how long at most, s
    sizes         acts, widgets, resident memory and what of it was asked for, MB, of the tidied window
    """

    seed: int
    acts: int = 0
    events: int = 0
    seconds: float = 0.0
    checks: int = 0
    fault: str = ""
    stalls: dict[str, tuple[int, float]] = field(default_factory=dict)
    sizes: list[tuple[int, int, float, float]] = field(default_factory=list)
    done: dict[str, int] = field(default_factory=dict)


class Monkey:
    """Uses a window.

    Every act draws from a generator of its own, made of the seed and the act's number.
    """

    def __init__(
        self, window: MainWindow, folder: Path, seed: int,
        progress: Callable[[Findings], None] = lambda findings: None,
    ) -> None:
        self._window, self._folder, self._seed, self._progress = window, folder, seed, progress
        self._hands = Hands()
        self._log: deque[str] = deque(maxlen=KEPT)
        self._complaints: list[str] = []
        self._starts: WeakKeyDictionary[Any, Scenario] = WeakKeyDictionary()
        self._at_work = False
        self._begun = 0.0
        self.findings = Findings(seed)
        self._pulse = _Pulse(self.findings)
        window.state.listed.connect(self._note_starts)
        self._note_starts()

    def use(self, acts: int, events: int, seconds: float) -> Findings:
        """Go on until so much has been done, or something is wrong, which ``findings.fault`` then tells."""
        self._begun = time.monotonic()
        made = self.findings
        self._at_work = True
        self._answer()
        with self._ears():
            try:
                while made.acts < acts and made.events < events and time.monotonic() - self._begun < seconds:
                    self._step()
                self._pulse.stop()
                self._end()
            except FaultError as fault:
                made.fault = f"seed {self._seed}, act {made.acts}: {fault}\n" + "\n".join(self._log)
            finally:
                self._pulse.stop()
                self._at_work = False
                faulthandler.cancel_dump_traceback_later()
        made.seconds = time.monotonic() - self._begun
        return made

    def _step(self) -> None:
        made = self.findings
        made.acts += 1
        faulthandler.dump_traceback_later(_HANGS, exit=True)
        self._hands.random = Random(f"{self._seed}:{made.acts}")
        front = self._front()
        if isinstance(front, QMenu) or (isinstance(front, QDialog) and front.isModal()):
            self._log.append(f"{made.acts} answer {type(front).__name__}")
            self._reply(front)
        else:
            possible = [act for act in ACTS if front is self._window or not act.main_only]
            act = self._hands.random.choices(possible, [act.weight for act in possible])[0]
            made.done[act.name] = made.done.get(act.name, 0) + 1
            name = type(front).__name__
            self._pulse.act, self._hands.touched = act.name, ""
            try:
                did = act.do(Place(self._window, front, self._hands, self._folder))
            except Exception:  # what a slot raises comes out of the press that called it
                did = "failed"
                self._complaints.append(traceback.format_exc())
            self._log.append(f"{made.acts} {act.name} in {name}: {self._hands.touched} {did}")
        QApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # as a turn of the loop does
        made.events = self._hands.sent
        self._listen()
        if made.acts % CHECK_EVERY == 0:
            self._check()
        if made.acts % TIDY_EVERY == 0:
            self._tidy()

    def _front(self) -> QWidget:
        """What the monkey turns to: what is open above all, else mostly the main window."""
        above = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        if above is not None:
            return above
        presenting = self._window._presentation
        if presenting is not None:
            return presenting
        beside = [w for w in QApplication.topLevelWidgets()
                  if w is not self._window and w.isVisible() and isinstance(w, QDialog)]
        if beside and self._hands.random.random() < 0.35:
            return self._hands.random.choice(beside)
        return self._window

    def _answer(self) -> None:
        """Called in every event loop, also in one that waits for an answer while an act goes on."""
        if not self._at_work:
            return
        QTimer.singleShot(_ANSWER_MS, self._answer)  # another each time, as a timer does not interrupt itself
        above = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        if above is not None:
            self._log.append(f"{self.findings.acts} + answer {type(above).__name__} {above.windowTitle()!r}")
            self._reply(above)

    def _reply(self, above: QWidget) -> None:
        """A word in a field, one of the buttons, or Escape."""
        hands = self._hands
        way = hands.random.random()
        if isinstance(above, QMenu):
            can = [a for a in above.actions() if a.isEnabled() and not a.isSeparator() and a.menu() is None]
            above.close()
            if can and way < 0.6:
                hands.sent += 1
                hands.random.choice(can).trigger()
        elif way < 0.4 and isinstance(above, QDialog):
            place = Place(self._window, above, hands, self._folder)
            hands.random.choice([act for act in ACTS if not act.main_only]).do(place)
        elif way < 0.7 and (button := hands.pick(above, QAbstractButton)) is not None:
            hands.press(button)
        else:
            hands.sent += 1
            QTest.keyClick(above, Qt.Key.Key_Escape)

    def _check(self) -> None:
        self._pulse.stop()
        self.findings.checks += 1
        for fault in faults(self._window):
            raise FaultError(fault)
        self._listen()
        self._pulse.start()

    def _tidy(self) -> None:
        """Close all but the main window and one scenario; what is left then must not grow."""
        self._pulse.stop()
        if self._window._presentation is not None:
            self._window._presentation.close()
        while (above := QApplication.activePopupWidget()) is not None:
            above.close()
        for window in QApplication.topLevelWidgets():
            if isinstance(window, QDialog):
                window.close()
        state = self._window.state
        for document in list(state.documents):
            for fault in self._undone(document):
                raise FaultError(fault)
            state.close(document)
        settle(self._window)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        gc.collect()
        made = self.findings
        widgets = len(QApplication.allWidgets())
        made.sizes.append((made.acts, widgets, _memory(), _asked_for()))
        made.seconds = time.monotonic() - self._begun
        self._progress(made)
        if widgets > _GROWN * made.sizes[0][1]:
            raise FaultError(f"{widgets:,} widgets in a tidied window, {made.sizes[0][1]:,} at first.")
        self._pulse.start()

    def _end(self) -> None:
        self._check()
        for document in list(self._window.state.documents):
            for fault in self._undone(document):
                raise FaultError(fault)
        self._check()
        self._pulse.stop()

    def _undone(self, document: Any) -> Iterator[str]:
        self._window.state.turn_to(document)
        return undone(document, self._starts[document])

    def _note_starts(self) -> None:
        for document in self._window.state.documents:
            self._starts.setdefault(document, document.scenario)

    def _listen(self) -> None:
        if self._complaints:
            raise FaultError("\n".join(self._complaints))

    @contextmanager
    def _ears(self) -> Iterator[None]:
        """Hear every exception that nobody caught and every warning from Qt; ask no file dialogs."""
        said = self._complaints.append

        def told(kind: QtMsgType, context: object, text: str) -> None:
            if kind != QtMsgType.QtDebugMsg and not any(each in text for each in _HARMLESS):
                said(f"Qt says: {text}\n{''.join(traceback.format_stack(limit=6))}")

        before = sys.excepthook, threading.excepthook, sys.unraisablehook
        ask = QFileDialog.getOpenFileName, QFileDialog.getSaveFileName
        sys.excepthook = lambda *error: said("".join(traceback.format_exception(*error)))
        threading.excepthook = lambda args: said("".join(traceback.format_exception(args.exc_value)))
        sys.unraisablehook = lambda args: said(f"{args.err_msg}: {args.exc_value!r} in {args.object!r}")
        heard = qInstallMessageHandler(told)
        QFileDialog.getOpenFileName = QFileDialog.getSaveFileName = staticmethod(self._name_file)
        self._pulse.start()
        try:
            yield
        finally:
            sys.excepthook, threading.excepthook, sys.unraisablehook = before
            QFileDialog.getOpenFileName, QFileDialog.getSaveFileName = map(staticmethod, ask)
            qInstallMessageHandler(heard)

    def _name_file(self, parent: object, title: str, suggested: str = "", kinds: str = "") -> tuple[str, str]:
        """One of a few names in the monkey's folder, or Cancel."""
        random = self._hands.random
        kind = random.choice(kinds.split(";;"))
        suffix = kind.rpartition("*")[2].rstrip(")")
        name = random.choice(("", "a", "b", "\u4f60 &<b>", f"c{suffix}", f"d.e{suffix}", "no such folder/x"))
        return (str(self._folder / name) if name else "", kind)


class _Pulse:
    """Notes how long the event loop takes from one turn to the next."""

    def __init__(self, findings: Findings) -> None:
        self._findings = findings
        self._dog = Watchdog()
        self._worked: float | None = None
        self.act = ""
        self._loop = QAbstractEventDispatcher.instance()

    def start(self) -> None:
        if self._worked is None:
            self._worked = time.thread_time()
            self._loop.awake.connect(self._turn)
            self._loop.aboutToBlock.connect(self._turn)
            self._dog.start()

    def stop(self) -> None:
        if self._worked is not None:
            self._dog.stop()
            self._loop.awake.disconnect(self._turn)
            self._loop.aboutToBlock.disconnect(self._turn)
            self._worked = None
            self._dog.stalls.clear()

    def _turn(self) -> None:
        if self._worked is None:
            return
        seconds, where = time.thread_time() - self._worked, f"outside a call, {self.act}"
        if self._dog.stalls:
            seconds, where = max(seconds, self._dog.stalls[-1].seconds), self._dog.stalls[-1].where
        if seconds >= LIMIT:
            times, most = self._findings.stalls.get(where, (0, 0.0))
            self._findings.stalls[where] = (times + 1, max(most, seconds))
        self._dog.stalls.clear()
        self._worked = time.thread_time()


def _memory() -> float:
    """Resident memory of this process, MB."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


class _Heap(ctypes.Structure):
    """What glibc's ``mallinfo2`` tells."""

    _fields_ = tuple((name, ctypes.c_size_t) for name in (
        "arena", "ordblks", "smblks", "hblks", "hblkhd", "usmblks", "fsmblks", "uordblks", "fordblks",
        "keepcost"))


def _asked_for() -> float:
    """Memory in use on the heap, MB, without what the allocator keeps; 0 where there is no glibc."""
    tell = getattr(ctypes.CDLL(None), "mallinfo2", None) if sys.platform == "linux" else None
    if tell is None:
        return 0.0
    tell.restype = _Heap
    heap = tell()
    return float(heap.uordblks + heap.hblkhd) / 1e6
