"""Which process this is, and whether another one is still there."""

import getpass
import hashlib
import os
import platform
import sys
from dataclasses import dataclass
from functools import cache
from pathlib import Path

_UNKNOWN = "unknown"
_SINCE_BOOT = "+"
"""Stands between the mark of a boot and the time since then, where a system numbers its boots."""


@dataclass(frozen=True)
class Process:
    """A process of some user on some host.

    started  a mark of when it began, which tells it from a later one with the same number
    """

    pid: int
    started: str
    host: str
    user: str

    @property
    def mark(self) -> str:
        """Eight hexadecimal digits of its own, for the names of its temporary files."""
        return hashlib.sha256(f"{self.host}\n{self.pid}\n{self.started}".encode()).hexdigest()[:8]

    @property
    def is_here(self) -> bool:
        """Whether it runs, or ran, on this host, whose name may have changed since it was started."""
        mine = this_process()
        boot = self.started.rpartition(_SINCE_BOOT)[0]
        return self.host == mine.host or (boot != "" and mine.started.startswith(boot + _SINCE_BOOT))

    @property
    def is_gone(self) -> bool:
        """Whether it ran on this host and has ended; of other hosts nobody knows."""
        if not self.is_here:
            return False
        now = started(self.pid)
        return now is None or (_UNKNOWN not in (now, self.started) and now != self.started)


def this_process() -> Process:
    """The process that asks, a forked one included."""
    return _process(os.getpid())


@cache
def _process(pid: int) -> Process:
    try:
        user = getpass.getuser()
    except (OSError, KeyError, ImportError):  # a user without a name
        user = _UNKNOWN
    return Process(pid, started(pid) or _UNKNOWN, platform.node() or _UNKNOWN, user)


def started(pid: int) -> str | None:
    """A mark of when the process with this number began; None if there is none, "unknown" if hidden."""
    if pid <= 0:
        return None
    if sys.platform == "win32":
        return _started_on_windows(pid)
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return None
    except (OSError, OverflowError):  # it is somebody else's, or no number of a process
        pass
    return _started_on_linux(pid) if sys.platform.startswith("linux") else _started_elsewhere(pid)


def _started_on_linux(pid: int) -> str | None:
    try:
        # the name of the program, in brackets, may hold blanks and brackets itself
        fields = Path(f"/proc/{pid}/stat").read_text(errors="replace").rpartition(")")[2].split()
        boot = Path("/proc/sys/kernel/random/boot_id").read_text().strip()
    except OSError:
        return _UNKNOWN
    return None if fields[0] in "ZX" else f"{boot}{_SINCE_BOOT}{fields[19]}"


def _started_elsewhere(pid: int) -> str:
    import subprocess

    try:
        told = subprocess.run(
            ["ps", "-o", "lstart=", "-p", str(pid)], capture_output=True, text=True, timeout=2,
            check=False, env={**os.environ, "LC_ALL": "C"})
    except (OSError, subprocess.SubprocessError):
        return _UNKNOWN
    return " ".join(told.stdout.split()) or _UNKNOWN


def _started_on_windows(pid: int) -> str | None:
    if sys.platform != "win32":
        return _UNKNOWN
    import ctypes
    from ctypes import wintypes

    still_active, query_limited, denied = 259, 0x1000, 5
    system = ctypes.WinDLL("kernel32", use_last_error=True)
    system.OpenProcess.restype = wintypes.HANDLE
    handle = system.OpenProcess(query_limited, False, pid)
    if not handle:
        return _UNKNOWN if ctypes.get_last_error() == denied else None
    try:
        code = wintypes.DWORD()
        times = [wintypes.FILETIME() for _ in range(4)]
        process = wintypes.HANDLE(handle)
        if system.GetExitCodeProcess(process, ctypes.byref(code)) and code.value != still_active:
            return None
        if not system.GetProcessTimes(process, *(ctypes.byref(time) for time in times)):
            return _UNKNOWN
        return str((times[0].dwHighDateTime << 32) + times[0].dwLowDateTime)
    finally:
        system.CloseHandle(wintypes.HANDLE(handle))
