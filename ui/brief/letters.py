"""Words on paper: sizes, and lines broken to the room there is. Pixels at 96 dpi."""

import re
import unicodedata
from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter

from ui.charts import frame
from ui.charts.lettering import Type, clean, draw, placed

TITLE, LEDE, HEADING = Type(22, bold=True), Type(13), Type(13, bold=True)
BODY, STRONG = Type(9.75), Type(9.75, bold=True)
CELL, STRONG_CELL = Type(8.5), Type(8.5, bold=True)
SMALL, FOOT = Type(7.8), Type(7.2)

_HYPHEN, _STAYS = "-", "\u2011"
_DATE = re.compile(r"\b\d{4}-\d\d(?:-\d\d)?\b")
_STAYED = re.compile(f"(?<=\\d){_STAYS}(?=\\d\\d)")


def wrapped(text: str, type: Type, room: float, most: int = 1000) -> list[str]:
    """The words in lines of so many pixels, at most so many lines; none where there are no words.

    A word longer than a line is broken, a date is not.
    """
    words = _DATE.sub(lambda found: found[0].replace(_HYPHEN, _STAYS), clean(text))
    lines = frame.wrapped(words, type, room)
    if len(lines) > most:
        lines = [*lines[: most - 1], type.elided(" ".join(lines[most - 1 :]), room)]
    return [_STAYED.sub(_HYPHEN, line) for line in lines]


def line_height(type: Type) -> float:
    """From one line to the next."""
    return type.height * 1.18


def runs_left(text: str) -> bool:
    """Whether a paragraph runs from right to left: its first letter with a direction does."""
    kinds = (unicodedata.bidirectional(letter) for letter in text)
    return next((kind for kind in kinds if kind in ("L", "R", "AL")), "L") != "L"


def write(
    painter: QPainter, lines: Sequence[str], type: Type, colour: str, left: float, top: float,
    right: float | None = None, *, leftwards: bool = False,
) -> None:
    """Lines below each other; they end at ``right`` where it is given. leftwards is how they are read."""
    step = line_height(type)
    painter.setLayoutDirection(
        Qt.LayoutDirection.RightToLeft if leftwards else Qt.LayoutDirection.LeftToRight)
    for n, line in enumerate(lines):
        middle = top + (n + 0.5) * step
        x, align = (left, 0) if right is None else (right, 1)
        draw(painter, placed("words", line, type, colour, x, middle, align))
