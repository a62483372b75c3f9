"""What leads to an outcome: the brush, the box that is found, and what can be done with it."""

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from planner.analysis.discovery import Discovery, discover, discovery_words
from planner.analysis.phrases import per_cent, setting
from planner.analysis.trials import question
from planner.measures import MEASURES
from planner.scenario import INPUTS, Display, Scenario
from tests.ui.conftest import StartApp
from tests.ui.pages import App, accessible_name
from tests.ui.test_every_control import focusable
from ui.discovery import DiscoveryDialog
from ui.discovery.limits import middle

pytestmark = pytest.mark.unpainted

Key = Qt.Key
LEFT = Qt.MouseButton.LeftButton
ASKED = question(Scenario().display)


class Page:
    """The window of scenario discovery."""

    def __init__(self, app: App) -> None:
        self.app = app
        self.dialog = app.window.besides.show("discovery")
        assert isinstance(self.dialog, DiscoveryDialog)
        self.view, self.brush = self.dialog.view, self.dialog.brush
        self.limits, self.trajectory = self.view.limits, self.view.trajectory
        self.settle()

    def settle(self) -> None:
        """Wait for the answer to the newest question, and for all the draws."""
        self.app.settle()
        asker, state = self.view.asker, self.app.state
        self.app.qtbot.waitUntil(
            lambda: asker.is_current and not asker.is_blank and state.spread.draws >= 2000)
        QApplication.processEvents()

    def show(self, measure: str, threshold: float | None = None) -> None:
        display = Display(measure=measure, threshold=threshold)
        self.app.state.edit(replace(self.app.scenario, display=display), "Ask")
        self.settle()

    def drag(self, side: int, *values: float) -> None:
        """Drag a handle to values in turn."""
        handle = self.brush.handles[side]
        QTest.mousePress(handle, LEFT, pos=QPoint(round(handle.line), 20))
        for value in values:
            at = handle.mapFromParent(QPointF(self.brush.place(value), 20))
            QTest.mouseMove(handle, at.toPoint())
            QApplication.processEvents()
        QTest.mouseRelease(handle, LEFT)
        self.settle()

    def sweep(self, first: float, last: float) -> None:
        """Drag across the bars."""
        place = [QPoint(round(self.brush.place(value)), 30) for value in (first, (first + last) / 2, last)]
        QTest.mousePress(self.brush, LEFT, pos=place[0])
        for at in place[1:]:
            QTest.mouseMove(self.brush, at)
        QTest.mouseRelease(self.brush, LEFT, pos=place[-1])
        self.settle()

    def keys(self, side: int, *keys: Key) -> None:
        self.brush.handles[side].setFocus()
        for key in keys:
            QTest.keyClick(self.brush.handles[side], key)
        self.settle()

    @property
    def words(self) -> str:
        return self.view.words.text()

    def agree(self, found: Discovery) -> None:
        """All that is shown is what the engine found."""
        assert self.words == discovery_words(found)
        for name, figure in self.view.figures.items():
            assert figure.number.text() == per_cent(getattr(found.box, name))
        assert [row.name for row in self.limits.shown] == list(found.box.limits)
        for row, ends in zip(self.limits.shown, found.box.limits.values(), strict=True):
            for end in ends:
                assert end is None or setting(INPUTS[row.name], end) in row.bar.accessibleDescription()


@pytest.fixture
def page(app: App) -> Page:
    return Page(app)


def test_at_first_it_tells_what_leads_above_the_threshold(page: Page) -> None:
    found = discover(ASKED, Scenario())
    page.agree(found)
    assert page.brush.ends == (50.0, None) and page.dialog.above.isChecked()
    assert page.dialog.part.text() == f"above 50%: {per_cent(found.share)} of draws"
    assert page.trajectory.at == page.trajectory.suggested == found.trajectory.index(found.box)


def test_the_other_side_and_another_threshold(page: Page) -> None:
    QTest.mouseClick(page.dialog.below, LEFT)
    page.settle()
    page.agree(discover(ASKED, Scenario(), above=False))
    assert page.brush.ends == (None, 50.0)
    assert page.dialog.below.isChecked() and not page.dialog.above.isChecked()
    page.show("chinese_share", 40)
    assert page.brush.ends == (None, 40.0) and page.dialog.below.text() == "below 40%"
    page.agree(discover(replace(ASKED, threshold=40.0), Scenario(), above=False))


