"""The whole window by the keyboard and through a screen reader: every view of ``bench.shots``, once."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from itertools import pairwise
from time import monotonic
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QDockWidget,
    QLineEdit,
    QRadioButton,
    QSlider,
    QWidget,
)

from bench.shots import VIEWS
from planner.charts import BOARD, CHARTS
from planner.export.table import columns
from planner.figures import Result
from planner.months import HORIZON, month_name
from planner.run import run
from planner.scenario import Scenario
from planner.sets import Bloc
from planner.shocks import ShockKind, fresh
from tests.colour import contrast
from ui import theme
from ui.charts.table import ChartTable
from ui.widgets import Card

from .conftest import _keep_settings_in
from .pages import App, Key, accessible_name, painted_labels, replace_dialogs
from .test_every_control import focusable

GAP = "price_gap_2030"
TAB = Qt.FocusReason.TabFocusReason
CONTROL = Qt.KeyboardModifier.ControlModifier
PRESSABLE = 24
"""Least width and height of what is pressed, pixels (success criterion 2.5.8)."""
RING = 40
"""Least number of pixels that differ 3:1 from what they were without the focus."""
IN_ORDER = ("window", "assumptions", "goal", "catalogue", "draws", "map", "policies", "discovery")
"""Views through which Tab is pressed; the others have the same controls."""


class Waiter:
    """Waits as qtbot does, which no fixture of a module can have."""

    def waitUntil(self, done: Callable[[], bool], *, timeout: int = 10_000) -> None:
        end = monotonic() + timeout / 1000
        while not done():
            assert monotonic() < end, "waited in vain"
            QApplication.processEvents()


@dataclass
class Control:
    """What a screen reader and a hand find of a control."""

    view: str
    kind: str
    name: str
    role: QAccessible.Role
    value: str
    size: tuple[int, int]
    is_pressed: bool
    wants_value: bool

    def __str__(self) -> str:
        return f"{self.kind} {self.name!r} in {self.view}"


@dataclass
class Walk:
    """What was found on a way through all views."""

    controls: list[Control] = field(default_factory=list)
    rings: dict[str, int] = field(default_factory=dict)
    """Pixels that the focus changes 3:1, by look and kind of control."""
    missed: dict[str, list[str]] = field(default_factory=dict)
    turned: dict[str, bool] = field(default_factory=dict)
    """Whether Shift+Tab goes back the same way."""
    parts: list[str] = field(default_factory=list)
    """Parts of the window in the order in which Tab comes to them."""
    jumps: list[str] = field(default_factory=list)
    """Steps of the focus against the order in which a card is read."""


@pytest.fixture(scope="module")
def app(
    qapp: QApplication, warm: None, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[App]:
    """One window for all tests here."""
    from ui.engine import Engine
    from ui.main_window import MainWindow

    folder = tmp_path_factory.mktemp("walk")
    with pytest.MonkeyPatch.context() as patch:
        for variable in ("XDG_CONFIG_HOME", "XDG_STATE_HOME"):
            patch.setenv(variable, str(folder))
        _keep_settings_in(folder)
        theme.apply(qapp, "light")
        engine = Engine()
        window = MainWindow(engine)
        opened = App(window, engine, Waiter(), *replace_dialogs(patch))  # type: ignore[arg-type]
        window.resize(1440, 900)
        window.findChild(QDockWidget, "insight").show()
        window.show()
        window.activateWindow()
        engine.start()
        engine.wait()
        opened.settle()
        yield opened
        opened.close()
        theme.apply(qapp, "light")


@pytest.fixture(scope="module")
def walk(app: App) -> Walk:
    found, seen = Walk(), set[int]()
    kept = []  # so that no other widget gets the place of one that was seen
    for view, arrange in VIEWS.items():
        root = arrange(app.window) or app.window
        _show(app, root)
        fresh = [widget for widget in focusable(root)
                 if id(widget) not in seen and not _is_reached_by_arrows(widget)]
        kept += fresh
        for widget in fresh:
            seen.add(id(widget))
            found.controls.append(_control(view, widget))
            _measure(found.rings, widget)
        if view in IN_ORDER:
            _press_tab(found, view, root)
        if isinstance(root, QDialog) or (root.isWindow() and root is not app.window):
            root.close()
    app.window.restyle("dark")
    for view in ("window", "sensitivity"):
        root = VIEWS[view](app.window) or app.window
        _show(app, root)
        for widget in focusable(root):
            _measure(found.rings, widget)
        if root is not app.window:
            root.close()
    app.window.restyle("light")
    return found


def _show(app: App, root: QWidget) -> None:
    root.show()
    root.activateWindow()
    app.settle()
    end = monotonic() + 0.12  # what follows an edit a little later has begun by then
    app.qtbot.waitUntil(lambda: monotonic() > end and app.state.analyst.is_idle)
    QApplication.processEvents()


def _control(view: str, widget: QWidget) -> Control:
    interface = QAccessible.queryAccessibleInterface(widget)
    value = interface.text(QAccessible.Text.Value)
    if interface.valueInterface() is not None:
        value = value or str(interface.valueInterface().currentValue())
    return Control(
        view, _kind(widget), interface.text(QAccessible.Text.Name).strip(), interface.role(), value,
        (widget.width(), widget.height()), isinstance(widget, QAbstractButton | QSlider | QComboBox),
        isinstance(widget, QSlider | QAbstractSpinBox | QComboBox | QLineEdit) and bool(_shown(widget)))


def _shown(widget: QWidget) -> str:
    return str(getattr(widget, "currentText", getattr(widget, "text", lambda: "0"))())


def _kind(widget: QWidget) -> str:
    return f"{type(widget).__name__} {widget.objectName()}".strip()


def _measure(rings: dict[str, int], widget: QWidget) -> None:
    """How many pixels the focus changes, once for each kind of control and look."""
    key = f"{theme.palette().name} {_kind(widget)}"
    if rings.get(key, 0) >= RING:
        return
    widget.setFocus(TAB)
    focused = _pixels(widget)
    widget.clearFocus()
    plain = _pixels(widget)
    rings[key] = max(rings.get(key, 0), int((contrast(focused, plain) >= 3).sum()))


def _pixels(widget: QWidget) -> np.ndarray[Any, Any]:
    QApplication.processEvents()
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    bytes_ = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1, 4)
    return bytes_[:, : image.width(), 2::-1] / 255


def _parents(widget: QWidget) -> Iterator[QWidget]:
    while (widget := widget.parentWidget()) is not None:
        yield widget


def _press_tab(found: Walk, view: str, root: QWidget) -> None:
    """Once round with Tab, and back."""
    wanted = focusable(root)
    wanted[0].setFocus(TAB)
    forth = _round(wanted[0], Key.Key_Tab)
    back = _round(wanted[0], Key.Key_Backtab)
    found.missed[view] = [f"{_kind(w)} {accessible_name(w)}" for w in wanted
                          if w not in forth and not _is_reached_by_arrows(w)]
    found.turned[view] = back[1:] == forth[:0:-1]
    if view == "window":
        found.parts = list(dict.fromkeys(part for w in forth if (part := _part(w))))
    for one, other in pairwise(forth):
        if view != "catalogue" and _card(one) is _card(other) and _is_against_reading(one, other):
            # the groups of the catalogue stand column by column, where there is room
            found.jumps.append(f"{view}: {accessible_name(one)!r} to {accessible_name(other)!r}")


def _is_reached_by_arrows(widget: QWidget) -> bool:
    """Whether it is one of several choices of which another is made."""
    return isinstance(widget, QRadioButton) and not widget.isChecked()


def _round(first: QWidget, key: Key) -> list[QWidget]:
    reached, widget = [first], first
    first.setFocus(TAB)
    while True:
        QTest.keyClick(widget, key)
        widget = QApplication.focusWidget()
        assert widget is not None, f"the focus got lost after {accessible_name(reached[-1])!r}"
        if widget is first:
            return reached
        assert widget not in reached, f"a trap at {accessible_name(widget)!r}"
        reached.append(widget)


def _part(widget: QWidget) -> str:
    """Which part of the window it is in."""
    names = {"Header", "KpiStrip", "InputDock", "Board", "Timeline", "InsightDock", "StatusLine"}
    return next((kind for p in _parents(widget) if (kind := type(p).__name__) in names), "")


def _card(widget: QWidget) -> QWidget:
    return next((p for p in _parents(widget) if isinstance(p, Card)), widget.window())


def _is_against_reading(one: QWidget, other: QWidget) -> bool:
    """Whether ``other`` stands beside ``one`` to the left, or above it and in no further column."""
    window = one.window()
    a, b = (QRect(w.mapTo(window, QPoint(0, 0)), w.size()) for w in (one, other))
    beside = a.top() < b.center().y() < a.bottom()
    return (b.bottom() <= a.top() and b.left() < a.right()) or (beside and b.right() <= a.left())


# The walk

@pytest.mark.may_stall
def test_every_control_has_a_name_a_role_and_a_value(walk: Walk) -> None:
    assert len(walk.controls) > 200
    assert [str(c) for c in walk.controls if not c.name] == []
    assert [str(c) for c in walk.controls if c.role is QAccessible.Role.NoRole] == []
    assert [str(c) for c in walk.controls if c.wants_value and not c.value] == []


def test_nothing_is_out_of_reach_of_tab_and_shift_tab_goes_back(walk: Walk) -> None:
    assert walk.missed == {view: [] for view in IN_ORDER}
    assert walk.turned == dict.fromkeys(IN_ORDER, True)


def test_tab_follows_the_order_of_reading(walk: Walk) -> None:
    assert walk.parts == ["Header", "KpiStrip", "InputDock", "Board", "Timeline", "InsightDock", "StatusLine"]
    assert walk.jumps == []


def test_the_focus_can_be_seen_on_every_kind_of_control(walk: Walk) -> None:
    assert len(walk.rings) > 40
    assert {kind: count for kind, count in walk.rings.items() if count < RING} == {}


def test_what_is_pressed_is_large_enough(walk: Walk) -> None:
    small = {str(c): c.size for c in walk.controls if c.is_pressed and min(c.size) < PRESSABLE}
    assert small == {}


# Tasks by the keyboard alone

def press(*keys: Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press keys where the focus is."""
    for key in keys:
        focus = QApplication.focusWidget()
        assert focus is not None, "nothing has the focus"
        QTest.keyClick(focus, key, modifier)
    QApplication.processEvents()


