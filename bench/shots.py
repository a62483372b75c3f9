"""Draws every view of the window to PNG: the pictures of the help, and views to look at.

python -m bench.shots                  the help's pictures into docs/img, all views into out/shots
python -m bench.shots guide            the help's pictures only
python -m bench.shots SET FOLDER LOOK  one set, ``guide`` or ``views``, in this process
"""

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from bench import guide
from bench.guide import evidence, hover, leave

ROOT = Path(__file__).parents[1]
LOOKS = ("light", "dark")
COLOURS = 256
"""Of a picture of the help: so many are enough for a window, and a quarter of the bytes."""


def main(sets: Sequence[str]) -> int:
    """Take all sets, offscreen and, where there is Xvfb, on a screen."""
    for look in LOOKS:
        if "guide" in sets:
            _take("guide", ROOT / "docs/img", look, 2, QT_QPA_PLATFORM=f"offscreen:configfile={screen()}")
        if "views" in sets:
            for scale in (1, 2):
                _take("views", ROOT / f"out/shots/offscreen-{scale}00", look, scale,
                      QT_QPA_PLATFORM="offscreen")
    if "views" not in sets:
        return 0
    if shutil.which("xvfb-run"):
        for look in LOOKS:
            _take("views", ROOT / "out/shots/xvfb", look, 1,
                  ["xvfb-run", "-a", "-s", "-screen 0 1920x1200x24"], QT_QPA_PLATFORM="xcb")
    else:
        print("No xvfb-run here: the views under a virtual screen were not taken.")
    return 0


def screen() -> Path:
    """A file that describes a screen on which every window and popup has its room; Qt's own is small."""
    file = ROOT / "out/shots/screen.json"
    file.parent.mkdir(parents=True, exist_ok=True)
    screen = {"name": "large", "x": 0, "y": 0, "width": 3840, "height": 2400, "logicalDpi": 96,
              "logicalBaseDpi": 96, "dpr": 1}
    told = {"synchronousWindowSystemEvents": False, "windowFrameMargins": False, "screens": [screen]}
    file.write_text(json.dumps(told), encoding="utf-8")
    return file


def _take(
    what: str, folder: Path, look: str, scale: int, before: list[str] | None = None, **environment: str
) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    env = {**os.environ, "QT_NO_GUI_THREADPOOL": "1", "QT_SCALE_FACTOR": str(scale),
           "XDG_CONFIG_HOME": str(ROOT / "out/shots/config"),
           "XDG_STATE_HOME": str(ROOT / "out/shots/config/state"), **environment}
    shutil.rmtree(env["XDG_CONFIG_HOME"], ignore_errors=True)
    command = [*(before or []), sys.executable, "-m", "bench.shots", what, str(folder), look]
    subprocess.run(command, env=env, check=True, cwd=ROOT)
    print(f"{what}, {look}, {scale}x: {folder.relative_to(ROOT)}")


def take(what: str, folder: Path, look: str) -> None:
    """All views or pictures of one look, in this process."""
    from PySide6.QtWidgets import QApplication, QDockWidget, QWidget

    from ui import theme

    app = QApplication(["shots"])
    theme.apply(app, look)
    from ui.engine import Engine
    from ui.main_window import MainWindow

    engine = Engine()
    window = MainWindow(engine)
    window.resize(*guide.SIZE)
    window.findChild(QDockWidget, "insight").show()  # this screen is too small for it at first
    window.show()

    def save(name: str, shown: Any = None) -> None:
        _settle(app)
        while not window.state.analyst.is_idle:  # what the analyses say is to be seen too
            _settle(app)
        picture = shown.grab(window) if isinstance(shown, guide.Cut) else (shown or window).grab()
        path = folder / f"{name}-{look}.png"
        picture.save(str(path))
        if what == "guide":
            _shrink(path)
            if isinstance(shown, QWidget) and shown is not window:
                shown.close()

    if what == "views":
        save("starting")
    engine.start()
    while window.state.result is None:
        app.processEvents()
        time.sleep(0.005)
    for name, arrange in (guide.PICTURES if what == "guide" else VIEWS).items():
        save(name, arrange(window))
    window.state.undo_stack.setClean()
    window.close()


def _shrink(path: Path) -> None:
    from PIL import Image

    with Image.open(path) as picture:
        few = picture.convert("RGB").quantize(COLOURS, dither=Image.Dither.NONE)
    few.save(path, optimize=True)


def _settle(app: Any) -> None:
    for _ in range(25):
        app.processEvents()
        time.sleep(0.01)


def _baseline(window: Any) -> None:
    window.state.open(_scenario("Baseline"), None)


