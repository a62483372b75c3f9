"""Long use in short time: lever moves, and scenarios opened and closed; does anything grow or complain?

``python -m bench.soak`` takes a few minutes and prints what it saw.
"""

import gc
import os
import tempfile
from pathlib import Path
from typing import Any

from bench.engine import machine
from bench.page import publish
from bench.window import open_window

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_NO_GUI_THREADPOOL", "1")

MOVES = int(os.environ.get("SOAK_MOVES", "100000"))
SCENARIOS = MOVES // 100
MOVES_A_FRAME, MOVES_A_DRAG = 20, 200
HARMLESS = "This plugin does not support"


def rows() -> list[tuple[str, str]]:
    """What grew, and what Qt said."""
    with tempfile.TemporaryDirectory() as config:
        os.environ["XDG_CONFIG_HOME"] = os.environ["XDG_STATE_HOME"] = config
        said: list[str] = []
        app, window = _window(said)
        _move(app, window, MOVES // 10)
        memory = _memory()
        _move(app, window, MOVES)
        moved = _memory() - memory
        _open_and_close(app, window, SCENARIOS // 10)
        widgets, memory = len(app.allWidgets()), _memory()
        _open_and_close(app, window, SCENARIOS)
        opened = _memory() - memory
        gc.collect()
        left = len(app.allWidgets()) - widgets
        for document in window.state.documents:
            document.undo_stack.setClean()
        window.close()
    return [
        (f"memory growth over {MOVES:,} lever moves, after warm-up", f"{moved:.1f} MB"),
        (f"memory growth over {SCENARIOS:,} scenarios opened and closed, after warm-up", f"{opened:.1f} MB"),
        ("widgets more than before", f"{left}"),
        ("warnings from Qt", f"{len(said)}"),
    ]


def _move(app: Any, window: Any, moves: int) -> None:
    """Drags of three levers to and fro, through the state as a slider does."""
    from planner.scenario import INPUTS

    names = ("price_gap_2030", "accelerators_china_2030", "moe_convergence")
    for i in range(moves):
        spec = INPUTS[names[(i // MOVES_A_DRAG) % len(names)]]
        part = abs((i % MOVES_A_DRAG) / MOVES_A_DRAG - 0.5) * 2
        value = spec.soft[0] + part * (spec.soft[1] - spec.soft[0])
        window.state.edit(
            window.state.scenario.with_input(spec.id, value), spec.label, 10_000_000 + i // MOVES_A_DRAG)
        if i % MOVES_A_FRAME == 0:
            _frame(app)


def _open_and_close(app: Any, window: Any, times: int) -> None:
    """A story, a change, a frame, and away with it."""
    from planner.shipped import shipped

    paths: list[Path] = list(shipped().values())
    for i in range(times):
        window.documents.load(paths[i % len(paths)], as_template=True)
        window.state.edit(window.state.scenario.with_input("price_gap_2030", 3.0), "change")
        _frame(app)
        window.state.close(window.state.current)
        _frame(app)


def _frame(app: Any) -> None:
    """What one turn of the event loop does, deferred deletions included."""
    from PySide6.QtCore import QCoreApplication, QEvent

    app.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _window(said: list[str]) -> tuple[Any, Any]:
    from PySide6.QtCore import QtMsgType, qInstallMessageHandler

    def hear(kind: Any, context: Any, text: str) -> None:
        if kind != QtMsgType.QtDebugMsg and HARMLESS not in text:
            said.append(text)

    qInstallMessageHandler(hear)
    app, window, engine = open_window()
    engine.start()
    while window.state.result is None:
        app.processEvents()
    return app, window


def _memory() -> float:
    """Resident memory of this process, MB."""
    gc.collect()
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


if __name__ == "__main__":
    publish("soak", [*machine(), *rows()])
