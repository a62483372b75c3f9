"""The start page: what it offers, when it comes, and how it goes."""

import sys
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from planner import files
from planner.kpis import KPIS
from planner.questions import QUESTIONS
from planner.scenario import Scenario
from planner.shipped import shipped
from ui import settings
from ui.documents import SUFFIX
from ui.start.entry import Entry
from ui.start.page import StartPage

from .conftest import StartApp
from .keyboard import ALT, Keyboard
from .pages import App, Key, accessible_name, control

pytestmark = pytest.mark.unpainted

_LEFT = Qt.MouseButton.LeftButton


def come(app: App) -> StartPage:
    """As at the start of the program."""
    app.window.start.offer()
    app.window.recovery.look()
    app.window.recovery.wait()
    app.qtbot.waitUntil(lambda: app.window.start.page is not None)
    page = app.window.start.page
    assert page is not None and page.isVisible()
    return page


def entry(page: StartPage, name: str) -> Entry:
    return next(each for each in page.entries if each.name == name)


def words(entry: Entry) -> list[str]:
    return [label.text() for label in entry.findChildren(QLabel) if not label.isHidden()]


def test_it_offers_the_tour_the_baseline_questions_and_every_story_with_a_sentence(app: App) -> None:
    page = come(app)
    names = [each.name for each in page.entries]
    assert names[:3] == ["Take the tour", "Baseline", "Open a file\u2026"]
    assert set(app.window.questions.offered()) <= set(names) and len(QUESTIONS) >= 8
    assert set(shipped()) <= set(names)
    for name in shipped():
        (_, sentence) = words(entry(page, name))
        assert sentence.endswith(".") and len(sentence) > 20 and sentence.count(". ") == 0
        assert accessible_name(entry(page, name)) == f"{name}: {sentence}"


def test_the_window_below_has_the_baseline_and_can_be_used(app: App) -> None:
    page = come(app)
    assert app.kpis.text("chinese_share") == KPIS["chinese_share"].text(app.state.result)
    QTest.mouseClick(app.panel.row("price_gap_2030").slider, _LEFT)
    assert not page.isVisible() and app.window.start.page is None


def test_it_comes_with_the_first_results(start: StartApp) -> None:
    app = start(ready=False)
    app.window.start.offer()
    app.window.recovery.look()
    app.window.recovery.wait()
    QApplication.processEvents()
    assert app.window.start.page is None and app.window.start._thread is None
    app.engine.start()
    app.qtbot.waitUntil(lambda: app.window.start.page is not None)
    assert app.state.result is not None


def test_it_comes_without_results_where_they_take_long(start: StartApp) -> None:
    app = start(ready=False)
    app.window.start._patience.setInterval(0)
    page = come(app)
    assert app.state.result is None
    app.engine.start()
    app.settle()
    assert app.window.start.page is page


@pytest.mark.parametrize("by", ["escape", "button", "tab", "command", "click"])
def test_it_goes_by_escape_by_its_button_and_by_using_anything_else(app: App, by: str) -> None:
    page = come(app)
    keys = Keyboard(app)
    match by:
        case "escape":
            keys.press(Key.Key_Escape)
        case "button":
            page.close_button.click()
        case "tab":
            page.close_button.setFocus()
            keys.press(Key.Key_Tab)
        case "command":
            keys.press(Key.Key_K, mod=control())
        case "click":
            QTest.mouseClick(app.kpis.card("bill"), _LEFT)
    assert app.window.start.page is None
    QApplication.processEvents()
    assert not any(each.isVisible() for each in app.window.findChildren(StartPage))
    assert QApplication.focusWidget() is not None, "the keyboard is in the window"


def test_the_keyboard_is_in_it_and_arrows_go_up_and_down(app: App) -> None:
    page = come(app)
    keys = Keyboard(app)
    assert QApplication.focusWidget() is page.entries[0]
    keys.press(Key.Key_Down)
    assert QApplication.focusWidget() is page.entries[1]
    keys.press(Key.Key_Up)
    assert QApplication.focusWidget() is page.entries[0]
    keys.press(Key.Key_Tab, times=len(page.entries) - 1)
    last = page.entries[-1]
    assert QApplication.focusWidget() is last
    assert not last.visibleRegion().isEmpty(), "the page scrolls to what has the keyboard"


def test_a_story_opens_as_a_scenario_without_a_file(app: App) -> None:
    page = come(app)
    entry(page, "Price war").setFocus()
    Keyboard(app).press(Key.Key_Return)
    assert (app.scenario.name, app.state.path) == ("Price war", None)
    assert app.window.start.page is None


