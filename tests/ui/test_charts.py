"""Charts: the curves are the model's numbers, the axes hold still, the labels can be read."""

import gc
from itertools import chain, pairwise, product

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip

from planner.charts import BOARD, CHARTS
from planner.declare import Group
from planner.figures import Result, figure
from planner.levers import LEVERS
from planner.run import run
from planner.scale import value_range
from planner.scenario import INPUTS, Scenario
from planner.shocks import ShockKind
from ui import theme

from .pages import App, Key, near, type_text

GAP = "price_gap_2030"


def assert_curves_are_the_models_numbers(app: App) -> None:
    baseline, result = (Result(s, run(s)) for s in (Scenario(), app.scenario))
    for chart in app.charts.shown:
        expected = figure(chart, result, baseline)
        view = app.charts.view(chart)
        for drawn, panel in zip(view.panels, expected.panels, strict=True):
            for curve, line in zip(drawn.curves, panel.lines, strict=True):
                x, y = curve.getData()
                assert np.array_equal(x, line.x) and np.array_equal(y, line.y), (chart, line.label)
            for shape, area in zip(drawn.areas, panel.areas, strict=True):
                assert np.array_equal(shape.upper, area.upper) and np.array_equal(shape.lower, area.lower)


def test_after_a_drag_every_curve_is_what_the_model_says(app: App) -> None:
    app.panel.drag(GAP, 2.0)
    app.panel.drag("electricity_us_2030", 0.2)
    assert_curves_are_the_models_numbers(app)
    x, y = app.charts.curve("developer_share", "china", "solid")
    assert np.array_equal(y, 100 * run(app.scenario).line("developer_share", 0)) and len(x) == 58


def test_the_curves_follow_while_the_handle_is_held(app: App) -> None:
    app.panel.press(GAP)
    for value in (5.0, 3.0, 2.0):
        app.panel.move(GAP, value)
        app.settle()
        assert app.value(GAP) == value
        assert_curves_are_the_models_numbers(app)
    app.panel.release(GAP)


def test_the_baseline_stays_dashed_where_it_was(app: App) -> None:
    before = [app.charts.curve("developer_share", role, "reference")[1] for role in ("china", "us", "rest")]
    app.panel.drag(GAP, 2.0)
    after = [app.charts.curve("developer_share", role, "reference")[1] for role in ("china", "us", "rest")]
    assert np.array_equal(before, after)
    solid = app.charts.curve("developer_share", "china", "solid")[1]
    assert not np.array_equal(solid, after[0])


def test_every_chart_can_be_shown_anywhere(app: App) -> None:
    app.panel.drag(GAP, 2.0)
    for i, chart in enumerate(CHARTS):
        app.charts.choose(i % 4, chart)
        assert app.charts.shown[i % 4] == chart and app.charts.title(i % 4) == CHARTS[chart].title
        if i % 4 == 3 or i == len(CHARTS) - 1:
            assert_curves_are_the_models_numbers(app)


def test_the_list_under_a_title_holds_every_chart_once_and_can_be_filtered(app: App) -> None:
    catalogue = app.charts.browse(1)
    assert sorted(tile.chart_id for tile in catalogue.shown()) == sorted(CHARTS)
    type_text(catalogue.filter, "GAP head")
    assert [tile.chart_id for tile in catalogue.shown()] == ["headline_gap"]
    QTest.keyClick(catalogue.filter, Key.Key_Return)
    app.settle()
    assert app.charts.shown[1] == "headline_gap" and not catalogue.isVisible()


def test_escape_closes_the_list_and_changes_nothing(app: App) -> None:
    catalogue = app.charts.browse(1)
    QTest.keyClick(catalogue.filter, Key.Key_Escape)
    assert not catalogue.isVisible() and app.charts.shown == list(BOARD) and app.steps == 0


def test_a_curve_is_painted_where_its_numbers_are(app: App) -> None:
    app.panel.drag(GAP, 2.0)
    for chart, role in (("developer_share", "china"), ("price", "rest"), ("price_gap", "ink")):
        assert_painted(app, chart, role)


def assert_painted(app: App, chart: str, role: str) -> None:
    app.charts.settle(chart)
    picture = app.charts.view(chart).grab().toImage()
    x, y = app.charts.curve(chart, role, "solid")
    wanted = theme.palette().roles[role]
    found = []
    for month in range(20, 56):
        at = app.charts.place(chart, x[month], y[month]).toPoint()
        around = product((at.x() - 1, at.x(), at.x() + 1), (at.y() - 1, at.y(), at.y() + 1))
        found.append(near(wanted, {picture.pixelColor(*place).name() for place in around}, by=40))
    assert sum(found) > 0.7 * len(found), chart  # other curves and words may lie over it


def test_choosing_a_chart_can_be_undone(app: App) -> None:
    app.charts.choose(1, "carbon")
    assert app.charts.shown == ["developer_share", "carbon", "price_gap", "cost_stack"]
    assert app.edited and app.window.menus.undo.text() == "Undo Show other charts"
    app.undo()
    assert app.charts.shown == list(BOARD) and app.charts.title(1) == "Price"
    assert_curves_are_the_models_numbers(app)


def test_charts_that_were_changed_leave_nothing_behind(app: App) -> None:
    def there_and_back() -> int:
        app.charts.choose(0, "carbon")
        app.charts.choose(0, "share_by_region")
        app.charts.choose(0, "developer_share")
        gc.collect()
        return len(QApplication.topLevelWidgets())
    first = there_and_back()
    assert [there_and_back() for _ in range(3)] == [first] * 3


