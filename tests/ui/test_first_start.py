"""A stranger's computer: another window there, no display, no home, a lost network, no Chinese font."""

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QFileOpenEvent, QFontDatabase, QRawFont
from PySide6.QtNetwork import QLocalSocket
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from planner.palette import DARK, LIGHT, Palette, high_contrast
from ui import display, fonts, handover, settings
from ui.arrivals import Arrivals
from ui.resources import asset

from .conftest import StartApp

ROOT = Path(__file__).parents[2]


@pytest.fixture
def address(tmp_path: Path) -> str:
    return str(tmp_path / "here")


def second_start(address: str, *files: str, folder: Path = ROOT) -> "subprocess.Popen[str]":
    """Another process that hands files over and prints what came of it."""
    code = ("import sys; from pathlib import Path; from PySide6.QtCore import QCoreApplication; "
            "app = QCoreApplication([]); from ui.handover import Reception; "
            "print(Reception(sys.argv[1]).join([Path(f) for f in sys.argv[2:]], 'token'))")
    return subprocess.Popen(
        [sys.executable, "-c", code, address, *files], cwd=folder, text=True, stdout=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": str(ROOT)})


def test_a_second_start_hands_its_files_to_the_first(qtbot: QtBot, address: str, tmp_path: Path) -> None:
    first, asked = handover.Reception(address), []
    first.asked.connect(lambda files, token: asked.append((files, token)))
    assert first.join([], "") is False
    second = second_start(address, "a b.json", "/c.json", folder=tmp_path)
    qtbot.waitUntil(lambda: bool(asked))
    assert second.communicate()[0] == "True\n"
    assert asked == [([tmp_path / "a b.json", Path("/c.json")], "token")]
    first.close()


def test_a_first_that_was_killed_is_succeeded(address: str) -> None:
    killed = subprocess.Popen([sys.executable, "-c", (
        "import socket, sys, time; s = socket.socket(socket.AF_UNIX); s.bind(sys.argv[1]); s.listen(); "
        "print('there', flush=True); time.sleep(60)"), address], stdout=subprocess.PIPE, text=True)
    assert killed.stdout is not None and killed.stdout.readline() == "there\n"
    killed.kill()
    killed.communicate()
    assert Path(address).exists()
    heir = handover.Reception(address)
    assert heir.join([], "") is False and handover.hand_over(address + "x", [], "") is None
    assert heir._server.isListening()
    heir.close()


def test_a_first_that_hangs_is_not_waited_for(address: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(handover, "_PATIENCE_MS", 200)
    first = handover.Reception(address)
    assert first.join([], "") is False  # and no event loop runs from here on
    begin = time.monotonic()
    assert handover.Reception(address).join([Path("a")], "") is False
    assert time.monotonic() - begin < 1
    first.close()


@pytest.mark.parametrize("said", [
    b"nonsense\n", b"[]\n", b'{"files": ["relative"], "token": ""}\n', b'{"files": [7], "token": ""}\n',
    b'{"files": ["/a\\u0000b"], "token": ""}\n', b"[" * 100_000 + b"\n", b"x" * 300_000])
def test_what_is_no_message_is_hung_up_on(qtbot: QtBot, address: str, said: bytes) -> None:
    first, asked = handover.Reception(address), []
    first.asked.connect(lambda *message: asked.append(message))
    first.join([], "")
    caller = QLocalSocket()
    caller.connectToServer(address)
    qtbot.waitUntil(caller.canReadLine)
    caller.write(said)
    qtbot.waitUntil(lambda: caller.state() == QLocalSocket.LocalSocketState.UnconnectedState)
    assert asked == []
    first.close()


@pytest.mark.skipif(sys.platform == "win32", reason="pipes have no folder")
def test_the_address_is_private_and_another_for_each_display(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    tmp_path.chmod(0o755)  # others can enter: not this one
    elsewhere = handover.address()
    assert elsewhere is not None and Path(elsewhere).parent != tmp_path
    assert Path(elsewhere).parent.stat().st_mode & 0o077 == 0
    tmp_path.chmod(0o700)
    found = set()
    for number in range(2):
        monkeypatch.setenv("DISPLAY", f":{number}")
        found.add(handover.address())
    assert len(found) == 2 and None not in found


def test_files_wait_for_a_question_that_is_on_the_screen(qtbot: QtBot, start: StartApp) -> None:
    app, opened = start(ready=False), []
    arrivals = Arrivals(lambda: app.window, opened.append)
    question = QDialog(app.window)
    question.setModal(True)
    question.show()
    arrivals.take([Path("/one")])
    arrivals.eventFilter(app.window, QFileOpenEvent("/two"))
    qtbot.wait(30)
    assert opened == []
    question.close()
    question.deleteLater()
    qtbot.waitUntil(lambda: opened == [Path("/one"), Path("/two")])
    assert not arrivals.eventFilter(app.window, QEvent(QEvent.Type.User))


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Qt knows itself")
@pytest.mark.parametrize(("environment", "words"), [
    ({}, "found no display"),
    ({"QT_QPA_PLATFORM": "cocoa"}, "unset QT_QPA_PLATFORM"),
])
def test_a_display_that_cannot_be_used_is_one_sentence(environment: dict[str, str], words: str) -> None:
    with pytest.raises(display.DisplayError, match=words) as told:
        display.choose(environment)
    assert "tradewinds run" in str(told.value)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Debian's names")
def test_missing_libraries_are_named_with_their_packages(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(display, "_loads", lambda name: "cursor" not in name)
    told = display._lacks("libxcb-cursor.so.0: cannot open shared object file")
    assert "lacks libxcb-cursor.so.0, libwayland-cursor.so.0;" in told
    assert "apt-get install libxcb-cursor0 libwayland-cursor0'" in told


def test_the_program_asked_for_no_display_ends_without_a_traceback() -> None:
    bare = {name: value for name, value in os.environ.items()
            if name not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")}
    ended = subprocess.run(
        [sys.executable, "-m", "ui.app"], cwd=ROOT, env=bare, capture_output=True, text=True, check=False)
    if sys.platform.startswith("linux"):
        assert ended.returncode == 2 and ended.stderr.count("\n") == 1 and ended.stdout == ""


def test_a_folder_that_does_not_answer_holds_nothing_up(
    fresh: None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    here, lost = tmp_path / "here.json", Path("/lost/network.json")
    here.touch()
    settings.remember_file(here)
    settings.remember_file(lost)
    usual = Path.is_file
    monkeypatch.setattr(settings, "_DISK_SECONDS", 0.05)

    def slow(path: Path) -> bool:
        if path == lost:
            time.sleep(0.3)
        return path == lost or usual(path)
    monkeypatch.setattr(Path, "is_file", slow)
    begin = time.monotonic()
    assert settings.recent_files() == [here]
    assert time.monotonic() - begin < 0.25
    time.sleep(0.3)


def test_where_settings_cannot_be_written_they_hold_until_the_end(
    fresh: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    from ui.memory import unkept

    assert settings.are_kept() and unkept() == ""
    monkeypatch.setenv("XDG_CONFIG_HOME", os.devnull + "/none")
    settings.set_look("dark")
    assert settings.look() == "dark" and not settings.are_kept()
    assert "are not remembered" in unkept()
    settings.close()
    assert settings.look() is None


@pytest.mark.parametrize("folder", [os.devnull + "/none", "relative"])
def test_without_a_cache_the_model_is_compiled_in_memory(folder: str, tmp_path: Path) -> None:
    code = "from planner import compiled; print(compiled.is_kept())"
    told = subprocess.run(
        [sys.executable, "-c", code], cwd=tmp_path, capture_output=True, text=True, check=True,
        env={**os.environ, "NUMBA_CACHE_DIR": folder, "PYTHONPATH": str(ROOT)})
    assert told.stdout.startswith("False") and told.stderr == "" and not (tmp_path / folder).exists()


def test_a_cache_that_breaks_is_passed_over() -> None:
    from planner import compiled

    def broken(*_: object) -> None:
        raise EOFError
    before = list(compiled._troubles)
    assert compiled._forgiving(broken)(1) is None
    compiled._troubles[:] = before


def test_the_font_that_ships_holds_chinese_and_latin(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    font = QRawFont(str(asset("fonts/tradewinds-han.otf")), 12)
    assert all(font.supportsCharacter(ord(c)) for c in
               "\u4e0a\u6d77\u4ef7\u683c\u6218\u7535\u529b\uff0c\u3002A\u20ac\u2212\u2192\u2264")
    assert asset("fonts/tradewinds-han.otf").stat().st_size < 2_000_000
    monkeypatch.setattr(QFontDatabase, "families", lambda *_: [])
    assert fonts.chinese_family() == "Tradewinds Han" == fonts.interface_font().families()[0]


def test_the_window_fits_a_screen_that_is_small(start: StartApp) -> None:
    app = start(ready=False)
    room = app.window.screen().availableGeometry()
    app.window.fit_screen()
    assert app.window.minimumWidth() <= room.width() and app.window.frameSize().width() <= room.width()
    assert app.window.size() != QSize(1440, 900)


@pytest.mark.parametrize("look", [LIGHT, DARK])
def test_more_contrast_leaves_no_text_faint(look: Palette) -> None:
    strong = high_contrast(look)
    assert strong.quiet == strong.ink and strong.ground == strong.card and strong.roles == look.roles
