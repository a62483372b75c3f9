"""Files that ship beside the program."""

import sys
from pathlib import Path


def _root() -> Path:
    return Path(getattr(sys, "_MEIPASS", Path(__file__).resolve().parent.parent))


def asset(name: str) -> Path:
    """A picture of the interface."""
    return _root() / "assets" / name


def licences() -> Path:
    """Where a built program keeps the terms of its components."""
    return _root() / "licences"


def requirements() -> Path:
    """The packages that the program needs, with their versions; only in the source tree."""
    return _root() / "requirements.txt"


def handbook() -> Path:
    """The folder of help pages, with their pictures and a folder for each other language."""
    return _root() / "docs"
