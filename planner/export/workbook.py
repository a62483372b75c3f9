"""A scenario as a spreadsheet: headlines, what was changed, charts with their numbers, inputs, sources."""

from datetime import date

from planner.charts import BOARD, Figure, Result, figure
from planner.declare import Spec
from planner.evidence import cite, sources
from planner.export.native_chart import Range, native_chart, number_format
from planner.export.sheet import Book, Sheet, one_line
from planner.export.table import columns, months
from planner.kpis import KPIS
from planner.palette import LIGHT
from planner.scenario import INPUTS, Scenario
from planner.shocks import KINDS, Shock
from planner.stamp import stamp
from planner.version import MODEL_VERSION, VERSION

PROVISO = "What follows if these inputs hold, not a forecast."

_QUIET = {"font_color": LIGHT.quiet}
_TITLE = {"bold": True, "font_size": 16}
_SECTION = {"bold": True, "font_size": 12}
_CHANGED = {"bold": True, "font_color": LIGHT.accent}

_OVERVIEW_WIDTHS = (38, 16, 16, 20, 24, 48)
_CHART_SIZES = {1: (800, 460), 2: (760, 420)}
"""Pixels of a plot where there are so many; they stand below each other."""
_SMALL_CHART = (640, 310)
_HEAD = 3
"""Row of a chart sheet's headings; above it stand title, note and key."""


def workbook(result: Result, reference: Result | None, today: date | None = None) -> bytes:
    """The .xlsx file of a scenario, with differences to a reference where one is given."""
    day = today or date.today()
    scenario = result.scenario
    book = Book(scenario.name, scenario.author, stamp(scenario, day), day)
    _overview(book, result, reference, day)
    for chart_id in shown_charts(scenario):
        _chart(book, figure(chart_id, result, reference))
    _inputs(book, scenario)
    _sources(book)
    return book.to_bytes()


def shown_charts(scenario: Scenario) -> list[str]:
    """The charts that a scenario wants to be looked at with, each once."""
    return list(dict.fromkeys(scenario.display.charts or BOARD))


def _name(scenario: str) -> str:
    """A reference's name for the middle of a line."""
    return one_line(scenario, 60) or "the reference"


# Overview

def _overview(book: Book, result: Result, reference: Result | None, day: date) -> None:
    scenario = result.scenario
    sheet = book.sheet("Overview", _OVERVIEW_WIDTHS)
    row = sheet.paragraphs(0, 0, one_line(scenario.name, 200), **_TITLE)
    sheet.freeze(row)
    for words in (scenario.description, PROVISO):
        if words.strip():
            row = sheet.paragraphs(row, 0, words, **_QUIET)
    row = _headlines(sheet, row + 1, result, reference)
    row = _changes(sheet, row + 1, scenario)
    row = _shocks(sheet, row + 1, scenario)
    _provenance(sheet, row + 1, scenario, reference, day)


def _headlines(sheet: Sheet, row: int, result: Result, reference: Result | None) -> int:
    """The KPI table from ``row`` on; like its siblings it returns the row after it."""
    sheet.text(row, 0, "Headlines", **_SECTION)
    against = [one_line(f"Against {_name(reference.scenario.name)}", 30)] if reference else []
    titles = ["Headline", "Value", *against, "Detail"]
    sheet.header(row + 1, titles + [""] * (len(_OVERVIEW_WIDTHS) - len(titles)))
    for at, kpi in enumerate(KPIS.values(), start=row + 2):
        sheet.text(at, 0, kpi.label)
        sheet.text(at, 1, kpi.text(result), bold=True)
        if reference:
            sheet.text(at, 2, kpi.change(result, reference) or "0")
        sheet.text(at, len(titles) - 1, kpi.detail(result), **_QUIET)
    return row + 2 + len(KPIS)


