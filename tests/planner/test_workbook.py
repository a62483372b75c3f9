"""The workbook: the chart's numbers exactly, charts that a spreadsheet draws from them, text as text."""

import re
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime
from io import BytesIO
from typing import Any
from xml.etree import ElementTree

import openpyxl
import pytest

from planner import files
from planner.analysis.odds_words import odds_words, varied_words
from planner.analysis.spread import Spread, spread
from planner.analysis.trials import question
from planner.charts import BOARD, CHARTS, quantities
from planner.evidence import cite, observations, sources
from planner.export.native_chart import number_format
from planner.export.sheet import Book, first_day, plain
from planner.export.table import columns, months
from planner.export.workbook import PROVISO, workbook
from planner.figures import Result, figure
from planner.files.carried import carried
from planner.files.office import SHEET
from planner.kpis import KPIS
from planner.measures import MEASURES
from planner.months import month_name
from planner.palette import LIGHT
from planner.run import run
from planner.scenario import INPUTS, Scenario
from planner.sets import Bloc, Region
from planner.shocks import KINDS, Shock, ShockKind
from planner.stamp import stamp
from planner.version import MODEL_VERSION, VERSION

DAY = date(2026, 4, 2)
HEAD = 4
"""Row of a chart sheet's headings, as a spreadsheet counts."""
CHART = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
DRAWN = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
HOSTILE = [
    "=HYPERLINK(\"http://evil.example\",\"x\")", "+1", "-1+1", "@SUM(A1)", "\t=1", "\r\n=1+1",
    "http://evil.example", "mailto:a@b.example", "12345", "1e5", "internal:'Inputs'!A1",
    "<r><t>markup</t></r>", "<b>&amp;", "_x0041_", "nul\x00bell\x07esc\x1b\x9f\ud800\ufffe\uffff",
    "\u202egnp.exe\u202c", "\u4e2d\u56fd " * 50, "many\nlines\n" * 40, "word " * 2000, "x" * 10_000,
    "x" * 40_000, "\U0001f600" * 20_000,
]
WALL = Shock(ShockKind.API_RESTRICTION, 10, 24, 0.125, 3, Bloc.CHINA, Region.US, None, 0.6, "As feared.")
LEAP = Shock(ShockKind.BREAKTHROUGH, 15, None, 6.0, bloc=Bloc.US)
STORY = replace(  # with more charts than a file holds
    Scenario("A story", "Somebody", "First.\nSecond.", shocks=(WALL, LEAP), notes=(("price_us", "Why not?"),))
    .with_input("price_us", 1.1).with_input("moe_convergence", 20.0),
    display=replace(Scenario().display, charts=tuple(CHARTS)))

every_chart = pytest.mark.parametrize("chart_id", CHARTS)


@pytest.fixture(scope="module")
def story() -> Result:
    return Result(STORY, run(STORY))


@pytest.fixture(scope="module")
def data(story: Result, baseline: Result) -> bytes:
    """The workbook of every chart, with a reference."""
    return workbook(story, baseline, DAY)


@pytest.fixture(scope="module")
def book(data: bytes) -> Any:
    return opened(data)


@pytest.fixture(scope="module")
def drawings(data: bytes) -> list[ElementTree.Element]:
    """The parts of the file that say how its charts are drawn."""
    return list(parts(data, r"xl/charts/chart\d+\.xml").values())


def opened(data: bytes) -> Any:
    return openpyxl.load_workbook(BytesIO(data))


def sheet_of(book: Any, chart_id: str) -> Any:
    return book.worksheets[1 + list(CHARTS).index(chart_id)]


def cells(book: Any) -> Iterator[Any]:
    for sheet in book.worksheets:
        for row in sheet.iter_rows():
            yield from row


def words(book: Any) -> list[str]:
    return [cell.value for cell in cells(book) if isinstance(cell.value, str)]


def row_of(sheet: Any, title: str) -> list[Any]:
    """Values of the row that begins with a title."""
    return next([cell.value for cell in row] for row in sheet.iter_rows() if row[0].value == title)


def parts(data: bytes, pattern: str) -> dict[str, ElementTree.Element]:
    with zipfile.ZipFile(BytesIO(data)) as archive:
        return {name: ElementTree.fromstring(archive.read(name))
                for name in archive.namelist() if re.fullmatch(pattern, name)}