def test_value_axes_hold_still_while_a_handle_is_held(app: App) -> None:
    before = {chart: app.charts.value_axis(chart) for chart in BOARD}
    app.panel.press(GAP)
    app.panel.move(GAP, 5.5, steps=10)
    app.settle()
    wanted = value_range(app.charts.figure("price_gap"))
    assert before["price_gap"][1] < wanted[1] < 1.4 * before["price_gap"][1]
    assert {chart: app.charts.value_axis(chart) for chart in BOARD} == before
    app.panel.release(GAP)


def test_a_value_axis_eases_to_its_place_when_the_handle_is_let_go(app: App) -> None:
    before = app.charts.value_axis("price_gap")
    app.panel.press(GAP)
    app.panel.move(GAP, 5.5, steps=2)
    app.settle()
    assert app.charts.value_axis("price_gap") == before
    app.panel.release(GAP)
    app.charts.settle("price_gap")
    wanted = value_range(app.charts.figure("price_gap"))
    assert app.charts.value_axis("price_gap") == pytest.approx(wanted) and wanted != before


def test_a_value_axis_follows_at_once_where_a_curve_leaves_it_by_far(app: App) -> None:
    before = app.charts.value_axis("price_gap")
    app.panel.press(GAP)
    app.panel.move(GAP, 10, steps=1)
    app.settle()
    wanted = value_range(app.charts.figure("price_gap"))
    assert wanted[1] > 1.4 * before[1]
    assert app.charts.value_axis("price_gap") == pytest.approx(wanted)
    app.panel.release(GAP)


def test_a_typed_number_lets_the_axes_ease_too(app: App) -> None:
    app.panel.type(GAP, "12")
    app.charts.settle("price_gap")
    assert app.charts.value_axis("price_gap") == pytest.approx(value_range(app.charts.figure("price_gap")))


def test_both_panels_of_a_chart_share_the_value_axis(app: App) -> None:
    app.panel.drag("electricity_us_2030", 0.3)
    app.charts.settle("cost_stack")
    ranges = [view.plot.box.viewRange()[1] for view in app.charts.view("cost_stack").panels]
    assert len(ranges) == 2 and ranges[0] == ranges[1]


def test_every_observation_tells_its_value_scope_and_source_under_the_pointer(app: App) -> None:
    found = 0
    for chart in BOARD:
        view = app.charts.view(chart)
        for drawn in view.panels:
            for point in drawn.panel.points:
                at = drawn.scene_places().at(point.x, point.y)
                words = view.words_at(at)
                assert "Source: " in words and words[0].isdigit(), words
                assert view.words_at(at + QPointF(0, 30)) != words
                found += 1
    assert found > 10


def test_the_words_of_an_observation_appear_as_plain_text(app: App) -> None:
    view = app.charts.view("developer_share")
    drawn = view.panels[0]
    point = drawn.panel.points[0]
    at = drawn.scene_places().at(point.x, point.y)
    none = Qt.MouseButton.NoButton
    QApplication.sendEvent(view.viewport(), QMouseEvent(
        QEvent.Type.MouseMove, at, QPointF(view.mapToGlobal(at.toPoint())), none, none,
        Qt.KeyboardModifier.NoModifier))
    assert QToolTip.isVisible() and "Source: " in QToolTip.text()
    assert QToolTip.text().startswith("<table") and QToolTip.text().count("<") == 6


def test_labels_at_the_ends_of_curves_never_overlap_and_fit_beside_the_plot(app: App) -> None:
    low = high = Scenario()
    for name, spec in LEVERS.items():
        low, high = low.with_input(name, spec.soft[0]), high.with_input(name, spec.soft[1])
    for scenario in (Scenario(), low, high):
        app.state.edit(scenario, "Edit")
        app.settle()
        assert_labels_apart(app)


def assert_labels_apart(app: App) -> None:
    for chart in CHARTS:
        app.charts.choose(0, chart)
        for labels in app.charts.labels(chart):
            for above, below in pairwise(sorted(labels, key=lambda label: label.y)):
                assert below.y - above.y >= below.height, (chart, above, below)
            for label in labels:
                assert label.width <= label.room, (chart, label)


def test_labels_fit_when_their_numbers_grow(app: App) -> None:
    for chart in ("price", "tokens", "reference_bill", "load_ratio"):
        app.charts.choose(0, chart)
        charts = app.scenario.display
        for _ in range(2):
            far = Scenario(display=charts)
            for name, spec in INPUTS.items():
                if spec.group in (Group.DEMAND, Group.PRICING, Group.COMPUTE):
                    far = far.with_input(name, spec.soft[1])
            app.state.edit(far, "Far")
            app.settle()
            for label in chain(*app.charts.labels(chart)):
                assert label.width <= label.room, (chart, label)
            app.state.edit(Scenario(display=charts), "Near")
            app.settle()


def test_labels_keep_apart_in_a_small_window(app: App) -> None:
    app.window.resize(1280, 720)
    QApplication.processEvents()
    for chart in BOARD:
        for labels in app.charts.labels(chart):
            for above, below in pairwise(sorted(labels, key=lambda label: label.y)):
                assert below.y - above.y >= below.height - 1, (chart, above, below)


def test_a_shock_is_marked_where_it_starts(app: App) -> None:
    app.policy.drag(ShockKind.API_RESTRICTION, 80)
    marker, = app.charts.figure("developer_share").markers
    assert marker.x == pytest.approx(2027) and "API restriction" in marker.label


def test_a_charts_menu_opens_beside_the_chart_that_was_asked(app: App) -> None:
    card = app.charts.card("price")
    card.customContextMenuRequested.emit(card.rect().center())
    menu = QApplication.activePopupWidget()
    assert menu is not None
    assert [a.text() for a in menu.actions()][1:5] == [
        "Copy picture", "Copy data", "Export picture\u2026", "Export data\u2026"]
    menu.close()
