"""dist/tradewinds_VERSION_ARCH.tar.gz: the program's folder, to be unpacked anywhere and started."""

from __future__ import annotations

import platform
import shutil
import sys
from pathlib import Path

import trees
from needs import FROM_SYSTEM, forget_builder, needs
from product import COMMAND, ROOT, VERSION

README = """Start {command} in this folder. It needs no installation, no Python and no network.

Needed from the system, as Debian and Ubuntu call it: {packages}.
Licences of everything inside: _internal/licences, and in the program Help, About.
"""


def build(bundle: Path, out: Path) -> Path:
    """Pack ``bundle`` into the folder ``out``; returns the archive."""
    staged = ROOT / "build" / "tarball" / f"{COMMAND}-{VERSION}"
    shutil.rmtree(staged.parent, ignore_errors=True)
    staged.parent.mkdir(parents=True)
    trees.copy(bundle, staged)
    forget_builder(staged)
    needed = ", ".join((*needs(staged), *FROM_SYSTEM))
    (staged / "README").write_text(README.format(command=COMMAND, packages=needed), encoding="utf-8")
    shutil.copy(ROOT / "LICENSE", staged)
    trees.settle(staged)
    archive = out / f"{COMMAND}_{VERSION}_{platform.machine()}.tar.gz"
    trees.tar_gz(staged, archive)
    shutil.rmtree(staged.parent)
    return archive


if __name__ == "__main__":
    print(build(Path(sys.argv[1]), ROOT / "dist"))
