"""The window as its user meets it: pages that press, drag, type and read the real widgets."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import (
    QAccessible,
    QAction,
    QColor,
    QDragEnterEvent,
    QDropEvent,
    QFontMetricsF,
    QImage,
    QMouseEvent,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QFileDialog,
    QLineEdit,
    QMenu,
    QMessageBox,
    QPushButton,
    QTabBar,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from planner.figures import Figure, Line
from planner.levers import LEVERS
from planner.scenario import INPUTS, Scenario
from planner.shocks import AXES, KINDS, ShockKind
from ui.charts.card import ChartCard
from ui.charts.catalogue import Catalogue
from ui.charts.panel import PanelView
from ui.charts.view import ChartView
from ui.engine import Engine
from ui.kpis import KpiCard
from ui.levers.panel import InputPanel
from ui.levers.policy import ShockRow
from ui.levers.row import InputRow, NumberRow
from ui.levers.slider import ValueSlider
from ui.main_window import MainWindow
from ui.settings import recent_files

Key = Qt.Key
_BUTTON = Qt.MouseButton.LeftButton
_NO_KEYS = Qt.KeyboardModifier.NoModifier
_CONTROL = Qt.KeyboardModifier.ControlModifier


class App:
    """A window with everything in it."""

    def __init__(
        self, window: MainWindow, engine: Engine, qtbot: QtBot, messages: Messages, files: FileDialogs
    ) -> None:
        self.window, self.engine, self.qtbot, self.messages, self.files = (
            window, engine, qtbot, messages, files)
        self.state = window.state
        self.panel = Panel(self)
        self.policy = Policy(self)
        self.charts = Charts(self)
        self.kpis = Kpis(self)
        self.header = Header(self)

    def close(self) -> None:
        """Close the window whatever is in it, and let go of it: nothing here can be used afterwards."""
        if not vars(self):
            return
        self.engine.wait()
        for document in self.state.documents:
            document.undo_stack.setClean()
        assert self.window.close()
        self.window.deleteLater()
        vars(self).clear()

    def settle(self) -> None:
        """Let the results follow the scenario."""
        for _ in range(5):
            QApplication.processEvents()
            if self.is_settled():
                return
        self.qtbot.waitUntil(self.is_settled)

    def rest(self) -> None:
        """Let everything follow: the full number of draws, and every answer that somebody can see."""
        from planner.analysis.spread import FULL

        self.settle()
        self.qtbot.waitUntil(lambda: self.state.spread is not None and self.state.spread.draws >= FULL)
        self.qtbot.waitUntil(lambda: self.state.analyst.is_idle)
        QApplication.processEvents()

    def is_settled(self) -> bool:
        result = self.state.result
        return result is not None and result.scenario is self.state.scenario

    @property
    def scenario(self) -> Scenario:
        return self.state.scenario

    def value(self, name: str) -> float:
        return self.scenario.value(name)

    @property
    def steps(self) -> int:
        """What can be undone."""
        return int(self.state.undo_stack.index())

    def undo(self, times: int = 1) -> None:
        for _ in range(times):
            self.window.menus.undo.trigger()
        self.settle()

    def redo(self) -> None:
        self.window.menus.redo.trigger()
        self.settle()

    def memory(self) -> tuple[object, ...]:
        """All that must stay as it was where something is refused."""
        stack = self.state.undo_stack
        return (
            [(d.scenario, d.path) for d in self.state.documents], self.scenario,
            [stack.text(i) for i in range(stack.count())], stack.index(), stack.cleanIndex(), self.title,
            self.header.name, recent_files(), self.charts.shown,
            [(chart, line.label, x.tobytes(), y.tobytes()) for chart, _, line, x, y in self.charts.curves()],
            [(self.kpis.text(name), self.kpis.change(name)) for name in self.kpis.shown])

    @property
    def title(self) -> str:
        """What the frame of the window says."""
        return str(self.window.windowHandle().title())

    @property
    def edited(self) -> bool:
        return bool(self.window.isWindowModified())

    def do(self, menu: str, *path: str) -> None:
        """Choose a command from the menu bar by the words it shows."""
        bar = {plain(action.text()): action.menu() for action in self.window.menuBar().actions()}
        choose(bar[menu], *path)

    def new(self) -> None:
        self.do("File", "New scenario")
        QApplication.processEvents()

    def open(self, path: Path) -> None:
        """Open a file through the dialog."""
        self.files.answer(path)
        self.do("File", "Open")
        QApplication.processEvents()

    def save(self) -> None:
        self.do("File", "Save")

    def save_as(self, path: Path | None) -> None:
        self.files.answer(path)
        self.do("File", "Save as")

    def drop(self, *paths: Path, on: QWidget | None = None) -> None:
        """Let files fall on the window, or on something in it."""
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
        place = QPointF(20, 20)
        for event in (
            QDragEnterEvent(place.toPoint(), Qt.DropAction.CopyAction, data, _BUTTON, _NO_KEYS),
            QDropEvent(place, Qt.DropAction.CopyAction, data, _BUTTON, _NO_KEYS),
        ):
            QApplication.sendEvent(on or self.window, event)
        QApplication.processEvents()

    def wear(self, look: str) -> None:
        """Switch between Light and Dark."""
        self.do("View", "Look", look)
        QApplication.processEvents()

    def colours(self, widget: QWidget) -> set[str]:
        """Every colour that a widget shows."""
        return colours(widget.grab().toImage())

    def focusable(self) -> list[QWidget]:
        """What the Tab key should reach now."""
        return [
            w for w in self.window.findChildren(QWidget)
            if w.isVisible() and w.isEnabled() and w.focusPolicy() & Qt.FocusPolicy.TabFocus
            and w.focusProxy() is None and w.objectName() != "qt_spinbox_lineedit"]

    def tab_through(self) -> list[QWidget]:
        """What the Tab key does reach, in order."""
        reached: list[QWidget] = []
        widget = self.window.focusWidget() or self.window
        while widget not in reached:
            reached.append(widget)
            QTest.keyClick(widget, Key.Key_Tab)
            widget = QApplication.focusWidget()
            assert widget is not None, f"the focus got lost after {accessible_name(reached[-1])!r}"
        return reached


class _Rows:
    """Rows with a label, a value box and a slider. Values are in the unit shown."""

    def __init__(self, app: App) -> None:
        self._app = app

    def row(self, key: Any) -> NumberRow:
        """The row, brought into sight."""
        raise NotImplementedError

    def drag(self, key: Any, *values: float) -> None:
        """Take the handle, move it to each value in turn, let go."""
        self.press(key)
        for value in values:
            self.move(key, value)
        self.release(key)
        self._app.settle()

    def press(self, key: Any) -> None:
        """Take hold of the handle."""
        slider = self.row(key).slider
        self._mouse(slider, QEvent.Type.MouseButtonPress, slider._value)

    def move(self, key: Any, value: float, steps: int = 3) -> None:
        """Move the handle that is held, in a few steps, with the events of each processed."""
        slider = self.row(key).slider
        for at in np.linspace(slider._value, value, steps + 1)[1:]:
            self._mouse(slider, QEvent.Type.MouseMove, at)
            QApplication.processEvents()

    def move_at_once(self, key: Any, value: float) -> None:
        """One move, with no event processed."""
        self._mouse(self.row(key).slider, QEvent.Type.MouseMove, value)

    def release(self, key: Any) -> None:
        slider = self.row(key).slider
        self._mouse(slider, QEvent.Type.MouseButtonRelease, slider._value)

    def click(self, key: Any, value: float) -> None:
        """Click on the track."""
        slider = self.row(key).slider
        for kind in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease):
            self._mouse(slider, kind, value)
        self._app.settle()

    def type(self, key: Any, text: str, end: Key = Key.Key_Return) -> None:
        """Type over what is in the box."""
        box = self.row(key).value
        box.setFocus()
        QTest.keyClick(box, Key.Key_A, _CONTROL)
        type_text(box, text)
        QTest.keyClick(box, end)
        self._app.settle()

    def keys(self, key: Any, *pressed: Key, on: str = "slider") -> None:
        """Press keys with the focus on the ``slider`` or in the ``value`` box."""
        widget: QWidget = getattr(self.row(key), on)
        widget.setFocus()
        for one in pressed:
            QTest.keyClick(widget, one)
        self._app.settle()

    def reset(self, key: Any) -> None:
        """Press the row's way back."""
        button = self.row(key).reset
        assert button.isVisible()
        QTest.mouseClick(button, _BUTTON)
        self._app.settle()

    def text(self, key: Any) -> str:
        """What the box says."""
        return self.row(key).value.text()

    def is_marked(self, key: Any) -> bool:
        """Whether the row looks changed; all its marks must agree."""
        row = self.row(key)
        marks = {row.reset.isVisible(), row.label.font().bold() or row.label.font().weight() > 500,
                 row.value.property("changed") is True}
        assert len(marks) == 1, f"{row.label.text()} is marked in part"
        return marks.pop()

    @staticmethod
    def _mouse(slider: ValueSlider, kind: QEvent.Type, value: float) -> None:
        at = QPointF(slider._x(value), slider.height() / 2)
        held = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseButtonRelease else _BUTTON
        button = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseMove else _BUTTON
        QApplication.sendEvent(
            slider, QMouseEvent(kind, at, QPointF(slider.mapToGlobal(at)), button, held, _NO_KEYS))


