"""Starts the program: the window, or a command that needs none."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from ui.engine import Engine
    from ui.handover import Reception
    from ui.main_window import MainWindow

# Qt farms out spans of a raster to threads that wait for each other; one thread paints faster
os.environ.setdefault("QT_NO_GUI_THREADPOOL", "1")

NEW_WINDOW = "--new-window"
_SELF_TEST = "selftest"
"""A command for those who build the program; help does not list it."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Open the window, with files if some are given, or run a command; returns the exit code."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    if given[:1] == [_SELF_TEST]:
        from ui import selftest

        return selftest.main(given[1:], lambda then: open_window([], alone=True, then=then))
    alone = given[:1] == [NEW_WINDOW]
    files = given[1:] if alone else given
    if files and (files[0].startswith("-") or (not alone and _is_command(files[0]))):
        from planner import cli
        from ui.paint import Painter

        return cli.main(files, Painter())
    return open_window([Path(name) for name in files], alone=alone)


def open_window(
    files: Sequence[Path], *, alone: bool = False, then: Callable[[MainWindow, Engine], None] | None = None,
) -> int:
    """Show the window and run it until it is closed.

    A window that this user has on this display already takes the files instead, unless ``alone``.
    ``then`` is called with the window as soon as it is shown.
    """
    from ui import display

    token = os.environ.get("XDG_ACTIVATION_TOKEN", "")
    try:
        platform = display.choose()
    except display.DisplayError as error:
        print(error, file=sys.stderr)
        return 2
    app = _application(platform)
    reception = None if alone else _receive()
    if reception is not None and reception.join(files, token):
        return 0
    return _run(app, files, reception, then)


def _application(platform: str | None) -> QApplication:
    """Qt, as far as it is needed to ask another start for its window."""
    from PySide6.QtWidgets import QApplication

    from planner.language import say
    from ui.imports import spare_pydantic

    spare_pydantic()
    app = QApplication.instance() or QApplication(
        [*sys.argv[:1], *(["-platform", platform] if platform else [])])
    app.setApplicationName("tradewinds")
    app.setApplicationDisplayName(say("Tradewinds"))
    app.setDesktopFileName("tradewinds")
    return app


def _run(
    app: QApplication, files: Sequence[Path], reception: Reception | None,
    then: Callable[[MainWindow, Engine], None] | None,
) -> int:
    from PySide6.QtCore import QTimer

    from ui import region, settings, theme
    from ui.arrivals import Arrivals
    from ui.engine import Engine
    from ui.program import Program

    theme.apply(app, settings.look())
    region.apply(app)
    engine = Engine()
    program = Program(engine)
    theme.follow_system(app, program.restyle)
    arrivals = Arrivals(lambda: program.window, program.open)
    app.installEventFilter(arrivals)
    if reception is not None:
        reception.asked.connect(arrivals.take)
    window = program.window
    window.fit_screen()
    window.show()
    QTimer.singleShot(0, engine.start)
    if not files:
        window.start.offer()
    QTimer.singleShot(0, window.recovery.look)
    if then is not None:
        then(window, engine)
    if files:
        QTimer.singleShot(0, lambda: arrivals.take(files))
    code = app.exec()
    if reception is not None:
        reception.close()  # before the engine is waited for: nobody would answer
    engine.wait()
    settings.close()
    return code


def _receive() -> Reception | None:
    """The desk at which other starts hand in their files, where the system lets us have one."""
    try:
        from ui import handover
    except ImportError:  # Qt's network part needs libraries of its own
        return None
    address = handover.address()
    return None if address is None else handover.Reception(address)


def _is_command(word: str) -> bool:
    if Path(word).exists() or "." in word:
        return False
    from planner.cli import COMMANDS

    return word in COMMANDS


if __name__ == "__main__":
    sys.exit(main())
