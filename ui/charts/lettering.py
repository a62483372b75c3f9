"""Words in a picture: measured, cleaned, cut to the room there is. Sizes are pixels on every device."""

import re
import unicodedata
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from planner.palette import Palette
from ui import theme

CONTRAST = 4.5
"""Least contrast of text against its ground (WCAG AA)."""

# Overrides of the writing direction would turn the words that follow, and these no XML may hold.
_UNWANTED = re.compile("[\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff]")


@dataclass(frozen=True)
class Type:
    """A size and weight of letters."""

    points: float
    bold: bool = False

    @property
    def font(self) -> QFont:
        """The interface font as it is on paper."""
        return theme.for_paper(theme.font(self.points, bold=self.bold), self.points)

    @property
    def height(self) -> float:
        return QFontMetricsF(self.font).height()

    def width(self, text: str) -> float:
        return QFontMetricsF(self.font).horizontalAdvance(text)

    def elided(self, text: str, room: float) -> str:
        """``text`` cut to ``room`` pixels; empty where not even a letter fits."""
        cut = QFontMetricsF(self.font).elidedText(text, Qt.TextElideMode.ElideRight, max(0.0, room))
        return cut if self.width(cut) <= room + 0.5 and cut != "\u2026" else ""


HEADING = Type(14, bold=True)
SMALL_HEADING = Type(11.5, bold=True)
TITLE = Type(10, bold=True)
NAME = Type(8.5, bold=True)
SMALL = Type(8.5)
TINY = Type(7.8)


@dataclass(frozen=True)
class Text:
    """A word or a line of them in its place. kind says what it is for: title, end, tick and so on."""

    kind: str
    text: str
    type: Type
    rect: QRectF
    colour: str


def placed(kind: str, text: str, type: Type, colour: str, x: float, middle: float, align: float = 0) -> Text:
    """Text standing around the height ``middle``; it starts at ``x``, or ends there if ``align`` is 1."""
    width, height = type.width(text), type.height
    return Text(kind, text, type, QRectF(x - align * width, middle - height / 2, width, height), colour)


def draw(painter: QPainter, text: Text) -> None:
    """Draw as plain text: no markup, no mnemonics."""
    font = text.type.font
    painter.setFont(font)
    painter.setPen(QColor(text.colour))
    painter.drawText(QPointF(text.rect.left(), text.rect.top() + QFontMetricsF(font).ascent()), text.text)


def clean(text: str) -> str:
    """``text`` on one line, without characters that are not to be seen."""
    seen = ("" if _UNWANTED.match(c) else " " if unicodedata.category(c) in ("Cc", "Zl", "Zp") else c
            for c in text)
    return " ".join("".join(seen).split())


def readable(colour: str, look: Palette) -> str:
    """``colour``, moved towards ink until letters in it can be read on a card."""
    start, end = QColor(colour), QColor(look.ink)
    for tenth in range(11):
        mixed = mix(start, end, tenth / 10)
        if contrast(mixed, QColor(look.card)) >= CONTRAST:
            return str(mixed.name())
    return look.ink


def contrast(a: QColor, b: QColor) -> float:
    """Contrast of two colours by WCAG, 1 to 21."""
    dark, light = sorted((_luminance(a), _luminance(b)))
    return (light + 0.05) / (dark + 0.05)


def mix(a: QColor, b: QColor, part: float) -> QColor:
    """``a`` with ``part`` of it replaced by ``b``."""
    red, green, blue = (
        round(x + (y - x) * part)
        for x, y in ((a.red(), b.red()), (a.green(), b.green()), (a.blue(), b.blue())))
    return QColor(red, green, blue)


def _luminance(colour: QColor) -> float:
    def linear(value: float) -> float:
        return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4
    return (0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
            + 0.0722 * linear(colour.blueF()))
