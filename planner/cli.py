"""The planner without a window: the commands that follow ``tradewinds``."""

import json
import os
import re
import sys
from enum import StrEnum
from io import StringIO
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from planner.errors import FileError, nearest, printable
from planner.version import MODEL_VERSION, VERSION

if TYPE_CHECKING:
    from planner.charts import Result
    from planner.projection import Projection
    from planner.scenario import Scenario

COMMANDS = frozenset({"run", "levers", "validate", "schema"})
"""Words that mean a command and not a file to open in the window."""

WRONG = 2
"""Exit code for what the user can put right."""

_WIDTH = 400
"""Columns of a table at most: wide enough that no cell is ever cut."""
_NUMBER = re.compile(r"[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?", re.ASCII)
_TABLE_CHARTS = ("developer_share", "price", "price_gap", "cost_stack", "gross_margin", "load_ratio")

app = typer.Typer(
    add_completion=False, rich_markup_mode=None, suggest_commands=False,
    help="Scenario planner for the AI token economy. Without a command it opens the window.")


class UsageError(Exception):
    """A command that cannot be carried out as given. str() is one sentence."""


class RunFormat(StrEnum):
    TABLE = "table"
    CSV = "csv"
    JSON = "json"


class ListFormat(StrEnum):
    TABLE = "table"
    JSON = "json"


def main(argv: list[str]) -> int:
    """Run the command in ``argv``, program name left out, and return the exit code."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")  # a console need not know every character
    try:
        code = typer.main.get_command(app).main(args=argv, prog_name="tradewinds", standalone_mode=False)
        if sys.stdout is not None:
            sys.stdout.flush()
    except (FileError, UsageError) as error:
        return _refuse(str(error))
    except typer.TyperException as error:
        return _refuse(_sentence(error.format_message()))
    except (typer.Abort, BrokenPipeError, SystemExit):  # typer turns a broken pipe into an exit
        return _hang_up()
    except OSError as error:
        return _refuse(f"The output cannot be written: {printable(str(error.strerror))}.")
    return int(code or 0)


def _refuse(sentence: str) -> int:
    print(sentence, file=sys.stderr)
    return WRONG


def _sentence(message: str) -> str:
    text = printable(" ".join(message.replace("Value error, ", "").split()), 400).rstrip(".")
    return f"{text}; see 'tradewinds --help'."


def _hang_up() -> int:
    """Leave quietly when the reader of our output has gone, as ``head`` does."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return 1


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
    file: Annotated[Path | None, typer.Argument(help="A scenario file; the baseline if left out.")] = None,
    changes: Annotated[list[str] | None, typer.Option(
        "--set", metavar="ID=VALUE", help="Set a lever or an assumption; may be given again.")] = None,
    form: Annotated[RunFormat, typer.Option("--format", help="How to print the result.")] = RunFormat.TABLE,
    out: Annotated[Path | None, typer.Option(help="Write to this file and not to the screen.")] = None,
) -> None:
    """Project a scenario and print the result."""
    from planner.charts import Result
    from planner.run import run as project

    scenario = _changed(_opened(file), changes or [])
    if file is not None and out is not None and out.exists() and out.samefile(file):
        raise UsageError(f"--out names the scenario itself, {printable(str(out), 200)}; choose another file.")
    result = Result(scenario, project(scenario))
    if form is RunFormat.JSON:
        text = _json(run_document(scenario, result.projection))
    elif form is RunFormat.CSV:
        text = result.projection.frame().to_csv(lineterminator="\n")
    else:
        text = _report(result)
    _deliver(text, out)


@app.command()
def levers(
    form: Annotated[ListFormat, typer.Option("--format", help="How to print the list.")] = ListFormat.TABLE,
) -> None:
    """List every lever and assumption with unit, default, range and source."""
    _deliver(_json(_inputs()) if form is ListFormat.JSON else _input_table(), None)


@app.command()
def validate(files: Annotated[list[Path], typer.Argument(help="Scenario files to check.")]) -> int:
    """Check scenario files: a line for each sound one, a sentence for each that is not."""
    from planner.files import read

    code = 0
    for file in files:
        try:
            loaded = read(file)
        except FileError as error:
            code = _refuse(str(error))
            continue
        print(f"ok  {printable(str(file), 200)}  {printable(loaded.scenario.name, 200)}")
        for notice in loaded.notices:
            print(notice, file=sys.stderr)
    return code


@app.command()
def schema() -> None:
    """Print the JSON Schema of scenario files."""
    from planner.files import schema as file_schema

    _deliver(_json(file_schema()), None)


def run_document(scenario: "Scenario", projection: "Projection") -> dict[str, Any]:
    """A run as plain data, every number in full: arrays over months, then the axes of the output."""
    from planner.files import shock_entry
    from planner.months import month_names
    from planner.outputs import SERIES
    from planner.sets import Bloc, Component, Region, Segment, key

    return {
        "scenario": scenario.name,
        "model_version": MODEL_VERSION,
        "program_version": VERSION,
        "inputs": {
            change.spec.id: {"value": change.new, "default": change.spec.default, "unit": change.spec.unit}
            for change in scenario.diff()},
        "shocks": [shock_entry(shock) for shock in scenario.shocks],
        "months": month_names(),
        "blocs": [key(member) for member in Bloc],
        "regions": [key(member) for member in Region],
        "segments": [key(member) for member in Segment],
        "components": [key(member) for member in Component],
        "units": {id: series.unit for id, series in SERIES.items()},
        "outputs": {id: projection[id][0].tolist() for id in SERIES},
        "reference_bill": _bill(scenario, projection),
    }


