"""The keyboard alone and a screen reader are enough."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDockWidget, QToolButton, QWidget

from planner.levers import LEVERS
from planner.shocks import ShockKind

from .pages import App, Key, accessible_name, type_text

pytestmark = pytest.mark.unpainted

GAP = "price_gap_2030"


def show_all(app: App) -> None:
    """Everything that the window can have at once."""
    for dock in app.window.findChildren(QDockWidget):
        dock.show()
    app.panel.drag(GAP, 2.0)
    app.policy.drag(ShockKind.API_RESTRICTION, 80)
    app.qtbot.waitUntil(lambda: any(w.accessibleName() == "Reset Price gap US/China, 2030"
                                    for w in app.window.insight.findChildren(QToolButton)))


def describe(widget: QWidget) -> str:
    return f"{type(widget).__name__} {widget.objectName()!r} in {type(widget.parentWidget()).__name__}"


def test_everything_that_takes_the_focus_has_a_name(app: App) -> None:
    show_all(app)
    for kind in ("lever", "assumption"):
        app.panel.turn(kind)
        nameless = [describe(w) for w in app.focusable() if not accessible_name(w).strip()]
        assert nameless == [], nameless


def test_the_tab_key_reaches_everything_that_takes_the_focus_and_comes_round(app: App) -> None:
    show_all(app)
    for kind in ("lever", "assumption"):
        app.panel.turn(kind)
        reached = app.tab_through()
        missed = [describe(w) for w in app.focusable() if w not in reached]
        assert missed == [] and len(reached) > 40


def test_the_tab_key_brings_what_it_reaches_into_sight(app: App) -> None:
    panel = app.panel.turn("lever")
    rows = [row for row in panel.rows.values() if row.isVisible()]
    rows[0].value.setFocus()
    assert rows[-1].value.visibleRegion().isEmpty()
    while QApplication.focusWidget() is not rows[-1].value:
        QTest.keyClick(QApplication.focusWidget(), Key.Key_Tab)
    QApplication.processEvents()
    assert rows[-1].value.visibleRegion().boundingRect().height() == rows[-1].value.height()


def test_names_tell_rows_apart(app: App) -> None:
    panel = app.panel.turn("lever")
    names = [accessible_name(w) for row in panel.rows.values() for w in (row.value, row.slider, row.info)]
    assert len(set(names)) == len(names) == 3 * len(LEVERS)


def test_a_screen_reader_hears_the_value_of_box_and_slider(app: App) -> None:
    app.panel.drag(GAP, 2.0)
    row = app.panel.row(GAP)
    box = QAccessible.queryAccessibleInterface(row.value)
    assert box.text(QAccessible.Text.Value) == "2.0"
    slider = QAccessible.queryAccessibleInterface(row.slider)
    assert float(slider.valueInterface().currentValue()) == row.slider.value()


def test_a_lever_a_shock_a_chart_and_undo_need_no_mouse(app: App) -> None:
    app.window.setFocus()
    for widget in app.tab_through():
        if accessible_name(widget).startswith("Price gap US/China, 2030, x"):
            widget.setFocus()
            break
    box = QApplication.focusWidget()
    assert box is app.panel.row(GAP).value
    box.selectAll()
    type_text(box, "2")
    QTest.keyClick(box, Key.Key_Return)
    app.settle()
    assert app.value(GAP) == 2.0
    QTest.keyClick(box, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert app.steps == 0


def test_undo_from_a_box_takes_back_typing_first_and_then_the_step(app: App) -> None:
    app.panel.type(GAP, "2")
    box = app.panel.row(GAP).value
    box.setFocus()
    box.selectAll()
    type_text(box, "9")
    QTest.keyClick(box, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert box.text() == "2.0" and app.value(GAP) == 2.0
    QTest.keyClick(box, Key.Key_Escape)
    QTest.keyClick(box, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert app.steps == 0 and box.text() == "4.0"


def test_undo_from_the_boxes_of_a_shock_takes_back_the_step(app: App) -> None:
    app.policy.drag(ShockKind.API_RESTRICTION, 80)
    app.policy.set_months(ShockKind.API_RESTRICTION, 24)
    QTest.keyClick(
        app.policy.months(ShockKind.API_RESTRICTION), Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert app.steps == 1 and app.scenario.shocks[0].months is None
    app.policy.set_start(ShockKind.API_RESTRICTION, "2028-01")
    QTest.keyClick(
        app.policy.start(ShockKind.API_RESTRICTION), Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert app.steps == 1 and app.policy.start(ShockKind.API_RESTRICTION).text() == "2027-01"
