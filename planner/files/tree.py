"""From bytes to plain JSON values, refusing everything that JSON readers let through by mistake."""

import codecs
import json
import math
import re
from collections.abc import Iterator
from typing import Any

from planner.errors import FileError, printable
from planner.files.form import MAX_BYTES, MAX_DEPTH, MAX_ENTRIES, MAX_KEY, MAX_WRITTEN
from planner.language import mark, say

Place = tuple[int | str, ...]

_MARKS = {
    codecs.BOM_UTF8: mark(
        "{file} starts with a byte order mark; save it as UTF-8 without one."),
    codecs.BOM_UTF32_LE: mark("{file} is UTF-32 text; save it as UTF-8."),
    codecs.BOM_UTF32_BE: mark("{file} is UTF-32 text; save it as UTF-8."),
    codecs.BOM_UTF16_LE: mark("{file} is UTF-16 text; save it as UTF-8."),
    codecs.BOM_UTF16_BE: mark("{file} is UTF-16 text; save it as UTF-8."),
}

_TOKENS = re.compile(r'"(?:[^"\\]++|\\.)*+"?(\s*+:)?|[\[{]|[\]}]|,', re.DOTALL)
"""Whole strings, so that brackets inside them do not count; possessive, so that it stays linear."""

_PLAIN_KEY = re.compile("[a-z0-9_]{1,40}")
_LONE_SURROGATE = re.compile("[\ud800-\udfff]")
_LONGEST_NUMBER = 400
"""Digits beyond which a number is not worth the time of reading it."""

_NOT_JSON = mark("this is not JSON")
_SYNTAX = {
    "Expecting ',' delimiter": mark("a comma or a closing bracket is missing here"),
    "Expecting ':' delimiter": mark("a colon is missing after a key"),
    "Expecting property name enclosed in double quotes": mark("a key in double quotes must follow here"),
    "Expecting value": mark("a value is missing or misspelt here"),
    "Extra data": mark("the file goes on after its end"),
    "Unterminated string starting at": mark("the text that starts here has no closing quote"),
    "Invalid control character at": mark("a line break or another control character stands in a text"),
    "Invalid \\escape": mark("a backslash starts no known escape"),
    "Invalid \\uXXXX escape": mark("four hexadecimal digits must follow \\u"),
    "Illegal trailing comma before end of object": mark("the last comma must go"),
    "Illegal trailing comma before end of array": mark("the last comma must go"),
}


_TWICE = mark("{file}: {place} is given twice; keep one of the two.")
_NOT_FINITE = mark("{file}: {place} is no finite number; write one such as 2.5.")
_HALF = mark("{file}: {place} holds half of a character (a lone surrogate); write the whole character.")


class _Object(dict[str, Any]):
    """A JSON object that remembers a key written twice."""

    repeated: str | None = None


def dotted(place: Place) -> str:
    """A place as people read it: ``shocks[0].start``."""
    text = ""
    for part in place:
        if isinstance(part, int):
            text += f"[{part}]"
        else:
            text += f".{part}" if _PLAIN_KEY.fullmatch(part) else f".'{printable(part, 40)}'"
    return text.removeprefix(".")


def too_large(name: str) -> FileError:
    return FileError(say("{file} is larger than {megabytes:g} MB, which no scenario needs; check that it is "
                         "the right file.", file=printable(name, 150), megabytes=MAX_BYTES / 1e6))


def read_tree(data: bytes, name: str) -> Any:
    """The JSON values of a file. Raises FileError with the line or the place of the first problem."""
    text = _decoded(data, name)
    _check_size(text, name)
    try:
        tree = json.loads(text, object_pairs_hook=_object, parse_int=_whole, parse_float=_real)
    except json.JSONDecodeError as error:
        problem = say(_SYNTAX.get(error.msg.removesuffix(": "), _NOT_JSON))
        raise FileError(say("{file}, line {line}, column {column}: {problem}; correct the file there.",
                            file=printable(name, 150), line=error.lineno, column=error.colno,
                            problem=problem)) from None
    check_tree(tree, name)
    return tree


