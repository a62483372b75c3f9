"""Scenarios side by side: the command ``compare``."""

from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from planner.cli import arguments
from planner.cli.program import Format, FormatOption, Output, app, as_json, deliver
from planner.cli.refusals import UsageError
from planner.errors import printable

if TYPE_CHECKING:
    from planner.analysis.compare import Row
    from planner.figures import Result

_NAME = 40
"""Characters of a scenario's name over its column at most."""


@app.command()
def compare(
    files: Annotated[list[Path], typer.Argument(metavar="FILE...", help="Scenario files.")],
    against: Annotated[Path | None, typer.Option(
        metavar="FILE", help="The scenario they are held against; the baseline if left out.")] = None,
    form: FormatOption = Format.TABLE,
    out: Output = None,
) -> None:
    """Put scenarios side by side: what was changed, then what comes of it."""
    from planner.analysis import compare as analysis
    from planner.figures import Result
    from planner.run import run

    read = [file for file in (against, *files) if file is not None]
    if out is not None and out.exists() and any(file.exists() and out.samefile(file) for file in read):
        raise UsageError(
            f"--out names one of the scenarios, {printable(str(out), 200)}; choose another file.")
    scenarios = [arguments.scenario(file, None) for file in (against, *files)]
    results = [Result(scenario, run(scenario)) for scenario in scenarios]
    rows = analysis.compare(results)
    deliver(as_json(_document(results, rows)) if form is Format.JSON else _tables(results, rows), out)


def _document(results: Sequence["Result"], rows: Sequence["Row"]) -> dict[str, Any]:
    """The rows as plain data; what the cells say is what the window says."""
    return {"scenarios": [result.scenario.name for result in results], "rows": [
        {**asdict(row), "group": row.group.value} for row in rows]}


def _tables(results: Sequence["Result"], rows: Sequence["Row"]) -> str:
    """A table for each group of rows, differences from the first scenario in brackets."""
    from planner.cli.tables import table

    names = [printable(result.scenario.name, _NAME) for result in results]
    parts = []
    for group in dict.fromkeys(row.group for row in rows):
        cells = [
            [printable(row.label, 200), row.unit, *map(_cell, row.cells, row.changes)]
            for row in rows if row.group is group]
        parts.append(table([group.label, "Unit", *names], cells))
    return "\n".join(parts)


def _cell(value: str, change: str) -> str:
    return f"{value} ({change})" if change else value
