"""Charts of the deck: the figure's own numbers twice, in XML that keeps to the order of its schema."""

import io
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime
from typing import Any
from xml.etree import ElementTree

import numpy as np
import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.analysis.attribution import attribute
from planner.analysis.sensitivity import tornado
from planner.analysis.spread import spread
from planner.analysis.trials import question
from planner.charts import CHARTS, quantities
from planner.export.deck import deck
from planner.export.deck.curves import banded
from planner.export.deck.grid import serial
from planner.export.deck.histogram import histogram
from planner.export.deck.native import Native, Size
from planner.export.deck.plots import plot
from planner.export.sheet import first_day
from planner.export.table import columns, months
from planner.figures import Figure, Result, figure
from planner.measures import MEASURES
from planner.months import HORIZON
from planner.run import run
from planner.scale import value_range
from planner.scenario import Scenario
from planner.sets import Bloc, Region
from planner.shocks import Shock, ShockKind

DAY = date(2026, 4, 2)
SIZE = Size(800, 380)
C = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
WALL = Shock(ShockKind.API_RESTRICTION, 10, 24, 0.8, 3, Bloc.CHINA, Region.US)
STORY = replace(Scenario("A story").with_input("price_us", 1.1), shocks=(WALL,))

SERIES_BEFORE, SERIES_AFTER = ["idx", "order", "tx", "spPr"], ["dLbls", "trendline", "errBars", "cat", "val"]
AXIS = ["axId", "scaling", "delete", "axPos", "majorGridlines", "minorGridlines", "title", "numFmt",
        "majorTickMark", "minorTickMark", "tickLblPos", "spPr", "txPr", "crossAx", "crosses", "crossesAt"]
SHOWS = ["showLegendKey", "showVal", "showCatName", "showSerName", "showPercent", "showBubbleSize",
         "separator"]
ORDER = {
    "chartSpace": ["date1904", "lang", "roundedCorners", "style", "clrMapOvr", "chart", "spPr", "txPr",
                   "externalData", "printSettings", "userShapes"],
    "chart": ["title", "autoTitleDeleted", "plotArea", "legend", "plotVisOnly", "dispBlanksAs"],
    "title": ["tx", "layout", "overlay", "spPr", "txPr"],
    "plotArea": ["layout", "areaChart", "lineChart", "barChart", "valAx", "catAx", "dateAx", "spPr"],
    "areaChart": ["grouping", "varyColors", "ser", "dLbls", "dropLines", "axId"],
    "lineChart": ["grouping", "varyColors", "ser", "dLbls", "dropLines", "marker", "smooth", "axId"],
    "barChart": ["barDir", "grouping", "varyColors", "ser", "dLbls", "gapWidth", "overlap", "axId"],
    "areaChart/ser": [*SERIES_BEFORE, "pictureOptions", "dPt", *SERIES_AFTER],
    "lineChart/ser": [*SERIES_BEFORE, "marker", "dPt", *SERIES_AFTER, "smooth"],
    "barChart/ser": [*SERIES_BEFORE, "invertIfNegative", "pictureOptions", "dPt", *SERIES_AFTER, "shape"],
    "dateAx": [*AXIS, "auto", "lblOffset", "baseTimeUnit", "majorUnit", "majorTimeUnit"],
    "valAx": [*AXIS, "crossBetween", "majorUnit", "minorUnit", "dispUnits"],
    "catAx": [*AXIS, "auto", "lblAlgn", "lblOffset", "tickLblSkip", "tickMarkSkip", "noMultiLvlLbl"],
    "scaling": ["logBase", "orientation", "max", "min"],
    "legend": ["legendPos", "legendEntry", "layout", "overlay", "spPr", "txPr"],
    "dLbls": ["dLbl", "delete", "numFmt", "spPr", "txPr", "dLblPos", *SHOWS],
    "dLbl": ["idx", "delete", "layout", "tx", "numFmt", "spPr", "txPr", "dLblPos", *SHOWS],
    "errBars": ["errDir", "errBarType", "errValType", "noEndCap", "plus", "minus", "val", "spPr"],
    "marker": ["symbol", "size", "spPr"],
    "dPt": ["idx", "invertIfNegative", "marker", "bubble3D", "explosion", "spPr"],
    "numCache": ["formatCode", "ptCount", "pt"],
    "strCache": ["ptCount", "pt"],
    "manualLayout": ["layoutTarget", "xMode", "yMode", "wMode", "hMode", "x", "y", "w", "h"],
}
"""Children of an element in the order of the schema, ECMA-376 part 1, 21.2; plotArea may mix its axes."""

