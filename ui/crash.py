"""What happens when the program itself is wrong: one message, and it goes on."""

from __future__ import annotations

import sys
import threading
import traceback
from collections.abc import Callable
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QMessageBox

from planner.language import say
from ui.dialogs import ask

if TYPE_CHECKING:
    from ui.main_window import MainWindow

_BUTTON = QMessageBox.StandardButton


def catch_exceptions(window: Callable[[], MainWindow]) -> None:
    """Show an uncaught exception, in words and once for each place, and keep what is open.

    The trace goes to the terminal and, without names and paths, to the log that the next start shows if
    this one does not end well. ``window`` tells which window there is at the time.
    """
    window().guard.open_log()
    shown: set[tuple[object, ...]] = set()
    asking = False

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        nonlocal asking
        traceback.print_exception(kind, error, trace)
        if issubclass(kind, KeyboardInterrupt):
            return
        written = window().guard.note(error)
        place = (kind, *_place(trace))
        if place in shown or asking:
            return
        shown.add(place)
        asking = True
        try:
            _tell(window(), kind.__name__, written)
        finally:
            asking = False

    def in_thread(told: threading.ExceptHookArgs) -> None:
        if told.exc_value is not None:
            traceback.print_exception(told.exc_type, told.exc_value, told.exc_traceback)
            window().guard.note(told.exc_value)

    sys.excepthook = hook
    threading.excepthook = in_thread


def _tell(window: MainWindow, kind: str, written: str) -> None:
    answer = ask(
        window, say("Something went wrong"),
        say("An internal error occurred ({kind}); your work is kept, but save it under a new name and start "
            "Tradewinds again.", kind=kind),
        {_BUTTON.Ok: "", _BUTTON.Help: say("Copy details")}, _BUTTON.Ok)
    if answer == _BUTTON.Help:
        QApplication.clipboard().setText(written)


def _place(trace: TracebackType | None) -> tuple[object, ...]:
    """Where an exception was raised."""
    if trace is None:
        return ()
    while trace.tb_next is not None:
        trace = trace.tb_next
    return trace.tb_frame.f_code.co_filename, trace.tb_lineno
