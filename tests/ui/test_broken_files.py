"""Files that are no scenarios: one plain sentence each, and everything open stays as it was."""

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QMessageBox

from planner import files
from planner.scenario import Scenario
from tests.hostile.corpus import CORPUS, GROUPS
from ui.documents import SUFFIX

from .pages import App

pytestmark = pytest.mark.unpainted

GAP = "price_gap_2030"


@pytest.mark.parametrize("group", GROUPS)
def test_each_hostile_file_gives_one_sentence_and_changes_nothing(
    group: str, app: App, tmp_path: Path
) -> None:
    app.panel.drag(GAP, 2.0)
    app.panel.drag(GAP, 6.0)
    app.undo()
    before, scenario = app.memory(), app.scenario
    for number, (name, kind) in enumerate(GROUPS[group].items()):
        if f"{group}: {name}" not in CORPUS:
            continue
        path = tmp_path / f"{number}-hostile" / f"broken-{number}{SUFFIX}"
        path.parent.mkdir()
        kind.make(path)
        for way in (app.open, app.drop):
            way(path)
            assert app.scenario is scenario, name
            message = app.messages.only()
            assert message.title == "The scenario was not opened", name
            assert message.is_plain and message.details == "", name
            assert kind.words in message.text and path.name in message.text, (name, message.text)
        if path.is_file() and not path.is_symlink():
            path.unlink()  # some are large
    app.settle()
    assert app.memory() == before


def test_after_a_broken_file_a_sound_one_opens(app: App, tmp_path: Path) -> None:
    broken, sound = tmp_path / f"broken{SUFFIX}", tmp_path / f"sound{SUFFIX}"
    broken.write_text("{")
    files.write(sound, Scenario("Sound"))
    app.open(broken)
    app.messages.only()
    app.open(sound)
    assert app.scenario.name == "Sound" and app.messages.shown == []


def test_a_message_that_was_read_is_gone(app: App, tmp_path: Path) -> None:
    broken = tmp_path / f"broken{SUFFIX}"
    broken.write_text("{")
    for _ in range(3):
        app.open(broken)
        app.messages.only()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        assert app.window.findChildren(QMessageBox) == []


def test_a_recent_file_that_has_become_broken_is_one_sentence_too(app: App, tmp_path: Path) -> None:
    path = tmp_path / f"story{SUFFIX}"
    files.write(path, Scenario("Story"))
    app.open(path)
    app.new()
    path.write_text("{}")
    before = app.memory()
    app.header.open("story")
    assert "not a Tradewinds scenario" in app.messages.only().text
    assert app.memory() == before
