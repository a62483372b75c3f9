"""A drawing as part of a web page: shapes and letters only, whatever else the SVG file holds."""

import re
from collections.abc import Iterator
from html import escape
from xml.etree import ElementTree

from planner.export.sheet import plain

_SPACE = "{http://www.w3.org/2000/svg}"
_SHAPES = {"g", "path", "rect", "circle", "ellipse", "line", "polyline", "polygon", "text", "tspan"}
_LOOKS = {
    "x", "y", "dx", "dy", "width", "height", "cx", "cy", "r", "rx", "ry", "x1", "y1", "x2", "y2", "d",
    "points", "transform", "opacity", "fill", "fill-opacity", "fill-rule", "stroke", "stroke-opacity",
    "stroke-width", "stroke-dasharray", "stroke-dashoffset", "stroke-linecap", "stroke-linejoin",
    "stroke-miterlimit", "font-size", "font-weight", "font-style", "text-anchor"}
"""No ids, which may clash, no fonts, which are the page's, and nothing that names a place elsewhere."""
_VALUE = re.compile(r"[#\w\s.,+%-]*|(?:(?:matrix|translate|scale|rotate)\([\d\s.,e+-]*\)\s*)*")
_DEEPEST = 50


def inline(svg: bytes, words: str) -> str:
    """The <svg> element for a page, which ``words`` describe.

    Raises ValueError for what is no SVG drawing of a known size.
    """
    try:
        root = ElementTree.fromstring(svg)
    except ElementTree.ParseError:
        raise ValueError("the drawing is not XML") from None
    frame = root.get("viewBox", "")
    if root.tag != f"{_SPACE}svg" or not re.fullmatch(r"[-\d.]+( [-\d.]+){3}", frame):
        raise ValueError("the drawing is no SVG with a viewBox")
    inside = "".join(_markup(child, _DEEPEST) for child in root)
    return f'<svg viewBox="{frame}" role="img" aria-label="{escape(words)}">{inside}</svg>'


def _markup(element: ElementTree.Element, depth: int) -> str:
    """An element that only looks, with those in it; others go with all that is in them."""
    name = element.tag.removeprefix(_SPACE) if isinstance(element.tag, str) else ""
    if name not in _SHAPES or not depth:
        return ""
    inside = "".join(_markup(child, depth - 1) for child in element)
    if name in ("text", "tspan"):
        inside = escape(plain(element.text or "")) + inside
    elif name == "g" and not inside:
        return ""
    return f"<{name}{''.join(_attributes(element))}>{inside}</{name}>"


def _attributes(element: ElementTree.Element) -> Iterator[str]:
    for name, value in element.attrib.items():
        if name in _LOOKS and _VALUE.fullmatch(value):
            yield f' {name}="{escape(" ".join(value.split()))}"'
