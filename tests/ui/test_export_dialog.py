"""The export dialog: what it offers, what it shows, what it writes, and what it leaves alone."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import replace
from pathlib import Path

import openpyxl
import pyarrow.parquet as pq
import pypdf
import pytest
from pptx import Presentation
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton, QWidget

from planner import files
from planner.charts import BOARD, CHARTS
from planner.export.formats import FORMATS
from planner.scenario import Scenario
from ui import settings

from .export_page import GAP, ExportPage, focusable
from .pages import App, Key, accessible_name, by_text, colours

pytestmark = pytest.mark.unpainted  # the main window, not the dialog

_LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def page(app: App) -> ExportPage:
    return ExportPage.over_a_story(app)


# What it offers

def test_ctrl_e_and_the_button_open_it(app: App) -> None:
    assert "export" not in app.window.besides.opened
    QTest.keyClick(app.window, Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    first = app.window.besides.opened["export"]
    assert first is not None and first.isVisible()
    first.close()
    QTest.mouseClick(by_text(app.window.header, QPushButton, "Export"), _LEFT)
    assert app.window.besides.opened["export"] is first and first.isVisible()


def test_formats_stand_in_groups(page: ExportPage) -> None:
    assert list(page.offered) == ["Pictures", "Data", "Office", "Brief"]
    assert [label for group in page.offered.values() for label in group] == [
        form.label for form in FORMATS.values()]
    page.choose("pptx")
    QTest.keyClick(page.dialog.formats, Key.Key_Down)  # over a heading
    assert page.dialog.formats.format.id == "html"


def test_only_what_goes_with_a_format_is_offered(page: ExportPage) -> None:
    page.choose("png")
    common = {"Charts", "Baseline", "Bands of 2,000 draws"}
    assert page.choices == common | {"Size", "Transparent ground"}
    page.choose("svg")
    assert page.choices == common | {"Transparent ground"}
    page.choose("pptx")
    assert page.choices == common | {"Own template\u2026"}
    page.choose("iamc-xlsx")
    assert page.choices == {"Baseline"}
    page.choose("html")
    assert page.choices == {"Bands of 2,000 draws"}


def test_every_control_is_named_and_reached_with_tab(page: ExportPage) -> None:
    wanted = focusable(page.dialog)
    assert all(accessible_name(widget).strip() for widget in wanted)
    page.dialog.activateWindow()
    wanted[0].setFocus()
    reached: set[QWidget | None] = set()
    for _ in range(3 * len(wanted)):
        focus = page.dialog.focusWidget()
        reached.add(focus)
        QTest.keyClick(focus, Key.Key_Tab)
    assert [accessible_name(w) for w in wanted if w not in reached] == []


def test_tab_goes_from_the_left_to_the_right_and_down(page: ExportPage) -> None:
    page.choose("pptx")
    page.dialog.activateWindow()
    page.dialog.formats.setFocus()
    names = []
    for _ in range(7):
        QTest.keyClick(page.dialog.focusWidget(), Key.Key_Tab)
        focus = page.dialog.focusWidget()
        names.append(focus.accessibleName() or accessible_name(focus))
    assert names == ["What is inside", "Charts", "Baseline", "Bands of 2,000 draws", "Own template\u2026",
                     "Close", "Save as\u2026"]
    assert page.dialog.foot.save.isDefault()


# What it shows

def test_pictures_are_shown_as_they_will_be(page: ExportPage) -> None:
    page.choose("png")
    shown = page.dialog.preview.image
    assert shown.isVisible() and len(colours(shown.shown)) > 20
    before = shown.shown.copy()
    assert page.inside.facts[0] == "2400 x 1640 pixels"
    page.check(page.dialog.choices.bands, True)
    assert shown.shown != before
    page.dialog.choices.charts.setCurrentIndex(2)
    page.wait()
    assert page.inside.facts[0] == "1520 x 960 pixels"


def test_tables_show_their_first_rows(page: ExportPage) -> None:
    page.choose("csv")
    table = page.dialog.preview.table
    assert table.isVisible() and table.horizontalHeaderItem(0).text() == "month"
    assert table.item(0, 0).text() == "2026-03"
    y = page.app.charts.curve("developer_share", "china", "solid")[1]
    assert float(table.item(0, 1).text()) == pytest.approx(y[0], rel=1e-5)
    page.choose("parquet")
    assert [table.horizontalHeaderItem(n).text() for n in range(3)] == ["chart", "panel", "series"]
    page.choose("json")
    text = page.dialog.preview.text
    assert not table.isVisible() and text.toPlainText().startswith('{\n "stamp": "A story')


def test_workbooks_and_decks_show_what_they_hold(page: ExportPage, tmp_path: Path) -> None:
    page.choose("xlsx")
    assert page.inside.titles[:2] == ("Overview", CHARTS[BOARD[0]].title)
    assert page.dialog.preview.parts.isVisible() and not page.dialog.preview.image.isVisible()
    page.choose("pptx")
    saved = page.save(tmp_path / "a.pptx")
    slides = Presentation(str(saved)).slides
    assert page.inside.titles[0] == "A story" and page.inside.facts[0] == f"{len(slides)} slides"
    assert page.inside.titles == tuple(" ".join(s.shapes.title.text_frame.text.split()) for s in slides)


def test_parts_are_walked_through_with_the_keys_and_kept_when_the_file_is_made_anew(page: ExportPage) -> None:
    page.choose("pptx")
    parts = page.dialog.preview.parts
    assert parts.list.count() == len(page.inside.parts) and parts.words.text() == "A story"
    seen = set()
    for part in page.inside.parts[1:4]:
        QTest.keyClick(parts.list, Key.Key_Down)
        assert parts.words.text() == part.title and parts.large.shown is part.image
        seen.add(len(colours(part.image)))
        item = parts.list.currentItem()
        assert item.data(Qt.ItemDataRole.AccessibleTextRole).endswith(part.title)
    assert min(seen) > 20
    page.forget()
    page.dialog.follow()
    page.wait()
    assert parts.list.currentRow() == 3


def test_briefs_show_their_pages(page: ExportPage, tmp_path: Path) -> None:
    page.choose("html")
    assert all(part.image.height() > 1.3 * part.image.width() for part in page.inside.parts)
    assert len(colours(page.inside.parts[0].image)) > 20
    page.choose("brief-pdf")
    pages = len(pypdf.PdfReader(page.save(tmp_path / "a.pdf")).pages)
    assert page.inside.facts[0] == f"{pages} pages" and page.inside.titles[-1] == f"Page {pages}"


def test_what_is_shown_follows_the_scenario_and_is_veiled_until_it_does(page: ExportPage) -> None:
    page.choose("csv")
    first = page.dialog.preview.table.item(15, 1).text()
    page.app.state.edit(page.app.scenario.with_input(GAP, 8.0), "More")
    page.app.settle()
    assert not page.dialog.is_current and page.dialog.preview._veil.isVisible()
    page.wait()
    assert not page.dialog.preview._veil.isVisible()
    assert page.dialog.preview.table.item(15, 1).text() != first


# What it writes

def test_every_format_is_written_and_read_back(page: ExportPage, tmp_path: Path) -> None:
    made = {}
    for id, form in FORMATS.items():
        page.choose(id)
        made[id] = page.save(tmp_path / f"{id}{form.suffix}")
        assert page.status.startswith("Saved ") and str(made[id]) in page.status
        assert page.app.files.suggested.pop().endswith(form.file_name(page.app.scenario))
    assert QImage(str(made["png"])).width() == 2400
    assert b"<svg" in made["svg"].read_bytes() and len(pypdf.PdfReader(made["pdf"]).pages) == 1
    tables = made["csv"].read_text().split("\n\n")
    assert len(tables) == len(BOARD)
    assert len(list(csv.reader(io.StringIO(tables[1])))) > 50
    assert json.loads(made["json"].read_text())["scenario"] == "A story"
    assert pq.read_table(made["parquet"]).num_rows > 1000
    assert made["iamc-csv"].read_text().startswith("model,scenario,region,variable,unit,2026")
    assert openpyxl.load_workbook(made["iamc-xlsx"]).sheetnames[0] == "data"
    assert openpyxl.load_workbook(made["xlsx"]).sheetnames[0] == "Overview"
    assert len(Presentation(str(made["pptx"])).slides) > 5
    assert b"A story" in made["html"].read_bytes()
    assert "A story" in pypdf.PdfReader(made["brief-pdf"]).pages[0].extract_text()
    for id in ("png", "svg", "pdf", "xlsx", "pptx", "html", "brief-pdf"):
        assert files.read(made[id]).scenario == page.app.scenario, id


def test_exports_that_are_dropped_together_are_opened_and_never_saved_over(
    page: ExportPage, tmp_path: Path
) -> None:
    app, made = page.app, []
    for id in ("png", "svg", "pdf", "xlsx", "pptx", "html", "brief-pdf"):
        page.choose(id)
        made.append(page.save(tmp_path / f"{id}{FORMATS[id].suffix}"))
    before, kept = len(app.state.documents), {path: path.read_bytes() for path in made}
    story = app.scenario
    foreign = tmp_path / "holiday.png"
    image = QImage(20, 20, QImage.Format.Format_RGB32)
    image.fill(0)
    image.save(str(foreign))
    app.drop(foreign, *made, tmp_path / "gone.pptx")
    app.settle()
    opened = app.state.documents[before:]
    assert [document.scenario for document in opened] == [story] * len(made)
    assert all(document.path is None and document.undo_stack.isClean() for document in opened)
    told = app.messages.only()
    assert told.is_plain and told.text.startswith("holiday.png ")
    assert "no scenario inside" in told.text and "gone.pptx" in told.text
    app.files.answer(tmp_path / "mine")
    app.save()
    assert app.files.suggested[-1].endswith("a-story.tradewinds.json")
    assert files.read(tmp_path / "mine.tradewinds.json").scenario == story
    assert {path: path.read_bytes() for path in made} == kept


def test_choices_go_into_the_file(page: ExportPage, tmp_path: Path) -> None:
    page.choose("png")
    choices = page.dialog.choices
    choices.scale.setCurrentIndex(0)
    page.check(choices.transparent, True)
    choices.charts.setCurrentIndex(choices.charts.findText("Price"))
    page.wait()
    picture = QImage(str(page.save(tmp_path / "a.png")))
    assert (picture.width(), picture.height()) == (760, 480)
    assert picture.pixelColor(2, 2).alpha() == 0
    page.choose("csv")
    text = page.save(tmp_path / "a.csv").read_text()
    assert text.startswith('"Price, USD') and "draws" not in text
    page.check(choices.bands, True)
    text = page.save(tmp_path / "b.csv").read_text()
    assert "US (90% of draws below)" in text and text.split("\n")[0].endswith('2,000 draws, seed 1"')


def test_other_open_scenarios_come_along(page: ExportPage, tmp_path: Path) -> None:
    page.app.state.open(Scenario("Third").with_input(GAP, 8.0), None, beside=True)
    page.choose("xlsx")
    page.check(page.scenario("A story"), True)
    book = openpyxl.load_workbook(page.save(tmp_path / "a.xlsx"))
    words = [cell.value for row in book["Overview"].iter_rows() for cell in row]
    assert "Third" in words and "A story" in words
    page.choose("svg")
    drawing = page.save(tmp_path / "a.svg").read_text()
    assert "dash-dotted: A story" in drawing
    page.choose("csv")  # which holds one
    assert "A story" not in page.save(tmp_path / "a.csv").read_text()


def test_a_picture_takes_five_others_and_says_so(page: ExportPage, tmp_path: Path) -> None:
    for number in range(6):
        page.app.state.open(Scenario(f"Number {number}").with_input(GAP, 3.0 + number), None, beside=True)
    page.choose("svg")
    for number in range(5):
        page.check(page.scenario(f"Number {number}"), True)
    note = page.dialog.choices.scenarios._full
    assert not note.isVisible()
    page.check(page.scenario("A story"), True)
    assert note.isVisible() and "5 of them" in note.text()
    assert page.save(tmp_path / "a.svg").exists()


def test_differences_are_exported_as_they_are_shown(page: ExportPage, tmp_path: Path) -> None:
    page.dialog.close()
    page.app.do("View", "Differences to the reference")
    page = ExportPage(page.app)
    page.choose("csv")
    assert "less Baseline" in page.save(tmp_path / "a.csv").read_text()


def test_a_deck_takes_the_look_of_a_template(page: ExportPage, tmp_path: Path) -> None:
    template = Presentation()
    template.slide_width, template.slide_height = 9_144_000, 6_858_000
    template.save(str(tmp_path / "own.pptx"))
    page.choose("pptx")
    page.app.files.answer(tmp_path / "own.pptx")
    QTest.mouseClick(page.dialog.choices.template, _LEFT)
    page.wait()
    assert Presentation(str(page.save(tmp_path / "a.pptx"))).slide_width == 9_144_000
    QTest.mouseClick(page.dialog.choices.without, _LEFT)
    page.wait()
    assert Presentation(str(page.save(tmp_path / "a.pptx"))).slide_width != 9_144_000


def test_a_template_that_is_none_is_one_sentence(page: ExportPage, tmp_path: Path) -> None:
    page.choose("pptx")
    (tmp_path / "no.pptx").write_text("no deck")
    page.app.files.answer(tmp_path / "no.pptx")
    QTest.mouseClick(page.dialog.choices.template, _LEFT)
    page.wait()
    assert page.dialog.preview.words.text().startswith("The template is not ")
    page.save(tmp_path / "a.pptx")
    message = page.app.messages.only()
    assert message.is_plain and message.text.startswith("The template is not ")
    assert not (tmp_path / "a.pptx").exists()
    page.app.files.answer(tmp_path / "gone.pptx")
    QTest.mouseClick(page.dialog.choices.template, _LEFT)
    assert "there is no such file" in page.app.messages.only().text


def test_choices_are_remembered(page: ExportPage, app: App, tmp_path: Path) -> None:
    page.choose("png")
    page.check(page.dialog.choices.transparent, True)
    page.dialog.choices.scale.setCurrentIndex(2)
    (tmp_path / "there").mkdir()
    page.save(tmp_path / "there" / "a.png")
    page.dialog.close()
    page.dialog.maker.analyst.stop()
    page.dialog.deleteLater()
    app.window.besides._made.pop("export")
    again = ExportPage(app)
    assert again.dialog.formats.format.id == "png"
    assert again.dialog.choices.transparent.isChecked() and again.dialog.choices.chosen_scale == 3.125
    app.files.suggested.clear()
    again.press_save(None)
    assert app.files.suggested == [str(tmp_path / "there" / "a-story.png")]
    (tmp_path / "there" / "a.png").unlink()
    (tmp_path / "there").rmdir()  # the folder of last time is gone: the usual one is suggested
    assert settings.export_folder() == settings.folder()


def test_settings_that_make_no_sense_are_passed_over(app: App) -> None:
    for name, value in (("scale", "x"), ("format", "gif"), ("template", "nul\x00"), ("folder", "nul\x00")):
        settings.set_export_choice(name, value)
    page = ExportPage(app)
    assert page.dialog.formats.format.id == "png" and page.dialog.choices.chosen_scale == 2.0
    assert settings.export_folder() == settings.folder()


def test_a_name_without_the_ending_gets_it_and_nothing_is_replaced_unasked(
    page: ExportPage, tmp_path: Path
) -> None:
    page.choose("csv")
    page.save(tmp_path / "numbers")
    assert (tmp_path / "numbers.csv").exists()
    (tmp_path / "b.txt.csv").write_text("mine")
    page.app.messages.answer(QMessageBox.StandardButton.No)
    page.press_save(tmp_path / "b.txt")
    assert page.app.messages.only().is_plain and (tmp_path / "b.txt.csv").read_text() == "mine"
    page.press_save(None)
    assert not page.dialog.maker.is_saving


def test_the_same_choices_give_the_same_bytes(page: ExportPage, tmp_path: Path) -> None:
    for id in ("png", "svg", "xlsx", "pptx", "html"):
        page.choose(id)
        first = page.save(tmp_path / f"a{FORMATS[id].suffix}").read_bytes()
        page.forget()  # so that it is made anew
        assert page.save(tmp_path / f"b{FORMATS[id].suffix}").read_bytes() == first, id


def test_markup_in_names_is_text(app: App) -> None:
    name = "<b>x</b> & <img src=x>"
    app.state.open(Scenario(name).with_input(GAP, 2.0), None, beside=True)
    app.state.open(replace(app.scenario, name=name + "2"), None, beside=True)
    page = ExportPage(app)
    page.choose("pptx")
    box = page.scenario(name)
    assert box.text().replace("&&", "&")[:6] == "<b>x</" and page.inside.titles[0] == name + "2"
    assert not page.dialog.foot.status.text()
    QApplication.processEvents()
