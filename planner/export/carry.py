"""Puts the scenario file into a finished export, where planner.files finds it again.

Each place is one that other programs keep when they save the file:

PNG       an iTXt chunk, which holds UTF-8 as it is
SVG       <metadata>, which nothing draws
HTML      a <template>, which nothing runs or shows
workbook  the cells of a very hidden sheet: spreadsheets keep sheets, while custom XML parts are lost in
          openpyxl and custom properties end after 255 letters in Excel
deck      a custom XML part of the presentation, which PowerPoint and python-pptx keep
PDF       an attached file; Qt puts it there while it writes, see ui.devices

Text is base64 wherever there is markup around it, so that no word in a scenario can be an element.
The same bytes in give the same bytes out; parts of office files get one date, that of no moment.
"""

import base64
import re
import struct
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from io import BytesIO
from uuid import NAMESPACE_URL, uuid5
from xml.sax.saxutils import escape

from planner.errors import FileError
from planner.files import to_bytes
from planner.files.carried import KEYWORD, PNG_START, PREFIX
from planner.files.office import SHEET
from planner.language import mark, say
from planner.scenario import Scenario

_PIECE = 30_000
"""Letters in a cell, which holds 32,767 at most."""
_HEADER = 33
"""Bytes of a PNG up to the end of its first chunk."""
_WORDS = mark(
    "The scenario this workbook was made from: open the workbook in Tradewinds to go on from it.")

_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
_SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"
_PROPERTIES_TYPE = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml"
_OWN = "urn:tradewinds:carried-scenario"
_LINK = "rIdTradewindsScenario"


def cargo(scenario: Scenario) -> bytes:
    """The scenario file to put inside an export; empty where no file may hold it, such as a text too long."""
    try:
        return to_bytes(scenario)
    except FileError:
        return b""


def carry_in_png(data: bytes, scenario: bytes) -> bytes:
    """A PNG picture with a scenario file in it, or as it was if that is empty.

    Like its siblings it raises ValueError for what is no such file.
    """
    if not data.startswith(PNG_START) or data[12:16] != b"IHDR":
        raise ValueError("not a PNG picture")
    if not scenario:
        return data
    chunk = b"iTXt" + KEYWORD.encode() + b"\0\0\0\0\0" + scenario
    framed = struct.pack(">I", len(chunk) - 4) + chunk + struct.pack(">I", zlib.crc32(chunk))
    return data[:_HEADER] + framed + data[_HEADER:]


def carry_in_svg(data: bytes, scenario: bytes) -> bytes:
    """An SVG drawing with a scenario file in it; it must be UTF-8."""
    return _before_last(rb"</svg>", data, _element("metadata", scenario))


def carry_in_html(data: bytes, scenario: bytes) -> bytes:
    """A web page with a scenario file in it; it must be UTF-8."""
    place = rb"(?i)</body>" if re.search(rb"(?i)</body>", data) else rb"(?i)</html>"
    return _before_last(place, data, _element("template", scenario))


def carry_in_xlsx(data: bytes, scenario: bytes) -> bytes:
    """A workbook with a scenario file in it."""
    parts = _parts(data)
    try:
        book, links, types = (
            parts[name] for name in ("xl/workbook.xml", "xl/_rels/workbook.xml.rels", "[Content_Types].xml"))
    except KeyError:
        raise ValueError("not a workbook") from None
    if not scenario:
        return data
    if SHEET.encode() in book:
        raise ValueError("holds a scenario already")
    name = "xl/worksheets/scenario.xml"
    number = 1 + max(int(found) for found in re.findall(rb'sheetId="(\d+)"', book))
    prefix = re.findall(rb"</(\w+:)?sheets>", book)[-1].decode()
    entry = (f'<{prefix}sheet xmlns:r="{_OFFICE}/relationships" name="{SHEET}" sheetId="{number}" '
             f'state="veryHidden" r:id="{_LINK}"/>')
    return _zipped(parts | {
        "[Content_Types].xml": _typed(types, f"/{name}", _SHEET_TYPE),
        "xl/workbook.xml": _before_last(rb"</(\w+:)?sheets>", book, entry),
        "xl/_rels/workbook.xml.rels": _linked(links, "worksheet", f"/{name}"),
        name: _sheet(scenario)})


