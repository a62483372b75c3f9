"""Another language without a restart: the window is built anew, and everything that is open goes on."""

import gc
import threading
import weakref
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLibraryInfo
from PySide6.QtWidgets import QApplication, QDialogButtonBox

from planner import files, translations
from planner.keeping import holders
from planner.keeping.journal import newest
from planner.language import say
from planner.translations import SOURCE_LANGUAGE
from ui import region, settings
from ui.program import Program

from .pages import App

GAP, ENERGY = "price_gap_2030", "electricity_us_2030"
FILE = "\u6587\u4ef6"
WORDS = {"&File": FILE, "Settings": "\u8bbe\u7f6e"}


@pytest.fixture(autouse=True)
def english(monkeypatch: pytest.MonkeyPatch, qapp: QApplication) -> Iterator[None]:
    """A catalogue of two words, and English again afterwards."""
    monkeypatch.setattr(translations, "read", lambda code: WORDS if code == "zh_CN" else {})
    yield
    monkeypatch.setattr(settings, "language", lambda: SOURCE_LANGUAGE)
    monkeypatch.setattr(settings, "numbers", lambda: "point")
    region.apply(qapp)


def switch(app: App, program: Program, code: str) -> None:
    """Choose a language and wait for the window that follows."""
    settings.set_language(code)
    old = program.window
    old.outdated.emit()
    app.qtbot.waitUntil(lambda: program.window is not old)
    follow(app, program)


def follow(app: App, program: Program) -> None:
    """Look at the window that there is now."""
    App.__init__(app, program.window, app.engine, app.qtbot, app.messages, app.files)


def titles(app: App) -> list[str]:
    return [action.text() for action in app.window.menuBar().actions()]


def forget() -> None:
    QApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()


@pytest.mark.may_stall
def test_a_language_is_chosen_in_the_dialog_which_stays(app: App, program: Program) -> None:
    app.do("Edit", "Settings")
    for code, words in (("zh_CN", FILE), ("en", "&File")):
        old, box = app.window, app.window.besides.opened["settings"].languages
        box.setCurrentIndex(box.findData(code))
        box.activated.emit(box.currentIndex())
        app.qtbot.waitUntil(lambda old=old: program.window is not old)
        follow(app, program)
        assert titles(app)[0] == words and settings.language() == code
        assert app.window.isVisible()
        again = app.window.besides.opened["settings"]
        assert again.isVisible() and again.languages.currentData() == code
        assert again.windowTitle() == say("Settings")
        forget()


@pytest.mark.may_stall
def test_everything_that_is_open_goes_on(app: App, program: Program, tmp_path: Path) -> None:
    plan = tmp_path / "plan.tradewinds.json"
    app.panel.drag(GAP, 2.0)
    app.save_as(plan)
    app.panel.drag(GAP, 3.0)
    app.state.refer_to(app.state.current)
    app.new()
    app.panel.drag(ENERGY, 0.15)
    app.panel.drag(GAP, 2.5)
    app.undo()
    app.state.pin(app.state.documents[0], True)
    app.state.reseed(7)
    app.rest()
    app.window.menus.show_panes(2)
    app.window.inputs.turn(1)
    app.window.insight.turn("goal")
    app.window.besides.show("draws")
    keys, spread, result = [d.key for d in app.state.documents], app.state.spread, app.state.result
    place, kept = app.window.geometry(), app.window.guard

    switch(app, program, "zh_CN")
    assert [d.key for d in app.state.documents] == keys and app.state.current.key == keys[1]
    first, second = app.state.documents
    assert first.pinned and app.state.reference_document is first and app.state.seed == 7
    assert app.state.spread.values is spread.values  # nothing had to be worked out anew
    assert app.state.result.projection is result.projection
    assert app.window.geometry() == place and app.window.board.panes == 2
    assert (app.window.inputs.page, app.window.insight.page) == (1, "goal")
    assert app.window.besides.opened["draws"].isVisible()
    assert app.kpis.text("chinese_share") != "\u2013" and app.charts.curves()

    assert app.edited and second.undo_stack.canRedo()
    app.redo()
    assert app.value(GAP) == 2.5
    app.undo(2)
    assert app.value(ENERGY) == 0.125 and not app.edited
    app.state.turn_to(first)
    assert app.edited and app.state.path == plan
    app.undo()
    assert app.value(GAP) == 2.0 and not app.edited
    app.panel.drag(GAP, 4.0)  # and what is listening is the new window
    app.settle()
    assert app.panel.text(GAP) == "4.0"
    assert app.window.guard is kept and holders.holder(plan).session == kept.session.id
    app.do(FILE, "Save")
    assert files.read(plan).scenario.value(GAP) == 4.0
    assert app.messages.shown == []


@pytest.mark.may_stall
def test_changes_are_kept_across_a_switch(app: App, program: Program) -> None:
    app.panel.drag(GAP, 2.0)
    switch(app, program, "zh_CN")
    guard = app.window.guard
    folder = guard.session.journal(app.state.current.key)
    guard.keeper.flush()
    assert newest(folder).scenario.value(GAP) == 2.0
    app.panel.drag(GAP, 5.0)
    guard.keeper.flush()
    assert newest(folder).scenario.value(GAP) == 5.0


@pytest.mark.may_stall
@pytest.mark.unpainted
def test_nothing_of_the_old_window_is_left_however_often_it_is_switched(
    app: App, program: Program
) -> None:
    app.panel.drag(GAP, 2.0)
    parts = [weakref.ref(part) for part in (
        app.window, app.state, app.window.board, app.window.inputs, app.window.insight, app.window.kpis)]
    counts = []
    for at in range(8):
        switch(app, program, "zh_CN" if at % 2 == 0 else "en")
        app.window.setUpdatesEnabled(False)
        forget()
        counts.append((len(QApplication.allWidgets()), threading.active_count()))
    assert [part() for part in parts] == [None] * len(parts)
    assert counts[2] == counts[-1] and counts[3] == counts[-2]
    assert app.value(GAP) == 2.0 and app.steps == 1


@pytest.mark.may_stall
def test_a_switch_waits_for_a_question_and_for_a_file_that_is_being_written(
    app: App, program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.program._LOOK_AGAIN_MS", 1)
    old, busy = app.window, [True]
    monkeypatch.setattr(type(old.besides), "is_exporting", property(lambda _: busy[0]))
    settings.set_language("zh_CN")
    old.outdated.emit()
    app.qtbot.wait(30)
    assert program.window is old
    busy.clear()
    busy.append(False)
    app.qtbot.waitUntil(lambda: program.window is not old)
    follow(app, program)


def test_qts_own_words_follow(qapp: QApplication, fresh: None) -> None:
    def cancel() -> str:
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        words = box.buttons()[0].text()
        box.deleteLater()
        return words

    folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    assert (folder / "qtbase_zh_CN.qm").is_file()
    settings.set_language("zh_CN")
    region.apply(qapp)
    assert cancel() == "\u53d6\u6d88"
    settings.set_language("en")
    region.apply(qapp)
    assert cancel() == "Cancel"
