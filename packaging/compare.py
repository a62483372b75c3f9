"""Says which files differ between two builds: compare.py FOLDER FOLDER, or compare.py to build twice.

Ends with 0 if they are alike, with 1 if not.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import freeze


def differences(one: Path, other: Path) -> Iterator[str]:
    """A line for each path that is not the same in both: contents, mode, link or date."""
    names = sorted({path.relative_to(folder) for folder in (one, other) for path in folder.rglob("*")})
    for name in names:
        left, right = one / name, other / name
        if not os.path.lexists(left) or not os.path.lexists(right):
            yield f"{name}: only in {one if os.path.lexists(left) else other}"
        elif left.is_symlink() or right.is_symlink():
            if not (left.is_symlink() and right.is_symlink() and os.readlink(left) == os.readlink(right)):
                yield f"{name}: another link"
        elif left.stat().st_mode != right.stat().st_mode:
            yield f"{name}: another mode"
        elif left.stat().st_mtime != right.stat().st_mtime:
            yield f"{name}: another date"
        elif left.is_file() and (found := _first(left.read_bytes(), right.read_bytes())) is not None:
            yield f"{name}: {found}"


def _first(left: bytes, right: bytes) -> str | None:
    if left == right:
        return None
    many = sum(a != b for a, b in zip(left, right, strict=False))
    pairs = enumerate(zip(left, right, strict=False))
    at = next((i for i, (a, b) in pairs if a != b), min(len(left), len(right)))
    return f"{len(left)} and {len(right)} bytes, {many} differ, the first at {at}"


def main(folders: list[Path]) -> int:
    """Compare two folders, or two builds made now."""
    with tempfile.TemporaryDirectory() as room:
        one, other = folders or [freeze.freeze(Path(room, name)) for name in ("first", "second")]
        found = list(differences(one, other))
    for line in found:
        print(line)
    print(f"{len(found)} files differ." if found else "The two builds are alike.")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main([Path(name) for name in sys.argv[1:]]))
