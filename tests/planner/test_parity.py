"""One set of numbers: what a chart draws is what its table, its sheet and its slide hold."""

import csv
import io
import json
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

import numpy as np
import openpyxl
import pyarrow.parquet as pq
import pytest
from pptx import Presentation

from planner.analysis.spread import Spread
from planner.charts import CHARTS
from planner.export.deck import deck
from planner.export.formats import FORMATS, Package, drawn
from planner.export.sheet import first_day
from planner.export.table import chart_text, columns, months
from planner.figures import Figure, Result
from planner.months import FIRST_MONTH, FIRST_YEAR, month_name
from planner.run import run
from planner.scenario import Scenario
from planner.sets import Bloc, Region
from planner.shocks import Shock, ShockKind

from .test_bundle import Painter

DAY = date(2026, 4, 2)
WALL = Shock(ShockKind.API_RESTRICTION, 10, 24, 0.8, 3, Bloc.CHINA, Region.US)
STORY = Scenario("A story").with_input("price_gap_2030", 2.0).with_shock(WALL)
CELLS = 1e-15
"""What cells of a spreadsheet keep of a number, which is 16 digits."""
HEAD = 4
"""Row of a chart sheet's headings, as a spreadsheet counts."""

Course = dict[str, float]
"""Values by month."""
every_chart = pytest.mark.parametrize("chart", CHARTS)


@pytest.fixture(scope="module")
def package(baseline: Result) -> Package:
    """Every chart with a reference and bands."""
    spread = drawn(FORMATS["xlsx"], STORY, list(CHARTS), 300)
    assert isinstance(spread, Spread)
    return Package((Result(STORY, run(STORY)),), baseline, spread, tuple(CHARTS), DAY)


@pytest.fixture(scope="module")
def figures(package: Package) -> dict[str, Figure]:
    return {shown.id: shown for shown in package.figures}


@pytest.fixture(scope="module")
def book(package: Package) -> Any:
    return openpyxl.load_workbook(io.BytesIO(FORMATS["xlsx"].build(package, Painter())))


@pytest.fixture(scope="module")
def slides(package: Package) -> dict[str, list[Any]]:
    """The charts of the slides by the chart they show."""
    made = deck(package.banded, package.reference, spread=package.spread, today=DAY, charts=tuple(CHARTS),
                include=("charts",))
    shown = [shape.chart for slide in Presentation(io.BytesIO(made)).slides for shape in slide.shapes
             if shape.has_chart]
    found = {}
    for id, chart in CHARTS.items():
        count = len(chart.plots)
        found[id], shown = shown[:count], shown[count:]
    assert shown == []
    return found


def drawn_courses(figure: Figure) -> list[Course]:
    """Every curve, layer and edge of a band of a figure, straight from what charts are drawn from."""
    courses = []
    for panel in figure.panels:
        courses += [by_month(area.x, area.upper - area.lower) for area in panel.areas]
        courses += [by_month(line.x, line.y) for line in panel.lines]
        courses += [by_month(fan.x, level) for fan in panel.fans for level in fan.levels]
    return courses


def by_month(x: Any, y: Any) -> Course:
    months = np.round((x - FIRST_YEAR) * 12 - FIRST_MONTH + 1).astype(int)
    return dict(zip(map(month_name, months.tolist()), y.tolist(), strict=True))


def same(courses: Sequence[Course], others: Sequence[Course], digits: float = 0.0) -> bool:
    """Whether all of the first are among the others, number for number, or but for the last digit."""
    return all(any(is_same(course, other, digits) for other in others) for course in courses)


def is_same(course: Course, other: Course, digits: float) -> bool:
    return course.keys() == other.keys() and np.allclose(
        list(course.values()), [other[month] for month in course], rtol=digits, atol=0)


def filled(names: Sequence[Any], rows: Sequence[Sequence[Any]]) -> list[Course]:
    """Columns of a table by month, without the cells that are empty."""
    return [{str(row[0])[:7]: float(row[at]) for row in rows if row[at] not in ("", None)}
            for at in range(1, len(names))]


@every_chart
def test_csv_holds_what_is_drawn(chart: str, figures: dict[str, Figure]) -> None:
    _, head, *rows = csv.reader(io.StringIO(chart_text(figures[chart], "stamp")))
    assert same(drawn_courses(figures[chart]), filled(head, rows))


@every_chart
def test_the_workbook_holds_what_is_drawn(chart: str, figures: dict[str, Figure], book: Any) -> None:
    sheet = book.worksheets[1 + list(CHARTS).index(chart)]
    assert sheet.cell(1, 1).value == f"{figures[chart].title}, {figures[chart].unit}"
    head, *rows = sheet.iter_rows(min_row=HEAD, values_only=True)
    assert same(drawn_courses(figures[chart]), filled(head, [row for row in rows if row[0]]), CELLS)


@every_chart
def test_slides_hold_what_is_drawn(
    chart: str, figures: dict[str, Figure], slides: dict[str, list[Any]]
) -> None:
    """Both in the data that a slide is drawn from and in the workbook that opens to edit it."""
    figure = figures[chart]
    assert len(slides[chart]) == len(figure.panels)
    for at, shown in enumerate(slides[chart]):
        cells = openpyxl.load_workbook(io.BytesIO(shown.part.chart_workbook.xlsx_part.blob)).worksheets[0]
        head, *rows = cells.iter_rows(values_only=True)
        drawn = drawn_courses(replace(figure, panels=(figure.panels[at],)))
        assert same(drawn, filled(head, rows), CELLS)
        curves = drawn_courses(replace(figure, panels=(replace(figure.panels[at], fans=()),)))
        months_of_all = months([column for column in columns(figure) if column.panel == at])
        assert same(curves, list(plotted_courses(shown, months_of_all)))


def plotted_courses(shown: Any, held: Sequence[int]) -> Iterator[Course]:
    """What the series of a slide's chart hold, by month."""
    names = [month_name(month) for month in range(held[0], held[-1] + 1)]
    for plot in shown.plots:
        for series in plot.series:
            yield {name: value for name, value in zip(names, series.values, strict=True) if value is not None}


def test_json_and_parquet_hold_what_is_drawn(package: Package) -> None:
    """They hold the scenario alone, with bands; a reference is another scenario's file."""
    alone = Package(package.results, None, package.spread, package.charts, DAY)
    made = json.loads(FORMATS["json"].build(alone, Painter()))
    table = pq.read_table(io.BytesIO(FORMATS["parquet"].build(alone, Painter()))).to_pandas()
    for figure in alone.figures:
        panels = made["charts"][figure.id]["panels"]
        held = [dict(zip(series["months"], series["values"], strict=True))
                for panel in panels for series in panel["series"]]
        assert same(drawn_courses(figure), held), figure.id
        rows = table[table["chart"] == figure.id]
        wanted = sum(len(column.values) for column in columns(figure))
        assert len(rows) == wanted
        for column in columns(figure):
            some = rows[(rows["panel"] == column.plot) & (rows["series"] == column.name)]
            told = set(zip(some["month"].dt.date, some["value"], strict=True))
            assert {(first_day(month), value) for month, value in column.values.items()} <= told
