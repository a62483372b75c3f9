"""The insight dock: what is changed, what to notice, and what was done."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from planner.analysis.warnings import warnings
from planner.charts import BOARD, CHARTS
from planner.figures import Result
from planner.run import run
from planner.scenario import INPUTS, Scenario
from planner.shocks import Shock, ShockKind
from planner.words import brief, shown

from .more_pages import InsightPage, TimelinePage
from .pages import App, Key, accessible_name

pytestmark = pytest.mark.unpainted

GAP, FREE, TODAY = "price_gap_2030", "free_share_china_2030", "price_us"
SUNK = Scenario("Sunk").with_input("hardware_recovery_china_2030", 0.0)


@pytest.fixture
def insight(app: App) -> InsightPage:
    return InsightPage(app)


def test_a_fresh_window_says_that_nothing_is_changed(insight: InsightPage) -> None:
    assert insight.changes() == {}
    lines = insight.lines()
    assert [line for line in lines if line in ("Your policy", "Your world", "Worth noticing")] == [
        "Your policy", "Your world", "Worth noticing"]
    assert any(line.startswith("Nothing yet") for line in lines)
    assert any(line.startswith("The default world") for line in lines)


def test_every_change_is_told_with_old_and_new_and_can_be_reset(app: App, insight: InsightPage) -> None:
    app.panel.drag(GAP, 2.0)
    app.panel.type(FREE, "40")
    app.panel.type(TODAY, "1.3")
    app.policy.drag(ShockKind.API_RESTRICTION, 80)
    label = {name: INPUTS[name].label for name in (GAP, FREE, TODAY)}
    assert insight.changes() == {
        label[GAP]: "4 \u2192 2 x", label[FREE]: "25 \u2192 40 %", label[TODAY]: "1 \u2192 1.3 USD/Mtok",
        "API restriction, China in US": "80%"}
    lines = insight.lines()
    order = [lines.index(words) for words in (
        "Your policy", label[GAP], "API restriction, China in US", "Your world", label[TODAY],
        "Worth noticing")]
    assert order == sorted(order)
    insight.press(f"Reset {label[FREE]}")
    assert app.value(FREE) == INPUTS[FREE].default and label[FREE] not in insight.changes()
    assert app.window.menus.undo.text() == f"Undo Reset {label[FREE]}"
    insight.press("Remove API restriction, China in US")
    assert app.scenario.shocks == () and len(insight.changes()) == 2
    app.undo(2)
    assert len(insight.changes()) == 4


def test_of_two_shocks_alike_the_one_pressed_goes(app: App, insight: InsightPage) -> None:
    timeline = TimelinePage(app)
    timeline.add(ShockKind.TARIFF)
    timeline.add(ShockKind.DEMAND_SURGE)
    app.policy.type(ShockKind.DEMAND_SURGE, "70")
    insight.press("Remove Demand surge, everyone")
    assert [shock.kind for shock in app.scenario.shocks] == [ShockKind.TARIFF]


def test_old_and_new_are_in_the_unit_shown(app: App, insight: InsightPage) -> None:
    expected = {}
    for name in ("hardware_recovery_china_2030", GAP, "western_hosted"):
        app.panel.keys(name, Key.Key_Left)
        factor, unit = shown(INPUTS[name].unit)
        old, new = (brief(value * factor) for value in (INPUTS[name].default, app.value(name)))
        expected[INPUTS[name].label] = f"{old} \u2192 {new} {unit}"
    assert insight.changes() == expected


def test_remarks_are_the_planners_in_its_order(app: App, insight: InsightPage) -> None:
    app.state.open(SUNK, None)
    app.settle()
    said = [str(remark) for remark in warnings(Result(SUNK, run(SUNK)))]
    lines = insight.lines()
    assert len(said) > 3 and lines[lines.index("Worth noticing") + 1:] == said


def test_a_remark_leads_to_its_chart_by_mouse_and_by_key(app: App, insight: InsightPage) -> None:
    app.state.open(SUNK, None)
    app.settle()
    about = {remark.subject for remark in warnings(Result(SUNK, run(SUNK))) if remark.subject in CHARTS}
    remarks = insight.remarks()
    assert len(remarks) >= len(about) > 1
    for way in ("mouse", "key"):
        app.window.board.show_charts(BOARD)
        reached = set()
        for remark in remarks:
            chart = next(i for i, c in CHARTS.items() if f"\u201c{c.title}\u201d" in remark.toolTip())
            if way == "mouse":
                QTest.mouseClick(remark, Qt.MouseButton.LeftButton)
            else:
                remark.setFocus()
                assert accessible_name(remark) == remark.text()
                QTest.keyClick(remark, Key.Key_Return)
            assert chart in app.charts.shown
            assert app.window.focusWidget() is app.charts.view(chart)
            reached.add(chart)
        assert reached == about


def test_no_remark_is_said_so(app: App, insight: InsightPage) -> None:
    calm = Scenario("Calm").with_input("agentic_share_2030", 0.5)
    assert warnings(Result(calm, run(calm))) == []
    app.state.open(calm, None)
    app.settle()
    assert insight.lines()[-1] == "Nothing out of the ordinary."


def test_words_follow_the_scenario_that_is_turned_to(app: App, insight: InsightPage) -> None:
    app.panel.drag(GAP, 2.0)
    assert list(insight.changes()) == [INPUTS[GAP].label]
    app.state.open(Scenario("Other", shocks=(Shock(ShockKind.TARIFF, 5, None, 1.0),)), None)
    app.settle()
    assert list(insight.changes()) == ["Tariff, everyone in everyone"]


def test_nothing_is_laid_out_anew_where_nothing_differs(app: App, insight: InsightPage) -> None:
    app.panel.drag(GAP, 2.0)
    insight.settle()
    before = insight.remarks()
    app.state.computed.emit()
    insight.settle()
    assert insight.remarks() == before


def test_the_history_lists_steps_by_name_and_a_click_goes_back(app: App, insight: InsightPage) -> None:
    insight.turn("History")
    assert insight.history() == ["As opened"]
    app.panel.drag(GAP, 2.0)
    app.panel.type(TODAY, "1.3")
    app.policy.drag(ShockKind.API_RESTRICTION, 80)
    steps = ["As opened", f"{INPUTS[GAP].label} 4 \u2192 2 x", f"{INPUTS[TODAY].label} 1 \u2192 1.3 USD/Mtok",
             "API restriction, China in US 80% from 2027-01"]
    assert insight.history() == steps
    after = app.scenario
    insight.go_back_to(steps[1])
    assert app.scenario == Scenario().with_input(GAP, 2.0) and app.steps == 1
    assert insight.history() == steps
    insight.go_back_to("As opened")
    assert app.scenario == Scenario() and not app.edited
    insight.go_back_to(steps[-1])
    assert app.scenario == after


def test_the_history_is_that_of_the_current_scenario(app: App, insight: InsightPage) -> None:
    insight.turn("History")
    app.panel.drag(GAP, 2.0)
    app.state.open(Scenario("Other"), None)
    assert insight.history() == ["As opened"]
    app.do("Scenario", "Previous scenario")
    assert len(insight.history()) == 2
