"""Shocks as sliders: there when they have a severity, with a start, a length and a place."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtTest import QTest

from planner import files
from planner.months import HORIZON, month_number
from planner.scenario import Scenario
from planner.sets import Bloc, Region, Segment
from planner.shocks import KINDS, MAX_SHOCKS, POLICIES, Shock, ShockKind, fresh
from planner.words import shown

from .pages import App, Key, type_text

pytestmark = pytest.mark.unpainted

API, BAN, TARIFF = ShockKind.API_RESTRICTION, ShockKind.MODEL_BAN, ShockKind.TARIFF
OFFERED = [offer.kind for offer in POLICIES]


def in_unit(kind: ShockKind, shown_value: float) -> float:
    return shown_value / shown(KINDS[kind].unit)[0]


def test_each_slider_makes_changes_and_removes_its_shock(app: App) -> None:
    for offer in POLICIES:
        kind, before = offer.kind, app.steps
        high = app.policy.row(kind).slider._high
        app.policy.drag(kind, high)
        assert app.scenario.shocks == (replace(offer, severity=in_unit(kind, high)),)
        assert app.policy.is_marked(kind)
        app.policy.keys(kind, Key.Key_Left)
        assert app.scenario.shocks[0].severity < in_unit(kind, high) and len(app.scenario.shocks) == 1
        app.policy.drag(kind, 0)
        assert app.scenario.shocks == () and not app.policy.is_marked(kind), kind
        assert app.steps == before + 3


def test_the_row_shows_what_is_offered_until_there_is_a_shock(app: App) -> None:
    for offer in POLICIES:
        row = app.policy.row(offer.kind)
        assert app.policy.text(offer.kind) == "0"
        assert not app.policy.start(offer.kind).isEnabled() and not app.policy.months(offer.kind).isEnabled()
        assert row.isEnabled() and row.slider.isEnabled()


def test_a_severity_can_be_typed(app: App) -> None:
    app.policy.type(API, "62,5")
    assert app.scenario.shocks == (replace(POLICIES[0], severity=0.625),)
    assert app.policy.text(API) == "62.5"


def test_a_severity_beyond_the_limits_is_refused(app: App) -> None:
    app.policy.type(API, "101")
    assert app.scenario.shocks == () and app.steps == 0


def test_typing_nothing_or_zero_removes_the_shock(app: App) -> None:
    app.policy.type(API, "50")
    app.policy.type(API, "0")
    assert app.scenario.shocks == () and app.steps == 2


def test_start_length_and_places_can_be_set_and_each_is_one_step_to_undo(app: App) -> None:
    app.policy.drag(API, 80)
    stages = [app.scenario.shocks[0]]
    app.policy.set_start(API, "2027-06")
    stages.append(replace(stages[-1], start=month_number("2027-06")))
    assert app.scenario.shocks == (stages[-1],)
    app.policy.set_months(API, 24)
    stages.append(replace(stages[-1], months=24))
    assert app.scenario.shocks == (stages[-1],)
    app.policy.set_place(API, "bloc", "US")
    stages.append(replace(stages[-1], bloc=Bloc.US))
    assert app.scenario.shocks == (stages[-1],)
    app.policy.set_place(API, "region", "everywhere")
    stages.append(replace(stages[-1], region=None))
    assert app.scenario.shocks == (stages[-1],)
    assert app.steps == len(stages)
    for stage in reversed(stages[:-1]):
        app.undo()
        assert app.scenario.shocks == (stage,)
        shown_places = app.policy.places(API)
        assert shown_places["bloc"] == ("China" if stage.bloc is Bloc.CHINA else "US")
        assert app.policy.start(API).value() == stage.start
        assert app.policy.months(API).value() == (stage.months or 0)


def test_a_length_of_nought_is_for_good(app: App) -> None:
    app.policy.drag(ShockKind.ENERGY_PRICE, 105)
    assert app.scenario.shocks[0].months == 24
    app.policy.set_months(ShockKind.ENERGY_PRICE, 0)
    assert app.scenario.shocks[0].months is None
    assert app.policy.months(ShockKind.ENERGY_PRICE).text() == "for good"


def test_arrow_keys_move_the_start_by_a_month(app: App) -> None:
    app.policy.drag(API, 80)
    QTest.keyClick(app.policy.start(API), Key.Key_Up)
    assert app.scenario.shocks[0].start == month_number("2027-02")
    assert app.policy.start(API).text() == "2027-02"


def test_a_month_that_cannot_be_is_not_taken(app: App) -> None:
    app.policy.drag(API, 80)
    for text in ("2031-01", "2026-03", "soon", "2027-13", "2027"):
        app.policy.set_start(API, text)
        assert app.scenario.shocks[0].start == POLICIES[0].start and app.steps == 1, text
        assert app.policy.start(API).text() == "2027-01", text


def test_a_breakthrough_is_always_one_blocs(app: App) -> None:
    app.policy.drag(ShockKind.BREAKTHROUGH, 12)
    box = app.policy.place(ShockKind.BREAKTHROUGH, "bloc")
    assert [box.itemText(i) for i in range(box.count())] == ["China", "US", "Rest"]
    app.policy.set_place(ShockKind.BREAKTHROUGH, "bloc", "China")
    assert app.scenario.shocks[0].bloc is Bloc.CHINA


def test_every_kind_can_be_added_from_the_menu_and_removed_again(app: App) -> None:
    for kind in ShockKind:
        app.policy.add(kind)
        assert app.scenario.shocks == (fresh(kind),)
        assert len(app.policy.rows()) == len(POLICIES) + (kind not in OFFERED)
        assert app.policy.row(kind).shock == app.scenario.shocks[0]
        app.policy.reset(kind)
        assert app.scenario.shocks == () and len(app.policy.rows()) == len(POLICIES)
        app.undo(2)
        assert app.scenario.shocks == () and app.steps == 0


def test_an_added_shock_can_be_moved_like_the_others(app: App) -> None:
    app.policy.add(TARIFF)
    app.policy.drag(TARIFF, 90)
    app.policy.set_place(TARIFF, "region", "Europe")
    shock = app.scenario.shocks[0]
    assert (shock.severity, shock.region) == (0.9, Region.EUROPE)
    app.policy.add(ShockKind.DEMAND_SURGE)
    app.policy.set_place(ShockKind.DEMAND_SURGE, "segment", "Agentic")
    assert app.scenario.shocks[1].segment is Segment.AGENTIC and app.scenario.shocks[0] == shock


TWINS = Scenario("Twins", shocks=(
    Shock(API, 10, None, 0.8, 3, Bloc.CHINA, Region.US, note="first"),
    Shock(TARIFF, 5, None, 1.0),
    Shock(API, 20, 12, 0.3, 0, Bloc.US, Region.EUROPE, probability=0.5)))


def test_two_shocks_of_one_kind_in_a_file_have_a_row_each(app: App, tmp_path: Path) -> None:
    path = tmp_path / "twins.tradewinds.json"
    files.write(path, TWINS)
    app.open(path)
    app.settle()
    first, second = app.policy.rows(API)
    assert (first.shock, second.shock) == (TWINS.shocks[0], TWINS.shocks[2])
    assert [app.policy.text((API, i)) for i in (0, 1)] == ["80", "30"]
    assert [app.policy.start((API, i)).text() for i in (0, 1)] == ["2027-01", "2027-11"]
    app.policy.type((API, 1), "40")
    assert app.scenario.shocks == (*TWINS.shocks[:2], replace(TWINS.shocks[2], severity=0.4))


def test_the_second_shock_of_a_kind_takes_the_place_of_a_removed_first(app: App) -> None:
    app.state.open(TWINS, None)
    app.settle()
    app.policy.reset((API, 0))
    assert app.scenario.shocks == TWINS.shocks[1:]
    assert [row.shock for row in app.policy.rows(API)] == [TWINS.shocks[2]]
    app.undo()
    assert app.scenario == TWINS and len(app.policy.rows(API)) == 2


def test_a_handle_drawn_to_nothing_and_back_leaves_every_shock_as_it_was(app: App) -> None:
    app.state.open(TWINS, None)
    app.settle()
    app.policy.drag(API, 0, 80)
    assert app.scenario == TWINS and app.steps == 0


def test_a_handle_let_go_at_nothing_removes_only_its_own_shock_and_frees_the_axes(app: App) -> None:
    app.state.open(TWINS, None)
    app.settle()
    app.policy.drag(API, 50, 0)
    assert app.scenario.shocks == TWINS.shocks[1:] and app.steps == 1
    assert app.window.menus.undo.text() == "Undo No API restriction, China in US"
    assert not any(card.view._held for card in app.window.board.cards)


def test_a_handle_drawn_out_and_back_to_nothing_leaves_no_step(app: App) -> None:
    app.policy.drag(API, 80, 0)
    assert app.scenario == Scenario() and app.steps == 0


def test_a_new_scenario_offers_what_is_usual_and_nothing_of_the_one_before(app: App) -> None:
    app.state.open(TWINS, None)
    app.new()
    app.settle()
    app.policy.type(API, "50")
    assert app.scenario.shocks == (replace(POLICIES[0], severity=0.5),)


@pytest.mark.may_stall  # a hundred rows at once
def test_a_full_scenario_takes_no_more_shocks(app: App) -> None:
    full = Scenario(shocks=tuple(replace(TWINS.shocks[1], start=1 + i % HORIZON) for i in range(MAX_SHOCKS)))
    app.state.open(full, None)
    app.settle()
    assert len(app.policy.rows(TARIFF)) == MAX_SHOCKS
    assert not app.policy.add_button.isEnabled()
    assert not any(app.policy.row(kind).slider.isEnabled() for kind in OFFERED)
    app.policy.reset((TARIFF, 0))
    assert app.policy.add_button.isEnabled() and app.policy.row(API).slider.isEnabled()


def test_undo_tells_what_a_change_of_a_shock_was(app: App) -> None:
    app.policy.drag(API, 80)
    assert app.window.menus.undo.text() == "Undo API restriction, China in US 80% from 2027-01"
    app.policy.set_months(API, 24)
    assert app.window.menus.undo.text() == "Undo API restriction, China in US 80% from 2027-01 for 24 months"
    app.policy.reset(API)
    assert app.window.menus.undo.text() == "Undo No API restriction, China in US"


def test_a_shock_of_no_strength_in_a_file_is_shown_as_none_and_can_be_raised(app: App) -> None:
    app.state.open(Scenario(shocks=(replace(POLICIES[1], severity=0.0, start=30),)), None)
    app.settle()
    assert not app.policy.is_marked(BAN)
    app.policy.row(BAN).value.selectAll()
    type_text(app.policy.row(BAN).value, "25")
    QTest.keyClick(app.policy.row(BAN).value, Key.Key_Return)
    assert app.scenario.shocks == (replace(POLICIES[1], severity=0.25, start=30),)