def test_a_range_is_swept_and_its_ends_are_dragged(page: Page) -> None:
    page.sweep(20, 40)
    low, high = page.brush.ends
    assert low == pytest.approx(20, abs=1) and high == pytest.approx(40, abs=1)
    assert not page.dialog.above.isChecked() and not page.dialog.below.isChecked()
    page.agree(discover(ASKED, Scenario(), low=low, high=high))
    steps = page.app.steps
    page.drag(1, 35, 30)
    assert page.brush.ends[0] == low and page.brush.ends[1] == pytest.approx(30, abs=1)
    page.drag(0, 10, -10)
    assert page.brush.ends[0] is None and page.app.steps == steps
    page.agree(discover(ASKED, Scenario(), high=page.brush.ends[1]))
    page.dialog.above.click()
    page.settle()
    assert page.brush.ends == (50.0, None)


def test_ends_keep_apart_and_something_is_always_asked_for(page: Page) -> None:
    page.sweep(30, 40)
    page.drag(0, 60)
    low, high = page.brush.ends
    assert low < high == pytest.approx(40, abs=1)
    page.drag(0, -10)
    page.drag(1, 200)
    assert page.brush.ends == (0.0, None) and "in all draws. Drag across the bars" in page.words


def test_a_click_on_the_bars_changes_nothing(page: Page) -> None:
    at = QPoint(round(page.brush.place(30.4)), 30)
    QTest.mouseClick(page.brush, LEFT, pos=at)
    QTest.mousePress(page.brush, LEFT, pos=at)
    QTest.mouseMove(page.brush, at + QPoint(3, 0))  # a hand that is not quite still
    QTest.mouseRelease(page.brush, LEFT, pos=at + QPoint(3, 0))
    assert page.brush.ends == (50.0, None)


def test_handles_know_the_keyboard_and_say_where_they_are(page: Page) -> None:
    handles = page.brush.handles
    assert [h.accessibleName() for h in handles] == [
        "Lower end of the outcomes: 50%", "Upper end of the outcomes: open"]
    page.keys(0, Key.Key_Right, Key.Key_PageUp)
    low = page.brush.ends[0]
    assert 50 < low < 62 and page.brush.ends[1] is None
    page.keys(0, Key.Key_Left)
    assert page.brush.ends[0] < low
    page.keys(1, Key.Key_PageDown)
    assert page.brush.ends[1] == pytest.approx(70, abs=3)
    page.keys(1, Key.Key_End)
    assert page.brush.ends[1] is None
    page.keys(0, Key.Key_Home)
    assert page.brush.ends == (0.0, None)


def test_a_threshold_that_does_not_count_asks_nothing(page: Page) -> None:
    page.sweep(20, 40)
    before, ends = page.view.found, page.brush.ends
    page.show("chinese_share", 33)
    assert page.view.found is before and page.brush.ends == ends and page.dialog.above.text() == "above 33%"


def test_ends_belong_to_their_measure(page: Page) -> None:
    page.sweep(20, 40)
    page.show("price_gap")
    threshold = MEASURES["price_gap"].threshold
    assert page.brush.ends == (threshold, None) and page.dialog.above.isChecked()
    page.agree(discover(question(page.app.scenario.display), Scenario()))


def test_another_box_can_be_chosen_from_the_trajectory(page: Page) -> None:
    found = page.view.found
    last = len(found.trajectory) - 1
    QTest.mouseClick(page.trajectory, LEFT, pos=page.trajectory.place(last).toPoint())
    assert page.trajectory.at in range(last - 3, last + 1)  # others stand right beside it
    assert page.trajectory.suggested == found.trajectory.index(found.box)
    page.agree(replace(found, box=found.trajectory[page.trajectory.at]))
    page.trajectory.setFocus()
    QTest.keyClick(page.trajectory, Key.Key_Home)
    assert page.trajectory.at == 0 and page.limits.shown == [] and page.view.no_limits.isVisible()
    assert "coverage 100%" in page.trajectory.accessibleDescription().lower()
    QTest.keyClick(page.trajectory, Key.Key_Left)
    assert page.trajectory.at == 1
    page.agree(replace(found, box=found.trajectory[1]))
    QTest.keyClick(page.trajectory, Key.Key_End)
    assert page.trajectory.at == last


