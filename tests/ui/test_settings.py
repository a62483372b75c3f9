"""What can be wished of the program: chosen in one dialog, held at once, remembered, and forgiving."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QPushButton, QToolTip

from planner import currency, headline, notation
from planner.currency import RMB, USD
from planner.notation import COMMA, POINT, SPACE
from planner.palette import DARK
from planner.scenario import VOLUME
from ui import folders, motion, region, settings, theme
from ui.present import Presentation
from ui.program import Program
from ui.settings_dialog import SettingsDialog

from .conftest import StartApp
from .pages import App, Key

pytestmark = pytest.mark.unpainted

GAP = "price_gap_2030"


@pytest.fixture(autouse=True)
def usual(monkeypatch: pytest.MonkeyPatch, qapp: QApplication) -> Iterator[None]:
    """Everything as it is without settings, afterwards."""
    monkeypatch.setattr(QLocale, "system", staticmethod(lambda: QLocale("en_US")))
    yield
    for name, value in (("language", "en"), ("numbers", "point"), ("currency", "usd"),
                        ("headline_year", headline.LAST)):
        monkeypatch.setattr(settings, name, lambda value=value: value)
    region.apply(qapp)


def dialog(app: App) -> SettingsDialog:
    app.do("Edit", "Settings")
    found = app.window.besides.opened["settings"]
    assert isinstance(found, SettingsDialog)
    return found


def pick(box: QComboBox, value: object) -> None:
    at = next(i for i in range(box.count()) if box.itemData(i) == value)
    box.setCurrentIndex(at)
    box.activated.emit(at)


def change(app: App, program: Program, box: str, value: object) -> None:
    """Choose in the dialog what takes another window, and wait for that."""
    old = app.window
    pick(getattr(dialog(app), box), value)
    app.qtbot.waitUntil(lambda: program.window is not old)
    App.__init__(app, program.window, app.engine, app.qtbot, app.messages, app.files)
    app.settle()


@pytest.mark.may_stall
def test_numbers_are_written_and_typed_as_they_were_chosen(app: App, program: Program) -> None:
    app.panel.drag(GAP, 2.5)
    change(app, program, "numbers", "comma")
    assert settings.numbers() == "comma" and app.panel.text(GAP) == "2,5"
    assert "," in app.kpis.text("price_gap") and "." not in app.kpis.text("price_gap")
    assert "2.000 draws" in app.window.status.text() or "500 draws" in app.window.status.text()
    app.panel.type(GAP, "3,25")
    assert app.value(GAP) == 3.25
    app.panel.type(GAP, "3.5")
    assert app.value(GAP) == 3.5
    QToolTip.hideText()
    app.panel.type(GAP, "1.234")
    assert app.value(GAP) == 3.5 and "1234 or as 1,234" in QToolTip.text()
    assert QLocale().decimalPoint() == ","


@pytest.mark.may_stall
def test_money_is_shown_in_rmb_and_asked_in_rmb(app: App, program: Program) -> None:
    app.window.insight.focus.choose("bill")
    app.rest()
    bill = app.state.spread.quantiles("bill")
    change(app, program, "currencies", "rmb")
    app.rest()
    assert currency.used() is RMB and app.kpis.text("bill").startswith("\u00a5")
    assert app.state.spread.quantiles("bill") == pytest.approx(RMB.rate * bill, rel=0.2)
    focus = app.window.insight.focus
    assert focus.threshold.text() == "710" and app.scenario.display.threshold is None
    focus.threshold.chosen.emit(1420.0)
    app.settle()
    assert app.scenario.display.threshold == pytest.approx(200.0)
    assert app.window.insight.focus.threshold.text() == "1420"
    assert app.panel.row("electricity_us_2030").unit.text() == "USD/kWh"


@pytest.mark.may_stall
def test_headline_numbers_of_another_year(app: App, program: Program) -> None:
    before = app.kpis.text("bill")
    change(app, program, "years", 2028)
    assert headline.year() == 2028 and app.kpis.text("bill") != before
    assert app.kpis.card("chinese_share").accessibleName().startswith("Chinese share, 2028")


def test_look_motion_workload_and_start_page_hold_at_once(app: App) -> None:
    made = dialog(app)
    pick(made.looks, "dark")
    assert theme.palette() is DARK and settings.look() == "dark"
    pick(made.looks, None)
    pick(made.motions, True)
    assert motion.is_calm()
    made.volume.setText("5 000")
    made.volume.setModified(True)
    made.volume.editingFinished.emit()
    assert settings.reference_volume() == 5000
    assert app.scenario.display.reference_volume == VOLUME  # what is open keeps its own
    app.new()
    app.settle()
    assert app.scenario.display.reference_volume == 5000
    assert app.kpis.change("bill") == "" and "5,000 Mtok" in app.kpis.detail("bill")
    assert app.state.current.untouched
    made.start_page.click()
    assert settings.shows_start_page() == made.start_page.isChecked()


def test_the_dialog_follows_what_was_chosen_elsewhere(app: App) -> None:
    made = dialog(app)
    assert made.looks.currentData() is None and made.start_page.isChecked()
    made.close()
    app.window.menus.show_look("dark")
    settings.set_shows_start_page(False)
    assert dialog(app) is made
    app.qtbot.waitUntil(lambda: made.looks.currentData() == "dark" and not made.start_page.isChecked())
    made.close()
    app.window.menus.show_look(None)
    dialog(app)
    app.qtbot.waitUntil(lambda: made.looks.currentIndex() == 0)


def test_where_motion_is_unwanted_axes_and_replays_jump(app: App) -> None:
    settings.set_calm(True)
    view = app.charts.view("price_gap")
    app.panel.drag(GAP, 12.0)
    app.settle()
    assert not view._easing.isActive() and app.charts.value_axis("price_gap")[1] > 11
    presentation = Presentation(app.state)
    presentation.replay()
    seen = set()
    while presentation._clock.isActive():
        presentation._replay_frame()
        seen.add(presentation.kpis.cards["price_gap"].value.text())
    assert len(seen) == 2
    presentation.close()
    presentation.deleteLater()


def test_the_privacy_statement_opens_the_folders(app: App, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []
    answers = [True, False]
    monkeypatch.setattr(folders.QDesktopServices, "openUrl",
                        lambda url: opened.append(url.toLocalFile()) or answers.pop(0))
    made = dialog(app)
    assert any("Nothing leaves this machine" in label.text() for label in made.findChildren(QLabel))
    buttons = [b for b in made.findChildren(QPushButton) if b.accessibleName().startswith("Open folder: ")]
    assert len(buttons) == 2
    for button in buttons:
        button.click()
    assert len(opened) == 2 and settings.place().is_relative_to(Path(opened[0]))
    assert "open it in your file manager" in app.messages.only().text


@pytest.mark.parametrize("junk", ["", "x", "-1", "nan", "1e99", "zh", "[1, 2]", "true, false"])
def test_bad_values_in_the_file_fall_back_quietly(
    start: StartApp, qapp: QApplication, junk: str
) -> None:
    store = settings._store()
    for name in ("language", "numbers", "currency", "headline_year", "reference_volume", "start_page",
                 "motion", "look"):
        store.setValue(name, junk)
    region.apply(qapp)
    assert region.spoken() == "en" and notation.used() is POINT and currency.used() is USD
    assert headline.year() == headline.LAST and settings.reference_volume() == VOLUME
    assert settings.is_calm() is None and settings.look() is None and settings.shows_start_page()
    app = start(ready=False)
    made = dialog(app)
    for box in (made.languages, made.numbers, made.looks, made.motions):
        assert box.currentIndex() == 0
    assert made.years.currentData() == headline.LAST and made.currencies.currentData() == "usd"


@pytest.mark.parametrize(("name", "language", "used"), [
    ("en_US", "en", POINT), ("de_DE", "en", COMMA), ("fi_FI", "en", SPACE), ("zh_CN", "zh_CN", POINT),
    ("zh_TW", "en", POINT), ("ar_EG", "en", POINT), ("C", "en", POINT),
])
def test_the_system_decides_where_nothing_was_chosen(
    fresh: None, qapp: QApplication, monkeypatch: pytest.MonkeyPatch, name: str, language: str,
    used: notation.Notation,
) -> None:
    monkeypatch.setattr(QLocale, "system", staticmethod(lambda: QLocale(name)))
    region.apply(qapp)
    assert region.spoken() == language and notation.used() == used


def test_the_dialog_is_left_with_escape_and_fits_a_small_screen(app: App) -> None:
    made = dialog(app)
    assert made.height() <= made.screen().availableGeometry().height()
    app.qtbot.keyClick(made, Key.Key_Escape)
    assert not made.isVisible()
