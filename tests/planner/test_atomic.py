"""A file is replaced whole or not at all, and a failure says why in one sentence."""

import errno
import os
import shutil
import stat
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from threading import Thread

import pytest

from planner.atomic import sweep, temporary_prefix, write_atomically
from planner.errors import FileError
from planner.processes import this_process

posix = pytest.mark.skipif(os.name != "posix", reason="links, pipes and permission bits")
OLD, NEW = b"the old one", b"the new one, which is longer" * 100


@pytest.fixture
def target(tmp_path: Path) -> Path:
    path = tmp_path / "plan.tradewinds.json"
    path.write_bytes(OLD)
    return path


def refusal(path: Path, data: bytes = NEW) -> str:
    with pytest.raises(FileError) as error:
        write_atomically(path, data)
    sentence = str(error.value)
    assert sentence.endswith(".") and "\n" not in sentence
    return sentence


def alone(path: Path) -> bool:
    return [entry.name for entry in path.parent.iterdir()] == [path.name]


@pytest.mark.parametrize("data", [b"", b"x", NEW])
def test_writes_a_new_file_and_replaces_an_old_one(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "plan"
    write_atomically(path, data)
    assert path.read_bytes() == data
    write_atomically(path, NEW)
    assert path.read_bytes() == NEW and alone(path)


@posix
def test_a_new_file_has_the_usual_permissions_and_an_old_one_keeps_its_own(target: Path) -> None:
    target.chmod(0o640)
    write_atomically(target, NEW)
    assert stat.S_IMODE(target.stat().st_mode) == 0o640

    fresh, usual = target.with_name("fresh"), target.with_name("usual")
    write_atomically(fresh, NEW)
    usual.touch()
    assert fresh.stat().st_mode == usual.stat().st_mode


@posix
def test_a_link_stays_a_link(target: Path, tmp_path: Path) -> None:
    link = tmp_path / "link"
    link.symlink_to(target)
    write_atomically(link, NEW)
    assert link.is_symlink() and target.read_bytes() == NEW

    ahead = tmp_path / "ahead"
    ahead.symlink_to(tmp_path / "to come")
    write_atomically(ahead, NEW)
    assert ahead.is_symlink() and (tmp_path / "to come").read_bytes() == NEW


def test_a_name_as_long_as_a_name_may_be(tmp_path: Path) -> None:
    for name in ("x" * 250 + ".json", "\u4e2d" * 83 + ".json"):  # 255 and 254 bytes
        write_atomically(tmp_path / name, NEW)
        assert (tmp_path / name).read_bytes() == NEW


def test_short_writes_are_continued(target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write = os.write
    monkeypatch.setattr(os, "write", lambda handle, data: write(handle, data[:7]))
    write_atomically(target, NEW)
    assert target.read_bytes() == NEW


@pytest.mark.parametrize("end", ["no space", "nothing written"])
def test_a_write_that_fails_half_way_leaves_the_old_file(
    target: Path, monkeypatch: pytest.MonkeyPatch, end: str
) -> None:
    write, calls = os.write, []

    def fill_up(handle: int, data: bytes) -> int:
        calls.append(handle)
        if len(calls) < 3:
            return write(handle, data[:5])
        if end == "nothing written":
            return 0
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "write", fill_up)
    sentence = refusal(target)
    assert target.read_bytes() == OLD and alone(target)
    if end == "no space":
        assert sentence == f"Cannot save {target}: the disk is full; free some space or save elsewhere."


@pytest.mark.parametrize("number", [errno.EIO, errno.ENOSPC, errno.EACCES, errno.ESTALE, errno.ETIMEDOUT])
@pytest.mark.parametrize("step", ["stat", "open", "write", "fstat", "fsync", "close", "replace"])
def test_every_step_may_fail(
    target: Path, monkeypatch: pytest.MonkeyPatch, step: str, number: int
) -> None:
    """As on a network that goes away, a disk that is full or broken, or a target that is locked."""
    real_step = getattr(os, step)

    def fail(*given: object, **more: object) -> None:
        if step == "close":
            real_step(*given, **more)  # a network tells at the end that the bytes were lost
        raise OSError(number, os.strerror(number))

    with monkeypatch.context() as patch:
        patch.setattr(os, step, fail)
        sentence = refusal(target)
    assert sentence.startswith(f"Cannot save {target}: ")
    assert target.read_bytes() == OLD and alone(target)
    write_atomically(target, NEW)
    assert target.read_bytes() == NEW


def test_a_folder_that_vanishes_meanwhile_is_told(target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fsync = os.fsync

    def gone(handle: int) -> None:
        fsync(handle)
        shutil.rmtree(target.parent)

    monkeypatch.setattr(os, "fsync", gone)
    assert "folder does not exist" in refusal(target)


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of 64 kB."""
    disk = tmp_path / "disk"
    disk.mkdir()
    if not sys.platform.startswith("linux") or subprocess.run(
            ["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", disk], capture_output=True, check=False
    ).returncode:
        pytest.skip("only the administrator may mount a small disk")
    yield disk
    subprocess.run(["umount", disk], check=True)


def test_a_real_disk_that_runs_full_keeps_the_old_file(small_disk: Path) -> None:
    path = small_disk / "plan"
    write_atomically(path, OLD)
    assert "disk is full" in refusal(path, b"x" * 200_000)
    assert path.read_bytes() == OLD and alone(path)
    write_atomically(path, NEW)
    (small_disk / "filler").write_bytes(b"x" * (os.statvfs(small_disk).f_bavail * 4096))
    assert "disk is full" in refusal(path, OLD * 50)
    assert path.read_bytes() == NEW and sorted(p.name for p in small_disk.iterdir()) == ["filler", "plan"]


def test_a_read_only_disk_is_told(small_disk: Path) -> None:
    path = small_disk / "plan"
    write_atomically(path, OLD)
    subprocess.run(["mount", "-o", "remount,ro", small_disk], check=True)
    assert "read-only" in refusal(small_disk / "other") and "protected" in refusal(path)
    assert path.read_bytes() == OLD


def test_only_the_leavings_of_one_process_are_swept(tmp_path: Path) -> None:
    mine = tmp_path / f"{temporary_prefix(this_process())}12345678.tmp"
    others = [tmp_path / ".tradewinds-0000000012345678.tmp", tmp_path / "plan.tmp"]
    for path in (mine, *others):
        path.touch()
    sweep(tmp_path, this_process())
    sweep(tmp_path / "missing", this_process())
    assert sorted(tmp_path.iterdir()) == sorted(others)


def test_an_interruption_leaves_nothing_behind(target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(_: int) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "fsync", interrupt)
    with pytest.raises(KeyboardInterrupt):
        write_atomically(target, NEW)
    assert target.read_bytes() == OLD and alone(target)


def test_the_bytes_are_on_disk_before_the_name_moves(target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    steps: list[str] = []
    fsync, replace = os.fsync, os.replace

    def synced(handle: int) -> None:
        steps.append("fsync")
        fsync(handle)

    def moved(source: str, target: str) -> None:
        steps.append("replace")
        replace(source, target)

    monkeypatch.setattr(os, "fsync", synced)
    monkeypatch.setattr(os, "replace", moved)
    write_atomically(target, NEW)
    assert steps[:2] == ["fsync", "replace"]


def test_a_folder_that_cannot_be_synced_is_no_failure(target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fsync, seen = os.fsync, []

    def only_files(handle: int) -> None:
        seen.append(handle)
        if stat.S_ISDIR(os.fstat(handle).st_mode):
            raise OSError(errno.EINVAL, "Invalid argument")
        fsync(handle)

    monkeypatch.setattr(os, "fsync", only_files)
    write_atomically(target, NEW)
    assert target.read_bytes() == NEW and len(seen) == (2 if os.name == "posix" else 1)


def test_each_cause_has_its_own_words(target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    causes = [errno.ENOSPC, errno.EDQUOT, errno.EACCES, errno.EPERM, errno.EROFS, errno.EFBIG, errno.EBUSY,
              errno.ENOENT, errno.ENOTDIR, errno.EISDIR, errno.ENAMETOOLONG, errno.ELOOP, errno.EIO]
    sentences = set()
    for cause in causes:
        def fail(*_: object, cause: int = cause) -> int:
            raise OSError(cause, os.strerror(cause))

        with monkeypatch.context() as patch:
            patch.setattr(os, "open", fail)
            sentences.add(refusal(target))
    assert len(sentences) == len(causes)
    assert target.read_bytes() == OLD and alone(target)


def test_a_protected_file_is_not_replaced(target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "access", lambda *_: False)  # root may write to everything
    assert "protected" in refusal(target)
    assert target.read_bytes() == OLD


def test_targets_that_cannot_be(target: Path, tmp_path: Path) -> None:
    assert "folder does not exist" in refusal(tmp_path / "missing" / "plan")
    assert "a folder has that name" in refusal(tmp_path)
    assert "is a file" in refusal(target / "plan")
    assert "too long" in refusal(tmp_path / ("x" * 300))
    assert "character" in refusal(tmp_path / "a\0b")
    assert "\\u000a\\u202e" in refusal(tmp_path / "missing" / "line\n\u202ebreak")
    assert alone(target)


@posix
def test_devices_pipes_and_circles_are_refused(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "circle").symlink_to(tmp_path / "circle")
    assert "pipe" in refusal(tmp_path / "pipe")
    assert "device" in refusal(Path(os.devnull))
    assert "circle" in refusal(tmp_path / "circle")


def test_many_writers_leave_one_whole_file(target: Path) -> None:
    texts = [bytes([letter]) * 50_000 for letter in b"abcdefgh"]
    threads = [Thread(target=write_atomically, args=(target, text)) for text in texts]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert target.read_bytes() in texts and alone(target)