def tidy(text: str) -> str:
    """Words as they are compared: without the characters that a file cannot hold, spaces all alike."""
    return " ".join("".join(c for c in plain(text) if c != "\ufffd").split())


# Sheets

def test_there_is_a_sheet_for_each_chart_of_the_board(baseline: Result) -> None:
    book = opened(workbook(baseline, None, DAY))
    assert book.sheetnames == [
        "Overview", *(CHARTS[chart_id].title.replace("/", "-") for chart_id in BOARD), "Evidence used",
        "Inputs", "Sources", SHEET]
    assert [sheet.title for sheet in book.worksheets if sheet.sheet_state != "visible"] == [SHEET]


def test_charts_can_be_chosen(baseline: Result) -> None:
    made = opened(workbook([baseline], None, DAY, charts=("carbon", "tokens")))
    assert made.sheetnames[1:3] == [CHARTS["carbon"].title, CHARTS["tokens"].title]


def test_sheets_have_names_that_a_spreadsheet_takes(book: Any) -> None:
    assert len(book.sheetnames) == len(CHARTS) + 4
    assert len({name.lower() for name in book.sheetnames}) == len(book.sheetnames)
    for name in book.sheetnames:
        assert 0 < len(name) <= 31 and not set(name) & set("[]:*?/\\") and name[-1] not in " ,'"


def test_sheets_of_one_name_are_told_apart() -> None:
    book = Book("", "", "", DAY)
    names = [book.sheet(title, (10,)).name for title in ("History", "A" * 40, "a" * 40, "'''", "[x]")]
    assert names == ["History 2", "A" * 31, "a" * 29 + " 2", "Sheet", "-x-"]


def test_headings_stay_in_sight_and_pages_are_one_wide(book: Any) -> None:
    panes = {sheet.title: sheet.freeze_panes for sheet in book.worksheets}
    assert panes["Overview"] == "A2" and panes["Inputs"] == "D2" and panes["Sources"] == "A2"
    assert {panes[sheet_of(book, chart_id).title] for chart_id in CHARTS} == {f"B{HEAD + 1}"}
    for sheet in book.worksheets:
        upright = sheet.print_area and not sheet.print_area.split("!")[-1].startswith("$A$")
        assert sheet.page_setup.orientation == ("portrait" if upright else "landscape")
        assert sheet.page_setup.paperSize == 9
        assert sheet.sheet_properties.pageSetUpPr.fitToPage and sheet.page_setup.fitToWidth in (None, 1)
        assert sheet.print_title_rows


# Charts

@every_chart
def test_a_sheet_holds_the_numbers_of_the_chart_exactly(
    chart_id: str, book: Any, story: Result, baseline: Result
) -> None:
    shown = figure(chart_id, story, baseline)
    table, sheet = columns(shown), sheet_of(book, chart_id)
    assert sheet.cell(1, 1).value == f"{shown.title}, {shown.unit}"
    head = [cell.value for cell in sheet[HEAD]]
    assert head[: len(table) + 1] == ["Month", *(column.heading for column in table)]
    body = list(sheet.iter_rows(min_row=HEAD + 1))
    assert len(body) == len(months(table))
    for month, row in zip(months(table), body, strict=True):
        assert row[0].value == datetime.fromisoformat(f"{month_name(month)}-01")
        assert row[0].is_date and row[0].number_format == "yyyy-mm"
        assert [cell.value for cell in row[1 : len(table) + 1]] == [
            pytest.approx(column.values[month], rel=1e-15, abs=0) if month in column.values else None
            for column in table]
        assert all(cell.data_type == "n" and cell.number_format.startswith("#,##0")
                   for cell in row[1:] if cell.value is not None)


