"""How the parts of an office file are drawn: colours of its theme, lines, letters.

The elements are those of DrawingML, ISO/IEC 29500-1, 20 and 21. What is painted here is a look at a file a
few hundred pixels wide, so what changes nothing at that size is left out.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QPainter, QPen, QTextCharFormat, QTextLayout, QTextOption

from ui import theme

EMU = 3175
"""A unit of the pages here, a quarter of a point, so that letters may have any size."""
POINT = 4
A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
Element = Any
"""Of lxml."""

_DASHES = {"dash": Qt.PenStyle.DashLine, "lgDash": Qt.PenStyle.DashLine, "sysDash": Qt.PenStyle.DashLine,
           "dashDot": Qt.PenStyle.DashDotLine, "sysDashDot": Qt.PenStyle.DashDotLine,
           "lgDashDot": Qt.PenStyle.DashDotLine, "sysDot": Qt.PenStyle.DotLine, "dot": Qt.PenStyle.DotLine}
_SIDES = {"l": Qt.AlignmentFlag.AlignLeft, "r": Qt.AlignmentFlag.AlignRight,
          "ctr": Qt.AlignmentFlag.AlignHCenter}
_USUAL_NAMES = {"tx1": "dk1", "tx2": "dk2", "bg1": "lt1", "bg2": "lt2"}
_ONE_LINE = 1.8


class Inks:
    """The colours that a file's theme gives to names."""

    def __init__(self, scheme: Element | None, names: Mapping[str, str] = _USUAL_NAMES) -> None:
        self._names = names
        self._known = {each.tag.removeprefix(A): _stated(each[0]) for each in scheme if len(each)} \
            if scheme is not None else {}

    def named(self, name: str) -> QColor:
        return QColor(self._known.get(self._names.get(name, name), "black"))

    def fill(self, properties: Element | None) -> QColor | None:
        """What an element is filled with; None for nothing, or nothing that is one colour."""
        solid = None if properties is None else properties.find(f"{A}solidFill")
        return self._colour(solid[0]) if solid is not None and len(solid) else None

    def line(self, properties: Element | None) -> QPen | None:
        """The stroke of an element that has ``a:ln``; None for none."""
        line = properties.find(f"{A}ln") if properties is not None else None
        return None if line is None else self.stroke(line)

    def stroke(self, line: Element) -> QPen | None:
        """The stroke that an element of a line describes; None for none."""
        colour = self.fill(line)
        if colour is None:
            return None
        pen = QPen(QBrush(colour), int(line.get("w", 9525)) / EMU)
        dash = line.find(f"{A}prstDash")
        pen.setStyle(_DASHES.get(dash.get("val"), Qt.PenStyle.SolidLine) if dash is not None
                     else Qt.PenStyle.SolidLine)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        return pen

    def _colour(self, element: Element) -> QColor:
        made = self.named(element.get("val")) if element.tag == f"{A}schemeClr" else QColor(_stated(element))
        for change in element:
            part = int(change.get("val", 100_000)) / 100_000
            hue, saturation, lightness, alpha = made.getHslF()
            match change.tag.removeprefix(A):
                case "alpha":
                    made.setAlphaF(min(1.0, part))
                case "lumMod":
                    made.setHslF(max(0.0, hue), saturation, min(1.0, lightness * part), alpha)
                case "lumOff":
                    made.setHslF(max(0.0, hue), saturation, min(1.0, lightness + part), alpha)
        return made


@dataclass(frozen=True)
class Letters:
    """How letters look; size in points."""

    size: float = 18.0
    bold: bool = False
    colour: QColor = field(default_factory=lambda: QColor("black"))
    side: str = "l"

    @property
    def font(self) -> QFont:
        made = QFont(theme.font(10, bold=self.bold))  # a copy: the theme hands out one for all
        made.setPixelSize(max(1, round(self.size * POINT)))
        return made


Run = tuple[str, Letters]
Paragraph = Sequence[Run]


def letters(properties: Element | None, usual: Letters, inks: Inks, side: str | None = None) -> Letters:
    """What run properties say, over what is usual."""
    if properties is None:
        return Letters(usual.size, usual.bold, usual.colour, side or usual.side)
    size, bold = properties.get("sz"), properties.get("b")
    return Letters(
        int(size) / 100 if size else usual.size, usual.bold if bold is None else bold in ("1", "true"),
        inks.fill(properties) or usual.colour, side or usual.side)


def paragraphs(body: Element, usual: Letters, inks: Inks, number: int = 0) -> list[Paragraph]:
    """The words of a text body. ``number`` stands for the field of the slide's number."""
    found: list[Paragraph] = []
    for paragraph in body.iter(f"{A}p"):
        properties = paragraph.find(f"{A}pPr")
        side = properties.get("algn") if properties is not None else None
        runs = [(str(number) if each.get("type") == "slidenum"
                 else each.findtext(f"{A}t") or "", letters(each.find(f"{A}rPr"), usual, inks, side))
                for each in paragraph if each.tag in (f"{A}r", f"{A}fld")]
        found.append(runs or [("", letters(paragraph.find(f"{A}endParaRPr"), usual, inks, side))])
    return found


def write(painter: QPainter, room: QRectF, words: Iterable[Paragraph], anchor: str = "t") -> None:
    """Paragraphs into a box, at its top, in its middle (``ctr``) or at its bottom (``b``).

    A box that is as high as one line holds one, however wide it is with the letters of this machine.
    """
    words = list(words)
    lines = room.height() / (words[0][0][1].size * POINT) if words else 0.0
    laid = list(_laid(words, room.width(), wrapped=lines > _ONE_LINE))
    height = sum(height for _, height in laid)
    top = room.top() + {"ctr": 0.5, "b": 1.0}.get(anchor, 0.0) * max(0.0, room.height() - height)
    for layout, height in laid:
        layout.draw(painter, QPointF(room.left(), top))
        top += height


def _laid(
    words: Iterable[Paragraph], width: float, *, wrapped: bool
) -> Iterator[tuple[QTextLayout, float]]:
    for runs in words:
        layout = QTextLayout("".join(text for text, _ in runs), runs[0][1].font)
        option = QTextOption(_SIDES.get(runs[0][1].side, Qt.AlignmentFlag.AlignLeft))
        option.setWrapMode(
            QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere if wrapped else QTextOption.WrapMode.ManualWrap)
        layout.setTextOption(option)
        layout.setFormats(list(_formats(runs)))
        layout.beginLayout()
        height = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(1.0, width))
            line.setPosition(QPointF(0.0, height))
            height += line.height()
        layout.endLayout()
        yield layout, height


def _formats(runs: Paragraph) -> Iterator[QTextLayout.FormatRange]:
    start = 0
    for text, look in runs:
        made = QTextLayout.FormatRange()
        made.start, made.length = start, len(text.encode("utf-16-le")) // 2
        style = QTextCharFormat()
        style.setFont(look.font)
        style.setForeground(look.colour)
        made.format = style
        start += made.length
        yield made


def _stated(element: Element) -> QColor:
    """A colour that an element gives by its numbers or by a name that the web knows too."""
    words = element.get("lastClr") or element.get("val") or ""
    made = QColor(f"#{words}") if QColor.isValidColorName(f"#{words}") else QColor(words)
    return made if made.isValid() else QColor("black")
