"""Which packages of a Debian or Ubuntu the libraries of a built program need from outside."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

OPTIONAL = {
    "libtbb.so.12": "numba takes its own threads where there is none",
}
"""Libraries that are linked by a part which is not missed where they are not there."""
FROM_SYSTEM = ("fontconfig", "fonts-inter", "libx11-data", "xkb-data")
"""Needed by name or at run time, which no library says: fonts, and what keys mean."""
_C_LIBRARY = "libc6"
_OWNED = re.compile(r"^([^:,\n]+)(?::[^:,\n]+)?: (?:/usr)?/lib(?:64)?/(?:[^/\n]+/)?([^/\n]+)$", re.MULTILINE)
"""A line of dpkg-query: package, architecture, and a library in one of the system's folders."""


def needs(inside: Path) -> tuple[str, ...]:
    """Packages, with the least version of the C library. Exits with a sentence if one is not known."""
    binaries = [path for path in sorted(inside.rglob("*")) if not path.is_symlink() and _is_elf(path)]
    said = _read(binaries) if binaries else ""
    linked = set(re.findall(r"^ +NEEDED +(\S+)", said, re.MULTILINE)) - OPTIONAL.keys()
    outside = sorted(linked - {path.name for path in inside.rglob("*.so*")})
    owners = library_owners()
    if unknown := [name for name in outside if name not in owners]:
        sys.exit(f"No installed package has {', '.join(unknown)}: install one, or leave out what needs it.")
    versions = {tuple(map(int, found.split("."))) for found in re.findall(r"GLIBC_([0-9.]+)\b", said)}
    least = ".".join(map(str, max(versions, default=(2, 17))))
    packages = sorted({owners[name] for name in outside} - {_C_LIBRARY})
    return (f"{_C_LIBRARY} (>= {least})", *packages)


def forget_builder(inside: Path) -> None:
    """Take away the search paths that name a folder of the machine a library was built on."""
    for path in sorted(inside.rglob("*.so*")):
        if path.is_symlink() or not _is_elf(path):
            continue
        paths = re.findall(r"^ +(?:RPATH|RUNPATH) +(\S+)", _read([path]), re.MULTILINE)
        if any(part.startswith("/") for found in paths for part in found.split(":")):
            subprocess.run(["chrpath", "--delete", str(path)], check=True, stdout=subprocess.DEVNULL)


def library_owners() -> dict[str, str]:
    """Libraries in the system's folders, by file name, with the package they belong to."""
    said = _say("dpkg-query", "-S", "*.so*")
    found = _OWNED.findall(said)
    return {name: package for package, name in found if not package.endswith("-dev")}


def _read(binaries: Iterable[Path]) -> str:
    return _say("objdump", "--private-headers", *map(str, binaries))


def _say(*command: str) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def _is_elf(path: Path) -> bool:
    if not path.is_file():
        return False
    with path.open("rb") as content:
        return content.read(4) == b"\x7fELF"


if __name__ == "__main__":
    print("\n".join(needs(Path(sys.argv[1]))))
