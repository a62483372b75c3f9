"""Installers hold what the program's folder holds, and come out the same every time."""

import os
import re
import tarfile
import time
from hashlib import sha256
from pathlib import Path, PureWindowsPath

import installer
import pytest
import tarball
import trees
from icons import write_icons, write_program_icon
from PIL import Image
from product import COMMAND, ICON_SIZES, VERSION
from PySide6.QtGui import QImage


@pytest.fixture
def bundle(tmp_path: Path) -> Path:
    """A program of a few files, with names that installers might trip over."""
    folder = tmp_path / "bundle"
    for name in ("tradewinds", "_internal/a b.txt", "_internal/x/$name.txt", "_internal/x/y/z.so.1"):
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(name)
    (folder / "tradewinds").chmod(0o755)
    (folder / "_internal" / "link").symlink_to("a b.txt")
    return folder


def _windows(paths: set[Path]) -> set[PureWindowsPath]:
    return {PureWindowsPath(*path.parts) for path in paths}


def test_windows_installs_and_removes_just_what_is_in_the_folder(bundle: Path) -> None:
    there = _windows({path.relative_to(bundle) for path in bundle.rglob("*") if path.is_file()})
    folders = _windows({path.relative_to(bundle) for path in bundle.rglob("*") if path.is_dir()})
    installed, at = set(), PureWindowsPath()
    for line in installer.install_list(bundle).splitlines():
        if match := re.fullmatch(r'SetOutPath "\$INSTDIR\\?(.*)"', line):
            at = PureWindowsPath(match[1].replace("$$", "$"))
            continue
        name, source = re.fullmatch(r'File "/oname=(.*?)" "(.*)"', line).groups()  # type: ignore[union-attr]
        installed.add(at / name.replace("$$", "$"))
        assert Path(source).is_file()
    removed = re.findall(r'Delete "\$INSTDIR\\(.*)"', installer.uninstall_list(bundle))
    emptied = re.findall(r'RMDir "\$INSTDIR\\(.*)"', installer.uninstall_list(bundle))
    assert installed == there
    assert {PureWindowsPath(path.replace("$$", "$")) for path in removed} == there
    assert {PureWindowsPath(path) for path in emptied} == folders
    assert emptied == sorted(emptied, key=lambda path: -path.count("\\")), "the deepest goes first"


def test_the_windows_script_removes_no_folder_with_what_is_in_it() -> None:
    script = installer.SCRIPT.read_text(encoding="utf-8")
    assert not re.search(r"RMDir\s+/r", script, re.IGNORECASE)
    assert "RequestExecutionLevel user" in script and "HKLM" not in script


def test_everything_the_windows_script_writes_to_the_registry_is_deleted_again() -> None:
    script = installer.SCRIPT.read_text(encoding="utf-8")
    install, remove = script.split("Section Uninstall")
    gone = re.findall(r'DeleteReg(?:Key|Value) HKCU "([^"]*)"', remove)
    for key in re.findall(r'WriteReg\w+ HKCU "([^"]*)"', install):
        assert any(key == path or key.startswith(path + "\\") for path in gone), key


def test_a_tarball_comes_out_the_same_from_files_of_another_day(
    bundle: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tarball, "ROOT", tmp_path)
    (tmp_path / "LICENSE").write_text("terms")
    sums = []
    for _ in range(2):
        archive = tarball.build(bundle, tmp_path)
        sums.append(sha256(archive.read_bytes()).digest())
        archive.unlink()
        later = time.time() + 1000
        os.utime(bundle / "tradewinds", (later, later))
        (bundle / "_internal" / "a b.txt").chmod(0o600)
    assert sums[0] == sums[1]


def test_a_tarball_unpacks_into_one_folder_of_nobody(
    bundle: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tarball, "ROOT", tmp_path)
    (tmp_path / "LICENSE").write_text("terms")
    with tarfile.open(tarball.build(bundle, tmp_path)) as tar:
        entries = tar.getmembers()
    names = [entry.name for entry in entries]
    assert {name.split("/")[0] for name in names} == {f"{COMMAND}-{VERSION}"}
    assert names == sorted(names, key=lambda name: Path(name).parts)
    assert {(entry.uid, entry.gid, entry.uname) for entry in entries} == {(0, 0, "root")}
    modes = {entry.name.split("/", 1)[-1]: entry.mode for entry in entries if entry.isfile()}
    assert (modes["tradewinds"], modes["_internal/x/y/z.so.1"]) == (0o755, 0o644)


def test_settled_files_have_one_time(bundle: Path) -> None:
    trees.settle(bundle)
    assert len({path.lstat().st_mtime for path in bundle.rglob("*")}) == 1


def test_icons_of_every_size_show_something(tmp_path: Path) -> None:
    write_icons(tmp_path)
    for size in ICON_SIZES:
        image = QImage(str(tmp_path / f"{size}x{size}" / "apps" / f"{COMMAND}.png"))
        assert image.width() == image.height() == size
        assert image.pixelColor(size // 2, size // 2).alpha() == 255
        assert image.pixelColor(0, 0).alpha() < 255, "its corners are round"
    assert (tmp_path / "scalable" / "apps" / f"{COMMAND}.svg").exists()


@pytest.mark.parametrize("ending", ["ico", "icns"])
def test_the_icon_of_an_executable_has_every_size(ending: str, tmp_path: Path) -> None:
    with Image.open(write_program_icon(tmp_path, ending)) as icon:
        sizes = {size[0] * (size[2] if len(size) > 2 else 1) for size in icon.info["sizes"]}
    assert {32, 64, 256} <= sizes
