"""What stands around a picture on its page: a heading above, words and where it comes from below."""

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QPainter, QTextLayout, QTextOption

from planner.palette import LIGHT, Palette
from ui import theme
from ui.charts.lettering import HEADING, SMALL, SMALL_HEADING, TINY, Text, Type, clean, draw, placed
from ui.devices import Page

GAP = 8.0
"""Between neighbours."""
EDGE, SMALL_EDGE = 24.0, 14.0
"""Margin of a page, and of one that is less wide than ``SMALL_PAGE``."""
SMALL_PAGE = 600.0
SEPARATOR = " \u00b7 "
"""Between the parts of a footer, as planner.stamp writes them."""
_HIGH = 1e5


def around(
    rect: QRectF, look: Palette, heading: str, footer: str, caption: str = "", *, lines: int = 1
) -> tuple[QRectF, list[Text]]:
    """The room inside a page, and the words above and below it.

    caption  a paragraph right below what is inside
    lines    of the heading at most
    """
    edge, type = (SMALL_EDGE, SMALL_HEADING) if rect.width() < SMALL_PAGE else (EDGE, HEADING)
    inner = rect.adjusted(edge, edge - 4, -edge, -edge + 6)
    words = []
    for line in _heading_lines(clean(heading), type, inner.width(), lines):
        words.append(placed("heading", line, type, look.ink, inner.left(), inner.top() + type.height / 2))
        inner.setTop(inner.top() + type.height)
    if words:
        inner.setTop(inner.top() + GAP)
    below = [("footer", line, TINY) for line in reversed(_footer_lines(footer, inner.width()))]
    below += [("caption", line, SMALL) for line in reversed(wrapped(clean(caption), SMALL, inner.width()))]
    for at, (kind, line, small) in enumerate(below):
        if at and kind != below[at - 1][0]:
            inner.setBottom(inner.bottom() - GAP)
        inner.setBottom(inner.bottom() - small.height - 1)
        words.append(placed(
            kind, line, small, look.quiet, inner.left(), inner.bottom() + small.height / 2))
    inner.setBottom(inner.bottom() - GAP)
    return inner, words


def framed(
    inner: QSizeF, paint: Callable[[QPainter], None], heading: str, footer: str, caption: str = "", *,
    lines: int = 1, scenario: bytes = b"",
) -> Page:
    """A page with something of a fixed size inside, in the light look as all pictures.

    paint  draws it at the origin; runs while the interface paints for paper, see ``ui.theme.on_paper``
    """
    look = LIGHT
    edge = SMALL_EDGE if inner.width() + 2 * SMALL_EDGE < SMALL_PAGE else EDGE
    width = inner.width() + 2 * edge
    room, _ = around(QRectF(0, 0, width, _HIGH), look, heading, footer, caption, lines=lines)
    height = inner.height() + _HIGH - room.height()

    def draw_all(painter: QPainter, size: QSizeF) -> None:
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        painter.fillRect(QRectF(QPointF(), size), theme.color(look.card))
        room, words = around(QRectF(0, 0, width, height), look, heading, footer, caption, lines=lines)
        for text in words:
            draw(painter, text)
        painter.translate(room.topLeft())
        with theme.on_paper():
            paint(painter)

    return Page(QSizeF(width, height).toSize().toSizeF(), draw_all, clean(heading), clean(footer), scenario)


def wrapped(text: str, type: Type, room: float) -> list[str]:
    """A paragraph in lines: broken between words, or wherever its script may be."""
    layout = QTextLayout(text, type.font)
    layout.setTextOption(_wrapping())
    layout.beginLayout()
    units, lines = text.encode("utf-16-le"), []  # Qt counts in units of UTF-16
    while text:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(room)
        start, length = line.textStart(), line.textLength()
        lines.append(units[2 * start : 2 * (start + length)].decode("utf-16-le").strip())
    layout.endLayout()
    return lines


def _wrapping() -> QTextOption:
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option


def _heading_lines(heading: str, type: Type, room: float, most: int) -> list[str]:
    """The heading, its last line cut where it is too long."""
    found = wrapped(heading, type, room) if most > 1 else [heading]
    if len(found) > most:
        found = [*found[: most - 1], " ".join(found[most - 1 :])]
    return [cut for line in found if (cut := type.elided(line, room))]


def _footer_lines(footer: str, room: float) -> list[str]:
    """The footer broken between its parts, so that a long name does not push out what it says."""
    lines: list[str] = []
    for part in clean(footer).split(SEPARATOR):
        joined = lines[-1] + SEPARATOR + part if lines else part
        if lines and TINY.width(joined) <= room:
            lines[-1] = joined
        elif cut := TINY.elided(part, room):
            lines.append(cut)
    return lines
