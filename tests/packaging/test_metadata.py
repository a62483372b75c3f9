"""What the desktops are told: one version, one type of file, and files that their readers can read."""

import configparser
import plistlib
import re
import shutil
import string
import subprocess
from pathlib import Path
from xml.etree import ElementTree

import deb
import man
import product
import pytest
import yaml

from planner.cli import COMMANDS
from planner.files.form import SUFFIX
from planner.version import VERSION

TEMPLATES = sorted((product.ROOT / "packaging").rglob("*.in"))
SOURCES = [
    path for path in (product.ROOT / "packaging").rglob("*")
    if path.is_file() and "__pycache__" not in path.parts]
SPACES = {"mime": "http://www.freedesktop.org/standards/shared-mime-info"}


def _filled(name: str) -> str:
    more = dict.fromkeys(("architecture", "kibibytes", "depends", "recommends"), "1")
    return product.fill(next(path for path in TEMPLATES if path.name == name), **more)


def test_no_version_is_written_down_a_second_time() -> None:
    for path in SOURCES:
        assert VERSION not in path.read_text(encoding="utf-8"), path


@pytest.mark.parametrize("template", TEMPLATES, ids=lambda path: path.name)
def test_every_template_is_filled_and_names_the_program(template: Path) -> None:
    text = _filled(template.name)
    assert not re.search(r"\$\{?[a-z]", text)
    assert product.COMMAND in text
    names = string.Template(template.read_text(encoding="utf-8")).get_identifiers()
    assert ("version" in names) == (VERSION in text)


def test_an_unknown_fact_in_a_template_is_refused(tmp_path: Path) -> None:
    template = tmp_path / "x.in"
    template.write_text("$nothing_of_that_name")
    with pytest.raises(KeyError, match="nothing_of_that_name"):
        product.fill(template)


def test_the_menu_entry_opens_scenarios() -> None:
    entry = configparser.ConfigParser(interpolation=None)
    entry.optionxform = str  # type: ignore[assignment]
    entry.read_string(_filled("tradewinds.desktop.in"))
    said = entry["Desktop Entry"]
    assert said["Exec"] == f"{product.COMMAND} %F"
    assert said["MimeType"] == f"{product.MIME};"
    assert said["Icon"] == product.COMMAND


def test_the_type_of_files_has_the_ending_of_scenarios() -> None:
    kind = ElementTree.fromstring(_filled("mime.xml.in")).find("mime:mime-type", SPACES)
    assert kind is not None and kind.get("type") == product.MIME
    glob = kind.find("mime:glob", SPACES)
    assert glob is not None and glob.get("pattern") == "*" + SUFFIX
    assert int(glob.get("weight") or 50) > 50, "it must win over *.json"


def test_software_centres_hear_of_this_release() -> None:
    told = ElementTree.fromstring(_filled("metainfo.xml.in"))
    release = told.find("releases/release")
    assert release is not None and release.get("version") == VERSION
    assert told.findtext("id") == product.ID
    assert told.findtext("provides/mediatype") == product.MIME
    assert told.findtext("launchable") == f"{product.COMMAND}.desktop"


def test_macos_hears_of_the_version_and_of_scenarios() -> None:
    told = plistlib.loads(_filled("Info.plist.in").encode())
    assert told["CFBundleShortVersionString"] == told["CFBundleVersion"] == VERSION
    declared = told["UTExportedTypeDeclarations"][0]
    assert declared["UTTypeIdentifier"] == f"{product.ID}.scenario"
    assert "." + declared["UTTypeTagSpecification"]["public.filename-extension"][0] == SUFFIX
    assert declared["UTTypeIdentifier"] in told["CFBundleDocumentTypes"][0]["LSItemContentTypes"]


def test_macos_lets_numba_run_what_it_compiles() -> None:
    granted = plistlib.loads((product.ROOT / "packaging/macos/entitlements.plist").read_bytes())
    assert granted["com.apple.security.cs.allow-jit"] is True


def test_the_package_names_the_version() -> None:
    fields = dict(line.split(": ", 1) for line in _filled("control.in").splitlines() if ": " in line)
    assert (fields["Package"], fields["Version"]) == (product.COMMAND, VERSION)
    assert deb.changelog().startswith(f"{product.COMMAND} ({VERSION}) ")


def test_the_manual_page_has_every_command_and_option() -> None:
    page = man.page().replace("\\-", "-")
    assert f'"{product.NAME} {VERSION}"' in page
    assert set(re.findall(r"^\.SS (\w+)", page, re.MULTILINE)) == COMMANDS
    assert "--set" in page and "--to" in page
    assert not re.search(r"^\.(?!TH|SH|SS|TP|B|I|br)", page, re.MULTILINE), "text taken for a request"


@pytest.mark.skipif(shutil.which("desktop-file-validate") is None, reason="needs desktop-file-utils")
def test_the_menu_entry_is_valid(tmp_path: Path) -> None:
    path = tmp_path / "tradewinds.desktop"
    path.write_text(_filled("tradewinds.desktop.in"), encoding="utf-8")
    asked = subprocess.run(["desktop-file-validate", path], capture_output=True, text=True, check=False)
    assert (asked.returncode, asked.stdout) == (0, "")


@pytest.mark.skipif(shutil.which("appstreamcli") is None, reason="needs appstream")
def test_the_metainfo_is_valid(tmp_path: Path) -> None:
    path = tmp_path / f"{product.ID}.metainfo.xml"
    path.write_text(_filled("metainfo.xml.in"), encoding="utf-8")
    asked = subprocess.run(
        ["appstreamcli", "validate", "--no-net", path], capture_output=True, text=True, check=False)
    assert asked.returncode == 0, asked.stdout


def test_the_release_workflow_builds_and_tries_on_three_systems() -> None:
    text = (product.ROOT / ".github/workflows/release.yml").read_text(encoding="utf-8")
    jobs = yaml.safe_load(text)["jobs"]
    assert {"linux", "windows", "macos"} == set(jobs["publish"]["needs"]) == jobs.keys() - {"publish"}
    for name in jobs["publish"]["needs"]:
        steps = [step.get("name", "") for step in jobs[name]["steps"]]
        assert any(step.startswith("Try the") or "try" in step for step in steps), name
    for script in re.findall(r"packaging/[\w/.]+", text):
        assert (product.ROOT / script).exists(), script
