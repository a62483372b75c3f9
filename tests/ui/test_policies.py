"""Policies against worlds: every number the engine's, live, told without colour, a way to scenarios."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from planner import files
from planner.analysis import robustness, worlds
from planner.analysis.robustness_words import flips_words, table_words
from planner.analysis.trials import question
from planner.measures import MEASURES
from planner.scenario import Display, Scenario
from planner.shipped import shipped
from tests.ui.conftest import StartApp
from tests.ui.pages import App, accessible_name
from tests.ui.test_every_control import assert_plain, focusable
from ui.policies import PoliciesDialog
from ui.policies.table import Cell
from ui.policies.work import DRAWS, policies_of

pytestmark = pytest.mark.unpainted

Key = Qt.Key
WALL, PRICE_WAR = "API wall 2027", "Price war"
BELIEF = "preference_china_agentic"


def story(name: str) -> Scenario:
    return files.read(shipped()[name]).scenario


class Page:
    """The window of policies."""

    def __init__(self, app: App) -> None:
        self.app = app
        self.dialog = app.window.besides.show("policies")
        assert isinstance(self.dialog, PoliciesDialog)
        self.view, self.table = self.dialog.view, self.dialog.view.table
        self.settle()

    def settle(self) -> None:
        """Wait for the answer to the newest question."""
        self.app.settle()
        asker = self.view.asker
        self.app.qtbot.waitUntil(lambda: asker.is_current and not asker.is_blank)
        QApplication.processEvents()

    def open(self, *scenarios: Scenario) -> None:
        for scenario in scenarios:
            self.app.state.open(scenario, None, beside=True)
        self.settle()

    def choose(self, button: str) -> None:
        getattr(self.dialog, button).click()
        self.settle()

    @property
    def names(self) -> list[str]:
        return [row.title for row in self.table.sheet.rows]

    @property
    def worlds(self) -> list[str]:
        columns = self.table.sheet.columns
        return [column.title for column in columns[:len(columns) - self.table.sheet.regrets]]

    def cell(self, row: int, column: int) -> Cell:
        return self.table.sheet.cells[row][column]

    def click(self, row: int, column: int = 0) -> None:
        at = self.table.visualRect(self.table.model().index(row, column)).center()
        QTest.mouseClick(self.table.viewport(), Qt.MouseButton.LeftButton, pos=at)
        self.settle()

    def click_name(self, row: int) -> None:
        names = self.table.verticalHeader()
        y = names.sectionViewportPosition(row) + names.sectionSize(row) // 2
        QTest.mouseClick(names.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(30, y))
        self.settle()

    def pasted(self) -> list[list[str]]:
        self.dialog.copy.click()
        return [line.split("\t") for line in QGuiApplication.clipboard().text().splitlines()]


@pytest.fixture
def page(app: App) -> Page:
    return Page(app)


def test_one_policy_explains_itself_and_shows_what_it_comes_to(page: Page) -> None:
    assert page.names == ["Baseline"] and len(page.worlds) > 1
    words = page.view.words.text()
    assert words.startswith("Open or duplicate a scenario")
    shown = [cell.text for cell in page.table.sheet.cells[0]]
    assert min(shown) in words and max(shown) in words
    assert not any(cell.best or cell.small for cell in page.table.sheet.cells[0])
    assert not page.view.draws.isVisible()
    page.choose("scenarios")
    assert page.worlds == [worlds.DEFAULT] and "the draws offer others" in page.view.words.text()


def test_the_table_is_that_of_the_engine(page: Page) -> None:
    page.open(story(WALL), story(PRICE_WAR).with_input(BELIEF, 0.5))
    policies = [Scenario(), story(WALL), replace(story(PRICE_WAR).with_input(BELIEF, 0.5))]
    about = question(Scenario().display)
    clusters = worlds.worlds_of([]) + worlds.clusters(about, Scenario())
    for button, tried in (("drawn", clusters), ("scenarios", worlds.worlds_of(policies))):
        page.choose(button)
        made = robustness.table(about, policies, tried)
        assert page.names == ["Baseline", WALL, PRICE_WAR]
        assert page.worlds == [world.name for world in tried]
        for i in range(3):
            for j in range(len(tried)):
                cell = page.cell(i, j)
                assert cell.text == about.measure.text(made.outcome[i, j])
                assert cell.best == (made.regret[i, j] == 0) == (cell.small == "best")
                assert cell.shade == pytest.approx(made.regret[i, j] / made.regret.max())
            worst, mean = page.table.sheet.cells[i][-2:]
            assert float(worst.text) == pytest.approx(made.worst_regret[i], rel=0.06)
            assert float(mean.text) == pytest.approx(made.mean_regret[i], rel=0.06)
        assert page.view.words.text() == "\n".join(table_words(made))


def test_the_draws_tell_how_often_each_policy_is_best(page: Page) -> None:
    page.open(story(WALL), story(PRICE_WAR))
    made = robustness.flips(
        question(Scenario().display), policies_of([Scenario(), story(WALL), story(PRICE_WAR)]), DRAWS)
    rows = page.view.bars.rows
    assert dict(rows) == pytest.approx(dict(zip(made.policies, made.best_share, strict=True)))
    assert [share for _, share in rows] == sorted(made.best_share, reverse=True)
    assert page.view.odds.text() == "\n".join(flips_words(made))
    assert page.view.bars.accessibleDescription().count("%") == len(rows)


def test_many_policies_share_the_last_bar(page: Page) -> None:
    page.open(*(story(name) for name in list(shipped())[:8]))
    rows = page.view.bars.rows
    assert len(rows) == 6 and rows[-1][0] == f"{len(page.names) - 5} others"
    assert sum(share for _, share in rows) == pytest.approx(1)


def test_a_scenario_without_the_idle_policy_is_held_against_it(page: Page) -> None:
    page.app.state.edit(Scenario("Mine").with_input("price_gap_2030", 2.0), "Gap")
    page.settle()
    assert page.names == ["Default policy", "Mine"]
    page.click(0)  # which no open scenario has
    assert page.app.scenario.name == "Mine"


def test_scenarios_that_differ_in_assumptions_only_are_one_policy_in_two_worlds(page: Page) -> None:
    page.open(replace(Scenario(), name="Doubt").with_input(BELIEF, 0.4))
    page.choose("scenarios")
    assert page.names == ["Baseline"] and "Doubt" in page.table.sheet.rows[0].small
    assert page.worlds == [worlds.DEFAULT, "Doubt"]
    page.click(0)
    assert page.app.scenario.name == "Baseline"
    page.click(0)
    assert page.app.scenario.name == "Doubt"


def test_a_click_on_a_policy_or_enter_turns_to_its_scenario(page: Page) -> None:
    page.open(story(WALL), story(PRICE_WAR))
    assert [row.current for row in page.table.sheet.rows] == [False, False, True]
    page.click(1, 2)
    assert page.app.scenario.name == WALL
    page.click_name(0)
    assert page.app.scenario.name == "Baseline"
    assert [row.current for row in page.table.sheet.rows] == [True, False, False]
    page.table.setFocus()
    page.table.setCurrentIndex(page.table.model().index(0, 0))
    QTest.keyClick(page.table, Key.Key_Down)
    QTest.keyClick(page.table, Key.Key_Down)
    QTest.keyClick(page.table, Key.Key_Return)
    page.settle()
    assert page.app.scenario.name == PRICE_WAR


def test_it_follows_what_happens_to_the_scenarios(page: Page) -> None:
    page.open(story(WALL))
    before = page.cell(1, 0).text
    page.app.state.edit(replace(page.app.scenario, shocks=()), "No wall")
    page.settle()
    assert page.names == ["Baseline"]
    page.app.undo()
    page.settle()
    assert page.names == ["Baseline", WALL] and page.cell(1, 0).text == before
    page.app.state.edit(replace(page.app.scenario, name="A new name"), "Name")
    page.settle()
    assert page.names == ["Baseline", "A new name"]
    page.app.state.close(page.app.state.current)
    page.settle()
    assert page.names == ["Baseline"]


def test_a_turn_runs_nothing_anew(page: Page) -> None:
    page.open(story(WALL))
    before = page.view.answer
    page.click(0)
    assert page.app.scenario.name == "Baseline" and page.view.answer is before


def test_less_can_be_better_and_is_remembered_for_its_measure(page: Page) -> None:
    page.open(story(WALL))
    assert page.dialog.more.isChecked() and page.cell(0, 0).best and not page.cell(1, 0).best
    page.choose("less")
    assert page.cell(1, 0).best and not page.cell(0, 0).best and page.view.bars.rows[0][0] == WALL
    assert "is best" in page.view.words.text() and page.view.words.text().startswith(WALL)
    for measure, less in (("bill", True), ("us_share", False), ("chinese_share", True)):
        page.app.state.edit(replace(page.app.scenario, display=Display(measure=measure)), "Ask")
        page.settle()
        assert page.dialog.measure.text() == MEASURES[measure].label
        assert page.dialog.less.isChecked() is less
        assert page.view.answer.table.question.id == measure and page.view.answer.table.maximise is not less


def test_another_threshold_asks_nothing(page: Page) -> None:
    before = page.view.answer
    page.app.state.edit(replace(page.app.scenario, display=Display(threshold=33.0)), "Threshold")
    page.settle()
    assert page.view.answer is before


def test_old_numbers_are_veiled(page: Page) -> None:
    page.app.state.analyst.answered.disconnect()  # nobody is told any answer from here on
    page.app.state.open(story(WALL), None, beside=True)
    page.app.settle()
    assert page.names == ["Baseline"] and page.view._veil.isVisible()


def test_nothing_is_asked_while_it_is_closed(page: Page) -> None:
    page.dialog.close()
    before = page.view.answer
    page.app.state.open(story(WALL), None, beside=True)
    page.app.settle()
    page.app.qtbot.waitUntil(lambda: page.app.state.analyst.is_idle)
    assert page.view.answer is before
    assert page.app.window.besides.show("policies") is page.dialog
    page.settle()
    assert page.names == ["Baseline", WALL]


def test_the_table_is_pasted_with_all_its_numbers(page: Page) -> None:
    page.open(replace(story(WALL), name="=SUM(A1)\tand\nmore"))
    heading, *rows = page.pasted()
    count = len(page.worlds)
    assert heading[0] == "Chinese share, 2030, %" and heading[1:count + 1] == page.worlds
    assert heading[-3:] == ["Worst regret", "Mean regret", "Best in draws, of 500"]
    assert [row[0] for row in rows] == ["Baseline", "'=SUM(A1) and more"]
    made = page.view.answer.table
    for i, row in enumerate(rows):
        assert len(row) == len(heading)
        numbers = [float(text) for text in row[1:]]
        assert numbers[:count] == pytest.approx(made.outcome[i], rel=1e-5)
        assert numbers[count:2 * count] == pytest.approx(made.regret[i], rel=1e-5, abs=1e-9)
        assert numbers[-1] == pytest.approx(page.view.answer.flips.best_share[i])


def test_names_of_people_are_shown_as_they_stand(page: Page) -> None:
    name = "<img src=x><b>x</b> {world} and a name that goes on and on and on without an end"
    page.open(replace(story(WALL), name=name), replace(story(PRICE_WAR), name=""))
    assert page.names[1].startswith("<img src=x><b>x</b> {world}") and page.names[2] == "Untitled"
    assert_plain(page.dialog)
    for heading in (*page.table.sheet.rows, *page.table.sheet.columns):
        assert "<img" not in heading.tip


def test_cells_are_told_without_colour(page: Page) -> None:
    page.open(story(WALL))
    model = page.table.model()
    told = [model.data(model.index(i, 0), Qt.ItemDataRole.AccessibleTextRole) for i in (0, 1)]
    assert told[0] == f"Baseline in '{worlds.DEFAULT}': {page.cell(0, 0).text}, the best"
    assert told[1].endswith(f"{page.cell(1, 0).small} from the best")
    controls = focusable(page.dialog)
    assert all(accessible_name(control).strip() for control in controls) and len(controls) >= 4


def test_many_worlds_scroll_and_nothing_is_clipped(start: StartApp) -> None:
    page = Page(start())
    page.open(*(replace(story(name), name=f"{name} in a world with a long name").with_input(
        BELIEF, 0.41 + 0.04 * i) for i, name in enumerate(list(shipped())[:9])))
    page.choose("scenarios")
    assert len(page.worlds) == 10 and page.table.horizontalScrollBar().maximum() > 0
    assert all(page.table.columnWidth(i) >= 70 for i in range(12))
    for label in page.dialog.findChildren(QLabel):
        if label.isVisible() and label.wordWrap():
            assert label.height() >= label.heightForWidth(label.width())


def test_escape_closes_it(page: Page) -> None:
    QTest.keyClick(page.table, Key.Key_Escape)
    assert not page.dialog.isVisible()