def carry_in_pptx(data: bytes, scenario: bytes) -> bytes:
    """A deck with a scenario file in it."""
    parts, links = _parts(data), "ppt/_rels/presentation.xml.rels"
    if links not in parts:
        raise ValueError("not a deck")
    if not scenario:
        return data
    if _LINK.encode() in parts[links]:
        raise ValueError("holds a scenario already")
    n = next(n for n in range(1, 10_000) if f"customXml/item{n}.xml" not in parts)
    item, properties = f"customXml/item{n}.xml", f"customXml/itemProps{n}.xml"
    link = _DECLARATION + f'<Relationships xmlns="{_PACKAGE}"></Relationships>'
    return _zipped(parts | {
        "[Content_Types].xml": _typed(parts["[Content_Types].xml"], f"/{properties}", _PROPERTIES_TYPE),
        links: _linked(parts[links], "customXml", f"/{item}"),
        item: (_DECLARATION + f'<scenario xmlns="{_OWN}">{_armour(scenario)}</scenario>').encode(),
        properties: (_DECLARATION + f'<ds:datastoreItem xmlns:ds="{_OFFICE}/customXml" '
                     f'ds:itemID="{{{str(uuid5(NAMESPACE_URL, _OWN)).upper()}}}"><ds:schemaRefs>'
                     f'<ds:schemaRef ds:uri="{_OWN}"/></ds:schemaRefs></ds:datastoreItem>').encode(),
        f"customXml/_rels/item{n}.xml.rels": _linked(link.encode(), "customXmlProps", f"/{properties}")})


def _armour(scenario: bytes) -> str:
    return PREFIX + base64.b64encode(scenario).decode()


def _element(name: str, scenario: bytes) -> str:
    return f'<{name} id="{KEYWORD}">{_armour(scenario)}</{name}>\n' if scenario else ""


def _sheet(scenario: bytes) -> bytes:
    """A worksheet: a line for people, then the scenario in as many cells as it needs."""
    text = _armour(scenario)
    cells = [escape(say(_WORDS)), *(text[i : i + _PIECE] for i in range(0, len(text), _PIECE))]
    rows = "".join(
        f'<row r="{r}"><c r="A{r}" t="inlineStr"><is><t>{words}</t></is></c></row>'
        for r, words in enumerate(cells, start=1))
    return (_DECLARATION + f'<worksheet xmlns="{_MAIN}"><sheetData>{rows}</sheetData></worksheet>').encode()


def _typed(types: bytes, part: str, kind: str) -> bytes:
    return _before_last(rb"</(\w+:)?Types>", types, f'<Override PartName="{part}" ContentType="{kind}"/>')


def _linked(links: bytes, kind: str, part: str) -> bytes:
    entry = f'<Relationship Id="{_LINK}" Type="{_OFFICE}/relationships/{kind}" Target="{part}"/>'
    return _before_last(rb"</(\w+:)?Relationships>", links, entry)


def _before_last(closing: bytes, data: bytes, addition: str) -> bytes:
    """Text with an addition before the last tag that a pattern finds."""
    places = [found.start() for found in re.finditer(closing, data)]
    if not places:
        raise ValueError("ends without the tag that its kind of file ends with")
    return data[: places[-1]] + addition.encode() + data[places[-1] :]


def _parts(data: bytes) -> dict[str, bytes]:
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            return {name: archive.read(name) for name in archive.namelist()}
    except zipfile.BadZipFile:
        raise ValueError("not an office file") from None


def _zipped(parts: Mapping[str, bytes]) -> bytes:
    file = BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for info, data in _entries(parts):
            archive.writestr(info, data)
    return file.getvalue()


def _entries(parts: Mapping[str, bytes]) -> Iterator[tuple[zipfile.ZipInfo, bytes]]:
    for name, data in parts.items():
        info = zipfile.ZipInfo(name)  # of 1980, wherever and whenever it is written
        info.compress_type, info.create_system = zipfile.ZIP_DEFLATED, 0
        yield info, data
