"""Several scenarios at once: turned to, copied, renamed, pinned, referred to, compared, closed."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QUndoStack
from PySide6.QtWidgets import QDialogButtonBox, QMessageBox

from planner import files
from planner.analysis.compare import Group, compare
from planner.charts import BOARD, CHARTS
from planner.figures import Result
from planner.kpis import KPIS
from planner.run import run
from planner.scenario import Display, Scenario
from planner.sets import Bloc, Region
from planner.shocks import Shock, ShockKind
from ui.compare import CompareDialog
from ui.documents import SUFFIX
from ui.scenario_dialog import ScenarioDialog

from .more_pages import answers, scenario_list, turn_to
from .pages import App

pytestmark = pytest.mark.unpainted

GAP = "price_gap_2030"
BUTTON = QMessageBox.StandardButton
MARKUP = "<img src=x onerror=y><b>x</b>"
WAR = Scenario("War").with_input(GAP, 2.0)
WALL = Scenario("Wall", shocks=(Shock(ShockKind.API_RESTRICTION, 10, None, 0.8, 3, Bloc.CHINA, Region.US),))


def open_all(app: App, *scenarios: Scenario) -> None:
    """Open scenarios that are in no file, the last one current."""
    for scenario in scenarios:
        app.state.open(scenario, None)
        app.state.undo_stack.resetClean()
    app.settle()


def clean(app: App) -> None:
    for document in app.state.documents:
        document.undo_stack.setClean()


def names(app: App) -> list[str]:
    return [document.scenario.name for document in app.state.documents]


def result(scenario: Scenario) -> Result:
    return Result(scenario, run(scenario))


def assert_shown(app: App, scenario: Scenario, reference: Scenario) -> None:
    """Inputs, numbers and curves are those of a scenario against a reference."""
    now, then = result(scenario), result(reference)
    assert app.scenario == scenario
    assert app.panel.row(GAP).value.text() == f"{scenario.value(GAP):.1f}"
    for name in app.kpis.shown:
        assert app.kpis.text(name) == KPIS[name].text(now)
        assert app.kpis.change(name) == KPIS[name].change(now, then)
    gap = now.projection.line("price_gap")
    assert np.array_equal(app.charts.curve("price_gap", "ink", "solid")[1], gap)
    assert np.array_equal(
        app.charts.curve("price_gap", "ink", "reference")[1], then.projection.line("price_gap"))
    for chart in app.charts.shown:
        assert app.charts.figure(chart).reference == reference.name


# Turning

def test_turning_switches_inputs_charts_numbers_and_undo(app: App) -> None:
    open_all(app, WAR, WALL)
    app.panel.drag(GAP, 6.0)
    moved = app.scenario
    assert_shown(app, moved, Scenario())
    turn_to(app, "War")
    assert_shown(app, WAR, Scenario())
    assert app.steps == 0 and not app.window.menus.undo.isEnabled()
    assert app.policy.text(ShockKind.API_RESTRICTION) == "0"
    app.panel.drag(GAP, 3.0)
    app.undo()
    assert app.scenario == WAR
    turn_to(app, "Wall")
    assert_shown(app, moved, Scenario())
    assert app.policy.text(ShockKind.API_RESTRICTION) == "80"
    app.undo()
    assert_shown(app, WALL, Scenario())
    assert scenario_list(app) == ["War", "Wall *"]


def test_the_keys_walk_around_all_scenarios(app: App) -> None:
    open_all(app, WAR, WALL, Scenario("Third"))
    seen = []
    for words in ("Next scenario", "Next scenario", "Next scenario", "Previous scenario"):
        app.do("Scenario", words)
        app.settle()
        seen.append(app.scenario.name)
    assert seen == ["War", "Wall", "Third", "Wall"]
    assert app.header.name == "Wall" and app.title.startswith("Wall")


def test_charts_and_numbers_are_each_scenarios_own(app: App) -> None:
    charts = ("carbon", "energy", "tokens", "unserved")
    other = replace(WAR, display=Display(charts, kpis=("spend", "margin")))
    open_all(app, WALL, other)
    assert app.charts.shown == list(charts) and app.kpis.shown == ["spend", "margin"]
    turn_to(app, "Wall")
    assert app.charts.shown == list(BOARD) and len(app.kpis.shown) == 5


def test_an_untouched_baseline_gives_way_and_leaves_nothing_behind(app: App) -> None:
    for _ in range(3):
        app.new()
    app.state.open(WAR, None)
    assert names(app) == ["War"]
    app.qtbot.waitUntil(lambda: len(app.state.findChildren(QUndoStack)) == 1)


def test_a_baseline_that_was_touched_stays(app: App) -> None:
    app.panel.drag(GAP, 2.0)
    app.state.open(WALL, None)
    assert names(app) == ["Baseline", "Wall"]


def test_a_baseline_that_gives_way_is_no_longer_the_reference(app: App) -> None:
    app.do("Scenario", "Use as reference")
    open_all(app, WAR)
    assert app.state.reference_document is None
    assert_shown(app, WAR, Scenario())


def test_the_same_file_is_not_opened_twice(app: App, tmp_path: Path) -> None:
    (tmp_path / "here").mkdir()
    path = tmp_path / "here" / f"war{SUFFIX}"
    files.write(path, WAR)
    app.open(path)
    app.panel.drag(GAP, 3.0)
    edited = app.scenario
    app.new()
    for way in ("", "./", "../here/"):
        app.state.turn_to(app.state.documents[1])
        app.open(tmp_path / "here" / way / path.name)
        assert app.scenario == edited and app.steps == 1
        assert [document.path for document in app.state.documents] == [path, None]


# Copies and words

def test_a_duplicate_is_independent_and_asks_before_it_is_closed(app: App) -> None:
    open_all(app, WAR)
    app.do("Scenario", "Duplicate")
    app.settle()
    assert app.scenario == replace(WAR, name="War copy") and app.state.path is None
    assert app.header.says_edited
    app.panel.drag(GAP, 6.0)
    assert app.state.documents[0].scenario == WAR
    app.messages.answer(BUTTON.Cancel)
    app.do("File", "Close scenario")
    assert "War copy" in app.messages.only().text and names(app) == ["War", "War copy"]
    app.messages.answer(BUTTON.Discard)
    app.do("File", "Close scenario")
    app.settle()
    assert app.messages.only() and names(app) == ["War"]
    assert_shown(app, WAR, Scenario())


def test_a_duplicate_has_a_name_that_a_file_can_hold(app: App) -> None:
    open_all(app, replace(WAR, name="x" * 200))
    app.do("Scenario", "Duplicate")
    files.to_bytes(app.scenario)


def test_name_and_notes_are_one_step_and_are_shown_literally(
    app: App, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialogs = answers(monkeypatch, ScenarioDialog)
    open_all(app, WAR)

    def fill(dialog: ScenarioDialog) -> None:
        assert (dialog.name.text(), dialog.author.text()) == ("War", "")
        dialog.name.setText(f"  {MARKUP} ")
        dialog.author.setText(MARKUP)
        dialog.description.selectAll()
        dialog.description.insertPlainText(f"{MARKUP}\n{MARKUP}")
    dialogs.then(fill)
    app.do("Scenario", "Name and notes")
    app.settle()
    assert app.scenario == replace(WAR, name=MARKUP, author=MARKUP, description=f"{MARKUP}\n{MARKUP}")
    assert app.steps == 1 and app.window.menus.undo.text() == "Undo Name and notes"
    assert app.title.startswith(MARKUP) and app.header.name == MARKUP
    assert scenario_list(app) == [f"{MARKUP} *"]

    def look(dialog: ScenarioDialog) -> None:
        assert (dialog.name.text(), dialog.author.text()) == (MARKUP, MARKUP)
        assert dialog.description.toPlainText() == f"{MARKUP}\n{MARKUP}"
    dialogs.then(look)
    app.do("Scenario", "Name and notes")
    assert dialogs.seen == 2 and app.steps == 1
    app.undo()
    assert app.scenario == WAR and app.header.name == "War" and scenario_list(app) == ["War *"]


def test_cancelled_words_change_nothing(app: App, monkeypatch: pytest.MonkeyPatch) -> None:
    dialogs = answers(monkeypatch, ScenarioDialog)
    dialogs.then(lambda dialog: dialog.name.setText("Other"), QDialogButtonBox.StandardButton.Cancel)
    app.do("Scenario", "Name and notes")
    assert app.scenario.name == "Baseline" and app.steps == 0


ODD = Scenario(" two  spaces ", author="a\u00a0b ", description="hard\u00a0space\tand tab \n\n end\n")


def test_ok_without_an_edit_keeps_every_letter(app: App, monkeypatch: pytest.MonkeyPatch) -> None:
    dialogs = answers(monkeypatch, ScenarioDialog)
    dialogs.then(lambda dialog: None)
    open_all(app, ODD)
    app.do("Scenario", "Name and notes")
    assert dialogs.seen == 1 and app.scenario == ODD and app.steps == 0


def test_a_name_of_several_lines_is_made_one_that_a_file_can_hold(
    app: App, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialogs = answers(monkeypatch, ScenarioDialog)
    dialogs.then(lambda dialog: dialog.name.setText("one\ntwo\tthree"))
    app.do("Scenario", "Name and notes")
    assert app.scenario.name == "one two three"
    files.to_bytes(app.scenario)


# Ghosts and the reference

def ghosts(app: App, chart: str) -> set[str]:
    figure = app.charts.figure(chart)
    return {line.label.split(", ", 1)[1] for panel in figure.panels for line in panel.lines
            if line.style == "ghost"}


def test_a_pinned_scenario_is_a_ghost_behind_the_others(app: App) -> None:
    open_all(app, WAR, WALL)
    turn_to(app, "War")
    app.do("Scenario", "Pin behind the others")
    app.settle()
    assert all(ghosts(app, chart) == set() for chart in BOARD)  # it is drawn already
    turn_to(app, "Wall")
    for chart in BOARD:
        assert ghosts(app, chart) == (set() if CHARTS[chart].stacked else {"War"}), chart
    assert np.array_equal(
        app.charts.curve("price_gap", "ink", "ghost")[1], result(WAR).projection.line("price_gap"))
    assert app.steps == 0
    turn_to(app, "War")
    app.do("Scenario", "Pin behind the others")
    turn_to(app, "Wall")
    assert all(ghosts(app, chart) == set() for chart in BOARD)


def test_a_ghost_follows_the_scenario_it_stands_for(app: App) -> None:
    open_all(app, WAR, WALL)
    turn_to(app, "War")
    app.do("Scenario", "Pin behind the others")
    app.panel.drag(GAP, 6.0)
    turn_to(app, "Wall")
    assert np.array_equal(
        app.charts.curve("price_gap", "ink", "ghost")[1],
        result(WAR.with_input(GAP, 6.0)).projection.line("price_gap"))


def test_there_are_at_most_five_ghosts(app: App) -> None:
    open_all(app, *(Scenario(f"No {i}").with_input(GAP, 2.0 + i / 2) for i in range(8)))
    for document in app.state.documents:
        app.state.pin(document, True)
    app.settle()
    assert len(app.state.ghosts()) == 5
    assert ghosts(app, "price") == {f"No {i}" for i in range(5)}


def test_the_reference_is_what_dashes_and_differences_are_taken_from(app: App) -> None:
    open_all(app, WAR, WALL)
    turn_to(app, "War")
    app.do("Scenario", "Use as reference")
    app.settle()
    assert_shown(app, WAR, Scenario())  # not from itself
    turn_to(app, "Wall")
    assert_shown(app, WALL, WAR)
    turn_to(app, "War")
    app.panel.drag(GAP, 3.0)
    moved = app.scenario
    turn_to(app, "Wall")
    assert_shown(app, WALL, moved)
    turn_to(app, "War")
    app.do("Scenario", "Use as reference")
    turn_to(app, "Wall")
    assert_shown(app, WALL, Scenario())


def test_closing_the_reference_falls_back_to_the_baseline(app: App) -> None:
    open_all(app, WAR, WALL)
    turn_to(app, "War")
    app.do("Scenario", "Use as reference")
    app.messages.answer(BUTTON.Discard)
    app.do("File", "Close scenario")
    app.settle()
    assert app.messages.only() and names(app) == ["Wall"]
    assert_shown(app, WALL, Scenario())


def test_the_menu_ticks_what_the_current_scenario_is(app: App) -> None:
    open_all(app, WAR, WALL)
    pin, refer = app.window.menus._pin, app.window.menus._refer
    pin.trigger()
    refer.trigger()
    assert pin.isChecked() and refer.isChecked()
    turn_to(app, "War")
    assert not pin.isChecked() and not refer.isChecked()
    turn_to(app, "Wall")
    assert pin.isChecked() and refer.isChecked()


# Side by side

def table(dialog: CompareDialog) -> list[list[str]]:
    cells = dialog.table
    return [[cells.item(row, column).text() for column in range(cells.columnCount())]
            for row in range(cells.rowCount())]


def expected(*results: Result) -> list[list[str]]:
    return [
        [row.label, row.unit, *(
            f"{words}   {change}" if change and row.group is Group.RESULTS else words
            for words, change in zip(row.cells, row.changes, strict=True))]
        for row in compare(results)]


def test_the_table_is_what_the_planner_compares_and_follows(app: App) -> None:
    open_all(app, WAR, WALL)
    app.do("Scenario", "Compare")
    dialog = app.window.findChild(CompareDialog)
    assert dialog.isVisible()

    def heads() -> list[str]:
        return [dialog.table.horizontalHeaderItem(i).text() for i in range(dialog.table.columnCount())]
    assert heads() == ["", "unit", "Baseline", "War", "Wall"]
    assert table(dialog) == expected(result(Scenario()), result(WAR), result(WALL))
    app.panel.drag(GAP, 6.0)
    assert table(dialog) == expected(result(Scenario()), result(WAR), result(app.scenario))
    turn_to(app, "War")
    app.do("Scenario", "Use as reference")
    turn_to(app, "Wall")
    assert heads() == ["", "unit", "War", "Wall"]
    assert table(dialog) == expected(result(WAR), result(app.scenario))
    app.messages.answer(BUTTON.Discard)
    app.do("File", "Close scenario")
    app.settle()
    assert app.messages.only() and heads() == ["", "unit", "Baseline", "War"]
    dialog.close()


def test_the_table_cannot_be_edited_and_shows_markup_as_it_is(app: App) -> None:
    open_all(app, replace(WAR, name=MARKUP))
    app.do("Scenario", "Compare")
    cells = app.window.findChild(CompareDialog).table
    assert cells.horizontalHeaderItem(3).text() == MARKUP[:40]
    assert cells.editTriggers() == cells.EditTrigger.NoEditTriggers
    assert cells.accessibleName()
    assert cells.item(0, 2).textAlignment() & Qt.AlignmentFlag.AlignRight
    cells.window().close()


# Closing

def test_closing_names_the_unsaved_scenarios_only_and_cancel_keeps_everything(app: App) -> None:
    open_all(app, WAR, WALL, Scenario("Third"))
    clean(app)
    turn_to(app, "War")
    app.panel.drag(GAP, 3.0)
    app.state.turn_to(app.state.documents[2])
    app.panel.drag(GAP, 5.0)
    kept = [document.scenario for document in app.state.documents]
    app.messages.answer(BUTTON.Cancel)
    assert not app.window.close()
    words = app.messages.shown[0].text
    assert "War" in words and "Third" in words and "Wall" not in words and app.window.isVisible()
    assert [document.scenario for document in app.state.documents] == kept
    assert [document.undo_stack.count() for document in app.state.documents] == [1, 0, 1]
    app.messages.shown.clear()
    app.messages.answer(BUTTON.Discard)
    assert app.window.close() and len(app.messages.shown) == 1


def test_closing_one_after_the_other_ends_with_a_baseline(app: App) -> None:
    open_all(app, WAR, WALL)
    clean(app)
    for left in (["War"], ["Baseline"], ["Baseline"]):
        app.do("File", "Close scenario")
        app.settle()
        assert names(app) == left
    assert app.messages.shown == [] and not app.edited
    assert_shown(app, Scenario(), Scenario())
    app.qtbot.waitUntil(lambda: len(app.state.findChildren(QUndoStack)) == 1)


def test_a_duplicate_stands_beside_the_untouched_baseline(app: App) -> None:
    app.window.documents.duplicate()
    names = [document.scenario.name for document in app.state.documents]
    assert names == ["Baseline", "Baseline copy"]
