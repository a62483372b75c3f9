"""Somebody new, with the keyboard alone: by what the window shows, to a saved scenario and slides."""

from pathlib import Path

import pytest
from pptx import Presentation
from PySide6.QtWidgets import QApplication, QFileDialog

from planner import files
from planner.levers import LEVERS
from ui.documents import SUFFIX

from .keyboard import ALT, Keyboard
from .more_pages import FindPage
from .pages import App, Key, control

pytestmark = pytest.mark.unpainted

KEYS_AT_MOST = 60
"""At a key in three seconds that is three minutes."""


@pytest.fixture
def as_suggested(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> list[Path]:
    """File dialogs in which Enter is pressed; what they suggested."""
    home, taken = tmp_path / "home", []
    home.mkdir()
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("USERPROFILE", str(home))

    def accept(parent: object, title: str, suggested: str = "", kinds: str = "") -> tuple[str, str]:
        taken.append(Path(suggested))
        return suggested, kinds.split(";;", maxsplit=1)[0]

    monkeypatch.setattr(QFileDialog, "getSaveFileName", staticmethod(accept))
    return taken


def test_two_levers_a_saved_scenario_and_slides(app: App, as_suggested: list[Path]) -> None:
    window, keys = app.window, Keyboard(app)
    window.start.offer()
    window.recovery.look()
    app.qtbot.waitUntil(lambda: window.start.page is not None)

    keys.press(Key.Key_Return)  # "Take the tour" has the keyboard
    assert window.tour.at == 1
    keys.press(Key.Key_Return)  # "Next"

    keys.press(Key.Key_Return)  # "Take the lever"
    keys.press(Key.Key_Right, times=4)
    while app.scenario.diff()[0].spec.label in focus_name():  # "Tab leads on to the next lever"
        keys.press(Key.Key_Tab)
    while "slider" not in focus_name():
        keys.press(Key.Key_Tab)
    keys.press(Key.Key_Right, times=3)
    app.settle()
    changed = [change.spec.id for change in app.scenario.diff()]
    assert len(changed) == 2 and set(changed) <= set(LEVERS)

    keys.press(Key.Key_Right, mod=ALT, times=3)  # "Alt+Right: next"
    assert window.tour.at == 5
    keys.press(Key.Key_Return)  # "Save..."
    keys.press(Key.Key_Right, mod=ALT)
    keys.press(Key.Key_Return)  # "Export..."
    dialog = window.besides.opened["export"]
    assert dialog is not None and dialog.isVisible()
    app.qtbot.waitUntil(lambda: dialog.is_current, timeout=20_000)
    keys.press(Key.Key_Return)  # "Save as..."
    app.qtbot.waitUntil(lambda: not dialog.maker.is_saving, timeout=20_000)
    keys.press(Key.Key_Escape)
    keys.press(Key.Key_Escape)
    assert not dialog.isVisible() and window.tour.at == 0 and keys.pressed <= KEYS_AT_MOST

    scenario_file, deck = as_suggested
    assert scenario_file.name == f"my-scenario{SUFFIX}"
    saved = files.read(scenario_file).scenario
    assert saved == app.scenario and saved.name == "My scenario"
    assert [change.spec.id for change in saved.diff()] == changed
    assert deck.name == "my-scenario.pptx"
    slides = list(Presentation(str(deck)).slides)
    assert slides[0].shapes.title.text == "My scenario"
    charts = [shape.chart for slide in slides for shape in slide.shapes if shape.has_chart]
    assert len(charts) >= 4 and files.read(deck).scenario == saved
    assert "My scenario" in app.title and not app.edited


def test_the_second_minute_needs_no_tour(app: App, as_suggested: list[Path]) -> None:
    """By the find box and the keys that tool tips and menus name."""
    keys, find = Keyboard(app), FindPage(app)
    for name in ("price gap us", "token growth, t"):
        find.type(name)
        find.take_first()
        app.qtbot.waitUntil(lambda name=name: name in focus_name().lower())
        keys.press(Key.Key_Up)
    app.settle()
    assert len(app.scenario.diff()) == 2
    keys.press(Key.Key_S, mod=control())
    assert as_suggested[0].exists()


def test_enter_presses_a_button_that_the_tab_key_has_reached(app: App, as_suggested: list[Path]) -> None:
    app.panel.type("price_gap_2030", "2")
    keys = Keyboard(app)
    app.window.setFocus()
    while QApplication.focusWidget() is not app.window.header.save_button:
        keys.press(Key.Key_Tab)
    assert keys.pressed < 10, "the header comes first"
    keys.press(Key.Key_Return)
    assert as_suggested[0].exists()


def focus_name() -> str:
    focus = QApplication.focusWidget()
    return "" if focus is None else focus.accessibleName()
