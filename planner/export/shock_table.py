"""The shocks of scenarios in a workbook: a few in the overview, many on a sheet of their own."""

from collections.abc import Sequence

from planner.export.sheet import Book, Sheet
from planner.export.styles import CELL, CHANGED, NUMBER, QUIET, SECTION
from planner.language import mark, say
from planner.scenario import Scenario
from planner.shocks import KINDS, Shock

SHEET = mark("Shocks")
_FEW = 6
_SHORT = 200
"""Letters of a remark that the overview has room for."""


def is_long(scenario: Scenario) -> bool:
    """Whether its shocks need a sheet of their own."""
    return len(scenario.shocks) > _FEW or any(len(shock.note) > _SHORT for shock in scenario.shocks)


def shock_rows(sheet: Sheet, row: int, scenario: Scenario) -> int:
    """The section of an overview, in six columns; returns the row after it."""
    sheet.text(row, 0, say("Shocks"), **SECTION)
    if not scenario.shocks:
        sheet.text(row + 1, 0, say("None."), **QUIET)
        return row + 2
    if is_long(scenario):
        sheet.text(row + 1, 0, say("{count}, listed on the sheet {sheet}.",
                                   count=len(scenario.shocks), sheet=say(SHEET)), **QUIET)
        return row + 2
    sheet.header(row + 1, [say("Shock"), say("Start"), say("Months"), say("Severity"), say("Where"),
    say("Remark")])
    for at, shock in enumerate(scenario.shocks, start=row + 2):
        _facts(sheet, at, 0, shock)
        remark = [_ramp(shock.ramp), say("Probability {part:.0%}.", part=shock.probability)
                  if shock.probability < 1 else "", shock.note]
        sheet.text(at, 5, " ".join(part for part in remark if part), text_wrap=True)
    return row + 2 + len(scenario.shocks)


def shock_sheet(book: Book, scenarios: Sequence[tuple[str, Scenario]]) -> None:
    """Every shock of scenarios, with their names, in full."""
    columns = ((say("Scenario"), 26), (say("Shock"), 18), (say("Start"), 10), (say("Months"), 11),
               (say("Severity"), 11), (say("Where"), 26), (say("Ramp, months"), 10), (say("Probability"), 11),
               (say("What it does"), 50), (say("Remark"), 60))
    sheet = book.sheet(say(SHEET), [width for _, width in columns])
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
        sheet.text(row, column + 2, say("to the end"), **style)
    else:
        sheet.number(row, column + 2, shock.months, **{**style, "align": "left"})
    form = _per_cent(shock.severity) if kind.unit == "fraction" else say('0.# "months"')
    sheet.number(row, column + 3, shock.severity, **{**style, **CHANGED, "num_format": form, "align": "left"})
    sheet.text(row, column + 4, shock.where, **style)


def _ramp(months: int) -> str:
    if not months:
        return ""
    return say("1 month to full strength.") if months == 1 else say(
        "{months} months to full strength.", months=months)


def _per_cent(share: float) -> str:
    return "0%" if abs(share * 100 - round(share * 100)) < 1e-9 else "0.0#%"