def turn_to(app: App) -> None:
    """Back to the window, whatever was opened beside it."""
    app.window.activateWindow()
    app.window.setFocus()
    app.qtbot.waitUntil(app.window.isActiveWindow)


def test_a_shock_is_moved_stretched_made_harder_and_removed_by_keys(app: App) -> None:
    turn_to(app)
    app.state.open(Scenario("Keys").with_shock(fresh(ShockKind.API_RESTRICTION)), None)
    bar = app.window.timeline.lanes.bars[0]
    bar.setFocus(TAB)
    first = app.scenario.shocks[0]
    press(Key.Key_Right, Key.Key_Right, Key.Key_Up)
    press(Key.Key_Left, modifier=Qt.KeyboardModifier.ShiftModifier)
    moved = app.scenario.shocks[0]
    assert moved.start == first.start + 2 and moved.severity > first.severity and moved.months is not None
    press(Key.Key_Delete)
    assert app.scenario.shocks == ()
    app.undo()
    assert app.scenario.shocks == (moved,)


def test_a_chart_is_read_as_a_table_turned_logarithmic_and_enlarged_by_keys(app: App) -> None:
    turn_to(app)
    app.state.open(Scenario("Table").with_input(GAP, 2.0), None)
    app.settle()
    card = app.charts.card("price")
    card.view.setFocus(TAB)
    press(Key.Key_L)
    assert card.log and card.view.log
    press(Key.Key_L)
    assert not card.log
    press(Key.Key_End)
    assert card.view.accessibleDescription().startswith("2030-12, USD/Mtok")
    press(Key.Key_Escape, Key.Key_F11)
    assert card.is_large
    press(Key.Key_F11)
    press(Key.Key_T)
    table = app.window.findChild(ChartTable)
    assert table.isVisible() and table.focusWidget() is table.table
    assert_is_the_figure(table, app)
    table.yearly.setChecked(True)
    assert {month_name(month)[-2:] for month in table.numbers.months} == {"12"}
    table.yearly.setChecked(False)
    app.panel.drag(GAP, 3.0)
    app.qtbot.waitUntil(lambda: shown_price(table) == shown_price_of(app))
    press_copy(table)
    heads, row = QApplication.clipboard().text().splitlines()
    assert heads.split("\t") == ["month", "China"] and row.split("\t")[0] == "2026-03"
    assert float(row.split("\t")[1]) == table.numbers.value(table.table.currentIndex().row(), 0)
    QTest.keyClick(table, Key.Key_Escape)
    assert not table.isVisible()


