"""Put the terms of everything that a built program holds into it: ``licences.py FOLDER``.

FOLDER is the one that PyInstaller made. Its ``licences`` get a list, components.json, and a text for each
component; the window's About box shows them, and sbom.py makes the bill of materials from them.
"""

from __future__ import annotations

import json
import platform
import re
import shutil
import subprocess
import sys
import sysconfig
from dataclasses import asdict
from importlib.metadata import distribution
from pathlib import Path

from needs import library_owners
from product import ROOT  # noqa: F401 - puts the program on the path

from ui.about.components import LIST, Component
from ui.about.installed import packages, texts

_VARIOUS = "various, see the text"


def write(bundle: Path) -> tuple[Component, ...]:
    """Write list and texts into ``bundle``. Exits with a sentence if something has no known terms."""
    inside = contents(bundle)
    found = (*packages(), python(), bootloader(), *system_libraries(inside))
    without = [component.name for component in found if not component.text().strip()]
    if without:
        sys.exit(f"No licence text was found for {', '.join(without)}.")
    folder = inside / "licences"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    listed = []
    for component in sorted(found, key=lambda component: component.name.casefold()):
        name = re.sub(r"[^A-Za-z0-9._+-]", "-", component.name) + ".txt"
        (folder / name).write_text(component.text() + "\n", encoding="utf-8", newline="\n")
        listed.append({**asdict(component), "texts": [name]})
    (folder / LIST).write_text(json.dumps(listed, indent=1) + "\n", encoding="utf-8", newline="\n")
    return found


def contents(bundle: Path) -> Path:
    """Where PyInstaller puts what the program needs: resources of an application on macOS."""
    for inside in (bundle / "Contents" / "Resources", bundle / "_internal"):
        if inside.is_dir():
            return inside
    return bundle


def python() -> Component:
    """The interpreter. Its text covers what its installers bring along, OpenSSL and SQLite among it."""
    places = (Path(sysconfig.get_path("stdlib")) / "LICENSE.txt", Path(sys.base_prefix) / "LICENSE.txt")
    text = next((path for path in places if path.exists()), None)
    if text is None:
        sys.exit("Python's LICENSE.txt was not found beside its standard library.")
    version = platform.python_version()
    return Component("CPython", version, "Python-2.0.1", f"pkg:generic/cpython@{version}", (text,))


def bootloader() -> Component:
    """The executable itself: PyInstaller's, which may start programs under any terms."""
    package = distribution("pyinstaller")
    return Component(
        "PyInstaller bootloader", package.version, "GPL-2.0-or-later WITH Bootloader-exception",
        f"pkg:pypi/pyinstaller@{package.version}", texts(package))


def system_libraries(inside: Path) -> tuple[Component, ...]:
    """Libraries that were taken from a Debian or Ubuntu that the program was built on."""
    if shutil.which("dpkg-query") is None:
        return ()
    owned = library_owners()
    versions = _versions()
    found: dict[str, Component] = {}
    for path in sorted(inside.glob("*.so*")):
        if path.is_symlink() or path.name not in owned or path.name.startswith("libpython"):
            continue
        package = owned[path.name]
        terms = Path("/usr/share/doc") / package / "copyright"
        version, source = versions[package]
        found[package] = Component(
            f"{package} (Debian)", version, _named(terms),
            f"pkg:deb/debian/{package}@{version}?upstream={source}", (terms,))
    return tuple(found.values())


def _versions() -> dict[str, tuple[str, str]]:
    """Each installed package's version, and the source package that it is built from."""
    asked = subprocess.run(
        ["dpkg-query", "-W", "-f", "${Package} ${Version} ${source:Package}\n"],
        capture_output=True, text=True, check=True)
    return {name: (version, source) for name, version, source in map(str.split, asked.stdout.splitlines())}


def _named(copyright_file: Path) -> str:
    """What a machine-readable copyright file calls its licences."""
    text = copyright_file.read_text(encoding="utf-8", errors="replace")
    names = dict.fromkeys(re.findall(r"^License: *(\S.*?) *$", text, re.MULTILINE))
    return ", ".join(names) if 0 < len(names) <= 4 else _VARIOUS


if __name__ == "__main__":
    write(Path(sys.argv[1]))
