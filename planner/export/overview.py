"""The first sheet of a workbook: headlines, what was changed, shocks, and where it comes from."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from planner.analysis.spread import Spread
from planner.export.sheet import Book, Sheet, one_line
from planner.export.shock_table import shock_rows
from planner.export.styles import CHANGED, QUIET, SECTION, TITLE
from planner.figures import Result
from planner.kpis import KPIS
from planner.language import mark, say
from planner.scenario import Scenario
from planner.stamp import stamp
from planner.stories import description
from planner.version import MODEL_VERSION, VERSION

PROVISO = mark("What follows if these inputs hold, not a forecast.")

_WIDTHS = (38, 16, 16, 20, 24, 48)


@dataclass(frozen=True)
class Provenance:
    """Where a workbook comes from.

    inside  a sentence on the scenario file that it holds
    """

    day: date
    inside: str
    spread: Spread | None = None


def overview(book: Book, result: Result, reference: Result | None, provenance: Provenance) -> None:
    """The sheet of one scenario, with differences to a reference where there is one."""
    scenario = result.scenario
    sheet = book.sheet(say("Overview"), _WIDTHS)
    row = sheet.paragraphs(0, 0, one_line(scenario.title, 200), **TITLE)
    sheet.freeze(row)
    for words in (description(result), say(PROVISO)):
        if words.strip():
            row = sheet.paragraphs(row, 0, words, **QUIET)
    row = _headlines(sheet, row + 1, result, reference)
    row = _changes(sheet, row + 1, scenario)
    row = shock_rows(sheet, row + 1, scenario)
    facts = [
        (say("Stamp"), stamp(scenario, provenance.day)), (say("Author"), scenario.author),
        (say("Reference"), reference_name(reference.scenario.title) if reference else "")]
    provenance_rows(sheet, row + 1, facts, provenance)


def reference_name(scenario: str) -> str:
    """A reference's name for the middle of a line."""
    return one_line(scenario, 60) or say("the reference")


def provenance_rows(sheet: Sheet, row: int, facts: Sequence[tuple[str, str]], provenance: Provenance) -> None:
    """The section that closes an overview."""
    sheet.text(row, 0, say("Where this comes from"), **SECTION)
    spread = provenance.spread
    told = [
        *facts, (say("Model version"), MODEL_VERSION), (say("Program version"), VERSION),
        (say("Draws"), say("{draws:,} draws, seed {seed}, of {name}", draws=spread.draws, seed=spread.seed,
                           name=one_line(spread.scenario.title, 60)) if spread else ""),
        (say("Scenario file"), provenance.inside)]
    row += 1
    for title, words in told:
        if words.strip():
            sheet.text(row, 0, title, **QUIET, valign="top")
            row = sheet.paragraphs(row, 1, words, valign="top")
    sheet.text(row, 0, say("Date"), **QUIET)
    sheet.day(row, 1, provenance.day)


def _headlines(sheet: Sheet, row: int, result: Result, reference: Result | None) -> int:
    """The KPI table from ``row`` on; like its siblings it returns the row after it."""
    sheet.text(row, 0, say("Headlines"), **SECTION)
    against = [one_line(say("Against {name}", name=reference_name(reference.scenario.title)), 30)] if (
        reference) else []
    titles = [say("Headline"), say("Value"), *against, say("Detail")]
    sheet.header(row + 1, titles + [""] * (len(_WIDTHS) - len(titles)))
    for at, kpi in enumerate(KPIS.values(), start=row + 2):
        sheet.text(at, 0, kpi.label)
        sheet.text(at, 1, kpi.text(result), bold=True)
        if reference:
            sheet.text(at, 2, kpi.change(result, reference) or "0")
        sheet.text(at, len(titles) - 1, kpi.detail(result), **QUIET)
    return row + 2 + len(KPIS)


def _changes(sheet: Sheet, row: int, scenario: Scenario) -> int:
    remarks = dict(scenario.notes)
    sheet.text(row, 0, say("Changed inputs"), **SECTION)
    changes = scenario.diff()
    if not changes:
        sheet.text(row + 1, 0, say("None: every lever and assumption is at its default."), **QUIET)
        return row + 2
    sheet.header(row + 1, [say("Input"), say("Default"), say("Value"), say("Unit"), say("80% belief"),
    say("Author's remark")])
    for at, change in enumerate(changes, start=row + 2):
        spec = change.spec
        sheet.text(at, 0, spec.label)
        sheet.number(at, 1, change.old, align="left")
        sheet.number(at, 2, change.new, align="left", **CHANGED)
        sheet.text(at, 3, say(spec.unit), text_wrap=True)
        sheet.text(at, 4, say("{low:g} to {high:g}", low=spec.low, high=spec.high), **QUIET)
        sheet.text(at, 5, remarks.get(spec.id, ""), text_wrap=True)
    return row + 2 + len(changes)
