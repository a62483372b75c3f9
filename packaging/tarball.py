"""dist/tradewinds_VERSION_ARCH.tar.gz: the program's folder, to be unpacked anywhere and started."""

from __future__ import annotations

import platform
import shutil
import sys
from pathlib import Path

import trees
from needs import forget_builder
from product import COMMAND, ROOT, VERSION

README = f"""Start {COMMAND} in this folder. It needs no installation, no Python and no network.

Needed from the system: glibc 2.36 or newer, libEGL, libGL, fontconfig with a font, and on X11 the keyboard
data of xkb. Debian and Ubuntu: apt-get install libegl1 libgl1 fontconfig fonts-inter xkb-data libx11-data
Licences of everything inside: _internal/licences, and in the program Help, About.
"""


def build(bundle: Path, out: Path) -> Path:
    """Pack ``bundle`` into the folder ``out``; returns the archive."""
    staged = ROOT / "build" / "tarball" / f"{COMMAND}-{VERSION}"
    shutil.rmtree(staged.parent, ignore_errors=True)
    staged.parent.mkdir(parents=True)
    trees.copy(bundle, staged)
    forget_builder(staged)
    (staged / "README").write_text(README, encoding="utf-8")
    shutil.copy(ROOT / "LICENSE", staged)
    trees.settle(staged)
    archive = out / f"{COMMAND}_{VERSION}_{platform.machine()}.tar.gz"
    trees.tar_gz(staged, archive)
    shutil.rmtree(staged.parent)
    return archive


if __name__ == "__main__":
    print(build(Path(sys.argv[1]), ROOT / "dist"))