@every_chart
def test_every_series_is_drawn_from_its_column(
    chart_id: str, drawings: list[ElementTree.Element], book: Any, story: Result, baseline: Result
) -> None:
    shown = figure(chart_id, story, baseline)
    table, sheet = columns(shown), sheet_of(book, chart_id)
    name = f"'{sheet.title.replace(chr(39), chr(39) * 2)}'" if re.search(r"\W", sheet.title) else sheet.title
    last = HEAD + len(months(table))
    letters = [openpyxl.utils.get_column_letter(i + 2) for i in range(len(table))]
    found = [part for part in drawings
             if name in {str(f.text).rpartition("!")[0] for f in part.iter(CHART + "f")}]
    assert len(found) == len(shown.panels)
    values = [str(f.text) for part in found for f in part.iterfind(f".//{CHART}val//{CHART}f")]
    assert sorted(values) == sorted(f"{name}!${c}${HEAD + 1}:${c}${last}" for c in letters)
    times = {f.text for part in found for f in part.iterfind(f".//{CHART}cat//{CHART}f")}
    assert times == {f"{name}!$A${HEAD + 1}:$A${last}"}


@every_chart
def test_charts_have_titles_units_dates_and_the_colours_of_the_roles(
    chart_id: str, drawings: list[ElementTree.Element], story: Result, baseline: Result
) -> None:
    shown = figure(chart_id, story, baseline)
    for panel in shown.panels:
        title = f"{shown.title}: {panel.title}" if panel.title else shown.title
        part = next(part for part in drawings
                    if next(t.text for t in part.iter(DRAWN + "t")) == title)
        assert [t.text for t in part.iter(DRAWN + "t")] == [title, shown.unit]
        assert part.find(f".//{CHART}dateAx") is not None
        grouping = [g.get("val") for g in part.iter(CHART + "grouping")]
        assert grouping == (["stacked", "standard"] if panel.areas else ["standard"])
        colours = {str(c.get("val")).lower() for series in part.iter(CHART + "ser")
                   for c in series.iter(DRAWN + "srgbClr")}
        roles = {line.role for line in panel.lines} | {area.role for area in panel.areas}
        assert {LIGHT.roles[role].removeprefix("#") for role in roles} <= colours
        dashed = [d.get("val") for d in part.iter(DRAWN + "prstDash")]
        assert dashed.count("dash") == sum(line.style == "reference" for line in panel.lines)


def test_without_a_reference_nothing_is_dashed(baseline: Result) -> None:
    data = workbook(baseline, None, DAY)
    for part in parts(data, r"xl/charts/chart\d+\.xml").values():
        assert "dash" not in [d.get("val") for d in part.iter(DRAWN + "prstDash")]
    assert not any("(reference)" in text or text.startswith("Against") for text in words(opened(data)))


@pytest.mark.parametrize(("values", "form"), [
    ([40.0, 50.0, 60.0], "#,##0.0"), ([4e-14, 0.0], "#,##0.00"), ([0.0], "#,##0.00"), ([], "#,##0.00"),
    ([0.0123], "#,##0.0000"), ([123456.0], "#,##0"), ([-5.0], "#,##0.00"),
])
def test_numbers_are_shown_with_about_three_digits(values: list[float], form: str) -> None:
    assert number_format(values) == form


# Overview, inputs, sources

def test_the_overview_has_headlines_with_their_differences(
    book: Any, story: Result, baseline: Result
) -> None:
    sheet = book["Overview"]
    assert [sheet.cell(row, 1).value for row in range(1, 5)] == ["A story", "First.", "Second.", PROVISO]
    assert row_of(sheet, "Headline")[:4] == ["Headline", "Value", "Against Baseline", "Detail"]
    for kpi in KPIS.values():
        assert row_of(sheet, kpi.label)[:4] == [
            kpi.label, kpi.text(story), kpi.change(story, baseline) or "0", kpi.detail(story)]


def test_the_overview_tells_what_was_changed(book: Any) -> None:
    sheet = book["Overview"]
    for change in STORY.diff():
        spec = change.spec
        assert row_of(sheet, spec.label)[:4] == [spec.label, change.old, change.new, spec.unit]
    assert row_of(sheet, INPUTS["price_us"].label)[5] == "Why not?"
    wall, leap = row_of(sheet, "API restriction"), row_of(sheet, "Breakthrough")
    assert wall[1:5] == [datetime(2027, 1, 1), 24, 0.125, "China in US"]
    assert wall[5] == "3 months to full strength. Probability 60%. As feared."
    assert leap[1:5] == [datetime(2027, 6, 1), "to the end", 6, "US"]
    forms = {row[0].value: row[3].number_format for row in sheet.iter_rows()}
    assert (forms["API restriction"], forms["Breakthrough"]) == ("0.0#%", '0.# "months"')


