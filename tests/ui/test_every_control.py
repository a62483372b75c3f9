"""Every command and every control: named, told, within reach of the keyboard, and plain."""

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtGui import Qt as GuiQt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QCheckBox,
    QDialog,
    QDockWidget,
    QGraphicsTextItem,
    QGraphicsView,
    QLabel,
    QListWidget,
    QMenu,
    QMessageBox,
    QTextEdit,
    QWidget,
)

from planner import files
from planner.charts import CHARTS
from planner.scenario import INPUTS, Display, Scenario
from planner.shocks import KINDS, ShockKind, fresh
from ui.besides import ANALYSES
from ui.compare import CompareDialog
from ui.documents import SUFFIX
from ui.levers.evidence import EvidenceCard, show_evidence
from ui.present import Presentation
from ui.scenario_dialog import ScenarioDialog
from ui.settings_dialog import SettingsDialog
from ui.timeline.dialog import ShockDialog

from .export_page import ExportPage
from .more_pages import InsightPage, PresentingPage, TimelinePage, read_tip
from .pages import App, Key, accessible_name, painted_labels, plain

pytestmark = pytest.mark.unpainted

MARKUP = "<img src=x onerror=y><b>x</b>"
HOSTILE = replace(
    Scenario(
        MARKUP, MARKUP, MARKUP,
        shocks=tuple(replace(fresh(kind), note=MARKUP) for kind in ShockKind),
        notes=tuple((name, MARKUP) for name in INPUTS),
    ).with_input("price_gap_2030", 1.5).with_input("price_us", 1.3))


# Commands

def menus(menu: QMenu) -> Iterator[QMenu]:
    """A menu and all below it, as they are when they are opened."""
    menu.aboutToShow.emit()
    yield menu
    for action in menu.actions():
        if action.menu() is not None:
            yield from menus(action.menu())


def commands(app: App) -> list[tuple[QAction, QMenu]]:
    """Every command of the menu bar with the menu it is in."""
    return [
        (action, menu) for top in app.window.menuBar().actions() for menu in menus(top.menu())
        for action in menu.actions() if action.menu() is None and not action.isSeparator()]


def is_choice(menu: QMenu, app: App) -> bool:
    """Whether what is in a menu is to pick from: it hangs below another."""
    return menu not in [top.menu() for top in app.window.menuBar().actions()]


def test_every_command_has_words_a_tip_and_a_shortcut_or_is_a_choice(app: App) -> None:
    app.panel.drag("price_gap_2030", 2.0)
    app.panel.drag("price_gap_2030", 3.0)
    app.undo()
    found = commands(app)
    assert len(found) > 30
    for action, menu in found:
        assert plain(action.text()).strip(), menu.title()
        assert action.toolTip().strip(), action.text()
        assert action.shortcut().toString() or is_choice(menu, app), action.text()


def test_no_two_commands_share_a_shortcut(app: App) -> None:
    for dock in app.window.findChildren(QDockWidget):
        dock.show()
    keys: Counter[str] = Counter()
    for action in app.window.findChildren(QAction):
        keys.update({key.toString() for key in action.shortcuts() if key.toString()})
    assert len(keys) > 20
    assert [key for key, count in keys.items() if count > 1] == []


def test_no_two_commands_of_a_menu_share_a_letter(app: App) -> None:
    for top in app.window.menuBar().actions():
        letters = Counter(
            QKeySequence.mnemonic(action.text()).toString() for action in top.menu().actions()
            if not action.isSeparator() and QKeySequence.mnemonic(action.text()).toString())
        assert [letter for letter, count in letters.items() if count > 1] == [], top.text()


def test_every_command_of_the_bar_is_in_a_menu(app: App) -> None:
    words = {plain(action.text()).split()[0] for action, _ in commands(app)}
    for button in app.window.header.findChildren(QWidget):
        name = button.accessibleName()
        if name and button.metaObject().className() == "QToolButton" and not button.menu():
            assert name.split()[0] in words, name


# Dialogs

