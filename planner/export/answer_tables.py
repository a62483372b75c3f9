"""Shocks, reasons and maps as tables to paste into a sheet: tab-separated, full precision, no formulas."""

import csv
import io
from collections.abc import Iterable
from typing import TYPE_CHECKING

from planner.export.table import safe
from planner.language import say
from planner.months import month_name
from planner.scenario import INPUTS, Scenario
from planner.shocks import KINDS, Shock
from planner.words import shown

if TYPE_CHECKING:
    from planner.analysis.attribution import Attribution
    from planner.analysis.surface import Surface


def shocks_text(scenario: Scenario, stamp: str) -> str:
    """A row for each shock, under a line that says where they come from."""
    columns = (say("shock"), say("from"), say("to"), say("strength"), say("unit"), say("ramp, months"),
               say("probability"), say("remark"))
    return _table(say("Shocks. {stamp}", stamp=stamp), columns, map(_shock, scenario.shocks))


def _shock(shock: Shock) -> tuple[object, ...]:
    factor, unit = shown(KINDS[shock.kind].unit)
    last = "" if shock.months is None else month_name(shock.end - 1)
    return (shock.title, month_name(shock.start), last, factor * shock.severity, unit, shock.ramp,
            shock.probability, shock.note)


def reasons_text(found: "Attribution", stamp: str) -> str:
    """A row for each change with what it adds to the measure, and one for all of them together."""
    measure = found.question.measure
    unit = say("percentage points") if measure.unit == "%" else measure.unit
    columns = (say("change"), say("what"), say("contribution, {unit}", unit=unit), say("standard error"))
    rows: list[tuple[object, ...]] = [
        (part.label, part.detail, part.value, part.error) for part in found.parts]
    heading = say("{measure}: why it differs. {stamp}", measure=measure.label, stamp=stamp)
    return _table(heading, columns, [*rows, (say("together"), "", found.difference, "")])


def map_text(found: "Surface", stamp: str) -> str:
    """The measure with values of one input across and of the other down."""
    (x_factor, x_unit), (y_factor, y_unit) = (shown(INPUTS[id].unit) for id in (found.x, found.y))
    x, y = (say("{label}, {unit}", label=INPUTS[id].label, unit=unit)
            for id, unit in ((found.x, x_unit), (found.y, y_unit)))
    measure = found.question.measure
    across = [x_factor * value for value in found.xs.tolist()]
    rows = ((y_factor * at, *values) for at, values in zip(
        found.ys.tolist(), found.values.tolist(), strict=True))
    heading = say("{measure}, {unit}. Across: {x}. Down: {y}. {stamp}",
                  measure=measure.label, unit=measure.unit, x=x, y=y, stamp=stamp)
    return _table(heading, ("", *across), rows)


def _table(heading: str, columns: Iterable[object], rows: Iterable[Iterable[object]]) -> str:
    out = io.StringIO()
    writer = csv.writer(out, "excel-tab", lineterminator="\n")
    for row in ([heading], columns, *rows):
        writer.writerow([safe(cell) if isinstance(cell, str) else repr(cell) for cell in row])
    return out.getvalue()
