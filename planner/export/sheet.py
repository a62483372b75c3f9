"""Worksheets that take text as text and numbers as numbers, and raise where a cell was not written."""

import io
import math
import re
import textwrap
import unicodedata
from collections.abc import Sequence
from datetime import date, datetime, time
from itertools import chain, count
from typing import Any

import xlsxwriter  # type: ignore[import-untyped]

from planner.language import say
from planner.months import month_name
from planner.palette import LIGHT

_OPTIONS = {
    "in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False,
    "nan_inf_to_errors": False,
}
_LONGEST = 32_767
"""Characters a cell can hold, counted in UTF-16."""
_NAME_LENGTH = 31
_LINE, _TALLEST = 15.0, 409.0
"""Heights of a line and of the highest row there may be, points."""
_PARAGRAPH = 2000
"""Characters that a row shows at most."""
_USUAL_SIZE = 11
_LETTERS = 1.17
"""Letters that stand in the width of a digit, on average."""

_NOT_IN_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
_TURNS = re.compile("[\u202a-\u202e\u2066-\u2069]")
_FORMULA_STARTS = ("=", "+", "-", "@", "\t")


class Book:
    """A workbook in memory."""

    def __init__(self, title: str, author: str, comment: str, day: date) -> None:
        self._file = io.BytesIO()
        self._book = xlsxwriter.Workbook(self._file, _OPTIONS)
        self._styles: dict[tuple[tuple[str, Any], ...], Any] = {}
        self._names = {"history"}  # Excel keeps that one for itself
        self._book.set_properties({
            "title": one_line(title, 200), "author": one_line(author, 200), "subject": say(
                "Tradewinds scenario"),
            "comments": one_line(comment, 2000), "created": datetime.combine(day, time())})

    def sheet(self, title: str, widths: Sequence[float]) -> "Sheet":
        """A new sheet, under its title as far as a sheet's name can hold it.

        widths  of its columns, characters
        """
        name = _sheet_name(title, self._names)
        self._names.add(name.lower())
        page = self._book.add_worksheet(name)
        page.hide_gridlines(2)
        page.set_landscape()
        page.set_paper(9)
        page.set_margins(left=0.5, right=0.5, top=0.5, bottom=0.6)
        page.fit_to_pages(1, 0)
        page.set_footer(_footer())
        return Sheet(self, page, name, widths)

    def style(self, properties: dict[str, Any]) -> Any:
        """The format with these properties, the same one each time."""
        key = tuple(sorted(properties.items()))
        if key not in self._styles:
            self._styles[key] = self._book.add_format(
                {"valign": "vcenter", "font_color": LIGHT.ink, **properties})
        return self._styles[key]

    def chart(self, kind: dict[str, str]) -> Any:
        """A chart to fill with series and to place on a sheet."""
        return self._book.add_chart(kind)

    def to_bytes(self) -> bytes:
        """The file. Nothing can be added after it."""
        self._book.close()
        return self._file.getvalue()


