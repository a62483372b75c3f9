"""What is seen before, while and after the engine gets ready."""

import threading
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QByteArray, QSettings, QSize
from PySide6.QtWidgets import QApplication

from planner.charts import BOARD
from planner.figures import Result
from planner.kpis import KPIS
from planner.run import run
from planner.scenario import Scenario
from ui import settings

from .conftest import StartApp
from .pages import App, Key


def test_before_the_engine_is_ready_charts_wait_and_no_number_is_faked(start: StartApp) -> None:
    app = start(ready=False)
    QApplication.processEvents()
    assert app.window.isVisible() and app.charts.shown == list(BOARD)
    for chart in BOARD:
        assert app.charts.card(chart).waiting.isVisible() and not app.charts.view(chart).isVisible()
    for name in app.kpis.shown:
        assert app.kpis.text(name) == "\u2013"
        assert app.kpis.change(name) == "" and app.kpis.detail(name).strip() == ""
    assert app.window.status.text() == "Starting the model \u2026"


def test_when_the_engine_is_ready_the_baseline_is_shown(start: StartApp) -> None:
    app = start(ready=False)
    app.engine.start()
    app.settle()
    baseline = Result(Scenario(), run(Scenario()))
    for chart in BOARD:
        assert app.charts.view(chart).isVisible() and not app.charts.card(chart).waiting.isVisible()
    for name in app.kpis.shown:
        assert app.kpis.text(name) == KPIS[name].text(baseline)
        assert app.kpis.change(name) == ""
    for _, _, line, x, y in app.charts.curves():
        assert np.array_equal(x, line.x) and np.array_equal(y, line.y)
    assert "draws, seed 1" in app.window.status.text()


def test_what_is_moved_before_the_engine_is_ready_is_in_the_first_results(start: StartApp) -> None:
    app = start(ready=False)
    app.panel.row("price_gap_2030").value.setText("2")
    app.panel.row("price_gap_2030").value.setModified(True)
    app.panel.row("price_gap_2030").value.editingFinished.emit()
    assert app.value("price_gap_2030") == 2 and app.state.result is None
    app.engine.start()
    app.settle()
    assert app.kpis.change("price_gap") != ""


def test_commands_that_need_charts_do_nothing_before_there_are_any(start: StartApp) -> None:
    app = start(ready=False)
    app.charts.command("price", "Copy data")
    app.charts.command("price", "Export picture")
    app.window.chart_commands.copy_all()
    app.window.chart_commands.export_all()
    assert app.messages.shown == [] and QApplication.clipboard().text() == ""
    assert QApplication.clipboard().image().isNull()


def test_an_engine_that_does_not_start_says_so_and_the_window_stays(
    start: StartApp, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken() -> None:
        raise OSError("no compiler")
    monkeypatch.setattr("planner.run.warm_up", broken)
    app = start(ready=False)
    app.engine.start()
    app.qtbot.waitUntil(lambda: "no compiler" in app.window.status.text())
    assert app.window.status.text() == "The model could not be started: no compiler"
    app.panel.row("price_gap_2030").slider.setFocus()
    app.qtbot.keyClick(app.panel.row("price_gap_2030").slider, Key.Key_Left)
    assert app.steps == 1 and app.kpis.text("chinese_share") == "\u2013"


def test_a_window_that_is_closed_while_the_engine_warms_up_leaves_no_trace(
    start: StartApp, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun, go_on = threading.Event(), threading.Event()

    def slow() -> None:
        begun.set()
        assert go_on.wait(10)
    monkeypatch.setattr("planner.run.warm_up", slow)
    app = start(ready=False)
    engine = app.engine
    engine.start()
    assert begun.wait(10) and app.window.close()
    go_on.set()
    engine.wait()
    QApplication.processEvents()
    assert engine.is_ready


def test_the_window_opens_where_it_was_closed(start: StartApp) -> None:
    app = start(ready=False)
    app.window.resize(1024, 700)  # no larger than the screen that the offscreen platform has
    app.close()
    assert start(ready=False).window.size() == QSize(1024, 700)


@pytest.mark.parametrize("value", ["nonsense", 7, QByteArray(b"\x00\xff"), ["a", "b"]])
def test_settings_that_make_no_sense_are_passed_over(start: StartApp, value: object) -> None:
    store = QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, "tradewinds", "tradewinds")
    for name in ("geometry", "docks", "recent", "look"):
        store.setValue(name, value)
    store.sync()
    app = start(ready=False)
    app.header.files()
    assert app.window.isVisible() and settings.look() is None and settings.recent_files() == []


def test_a_window_writes_its_settings_only_where_it_should(app: App, tmp_path: Path) -> None:
    app.close()
    assert [p.name for p in (tmp_path / "config").rglob("*") if p.is_file()] == ["tradewinds.ini"]
