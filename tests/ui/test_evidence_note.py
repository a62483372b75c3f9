"""Your own note on an input: typed into its card, one step, kept in the file."""

from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from planner import files
from planner.scenario import INPUTS, Scenario
from ui import theme
from ui.documents import SUFFIX
from ui.levers.evidence import Belief, EvidenceCard

from .pages import App, Key, accessible_name, by_name, near, type_text

pytestmark = pytest.mark.unpainted

GAP, TODAY = "price_gap_2030", "price_us"
MARKUP = "<img src=x onerror=y><b>x</b>"


def open_card(app: App, name: str) -> EvidenceCard:
    row = app.panel.row(name)
    QApplication.processEvents()  # a page that is new has to be laid out
    row.info.click()
    card, = (w for w in QApplication.topLevelWidgets() if isinstance(w, EvidenceCard) and w.isVisible())
    return card


def note_box(card: EvidenceCard, name: str) -> QLineEdit:
    return by_name(card, QLineEdit, f"Your note on {INPUTS[name].label}")


def write(app: App, name: str, text: str, how: str = "Enter") -> None:
    card = open_card(app, name)
    box = note_box(card, name)
    box.setFocus()
    box.selectAll()
    type_text(box, text)
    if how == "Enter":
        QTest.keyClick(box, Key.Key_Return)
        card.close()
    elif how == "Escape":
        QTest.keyClick(box, Key.Key_Escape)
    else:
        card.close()
    QApplication.processEvents()


@pytest.mark.parametrize("how", ["Enter", "a click elsewhere", "Escape"])
def test_a_note_is_one_step_however_the_card_is_left(app: App, how: str) -> None:
    write(app, GAP, "from the board meeting", how)
    assert app.scenario.notes == ((GAP, "from the board meeting"),)
    assert app.steps == 1
    assert app.window.menus.undo.text() == f"Undo Note on {INPUTS[GAP].label}"
    app.undo()
    assert app.scenario == Scenario()
    app.redo()
    assert app.scenario.notes


def test_a_note_is_shown_again_and_can_be_changed_and_taken_away(app: App) -> None:
    write(app, TODAY, "first")
    write(app, GAP, "second")
    assert app.scenario.notes == ((GAP, "second"), (TODAY, "first"))  # in declared order
    card = open_card(app, GAP)
    assert note_box(card, GAP).text() == "second"
    card.close()
    write(app, GAP, "third")
    assert dict(app.scenario.notes)[GAP] == "third"
    card = open_card(app, GAP)
    note_box(card, GAP).clear()
    note_box(card, GAP).setModified(True)
    card.close()
    QApplication.processEvents()
    assert app.scenario.notes == ((TODAY, "first"),) and app.steps == 4


def test_looking_alone_is_no_step_whatever_the_note(app: App) -> None:
    app.state.open(Scenario("Odd", notes=((GAP, "  two\nlines\tand spaces "),)), None)
    card = open_card(app, GAP)
    note_box(card, GAP).setFocus()
    QTest.keyClick(note_box(card, GAP), Key.Key_Return)
    card.close()
    QApplication.processEvents()
    assert app.steps == 0 and dict(app.scenario.notes)[GAP] == "  two\nlines\tand spaces "


def test_markup_in_a_note_is_text(app: App) -> None:
    write(app, GAP, MARKUP)
    card = open_card(app, GAP)
    assert note_box(card, GAP).text() == MARKUP and dict(app.scenario.notes)[GAP] == MARKUP
    card.close()


def test_a_note_is_saved_and_opened_again(app: App, tmp_path: Path) -> None:
    path = tmp_path / f"noted{SUFFIX}"
    write(app, GAP, "kept")
    app.save_as(path)
    assert files.read(path).scenario.notes == ((GAP, "kept"),)
    assert not app.edited


def test_a_note_changes_no_number(app: App) -> None:
    before = app.kpis.text("chinese_share")
    write(app, GAP, "only words")
    app.settle()
    assert app.kpis.text("chinese_share") == before and not app.panel.is_marked(GAP)


def test_the_sketch_of_the_belief_is_painted(app: App) -> None:
    for name in (GAP, "hardware_recovery_china_2030", "router_coverage"):
        card = open_card(app, name)
        belief = card.findChild(Belief)
        assert accessible_name(belief)
        assert near(theme.palette().quiet, app.colours(belief), by=20)
        card.close()
