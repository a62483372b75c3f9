"""Parts of office files as the export dialog paints them, from files that other programs wrote."""

from __future__ import annotations

import io
from datetime import date
from typing import Any

import pytest
import xlsxwriter  # type: ignore[import-untyped]
from pptx import Presentation
from pptx.chart.data import CategoryChartData
from pptx.dml.color import RGBColor
from pptx.enum.chart import XL_CHART_TYPE
from pptx.util import Emu, Pt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication

from ui import devices, theme
from ui.export.inside.ink import Letters
from ui.export.inside.sheets import _shown, sheets
from ui.export.inside.slides import slides

RED = "#cc2211"


@pytest.fixture(autouse=True)
def _fonts(qapp: QApplication) -> None:
    """Letters need a program."""


def pictures(pages: Any) -> dict[str, QImage]:
    return {title: devices.image(page, 640 / page.size.width()) for title, page in pages}


def amount(image: QImage, colour: str, *, right: bool = False) -> float:
    """The part of a picture, or of its right half, that has a colour."""
    wanted = QColor(colour).rgb()
    across = range(image.width() // 2 if right else 0, image.width(), 2)
    found = [image.pixel(x, y) == wanted for x in across for y in range(0, image.height(), 2)]
    return sum(found) / len(found)


def deck(change: Any) -> bytes:
    made, out = Presentation(), io.BytesIO()
    slide = made.slides.add_slide(made.slide_layouts[5])
    slide.shapes.title.text = "Words"
    change(made, slide)
    made.save(out)
    return out.getvalue()


def test_shapes_are_where_the_slide_has_them() -> None:
    def add(made: Any, slide: Any) -> None:
        half = Emu(made.slide_width // 2)
        box = slide.shapes.add_shape(1, half, 0, half, Emu(made.slide_height))
        box.fill.solid()
        box.fill.fore_color.rgb = RGBColor.from_string(RED[1:].upper())
        box.line.fill.background()

    image = pictures(slides(deck(add)))["Words"]
    assert amount(image, RED, right=True) > 0.95 and 0.45 < amount(image, RED) < 0.55


def test_letters_have_their_size() -> None:
    def ink(size: int) -> float:
        def add(made: Any, slide: Any) -> None:
            slide.shapes.title.text = ""
            box = slide.shapes.add_textbox(0, 0, Emu(9_000_000), Emu(3_000_000))
            run = box.text_frame.paragraphs[0].add_run()
            run.text, run.font.size = "Words", Pt(size)

        return 1 - amount(pictures(slides(deck(add)))[""], "#ffffff")

    assert ink(60) > 2 * ink(30) > 0


def test_a_taller_bar_covers_more() -> None:
    def bars(value: float) -> float:
        def add(made: Any, slide: Any) -> None:
            data = CategoryChartData()
            data.categories = ["a", "b"]
            data.add_series("one", (value, 10.0))
            chart = slide.shapes.add_chart(
                XL_CHART_TYPE.COLUMN_CLUSTERED, 0, 0, Emu(9_000_000), Emu(6_000_000), data).chart
            fill = chart.plots[0].series[0].format.fill
            fill.solid()
            fill.fore_color.rgb = RGBColor.from_string(RED[1:].upper())

        return amount(pictures(slides(deck(add)))["Words"], RED)

    assert bars(10.0) == pytest.approx(2 * bars(0.0), rel=0.1)
    assert bars(5.0) == pytest.approx(1.5 * bars(0.0), rel=0.1)


def book(*, far: int = 3) -> bytes:
    out = io.BytesIO()
    with xlsxwriter.Workbook(out, {"in_memory": True}) as made:
        sheet = made.add_worksheet("Numbers")
        sheet.write_row(0, 0, ["a", "b"])
        for row in range(1, 20):
            sheet.write_row(row, 0, [row, 2 * row])
        chart = made.add_chart({"type": "column"})
        chart.add_series({"values": ["Numbers", 1, 1, 19, 1], "fill": {"color": RED}})
        sheet.insert_chart(2, far, chart)
        made.add_worksheet("Hidden").hide()
        made.add_worksheet("Empty")
        filled = made.add_worksheet("Filled")
        filled.set_column(0, 30, 30, made.add_format({"bg_color": RED}))
        filled.write(0, 0, "x", made.add_format({"bg_color": RED}))
    return out.getvalue()


def test_sheets_that_can_be_seen_are_shown() -> None:
    found = pictures(sheets(book()))
    assert list(found) == ["Numbers", "Empty", "Filled"]
    assert amount(found["Empty"], "#ffffff") == 1.0 and amount(found["Filled"], RED) > 0


@pytest.mark.parametrize("far", [3, 40, 200])
def test_a_chart_is_in_sight_wherever_it_lies(far: int) -> None:
    assert amount(pictures(sheets(book(far=far)))["Numbers"], RED) > 0.01


@pytest.mark.parametrize(("value", "code", "words"), [
    ("", "0.0", ""), ("0.256", "0.0%", "25.6%"), ("-1234.5", "#,##0.0", "\u22121,234.5"),
    ("1.5", "#,##0.###", "1.5"), ("2", "#,##0.###", "2"), ("0.1234567", "", "0.123457"),
    (str((date(2027, 3, 1) - date(1899, 12, 30)).days), "yyyy-mm", "2027-03")])
def test_numbers_are_shown_as_their_format_says(value: str, code: str, words: str) -> None:
    assert _shown(value, code) == words


def test_previews_leave_the_type_of_the_window_as_it_is() -> None:
    before = [theme.font(10, bold=bold).toString() for bold in (False, True)]
    assert Letters(40.0).font.pixelSize() == Letters(40.0, bold=True).font.pixelSize() > 40
    assert [theme.font(10, bold=bold).toString() for bold in (False, True)] == before
