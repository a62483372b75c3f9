"""Headline numbers that are pulled: one lever follows, in one step, and what cannot be is told."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from planner.analysis.goal import solve, solve_all
from planner.analysis.trials import Question, ask_scenarios
from planner.kpis import KPIS
from planner.scenario import INPUTS, Scenario
from ui.kpis import KpiCard

from .more_pages import PresentingPage
from .pages import App, Key, accessible_name

pytestmark = pytest.mark.unpainted

_LEFT = Qt.MouseButton.LeftButton
_CONTROL = Qt.KeyboardModifier.ControlModifier
GAP = "price_gap_2030"


class Pull:
    """A number that is taken with the mouse and pulled; distances are in pixels, up."""

    def __init__(self, app: App, name: str = "chinese_share") -> None:
        self.app, self.name = app, name

    @property
    def card(self) -> KpiCard:
        return self.app.kpis.card(self.name)

    def press(self) -> None:
        self._at = self.card.value.geometry().center()
        QTest.mousePress(self.card, _LEFT, pos=self._at)

    def move(self, *ups: int) -> None:
        for up in ups:
            QTest.mouseMove(self.card, self._at - QPoint(0, up))
            self.settle()

    def release(self) -> None:
        QTest.mouseRelease(self.card, _LEFT, pos=self._at)
        self.settle()

    def keys(self, *keys: Key) -> None:
        self.card.setFocus()
        for key in keys:
            QTest.keyClick(self.card, key, _CONTROL)
            self.settle()

    def settle(self) -> None:
        self.app.qtbot.waitUntil(lambda: self._seek._pull is None or bool(self._seek._pull.lever)
                                 or not self._seek._pull.is_searching)
        self.app.settle()

    @property
    def _seek(self) -> object:
        return self.app.window.goal_seek

    @property
    def moved(self) -> list[str]:
        """Levers that are not at their defaults."""
        return [change.spec.id for change in self.app.scenario.diff()]


@pytest.fixture
def pull(app: App) -> Pull:
    return Pull(app)


def use(app: App, lever: str) -> None:
    """Choose a lever on the page on goals."""
    choice = app.window.insight.goal.form.choice
    choice.setCurrentIndex(choice.findData(lever))


def value(app: App) -> float:
    return float(ask_scenarios(Question(), [app.scenario])[0])


def test_a_pull_sets_the_chosen_lever_live_and_is_one_step(app: App, pull: Pull) -> None:
    use(app, GAP)
    pull.press()
    seen = []
    for up, target in ((-8, 49), (-16, 47), (-24, 45)):
        pull.move(up)
        assert app.kpis.text("chinese_share") == f"{target}%"
        assert pull.card.goal.isVisible() and pull.card.goal.text() == f"goal {target}%"
        assert value(app) == pytest.approx(target, abs=1e-3)
        seen.append(app.value(GAP))
        assert pull.moved == [GAP] and app.steps == 1
    pull.release()
    assert len(set(seen)) == 3 and app.steps == 1
    assert app.window.menus.undo.text() == (
        "Undo Goal: Chinese share, 2030 to 45% by Price gap US/China, 2030")
    assert seen[-1] == pytest.approx(solve(Question(), Scenario(), GAP, 45.0).value, rel=1e-8)
    app.undo()
    assert app.scenario == Scenario() and app.kpis.text("chinese_share") == "51%"
    assert not pull.card.goal.isVisible()


def test_up_raises_the_number(app: App, pull: Pull) -> None:
    use(app, GAP)
    pull.press()
    pull.move(12)
    assert app.kpis.text("chinese_share") == "54%" and app.value(GAP) > INPUTS[GAP].default
    pull.release()


def test_with_any_lever_the_one_nearest_to_its_default_is_kept_for_the_drag(app: App, pull: Pull) -> None:
    expected = solve_all(Question(), Scenario(), 50.0)[0].name
    pull.press()
    for up in (-7, -20, -40, 20):
        pull.move(up)
        assert pull.moved == [expected]
    pull.move(-20)
    assert app.kpis.text("chinese_share") == "46%"
    pull.release()
    assert pull.moved == [expected] and app.steps == 1
    assert INPUTS[expected].label in pull.card.detail.text()


def test_a_flick_that_ends_before_the_lever_is_known_still_counts(app: App, pull: Pull) -> None:
    pull.press()
    QTest.mouseMove(pull.card, pull._at + QPoint(0, 24))
    QTest.mouseRelease(pull.card, _LEFT, pos=pull._at)
    pull.settle()
    assert app.kpis.text("chinese_share") == "45%" and app.steps == 1 and len(pull.moved) == 1


def test_what_was_found_for_a_pull_is_dropped_once_the_scenario_has_moved_on(app: App, pull: Pull) -> None:
    pull.press()
    QTest.mouseMove(pull.card, pull._at + QPoint(0, 24))
    QTest.mouseRelease(pull.card, _LEFT, pos=pull._at)
    elsewhere = Scenario().with_input("price_us", 1.3)
    app.state.edit(elsewhere, "Elsewhere")
    app.settle()
    app.qtbot.waitUntil(lambda: app.state.analyst.is_idle)
    QApplication.processEvents()
    assert app.scenario == elsewhere and not pull.card.goal.isVisible()


def test_a_pull_back_to_where_it_began_leaves_no_step(app: App, pull: Pull) -> None:
    use(app, GAP)
    pull.press()
    pull.move(-24, -8, 0)
    assert app.scenario == Scenario() and app.steps == 0 and not pull.card.goal.isVisible()
    pull.release()
    assert app.steps == 0 and app.kpis.text("chinese_share") == "51%"


def test_out_of_reach_the_number_stays_as_near_as_it_can_and_it_is_told(app: App, pull: Pull) -> None:
    use(app, GAP)
    solution = solve(Question(), Scenario(), GAP, 21.0)
    assert not solution.reachable
    pull.press()
    pull.move(-120)
    assert pull.card.goal.text() == "goal 21%"
    assert value(app) == pytest.approx(solution.nearest, abs=1e-6)
    assert app.kpis.text("chinese_share") == KPIS["chinese_share"].main.text(solution.nearest) != "21%"
    assert pull.card.detail.text() == "out of reach of Price gap US/China, 2030"
    assert "out of reach" in accessible_name(pull.card)
    pull.move(-24)
    assert app.kpis.text("chinese_share") == "45%" and "out of reach" not in pull.card.detail.text()
    pull.move(-120)
    pull.release()
    assert app.steps == 1 and app.window.menus.undo.text() == (
        "Undo Goal: Chinese share, 2030 towards 21% by Price gap US/China, 2030")


def test_a_plain_click_on_the_number_still_shows_the_chart(app: App, pull: Pull) -> None:
    QTest.mouseClick(app.window, _LEFT)
    pull.press()
    pull.move(2, -3)
    pull.release()
    assert app.steps == 0 and app.scenario == Scenario()
    assert app.window.focusWidget() is app.charts.view("developer_share")


def test_only_the_number_itself_can_be_pulled(app: App, pull: Pull) -> None:
    QTest.mousePress(pull.card, _LEFT, pos=QPoint(pull.card.width() - 20, 40))
    QTest.mouseMove(pull.card, QPoint(pull.card.width() - 20, 80))
    QTest.mouseRelease(pull.card, _LEFT, pos=QPoint(pull.card.width() - 20, 80))
    app.settle()
    assert app.steps == 0


def test_two_numbers_on_a_card_cannot_be_pulled(app: App) -> None:
    pull = Pull(app, "cost")
    pull.press()
    pull.move(-30)
    pull.release()
    pull.keys(Key.Key_Up)
    assert app.scenario == Scenario() and pull.card.value.toolTip() == ""
    assert pull.card.value.cursor().shape() is not Qt.CursorShape.SizeVerCursor
    one = app.kpis.card("bill").value
    assert one.cursor().shape() is Qt.CursorShape.SizeVerCursor
    assert one.toolTip() == "Drag up or down to ask what it would take"


def test_keys_pull_by_one_step_with_the_same_lever(app: App, pull: Pull) -> None:
    pull.keys(Key.Key_Down)
    assert app.kpis.text("chinese_share") == "50%" and app.steps == 1
    lever, = pull.moved
    pull.keys(Key.Key_Down, Key.Key_Down)
    assert app.kpis.text("chinese_share") == "48%" and app.steps == 3 and pull.moved == [lever]
    pull.keys(Key.Key_Up)
    assert app.kpis.text("chinese_share") == "49%"
    app.undo(4)
    assert app.scenario == Scenario()


def test_keys_pressed_faster_than_the_lever_is_found_add_up(app: App, pull: Pull) -> None:
    pull.card.setFocus()
    for _ in range(3):
        QTest.keyClick(pull.card, Key.Key_Up, _CONTROL)
    pull.settle()
    assert app.kpis.text("chinese_share") == "54%" and len(pull.moved) == 1


@pytest.mark.parametrize("name", ["price_gap", "capacity", "bill"])
def test_every_single_number_can_be_pulled_in_its_own_steps(app: App, name: str) -> None:
    pull, kpi = Pull(app, name), KPIS[name]
    question = Question(kpi.measures[0])
    pull.press()
    pull.move(-7, -20)
    before = float(ask_scenarios(question, [Scenario()])[0])
    after = float(ask_scenarios(question, [app.scenario])[0])
    assert after < before and len(pull.moved) == 1
    wanted = pull.card.goal.text().removeprefix("goal ")
    assert float(wanted.strip("$%x")) == pytest.approx(after, abs=1e-3)
    pull.release()
    assert app.steps == 1


def test_axes_are_held_while_a_number_is_pulled(app: App, pull: Pull) -> None:
    use(app, GAP)
    held: list[bool] = []
    app.window.insight.held.connect(held.append)
    pull.press()
    axis = app.charts.value_axis("developer_share")
    assert held == []
    pull.move(-16, -24)
    assert held == [True] and app.charts.value_axis("developer_share") == axis
    pull.release()
    assert held == [True, False]


def test_words_of_a_pull_go_when_something_else_happens(app: App, pull: Pull) -> None:
    use(app, GAP)
    pull.press()
    pull.move(-24)
    pull.release()
    assert pull.card.goal.isVisible() and pull.card.detail.text().startswith("4 \u2192 ")
    app.panel.drag("free_share_china_2030", 40)
    assert not pull.card.goal.isVisible() and "US" in pull.card.detail.text()
    assert pull.card.change.isVisible()


def test_nothing_is_pulled_before_the_model_has_started(start: object) -> None:
    app = start(ready=False)
    pull = Pull(app)
    pull._at = pull.card.value.geometry().center()
    QTest.mousePress(pull.card, _LEFT, pos=pull._at)
    QTest.mouseMove(pull.card, pull._at + QPoint(0, 40))
    QTest.mouseRelease(pull.card, _LEFT, pos=pull._at)
    assert app.steps == 0 and not pull.card.goal.isVisible()


def test_numbers_on_the_whole_screen_cannot_be_pulled(app: App) -> None:
    page = PresentingPage(app)
    view = page.begin()
    card = view.kpis.cards["chinese_share"]
    at = card.value.geometry().center()
    QTest.mousePress(card, _LEFT, pos=at)
    QTest.mouseMove(card, at + QPoint(0, 40))
    QTest.mouseRelease(card, _LEFT, pos=at)
    assert app.scenario == Scenario() and card.value.toolTip() == ""
    page.end()
