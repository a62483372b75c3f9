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


def _cache_folder() -> Path | None:
    """A folder of this user's that can be written, or None."""
    name = os.environ.get("NUMBA_CACHE_DIR")
    folder = Path(name) if name else user_cache_path("tradewinds") / "kernels" / _fingerprint()
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=folder):
            return folder
    except OSError:
        return None


_folder = _cache_folder()
if _folder is not None and not _config.DISABLE_JIT:
    # numba sees a frozen program's sources at paths relative to the working directory
    _config.CACHE_DIR = str(_folder)


def law(function: Any) -> Any:
    """Compile a function of plain numbers; division by zero gives inf or nan, never an exception."""
    return _njit(
        nogil=True, error_model="numpy", forceinline=True, no_cfunc_wrapper=True)(function)


def entry(function: Any) -> Any:
    """Compile a function that Python calls, with all laws it uses, and keep the machine code."""
    return numba.njit(nogil=True, error_model="numpy", cache=_folder is not None)(function)


def readable(records: Any) -> Any:
    """Records whose fields the laws can name, also where numba is switched off."""
    return records.view(np.recarray) if _config.DISABLE_JIT else records
