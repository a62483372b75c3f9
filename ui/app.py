"""Starts the program: the window, or a command that needs none."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path

# Qt farms out spans of a raster to threads that wait for each other; one thread paints faster
os.environ.setdefault("QT_NO_GUI_THREADPOOL", "1")


def main(arguments: Sequence[str] | None = None) -> int:
    """Open the window, with a file if one is given, or run a command; returns the exit code."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    if given and (given[0].startswith("-") or _is_command(given[0])):
        from planner import cli
        from ui.paint import Painter

        return cli.main(given, Painter())
    return open_window(Path(given[0]) if given else None)


def open_window(path: Path | None) -> int:
    """Show the window and run it until it is closed."""
    if not has_display():
        print(
            "Tradewinds found no display to open its window on; start it from a desktop, "
            "or use 'tradewinds run' for tables.", file=sys.stderr)
        return 2
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    from ui import settings, theme
    from ui.engine import Engine

    app = QApplication.instance() or QApplication(sys.argv[:1])
    app.setApplicationName("tradewinds")
    app.setApplicationDisplayName("Tradewinds")
    theme.apply(app, settings.look())
    from ui.crash import catch_exceptions
    from ui.main_window import MainWindow

    engine = Engine()
    window = MainWindow(engine)
    catch_exceptions(window)
    app.styleHints().colorSchemeChanged.connect(
        lambda: window.restyle(None) if settings.look() is None else None)
    window.show()
    QTimer.singleShot(0, engine.start)
    if path is not None:
        QTimer.singleShot(0, lambda: window.open(path))
    code = app.exec()
    engine.wait()
    return code


def has_display() -> bool:
    """Whether a window can be shown."""
    if not sys.platform.startswith("linux"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def _is_command(word: str) -> bool:
    if Path(word).exists() or "." in word:
        return False
    from planner.cli import COMMANDS

    return word in COMMANDS


if __name__ == "__main__":
    sys.exit(main())
