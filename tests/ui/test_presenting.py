"""Presenting: the charts alone in large type, driven by keys, and back without a trace."""

from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QWidget

from planner.charts import BOARD
from planner.kpis import KPIS
from planner.run import run
from planner.scenario import Display, Scenario
from planner.shocks import Shock, ShockKind
from ui import theme
from ui.present import Presentation

from .more_pages import InsightPage, PresentingPage
from .pages import App, Key

pytestmark = pytest.mark.unpainted

GAP = "price_gap_2030"
WAR = Scenario("War").with_input(GAP, 2.0)
OTHER = Scenario(
    "<b>Other</b>", shocks=(Shock(ShockKind.TARIFF, 5, None, 1.0),),
    display=Display(("carbon", "energy", "tokens", "unserved"), kpis=("spend", "margin", "unserved")))


@pytest.fixture
def present(app: App) -> PresentingPage:
    return PresentingPage(app)


def open_all(app: App, *scenarios: Scenario) -> None:
    for scenario in scenarios:
        app.state.open(scenario, None)
    app.settle()


def shown_gap(page: PresentingPage) -> np.ndarray:
    card = next(card for card in page.cards() if card.chart_id == "price_gap")
    assert card.figure is not None
    panel, = card.figure.panels
    line, = (line for line in panel.lines if line.style == "solid")
    return line.y


def gap_of(scenario: Scenario) -> np.ndarray:
    return run(scenario).line("price_gap")


def sizes(root: QWidget) -> dict[str, float]:
    """The size of every word in a window, by where it stands."""
    found = {}
    for kind in (QLabel, QAbstractButton, QLineEdit):
        for widget in root.findChildren(kind):
            if widget.text():
                found[f"{type(widget).__name__} {widget.text()}"] = widget.font().pointSizeF()
    return found


def test_f5_opens_it_on_the_whole_screen(app: App, present: PresentingPage) -> None:
    app.panel.drag(GAP, 2.0)
    assert app.window.menus.present.shortcut().toString() == "F5"
    QTest.keyClick(app.window, Key.Key_F5)
    view = present.view
    assert view.isVisible() and view.isFullScreen()
    assert [card.chart_id for card in present.cards()] == list(BOARD)
    labels = present.labels()
    assert "Baseline" in labels and any("Esc ends" in label for label in labels)
    assert any("not a forecast" in label for label in labels)
    for name in app.kpis.shown:
        assert app.kpis.text(name) in labels
    assert np.array_equal(shown_gap(present), gap_of(app.scenario))


def test_pressing_f5_twice_opens_one(app: App, present: PresentingPage) -> None:
    first = present.begin()
    assert present.begin() is first


def test_type_is_larger_and_normal_again_afterwards(app: App, present: PresentingPage) -> None:
    normal = theme.font(10).pointSizeF()
    view = present.begin()
    card = next(iter(view.kpis.cards.values()))
    assert card.value.font().pointSizeF() == pytest.approx(
        1.5 * app.kpis.card("cost").value.font().pointSizeF())
    present.end()
    assert theme.font(10).pointSizeF() == normal and theme.zoomed(10) == 10


def test_keys_step_through_the_scenarios(app: App, present: PresentingPage) -> None:
    open_all(app, WAR, OTHER, Scenario("Third"))
    present.begin()
    seen = []
    for key in (Key.Key_Right, Key.Key_Right, Key.Key_Left, Key.Key_PageDown, Key.Key_PageUp, Key.Key_Space):
        present.press(key)
        seen.append(app.scenario.name)
        assert app.scenario.name in present.labels()
    assert seen == ["War", "<b>Other</b>", "War", "<b>Other</b>", "War", "<b>Other</b>"]
    assert [card.chart_id for card in present.cards()] == list(OTHER.display.charts)
    assert list(present.view.kpis.cards) == list(OTHER.display.kpis)
    present.press(Key.Key_Left)
    assert np.array_equal(shown_gap(present), gap_of(WAR))


def test_b_blanks_and_shows_again(present: PresentingPage) -> None:
    present.begin()
    assert present.labels()
    for key in (Key.Key_B, Key.Key_Period):
        present.press(key)
        assert present.labels() == [] and present.view.isVisible()
        present.press(key)
        assert present.labels()


def test_it_follows_what_changes_meanwhile(app: App, present: PresentingPage) -> None:
    present.begin()
    app.panel.drag(GAP, 2.0)
    assert np.array_equal(shown_gap(present), gap_of(app.scenario))


