"""The scenario that travels inside an export: found again without trusting anything else in there.

A PNG holds the scenario file in an iTXt chunk, a PDF as an attached file. Markup and office files hold
it as a ``data:`` address in base64, which no program has to escape and which can be no element: an SVG in
its <metadata>, a web page in a <template>, a workbook in the cells of a hidden sheet, a deck in a custom
XML part. What puts it there is planner.export.carry.
"""

import base64
import binascii
import re
import struct
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from planner.errors import FileError, printable
from planner.files import office
from planner.files.form import FORMAT, MAX_BYTES, MAX_CONTAINER
from planner.files.office import CUT_OFF, DAMAGED, RefusedError
from planner.files.ordinary import HEAD
from planner.language import mark, say

_DIFFER = mark("{file} is {kind} that holds scenarios that differ; open the export as it was written.")
_PIECES = mark("{file} is {kind} that is cut into too many pieces; open the export as it was written.")
_TOO_LARGE = mark(
    "{file} is {kind} that holds a scenario larger than {megabytes:g} MB; "
    "open the export as it was written.")

PREFIX = "data:application/vnd.tradewinds.scenario+json;base64,"
KEYWORD = "tradewinds-scenario"
"""Of the chunk in a PNG; id of the element in an SVG or a web page."""
ATTACHMENT = "scenario.tradewinds.json"
"""Name of the file attached to a PDF."""
ATTACHMENT_TYPE = "application/json"
PNG_START = b"\x89PNG\r\n\x1a\n"

_TRIES = 10_000
"""Places in a file that are looked at, at most."""
_LONGEST_TAG = 1000
_LONGEST_CHUNK = MAX_BYTES + 10_000
"""Of a picture or a PDF, with a scenario in it: looking further would copy it several times."""
_ARMOUR = MAX_BYTES * 4 // 3 + 4
_BASE64 = re.compile(rb"[A-Za-z0-9+/=\s]*")
_ELEMENT = re.compile(rb"<(?:\w+:)?(?:metadata|template)(?:\s[^<>]*)?>\s*")
_STREAM = re.compile(rb"(?<!end)stream\r?\n")


@dataclass(frozen=True)
class _Kind:
    """A kind of file: what it is called, and the scenarios in one, in turn."""

    words: str
    find: Callable[[bytes], Iterator[bytes]]


def container(head: bytes) -> str | None:
    """What a file that starts like this is called, such as ``a PDF file``; None if it can hold none."""
    kind = _kind(head)
    return say(kind.words) if kind else None


def carried(data: bytes, name: str) -> bytes | None:
    """The scenario file inside the bytes of a file called ``name``; None where there is none.

    Raises FileError, in one sentence, for a file that is damaged, larger or more deeply packed than an
    export is, or holds scenarios that differ: nobody could tell which one is meant.
    """
    file, kind = printable(name, 150), _kind(data[:HEAD])
    if kind is None:
        return None
    if len(data) > MAX_CONTAINER:
        raise large(name)
    try:
        return _agreed(kind.find(data))
    except RefusedError as refused:
        raise FileError(refused.words(file, say(kind.words))) from None


def _agreed(found: Iterator[bytes]) -> bytes | None:
    first = next(found, None)
    if any(other != first for other in found):
        raise RefusedError(_DIFFER)
    return first


def large(name: str) -> FileError:
    return FileError(say("{file} is larger than {megabytes:g} MB, which no export of a scenario is; "
                         "check that it is the right file.",
                         file=printable(name, 150), megabytes=MAX_CONTAINER / 1e6))


def _kind(head: bytes) -> _Kind | None:
    if head.startswith(PNG_START):
        return _Kind(mark("a PNG picture"), _in_png)
    if head.startswith(b"%PDF-"):
        return _Kind(mark("a PDF file"), _in_pdf)
    if head.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return _Kind(mark("an office file"), _in_office)
    if head.removeprefix(b"\xef\xbb\xbf").lstrip().startswith(b"<"):
        return _Kind(mark("an SVG drawing") if b"<svg" in head[:HEAD] else mark("a web page"), _in_markup)
    return None


