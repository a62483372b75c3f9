"""``python -m bench.monkey``: let a monkey use the window, and tell what it met."""

from __future__ import annotations

import argparse
import dataclasses
import json
import os
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bench.monkey.run import Findings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_NO_GUI_THREADPOOL", "1")


def main() -> int:
    """Exit code 1 if something that must not happen has happened."""
    asked = _arguments().parse_args()
    with tempfile.TemporaryDirectory(prefix="tradewinds-monkey-") as name:
        for variable in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "HOME"):
            if variable == "HOME":
                os.environ.setdefault("XDG_CACHE_HOME", str(Path.home() / ".cache"))  # the compiled engine
            os.environ[variable] = name
        from bench.monkey.run import Monkey
        from bench.window import open_window
        from planner.files import to_bytes
        from planner.scenario import Scenario

        app, window, engine = open_window()
        engine.start()
        while window.state.result is None:
            app.processEvents()
        to_bytes(Scenario())  # what the first file has to wait for is loaded by now
        folder = Path(name) / "files"
        folder.mkdir()

        def progress(made: Findings) -> None:
            print(_summary(made), flush=True)
            _keep(made, asked.json)

        made = Monkey(window, folder, asked.seed, progress).use(
            asked.until, asked.events, asked.minutes * 60)
        for document in window.state.documents:
            document.undo_stack.setClean()
        window.close()
        engine.wait()
    print(_summary(made))
    for where, (times, most) in made.stalls.items():
        print(f"stalled {times} times, {most:.2f} s at most:\n  {where}")
    print(made.fault or "nothing went wrong")
    _keep(made, asked.json)
    return int(bool(made.fault or made.stalls))


def _summary(made: Findings) -> str:
    words = (f"seed {made.seed}: {made.events:,} events in {made.acts:,} acts, {made.seconds:.0f} s "
             f"({made.events / max(1e-9, made.seconds):.0f} events a second), {made.checks} checks")
    sizes = made.sizes[:1] + made.sizes[-1:]
    for (act, widgets, memory, used), when in zip(sizes, ("first", "now"), strict=False):
        words += (f"; tidied up {when} at act {act:,}: {widgets:,} widgets, {memory:.0f} MB, of which "
                  f"{used:.0f} in use")
    return words


def _keep(made: Findings, path: Path | None) -> None:
    if path is not None:
        path.write_text(json.dumps(dataclasses.asdict(made), indent=1), encoding="utf-8")


def _arguments() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m bench.monkey", description=__doc__)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--until", type=int, default=sys.maxsize, metavar="N", help="stop after act N")
    parser.add_argument("--events", type=int, default=sys.maxsize, help="stop after so many input events")
    parser.add_argument("--minutes", type=float, default=float("inf"), help="stop after so long")
    parser.add_argument("--json", type=Path, help="write what was found here too")
    return parser


if __name__ == "__main__":
    code = main()
    sys.stdout.flush()
    os._exit(code)  # the offscreen platform frees what was copied only when Python is gone, and crashes
