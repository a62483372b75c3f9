"""dist/tradewinds_VERSION_setup.exe from the program's folder: ``installer.py FOLDER``.

The lists of files to install and to remove are made from that folder, so that neither can miss a file or
touch one that is not the program's. Links, which only a stand-in from another system holds, go as files.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path, PureWindowsPath

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))

from freeze import epoch  # noqa: E402
from product import COMMAND, NAME, PUBLISHER, ROOT, SUMMARY, VERSION  # noqa: E402

SCRIPT = HERE / "tradewinds.nsi"


def install_list(bundle: Path) -> str:
    """NSIS commands that write every file of the program."""
    return "\n".join(_install(bundle.resolve())) + "\n"


def uninstall_list(bundle: Path) -> str:
    """NSIS commands that delete those files, and then the folders that have become empty."""
    listed = _files(bundle)
    folders = {parent for path in listed for parent in path.parents} - {Path(".")}
    deepest_first = sorted(folders, key=lambda folder: (-len(folder.parts), folder))
    return "\n".join((
        *(f'Delete "{_there(path)}"' for path in listed),
        *(f'RMDir "{_there(folder)}"' for folder in deepest_first))) + "\n"


def _files(bundle: Path) -> list[Path]:
    found = (path.relative_to(bundle) for path in bundle.rglob("*") if path.is_file())
    return sorted(found, key=lambda path: (path.parent, path.name))


def _install(bundle: Path) -> Iterator[str]:
    folder = None
    for path in _files(bundle):
        if path.parent != folder:
            folder = path.parent
            yield f'SetOutPath "{_there(folder)}"'
        yield f'File "/oname={_literal(path.name)}" "{bundle / path}"'


def _there(path: Path) -> str:
    return str(PureWindowsPath("$INSTDIR", *map(_literal, path.parts)))


def _literal(name: str) -> str:
    """A name in which NSIS finds no variable."""
    return name.replace("$", "$$")


def build(bundle: Path, out: Path, compression: str = "lzma") -> Path:
    """Make the installer in the folder ``out``; returns its path. Needs makensis.

    compression  lzma for the smallest installer, zlib for one that is made soon
    """
    work = ROOT / "build" / "windows"
    work.mkdir(parents=True, exist_ok=True)
    lists = {"INSTALL": install_list(bundle), "UNINSTALL": uninstall_list(bundle)}
    for name, text in lists.items():
        (work / f"{name.lower()}.nsh").write_text(text, encoding="utf-8")
    target, icon = out / f"{COMMAND}_{VERSION}_setup.exe", ROOT / "build" / "icons" / f"{COMMAND}.ico"
    defined = {
        "NAME": NAME, "COMMAND": COMMAND, "VERSION": VERSION, "PUBLISHER": PUBLISHER, "SUMMARY": SUMMARY,
        "VERSION4": ".".join((VERSION.split(".") + ["0"] * 4)[:4]), "LICENCE": str(ROOT / "LICENSE"),
        "OUT": str(target), **{name: str(work / f"{name.lower()}.nsh") for name in lists},
        **({"ICON": str(icon)} if icon.exists() else {}),
    }
    subprocess.run(
        ["makensis", "-V2", "-WX", "-INPUTCHARSET", "UTF8", f"-XSetCompressor /SOLID {compression}",
         *(f"-D{name}={value}" for name, value in defined.items()), str(SCRIPT)],
        check=True, env={**os.environ, "SOURCE_DATE_EPOCH": str(epoch())})
    return target


if __name__ == "__main__":
    print(build(Path(sys.argv[1]), ROOT / "dist", *sys.argv[2:]))
