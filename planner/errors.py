"""Errors meant for people, and how their own words are made safe to repeat in one."""

from collections.abc import Iterable, Mapping
from difflib import get_close_matches

from planner.language import say


class FileError(Exception):
    """A file that cannot be read or written. str() is one sentence: the file, the place, the remedy."""


def printable(text: str, limit: int = 60) -> str:
    """``text`` for a message: on one line, shortened in the middle, invisible characters spelt out."""
    if len(text) > limit:
        tail = limit // 3
        text = text[: limit - tail - 1] + "\u2026" + text[-tail:]
    return "".join(c if c.isprintable() else f"\\u{ord(c):04x}" for c in text)


def reason(error: Exception, known: Mapping[type[Exception], str]) -> str:
    """Why a call of the system failed, as part of a sentence.

    known  templates, not yet said, by the class of the error; of the others the system's own words are told
    """
    words = next((words for kind, words in known.items() if isinstance(error, kind)), None)
    if words is not None:
        return say(words)
    return say("the system says '{words}'", words=printable(str(getattr(error, "strerror", None) or error)))


def nearest(name: str, known: Iterable[str]) -> str | None:
    """The known name that ``name`` was probably meant to be."""
    matches = get_close_matches(name[:100].lower(), list(known), n=1)
    return matches[0] if matches else None
