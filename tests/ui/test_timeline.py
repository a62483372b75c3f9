"""Shocks as bars: placed from a palette, dragged, stretched, driven by keys, edited in full."""

from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPolygonF
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialogButtonBox, QMenu, QScrollArea

from planner.charts import BOARD
from planner.months import HORIZON, decimal_year, month_name
from planner.scenario import Scenario
from planner.sets import Bloc, Region, Segment
from planner.shocks import KINDS, MAX_SHOCKS, Shock, ShockKind, fresh
from planner.words import severity_text, shown
from ui.timeline.bar import outline
from ui.timeline.dialog import ShockDialog

from .more_pages import TimelinePage, answers, choose, overlapping, read_tip
from .pages import App, Key, type_text

pytestmark = pytest.mark.unpainted

API, SURGE, TARIFF = ShockKind.API_RESTRICTION, ShockKind.DEMAND_SURGE, ShockKind.TARIFF
WALL = Shock(API, 10, 24, 0.8, 3, Bloc.CHINA, Region.US)
FOR_GOOD = Shock(SURGE, 20, None, 1.0)
CANCEL = QDialogButtonBox.StandardButton.Cancel


@pytest.fixture
def timeline(app: App) -> TimelinePage:
    return TimelinePage(app)


def show(app: App, *shocks: Shock) -> TimelinePage:
    app.state.open(Scenario("Shocks", shocks=shocks), None)
    app.settle()
    return TimelinePage(app)


# Adding

def test_each_kind_is_added_from_the_palette_as_one_step(timeline: TimelinePage, app: App) -> None:
    for kind in ShockKind:
        timeline.add(kind)
        assert app.scenario.shocks == (fresh(kind),) and app.steps == 1
        bar, = timeline.bars
        assert bar.isVisible() and bar.hasFocus()
        assert timeline.words(0).startswith(timeline.shock.title)
        app.undo()
        assert app.scenario.shocks == () and timeline.bars == []


def test_the_palette_tells_what_each_kind_does(timeline: TimelinePage) -> None:
    menu = timeline.add_button.menu()
    assert isinstance(menu, QMenu) and menu.toolTipsVisible()
    assert [(a.text(), a.toolTip()) for a in menu.actions()] == [
        (spec.label, spec.effect) for spec in KINDS.values()]


def test_an_empty_timeline_says_what_to_do_until_there_is_a_shock(timeline: TimelinePage) -> None:
    assert timeline.hint().startswith("none yet")
    timeline.add(API)
    assert timeline.hint() == ""


def test_a_bar_that_was_added_below_the_others_is_in_sight(app: App) -> None:
    timeline = show(app, *(replace(FOR_GOOD, start=i + 1) for i in range(6)))
    timeline.add(TARIFF)
    area = timeline.timeline.findChild(QScrollArea)
    app.qtbot.waitUntil(lambda: area.viewport().rect().contains(
        timeline.bars[-1].mapTo(area.viewport(), timeline.bars[-1].rect().center())))


@pytest.mark.may_stall  # a hundred rows at once
def test_a_full_scenario_offers_no_more(app: App) -> None:
    timeline = show(app, *(replace(FOR_GOOD, start=i % HORIZON + 1) for i in range(MAX_SHOCKS)))
    assert not timeline.add_button.isEnabled()
    timeline.keys(0, Key.Key_Delete)
    assert timeline.add_button.isEnabled() and len(timeline.bars) == MAX_SHOCKS - 1


# Where bars are

def test_a_bar_lies_over_its_months(app: App) -> None:
    timeline = show(app, WALL, FOR_GOOD)
    wall, surge = (bar.geometry() for bar in timeline.bars)
    assert wall.left() == pytest.approx(timeline.left_of(10), abs=1)
    assert wall.width() == pytest.approx(24 * timeline.month_width(), abs=1.5)
    assert surge.left() == pytest.approx(timeline.left_of(20), abs=1)
    assert surge.left() + surge.width() == pytest.approx(timeline.left_of(HORIZON + 1), abs=1.5)


def test_bars_follow_the_width_of_the_window(app: App) -> None:
    timeline = show(app, WALL)
    before = timeline.bars[0].width()
    app.do("View", "Inputs")  # the dock goes and the timeline gets its room
    app.qtbot.waitUntil(lambda: timeline.bars[0].width() > before)
    assert timeline.bars[0].width() == pytest.approx(24 * timeline.month_width(), abs=1.5)


