"""Observations of the user's own: from a table through the dialog into charts, files and the backtest."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from planner import files
from planner.analysis.backtest import backtest
from planner.analysis.backtest_words import backtest_words
from planner.files.csv_table import parse_table
from planner.observations import OBSERVABLE
from planner.scenario import Scenario
from planner.sets import Bloc
from tests.ui.pages import App, accessible_name
from tests.ui.test_every_control import assert_plain, focusable
from ui.backtest import BacktestDialog
from ui.charts.readings import rows
from ui.observe import ObserveDialog

pytestmark = pytest.mark.unpainted

MARKUP = "<img src=x><b>&amp;"
SHARES = "Month;China;US;Rest\n2025-11;22;70;8\n2026-04;49,5;40;10,5\n2026-05;95;4;1\n"
BROKEN_ROWS = SHARES + "2026-05;1;2;3\nTotal;1;2;3\n"
Act = Callable[[ObserveDialog], None]


@pytest.fixture
def take(app: App, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Import a table through menu and dialog; ``act`` is what is done in the dialog."""
    def run(text: str, act: Act = lambda dialog: dialog.take.click(), name: str = "mine.csv") -> None:
        def execute(dialog: ObserveDialog) -> int:
            dialog.show()
            QApplication.processEvents()
            act(dialog)
            dialog.close()
            return int(dialog.result())

        monkeypatch.setattr(ObserveDialog, "exec", execute)
        path = tmp_path / name
        path.write_bytes(text.encode())
        app.files.answer(path)
        app.do("Scenario", "Import observations")
        app.settle()

    return run


def dialog_for(text: str) -> ObserveDialog:
    dialog = ObserveDialog(parse_table(text.encode(), "mine.csv"))
    dialog.show()
    QApplication.processEvents()
    return dialog


def own_points(app: App) -> list[tuple[str, float]]:
    panel = app.charts.view("developer_share").panels[0].panel
    return [(point.role, round(point.y, 6)) for point in panel.points if point.own]


def test_a_table_becomes_points_and_one_step(app: App, take: Callable[..., None]) -> None:
    steps = app.steps
    take(SHARES)
    assert app.steps == steps + 1 and app.edited
    assert own_points(app) == [
        ("china", 22.0), ("china", 49.5), ("china", 95.0), ("us", 70.0), ("us", 40.0), ("us", 4.0),
        ("rest", 8.0), ("rest", 10.5), ("rest", 1.0)]
    view = app.charts.view("developer_share")
    point = next(p for p in view.panels[0].panel.points if p.own)
    words = view.words_at(view.panels[0].scene_places().at(point.x, point.y))
    assert "mine.csv" in words and "Own observation" in words
    app.undo()
    assert own_points(app) == [] and app.scenario.observations == ()
    app.redo()
    assert len(own_points(app)) == 9


@pytest.mark.painted
def test_a_diamond_is_painted_where_the_point_is(app: App, take: Callable[..., None]) -> None:
    take(SHARES)
    view = app.charts.view("developer_share")
    point = next(p for p in view.panels[0].panel.points if p.own and p.y == 22.0)
    at = view.panels[0].scene_places().at(point.x, point.y).toPoint()
    from ui import theme

    assert view.grab().toImage().pixelColor(at) == theme.role_color("china")


def test_what_was_imported_is_in_the_file(app: App, take: Callable[..., None], tmp_path: Path) -> None:
    take(SHARES)
    before = app.scenario.observations
    app.files.answer(tmp_path / "with.tradewinds.json")
    app.do("File", "Save as")
    app.new()
    app.open(tmp_path / "with.tradewinds.json")
    app.settle()
    assert app.scenario.observations == before and len(own_points(app)) == 9


def test_the_same_table_again_takes_the_place_of_the_older(app: App, take: Callable[..., None]) -> None:
    take(SHARES)
    take(SHARES.replace("49,5", "48,5"))
    assert len(app.scenario.observations) == 3 and ("china", 48.5) in own_points(app)


