"""How much room words take, so that nothing is drawn beyond its box.

Widths are those of Arial, from its metrics; letters outside of ASCII are taken to be wide.
"""

import unicodedata
from collections.abc import Iterator
from functools import cache

# thousandths of the size, from the space to the tilde
_ASCII = (
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, *(556,) * 10, 278, 278,
    584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667,
    778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556,
    278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500,
    334, 260, 334, 584)
_BOLD = 1.08
LINE = 1.2
"""Height of a line as a multiple of the size."""
ELLIPSIS = "\u2026"


def width(text: str, size: float, bold: bool = False) -> float:
    """Points that a line takes."""
    return sum(map(_letter, text)) * size / 1000 * (_BOLD if bold else 1.0)


def wrapped(text: str, room: float, size: float, bold: bool = False) -> list[str]:
    """The lines that words take in so many points; at least one."""
    return [text[start:end] for start, end in _spans(text, room, size, bold)]


def fitted(text: str, room: float, size: float, most: int, bold: bool = False) -> str:
    """The text, or as much of it as stands in ``most`` lines, with an ellipsis."""
    spans = list(_spans(text, room, size, bold))
    if len(spans) <= most:
        return text
    start, end = spans[most - 1]
    while end > start and width(text[start:end].rstrip() + ELLIPSIS, size, bold) > room:
        end -= 1
    return text[:end].rstrip() + ELLIPSIS


def _spans(text: str, room: float, size: float, bold: bool) -> Iterator[tuple[int, int]]:
    """Where each line starts and ends."""
    start = 0
    for paragraph in text.split("\n"):
        for line in _broken(paragraph, room, size, bold):
            yield start, start + len(line)
            start += len(line)
        start += 1


def _broken(paragraph: str, room: float, size: float, bold: bool) -> list[str]:
    lines, line, used = [], "", 0.0
    for piece in _pieces(paragraph):
        if used and used + width(piece.rstrip(), size, bold) > room:
            lines.append(line)
            line, used = "", 0.0
        *full, rest = _cut(piece, room, size, bold)
        lines += full
        line, used = line + rest, used + width(rest, size, bold)
    return [*lines, line]


def _cut(piece: str, room: float, size: float, bold: bool) -> list[str]:
    """A word in parts of a line each, where it is longer than a line; the last may be shorter."""
    parts = []
    while width(piece.rstrip(), size, bold) > room and len(piece) > 1:
        head = _head(piece, room, size, bold)
        parts.append(head)
        piece = piece[len(head) :]
    return [*parts, piece]


def _head(word: str, room: float, size: float, bold: bool) -> str:
    used = 0.0
    for i, letter in enumerate(word):
        used += width(letter, size, bold)
        if used > room and i:
            return word[:i]
    return word


def _pieces(text: str) -> Iterator[str]:
    """Parts between which a line may break: after a space or a hyphen, around a wide letter."""
    start = 0
    for i, letter in enumerate(text):
        if _wide(letter):
            if i > start:
                yield text[start:i]
            yield letter
            start = i + 1
        elif letter in " \t-" or (letter == "/" and i > start):
            yield text[start : i + 1]
            start = i + 1
    if start < len(text):
        yield text[start:]


@cache
def _letter(letter: str) -> int:
    code = ord(letter)
    if 32 <= code < 127:
        return _ASCII[code - 32]
    if unicodedata.combining(letter) or letter in "\u200d\ufe0f":
        return 0
    kind = unicodedata.category(letter)
    if kind == "So":
        return 1400
    return 1000 if _wide(letter) or kind[0] in "PS" else 800


@cache
def _wide(letter: str) -> bool:
    return ord(letter) >= 0x1100 and (unicodedata.east_asian_width(letter) in "WF" or ord(letter) > 0xFFFF)
