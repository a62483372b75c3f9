"""The versions of one open scenario, each a file that is written whole or not at all."""

import json
import time
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from planner.atomic import write_atomically
from planner.keeping.places import entries, private_folder, read_json
from planner.keeping.thinning import JOURNAL, superfluous
from planner.language import say
from planner.scenario import Scenario

_SUFFIX = ".json"


@dataclass(frozen=True)
class Version:
    """A scenario as it was at some moment.

    when     seconds since 1970
    file     the file it belongs to, if it has one
    digest   mark of that file's bytes as they were last known
    settled  whether that file holds all of it
    """

    when: float
    scenario: Scenario
    file: Path | None = None
    digest: str = ""
    settled: bool = False

    @staticmethod
    def now(scenario: Scenario, file: Path | None, digest: str, settled: bool) -> "Version":
        """A scenario as it is at this moment."""
        return Version(time.time(), scenario, file, digest, settled)


def write_version(folder: Path, version: Version) -> Version:
    """Add a version to a journal and thin the older ones; the version with its time as kept.

    Raises FileError if it cannot be written or is no scenario that a file can hold.
    """
    from planner.errors import FileError
    from planner.files import to_bytes  # loads pydantic

    text = to_bytes(version.scenario).decode()
    try:
        private_folder(folder)
    except OSError as error:
        raise FileError(say("Cannot make the folder {folder}: {words}.",
                            folder=folder, words=error.strerror)) from error
    known = _times(folder)
    at = max(round(version.when * 1000), max(known, default=0) + 1)  # a clock may be set back
    body = {"when": at / 1000, "file": None if version.file is None else str(version.file),
            "digest": version.digest, "settled": version.settled, "scenario": text}
    write_atomically(folder / f"{at:014d}{_SUFFIX}", json.dumps(body).encode())
    thin = superfluous((known_at / 1000 for known_at in known), time.time(), JOURNAL)
    for known_at in known:
        if known_at / 1000 in thin:
            with suppress(OSError):
                (folder / f"{known_at:014d}{_SUFFIX}").unlink()
    return Version(at / 1000, version.scenario, version.file, version.digest, version.settled)


def versions(folder: Path) -> list[Path]:
    """The files of a journal, newest first."""
    return [folder / f"{at:014d}{_SUFFIX}" for at in sorted(_times(folder), reverse=True)]


def read_version(path: Path) -> Version | None:
    """The version in a file of a journal; None if it is not sound."""
    from planner.errors import FileError
    from planner.files import parse

    body = read_json(path)
    if body is None:
        return None
    when, text, file = body.get("when"), body.get("scenario"), body.get("file")
    if not isinstance(when, int | float) or not isinstance(text, str):
        return None
    try:
        scenario = parse(text.encode(), path.name).scenario
    except (FileError, UnicodeError):
        return None
    return Version(float(when), scenario, Path(file) if isinstance(file, str) else None,
                   str(body.get("digest", "")), body.get("settled") is True)


def newest(folder: Path) -> Version | None:
    """The newest sound version of a journal."""
    return next((version for path in versions(folder) if (version := read_version(path))), None)


def _times(folder: Path) -> list[int]:
    """Milliseconds since 1970 of the versions in a folder."""
    return [int(path.stem) for path in entries(folder)
            if path.suffix == _SUFFIX and path.stem.isdecimal() and path.stem.isascii()]
