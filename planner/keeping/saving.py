"""Saving over a file: not over somebody else's change, and not without a backup."""

from pathlib import Path

from planner.files import digest, write
from planner.keeping.backups import back_up
from planner.keeping.places import read_bytes
from planner.scenario import Scenario


def save(state: Path, file: Path, scenario: Scenario) -> str:
    """Save a scenario in ``file``, after a daily backup of what was there; the mark of its bytes.

    Raises FileError and leaves the old file as it was if it cannot be saved.
    """
    back_up(state, file)
    return write(file, scenario)


def was_changed(file: Path, known: str) -> bool:
    """Whether ``file`` holds other bytes than those marked ``known``; a file that is gone holds none."""
    try:
        data = read_bytes(file)
    except OSError:
        return False
    return digest(data) != known


def same_file(one: Path, other: Path) -> bool:
    """Whether two paths lead to one file, by whatever spelling."""
    if one == other:
        return True
    try:
        return one.samefile(other)
    except (OSError, ValueError):
        return False