def test_the_overview_says_where_it_comes_from(book: Any) -> None:
    sheet = book["Overview"]
    assert row_of(sheet, "Stamp")[1] == stamp(STORY, DAY)
    assert row_of(sheet, "Model version")[1] == MODEL_VERSION
    assert row_of(sheet, "Program version")[1] == VERSION
    assert row_of(sheet, "Author")[1] == "Somebody" and row_of(sheet, "Reference")[1] == "Baseline"
    assert row_of(sheet, "Date")[1] == datetime(2026, 4, 2)


def test_an_unchanged_scenario_says_so(baseline: Result) -> None:
    found = words(opened(workbook(baseline, None, DAY)))
    assert "None: every lever and assumption is at its default." in found and "None." in found
    assert "changed" not in found


def test_every_input_is_listed_and_the_changed_ones_stand_out(book: Any) -> None:
    sheet = book["Inputs"]
    head = [cell.value for cell in sheet[1]]
    rows = list(sheet.iter_rows(min_row=2))
    assert len(rows) == len(INPUTS) and sheet.auto_filter.ref == f"A1:Q{len(INPUTS) + 1}"
    for spec, row in zip(INPUTS.values(), rows, strict=True):
        cell = dict(zip(head, row, strict=True))
        told = {title: cell[title].value for title in head}
        changed = STORY.value(spec.id) != spec.default
        assert told == {
            "Changed": "changed" if changed else None, "Group": spec.group.value, "Input": spec.label,
            "Id": spec.id, "Value": STORY.value(spec.id), "Default": spec.default, "Unit": spec.unit,
            "Low (10%)": spec.low, "High (90%)": spec.high, "Least": spec.min, "Most": spec.max,
            "Kind": spec.kind, "Status": spec.status.value, "Source": cite(spec.source),
            "Source codes": "; ".join(spec.source), "Note": spec.note,
            "Author's remark": "Why not?" if spec.id == "price_us" else None}
        assert cell["Input"].font.bold == cell["Value"].font.bold == changed


def test_every_source_is_listed(book: Any) -> None:
    rows = [[cell.value or "" for cell in row] for row in book["Sources"].iter_rows()]
    assert rows[0] == ["Code", "Title", "Publisher", "Date", "Kind"]
    assert rows[1:] == [[s.code, s.title, s.publisher, s.date, s.kind] for s in sources().values()]


# The scenario inside

def test_a_workbook_holds_its_scenario(baseline: Result, data: bytes, book: Any) -> None:
    scenario = replace(STORY, display=Scenario().display)
    made = workbook(Result(scenario, baseline.projection), None, DAY)
    assert files.parse(carried(made, "a") or b"", "a").scenario == scenario
    assert row_of(opened(made)["Overview"], "Scenario file")[1].startswith("Inside this workbook: ")
    assert carried(data, "a") is None
    assert row_of(book["Overview"], "Scenario file")[1].startswith("Not inside this workbook. scenario: ")


# How sure

@pytest.fixture(scope="module")
def drawn() -> Spread:
    return spread(STORY, [q for chart_id in CHARTS for q in quantities(chart_id)], MEASURES, 60, 3)


@pytest.fixture(scope="module")
def sure(story: Result, baseline: Result, drawn: Spread) -> bytes:
    """The workbook of every chart, with bands."""
    return workbook(story, baseline, DAY, spread=drawn)


@pytest.fixture(scope="module")
def sure_drawings(sure: bytes) -> list[ElementTree.Element]:
    return list(parts(sure, r"xl/charts/chart\d+\.xml").values())


@pytest.fixture(scope="module")
def sure_book(sure: bytes) -> Any:
    return opened(sure)


