"""What goes into the installed program and what does not, for build.spec.

Modules, libraries and data that come along because a package has them, though the planner never asks
for them, are named here once, each with a reason. Modules of packages that are not in requirements.txt
need no line: whatever else is installed beside the program stays out.
"""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterable
from fnmatch import fnmatch
from importlib.metadata import distributions, packages_distributions
from pathlib import Path, PurePosixPath

ROOT = Path(__file__).resolve().parents[1]

LANGUAGES = ("zh_CN",)
"""Languages in which Qt's own words are kept; English needs no file."""

_LANGUAGE = "[a-z][a-z]_[A-Z][A-Z]"
"""Folders of help pages in other languages."""

COMMANDS = "planner.cli"
"""Modules that are found by name when they are wanted."""

UNUSED_MODULES = {
    "tkinter": "the window is Qt's",
    "idlelib": "an editor",
    "lib2to3": "converts Python 2",
    "pydoc_data": "help of the Python prompt",
    "turtledemo": "teaching",
    "ensurepip": "installs packages",
    "sqlite3": "no database is read",
    "readline": "line editing at a prompt",
    "curses": "screens of a terminal",
    "numba.cuda": "no graphics processor is used",
    "numba.tests": "tests",
    "numba.testing": "tests",
    "numba.np.ufunc.tbbpool": "loops in threads of numba's own; the planner has its own",
    "numba.np.ufunc.omppool": "as above",
    "numba.np.ufunc.workqueue": "as above",
    "numpy.tests": "tests",
    "numpy._pyinstaller": "how PyInstaller finds numpy",
    "pandas.tests": "tests",
    "pandas.io.formats.style": "tables with Jinja",
    "pandas.io.clipboard": "the clipboard is Qt's",
    "pyarrow.acero": "queries; the planner only writes Parquet",
    "pyarrow.cuda": "no graphics processor is used",
    "pyarrow.dataset": "as acero",
    "pyarrow.feather": "another format",
    "pyarrow.flight": "a network protocol",
    "pyarrow.gandiva": "as acero",
    "pyarrow.orc": "another format",
    "pyarrow.substrait": "as acero",
    "pyarrow.interchange": "exchange with other libraries",
    "pyarrow.csv": "the planner writes its own",
    "pyarrow.json": "as csv",
    "pyarrow.tests": "tests",
    "pyqtgraph.canvas": "an editor of drawings",
    "pyqtgraph.console": "a Python prompt",
    "pyqtgraph.dockarea": "Qt's docks are used",
    "pyqtgraph.examples": "examples",
    "pyqtgraph.exporters": "pictures come from our own painter",
    "pyqtgraph.flowchart": "another kind of program",
    "pyqtgraph.jupyter": "notebooks",
    "pyqtgraph.opengl": "three dimensions",
    "pydantic.mypy": "types while developing",
    "pydantic.v1": "an older pydantic",
    "PIL.ImageQt": "pictures for another window",
    "PIL.ImageTk": "as above",
    "PIL._avif": "a format of photographs; a deck's template holds none",
    "PIL._imagingcms": "colour management",
    "PIL._imagingft": "letters in pictures",
    "PIL._imagingmath": "arithmetic of pictures",
    "PIL._webp": "as avif",
    "lxml.html": "web pages are only written",
    "lxml.isoschematron": "checks of XML",
    "lxml.objectify": "another way to read XML",
    "lxml.sax": "as above",
    "lxml.cssselect": "as html",
    "PySide6.QtTest": "tests",
    "PySide6.QtOpenGL": "plots are painted without it; see no_opengl.py",
    "PySide6.QtOpenGLWidgets": "as above",
    "PySide6.QtQml": "another kind of window",
    "PySide6.QtQuick": "as above",
    "PySide6.QtSql": "no database is read",
    "PySide6.QtXml": "no XML is read by Qt",
    "PySide6.QtDesigner": "draws windows while developing",
    "PySide6.QtUiTools": "as above",
}
"""Modules that are never imported, and why."""

