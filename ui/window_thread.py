"""Has work done in the window's thread for one that is beside it.

Qt's objects are connected under a lock that the window's thread may hold while it waits for Python's, and a
thread beside it that connects holds Python's lock while it waits for Qt's: neither would ever go on. So what
connects objects, as the writer of SVG does inside Qt, is done in the window's thread.
"""

import threading
from collections.abc import Callable
from concurrent.futures import Future
from functools import cache
from typing import Any, TypeVar

from PySide6.QtCore import QCoreApplication, QObject, Qt, QThread, Signal

_MOMENT = 0.005
_T = TypeVar("_T")


class _Desk(QObject):
    """Takes work from other threads."""

    asked = Signal(object, object)

    def __init__(self) -> None:
        super().__init__()
        self.asked.connect(self._do, Qt.ConnectionType.QueuedConnection)

    @staticmethod
    def _do(work: Callable[[], Any], answer: "Future[Any]") -> None:
        try:
            answer.set_result(work())
        except BaseException as error:
            answer.set_exception(error)


@cache
def open_desk() -> _Desk:
    """Begin to take work; to be called in the window's thread."""
    return _Desk()


def in_window_thread(work: Callable[[], _T]) -> _T:
    """The result of short work that is done in the window's thread, whichever thread asks.

    Without a desk, as on the command line, there is no window's thread to be in the way. Raises what the
    work raises.
    """
    if not open_desk.cache_info().currsize or open_desk().thread() is QThread.currentThread():
        return work()
    answer: Future[_T] = Future()
    open_desk().asked.emit(work, answer)
    return answer.result()


def join(thread: threading.Thread) -> None:
    """Wait in the window's thread for the end of one that may still have work for it."""
    while thread.is_alive():
        if open_desk.cache_info().currsize:
            QCoreApplication.sendPostedEvents(open_desk())
        thread.join(_MOMENT)
