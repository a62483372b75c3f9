"""The shocks of scenarios in a workbook: a few in the overview, many on a sheet of their own."""

from collections.abc import Sequence

from planner.export.sheet import Book, Sheet
from planner.export.styles import CELL, CHANGED, NUMBER, QUIET, SECTION
from planner.scenario import Scenario
from planner.shocks import KINDS, Shock

SHEET = "Shocks"
_FEW = 6
_SHORT = 200
"""Letters of a remark that the overview has room for."""


def is_long(scenario: Scenario) -> bool:
    """Whether its shocks need a sheet of their own."""
    return len(scenario.shocks) > _FEW or any(len(shock.note) > _SHORT for shock in scenario.shocks)


def shock_rows(sheet: Sheet, row: int, scenario: Scenario) -> int:
    """The section of an overview, in six columns; returns the row after it."""
    sheet.text(row, 0, "Shocks", **SECTION)
    if not scenario.shocks:
        sheet.text(row + 1, 0, "None.", **QUIET)
        return row + 2
    if is_long(scenario):
        sheet.text(row + 1, 0, f"{len(scenario.shocks)}, listed on the sheet {SHEET}.", **QUIET)
        return row + 2
    sheet.header(row + 1, ["Shock", "Start", "Months", "Severity", "Where", "Remark"])
    for at, shock in enumerate(scenario.shocks, start=row + 2):
        _facts(sheet, at, 0, shock)
        remark = [f"{shock.ramp} months to full strength." if shock.ramp else "",
                  f"Probability {shock.probability:.0%}." if shock.probability < 1 else "", shock.note]
        sheet.text(at, 5, " ".join(part for part in remark if part), text_wrap=True)
    return row + 2 + len(scenario.shocks)


def shock_sheet(book: Book, scenarios: Sequence[tuple[str, Scenario]]) -> None:
    """Every shock of scenarios, with their names, in full."""
    columns = (("Scenario", 26), ("Shock", 18), ("Start", 10), ("Months", 11), ("Severity", 11),
               ("Where", 26), ("Ramp, months", 10), ("Probability", 11), ("What it does", 50), ("Remark", 60))
    sheet = book.sheet(SHEET, [width for _, width in columns])
    sheet.header(0, [title for title, _ in columns], indent=1)
    row = 0
    for name, scenario in scenarios:
        for shock in scenario.shocks:
            row += 1
            sheet.text(row, 0, name, **CELL)
            _facts(sheet, row, 1, shock, valign="top", indent=1)
            sheet.number(row, 6, shock.ramp, **NUMBER)
            sheet.number(row, 7, shock.probability, num_format=_per_cent(shock.probability), **NUMBER)
            sheet.text(row, 8, KINDS[shock.kind].effect, **CELL)
            sheet.text(row, 9, shock.note, **CELL)
    sheet.freeze(1, 2)
    sheet.filter(0, row, len(columns) - 1)


def _facts(sheet: Sheet, row: int, column: int, shock: Shock, **style: object) -> None:
    """What, when, how hard and where, in five cells."""
    kind = KINDS[shock.kind]
    sheet.text(row, column, kind.label, **style)
    sheet.month(row, column + 1, shock.start, **style)
    if shock.months is None:
        sheet.text(row, column + 2, "to the end", **style)
    else:
        sheet.number(row, column + 2, shock.months, **{**style, "align": "left"})
    form = _per_cent(shock.severity) if kind.unit == "fraction" else '0.# "months"'
    sheet.number(row, column + 3, shock.severity, **{**style, **CHANGED, "num_format": form, "align": "left"})
    where = shock.title.removeprefix(kind.label).removeprefix(", ")
    sheet.text(row, column + 4, where, **style)


def _per_cent(share: float) -> str:
    return "0%" if abs(share * 100 - round(share * 100)) < 1e-9 else "0.0#%"