def test_the_uncertainty_sheet_has_every_measure(sure_book: Any, drawn: Spread) -> None:
    sheet = sure_book["Uncertainty"]
    asked = question(STORY.display)
    told = [sheet.cell(row, 1).value for row in range(1, 6)]
    assert told[1:4] == ["A story: 60 draws, seed 3.", odds_words(drawn, asked), varied_words(drawn)]
    for id, measure in MEASURES.items():
        row = row_of(sheet, measure.label)
        assert row[:3] == [measure.label, measure.unit, measure.when]
        assert row[3:8] == pytest.approx(drawn.quantiles(id).tolist(), rel=1e-12)
        assert row[8:10] == [measure.threshold, pytest.approx(drawn.odds(id, measure.threshold))]
    assert row_of(sure_book["Overview"], "Draws")[1] == "60 draws, seed 3, of A story"


def test_the_uncertainty_sheet_tells_what_is_varied(sure_book: Any) -> None:
    rows = [[cell.value for cell in row] for row in sure_book["Uncertainty"].iter_rows()]
    rows = rows[1 + next(i for i, row in enumerate(rows) if row[0] == "Input") :]
    told = {row[0]: row[2:6] for row in rows}
    assert [row[0] for row in rows[: len(STORY.diff())]] == [change.spec.label for change in STORY.diff()]
    for spec in INPUTS.values():
        how, *numbers = told[spec.label]
        assert numbers == [STORY.value(spec.id), spec.low, spec.high]
        assert (how == "set") == (STORY.value(spec.id) != spec.default)
    assert told[WALL.title][:2] == ["happens in part", 0.6] and told[LEAP.title][0] == "certain"


@every_chart
def test_bands_are_in_the_cells(chart_id: str, sure_book: Any, story: Result, drawn: Spread) -> None:
    sheet = sheet_of(sure_book, chart_id)
    table = columns(figure(chart_id, replace(story, bands=drawn.bands)))
    heads = {cell.value: cell.column for cell in sheet[HEAD] if cell.value}
    for column in (column for column in table if column.kind == "band"):
        at = heads[column.heading]
        told = [sheet.cell(row, at).value for row in range(HEAD + 1, sheet.max_row + 1)]
        assert [value for value in told if value is not None] == pytest.approx(list(column.values.values()))
    assert any(column.kind == "band" for column in table)


@every_chart
def test_the_first_band_is_drawn_behind_the_lines(
    chart_id: str, sure_drawings: list[ElementTree.Element], sure_book: Any, story: Result
) -> None:
    shown, sheet = figure(chart_id, story), sheet_of(sure_book, chart_id)
    for panel in shown.panels:
        title = f"{shown.title}: {panel.title}" if panel.title else shown.title
        part = next(part for part in sure_drawings
                    if next(t.text for t in part.iter(DRAWN + "t")) == title)
        layers = list(part.iterfind(f".//{CHART}areaChart/{CHART}ser"))
        if panel.areas:
            assert len(layers) == len(panel.areas)  # a stack has no room for a band
            continue
        assert part.find(f".//{CHART}areaChart/{CHART}grouping").get("val") == "stacked"
        assert layers[0].find(f".//{DRAWN}noFill") is not None
        edge, width = (cell_values(sheet, layer) for layer in layers)
        label = next(line.label for line in panel.lines if line.style == "solid")
        name = f"{panel.title}, {label}" if panel.title else label
        low, high = (cell_values(sheet, name, level) for level in ("10%", "90%"))
        for bottom, wide, tenth, ninetieth in zip(edge, width, low, high, strict=True):
            if tenth is None:
                assert wide == 0
            else:
                assert bottom == tenth and bottom + wide == pytest.approx(ninetieth)


def cell_values(sheet: Any, series: ElementTree.Element | str, level: str = "") -> list[Any]:
    """Numbers that a series is drawn from, or those of a band's column."""
    if isinstance(series, str):
        heading = f"{series} ({level} of draws below)"
        column = next(cell.column for cell in sheet[HEAD] if cell.value == heading)
    else:
        place = str(next(series.iterfind(f".//{CHART}val//{CHART}f")).text)
        column = openpyxl.utils.column_index_from_string(place.rpartition("!")[2].split("$")[1])
    return [sheet.cell(row, column).value for row in range(HEAD + 1, sheet.max_row + 1)]


def test_a_chart_is_not_pushed_out_of_sight_by_its_bands(sure_book: Any, book: Any) -> None:
    for chart_id in CHARTS:
        with_bands, without = (sheet_of(b, chart_id)._charts[0].anchor._from.col for b in (sure_book, book))
        assert with_bands == without


