"""From bytes to plain JSON values, refusing everything that JSON readers let through by mistake."""

import codecs
import json
import math
import re
from collections.abc import Iterator
from typing import Any

from planner.errors import FileError, printable
from planner.files.form import MAX_BYTES, MAX_DEPTH, MAX_ENTRIES, MAX_KEY, MAX_WRITTEN

Place = tuple[int | str, ...]

_MARKS = {
    codecs.BOM_UTF8: "starts with a byte order mark; save it as UTF-8 without one",
    codecs.BOM_UTF32_LE: "is UTF-32 text; save it as UTF-8",
    codecs.BOM_UTF32_BE: "is UTF-32 text; save it as UTF-8",
    codecs.BOM_UTF16_LE: "is UTF-16 text; save it as UTF-8",
    codecs.BOM_UTF16_BE: "is UTF-16 text; save it as UTF-8",
}

_TOKENS = re.compile(r'"(?:[^"\\]++|\\.)*+"?(\s*+:)?|[\[{]|[\]}]|,', re.DOTALL)
"""Whole strings, so that brackets inside them do not count; possessive, so that it stays linear."""

_PLAIN_KEY = re.compile("[a-z0-9_]{1,40}")
_LONE_SURROGATE = re.compile("[\ud800-\udfff]")
_LONGEST_NUMBER = 400
"""Digits beyond which a number is not worth the time of reading it."""

_SYNTAX = {
    "Expecting ',' delimiter": "a comma or a closing bracket is missing here",
    "Expecting ':' delimiter": "a colon is missing after a key",
    "Expecting property name enclosed in double quotes": "a key in double quotes must follow here",
    "Expecting value": "a value is missing or misspelt here",
    "Extra data": "the file goes on after its end",
    "Unterminated string starting at": "the text that starts here has no closing quote",
    "Invalid control character at": "a line break or another control character stands in a text",
    "Invalid \\escape": "a backslash starts no known escape",
    "Invalid \\uXXXX escape": "four hexadecimal digits must follow \\u",
    "Illegal trailing comma before end of object": "the last comma must go",
    "Illegal trailing comma before end of array": "the last comma must go",
}


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
    return FileError(f"{printable(name, 150)} is larger than {MAX_BYTES / 1e6:g} MB, "
                     "which no scenario needs; check that it is the right file.")


def read_tree(data: bytes, name: str) -> Any:
    """The JSON values of a file. Raises FileError with the line or the place of the first problem."""
    text = _decoded(data, name)
    _check_size(text, name)
    try:
        tree = json.loads(text, object_pairs_hook=_object, parse_int=_whole, parse_float=_real)
    except json.JSONDecodeError as error:
        problem = _SYNTAX.get(error.msg.removesuffix(": "), "this is not JSON")
        raise FileError(f"{printable(name, 150)}, line {error.lineno}, column {error.colno}: "
                        f"{problem}; correct the file there.") from None
    check_tree(tree, name)
    return tree


def check_tree(tree: Any, name: str) -> None:
    """Refuse keys given twice, numbers that are none, and half characters, wherever they stand."""
    for place, value in _walk(tree, ()):
        if isinstance(value, _Object) and value.repeated is not None:
            raise _at((*place, value.repeated), "is given twice; keep one of the two", name)
        if isinstance(value, float) and not math.isfinite(value):
            raise _at(place, "is no finite number; write one such as 2.5", name)
        if isinstance(value, str) and not value.isascii() and _LONE_SURROGATE.search(value):
            raise _at(place, "holds half of a character (a lone surrogate); write the whole character", name)


def _at(place: Place, problem: str, name: str) -> FileError:
    return FileError(f"{printable(name, 150)}: {dotted(place) or 'the file'} {problem}.")


def _decoded(data: bytes, name: str) -> str:
    if len(data) > MAX_BYTES:
        raise too_large(name)
    file = printable(name, 150)
    if not data.strip():
        raise FileError(f"{file} is empty; open another file or an earlier copy of it.")
    for mark, problem in _MARKS.items():
        if data.startswith(mark):
            raise FileError(f"{file} {problem}.")
    if b"\0" in data:
        line = data[: data.index(b"\0")].count(b"\n") + 1
        raise FileError(f"{file}, line {line} holds a NUL character; save the file as plain UTF-8 text.")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        raise FileError(f"{file}, line {line} is not UTF-8 text; save the file as UTF-8.") from None


def _check_size(text: str, name: str) -> None:
    """Refuse what is nested too deep, too long or too much before any of it becomes a value."""
    depth = entries = 0
    for match in _TOKENS.finditer(text):
        token = match[0]
        depth += (token in "[{") - (token in "]}")
        entries += token[0] != '"' or match[1] is not None
        length = len(token) - len(match[1] or "")
        problem = _excess(depth, entries, length, is_key=match[1] is not None)
        if problem is not None:
            line = text.count("\n", 0, match.start()) + 1
            raise FileError(f"{printable(name, 150)}, line {line} {problem}.")


def _excess(depth: int, entries: int, length: int, *, is_key: bool) -> str | None:
    if depth > MAX_DEPTH:
        return f"nests brackets more than {MAX_DEPTH} deep; a scenario needs four, so remove the rest"
    if entries > MAX_ENTRIES:
        return (f"comes after more than {MAX_ENTRIES:,} entries, which no scenario needs; "
                "check that it is the right file")
    if is_key and length > MAX_KEY:
        return f"has a key of more than {MAX_KEY} characters, which no scenario has; remove it"
    if length > MAX_WRITTEN:
        return f"has a text of more than {MAX_WRITTEN:,} characters; shorten it"
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