class Panel(_Rows):
    """Levers and assumptions, each by its id."""

    def __init__(self, app: App) -> None:
        super().__init__(app)
        self._dock = app.window.inputs
        self._tabs = self._dock.findChild(QTabBar)

    def turn(self, kind: str) -> InputPanel:
        """Show the ``lever`` or the ``assumption`` tab."""
        page = 0 if kind == "lever" else 1
        QTest.mouseClick(self._tabs, _BUTTON, pos=self._tabs.tabRect(page).center())
        found = self._dock.levers if page == 0 else self._dock.assumptions
        assert found is not None
        return found

    def row(self, key: str) -> InputRow:
        rows = self.turn("lever" if key in LEVERS else "assumption")
        row = rows.rows[key]
        if not row.isVisible():
            box = rows.groups[INPUTS[key].group]
            if heading(box).accessibleName().endswith("folded"):
                heading(box).click()
            if not row.isVisible():
                by_text(box, QPushButton, "more").click()
            QApplication.processEvents()
        rows.ensureWidgetVisible(row)
        assert row.isVisible()
        return row

    def visible(self, kind: str = "lever") -> set[str]:
        """Ids of the rows that are not hidden."""
        return {name for name, row in self.turn(kind).rows.items() if row.isVisible()}

    def find(self, text: str, kind: str = "lever") -> None:
        """Type into the box that finds an input."""
        box = by_name(self.turn(kind), QLineEdit, "Find an input")
        box.clear()
        type_text(box, text)

    def fold(self, group: str, kind: str = "lever") -> None:
        """Click on a group's heading."""
        heading(self.group(group, kind)).click()

    def group(self, title: str, kind: str = "lever") -> QWidget:
        return next(box for group, box in self.turn(kind).groups.items() if group.value == title)

    @property
    def reset_all(self) -> QPushButton:
        return next(b for b in self._dock.findChildren(QPushButton)
                    if b.toolTip() == "Reset every lever, assumption and shock")


