"""The About box: what the program is made of, and the terms of each part."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from planner.version import MODEL_VERSION, VERSION
from ui.about.components import Component
from ui.about.dialog import AboutDialog

from .pages import App

pytestmark = pytest.mark.unpainted


@pytest.fixture
def about(fresh: None, qtbot: QtBot) -> AboutDialog:
    box = AboutDialog()
    qtbot.addWidget(box)
    box.show()
    return box


def _rows(box: AboutDialog) -> dict[str, tuple[str, str]]:
    def text(row: int, column: int) -> str:
        item = box.list.item(row, column)
        assert item is not None
        return item.text()

    return {text(row, 0): (text(row, 1), text(row, 2)) for row in range(box.list.rowCount())}


def _choose(box: AboutDialog, name: str) -> None:
    QTest.mouseClick(
        box.list.viewport(), Qt.MouseButton.LeftButton,
        pos=box.list.visualItemRect(box.list.findItems(name, Qt.MatchFlag.MatchExactly)[0]).center())


def test_the_help_menu_opens_it(app: App, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[AboutDialog] = []
    monkeypatch.setattr(AboutDialog, "exec", lambda box: opened.append(box))  # noqa: PLW0108 - a method
    app.window.menus.commands()["About Tradewinds"]()
    assert len(opened) == 1
    opened.pop().close()


def test_it_names_the_versions(about: AboutDialog) -> None:
    said = " ".join(label.text() for label in about.findChildren(QLabel))
    assert f"Tradewinds {VERSION}, model {MODEL_VERSION}" in said


def test_every_component_has_a_version_and_a_licence(about: AboutDialog) -> None:
    rows = _rows(about)
    assert rows["PySide6_Essentials"][1] == "LGPL-3.0-only"
    assert len(rows) > 20 and all(version and licence for version, licence in rows.values())


def test_a_click_shows_the_terms(about: AboutDialog) -> None:
    assert about.terms.toPlainText()
    about.list.scrollToItem(about.list.findItems("PySide6_Essentials", Qt.MatchFlag.MatchExactly)[0])
    _choose(about, "PySide6_Essentials")
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in about.terms.toPlainText()


def test_the_arrows_show_the_terms_and_escape_closes(about: AboutDialog) -> None:
    before = about.terms.toPlainText()
    about.list.setFocus()
    QTest.keyClick(about.list, Qt.Key.Key_Down)
    assert about.terms.toPlainText() != before
    QTest.keyClick(about, Qt.Key.Key_Escape)
    assert not about.isVisible()


def test_terms_are_plain_text_and_terms_that_are_gone_are_said(
    fresh: None, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "terms").write_text("<b>bold</b>\n<img src=x>", encoding="utf-8")
    strange = (
        Component("<i>mark</i>", "1", "MIT", "pkg:generic/mark@1", (tmp_path / "terms",)),
        Component("lost", "1", "MIT", "pkg:generic/lost@1", (tmp_path / "nowhere",)))
    monkeypatch.setattr("ui.about.dialog.components", lambda: strange)
    box = AboutDialog()
    qtbot.addWidget(box)
    assert list(_rows(box)) == ["<i>mark</i>", "lost"]
    assert box.terms.toPlainText() == "<b>bold</b>\n<img src=x>"
    box.list.setCurrentCell(1, 0)
    assert "lost" in box.terms.toPlainText() and "pkg:generic/lost@1" in box.terms.toPlainText()
    QApplication.processEvents()
