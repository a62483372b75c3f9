"""The watchdog of the window: it barks at what holds the event loop up, and at nothing else."""

import time
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEventLoop, QTimer

from bench.stalls import LIMIT, TICK, Stopwatch, Watchdog

pytestmark = pytest.mark.may_stall
HELD = 1.5 * LIMIT


def program(text: str) -> Callable[[], None]:
    """A slot of the program that does what ``text`` says."""
    space = {"__name__": "ui.planted", "time": time, "HELD": HELD, "QEventLoop": QEventLoop, "QTimer": QTimer}
    exec("def slot():\n" + "\n".join(f"    {line}" for line in text.splitlines()), space)
    return space["slot"]


@pytest.fixture
def watchdog(qapp: object) -> Iterator[Watchdog]:
    made = Watchdog()
    made.start()
    yield made
    made.stop()


def in_event_loop(slot: Callable[[], None], times: int = 1) -> None:
    loop = QEventLoop()
    for _ in range(times):
        QTimer.singleShot(0, slot)
    QTimer.singleShot(0, loop.quit)
    loop.exec()


SLEEP = "time.sleep(HELD)"
BUSY = "end = time.thread_time() + HELD\nwhile time.thread_time() < end:\n    pass"
WAIT = "loop = QEventLoop()\nQTimer.singleShot(int(1000 * HELD), loop.quit)\nloop.exec()"


@pytest.mark.parametrize("text", [SLEEP, BUSY])
def test_a_slot_that_holds_the_loop_up_is_noted_with_its_place(watchdog: Watchdog, text: str) -> None:
    for _ in range(5):  # a machine with too much to do hides some
        in_event_loop(program(text))
        if watchdog.stalls:
            break
    stall = watchdog.stalls[0]
    assert LIMIT <= stall.seconds < 10 and "ui.planted.slot:" in stall.where


def test_a_slot_that_waits_in_a_loop_of_its_own_is_none(watchdog: Watchdog) -> None:
    in_event_loop(program(WAIT))
    assert watchdog.stalls == []


def test_many_short_slots_are_none(watchdog: Watchdog) -> None:
    in_event_loop(program("time.sleep(0.03)"), times=12)
    assert watchdog.stalls == []


def test_what_a_test_does_itself_is_none(watchdog: Watchdog) -> None:
    time.sleep(HELD)
    in_event_loop(lambda: time.sleep(HELD))
    assert watchdog.stalls == []


def test_only_calls_that_count_are_noted(qapp: object) -> None:
    watchdog = Watchdog(lambda frame: frame.f_code.co_name != "slot")
    watchdog.start()
    in_event_loop(program(SLEEP))
    watchdog.stop()
    assert watchdog.stalls == []


def test_a_wait_counts_only_as_far_as_ticks_came_through() -> None:
    watch = Stopwatch()
    for _ in range(12):
        watch.tick()
    time.sleep(HELD)
    assert LIMIT < watch.seconds() <= 12 * TICK
    frozen = Stopwatch()
    time.sleep(HELD)
    frozen.tick()
    assert frozen.seconds() < LIMIT
