"""Every component has its terms, and the bill of materials names it."""

import json
import os
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path

import licences
import pytest
import sbom
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
from license_expression import get_spdx_licensing

from ui.about.components import LIST, Component, components
from ui.about.installed import SPDX, names, packages

SPDX_LICENCES = get_spdx_licensing()


@pytest.fixture
def bundle(tmp_path: Path) -> Path:
    """A built program with nothing but its licences."""
    licences.write(tmp_path / "_internal" / "licences", ())
    return tmp_path


def test_every_package_of_the_lock_file_has_a_known_licence_and_its_text() -> None:
    found = {component.purl: component for component in packages()}
    for name in names():
        try:
            version = distribution(name).version
        except PackageNotFoundError:
            assert name in SPDX, f"{name} is not installed here, and its licence is not declared"
            continue
        component = found[f"pkg:pypi/{name}@{version}"]
        assert not SPDX_LICENCES.validate(component.licence).errors, component
        assert len(component.text()) > 500, name


def test_no_licence_is_declared_for_a_package_that_is_gone() -> None:
    assert SPDX.keys() <= set(names())


def test_qt_comes_with_both_licences_and_says_how_to_replace_it() -> None:
    qt = [each for each in packages() if each.name.casefold().startswith(("pyside", "shiboken"))]
    assert len(qt) == 2
    for component in qt:
        assert component.licence == "LGPL-3.0-only"
        for wanted in ("To replace them", "Source code", "GNU LESSER GENERAL PUBLIC LICENSE",
                       "GNU GENERAL PUBLIC LICENSE"):
            assert wanted in component.text()


def test_a_built_program_carries_the_texts_of_python_and_of_its_bootloader_too(
    bundle: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.about.components.licences", lambda: bundle / "_internal" / "licences")
    read = components()
    named = {component.name for component in read}
    assert {"CPython", "Noto Sans CJK SC, a subset", "PyInstaller bootloader", "PySide6_Essentials"} <= named
    assert len(read) == len(packages()) + 3
    assert all(component.text().strip() for component in read)


def test_a_component_without_terms_stops_the_build(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    mystery = Component("mystery", "1", "MIT", "pkg:generic/mystery@1", ())
    monkeypatch.setattr(licences, "packages", lambda: (mystery,))
    with pytest.raises(SystemExit, match="mystery"):
        licences.write(tmp_path, ())


def test_the_bill_of_materials_follows_the_schema_and_names_everything(bundle: Path) -> None:
    text = sbom.document(bundle)
    assert JsonStrictValidator(SchemaVersion.V1_6).validate_str(text) is None
    listed = json.loads((bundle / "_internal" / "licences" / LIST).read_text(encoding="utf-8"))
    bill = json.loads(text)
    assert {(part["name"], part["version"]) for part in bill["components"]} == {
        (entry["name"], entry["version"]) for entry in listed}
    assert all(part["licenses"] for part in bill["components"])


def test_the_bill_of_materials_comes_out_the_same_again(bundle: Path) -> None:
    assert sbom.document(bundle) == sbom.document(bundle)


@pytest.mark.skipif(os.name != "posix", reason="Debian's packages")
def test_a_library_of_the_system_is_listed_with_its_package() -> None:
    owners = licences.library_owners() if Path("/usr/bin/dpkg-query").exists() else {}
    if "libz.so.1" not in owners:
        pytest.skip("no Debian here")
    (found,) = licences.system_libraries(("/usr/lib/x86_64-linux-gnu/libz.so.1", "/elsewhere/libssl.so.3"))
    assert found.name.startswith(owners["libz.so.1"]) and "zlib" in found.text()


def test_licences_of_the_systems_libraries_are_known_to_spdx() -> None:
    for source, licence in licences.SYSTEM.items():
        assert not SPDX_LICENCES.validate(licence).errors, source
