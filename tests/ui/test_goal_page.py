"""The page on goals: what each lever would have to be, set with a click, and where the measure tips."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from planner.analysis.goal import goal_words, solve, solve_all
from planner.analysis.tipping import tipping_points, tipping_words
from planner.analysis.trials import Question, ask_scenarios
from planner.levers import LEVERS
from planner.measures import MEASURES
from planner.months import month_name
from planner.scenario import INPUTS, Scenario
from ui.insight.goal import GoalPage
from ui.insight.lever_list import LeverList, move_words

from .more_pages import InsightPage
from .pages import App, Key, accessible_name, type_text

pytestmark = pytest.mark.unpainted

_LEFT = Qt.MouseButton.LeftButton
GAP = "price_gap_2030"
SHARE = MEASURES["chinese_share"]


class Page:
    """The page as it is filled in and read."""

    def __init__(self, app: App) -> None:
        self.app = app
        InsightPage(app).turn("Goal")
        self.settle()

    @property
    def widget(self) -> GoalPage:
        return self.app.window.insight.goal

    def settle(self) -> None:
        self.app.settle()
        asker = self.widget.asker
        self.app.qtbot.waitUntil(lambda: asker.is_current and not asker.is_blank)
        QApplication.processEvents()

    def type(self, text: str) -> None:
        """Type a target."""
        box = self.widget.form.target
        assert box is not None
        box.setFocus()
        box.selectAll()
        type_text(box, text)
        QTest.keyClick(box, Key.Key_Return)
        self.settle()

    def choose(self, name: str) -> None:
        """Pick a lever, or any for an empty name, with the keyboard."""
        choice = self.widget.form.choice
        choice.setFocus()
        QTest.keyClick(choice, Key.Key_Home)
        for _ in range(choice.findData(name)):
            QTest.keyClick(choice, Key.Key_Down)
        self.settle()

    def click(self, rows: LeverList, name: str, *, on_name: bool = False) -> None:
        first, second = rows.lines_of(rows.names.index(name))
        line = first if on_name else second
        QTest.mouseClick(rows, _LEFT, pos=(line.topLeft() + QPointF(12, 6)).toPoint())
        self.settle()

    def keys(self, rows: LeverList, *keys: Key, shift: bool = False) -> None:
        rows.setFocus()
        held = Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier
        for key in keys:
            QTest.keyClick(rows, key, held)
        self.settle()

    @property
    def words(self) -> str:
        return self.widget._words.text()


@pytest.fixture
def page(app: App) -> Page:
    return Page(app)


def share(scenario: Scenario) -> float:
    return float(ask_scenarios(Question(), [scenario])[0])


def test_at_first_the_target_is_the_threshold_and_any_lever_may_do_it(page: Page) -> None:
    assert page.widget.target == SHARE.threshold and page.widget.lever == ""
    found = solve_all(Question(), Scenario(), SHARE.threshold)
    reaching = [one.name for one in found if one.reachable]
    failing = [one.name for one in found if not one.reachable]
    assert list(page.widget.reaching.names) == reaching[:8]
    assert list(page.widget.failing.names) == failing[:3]
    assert page.words == f"{len(reaching)} of {len(LEVERS)} levers bring it there, each alone."
    for row, one in zip(page.widget.reaching.rows, found, strict=False):
        assert row.text == move_words(one.name, one.current, one.value)
        assert row.tip == goal_words(one, Question())
    QTest.mouseClick(page.widget.more, _LEFT)
    assert list(page.widget.reaching.names) == reaching
    assert sorted(page.widget.failing.names) == sorted(failing)
    QTest.mouseClick(page.widget.more, _LEFT)
    assert len(page.widget.failing.names) == 3


def test_a_click_sets_the_lever_in_one_step_and_the_measure_is_at_the_target(page: Page) -> None:
    app = page.app
    page.type("45")
    for name in page.widget.reaching.names[:4]:
        page.click(page.widget.reaching, name)
        assert [change.spec.id for change in app.scenario.diff()] == [name]
        assert share(app.scenario) == pytest.approx(45, abs=1e-3)
        assert app.kpis.text("chinese_share") == "45%"
        assert app.steps == 1
        assert app.window.menus.undo.text() == (
            f"Undo Goal: Chinese share, 2030 to 45% by {INPUTS[name].label}")
        assert page.words == "Chinese share, 2030 is at 45% as it is."
        assert not page.widget.reaching.isVisible() and not page.widget.more.isVisible()
        app.undo()
        page.settle()
        assert app.scenario == Scenario() and page.widget.target == 45.0


def test_the_keyboard_sets_a_lever_too_and_shift_shows_it(page: Page) -> None:
    page.type("45")
    second, third = page.widget.reaching.names[1:3]
    page.keys(page.widget.reaching, Key.Key_Down)
    page.keys(page.widget.reaching, Key.Key_Return, shift=True)
    assert page.app.window.focusWidget() is page.app.panel.row(second).value and page.app.steps == 0
    page.keys(page.widget.reaching, Key.Key_Down, Key.Key_Return)
    assert [change.spec.id for change in page.app.scenario.diff()] == [third]
    assert page.app.kpis.text("chinese_share") == "45%"
    focus = page.app.window.focusWidget()
    assert focus is page.widget.form.choice
    QTest.keyClick(focus, Key.Key_Return)
    assert page.app.steps == 1  # the list is gone, and Enter sets nothing else


def test_a_click_on_a_name_or_on_what_does_not_reach_shows_the_lever(page: Page) -> None:
    name = page.widget.reaching.names[1]
    page.click(page.widget.reaching, name, on_name=True)
    assert page.app.window.focusWidget() is page.app.panel.row(name).value
    name = page.widget.failing.names[1]
    page.click(page.widget.failing, name)
    assert page.app.window.focusWidget() is page.app.panel.row(name).value
    assert page.app.steps == 0


def test_what_does_not_reach_the_target_says_how_near_it_comes(page: Page) -> None:
    page.type("85")
    assert page.words == "No lever brings Chinese share, 2030 to 85% alone."
    assert page.widget.reaching.isHidden()
    nearest = next(one for one in solve_all(Question(), Scenario(), 85.0))
    row = page.widget.failing.rows[0]
    assert row.name == nearest.name
    assert row.text.startswith(f"not in range; nearest {SHARE.text(nearest.nearest)} at ")
    QTest.mouseClick(page.widget.more, _LEFT)
    assert page.widget.failing.rows[-1].text == "does not move it"


def test_one_lever_is_told_in_a_sentence_and_set_with_a_button(page: Page) -> None:
    page.choose(GAP)
    page.type("45")
    solution = solve(Question(), Scenario(), GAP, 45.0)
    assert page.words == goal_words(solution, Question())
    assert page.widget.reaching.isHidden() and page.widget.failing.isHidden()
    assert accessible_name(page.widget.set) == "Set Price gap US/China, 2030"
    QTest.mouseClick(page.widget.show_lever, _LEFT)
    assert page.app.window.focusWidget() is page.app.panel.row(GAP).value
    QTest.mouseClick(page.widget.set, _LEFT)
    page.settle()
    assert page.app.value(GAP) == pytest.approx(solution.value, rel=1e-8) and page.app.steps == 1
    assert page.app.kpis.text("chinese_share") == "45%"
    assert page.words == "Chinese share, 2030 is at 45% as it is." and not page.widget.set.isVisible()
    page.type("85")
    assert page.words.startswith("No value of Price gap US/China, 2030 between")
    assert not page.widget.set.isVisible() and page.widget.show_lever.isVisible()
    page.choose("")
    assert page.widget.lever == "" and not page.widget.show_lever.isVisible()


def test_the_target_belongs_to_the_page_and_leads_back_to_the_threshold(page: Page) -> None:
    app, form = page.app, page.widget.form
    assert not form.reset.isVisible()
    page.type("45")
    assert app.steps == 0 and app.scenario == Scenario()
    app.window.insight.focus.choose("price_gap")
    page.settle()
    assert page.widget.target == MEASURES["price_gap"].threshold and not form.reset.isVisible()
    assert "Price gap, 2030" in accessible_name(form.target)
    app.window.insight.focus.choose("chinese_share")
    page.settle()
    assert page.widget.target == 45.0 and form.target is not None and form.target.text() == "45"
    assert accessible_name(form.reset) == "Back to the threshold, 50%"
    QTest.mouseClick(form.reset, _LEFT)
    page.settle()
    assert page.widget.target == 50.0 and form.target.text() == "50"
    app.window.insight.focus._set_threshold(60.0, -1)
    page.settle()
    assert page.widget.target == 60.0 and form.target.text() == "60"


def test_what_is_not_a_share_is_refused(page: Page) -> None:
    form = page.widget.form
    assert form.target is not None
    for text in ("140", "-3", "much"):
        form.target.setFocus()
        form.target.selectAll()
        type_text(form.target, text)
        QTest.keyClick(form.target, Key.Key_Return)
        assert page.widget.target == 50.0 and form.target.text() == "50"


def test_answers_follow_the_scenario(page: Page) -> None:
    page.app.panel.drag(GAP, 2.0)
    page.settle()
    found = solve_all(Question(), page.app.scenario, 50.0)
    assert list(page.widget.reaching.names) == [one.name for one in found if one.reachable][:8]
    assert page.widget.reaching.rows[0].tip == goal_words(found[0], Question())


def test_an_old_answer_sets_nothing(page: Page) -> None:
    rows, elsewhere = page.widget.reaching, Scenario().with_input("price_us", 1.3)
    tipping, row = page.widget.tipping, page.widget.reaching.rows[0]
    page.app.state.edit(elsewhere, "Elsewhere")
    for part in (rows, tipping):
        QTest.mouseClick(part, _LEFT, pos=(part.lines_of(0)[1].topLeft() + QPointF(12, 6)).toPoint())
    assert page.app.scenario == elsewhere and page.app.steps == 1
    page.settle()
    page.click(rows, row.name)
    assert page.app.value(row.name) != INPUTS[row.name].default and page.app.steps == 2


def test_tipping_points_tell_value_and_month_and_can_be_set(page: Page) -> None:
    app = page.app
    app.panel.drag(GAP, 2.0)
    page.settle()
    question, before = Question(), app.scenario
    points = [point for point in tipping_points(question, before) if point.value is not None]
    rows = page.widget.tipping.rows
    assert [row.name for row in rows] == [point.name for point in points[:5]]
    for row, point in zip(rows, points, strict=False):
        assert row.text == move_words(point.name, point.current, point.value)
        assert row.tip == tipping_words(point, question)
        assert row.aside == ("from the start" if point.first_month is None
                             else f"from {month_name(point.first_month)}")
    assert page.widget._tipping_words.text() == (
        "Past these values, one lever at a time, Chinese share, 2030 rises above 50%.")
    QTest.mouseClick(page.widget.more_tipping, _LEFT)
    assert list(page.widget.tipping.names) == [point.name for point in points]
    assert share(before) < 50
    for name in [point.name for point in points[:3]]:
        page.click(page.widget.tipping, name)
        assert share(app.scenario) > 50 and app.steps == 2
        assert app.window.menus.undo.text().startswith(f"Undo {INPUTS[name].label} ")
        app.undo()
        page.settle()


def test_where_nothing_tips_it_is_said(page: Page) -> None:
    page.app.window.insight.focus._set_threshold(95.0, -1)
    page.settle()
    assert page.widget._tipping_words.text() == "No lever alone takes Chinese share, 2030 above 95%."
    assert page.widget.tipping.isHidden() and page.widget.more_tipping.isHidden()


def test_ears_hear_every_row(page: Page) -> None:
    page.app.window.setFocus()
    for rows in (page.widget.reaching, page.widget.failing, page.widget.tipping):
        assert rows.accessibleDescription().splitlines() == [row.tip for row in rows.rows]
        assert accessible_name(rows).strip()


def test_the_wheel_chooses_no_lever(page: Page) -> None:
    choice = page.widget.form.choice
    choice.setFocus()
    at = QPointF(choice.rect().center())
    QApplication.sendEvent(choice, QWheelEvent(
        at, choice.mapToGlobal(at), QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False))
    assert page.widget.lever == ""
