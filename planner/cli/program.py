"""The program that commands belong to, and what they share."""

import json
import sys
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Any

import typer

from planner.errors import printable

app = typer.Typer(
    add_completion=False, rich_markup_mode=None, suggest_commands=False,
    help="Scenario planner for the AI token economy. Without a command it opens the window.")

ScenarioFile = Annotated[
    Path | None, typer.Argument(metavar="[FILE]", help="A scenario file; the baseline if left out.")]
Settings = Annotated[list[str] | None, typer.Option(
    "--set", metavar="ID=VALUE", help="Set a lever or an assumption; may be given again.")]
MeasureId = Annotated[str | None, typer.Option(
    "--measure", metavar="ID", help="The number that is asked about; the scenario's own if left out.")]
Threshold = Annotated[float | None, typer.Option(
    "--threshold", help="A value of that number worth crossing, in its unit.")]
Output = Annotated[Path | None, typer.Option("--out", help="Write to this file and not to the screen.")]


class Format(StrEnum):
    """For people or for programs."""

    TABLE = "table"
    JSON = "json"


FormatOption = Annotated[Format, typer.Option("--format", help="How to print the answer.")]


def as_json(value: Any) -> str:
    """Plain data as JSON text, every number in full."""
    return json.dumps(value, indent=1, allow_nan=False) + "\n"


def deliver(text: str, out: Path | None = None) -> None:
    """Print the text, or write it to a file, whole or not at all. Raises FileError."""
    from planner.atomic import write_atomically

    if out is None:
        print(text, end="")
        return
    write_atomically(out, text.encode())
    print(f"Wrote {printable(str(out), 200)}", file=sys.stderr)
