"""Slides of a deck, painted from what is in the file."""

from __future__ import annotations

import io
from collections.abc import Iterator
from functools import cache
from typing import Any

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QImage, QPainter

from ui import devices
from ui.export.inside.chart import paint_chart
from ui.export.inside.ink import EMU, A, Element, Inks, Letters, letters, paragraphs, write

P = "{http://schemas.openxmlformats.org/presentationml/2006/main}"
_CLOCKWISE = ("l", "t", "r", "b")
_USUAL_INSETS = {"l": 91_440, "r": 91_440, "t": 45_720, "b": 45_720}
_STYLES = {"title": "titleStyle", "ctrTitle": "titleStyle", "body": "bodyStyle", "subTitle": "bodyStyle",
           "obj": "bodyStyle"}


def slides(data: bytes) -> Iterator[tuple[str, devices.Page]]:
    """Every slide of a .pptx file with its title."""
    from pptx import Presentation

    presentation = Presentation(io.BytesIO(data))
    size = QSizeF(presentation.slide_width / EMU, presentation.slide_height / EMU)
    inks = cache(_inks)
    for number, slide in enumerate(presentation.slides, start=1):
        title = slide.shapes.title
        words = " ".join(title.text_frame.text.split()) if title is not None else ""
        colours = inks(slide.slide_layout.slide_master.part)
        yield words, devices.Page(size, _Slide(slide, number, colours).paint)


