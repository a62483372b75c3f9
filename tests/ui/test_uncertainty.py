"""Bands, odds and strips in the window: of the same scenario as the line, live, and told in words."""

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from planner import files
from planner.analysis.response import responses
from planner.analysis.spread import FULL, LIVE, spread, wanted
from planner.analysis.trials import question
from planner.charts import BOARD, CHARTS, quantities
from planner.figures import Figure
from planner.measures import MEASURES
from planner.run import run
from planner.scenario import INPUTS, Scenario
from tests.ui.conftest import StartApp
from tests.ui.pages import App
from ui.draws import DrawsDialog
from ui.insight.odds import Focus
from ui.levers.strip import ResponseStrip

pytestmark = pytest.mark.unpainted

GAP = "price_gap_2030"


def focus(app: App) -> Focus:
    return app.window.insight.focus


def strip(app: App, name: str) -> ResponseStrip:
    return app.window.inputs.levers.rows[name].strip


def strips_are_new(app: App) -> bool:
    made = strip(app, GAP)
    return made.response is not None and not made.is_old


def press(widget: Any, x: float) -> None:
    QTest.mousePress(widget, Qt.MouseButton.LeftButton, pos=QPoint(round(x), 20))


def test_the_first_results_come_with_bands_and_are_refined(start: StartApp) -> None:
    app = start()
    assert app.state.spread is not None and app.state.spread.draws in (LIVE, FULL)
    app.rest()
    for card in app.window.board.cards:
        fans = [fan for panel in card.figure.panels for fan in panel.fans]
        assert len(fans) == len(quantities(card.chart_id))
    expected = spread(Scenario(), *wanted(Scenario().display), FULL)
    fan = app.window.board.cards[0].figure.panels[0].fans[0]
    assert np.array_equal(fan.levels, expected.bands[quantities(BOARD[0])[0]])
    assert "2,000 draws, seed 1" in app.window.status.text()


class Painted(QObject):
    """Keeps what a chart shows whenever it is about to be painted."""

    def __init__(self, app: App) -> None:
        super().__init__()
        self._app, self._card = app, app.window.board.cards[0]
        self.kept: list[tuple[Scenario, int, Figure]] = []
        self._card.view.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            line = self._app.state.result.scenario
            self.kept.append((line, self._app.state.spread.draws, self._card.view.figure))
        return False


@pytest.mark.painted
def test_no_band_is_ever_painted_beside_the_line_of_another_scenario(app: App) -> None:
    """Every painted figure is kept, and its line and bands are worked out again afterwards."""
    painted = Painted(app)
    slider = app.window.inputs.levers.rows[GAP].slider
    QTest.mousePress(slider, Qt.MouseButton.LeftButton, pos=QPoint(60, 9))
    for x in range(60, 160, 10):
        QTest.mouseMove(slider, QPoint(x, 9))
        QApplication.processEvents()
    QTest.mouseRelease(slider, Qt.MouseButton.LeftButton, pos=QPoint(150, 9))
    app.rest()
    QApplication.processEvents()
    assert len({scenario.value(GAP) for scenario, _, _ in painted.kept}) >= 5
    for scenario, n, shown in painted.kept:
        (panel,) = shown.panels
        line = next(line for line in panel.lines if line.style == "solid")
        assert np.array_equal(line.y, 100 * run(scenario).line("developer_share", 0))
        expected = spread(scenario, *wanted(scenario.display), n)
        for fan, quantity in zip(panel.fans, quantities("developer_share"), strict=True):
            assert np.array_equal(fan.levels, expected.bands[quantity])


def test_a_headline_number_tells_its_range(app: App) -> None:
    app.rest()
    card = app.window.kpis.cards["chinese_share"]
    assert card.detail.text().startswith("26\u201366  \u00b7  US 38%")
    assert "80% of draws between 26 and 66" in card.detail.toolTip()
    assert card.accessibleName().startswith("Chinese share, 2030: 51%")
    cost = app.window.kpis.cards["cost"].detail.text()
    assert cost.count("\u2013") == 2 and " / " in cost


def test_the_threshold_can_be_dragged_in_one_step_and_the_odds_follow(app: App) -> None:
    app.rest()
    page, view = focus(app), focus(app).draws
    assert page.odds.text() == "42% of draws"
    steps = app.steps
    press(view, view.place(50).x())
    for value in (52, 56, 60):
        QTest.mouseMove(view, QPoint(round(view.place(value).x()), 20))
        QApplication.processEvents()
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=QPoint(round(view.place(60).x()), 20))
    app.settle()
    assert app.steps == steps + 1
    assert app.scenario.display.threshold == pytest.approx(60, abs=1)
    assert view.threshold == app.scenario.display.threshold
    share = app.state.spread.odds("chinese_share", view.threshold)
    assert page.odds.text() == f"{100 * share:.0f}% of draws" and share < 0.3
    app.undo()
    assert view.threshold == 50 and page.odds.text() == "42% of draws"


def test_the_threshold_can_be_typed_and_moved_with_keys(app: App) -> None:
    page = focus(app)
    page.threshold.setFocus()
    page.threshold.selectAll()
    QTest.keyClicks(page.threshold, "40")
    QTest.keyClick(page.threshold, Qt.Key.Key_Return)
    app.settle()
    assert app.scenario.display.threshold == 40
    page.draws.setFocus()
    QTest.keyClick(page.draws, Qt.Key.Key_Right)
    app.settle()
    assert 40 < app.scenario.display.threshold < 42
    page.threshold.setFocus()
    page.threshold.selectAll()
    QTest.keyClicks(page.threshold, "140")
    QTest.keyClick(page.threshold, Qt.Key.Key_Return)
    assert app.scenario.display.threshold < 42  # a share cannot be 140%


