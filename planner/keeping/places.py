"""Where things are kept, and small files there that may be broken, missing or somebody else's."""

import json
import os
import stat
from pathlib import Path
from typing import Any

from platformdirs import user_state_path

AT_MOST = 4_000_000
"""Bytes that are read of a kept file."""


def state_folder() -> Path:
    """The folder of this user in which the program keeps what it needs after a crash."""
    return user_state_path("tradewinds", appauthor=False)


def private_folder(path: Path) -> Path:
    """``path`` as a folder that only this user may look into, made if it is missing. Raises OSError."""
    path.mkdir(mode=0o700, parents=True, exist_ok=True)
    return path


def read_json(path: Path) -> dict[str, Any] | None:
    """The object in a file; None if it cannot be read or is none."""
    try:
        tree = json.loads(read_bytes(path))
    except (OSError, ValueError, RecursionError):
        return None
    return tree if isinstance(tree, dict) else None


def read_bytes(path: Path) -> bytes:
    """What is in an ordinary file of bearable size. Raises OSError."""
    handle = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    with open(handle, "rb") as stream:
        if not stat.S_ISREG(os.fstat(handle).st_mode):
            raise OSError("no ordinary file")
        data = stream.read(AT_MOST + 1)
    if len(data) > AT_MOST:
        raise OSError("too large")
    return data


def entries(folder: Path) -> list[Path]:
    """What is in a folder, by name; nothing if it is none."""
    try:
        return sorted(folder.iterdir())
    except OSError:
        return []
