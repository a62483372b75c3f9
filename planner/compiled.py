"""How the equations become machine code: one decorator, and a cache that is never stale.

numba keys its cache on the file of the function that was called, not on the files of those it
calls, and a frozen program has no such files. So numba is told where machine code is kept: in a
folder named after a digest of every file of equations and the kind of machine. The frozen program
brings that folder with it; everybody else has one beside other caches.

Code is made for any processor of its kind, not for the one at hand. It runs as fast, gives the same
numbers to the last bit, and is good on every machine that the program is carried to.
"""

import hashlib
import os
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numba
import numpy as np
from llvmlite.binding import get_process_triple
from platformdirs import user_cache_path

from planner.version import MODEL_VERSION, VERSION

_HERE = Path(__file__).parent
_config: Any = numba.config
_njit: Any = numba.njit  # its stubs do not know every option


@dataclass(frozen=True)
class _Store:
    """A folder of machine code.

    read   whether what is in it may be used
    write  whether what is compiled may be added
    """

    folder: Path
    read: bool
    write: bool


class Locator:
    """What numba asks for a cache's place, and whether what is there is still valid."""

    def __init__(self, line: int) -> None:
        self._line = line

    @classmethod
    def from_function(cls, function: Any, file: str) -> "Locator":
        return cls(function.__code__.co_firstlineno)

    def ensure_cache_path(self) -> None:
        """It has been seen to already."""

    def get_cache_path(self) -> str:
        return str(FOLDER)

    def get_source_stamp(self) -> str:
        return FOLDER.name

    def get_disambiguator(self) -> str:
        return str(self._line)


def _digest() -> str:
    digest = hashlib.sha256(f"{VERSION} {MODEL_VERSION}".encode())
    for path in sorted([*_HERE.glob("*.py"), *(_HERE / "mechanisms").glob("*.py")]):
        digest.update(path.read_bytes())
    return digest.hexdigest()[:16]


def _find_store() -> _Store:
    """The folder that came with a frozen program, if it was made for this kind of machine, or the user's."""
    machine = get_process_triple()
    digest = None
    if hasattr(sys, "_MEIPASS"):
        for brought in sorted(Path(sys._MEIPASS, "kernels").glob("*-*")):
            digest, _, made_for = brought.name.partition("-")
            if made_for == machine:
                return _Store(brought, read=True, write=False)
    root = Path(os.environ.get("NUMBA_CACHE_DIR")
                or user_cache_path("tradewinds", appauthor=False) / "kernels")
    folder = root / f"{digest or _digest()}-{machine}"
    kept = _takes_files(folder)
    return _Store(folder, read=kept, write=kept)


def _takes_files(folder: Path) -> bool:
    """Whether this user can write there."""
    if not folder.is_absolute():  # nobody's home is known
        return False
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=folder):
            return True
    except OSError:
        return False


_store = _find_store()
FOLDER = _store.folder
"""Where machine code is kept between starts."""
_troubles: list[Exception] = []
_entries: list[Any] = []
_config.CPU_NAME, _config.CPU_FEATURES = "generic", ""
_config.CACHE_LOCATOR_CLASSES = f"{__name__}.{Locator.__name__}"


def is_kept() -> bool:
    """Whether what has been compiled so far is there at the next start."""
    return _store.read and not _troubles


def compiled_here() -> int:
    """How many entries were compiled since the program was started, and not read from the cache."""
    return sum(sum(made.stats.cache_misses.values()) for made in _entries)


def is_brought() -> bool:
    """Whether the machine code is that which came with the program."""
    return _store.read and not _store.write


def law(function: Any) -> Any:
    """Compile a function of plain numbers; division by zero gives inf or nan, never an exception."""
    return _njit(
        nogil=True, error_model="numpy", forceinline=True, no_cfunc_wrapper=True)(function)


def entry(function: Any) -> Any:
    """Compile a function that Python calls, with all laws it uses, and keep the machine code."""
    made: Any = numba.njit(nogil=True, error_model="numpy", cache=_store.read)(function)
    if _store.read and not _config.DISABLE_JIT:
        cache = made._cache
        cache.load_overload = _forgiving(cache.load_overload)
        cache.save_overload = _forgiving(cache.save_overload) if _store.write else _nothing
        _entries.append(made)
    return made


def _forgiving(step: Any) -> Any:
    """A step of numba's cache that fails without harm: a full disk, or a file that a crash cut short."""
    def careful(*arguments: Any) -> Any:
        try:
            return step(*arguments)
        except Exception as error:  # unpickling half a file may raise anything
            _troubles.append(error)
            return None
    return careful


def _nothing(*_: Any) -> None:
    """Leave the program's own folder as it was installed."""


def readable(records: Any) -> Any:
    """Records whose fields the laws can name, also where numba is switched off."""
    return records.view(np.recarray) if _config.DISABLE_JIT else records
