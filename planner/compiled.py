"""How the equations become machine code: one decorator, and a cache that is never stale.

numba keys its cache on the file of the function that was called, not on the files of those it
calls. So the folder of the cache is named after a digest of every file of equations.
"""

import hashlib
import os
import tempfile
from pathlib import Path
from typing import Any

import numba
import numpy as np
from platformdirs import user_cache_path

from planner.version import MODEL_VERSION, VERSION

_HERE = Path(__file__).parent
_config: Any = numba.config
_njit: Any = numba.njit  # its stubs do not know every option


def _fingerprint() -> str:
    digest = hashlib.sha256(f"{VERSION} {MODEL_VERSION}".encode())
    for path in sorted([*_HERE.glob("*.py"), *(_HERE / "mechanisms").glob("*.py")]):
        digest.update(path.read_bytes())
    return digest.hexdigest()[:16]


def _cache_folder() -> Path:
    name = os.environ.get("NUMBA_CACHE_DIR")
    return Path(name) if name else user_cache_path("tradewinds", appauthor=False) / "kernels" / _fingerprint()


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


FOLDER = _cache_folder()
"""Where machine code is kept between starts."""
_keeps = _takes_files(FOLDER)
_troubles: list[Exception] = []
if _keeps and not _config.DISABLE_JIT:
    # numba sees a frozen program's sources at paths relative to the working directory
    _config.CACHE_DIR = str(FOLDER)


def is_kept() -> bool:
    """Whether what has been compiled so far is there at the next start."""
    return _keeps and not _troubles


def law(function: Any) -> Any:
    """Compile a function of plain numbers; division by zero gives inf or nan, never an exception."""
    return _njit(
        nogil=True, error_model="numpy", forceinline=True, no_cfunc_wrapper=True)(function)


def entry(function: Any) -> Any:
    """Compile a function that Python calls, with all laws it uses, and keep the machine code."""
    made: Any = numba.njit(nogil=True, error_model="numpy", cache=_keeps)(function)
    if _keeps and not _config.DISABLE_JIT:
        for name in ("load_overload", "save_overload"):
            setattr(made._cache, name, _forgiving(getattr(made._cache, name)))
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


def readable(records: Any) -> Any:
    """Records whose fields the laws can name, also where numba is switched off."""
    return records.view(np.recarray) if _config.DISABLE_JIT else records
