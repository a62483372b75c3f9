"""What the monkey does, in one table: how often, and how."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QMimeData, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QWidget,
)

from bench.monkey.hands import LEFT, NO_KEYS, Hands, Kind
from planner.shipped import shipped
from ui.kpis import KpiCard
from ui.levers.slider import ValueSlider
from ui.timeline.bar import ShockBar

if TYPE_CHECKING:
    from ui.main_window import MainWindow

SCENARIOS_AT_MOST = 8
_QUIT = ("Quit",)
_SIZES = ((1024, 640), (1100, 700), (1280, 720), (1440, 900), (1920, 1080), (2560, 1440))


@dataclass(frozen=True)
class Place:
    """Where the monkey is.

    window   the main window
    front    the window that it looks at now: that one, a dialog, or the presentation
    folder   the only place it may write to
    """

    window: MainWindow
    front: QWidget
    hands: Hands
    folder: Path


Do = Callable[[Place], str]
"""Does something and tells what."""


@dataclass(frozen=True)
class Act:
    """Something the monkey does, how often compared with others, and whether only the main window has it."""

    name: str
    weight: float
    do: Do
    main_only: bool = False


def _on(kind: Kind, do: Callable[[Hands, QWidget], object]) -> Do:
    """Do something to some widget of a kind."""
    def act(place: Place) -> str:
        widget = place.hands.pick(place.front, kind)
        if widget is None:
            return "nothing there"
        told = do(place.hands, widget)
        return told if isinstance(told, str) else ""

    return act


def _key(place: Place) -> str:
    focus = place.front.focusWidget()
    if focus is None or not focus.isVisible():  # a window goes on naming one that has been put away
        focus = place.front
    return f"{type(focus).__name__} {place.hands.key(focus)}"


def _menu(place: Place) -> str:
    random = place.hands.random
    top = random.choice(place.window.menuBar().actions())
    return f"{top.text()}: {place.hands.choose(top.menu(), without=_QUIT)}"


def _undo(place: Place) -> str:
    menus, random = place.window.menus, place.hands.random
    action, times = random.choice((menus.undo, menus.redo)), random.choice((1, 1, 2, 5, 20))
    for _ in range(times):
        place.hands.sent += 1
        action.trigger()
    return f"{times} times {action.text()}"


def _story(place: Place) -> str:
    name, path = place.hands.random.choice(list(shipped().items()))
    place.hands.sent += 1
    place.window.menus.open_story(path)
    return name


def _drop(place: Place) -> str:
    """A file that the monkey has written falls on the window, or one that nobody could read."""
    files = sorted(place.folder.iterdir())
    if not files:
        return "no file"
    path = place.hands.random.choice(files)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    place.hands.sent += 1
    QApplication.sendEvent(place.window, QDropEvent(
        QPointF(30, 30), Qt.DropAction.CopyAction, data, LEFT, NO_KEYS))
    return path.name


def _find(place: Place) -> str:
    find = place.window.header.find
    find.setFocus()
    QTest.keyClicks(find, place.hands.random.choice(("pr", "ch", "sc", "a", "map", "export", "zz", "shar")))
    place.hands.sent += 3
    QTest.keyClick(find, Qt.Key.Key_Return)
    return "found"


def _close_scenario(place: Place) -> str:
    """Only where there are many, so that a few stay for long."""
    if len(place.window.state.documents) <= SCENARIOS_AT_MOST:
        return "not yet"
    place.hands.sent += 1
    place.window.documents.close()
    return "closed"


def _close_dialog(place: Place) -> str:
    """What is open beside the window, or before it."""
    for dialog in QApplication.topLevelWidgets():
        if isinstance(dialog, QDialog) and dialog.isVisible():
            place.hands.sent += 1
            QTest.keyClick(dialog, Qt.Key.Key_Escape)
            return type(dialog).__name__
    return "nothing"


def _resize(place: Place) -> str:
    width, height = place.hands.random.choice(_SIZES)
    place.hands.sent += 1
    place.front.resize(width, height)
    return f"{width} x {height}"


def _look(place: Place) -> str:
    name = place.hands.random.choice(("light", "dark", None))
    place.hands.sent += 1
    place.window.restyle(name)
    return str(name)


def _wait(place: Place) -> str:
    """Let answers come."""
    loop, time = QEventLoop(), place.hands.random.choice((5, 20, 80))
    QTimer.singleShot(time, loop.quit)
    loop.exec()
    return f"{time} ms"


_TEXT_FIELDS = (QLineEdit, QPlainTextEdit, QAbstractSpinBox)

ACTS = (
    Act("press", 14, _on(QWidget, Hands.press)),
    Act("press a button", 10, _on(QAbstractButton, Hands.press)),
    Act("turn a tab", 4, _on(QTabBar, Hands.press)),
    Act("double press", 3, _on(QWidget, lambda hands, w: hands.press(w, double=True))),
    Act("ask for a menu", 4, _on(QWidget, Hands.ask_menu)),
    Act("drag a lever", 16, _on(ValueSlider, lambda hands, w: hands.drag(w, 60))),
    Act("drag a shock", 8, _on(ShockBar, lambda hands, w: hands.drag(w, 90))),
    Act("pull a number", 5, _on(KpiCard, lambda hands, w: hands.drag(w, 40))),
    Act("drag", 10, _on(QWidget, lambda hands, w: hands.drag(w, 120))),
    Act("turn the wheel", 4, _on(QWidget, Hands.wheel)),
    Act("press a key", 16, _key),
    Act("type", 8, _on(_TEXT_FIELDS, Hands.type)),
    Act("step through a list", 3, _on(QComboBox, Hands.key)),
    Act("choose a command", 10, _menu, main_only=True),
    Act("undo or redo", 8, _undo, main_only=True),
    Act("open a story", 2, _story, main_only=True),
    Act("drop a file", 2, _drop, main_only=True),
    Act("find", 2, _find, main_only=True),
    Act("close a scenario", 4, _close_scenario, main_only=True),
    Act("close a dialog", 4, _close_dialog),
    Act("resize", 1, _resize),
    Act("wear a look", 0.5, _look, main_only=True),
    Act("wait", 3, _wait),
)
"""Weights are compared with one another."""
