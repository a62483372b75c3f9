"""Text in the parts of an office file: a ZIP of XML, of which little is unpacked and less is believed."""

import posixpath
import re
import struct
import zipfile
import zlib
from collections.abc import Collection
from io import BytesIO
from typing import Any
from xml.parsers import expat

SHEET = "Tradewinds scenario"
"""The hidden sheet of a workbook that holds a scenario."""

_END, _END_64 = b"PK\x05\x06", b"PK\x06\x07"
_LIST_BYTES = 1_000_000
"""Of the list of parts, some 10,000."""
_PART_BYTES = 8_000_000
_ELEMENTS = 200_000
_CUSTOM = re.compile(r"customXml/item\d{1,4}\.xml")
_BROKEN = (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, NotImplementedError, RuntimeError,
           struct.error, OverflowError, IndexError)

Element = tuple[dict[str, str], str]


class RefusedError(Exception):
    """What is wrong with a file, as the end of the sentence ``it is a file that ...``."""


def text_with(prefix: str, data: bytes) -> bytes | None:
    """Text from ``prefix`` on, in the hidden sheet of a workbook or a custom part of a deck.

    Raises RefusedError.
    """
    parts = _Parts(data)
    for text in (_hidden_cells(parts), *parts.custom()):
        start = text.find(prefix.encode())
        if start >= 0:
            return text[start:]
    return None


class _Parts:
    """The parts of an office file, unpacked one by one and never beyond a limit."""

    def __init__(self, data: bytes) -> None:
        _check_list(data)
        try:
            self._zip = zipfile.ZipFile(BytesIO(data))
        except _BROKEN:
            raise RefusedError("is damaged") from None

    def read(self, name: str) -> bytes:
        """A part; empty where there is none."""
        try:
            info = self._zip.getinfo(name)
        except KeyError:
            return b""
        # other ways of packing unpack without a limit
        if info.flag_bits & 1 or info.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
            raise RefusedError("is packed as no export is")
        try:
            with self._zip.open(info) as stream:
                data = stream.read(_PART_BYTES + 1)
        except _BROKEN:
            raise RefusedError("is damaged") from None
        if len(data) > _PART_BYTES:
            raise RefusedError("is larger inside than an export is")
        return data

    def custom(self) -> list[bytes]:
        """The first custom parts, where a deck keeps what it does not show."""
        names = [name for name in self._zip.namelist() if _CUSTOM.fullmatch(name)]
        return [self.read(name) for name in names[:20]]


def _check_list(data: bytes) -> None:
    """Refuse a long list of parts before it is read: every entry would take memory."""
    at = data.rfind(_END, max(0, len(data) - 65_557))
    if at < 0 or at + 22 > len(data):
        raise RefusedError("ends in the middle")
    size, = struct.unpack_from("<I", data, at + 12)
    if size > _LIST_BYTES or data[max(0, at - 20) : at].startswith(_END_64):
        raise RefusedError("has more parts than an export has")


def _hidden_cells(parts: _Parts) -> bytes:
    """All words of the hidden sheet; empty where there is no such sheet."""
    found = [place for place, _ in _elements(parts.read("xl/workbook.xml"), "sheet", ())
             if place.get("name") == SHEET]
    if not found:
        return b""
    links = {link.get("Id"): link.get("Target", "") for link, _ in
             _elements(parts.read("xl/_rels/workbook.xml.rels"), "Relationship", ())}
    link = next((value for key, value in found[0].items() if key.endswith(" id")), "")
    target = posixpath.normpath(posixpath.join("/xl", links.get(link, "")))
    cells = _elements(parts.read(target.removeprefix("/")), "c", ("v", "t"))
    shared = _elements(parts.read("xl/sharedStrings.xml"), "si", ("t",)) if any(
        cell.get("t") == "s" for cell, _ in cells) else []
    return "".join(_words(cell, text, shared) for cell, text in cells).encode(errors="replace")


def _words(cell: dict[str, str], text: str, shared: list[Element]) -> str:
    if cell.get("t") != "s":
        return text
    if not (text.isascii() and text.isdigit() and len(text) < 10 and int(text) < len(shared)):
        raise RefusedError("is damaged")
    return shared[int(text)][1]


def _elements(data: bytes, outer: str, inner: Collection[str]) -> list[Element]:
    """Every ``outer`` element: its attributes, and the text of the ``inner`` ones within it.

    No document type is accepted, so that there are no entities to expand and nothing to fetch.
    """
    made: list[Element] = []
    text: list[str] = []
    attributes: dict[str, str] = {}
    listening = False

    def start(tag: str, given: dict[str, str]) -> None:
        nonlocal attributes, listening
        name = tag.rpartition(" ")[2]
        if name == outer:
            attributes = given
            text.clear()
        listening = name in inner

    def end(tag: str) -> None:
        nonlocal listening
        listening = False
        if tag.rpartition(" ")[2] == outer:
            made.append((attributes, "".join(text)))
            if len(made) > _ELEMENTS:
                raise RefusedError("is larger inside than an export is")

    def hear(words: str) -> None:
        if listening:
            text.append(words)

    def refuse(*_: Any) -> None:
        raise RefusedError("declares a document type, as no export does")

    parser = expat.ParserCreate(namespace_separator=" ")
    parser.StartDoctypeDeclHandler = refuse
    parser.StartElementHandler, parser.EndElementHandler, parser.CharacterDataHandler = start, end, hear
    parser.buffer_text = True
    if data:
        try:
            parser.Parse(data, True)
        except (expat.ExpatError, LookupError, ValueError):
            raise RefusedError("is damaged") from None
    return made