def _in_png(data: bytes) -> Iterator[bytes]:
    at = len(PNG_START)
    for _ in range(_TRIES):
        if at + 12 > len(data):
            raise RefusedError(CUT_OFF)
        length, kind = struct.unpack_from(">I4s", data, at)
        body, after = at + 8, at + 12 + length
        if after > len(data):
            raise RefusedError(CUT_OFF)
        if kind == b"IEND":
            return
        if kind == b"iTXt" and data.startswith(KEYWORD.encode() + b"\0", body, after):
            if length > _LONGEST_CHUNK:
                raise _too_large()
            if zlib.crc32(data[at + 4 : after - 4]) != struct.unpack_from(">I", data, after - 4)[0]:
                raise RefusedError(DAMAGED)
            yield _text_of(data[body : after - 4])
        at = after
    raise RefusedError(_PIECES)


def _text_of(chunk: bytes) -> bytes:
    """The text of an iTXt chunk: it follows keyword, compression, language and translated keyword."""
    packed = chunk[len(KEYWORD) + 1 : len(KEYWORD) + 3]
    language, _, rest = chunk[len(KEYWORD) + 3 :].partition(b"\0")
    translated, zero, text = rest.partition(b"\0")
    if packed not in (b"\0\0", b"\1\0") or not zero or len(language) + len(translated) > _LONGEST_TAG:
        raise RefusedError(DAMAGED)
    return _inflated(text) if packed[0] else _capped(text)


def _in_pdf(data: bytes) -> Iterator[bytes]:
    """Attached files that begin as a scenario file does, packed or not."""
    for tries, found in enumerate(_STREAM.finditer(data)):
        if tries == _TRIES:
            raise RefusedError(_PIECES)
        start = found.end()
        if _is_scenario(data[start : start + 200]):
            end = data.find(b"\nendstream", start)  # no text in JSON holds a line break
            if end < 0:
                raise RefusedError(CUT_OFF)
            if end - start > _LONGEST_CHUNK:
                raise _too_large()
            yield _capped(data[start:end].rstrip(b"\r\n") + b"\n")  # a line's end belongs to the keyword
        elif _is_scenario(_first_of(data[start : start + 400])):
            yield _inflated(memoryview(data)[start:])


def _is_scenario(start: bytes) -> bool:
    return start.lstrip().startswith(b"{") and f'"{FORMAT}"'.encode() in start


def _first_of(packed: bytes) -> bytes:
    """How packed bytes begin; empty where they are not packed like that."""
    try:
        return zlib.decompressobj().decompress(packed, 200)
    except zlib.error:
        return b""


def _in_markup(data: bytes) -> Iterator[bytes]:
    at, prefix = -1, PREFIX.encode()
    for _ in range(_TRIES):
        at = data.find(prefix, at + 1)
        if at < 0:
            return
        tag = data.rfind(b"<", max(0, at - _LONGEST_TAG), at)
        if tag >= 0 and _ELEMENT.fullmatch(data, tag, at):
            yield _unarmoured(data, at + len(prefix))


def _in_office(data: bytes) -> Iterator[bytes]:
    for found in office.texts_with(PREFIX, data):
        yield _unarmoured(found, len(PREFIX))


def _unarmoured(data: bytes, at: int) -> bytes:
    """The bytes that base64 stands for, from ``at`` to where it ends."""
    found = _BASE64.match(data, at, at + 2 * _ARMOUR)  # some programs break it into lines
    letters = b"".join(found[0].split()) if found else b""
    if len(letters) > _ARMOUR:
        raise _too_large()
    try:
        return _capped(base64.b64decode(letters, validate=True))
    except binascii.Error:
        raise RefusedError(DAMAGED) from None


def _inflated(packed: bytes | memoryview) -> bytes:
    unpacking = zlib.decompressobj()
    try:
        text = unpacking.decompress(packed, MAX_BYTES + 1)
    except zlib.error:
        raise RefusedError(DAMAGED) from None
    if len(text) <= MAX_BYTES and not unpacking.eof:
        raise RefusedError(CUT_OFF)
    return _capped(text)


def _capped(text: bytes) -> bytes:
    if len(text) > MAX_BYTES:
        raise _too_large()
    return text


def _too_large() -> RefusedError:
    return RefusedError(_TOO_LARGE, megabytes=MAX_BYTES / 1e6)