def test_an_input_is_set_to_the_middle_in_one_step_and_the_box_follows(page: Page) -> None:
    row = page.limits.shown[0]
    name, ends = row.name, page.view.box.limits[row.name]
    steps = page.app.steps
    QTest.mouseClick(row.set, LEFT)
    page.settle()
    value = page.app.value(name)
    assert page.app.steps == steps + 1 and value == middle(INPUTS[name], ends)
    assert all(low is None or value >= low for low in ends[:1])
    assert name not in [shown.name for shown in page.limits.shown]  # nobody varies it any more
    page.agree(discover(ASKED, page.app.scenario))
    page.app.undo()
    page.settle()
    assert page.app.value(name) == INPUTS[name].default and page.limits.shown[0].name == name


def test_an_input_can_be_sought(page: Page) -> None:
    row = page.limits.shown[0]
    QTest.mouseClick(row.seek, LEFT)
    kind = INPUTS[row.name].kind
    found = page.app.window.inputs.levers if kind == "lever" else page.app.window.inputs.assumptions
    assert found.rows[row.name].isVisible()
    assert page.app.window.focusWidget() is found.rows[row.name].value


@pytest.mark.parametrize("name", INPUTS)
def test_the_middle_is_a_round_value_inside_the_interval(name: str) -> None:
    spec = INPUTS[name]
    draws = np.linspace(spec.min, spec.max, 7)[1:-1].tolist()
    intervals = [(low, None) for low in draws] + [(None, high) for high in draws]
    intervals += [(low, high) for low in draws for high in draws if low < high]
    intervals += [(low, low + 0.3 * spec.step) for low in draws]  # which may hold no round value
    for low, high in intervals:
        value = middle(spec, (low, high))
        assert spec.check(value) == value
        assert (low is None or value >= low) and (high is None or value <= high)


def test_no_draw_and_all_draws_are_said_in_words(page: Page) -> None:
    page.show("chinese_share", 99)
    on = "Drag across the bars above to ask for other outcomes."
    assert page.words == f"There is no draw in which Chinese share, 2030 is above 99%. {on}"
    assert not page.view.body.isVisible()
    page.dialog.below.click()
    page.settle()
    assert page.words == f"Chinese share, 2030 is below 99% in all draws. {on}"
    assert not page.view.body.isVisible()
    page.show("chinese_share")
    assert page.view.body.isVisible()


def test_it_follows_the_scenario_only_while_it_can_be_seen(page: Page) -> None:
    page.app.state.edit(Scenario().with_input("price_gap_2030", 2.0), "Gap")
    page.settle()
    page.agree(discover(ASKED, page.app.scenario))
    before = page.view.found
    page.dialog.close()
    page.app.state.edit(Scenario().with_input("price_gap_2030", 5.0), "Gap")
    page.app.settle()
    page.app.qtbot.waitUntil(lambda: page.app.state.analyst.is_idle)
    assert page.view.found is before
    page.app.window.besides.show("discovery")
    page.settle()
    page.agree(discover(ASKED, page.app.scenario))


def test_an_old_box_is_veiled_while_the_draws_are_new(page: Page) -> None:
    page.app.state.analyst.answered.disconnect()  # nobody is told any answer from here on
    page.app.state.edit(Scenario().with_input("price_gap_2030", 2.0), "Gap")
    page.app.settle()
    assert page.view._veil.isVisible() and page.brush._values is page.app.state.spread.values["chinese_share"]


def test_measures_of_every_unit_can_be_asked_about(page: Page) -> None:
    for measure in {one.unit: name for name, one in MEASURES.items()}.values():
        page.show(measure)
        assert page.dialog.measure.text() == MEASURES[measure].label
        found = discover(question(page.app.scenario.display), Scenario())
        assert page.view.body.isVisible() is (len(found.trajectory) > 1)
        if page.view.body.isVisible():
            page.agree(found)
        assert page.words == discovery_words(found) and MEASURES[measure].label in page.words


def test_every_control_has_a_name_and_nothing_is_clipped(start: StartApp) -> None:
    page = Page(start())
    names = [accessible_name(control).strip() for control in focusable(page.dialog)]
    assert all(names) and len(names) == len(set(names)) >= 8
    for figure in page.view.figures.values():
        assert figure.info.accessibleDescription().endswith(".")
    for label in page.dialog.findChildren(QLabel):
        if label.isVisible() and label.wordWrap():
            assert label.height() >= label.heightForWidth(label.width())


def test_escape_closes_it(page: Page) -> None:
    for widget in (page.brush.handles[1], page.trajectory, page.limits.shown[0].set):
        page.app.window.besides.show("discovery")
        QTest.keyClick(widget, Key.Key_Escape)
        assert not page.dialog.isVisible()
