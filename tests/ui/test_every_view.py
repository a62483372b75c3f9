"""Every view, in every language and at every scale: all words are there, and no word is cut off."""

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from planner.language import ENGLISH, say, speak
from ui.widgets import ElidedLabel

from .fitting import Ink, faults
from .wording import Pseudo, unsaid

ROOT = Path(__file__).parents[2]


def looked_through(*words: str) -> str:
    """What a process of its own finds, since a scale is that of a whole process."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.ui.views", *words], cwd=ROOT, capture_output=True, text=True,
        check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.mark.parametrize(("scale", "sizes"), [("1", ["1440x900"]), ("2", ["1024x640"])])
def test_no_word_is_cut_off(scale: str, sizes: list[str]) -> None:
    assert looked_through("fit", scale, *sizes) == ""


def test_no_word_was_forgotten_when_the_others_were_said() -> None:
    assert looked_through("said") == ""


def test_what_is_cut_off_is_found(qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    button, wrapped, whole, elided = (
        QPushButton("Too wide"), QLabel("Too many lines for this"), QLabel("Fits"), ElidedLabel("Elided"))
    wrapped.setWordWrap(True)
    column = QVBoxLayout(holder)
    for widget in (button, wrapped, whole, elided):
        column.addWidget(widget)
    button.setFixedWidth(20)
    wrapped.setFixedSize(60, 14)
    elided.setFixedWidth(20)
    holder.show()
    ink = Ink()
    with ink.noted():
        holder.grab()
    found = [*faults(holder), *ink.faults()]
    assert [words in "".join(found) for words in ("Too wide", "Too many", "Fits", "Elided")] == [
        True, True, False, True], found
    assert len(found) == 3


def test_what_was_not_said_is_found(qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    speak(Pseudo())
    try:
        QLabel(say("{n} of them", n=3), holder)
        QLabel("3 of them", holder)
        QPushButton(holder).setToolTip("Bare " + say("words"))
    finally:
        speak(ENGLISH)
    assert sorted(unsaid(holder)) == ["3 of them", "Bare \u27e6words\u27e7"]
