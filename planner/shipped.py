"""The scenarios that ship with the program: their files, and their texts in the language in force.

Their texts are templates of the catalogue wherever they stand unchanged; texts of users are never
translated.
"""

import json
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from string import Formatter
from typing import Any

from planner.language import say

_FILES = "*.tradewinds.json"


@cache
def shipped() -> dict[str, Path]:
    """Files of the scenarios by name."""
    return dict(sorted((str(written["name"]), path) for path, written in _trees().items()))


def tree(path: Path) -> dict[str, Any]:
    """What stands in one of the files. Raises KeyError for another file."""
    return _trees()[path]


@cache
def templates() -> dict[str, tuple[str, ...]]:
    """Every text that can be put in another language, with the names of its places."""
    texts = (text for written in _trees().values() for text in _texts(written) if text)
    return {text: tuple(dict.fromkeys(_places(text))) for text in texts}


def said(text: str) -> str:
    """A text in the language in force, its places still in braces, if it is that of a shipped scenario."""
    names = templates().get(text)
    return text if names is None else say(text, **{name: f"{{{name}}}" for name in names})


def _texts(written: dict[str, Any]) -> Iterator[str]:
    yield str(written["name"])
    yield str(written.get("description", ""))
    for step in written.get("steps", ()):
        yield str(step["title"])
        yield str(step["text"])


def _places(text: str) -> Iterator[str]:
    return (name for _, name, _, _ in Formatter().parse(text) if name is not None)


@cache
def _trees() -> dict[Path, dict[str, Any]]:
    return {path: json.loads(path.read_text(encoding="utf-8")) for path in sorted(_folder().glob(_FILES))}


def _folder() -> Path:
    return Path(getattr(sys, "_MEIPASS", Path(__file__).resolve().parent.parent)) / "scenarios"
