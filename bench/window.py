"""How fast the window answers: slider move to painted frame, and process start to first results."""

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_NO_GUI_THREADPOOL", "1")

MOVES = 400
STARTS = 5


def rows() -> list[tuple[str, str]]:
    """Measured figures: what, and how much."""
    frame, ghosts, everything = (_in_process(what) for what in ("frame", "ghosts", "everything"))
    warm = [_in_process("start") for _ in range(STARTS)]
    with tempfile.TemporaryDirectory() as empty:
        cold = _in_process("start", NUMBA_CACHE_DIR=empty)
    return [
        ("slider move to painted frame, four charts with bands and strips, p50", f"{frame['p50']:.1f} ms"),
        ("the same, p95", f"{frame['p95']:.1f} ms"),
        ("of which model and figures without bands, p50", f"{frame['numbers']:.2f} ms"),
        ("the same move with two ghosts, p50", f"{ghosts['p50']:.1f} ms"),
        ("the same move with two ghosts, p95", f"{ghosts['p95']:.1f} ms"),
        ("the same move with strips, odds and reasons in sight, p50", f"{everything['p50']:.1f} ms"),
        ("the same, p95", f"{everything['p95']:.1f} ms"),
        ("frames a second in that drag", f"{everything['frames']:.0f}"),
        ("process start to first painted window, warm", f"{_median(warm, 'painted'):.2f} s"),
        ("process start to first results painted, warm", f"{_median(warm, 'results'):.2f} s"),
        ("first start with an empty cache: painted window", f"{cold['painted']:.2f} s"),
        ("first start with an empty cache: results", f"{cold['results']:.2f} s"),
    ]


def _median(runs: list[dict[str, float]], name: str) -> float:
    return statistics.median(run[name] for run in runs)


def _in_process(what: str, **environment: str) -> dict[str, float]:
    """Measure in a fresh process, so that one figure does not warm up another."""
    with tempfile.TemporaryDirectory() as config:
        env = {**os.environ, "XDG_CONFIG_HOME": config, "XDG_STATE_HOME": config,
               "TRADEWINDS_STARTED": str(time.time()), **environment}
        done = subprocess.run(
            [sys.executable, "-m", "bench.window", what], env=env, check=True, capture_output=True, text=True)
    measured: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return measured


def _start() -> dict[str, float]:
    """Seconds from the start of the process to the first paint, and to the first results on screen."""
    started = float(os.environ["TRADEWINDS_STARTED"])
    app, window, engine = open_window()
    _paint_all(app)
    painted = time.time() - started
    engine.start()
    while window.state.result is None:
        app.processEvents()
        time.sleep(0.002)
    _paint_all(app)
    return {"painted": painted, "results": time.time() - started}


def _frame(ghosts: int = 0, *, insight: bool = False) -> dict[str, float]:
    """Milliseconds from a move of a slider held down to all four charts painted; frames a second."""
    app, window, engine = open_window()
    if insight:
        _show_insight(window)
    engine.start()
    while window.state.result is None:
        app.processEvents()
    if ghosts:
        _show_ghosts(window, ghosts)
    painted = _PaintCounter([card.view.viewport() for card in window.board.cards])
    slider = window.inputs.levers.rows["price_gap_2030"].slider
    times: list[float] = []
    numbers: list[float] = []
    _press(slider)
    span = slider.maximum() - slider.minimum()
    for i in range(MOVES + 20):
        painted.reset()
        begin = time.perf_counter()
        slider.setValue(slider.minimum() + round(span * (0.3 + 0.5 * ((i * 7) % 41) / 41)))
        while not painted.all_done():
            app.processEvents()
        times.append(1000 * (time.perf_counter() - begin))
        if insight:
            continue
        numbers.append(1000 * _numbers_alone(window))
    kept = sorted(times[20:])
    return {
        "p50": kept[len(kept) // 2], "p95": kept[int(len(kept) * 0.95)],
        "numbers": statistics.median(numbers or [0.0]), "frames": 1000 * len(kept) / sum(kept),
    }


def _show_insight(window: Any) -> None:
    """The dock with odds and reasons beside the charts, and something to give reasons for."""
    from PySide6.QtWidgets import QDockWidget

    window.findChild(QDockWidget, "insight").show()
    scenario = window.state.scenario
    for name, value in (("accelerators_china_2030", 12.0), ("locked_in", 0.3), ("token_growth", 3.0)):
        scenario = scenario.with_input(name, value)
    window.state.edit(scenario, "Three changes")


def _show_ghosts(window: Any, count: int) -> None:
    """Other scenarios behind every chart from here on."""
    from planner.figures import Result
    from planner.run import run
    from planner.scenario import Scenario

    others = [Scenario(name=f"Ghost {i}").with_input("price_gap_2030", 3.0 + i) for i in range(count)]
    results = [Result(scenario, run(scenario)) for scenario in others]
    show = window.board.show_result
    window.board.show_result = lambda result, reference, *_: show(result, reference, results)


def _numbers_alone(window: Any) -> float:
    from planner.charts import BOARD
    from planner.figures import Result, figure
    from planner.run import run

    begin = time.perf_counter()
    result = Result(window.state.scenario, run(window.state.scenario))
    for chart in BOARD:
        figure(chart, result, window.state.reference)
    return time.perf_counter() - begin


def open_window() -> tuple[Any, Any, Any]:
    """The application, its window as it first shows, and the engine, not yet started."""
    from PySide6.QtWidgets import QApplication

    from ui import theme

    app = QApplication(["bench"])
    theme.apply(app, "light")
    from ui.engine import Engine
    from ui.main_window import MainWindow

    engine = Engine()
    window = MainWindow(engine)
    window.resize(1440, 900)
    window.show()
    return app, window, engine


def _press(slider: Any) -> None:
    from PySide6.QtCore import QEvent, QPointF, Qt
    from PySide6.QtGui import QMouseEvent

    at = QPointF(slider.width() / 2, slider.height() / 2)
    button = Qt.MouseButton.LeftButton
    slider.mousePressEvent(QMouseEvent(
        QEvent.Type.MouseButtonPress, at, slider.mapToGlobal(at), button, button,
        Qt.KeyboardModifier.NoModifier))


def _paint_all(app: Any) -> None:
    for _ in range(3):
        app.processEvents()


class _PaintCounter:
    """Knows which of some widgets have been painted since the last reset."""

    def __init__(self, widgets: list[Any]) -> None:
        from PySide6.QtCore import QEvent, QObject

        waiting = self._waiting = set(widgets)
        self._all = list(widgets)

        class Filter(QObject):
            def eventFilter(self, watched: Any, event: Any) -> bool:
                if event.type() == QEvent.Type.Paint:
                    waiting.discard(watched)
                return False

        self._filter = Filter()
        for widget in widgets:
            widget.installEventFilter(self._filter)

    def reset(self) -> None:
        self._waiting.update(self._all)

    def all_done(self) -> bool:
        return not self._waiting


if __name__ == "__main__":
    if sys.argv[1:]:
        measure = {"start": _start, "frame": _frame, "ghosts": lambda: _frame(2),
                   "everything": lambda: _frame(insight=True)}[sys.argv[1]]
        print(json.dumps(measure()))
    else:
        for name, value in rows():
            print(f"{name:64} {value:>12}")