def press_copy(table: ChartTable) -> None:
    table.table.setFocus()
    QTest.keyClick(table.table, Key.Key_C, CONTROL)


def shown_price(table: ChartTable) -> float | None:
    return table.numbers.value(table.numbers.rowCount() - 1, 1)


def shown_price_of(app: App) -> float:
    return float(app.state.result.projection.at(HORIZON, "price", Bloc.US))


def shown_band(table: ChartTable) -> list[float | None]:
    at = [c.kind for c in table.numbers.columns].index("band")
    return [table.numbers.value(row, at) for row in range(table.numbers.rowCount())]


def shown_band_of(app: App) -> list[float | None]:
    band = next(c for c in columns(app.charts.figure("price")) if c.kind == "band")
    return [band.values.get(month) for month in app.window.besides.show("table of price").numbers.months]


def assert_is_the_figure(table: ChartTable, app: App) -> None:
    """Every series, month by month, with a name that a screen reader tells."""
    app.rest()  # more draws are still to come, which the table follows
    app.qtbot.waitUntil(lambda: shown_band(table) == shown_band_of(app))
    numbers, view = table.numbers, table.table
    wanted = columns(app.charts.figure("price"))
    assert [c.heading for c in numbers.columns] == [c.heading for c in wanted]
    assert {c.kind for c in numbers.columns} >= {"solid", "reference", "band", "observed"}
    for at, column in enumerate(wanted):
        for row, month in enumerate(numbers.months):
            assert numbers.value(row, at) == column.values.get(month)
    told = view.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
    assert told.startswith("China, 2026-03: 0.2") and "US" in view.horizontalHeader().model().headerData(
        1, Qt.Orientation.Horizontal)