def _changes(sheet: Sheet, row: int, scenario: Scenario) -> int:
    remarks = dict(scenario.notes)
    sheet.text(row, 0, "Changed inputs", **_SECTION)
    changes = scenario.diff()
    if not changes:
        sheet.text(row + 1, 0, "None: every lever and assumption is at its default.", **_QUIET)
        return row + 2
    sheet.header(row + 1, ["Input", "Default", "Value", "Unit", "80% belief", "Author's remark"])
    for at, change in enumerate(changes, start=row + 2):
        spec = change.spec
        sheet.text(at, 0, spec.label)
        sheet.number(at, 1, change.old, align="left")
        sheet.number(at, 2, change.new, align="left", **_CHANGED)
        sheet.text(at, 3, spec.unit, text_wrap=True)
        sheet.text(at, 4, f"{spec.low:g} to {spec.high:g}", **_QUIET)
        sheet.text(at, 5, remarks.get(spec.id, ""), text_wrap=True)
    return row + 2 + len(changes)


def _shocks(sheet: Sheet, row: int, scenario: Scenario) -> int:
    sheet.text(row, 0, "Shocks", **_SECTION)
    if not scenario.shocks:
        sheet.text(row + 1, 0, "None.", **_QUIET)
        return row + 2
    sheet.header(row + 1, ["Shock", "Start", "Months", "Severity", "Where", "Remark"])
    for at, shock in enumerate(scenario.shocks, start=row + 2):
        _shock(sheet, at, shock)
    return row + 2 + len(scenario.shocks)


def _shock(sheet: Sheet, row: int, shock: Shock) -> None:
    kind = KINDS[shock.kind]
    sheet.text(row, 0, kind.label)
    sheet.month(row, 1, shock.start)
    if shock.months is None:
        sheet.text(row, 2, "to the end")
    else:
        sheet.number(row, 2, shock.months, align="left")
    form = _per_cent(shock.severity) if kind.unit == "fraction" else '0.# "months"'
    sheet.number(row, 3, shock.severity, num_format=form, align="left", **_CHANGED)
    sheet.text(row, 4, shock.title.removeprefix(kind.label).removeprefix(", "))
    remark = [f"{shock.ramp} months to full strength." if shock.ramp else "",
              f"Probability {shock.probability:.0%}." if shock.probability < 1 else "", shock.note]
    sheet.text(row, 5, " ".join(part for part in remark if part), text_wrap=True)


def _per_cent(share: float) -> str:
    return "0%" if abs(share * 100 - round(share * 100)) < 1e-9 else "0.0#%"


def _provenance(
    sheet: Sheet, row: int, scenario: Scenario, reference: Result | None, day: date
) -> None:
    sheet.text(row, 0, "Where this comes from", **_SECTION)
    facts = {
        "Stamp": stamp(scenario, day), "Author": scenario.author,
        "Reference": _name(reference.scenario.name) if reference else "",
        "Model version": MODEL_VERSION, "Program version": VERSION}
    row += 1
    for title, words in facts.items():
        if words.strip():
            sheet.text(row, 0, title, **_QUIET)
            row = sheet.paragraphs(row, 1, words)
    sheet.text(row, 0, "Date", **_QUIET)
    sheet.day(row, 1, day)


# Charts

def _chart(book: Book, shown: Figure) -> None:
    """A sheet with the chart's numbers at the left and the chart at the right."""
    table = columns(shown)
    sheet = book.sheet(shown.title, (10, *(12 for _ in table), 3))
    sheet.text(0, 0, f"{shown.title}, {shown.unit}", **_SECTION)
    for row, words in enumerate(filter(None, (shown.note, _key(shown))), start=1):
        sheet.text(row, 0, words, **_QUIET)
    sheet.header(_HEAD, ["Month", *(column.heading for column in table)], first_number=1)
    rows = {month: row for row, month in enumerate(months(table), start=_HEAD + 1)}
    for month, row in rows.items():
        sheet.month(row, 0, month)
    for at, column in enumerate(table, start=1):
        form = number_format(list(column.values.values()))
        for month, value in column.values.items():
            sheet.number(rows[month], at, value, num_format=form)
    sheet.freeze(_HEAD + 1, 1)
    sheet.on_one_page()
    place = Range(sheet.name, _HEAD + 1, _HEAD + len(rows))
    width, height = _CHART_SIZES.get(len(shown.panels), _SMALL_CHART)
    for i, panel in enumerate(shown.panels):
        chart = native_chart(book, shown, i, table, place, (width, height))
        words = f"{shown.title}{f', {panel.title}' if panel.title else ''}, {shown.unit}"
        sheet.place(_HEAD, len(table) + 2, chart, words, down=i * (height + 10))