def dialogs(app: App) -> dict[str, Callable[[], QWidget]]:
    def compare() -> QWidget:
        app.do("Scenario", "Compare")
        return app.window.findChild(CompareDialog)

    def wishes() -> QWidget:
        app.do("Edit", "Settings")
        return app.window.besides.opened["settings"]

    def evidence() -> QWidget:
        row = app.panel.row("price_gap_2030")
        return show_evidence(row.spec, row.info, MARKUP, lambda text: None)
    return {
        "words": lambda: ScenarioDialog(app.scenario, app.window),
        **{f"shock {kind.name}": lambda kind=kind: ShockDialog(
            replace(fresh(kind), note=MARKUP), app.window) for kind in ShockKind},
        "compare": compare, "evidence": evidence, "settings": wishes,
    }


def focusable(root: QWidget) -> list[QWidget]:
    return [
        w for w in root.findChildren(QWidget)
        if w.isVisibleTo(root) and w.isEnabled() and w.focusPolicy() & Qt.FocusPolicy.TabFocus
        and w.focusProxy() is None and w.objectName() != "qt_spinbox_lineedit"]


def test_every_control_of_every_dialog_has_a_name_and_is_reached_with_tab(app: App) -> None:
    for name, make in dialogs(app).items():
        dialog = make()
        dialog.show()
        dialog.activateWindow()
        QApplication.processEvents()
        wanted = focusable(dialog)
        nameless = [w.metaObject().className() for w in wanted if not accessible_name(w).strip()]
        assert wanted and nameless == [], (name, nameless)
        wanted[0].setFocus()
        reached = set()
        for _ in range(3 * len(wanted)):
            focus = dialog.focusWidget()
            reached.add(focus)
            QTest.keyClick(focus, Key.Key_Tab)
        assert [w for w in wanted if w not in reached] == [], name
        dialog.close()
        if not isinstance(dialog, CompareDialog | EvidenceCard | SettingsDialog):
            dialog.deleteLater()


def test_escape_closes_every_dialog(app: App) -> None:
    for name, make in dialogs(app).items():
        dialog = make()
        dialog.show()
        QApplication.processEvents()
        QTest.keyClick(dialog, Key.Key_Escape)
        assert not dialog.isVisible(), name
        if isinstance(dialog, ScenarioDialog | ShockDialog):
            assert dialog.result() == QDialog.DialogCode.Rejected
            dialog.deleteLater()


# Text is data

def assert_plain(root: QWidget) -> None:
    """Nothing in a window would be read as markup that came from a scenario."""
    for widget in [root, *root.findChildren(QWidget)]:
        if isinstance(widget, QLabel):
            assert widget.textFormat() is Qt.TextFormat.PlainText or not GuiQt.mightBeRichText(
                widget.text()), widget.text()
        assert not isinstance(widget, QTextEdit) or not widget.acceptRichText()
        assert_tip(widget.toolTip())
        assert_tip(widget.whatsThis())
        assert_tip(widget.statusTip())
        if isinstance(widget, QAbstractItemView):
            for told in told_by(widget.model()):
                assert_tip(told)
        if isinstance(widget, QGraphicsView):
            assert_items(widget)
    for action in root.findChildren(QAction):
        assert_tip(action.toolTip())


def assert_items(view: QGraphicsView) -> None:
    for item in view.items():
        if isinstance(item, QGraphicsTextItem):
            assert "img src" not in item.toHtml() or "<img src" in item.toPlainText()


def told_by(model: QAbstractItemModel | None) -> Iterator[str]:
    """What the cells and headings of a list or table say when they are pointed at."""
    if model is None:
        return
    rows = model.rowCount()
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount()
    for role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.StatusTipRole, Qt.ItemDataRole.WhatsThisRole):
        cells = [model.index(row, column) for row in range(rows) for column in range(columns)]
        yield from (str(cell.data(role) or "") for cell in cells)
        for count, way in ((rows, Qt.Orientation.Vertical), (columns, Qt.Orientation.Horizontal)):
            yield from (str(model.headerData(at, way, role) or "") for at in range(count))


def assert_tip(tip: str) -> None:
    if "img src" in tip and GuiQt.mightBeRichText(tip):
        assert "<img src" in read_tip(tip), tip