class Policy(_Rows):
    """Shocks, each by its kind, or by kind and number where there are several."""

    def __init__(self, app: App) -> None:
        super().__init__(app)
        self._list = app.window.inputs.policy

    def rows(self, kind: ShockKind | None = None) -> list[ShockRow]:
        return [row for row in self._list.rows if kind is None or row.shock.kind is kind]

    def row(self, key: ShockKind | tuple[ShockKind, int]) -> ShockRow:
        kind, number = key if isinstance(key, tuple) else (key, 0)
        self._app.panel.turn("lever")
        row = self.rows(kind)[number]
        self._app.window.inputs.levers.ensureWidgetVisible(row)
        assert row.isVisible()
        return row

    def start(self, key: Any) -> QAbstractSpinBox:
        return by_name(self.row(key), QAbstractSpinBox, "first month", part=True)

    def months(self, key: Any) -> QAbstractSpinBox:
        return by_name(self.row(key), QAbstractSpinBox, "duration in months", part=True)

    def place(self, key: Any, axis: str) -> QComboBox:
        return by_name(self.row(key), QComboBox, f", {axis}", part=True)

    def set_start(self, key: Any, month: str) -> None:
        self._type(self.start(key), month)

    def set_months(self, key: Any, months: int) -> None:
        self._type(self.months(key), str(months))

    def set_place(self, key: Any, axis: str, words: str) -> None:
        """Choose a bloc, a region or a segment by the words shown."""
        box = self.place(key, axis)
        box.setFocus()
        box.setCurrentIndex(box.findText(words))
        self._app.settle()

    def places(self, key: Any) -> dict[str, str]:
        """What the boxes of places say."""
        return {axis: self.place(key, axis).currentText()
                for axis in AXES if axis in KINDS[self.row(key).shock.kind].targets}

    def add(self, kind: ShockKind) -> None:
        """Choose from the menu of shocks."""
        choose(self.add_button.menu(), KINDS[kind].label)
        self._app.settle()

    @property
    def add_button(self) -> QPushButton:
        return by_text(self._list, QPushButton, "add another shock")

    def _type(self, box: QAbstractSpinBox, text: str) -> None:
        assert box.isEnabled()
        box.setFocus()
        QTest.keyClick(box, Key.Key_A, _CONTROL)
        type_text(box, text)
        QTest.keyClick(box, Key.Key_Return)
        self._app.settle()


