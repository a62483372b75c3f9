"""Folders that come out the same every time: fixed order, times, owners and permissions."""

from __future__ import annotations

import gzip
import os
import shutil
import stat
import tarfile
from pathlib import Path

from freeze import epoch


def copy(source: Path, target: Path) -> None:
    """Copy a folder with its links."""
    shutil.copytree(source, target, symlinks=True, ignore=shutil.ignore_patterns("__pycache__"))


def settle(folder: Path) -> None:
    """Give every file the same time, and permissions that follow from whether it can be started."""
    for path in (folder, *folder.rglob("*")):
        if not path.is_symlink():
            started = path.is_dir() or (path.stat().st_mode & stat.S_IXUSR and not _is_library(path))
            path.chmod(0o755 if started else 0o644)
        os.utime(path, (epoch(), epoch()), follow_symlinks=False)


def tar_gz(folder: Path, archive: Path) -> None:
    """Pack a folder that settle() has seen to under its own name."""
    with (archive.open("wb") as raw, gzip.GzipFile("", "wb", 6, raw, epoch()) as packed,
          tarfile.open(fileobj=packed, mode="w", format=tarfile.PAX_FORMAT) as tar):
        for path in (folder, *sorted(folder.rglob("*"))):
            entry = tar.gettarinfo(path, str(path.relative_to(folder.parent)))
            entry.uid = entry.gid = 0
            entry.uname = entry.gname = "root"
            entry.mtime = epoch()
            if entry.isfile():
                with path.open("rb") as content:
                    tar.addfile(entry, content)
            else:
                tar.addfile(entry)


def _is_library(path: Path) -> bool:
    return ".so" in path.suffixes
