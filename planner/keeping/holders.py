"""Who has a file open: a small lock beside it, so that people on a shared folder see each other's."""

import errno
import hashlib
import json
import os
import secrets
import time
import unicodedata
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from planner.atomic import temporary_prefix
from planner.keeping.places import read_json
from planner.processes import Process, this_process

_EMPTY_FOR = 30.0
"""How long a lock without words may be one that is being written, seconds."""
_TRIES = 5
_FLAGS = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)


@dataclass(frozen=True)
class Holder:
    """A session of some process that has a file open."""

    process: Process
    session: str

    @property
    def is_stale(self) -> bool:
        """Whether its process ran on this host and is gone."""
        return self.process.is_gone


UNKNOWN = Holder(Process(0, "", "", ""), "")
"""Somebody whose lock cannot be read yet."""


def lock_path(file: Path) -> Path:
    """Where the lock of a file is: a short hidden name, however long that of the file."""
    name = unicodedata.normalize("NFC", file.name).encode("utf-8", "surrogatepass")
    return file.with_name(f".tradewinds-{hashlib.sha256(name).hexdigest()[:16]}.lock")


def hold(file: Path, session: str, *, by_force: bool = False) -> Holder | None:
    """Take the lock of a file for a session; who has it, if it is somebody else who is still there.

    None means that nobody else holds the file, also where no lock can be written or read: a folder that
    is read-only or a network that fails is no reason not to open a file. ``by_force`` takes it from anybody.
    """
    lock, mine = lock_path(file), Holder(this_process(), session)
    for _ in range(_TRIES):
        try:
            _create(lock, mine)
            return None
        except FileExistsError:
            other = holder(file)
            if other is None or other == mine:
                if other == mine:
                    return None
                continue  # it has just been released
            if not (by_force or other.is_stale or _is_left_empty(lock, other)):
                return other
            _take_away(lock, file, other)
        except OSError as error:
            if error.errno == errno.EEXIST:
                continue
            return None
    return None


def holder(file: Path) -> Holder | None:
    """Who holds a file, gone or not; None if nobody does or it cannot be told."""
    lock = lock_path(file)
    body = read_json(lock)
    if body is None:
        return UNKNOWN if lock.exists() else None
    pid = body.get("pid")
    words = [body.get(name) for name in ("started", "host", "user", "session")]
    if type(pid) is not int or not all(isinstance(word, str) for word in words):
        return UNKNOWN
    began, host, user, session = (str(word) for word in words)
    return Holder(Process(pid, began, host, user), session)


def release(file: Path, session: str, process: Process | None = None) -> None:
    """Give up the lock of a file if it is this session's, or that of a process that is gone."""
    mine = Holder(process or this_process(), session)
    with suppress(OSError):
        if holder(file) == mine:
            lock_path(file).unlink()


def _create(lock: Path, mine: Holder) -> None:
    process = mine.process
    body = json.dumps({"user": process.user, "host": process.host, "pid": process.pid,
                       "started": process.started, "session": mine.session, "since": round(time.time())})
    handle = os.open(lock, _FLAGS, 0o644)
    try:
        os.write(handle, body.encode())
    except OSError:
        with suppress(OSError):
            os.unlink(lock)
        raise
    finally:
        os.close(handle)


def _take_away(lock: Path, file: Path, other: Holder) -> None:
    """Remove a lock, and only that one: two who find it stale must not remove each other's."""
    aside = lock.with_name(f"{temporary_prefix(this_process())}{secrets.token_hex(4)}.tmp")
    with suppress(OSError):
        os.rename(lock, aside)
        moved = read_json(aside) or {}
        if other != UNKNOWN and moved.get("session") != other.session:
            with suppress(FileExistsError):
                os.link(aside, lock)  # it was a fresh one
        os.unlink(aside)


def _is_left_empty(lock: Path, other: Holder) -> bool:
    try:
        return other == UNKNOWN and time.time() - lock.stat().st_mtime > _EMPTY_FOR
    except OSError:
        return False
