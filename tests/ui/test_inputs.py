"""Levers and assumptions: dragged, stepped and typed, refused where they make no sense, reset, found."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QToolTip, QWidget

from planner.assumptions import ASSUMPTIONS
from planner.evidence import cite
from planner.levers import LEVERS
from planner.scenario import INPUTS
from planner.shocks import ShockKind
from planner.words import shown
from ui.levers.evidence import EvidenceCard

from .pages import App, Key, type_text

pytestmark = pytest.mark.unpainted

GAP = "price_gap_2030"


def test_a_drag_moves_the_input_to_where_the_handle_is_let_go(app: App) -> None:
    app.panel.drag(GAP, 5.0, 2.0)
    assert app.value(GAP) == 2.0
    assert app.panel.text(GAP) == "2.0"


def test_a_click_on_the_track_moves_the_handle_there(app: App) -> None:
    app.panel.click(GAP, 6.0)
    assert app.value(GAP) == 6.0 and app.steps == 1


def test_a_press_on_the_handle_alone_moves_nothing(app: App) -> None:
    app.panel.drag(GAP)
    assert app.value(GAP) == INPUTS[GAP].default and app.steps == 0


def test_every_row_moves_its_input_and_undo_brings_it_back(app: App) -> None:
    assert set(app.panel.turn("lever").rows) == set(LEVERS)
    assert set(app.panel.turn("assumption").rows) == set(ASSUMPTIONS)
    for name, spec in INPUTS.items():
        key = Key.Key_Left if spec.default >= spec.soft[1] else Key.Key_Right
        app.panel.keys(name, key)
        moved = app.value(name)
        assert 0 < abs(moved - spec.default) <= spec.step * 1.01, name
        assert [change.spec.id for change in app.scenario.diff()] == [name]
        assert app.panel.text(name) == app.panel.row(name).value._words(moved * shown(spec.unit)[0])
        app.window.menus.undo.trigger()
        assert app.value(name) == spec.default and not app.panel.is_marked(name), name
    assert app.steps == 0


def test_every_row_takes_its_own_limits_typed_as_they_are_told(app: App) -> None:
    for name, spec in INPUTS.items():
        for limit in (spec.min, spec.max):
            box = app.panel.row(name).value
            box.selectAll()
            type_text(box, f"{limit * shown(spec.unit)[0]:.12g}")
            QTest.keyClick(box, Key.Key_Return)
            assert app.value(name) == limit, name
    app.settle()


def test_every_handle_brought_back_leaves_the_input_as_it_was(app: App) -> None:
    for name, spec in INPUTS.items():
        slider = app.panel.row(name).slider
        away = slider._low if spec.default > sum(spec.soft) / 2 else slider._high
        begin = slider._value
        app.panel.press(name)
        app.panel.move_at_once(name, away)
        assert app.value(name) != spec.default, name
        app.panel.move_at_once(name, begin)
        app.panel.release(name)
        assert app.value(name) == spec.default, name
        assert app.steps == 0, name
    app.settle()


def test_a_handle_brought_back_to_a_typed_value_beyond_the_slider_keeps_it(app: App) -> None:
    app.panel.type(GAP, "15")
    app.panel.press(GAP)
    app.panel.move(GAP, 5.0)
    app.panel.move(GAP, 15.0)
    app.panel.release(GAP)
    assert app.value(GAP) == 15 and app.steps == 1


def test_a_number_beyond_the_slider_but_within_the_limits_is_taken(app: App) -> None:
    assert INPUTS[GAP].soft[1] < 15 < INPUTS[GAP].max
    for text in ("15", "15.0", " 15 ", "15x", "15,0", "1.5e1"):
        app.panel.type(GAP, text)
        assert app.value(GAP) == 15 and app.steps == 1, text
        assert app.panel.text(GAP) == "15.0"
        app.undo()


def test_a_number_beyond_the_limits_is_refused_in_words_and_the_old_one_stays(app: App) -> None:
    app.panel.type(GAP, "3")
    for text in ("20.01", "0.49", "-3", "1e999", "1,000,000"):
        QToolTip.hideText()
        app.panel.type(GAP, text)
        assert app.value(GAP) == 3 and app.steps == 1 and app.panel.text(GAP) == "3.0", text
        assert "Between 0.5 and 20 x, please." in QToolTip.text(), text


def test_what_is_no_number_is_refused_in_words_and_the_old_one_stays(app: App) -> None:
    app.panel.type(GAP, "3")
    box = app.panel.row(GAP).value
    for text in ("", "three", "4..2", "1_0", "0x10", "1,00,000", "--2", "inf", "nan"):
        QToolTip.hideText()
        box.selectAll()
        QTest.keyClick(box, Key.Key_Delete)
        app.panel.type(GAP, text)
        assert app.value(GAP) == 3 and app.steps == 1 and app.panel.text(GAP) == "3.0", text
        assert "is not a number" in QToolTip.text(), text


def test_markup_typed_into_a_box_is_shown_as_it_is(app: App) -> None:
    app.panel.type(GAP, "<b>2</b><img src=x>")
    assert "&lt;b&gt;2&lt;/b&gt;&lt;img src=x&gt;" in QToolTip.text()
    assert app.steps == 0


def test_a_decimal_comma_is_as_good_as_a_point(app: App) -> None:
    app.panel.type(GAP, "2,5")
    assert app.value(GAP) == 2.5 and app.panel.text(GAP) == "2.5"


def test_per_cent_are_typed_as_they_are_shown(app: App) -> None:
    name = next(n for n, spec in LEVERS.items() if spec.unit == "fraction" and spec.min <= 0.12 <= spec.max)
    app.panel.type(name, "12 %")
    assert app.value(name) == 0.12


def test_escape_brings_back_the_number_that_was_there(app: App) -> None:
    app.panel.type(GAP, "7", end=Key.Key_Escape)
    assert app.panel.text(GAP) == "4.0" and app.steps == 0
    QTest.keyClick(app.panel.row(GAP).value, Key.Key_Return)
    assert app.value(GAP) == INPUTS[GAP].default


def test_leaving_a_box_takes_what_was_typed(app: App) -> None:
    app.panel.type(GAP, "7", end=Key.Key_Tab)
    assert app.value(GAP) == 7


def test_arrow_and_page_keys_in_a_box_move_by_one_and_ten_steps(app: App) -> None:
    step = INPUTS[GAP].step
    for key, by in ((Key.Key_Up, 1), (Key.Key_Down, -1), (Key.Key_PageUp, 10), (Key.Key_PageDown, -10)):
        before = app.value(GAP)
        app.panel.keys(GAP, key, on="value")
        assert app.value(GAP) == pytest.approx(before + by * step)
        assert float(app.panel.text(GAP)) == pytest.approx(app.value(GAP))


def test_steps_in_a_box_end_at_the_hard_limits(app: App) -> None:
    app.panel.type(GAP, "19.99")
    app.panel.keys(GAP, Key.Key_PageUp, Key.Key_Up, on="value")
    assert app.value(GAP) == INPUTS[GAP].max == 20


def test_a_step_while_typing_starts_from_what_was_typed(app: App) -> None:
    box = app.panel.row(GAP).value
    box.setFocus()
    box.selectAll()
    type_text(box, "7")
    app.panel.keys(GAP, Key.Key_Up, on="value")
    assert app.value(GAP) == pytest.approx(7 + INPUTS[GAP].step)
    assert float(app.panel.text(GAP)) == pytest.approx(app.value(GAP))


def test_arrow_page_home_and_end_keys_move_the_slider(app: App) -> None:
    spec = INPUTS[GAP]
    app.panel.keys(GAP, Key.Key_Right)
    assert app.value(GAP) == pytest.approx(spec.default + spec.step)
    app.panel.keys(GAP, Key.Key_PageUp)
    assert app.value(GAP) > spec.default + 5 * spec.step
    app.panel.keys(GAP, Key.Key_PageDown, Key.Key_Left)
    assert app.value(GAP) == pytest.approx(spec.default)
    app.panel.keys(GAP, Key.Key_End)
    assert app.value(GAP) == spec.soft[1]
    app.panel.keys(GAP, Key.Key_Home)
    assert app.value(GAP) == spec.soft[0]


def test_the_mouse_wheel_scrolls_the_panel_and_changes_no_number(app: App) -> None:
    for kind in ShockKind.TARIFF, ShockKind.API_RESTRICTION:
        app.policy.add(kind)
    panel, before = app.panel.turn("lever"), app.scenario
    for child in panel.findChildren(QWidget):
        if child.isVisible() and child.isEnabled():
            at = QPointF(child.width() / 2, child.height() / 2)
            child.setFocus()
            QApplication.sendEvent(child, QWheelEvent(
                at, QPointF(child.mapToGlobal(at)), QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton,
                Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False))
    assert app.scenario == before


def test_a_changed_row_is_marked_until_it_is_reset(app: App) -> None:
    assert not app.panel.is_marked(GAP)
    app.panel.drag(GAP, 2.0)
    assert app.panel.is_marked(GAP)
    assert [n for n in LEVERS if app.panel.turn("lever").rows[n].reset.isVisible()] == [GAP]
    app.panel.reset(GAP)
    assert not app.panel.is_marked(GAP) and app.value(GAP) == INPUTS[GAP].default


def test_a_reset_can_be_undone(app: App) -> None:
    app.panel.drag(GAP, 2.0)
    app.panel.reset(GAP)
    app.undo()
    assert app.value(GAP) == 2.0 and app.panel.is_marked(GAP)


def test_everything_is_reset_at_once_and_undone_at_once(app: App) -> None:
    assert not app.panel.reset_all.isEnabled() and app.panel.reset_all.text() == ""
    app.panel.drag(GAP, 2.0)
    app.panel.type("price_us", "1.2")
    app.policy.drag(next(iter(app.policy.rows())).shock.kind, 60)
    assert app.panel.reset_all.text() == "reset 3 changed"
    before = app.scenario
    QTest.mouseClick(app.panel.reset_all, Qt.MouseButton.LeftButton)
    assert app.scenario.diff() == [] and app.scenario.shocks == () and app.steps == 4
    assert not app.panel.reset_all.isEnabled()
    app.undo()
    assert app.scenario == before


def test_the_find_box_shows_only_rows_that_hold_its_words(app: App) -> None:
    before = app.panel.visible()
    app.panel.find("Price GAP")
    assert app.panel.visible() == {GAP}
    app.panel.find("energy")
    assert {INPUTS[name].group.value for name in app.panel.visible()} >= {"Energy"}
    for name in app.panel.visible():
        assert "energy" in f"{INPUTS[name].label} {name} {INPUTS[name].group.value}".lower()
    app.panel.find("nothing is called this")
    assert app.panel.visible() == set()
    app.panel.find("")
    assert app.panel.visible() == before


def test_the_find_box_finds_assumptions_too(app: App) -> None:
    app.panel.find("price_us", "assumption")
    assert app.panel.visible("assumption") == {"price_us"}


def test_a_group_folds_and_unfolds(app: App) -> None:
    inside = {n for n in app.panel.visible() if INPUTS[n].group.value == "Pricing"}
    assert inside
    before = app.panel.visible()
    app.panel.fold("Pricing")
    assert app.panel.visible() == before - inside
    app.panel.fold("Pricing")
    assert app.panel.visible() == before


def test_a_changed_row_that_was_out_of_sight_comes_into_sight(app: App) -> None:
    name = next(n for n in LEVERS if n not in app.panel.visible())
    spec = INPUTS[name]
    app.state.edit(app.scenario.with_input(name, spec.low if spec.low != spec.default else spec.high), "Edit")
    assert name in app.panel.visible()


def test_the_card_of_an_input_tells_value_limits_status_and_source_as_plain_text(app: App) -> None:
    QTest.mouseClick(app.panel.row(GAP).info, Qt.MouseButton.LeftButton)
    card = next(w for w in app.window.findChildren(EvidenceCard) if w.isVisible())
    labels = card.findChildren(QLabel)
    text = "\n".join(label.text() for label in labels)
    spec = INPUTS[GAP]
    for words in (spec.label, spec.note, cite(spec.source), "Default", "80% belief", "0.5 to 20 x"):
        assert words in text
    assert {label.textFormat() for label in labels} == {Qt.TextFormat.PlainText}
    QTest.keyClick(card, Key.Key_Escape)
    app.qtbot.waitUntil(lambda: not any(w.isVisible() for w in app.window.findChildren(EvidenceCard)))


def test_the_handle_is_drawn_where_the_value_is(app: App) -> None:
    app.panel.drag(GAP, 2.0)
    slider = app.panel.row(GAP).slider
    assert slider._value == 2.0 and slider._x(2.0) < slider._x(INPUTS[GAP].default)
    app.panel.type(GAP, "15")
    assert slider._x(slider._value) == slider._x(slider._high)
