"""Sample questions in the window: one step, an answer from the run, and nothing stale."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication, QDockWidget

from planner.analysis.question_words import answer, words
from planner.figures import Result
from planner.questions import QUESTIONS
from planner.run import run
from planner.scenario import Scenario
from planner.shocks import MAX_SHOCKS, Shock, ShockKind

from .conftest import StartApp
from .more_pages import FindPage
from .pages import App, plain

pytestmark = pytest.mark.unpainted

GAP = "price_gap_2030"


def ask(app: App, id: str) -> str:
    """Choose a question from the menu; the answer."""
    app.do("Help", "Sample questions", words(QUESTIONS[id], app.scenario))
    app.settle()
    QApplication.processEvents()
    return app.window.questions.bar.text


def from_run(id: str, before: Scenario, after: Scenario) -> str:
    return answer(QUESTIONS[id], Result(before, run(before)), Result(after, run(after)))


@pytest.mark.parametrize("id", QUESTIONS)
def test_it_is_one_step_and_its_answer_is_that_of_the_run(app: App, id: str) -> None:
    app.panel.type("token_growth", "5")
    before = app.scenario
    said = ask(app, id)
    assert app.scenario == QUESTIONS[id].asked_of(before) and app.steps == 2
    assert said == from_run(id, before, app.scenario) and app.window.questions.bar.isVisible()
    assert tuple(app.charts.shown) == QUESTIONS[id].charts
    app.undo()
    assert app.scenario == before and app.window.questions.bar.isHidden()
    app.redo()
    assert app.window.questions.bar.text == said, "the same run, the same answer"


def test_an_answer_goes_when_the_scenario_moves_on(app: App) -> None:
    assert ask(app, "price_gap")
    app.panel.type(GAP, "3")
    assert app.window.questions.bar.isHidden()


def test_an_answer_stays_while_only_the_look_changes(app: App) -> None:
    said = ask(app, "price_gap")
    app.state.edit(replace(app.scenario, name="Other"), "name")
    app.settle()
    assert app.window.questions.bar.text == said


def test_an_answer_belongs_to_its_scenario(app: App) -> None:
    said = ask(app, "price_gap")
    asked = app.state.current
    app.new()
    app.settle()
    assert app.window.questions.bar.isHidden()
    app.state.turn_to(asked)
    app.settle()
    assert app.window.questions.bar.text == said


def test_asked_before_there_is_an_engine_it_is_answered_with_the_first_results(start: StartApp) -> None:
    app = start(ready=False)
    app.window.questions.ask("agents")
    assert app.window.questions.bar.isHidden()
    app.engine.start()
    app.settle()
    assert app.window.questions.bar.text == from_run("agents", Scenario(), app.scenario)


def test_they_are_in_the_find_box(app: App) -> None:
    FindPage(app).choose(f"{words(QUESTIONS['cheap_power'], app.scenario)} | question")
    app.settle()
    assert app.value("electricity_us_2030") == app.value("electricity_china_2030")
    assert app.window.questions.bar.text.startswith("If power in the US costs ")


def test_a_full_timeline_is_told_and_stays_as_it_is(app: App) -> None:
    full = Scenario(shocks=(Shock(ShockKind.TRUST_SHOCK, 5, 1, 0.1),) * MAX_SHOCKS)
    app.state.edit(full, "full")
    app.settle()
    app.window.questions.ask("export_control")
    assert app.scenario == full and "at most" in app.window.questions.bar.text


def test_its_buttons_show_why_and_close(app: App) -> None:
    ask(app, "price_gap")
    app.window.findChild(QDockWidget, "insight").hide()
    app.window.insight.turn("history")
    app.window.questions.bar.buttons["Why"].click()
    assert app.window.insight.why.isVisible()
    app.window.questions.bar.buttons["Close"].click()
    assert app.window.questions.bar.isHidden()
    app.panel.type(GAP, "3")
    app.undo()
    assert app.window.questions.bar.isHidden(), "closed for good"


def test_the_menu_lists_them_as_they_would_be_asked(app: App) -> None:
    help_menu = next(a.menu() for a in app.window.menuBar().actions() if plain(a.text()) == "Help")
    menu = next(a.menu() for a in help_menu.actions() if plain(a.text()) == "Sample questions")
    menu.aboutToShow.emit()
    assert [plain(a.text()) for a in menu.actions()] == [words(q, app.scenario) for q in QUESTIONS.values()]
