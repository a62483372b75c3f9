"""What a file looks like inside, read back from its bytes, and how that is shown before it is saved."""

from __future__ import annotations

import csv
import io
import re
import zipfile
from dataclasses import dataclass, field, replace
from itertools import dropwhile, islice
from typing import TYPE_CHECKING
from xml.etree import ElementTree

from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QImage, QPainter

from planner.language import say
from planner.palette import LIGHT
from ui import devices
from ui.charts.picture import page
from ui.theme import color

if TYPE_CHECKING:
    from ui.export.order import Made

_ROWS, _COLUMNS, _LINES = 16, 8, 60
_CELL = 80
"""Letters of a cell or a line that are shown."""
_SHEETS = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}sheet"

_PIXELS, _PAGES, _SHEET_COUNT, _SLIDES, _ONE_TABLE, _TABLES, _ALL_ROWS = (
    "{width} x {height} pixels", "{count} pages", "{count} sheets", "{count} slides", "{rows} rows",
    "{count} tables, {rows} rows", "{rows} rows")
_KB, _MB = "{size} KB", "{size} MB"
TEMPLATES = (_PIXELS, _PAGES, _SHEET_COUNT, _SLIDES, _ONE_TABLE, _TABLES, _ALL_ROWS, _KB, _MB)


@dataclass(frozen=True, eq=False)
class Preview:
    """What is inside.

    facts     how large it is, and of how many parts
    image     a picture of it, or of its charts
    titles    of its parts, in their order
    headings, rows  the beginning of a table
    text      the beginning of a text
    """

    facts: tuple[str, ...] = ()
    image: QImage = field(default_factory=QImage)
    titles: tuple[str, ...] = ()
    headings: tuple[str, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()
    text: str = ""


def preview(made: Made, room: QSizeF, ratio: float) -> Preview:
    """Read a file back; runs in the analyst's thread.

    room   for pictures, in pixels of the layout
    ratio  pixels of the screen to one of these
    """
    data = made.data
    match made.order.format:
        case "png" | "svg" | "pdf":
            shown = Preview(_dimensions(made), _board(made, room, ratio))
        case "csv":
            shown = _tables(data.decode())
        case "iamc-csv":
            shown = _table(data.decode())
        case "parquet":
            shown = _parquet(data)
        case "json":
            lines = data.decode().split("\n")
            shown = Preview(text="\n".join(line[:_CELL] for line in lines[:_LINES]))
        case "xlsx":
            shown = _sheets(data, _board(made, room, ratio))
        case "iamc-xlsx":
            shown = _sheets(data, QImage())
        case "pptx":
            titles = _slide_titles(data)
            shown = Preview((say(_SLIDES, count=len(titles)),), _board(made, room, ratio), titles)
        case "html":
            shown = Preview((), _first_page(made, room, ratio))
        case _:
            pages = len(re.findall(rb"/Type\s*/Page\b", data))
            shown = Preview((say(_PAGES, count=pages),), _first_page(made, room, ratio))
    return replace(shown, facts=(*shown.facts, size_text(len(data))))


def size_text(size: int) -> str:
    """Such as ``152 KB``."""
    if size < 1_000_000:
        return say(_KB, size=max(1, round(size / 1000)))
    return say(_MB, size=f"{size / 1_000_000:.1f}")


def _dimensions(made: Made) -> tuple[str, ...]:
    if made.order.format != "png":
        return ()
    width, height = (int.from_bytes(made.data[at : at + 4], "big") for at in (16, 20))
    return (say(_PIXELS, width=width, height=height),)


def _board(made: Made, room: QSizeF, ratio: float) -> QImage:
    picture = made.package.picture
    return _fitted(page(
        picture.figures, picture.heading, picture.footer, transparent=picture.transparent), room, ratio)


def _first_page(made: Made, room: QSizeF, ratio: float) -> QImage:
    """Of a brief, whatever kind of file it is."""
    from planner.export.brief.content import content
    from ui.brief.flow import paged
    from ui.brief.pieces import pieces
    from ui.brief_pdf import BOTTOM, LEFT, PAGE, TOP

    package = made.package
    told = content(package.result, package.reference, package.spread, package.today)
    first = paged(list(pieces(told, PAGE.width() - 2 * LEFT)), PAGE.height() - TOP - BOTTOM)[0]

    def paint(painter: QPainter, size: QSizeF) -> None:
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        painter.fillRect(QRectF(QPointF(), size), color(LIGHT.card))
        for top, piece in first.pieces:
            piece.paint(painter, LEFT, TOP + top)

    return _fitted(devices.Page(PAGE, paint), room, ratio)


def _fitted(whole: devices.Page, room: QSizeF, ratio: float) -> QImage:
    scale = min(room.width() / whole.size.width(), room.height() / whole.size.height(), 1.0)
    made = devices.image(whole, scale * ratio)
    made.setDevicePixelRatio(ratio)
    return made


def _tables(text: str) -> Preview:
    """The first of tables that stand one below another, each under a line that says what it is."""
    parts = [part for part in text.split("\n\n") if part]
    rows = sum(part.rstrip("\n").count("\n") - 1 for part in parts)
    facts = say(_TABLES, count=len(parts), rows=f"{rows:,}") if len(parts) > 1 else say(
        _ONE_TABLE, rows=f"{rows:,}")
    return replace(_table(parts[0].split("\n", 1)[1]), facts=(facts,))


def _table(text: str) -> Preview:
    """Rows from where the first series begins."""
    reader = csv.reader(io.StringIO(text))
    headings = next(reader)
    begun = dropwhile(lambda row: len(row) > 1 and not row[1], reader)
    rows = tuple(_cut([_shorter(cell) for cell in row]) for row in islice(begun, _ROWS))
    count = say(_ALL_ROWS, rows=f"{text.rstrip().count(chr(10)):,}")
    return Preview((count,), headings=_cut(headings), rows=rows)


def _parquet(data: bytes) -> Preview:
    import pyarrow.parquet as pq

    table = pq.read_table(io.BytesIO(data), use_threads=False)
    rows = table.slice(0, _ROWS).to_pylist()
    return Preview(
        (say(_ALL_ROWS, rows=f"{table.num_rows:,}"),), headings=_cut(table.column_names),
        rows=tuple(_cut([_told(cell) for cell in row.values()]) for row in rows))


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


def _sheets(data: bytes, image: QImage) -> Preview:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        book = ElementTree.fromstring(archive.read("xl/workbook.xml"))
    titles = tuple(sheet.get("name", "") for sheet in book.iter(_SHEETS) if sheet.get("state") is None)
    return Preview((say(_SHEET_COUNT, count=len(titles)),), image, titles)


def _slide_titles(data: bytes) -> tuple[str, ...]:
    """Slide by slide, as the list of slides in PowerPoint's outline has them."""
    from pptx import Presentation

    titles = []
    for slide in Presentation(io.BytesIO(data)).slides:
        shape = slide.shapes.title
        titles.append(" ".join(shape.text_frame.text.split()) if shape is not None else "")
    return tuple(titles)