class Charts:
    """The cards in the middle of the window."""

    def __init__(self, app: App) -> None:
        self._app, self._board = app, app.window.board

    @property
    def shown(self) -> list[str]:
        return [card.chart_id for card in self._board.cards]

    def card(self, chart: str) -> ChartCard:
        return next(card for card in self._board.cards if card.chart_id == chart)

    def view(self, chart: str) -> ChartView:
        return self.card(chart).view

    def figure(self, chart: str) -> Figure:
        found = self.card(chart).figure
        assert found is not None and found.id == chart
        return found

    def title(self, number: int) -> str:
        """The words over a chart."""
        return title_button(self._board.cards[number]).text().removesuffix("\u25be").strip()

    def browse(self, number: int) -> Catalogue:
        """Open the list of all charts under a title."""
        QTest.mouseClick(title_button(self._board.cards[number]), _BUTTON)
        found = self._board.findChild(Catalogue)
        assert found.isVisible()
        return found

    def choose(self, number: int, chart: str) -> None:
        """Choose a chart from the list under a title."""
        catalogue = self.browse(number)
        QTest.mouseClick(next(tile for tile in catalogue.tiles if tile.chart_id == chart), _BUTTON)
        assert not catalogue.isVisible()
        self._app.settle()

    def command(self, chart: str, words: str) -> None:
        """Choose a command from a chart's menu."""
        choose(by_name(self.card(chart), QToolButton, "Copy or export this chart").menu(), words)

    def curve(self, chart: str, role: str, style: str, panel: int = 0) -> tuple[np.ndarray, np.ndarray]:
        """Numbers of a curve as they are drawn."""
        view = self.view(chart).panels[panel]
        lines = view.panel.lines
        at = next(i for i, line in enumerate(lines) if (line.role, line.style) == (role, style))
        x, y = view.curves[at].getData()
        return x, y

    def curves(self) -> Iterator[tuple[str, int, Line, np.ndarray, np.ndarray]]:
        """Every curve of every chart, with the line it stands for."""
        for card in self._board.cards:
            for number, view in enumerate(card.view.panels):
                for curve, line in zip(view.curves, view.panel.lines, strict=True):
                    yield card.chart_id, number, line, *curve.getData()

    def place(self, chart: str, time: float, value: float, panel: int = 0) -> QPointF:
        """Where a time and a value lie in a chart, in pixels."""
        return self.view(chart).panels[panel].scene_places().at(time, value)

    def value_axis(self, chart: str) -> tuple[float, float]:
        low, high = self.view(chart).panels[0].plot.box.viewRange()[1]
        return low, high

    def settle(self, chart: str) -> None:
        """Let the value axis come to rest."""
        view = self.view(chart)
        self._app.qtbot.waitUntil(lambda: not view._easing.isActive())

    def labels(self, chart: str) -> list[list[Label]]:
        """What is painted to the right of each panel."""
        return [painted_labels(view) for view in self.view(chart).panels]


