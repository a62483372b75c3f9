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
    return dict(sorted((str(tree["name"]), path) for path, tree in _trees().items()))


@cache
def templates() -> dict[str, tuple[str, ...]]:
    """Every text that can be put in another language, with the names of its places."""
    texts = (text for tree in _trees().values() for text in _texts(tree) if text)
    return {text: tuple(dict.fromkeys(_places(text))) for text in texts}


def said(text: str) -> str:
    """A text in the language in force, its places still in braces, if it is that of a shipped scenario."""
    names = templates().get(text)
    return text if names is None else say(text, **{name: f"{{{name}}}" for name in names})


def _texts(tree: dict[str, Any]) -> Iterator[str]:
    yield str(tree["name"])
    yield str(tree.get("description", ""))
    for step in tree.get("steps", ()):
        yield str(step["title"])
        yield str(step["text"])


def _places(text: str) -> Iterator[str]:
    return (name for _, name, _, _ in Formatter().parse(text) if name is not None)


@cache
def _trees() -> dict[Path, dict[str, Any]]:
    return {path: json.loads(path.read_text(encoding="utf-8")) for path in sorted(_folder().glob(_FILES))}


def _folder() -> Path:
    return Path(getattr(sys, "_MEIPASS", Path(__file__).resolve().parent.parent)) / "scenarios"
