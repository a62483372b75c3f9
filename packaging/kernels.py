"""Compiles the equations into a folder: kernels.py FOLDER."""

import os
import sys
from pathlib import Path
from typing import Any


def compile_into(folder: Path) -> Path:
    """Run everything that is compiled once, and return the folder that holds the machine code."""
    os.environ["NUMBA_CACHE_DIR"] = str(folder.resolve())
    sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
    _drop_annotations()
    from planner.compiled import FOLDER, compiled_here
    from planner.hindcast import hindcast
    from planner.run import warm_up

    warm_up()
    hindcast()
    if not compiled_here():
        raise SystemExit(f"{folder} held machine code already; remove it and build again.")
    return FOLDER


def _drop_annotations() -> None:
    """Leave out numba's listing of types, which names addresses and folders of this machine."""
    from numba.core.compiler import CompileResult

    reduce = CompileResult._reduce

    def without(result: Any) -> Any:
        return tuple("" if isinstance(part, str) else part for part in reduce(result))

    CompileResult._reduce = without


if __name__ == "__main__":
    print(compile_into(Path(sys.argv[1])))
