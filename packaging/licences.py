"""The terms of everything that the built program holds, for build.spec.

A list, components.json, and a text for each component. The window's About box shows them, and sbom.py makes
the bill of materials from them.
"""

from __future__ import annotations

import json
import platform
import re
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Iterable
from dataclasses import asdict
from importlib.metadata import distribution
from pathlib import Path

from needs import library_owners
from product import ROOT  # noqa: F401 - puts the program on the path

from ui.about.components import LIST, Component
from ui.about.installed import font, packages, texts

SYSTEM = {
    "brotli": "MIT", "bzip2": "bzip2-1.0.6", "dbus": "AFL-2.1 OR GPL-2.0-or-later", "e2fsprogs": "MIT",
    "expat": "MIT", "fontconfig": "HPND", "freetype": "FTL OR GPL-2.0-or-later",
    "gcc": "GPL-3.0-or-later WITH GCC-exception-3.1", "glib2.0": "LGPL-2.1-or-later",
    "keyutils": "LGPL-2.0-or-later", "krb5": "MIT", "libbsd": "BSD-3-Clause",
    "libcap2": "BSD-3-Clause OR GPL-2.0-only", "libffi": "MIT", "libgcrypt20": "LGPL-2.1-or-later",
    "libgpg-error": "LGPL-2.1-or-later", "libmd": "BSD-3-Clause", "libpng1.6": "libpng-2.0",
    "libx11": "MIT", "libxau": "MIT", "libxcb": "MIT", "libxdmcp": "MIT", "libxkbcommon": "MIT",
    "libzstd": "BSD-3-Clause OR GPL-2.0-only", "lz4": "BSD-2-Clause", "openssl": "Apache-2.0",
    "pcre2": "BSD-3-Clause", "systemd": "LGPL-2.1-or-later", "util-linux": "BSD-3-Clause",
    "xcb-util": "MIT", "xcb-util-cursor": "MIT", "xcb-util-image": "MIT", "xcb-util-keysyms": "MIT",
    "xcb-util-renderutil": "MIT", "xcb-util-wm": "MIT", "zlib": "Zlib",
}
"""Licences of the system's libraries, by the source package they are built from; those of the library itself,
where the package's tools and tests have others. A package that is not named here goes by its own words."""

_VARIOUS = "various, see the text"


def write(folder: Path, libraries: Iterable[str]) -> None:
    """Write list and texts to ``folder``. Exits with a sentence if something has no known terms.

    libraries  paths of the libraries that go into the program, where they are taken from
    """
    found = (*packages(), font(), python(), bootloader(), *system_libraries(libraries))
    without = [component.name for component in found if not component.text().strip()]
    if without:
        sys.exit(f"No licence text was found for {', '.join(without)}.")
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    listed = []
    for component in sorted(found, key=lambda each: (each.purl.startswith("pkg:deb"), each.name.casefold())):
        name = re.sub(r"[^A-Za-z0-9._+-]", "-", component.name) + ".txt"
        (folder / name).write_text(component.text() + "\n", encoding="utf-8", newline="\n")
        listed.append({**asdict(component), "texts": [name]})
    (folder / LIST).write_text(json.dumps(listed, indent=1) + "\n", encoding="utf-8", newline="\n")


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


def system_libraries(libraries: Iterable[str]) -> tuple[Component, ...]:
    """Those that were taken from the Debian or Ubuntu that the program was built on."""
    if shutil.which("dpkg-query") is None:
        return ()
    owned = library_owners()
    versions = _versions()
    found: dict[str, Component] = {}
    for path in sorted(map(Path, libraries)):
        if not path.is_relative_to("/lib") and not path.is_relative_to("/usr/lib"):
            continue
        if path.name not in owned:
            sys.exit(f"{path} belongs to no installed package, so its terms are not known.")
        package = owned[path.name]
        terms = Path("/usr/share/doc") / package / "copyright"
        version, source = versions[package]
        found[package] = Component(
            f"{package} (Debian)", version, SYSTEM.get(re.sub(r"-\d+$", "", source)) or _named(terms),
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

