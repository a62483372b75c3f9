"""What build.spec leaves out is not needed, and what is needed is not left out."""

import ast
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT / "packaging"))
import contents  # noqa: E402
import freeze  # noqa: E402

sys.path.remove(str(ROOT / "packaging"))
EXTRAS = {"distributed"}
"""Packages that are asked for only where they are installed."""


def test_nothing_that_the_program_imports_is_left_out() -> None:
    left_out = set(contents.unused_modules()) - EXTRAS
    used = set(_imports())
    assert {"numba", "pyarrow.parquet", "PySide6.QtSvg", "pptx.oxml.ns"} <= used
    assert not {name for name in used for part in _parents(name) if part in left_out}


def test_a_package_that_is_required_stays_and_one_for_developers_does_not() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())
    required = contents._required()
    for line in project["project"]["dependencies"]:
        assert contents._plain(line.split(">=")[0].split("<")[0]) in required
    assert {"pytest", "mypy", "PyInstaller", "distributed"} <= set(contents.unused_modules())
    assert not {"numba", "pandas", "PySide6", "typer", "lxml", "PIL"} & set(contents.unused_modules())


def test_every_command_is_found() -> None:
    from planner.cli import _MODULES

    assert {f"planner.cli.{name}" for name in _MODULES} <= set(contents.command_modules())


def test_the_help_comes_along_whole_and_pages_for_developers_stay() -> None:
    from ui.help.library import library

    places = {f"{folder}/{Path(source).name}" for source, folder in contents.help_files()}
    for page in library().pages.values():
        assert f"docs/{page.name}.md" in places
        for picture in page.pictures:
            assert f"docs/{picture}" in places
            assert f"docs/{picture.replace('-light.', '-dark.')}" in places
    assert all(contents.is_wanted_file(place) for place in places)
    assert not any("dev/" in place or place.endswith(".py") for place in places)


@pytest.mark.parametrize("place", [
    "PySide6/Qt/plugins/platforms/libqxcb.so", "PySide6/Qt/plugins/platforms/libqwayland.so",
    "PySide6/Qt/plugins/platforms/libqoffscreen.so", "PySide6/plugins/platforms/qwindows.dll",
    "PySide6/Qt/plugins/platforminputcontexts/libibusplatforminputcontextplugin.so",
    "PySide6/Qt/plugins/imageformats/libqsvg.so", "PySide6/Qt/plugins/iconengines/libqsvgicon.so",
    "PySide6/Qt/translations/qtbase_zh_CN.qm", "pyarrow/libarrow.so.2600", "pyarrow/libarrow_python.so.2600",
    "pyarrow/lib.cpython-311-x86_64-linux-gnu.so", "pptx/templates/default.pptx", "assets/tradewinds.svg",
    "planner/evidence/facts.csv", "pyarrow/arrow.dll",
])
def test_what_the_window_and_the_writers_open_stays(place: str) -> None:
    assert contents.is_wanted_file(place)


@pytest.mark.parametrize("place", [
    "PySide6/Qt/plugins/platformthemes/libqgtk3.so", "PySide6/Qt/plugins/tls/libqopensslbackend.so",
    "PySide6/Qt/translations/qtbase_de.qm", "PySide6\\translations\\qt_help_zh_CN.qm",
    "pyarrow/libarrow_flight.so.2600",
    "pyarrow/include/arrow/api.h", "pyarrow/table.pxi", "numpy-2.4.6.dist-info/RECORD",
    "pyarrow/arrow_flight.dll", "PySide6/opengl32sw.dll",
])
def test_what_nobody_opens_goes(place: str) -> None:
    assert not contents.is_wanted_file(place)


def test_grammars_of_programming_languages_go_and_their_package_stays() -> None:
    assert not contents.is_wanted_module("pygments.lexers.python")
    assert contents.is_wanted_module("pygments.lexers._mapping")
    assert contents.is_wanted_module("pygments.lexers")


def test_libraries_go_with_the_plugin_that_needed_them() -> None:
    files = [
        ("PySide6/QtCore.abi3.so", "/q/QtCore.abi3.so", "EXTENSION"),
        ("libicu.so.73", "/q/libicu.so.73", "BINARY"),
        ("PySide6/Qt/lib/libQt6Core.so.6", "/q/libQt6Core.so.6", "BINARY"),
        ("libQt6Core.so.6", "PySide6/Qt/lib/libQt6Core.so.6", "SYMLINK"),
        ("pyarrow/lib.cpython-311-x86_64-linux-gnu.so", "/p/lib.cpython-311-x86_64-linux-gnu.so", "BINARY"),
        ("libgtk-3.so.0", "/u/libgtk-3.so.0", "BINARY"),
        ("libpython3.11.so", "/u/libpython3.11.so", "BINARY"),
        ("Qt/plugins/platforms/libqxcb.so", "/q/libqxcb.so", "BINARY"),
        ("libxcb.so", "/u/libxcb.so", "BINARY"),
    ]
    kept = contents.reached(files, {
        "PySide6/QtCore.abi3.so": {"libQt6Core.so.6"}, "PySide6/Qt/lib/libQt6Core.so.6": {"libicu.so.73"},
        "Qt/plugins/platforms/libqxcb.so": {"libxcb.so", "libc.so.6"}})
    assert kept == {place for place, *_ in files} - {"libgtk-3.so.0"}


def test_files_carry_the_date_that_is_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    assert freeze.epoch() == 1700000000


def _imports() -> Iterator[str]:
    """Everything that planner/ and ui/ import anywhere, names taken from modules included."""
    for folder in ("planner", "ui"):
        for path in (ROOT / folder).rglob("*.py"):
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                if isinstance(node, ast.Import):
                    yield from (each.name for each in node.names)
                elif isinstance(node, ast.ImportFrom) and node.module:
                    yield node.module
                    yield from (f"{node.module}.{each.name}" for each in node.names)


def _parents(name: str) -> list[str]:
    parts = name.split(".")
    return [".".join(parts[:i]) for i in range(1, len(parts) + 1)]