@pytest.mark.parametrize("way", ["drop", "open", "start"])
def test_a_table_that_is_opened_as_a_scenario_is_offered_to_the_current_one(
    app: App, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, way: str
) -> None:
    def execute(dialog: ObserveDialog) -> int:
        dialog.take.click()
        return int(dialog.result())

    monkeypatch.setattr(ObserveDialog, "exec", execute)
    path, scenario = tmp_path / "mine.CSV", tmp_path / "other.tradewinds.json"
    path.write_text(SHARES)
    files.write(scenario, Scenario("Other"))
    if way == "drop":
        app.drop(path, scenario)  # a scenario that comes with it is opened first
        assert app.scenario.name == "Other"
    elif way == "open":
        app.open(path)
    else:
        app.window.open(path)
        app.settle()
    assert len(app.scenario.observations) == 3 and app.steps == 1
    app.undo()
    assert app.scenario.observations == () and app.messages.shown == []


def test_a_table_that_cannot_be_read_is_one_sentence_wherever_it_comes_from(
    app: App, tmp_path: Path
) -> None:
    path, before = tmp_path / "mine.tsv", app.memory()
    path.write_text("Month")
    for way in (app.drop, app.open):
        way(path)
        message = app.messages.only()
        assert message.title == "The observations were not imported" and "mine.tsv has" in message.text
    assert app.memory() == before


def test_cancel_and_broken_files_change_nothing(app: App, take: Callable[..., None]) -> None:
    before = app.memory()
    take(SHARES, lambda dialog: QTest.keyClick(dialog, Qt.Key.Key_Escape))
    app.files.answer(None)
    app.do("Scenario", "Import observations")
    assert app.memory() == before and app.messages.shown == []
    take('a,b\n"x,1\n')
    message = app.messages.only()
    assert message.is_plain and "mine.csv, row 2" in message.text and app.memory() == before


def test_problems_hold_the_import_back_until_they_are_left_out(qapp: QApplication) -> None:
    dialog = dialog_for(BROKEN_ROWS)
    assert dialog.problems.toPlainText().splitlines() == dialog.outcome.problems
    assert [text.split()[1].rstrip(":") for text in dialog.outcome.problems] == ["5", "6"]
    assert not dialog.take.isEnabled() and dialog.leave_out.isVisible()
    dialog.leave_out.click()
    assert dialog.take.isEnabled()
    dialog.form.source.setText("Another")  # a choice asks anew
    assert not dialog.take.isEnabled()
    dialog.deleteLater()
    clean = dialog_for(SHARES)
    assert clean.take.isEnabled() and clean.problems.isHidden() and clean.leave_out.isHidden()
    clean.deleteLater()


def test_choices_lead_to_what_they_say(qapp: QApplication) -> None:
    dialog = dialog_for(SHARES)
    form = dialog.form
    assert {one.bloc for one in dialog.outcome.observed} == set(Bloc) and form.columns[None].isHidden()
    form.columns[Bloc.REST].setCurrentIndex(0)
    assert {one.bloc for one in dialog.outcome.observed} == {Bloc.CHINA, Bloc.US}
    form.decimal.setCurrentIndex(form.decimal.findData("."))
    assert dialog.outcome.bad_rows == {3}
    form.series.setCurrentIndex(form.series.findData("price_gap"))
    assert not form.columns[None].isHidden() and form.columns[Bloc.US].isHidden()
    assert [form.unit.itemText(i) for i in range(form.unit.count())] == list(OBSERVABLE["price_gap"].units)
    assert [one.series for one in dialog.outcome.observed] == ["price_gap"]
    for at in range(form.series.count()):
        form.series.setCurrentIndex(at)
        assert form.mapping().unit in OBSERVABLE[form.mapping().series].units
    dialog.deleteLater()


@pytest.mark.parametrize("text", [SHARES, BROKEN_ROWS])
def test_every_control_has_a_name_and_is_reached_with_tab(qapp: QApplication, text: str) -> None:
    dialog = dialog_for(text)
    dialog.activateWindow()
    dialog.leave_out.click()
    wanted = focusable(dialog)
    assert all(accessible_name(widget).strip() for widget in wanted)
    wanted[0].setFocus()
    reached = set()
    for _ in range(2 * len(wanted)):
        reached.add(dialog.focusWidget())
        QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
    assert [w for w in wanted if w not in reached] == []
    dialog.deleteLater()


def test_text_of_a_table_is_shown_as_it_stands(qapp: QApplication) -> None:
    dialog = dialog_for(f"month,{MARKUP}\n2026-04,4.5\n{MARKUP},=1+1\n")
    assert MARKUP in dialog.preview.horizontalHeaderItem(1).text()
    assert MARKUP in dialog.problems.toPlainText()
    assert_plain(dialog)
    dialog.deleteLater()


