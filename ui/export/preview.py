"""What a file looks like inside, read back from its bytes, and how that is shown before it is saved."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QSizeF
from PySide6.QtGui import QImage

from planner.language import mark, say
from planner.words import fixed
from ui import devices
from ui.analyst import Stopped
from ui.charts.picture import page
from ui.export.inside import tables
from ui.export.inside.tables import Table

if TYPE_CHECKING:
    from ui.export.order import Made

Counted = tuple[str, str]
"""How one is told, and how several are."""

_PAGES: Counted = mark("1 page"), mark("{count} pages")
_SHEETS: Counted = mark("1 sheet"), mark("{count} sheets")
_SLIDES: Counted = mark("1 slide"), mark("{count} slides")
_ROWS: Counted = mark("1 row"), mark("{count} rows")
_PAGE, _PART = mark("Page {number}"), mark("Part {number}")


@dataclass(frozen=True, eq=False)
class Part:
    """A slide, a sheet or a page."""

    title: str
    image: QImage


@dataclass(frozen=True, eq=False)
class Preview:
    """What is inside.

    facts     how large it is, and of how many parts
    image     a picture of it
    parts     in their order
    headings, rows  the beginning of a table
    text      the beginning of a text
    """

    facts: tuple[str, ...] = ()
    image: QImage = field(default_factory=QImage)
    parts: tuple[Part, ...] = ()
    headings: tuple[str, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()
    text: str = ""

    @property
    def titles(self) -> tuple[str, ...]:
        return tuple(part.title for part in self.parts)


@dataclass(frozen=True)
class Room:
    """What there is for pictures and for those of parts, in pixels of the layout; ``ratio`` pixels of the
    screen are one of these."""

    whole: QSizeF
    part: QSizeF
    ratio: float


def preview(made: Made, room: Room, stopped: Stopped = lambda: False) -> Preview:
    """Read a file back; runs in the analyst's thread."""
    data = made.data
    match made.order.format:
        case "png" | "svg" | "pdf":
            shown = Preview(_dimensions(made), _fitted(_board(made), room.whole, room.ratio))
        case "csv":
            shown = _table(tables.first_table(data.decode()))
        case "iamc-csv":
            shown = _table(tables.table(data.decode()))
        case "parquet":
            shown = _table(tables.parquet_table(data))
        case "json":
            shown = Preview(text=tables.first_lines(data.decode()))
        case "xlsx" | "iamc-xlsx":
            from ui.export.inside.sheets import sheets

            shown = _parts(_SHEETS, sheets(data), room, stopped)
        case "pptx":
            from ui.export.inside.slides import slides

            shown = _parts(_SLIDES, slides(data), room, stopped)
        case kind:
            from ui.export.inside.pages import pages

            title = _PART if kind == "html" else _PAGE
            named = ((say(title, number=n), each) for n, each in enumerate(pages(made.package), start=1))
            shown = _parts(_PAGES, named, room, stopped)
            shown = replace(shown, facts=()) if kind == "html" else shown  # which has no pages
    return replace(shown, facts=(*shown.facts, size_text(len(data))))


def size_text(size: int) -> str:
    """Such as ``152 KB``."""
    if size < 1_000_000:
        return say("{size} KB", size=max(1, round(size / 1000)))
    return say("{size} MB", size=fixed(size / 1_000_000, 1))


def _dimensions(made: Made) -> tuple[str, ...]:
    if made.order.format != "png":
        return ()
    width, height = (int.from_bytes(made.data[at : at + 4], "big") for at in (16, 20))
    return (say("{width} x {height} pixels", width=width, height=height),)


def _board(made: Made) -> devices.Page:
    picture = made.package.picture
    return page(picture.figures, picture.heading, picture.footer, transparent=picture.transparent)


def _parts(
    told: Counted, pages: Iterable[tuple[str, devices.Page]], room: Room, stopped: Stopped
) -> Preview:
    """Pictures of all parts, as far as they are still wanted."""
    made: list[Part] = []
    for title, each in pages:
        if stopped():
            break
        made.append(Part(title, _fitted(each, room.part, room.ratio)))
    return Preview((_counted(told, len(made)),), parts=tuple(made))


def _counted(told: Counted, count: int) -> str:
    one, several = told
    return say(one) if count == 1 else say(several, count=fixed(count))


def _fitted(whole: devices.Page, room: QSizeF, ratio: float) -> QImage:
    scale = min(room.width() / whole.size.width(), room.height() / whole.size.height(), 1.0)
    made = devices.image(whole, scale * ratio)
    made.setDevicePixelRatio(ratio)
    return made


def _table(read: Table) -> Preview:
    facts = _counted(_ROWS, read.total) if read.count == 1 else say(
        "{count} tables, {rows} rows", count=read.count, rows=fixed(read.total))
    return Preview((facts,), headings=read.headings, rows=read.rows)
