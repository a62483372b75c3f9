"""The sheets of a workbook that list every input and every source."""

from collections.abc import Sequence

from planner.declare import Spec
from planner.evidence import cite, sources
from planner.export.names import scenario_names
from planner.export.sheet import Book, Sheet, one_line
from planner.export.styles import CELL, CHANGED, NUMBER
from planner.figures import Result
from planner.scenario import INPUTS, Scenario

_COLUMNS = (
    ("Changed", 10), ("Group", 11), ("Input", 32), ("Id", 30), ("Value", 10), ("Default", 10), ("Unit", 16),
    ("Low (10%)", 9), ("High (90%)", 9), ("Least", 9), ("Most", 9), ("Kind", 12), ("Status", 15),
    ("Source", 36), ("Source codes", 14), ("Note", 54))
_REMARK = ("Author's remark", 30)
_OTHER = 16
"""Width of another scenario's values."""


def inputs(book: Book, results: Sequence[Result]) -> None:
    """Every lever and assumption of the first scenario, what was changed in bold; the others' values last."""
    scenario, others = results[0].scenario, [result.scenario for result in results[1:]]
    remarks = dict(scenario.notes)
    names = [one_line(name, 60) for name in scenario_names(results)[1:]]
    listed = [*_COLUMNS, *([_REMARK] if remarks else []), *((name, _OTHER) for name in names)]
    sheet = book.sheet("Inputs", [width for _, width in listed])
    sheet.header(0, [title for title, _ in listed], indent=1)
    for row, spec in enumerate(INPUTS.values(), start=1):
        _input(sheet, row, spec, scenario.value(spec.id))
        if remarks:
            sheet.text(row, len(_COLUMNS), remarks.get(spec.id, ""), **CELL)
        _values(sheet, row, len(listed) - len(others), spec, others)
    sheet.freeze(1, 3)
    sheet.filter(0, len(INPUTS), len(listed) - 1)


def all_sources(book: Book) -> None:
    """Every source by its code."""
    sheet = book.sheet("Sources", (9, 60, 46, 15, 13))
    sheet.header(0, ["Code", "Title", "Publisher", "Date", "Kind"], indent=1)
    for row, source in enumerate(sources().values(), start=1):
        cells = (source.code, source.title, source.publisher, source.date, source.kind)
        for column, words in enumerate(cells):
            sheet.text(row, column, words, **CELL)
    sheet.freeze(1)
    sheet.filter(0, len(sources()), 4)


def _input(sheet: Sheet, row: int, spec: Spec, value: float) -> None:
    mark = CHANGED if value != spec.default else {}
    strong = {"bold": True} if mark else {}
    sheet.text(row, 0, "changed" if mark else "", **CELL, **mark)
    for column, words in enumerate((spec.group.label, spec.label, spec.id), start=1):
        sheet.text(row, column, words, **CELL, **strong)
    sheet.number(row, 4, value, **NUMBER, **mark)
    sheet.number(row, 5, spec.default, **NUMBER)
    sheet.text(row, 6, spec.unit, **CELL)
    for column, number in enumerate((spec.low, spec.high, spec.min, spec.max), start=7):
        sheet.number(row, column, number, **NUMBER)
    rest = (spec.kind, spec.status.label, cite(spec.source), "; ".join(spec.source), spec.note)
    for column, words in enumerate(rest, start=11):
        sheet.text(row, column, words, **CELL)


def _values(sheet: Sheet, row: int, first: int, spec: Spec, scenarios: Sequence[Scenario]) -> None:
    for column, scenario in enumerate(scenarios, start=first):
        value = scenario.value(spec.id)
        sheet.number(row, column, value, **NUMBER, **(CHANGED if value != spec.default else {}))