_OPENED_BY_NAME = re.compile(r"^(lib)?(python|llvmlite)|\.(cpython-|abi3\.)", re.IGNORECASE)
"""Libraries that no other one is linked with; pyarrow's hook takes an extension called lib for a library."""

_LEXERS = re.compile(r"pygments\.(lexers|styles|formatters)\.(?!_mapping$)\w+")
"""Grammars of programming languages: the help of commands needs the package, but none of these."""

UNUSED_FILES = {
    "*/pyarrow/include/*": "headers",
    "*/pyarrow/includes/*": "headers",
    "*/pyarrow/src/*": "sources",
    "*/pyarrow/*.pyx": "sources",
    "*/pyarrow/*.pxi": "sources",
    "*/pyarrow/*.pxd": "sources",
    "*/pyarrow/*.lib": "for linkers",
    "*/pyarrow/*.h": "headers",
    "*/pyarrow/tests/*": "tests",
    "*/pyarrow/*_flight*": "a network protocol",
    "*/pyarrow/_acero*": "queries",
    "*/pyarrow/_cuda*": "no graphics processor is used",
    "*/pyarrow/_dataset*": "queries",
    "*/pyarrow/_feather*": "another format",
    "*/pyarrow/_orc*": "another format",
    "*/pyarrow/_substrait*": "queries",
    "*/pyarrow/_csv*": "the planner writes its own",
    "*/pyarrow/_json*": "as csv",
    "*/pyarrow/_s3fs*": "stores in the cloud",
    "*/pyarrow/_gcsfs*": "as above",
    "*/pyarrow/_azurefs*": "as above",
    "*/pyarrow/_hdfs*": "as above",
    "*/pyarrow/libarrow_s3*": "as above",
    "*/pyarrow/*arrow_s3*.dll": "as above",
    "*/pyarrow/*arrow_flight*.dll": "a network protocol",
    "*/pyarrow/*parquet_encryption*": "tables are not encrypted",
    "*/pyarrow/_pyarrow_cpp_tests*": "tests",
    "*/libarrow_python.so": "a second copy of a library",
    "*/libarrow_python.so.*.*.*": "a third",
    "*/Qt*/plugins/egldeviceintegrations/*": "screens without a desktop",
    "*/Qt*/plugins/generic/*": "as above",
    "*/Qt*/plugins/networkinformation/*": "nothing is looked up in a network",
    "*/Qt*/plugins/platforms/*eglfs*": "screens without a desktop",
    "*/Qt*/plugins/platforms/*linuxfb*": "as above",
    "*/Qt*/plugins/platforms/*minimal*": "as above",
    "*/Qt*/plugins/platforms/*vkkhrdisplay*": "as above",
    "*/Qt*/plugins/platforms/*vnc*": "a screen in a network",
    "*/Qt*/plugins/platforms/*direct2d*": "the other platform plugin is used",
    "*/Qt*/plugins/platforminputcontexts/*virtualkeyboard*": "desktops have their own",
    "*/Qt*/plugins/platformthemes/*gtk3*": "brings all of GTK; the desktop portal tells light from dark",
    "*/Qt*/plugins/tls/*": "nothing is asked of a network",
    "*/Qt*/plugins/sqldrivers/*": "no database is read",
    "*/Qt*/plugins/printsupport/*": "nothing is printed",
    "*/Qt*/plugins/wayland-graphics-integration-client/*": "plots are painted without OpenGL",
    "*/Qt*/plugins/xcbglintegrations/*": "as above",
    "*/opengl32sw.dll": "as above",
    "*/d3dcompiler_47.dll": "as above",
    "*/lxml/isoschematron/*": "checks of XML",
    "*/pyqtgraph/colors/*": "colour maps of images",
    "*/pyqtgraph/icons/*": "pictures of widgets that are not used",
    "*/dist-info/*": "what pip notes",
    "*.dist-info/*": "what pip notes; terms are in licences/",
    "*/pptx/templates/docx*": "another kind of document",
}
"""Files that come along and are never opened, by a pattern of their place, and why."""

