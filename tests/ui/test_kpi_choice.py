"""Which headline numbers are shown: chosen from a menu, kept in the scenario."""

from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QToolButton

from planner import files
from planner.kpis import KPIS, KPIS_AT_MOST, KPIS_SHOWN
from planner.scenario import Display, Scenario
from ui import theme
from ui.documents import SUFFIX
from ui.kpis import KpiCard

from .pages import App, by_name, near, plain

pytestmark = pytest.mark.unpainted

GAP = "price_gap_2030"


def offers(app: App) -> dict[str, QAction]:
    """The menu behind the three dots, by id."""
    menu = by_name(app.kpis.strip, QToolButton, "Choose headline numbers").menu()
    menu.aboutToShow.emit()
    found = dict(zip(KPIS, menu.actions(), strict=True))
    assert [plain(action.text()) for action in found.values()] == [kpi.label for kpi in KPIS.values()]
    return found


def toggle(app: App, name: str) -> None:
    action = offers(app)[name]
    assert action.isEnabled()
    action.trigger()
    app.settle()


def ordered(*names: str) -> list[str]:
    return [name for name in KPIS if name in names]


def test_a_number_is_added_and_taken_away_as_steps_to_undo(app: App) -> None:
    assert app.kpis.shown == list(KPIS_SHOWN)
    toggle(app, "unserved")
    assert app.kpis.shown == ordered(*KPIS_SHOWN, "unserved")
    toggle(app, "cost")
    chosen = ordered("chinese_share", "price_gap", "capacity", "bill", "unserved")
    assert app.kpis.shown == chosen and app.scenario.display.kpis == tuple(chosen)
    assert app.steps == 2 and app.window.menus.undo.text() == "Undo Show other numbers"
    app.undo()
    assert app.kpis.shown == ordered(*KPIS_SHOWN, "unserved")
    app.undo()
    assert app.kpis.shown == list(KPIS_SHOWN) and app.scenario == Scenario()
    app.redo()
    assert "unserved" in app.kpis.shown


def test_the_menu_ticks_what_is_shown(app: App) -> None:
    toggle(app, "unserved")
    assert [name for name, action in offers(app).items() if action.isChecked()] == app.kpis.shown


def test_no_more_than_seven_and_no_fewer_than_one(app: App) -> None:
    while len(app.kpis.shown) < KPIS_AT_MOST:
        toggle(app, next(name for name in KPIS if name not in app.kpis.shown))
    assert {name for name, action in offers(app).items() if action.isEnabled()} == set(app.kpis.shown)
    while len(app.kpis.shown) > 1:
        toggle(app, app.kpis.shown[0])
    left, = app.kpis.shown
    assert [name for name, action in offers(app).items() if not action.isEnabled()] == [left]


def test_every_number_can_be_shown_with_its_words(app: App) -> None:
    names = list(KPIS)
    app.panel.drag(GAP, 2.0)
    for some in (names[:5], names[5:]):
        app.state.edit(replace(app.scenario, display=Display(kpis=tuple(some))), "numbers")
        app.settle()
        result, reference = app.state.result, app.state.reference
        assert result is not None and reference is not None and app.kpis.shown == some
        for name in some:
            assert app.kpis.text(name) == KPIS[name].text(result)
            assert app.kpis.change(name) == KPIS[name].change(result, reference)
            assert app.kpis.detail(name).endswith(f"  \u00b7  {KPIS[name].detail(result)}")
            assert app.kpis.card(name).isVisible()


def test_the_same_menu_is_among_the_commands(app: App) -> None:
    app.do("View", "Headline numbers", KPIS["unserved"].label)
    assert "unserved" in app.kpis.shown


def test_a_course_is_painted_and_follows(app: App) -> None:
    quiet = theme.palette().quiet
    card = app.kpis.card("price_gap")
    assert near(quiet, app.colours(card.trend), by=12)
    before = card.trend.grab().toImage()
    app.panel.drag(GAP, 10.0)
    assert card.trend.grab().toImage() != before
    app.undo()
    assert card.trend.grab().toImage() == before


def test_the_choice_is_saved_in_the_file_and_opened_again(app: App, tmp_path: Path) -> None:
    path = tmp_path / f"chosen{SUFFIX}"
    toggle(app, "unserved")
    toggle(app, "cost")
    chosen = app.kpis.shown
    app.save_as(path)
    assert files.read(path).scenario.display.kpis == tuple(chosen)
    app.panel.drag(GAP, 2.0)
    app.new()
    app.settle()
    assert app.kpis.shown == list(KPIS_SHOWN)
    app.open(path)
    app.settle()
    assert app.kpis.shown == chosen


def test_a_number_named_twice_in_a_file_is_shown_once(app: App) -> None:
    app.state.open(Scenario("Twice", display=Display(kpis=("cost", "cost", "bill"))), None)
    app.settle()
    cards = [card for card in app.kpis.strip.findChildren(KpiCard) if card.isVisible()]
    assert app.kpis.shown == ["cost", "bill"] and len(cards) == 2
    app.panel.drag(GAP, 2.0)
    assert [card for card in app.kpis.strip.findChildren(KpiCard) if card.isVisible()] == cards


@pytest.mark.parametrize("kpis", [("unserved",), tuple(KPIS)[:KPIS_AT_MOST]])
def test_cards_never_cover_each_other(app: App, kpis: tuple[str, ...]) -> None:
    app.state.open(Scenario("Some", display=Display(kpis=kpis)), None)
    app.settle()
    app.window.resize(1280, 720)
    app.qtbot.waitUntil(lambda: app.window.width() == 1280)
    boxes = [app.kpis.card(name).geometry() for name in kpis]
    assert all(a.right() < b.left() for a, b in pairwise(boxes))
    for name in kpis:
        card = app.kpis.card(name)
        assert card.value.width() >= card.value.sizeHint().width(), name
