"""The commands, each with its options."""

import sys
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from planner.cli import arguments, document, tables
from planner.cli.program import Format, ScenarioFile, Settings, app, as_json, deliver
from planner.cli.refusals import UsageError, refuse
from planner.errors import FileError, printable
from planner.version import MODEL_VERSION, VERSION


class RunFormat(StrEnum):
    TABLE = "table"
    CSV = "csv"
    JSON = "json"


@app.callback(invoke_without_command=True)
def _root(
    context: typer.Context,
    version: Annotated[bool, typer.Option("--version", help="Print the versions and stop.")] = False,
) -> None:
    if version:
        print(f"tradewinds {VERSION}, model {MODEL_VERSION}")
        raise typer.Exit
    if context.invoked_subcommand is None:
        print(context.get_help())


@app.command()
def run(
    file: ScenarioFile = None,
    changes: Settings = None,
    form: Annotated[RunFormat, typer.Option("--format", help="How to print the result.")] = RunFormat.TABLE,
    out: Annotated[Path | None, typer.Option(help="Write to this file and not to the screen.")] = None,
) -> None:
    """Project a scenario and print the result."""
    scenario = arguments.scenario(file, changes)  # refused before the engine is loaded
    from planner.figures import Result
    from planner.run import run as project

    if file is not None and out is not None and out.exists() and out.samefile(file):
        raise UsageError(f"--out names the scenario itself, {printable(str(out), 200)}; choose another file.")
    result = Result(scenario, project(scenario))
    if form is RunFormat.JSON:
        text = as_json(document.run_document(scenario, result.projection))
    elif form is RunFormat.CSV:
        text = result.projection.frame().to_csv(lineterminator="\n")
    else:
        text = tables.report(result, arguments.baseline(result))
    deliver(text, out)


@app.command()
def levers(
    form: Annotated[Format, typer.Option("--format", help="How to print the list.")] = Format.TABLE,
) -> None:
    """List every lever and assumption with unit, default, range and source."""
    deliver(as_json(document.inputs()) if form is Format.JSON else tables.input_table(), None)


@app.command()
def validate(files: Annotated[list[Path], typer.Argument(help="Scenario files to check.")]) -> int:
    """Check scenario files: a line for each sound one, a sentence for each that is not."""
    from planner.files import read

    code = 0
    for file in files:
        try:
            loaded = read(file)
        except FileError as error:
            code = refuse(str(error))
            continue
        print(f"ok  {printable(str(file), 200)}  {printable(loaded.scenario.name, 200)}")
        for notice in loaded.notices:
            print(notice, file=sys.stderr)
    return code


@app.command()
def schema() -> None:
    """Print the JSON Schema of scenario files."""
    from planner.files import schema as file_schema

    deliver(as_json(file_schema()), None)