def test_draws_of_another_scenario_are_refused(baseline: Result, drawn: Spread) -> None:
    with pytest.raises(ValueError, match="another scenario"):
        workbook(baseline, None, DAY, spread=drawn)


# Several scenarios

@pytest.fixture(scope="module")
def many(story: Result, baseline: Result) -> Any:
    """A story with few charts, another of its name, and the baseline for a reference."""
    first = replace(story, scenario=replace(STORY, display=Scenario().display))
    other = Scenario("A story").with_input("price_china", 0.3)
    return opened(workbook([first, Result(other, run(other))], baseline, DAY))


def test_scenarios_stand_side_by_side(many: Any, story: Result, baseline: Result) -> None:
    sheet = many["Overview"]
    assert sheet["A1"].value == "3 scenarios side by side" and sheet.freeze_panes == "B2"
    names = ["A story", "A story (2)", "Baseline (reference)"]
    assert row_of(sheet, "Headline")[1:4] == names and row_of(sheet, "Input")[1:5] == [*names, "Default"]
    for kpi in KPIS.values():
        rows = [[cell.value for cell in row] for row in sheet.iter_rows() if row[0].value == kpi.label]
        assert rows[0][1] == kpi.text(story) and rows[0][3] == kpi.text(baseline)
        assert rows[1][1] == (kpi.change(story, baseline) or "0") and rows[1][3] == "\u2013"
    assert row_of(sheet, INPUTS["price_china"].label)[1:5] == [
        INPUTS["price_china"].default, 0.3, INPUTS["price_china"].default, INPUTS["price_china"].default]
    assert row_of(sheet, INPUTS["price_us"].label)[1:4] == [1.1, 1.0, 1.0]
    assert row_of(sheet, "A story (2)")[1].startswith("A story \u00b7 Tradewinds model ")


def test_other_scenarios_are_drawn_thin_and_listed(many: Any) -> None:
    sheet = many["Price"]
    heads = [cell.value for cell in sheet[HEAD]]
    assert {"China", "China (reference)", "China, A story (2)"} <= set(heads)
    assert "Dash-dotted: A story (2)." in sheet.cell(3, 1).value
    assert many["Inputs"].cell(1, 18).value == "A story (2)"
    rows = {row[3].value: row[17].value for row in many["Inputs"].iter_rows(min_row=2)}
    assert rows["price_china"] == 0.3 and rows["price_us"] == 1.0


def test_without_a_reference_the_first_scenario_is_it(story: Result, baseline: Result) -> None:
    sheet = opened(workbook([baseline, story], None, DAY))["Overview"]
    assert row_of(sheet, "Headline")[1:3] == ["Baseline", "A story"]
    assert any(row[0].value == "Against Baseline" for row in sheet.iter_rows())


def test_no_scenario_makes_no_workbook() -> None:
    with pytest.raises(ValueError, match="at least one"):
        workbook([], None)


# Shocks and evidence

def test_many_shocks_have_a_sheet_of_their_own(baseline: Result, book: Any) -> None:
    assert "Shocks" not in book.sheetnames
    scenario = replace(STORY, shocks=(WALL,) * 7 + (LEAP,), display=Scenario().display)
    made = opened(workbook(replace(baseline, scenario=scenario), None, DAY))
    assert "8, listed on the sheet Shocks." in words(made)
    rows = [[cell.value for cell in row] for row in made["Shocks"].iter_rows()]
    assert len(rows) == 9 and made["Shocks"].freeze_panes == "C2"
    assert rows[1] == ["A story", "API restriction", datetime(2027, 1, 1), 24, 0.125, "China in US", 3, 0.6,
                       KINDS[WALL.kind].effect, "As feared."]
    assert rows[8][3:5] == ["to the end", 6]


def test_one_long_remark_is_enough(baseline: Result) -> None:
    shock = replace(WALL, note="word " * 100)
    made = opened(workbook(replace(baseline, scenario=Scenario(shocks=(shock,))), None, DAY))
    assert made["Shocks"].cell(2, 10).value == shock.note