class Page:
    """The window of the backtest."""

    def __init__(self, app: App) -> None:
        self.app = app
        app.do("Analysis", "Backtest against observations")
        self.dialog = app.window.findChild(BacktestDialog)
        self.view = self.dialog.view
        self.settle()

    def settle(self) -> None:
        self.app.settle()
        asker = self.view.asker
        self.app.qtbot.waitUntil(lambda: asker.is_current and not asker.is_blank)
        QApplication.processEvents()

    def rows(self, name: str) -> list[list[str]]:
        table = getattr(self.view, name)
        columns = range(table.columnCount())
        return [[table.item(i, j).text() for j in columns] for i in range(table.rowCount())]


def test_the_window_says_what_the_engine_finds(app: App, take: Callable[..., None]) -> None:
    page = Page(app)
    assert "has not been tested" in page.view.words.text() and not page.dialog.remove.isEnabled()
    take(SHARES)
    page.settle()
    test = backtest(app.scenario, seed=app.state.seed)
    told = backtest_words(test)
    assert page.view.words.text() == " ".join(told.ahead) and page.view.aside.text() == " ".join(told.aside)
    assert len(page.rows("points")) == len(test.comparisons)
    assert page.rows("points")[0][2] == "missed" and page.rows("scores")[0][1].endswith("of 2")
    assert page.view.chart.figure is not None and page.view.chart.figure.title == test.scores[0].subject.label


def test_a_series_leads_to_its_chart(app: App, take: Callable[..., None]) -> None:
    take(SHARES)
    page = Page(app)
    for at, row in enumerate(page.rows("scores")):
        page.view.scores.selectRow(at)
        assert page.view.title.text().startswith(row[0])


def test_whoever_points_at_a_chart_reads_its_numbers_in_its_unit(
    app: App, take: Callable[..., None]
) -> None:
    take(SHARES)
    page = Page(app)
    for at, row in enumerate(page.rows("scores")):
        page.view.scores.selectRow(at)
        page.view.chart.point_at(12)
        figure = page.view.chart.figure
        assert figure is not None
        read, = rows(figure.panels[0], figure, 12)
        assert read.figures[0][0].endswith("%") == figure.unit.startswith("%"), (row, read)


def test_own_series_can_be_taken_out_and_brought_back(app: App, take: Callable[..., None]) -> None:
    take(SHARES, name="mine & yours.csv")
    page = Page(app)
    page.dialog.own.aboutToShow.emit()
    assert len(page.dialog.own.actions()) == 3
    page.dialog.own.actions()[0].trigger()
    page.settle()
    assert {one.bloc for one in app.scenario.observations} == {Bloc.US, Bloc.REST}
    app.undo()
    page.settle()
    assert len(app.scenario.observations) == 3


def test_the_table_is_copied_as_text_without_formulas(app: App, take: Callable[..., None]) -> None:
    def act(dialog: ObserveDialog) -> None:
        dialog.form.source.setText("=1+1")
        dialog.take.click()

    take(SHARES, act)
    page = Page(app)
    page.dialog.copy.click()
    lines = [line.split("\t") for line in QGuiApplication.clipboard().text().splitlines()]
    assert len({len(line) for line in lines}) == 1 and len(lines) == 1 + len(page.view.test.comparisons)
    assert all(line[-1] == "'=1+1" for line in lines if line[-2] == "your own")
    assert_plain(page.dialog)


@pytest.mark.parametrize("look", ["light", "dark"])
def test_the_chart_wears_the_look(app: App, take: Callable[..., None], look: str) -> None:
    take(SHARES)
    page = Page(app)
    app.window.restyle(look)
    QApplication.processEvents()
    from ui import theme

    assert page.view.chart.grab().toImage().pixelColor(2, 2) == theme.color(theme.palette().card)
    app.window.restyle("light")


def test_the_window_starts_without_the_reader() -> None:
    code = "import sys; import ui.main_window; print({'pydantic', 'numba'} & set(sys.modules))"
    made = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert made.stdout.strip() == "set()"


def test_the_dialog_is_a_dialog(qapp: QApplication) -> None:
    dialog = dialog_for(SHARES)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible() and dialog.result() == QDialog.DialogCode.Rejected
    dialog.deleteLater()
