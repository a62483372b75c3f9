"""What is a step, what it is called, and how it is taken back."""

import pytest
from PySide6.QtTest import QTest

from planner.scenario import INPUTS, Scenario
from planner.shocks import ShockKind

from .pages import App, Key, control

pytestmark = pytest.mark.unpainted

GAP = "price_gap_2030"
DEFAULT = INPUTS[GAP].default


def test_one_drag_is_one_step_with_a_name(app: App) -> None:
    app.panel.drag(GAP, 5.0, 6.0, 2.0)
    assert app.steps == 1
    assert app.window.menus.undo.text() == "Undo Price gap US/China, 2030 4 \u2192 2 x"
    app.undo()
    assert app.value(GAP) == DEFAULT and app.steps == 0
    assert app.window.menus.redo.text() == "Redo Price gap US/China, 2030 4 \u2192 2 x"
    app.redo()
    assert app.value(GAP) == 2.0


def test_a_drag_back_to_the_start_leaves_no_step(app: App) -> None:
    app.panel.drag(GAP, 2.0, 6.0, DEFAULT)
    assert app.steps == 0 and app.state.undo_stack.count() == 0
    assert not app.edited and not app.window.menus.undo.isEnabled()


def test_a_drag_through_the_start_and_on_is_one_step(app: App) -> None:
    app.panel.drag(GAP, 2.0, DEFAULT, 6.0)
    assert app.steps == 1
    app.undo()
    assert app.scenario == Scenario()


def test_a_drag_back_to_the_start_keeps_the_steps_before_it(app: App) -> None:
    app.panel.drag(GAP, 3.0)
    app.panel.drag(GAP, 6.0, 3.0)
    assert app.steps == 1 and app.value(GAP) == 3.0
    app.undo()
    assert app.value(GAP) == DEFAULT


def test_two_drags_are_two_steps(app: App) -> None:
    app.panel.drag(GAP, 2.0)
    app.panel.drag(GAP, 6.0)
    assert app.steps == 2
    app.undo()
    assert app.value(GAP) == 2.0


def test_key_presses_are_steps_of_their_own(app: App) -> None:
    app.panel.drag(GAP, 2.0)
    app.panel.keys(GAP, Key.Key_Right, Key.Key_Right)
    assert app.steps == 3
    app.undo(2)
    assert app.value(GAP) == 2.0


def test_keys_do_nothing_to_a_handle_that_is_held(app: App) -> None:
    app.panel.press(GAP)
    app.panel.move(GAP, 2.0)
    app.panel.keys(GAP, Key.Key_Right, Key.Key_End)
    app.panel.release(GAP)
    assert app.value(GAP) == 2.0 and app.steps == 1


def test_undo_while_a_handle_is_held_brings_back_the_start(app: App) -> None:
    app.panel.press(GAP)
    app.panel.move(GAP, 2.0)
    app.undo()
    assert app.value(GAP) == DEFAULT
    app.panel.move(GAP, 6.0)
    app.panel.release(GAP)
    assert app.value(GAP) == 6.0 and app.steps == 1


def test_a_drag_after_saving_is_a_step_beside_the_saved_one(app: App) -> None:
    app.panel.press(GAP)
    app.panel.move(GAP, 2.0)
    app.state.undo_stack.setClean()
    app.panel.move(GAP, 3.0)
    app.panel.release(GAP)
    assert app.edited
    app.undo()
    assert not app.edited and app.value(GAP) == 2.0


def test_buttons_and_keys_undo_and_redo(app: App) -> None:
    app.panel.drag(GAP, 2.0)
    app.header.press("Undo")
    assert app.value(GAP) == DEFAULT
    app.header.press("Redo")
    assert app.value(GAP) == 2.0
    QTest.keyClick(app.window, Key.Key_Z, control())
    assert app.value(GAP) == DEFAULT
    QTest.keyClick(app.window, Key.Key_Y, control())
    assert app.value(GAP) == 2.0


def test_undo_is_offered_only_where_there_is_something_to_undo(app: App) -> None:
    assert not app.window.menus.undo.isEnabled() and not app.window.menus.redo.isEnabled()
    app.panel.drag(GAP, 2.0)
    assert app.window.menus.undo.isEnabled() and not app.window.menus.redo.isEnabled()
    app.undo()
    assert not app.window.menus.undo.isEnabled() and app.window.menus.redo.isEnabled()


def test_a_long_walk_back_and_forth_ends_where_it_began(app: App) -> None:
    app.panel.drag(GAP, 2.0)
    app.panel.type("price_us", "1.3")
    app.policy.drag(ShockKind.API_RESTRICTION, 80)
    app.policy.set_start(ShockKind.API_RESTRICTION, "2028-01")
    app.policy.add(ShockKind.TARIFF)
    app.panel.reset(GAP)
    after = app.scenario
    app.undo(6)
    assert app.scenario == Scenario() and app.kpis.change("chinese_share") == ""
    for _ in range(6):
        app.window.menus.redo.trigger()
    app.settle()
    assert app.scenario == after


def test_a_thousand_moves_between_two_frames_are_one_run_of_the_model(
    app: App, monkeypatch: pytest.MonkeyPatch
) -> None:
    import planner.run

    runs: list[Scenario] = []
    real = planner.run.run

    def counted(scenario: Scenario) -> object:
        runs.append(scenario)
        return real(scenario)
    monkeypatch.setattr(planner.run, "run", counted)
    app.panel.press(GAP)
    for i in range(1000):
        app.panel.move_at_once(GAP, 2.0 if i % 2 else 6.0)
    assert runs == []
    app.settle()
    assert runs == [app.scenario] and app.value(GAP) == 2.0
    app.panel.release(GAP)
    assert app.steps == 1
