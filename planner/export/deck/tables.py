"""Tables with hairlines, flowing over as many slides as they need."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

from pptx.enum.text import MSO_ANCHOR, PP_ALIGN
from pptx.oxml.ns import qn
from pptx.util import Emu

from planner.export.deck.box import Box
from planner.export.deck.look import HAIR, INK, QUIET, RULE, SMALL, TABLE, Colour
from planner.export.deck.markup import EMU, NO_FILL, fill, tag
from planner.export.deck.paper import Page, parsed, write
from planner.export.sheet import one_line

_PLAIN_STYLE = "{2D5ABB26-0587-4C30-8999-92F81FD0307C}"
"""PowerPoint's table style without fills and lines."""
_PAD, _GUTTER = 4.0, 12.0
"""Points above and below the words of a cell, and at its right."""
_SIZES = ((15.0, 5.2), (14.0, 4.9), (13.0, 4.5), (12.0, 4.2))
"""Of type and of air above and below it, for tables with few rows."""
_LINES = 3
"""Of a cell, at most."""
_CHARACTERS = 2000


@dataclass(frozen=True)
class Cell:
    """Words in a table."""

    words: str
    colour: Colour = INK
    bold: bool = False


@dataclass(frozen=True)
class Column:
    """A heading over cells.

    part   of the table's width, against the parts of the others
    right  whether it holds numbers
    """

    heading: str
    part: float
    right: bool = False


@dataclass(frozen=True)
class Table:
    """Rows of as many cells as there are columns; a row of one cell is a heading of those after it.

    size, lines  of a cell's words, points and at most
    pad          points above and below them
    """

    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]
    size: float = TABLE
    lines: int = _LINES
    pad: float = _PAD


def pages(table: Table, page: Page, box: Box) -> list[Table]:
    """The table in parts that stand in the box, each with the headings."""
    heights = [_height(table, page, box.width, row) for row in table.rows]
    head = _head_height(table, page, box.width)
    parts: list[list[tuple[Cell, ...]]] = [[]]
    used = head
    for n, (row, height) in enumerate(zip(table.rows, heights, strict=True)):
        heads = len(row) < len(table.columns)  # and stays with the first row below it
        below = sum(heights[n + 1 : n + 2]) if heads else 0.0
        if parts[-1] and used + height + below > box.height:
            parts.append([])
            used = head
        parts[-1].append(row)
        used += height
    return [replace(table, rows=tuple(part)) for part in parts]


def enlarged(
    table: Table, page: Page, box: Box, sizes: Sequence[tuple[float, float]] = _SIZES
) -> Table:
    """The table in the first of some sizes in which it stands in the box with no word cut.

    sizes  of type and of what is above and below it, points, the largest first

    Where words are cut in every size it is the first in which all rows stand in the box, and where they
    flow on in every size, the table as it is.
    """
    made = [replace(table, size=size, pad=pad) for size, pad in sizes]
    standing = [larger for larger in made if len(pages(larger, page, box)) == 1]
    return next((larger for larger in standing if _whole(larger, page, box.width)), [*standing, table][0])


def _whole(table: Table, page: Page, width: float) -> bool:
    return all(
        page.lines(one_line(cell.words, _CHARACTERS), room, table.size, cell.bold) <= table.lines
        for row in table.rows for cell, room in _rooms(table, page, width, row))


def draw(table: Table, page: Page, box: Box) -> float:
    """Put a table into a box, as many rows as stand in it; returns where it ends, points from the top."""
    rows = pages(table, page, box)[0].rows
    heights = [_head_height(table, page, box.width),
               *(_height(table, page, box.width, row) for row in rows)]
    where = Box(box.left, box.top, box.width, min(box.height, sum(heights)))
    frame = page.table(len(heights), len(table.columns), where)
    made = frame.table
    made._tbl.tblPr.find(qn("a:tableStyleId")).text = _PLAIN_STYLE
    made.horz_banding = False
    for column, width in zip(made.columns, _widths(table, box.width), strict=True):
        column.width = Emu(int(width * EMU))
    for line_of, height in zip(made.rows, heights, strict=True):
        line_of.height = Emu(int(height * EMU))
    head = tuple(Cell(column.heading, QUIET) for column in table.columns)
    for n, row in enumerate((head, *rows)):
        if len(row) < len(table.columns):
            made.cell(n, 0).merge(made.cell(n, len(table.columns) - 1))
        size, most = (SMALL, 2) if n == 0 else (table.size, table.lines)
        for at, (cell, room) in enumerate(_rooms(table, page, box.width, row)):
            words = page.fitted(one_line(cell.words, _CHARACTERS), room, size, most, cell.bold)
            _write(made.cell(n, at), replace(cell, words=words), table.columns[at], size, page.scale)
        for at in range(len(table.columns)):
            _border(made.cell(n, at), head=n == 0)
    return where.bottom


def _widths(table: Table, width: float) -> list[float]:
    total = sum(column.part for column in table.columns)
    return [width * column.part / total for column in table.columns]


def _rooms(table: Table, page: Page, width: float, row: Sequence[Cell]) -> Iterator[tuple[Cell, float]]:
    """Cells with what their words may take across."""
    rooms = [width] if len(row) == 1 else _widths(table, width)
    for cell, room in zip(row, rooms, strict=False):
        yield cell, room - _GUTTER * page.scale


def _height(table: Table, page: Page, width: float, row: Sequence[Cell]) -> float:
    lines = max(min(table.lines, page.lines(one_line(cell.words, _CHARACTERS), room, table.size, cell.bold))
                for cell, room in _rooms(table, page, width, row))
    return lines * page.line(table.size) + 2 * table.pad * page.scale


def _head_height(table: Table, page: Page, width: float) -> float:
    row = [Cell(column.heading) for column in table.columns]
    lines = max(min(2, page.lines(cell.words, room, SMALL)) for cell, room in _rooms(table, page, width, row))
    return lines * page.line(SMALL) + 2 * _PAD * page.scale


def _write(cell: Any, words: Cell, column: Column, size: float, scale: float) -> None:
    cell.margin_left = 0
    cell.margin_right = Emu(int(_GUTTER * scale * EMU))
    cell.margin_top = cell.margin_bottom = Emu(int(_PAD * scale * EMU * 0.9))
    cell.vertical_anchor = MSO_ANCHOR.MIDDLE
    paragraph = cell.text_frame.paragraphs[0]
    if column.right:
        paragraph.alignment = PP_ALIGN.RIGHT
    if words.words:
        write(paragraph, words.words, size * scale, words.colour, words.bold)
    else:  # or the usual large type would make the row high
        paragraph._p.append(parsed(tag("a:endParaRPr", sz=round(size * scale * 100))))


def _border(cell: Any, *, head: bool) -> None:
    """A hairline below a cell and no other."""
    properties = cell._tc.get_or_add_tcPr()
    for side in ("lnL", "lnR", "lnT"):
        properties.append(parsed(tag(f"a:{side}", NO_FILL, w=0)))
    colour, points = (RULE, 1.0) if head else (HAIR, 0.5)
    properties.append(parsed(tag("a:lnB", fill(colour), w=round(points * EMU))))
    properties.append(parsed(NO_FILL))
