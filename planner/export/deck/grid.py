"""The numbers of a chart: in its embedded workbook, and once more in its XML, where they are drawn from."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from planner.export.deck.markup import tag, val, words
from planner.export.sheet import Book
from planner.language import say

_EPOCH = date(1899, 12, 30)
_SHEET = "Data"
_MONTHS = "yyyy\\-mm"


@dataclass(frozen=True)
class Column:
    """A series: its name, and a value for every row or None."""

    name: str
    values: tuple[float | None, ...]


@dataclass(frozen=True)
class Grid:
    """Rows of months or of words, and series over them.

    title  what the workbook says it is
    """

    title: str
    rows: Sequence[date] | Sequence[str]
    columns: tuple[Column, ...]

    def workbook(self, day: date) -> bytes:
        """An .xlsx file: rows in column A, a series in each column after it."""
        book = Book(self.title, "", "", day)
        sheet = book.sheet(_SHEET, (30 if self._worded else 10, *(14 for _ in self.columns)))
        sheet.header(0, ["" if self._worded else say("Month"), *(column.name for column in self.columns)], 1)
        for row, name in enumerate(self.rows, start=1):
            if isinstance(name, date):
                sheet.day(row, 0, name, "yyyy-mm")
            else:
                sheet.text(row, 0, str(name))
            for at, column in enumerate(self.columns, start=1):
                value = column.values[row - 1]
                if value is not None:
                    sheet.number(row, at, value)
        sheet.freeze(1, 1)
        return book.to_bytes()

    def name(self, column: int) -> str:
        """The name of a series."""
        text = tag("c:pt", tag("c:v", words(self.columns[column].name)), idx=0)
        return tag("c:tx", tag("c:strRef", _range(column + 1, 1, 1),
                               tag("c:strCache", val("ptCount", 1), text)))

    def categories(self) -> str:
        """The rows, as a series refers to them."""
        where = _range(0, 2, len(self.rows) + 1)
        if self._worded:
            points = [tag("c:pt", tag("c:v", words(str(row))), idx=i) for i, row in enumerate(self.rows)]
            cache = tag("c:strCache", val("ptCount", len(points)), *points)
            return tag("c:cat", tag("c:strRef", where, cache))
        days = [serial(row) for row in self.rows if isinstance(row, date)]
        return tag("c:cat", tag("c:numRef", where, _cache(days, _MONTHS)))

    def values(self, column: int) -> str:
        """The values of a series."""
        return tag("c:val", tag("c:numRef", _range(column + 1, 2, len(self.rows) + 1),
                                _cache(self.columns[column].values, "General")))

    @property
    def _worded(self) -> bool:
        return not self.rows or isinstance(self.rows[0], str)


def serial(day: date) -> int:
    """A date as spreadsheets count."""
    return (day - _EPOCH).days


def _cache(values: Sequence[float | None], form: str) -> str:
    points = [tag("c:pt", tag("c:v", repr(float(value))), idx=i)
              for i, value in enumerate(values) if value is not None]
    return tag("c:numCache", tag("c:formatCode", form), val("ptCount", len(values)), *points)


def _range(column: int, first: int, last: int) -> str:
    letters = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(ord("A") + rest) + letters
    end = f":${letters}${last}" if last != first else ""
    return tag("c:f", f"{_SHEET}!${letters}${first}{end}")