every_chart = pytest.mark.parametrize("chart_id", CHARTS)


@pytest.fixture(scope="module")
def story() -> Result:
    bands = [quantity for chart in CHARTS for quantity in quantities(chart)]
    return Result(STORY, run(STORY), spread(STORY, bands, [], 50).bands)


def figure_of(chart_id: str, story: Result, baseline: Result) -> Figure:
    return figure(chart_id, story, baseline)


def plots(shown: Figure) -> list[Native]:
    return [plot(shown, at, SIZE, DAY) for at in range(len(shown.panels))]


def root(native: Native) -> Any:
    return ElementTree.fromstring(native.xml)


def sheet(native: Native) -> Any:
    book = openpyxl.load_workbook(io.BytesIO(native.xlsx_blob))
    assert book.sheetnames == ["Data"]
    return book["Data"]


def cached(series: Any) -> tuple[str, dict[int, float]]:
    """Name and values of a series, by row."""
    name = series.find(f"{C}tx//{C}v").text
    points = series.findall(f"{C}val//{C}pt")
    return name, {int(point.get("idx")): float(point.find(f"{C}v").text) for point in points}


def referred(series: Any, part: str, cells: Any) -> list[Any]:
    """What the cells hold that a series refers to."""
    place = series.find(f"{C}{part}//{C}f").text.replace("$", "").removeprefix("Data!")
    found = cells[place]
    return [cell.value for (cell,) in found] if isinstance(found, tuple) else [found.value]


def same(a: Sequence[float | None], b: Sequence[float | None]) -> bool:
    """Whether numbers are the same to what a workbook holds, 15 digits."""
    return len(a) == len(b) and all(
        x is y is None or (x is not None and y is not None and x == pytest.approx(y, rel=1e-14, abs=1e-300))
        for x, y in zip(a, b, strict=True))


# Parity

@every_chart
def test_the_workbook_holds_the_columns_of_the_figure(chart_id: str, story: Result, baseline: Result) -> None:
    shown = figure_of(chart_id, story, baseline)
    table = columns(shown)
    for at, native in enumerate(plots(shown)):
        mine = [column for column in table if column.panel == at]
        found = months(mine)
        span = range(found[0], found[-1] + 1)
        cells = sheet(native)
        head = [cell.value for cell in cells[1]]
        assert head[: len(mine) + 1] == ["Month", *(column.label for column in mine)]
        assert [row[0].value for row in cells.iter_rows(min_row=2)] == [
            datetime.combine(first_day(month), datetime.min.time()) for month in span]
        for n, column in enumerate(mine, start=2):
            values = [row[0].value for row in cells.iter_rows(min_row=2, min_col=n, max_col=n)]
            assert same(values, [column.values.get(month) for month in span])


@every_chart
def test_what_is_drawn_is_what_the_workbook_holds(chart_id: str, story: Result, baseline: Result) -> None:
    for native in plots(figure_of(chart_id, story, baseline)):
        cells = sheet(native)
        days = {serial(cell.value.date()) for (cell,) in cells.iter_rows(min_row=2, max_col=1)}
        for series in root(native).iter(f"{C}ser"):
            name, values = cached(series)
            held = referred(series, "val", cells)
            assert same([values.get(n) for n in range(len(held))], held), name
            assert referred(series, "tx", cells) == [name]
            times = [float(v.text) for v in series.findall(f"{C}cat//{C}v")]
            assert set(times) == days and times == sorted(times)
            assert int(series.find(f"{C}val//{C}ptCount").get("val")) == len(held) == len(days)


@every_chart
def test_every_curve_of_the_figure_is_drawn_once(chart_id: str, story: Result, baseline: Result) -> None:
    shown = figure_of(chart_id, story, baseline)
    for at, native in enumerate(plots(shown)):
        wanted = sorted(column.label for column in columns(shown)
                        if column.panel == at and column.kind != "band")
        names = [cached(series)[0] for series in root(native).iter(f"{C}ser")]
        assert [name for name in wanted if names.count(name) != 1] == []


