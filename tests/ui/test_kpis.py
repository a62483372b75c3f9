"""Headline numbers: what planner.kpis says, and a way to the chart behind each."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from planner.charts import BOARD
from planner.figures import Result
from planner.kpis import KPIS
from planner.run import run
from planner.scenario import Scenario
from planner.shocks import ShockKind

from .pages import App, Key, accessible_name

pytestmark = pytest.mark.unpainted

GAP = "price_gap_2030"


def test_numbers_differences_and_words_are_those_of_the_planner(app: App) -> None:
    baseline = Result(Scenario(), run(Scenario()))
    app.panel.drag(GAP, 2.0)
    app.policy.drag(ShockKind.API_RESTRICTION, 80)
    result = Result(app.scenario, run(app.scenario))
    changes = []
    for name in app.kpis.shown:
        assert app.kpis.text(name) == KPIS[name].text(result)
        assert app.kpis.change(name) == KPIS[name].change(result, baseline)
        assert app.kpis.detail(name).endswith(f"  \u00b7  {KPIS[name].detail(result)}")
        changes.append(app.kpis.change(name))
    assert any(changes)


def test_numbers_follow_while_a_handle_is_held(app: App) -> None:
    app.panel.press(GAP)
    seen = []
    for value in (5.0, 3.0, 2.0):
        app.panel.move(GAP, value)
        app.settle()
        seen.append(app.kpis.text("price_gap"))
        assert seen[-1] == KPIS["price_gap"].text(Result(app.scenario, run(app.scenario)))
    app.panel.release(GAP)
    assert len(set(seen)) == 3


def test_undo_takes_the_differences_away(app: App) -> None:
    app.panel.drag(GAP, 2.0)
    app.undo()
    assert [app.kpis.change(name) for name in app.kpis.shown] == [""] * len(app.kpis.shown)


def test_a_click_goes_to_the_chart_if_it_is_shown_already(app: App) -> None:
    for name in app.kpis.shown:
        if KPIS[name].chart in BOARD:
            app.kpis.click(name)
            assert app.charts.shown == list(BOARD)
            assert app.window.focusWidget() is app.charts.view(KPIS[name].chart)
    assert app.steps == 0


def test_a_click_brings_the_chart_if_it_is_not_shown(app: App) -> None:
    name = next(n for n in app.kpis.shown if KPIS[n].chart not in BOARD)
    app.kpis.click(name)
    assert app.charts.shown == [*BOARD[:3], KPIS[name].chart]
    assert app.charts.figure(KPIS[name].chart).id == KPIS[name].chart


def test_a_key_brings_the_chart_too(app: App) -> None:
    name = next(n for n in app.kpis.shown if KPIS[n].chart not in BOARD)
    for key in (Key.Key_Return, Key.Key_Space):
        QTest.keyClick(app.kpis.card(name), key)
        app.settle()
        assert KPIS[name].chart in app.charts.shown
        app.undo()


def test_the_right_button_brings_nothing(app: App) -> None:
    name = next(n for n in app.kpis.shown if KPIS[n].chart not in BOARD)
    app.kpis.click(name, Qt.MouseButton.RightButton)
    assert app.charts.shown == list(BOARD)


def test_a_screen_reader_hears_number_difference_and_words(app: App) -> None:
    app.panel.drag(GAP, 2.0)
    for name in app.kpis.shown:
        words = accessible_name(app.kpis.card(name))
        assert words.startswith(KPIS[name].label)
        for part in (app.kpis.text(name), app.kpis.change(name), app.kpis.detail(name)):
            assert part in words
