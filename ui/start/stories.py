"""What the start page says of the scenarios that ship with the program."""

import re
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

from planner.places import filled, input_text
from planner.scenario import INPUTS
from planner.shipped import said, shipped, tree

_FIRST = re.compile(r".*?[.\u3002](?=\s|$|[^\x00-\x7f])", re.DOTALL)


class Story(NamedTuple):
    """A shipped scenario: its name and the first sentence on it in the language in force, and its file."""

    title: str
    sentence: str
    path: Path


def shipped_stories() -> dict[str, Story]:
    """By the names in the files; nothing is run for them."""
    return {name: _story(name, path) for name, path in shipped().items()}


def _story(name: str, path: Path) -> Story:
    written = tree(path)
    description = said(str(written.get("description", "")))
    first = _FIRST.match(description)
    return Story(said(name), filled(first[0] if first else description, partial(_value, written)), path)


def _value(written: dict[str, Any], id: str) -> str:
    """The words for an input that the file sets or leaves; of a number of its run there is none yet."""
    spec = INPUTS[id]
    section = written.get("levers" if spec.kind == "lever" else "assumptions") or {}
    return input_text(id, float(section[id]["value"] if id in section else spec.default))