def test_a_hostile_scenario_is_shown_literally_everywhere(app: App, tmp_path: Path) -> None:
    path = tmp_path / f"<img src=x><b>x{SUFFIX}"
    files.write(path, HOSTILE)
    app.state.open(Scenario("Other").with_input("price_gap_2030", 3.0), None)
    app.open(path)
    app.do("Scenario", "Pin behind the others")
    app.do("Scenario", "Use as reference")
    app.settle()
    assert app.scenario == HOSTILE and app.messages.shown == []
    app.panel.turn("assumption")
    insight = InsightPage(app)
    insight.settle()
    assert app.header.name == MARKUP and app.title.startswith(MARKUP)
    assert MARKUP in app.header.files()
    assert_plain(app.window)
    for bar in TimelinePage(app).bars:
        assert MARKUP in read_tip(bar.toolTip())
    assert any(name.startswith(MARKUP) for name in app.window.things())

    app.do("Scenario", "Next scenario")
    app.settle()
    assert_figures(app, MARKUP)
    assert_plain(app.window)

    app.do("Scenario", "Compare")
    compare = app.window.findChild(CompareDialog)
    assert_plain(compare)
    heads = compare.table.horizontalHeader().model()
    assert MARKUP in [heads.headerData(i, Qt.Orientation.Horizontal) for i in range(2, 4)]
    compare.close()

    app.do("Scenario", "Previous scenario")
    page = PresentingPage(app)
    view: Presentation = page.begin()
    assert MARKUP in page.labels()
    assert_plain(view)
    page.end()

    for name, make in dialogs(app).items():
        dialog = make()
        assert_plain(dialog)
        if name == "words":
            assert isinstance(dialog, ScenarioDialog)
            assert dialog.name.text() == dialog.author.text() == MARKUP
            assert dialog.description.toPlainText() == MARKUP
        if isinstance(dialog, ShockDialog):
            assert dialog.note.text() == MARKUP
        dialog.close()
        dialog.deleteLater() if name != "compare" else None
    app.panel.drag("price_gap_2030", 2.5)
    app.messages.answer(QMessageBox.StandardButton.Cancel)
    app.do("File", "Close scenario")
    question = app.messages.only()
    assert question.is_plain and MARKUP in question.text


def test_the_search_for_markup_finds_it_in_a_tip_of_a_list(qapp: QApplication) -> None:
    box = QListWidget()
    box.addItem(MARKUP)
    assert_plain(box)
    box.item(0).setToolTip(MARKUP)
    with pytest.raises(AssertionError):
        assert_plain(box)


def test_analyses_and_exports_show_a_hostile_scenario_literally(app: App) -> None:
    app.state.open(Scenario(MARKUP).with_input("price_gap_2030", 3.0), None)
    app.state.open(HOSTILE, None, beside=True)
    app.do("Scenario", "Use as reference")
    app.do("Scenario", "Previous scenario")
    app.rest()
    assert app.scenario.name == MARKUP
    for name in ANALYSES:
        dialog = app.window.besides.show(name)
        QApplication.processEvents()
        if hasattr(dialog, "analyst"):
            app.qtbot.waitUntil(lambda dialog=dialog: dialog.analyst.is_idle, timeout=30_000)
        assert_plain(dialog)
    page = ExportPage(app)
    for form in ("csv", "json", "xlsx"):
        page.choose(form)
        assert_plain(page.dialog)
    assert any(MARKUP in accessible_name(box) for box in page.dialog.findChildren(QCheckBox))


def assert_figures(app: App, name: str) -> None:
    """The name stands in the figures of every chart as it is, and no painted label has turned it."""
    for first in range(0, len(CHARTS), 4):
        ids = tuple(CHARTS)[first:first + 4]
        app.state.edit(replace(app.scenario, display=Display(ids)), "Charts")
        app.settle()
        for chart in ids:
            assert app.charts.figure(chart).reference == name
            for panel in app.charts.view(chart).panels:
                for label in painted_labels(panel):
                    assert "&lt;" not in label.text


def test_kinds_of_shock_are_told_plainly(app: App) -> None:
    for spec in KINDS.values():
        assert not GuiQt.mightBeRichText(spec.label) and not GuiQt.mightBeRichText(spec.effect)
