"""The whole window by the keyboard and through a screen reader: every view of ``bench.shots``, once."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import pairwise
from time import monotonic
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QImage
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
from tests.colour import contrast
from ui import theme
from ui.widgets import Card

from .conftest import _keep_settings_in
from .pages import App, Key, accessible_name, replace_dialogs
from .test_every_control import focusable

GAP = "price_gap_2030"
TAB = Qt.FocusReason.TabFocusReason
CONTROL = Qt.KeyboardModifier.ControlModifier
PRESSABLE = 24
"""Least width and height of what is pressed, pixels (success criterion 2.5.8)."""
RING = 40
"""Least number of pixels that differ 3:1 from what they were without the focus."""
IN_ORDER = ("window", "assumptions", "sensitivity", "goal", "claims", "catalogue", "draws", "map", "policies",
            "discovery")
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
