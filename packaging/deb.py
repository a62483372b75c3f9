"""dist/tradewinds_VERSION_ARCH.deb: the program under /usr/lib, and what a desktop needs to know of it.

There are no scripts to run at installation: the menus, icons and types of files are taken in and let go
by the triggers of desktop-file-utils, hicolor-icon-theme and shared-mime-info.
"""

from __future__ import annotations

import gzip
import hashlib
import os
import re
import shutil
import subprocess
import sys
import textwrap
from pathlib import Path

import man
import trees
from freeze import epoch
from icons import write_icons
from needs import FROM_SYSTEM, forget_builder, needs
from product import COMMAND, CONTACT, ID, PUBLISHER, ROOT, VERSION, fill

LINUX = Path(__file__).parent / "linux"
LIBRARY = Path("usr/lib") / COMMAND
DESKTOP = ("desktop-file-utils", "hicolor-icon-theme", "shared-mime-info")
"""Whose triggers take in the menu entry, the icons and the type of files, and let go of them."""
RECOMMENDED = ("fonts-wqy-microhei", "xdg-utils")


def build(bundle: Path, out: Path, compression: str = "xz") -> Path:
    """Make the package from ``bundle`` in the folder ``out``; returns its path.

    compression  xz for the smallest package, zstd for one that is made soon
    """
    staged = ROOT / "build" / "deb"
    shutil.rmtree(staged, ignore_errors=True)
    staged.mkdir(parents=True)
    trees.copy(bundle, staged / LIBRARY)
    forget_builder(staged / LIBRARY)
    link = staged / "usr/bin" / COMMAND
    link.parent.mkdir(parents=True)
    link.symlink_to(f"../lib/{COMMAND}/{COMMAND}")
    write_icons(staged / "usr/share/icons/hicolor")
    for path, text in shared().items():
        target = staged / "usr/share" / path
        target.parent.mkdir(parents=True, exist_ok=True)
        content = text.encode()
        target.write_bytes(gzip.compress(content, 9, mtime=0) if path.endswith(".gz") else content)
    architecture = _say("dpkg", "--print-architecture")
    size = sum(path.lstat().st_size for path in staged.rglob("*")) // 1024
    _write_control(
        staged, architecture=architecture, kibibytes=str(size), recommends=", ".join(RECOMMENDED),
        depends=", ".join(sorted({*needs(staged / LIBRARY), *FROM_SYSTEM, *DESKTOP})))
    trees.settle(staged)
    package = out / f"{COMMAND}_{VERSION}_{architecture}.deb"
    subprocess.run(
        ["dpkg-deb", "--root-owner-group", f"-Z{compression}", "--build", str(staged), str(package)],
        check=True, stdout=subprocess.DEVNULL, env={**os.environ, "SOURCE_DATE_EPOCH": str(epoch())})
    shutil.rmtree(staged)
    return package


def shared() -> dict[str, str]:
    """The files below /usr/share that are text, by path."""
    return {
        f"applications/{COMMAND}.desktop": fill(LINUX / "tradewinds.desktop.in"),
        f"mime/packages/{COMMAND}.xml": fill(LINUX / "mime.xml.in"),
        f"metainfo/{ID}.metainfo.xml": fill(LINUX / "metainfo.xml.in"),
        f"doc/{COMMAND}/copyright": fill(LINUX / "copyright.in"),
        f"doc/{COMMAND}/changelog.gz": changelog(),
        f"lintian/overrides/{COMMAND}": (LINUX / "lintian-overrides").read_text(encoding="utf-8"),
        f"man/man1/{COMMAND}.1.gz": man.page(),
    }


def changelog() -> str:
    """The newest release of CHANGELOG.md as Debian writes it."""
    said = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8").split("\n## ")[1]
    points = re.findall(r"^- (.*?)(?=^- |\Z)", said, re.MULTILINE | re.DOTALL)
    day = _say("date", "--utc", "--rfc-email", f"--date=@{epoch()}")
    body = "\n".join(
        textwrap.fill(" ".join(point.split()), 78, initial_indent="  * ", subsequent_indent="    ")
        for point in points)
    return (f"{COMMAND} ({VERSION}) stable; urgency=medium\n\n{body}\n\n"
            f" -- {PUBLISHER} <{CONTACT}>  {day}\n")


def _write_control(staged: Path, **values: str) -> None:
    folder = staged / "DEBIAN"
    sums = [
        f"{hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()}  {path.relative_to(staged)}\n"
        for path in sorted(staged.rglob("*")) if path.is_file() and not path.is_symlink()]
    folder.mkdir()
    (folder / "control").write_text(fill(LINUX / "control.in", **values), encoding="utf-8")
    (folder / "md5sums").write_text("".join(sums), encoding="utf-8")


def _say(*command: str) -> str:
    return subprocess.run(
        command, capture_output=True, text=True, check=True, env={**os.environ, "LC_ALL": "C"}).stdout.strip()


if __name__ == "__main__":
    print(build(Path(sys.argv[1]), ROOT / "dist", *sys.argv[2:]))
