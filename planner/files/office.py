"""Text in the parts of an office file: a ZIP of XML, of which little is unpacked and less is believed."""

import posixpath
import re
import struct
import zipfile
import zlib
from collections.abc import Collection, Iterator
from io import BytesIO
from typing import Any
from xml.parsers import expat

from planner.language import mark, say

SHEET = "Tradewinds scenario"
"""The hidden sheet of a workbook that holds a scenario."""

DAMAGED = mark("{file} is {kind} that is damaged; open the export as it was written.")
_PACKED = mark("{file} is {kind} that is packed as no export is; open the export as it was written.")
_LARGE_INSIDE = mark(
    "{file} is {kind} that is larger inside than an export is; open the export as it was written.")
CUT_OFF = mark("{file} is {kind} that ends in the middle; open the export as it was written.")
_PARTS = mark("{file} is {kind} that has more parts than an export has; open the export as it was written.")
_NESTED = mark("{file} is {kind} that nests deeper than an export does; open the export as it was written.")
_TYPED = mark(
    "{file} is {kind} that declares a document type, as no export does; open the export as it was written.")

_END, _END_64 = b"PK\x05\x06", b"PK\x06\x07"
_LIST_BYTES = 1_000_000
"""Of the list of parts, some 10,000."""
_PART_BYTES = 8_000_000
_ELEMENTS = 50_000
_DEPTH = 50
_PIECE = 10_000
_LONGEST_TOKEN = 100_000
"""Bytes of a tag."""
_CUSTOM = re.compile(r"customXml/item\d{1,4}\.xml")
_BROKEN = (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, NotImplementedError, RuntimeError,
           struct.error, OverflowError, IndexError)

Element = tuple[dict[str, str], str]


class RefusedError(Exception):
    """What is wrong with a file: a sentence on {file}, which is {kind}, and values in its other places."""

    def __init__(self, template: str, **values: object) -> None:
        super().__init__(template)
        self._template, self._values = template, values

    def words(self, file: str, kind: str) -> str:
        return say(self._template, file=file, kind=kind, **self._values)


def texts_with(prefix: str, data: bytes) -> Iterator[bytes]:
    """Text from ``prefix`` on, in the hidden sheet of a workbook and in custom parts of a deck.

    Raises RefusedError.
    """
    parts = _Parts(data)
    yield from _from(prefix, _hidden_cells(parts))
    for part in parts.custom():
        yield from _from(prefix, part)


def _from(prefix: str, text: bytes) -> Iterator[bytes]:
    start = text.find(prefix.encode())
    if start >= 0:
        yield text[start:]


class _Parts:
    """The parts of an office file, unpacked one by one and never beyond a limit."""

    def __init__(self, data: bytes) -> None:
        _check_list(data)
        try:
            self._zip = zipfile.ZipFile(BytesIO(data))
        except _BROKEN:
            raise RefusedError(DAMAGED) from None

    def read(self, name: str) -> bytes:
        """A part; empty where there is none."""
        try:
            info = self._zip.getinfo(name)
        except KeyError:
            return b""
        # other ways of packing unpack without a limit
        if info.flag_bits & 1 or info.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
            raise RefusedError(_PACKED)
        try:
            with self._zip.open(info) as stream:
                data = stream.read(_PART_BYTES + 1)
        except _BROKEN:
            raise RefusedError(DAMAGED) from None
        if len(data) > _PART_BYTES:
            raise RefusedError(_LARGE_INSIDE)
        return data

    def custom(self) -> Iterator[bytes]:
        """The first custom parts, where a deck keeps what it does not show, one at a time."""
        names = [name for name in self._zip.namelist() if _CUSTOM.fullmatch(name)]
        return map(self.read, names[:20])


def _check_list(data: bytes) -> None:
    """Refuse a long list of parts before it is read: every entry would take memory."""
    at = data.rfind(_END, max(0, len(data) - 65_557))
    if at < 0 or at + 22 > len(data):
        raise RefusedError(CUT_OFF)
    size, = struct.unpack_from("<I", data, at + 12)
    if size > _LIST_BYTES or data[max(0, at - 20) : at].startswith(_END_64):
        raise RefusedError(_PARTS)


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
        raise RefusedError(DAMAGED)
    return shared[int(text)][1]


def _elements(data: bytes, outer: str, inner: Collection[str]) -> list[Element]:
    """Every ``outer`` element: its attributes, and the text of the ``inner`` ones within it.

    No document type is accepted, so that there are no entities to expand and nothing to fetch, and no
    encoding but UTF-8, since Python would load the module that the file names.
    """
    listener = _Listener(outer, inner)
    parser = expat.ParserCreate("utf-8", " ")
    parser.StartDoctypeDeclHandler = listener.refuse
    parser.StartElementHandler, parser.EndElementHandler = listener.start, listener.end
    parser.CharacterDataHandler = listener.hear
    parser.buffer_text = True
    try:
        for at in range(0, len(data), _PIECE):  # a tag of megabytes, read at once, would take hundreds
            parser.Parse(data[at : at + _PIECE], at + _PIECE >= len(data))
            listener.wait(_PIECE)
    except (expat.ExpatError, LookupError, ValueError):
        raise RefusedError(DAMAGED) from None
    return listener.made


class _Listener:
    """Gathers elements while XML is read, and refuses what is larger than in an export."""

    def __init__(self, outer: str, inner: Collection[str]) -> None:
        self.made: list[Element] = []
        self._outer, self._inner = outer, inner
        self._attributes: dict[str, str] = {}
        self._text: list[str] = []
        self._listening = False
        self._depth = self._silence = 0

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        self._depth, self._silence = self._depth + 1, 0
        if self._depth > _DEPTH:
            raise RefusedError(_NESTED)
        name = tag.rpartition(" ")[2]
        if name == self._outer:
            self._attributes = attributes
            self._text.clear()
        self._listening = name in self._inner

    def end(self, tag: str) -> None:
        self._depth, self._silence, self._listening = self._depth - 1, 0, False
        if tag.rpartition(" ")[2] == self._outer:
            self.made.append((self._attributes, "".join(self._text)))
            if len(self.made) > _ELEMENTS:
                raise RefusedError(_LARGE_INSIDE)

    def hear(self, words: str) -> None:
        self._silence = 0
        if self._listening:
            self._text.append(words)

    def wait(self, size: int) -> None:
        """Count bytes that nothing was heard of: a tag that does not end is one of them."""
        self._silence += size
        if self._silence > _LONGEST_TOKEN:
            raise RefusedError(_LARGE_INSIDE)

    def refuse(self, *_: Any) -> None:
        raise RefusedError(_TYPED)