@every_chart
def test_the_band_adds_up_to_its_levels(chart_id: str, story: Result, baseline: Result) -> None:
    shown = figure_of(chart_id, story, baseline)
    for at, native in enumerate(plots(shown)):
        areas = [cached(s)[1] for s in root(native).findall(f".//{C}areaChart/{C}ser")]
        band = banded(shown, at, None)
        if shown.panels[at].areas:
            assert band == "" and len(areas) == len(shown.panels[at].areas)
            continue
        fan = next(fan for fan in shown.panels[at].fans if fan.role == band)
        sums = np.cumsum([[area[row] for row in sorted(area)[-HORIZON - 1 :]] for area in areas], axis=0)
        assert sums == pytest.approx(fan.levels[[0, 1, 3, 4]], rel=1e-9, abs=1e-9)
        assert all(width[row] == 0 for width in areas[1:] for row in sorted(width)[: -HORIZON - 1])


def test_the_band_is_that_of_the_curve_in_focus(story: Result, baseline: Result) -> None:
    shown = figure_of("developer_share", story, baseline)
    wishes = {None: "china", (0, "us"): "us", (0, "nobody"): "china", (1, "us"): "china"}
    names = {fan.role: fan.label for fan in shown.panels[0].fans}
    for wished, role in wishes.items():
        assert banded(shown, 0, wished) == role
        name = names[role]
        drawn = [cached(s)[0] for s in root(plot(shown, 0, SIZE, DAY, wished)).iter(f"{C}ser")]
        assert f"{name}: base of the band" in drawn and sum("of draws" in each for each in drawn) == 3


def test_without_bands_no_area_is_drawn(story: Result, baseline: Result) -> None:
    bare = figure("price", Result(STORY, story.projection), baseline)
    assert root(plot(bare, 0, SIZE, DAY)).find(f".//{C}areaChart") is None


# The drawing

def all_parts(story: Result, baseline: Result) -> Iterator[tuple[str, Any]]:
    for chart_id in CHARTS:
        for native in plots(figure_of(chart_id, story, baseline)):
            yield chart_id, root(native)


@pytest.fixture(scope="module")
def parts(story: Result, baseline: Result) -> list[tuple[str, Any]]:
    return list(all_parts(story, baseline))


@pytest.fixture(scope="module")
def analyses(story: Result, baseline: Result) -> dict[str, Any]:
    """The charts of the analyses, by the section they belong to."""
    from pptx import Presentation

    made = spread(STORY, [], ["chinese_share"], 400)
    found = {}
    for section in ("why", "sensitivity", "uncertainty"):
        data = deck(story, baseline, spread=made, today=DAY, include=(section,))
        slide = Presentation(io.BytesIO(data)).slides[0]
        chart = next(shape.chart for shape in slide.shapes if shape.has_chart)
        found[section] = chart
    return found


def disorder(element: Any, parent: str = "") -> Iterator[str]:
    """Children that stand before one that they have to follow."""
    name = element.tag.removeprefix(C)
    order = ORDER.get(f"{parent}/{name}") or ORDER.get(name)
    if order and element.tag.startswith(C) and not (parent == "lineChart" and name == "marker"):
        found = [child.tag.removeprefix(C) for child in element]
        unknown = [child for child in found if child not in order]
        if name == "plotArea":
            places = [min(order.index(child), order.index("valAx")) if child.endswith("Ax")
                      else order.index(child) for child in found if child not in unknown]
        else:
            places = [order.index(child) for child in found if child not in unknown]
        if unknown or places != sorted(places):
            yield f"{name}: {found}"
    for child in element:
        yield from disorder(child, name)


def test_elements_stand_in_the_order_of_the_schema(
    parts: list[tuple[str, Any]], analyses: dict[str, Any]
) -> None:
    for name, part in [*parts, *((name, ElementTree.fromstring(chart.part.blob))
                                 for name, chart in analyses.items())]:
        assert list(disorder(part)) == [], name


def test_series_have_numbers_of_their_own_and_groups_share_their_axes(parts: list[tuple[str, Any]]) -> None:
    for name, part in parts:
        for kind in ("idx", "order"):
            found = [series.find(f"{C}{kind}").get("val") for series in part.iter(f"{C}ser")]
            assert found == [str(n) for n in range(len(found))], name
        ids = [sorted(a.get("val") for a in group.findall(f"{C}axId"))
               for group in part.find(f".//{C}plotArea") if group.tag.endswith("Chart")]
        axes = sorted(axis.find(f"{C}axId").get("val") for axis in part.find(f".//{C}plotArea")
                      if axis.tag.endswith("Ax"))
        assert axes and all(group == axes for group in ids), name