class Sheet:
    """A worksheet. Rows and columns count from 0; styles are properties of a cell format.

    Not every program finds the height of a row by itself, so rows grow with the words in them.
    """

    def __init__(self, book: Book, page: Any, name: str, widths: Sequence[float]) -> None:
        self.name = name
        self._book, self._page, self._widths = book, page, widths
        self._lines: dict[int, int] = {}
        for column, width in enumerate(widths):
            _done(self._page.set_column(column, column, width), name, 0, column)

    def text(self, row: int, column: int, words: str, **style: Any) -> None:
        """Words as they are: never a formula, a link or a number."""
        if style.get("text_wrap"):
            self._grow(row, words, self._widths[column] - 1 - style.get("indent", 0))
        self._write(row, column, words, style)

    def number(self, row: int, column: int, value: float, **style: Any) -> None:
        """A number in full precision; it must be finite."""
        code = self._page.write_number(row, column, float(value), self._book.style(style))
        _done(code, self.name, row, column)

    def day(self, row: int, column: int, day: date, form: str = "yyyy-mm-dd", **style: Any) -> None:
        """A date that a spreadsheet can reckon with."""
        look = self._book.style({"align": "left", **style, "num_format": form})
        code = self._page.write_datetime(row, column, datetime.combine(day, time()), look)
        _done(code, self.name, row, column)

    def month(self, row: int, column: int, month: int, **style: Any) -> None:
        """A model month, as the date of its first day."""
        self.day(row, column, first_day(month), "yyyy-mm", **style)

    def header(self, row: int, titles: Sequence[str], first_number: int = 10**6, indent: int = 0) -> None:
        """A row of headings; those over numbers stand at the right."""
        for column, title in enumerate(titles):
            align = {"align": "right"} if column >= first_number else {"align": "left", "indent": indent}
            self.heading(row, column, title, **align)

    def heading(self, row: int, column: int, title: str, **style: Any) -> None:
        """One heading, over numbers unless a style says otherwise."""
        self.text(row, column, title, **{
            "bold": True, "font_color": LIGHT.quiet, "bottom": 1, "bottom_color": LIGHT.faint,
            "text_wrap": True, "valign": "bottom", "align": "right", **style})

    def paragraphs(self, row: int, first: int, words: str, **style: Any) -> int:
        """Words across all columns from ``first`` on, a row for each paragraph; returns the next row."""
        style["text_wrap"] = True
        size = style.get("font_size", _USUAL_SIZE) / _USUAL_SIZE
        parts, last = _parts(words), len(self._widths) - 1
        for at, part in enumerate(parts, start=row):
            self._grow(at, part, sum(self._widths[first:]) / size, size)
            code = self._page.merge_range(at, first, at, last, "", self._book.style(style))
            _done(code, self.name, at, first)
            self._write(at, first, part, style)
        return row + len(parts)

    def freeze(self, row: int, column: int = 0) -> None:
        """Keep what is above and to the left in sight, and print the header on every page."""
        self._page.freeze_panes(row, column)
        if row:
            _done(self._page.repeat_rows(row - 1), self.name, row, 0)

    def on_one_page(self, last_row: int, last_column: int, first_column: int = 0) -> None:
        """Print the columns from one to another, down to a row, on one page; upright where it begins further
        right."""
        if first_column:
            self._page.set_portrait()
        self._page.fit_to_pages(1, 1)
        _done(self._page.print_area(0, first_column, last_row, last_column), self.name, last_row, last_column)

    def filter(self, row: int, last_row: int, last_column: int) -> None:
        """Offer to filter a table by its columns."""
        _done(self._page.autofilter(row, 0, last_row, last_column), self.name, row, 0)

    def place(self, row: int, column: int, chart: Any, words: str, down: int = 0) -> None:
        """Put a chart with its corner at a cell, or so many pixels below it; ``words`` describe it."""
        code = self._page.insert_chart(
            row, column, chart, {"object_position": 2, "description": words, "y_offset": down})
        _done(code, self.name, row, column)

    def _write(self, row: int, column: int, words: str, style: dict[str, Any]) -> None:
        words = plain(words)
        if words.startswith(_FORMULA_STARTS):
            style = {**style, "quote_prefix": True}  # then it stays as it is when it is edited, too
        write = self._page.write_string if words else self._page.write_blank
        _done(write(row, column, words, self._book.style(style)), self.name, row, column)

    def _grow(self, row: int, words: str, width: float, size: float = 1.0) -> None:
        """Make a row as high as words need in that width, as far as a row can be."""
        lines = _line_count(plain(words), width * _LETTERS)
        if lines > self._lines.get(row, 0):
            self._lines[row] = lines
            _done(self._page.set_row(row, min(_TALLEST, _LINE * size * lines)), self.name, row, 0)


def plain(text: str) -> str:
    """``text`` as a cell can hold it; what no XML file may hold is replaced."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    text = _NOT_IN_XML.sub("\ufffd", _TURNS.sub("", text))
    data = text.encode("utf-16-le")
    if len(data) > 2 * _LONGEST:
        text = data[: 2 * (_LONGEST - 2)].decode("utf-16-le", "ignore") + "\u2026"
    if text.startswith("<r>") and text.endswith("</r>"):
        text += " "  # XlsxWriter would take it for markup of its own
    return text


def one_line(text: str, limit: int) -> str:
    """``text`` on one line and no longer than ``limit`` characters."""
    line = " ".join(plain(text).split())
    return line if len(line) <= limit else line[: limit - 1] + "\u2026"


def first_day(month: int) -> date:
    """The first day of a model month."""
    return date.fromisoformat(f"{month_name(month)}-01")


def _parts(words: str) -> list[str]:
    """The paragraphs, none so long that no row could show it; at least one."""
    parts = []
    for line in plain(words).split("\n"):
        parts += textwrap.wrap(line, _PARAGRAPH, expand_tabs=False, replace_whitespace=False)
    return parts or [""]


def _line_count(text: str, width: float) -> int:
    """Lines that words take in that width; Chinese letters are twice as wide and break anywhere."""
    return sum(
        max(1, len(textwrap.wrap(line, max(1, int(width)))), math.ceil(_width(line) / width))
        for line in text.rstrip().split("\n"))


def _width(line: str) -> int:
    return sum(2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in line)


def _footer() -> str:
    """What stands below every printed page: a proviso, and at the right the sheet's name and the page."""
    proviso = say("Tradewinds: if these inputs hold, not a forecast")
    pages = say("{sheet}, page {page} of {pages}", sheet="&A", page="&P", pages="&N")
    return f"&L&8{proviso}&R&8{pages}"


def _sheet_name(title: str, taken: set[str]) -> str:
    """A name that a spreadsheet takes: short, without its special characters, unlike the others."""
    words = re.sub(r"[\[\]:*?/\\]", "-", one_line(title, 1000)).strip("' ") or say("Sheet")
    tails = chain([""], (f" {number}" for number in count(2)))
    names = (_cut(words, _NAME_LENGTH - len(tail)) + tail for tail in tails)
    return next(name for name in names if name.lower() not in taken)


def _cut(words: str, length: int) -> str:
    """The words that fit."""
    if len(words) <= length:
        return words
    kept = words[: length + 1].rpartition(" ")[0] or words[:length]
    return kept.rstrip(" ,'-")


def _done(code: int | None, sheet: str, row: int, column: int) -> None:
    if code:
        raise ValueError(f"sheet {sheet}, row {row + 1}, column {column + 1}: not written, code {code}")
