"""A scenario as a spreadsheet: headlines, what was changed, charts with their numbers, inputs, sources."""

from datetime import date

from planner.charts import BOARD, Figure, Result, figure
from planner.evidence import cite, sources
from planner.export.native_chart import Range, native_chart, number_format
from planner.export.sheet import Book, Sheet, one_line, width_of
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
_OVERVIEW_LAST = len(_OVERVIEW_WIDTHS) - 1
_CHART_SIZES = {1: (760, 440), 2: (700, 400)}
_SMALL_CHART = (500, 320)
_HEAD = 3
"""Row of a chart sheet's headings; above it stand title, note and key."""


def workbook(result: Result, reference: Result | None, today: date | None = None) -> bytes:
    """The .xlsx file of a scenario, with differences to a reference where one is given."""
    day = today or date.today()
    scenario = result.scenario
    book = Book(scenario.name, scenario.author, stamp(scenario, day), day)
    _overview(book.sheet("Overview"), result, reference, day)
    for chart_id in shown_charts(scenario):
        _chart(book, figure(chart_id, result, reference), _name(reference))
    _inputs(book.sheet("Inputs"), scenario)
    _sources(book.sheet("Sources"))
    return book.to_bytes()


def shown_charts(scenario: Scenario) -> list[str]:
    """The charts that a scenario wants to be looked at with, each once."""
    return list(dict.fromkeys(scenario.display.charts or BOARD))


def _name(reference: Result | None) -> str:
    return one_line(reference.scenario.name, 60) if reference else ""


# Overview

def _overview(sheet: Sheet, result: Result, reference: Result | None, day: date) -> None:
    scenario = result.scenario
    sheet.widths(*_OVERVIEW_WIDTHS)
    sheet.paragraph(0, 0, _OVERVIEW_LAST, one_line(scenario.name, 10_000), 105, **_TITLE)
    sheet.freeze(1)
    row = 1
    for words in (scenario.description, PROVISO):
        if words.strip():
            _paragraph(sheet, row, words)
            row += 1
    row = _headlines(sheet, row + 1, result, reference)
    row = _changes(sheet, row + 1, scenario)
    row = _shocks(sheet, row + 1, scenario)
    _provenance(sheet, row + 1, scenario, reference, day)


def _paragraph(sheet: Sheet, row: int, words: str, first: int = 0) -> None:
    width = sum(_OVERVIEW_WIDTHS[first:]) * 1.05
    sheet.paragraph(row, first, _OVERVIEW_LAST, words, width, **({} if first else _QUIET))


def _headlines(sheet: Sheet, row: int, result: Result, reference: Result | None) -> int:
    """The KPI table from ``row`` on; like its siblings it returns the row after it."""
    sheet.text(row, 0, "Headlines", **_SECTION)
    against = one_line(f"Against {_name(reference)}", 30) if reference else ""
    sheet.header(row + 1, ["Headline", "Value", against, "Detail", "", ""])
    for row, kpi in enumerate(KPIS.values(), start=row + 2):
        sheet.text(row, 0, kpi.label)
        sheet.text(row, 1, kpi.text(result), bold=True)
        if reference:
            sheet.text(row, 2, kpi.change(result, reference) or "0")
        sheet.text(row, 3, kpi.detail(result), **_QUIET)
    return row + 1


def _changes(sheet: Sheet, row: int, scenario: Scenario) -> int:
    remarks = dict(scenario.notes)
    sheet.text(row, 0, "Changed inputs", **_SECTION)
    changes = scenario.diff()
    if not changes:
        sheet.text(row + 1, 0, "None: every lever and assumption is at its default.", **_QUIET)
        return row + 2
    sheet.header(row + 1, ["Input", "Default", "Value", "Unit", "80% belief", "Author's remark"])
    for row, change in enumerate(changes, start=row + 2):
        spec = change.spec
        sheet.text(row, 0, spec.label)
        sheet.number(row, 1, change.old, align="left")
        sheet.number(row, 2, change.new, align="left", **_CHANGED)
        sheet.text(row, 3, spec.unit, text_wrap=True)
        sheet.text(row, 4, f"{spec.low:g} to {spec.high:g}", **_QUIET)
        sheet.text(row, 5, remarks.get(spec.id, ""), text_wrap=True)
    return row + 1


def _shocks(sheet: Sheet, row: int, scenario: Scenario) -> int:
    sheet.text(row, 0, "Shocks", **_SECTION)
    if not scenario.shocks:
        sheet.text(row + 1, 0, "None.", **_QUIET)
        return row + 2
    sheet.header(row + 1, ["Shock", "Start", "Months", "Severity", "Where", "Remark"])
    for row, shock in enumerate(scenario.shocks, start=row + 2):
        _shock(sheet, row, shock)
    return row + 1


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
    sheet.text(row, 4, shock.title.removeprefix(kind.label).removeprefix(", ") or "everywhere")
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
        "Stamp": stamp(scenario, day), "Author": scenario.author, "Reference": _name(reference),
        "Model version": MODEL_VERSION, "Program version": VERSION}
    row += 1
    for title, words in facts.items():
        if words.strip():
            sheet.text(row, 0, title, **_QUIET)
            _paragraph(sheet, row, words, first=1)
            row += 1
    sheet.text(row, 0, "Date", **_QUIET)
    sheet.day(row, 1, day)


