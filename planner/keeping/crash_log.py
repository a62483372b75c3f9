"""What is known of why the program stopped, written so that it can be shown to anybody."""

import faulthandler
import getpass
import os
import platform
import re
import sys
import time
import traceback
from contextlib import suppress
from pathlib import Path

from planner.version import MODEL_VERSION, VERSION

_QUOTED = re.compile(r"""(["'])(?:[A-Za-z]:[\\/]|[\\/]{1,2}|~[\\/])[^"'\n]*[\\/]([^"'\\/\n]*)\1""")
_BARE = re.compile(r"""(?<![\w.])(?:[A-Za-z]:\\|\\\\|/)(?:[^\s"'\\/:]+[\\/])+([^\s"'\\/:]*)""")
_ENTRIES_AT_MOST = 20
_SHORTEST_NAME = 3
"""Letters of a user's name below which it is too common a word to be taken out."""


def scrubbed(text: str) -> str:
    """``text`` with files by their last names only, and without the user's name and the host's."""
    home = str(Path.home())
    for place in {home, os.path.realpath(home)} - {"/", ""}:
        text = text.replace(place, "~")
    text = _QUOTED.sub(r"\1\2\1", text)
    text = _BARE.sub(r"\1", text)
    names = {platform.node()}
    with suppress(OSError, KeyError, ImportError):
        names.add(getpass.getuser())
    for name in names:
        if len(name) >= _SHORTEST_NAME:
            text = re.sub(rf"(?<!\w){re.escape(name)}(?!\w)", "\u2026", text)
    return text


def scrubbed_trace(error: BaseException) -> str:
    """The trace of an exception, with what ran where and when."""
    trace = "".join(traceback.format_exception(error))
    return scrubbed(
        f"Tradewinds {VERSION}, model {MODEL_VERSION}, Python {platform.python_version()}, "
        f"{platform.system()} {platform.release()}, {time.strftime('%Y-%m-%d %H:%M:%S')}\n{trace}\n")


class CrashLog:
    """A file that takes the traces of exceptions, and those of faults that end the process."""

    def __init__(self, path: Path) -> None:
        self._file = path.open("ab", buffering=0)
        self._entries = 0
        self._told_before = faulthandler.is_enabled()
        faulthandler.enable(self._file)

    def note(self, error: BaseException) -> str:
        """Write down an exception, as far as there is room; what was written."""
        text = scrubbed_trace(error)
        self._entries += 1
        if self._entries <= _ENTRIES_AT_MOST:
            with suppress(OSError, ValueError):
                self._file.write(text.encode(errors="replace"))
        return text

    def close(self) -> None:
        """Take no more."""
        if self._told_before and sys.__stderr__ is not None:
            faulthandler.enable(sys.__stderr__)
        else:
            faulthandler.disable()
        self._file.close()
