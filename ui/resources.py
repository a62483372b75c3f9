"""Files that ship beside the program."""

import json
import sys
from functools import cache
from pathlib import Path


def _root() -> Path:
    return Path(getattr(sys, "_MEIPASS", Path(__file__).resolve().parent.parent))


@cache
def stories() -> dict[str, Path]:
    """The scenarios that ship with the program, by name."""
    found = {}
    for path in sorted((_root() / "scenarios").glob("*.tradewinds.json")):
        found[str(json.loads(path.read_text(encoding="utf-8"))["name"])] = path
    return dict(sorted(found.items()))


def asset(name: str) -> Path:
    """A picture of the interface."""
    return _root() / "assets" / name


def licences() -> Path:
    """Where a built program keeps the terms of its components."""
    return _root() / "licences"


def requirements() -> Path:
    """The packages that the program needs, with their versions; only in the source tree."""
    return _root() / "requirements.txt"
