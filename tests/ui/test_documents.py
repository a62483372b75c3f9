"""Scenarios and their files: opened, saved, closed, dropped; nothing is lost without a question."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QMessageBox

from planner import files
from planner.errors import FileError
from planner.figures import Result, figure
from planner.scenario import Display, Scenario
from planner.sets import Bloc, Region
from planner.shipped import shipped
from planner.shocks import Shock, ShockKind
from ui.charts.picture import save_picture
from ui.documents import SUFFIX

from .conftest import StartApp
from .pages import App

pytestmark = pytest.mark.unpainted

GAP = "price_gap_2030"
BUTTON = QMessageBox.StandardButton
STORY = replace(
    Scenario(
        "A story", author="me", description="Two lines,\none \u4e2d\u6587.",
        shocks=(Shock(ShockKind.API_RESTRICTION, 10, 24, 0.8, 3, Bloc.CHINA, Region.US, note="S0"),
                Shock(ShockKind.TARIFF, 5, None, 1.0, 0, None, Region.EUROPE, probability=0.5)),
        notes=((GAP, "from a hat"),), display=Display(("price", "carbon", "tokens", "energy"), 250.0),
    ).with_input(GAP, 2.5).with_input("price_china", 0.3))


@pytest.fixture
def story(tmp_path: Path) -> Path:
    path = tmp_path / f"story{SUFFIX}"
    files.write(path, STORY)
    return path


def saved(path: Path) -> Scenario:
    return files.read(path).scenario


def test_a_new_window_holds_an_unedited_baseline(app: App) -> None:
    assert app.title == "Baseline \u2013 Tradewinds" and app.header.name == "Baseline"
    assert not app.edited and not app.header.says_edited


def test_an_edit_shows_in_title_and_header_until_it_is_undone(app: App) -> None:
    app.panel.drag(GAP, 2.0)
    assert app.title == "Baseline* \u2013 Tradewinds" and app.header.says_edited
    app.undo()
    assert app.title == "Baseline \u2013 Tradewinds" and not app.header.says_edited


def test_a_file_that_is_opened_shows_everything_in_it(app: App, story: Path) -> None:
    app.open(story)
    app.settle()
    assert app.scenario == STORY and app.state.path == story
    assert app.title == "A story \u2013 Tradewinds" and not app.edited and app.steps == 0
    assert app.panel.text(GAP) == "2.5" and app.panel.is_marked(GAP)
    assert app.policy.text(ShockKind.API_RESTRICTION) == "80"
    assert app.charts.shown == list(STORY.display.charts)
    assert app.messages.shown == []


def test_what_is_saved_is_what_is_opened_again(app: App, story: Path, tmp_path: Path) -> None:
    app.open(story)
    app.panel.drag("electricity_us_2030", 0.2)
    app.policy.set_start(ShockKind.API_RESTRICTION, "2028-02")
    app.charts.choose(3, "developer_share")
    path = tmp_path / f"copy{SUFFIX}"
    app.save_as(path)
    before = app.scenario
    assert not app.edited
    app.new()
    app.open(path)
    app.settle()
    assert app.scenario == before == saved(path) and app.charts.shown[3] == "developer_share"


@pytest.mark.parametrize("suffix", [".png", ".svg", ".pdf"])
@pytest.mark.parametrize("way", ["open", "drop", "start"])
def test_an_export_opens_as_its_scenario_and_is_never_saved_over(
    app: App, tmp_path: Path, baseline: Result, suffix: str, way: str
) -> None:
    export = tmp_path / f"board{suffix}"
    save_picture(export, [figure("price", baseline)], "", "", scale=1, scenario=files.to_bytes(STORY))
    before = export.read_bytes()
    {"open": app.open, "drop": app.drop, "start": app.window.open}[way](export)
    app.settle()
    assert app.scenario == STORY and app.state.path is None and not app.edited
    app.panel.drag(GAP, 3.0)
    app.files.answer(tmp_path / "mine")
    app.save()
    assert saved(tmp_path / f"mine{SUFFIX}") == app.scenario and export.read_bytes() == before


def test_an_export_without_a_scenario_says_so(app: App, tmp_path: Path, baseline: Result) -> None:
    export = tmp_path / "board.png"
    save_picture(export, [figure("price", baseline)], "", "", scale=1)
    app.open(export)
    assert "is a PNG picture with no scenario inside" in app.messages.only().text
    assert app.scenario == Scenario()


def test_save_asks_where_to_the_first_time_only(app: App, tmp_path: Path) -> None:
    path = tmp_path / f"mine{SUFFIX}"
    app.panel.drag(GAP, 2.0)
    app.files.answer(path)
    app.save()
    assert saved(path) == app.scenario and app.state.path == path and not app.edited
    app.panel.drag(GAP, 3.0)
    assert app.edited
    app.save()
    assert saved(path).value(GAP) == 3.0 and not app.edited and app.files.answers == []


def test_save_as_leaves_the_original_file_alone(app: App, story: Path, tmp_path: Path) -> None:
    original = story.read_bytes()
    app.open(story)
    app.panel.drag(GAP, 3.0)
    other = tmp_path / f"other{SUFFIX}"
    app.save_as(other)
    assert story.read_bytes() == original and saved(other).value(GAP) == 3.0
    assert app.state.path == other and not app.edited


def test_undo_across_a_save_says_edited_and_redo_says_saved(app: App, tmp_path: Path) -> None:
    app.panel.drag(GAP, 2.0)
    app.save_as(tmp_path / f"a{SUFFIX}")
    app.undo()
    assert app.edited
    app.redo()
    assert not app.edited


def test_a_name_without_an_ending_gets_one(app: App, tmp_path: Path) -> None:
    app.save_as(tmp_path / "plain")
    assert saved(tmp_path / f"plain{SUFFIX}") == app.scenario
    assert not (tmp_path / "plain").exists()


@pytest.mark.parametrize("answer", [BUTTON.Yes, BUTTON.No])
def test_a_file_that_the_ending_leads_to_is_not_replaced_unasked(
    app: App, story: Path, answer: QMessageBox.StandardButton
) -> None:
    before = story.read_bytes()
    app.messages.answer(answer)
    app.save_as(story.with_name("story"))
    question = app.messages.only()
    assert question.is_plain and story.name in question.text
    assert (story.read_bytes() == before) == (answer is BUTTON.No)
    assert app.state.path == (None if answer is BUTTON.No else story)


def test_the_dialog_suggests_a_file_name_made_of_the_scenarios_name(app: App, tmp_path: Path) -> None:
    app.state.open(Scenario("../../etc/pass wd: \u4e2d\u56fd <b>"), None)
    app.save_as(None)
    assert app.files.suggested == [str(Path.home() / f"etc-pass-wd-\u4e2d\u56fd-b{SUFFIX}")]


def test_a_cancelled_dialog_changes_nothing(app: App, tmp_path: Path) -> None:
    app.panel.drag(GAP, 2.0)
    before = app.memory()
    app.save_as(None)
    app.files.answer(None)
    app.save()
    app.files.answer(None)
    app.do("File", "Open")
    app.settle()
    assert app.memory() == before and app.edited and app.messages.shown == []
    assert [p for p in tmp_path.rglob("*") if p.is_file()] == []


def test_an_untouched_baseline_gives_way_to_the_file_that_is_opened(app: App, story: Path) -> None:
    app.open(story)
    assert [d.scenario.name for d in app.state.documents] == ["A story"]


def test_an_edited_scenario_stays_open_beside_the_next_with_all_its_steps(app: App, story: Path) -> None:
    app.panel.drag(GAP, 2.0)
    app.panel.drag(GAP, 6.0)
    app.open(story)
    app.settle()
    assert app.scenario == STORY and app.steps == 0 and not app.edited and app.messages.shown == []
    app.header.open("Baseline")
    app.settle()
    assert app.value(GAP) == 6.0 and app.steps == 2 and app.edited
    app.undo(2)
    assert app.scenario == Scenario()
    app.header.open("A story")
    assert app.scenario == STORY


def test_a_file_that_is_open_already_is_turned_to(app: App, story: Path) -> None:
    app.open(story)
    app.panel.drag(GAP, 3.0)
    app.new()
    app.open(story)
    assert len(app.state.documents) == 2 and app.value(GAP) == 3.0 and app.edited


def test_recent_files_are_offered_newest_first_and_opened(app: App, story: Path, tmp_path: Path) -> None:
    app.open(story)
    app.save_as(tmp_path / f"second{SUFFIX}")
    app.new()
    offered = app.header.files()
    assert offered.index("second") < offered.index("story")
    app.header.open("story")
    assert app.state.path == story


def test_recent_files_that_are_gone_are_not_offered(app: App, story: Path) -> None:
    app.open(story)
    story.unlink()
    assert "story" not in app.header.files()


def test_recent_files_of_one_name_are_both_offered(app: App, story: Path, tmp_path: Path) -> None:
    other = tmp_path / "elsewhere" / story.name
    other.parent.mkdir()
    app.open(story)
    app.save_as(other)
    app.new()
    offered = [words for words in app.header.files() if words.startswith("story")]
    assert len(offered) == 2
    opened = set()
    for words in offered:
        app.header.open(words)
        opened.add(app.state.path)
    assert opened == {story, other}


def test_every_story_opens_as_a_template_without_a_file(app: App) -> None:
    before = {path: path.read_bytes() for path in shipped().values()}
    for name, path in shipped().items():
        app.header.open(name)
        app.settle()
        assert app.state.path is None and not app.edited
        assert app.scenario == saved(path)
        app.files.answer(None)
        app.save()
    assert app.messages.shown == [] and len(app.files.suggested) == len(before) >= 14
    assert {path: path.read_bytes() for path in before} == before


def test_charts_that_a_file_does_not_name_are_the_usual_ones(app: App, story: Path, tmp_path: Path) -> None:
    app.open(story)
    other = tmp_path / f"other{SUFFIX}"
    files.write(other, Scenario("Other", display=Display(("carbon", "price"))))
    app.open(other)
    app.settle()
    assert app.charts.shown == ["carbon", "price", "developer_share", "price_gap"]
    app.header.open("A story")
    app.settle()
    assert app.charts.shown == list(STORY.display.charts)


def test_new_is_one_more_scenario(app: App) -> None:
    app.panel.drag(GAP, 2.0)
    app.new()
    assert app.scenario == Scenario() and len(app.state.documents) == 2


@pytest.mark.parametrize("answer", [BUTTON.Save, BUTTON.Discard, BUTTON.Cancel])
def test_closing_the_window_asks_about_unsaved_changes(
    app: App, tmp_path: Path, answer: QMessageBox.StandardButton
) -> None:
    path = tmp_path / f"kept{SUFFIX}"
    app.panel.drag(GAP, 2.0)
    app.messages.answer(answer)
    app.files.answer(path)
    closed = app.window.close()
    question = app.messages.only()
    assert question.is_plain and question.text == "Save the changes to Baseline?"
    assert closed == (answer is not BUTTON.Cancel) and app.window.isVisible() != closed
    assert path.exists() == (answer is BUTTON.Save)
    if answer is BUTTON.Cancel:
        assert app.value(GAP) == 2.0 and app.steps == 1


def test_closing_the_window_stops_where_the_file_dialog_is_cancelled(app: App) -> None:
    app.panel.drag(GAP, 2.0)
    app.messages.answer(BUTTON.Save)
    app.files.answer(None)
    assert not app.window.close()
    assert app.edited and app.steps == 1


def test_closing_the_window_asks_once_for_all_unsaved_scenarios(app: App, tmp_path: Path) -> None:
    app.panel.drag(GAP, 2.0)
    app.new()
    app.panel.drag(GAP, 6.0)
    app.messages.answer(BUTTON.Cancel)
    assert not app.window.close()
    question = app.messages.only()
    assert question.is_plain and "these 2 scenarios" in question.text
    assert question.text.count("\u2022 Baseline") == 2
    assert [d.scenario.value(GAP) for d in app.state.documents] == [2.0, 6.0]
    app.messages.answer(BUTTON.Save)
    app.files.answer(tmp_path / "one")
    app.files.answer(tmp_path / "two")
    assert app.window.close()
    assert [saved(tmp_path / f"{name}{SUFFIX}").value(GAP) for name in ("one", "two")] == [2.0, 6.0]


def test_saving_all_on_close_stops_at_the_first_that_is_not_saved(app: App, tmp_path: Path) -> None:
    app.panel.drag(GAP, 2.0)
    app.new()
    app.panel.drag(GAP, 6.0)
    app.messages.answer(BUTTON.Save)
    app.files.answer(tmp_path / "one")
    app.files.answer(None)
    assert not app.window.close()
    assert [d.undo_stack.isClean() for d in app.state.documents] == [True, False]
    assert app.messages.only() and app.value(GAP) == 6.0


def test_an_unedited_window_closes_without_a_question(app: App) -> None:
    assert app.window.close() and app.messages.shown == []


def test_closing_a_scenario_asks_and_cancel_keeps_it(app: App) -> None:
    app.panel.drag(GAP, 2.0)
    app.messages.answer(BUTTON.Cancel)
    app.do("File", "Close scenario")
    assert app.value(GAP) == 2.0 and app.steps == 1
    app.messages.answer(BUTTON.Discard)
    app.do("File", "Close scenario")
    app.settle()
    assert app.scenario == Scenario() and len(app.state.documents) == 1 and app.steps == 0


def test_a_file_dropped_anywhere_on_the_window_is_opened(app: App, story: Path) -> None:
    for target in (app.window, app.charts.view("price").viewport(), app.panel.row(GAP)):
        app.drop(story, on=target)
        app.settle()
        assert app.scenario == STORY
        app.do("File", "Close scenario")
        app.settle()


def test_what_is_no_local_file_is_not_taken(app: App) -> None:
    for data in (QMimeData(), QMimeData()):
        data.setText("words")
        if data.text() == "words":
            data.setUrls([QUrl("https://example.com/a.tradewinds.json")])
        for event in (QDragEnterEvent(QPointF(9, 9).toPoint(), Qt.DropAction.CopyAction, data,
                                      Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier),
                      QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, data,
                                 Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)):
            QApplication.sendEvent(app.window, event)
    assert app.scenario == Scenario() and app.messages.shown == []


def test_saving_where_there_is_no_folder_says_so_and_keeps_the_edits(app: App, tmp_path: Path) -> None:
    app.panel.drag(GAP, 2.0)
    before = app.memory()
    app.save_as(tmp_path / "none" / f"a{SUFFIX}")
    message = app.messages.only()
    assert message.is_plain and message.title == "The scenario was not saved"
    assert message.text.startswith("Cannot save") and "folder does not exist" in message.text
    assert app.memory() == before and app.edited and app.state.path is None


def test_a_save_that_fails_keeps_the_old_file_and_the_edits(
    app: App, story: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    app.open(story)
    app.panel.drag(GAP, 3.0)
    before = app.memory()

    def full(*_: object) -> None:
        raise FileError("Cannot save story: the disk is full; free some space or save elsewhere.")
    monkeypatch.setattr("planner.files.writing.write_atomically", full)
    app.save()
    assert "disk is full" in app.messages.only().text
    assert app.memory() == before and app.edited and saved(story) == STORY


def test_closing_with_save_stays_open_where_saving_fails(app: App, tmp_path: Path) -> None:
    app.panel.drag(GAP, 2.0)
    app.messages.answer(BUTTON.Save)
    app.files.answer(tmp_path / "none" / f"a{SUFFIX}")
    assert not app.window.close()
    assert app.edited and len(app.messages.shown) == 2


def test_a_file_with_other_defaults_says_so_once(app: App, story: Path) -> None:
    tree = json.loads(story.read_text())
    story.write_text(json.dumps({**tree, "defaults": "0123456789abcdef"}))
    app.open(story)
    message = app.messages.only()
    assert message.is_plain and "other defaults" in message.text
    assert app.scenario == STORY


def test_the_file_named_on_the_command_line_is_open_when_the_engine_gets_ready(
    start: StartApp, story: Path
) -> None:
    app = start(ready=False)
    app.window.open(story)
    app.engine.start()
    app.settle()
    assert app.scenario == STORY and app.kpis.change("price_gap") != ""
