"""Stories in the window: told above the charts, played step by step, kept when they are edited."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from planner import files
from planner.charts import BOARD
from planner.evidence import cite
from planner.figures import Result
from planner.language import speaking
from planner.run import run
from planner.scenario import Scenario
from planner.sequence import at_stop, last_stop, stage
from planner.shipped import shipped
from planner.shocks import ShockKind
from planner.steps import Step
from planner.stories import description, told
from ui.scenario_dialog import ScenarioDialog

from .more_pages import PresentingPage, answers
from .pages import App, Key

pytestmark = pytest.mark.unpainted

WALL, HOME = "API wall 2027", "Chips at home"
MARKUP = "<img src=x onerror=y><b>{{x}}</b>"
TALE = replace(
    Scenario(MARKUP, description=MARKUP).with_input("price_gap_2030", 2.0),
    steps=(Step(MARKUP, f"{MARKUP} {{price_gap}}", ("price_gap_2030",), (), ("price_gap",)),))


@pytest.fixture
def present(app: App) -> PresentingPage:
    return PresentingPage(app)


def open_story(app: App, name: str) -> Scenario:
    app.window.menus.open_story(shipped()[name])
    app.settle()
    return app.scenario


def curve(page: PresentingPage, chart: str = "developer_share") -> np.ndarray:
    """The first solid line of a chart that is presented."""
    figure = next(card.figure for card in page.cards() if card.chart_id == chart)
    assert figure is not None
    return next(line.y for line in figure.panels[0].lines if line.style == "solid")


def share_of(scenario: Scenario) -> np.ndarray:
    return 100 * run(scenario).line("developer_share", 0)


def assert_at(page: PresentingPage, story: Scenario, stop: int) -> None:
    """Name, words, charts and curves of a stop."""
    labels = page.labels()
    assert story.name in labels and not any("{" in label for label in labels)
    count = len(story.steps)
    if 0 < stop <= count:
        words = told(story, stop)
        assert {words.title, words.text, f"Step {stop} of {count}"} <= set(labels)
    else:
        assert {"Before the first of {} steps", "After all {} steps"} & {
            label.replace(str(count), "{}") for label in labels}
    charts = story.steps[stop - 1].charts if 0 < stop <= count else story.display.charts
    assert [card.chart_id for card in page.cards()][: len(charts)] == list(charts)
    for card in page.cards():
        if card.chart_id == "developer_share":
            assert np.allclose(curve(page), share_of(at_stop(story, stop)))


# Above the charts

def test_a_story_is_told_above_the_charts_and_the_baseline_is_not(app: App) -> None:
    bar = app.window.story
    assert not bar.isVisible()
    open_story(app, WALL)
    assert app.state.result is not None and bar.isVisible()
    assert bar.text == description(app.state.result) and "{" not in bar.text
    app.window.documents.new()
    app.settle()
    assert not bar.isVisible()
    app.state.step(-1)
    app.settle()
    assert bar.isVisible()


def test_its_numbers_follow_a_lever(app: App) -> None:
    open_story(app, WALL)
    before = app.window.story.text
    app.panel.drag("price_gap_2030", 2.0)
    app.window.story.follow()
    assert app.state.result is not None
    assert app.window.story.text == description(app.state.result) != before


def test_it_is_folded_where_there_is_little_room_and_can_be_read_all_the_same(app: App) -> None:
    app.window.resize(1280, 800)
    open_story(app, WALL)
    bar = app.window.story
    folded = bar.height()
    assert not bar.is_unfolded and folded < 50
    bar._fold.click()
    QApplication.processEvents()
    assert bar.is_unfolded and bar.height() > folded
    assert any(label.text() == bar.text and label.isVisible() for label in bar.findChildren(QLabel))
    bar._fold.click()
    assert not bar.is_unfolded


def test_it_stays_closed_for_a_scenario(app: App) -> None:
    open_story(app, WALL)
    app.window.story._away.click()
    assert not app.window.story.isVisible()
    app.panel.drag("price_gap_2030", 2.0)
    assert not app.window.story.isVisible()
    open_story(app, HOME)
    assert app.window.story.isVisible()


# Presenting

def test_play_starts_at_the_first_step(app: App, present: PresentingPage) -> None:
    story = open_story(app, WALL)
    app.window.story.play.click()
    app.settle()
    assert_at(present, story, 1)
    present.end()
    assert app.window.story.isVisible()


@pytest.mark.parametrize("name", [WALL, HOME])
def test_keys_go_through_the_steps_and_back(app: App, present: PresentingPage, name: str) -> None:
    story = open_story(app, name)
    present.begin()
    last = last_stop(story)
    assert_at(present, story, 0)
    for stop in (*range(1, last + 1), last):
        present.press(Key.Key_Right)
        assert_at(present, story, stop)
    for stop in (*range(last - 1, -1, -1), 0):
        present.press(Key.Key_Left)
        assert_at(present, story, stop)
    assert app.scenario == story and app.steps == 0


def test_a_step_shows_as_many_charts_as_it_names(app: App, present: PresentingPage) -> None:
    story = open_story(app, WALL)
    present.begin()
    shown = []
    for _ in range(last_stop(story) + 1):
        shown.append(len(present.cards()))
        present.press(Key.Key_Right)
    assert shown == [4, 2, 1, 4, 4]


def test_between_stories_keys_lead_to_the_nearest_end(app: App, present: PresentingPage) -> None:
    first, second = open_story(app, WALL), open_story(app, HOME)
    plain = Scenario("Plain").with_input("price_gap_2030", 2.0)
    app.state.open(plain, None)
    app.settle()
    app.state.turn_to(app.state.documents[0])
    app.settle()
    present.begin()
    present.press(*[Key.Key_Right] * last_stop(first))
    assert_at(present, first, last_stop(first))
    present.press(Key.Key_Right)
    assert_at(present, second, 0)
    present.press(Key.Key_Left)
    assert_at(present, first, last_stop(first))
    present.press(*[Key.Key_Right] * (last_stop(second) + 2))
    assert app.scenario == plain and not any("tep" in label for label in present.labels()[:3])
    assert [card.chart_id for card in present.cards()] == list(BOARD)
    present.press(Key.Key_Left)
    assert_at(present, second, last_stop(second))


def test_r_replays_the_change_of_the_step(app: App, present: PresentingPage) -> None:
    story = open_story(app, WALL)
    app.window.play()
    clock = present.view._clock
    present.press(Key.Key_R)
    assert clock.isActive()
    frames = []
    while clock.isActive():
        clock.timeout.emit()
        frames.append(float(curve(present)[-1]))
    before, after = share_of(stage(story, 0))[-1], share_of(stage(story, 1))[-1]
    assert len(frames) > 30 and abs(frames[0] - before) < 0.05 * abs(after - before)
    assert frames[-1] == after and frames == sorted(frames, reverse=True)
    assert_at(present, story, 1)
    present.press(Key.Key_Left, Key.Key_R)
    assert not clock.isActive()


def test_the_last_stop_replays_all_steps_and_a_new_step_ends_a_replay(
    app: App, present: PresentingPage
) -> None:
    story = open_story(app, WALL)
    present.begin()
    present.press(*[Key.Key_Right] * last_stop(story), Key.Key_R)
    present.view._clock.timeout.emit()
    assert abs(curve(present)[-1] - share_of(Scenario())[-1]) < 1
    present.press(Key.Key_Left)
    assert not present.view._clock.isActive()
    assert_at(present, story, last_stop(story) - 1)


def test_a_step_has_bands_of_all_draws_in_the_end(app: App, present: PresentingPage) -> None:
    open_story(app, WALL)
    app.rest()
    app.window.play()
    shown = present.view._shown
    assert shown is not None and shown.bands
    app.qtbot.waitUntil(lambda: app.state.analyst.is_idle)
    QApplication.processEvents()
    again = present.view._shown
    assert again is not None and again.scenario is shown.scenario
    assert any(not np.array_equal(again.bands[q], shown.bands[q]) for q in shown.bands)


def test_blank_and_escape_work_at_a_step(app: App, present: PresentingPage) -> None:
    story = open_story(app, WALL)
    app.window.play()
    present.press(Key.Key_B)
    assert present.labels() == []
    present.press(Key.Key_B)
    assert_at(present, story, 1)
    present.end()
    assert not present.is_open and app.scenario == story and app.charts.shown == list(story.display.charts)


def test_sources_stand_at_the_foot(app: App, present: PresentingPage) -> None:
    story = open_story(app, WALL)
    app.window.play()
    assert f"Sources: {cite(story.sources)}" in present.labels()


def test_an_edit_meanwhile_keeps_the_step(app: App, present: PresentingPage) -> None:
    open_story(app, WALL)
    app.window.play()
    app.policy.add(ShockKind.TARIFF)
    assert_at(present, app.scenario, 1)
    app.state.edit(app.scenario.without_shock(0), "Remove")
    app.settle()
    assert "From \u2013 on, \u2013 of the calls" in " ".join(present.labels())


def test_words_of_a_file_are_plain(app: App, present: PresentingPage) -> None:
    app.state.open(TALE, None)
    app.settle()
    shown = MARKUP.replace("{{", "{").replace("}}", "}")
    assert app.window.story.text == shown
    app.window.play()
    labels = present.labels()
    assert shown in labels and f"{shown} 2.2x" in labels
    for label in present.view.findChildren(QLabel):
        assert label.textFormat() is Qt.TextFormat.PlainText or not label.text()


@pytest.mark.parametrize("size", [(1280, 800), (1920, 1080)])
def test_the_longest_words_leave_room_for_charts(
    app: App, present: PresentingPage, size: tuple[int, int]
) -> None:
    told_by_length = [(len(told(story, at).text), name, at) for name in shipped()
                      for story in [files.read(shipped()[name]).scenario]
                      for at in range(1, len(story.steps) + 1)]
    _, name, at = max(told_by_length)
    open_story(app, name)
    app.window.present(at)
    present.view.showNormal()
    present.view.resize(*size)
    QApplication.processEvents()
    assert present.view.size().toTuple() == size
    assert present.view._words.height() < 0.2 * size[1] and present.view.board.height() > 0.5 * size[1]


# Words and files

def test_a_story_that_is_edited_and_saved_keeps_its_steps(app: App, tmp_path: Path) -> None:
    story = open_story(app, WALL)
    app.panel.drag("price_gap_2030", 2.0)
    app.files.answers.append((str(tmp_path / f"mine{files.SUFFIX}"), ""))
    assert app.window.documents.save()
    saved = files.read(tmp_path / f"mine{files.SUFFIX}").scenario
    assert (saved.steps, saved.sources, saved.description) == (story.steps, story.sources, story.description)


def test_words_left_alone_in_another_language_do_not_enter_the_file(
    app: App, monkeypatch: pytest.MonkeyPatch
) -> None:
    story = open_story(app, WALL)
    chinese = {story.name: "\u5899", story.description: "\u4e2d\u6587 {chinese_share}"}
    dialogs = answers(monkeypatch, ScenarioDialog)

    def look(dialog: ScenarioDialog) -> None:
        assert dialog.name.text() == "\u5899"
        assert dialog.description.toPlainText() == "\u4e2d\u6587 {chinese_share}"

    with speaking(chinese):
        dialogs.then(look)
        app.do("Scenario", "Name and notes")
        assert app.scenario == story and app.steps == 0
        dialogs.then(lambda dialog: dialog.name.setText("\u6211\u7684"))
        app.do("Scenario", "Name and notes")
    assert app.scenario == replace(story, name="\u6211\u7684")


def test_braces_that_are_typed_stand_for_themselves(app: App, monkeypatch: pytest.MonkeyPatch) -> None:
    open_story(app, WALL)
    dialogs = answers(monkeypatch, ScenarioDialog)
    dialogs.then(lambda dialog: (dialog.description.selectAll(),
                                 dialog.description.insertPlainText("{a} {chinese_share} }")))
    app.do("Scenario", "Name and notes")
    assert app.scenario.description == "{{a}} {chinese_share} }}"
    files.to_bytes(app.scenario)
    result = Result(app.scenario, run(app.scenario))
    assert description(result) == "{a} 43% }"


def test_the_dialog_names_the_sources(app: App, monkeypatch: pytest.MonkeyPatch) -> None:
    story = open_story(app, WALL)
    dialogs = answers(monkeypatch, ScenarioDialog)
    seen: list[str] = []
    dialogs.then(lambda dialog: seen.extend(label.text() for label in dialog.findChildren(QLabel)))
    app.do("Scenario", "Name and notes")
    assert any(cite(story.sources) in text and "{chinese_share}" in text for text in seen)


def test_stories_are_found_and_listed_by_name(app: App) -> None:
    menu = app.window.menus.scenarios
    menu.aboutToShow.emit()
    listed = {action.text().replace("&", "") for action in menu.actions()}
    assert set(shipped()) <= listed
    assert all(f"{name}  \u00b7  story" in app.window.things() for name in shipped())