def test_a_moved_threshold_runs_nothing_anew(app: App) -> None:
    app.rest()
    before = app.state.spread
    focus(app)._set_threshold(30.0, -1)
    app.settle()
    assert app.state.spread.values is before.values and app.state.spread.draws == FULL


@pytest.mark.parametrize("measure", MEASURES)
def test_any_measure_can_be_in_focus(measure: str, app: App) -> None:
    page = focus(app)
    page.choice.setCurrentIndex(page.choice.findData(measure))
    page.choice.activated.emit(page.choice.currentIndex())
    app.settle()
    assert page.choice.currentText() == MEASURES[measure].label
    assert page.draws.threshold == MEASURES[measure].threshold
    assert page.odds.text().endswith("% of draws") and page.range.text()
    assert measure in app.state.spread.values


def test_the_question_travels_with_the_scenario(app: App, tmp_path: Path) -> None:
    focus(app).choose("price_gap")
    focus(app)._set_threshold(2.5, -1)
    app.save_as(tmp_path / "asked.tradewinds.json")
    read = files.read(tmp_path / "asked.tradewinds.json").scenario
    assert (read.display.measure, read.display.threshold) == ("price_gap", 2.5)


def test_strips_show_how_the_measure_responds_to_every_lever(app: App) -> None:
    app.qtbot.waitUntil(lambda: strips_are_new(app))
    expected = responses(question(Scenario().display), Scenario())
    for name, row in app.window.inputs.levers.rows.items():
        x, y = expected.of(name)
        assert np.array_equal(row.strip.response.y, y)
        assert row.strip.response.x == pytest.approx(x * row.factor)
        assert row.strip.toolTip() and row.strip.accessibleDescription()


def test_strips_of_an_older_scenario_look_old_until_they_are_new(app: App) -> None:
    app.qtbot.waitUntil(lambda: strips_are_new(app))
    before = strip(app, "locked_in").response.y
    app.panel.drag(GAP, 2.0)
    QApplication.processEvents()
    app.qtbot.waitUntil(lambda: strips_are_new(app) and not np.array_equal(
        strip(app, "locked_in").response.y, before))
    made = strip(app, "locked_in").response
    here = np.interp(app.value("locked_in") * 100, made.x, made.y)
    share = app.state.result.projection.at(57, "developer_share", 0) * 100
    assert here == pytest.approx(share, abs=0.2)


def test_a_change_makes_strips_old_at_once(app: App) -> None:
    app.qtbot.waitUntil(lambda: strips_are_new(app))
    answers = app.state.analyst.answered
    answers.disconnect()  # nobody is told any answer from here on
    app.state.edit(Scenario().with_input(GAP, 3.0), "Gap")
    app.settle()
    assert strip(app, GAP).is_old


def test_the_draws_are_one_click_away_and_say_what_is_varied(app: App) -> None:
    app.state.edit(Scenario().with_input(GAP, 2.0), "Gap")
    app.settle()
    QTest.mouseClick(app.window.status.draws, Qt.MouseButton.LeftButton)
    dialog = app.window.besides.show("draws")
    assert isinstance(dialog, DrawsDialog) and dialog.isVisible()
    assert dialog.table.rowCount() == len(INPUTS)
    cells = [[dialog.table.item(i, j).text() for j in range(4)] for i in range(len(INPUTS))]
    assert cells[0] == [INPUTS[GAP].label, "set to 2", "2.5 to 6.5", "x"]
    assert all(row[1].startswith("varied") for row in cells[1:])


def test_more_draws_can_be_run_and_stopped(app: App) -> None:
    app.rest()
    dialog = app.window.besides.show("draws")
    dialog.number.setValue(12_000)
    dialog.start.click()
    assert dialog.start.text() == "Stop"
    app.qtbot.waitUntil(lambda: app.state.spread.draws == 12_000, timeout=20_000)
    assert dialog.start.text() == "Run" and "12,000 draws" in app.window.status.text()
    dialog.number.setValue(1_000_000)
    dialog.start.click()
    dialog.start.click()
    assert dialog.start.text() == "Run" and app.state.spread.draws == 12_000


def test_another_seed_draws_anew(app: App) -> None:
    app.rest()
    before = app.state.spread.values["chinese_share"]
    dialog = app.window.besides.show("draws")
    dialog.seed.setValue(7)
    dialog.seed.editingFinished.emit()
    app.qtbot.waitUntil(lambda: app.state.spread.seed == 7)
    assert not np.array_equal(app.state.spread.values["chinese_share"][:50], before[:50])
    assert "seed 7" in app.window.status.text()


def test_bands_are_saved_as_a_table(app: App, tmp_path: Path) -> None:
    app.rest()
    dialog = app.window.besides.show("draws")
    app.files.answer(tmp_path / "bands.csv")
    dialog.save.click()
    text = (tmp_path / "bands.csv").read_text()
    assert text.startswith("\"Bands of 2,000 draws, seed 1.") or text.startswith("Bands of 2,000")
    assert all(CHARTS[chart].title in text for chart in BOARD)
