"""A fresh window for every test: fresh settings, no dialogs that wait, and nothing left behind."""

import gc
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSettings
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from tests.ui.pages import App, FileDialogs, Messages, replace_dialogs

StartApp = Callable[..., App]


@pytest.fixture(scope="session")
def warm() -> None:
    """The engine, loaded once for all tests."""
    from planner.hindcast import hindcast
    from planner.run import warm_up

    warm_up()
    hindcast()


@pytest.fixture
def fresh(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Settings of nobody, the light look, and an empty clipboard."""
    from ui import theme

    config = tmp_path / "config"
    config.mkdir()
    monkeypatch.setenv("XDG_CONFIG_HOME", str(config))
    _keep_settings_in(config)
    if not qapp.styleSheet() or theme.palette().name != "light":
        theme.apply(qapp, "light")
    qapp.clipboard().clear()
    yield
    _keep_settings_in(tmp_path)


@pytest.fixture
def dialogs(monkeypatch: pytest.MonkeyPatch) -> tuple[Messages, FileDialogs]:
    return replace_dialogs(monkeypatch)


@pytest.fixture
def start(
    fresh: None, warm: None, qtbot: QtBot, dialogs: tuple[Messages, FileDialogs]
) -> Iterator[StartApp]:
    """Opens windows: ``start()``, or ``start(ready=False)`` for one whose engine has not begun."""
    from ui.engine import Engine
    from ui.main_window import MainWindow

    widgets, threads = set(QApplication.topLevelWidgets()), set(threading.enumerate())
    opened: list[tuple[MainWindow, Engine]] = []

    def open_window(*, ready: bool = True) -> App:
        engine = Engine()
        window = MainWindow(engine)
        opened.append((window, engine))
        window.show()
        window.activateWindow()
        app = App(window, qtbot, *dialogs)
        if ready:
            engine.start()
            app.settle()
        return app

    yield open_window
    for window, engine in opened:
        engine.wait()
        window.state.undo_stack.setClean()
        assert window.close()
        window.deleteLater()
    opened.clear()
    QToolTip.hideText()
    QApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()  # pyqtgraph's plots own menus without a parent
    left = [w for w in QApplication.topLevelWidgets()
            if w not in widgets and w.metaObject().className() != "QTipLabel"]
    assert not left, f"widgets left behind: {left}"
    assert set(threading.enumerate()) <= threads, "threads left behind"


@pytest.fixture
def app(start: StartApp) -> App:
    """A window with its results."""
    return start()


def _keep_settings_in(folder: Path) -> None:
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(folder))