def _bill(scenario: "Scenario", projection: "Projection") -> dict[str, Any]:
    """A team's monthly bill; the saving is that of all Chinese models over all US ones."""
    from planner.sets import Bloc

    volume = scenario.display.reference_volume
    us, china = (volume * projection.line("price", bloc) for bloc in (Bloc.US, Bloc.CHINA))
    return {
        "unit": "USD/month",
        "volume": {"value": volume, "unit": "Mtok/month"},
        "market": (volume * projection.line("market_price")).tolist(),
        "all_us": us.tolist(),
        "all_chinese": china.tolist(),
        "saving": (us - china).tolist(),
    }


def _opened(file: Path | None) -> "Scenario":
    from planner.files import read
    from planner.scenario import Scenario

    if file is None:
        return Scenario()
    loaded = read(file)
    for notice in loaded.notices:
        print(notice, file=sys.stderr)
    return loaded.scenario


def _changed(scenario: "Scenario", changes: list[str]) -> "Scenario":
    """The scenario with ``id=value`` settings, and a name that says it is no longer the same."""
    from dataclasses import replace

    seen = set()
    for change in changes:
        id, value = _setting(change)
        if id in seen:
            raise UsageError(f"--set gives {id} twice; give it once.")
        seen.add(id)
        try:
            scenario = scenario.with_input(id, value)
        except ValueError as error:
            raise UsageError(f"--set: {error}; choose a value in that range.") from None
    return replace(scenario, name=f"{scenario.name}, changed") if changes else scenario


def _setting(text: str) -> tuple[str, float]:
    from planner.scenario import INPUTS

    id, _, value = (part.strip() for part in text.partition("="))
    if id not in INPUTS:
        guess = nearest(id, INPUTS)
        advice = f"the nearest is {guess}" if guess else "'tradewinds levers' lists them all"
        raise UsageError(f"--set: no lever or assumption is called '{printable(id)}'; {advice}.")
    if _NUMBER.fullmatch(value) is None:
        raise UsageError(f"--set {id}: '{printable(value)}' is not a number; write {id}=2.5, for example.")
    return id, float(value)


def _report(result: "Result") -> str:
    """The headline numbers against the baseline, then the main curves once a year."""
    from dataclasses import replace

    from planner.charts import Result
    from planner.run import run as project
    from planner.scenario import Scenario

    baseline = replace(Scenario(), display=result.scenario.display)
    name = printable(result.scenario.name, 200)
    return (f"{name}   (model {MODEL_VERSION}, program {VERSION})\n\n"
            + _kpi_table(result, Result(baseline, project(baseline))) + "\n" + _year_table(result))


def _kpi_table(result: "Result", baseline: "Result") -> str:
    from planner.kpis import KPIS

    rows = [
        [kpi.label, kpi.text(result), kpi.change(result, baseline) or "0", kpi.detail(result)]
        for kpi in KPIS.values()]
    return _table(["Headline", "Value", "Against baseline", ""], rows)


def _year_table(result: "Result") -> str:
    from planner.charts import CHARTS
    from planner.months import HORIZON, N_MONTHS, month_name
    from planner.words import number

    times = [t for t in range(N_MONTHS) if t in (0, HORIZON) or month_name(t).endswith("-12")]
    rows: list[list[str]] = []
    for chart in (CHARTS[id] for id in _TABLE_CHARTS):
        rows.append([f"{chart.title}, {chart.unit}"])
        for panel, traces in chart.panels:
            for trace in traces:
                values = trace.read(result)
                label = f"{panel}: {trace.label}" if panel else trace.label
                rows.append([f"  {label}", *(number(float(values[t]), 3) for t in times)])
    return _table(["", *(month_name(t) for t in times)], rows)


def _inputs() -> list[dict[str, Any]]:
    from planner.scenario import INPUTS

    return [
        {"id": spec.id, "kind": spec.kind, "group": spec.group.value, "label": spec.label,
         "unit": spec.unit, "default": spec.default, "low": spec.low, "high": spec.high,
         "min": spec.min, "max": spec.max, "source": list(spec.source), "status": spec.status.value,
         "note": spec.note}
        for spec in INPUTS.values()]


def _input_table() -> str:
    rows = [
        [spec["id"], spec["label"], spec["unit"], f"{spec['default']:g}",
         f"{spec['min']:g} to {spec['max']:g}", ", ".join(spec["source"])]
        for spec in _inputs()]
    return _table(["Id", "Label", "Unit", "Default", "Range", "Source"], rows)


def _table(headings: list[str], rows: list[list[str]]) -> str:
    """Columns in plain text. What the user wrote is never read as markup."""
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    from planner.words import MINUS

    table = Table(box=None, pad_edge=False, header_style="")
    for heading in headings:
        table.add_column(Text(heading), no_wrap=True)
    for row in rows:
        table.add_row(*(Text(cell.replace(MINUS, "-")) for cell in row))  # consoles may lack the sign
    page = StringIO()
    Console(file=page, width=_WIDTH, color_system=None, legacy_windows=False).print(table)
    return "".join(line.rstrip() + "\n" for line in page.getvalue().splitlines())


def _json(value: Any) -> str:
    return json.dumps(value, indent=1, allow_nan=False) + "\n"


def _deliver(text: str, out: Path | None) -> None:
    from planner.atomic import write_atomically

    if out is None:
        print(text, end="")
        return
    write_atomically(out, text.encode())
    print(f"Wrote {printable(str(out), 200)}", file=sys.stderr)
