"""Scenarios as a spreadsheet: headlines, what was changed, charts with their numbers, inputs, sources."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from planner.analysis.spread import Spread
from planner.charts import BOARD
from planner.errors import FileError
from planner.export.carry import carry_in_xlsx
from planner.export.chart_sheet import chart_sheet
from planner.export.data import banded
from planner.export.evidence_sheet import evidence_used
from planner.export.input_sheets import all_sources, inputs
from planner.export.names import scenario_names
from planner.export.overview import PROVISO, Provenance, overview
from planner.export.sheet import Book
from planner.export.shock_table import is_long, shock_sheet
from planner.export.side_by_side import side_by_side
from planner.export.uncertainty_sheet import uncertainty
from planner.figures import Result, figure
from planner.files import to_bytes
from planner.language import say
from planner.scenario import Scenario
from planner.stamp import stamp

__all__ = ["PROVISO", "shown_charts", "workbook"]


def workbook(
    results: Result | Sequence[Result], reference: Result | None, today: date | None = None, *,
    spread: Spread | None = None, charts: Sequence[str] = (),
) -> bytes:
    """The .xlsx file of a scenario or of several side by side, with the first scenario's file inside.

    reference  what differences are taken from, where there is one; charts draw it dashed
    spread     draws of the first scenario, for the sheet that says how sure its numbers are and for bands

    charts     those that are shown, by id; where empty, those of the first scenario

    Charts draw the first scenario, the others thin. Raises ValueError for no results, and for draws of
    another scenario.
    """
    listed = [results] if isinstance(results, Result) else list(results)
    if not listed:
        raise ValueError(say("needs at least one scenario"))
    main, others, day = banded(listed[0], spread), listed[1:], today or date.today()
    scenario = main.scenario
    inside, words = _inside(scenario)
    provenance = Provenance(day, words, spread)
    book = Book(scenario.title, scenario.author, stamp(scenario, day), day)
    if others:
        side_by_side(book, listed, reference, provenance)
    else:
        overview(book, main, reference, provenance)
    named = [replace(result, scenario=replace(result.scenario, name=name))
             for name, result in zip(scenario_names(listed), listed, strict=True)]
    figures = [figure(chart_id, main, reference, named[1:]) for chart_id in charts or shown_charts(scenario)]
    for shown in figures:
        chart_sheet(book, shown)
    if spread is not None:
        uncertainty(book, spread)
    if any(is_long(result.scenario) or (others and result.scenario.shocks) for result in listed):
        shock_sheet(book, [(result.scenario.title, result.scenario) for result in named])
    evidence_used(book, figures)
    inputs(book, listed)
    all_sources(book)
    return carry_in_xlsx(book.to_bytes(), inside)


def shown_charts(scenario: Scenario) -> list[str]:
    """The charts that a scenario wants to be looked at with, each once."""
    return list(dict.fromkeys(scenario.display.charts or BOARD))


def _inside(scenario: Scenario) -> tuple[bytes, str]:
    """The scenario file to put inside, and a sentence on it."""
    try:
        return to_bytes(scenario), say(
            "Inside this workbook: open the workbook in Tradewinds to go on from it.")
    except FileError as error:
        return b"", say("Not inside this workbook. {reason}", reason=error)