def test_axes_hold_what_is_drawn_with_ticks_a_year_apart(
    parts: list[tuple[str, Any]], story: Result, baseline: Result
) -> None:
    for name, part in parts:
        scale = part.find(f".//{C}valAx/{C}scaling")
        low, high = (float(scale.find(f"{C}{end}").get("val")) for end in ("min", "max"))
        step = float(part.find(f".//{C}valAx/{C}majorUnit").get("val"))
        assert low <= 0 < high and 2 <= (high - low) / step <= 11, name
        widest = value_range(figure_of(name, story, baseline))
        assert widest[0] <= low and high <= widest[1]
        drawn = [value for s in part.findall(f".//{C}lineChart/{C}ser") for value in cached(s)[1].values()]
        areas = [cached(s)[1] for s in part.findall(f".//{C}areaChart/{C}ser")]
        drawn += [sum(area[row] for area in areas) for row in (areas[0] if areas else {})]
        assert low <= min(drawn) and max(drawn) <= high, name
        dates = part.find(f".//{C}dateAx")
        assert [dates.find(f"{C}{unit}").get("val") for unit in ("majorUnit", "majorTimeUnit", "baseTimeUnit")
                ] == ["12", "months", "months"]
        ends = [float(dates.find(f"{C}scaling/{C}{end}").get("val")) for end in ("min", "max")]
        assert ends[1] == serial(first_day(HORIZON))
        times = [float(v.text) for v in part.findall(f".//{C}cat//{C}v")]
        assert ends[0] <= min(times) and max(times) == ends[1], name


def looks(part: Any) -> dict[str, tuple[str, str]]:
    """Colour and dash of each line, by name."""
    found = {}
    for series in part.findall(f".//{C}lineChart/{C}ser"):
        colour = series.find(f"{C}spPr/{A}ln/{A}solidFill/{A}schemeClr")
        dash = series.find(f"{C}spPr/{A}ln/{A}prstDash")
        found[cached(series)[0]] = (
            "" if colour is None else colour.get("val"), "solid" if dash is None else dash.get("val"))
    return found


def test_curves_have_the_colours_of_their_roles_and_dashes_of_their_kind(
    parts: list[tuple[str, Any]]
) -> None:
    lines = looks(next(part for name, part in parts if name == "developer_share"))
    assert lines["China"] == ("accent1", "solid") and lines["US"] == ("accent2", "solid")
    assert lines["China (reference)"] == ("accent1", "dash")
    assert lines["China (hindcast)"] == ("accent1", "sysDot")
    assert lines["China (observed)"][0] == ""


def test_observations_are_dots_and_nothing_else_is(parts: list[tuple[str, Any]]) -> None:
    for _, part in parts:
        for series in part.findall(f".//{C}lineChart/{C}ser"):
            symbol = series.find(f"{C}marker/{C}symbol").get("val")
            assert (symbol == "circle") == ("(observed" in cached(series)[0])


def test_curves_carry_their_names_at_their_ends(parts: list[tuple[str, Any]]) -> None:
    part = next(part for name, part in parts if name == "developer_share")
    for series in part.findall(f".//{C}lineChart/{C}ser"):
        name, values = cached(series)
        label = series.find(f"{C}dLbls/{C}dLbl")
        if name in ("China", "US", "Rest"):
            assert int(label.find(f"{C}idx").get("val")) == max(values)
            assert label.find(f"{C}showSerName").get("val") == label.find(f"{C}showVal").get("val") == "1"
        else:
            assert label is None or name.startswith("API restriction")


def test_the_start_of_a_shock_is_marked_from_top_to_bottom(parts: list[tuple[str, Any]]) -> None:
    part = next(part for name, part in parts if name == "developer_share")
    (mark,) = [series for series in part.iter(f"{C}ser") if series.find(f"{C}errBars") is not None]
    name, values = cached(mark)
    ((row, top),) = values.items()
    assert name == WALL.title
    times = [float(v.text) for v in mark.findall(f"{C}cat//{C}v")]
    assert times[row] == serial(first_day(WALL.start))
    low = float(part.find(f".//{C}valAx/{C}scaling/{C}min").get("val"))
    assert float(mark.find(f"{C}errBars/{C}val").get("val")) == pytest.approx(top - low)