STRIPPED = (
    "llvmlite/*", "numba/*", "pyarrow/*", "libpython*", "python3*/lib-dynload/*", "PySide6/Qt/lib/libicu*")
"""Libraries on Linux whose symbols are for debuggers only. The rest is small, or was changed after it was
linked, as numpy's is, which strip would break."""

_PICTURES = ("qsvg", "qico", "qicns")
"""Formats of pictures that Qt reads: its own icons. PNG needs no plugin."""


def unused_modules() -> list[str]:
    """All modules to leave out: those named above, and those of packages the program does not require."""
    return sorted({*UNUSED_MODULES, *_foreign_modules()})


def command_modules() -> list[str]:
    """Modules of commands, which no import statement names."""
    folder = ROOT / COMMANDS.replace(".", "/")
    return sorted(f"{COMMANDS}.{path.stem}" for path in folder.glob("*.py") if path.stem != "__init__")


def help_files() -> list[tuple[str, str]]:
    """Every page of the help and its pictures, each with the folder it goes to; none for developers."""
    docs = ROOT / "docs"
    pages = [*docs.glob("*.md"), *docs.glob(f"{_LANGUAGE}/*.md"), *docs.glob("img/*.png")]
    return [(str(path), str(PurePosixPath(path.parent.relative_to(ROOT).as_posix())))
            for path in sorted(pages)]


def is_wanted_module(name: str) -> bool:
    """Whether a module that was found is kept."""
    return not _LEXERS.fullmatch(name)


def is_wanted_file(place: str) -> bool:
    """Whether a file is kept, by its place in the folder of the program."""
    path = PurePosixPath("/", place.replace("\\", "/"))
    if any(fnmatch(str(path), pattern) for pattern in UNUSED_FILES):
        return False
    if path.suffix == ".qm":
        return any(path.stem in (f"qtbase_{language}", f"qt_{language}") for language in LANGUAGES)
    if path.parent.name == "imageformats":
        return any(path.stem.removeprefix("lib").startswith(name) for name in _PICTURES)
    return True


def stripped(place: str, source: str, folder: Path) -> str:
    """The file to take for ``source``: a copy in ``folder`` without symbols, where that is safe."""
    if not any(fnmatch(place, pattern) for pattern in STRIPPED):
        return source
    copy = folder / place
    copy.parent.mkdir(parents=True, exist_ok=True)
    subprocess.run(["strip", "--strip-unneeded", "-o", str(copy), source], check=True)
    return str(copy)


def reached(files: Iterable[tuple[str, str, str]], imports: dict[str, set[str]]) -> set[str]:
    """The places of those files that something kept still needs.

    files    place, source and kind of each
    imports  by place, the names of the libraries that a file is linked with
    """
    libraries: dict[str, list[str]] = {}
    waiting = []
    for place, source, kind in files:
        libraries.setdefault(PurePosixPath(place).name, []).append(place)
        if kind == "SYMLINK":
            continue
        if kind == "EXTENSION" or "/plugins/" in place or _OPENED_BY_NAME.search(Path(source).name):
            waiting.append(place)
    found: set[str] = set()
    while waiting:
        place = waiting.pop()
        if place in found:
            continue
        found.add(place)
        for name in imports.get(place, ()):
            waiting += libraries.get(name, ())
    return found


def _foreign_modules() -> set[str]:
    required = _required()
    foreign = {dist.name for dist in distributions() if _plain(dist.name) not in required}
    return {module for module, owners in packages_distributions().items()
            if set(owners) <= foreign and module.isidentifier() and module not in ("planner", "ui")}


def _required() -> set[str]:
    lines = (ROOT / "requirements.txt").read_text(encoding="utf-8").splitlines()
    return {_plain(found[0]) for line in lines if (found := re.match(r"[A-Za-z0-9][\w.-]*(?=[ =;\[])", line))}


def _plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


ON_LINUX = sys.platform.startswith("linux")
