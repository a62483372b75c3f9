"""Writing a file so that a reader, or a crash, finds the whole old one or the whole new one."""

import errno
import os
import secrets
import stat
from contextlib import suppress
from pathlib import Path

from planner.errors import FileError, printable
from planner.language import mark, say
from planner.processes import Process, this_process

_FLAGS = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)

_DENIED = (
    mark("another program holds it or you are not allowed to write there; close it there or choose another "
         "folder")
    if os.name == "nt"
    else mark("you are not allowed to write there; choose another folder or ask its owner")
)
_REASONS = {
    getattr(errno, "EDQUOT", errno.ENOSPC): mark(
        "your share of the disk is used up; free some space or save elsewhere"),
    errno.ENOSPC: mark("the disk is full; free some space or save elsewhere"),
    errno.EFBIG: mark("the disk takes no file of this size; save elsewhere"),
    errno.EACCES: _DENIED,
    errno.EPERM: mark("the system does not permit writing there; choose another folder or ask its owner"),
    errno.EROFS: mark("the disk is read-only; save elsewhere"),
    errno.ENOENT: mark("its folder does not exist; create the folder or choose another"),
    errno.ENOTDIR: mark("part of its folder's path is a file; choose another folder"),
    errno.EISDIR: mark("a folder has that name; choose another name"),
    errno.ENAMETOOLONG: mark("the name is too long; choose a shorter one"),
    errno.ELOOP: mark("it is a link that leads in a circle; choose another name"),
    errno.EBUSY: mark("another program holds it; close it there and save again"),
}


def write_atomically(path: Path, data: bytes) -> None:
    """Replace or create the file at ``path``; through a link, the file it leads to.

    Raises FileError and leaves the old file as it was if anything goes wrong.
    """
    try:
        _replace(os.path.realpath(path), data, _mode_to_keep(path))
    except OSError as error:
        raise _refusal(path, _reason(error)) from error
    except ValueError as error:  # a null character or half a surrogate pair in the name
        raise _refusal(path, say(
            "the name holds a character no file can have; choose another name")) from error


def temporary_prefix(process: Process) -> str:
    """How the names of the files begin that a process has not finished writing; short, and its own."""
    return f".tradewinds-{process.mark}"


def sweep(folder: Path, process: Process) -> None:
    """Remove what a process that is gone did not finish writing in a folder."""
    with suppress(OSError, ValueError):
        for path in folder.glob(f"{temporary_prefix(process)}*.tmp"):
            with suppress(OSError):
                path.unlink()


def _mode_to_keep(path: Path) -> int | None:
    """Permission bits of the file that is there; None where there is none."""
    try:
        status = os.stat(path)
    except FileNotFoundError:
        return None
    if stat.S_ISDIR(status.st_mode):
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
    if not stat.S_ISREG(status.st_mode):
        raise _refusal(path, say("it is a device or a pipe and not an ordinary file; choose another name"))
    if not os.access(path, os.W_OK):
        raise _refusal(path, say("the file is protected against writing; save under another name"))
    return stat.S_IMODE(status.st_mode)


def _replace(target: str, data: bytes, mode: int | None) -> None:
    folder = os.path.dirname(target)
    temp = os.path.join(folder, f"{temporary_prefix(this_process())}{secrets.token_hex(4)}.tmp")
    handle = os.open(temp, _FLAGS, 0o666 if mode is None else 0o600)
    try:
        try:
            _write_all(handle, data)
            if mode is not None and stat.S_IMODE(os.fstat(handle).st_mode) != mode:
                os.chmod(temp, mode)
            os.fsync(handle)
        finally:
            os.close(handle)
        os.replace(temp, target)
    except BaseException:
        with suppress(OSError):
            os.unlink(temp)
        raise
    _sync_folder(folder)


def _write_all(handle: int, data: bytes) -> None:
    """Write every byte: the system may take a part and say so only in the count."""
    rest = memoryview(data)
    while rest:
        written = os.write(handle, rest)
        if written <= 0:
            raise OSError(errno.EIO, "nothing was written")
        rest = rest[written:]


def _sync_folder(folder: str) -> None:
    """Make the new name last through a power cut, where a folder can be opened for that."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _reason(error: OSError) -> str:
    known = _REASONS.get(error.errno or 0)
    return say(known) if known else say(
        "the system says '{words}'; save elsewhere", words=printable(str(error.strerror)))


def _refusal(path: Path, reason: str) -> FileError:
    return FileError(say("Cannot save {file}: {reason}.", file=printable(str(path), 300), reason=reason))
