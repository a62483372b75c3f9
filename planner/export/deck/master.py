"""The master of a deck without a template: the palette as a theme, and three layouts."""

from typing import Any

from pptx import Presentation
from pptx.enum.shapes import PP_PLACEHOLDER
from pptx.opc.constants import RELATIONSHIP_TYPE as RT
from pptx.opc.oxml import serialize_part_xml
from pptx.oxml import parse_xml
from pptx.oxml.ns import qn
from pptx.util import Emu

from planner.export.deck.box import Box
from planner.export.deck.ground import HEIGHT, WIDTH, Ground, drop_relations, forget_views
from planner.export.deck.look import FONT, FOOT, HAIR, NAME, QUIET, THEME, TITLE, WORDS, Colour
from planner.export.deck.markup import EMU, NO_LINE, fill, line, tag

_MARGIN = 44.0
_NAMESPACES = ('xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
               'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"')
_DRAWN = '<p:nvPr userDrawn="1"/>'
_ACROSS = WIDTH - 2 * _MARGIN
_BOXES = {
    PP_PLACEHOLDER.TITLE: Box(_MARGIN, 26, _ACROSS, 64),
    PP_PLACEHOLDER.BODY: Box(_MARGIN, 104, _ACROSS, 390),
    PP_PLACEHOLDER.FOOTER: Box(_MARGIN, 509, _ACROSS - 60, 18),
    PP_PLACEHOLDER.SLIDE_NUMBER: Box(WIDTH - _MARGIN - 50, 509, 50, 18),
    PP_PLACEHOLDER.CENTER_TITLE: Box(84, 110, 780, 130),
    PP_PLACEHOLDER.SUBTITLE: Box(84, 258, 780, 220),
}
_RULE, _BAR = Box(_MARGIN, 505, _ACROSS, 0), Box(_MARGIN, 116, 6, 362)
"""Above the foot of every slide, and at the left of the first."""


def plain_ground() -> Ground:
    """An empty presentation in the palette's colours, 16 to 9."""
    presentation = Presentation()
    presentation.slide_width, presentation.slide_height = Emu(int(WIDTH * EMU)), Emu(int(HEIGHT * EMU))
    presentation.element.sldSz.attrib.pop("type", None)  # it says 4 to 3
    forget_views(presentation.part)
    drop_relations(presentation.part, (RT.PRINTER_SETTINGS,))
    layouts: dict[str, Any] = {}
    for layout in list(presentation.slide_layouts):
        kind = layout.element.get("type")
        if kind in ("title", "titleOnly", "blank"):
            layouts[kind] = layout
        else:
            presentation.slide_layouts.remove(layout)
    master: Any = presentation.slide_master
    _paint(master)
    _headlines(master)
    for place in (master, *layouts.values()):
        _arrange(place)
    layouts["title"].shapes._spTree.append(_element(_bar()))
    return Ground(presentation, layouts["title"], layouts["titleOnly"], foreign=False)


def _paint(master: Any) -> None:
    """Give the theme the palette's colours and the deck's type."""
    part = master.part.part_related_by(RT.THEME)
    theme: Any = parse_xml(part.blob)
    theme.set("name", "Tradewinds")
    colours = theme.find(f".//{qn('a:clrScheme')}")
    colours.set("name", "Tradewinds")
    for slot, colour in THEME.items():
        found = colours.find(qn(f"a:{slot}"))
        for child in list(found):
            found.remove(child)
        found.append(found.makeelement(qn("a:srgbClr"), {"val": colour.removeprefix("#").upper()}))
    fonts = theme.find(f".//{qn('a:fontScheme')}")
    fonts.set("name", "Tradewinds")
    for font in fonts:
        font.find(qn("a:latin")).set("typeface", FONT)
    part._blob = serialize_part_xml(theme)


def _headlines(master: Any) -> None:
    """Headlines at the left, bold and no larger than two lines of them can stand; a rule above the foot."""
    title = master.element.find(f".//{qn('p:titleStyle')}/{qn('a:lvl1pPr')}")
    title.set("algn", "l")
    size = title.find(qn("a:defRPr"))
    size.set("sz", str(round(TITLE * 100)))
    size.set("b", "1")
    master.shapes._spTree.append(_element(_rule()))


def _arrange(place: Any) -> None:
    """Put everything where it belongs, without air around it, and take the date out."""
    for shape in list(place.placeholders):
        kind = shape.placeholder_format.type
        if kind == PP_PLACEHOLDER.DATE:
            shape.element.getparent().remove(shape.element)
            continue
        shape.left, shape.top, shape.width, shape.height = _BOXES[kind].emu
        body = shape.text_frame._txBody.bodyPr
        for side in ("lIns", "rIns", "tIns", "bIns"):
            body.set(side, "0")
        match kind:
            case PP_PLACEHOLDER.TITLE:
                body.set("anchor", "t")
            case PP_PLACEHOLDER.CENTER_TITLE:
                body.set("anchor", "b")
                _type(shape, NAME, Colour("tx1"), bold=True)
            case PP_PLACEHOLDER.SUBTITLE:
                body.set("anchor", "t")
                _type(shape, WORDS, Colour("tx1"))
            case PP_PLACEHOLDER.FOOTER:
                _type(shape, FOOT, QUIET)
            case PP_PLACEHOLDER.SLIDE_NUMBER:
                _type(shape, FOOT, QUIET, align="r")


def _type(shape: Any, size: float, colour: Colour, *, bold: bool = False, align: str = "l") -> None:
    """The type of a placeholder, without bullets."""
    style = tag("a:defRPr", fill(colour), sz=round(size * 100), b=int(bold))
    level = tag("a:lvl1pPr", "<a:buNone/>", style, marL=0, indent=0, algn=align)
    old = shape.text_frame._txBody.find(qn("a:lstStyle"))
    old.getparent().replace(old, _element(tag("a:lstStyle", level)))


def _rule() -> str:
    names = tag("p:nvCxnSpPr", tag("p:cNvPr", id=90, name="Rule"), "<p:cNvCxnSpPr/>", _DRAWN)
    return tag("p:cxnSp", names, tag("p:spPr", _where(_RULE), _form("line"), line(HAIR, 0.75)))


def _bar() -> str:
    names = tag("p:nvSpPr", tag("p:cNvPr", id=91, name="Bar"), "<p:cNvSpPr/>", _DRAWN)
    return tag("p:sp", names, tag("p:spPr", _where(_BAR), _form("rect"), fill(Colour("accent1")), NO_LINE))


def _where(box: Box) -> str:
    left, top, width, height = box.emu
    return tag("a:xfrm", tag("a:off", x=left, y=top), tag("a:ext", cx=width, cy=height))


def _form(kind: str) -> str:
    return tag("a:prstGeom", "<a:avLst/>", prst=kind)


def _element(markup: str) -> Any:
    element: Any = parse_xml(f"<p:wrap {_NAMESPACES}>{markup}</p:wrap>")[0]
    return element
