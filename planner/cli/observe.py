"""Observations from a table into a scenario: the command ``observe``."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from planner.cli import arguments
from planner.cli.program import app
from planner.cli.refusals import UsageError
from planner.errors import FileError, nearest, printable

if TYPE_CHECKING:
    from planner.files.csv_table import Table
    from planner.files.observed import Mapping
    from planner.sets import Bloc

_PARTS = ("month", "value", "china", "us", "rest")


@app.command()
def observe(
    file: Annotated[Path, typer.Argument(metavar="SCENARIO", help="A scenario file.")],
    table: Annotated[Path, typer.Argument(metavar="TABLE", help="A CSV file with a row for each month.")],
    out: Annotated[Path, typer.Option("--out", "-o", help="Write the scenario with them to this file.")],
    columns: Annotated[list[str] | None, typer.Option(
        "--map", metavar="PART=COLUMN", help="Read month, china, us or rest, or value where there are no "
        "blocs, from this column, by heading or number; may be given again.")] = None,
    quantity: Annotated[str | None, typer.Option(
        "--quantity", metavar="ID", help="What was observed, such as developer_share.")] = None,
    unit: Annotated[str | None, typer.Option("--unit", help="The unit of the values.")] = None,
    comma: Annotated[bool | None, typer.Option(
        "--decimal-comma/--decimal-point", help="How decimals are written.")] = None,
    month_first: Annotated[bool | None, typer.Option(
        "--month-first/--day-first", help="How dates such as 04/05/2026 are meant.")] = None,
    source: Annotated[str | None, typer.Option(
        "--source", help="Where the numbers come from; the table's name if left out.")] = None,
    leave_out: Annotated[bool, typer.Option("--leave-out", help="Leave out rows with a problem.")] = False,
) -> None:
    """Import observations from a table into a copy of a scenario; what is not said is guessed and told."""
    from dataclasses import replace

    from planner import files
    from planner.files.csv_table import read_table
    from planner.files.observed import read_observed, summary, taken

    read = read_table(table)
    scenario = arguments.scenario(file, None)
    if out.exists() and (out.samefile(file) or out.samefile(table)):
        raise UsageError(
            f"--out names one of the files that are read, {printable(str(out), 200)}; choose another file.")
    mapping = _mapping(read, columns or [], quantity, unit)
    mapping = replace(
        mapping, source=mapping.source if source is None else source,
        decimal=mapping.decimal if comma is None else "," if comma else ".",
        day_first=mapping.day_first if month_first is None else not month_first)
    outcome = read_observed(read, mapping)
    for line in (_reading(read, mapping), *outcome.problems, summary(outcome)):
        print(line, file=sys.stderr)
    if not outcome.points or (outcome.bad_rows and not leave_out):
        advice = "correct them, or add --leave-out" if outcome.points else "say with --map what is where"
        raise FileError(f"{read.file} was not imported; {advice}.")
    files.write(out, taken(scenario, outcome.observed, read.file))
    print(f"Wrote {printable(str(out), 200)}", file=sys.stderr)


def _mapping(table: "Table", columns: list[str], quantity: str | None, unit: str | None) -> "Mapping":
    """What a table means, where the options say it as they say."""
    from planner.files.observed import suggest
    from planner.observations import OBSERVABLE

    if quantity is not None and quantity not in OBSERVABLE:
        raise UsageError(f"--quantity: nothing is called '{printable(quantity)}'; "
                         f"{_advice(quantity, list(OBSERVABLE))}.")
    said = _said(table, columns)
    month = said.pop("month", None)
    first = suggest(table, series=quantity, month=month)
    by_bloc = OBSERVABLE[first.series].by_bloc
    wrong = next((part for part in said if (part == "value") is by_bloc), None)
    if wrong is not None:
        raise UsageError(f"--map {wrong}: {first.series} {'needs blocs' if by_bloc else 'has no blocs'}; "
                         f"name {'china, us or rest' if by_bloc else 'value'}, or another --quantity.")
    if said:
        values = tuple((at, _bloc(part)) for part, at in said.items())
        first = suggest(table, series=first.series, month=month, values=values)
    if unit is not None and unit not in (units := OBSERVABLE[first.series].units):
        raise UsageError(f"--unit: {first.series} does not come in '{printable(unit)}'; "
                         f"there are {', '.join(units)}.")
    from dataclasses import replace

    return first if unit is None else replace(first, unit=unit)


def _said(table: "Table", columns: list[str]) -> dict[str, int]:
    """Columns by the parts that ``--map`` gives them."""
    said: dict[str, int] = {}
    for text in columns:
        part, _, column = (piece.strip() for piece in text.partition("="))
        if part not in _PARTS or part in said:
            raise UsageError(f"--map: '{printable(part)}' is none of {', '.join(_PARTS)}, each once; "
                             "write --map month=Date, for example.")
        said[part] = _column(table, column)
    return said


def _column(table: "Table", name: str) -> int:
    names = list(table.names)
    if name in names:
        return names.index(name)
    if name.isascii() and name.isdecimal() and 1 <= int(name[:4]) <= len(names):
        return int(name[:4]) - 1
    raise UsageError(f"--map: {table.file} has no column '{printable(name)}'; "
                     f"{printable(_advice(name, names), 300)}.")


def _advice(name: str, known: list[str]) -> str:
    guess = nearest(name, known)
    return f"the nearest is {guess}" if guess else f"there are {', '.join(known)}"


def _bloc(part: str) -> "Bloc | None":
    from planner.sets import Bloc

    return None if part == "value" else Bloc[part.upper()]


def _reading(table: "Table", mapping: "Mapping") -> str:
    """How the table was read, in one line."""
    from planner.observations import series_words

    parts = [f"months from '{printable(table.names[mapping.month], 40)}'"]
    parts += [f"{series_words(mapping.series, bloc)} from '{printable(table.names[at], 40)}'"
              for at, bloc in mapping.values]
    decimal = "comma" if mapping.decimal == "," else "point"
    return f"{table.file}: {'; '.join(parts)}; in {mapping.unit}, decimal {decimal}."
