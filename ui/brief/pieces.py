"""The blocks of a brief as pieces that pages are filled with."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from PySide6.QtCore import QLineF, QRectF
from PySide6.QtGui import QPainter, QPen

from planner.export.brief.blocks import Block, Brief, Bullets, Paragraph, Picture, Section, Table
from planner.palette import LIGHT
from ui.brief.flow import Piece
from ui.brief.letters import (
    BODY,
    CELL,
    HEADING,
    LEDE,
    SMALL,
    STRONG,
    TITLE,
    line_height,
    runs_left,
    wrapped,
    write,
)
from ui.brief.tables import table_pieces
from ui.charts.lettering import Type
from ui.charts.painting import paint_chart
from ui.theme import color

_SECTION, _RULE, _UNDER_RULE = 24.0, 0.8, 11.0
_PARAGRAPH, _PICTURE, _BETWEEN = 6.0, 16.0, 22.0
"""Room over a paragraph and a picture, and between two pictures side by side."""
_UNDER_HEADLINE, _OVER_NOTE = 5.0, 3.0
_BULLET, _INDENT = "\u2022", 14.0
_WIDE, _PLOTS, _NARROW = 226.0, 244.0, 200.0
"""Heights of a chart over the whole width, of one with several plots, of one over half of it."""


def pieces(brief: Brief, width: float) -> Iterator[Piece]:
    """All of a brief, from its title on."""
    yield from _lines(brief.title, TITLE, width, LIGHT.ink, most=4, leftwards=runs_left(brief.title))
    yield from _lines(brief.byline, SMALL, width, LIGHT.quiet, 4.0, most=3)
    yield from _lines(brief.lede, LEDE, width, LIGHT.ink, 18.0)
    for n, part in enumerate(brief.description):
        yield from _lines(
            part, BODY, width, LIGHT.ink, _PARAGRAPH if n else 10.0, leftwards=runs_left(part))
    for section in brief.sections:
        yield from _section(section, width)


def _section(section: Section, width: float) -> Iterator[Piece]:
    """A heading under a rule, kept with what follows."""
    lines = wrapped(section.heading, HEADING, width, 3)
    height = _UNDER_RULE + len(lines) * line_height(HEADING)

    def paint(painter: QPainter, left: float, top: float) -> None:
        painter.setPen(QPen(color(LIGHT.edge), _RULE))
        painter.drawLine(QLineF(left, top, left + width, top))
        write(painter, lines, HEADING, LIGHT.ink, left, top + _UNDER_RULE)

    yield Piece(height, paint, _SECTION, kept=True)
    yield from _blocks(section.blocks, width)


def _blocks(blocks: Sequence[Block], width: float) -> Iterator[Piece]:
    waiting: Picture | None = None
    for block, following in pairwise((*blocks, None)):
        match block:
            case Picture(wide=False):
                if waiting:
                    yield _pair(waiting, block, width)
                waiting = None if waiting else block
            case Picture():
                yield _picture(block, width)
            case Table():
                tied = isinstance(following, Paragraph) and following.tone == "quiet"
                yield from table_pieces(block, width, tied=tied)
            case Bullets():
                for item in block.items:
                    yield from _bullet(item, width)
            case Paragraph():
                made = list(_paragraph(block, width))
                yield from made[:-1]
                yield replace(made[-1], kept=isinstance(following, Table))


def _paragraph(block: Paragraph, width: float) -> Iterator[Piece]:
    type, colour = (SMALL, LIGHT.quiet) if block.tone == "quiet" else (BODY, LIGHT.ink)
    return _lines(block.words, type, width, colour, _PARAGRAPH)


def _bullet(words: str, width: float) -> Iterator[Piece]:
    return _lines(words, CELL, width, LIGHT.ink, _PARAGRAPH, indent=_INDENT, bullet=_BULLET)


def _lines(
    words: str, type: Type, width: float, colour: str, gap: float = 0.0, *, most: int = 1000,
    indent: float = 0.0, bullet: str = "", leftwards: bool = False,
) -> Iterator[Piece]:
    """Lines that may be parted, but not the first or the last from the one beside it."""
    lines = wrapped(words, type, width - indent, most)
    for n, line in enumerate(lines):
        def paint(painter: QPainter, left: float, top: float, line: str = line, first: bool = n == 0) -> None:
            if first and bullet:
                write(painter, [bullet], type, colour, left, top)
            write(painter, [line], type, colour, left + indent, top, left + width if leftwards else None,
                  leftwards=leftwards)

        kept = n < len(lines) - 1 and n in (0, len(lines) - 2)
        yield Piece(line_height(type), paint, 0.0 if n else gap, kept)


def _pair(first: Picture, second: Picture, width: float, extra: float = 0.0) -> Piece:
    """Two pictures side by side, their charts at one height; extra is on top of the usual one."""
    room = (width - _BETWEEN) / 2
    headlines = max(len(wrapped(picture.headline, STRONG, room)) for picture in (first, second))
    made = [_picture(picture, room, headlines, extra) for picture in (first, second)]

    def paint(painter: QPainter, left: float, top: float) -> None:
        made[0].paint(painter, left, top)
        made[1].paint(painter, left + room + _BETWEEN, top)

    return Piece(max(piece.height for piece in made), paint, _PICTURE,
                 taller=lambda extra: _pair(first, second, width, extra))


def _picture(picture: Picture, width: float, headline_lines: int = 0, extra: float = 0.0) -> Piece:
    """A sentence on so many lines at least, the chart and its note."""
    figure = picture.figure
    headline, note = wrapped(picture.headline, STRONG, width), wrapped(figure.note, SMALL, width)
    tall = extra + (_NARROW if not picture.wide else _PLOTS if len(figure.panels) > 1 else _WIDE)
    above = max(headline_lines, len(headline)) * line_height(STRONG) + _UNDER_HEADLINE
    height = above + tall + _OVER_NOTE + len(note) * line_height(SMALL)

    def paint(painter: QPainter, left: float, top: float) -> None:
        write(painter, headline, STRONG, LIGHT.ink, left, top)
        paint_chart(painter, QRectF(left, top + above, width, tall), figure, LIGHT)
        write(painter, note, SMALL, LIGHT.quiet, left, top + above + tall + _OVER_NOTE)

    return Piece(height, paint, _PICTURE,
                 taller=lambda extra: _picture(picture, width, headline_lines, extra))
