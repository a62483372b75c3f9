"""Sheets of a workbook, painted from what is in the file: the upper left corner of each, with its charts."""

from __future__ import annotations

import io
import posixpath
import re
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import cached_property
from itertools import accumulate
from xml.etree import ElementTree

from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QColor, QPainter

from planner.notation import written
from planner.palette import LIGHT
from ui import devices
from ui.export.inside.chart import paint_chart
from ui.export.inside.ink import Element, Inks, Letters, write
from ui.theme import color

S = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_D = "{http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing}"
_C = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
_PIXEL = 3
"""A pixel of a spreadsheet is three quarters of a point, in the units of these pages."""
_SIZE = QSizeF(1120 * _PIXEL, 700 * _PIXEL)
_ROWS, _COLUMNS, _IN_SIGHT = 50, 2000, 30
_MOST_LEFT = 0.42
_DIGIT, _PADDING, _USUAL_WIDTH, _USUAL_HEIGHT = 7.0, 5.0, 8.43, 15.0
_FIRST_DAY = date(1899, 12, 30)


def sheets(data: bytes) -> Iterator[tuple[str, devices.Page]]:
    """Every sheet of an .xlsx file that can be seen, with its name."""
    book = _Book(data)
    for name, part in book.sheets():
        yield name, devices.Page(_SIZE, _Sheet(book, part).paint)


@dataclass(frozen=True)
class _Style:
    """How a cell looks."""

    letters: Letters
    fill: QColor | None
    code: str
    side: str
    wrapped: bool


@dataclass(frozen=True)
class _Cell:
    words: str
    style: _Style
    is_number: bool


class _Book:
    """The parts of the file that several sheets share."""

    def __init__(self, data: bytes) -> None:
        self._archive = zipfile.ZipFile(io.BytesIO(data))

    def read(self, part: str) -> Element:
        return ElementTree.fromstring(self._archive.read(part))

    def raw(self, part: str) -> bytes:
        return self._archive.read(part)

    def related(self, part: str) -> dict[str, str]:
        """Where the links of a part lead to, by id."""
        folder, name = posixpath.split(part)
        links = f"{folder}/_rels/{name}.rels"
        if links not in self._archive.namelist():
            return {}
        return {each.get("Id", ""): posixpath.normpath(posixpath.join(
            "/", folder, each.get("Target", ""))).lstrip("/") for each in self.read(links)}

    def sheets(self) -> Iterator[tuple[str, str]]:
        links = self.related("xl/workbook.xml")
        for each in self.read("xl/workbook.xml").iter(f"{S}sheet"):
            if each.get("state") is None:
                yield each.get("name", ""), links[each.get(f"{_R}id", "")]

    @cached_property
    def words(self) -> list[str]:
        """What cells share."""
        if "xl/sharedStrings.xml" not in self._archive.namelist():
            return []
        return ["".join(part.text or "" for part in each.iter(f"{S}t"))
                for each in self.read("xl/sharedStrings.xml")]

    @cached_property
    def styles(self) -> list[_Style]:
        root = self.read("xl/styles.xml")
        codes = {each.get("numFmtId", ""): each.get("formatCode", "") for each in root.iter(f"{S}numFmt")}
        fonts, fills = list(root.iterfind(f"{S}fonts/{S}font")), list(root.iterfind(f"{S}fills/{S}fill"))
        return [_style(each, fonts, fills, codes) for each in root.iterfind(f"{S}cellXfs/{S}xf")]


