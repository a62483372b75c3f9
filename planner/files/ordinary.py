"""The bytes of an ordinary file, never waiting for a pipe and never reading more than it may hold."""

import errno
import os
import stat
from collections.abc import Callable
from pathlib import Path

from planner.errors import FileError, printable
from planner.language import mark, say

HEAD = 4096
"""Bytes of a file that tell its kind."""

_REASONS = {
    errno.ENOENT: mark("there is no such file; check its name and folder"),
    errno.ENOTDIR: mark("there is no such file; check its name and folder"),
    errno.EACCES: mark("you are not allowed to read it; ask its owner or open a copy"),
    errno.EPERM: mark("the system does not permit reading it; ask its owner or open a copy"),
    errno.ENAMETOOLONG: mark("the name is too long; check it"),
    errno.ELOOP: mark("it is a link that leads in a circle; open the file itself"),
    errno.EIO: mark("the disk cannot read it; open a copy"),
}


def read_ordinary(path: Path, limit: Callable[[bytes], int]) -> bytes:
    """The bytes of a regular file, cut one byte beyond its limit. Raises FileError.

    limit  how many bytes a file that starts with these may hold
    """
    file = printable(str(path), 300)
    try:
        _refuse_unless_regular(os.stat(path), file)
        handle = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
        with open(handle, "rb") as stream:
            _refuse_unless_regular(os.fstat(handle), file)
            most = limit(stream.read(HEAD))
            stream.seek(0)
            return stream.read(most + 1)
    except OSError as error:
        raise FileError(say("Cannot open {file}: {reason}.", file=file, reason=_reason(error))) from error
    except ValueError as error:  # a null character or half a surrogate pair in the name
        raise FileError(say(
            "Cannot open {file}: no file can have that name; check it.", file=file)) from error


def _reason(error: OSError) -> str:
    known = _REASONS.get(error.errno or 0)
    return say(known) if known else say(
        "the system says '{words}'; open a copy", words=printable(str(error.strerror)))


def _refuse_unless_regular(status: os.stat_result, file: str) -> None:
    if stat.S_ISDIR(status.st_mode):
        raise FileError(say("Cannot open {file}: it is a folder; choose a file in it.", file=file))
    if not stat.S_ISREG(status.st_mode):
        raise FileError(say("Cannot open {file}: it is a device or a pipe; open an ordinary file.",
                            file=file))