class Kpis:
    """The headline numbers."""

    def __init__(self, app: App) -> None:
        self._app, self.strip = app, app.window.kpis

    @property
    def shown(self) -> list[str]:
        return list(self.strip.cards)

    def card(self, name: str) -> KpiCard:
        return self.strip.cards[name]

    def text(self, name: str) -> str:
        return str(self.card(name).value.text())

    def change(self, name: str) -> str:
        return str(self.card(name).change.text())

    def detail(self, name: str) -> str:
        return str(self.card(name).detail.text())

    def click(self, name: str, button: Qt.MouseButton = _BUTTON) -> None:
        QTest.mouseClick(self.card(name), button)
        self._app.settle()


class Header:
    """The bar at the top."""

    def __init__(self, app: App) -> None:
        self._app, self._bar = app, app.window.header

    @property
    def name_button(self) -> QToolButton:
        return by_name(self._bar, QToolButton, "Scenario ", part=True)

    @property
    def name(self) -> str:
        """The scenario's name as it is drawn."""
        return self.name_button.text().removesuffix("\u25be").strip().replace("&&", "&")

    @property
    def says_edited(self) -> bool:
        return any(w.isVisible() and w.text() == "edited" for w in self._bar.findChildren(QWidget)
                   if hasattr(w, "text"))

    def press(self, name: str) -> None:
        """Press a button by what a screen reader calls it."""
        QTest.mouseClick(by_name(self._bar, QToolButton, name, part=True), _BUTTON)

    def files(self) -> list[str]:
        """What the menu under the name offers."""
        menu = self.name_button.menu()
        menu.aboutToShow.emit()
        return [plain(action.text()) for action in menu.actions() if not action.isSeparator()]

    def open(self, words: str) -> None:
        """Open one of the files under the name."""
        choose(self.name_button.menu(), words)
        QApplication.processEvents()


@dataclass(frozen=True)
class Message:
    """A box that was shown."""

    title: str
    text: str
    is_plain: bool
    details: str


class Messages:
    """Every message box, in order, answered at once."""

    def __init__(self) -> None:
        self.answers: list[QMessageBox.StandardButton] = []
        self.unexpected: list[Message] = []
        """What told something, and no test has looked at it."""
        self._shown: list[Message] = []

    @property
    def shown(self) -> list[Message]:
        self.unexpected = []
        return self._shown

    def answer(self, *buttons: QMessageBox.StandardButton) -> None:
        """How the next questions are answered."""
        self.answers.extend(buttons)

    def exec(self, box: QMessageBox) -> int:
        self._shown.append(Message(
            box.windowTitle(), box.text(), box.textFormat() is Qt.TextFormat.PlainText,
            box.informativeText() + box.detailedText()))
        asks = box.standardButtons() & (QMessageBox.StandardButton.Cancel | QMessageBox.StandardButton.No)
        if not asks:
            self.unexpected.append(self._shown[-1])
            return int(QMessageBox.StandardButton.Ok.value)
        assert self.answers, f"an unexpected question: {box.text()}"
        return int(self.answers.pop(0).value)

    def only(self) -> Message:
        """The one that was shown, and forget it."""
        assert len(self.shown) == 1, self.shown
        return self.shown.pop()


@dataclass
class FileDialogs:
    """Answers to the dialogs that ask for a file, and what these suggested."""

    answers: list[tuple[str, str]] = field(default_factory=list)
    suggested: list[str] = field(default_factory=list)

    def answer(self, path: Path | str | None, kind: str = "") -> None:
        """The next dialog gives this path; None is Cancel. kind is the type of file picked."""
        self.answers.append(("" if path is None else str(path), kind))

    def ask(self, parent: QWidget, title: str, suggested: str = "", kinds: str = "") -> tuple[str, str]:
        assert self.answers, f"an unexpected dialog: {title}"
        self.suggested.append(suggested)
        path, kind = self.answers.pop(0)
        return path, next((k for k in kinds.split(";;") if kind in k), "")


def replace_dialogs(monkeypatch: pytest.MonkeyPatch) -> tuple[Messages, FileDialogs]:
    """Let no dialog wait for somebody."""
    messages, files = Messages(), FileDialogs()
    monkeypatch.setattr(QMessageBox, "exec", lambda box: messages.exec(box))  # noqa: PLW0108 - it binds
    for name in ("getOpenFileName", "getSaveFileName"):
        monkeypatch.setattr(QFileDialog, name, staticmethod(files.ask))
    return messages, files