class _Slide:
    """Paints one slide: what its master and its layout show behind it, then its own shapes."""

    def __init__(self, slide: Any, number: int, inks: Inks) -> None:
        self._slide, self._number, self._inks = slide, number, inks
        self._layout = slide.slide_layout
        self._master = self._layout.slide_master

    def paint(self, painter: QPainter, size: QSizeF) -> None:
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing
            | QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(QRectF(0, 0, size.width(), size.height()), self._ground())
        for behind in (self._master, self._layout):
            for shape in behind.shapes:
                if not shape.is_placeholder:
                    self._shape(painter, shape)
        for shape in self._slide.shapes:
            self._shape(painter, shape)

    def _ground(self) -> Any:
        for each in (self._slide, self._layout, self._master):
            properties = each._element.find(f"{P}cSld/{P}bg/{P}bgPr")
            if (colour := self._inks.fill(properties)) is not None:
                return colour
        return self._inks.named("bg1")

    def _shape(self, painter: QPainter, shape: Any) -> None:
        if shape.width is None or shape.left is None:
            return
        place = QRectF(shape.left / EMU, shape.top / EMU, shape.width / EMU, shape.height / EMU)
        if getattr(shape, "has_chart", False) and shape.has_chart:
            paint_chart(painter, place, shape.chart._chartSpace, self._inks)
        elif getattr(shape, "has_table", False) and shape.has_table:
            self._table(painter, place, shape.table._tbl)
        elif shape._element.tag == f"{P}pic":
            self._picture(painter, place, shape)
        else:
            self._outline(painter, place, shape._element)
            if shape.has_text_frame and shape.text_frame.text:
                self._words(painter, place, shape)

    @staticmethod
    def _picture(painter: QPainter, place: QRectF, shape: Any) -> None:
        inside = shape._element.blip_rId
        if inside is not None:
            painter.drawImage(place, QImage.fromData(shape.part.related_part(inside).blob))

    def _outline(self, painter: QPainter, place: QRectF, element: Element) -> None:
        properties = element.find(f"{P}spPr")
        fill, pen = self._inks.fill(properties), self._inks.line(properties)
        if fill is None and pen is None:
            return
        painter.setBrush(fill if fill is not None else Qt.BrushStyle.NoBrush)
        painter.setPen(pen if pen is not None else Qt.PenStyle.NoPen)
        kind = properties.find(f"{A}prstGeom")
        match kind.get("prst") if kind is not None else "rect":
            case "line" | "straightConnector1":
                painter.drawLine(place.topLeft(), place.bottomRight())
            case "ellipse":
                painter.drawEllipse(place)
            case _:
                painter.drawRect(place)

    def _words(self, painter: QPainter, place: QRectF, shape: Any) -> None:
        body = shape._element.find(f"{P}txBody")
        own = body.find(f"{A}bodyPr")
        chain = [own, *(each.find(f"{P}txBody/{A}bodyPr") for each in self._inherited(shape))]

        def stated(name: str, usual: str) -> str:
            return next((each.get(name) for each in chain if each is not None and each.get(name)), usual)

        inset = [int(stated(f"{side}Ins", str(_USUAL_INSETS[side]))) / EMU for side in _CLOCKWISE]
        room = place.adjusted(inset[0], inset[1], -inset[2], -inset[3])
        write(painter, room, paragraphs(body, self._usual(shape), self._inks, self._number),
              stated("anchor", "t"))

    def _inherited(self, shape: Any) -> list[Element]:
        """The placeholders whose looks a placeholder takes, the nearest first."""
        found = []
        while shape is not None and shape.is_placeholder:
            shape = getattr(shape, "_base_placeholder", None)
            if shape is not None:
                found.append(shape._element)
        return found

    def _usual(self, shape: Any) -> Letters:
        """How letters of a shape look where its runs say nothing."""
        kind = ""
        if shape.is_placeholder:
            kind = shape._element.find(f".//{P}ph").get("type", "body")
        style = self._master._element.find(f"{P}txStyles/{P}{_STYLES.get(kind, 'otherStyle')}")
        usual = Letters(colour=self._inks.named("tx1"))
        lists = [style, *(each.find(f"{P}txBody/{A}lstStyle") for each in reversed(self._inherited(shape))),
                 shape._element.find(f"{P}txBody/{A}lstStyle")]
        for each in lists:
            level = None if each is None else each.find(f"{A}lvl1pPr")
            if level is not None:
                usual = letters(level.find(f"{A}defRPr"), usual, self._inks, level.get("algn"))
        return usual

    def _table(self, painter: QPainter, place: QRectF, table: Element) -> None:
        widths = [int(each.get("w")) / EMU for each in table.iter(f"{A}gridCol")]
        top = place.top()
        for row in table.iter(f"{A}tr"):
            height, left = int(row.get("h")) / EMU, place.left()
            for width, cell in zip(widths, row.iter(f"{A}tc"), strict=False):
                self._cell(painter, QRectF(left, top, width, height), cell)
                left += width
            top += height

    def _cell(self, painter: QPainter, place: QRectF, cell: Element) -> None:
        properties = cell.find(f"{A}tcPr")
        if (fill := self._inks.fill(properties)) is not None:
            painter.fillRect(place, fill)
        line = properties.find(f"{A}lnB") if properties is not None else None
        if line is not None and (pen := self._inks.stroke(line)) is not None:
            painter.setPen(pen)
            painter.drawLine(place.bottomLeft(), place.bottomRight())

        def stated(name: str, usual: str) -> str:
            return properties.get(name, usual) if properties is not None else usual

        inset = [int(stated(f"mar{side.upper()}", str(_USUAL_INSETS[side]))) / EMU for side in _CLOCKWISE]
        usual = Letters(18.0, colour=self._inks.named("tx1"))
        write(painter, place.adjusted(inset[0], inset[1], -inset[2], -inset[3]),
              paragraphs(cell.find(f"{A}txBody"), usual, self._inks, self._number), stated("anchor", "t"))


def _inks(master: Any) -> Inks:
    """The colours of a master's part, by the names that its slides use."""
    from pptx.opc.constants import RELATIONSHIP_TYPE as RT
    from pptx.oxml import parse_xml

    try:
        look = parse_xml(master.part_related_by(RT.THEME).blob)
    except KeyError:  # a master without a theme
        return Inks(None)
    names = master._element.find(f"{P}clrMap")
    return Inks(look.find(f"{A}themeElements/{A}clrScheme"), dict(names.attrib) if names is not None else {})