def test_the_evidence_is_that_which_is_drawn(book: Any, story: Result) -> None:
    rows = [[cell.value for cell in row] for row in book["Evidence used"].iter_rows(min_row=2)]
    shown = [(figure(chart_id, story), chart_id) for chart_id in CHARTS]
    drawn = [(figure_.title, point.y, point.text) for figure_, _ in shown for panel in figure_.panels
             for point in panel.points]
    assert [(row[0], row[4], row[6]) for row in rows] == [
        (title, pytest.approx(y, rel=1e-15), text) for title, y, text in drawn]
    first = next(o for o in observations("developer_share"))
    assert rows[0][:6] == ["Developer share", "China", datetime(2024, 12, 1), datetime(2024, 12, 1),
                           pytest.approx(100 * first.value), "% of router tokens"]


def test_charts_without_observations_need_no_evidence(baseline: Result) -> None:
    scenario = replace(Scenario(), display=replace(Scenario().display, charts=("carbon",)))
    made = opened(workbook(Result(scenario, baseline.projection), None, DAY))
    assert "Evidence used" not in made.sheetnames


# Text is data

@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_words_end_as_plain_text(text: str, baseline: Result) -> None:
    shock = replace(WALL, note=text)
    scenario = replace(STORY, name=text, author=text, description=text, shocks=(shock,),
                       notes=(("price_us", text),), display=Scenario().display)
    other = replace(baseline, scenario=replace(baseline.scenario, name=text))
    data = workbook(Result(scenario, baseline.projection), other, DAY)
    book = opened(data)
    for cell in cells(book):
        assert cell.data_type in "snd" and cell.hyperlink is None, cell
        if isinstance(cell.value, str) and cell.value.startswith(("=", "+", "-", "@", "\t")):
            assert cell.quotePrefix
    for name, part in parts(data, r"xl/(worksheets|charts)/\w+\.xml").items():
        assert not [node.tag for node in part.iter() if node.tag.endswith(("}f", "}hyperlink"))
                    and "charts" not in name]
    assert not parts(data, r"xl/externalLinks/.*")
    remark = next(row[16].value for row in book["Inputs"].iter_rows() if row[3].value == "price_us") or ""
    assert tidy(text).removesuffix("\u2026")[:30_000] in tidy(remark.replace("_x005F", ""))


def test_a_long_description_is_shown_in_full(baseline: Result) -> None:
    text = "\n\n".join(f"Paragraph {i}: " + "word " * 900 for i in range(3))
    scenario = replace(Scenario(description=text))
    sheet = opened(workbook(Result(scenario, baseline.projection), None, DAY))["Overview"]
    rows = [row[0] for row in sheet.iter_rows(max_col=1)]
    end = next(cell.row for cell in rows if cell.value == PROVISO)
    assert " ".join(cell.value for cell in rows[1 : end - 1]).split() == text.split()
    assert all(sheet.row_dimensions[row].height < 409 for row in range(2, end))


def test_a_cell_holds_what_it_can() -> None:
    assert len(plain("x" * 40_000)) == 32_766 and plain("x" * 40_000).endswith("\u2026")
    assert plain("a\r\nb\rc\x00\ud800") == "a\nb\nc\ufffd\ufffd"


def test_what_is_not_written_is_an_error() -> None:
    sheet = Book("", "", "", DAY).sheet("A", (10,))
    for write in (lambda: sheet.text(2_000_000, 0, "x"), lambda: sheet.number(0, 20_000, 1.0),
                  lambda: sheet.month(2_000_000, 0, 3), lambda: sheet.paragraphs(2_000_000, 0, "x")):
        with pytest.raises((ValueError, IndexError)):
            write()
    for bad in (float("nan"), float("inf")):
        with pytest.raises(TypeError):
            sheet.number(0, 0, bad)


# The whole

def test_the_same_scenario_gives_the_same_bytes(data: bytes, story: Result, baseline: Result) -> None:
    assert workbook(story, baseline, DAY) == data


def test_the_file_knows_its_title_author_and_day(book: Any) -> None:
    properties = book.properties
    assert (properties.title, properties.creator) == ("A story", "Somebody")
    assert properties.created == properties.modified == datetime(2026, 4, 2)
    assert properties.description == stamp(STORY, DAY)


def test_the_first_day_of_a_month() -> None:
    assert (first_day(0), first_day(-15)) == (date(2026, 3, 1), date(2024, 12, 1))