def test_a_question_is_asked(app: App) -> None:
    page = come(app)
    asked = next(iter(app.window.questions.offered()))
    QTest.mouseClick(entry(page, asked), _LEFT)
    app.settle()
    assert app.steps == 1 and app.window.questions.bar.text.startswith("If ")


def test_the_baseline_opens_beside_what_is_there(app: App) -> None:
    app.panel.type("price_gap_2030", "2")
    app.do("File", "Start page")
    app.qtbot.waitUntil(lambda: app.window.start.page is not None)
    assert app.window.start.page is not None
    entry(app.window.start.page, "Baseline").click()
    assert len(app.state.documents) == 2 and app.scenario == Scenario()


def test_recent_files_are_listed_and_open(app: App, tmp_path: Path) -> None:
    path = tmp_path / f"plan{SUFFIX}"
    files.write(path, Scenario("Plan").with_input("price_gap_2030", 2.5))
    settings.remember_file(path)
    settings.remember_file(tmp_path / f"gone{SUFFIX}")
    page = come(app)
    assert "gone" not in [each.name for each in page.entries]
    entry(page, "plan").click()
    assert app.state.path == path and app.scenario.name == "Plan"


def test_without_recent_files_it_says_how_there_will_be_some(app: App) -> None:
    texts = [label.text() for label in come(app).findChildren(QLabel)]
    assert any("Ctrl+S" in text for text in texts)


def test_a_disk_that_takes_its_time_does_not_hold_it_up(app: App, monkeypatch: pytest.MonkeyPatch) -> None:
    wait, seen = threading.Event(), []

    def slow() -> list[Path]:
        seen.append(threading.current_thread() is threading.main_thread())
        wait.wait(5)
        return []

    monkeypatch.setattr(settings, "recent_files", slow)
    app.window.start.show()
    assert app.window.start.page is None
    wait.set()
    app.qtbot.waitUntil(lambda: app.window.start.page is not None)
    assert seen == [False]


def test_whether_it_is_wanted_is_remembered(start: StartApp) -> None:
    app = start()
    come(app).again.setChecked(False)
    assert not settings.shows_start_page()
    app.window.start.hide()
    app.window.start.offer()
    app.window.recovery.look()
    app.window.recovery.wait()
    QApplication.processEvents()
    assert app.window.start.page is None and app.window.start._thread is None
    app.do("File", "Start page")
    app.qtbot.waitUntil(lambda: app.window.start.page is not None)
    assert app.window.start.page is not None and not app.window.start.page.again.isChecked()


def test_work_that_can_be_recovered_comes_first(app: App) -> None:
    window = app.window
    window.start.offer()
    window.recovery.bar.tell("Your work was kept.")
    window.recovery.looked.emit(True)
    QApplication.processEvents()
    assert window.start.page is None and window.start._thread is None
    window.recovery.bar.buttons["Later"].click()
    app.qtbot.waitUntil(lambda: window.start.page is not None)


def test_it_does_not_come_over_work(app: App) -> None:
    app.window.start.offer()
    app.panel.type("price_gap_2030", "2")
    app.window.recovery.looked.emit(False)
    QApplication.processEvents()
    assert app.window.start.page is None and app.window.start._thread is None


@pytest.mark.parametrize("size", [(1024, 640), (1440, 900), (2200, 1300)])
def test_it_is_inside_the_window_whatever_its_size(app: App, size: tuple[int, int]) -> None:
    page = come(app)
    app.window.resize(*size)
    QApplication.processEvents()
    assert app.window.rect().contains(page.geometry())
    strip = app.kpis.strip
    assert page.geometry().top() > strip.mapTo(app.window, strip.rect().bottomLeft()).y()
    first = page.entries[0]
    assert first.width() > 250 and not first.visibleRegion().isEmpty()


def test_the_tour_is_taken_from_it(app: App) -> None:
    come(app)
    Keyboard(app).press(Key.Key_Return)
    assert app.window.tour.at == 1
    Keyboard(app).press(Key.Key_Right, mod=ALT)
    assert app.window.tour.at == 2


def test_it_loads_nothing_heavy() -> None:
    import subprocess

    code = ("import sys, ui.start.start, ui.tour.tour, ui.questions, planner.questions;"
            "print([m for m in ('numba', 'pandas', 'pydantic', 'pptx') if m in sys.modules])")
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True,
                          cwd=Path(__file__).parents[2])
    assert done.stdout.strip() == "[]"