def _key(shown: Figure) -> str:
    """What lines and dots mean."""
    kinds = {column.kind for column in columns(shown)}
    parts = ["Layers: this scenario." if "area" in kinds else "Lines: this scenario."]
    if "reference" in kinds:
        parts.append(f"Dashed: {'total of ' if 'area' in kinds else ''}{_name(shown.reference)}.")
    if "history" in kinds:
        parts.append("Dotted: the model run over history.")
    if "observed" in kinds:
        parts.append("Dots: observed.")
    return " ".join(parts)


# Inputs and sources

_INPUT_COLUMNS = (
    ("Changed", 10), ("Group", 11), ("Input", 32), ("Id", 30), ("Value", 10), ("Default", 10), ("Unit", 16),
    ("Low (10%)", 9), ("High (90%)", 9), ("Least", 9), ("Most", 9), ("Kind", 12), ("Status", 15),
    ("Source", 36), ("Source codes", 14), ("Note", 54))
_REMARK = ("Author's remark", 30)
_NUMBER = {"align": "left", "valign": "top", "indent": 1}
_CELL = {**_NUMBER, "text_wrap": True}


def _inputs(book: Book, scenario: Scenario) -> None:
    """Every lever and assumption; what was changed is in bold."""
    listed = (*_INPUT_COLUMNS, _REMARK) if scenario.notes else _INPUT_COLUMNS
    sheet = book.sheet("Inputs", [width for _, width in listed])
    sheet.header(0, [title for title, _ in listed], indent=1)
    remarks = dict(scenario.notes)
    for row, spec in enumerate(INPUTS.values(), start=1):
        _input(sheet, row, spec, scenario.value(spec.id))
        if scenario.notes:
            sheet.text(row, len(_INPUT_COLUMNS), remarks.get(spec.id, ""), **_CELL)
    sheet.freeze(1, 3)
    sheet.filter(0, len(INPUTS), len(listed) - 1)


def _input(sheet: Sheet, row: int, spec: Spec, value: float) -> None:
    mark = _CHANGED if value != spec.default else {}
    strong = {"bold": True} if mark else {}
    sheet.text(row, 0, "changed" if mark else "", **_CELL, **mark)
    for column, words in enumerate((spec.group.value, spec.label, spec.id), start=1):
        sheet.text(row, column, words, **_CELL, **strong)
    sheet.number(row, 4, value, **_NUMBER, **mark)
    sheet.number(row, 5, spec.default, **_NUMBER)
    sheet.text(row, 6, spec.unit, **_CELL)
    for column, number in enumerate((spec.low, spec.high, spec.min, spec.max), start=7):
        sheet.number(row, column, number, **_NUMBER)
    rest = (spec.kind, spec.status.value, cite(spec.source), "; ".join(spec.source), spec.note)
    for column, words in enumerate(rest, start=11):
        sheet.text(row, column, words, **_CELL)


def _sources(book: Book) -> None:
    sheet = book.sheet("Sources", (9, 60, 46, 15, 13))
    sheet.header(0, ["Code", "Title", "Publisher", "Date", "Kind"], indent=1)
    for row, source in enumerate(sources().values(), start=1):
        cells = (source.code, source.title, source.publisher, source.date, source.kind)
        for column, words in enumerate(cells):
            sheet.text(row, column, words, **_CELL)
    sheet.freeze(1)
    sheet.filter(0, len(sources()), 4)