def test_shocks_that_overlap_in_time_have_lanes_of_their_own(app: App) -> None:
    timeline = show(app, WALL, FOR_GOOD, WALL, replace(WALL, start=1, months=1), *[FOR_GOOD] * 8)
    assert len(timeline.bars) == 12 and overlapping(timeline.bars) == []
    tops = [bar.geometry().top() for bar in timeline.bars]
    assert tops == sorted(tops) and len({b - a for a, b in pairwise(tops)}) == 1
    assert timeline.timeline.lanes.height() >= timeline.bars[-1].geometry().bottom()


def course(timeline: TimelinePage, at: int) -> QPolygonF:
    """The outline of a bar."""
    shock = timeline.timeline._state.scenario.shocks[at]
    return outline(shock, timeline.timeline.lanes.scale(), timeline.bars[at].size())


def test_a_ramp_is_seen_in_the_outline(app: App) -> None:
    timeline = show(app, replace(WALL, ramp=0), replace(WALL, ramp=6), replace(FOR_GOOD, ramp=6))
    sudden, slow, lasting = (
        [(point.x(), point.y()) for point in course(timeline, at).toList()] for at in range(3))
    assert sudden[1][0] - sudden[0][0] == 0 and sudden[3][0] - sudden[2][0] == 0
    for points in (slow, lasting):
        assert points[1][0] - points[0][0] == pytest.approx(6 * timeline.month_width(), rel=0.05)
        assert points[1][1] < points[0][1]
    assert slow[3][0] - slow[2][0] == pytest.approx(6 * timeline.month_width(), rel=0.05)
    assert lasting[2][0] == lasting[3][0]  # it does not fade in sight


