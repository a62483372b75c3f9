"""Every number of every chart as one long table, for whoever goes on in a notebook or a database."""

import io
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, time

from planner.analysis.spread import Spread
from planner.charts import CHARTS
from planner.export.carry import cargo
from planner.export.sheet import first_day
from planner.export.table import Column, columns
from planner.figures import Result, figure
from planner.language import ENGLISH, say, speaking
from planner.stamp import stamp
from planner.version import MODEL_VERSION, VERSION

HEADINGS = ("chart", "panel", "series", "kind", "quantile", "month", "value", "unit")

_KINDS = {
    "area": "scenario", "solid": "scenario", "history": "hindcast", "observed": "observed",
    "own": "own observation", "band": "band"}


@speaking(ENGLISH)  # for programs
def parquet(result: Result, spread: Spread | None = None, today: date | None = None) -> bytes:
    """A Parquet file with a row for each month of each series; the same input gives the same bytes.

    kind      ``scenario``, ``hindcast``, ``observed``, ``own observation``, or ``band`` where ``spread``
              has drawn the quantity
    quantile  for a band the part of the draws that lie below, else none
    month     its first day

    Keys of the metadata start with ``tradewinds.``; among them is the whole scenario file. Raises
    ValueError where the draws are those of another scenario.
    """
    import pyarrow as pa
    import pyarrow.parquet as pq

    types = (*[pa.string()] * 4, pa.float64(), pa.timestamp("ms"), pa.float64(), pa.string())
    schema = pa.schema(
        [pa.field(name, kind, nullable=name == "quantile")
         for name, kind in zip(HEADINGS, types, strict=True)],
        metadata={f"tradewinds.{key}": value for key, value in provenance(result, spread, today).items()})
    rows = list(_rows(banded(result, spread)))
    made = pa.Table.from_arrays(
        [pa.array(values, kind) for values, kind in zip(zip(*rows, strict=True), types, strict=True)],
        schema=schema)
    file = io.BytesIO()
    pq.write_table(made, file, compression="zstd")
    return file.getvalue()


def banded(result: Result, spread: Spread | None) -> Result:
    """The result with the bands of its draws. Raises ValueError for draws of another scenario."""
    if spread is None:
        return result
    if not spread.scenario.same_numbers(result.scenario):
        raise ValueError(say("the draws are those of another scenario"))
    return replace(result, bands=spread.bands)


def provenance(result: Result, spread: Spread | None, today: date | None) -> dict[str, str]:
    """What is needed to make the numbers again, as text."""
    drawn = {"draws": str(spread.draws), "seed": str(spread.seed)} if spread else {}
    return {
        "stamp": _sound(stamp(result.scenario, today)),
        "scenario_name": _sound(result.scenario.name),
        "scenario": cargo(result.scenario).decode(),
        "model_version": MODEL_VERSION,
        "program_version": VERSION,
        **drawn,
    }


def _sound(text: str) -> str:
    """``text`` on one line, halves of characters replaced: UTF-8 holds none."""
    return " ".join(text.encode(errors="replace").decode().split())


def _rows(result: Result) -> Iterator[tuple[object, ...]]:
    for chart_id, chart in CHARTS.items():
        for column in columns(figure(chart_id, result)):
            yield from _column_rows(chart_id, chart.unit, column)


def _column_rows(chart_id: str, unit: str, column: Column) -> Iterator[tuple[object, ...]]:
    for month, value in column.values.items():
        yield (chart_id, column.plot, column.name, _KINDS[column.kind], column.level,
               datetime.combine(first_day(month), time()), float(value), unit)