def test_charts_say_in_words_what_they_show(app: App) -> None:
    app.state.open(Scenario("Words").with_input(GAP, 2.0), None)
    app.settle()
    view = app.charts.view("developer_share")
    app.qtbot.waitUntil(lambda: " falls from 47% in 2026-03 to 44% " in view.accessibleDescription())
    told = view.accessibleDescription().splitlines()
    assert len(told) == 4
    assert told[0].startswith("The share of Chinese models among developers falls from 47% in 2026-03 to ")
    app.window.board.set_difference(True)
    app.qtbot.waitUntil(lambda: "points below Baseline" in view.accessibleDescription())
    app.window.board.set_difference(False)


@pytest.mark.parametrize("first", range(0, len(CHARTS), 4))
def test_curves_are_told_apart_without_colour(app: App, first: int) -> None:
    """By a name at their end, or by dashes of their own against those of the same colour."""
    ids = tuple(CHARTS)[first:first + 4]
    board = app.window.board
    board.show_charts(ids)
    ghosts = [Result(s, run(s)) for s in (Scenario("A").with_input(GAP, 6.0), Scenario("B"))]
    board.show_result(app.state.result, app.state.reference, ghosts)
    for chart in ids:
        for panel in app.charts.view(chart).panels:
            if panel.panel.areas:
                assert len({area.label for area in panel.panel.areas}) == len(panel.panel.areas)
                continue
            solid = [c.line for c in panel.curves if c.line.style == "solid"]
            assert len({line.label for line in solid}) == len(solid)
            assert len(painted_labels(panel)) >= len(solid), chart
            dashes = [(c.line.role, c.pen.style(), tuple(c.pen.dashPattern())) for c in panel.curves]
            assert len(set(dashes)) == len(dashes), chart
    board.show_charts(BOARD)


# What is said while somebody works

@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What a screen reader is told."""
    sentences: list[str] = []

    class Listening:
        @staticmethod
        def isActive() -> bool:
            return True

        @staticmethod
        def updateAccessibility(event: QAccessibleAnnouncementEvent) -> None:
            assert event.politeness() is QAccessible.AnnouncementPoliteness.Polite
            sentences.append(event.message())

    monkeypatch.setattr("ui.announce.QAccessible", Listening)
    monkeypatch.setattr("ui.speaker.QAccessible", Listening)
    return sentences


def test_a_drag_is_told_in_one_sentence_when_it_rests(app: App, heard: list[str]) -> None:
    app.state.open(Scenario("Heard").with_input(GAP, 3.9), None)
    rest(app)
    heard.clear()
    app.panel.drag(GAP, 3.0, 2.5, 2.0)
    rest(app)
    assert len(heard) == 1
    first, *remarks = heard[0].splitlines()
    assert first.startswith("The Chinese share comes to ") and first.endswith(" below Baseline.")
    assert any("leaves the 3-5x zone" in remark for remark in remarks)
    app.state.edit(replace(app.scenario, author="somebody"), "Author")
    rest(app)
    assert len(heard) == 1


def rest(app: App) -> None:
    """Wait until nothing is about to be said."""
    app.settle()
    QApplication.processEvents()
    app.qtbot.waitUntil(lambda: not app.window.speaker.findChild(QTimer).isActive())


def test_a_warning_that_appears_is_told_once(app: App, heard: list[str]) -> None:
    for _ in range(2):
        app.window.guard.failed.emit("The disk is full.")
    assert len(heard) == 1 and heard[0].endswith("The disk is full.")
    app.window.guard.failed.emit("")
    assert len(heard) == 1