def test_a_harder_shock_stands_higher_and_darker(app: App) -> None:
    timeline = show(app, replace(WALL, severity=0.2), replace(WALL, severity=0.9))
    low, high = (course(timeline, at).boundingRect().height() for at in range(2))
    assert high > 1.5 * low
    light, dark = (
        bar.grab().toImage().pixelColor(bar.width() // 2, bar.height() - 3).lightness()
        for bar in timeline.bars)
    assert dark < light


# Dragging

def test_dragging_the_middle_moves_the_start(app: App) -> None:
    timeline, first = show(app, WALL), WALL.start
    for months in (5, -4, 1):
        timeline.drag(0, months)
        first += months
        assert timeline.shock == replace(WALL, start=first)
        assert timeline.bars[0].geometry().left() == pytest.approx(timeline.left_of(first), abs=1)


def test_less_than_half_a_month_is_no_move(app: App) -> None:
    timeline = show(app, WALL)
    timeline.drag(0, 0.4)
    assert timeline.shock == WALL and app.steps == 0


def test_a_start_stays_within_the_horizon(app: App) -> None:
    timeline = show(app, WALL, FOR_GOOD)
    for months, first in ((-40, 1), (90, HORIZON)):
        for at, shock in enumerate((WALL, FOR_GOOD)):
            timeline.drag(at, months)
            assert app.scenario.shocks[at] == replace(shock, start=first)


def test_dragging_the_left_end_moves_the_start_and_keeps_the_end(app: App) -> None:
    timeline = show(app, WALL)
    timeline.drag(0, 6, by="start")
    assert timeline.shock == replace(WALL, start=16, months=18)
    timeline.drag(0, -9, by="start")
    assert timeline.shock == replace(WALL, start=7, months=27)
    timeline.drag(0, 80, by="start")
    assert timeline.shock == replace(WALL, start=33, months=1)


def test_dragging_the_right_end_changes_the_length(app: App) -> None:
    timeline = show(app, WALL)
    timeline.drag(0, -10, by="end")
    assert timeline.shock == replace(WALL, months=14)
    timeline.drag(0, 3, by="end")
    assert timeline.shock == replace(WALL, months=17)
    timeline.drag(0, -70, by="end")
    assert timeline.shock == replace(WALL, months=1)


def test_the_right_end_dragged_past_the_horizon_is_for_good_and_back_again(app: App) -> None:
    timeline = show(app, WALL)
    timeline.drag(0, HORIZON + 1 - WALL.end, by="end")
    assert timeline.shock.months == HORIZON + 1 - WALL.start
    timeline.drag(0, 4, by="end")
    assert timeline.shock == replace(WALL, months=None)
    assert "for good" in timeline.words(0)
    timeline.drag(0, -8, by="end")
    assert timeline.shock == replace(WALL, months=HORIZON + 1 - 8 - WALL.start)


def test_a_left_end_of_what_lasts_moves_the_start_alone(app: App) -> None:
    timeline = show(app, FOR_GOOD)
    timeline.drag(0, 5, by="start")
    assert timeline.shock == replace(FOR_GOOD, start=25)


def test_a_touch_of_an_end_beyond_the_horizon_changes_nothing(app: App) -> None:
    timeline = show(app, replace(WALL, months=100))
    timeline.drag(0, 0.2, by="end")
    timeline.drag(0, 3, 0, by="end")
    assert timeline.shock.months == 100 and app.steps == 0


def test_the_shortest_bar_can_still_be_moved(app: App) -> None:
    timeline = show(app, replace(WALL, months=1))
    timeline.drag(0, 5)
    assert timeline.shock == replace(WALL, start=15, months=1)


def test_one_drag_is_one_step_and_undo_restores(app: App) -> None:
    timeline = show(app, WALL, FOR_GOOD)
    timeline.drag(0, 3, 9, -2, 5)
    assert app.steps == 1 and app.scenario.shocks == (replace(WALL, start=15), FOR_GOOD)
    assert app.window.menus.undo.text() == f"Undo {WALL.title} 80% from 2027-06"
    timeline.drag(1, 2)
    assert app.steps == 2
    app.undo()
    assert app.scenario.shocks == (replace(WALL, start=15), FOR_GOOD)
    app.undo()
    assert app.scenario.shocks == (WALL, FOR_GOOD)
    assert timeline.bars[0].geometry().left() == pytest.approx(timeline.left_of(10), abs=1)


def test_a_drag_back_to_the_start_leaves_no_step(app: App) -> None:
    timeline = show(app, WALL)
    timeline.drag(0, 6, 0)
    assert app.steps == 0 and not app.edited


def test_axes_hold_still_while_a_bar_is_held_and_are_freed_after(app: App) -> None:
    timeline = show(app, WALL)
    timeline.press(0)
    timeline.move(4)
    assert all(card.view._held for card in app.window.board.cards)
    timeline.release()
    assert not any(card.view._held for card in app.window.board.cards)


def test_the_right_button_moves_nothing(app: App) -> None:
    timeline = show(app, WALL)
    QTest.mousePress(timeline.bars[0], Qt.MouseButton.RightButton)
    assert not timeline.bars[0].dragging
    QTest.mouseRelease(timeline.bars[0], Qt.MouseButton.RightButton)
    assert timeline.shock == WALL


def test_keys_do_nothing_to_a_bar_that_is_held(app: App) -> None:
    timeline = show(app, WALL, FOR_GOOD)
    timeline.press(0)
    timeline.move(2)
    timeline.keys(0, Key.Key_Delete, Key.Key_Right, Key.Key_Up)
    timeline.move(5)
    timeline.release()
    app.settle()
    assert app.scenario.shocks == (replace(WALL, start=15), FOR_GOOD) and app.steps == 1


def test_a_bar_that_is_held_when_another_scenario_comes_changes_neither(app: App) -> None:
    show(app, FOR_GOOD)
    app.state.undo_stack.resetClean()
    timeline = show(app, WALL)
    timeline.press(0)
    timeline.move(2)
    app.do("Scenario", "Previous scenario")
    timeline.move(8)
    timeline.release()
    app.settle()
    assert app.scenario.shocks == (FOR_GOOD,)
    assert app.state.documents[-1].scenario.shocks == (replace(WALL, start=12),)


# Keys

def test_arrow_keys_move_by_a_month_each_a_step(app: App) -> None:
    timeline = show(app, WALL)
    timeline.keys(0, Key.Key_Right, Key.Key_Right, Key.Key_Right, Key.Key_Left)
    assert timeline.shock == replace(WALL, start=12) and app.steps == 4


def test_shift_and_arrow_keys_stretch_by_a_month(app: App) -> None:
    timeline = show(app, WALL)
    timeline.keys(0, Key.Key_Right, Key.Key_Right, shift=True)
    assert timeline.shock == replace(WALL, months=26)
    timeline.keys(0, Key.Key_Left, shift=True)
    assert timeline.shock == replace(WALL, months=25)


def test_a_shock_for_good_is_ended_by_shift_and_left_and_lasts_again_by_right(app: App) -> None:
    timeline = show(app, FOR_GOOD)
    timeline.keys(0, Key.Key_Left, shift=True)
    assert timeline.shock.end == HORIZON
    timeline.keys(0, Key.Key_Right, Key.Key_Right, shift=True)
    assert timeline.shock.months is None


def test_up_and_down_make_it_harder_and_milder_within_the_limits(app: App) -> None:
    timeline = show(app, *(fresh(kind) for kind in ShockKind))
    for at, kind in enumerate(ShockKind):
        spec = KINDS[kind]
        step = 0.05 if spec.unit == "fraction" else 1
        timeline.keys(at, Key.Key_Up)
        assert app.scenario.shocks[at].severity == pytest.approx(fresh(kind).severity + step)
        timeline.keys(at, Key.Key_Down, Key.Key_Down)
        assert app.scenario.shocks[at].severity == pytest.approx(fresh(kind).severity - step)
        for limit, key in ((spec.max, Key.Key_Up), (spec.min, Key.Key_Down)):
            app.state.edit(app.scenario.with_shock(replace(fresh(kind), severity=limit), at), "to the end")
            timeline.keys(at, key)
            assert app.scenario.shocks[at].severity == limit


@pytest.mark.parametrize("key", [Key.Key_Delete, Key.Key_Backspace])
def test_delete_removes_the_bar_and_undo_brings_it_back(app: App, key: Key) -> None:
    timeline = show(app, WALL, FOR_GOOD)
    timeline.keys(0, key)
    assert app.scenario.shocks == (FOR_GOOD,) and len(timeline.bars) == 1
    assert timeline.words(0).startswith(FOR_GOOD.title)
    assert app.window.menus.undo.text() == f"Undo No {WALL.title}"
    app.undo()
    assert app.scenario.shocks == (WALL, FOR_GOOD) and len(timeline.bars) == 2


def test_bars_are_reached_with_tab(app: App) -> None:
    timeline = show(app, WALL, FOR_GOOD)
    timeline.add_button.setFocus()
    reached = app.tab_through()
    assert [bar for bar in reached if bar in timeline.bars] == timeline.bars


# All fields

def fill(dialog: ShockDialog) -> None:
    dialog.severity.setValue(40)
    dialog.start.setValue(15)
    dialog.months.setValue(0)
    dialog.ramp.setValue(5)
    dialog.probability.setValue(60)
    dialog.note.setText("after the election")
    dialog.places["bloc"].setCurrentText("US")
    dialog.places["region"].setCurrentText("all")


FILLED = Shock(API, 15, None, 0.4, 5, Bloc.US, None, None, 0.6, "after the election")


@pytest.mark.parametrize("way", ["double click", "Enter", "menu"])
def test_all_fields_are_edited_in_a_dialog_as_one_step(
    app: App, monkeypatch: pytest.MonkeyPatch, way: str
) -> None:
    dialogs = answers(monkeypatch, ShockDialog)
    dialogs.then(fill)
    timeline = show(app, FOR_GOOD, WALL)
    if way == "double click":
        timeline.double_click(1)
    elif way == "Enter":
        timeline.keys(1, Key.Key_Return)
    else:
        choose(timeline.open_menu(1), "Edit")
        app.settle()
    assert dialogs.seen == 1
    assert app.scenario.shocks == (FOR_GOOD, FILLED) and app.steps == 1
    app.undo()
    assert app.scenario.shocks == (FOR_GOOD, WALL)


def test_the_menu_of_a_bar_removes_it(app: App) -> None:
    timeline = show(app, WALL)
    menu = timeline.open_menu(0)
    choose(menu, "Remove")
    menu.close()
    assert app.scenario.shocks == ()


def test_the_dialog_shows_what_the_shock_is(app: App, monkeypatch: pytest.MonkeyPatch) -> None:
    dialogs = answers(monkeypatch, ShockDialog)
    timeline = show(app, *(
        replace(fresh(kind), start=33, months=7, ramp=2, probability=0.5, note="why") for kind in ShockKind))

    def look(dialog: ShockDialog) -> None:
        shock = app.scenario.shocks[dialogs.seen - 1]
        spec = KINDS[shock.kind]
        factor, unit = shown(spec.unit)
        assert dialog.windowTitle() == spec.label
        assert dialog.severity.value() == pytest.approx(shock.severity * factor)
        assert dialog.severity.text().endswith(unit)
        assert (dialog.severity.minimum(), dialog.severity.maximum()) == pytest.approx(
            (spec.min * factor, spec.max * factor))
        assert dialog.start.text() == month_name(33)
        assert (dialog.months.text(), dialog.ramp.text()) == ("7 months", "2 months")
        assert (dialog.probability.value(), dialog.note.text()) == (50, "why")
        assert tuple(dialog.places) == spec.targets
    for at in range(len(ShockKind)):
        dialogs.then(look)
        timeline.double_click(at)
    assert dialogs.seen == len(ShockKind) and app.steps == 0


ODD = Shock(
    SURGE, 3, 600, 0.123456, 120, segment=Segment.AGENTIC, probability=0.0123, note="two\nlines\t\u4e2d")


def test_ok_without_an_edit_changes_nothing_however_odd_the_numbers(
    app: App, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialogs = answers(monkeypatch, ShockDialog)
    dialogs.then(lambda dialog: None)
    show(app, ODD).double_click(0)
    assert dialogs.seen == 1 and app.scenario.shocks == (ODD,) and app.steps == 0


def test_cancel_changes_nothing(app: App, monkeypatch: pytest.MonkeyPatch) -> None:
    dialogs = answers(monkeypatch, ShockDialog)
    dialogs.then(fill, CANCEL)
    show(app, WALL).double_click(0)
    assert dialogs.seen == 1 and app.scenario.shocks == (WALL,) and app.steps == 0


def test_every_place_that_the_dialog_offers_is_taken(app: App, monkeypatch: pytest.MonkeyPatch) -> None:
    dialogs = answers(monkeypatch, ShockDialog)
    timeline = show(app, *(fresh(kind) for kind in ShockKind))
    for at, kind in enumerate(ShockKind):
        counts = {name: 5 if name == "region" else 4 for name in KINDS[kind].targets}
        if kind is ShockKind.BREAKTHROUGH:
            counts["bloc"] = 3  # one bloc's, never everybody's
        for name, count in counts.items():
            taken = set()
            for i in range(count):
                def pick(dialog: ShockDialog, name: str = name, i: int = i, count: int = count) -> None:
                    assert dialog.places[name].count() == count
                    dialog.places[name].setCurrentIndex(i)
                dialogs.then(pick)
                timeline.double_click(at)
                taken.add(getattr(app.scenario.shocks[at], name))
            assert len(taken) == count


def test_a_month_is_typed_into_the_dialog(app: App, monkeypatch: pytest.MonkeyPatch) -> None:
    def type_in(dialog: ShockDialog) -> None:
        dialog.start.setFocus()
        dialog.start.selectAll()
        type_text(dialog.start, "2029-02")
    dialogs = answers(monkeypatch, ShockDialog)
    dialogs.then(type_in)
    timeline = show(app, WALL)
    timeline.double_click(0)
    assert timeline.shock == replace(WALL, start=35)


# What follows

def test_charts_mark_where_shocks_start_and_follow_a_drag(app: App) -> None:
    timeline = show(app, WALL)
    timeline.press(0)
    for months in (4, 9):
        timeline.move(months)
        app.settle()
        for chart in BOARD:
            marker, = app.charts.figure(chart).markers
            assert (marker.x, marker.label) == (decimal_year(10 + months), WALL.title)
    timeline.release()
    timeline.keys(0, Key.Key_Delete)
    assert all(app.charts.figure(chart).markers == () for chart in BOARD)


def test_a_bar_and_its_row_of_sliders_agree(app: App) -> None:
    timeline = show(app, WALL)
    timeline.drag(0, 5)
    assert app.policy.start(API).text() == "2027-06"
    app.policy.drag(API, 30)
    assert "30%" in timeline.words(0)


HEARD = [
    (WALL, ("API restriction, China in US", "80%", "2027-01 to 2028-12", "ramp 3 months")),
    (FOR_GOOD, ("Demand surge, everyone", "100%", "2027-11 for good")),
    (replace(FOR_GOOD, probability=0.25, ramp=1, months=1),
     ("2027-11 to 2027-11", "ramp 1 month", "probability 25%")),
    (Shock(ShockKind.BREAKTHROUGH, 15, None, 6, bloc=Bloc.US), ("Breakthrough, US", "6 months")),
]


def test_a_screen_reader_hears_everything(app: App) -> None:
    timeline = show(app, *(replace(shock, note="because <b>we</b> say so") for shock, _ in HEARD))
    for at, (shock, words) in enumerate(HEARD):
        said = timeline.words(at)
        assert [word for word in words if word not in said] == []
        assert ("probability" in said) == (shock.probability < 1) and ("ramp" in said) == (shock.ramp > 0)
        tip = read_tip(timeline.bars[at].toolTip())
        assert said in tip and KINDS[shock.kind].effect in tip and "because <b>we</b> say so" in tip
        assert severity_text(shock) in said


def test_names_of_bars_follow(app: App) -> None:
    timeline = show(app, WALL)
    timeline.drag(0, 5)
    assert "2027-06 to 2029-05" in timeline.words(0)
    app.undo()
    assert "2027-01 to 2028-12" in timeline.words(0)