@dataclass(eq=False)
class _Sheet:
    book: _Book
    part: str
    _cells: dict[int, dict[int, _Cell]] = field(default_factory=dict)
    _widths: list[float] = field(default_factory=lambda: [_pixels(_USUAL_WIDTH)] * _COLUMNS)
    _heights: list[float] = field(default_factory=lambda: [_USUAL_HEIGHT] * _ROWS)

    def paint(self, painter: QPainter, size: QSizeF) -> None:
        self._read()
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        painter.fillRect(QRectF(0, 0, size.width(), size.height()), color(LIGHT.card))
        self._lefts = [0.0, *accumulate(width * _PIXEL for width in self._widths)]
        self._tops = [0.0, *accumulate(height * 4 for height in self._heights)]
        for row, cells in self._cells.items():
            for column, cell in cells.items():
                self._paint_cell(painter, row, column, cell)
        charts = list(self._charts())
        beyond = max(0.0, min((place.left() for place, _ in charts), default=0.0) - _MOST_LEFT * size.width())
        for place, chart in charts:
            place.translate(-beyond, 0.0)  # so that it is in sight, over columns that are not
            painter.fillRect(place, color(LIGHT.card))
            paint_chart(painter, place.adjusted(12, 12, -12, -12), chart, Inks(None))

    def _read(self) -> None:
        raw = self.book.raw(self.part)
        self._merged = {(int(row) - 1, _column(first.decode())): _column(last.decode()) for first, row, last
                        in re.findall(rb'<mergeCell ref="([A-Z]+)(\d+):([A-Z]+)\2"', raw)}
        for _, element in ElementTree.iterparse(io.BytesIO(raw)):
            if element.tag == f"{S}col":
                for n in range(int(element.get("min", 1)) - 1, min(int(element.get("max", 1)), _COLUMNS)):
                    self._widths[n] = _pixels(float(element.get("width", _USUAL_WIDTH)))
            elif element.tag == f"{S}row":
                row = int(element.get("r", 1)) - 1
                if row >= _ROWS:
                    return
                self._heights[row] = float(element.get("ht", _USUAL_HEIGHT))
                self._cells[row] = dict(self._row(element))

    def _row(self, row: Element) -> Iterator[tuple[int, _Cell]]:
        for each in row:
            column, style = _column(each.get("r", "A")), self.book.styles[int(each.get("s", 0))]
            if column < _IN_SIGHT:
                yield column, self._cell(each, style)

    def _cell(self, element: Element, style: _Style) -> _Cell:
        value = element.findtext(f"{S}v") or ""
        match element.get("t"):
            case "s":
                return _Cell(self.book.words[int(value)], style, is_number=False)
            case "inlineStr":
                return _Cell("".join(part.text or "" for part in element.iter(f"{S}t")), style,
                             is_number=False)
            case "str" | "b" | "e":
                return _Cell(value, style, is_number=False)
            case _:
                return _Cell(_shown(value, style.code), style, is_number=bool(value))

    def _paint_cell(self, painter: QPainter, row: int, column: int, cell: _Cell) -> None:
        place = QRectF(self._lefts[column], self._tops[row], self._widths[column] * _PIXEL,
                       self._heights[row] * 4)
        if place.left() >= _SIZE.width() or place.top() >= _SIZE.height():
            return
        if cell.style.fill is not None:
            painter.fillRect(place, cell.style.fill)
        if not cell.words:
            return
        if (row, column) in self._merged:
            place.setRight(self._lefts[min(self._merged[row, column] + 1, _COLUMNS)])
        elif not cell.is_number and not cell.style.wrapped:  # words run on over what is empty
            right = next((n for n in range(column + 1, _COLUMNS)
                          if n in self._cells[row] and self._cells[row][n].words), _COLUMNS)
            place.setRight(self._lefts[right])
        look = cell.style.letters
        side = cell.style.side or ("r" if cell.is_number else "l")
        room = place.adjusted(6, 0, -6, 0)
        painter.save()
        painter.setClipRect(place)
        if side == "l" and not cell.style.wrapped:
            room.setWidth(20_000)
        write(painter, room, [[(cell.words, Letters(look.size, look.bold, look.colour, side))]], "ctr")
        painter.restore()

    def _charts(self) -> Iterator[tuple[QRectF, Element]]:
        """Charts that lie on the sheet."""
        for drawing in (part for part in self.book.related(self.part).values() if "/drawings/" in part):
            links = self.book.related(drawing)
            for anchor in self.book.read(drawing):
                shown = next(anchor.iter(f"{_C}chart"), None)
                if shown is not None:
                    yield self._place(anchor), self.book.read(links[shown.get(f"{_R}id", "")])

    def _place(self, anchor: Element) -> QRectF:
        corners = []
        for name in ("from", "to"):
            corner = anchor.find(f"{_D}{name}")
            column, off, row, down = (int(corner.findtext(f"{_D}{each}"))
                                      for each in ("col", "colOff", "row", "rowOff"))
            corners += [self._lefts[min(column, _COLUMNS)] + off / 3175,
                        self._tops[min(row, _ROWS)] + down / 3175]
        left, top, right, bottom = corners
        return QRectF(left, top, right - left, bottom - top)


def _style(cell: Element, fonts: list[Element], fills: list[Element], codes: dict[str, str]) -> _Style:
    font, fill = fonts[int(cell.get("fontId", 0))], fills[int(cell.get("fillId", 0))]
    size, ink, ground = font.find(f"{S}sz"), font.find(f"{S}color"), fill.find(f"{S}patternFill/{S}fgColor")
    letters = Letters(
        float(size.get("val")) if size is not None else 11.0, font.find(f"{S}b") is not None,
        _colour(ink) or color(LIGHT.ink))
    alignment = cell.find(f"{S}alignment")
    side = alignment.get("horizontal", "") if alignment is not None else ""
    return _Style(
        letters, _colour(ground), codes.get(cell.get("numFmtId", ""), ""),
        {"right": "r", "center": "ctr", "left": "l"}.get(side, ""),
        wrapped=alignment is not None and alignment.get("wrapText") == "1")


def _colour(element: Element | None) -> QColor | None:
    words = None if element is None else element.get("rgb")
    return QColor(f"#{words}") if words else None


def _shown(value: str, code: str) -> str:
    """A number as its format shows it, as far as exports use formats."""
    if not value:
        return ""
    amount = float(value)
    if "yy" in code:
        day = _FIRST_DAY + timedelta(days=int(amount))
        return f"{day:%Y-%m-%d}" if "dd" in code else f"{day:%Y-%m}"
    if not code:
        return written(f"{amount:.6g}")
    decimals = re.search(r"\.([0#]+)", code)
    digits = len(decimals[1]) if decimals else 0
    words = f"{amount * 100:.{digits}f}%" if "%" in code else f"{amount:,.{digits}f}"
    if decimals and "#" in decimals[1]:
        words = words.rstrip("0").rstrip(".")
    return written(words.replace("-", "\u2212"))


def _column(name: str) -> int:
    """The number of a cell's column, from 0."""
    number = 0
    for letter in name:
        if not letter.isalpha():
            break
        number = number * 26 + ord(letter) - 64
    return number - 1


def _pixels(width: float) -> float:
    """The width of a column that holds so many digits."""
    return round(width * _DIGIT + (_PADDING if width == _USUAL_WIDTH else 0.0))
