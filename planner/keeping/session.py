"""One run of the program, as the next one finds it: whose it was, what it held, what it kept."""

import json
import os
import secrets
import shutil
import time
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path

from planner.atomic import sweep, write_atomically
from planner.errors import FileError
from planner.keeping import holders
from planner.keeping.places import entries, private_folder, read_bytes, read_json
from planner.language import say
from planner.processes import Process, started, this_process

OWNER, HELD, LOG = "owner.json", "held.json", "log.txt"
DISCARDED_FOR = 7 * 86400.0
"""How long what was discarded is kept, seconds."""
_SILENT = 86400.0
"""Age of the last sign of life after which a session of another host is taken to be over, seconds: this
host may have had another name."""
_ABANDONED = 3600.0
"""Age at which a session without a sound owner is nobody's, seconds."""


class Session:
    """This run. Its folder is made when there is something to keep.

    id      marks its locks
    folder  holds one folder for each open scenario that has been changed
    """

    def __init__(self, state: Path) -> None:
        self.state = state
        self.id = f"{os.getpid()}-{secrets.token_hex(8)}"
        self.folder = state / "sessions" / self.id
        self._held: list[Path] = []

    def begin(self) -> None:
        """Make the folder, so that whoever starts next sees whose it is. Raises FileError."""
        owner = self.folder / OWNER
        if owner.exists():
            return
        try:
            private_folder(self.folder)
        except OSError as error:
            raise FileError(say("Cannot make the folder {folder}: {words}.",
                                folder=self.folder, words=error.strerror)) from error
        body = {**asdict(this_process()), "begun": time.time()}
        write_atomically(owner, json.dumps(body).encode())

    def journal(self, key: str) -> Path:
        """Where the versions of an open scenario are kept."""
        return self.folder / f"scenario-{key}"

    def hold(self, file: Path, *, by_force: bool = False) -> holders.Holder | None:
        """Take the lock of a file; who has it, if it is somebody else. Never raises."""
        known = file in self._held
        if not known:
            self._held.append(file)
            self._note_held()  # first, so that a lock that outlives this process is found
        other = holders.hold(file, self.id, by_force=by_force)
        if other is not None and not known:
            self._held.remove(file)
            self._note_held()
        return other

    def release(self, file: Path) -> None:
        """Give up the lock of a file."""
        holders.release(file, self.id)
        if file in self._held:
            self._held.remove(file)
            self._note_held()

    def discard(self, key: str) -> None:
        """Give up what was kept of an open scenario; it can be had back for a week."""
        discard(self.state, self.journal(key))

    def forget(self, key: str) -> None:
        """Give up what was kept of an open scenario: its file holds all of it."""
        shutil.rmtree(self.journal(key), ignore_errors=True)

    def end(self) -> None:
        """Leave nothing behind."""
        for file in list(self._held):
            holders.release(file, self.id)
        self._held.clear()
        shutil.rmtree(self.folder, ignore_errors=True)

    def _note_held(self) -> None:
        with suppress(FileError):
            self.begin()
            write_atomically(self.folder / HELD, json.dumps([str(file) for file in self._held]).encode())


@dataclass(frozen=True)
class Past:
    """A session whose process is gone.

    ended  seconds since 1970 of the last sign of life
    """

    folder: Path
    process: Process | None
    ended: float

    @property
    def journals(self) -> list[Path]:
        """The folders of its open scenarios."""
        return [path for path in entries(self.folder) if path.name.startswith("scenario-") and path.is_dir()]

    def clear_up(self, also: tuple[Path, ...] = ()) -> None:
        """Remove its locks and what it did not finish writing, there and in the folders ``also``."""
        if self.process is None:
            return
        try:
            names = json.loads(read_bytes(self.folder / HELD))
        except (OSError, ValueError, RecursionError):
            names = []
        files = [Path(name) for name in names if isinstance(name, str)] if isinstance(names, list) else []
        for file in files:
            holders.release(file, self.folder.name, self.process)
        for folder in {*(file.parent for file in files), *also, *self.journals, self.folder}:
            sweep(folder, self.process)

    def forget(self) -> None:
        """Remove it, once nothing in it is wanted any more."""
        shutil.rmtree(self.folder, ignore_errors=True)


def past_sessions(state: Path) -> list[Past]:
    """Sessions whose processes are gone, the oldest first."""
    found = []
    for folder in entries(state / "sessions"):
        body = read_json(folder / OWNER)
        ended = _last_sign(folder)
        try:
            assert body is not None
            process = Process(int(body["pid"]), str(body["started"]), str(body["host"]), str(body["user"]))
        except (AssertionError, KeyError, TypeError, ValueError):
            process = None
        if process is None:
            if _maker_is_gone(folder.name) or time.time() - ended > _ABANDONED:
                found.append(Past(folder, None, ended))
        elif process.is_gone or (not process.is_here and time.time() - ended > _SILENT):
            found.append(Past(folder, process, ended))
    return sorted(found, key=lambda past: past.ended)


def _maker_is_gone(session: str) -> bool:
    """Whether a session that has no owner yet will never have one: its process has ended."""
    pid = session.partition("-")[0]
    return pid.isdecimal() and len(pid) < 12 and started(int(pid)) is None


def discard(state: Path, journal: Path) -> None:
    """Put a journal aside for a week."""
    if not journal.is_dir():
        return
    with suppress(OSError):
        private_folder(state / "discarded")
        journal.rename(state / "discarded" / f"{round(time.time()):011d}-{secrets.token_hex(4)}")


def discarded(state: Path, now: float | None = None) -> list[Path]:
    """Journals that were put aside, the newest first; those older than a week go."""
    now = time.time() if now is None else now
    kept = []
    for folder in entries(state / "discarded"):
        stamp = folder.name.partition("-")[0]
        if stamp.isdecimal() and now - int(stamp) > DISCARDED_FOR:
            shutil.rmtree(folder, ignore_errors=True)
        else:
            kept.append(folder)
    return kept[::-1]


def _last_sign(folder: Path) -> float:
    """When something in a session's folder was written last, seconds since 1970."""
    times = [0.0]
    for path in (folder, *entries(folder)):
        with suppress(OSError):
            times.append(path.stat().st_mtime)
    return max(times)
