"""The export command where a file cannot be written: one sentence, the old file stays, nothing is left."""

from __future__ import annotations

import errno
import os
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from planner.cli import main
from planner.export import formats
from planner.export.formats import FORMATS, Choice, Package, Paint
from ui.paint import Painter

Capture = pytest.CaptureFixture[str]
OLD = b"an old file"
EVERY = pytest.mark.parametrize("id", list(FORMATS))
_BUILT: dict[str, bytes] = {}


@pytest.fixture(autouse=True)
def built_once(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every format is built for real, but only the first time: what is tried here is writing it."""
    for id, form in FORMATS.items():
        def build(package: Package, paint: Paint, id: str = id, make: Any = form.build) -> bytes:
            if id not in _BUILT:
                _BUILT[id] = make(package, paint)
            return _BUILT[id]

        monkeypatch.setitem(formats.FORMATS, id, replace(form, build=build))


def export(id: str, path: Path) -> int:
    quick = ["--draws", "0"] if Choice.BANDS in FORMATS[id].choices else []
    return main(["export", "--kind", id, "--to", str(path), *quick], Painter())


def target(folder: Path, id: str) -> Path:
    """A file of the format that is there already."""
    path = folder / f"a{FORMATS[id].suffix}"
    path.write_bytes(OLD)
    return path


def refuses(capsys: Capture, id: str, path: Path, words: str) -> None:
    """One plain sentence that names the file, and no more in its folder than there was."""
    before = sorted(path.parent.iterdir()) if path.parent.is_dir() else []
    code, said = export(id, path), capsys.readouterr()
    assert code == 2 and said.out == ""
    sentence = said.err.removesuffix("\n")
    assert sentence.isprintable() and sentence.endswith(".") and "Traceback" not in sentence
    assert words in sentence and str(path) in sentence
    assert (sorted(path.parent.iterdir()) if path.parent.is_dir() else []) == before


@EVERY
def test_every_format_is_written_over_an_old_file(capsys: Capture, tmp_path: Path, id: str) -> None:
    path = target(tmp_path, id)
    assert export(id, path) == 0 and capsys.readouterr().out == f"{path}\n"
    assert path.read_bytes() == _BUILT[id] and list(tmp_path.iterdir()) == [path]


@EVERY
@pytest.mark.parametrize(("step", "error", "words"), [
    ("write", errno.ENOSPC, "the disk is full"),
    ("fsync", errno.EDQUOT, "your share of the disk is used up"),
    ("open", errno.EACCES, "allowed to write there"),
    ("open", errno.EROFS, "the disk is read-only"),
    ("replace", errno.EBUSY, "another program holds it"),
    ("replace", errno.ENOENT, "its folder does not exist"),
])
def test_a_step_that_fails(
    capsys: Capture, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, id: str, step: str, error: int,
    words: str,
) -> None:
    def fail(*_: Any) -> None:
        raise OSError(error, os.strerror(error))

    path = target(tmp_path, id)
    if id not in _BUILT:
        assert export(id, tmp_path / f"b{path.suffix}") == 0
        (tmp_path / f"b{path.suffix}").unlink()
        capsys.readouterr()
    with monkeypatch.context() as patch:
        patch.setattr(f"planner.atomic.os.{step}", fail)
        refuses(capsys, id, path, words)
    assert path.read_bytes() == OLD


@EVERY
def test_a_folder_that_is_not_there_or_a_name_that_is_taken(
    capsys: Capture, tmp_path: Path, id: str
) -> None:
    suffix = FORMATS[id].suffix
    refuses(capsys, id, tmp_path / "none" / f"a{suffix}", "its folder does not exist")
    (tmp_path / "file").write_bytes(OLD)
    refuses(capsys, id, tmp_path / "file" / f"a{suffix}", "is a file")
    (tmp_path / f"a{suffix}").mkdir()
    refuses(capsys, id, tmp_path / f"a{suffix}", "a folder has that name")


@EVERY
def test_an_interruption_leaves_the_old_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, id: str
) -> None:
    def interrupt(*_: Any) -> None:
        raise KeyboardInterrupt

    path = target(tmp_path, id)
    with monkeypatch.context() as patch:
        patch.setattr("planner.atomic.os.replace", interrupt)
        assert export(id, path) == 130  # as a shell expects of a program that Ctrl+C has ended
    assert path.read_bytes() == OLD and list(tmp_path.iterdir()) == [path]


def test_a_disk_that_is_really_full(capsys: Capture, tiny: Path) -> None:
    for id in FORMATS:
        path = target(tiny, id)
        refuses(capsys, id, path, "the disk is full")
        assert path.read_bytes() == OLD
        path.unlink()


def test_a_folder_of_files_that_cannot_be_made(capsys: Capture, tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(OLD)
    for place, words in (("file", "a file has that name"), ("file/inside", "part of its path is a file")):
        refuses_folder(capsys, tmp_path / place, words)
    assert (tmp_path / "file").read_bytes() == OLD


def refuses_folder(capsys: Capture, folder: Path, words: str) -> None:
    code, said = main(["export", "--to", str(folder)], Painter()), capsys.readouterr()
    assert code == 2 and said.out == "" and words in said.err and said.err.count("\n") == 1
