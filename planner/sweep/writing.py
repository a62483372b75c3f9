"""The table of a sweep as a file: Parquet that says where it came from, or CSV."""

import csv
import io
import json
from dataclasses import replace

import numpy as np

from planner.files import to_bytes
from planner.files.form import MAX_NAME
from planner.quantities import Values
from planner.scenario import Scenario
from planner.sweep.plan import Plan
from planner.version import MODEL_VERSION, VERSION


def parquet(plan: Plan, scenario: Scenario, results: Values) -> bytes:
    """A Parquet file of float64 columns, what is varied first; the same sweep gives the same bytes.

    scenario  the whole of it, with its words, for the metadata
    results   shape (points, plan.results)

    Keys of the metadata start with ``tradewinds.``; a column's ``unit`` is in its own.
    """
    import pyarrow as pa
    import pyarrow.parquet as pq

    columns = (*plan.inputs, *plan.results)
    fields = [pa.field(c.id, pa.float64(), nullable=False, metadata={"unit": c.unit}) for c in columns]
    schema = pa.schema(fields, metadata={
        f"tradewinds.{key}": value for key, value in provenance(plan, scenario).items()})
    made = pa.Table.from_arrays([pa.array(values) for values in _columns(plan, results)], schema=schema)
    file = io.BytesIO()
    pq.write_table(made, file, compression="zstd")
    return file.getvalue()


def csv_text(plan: Plan, results: Values) -> str:
    """The same numbers in full, under a line of their names: nothing in it can be a formula."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(column.id for column in (*plan.inputs, *plan.results))
    writer.writerows(row.tolist() for row in np.column_stack(_columns(plan, results)))
    return out.getvalue()


def provenance(plan: Plan, scenario: Scenario) -> dict[str, str]:
    """What is needed to make the table again, as text; lists are JSON."""
    told = replace(scenario, name=scenario.name[:MAX_NAME])
    return {
        "scenario_name": told.name,
        "scenario": to_bytes(told).decode(),
        "model_version": MODEL_VERSION,
        "program_version": VERSION,
        "draws": str(plan.draws),
        "seed": str(plan.seed),
        "vary": json.dumps([str(axis) for axis in plan.axes]),
        "measures": json.dumps([question.id for question in plan.questions]),
        "thresholds": json.dumps({question.id: question.threshold for question in plan.questions}),
    }


def _columns(plan: Plan, results: Values) -> list[Values]:
    return [*plan.values(range(plan.points)), *(np.ascontiguousarray(values) for values in results.T)]
