"""The first sheet of a workbook of several scenarios: their headlines and inputs in columns."""

from collections.abc import Sequence

from planner.export.names import scenario_names
from planner.export.overview import PROVISO, Provenance, provenance_rows
from planner.export.sheet import Book, Sheet, one_line
from planner.export.shock_table import SHEET
from planner.export.styles import CHANGED, QUIET, SECTION, TITLE
from planner.export.terms import more
from planner.figures import Result
from planner.kpis import KPIS
from planner.language import say
from planner.months import month_words
from planner.scenario import INPUTS
from planner.stamp import stamp

_LABELS, _SCENARIO, _DEFAULT, _UNIT = 34, 24, 12, 22
"""Widths of columns."""
_NAME = 60
_SHOCKS = 6
"""Shocks that are named in a cell at most."""


def side_by_side(
    book: Book, results: Sequence[Result], reference: Result | None, provenance: Provenance
) -> None:
    """The sheet of several scenarios, and of the reference where it is another one.

    Differences are those from the reference, or from the first scenario.
    """
    names = [one_line(name, _NAME) for name in scenario_names(results)]
    columns = dict(zip(names, results, strict=True))
    if reference and not any(reference.scenario == result.scenario for result in results):
        title = say("{name} (reference)", name=reference.scenario.title or say("Reference"))
        columns[one_line(title, _NAME)] = reference
    base = reference or results[0]
    sheet = book.sheet(say("Overview"), [_LABELS, *(_SCENARIO for _ in columns), _DEFAULT, _UNIT])
    row = sheet.paragraphs(0, 0, say("{count} scenarios side by side", count=len(columns)), **TITLE)
    sheet.freeze(row, 1)
    row = sheet.paragraphs(row, 0, say(PROVISO), **QUIET)
    row = _headlines(sheet, row + 1, columns, base)
    row = _inputs(sheet, row + 1, columns)
    row = _shocks(sheet, row + 1, columns)
    facts = [(name, stamp(result.scenario, provenance.day)) for name, result in columns.items()]
    provenance_rows(sheet, row + 1, facts, provenance)


def _headlines(sheet: Sheet, row: int, columns: dict[str, Result], base: Result) -> int:
    """Values, and differences below them; like its siblings it returns the row after it."""
    sheet.text(row, 0, say("Headlines"), **SECTION)
    sheet.header(row + 1, [say("Headline"), *columns])
    for at, kpi in enumerate(KPIS.values(), start=row + 2):
        sheet.text(at, 0, kpi.label)
        for column, result in enumerate(columns.values(), start=1):
            sheet.text(at, column, kpi.text(result), bold=True)
    row += 3 + len(KPIS)
    name = next(name for name, result in columns.items() if result.scenario == base.scenario)
    sheet.text(row, 0, say("Against {name}", name=name), **SECTION)
    sheet.header(row + 1, [say("Headline"), *columns])
    for at, kpi in enumerate(KPIS.values(), start=row + 2):
        sheet.text(at, 0, kpi.label)
        for column, result in enumerate(columns.values(), start=1):
            same = result.scenario == base.scenario
            sheet.text(at, column, "\u2013" if same else kpi.change(result, base) or "0")
    return row + 2 + len(KPIS)


def _inputs(sheet: Sheet, row: int, columns: dict[str, Result]) -> int:
    """Inputs that any of them changes; what is not at its default stands out."""
    sheet.text(row, 0, say("Changed inputs"), **SECTION)
    changed = {change.spec.id for result in columns.values() for change in result.scenario.diff()}
    if not changed:
        sheet.text(row + 1, 0, say("None: every lever and assumption is at its default."), **QUIET)
        return row + 2
    sheet.header(row + 1, [say("Input"), *columns, say("Default"), say("Unit")])
    listed = [spec for id, spec in INPUTS.items() if id in changed]
    for at, spec in enumerate(listed, start=row + 2):
        sheet.text(at, 0, spec.label, text_wrap=True)
        for column, result in enumerate(columns.values(), start=1):
            value = result.scenario.value(spec.id)
            sheet.number(at, column, value, align="left", **(CHANGED if value != spec.default else QUIET))
        sheet.number(at, len(columns) + 1, spec.default, align="left", **QUIET)
        sheet.text(at, len(columns) + 2, say(spec.unit), text_wrap=True)
    return row + 2 + len(listed)


def _shocks(sheet: Sheet, row: int, columns: dict[str, Result]) -> int:
    sheet.text(row, 0, say("Shocks"), **SECTION)
    if not any(result.scenario.shocks for result in columns.values()):
        sheet.text(row + 1, 0, say("None."), **QUIET)
        return row + 2
    sheet.header(row + 1, ["", *columns])
    sheet.text(row + 2, 0, say("In full on the sheet {sheet}.", sheet=say(SHEET)), **QUIET, valign="top")
    for column, result in enumerate(columns.values(), start=1):
        shocks = result.scenario.shocks
        lines = [say(
            "{month} "
            "{shock}", month=month_words(shock.start), shock=shock.title) for shock in shocks[:_SHOCKS]]
        lines += [more(len(shocks) - _SHOCKS)] if len(shocks) > _SHOCKS else []
        sheet.text(row + 2, column, "\n".join(lines) or say("None."), text_wrap=True, valign="top")
    return row + 3
