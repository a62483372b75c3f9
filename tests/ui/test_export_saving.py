"""The export dialog: while it works, and where it cannot."""

from __future__ import annotations

import errno
import os
import sys
import threading
import time
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest

from planner.export import formats
from planner.export.formats import FORMATS, Package, Paint
from ui.export.order import Gate

from .export_page import ExportPage
from .pages import App, Key

pytestmark = pytest.mark.unpainted  # the main window, not the dialog

_LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def page(app: App) -> ExportPage:
    return ExportPage.over_a_story(app)


class Builder:
    """Stands in for what builds a file: it waits until it is let go."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, id: str) -> None:
        self.began, self.go, self.calls = threading.Event(), threading.Event(), 0
        self._build = FORMATS[id].build
        monkeypatch.setitem(formats.FORMATS, id, replace(FORMATS[id], build=self))

    def __call__(self, package: Package, paint: Paint) -> bytes:
        self.calls += 1
        self.began.set()
        assert self.go.wait(20)
        return self._build(package, paint)


# While it works

def test_the_window_goes_on_while_a_deck_is_made(page: ExportPage, tmp_path: Path) -> None:
    page.choose("pptx")
    gaps: list[float] = []
    last = time.perf_counter()

    def tick() -> None:
        nonlocal last
        gaps.append(time.perf_counter() - last)
        last = time.perf_counter()

    timer = QTimer()
    timer.timeout.connect(tick)
    timer.start(5)
    page.forget()
    last = begin = time.perf_counter()
    page.save(tmp_path / "a.pptx")
    took = time.perf_counter() - begin
    timer.stop()
    assert len(gaps) > 5 and max(gaps) < max(0.15, 0.4 * took), (len(gaps), max(gaps), took)


def test_progress_and_cancel_are_there_while_it_works_and_nothing_else_can_be_pressed(
    page: ExportPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    builder = Builder(monkeypatch, "csv")
    page.forget()
    page.press_save(tmp_path / "a.csv")
    assert builder.began.wait(5)
    dialog, foot = page.dialog, page.dialog.foot
    assert foot.progress.isVisible() and foot.cancel.isVisible() and not foot.save.isVisible()
    assert not dialog.formats.isEnabled() and not dialog.choices.isEnabled() and not foot.leave.isEnabled()
    assert page.status == "Making the file\u2026"
    builder.go.set()
    page.rest()
    assert (tmp_path / "a.csv").exists() and foot.save.isVisible() and not foot.progress.isVisible()


def test_cancelled_midway_nothing_is_written(
    page: ExportPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    builder, path = Builder(monkeypatch, "csv"), tmp_path / "a.csv"
    path.write_bytes(b"old")
    dialog = page.dialog
    for cancel in (
        lambda: QTest.mouseClick(dialog.foot.cancel, _LEFT), lambda: QTest.keyClick(dialog, Key.Key_Escape),
        dialog.close,
    ):
        page.forget()
        builder.go.clear()
        page.press_save(path)
        assert builder.began.wait(5) and page.dialog.maker.is_saving
        cancel()
        assert not dialog.maker.is_saving and page.status == "Cancelled; nothing was written."
        builder.go.set()
        page.app.qtbot.waitUntil(lambda: dialog.maker.analyst.is_idle)
        assert path.read_bytes() == b"old"
        assert [p.name for p in tmp_path.iterdir() if p.is_file()] == ["a.csv"]
        builder.began.clear()
    assert not dialog.isVisible() and builder.calls >= 3


def test_long_draws_show_how_far_they_are_and_can_be_stopped(page: ExportPage, tmp_path: Path) -> None:
    page.choose("json")
    page.check(page.dialog.choices.bands, True)
    assert page.app.state.spread is not None
    page.app.state.spread = replace(page.app.state.spread, draws=1_000_000)
    page.press_save(tmp_path / "a.json")
    assert page.status.startswith("Running the draws: ") and page.dialog.foot.progress.maximum() == 1_000_000
    page.app.qtbot.waitUntil(lambda: page.dialog.foot.progress.value() > 0, timeout=20_000)
    QTest.mouseClick(page.dialog.foot.cancel, _LEFT)
    page.dialog.close()
    page.app.qtbot.waitUntil(lambda: page.dialog.maker.analyst.is_idle, timeout=20_000)
    assert not (tmp_path / "a.json").exists()


def test_a_window_that_is_closed_while_it_works_writes_nothing(
    page: ExportPage, app: App, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    builder = Builder(monkeypatch, "csv")
    page.forget()
    page.press_save(tmp_path / "a.csv")
    assert builder.began.wait(5)
    threading.Timer(0.1, builder.go.set).start()
    app.close()
    assert not (tmp_path / "a.csv").exists()


def test_what_is_written_cannot_be_cancelled_any_more() -> None:
    written, cancelled = Gate(), Gate()
    assert written.pass_through() and not written.shut()
    assert cancelled.shut() and not cancelled.pass_through() and cancelled.shut()


# What goes wrong

def no_space(*_: Any) -> int:
    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


def refused(page: ExportPage, path: Path, *words: str) -> None:
    """Saving there is refused in one plain sentence, and the dialog goes on."""
    page.save(path)
    message = page.app.messages.only()
    assert message.title == "Nothing was exported" and message.is_plain and message.text.endswith(".")
    assert all(word in message.text for word in words), message.text
    assert page.dialog.foot.save.isVisible() and page.dialog.is_current


def test_a_full_disk_leaves_the_old_file(
    page: ExportPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page.choose("xlsx")
    path = tmp_path / "a.xlsx"
    path.write_bytes(b"old")
    with monkeypatch.context() as patch:
        patch.setattr("planner.atomic.os.write", no_space)
        refused(page, path, "the disk is full")
    assert path.read_bytes() == b"old" and [p.name for p in tmp_path.iterdir() if p.is_file()] == ["a.xlsx"]
    assert page.save(path).read_bytes() != b"old"


def test_a_disk_that_is_really_full_leaves_the_old_file(page: ExportPage, tiny: Path) -> None:
    page.choose("xlsx")
    (tiny / "a.xlsx").write_bytes(b"old")
    refused(page, tiny / "a.xlsx", "the disk is full")
    assert (tiny / "a.xlsx").read_bytes() == b"old" and len(list(tiny.iterdir())) == 1


def test_folders_that_cannot_be_written_are_told(
    page: ExportPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page.choose("csv")
    refused(page, tmp_path / "none" / "a.csv", "its folder does not exist")
    (tmp_path / "a.csv").mkdir()
    refused(page, tmp_path / "a.csv", "a folder has that name")
    (tmp_path / "a.csv").rmdir()

    def read_only(*_: Any) -> int:
        raise OSError(errno.EROFS, os.strerror(errno.EROFS))

    with monkeypatch.context() as patch:
        patch.setattr("planner.atomic.os.open", read_only)
        refused(page, tmp_path / "b.csv", "the disk is read-only")
    assert [p for p in tmp_path.iterdir() if p.is_file()] == []


def test_a_fault_of_the_program_is_told_and_the_dialog_goes_on(
    page: ExportPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(package: Package, paint: Paint) -> bytes:
        raise RuntimeError("a bug")

    with monkeypatch.context() as patch, page.app.qtbot.capture_exceptions() as caught:
        patch.setitem(formats.FORMATS, "csv", replace(FORMATS["csv"], build=broken))
        page.forget()
        page.save(tmp_path / "a.csv")
        page.wait()
        assert {kind for kind, _, _ in caught} == {RuntimeError}
        caught.clear()
        for name in ("last_type", "last_value", "last_traceback"):
            delattr(sys, name)  # which hold on to the window
    assert page.app.messages.only().text == "Something went wrong; nothing was written."
    assert page.dialog.preview.words.text().startswith("Something went wrong")
    page.forget()
    assert page.save(tmp_path / "a.csv").exists()
