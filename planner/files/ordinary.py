"""The bytes of an ordinary file, never waiting for a pipe and never reading more than it may hold."""

import errno
import os
import stat
from collections.abc import Callable
from pathlib import Path

from planner.errors import FileError, printable

HEAD = 4096
"""Bytes of a file that tell its kind."""

_REASONS = {
    errno.ENOENT: "there is no such file; check its name and folder",
    errno.ENOTDIR: "there is no such file; check its name and folder",
    errno.EACCES: "you are not allowed to read it; ask its owner or open a copy",
    errno.EPERM: "the system does not permit reading it; ask its owner or open a copy",
    errno.ENAMETOOLONG: "the name is too long; check it",
    errno.ELOOP: "it is a link that leads in a circle; open the file itself",
    errno.EIO: "the disk cannot read it; open a copy",
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
        unknown = f"the system says '{printable(str(error.strerror))}'; open a copy"
        raise FileError(f"Cannot open {file}: {_REASONS.get(error.errno or 0, unknown)}.") from error
    except ValueError as error:  # a null character or half a surrogate pair in the name
        raise FileError(f"Cannot open {file}: no file can have that name; check it.") from error


def _refuse_unless_regular(status: os.stat_result, file: str) -> None:
    if stat.S_ISDIR(status.st_mode):
        raise FileError(f"Cannot open {file}: it is a folder; choose a file in it.")
    if not stat.S_ISREG(status.st_mode):
        raise FileError(f"Cannot open {file}: it is a device or a pipe; open an ordinary file.")
