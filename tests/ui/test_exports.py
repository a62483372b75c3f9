"""Copies and exports: what leaves the window is what is on it."""

from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QMessageBox

from planner.charts import BOARD, CHARTS
from planner.export.formats import charts_stamp
from planner.export.table import chart_text
from planner.scenario import Scenario

from .pages import App, colours

pytestmark = pytest.mark.unpainted

GAP = "price_gap_2030"
BUTTON = QMessageBox.StandardButton


def shown_stamp(app: App, chart: str) -> str:
    """What is said of a chart as it is shown, with its draws."""
    words = charts_stamp(app.scenario, [app.charts.figure(chart)], app.state.spread)
    assert words.endswith(" draws, seed 1")
    return words


def test_copied_data_are_the_curves_separated_by_tabs(app: App) -> None:
    app.panel.drag(GAP, 2.0)
    app.charts.command("price_gap", "Copy data")
    text = QApplication.clipboard().text()
    assert text == chart_text(app.charts.figure("price_gap"), shown_stamp(app, "price_gap"), "\t")
    heading, names, *rows = text.rstrip("\n").split("\n")
    assert "Price gap US/China, x, realised" in heading and "changed: " in heading
    assert {row.count("\t") for row in rows} == {names.count("\t")}
    _, y = app.charts.curve("price_gap", "ink", "solid")
    column = names.split("\t").index("US over China")
    drawn = [float(row.split("\t")[column]) for row in rows if row.split("\t")[column]]
    assert drawn == list(y)


def test_a_copied_picture_is_an_image_and_a_drawing(app: App) -> None:
    app.charts.command("price", "Copy picture")
    data = QApplication.clipboard().mimeData()
    image = QApplication.clipboard().image()
    assert data.hasImage() and image.width() > 400 and len(colours(image)) > 20
    drawing = bytes(data.data("image/svg+xml").data()).decode()
    assert CHARTS["price"].title in drawing and "Baseline" in drawing


def test_all_charts_are_copied_in_one_picture(app: App) -> None:
    app.do("File", "Export", "Copy all charts")
    drawing = bytes(QApplication.clipboard().mimeData().data("image/svg+xml").data()).decode()
    for chart in BOARD:
        assert CHARTS[chart].title in drawing


def test_a_chart_is_exported_as_a_picture_of_the_kind_its_name_says(app: App, tmp_path: Path) -> None:
    for kind, start in (("png", b"\x89PNG\r"), ("svg", b"<?xml"), ("pdf", b"%PDF-")):
        path = tmp_path / f"chart.{kind}"
        app.files.answer(path)
        app.charts.command("price", "Export picture")
        assert app.files.suggested.pop() == str(Path.home() / "price.png")
        assert path.read_bytes().startswith(start) and app.messages.shown == []
    assert not QImage(str(tmp_path / "chart.png")).isNull()


def test_all_charts_are_exported_as_one_picture(app: App, tmp_path: Path) -> None:
    app.files.answer(tmp_path / "board.svg")
    app.do("File", "Export", "All charts as a picture")
    drawing = (tmp_path / "board.svg").read_text()
    assert all(CHARTS[chart].title in drawing for chart in BOARD)


def test_a_name_without_an_ending_gets_that_of_the_kind_picked(app: App, tmp_path: Path) -> None:
    app.files.answer(tmp_path / "drawing", "SVG")
    app.charts.command("price", "Export picture")
    assert (tmp_path / "drawing.svg").exists() and not (tmp_path / "drawing").exists()


def test_a_file_that_the_ending_leads_to_is_not_replaced_unasked(app: App, tmp_path: Path) -> None:
    path = tmp_path / "numbers.csv"
    path.write_text("mine")
    app.files.answer(path.with_suffix(""), "CSV")
    app.messages.answer(BUTTON.No)
    app.charts.command("price", "Export data")
    assert app.messages.only().is_plain and path.read_text() == "mine"


def test_exported_data_are_the_figure_of_the_screen(app: App, tmp_path: Path) -> None:
    app.panel.drag(GAP, 2.0)
    path = tmp_path / "numbers.csv"
    app.files.answer(path)
    app.charts.command("developer_share", "Export data")
    assert app.files.suggested == [str(Path.home() / "developer_share.csv")]
    assert path.read_text() == chart_text(
        app.charts.figure("developer_share"), shown_stamp(app, "developer_share"))


def test_a_cancelled_export_writes_nothing(app: App, tmp_path: Path) -> None:
    app.files.answer(None)
    app.charts.command("price", "Export data")
    assert [p for p in tmp_path.rglob("*") if p.is_file()] == [] and app.messages.shown == []


def test_an_export_that_cannot_be_is_one_plain_sentence(app: App, tmp_path: Path) -> None:
    (tmp_path / "folder.png").mkdir()
    for name in ("none/a.png", "a.gif", "folder.png", "<b>x<.gif"):
        app.files.answer(tmp_path / name)
        app.charts.command("price", "Export picture")
        message = app.messages.only()
        assert message.title == "Nothing was exported" and message.is_plain
        assert name.removeprefix("none/") in message.text and message.text.endswith(".")
    assert app.scenario == Scenario()
