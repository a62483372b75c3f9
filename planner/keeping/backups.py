"""Daily backups of files that were saved over: what was in them before the first save of a day."""

import hashlib
import time
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from planner.atomic import write_atomically
from planner.errors import FileError
from planner.keeping.places import entries, private_folder, read_bytes
from planner.keeping.thinning import BACKUPS, superfluous

_SUFFIX = ".tradewinds.json"


@dataclass(frozen=True)
class Backup:
    """What was in a file until ``when``, seconds since 1970; ``path`` is where it is kept."""

    when: float
    path: Path


def back_up(state: Path, file: Path, now: float | None = None) -> None:
    """Keep what is in ``file`` before it is replaced, unless that has been done today.

    A backup that cannot be made is no reason not to save, so nothing is raised.
    """
    now = time.time() if now is None else now
    folder = _folder(state, file)
    known = [backup.when for backup in backups(state, file)]
    if any(datetime.fromtimestamp(when).date() == datetime.fromtimestamp(now).date() for when in known):
        return
    with suppress(OSError, FileError):
        data = read_bytes(file)
        private_folder(folder)
        write_atomically(folder / f"{round(now):011d}{_SUFFIX}", data)
        east = datetime.fromtimestamp(now).astimezone().utcoffset() or timedelta()
        shift = east.total_seconds()  # days are those of the calendar on the wall
        for when in superfluous([known_at + shift for known_at in [*known, now]], now + shift, BACKUPS):
            (folder / f"{round(when - shift):011d}{_SUFFIX}").unlink()


def backups(state: Path, file: Path) -> list[Backup]:
    """The backups of a file, newest first."""
    names = ((path.name.removesuffix(_SUFFIX), path) for path in entries(_folder(state, file)))
    return [Backup(float(stem), path) for stem, path in reversed(list(names)) if stem.isdecimal()]


def backup_folders(state: Path) -> list[Path]:
    """Where backups are written."""
    return entries(state / "backups")


def _folder(state: Path, file: Path) -> Path:
    name = str(file).encode("utf-8", "surrogatepass")
    return state / "backups" / hashlib.sha256(name).hexdigest()[:24]