def _wall(window: Any) -> None:
    from planner.sets import Bloc, Region
    from planner.shocks import Shock, ShockKind

    scenario = window.state.scenario.with_input("price_gap_2030", 2.0).with_shock(
        Shock(ShockKind.API_RESTRICTION, 10, 24, 0.8, 3, Bloc.CHINA, Region.US))
    window.state.edit(scenario, "API wall, gap to 2x")


def _policy(window: Any) -> None:
    bar = window.inputs.levers.verticalScrollBar()
    bar.setValue(bar.maximum())


def _assumptions(window: Any) -> None:
    window.inputs.levers.verticalScrollBar().setValue(0)
    window.inputs.turn(1)


def _other_charts(window: Any) -> None:
    for card, chart in zip(
        window.board.cards, ("share_by_region", "reference_bill", "load_ratio", "share_by_segment"),
        strict=True,
    ):
        card.choose(chart)


def _small(window: Any) -> None:
    from planner.charts import BOARD

    window.board.changed.emit(BOARD)
    window.resize(1280, 720)


def _crosshair(window: Any) -> None:
    window.resize(1440, 900)
    hover(window.board.cards[0].view, 0.55, 0.4)


def _ghosts(window: Any) -> None:
    leave(window)
    window.board.show_result(window.state.result, window.state.reference, _other_results())


def _ghost_values(window: Any) -> None:
    hover(window.board.cards[2].view, 0.62, 0.5)


def _difference(window: Any) -> None:
    leave(window)
    window.board.show_result(window.state.result, window.state.reference)
    window.board.set_difference(True)
    hover(window.board.cards[1].view, 0.3, 0.5)


def _log(window: Any) -> None:
    leave(window)
    window.board.set_difference(False)
    for card in window.board.cards:
        card.set_log(log=True)


def _one_pane(window: Any) -> None:
    window.board.show_result(window.state.result, window.state.reference, _other_results())
    window.board.set_panes(1)
    hover(window.board.cards[0].view, 0.7, 0.3)


def _two_panes(window: Any) -> None:
    leave(window)
    window.board.set_panes(2)


def _catalogue(window: Any) -> Any:
    window.board.set_panes(4)
    for card in window.board.cards:
        card.set_log(log=False)
    window.board.browse(window.board.cards[1])
    return window.board.catalogue


def _reasons(window: Any) -> None:
    """Six changes, so that there is something to explain."""
    window.board.show_result(window.state.result, window.state.reference)
    scenario = window.state.scenario
    for name, value in (("accelerators_china_2030", 10.0), ("moe_saving_china_2030", 5.0),
                        ("locked_in", 0.45), ("token_growth", 3.2)):
        scenario = scenario.with_input(name, value)
    window.state.edit(scenario, "Six changes")
    window.insight.turn("why")


def _page(name: str) -> Callable[[Any], None]:
    def turn(window: Any) -> None:
        window.insight.turn(name)
    return turn


def _beside(name: str) -> Callable[[Any], Any]:
    def show(window: Any) -> Any:
        return window.besides.show(name)
    return show


def _start(window: Any) -> None:
    window.start.show()


def _tour(window: Any) -> None:
    window.start.close()
    window.tour.begin()
    window.tour.next()


def _story(window: Any) -> None:
    from planner.shipped import shipped

    window.tour.end()
    window.open(shipped()["Price war"])


def _other_results() -> list[Any]:
    from planner.figures import Result
    from planner.run import run

    others = [_scenario("Price war").with_input("price_gap_2030", 2.5),
              _scenario("MoE catches up").with_input("price_gap_2030", 6.0)]
    return [Result(scenario, run(scenario)) for scenario in others]


def _scenario(name: str) -> Any:
    from planner.scenario import Scenario

    return Scenario(name=name)


VIEWS: dict[str, Callable[[Any], Any]] = {
    "baseline": _baseline,
    "window": _wall,
    "policy": _policy,
    "assumptions": _assumptions,
    "evidence": evidence,
    "charts": _other_charts,
    "small": _small,
    "crosshair": _crosshair,
    "ghosts": _ghosts,
    "ghost-values": _ghost_values,
    "difference": _difference,
    "log": _log,
    "one-pane": _one_pane,
    "two-panes": _two_panes,
    "catalogue": _catalogue,
    "why": _reasons,
    "sensitivity": _page("sensitivity"),
    "goal": _page("goal"),
    "claims": _page("claims"),
    **{name: _beside(name) for name in (
        "draws", "map", "policies", "discovery", "backtest", "compare", "export", "settings", "help",
        "table of price")},
    "start": _start,
    "tour": _tour,
    "story": _story,
}
"""Each view by name: how to arrange the window for it; returns the widget to draw, if not the window."""

if __name__ == "__main__":
    if len(sys.argv) > 2:
        take(sys.argv[1], Path(sys.argv[2]), sys.argv[3])
    else:
        sys.exit(main(sys.argv[1:] or ("guide", "views")))
