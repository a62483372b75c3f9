"""A CSV file of strangers as a table of texts: capped before it is parsed, and nothing in it is believed."""

import codecs
import csv
import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from planner.errors import FileError, printable
from planner.files.ordinary import read_ordinary
from planner.language import say

MAX_BYTES = 4_000_000
MAX_ROWS = 10_000
MAX_COLUMNS = 100
MAX_CELL = 1_000
"""Characters of a cell."""

_SEPARATORS = (";", "\t", ",", "|")
_SNIFFED, _LINES = 100_000, 20
"""Characters and lines of a file that tell what separates its cells."""
_WIDE = {codecs.BOM_UTF8: "utf-8-sig", codecs.BOM_UTF16_LE: "utf-16", codecs.BOM_UTF16_BE: "utf-16"}
_UTF32 = (codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE)


@dataclass(frozen=True, slots=True)
class Row:
    """Cells of a row, as many as there are headings; ``line`` is its number in the file."""

    line: int
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """A file's rows under its headings, every cell a text."""

    file: str
    headings: tuple[str, ...]
    rows: tuple[Row, ...]

    @property
    def names(self) -> tuple[str, ...]:
        """What to call the columns, each unlike the others."""
        return tuple(
            heading if heading and self.headings.count(heading) == 1
            else f"{heading or say('column')} ({at})" for at, heading in enumerate(self.headings, start=1))


def read_table(path: Path) -> Table:
    """The table in the file at ``path``. Raises FileError, one sentence, if there is none."""
    return parse_table(read_ordinary(path, lambda head: MAX_BYTES), path.name)


def parse_table(data: bytes, name: str) -> Table:
    """The table in the bytes of a file called ``name``. Raises FileError."""
    file = printable(name, 150)
    if len(data) > MAX_BYTES:
        raise FileError(say("{file} is larger than {megabytes:g} MB, which no monthly observations are; cut "
                            "the table down to them.", file=file, megabytes=MAX_BYTES / 1e6))
    text = _decoded(data, file)
    if not text.strip():
        raise FileError(say("{file} is empty; choose a file with a row of headings and a row for each month.",
                            file=file))
    rows = list(_rows(text, file))
    if len(rows) < 2:
        raise FileError(say("{file} has headings at most and no rows; choose a file with a row for each "
                            "month.", file=file))
    headings = tuple(" ".join(cell.split()) for cell in rows[0].cells)
    if len(headings) < 2:
        raise FileError(say("{file}, row {line} has one column only; separate month and value by commas, "
                            "semicolons or tabs.", file=file, line=rows[0].line))
    return Table(file, headings, tuple(_fitted(rows[1:], len(headings), file)))


def _fitted(rows: Sequence[Row], width: int, file: str) -> Iterator[Row]:
    for row in rows:
        cells = row.cells
        if any(cell.strip() for cell in cells[width:]):
            raise FileError(say("{file}, row {line} has {count} cells under {width} headings; put text with "
                                "separators in double quotes.",
                                file=file, line=row.line, count=len(cells), width=width))
        yield Row(row.line, (*cells[:width], *[""] * (width - len(cells))))


def _decoded(data: bytes, file: str) -> str:
    if data.startswith(_UTF32):
        raise FileError(say("{file} is UTF-32 text; save it as 'CSV UTF-8'.", file=file))
    encoding = next((name for mark, name in _WIDE.items() if data.startswith(mark)), "utf-8")
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise FileError(say("{file}, row {line} is not Unicode text; save it as 'CSV UTF-8'.",
                            file=file, line=line)) from None
    if "\0" in text:
        line = text.count("\n", 0, text.index("\0")) + 1
        raise FileError(say("{file}, row {line} holds a NUL character; save it as 'CSV UTF-8'.",
                            file=file, line=line))
    return text


def _rows(text: str, file: str) -> Iterator[Row]:
    """Rows that hold anything; the first are the headings."""
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=_separator(text), strict=True)
    start, count = 1, 0
    try:
        for cells in reader:
            if any(cell.strip() for cell in cells):
                count += 1
                _check_size(cells, start, count, file)
                yield Row(start, tuple(cells))
            start = reader.line_num + 1
    except csv.Error:
        raise FileError(say("{file}, row {start} has a quote that is not closed or a cell that does not "
                            "end; correct the quotes there.", file=file, start=start)) from None


def _check_size(cells: Sequence[str], line: int, count: int, file: str) -> None:
    if count > MAX_ROWS:
        raise FileError(say("{file} has more than {most:,} rows; keep one row for each month.",
                            file=file, most=MAX_ROWS))
    if len(cells) > MAX_COLUMNS:
        raise FileError(say("{file}, row {line} has more than {most} columns; remove those not "
                            "needed.", file=file, line=line, most=MAX_COLUMNS))
    if max(map(len, cells)) > MAX_CELL:
        raise FileError(say("{file}, row {line} has a cell of more than {most:,} characters; shorten "
                            "it, or look for a quote that is not closed.",
                            file=file, line=line, most=MAX_CELL))


def _separator(text: str) -> str:
    """What separates cells: the candidate that most of the first lines have as often as the headings do."""
    lines = [line for line in text[:_SNIFFED].splitlines() if line.strip()][:_LINES]
    outside = ["".join(line.split('"')[::2]) for line in lines]

    def score(mark: str) -> tuple[int, int]:
        counts = [line.count(mark) for line in outside]
        return (counts.count(counts[0]), counts[0]) if counts[0] else (0, 0)

    best = max(_SEPARATORS, key=score)
    return best if score(best)[1] else ","
