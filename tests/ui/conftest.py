"""A fresh window for every test: fresh settings, no dialogs that wait, and nothing left behind."""

import gc
import os
import subprocess
import sys
import threading
from collections.abc import Callable, Generator, Iterator
from pathlib import Path
from types import FrameType
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSettings
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from bench.stalls import LIMIT, Watchdog
from tests.ui.pages import App, FileDialogs, Messages, replace_dialogs

if TYPE_CHECKING:
    from ui.program import Program

StartApp = Callable[..., App]
FAILED = pytest.StashKey[bool]()
SHARED = 1.5 if "PYTEST_XDIST_WORKER" in os.environ else 1.0
"""How much longer work takes beside another process of tests, with which it shares caches and clock."""


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line(
        "markers", "unpainted: the window paints nothing, which saves a third of the time; for tests that "
        "look at what widgets say and not at how they are drawn")
    config.addinivalue_line(
        "markers", "painted: the window paints, though the others of the module go without")
    config.addinivalue_line(
        "markers", "may_stall: the window may be held up, for tests that do so on purpose")


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item, call: pytest.CallInfo[None]
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Note whether a test has failed."""
    report = yield
    item.stash[FAILED] = item.stash.get(FAILED, False) or report.failed
    return report


@pytest.fixture(scope="session")
def warm() -> None:
    """The engine, loaded once for all tests."""
    from planner.analysis.uncertainty import draws
    from planner.hindcast import hindcast
    from planner.run import run_batch, warm_up
    from planner.scenario import Scenario

    warm_up()
    hindcast()
    worlds = draws(Scenario(), 100)
    run_batch(worlds.inputs, worlds.shocks)  # starts the threads that share large batches
    gc.collect()
    gc.freeze()  # what is there by now is there to stay; looking for what a window left is then quick


@pytest.fixture(autouse=True)
def awake(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[None]:
    """Fails a test in which the window was held up; only calls that Qt makes count, and no first imports."""
    if request.node.get_closest_marker("may_stall") is not None:
        yield
        return
    watchdog = Watchdog(_answers_somebody)
    watchdog.start()
    yield
    watchdog.stop()
    stalls = [stall for stall in watchdog.stalls if stall.seconds > LIMIT * SHARED]
    assert not stalls, "\n".join(
        f"the window stalled for {stall.seconds:.2f} s:\n  {stall.where}" for stall in stalls)


def _answers_somebody(frame: FrameType) -> bool:
    """Whether a call could answer an event: a method or closure that neither makes nor ends anything."""
    return "." in frame.f_code.co_qualname and frame.f_code.co_name not in ("__init__", "closeEvent", "stop")


@pytest.fixture
def fresh(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Settings of nobody, the light look, and an empty clipboard."""
    from ui import theme

    config = tmp_path / "config"
    config.mkdir()
    monkeypatch.setenv("XDG_CONFIG_HOME", str(config))
    monkeypatch.setenv("XDG_STATE_HOME", str(config / "state"))
    _keep_settings_in(config)
    if not qapp.styleSheet() or theme.palette().name != "light":
        theme.apply(qapp, "light")
    qapp.clipboard().clear()
    yield
    _keep_settings_in(tmp_path)


@pytest.fixture
def tiny(tmp_path: Path) -> Iterator[Path]:
    """A disk of 8 KB, where one can be had."""
    folder = tmp_path / "tiny"
    folder.mkdir()
    if sys.platform != "linux" or os.geteuid() != 0 or subprocess.run(
            ["mount", "-t", "tmpfs", "-o", "size=8k", "tmpfs", str(folder)],
            capture_output=True, check=False).returncode:
        pytest.skip("no disk may be mounted here")
    yield folder
    subprocess.run(["umount", str(folder)], check=True)


@pytest.fixture
def dialogs(monkeypatch: pytest.MonkeyPatch) -> tuple[Messages, FileDialogs]:
    return replace_dialogs(monkeypatch)


@pytest.fixture
def start(
    request: pytest.FixtureRequest, qapp: QApplication, fresh: None, warm: None, qtbot: QtBot,
    dialogs: tuple[Messages, FileDialogs],
) -> Iterator[StartApp]:
    """Opens windows: ``start()``, or ``start(ready=False)`` for one whose engine has not begun."""
    from ui.engine import Engine
    from ui.main_window import MainWindow

    widgets, threads = set(QApplication.topLevelWidgets()), set(threading.enumerate())
    opened: list[App] = []

    def open_window(*, ready: bool = True) -> App:
        engine = Engine()
        sheet = qapp.styleSheet()
        qapp.setStyleSheet("")  # worn at the end it costs a quarter of what it costs on the way
        window = MainWindow(engine)
        qapp.setStyleSheet(sheet)
        app = App(window, engine, qtbot, *dialogs)
        opened.append(app)
        marked = [request.node.get_closest_marker(name) is not None for name in ("unpainted", "painted")]
        window.setUpdatesEnabled(marked != [True, False])
        window.show()
        window.activateWindow()
        if ready:
            engine.start()
            engine.wait()
            app.settle()
        return app

    yield open_window
    assert dialogs[0].unexpected == []
    for app in opened:
        app.close()
    if request.node.stash.get(FAILED, False):
        return  # its traceback holds on to the window
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


@pytest.fixture
def program(app: App) -> Iterator["Program"]:
    """What holds the window of ``app`` and builds it anew."""
    from ui.program import Program

    hooks = sys.excepthook, threading.excepthook
    made = Program(app.engine, app.window)
    yield made
    sys.excepthook, threading.excepthook = hooks
    vars(made).clear()  # it holds the window


def _keep_settings_in(folder: Path) -> None:
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(folder))
