"""Work for the window's thread from one beside it."""

import threading

import pytest
from PySide6.QtCore import QSizeF, QThread
from PySide6.QtGui import QPainter
from pytestqt.qtbot import QtBot

from ui import devices
from ui.analyst import Analyst
from ui.window_thread import in_window_thread, join, open_desk


def test_work_is_done_in_the_windows_thread_and_answered(qtbot: QtBot) -> None:
    open_desk()
    found: list[object] = []
    beside = threading.Thread(target=lambda: found.append(in_window_thread(QThread.currentThread)))
    beside.start()
    qtbot.waitUntil(lambda: bool(found))
    beside.join()
    assert found == [QThread.currentThread()]


def test_what_goes_wrong_is_raised_where_it_was_asked(qtbot: QtBot) -> None:
    open_desk()
    told: list[str] = []

    def ask() -> None:
        with pytest.raises(ZeroDivisionError):
            in_window_thread(lambda: 1 // 0)
        told.append("raised")

    beside = threading.Thread(target=ask)
    beside.start()
    qtbot.waitUntil(lambda: bool(told))
    beside.join()


def test_a_window_that_waits_for_the_thread_still_works_for_it() -> None:
    open_desk()
    found: list[int] = []
    beside = threading.Thread(target=lambda: found.append(in_window_thread(lambda: 2)))
    beside.start()
    join(beside)
    assert found == [2]


def test_drawings_beside_the_window_are_written_in_its_thread(qtbot: QtBot) -> None:
    painted: list[QThread] = []

    def paint(painter: QPainter, room: QSizeF) -> None:
        painted.append(QThread.currentThread())
        painter.drawText(10, 10, "words")

    analyst, answers = Analyst(), []
    analyst.answered.connect(lambda *answer: answers.append(answer))
    page = devices.Page(QSizeF(50, 20), paint)
    analyst.ask("drawing", 1, lambda _: devices.svg_bytes(page))
    qtbot.waitUntil(lambda: bool(answers))
    analyst.stop()
    assert painted == [QThread.currentThread()] and b"words" in answers[0][2]
