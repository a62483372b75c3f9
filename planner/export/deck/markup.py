"""The pieces of a chart's XML, each with its children in the order of the schema (ECMA-376, 21.2)."""

from xml.sax.saxutils import escape, quoteattr

from planner.export.deck.look import HAIR, INK, Colour
from planner.export.sheet import plain

NAMESPACES = {
    "xmlns:c": "http://schemas.openxmlformats.org/drawingml/2006/chart",
    "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
    "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
}
NO_LINE = "<a:ln><a:noFill/></a:ln>"
NO_FILL = "<a:noFill/>"
_SEEN = 1e-4
"""Part of a chart below which nobody sees a label move."""
EMU = 12_700
"""Units of a drawing in a point."""


def tag(name: str, /, *inside: str, **attributes: object) -> str:
    """An element; None among the attributes is left out."""
    written = "".join(f" {key}={quoteattr(str(value))}" for key, value in attributes.items()
                      if value is not None)
    return f"<{name}{written}>{''.join(inside)}</{name}>" if inside else f"<{name}{written}/>"


def val(name: str, value: object) -> str:
    """An element of the chart that holds one value."""
    return tag(f"c:{name}", val=_flag(value))


def words(text: str) -> str:
    """Text as an element can hold it."""
    return escape(plain(text))


def fill(colour: Colour, alpha: float = 1.0) -> str:
    """A colour of the theme, solid or to be seen through."""
    parts = []
    if colour.light or colour.dark:
        parts.append(tag("a:lumMod", val=round((1 - colour.light) * (1 - colour.dark) * 100_000)))
    if colour.light:
        parts.append(tag("a:lumOff", val=round(colour.light * 100_000)))
    if alpha < 1:
        parts.append(tag("a:alpha", val=round(alpha * 100_000)))
    return tag("a:solidFill", tag("a:schemeClr", *parts, val=colour.slot))


def line(colour: Colour, points: float, dash: str = "", alpha: float = 1.0) -> str:
    """A stroke; dash is one of the drawing's own, such as ``dash`` or ``sysDot``."""
    dashed = [tag("a:prstDash", val=dash)] if dash else []
    return tag("a:ln", fill(colour, alpha), *dashed, "<a:round/>", w=round(points * EMU), cap="rnd")


def shape(*parts: str) -> str:
    """How something is filled and bordered: first the fill, then the line."""
    return tag("c:spPr", *parts)


def type_of(
    size: float, colour: Colour = INK, bold: bool = False, wrap: str | None = None, level: bool = False
) -> str:
    """The type of labels; wrap is ``none`` for those that keep to one line, level ones are never slanted."""
    style = tag("a:defRPr", fill(colour), sz=round(size * 100), b=_flag(bold))
    return tag("c:txPr", tag("a:bodyPr", wrap=wrap, rot=0 if level else None), "<a:lstStyle/>",
               tag("a:p", tag("a:pPr", style), tag("a:endParaRPr", lang="en-US")))


def run(text: str, size: float, colour: Colour = INK, bold: bool = False) -> str:
    """A run of words."""
    style = tag("a:rPr", fill(colour), lang="en-US", sz=round(size * 100), b=_flag(bold))
    return tag("a:r", style, tag("a:t", words(text)))


def place(x: float, y: float, w: float | None = None, h: float | None = None, inner: bool = False) -> str:
    """Where something stands, in parts of the chart; w and h its size."""
    target = [val("layoutTarget", "inner")] if inner else []
    size = [val("w", round(w, 5)), val("h", round(h, 5))] if w is not None and h is not None else []
    return tag("c:layout", tag(
        "c:manualLayout", *target, val("xMode", "edge"), val("yMode", "edge"),
        val("x", round(x, 5)), val("y", round(y, 5)), *size))


def moved(y: float) -> str:
    """A label moved up or down from its usual place, by a part of the chart."""
    return tag("c:layout", tag("c:manualLayout", val("x", 0), val("y", round(y, 5))))


def title(*runs: str) -> str:
    """The chart's title, at its upper left corner."""
    text = tag("c:tx", tag("c:rich", tag("a:bodyPr", anchor="t"), "<a:lstStyle/>",
                           tag("a:p", tag("a:pPr", "<a:defRPr/>", algn="l"), *runs)))
    return tag("c:title", text, place(0.0, 0.0), val("overlay", False))


def label(at: int, form: str, size: float, colour: Colour, side: str, *, name: bool = False,
          value: bool = True, shift: float = 0.0, bold: bool = False) -> str:
    """The label of one point: the name of its series, its value, or both."""
    return tag(
        "c:dLbl", val("idx", at), *([moved(shift)] if abs(shift) > _SEEN else []),
        tag("c:numFmt", formatCode=form, sourceLinked=0), shape(NO_FILL, NO_LINE),
        type_of(size, colour, bold, "none"), val("dLblPos", side), *shows(name=name, value=value),
        tag("c:separator", " "))


def labels(*single: str, rest: str = "") -> str:
    """Labels of single points, and what the others have: none if nothing is said."""
    return tag("c:dLbls", *single, rest or "".join(shows(name=False, value=False)))


def shows(*, name: bool, value: bool) -> list[str]:
    """What labels show."""
    flags = {"LegendKey": False, "Val": value, "CatName": False, "SerName": name, "Percent": False,
             "BubbleSize": False}
    return [val(f"show{flag}", on) for flag, on in flags.items()]


def gridlines() -> str:
    return tag("c:majorGridlines", shape(line(HAIR, 0.75)))


def space(chart: str, size: float) -> bytes:
    """The whole part; ``size`` is that of words where nothing else is said."""
    body = (val("date1904", False), val("roundedCorners", False), chart, shape(NO_FILL, NO_LINE),
            type_of(size))
    return ('<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
            + tag("c:chartSpace", *body, **NAMESPACES)).encode()


def _flag(value: object) -> object:
    return int(value) if isinstance(value, bool) else value
