"""The sheets of a workbook that list every input and every source."""

from collections.abc import Sequence

from planner.declare import Spec
from planner.evidence import cite, sources
from planner.export.names import scenario_names
from planner.export.sheet import Book, Sheet, one_line
from planner.export.styles import CELL, CHANGED, NUMBER
from planner.figures import Result
from planner.language import mark, say
from planner.scenario import INPUTS, Scenario

_COLUMNS = (
    (mark("Changed"), 10), (mark("Group"), 11), (mark("Input"), 32), (mark("Id"), 30), (mark("Value"), 10),
    (mark("Default"), 10), (mark("Unit"), 16), (mark("Low (10%)"), 9), (mark("High (90%)"), 9),
    (mark("Least"), 9), (mark("Most"), 9), (mark("Kind"), 12), (mark("Status"), 15), (mark("Source"), 36),
    (mark("Source codes"), 14), (mark("Note"), 54))
_REMARK = (mark("Author's remark"), 30)
_KINDS = {"lever": mark("lever"), "assumption": mark("assumption")}
_OTHER = 16
"""Width of another scenario's values."""


def inputs(book: Book, results: Sequence[Result]) -> None:
    """Every lever and assumption of the first scenario, what was changed in bold; the others' values last."""
    scenario, others = results[0].scenario, [result.scenario for result in results[1:]]
    remarks = dict(scenario.notes)
    names = [one_line(name, 60) for name in scenario_names(results)[1:]]
    own = [*_COLUMNS, *([_REMARK] if remarks else [])]
    listed = [*((say(title), width) for title, width in own), *((name, _OTHER) for name in names)]
    sheet = book.sheet(say("Inputs"), [width for _, width in listed])
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
    sheet = book.sheet(say("Sources"), (9, 60, 46, 15, 13))
    sheet.header(0, [say("Code"), say("Title"), say("Publisher"), say("Date"), say("Kind")], indent=1)
    for row, source in enumerate(sources().values(), start=1):
        cells = (source.code, source.name, source.publisher, source.dated, source.kind_name)
        for column, words in enumerate(cells):
            sheet.text(row, column, words, **CELL)
    sheet.freeze(1)
    sheet.filter(0, len(sources()), 4)


def _input(sheet: Sheet, row: int, spec: Spec, value: float) -> None:
    style = CHANGED if value != spec.default else {}
    strong = {"bold": True} if style else {}
    sheet.text(row, 0, say("changed") if style else "", **CELL, **style)
    for column, words in enumerate((spec.group.label, spec.label, spec.id), start=1):
        sheet.text(row, column, words, **CELL, **strong)
    sheet.number(row, 4, value, **NUMBER, **style)
    sheet.number(row, 5, spec.default, **NUMBER)
    sheet.text(row, 6, say(spec.unit), **CELL)
    for column, number in enumerate((spec.low, spec.high, spec.min, spec.max), start=7):
        sheet.number(row, column, number, **NUMBER)
    rest = (say(_KINDS[spec.kind]), spec.status.label, cite(spec.source), "; ".join(spec.source), spec.note)
    for column, words in enumerate(rest, start=11):
        sheet.text(row, column, words, **CELL)


def _values(sheet: Sheet, row: int, first: int, spec: Spec, scenarios: Sequence[Scenario]) -> None:
    for column, scenario in enumerate(scenarios, start=first):
        value = scenario.value(spec.id)
        sheet.number(row, column, value, **NUMBER, **(CHANGED if value != spec.default else {}))
