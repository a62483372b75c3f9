"""Another language without a restart: the window is built anew, and everything that is open goes on."""

import gc
import sys
import threading
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from planner import language, translations
from ui import region, settings
from ui.program import Program

from .pages import App

GAP, ENERGY = "price_gap_2030", "energy_price_china"
WORDS = {"&File": "\u6587\u4ef6", "Settings": "\u8bbe\u7f6e", "Undo": "\u64a4\u9500"}


@pytest.fixture(autouse=True)
def stub(monkeypatch: pytest.MonkeyPatch, qapp: QApplication) -> Iterator[None]:
    """A language of three words, and English again afterwards."""
    monkeypatch.setattr(translations, "read", lambda code: {} if code == region.ENGLISH else WORDS)
    yield
    monkeypatch.setattr(settings, "language", lambda: region.ENGLISH)
    monkeypatch.setattr(settings, "numbers", lambda: "point")
    region.apply(qapp)


def switch(app: App, program: Program, code: str) -> None:
    """Choose a language in the dialog, and wait for the window that follows."""
    app.window.show_settings()
    box = app.window.beside()["settings"].languages
    old = program.window
    box.setCurrentIndex(box.findData(code))
    box.activated.emit(box.currentIndex())
    app.qtbot.waitUntil(lambda: program.window is not old)
    App.__init__(app, program.window, app.engine, app.qtbot, app.messages, app.files)


def titles(app: App) -> list[str]:
    return [action.text() for action in app.window.menuBar().actions()]


@pytest.fixture
def program(app: App) -> Iterator[Program]:
    hooks = sys.excepthook, threading.excepthook
    made = Program(app.engine, app.window)
    yield made
    sys.excepthook, threading.excepthook = hooks
    vars(made).clear()  # it holds the window


def test_the_language_is_switched_and_back_at_once(app: App, program: Program) -> None:
    assert "&File" in titles(app)
    switch(app, program, "zh_CN")
    assert "\u6587\u4ef6" in titles(app) and "&File" not in titles(app)
    assert settings.language() == "zh_CN" and app.window.isVisible()
    assert app.window.beside()["settings"].isVisible()
    switch(app, program, "en")
    assert "&File" in titles(app)
    assert language.say("Settings") == "Settings"


def test_nothing_of_the_old_window_is_left_however_often_it_is_switched(
    app: App, program: Program
) -> None:
    parts = [weakref.ref(part) for part in (
        app.window, app.state, app.window.board, app.window.inputs, app.window.insight, app.window.kpis)]
    switch(app, program, "zh_CN")
    counts = []
    for at in range(20):
        switch(app, program, "en" if at % 2 == 0 else "zh_CN")
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        gc.collect()
        counts.append((len(QApplication.allWidgets()), threading.active_count()))
    assert [part() for part in parts] == [None] * len(parts)
    assert counts[-1] == counts[-3] == counts[1]