def run_clock(page: PresentingPage) -> list[np.ndarray]:
    """Every frame of a replay without waiting for them."""
    clock = page.view._clock
    assert clock.isActive()
    frames = []
    while clock.isActive():
        clock.timeout.emit()
        frames.append(shown_gap(page))
    return frames


def test_r_replays_the_last_change_and_ends_exactly_at_the_numbers_now(
    app: App, present: PresentingPage
) -> None:
    app.panel.drag("token_growth", 5.0)
    before = app.scenario
    app.panel.drag(GAP, 2.0)
    present.begin()
    present.press(Key.Key_R)
    frames = run_clock(present)
    assert len(frames) > 30
    ends = [frame[-1] for frame in frames]
    assert all(b < a + 0.01 for a, b in pairwise(ends)) and len(set(ends)) > 30
    assert abs(ends[0] - gap_of(before)[-1]) < 0.05 * abs(ends[0] - ends[-1])
    assert np.array_equal(frames[-1], gap_of(app.scenario))
    result = app.state.result
    assert result is not None
    for name, card in present.view.kpis.cards.items():
        assert card.value.text() == KPIS[name].text(result)
    assert not any(card.view._held for card in present.view.board.cards)
    assert app.steps == 2 and not present.view._clock.isActive()


def test_the_replay_is_that_of_the_step_that_has_not_been_undone(app: App, present: PresentingPage) -> None:
    app.panel.drag(GAP, 2.0)
    app.panel.drag(GAP, 9.0)
    app.undo()
    present.begin()
    present.press(Key.Key_R)
    frames = run_clock(present)
    assert np.array_equal(frames[-1], gap_of(app.scenario))


def test_nothing_is_replayed_where_nothing_was_changed(present: PresentingPage) -> None:
    present.begin()
    present.press(Key.Key_R)
    assert not present.view._clock.isActive()


def test_turning_to_another_scenario_ends_a_replay(app: App, present: PresentingPage) -> None:
    open_all(app, OTHER, WAR)
    app.panel.drag(GAP, 6.0)
    app.state.documents[0].undo_stack.resetClean()
    present.begin()
    present.press(Key.Key_R)
    present.view._clock.timeout.emit()
    present.press(Key.Key_Left)
    assert not present.view._clock.isActive()
    assert app.scenario.name == "<b>Other</b>" and "<b>Other</b>" in present.labels()
    assert not any(card.view._held for card in present.view.board.cards)


def test_escape_in_the_middle_of_a_replay_ends_it_too(app: App, present: PresentingPage) -> None:
    app.panel.drag(GAP, 2.0)
    present.begin()
    present.press(Key.Key_R)
    present.end()
    assert not present.is_open
    assert app.scenario.value(GAP) == 2.0


def test_escape_ends_it_and_the_window_is_as_it_was(app: App, present: PresentingPage) -> None:
    app.panel.drag(GAP, 2.0)
    InsightPage(app).settle()
    app.rest()
    words, picture = sizes(app.window), app.window.kpis.grab().toImage()
    present.begin()
    present.press(Key.Key_B, Key.Key_B)
    present.end()
    assert not present.is_open and app.window._presentation is None
    assert app.window.isVisible() and sizes(app.window) == words
    assert app.window.kpis.grab().toImage() == picture
    assert app.scenario.value(GAP) == 2.0 and app.steps == 1
    app.panel.drag(GAP, 5.0)
    assert app.kpis.change("price_gap") != ""
    present.begin()
    assert present.is_open


def test_what_changed_in_the_window_meanwhile_has_its_usual_size(app: App, present: PresentingPage) -> None:
    open_all(app, replace(WAR, display=OTHER.display), replace(OTHER, display=Display()))
    insight = InsightPage(app)
    insight.settle()
    app.rest()
    known = set(sizes(app.window).values())
    present.begin()
    present.press(Key.Key_Left)
    app.panel.drag("token_growth", 5.0)
    insight.settle()
    present.press(Key.Key_Right)
    app.policy.add(ShockKind.FREE_PROMOTION)
    insight.settle()
    present.press(Key.Key_Left)
    insight.settle()
    present.end()
    odd = {words: size for words, size in sizes(app.window).items() if size not in known}
    assert odd == {}


def test_closing_the_window_ends_it(app: App, present: PresentingPage) -> None:
    present.begin()
    app.window.close()
    assert not present.is_open and theme.zoomed(10) == 10


def test_every_label_is_plain(app: App, present: PresentingPage) -> None:
    open_all(app, OTHER)
    view: Presentation = present.begin()
    for label in view.findChildren(QLabel):
        assert label.textFormat() is Qt.TextFormat.PlainText or not label.text()
