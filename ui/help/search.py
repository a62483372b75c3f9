"""Finds sections of the help that hold all words of a query, the best first.

Words are found wherever they stand, since Chinese has no spaces between them: a run of Han characters
that is nowhere to be found as it is counts as found where all its pairs are.
"""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass

from ui.help.library import Section

_HAN = re.compile(r"[\u3400-\u9fff]+")
_IN_TITLE, _WHOLE_TITLE, _AT_START = 6.0, 8.0, 0.5
_ENOUGH = 1.5
"""How soon more occurrences count for little more (the k of BM25, Robertson and Walker 1994)."""
_AROUND = 60


@dataclass(frozen=True)
class Hit:
    """A section that was found.

    terms    what is to be highlighted in it
    excerpt  its text around the first of them
    """

    section: Section
    terms: tuple[str, ...]
    excerpt: str


def terms(query: str) -> tuple[str, ...]:
    """The words of a query, in small letters, each once."""
    return tuple(dict.fromkeys(query.casefold().split()))


def search(sections: Sequence[Section], query: str, most: int = 50) -> list[Hit]:
    """The sections that hold every word, at most so many; nothing for an empty query."""
    wanted = terms(query)
    if not wanted:
        return []
    texts = [(section.title.casefold(), section.text.casefold()) for section in sections]
    pieces = {term: _pieces(term, texts) for term in wanted}
    weights = {
        piece: _rarity(sum(piece in title or piece in text for title, text in texts), len(texts))
        for found in pieces.values() for piece in found}
    scored = []
    for place, (title, text) in enumerate(texts):
        if all(piece in title or piece in text for found in pieces.values() for piece in found):
            score = sum(weight * _count(piece, title, text) for piece, weight in weights.items())
            scored.append((-score - _WHOLE_TITLE * (title == " ".join(wanted)), place))
    shown = tuple(dict.fromkeys(piece for found in pieces.values() for piece in found))
    return [Hit(sections[place], shown, excerpt(sections[place].text, shown))
            for _, place in sorted(scored)[:most]]


def excerpt(text: str, wanted: Sequence[str]) -> str:
    """One line of a text around the first of the words, or its beginning."""
    line = " ".join(text.split())
    small = line.casefold()
    found = [at for term in wanted if (at := small.find(term)) >= 0]
    start = max(0, min(found, default=0) - _AROUND)
    if start:
        start = line.find(" ", start, start + _AROUND) + 1 or start
    end = start + 3 * _AROUND
    words = line[start:end].strip()
    return ("\u2026" if start else "") + words + ("\u2026" if end < len(line) else "")


def _pieces(term: str, texts: Sequence[tuple[str, str]]) -> tuple[str, ...]:
    """The term, or the pairs of a Chinese one that stands nowhere as it is."""
    if any(term in title or term in text for title, text in texts) or not _HAN.fullmatch(term):
        return (term,)
    return tuple(term[i:i + 2] for i in range(max(1, len(term) - 1)))


def _rarity(holding: int, count: int) -> float:
    return math.log(1 + (count - holding + 0.5) / (holding + 0.5))


def _count(piece: str, title: str, text: str) -> float:
    """How much a section is about a piece."""
    often = text.count(piece)
    starts = len(re.findall(rf"\b{re.escape(piece)}", title)) + (1 if _HAN.match(piece) else 0)
    named = _IN_TITLE * (_AT_START + min(starts, 1) * (1 - _AT_START)) if piece in title else 0.0
    length = 0.5 + 0.5 * len(text) / 600
    return named + often * (_ENOUGH + 1) / (often + _ENOUGH * length)
