"""The beginning of tables and texts."""

from __future__ import annotations

import csv
import io
from dataclasses import dataclass
from itertools import dropwhile, islice

_ROWS, _COLUMNS, _LINES = 16, 8, 60
_CELL = 80
"""Letters of a cell or a line that are shown."""


@dataclass(frozen=True)
class Table:
    """The first rows of the first of some tables; ``count`` are all tables, ``total`` the rows of all."""

    headings: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    total: int
    count: int = 1


def first_table(text: str) -> Table:
    """Of tables that stand one below another, each under a line that says what it is."""
    parts = [part for part in text.split("\n\n") if part]
    first = table(parts[0].split("\n", 1)[1])
    rows = sum(part.rstrip("\n").count("\n") - 1 for part in parts)
    return Table(first.headings, first.rows, rows, len(parts))


def table(text: str) -> Table:
    """Of a CSV file with one line of headings; the rows are those from where the first series begins."""
    reader = csv.reader(io.StringIO(text))
    headings = next(reader)
    begun = dropwhile(lambda row: len(row) > 1 and not row[1], reader)
    rows = tuple(_cut([_shorter(cell) for cell in row]) for row in islice(begun, _ROWS))
    return Table(_cut(headings), rows, text.rstrip().count("\n"))


def parquet_table(data: bytes) -> Table:
    """Of a Parquet file."""
    import pyarrow.parquet as pq

    read = pq.read_table(io.BytesIO(data), use_threads=False)
    rows = read.slice(0, _ROWS).to_pylist()
    return Table(_cut(read.column_names), tuple(_cut([_told(cell) for cell in row.values()]) for row in rows),
                 read.num_rows)


def first_lines(text: str) -> str:
    """Of a text."""
    return "\n".join(line[:_CELL] for line in text.split("\n", _LINES)[:_LINES])


def _told(cell: object) -> str:
    return "" if cell is None else _shorter(str(cell).removesuffix(" 00:00:00"))


def _shorter(cell: str) -> str:
    """A number with as many digits as can be read at a glance; the file has all of them."""
    try:
        return f"{float(cell):.6g}" if "." in cell else cell
    except ValueError:
        return cell


def _cut(cells: list[str]) -> tuple[str, ...]:
    return tuple(cell[:_CELL] for cell in cells[:_COLUMNS])