# Charts

def _chart(book: Book, shown: Figure, reference: str) -> None:
    """A sheet with the chart's numbers at the left and the chart at the right."""
    sheet = book.sheet(shown.title)
    table = columns(shown)
    sheet.text(0, 0, f"{shown.title}, {shown.unit}", **_SECTION)
    sheet.text(1, 0, shown.note, **_QUIET)
    sheet.text(2, 0, _key(shown, reference), **_QUIET)
    sheet.header(_HEAD, ["Month", *(column.heading for column in table)], first_number=1)
    sheet.height(_HEAD, max(-(-width_of(column.heading) // 10) for column in table))
    rows = {month: row for row, month in enumerate(months(table), start=_HEAD + 1)}
    for month, row in rows.items():
        sheet.month(row, 0, month)
    for at, column in enumerate(table, start=1):
        form = number_format(list(column.values.values()))
        for month, value in column.values.items():
            sheet.number(rows[month], at, value, num_format=form)
    sheet.widths(10, *(12 for _ in table), 3)
    sheet.freeze(_HEAD + 1, 1)
    place = Range(sheet.name, _HEAD + 1, _HEAD + len(rows))
    width, height = _CHART_SIZES.get(len(shown.panels), _SMALL_CHART)
    across = 2 if len(shown.panels) > 2 else 1
    for i, panel in enumerate(shown.panels):
        chart = native_chart(book, shown, i, table, place, (width, height))
        words = f"{shown.title}{f', {panel.title}' if panel.title else ''}, {shown.unit}"
        sheet.place(_HEAD + 1, len(table) + 2, chart, words,
                    down=i // across * (height + 10), right=i % across * (width + 10))


def _key(shown: Figure, reference: str) -> str:
    """What lines and dots mean, and what happens when."""
    kinds = {column.kind for column in columns(shown)}
    parts = ["Layers: this scenario." if "area" in kinds else "Lines: this scenario."]
    if "reference" in kinds:
        parts.append(f"Dashed: {'total of ' if 'area' in kinds else ''}{reference}.")
    if "history" in kinds:
        parts.append("Dotted: the model run over history.")
    if "observed" in kinds:
        parts.append("Dots: observed.")
    parts += [f"{zone.low:g} to {zone.high:g}: {zone.label}." for zone in shown.zones]
    return " ".join(parts)


# Inputs and sources

_INPUT_HEADINGS = (
    "Changed", "Group", "Input", "Id", "Value", "Default", "Unit", "Low (10%)", "High (90%)", "Least", "Most",
    "Kind", "Status", "Source", "Source codes", "Note", "Author's remark")


def _inputs(sheet: Sheet, scenario: Scenario) -> None:
    """Every lever and assumption; what was changed is in bold."""
    remarks = dict(scenario.notes)
    sheet.header(0, _INPUT_HEADINGS)
    for row, spec in enumerate(INPUTS.values(), start=1):
        value = scenario.value(spec.id)
        changed = value != spec.default
        strong = {"bold": True} if changed else {}
        sheet.text(row, 0, "changed" if changed else "", **_CHANGED)
        for column, words in enumerate((spec.group.value, spec.label, spec.id), start=1):
            sheet.text(row, column, words, text_wrap=True, **strong)
        sheet.number(row, 4, value, align="left", **(_CHANGED if changed else {}))
        sheet.number(row, 5, spec.default, align="left")
        sheet.text(row, 6, spec.unit, text_wrap=True)
        for column, number in enumerate((spec.low, spec.high, spec.min, spec.max), start=7):
            sheet.number(row, column, number, align="left")
        rest = (spec.kind, spec.status.value, cite(spec.source), "; ".join(spec.source), spec.note,
                remarks.get(spec.id, ""))
        for column, words in enumerate(rest, start=11):
            sheet.text(row, column, words, text_wrap=True)
    sheet.widths(9, 11, 34, 32, 10, 10, 18, 10, 10, 10, 10, 11, 16, 44, 16, 60, 30)
    sheet.freeze(1, 3)
    sheet.filter(0, len(INPUTS), len(_INPUT_HEADINGS) - 1)


def _sources(sheet: Sheet) -> None:
    sheet.header(0, ["Code", "Title", "Publisher", "Date", "Kind"])
    for row, source in enumerate(sources().values(), start=1):
        cells = (source.code, source.title, source.publisher, source.date, source.kind)
        for column, words in enumerate(cells):
            sheet.text(row, column, words, text_wrap=True)
    sheet.widths(8, 70, 40, 14, 12)
    sheet.freeze(1)
    sheet.filter(0, len(sources()), 4)
