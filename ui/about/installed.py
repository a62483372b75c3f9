"""The packages that the program needs, as their own metadata describe them."""

from __future__ import annotations

import re
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

from ui.about.components import Component
from ui.resources import asset, requirements

_QT = "LGPL-3.0-only"
SPDX = {
    "colorama": "BSD-3-Clause", "lxml": "BSD-3-Clause", "markdown-it-py": "MIT", "mdurl": "MIT",
    "numba": "BSD-2-Clause", "pyqtgraph": "MIT", "pyside6-essentials": _QT, "python-pptx": "MIT",
    "rich": "MIT", "shellingham": "ISC", "shiboken6": _QT, "tzdata": "Apache-2.0",
}
"""Licences of packages whose metadata name them in words of their own, or offer several."""

_TERMS = re.compile(r"licen[cs]e|copying|notice", re.IGNORECASE)
_CODE = (".py", ".pyc", ".pyi")


def names() -> tuple[str, ...]:
    """Every package of the lock file, whichever system it is for."""
    lock = requirements().read_text(encoding="utf-8")
    return tuple(re.findall(r"^([a-z0-9.-]+)==", lock, re.MULTILINE))


def packages() -> tuple[Component, ...]:
    """Those of them that are installed here."""
    found = []
    for name in names():
        try:
            found.append(_component(name, distribution(name)))
        except PackageNotFoundError:
            continue  # another system's
    return tuple(found)


def font() -> Component:
    """The letters that come with the program, for systems that have none for Chinese."""
    return Component(
        "Noto Sans CJK SC, a subset", "2.004", "OFL-1.1", "pkg:github/notofonts/noto-cjk@Sans2.004",
        (asset("fonts") / "OFL.txt",))


def licence(name: str, package: Distribution) -> str:
    """Its licence as an SPDX expression. Raises KeyError if nothing names it."""
    return SPDX.get(name) or str(package.metadata["License-Expression"] or SPDX[name])


def texts(package: Distribution) -> tuple[Path, ...]:
    """The files of its terms, in a fixed order."""
    return tuple(sorted(
        Path(str(package.locate_file(file))) for file in package.files or ()
        if _TERMS.search(file.name) and file.suffix not in _CODE))


def _component(name: str, package: Distribution) -> Component:
    terms = licence(name, package)
    files = texts(package)
    if terms == _QT:
        files = tuple(asset("licences") / text for text in ("qt.txt", "LGPL-3.0.txt", "GPL-3.0.txt"))
    version = package.version
    return Component(str(package.metadata["Name"]), version, terms, f"pkg:pypi/{name}@{version}", files)