def test_a_legend_names_layers_and_nothing_else(parts: list[tuple[str, Any]]) -> None:
    for name, part in parts:
        legend = part.find(f".//{C}legend")
        assert (legend is not None) == CHARTS[name].stacked
        if legend is not None:
            hidden = {int(e.find(f"{C}idx").get("val")) for e in legend.findall(f"{C}legendEntry")}
            kept = [cached(s)[0] for n, s in enumerate(part.iter(f"{C}ser")) if n not in hidden]
            assert kept == ["Electricity", "Operation", "Hardware"]


def test_a_chart_says_its_title_and_unit(parts: list[tuple[str, Any]]) -> None:
    for name, part in parts:
        words = [t.text for t in part.findall(f".//{C}title//{A}t")]
        assert words[1].strip() == CHARTS[name].unit
        assert words[0] in (CHARTS[name].title, *(plot.title for plot in CHARTS[name].plots))


# The analyses

def series_of(chart: Any) -> dict[str, list[float]]:
    return {str(series.name): [float(value) for value in series.values] for series in chart.plots[0].series}


def test_the_parts_of_a_difference_are_those_of_the_analysis(
    analyses: dict[str, Any], baseline: Result
) -> None:
    found = attribute(question(STORY.display), baseline.scenario, STORY)
    chart = analyses["why"]
    assert list(chart.plots[0].categories) == [part.label for part in found.parts]
    (values,) = series_of(chart).values()
    assert values == [part.value for part in found.parts]
    assert sum(values) == pytest.approx(found.difference)


def test_a_tornado_has_the_ten_widest_bars(analyses: dict[str, Any]) -> None:
    made = tornado(question(STORY.display), STORY)
    low, high = series_of(analyses["sensitivity"]).values()
    bars = made.bars[:10]
    assert low == [bar.at_low - made.base for bar in bars]
    assert high == [bar.at_high - made.base for bar in bars]


def test_the_histogram_above_the_threshold_is_the_odds(analyses: dict[str, Any]) -> None:
    made = spread(STORY, [], ["chinese_share"], 400)
    below, above = series_of(analyses["uncertainty"]).values()
    assert sum(above) == pytest.approx(100 * made.odds("chinese_share", 50.0))
    assert sum(below) + sum(above) == pytest.approx(100.0)
    assert not [1 for low, high in zip(below, above, strict=True) if low and high]


def test_workbooks_of_analyses_hold_what_is_drawn(analyses: dict[str, Any]) -> None:
    for chart in analyses.values():
        book = openpyxl.load_workbook(io.BytesIO(chart.part.chart_workbook.xlsx_part.blob))
        cells = list(book["Data"].iter_rows(values_only=True))
        assert [row[0] for row in cells[1:]] == list(chart.plots[0].categories)
        for at, (name, values) in enumerate(series_of(chart).items(), start=1):
            assert cells[0][at] == name
            assert same([row[at] for row in cells[1:]], values)


@given(
    st.lists(st.floats(-1e6, 1e6), min_size=1, max_size=200), st.floats(-1e6, 1e6),
    st.sampled_from(["chinese_share", "price_gap", "bill", "margin_us"]))
def test_a_histogram_counts_every_draw_on_its_side(values: list[float], threshold: float, id: str) -> None:
    numbers = np.array(values)
    made = histogram(numbers, threshold, MEASURES[id])
    assert len(made.names) == len(made.below) == len(made.above) <= 34
    assert len(set(made.names)) == len(made.names)
    assert sum(made.below) == pytest.approx(100 * np.mean(numbers <= threshold))
    assert sum(made.above) == pytest.approx(100 * np.mean(numbers > threshold))
    sides = [part > 0 for part in made.above]
    assert sides.index(True) > max((n for n, part in enumerate(made.below) if part), default=-1) if any(
        sides) else made.below[0] > 0


def test_names_of_columns_say_where_they_end() -> None:
    made = histogram(np.linspace(0.0, 100.0, 1001), 50.0, MEASURES["chinese_share"])
    assert made.names[0] == "up to 5%" and made.names[1] == "5 to 10%" and made.names[-1] == "over 95%"
    assert "45 to 50%" in made.names and "50 to 55%" in made.names
    far = histogram(np.append(np.linspace(0.0, 10.0, 1000), 90.0), 50.0, MEASURES["price_gap"])
    assert far.names[-2:] == ("9.5 to 50.0x", "over 50.0x")
    assert far.above[-1] == pytest.approx(100 / 1001)