@dataclass(frozen=True)
class Label:
    """Words beside a plot: the middle of the line, how wide and high they are, what room they have."""

    text: str
    y: float
    width: float
    height: float
    room: float


class _Notes:
    """Stands in for a painter and notes the texts."""

    def __init__(self) -> None:
        self.labels: list[Label] = []
        self._font: Any = None

    def setFont(self, font: Any) -> None:
        self._font = font

    def setPen(self, pen: Any) -> None:
        pass

    def drawText(self, box: Any, flags: Any, text: str) -> None:
        metrics = QFontMetricsF(self._font)
        self.labels.append(Label(
            text, box.center().y(), metrics.horizontalAdvance(text), metrics.tightBoundingRect(text).height(),
            box.width()))


def painted_labels(view: PanelView) -> list[Label]:
    """The labels that a panel paints at the ends of its curves."""
    notes = _Notes()
    view.labels.paint(notes)
    return notes.labels


def colours(image: QImage) -> set[str]:
    """Every colour of an image, as #rrggbb."""
    image = image.convertToFormat(QImage.Format.Format_RGB32)
    data = np.frombuffer(image.constBits(), np.uint32).reshape(image.height(), -1)
    return {f"#{value & 0xffffff:06x}" for value in np.unique(data[:, : image.width()])}


def near(colour: str, found: set[str], by: int = 3) -> bool:
    """Whether a colour is among those found, but for rounding."""
    wanted = QColor(colour)
    return any(
        max(abs(a - b) for a, b in zip(wanted.getRgb(), QColor(one).getRgb(), strict=True)) <= by
        for one in found)


def control() -> Qt.KeyboardModifier:
    """The key that commands are given with."""
    return _CONTROL


def accessible_name(widget: QWidget) -> str:
    """What a screen reader says."""
    interface = QAccessible.queryAccessibleInterface(widget)
    return str(interface.text(QAccessible.Text.Name)) if interface else ""


def choose(menu: QMenu, *path: str) -> None:
    """Trigger the action that the words of a menu and its submenus lead to."""
    for words in path[:-1]:
        menu.aboutToShow.emit()
        menu = action(menu, words).menu()
    menu.aboutToShow.emit()
    found = action(menu, path[-1])
    assert found.isEnabled(), f"{path[-1]} is greyed"
    found.trigger()


def action(menu: QMenu, words: str) -> QAction:
    found = [a for a in menu.actions() if plain(a.text()) == words]
    assert found, f"{words!r} is not among {[plain(a.text()) for a in menu.actions()]}"
    return found[0]


def plain(text: str) -> str:
    """The words of an action as they are read."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&").rstrip("\u2026")


def type_text(widget: QWidget, text: str) -> None:
    """Press the keys of a text, whatever letters it has."""
    for letter in text:
        if letter.isascii() and letter.isprintable():
            QTest.keyClick(widget, letter)
        else:
            assert isinstance(widget, QLineEdit)
            widget.insert(letter)
            widget.setModified(True)


def by_name(inside: QWidget, kind: type[Any], name: str, *, part: bool = False) -> Any:
    """The widget that has an accessible name, or holds it as a part."""
    return _one(
        inside, kind, lambda w: name in w.accessibleName() if part else w.accessibleName() == name, name)


def by_text(inside: QWidget, kind: type[Any], text: str) -> Any:
    """The widget whose text holds ``text``."""
    return _one(inside, kind, lambda w: text in w.text(), text)


def heading(group: QWidget) -> QPushButton:
    return _one(group, QPushButton, lambda w: w.objectName() == "heading", "heading")


def title_button(card: ChartCard) -> QToolButton:
    return by_name(card, QToolButton, ": choose a chart", part=True)


def _one(inside: QWidget, kind: type[Any], holds: Callable[[Any], bool], what: str) -> Any:
    found: Sequence[Any] = [w for w in inside.findChildren(kind) if holds(w)]
    assert found, f"no {kind.__name__} is called {what!r}"
    return found[0]
