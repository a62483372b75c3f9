"""More of the window's pages: the timeline, the insight dock, the find box, presenting, dialogs."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QMouseEvent, QTextDocument
from PySide6.QtGui import Qt as GuiQt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QListView,
    QMenu,
    QPushButton,
    QTabBar,
    QToolButton,
    QWidget,
)

from planner.months import HORIZON
from planner.shocks import KINDS, Shock, ShockKind
from ui.charts.card import ChartCard
from ui.crash import catch_exceptions
from ui.find import FindBox
from ui.insight.dock import InsightDock
from ui.present import Presentation
from ui.timeline.bar import ShockBar
from ui.timeline.timeline import Timeline

from .pages import App, Key, accessible_name, action, by_name, choose, plain, type_text

_LEFT = Qt.MouseButton.LeftButton
_NONE = Qt.MouseButton.NoButton
_NO_KEYS = Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@contextmanager
def catching(app: App) -> Iterator[None]:
    """A window that tells what nobody catches, as it does outside of tests."""
    hooks = sys.excepthook, threading.excepthook
    catch_exceptions(lambda: app.window)
    try:
        yield
    finally:
        sys.excepthook, threading.excepthook = hooks


class TimelinePage:
    """Shocks as bars under the charts."""

    def __init__(self, app: App) -> None:
        self._app = app

    @property
    def timeline(self) -> Timeline:
        return self._app.window.timeline

    @property
    def bars(self) -> list[ShockBar]:
        return self.timeline.lanes.bars

    @property
    def shock(self) -> Shock:
        """The only one there is."""
        (shock,) = self._app.scenario.shocks
        return shock

    @property
    def add_button(self) -> QPushButton:
        return by_name(self.timeline, QPushButton, "Add a shock")

    def add(self, kind: ShockKind) -> None:
        """Choose from the palette."""
        choose(self.add_button.menu(), KINDS[kind].label)
        self._app.settle()

    def month_width(self) -> float:
        """Pixels of a month, from where two Januaries are."""
        (first, _), *_, (last, _) = self.timeline.lanes.scale().years()
        return (last - first) / (12 * (len(self.timeline.lanes.scale().years()) - 1))

    def left_of(self, month: int) -> float:
        """Where a month begins, measured from the first January, 2027."""
        return self.timeline.lanes.scale().years()[0][0] + (month - 10) * self.month_width()

    def drag(self, at: int, *months: float, by: str = "middle") -> None:
        """Take a bar by its ``start``, ``middle`` or ``end``, move it so many months in turn, let go."""
        self.press(at, by)
        for distance in months:
            self.move(distance)
        self.release()
        self._app.settle()

    def press(self, at: int, by: str = "middle") -> None:
        bar = self.bars[at]
        x = {"start": 1.0, "middle": bar.width() / 2, "end": bar.width() - 1.0}[by]
        self._held, self._from = bar, QPointF(bar.mapToGlobal(QPointF(x, bar.height() / 2)))
        self._mouse(QEvent.Type.MouseButtonPress, 0)

    def move(self, months: float, steps: int = 4) -> None:
        """Move what is held so many months from where it was taken."""
        for i in range(1, steps + 1):
            self._mouse(QEvent.Type.MouseMove, months * i / steps)
            QApplication.processEvents()

    def release(self) -> None:
        self._mouse(QEvent.Type.MouseButtonRelease, 0)
        del self._held

    def keys(self, at: int, *pressed: Key, shift: bool = False) -> None:
        """Press keys on a bar."""
        for key in pressed:
            bar = self.bars[at]
            bar.setFocus()
            QTest.keyClick(bar, key, SHIFT if shift else _NO_KEYS)
        self._app.settle()

    def double_click(self, at: int) -> None:
        QTest.mouseDClick(self.bars[at], _LEFT)
        self._app.settle()

    def open_menu(self, at: int) -> QMenu:
        """The menu under the right button."""
        bar = self.bars[at]
        QApplication.sendEvent(bar, QContextMenuEvent(
            QContextMenuEvent.Reason.Mouse, bar.rect().center(), bar.mapToGlobal(bar.rect().center())))
        return bar.findChildren(QMenu)[-1]

    def words(self, at: int) -> str:
        """What a screen reader says of a bar."""
        return accessible_name(self.bars[at])

    def hint(self) -> str:
        return " ".join(label.text() for label in self.timeline.findChildren(QLabel)
                        if label.objectName() == "quiet" and label.isVisible())

    def _mouse(self, kind: QEvent.Type, months: float) -> None:
        place = self._from + QPointF(months * self.month_width(), 0)
        button = _NONE if kind == QEvent.Type.MouseMove else _LEFT
        held = _NONE if kind == QEvent.Type.MouseButtonRelease else _LEFT
        QApplication.sendEvent(self._held, QMouseEvent(
            kind, QPointF(self._held.mapFromGlobal(place)), place, button, held, _NO_KEYS))


class InsightPage:
    """The dock at the right."""

    def __init__(self, app: App) -> None:
        self._app = app
        if not self.dock.isVisible():  # there is no room for it at first on a small screen
            app.do("View", "Insight")
            QApplication.processEvents()

    @property
    def dock(self) -> InsightDock:
        return self._app.window.insight

    def settle(self) -> None:
        """Let the words follow the results."""
        self._app.settle()
        why = self.dock.why.asker
        self._app.qtbot.waitUntil(lambda: why.is_current or not self.dock.why.isVisible())
        self._app.qtbot.waitUntil(lambda: not self.dock.notes._later.isActive())
        QApplication.processEvents()  # new words are shown by then

    def turn(self, words: str) -> None:
        tabs = self.dock.findChild(QTabBar)
        at = next(i for i in range(tabs.count()) if tabs.tabText(i) == words)
        QTest.mouseClick(tabs, _LEFT, pos=tabs.tabRect(at).center())

    def lines(self) -> list[str]:
        """Everything that is said about changes and what to notice, from top to bottom."""
        self.settle()
        notes = self.dock.notes
        labels = [label for label in notes.findChildren(QLabel) if label.isVisible() and label.text()]
        labels.sort(key=lambda label: label.mapTo(notes, label.rect().topLeft()).y())
        return [label.text() for label in labels]

    def changes(self) -> dict[str, str]:
        """What is changed and how, by name."""
        self.settle()
        found = {}
        for button in self._undoing():
            label, value = button.parentWidget().findChildren(QLabel)
            found[label.text()] = value.text()
        return found

    def press(self, words: str) -> None:
        """Press the button that takes a change back."""
        self.settle()
        QTest.mouseClick(by_name(self.dock, QToolButton, words), _LEFT)
        self.settle()

    def remarks(self) -> list[QLabel]:
        """Warnings that lead to a chart."""
        self.settle()
        return [label for label in self.dock.notes.findChildren(QLabel)
                if label.isVisible() and label.toolTip().startswith("Show the chart")]

    def history(self) -> list[str]:
        """Names of the steps."""
        model = self.dock.history.view.model()
        return [str(model.index(row, 0).data()) for row in range(model.rowCount())]

    def go_back_to(self, step: str) -> None:
        """Click on a step."""
        view = self.dock.history.view
        row = self.history().index(step)
        QTest.mouseClick(view.viewport(), _LEFT, pos=view.visualRect(view.model().index(row, 0)).center())
        self._app.settle()

    def _undoing(self) -> list[QToolButton]:
        return [b for b in self.dock.findChildren(QToolButton)
                if b.isVisible() and b.accessibleName().startswith(("Reset ", "Remove "))]


class FindPage:
    """The box that finds everything."""

    def __init__(self, app: App) -> None:
        self._app = app

    @property
    def box(self) -> FindBox:
        return self._app.window.header.find

    def type(self, words: str) -> list[str]:
        """Ask for the box with its shortcut and type; returns what is offered."""
        self._app.window.activateWindow()  # without a window manager a list that closes leaves none active
        QApplication.processEvents()
        self._app.do("Edit", "Find")
        self._app.qtbot.waitUntil(self.box.hasFocus)
        type_text(self.box, words)
        QApplication.processEvents()
        return self.offered()

    def offered(self) -> list[str]:
        popup = self._popup()
        if not popup.isVisible():
            return []
        return [str(popup.model().index(row, 0).data()) for row in range(popup.model().rowCount())]

    def choose(self, words: str, typed: str = "") -> None:
        """Type a name, go down to it in the list, take it."""
        name, _, kind = words.partition(" | ")
        offered = self.type(typed or name)
        wanted = next(i for i, offer in enumerate(offered) if offer == f"{name}  \u00b7  {kind}")
        for _ in range(wanted + 1):
            QTest.keyClick(self._popup(), Key.Key_Down)
        QTest.keyClick(self._popup(), Key.Key_Return)
        self._let_act()

    def take_first(self) -> None:
        """Press Enter at once."""
        self.press(Key.Key_Return)
        self._let_act()

    def press(self, key: Key) -> None:
        """Press a key where the keyboard is: in the list while there is one."""
        QTest.keyClick(self._popup() if self._popup().isVisible() else self.box, key)

    def _popup(self) -> QListView:
        popup = self.box.completer().popup()
        assert isinstance(popup, QListView)
        return popup

    def _let_act(self) -> None:
        for _ in range(3):
            QApplication.processEvents()
        self._app.settle()


class PresentingPage:
    """The charts alone on the whole screen."""

    def __init__(self, app: App) -> None:
        self._app = app

    def begin(self) -> Presentation:
        self._app.do("Scenario", "Present")
        QApplication.processEvents()
        return self.view

    @property
    def view(self) -> Presentation:
        assert self._app.window._presentation is not None
        return self._app.window._presentation

    def press(self, *keys: Key) -> None:
        for key in keys:
            QTest.keyClick(self.view, key)
        self._app.settle()

    def end(self) -> None:
        QTest.keyClick(self.view, Key.Key_Escape)
        for _ in range(3):
            QApplication.processEvents()
        self._app.settle()

    @property
    def is_open(self) -> bool:
        return any(isinstance(w, Presentation) and w.isVisible() for w in QApplication.topLevelWidgets())

    def labels(self) -> list[str]:
        return [label.text() for label in self.view.findChildren(QLabel) if label.isVisible()]

    def cards(self) -> list[ChartCard]:
        return [card for card in self.view.board.cards if card.isVisible()]


class Answers:
    """Dialogs that are filled in at once instead of waiting."""

    def __init__(self) -> None:
        self._queue: list[tuple[Callable[[Any], object], QDialogButtonBox.StandardButton]] = []
        self.seen = 0

    def then(
        self, fill: Callable[[Any], object],
        button: QDialogButtonBox.StandardButton = QDialogButtonBox.StandardButton.Ok,
    ) -> None:
        """How the next dialog is filled in, and the button that is pressed."""
        self._queue.append((fill, button))

    def exec(self, dialog: QDialog) -> int:
        assert self._queue, f"an unexpected dialog: {dialog.windowTitle()}"
        fill, button = self._queue.pop(0)
        self.seen += 1
        dialog.show()
        QApplication.processEvents()
        fill(dialog)
        found = dialog.findChild(QDialogButtonBox)
        assert isinstance(found, QDialogButtonBox)
        found.button(button).click()
        assert not dialog.isVisible()
        return dialog.result()


def answers(monkeypatch: pytest.MonkeyPatch, kind: type[QDialog]) -> Answers:
    """Let a kind of dialog not wait for somebody."""
    made = Answers()

    def at_once(dialog: QDialog) -> int:
        return made.exec(dialog)
    monkeypatch.setattr(kind, "exec", at_once)
    return made


def overlapping(widgets: list[Any]) -> list[tuple[str, str]]:
    """Pairs of siblings that cover each other."""
    return [
        (a.accessibleName(), b.accessibleName())
        for i, a in enumerate(widgets) for b in widgets[i + 1:] if a.geometry().intersects(b.geometry())]


def read_tip(tip: str) -> str:
    """What a tooltip says to who reads it."""
    if not GuiQt.mightBeRichText(tip):
        return tip
    page = QTextDocument()
    page.setHtml(tip)
    return page.toPlainText().strip()


def visible_words(root: QWidget) -> Iterator[tuple[QWidget, str]]:
    """Every word that a window shows or says, with where it stands."""
    for widget in [root, *root.findChildren(QWidget)]:
        for words in (getattr(widget, "text", None), getattr(widget, "title", None)):
            if callable(words) and isinstance(said := words(), str):
                yield widget, said
        yield widget, widget.accessibleName()


def scenario_list(app: App) -> list[str]:
    """Names of the open scenarios in the menu, the current one with a tick."""
    menu = app.window.menus.scenarios
    menu.aboutToShow.emit()
    found = []
    for item in menu.actions()[1:]:
        if item.isSeparator():
            break
        found.append(f"{plain(item.text())}{' *' if item.isChecked() else ''}")
    return found


def turn_to(app: App, name: str) -> None:
    """Choose an open scenario from the menu."""
    menu = app.window.menus.scenarios
    menu.aboutToShow.emit()
    action(menu, name).trigger()
    app.settle()


LAST = HORIZON
