"""Tries the program as it is installed: tradewinds selftest --out FOLDER.

Opens the window, moves a lever, writes every kind of file, and says in FOLDER/selftest.json what it
saw. It keeps to that folder: settings of whoever runs it are neither read nor changed.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import platform
import sys
import time
from collections.abc import Callable, Sequence
from datetime import date
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication

from planner.version import MODEL_VERSION, VERSION
from ui import settings

if TYPE_CHECKING:
    from ui.engine import Engine
    from ui.main_window import MainWindow

REPORT = "selftest.json"
LEVER = "price_gap_2030"
_PATIENCE = 120.0
"""Seconds that any one thing may take."""
_LEAST = 1000
"""Bytes below which no file can hold what it should."""
_LIBRARIES = ("numpy", "numba", "llvmlite", "pandas", "pyarrow", "pptx", "xlsxwriter", "pydantic")


class TrialError(Exception):
    """What did not work, as a sentence."""


def main(arguments: Sequence[str], open_window: Callable[[Callable[..., None]], int]) -> int:
    """Run the trial and return the exit code: 0 if all worked, otherwise one sentence on stderr.

    open_window  shows the window, hands it with its engine to the function given, and runs until the end
    """
    since = time.time()
    parser = argparse.ArgumentParser("tradewinds selftest")
    parser.add_argument("--out", type=Path, required=True, metavar="FOLDER", help="where files go")
    parser.add_argument("--since", type=float, default=since, metavar="SECONDS",
                        help="when the process was started, in seconds since 1970")
    given = parser.parse_args(arguments)
    folder: Path = given.out.absolute()
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        print(f"The self-test cannot write to {folder}: {error.strerror}.", file=sys.stderr)
        return 1
    if sys.platform.startswith("linux") and not any(
            os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")):
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    settings.place = lambda: folder / "settings" / "tradewinds.ini"
    trial = Trial(folder, given.since)
    code = open_window(trial.begin)
    if trial.failure or code:
        print(trial.failure or "The self-test could not open the window.", file=sys.stderr)
        return code or 1
    return 0


class Trial(QObject):
    """One run through the program, and what was seen.

    failure  a sentence, empty if all worked
    """

    def __init__(self, folder: Path, since: float) -> None:
        super().__init__()
        self.failure = ""
        self._folder = folder
        self._since = since
        self._seen: dict[str, Any] = {"seconds": {}, "files": {}}
        self._updated = False

    def begin(self, window: MainWindow, engine: Engine) -> None:
        """Take the window through everything as soon as its events are handled."""
        window.installEventFilter(self)
        QTimer.singleShot(0, lambda: self._run(window, engine))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.UpdateRequest:  # everything that is due is painted at once
            QTimer.singleShot(0, self._note_update)
        return False

    def _note_update(self) -> None:
        self._updated = True

    def _run(self, window: MainWindow, engine: Engine) -> None:
        hook = sys.excepthook
        sys.excepthook = self._note_fault  # of a slot; the window would wait for somebody to read of it
        try:
            self._try(window, engine)
        except TrialError as failed:
            self.failure = self.failure or str(failed)
        except Exception as error:
            self._note_fault(type(error), error, None)
        finally:
            sys.excepthook = hook
            self._seen["failure"] = self.failure
            self._save()
            window.removeEventFilter(self)
            window.state.undo_stack.setClean()
            window.close()
            QApplication.exit(1 if self.failure else 0)

    def _note_fault(self, kind: type[BaseException], error: BaseException, _: object) -> None:
        self.failure = self.failure or f"The self-test met {kind.__name__}: {error}."

    def _try(self, window: MainWindow, engine: Engine) -> None:
        engine.failed.connect(lambda words: setattr(self, "failure", words))
        self._wait(lambda: self._updated, "the window was not painted")
        self._time("painted")
        self._wait(lambda: window.state.result is not None, "the model gave no results")
        self._wait_for_paint("the results were not painted")
        self._time("results")
        self._note_machine_code()
        self._move_a_lever(window)
        window.grab().save(str(self._folder / "window.png"))
        self._export(window)
        self._read_help(window)
        self._note_versions()

    def _move_a_lever(self, window: MainWindow) -> None:
        state, row = window.state, window.inputs.levers.rows[LEVER]
        before = state.result
        assert before is not None
        self._seen["numbers"] = hashlib.sha256(before.projection.records.tobytes()).hexdigest()
        begin = time.perf_counter()
        row.slider.setValue(row.slider.minimum())
        self._wait(lambda: state.result is not before and state.result.scenario is state.scenario,
                   f"nothing followed the lever {LEVER}")
        self._wait_for_paint("the moved results were not painted")
        self._seen["seconds"]["move to painted frame"] = round(time.perf_counter() - begin, 4)
        after = state.result
        assert after is not None
        if (after.projection.records == before.projection.records).all():
            raise TrialError(f"The lever {LEVER} was moved and no number changed.")
        self._wait(lambda: state.spread is not None and state.spread.draws > 0, "no bands were drawn")

    def _export(self, window: MainWindow) -> None:
        """Every format there is, as the dialog and the command make them."""
        from planner.atomic import write_atomically
        from planner.export.formats import FORMATS, Package
        from planner.export.workbook import shown_charts
        from ui.paint import Painter

        state = window.state
        assert state.result is not None
        package = Package(
            (state.result,), state.reference, state.spread, tuple(shown_charts(state.scenario)), date.today())
        begin = time.perf_counter()
        for form in FORMATS.values():
            path = self._folder / form.file_name(state.scenario)
            data = form.build(package, Painter())
            write_atomically(path, data)
            self._seen["files"][path.name] = len(data)
            if len(data) < _LEAST:
                raise TrialError(f"The file {path.name} holds {len(data)} bytes only.")
        self._seen["seconds"]["export of all formats"] = round(time.perf_counter() - begin, 2)

    def _read_help(self, window: MainWindow) -> None:
        """Every page with its pictures."""
        from ui.help.library import library

        pages = library().pages
        for page in pages.values():
            shown = window.besides.desk.show(page.name)
            if not shown.reader.toPlainText().strip():
                raise TrialError(f"The help page {page.name} is empty.")
            if not all((page.path.parent / picture).is_file() for picture in page.pictures):
                raise TrialError(f"The help page {page.name} lacks a picture.")
        self._seen["help pages"] = len(pages)
        shown.close()

    def _note_machine_code(self) -> None:
        from planner import compiled

        self._seen["machine code"] = {
            "folder": str(compiled.FOLDER), "brought": compiled.is_brought(), "kept": compiled.is_kept(),
            "compiled here": compiled.compiled_here()}

    def _note_versions(self) -> None:
        import PySide6

        self._seen["versions"] = {
            "program": VERSION, "model": MODEL_VERSION, "python": platform.python_version(),
            "qt": PySide6.__version__,
            **{name: getattr(import_module(name), "__version__", "") for name in _LIBRARIES}}
        self._seen["system"] = {
            "platform": platform.platform(), "machine": platform.machine(),
            "screen": QApplication.platformName(), "frozen": hasattr(sys, "_MEIPASS")}

    def _time(self, name: str) -> None:
        self._seen["seconds"][name] = round(time.time() - self._since, 3)

    def _wait_for_paint(self, failure: str) -> None:
        self._updated = False
        self._wait(lambda: self._updated, failure)

    def _wait(self, done: Callable[[], bool], failure: str) -> None:
        end = time.monotonic() + _PATIENCE
        while not done():
            QApplication.processEvents()
            if self.failure:
                raise TrialError(self.failure)
            if time.monotonic() > end:
                raise TrialError(f"In {_PATIENCE:.0f} seconds {failure}.")
            time.sleep(0.001)

    def _save(self) -> None:
        text = json.dumps(self._seen, indent=1, ensure_ascii=True, allow_nan=False)
        try:
            (self._folder / REPORT).write_text(text + "\n", encoding="utf-8")
        except OSError as error:
            self.failure = self.failure or f"The report cannot be written: {error.strerror}."
