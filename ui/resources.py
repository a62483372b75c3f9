"""Files that ship beside the program."""

import sys
from pathlib import Path


def _root() -> Path:
    return Path(getattr(sys, "_MEIPASS", Path(__file__).resolve().parent.parent))


def scenario_files() -> list[Path]:
    """The baseline and the stories, by name."""
    return sorted((_root() / "scenarios").glob("*.tradewinds.json"))


def asset(name: str) -> Path:
    """A picture of the interface."""
    return _root() / "assets" / name
