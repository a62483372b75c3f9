"""Places with nothing in them say what belongs there and how it gets there."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QDockWidget, QLabel, QToolTip, QWidget

from planner import files
from planner.scenario import Scenario
from ui import settings
from ui.compare import CompareDialog
from ui.documents import SUFFIX
from ui.policies.dialog import PoliciesDialog
from ui.recovery.earlier import EarlierDialog

from .conftest import StartApp
from .more_pages import FindPage
from .pages import App, plain

pytestmark = pytest.mark.unpainted

GAP = "price_gap_2030"


def texts(inside: QWidget) -> str:
    """All words that are to be seen."""
    return "\n".join(label.text() for label in inside.findChildren(QLabel) if label.isVisible())


@pytest.fixture
def insight(app: App) -> QWidget:
    app.window.findChild(QDockWidget, "insight").show()
    return app.window.insight


def test_why_says_how_there_will_be_reasons(app: App, insight: QWidget) -> None:
    app.qtbot.waitUntil(lambda: "move a lever, and its part shows here" in texts(insight))
    app.panel.type(GAP, "2")
    app.qtbot.waitUntil(lambda: "move a lever" not in texts(app.window.insight.why))


def test_history_says_what_will_be_in_it(app: App, insight: QWidget) -> None:
    app.window.insight.turn("history")
    assert "each step is listed here" in texts(insight)
    app.panel.type(GAP, "2")
    assert "each step is listed here" not in texts(insight)
    app.new()
    assert "each step is listed here" in texts(insight), "a scenario without steps is current"


def test_a_comparison_of_one_offers_another(app: App) -> None:
    app.do("Scenario", "Compare")
    dialog = app.window.findChild(CompareDialog)
    assert "Only one scenario is open" in texts(dialog)
    dialog.alone.button.click()
    app.settle()
    assert len(app.state.documents) == 2 and dialog.alone.isHidden()
    assert dialog.table.columnCount() == 5
    dialog.close()


def test_policies_of_one_offer_another(app: App) -> None:
    dialog = app.window.besides.show("policies")
    assert isinstance(dialog, PoliciesDialog) and dialog.another.isVisible()
    dialog.another.click()
    assert len(app.state.documents) == 2 and not dialog.another.isVisible()


def test_inputs_that_are_not_found_say_so_and_can_be_had_again(app: App) -> None:
    app.panel.find("zzz")
    panel = app.window.inputs.levers
    assert app.panel.visible() == set() and "No input here" in texts(panel)
    panel.nothing.button.click()
    assert GAP in app.panel.visible() and panel.nothing.isHidden()
    app.panel.find("price gap")
    assert panel.nothing.isHidden()


def test_what_the_find_box_does_not_find_is_told(app: App) -> None:
    find = FindPage(app)
    find.type("zzz")
    assert "Nothing has this in its name" in QToolTip.text()
    find.box.clear()
    find.type("price")
    app.qtbot.waitUntil(lambda: not QToolTip.isVisible())


def test_the_menu_of_files_says_how_there_will_be_recent_ones(app: App, tmp_path: Path) -> None:
    def recent() -> list[str]:
        menu = app.window.menus.scenarios
        menu.aboutToShow.emit()
        return [plain(action.text()) for action in menu.actions() if not action.isEnabled()]

    assert any(words.startswith("None yet: a scenario that you save") for words in recent())
    path = tmp_path / f"plan{SUFFIX}"
    files.write(path, Scenario("Plan"))
    settings.remember_file(path)
    assert not any(words.startswith("None yet") for words in recent())


def test_earlier_versions_that_are_not_there_leave_no_empty_list(app: App) -> None:
    dialog = EarlierDialog("Plan", [], app.window)
    dialog.show()
    assert "No earlier version of Plan is kept yet: " in texts(dialog) and not dialog.list.isVisible()
    dialog.close()


def test_an_export_before_there_is_anything_says_when(start: StartApp) -> None:
    app = start(ready=False)
    app.window.header.export_button.click()
    assert "try again in a moment" in app.window.status.currentMessage()
    assert "export" not in app.window.besides.opened


def test_a_timeline_without_shocks_says_how_to_place_one(app: App) -> None:
    assert "none yet: add one" in texts(app.window.timeline)
    assert app.window.timeline.add_button.isEnabled()
