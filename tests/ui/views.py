"""Every view of the window in a process of its own: at another scale, and in other languages.

python -m tests.ui.views fit SCALE SIZE...   words that have less room than they need, in every language
python -m tests.ui.views said                words that no catalogue could put in another language

One line for each is printed; nothing where all is well.
"""

import os
import sys
import tempfile
import time
from collections.abc import Iterator
from typing import Any

from PySide6.QtWidgets import QApplication, QDockWidget, QWidget

from bench.shots import screen

_ROOM_FOR_ALL = 1400
"""Width of a window that shows both docks, as on a screen of that width."""
_INSIGHT = ("why", "sensitivity", "goal", "claims")
"""Views in which the dock at the right is what counts."""
_REST = 0.3
_PATIENCE = 60.0
"""How long an answer may take on a machine that is busy, s."""


def main(what: str, scale: str = "1", *sizes: str) -> int:
    """Print what is wrong."""
    os.environ["QT_SCALE_FACTOR"] = scale
    os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={screen()}"
    app = QApplication(["views"])
    from ui import theme

    theme.apply(app, "light")
    for fault in dict.fromkeys(_misfits(app, sizes) if what == "fit" else _unsaid(app)):
        print(fault)
    sys.stdout.flush()
    os._exit(0)  # what a window leaves behind does not matter here


def _misfits(app: QApplication, sizes: tuple[str, ...]) -> Iterator[str]:
    from planner.language import speak
    from planner.translations import LANGUAGES, read
    from tests.ui.fitting import Ink, faults

    ink = Ink()
    for code in LANGUAGES:
        speak(read(code))
        for place, shown in _views(app, [tuple(map(int, size.split("x"))) for size in sizes]):
            with ink.noted():
                picture = shown.grab()
            if folder := os.environ.get("VIEWS_FOLDER"):
                picture.save(f"{folder}/{place.replace(' ', '-')}-{code}.png")
            found = [*faults(shown), *ink.faults()]
            if found:
                _rest(app)  # rows that have just come may still wait for their heights
                with ink.noted():
                    shown.grab()
                found = [*faults(shown), *ink.faults()]
            for fault in found:
                yield f"{code}, {place}: {fault}"


def _unsaid(app: QApplication) -> Iterator[str]:
    from planner.language import speak
    from tests.ui.wording import Pseudo, unsaid
    from ui.help.window import HelpWindow

    speak(Pseudo())
    for place, shown in _views(app, [(1440, 900)]):
        if not isinstance(shown, HelpWindow):  # its words are pages, one for each language
            for text in unsaid(shown):
                yield f"{place}: {text!r}"


def _views(app: QApplication, sizes: list[tuple[int, ...]]) -> Iterator[tuple[str, QWidget]]:
    """Every view of the registry in turn, with its name and size; what has a window of its own once."""
    from bench.shots import VIEWS
    from ui.engine import Engine
    from ui.main_window import MainWindow

    engine = Engine()
    window = MainWindow(engine)
    window.show()
    engine.start()
    while window.state.result is None:
        app.processEvents()
        time.sleep(0.002)
    docks = {dock.objectName(): dock for dock in window.findChildren(QDockWidget)}
    resize, apart = window.resize, set()
    for size in sizes:
        resize(*size)
        if size[0] < _ROOM_FOR_ALL:
            window.resize = lambda *_: None  # views have sizes of their own
        for name, arrange in VIEWS.items():
            if name in apart:
                continue
            narrow = size[0] < _ROOM_FOR_ALL or name == "small"
            docks["inputs"].setVisible(not narrow or name not in _INSIGHT)
            docks["insight"].setVisible(not narrow or name in _INSIGHT)
            _settle(app, window)
            shown = arrange(window)
            _settle(app, window)
            yield f"{name} {window.width()}x{window.height()}", shown or window
            if shown is not None:
                apart.add(name)
                shown.close()
    for document in window.state.documents:
        document.undo_stack.setClean()
    window.close()


def _rest(app: QApplication) -> None:
    end = time.monotonic() + _REST
    while time.monotonic() < end:
        app.processEvents()
        time.sleep(0.005)


def _settle(app: QApplication, window: Any) -> None:
    for _ in range(3):
        app.processEvents()
    end = time.monotonic() + _PATIENCE
    while not window.state.analyst.is_idle:
        assert time.monotonic() < end, "an answer does not come"
        app.processEvents()
        time.sleep(0.002)
    for _ in range(3):
        app.processEvents()


if __name__ == "__main__":
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["QT_NO_GUI_THREADPOOL"] = "1"
    with tempfile.TemporaryDirectory() as home:
        os.environ["XDG_CONFIG_HOME"] = os.environ["XDG_STATE_HOME"] = home
        main(*sys.argv[1:])