def check_tree(tree: Any, name: str) -> None:
    """Refuse keys given twice, numbers that are none, and half characters, wherever they stand."""
    for place, value in _walk(tree, ()):
        if isinstance(value, _Object) and value.repeated is not None:
            raise _at((*place, value.repeated), _TWICE, name)
        if isinstance(value, float) and not math.isfinite(value):
            raise _at(place, _NOT_FINITE, name)
        if isinstance(value, str) and not value.isascii() and _LONE_SURROGATE.search(value):
            raise _at(place, _HALF, name)


def _at(place: Place, problem: str, name: str) -> FileError:
    return FileError(say(problem, file=printable(name, 150), place=dotted(place) or say("the file")))


def _decoded(data: bytes, name: str) -> str:
    if len(data) > MAX_BYTES:
        raise too_large(name)
    file = printable(name, 150)
    if not data.strip():
        raise FileError(say("{file} is empty; open another file or an earlier copy of it.", file=file))
    for start, problem in _MARKS.items():
        if data.startswith(start):
            raise FileError(say(problem, file=file))
    if b"\0" in data:
        line = data[: data.index(b"\0")].count(b"\n") + 1
        raise FileError(say("{file}, line {line} holds a NUL character; save the file as plain UTF-8 text.",
                            file=file, line=line))
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        raise FileError(say("{file}, line {line} is not UTF-8 text; save the file as UTF-8.",
                            file=file, line=line)) from None


def _check_size(text: str, name: str) -> None:
    """Refuse what is nested too deep, too long or too much before any of it becomes a value."""
    depth = entries = 0
    for match in _TOKENS.finditer(text):
        token = match[0]
        depth += (token in "[{") - (token in "]}")
        entries += token[0] != '"' or match[1] is not None
        length = len(token) - len(match[1] or "")
        excess = _excess(depth, entries, length, is_key=match[1] is not None)
        if excess is not None:
            problem, most = excess
            line = text.count("\n", 0, match.start()) + 1
            raise FileError(say(problem, file=printable(name, 150), line=line, most=most))


_TOO_DEEP = mark(
    "{file}, line {line} nests brackets more than {most} deep; a scenario needs five, so remove the "
                 "rest.")
_TOO_MANY = mark(
    "{file}, line {line} comes after more than {most:,} entries, which no scenario needs; check that it is "
    "the "
    "right file.")
_LONG_KEY = mark(
    "{file}, line {line} has a key of more than {most} characters, which no scenario has; remove it.")
_LONG_TEXT = mark("{file}, line {line} has a text of more than {most:,} characters; shorten it.")


def _excess(depth: int, entries: int, length: int, *, is_key: bool) -> tuple[str, int] | None:
    """What there is too much of, as a sentence, and how much there may be."""
    if depth > MAX_DEPTH:
        return _TOO_DEEP, MAX_DEPTH
    if entries > MAX_ENTRIES:
        return _TOO_MANY, MAX_ENTRIES
    if is_key and length > MAX_KEY:
        return _LONG_KEY, MAX_KEY
    if length > MAX_WRITTEN:
        return _LONG_TEXT, MAX_WRITTEN
    return None


def _object(pairs: list[tuple[str, Any]]) -> _Object:
    result = _Object(pairs)
    if len(result) < len(pairs):
        seen: set[str] = set()
        for key, _ in pairs:
            if key in seen:
                result.repeated = key
                break
            seen.add(key)
    return result


def _real(text: str) -> float:
    return float(text) if len(text) <= _LONGEST_NUMBER else math.inf


def _whole(text: str) -> int | float:
    """An integer, or a float where it is too long for one to be meant."""
    return int(text) if len(text) <= 18 else _real(text)


def _walk(value: Any, place: Place) -> Iterator[tuple[Place, Any]]:
    yield place, value
    if isinstance(value, dict):
        for key, member in value.items():
            yield place, key
            yield from _walk(member, (*place, key))
    elif isinstance(value, list):
        for i, member in enumerate(value):
            yield from _walk(member, (*place, i))
