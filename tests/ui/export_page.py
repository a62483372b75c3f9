"""The export dialog as its user meets it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QWidget

from planner.export.formats import FORMATS, Group
from planner.scenario import Scenario
from ui import settings
from ui.export import ExportDialog
from ui.export.preview import Preview

from .pages import App, Key, accessible_name

GAP = "price_gap_2030"
_LEFT = Qt.MouseButton.LeftButton


class ExportPage:
    """Opens the dialog with its keys."""

    def __init__(self, app: App) -> None:
        self.app = app
        app.do("File", "Export", "Pictures, data, decks, briefs")
        self.dialog._later.setInterval(0)  # nobody drags anything
        self.wait()

    @classmethod
    def over_a_story(cls, app: App) -> ExportPage:
        """Over a scenario with a change, and another one open; it begins with what is quick."""
        settings.set_export_choice("format", "csv")
        settings.set_export_choice("bands", "no")
        app.state.open(Scenario("A story").with_input(GAP, 2.0), None, beside=True)
        app.settle()
        return cls(app)

    def forget(self) -> None:
        """Have the next file made anew."""
        self.dialog.maker.latest = None

    @property
    def dialog(self) -> ExportDialog:
        """Looked up each time: a page that held it would outlive the window with all that is in it."""
        return self.app.window.besides.opened["export"]

    def wait(self) -> None:
        """Until the preview is that of what would be saved."""
        self.app.settle()
        self.app.qtbot.waitUntil(lambda: self.dialog.is_current, timeout=20_000)
        QApplication.processEvents()

    @property
    def offered(self) -> dict[str, list[str]]:
        """Labels of the formats under their headings."""
        found: dict[str, list[str]] = {}
        for row in range(self.dialog.formats.count()):
            words = self.dialog.formats.item(row).text()
            if words in list(Group):
                found[words] = []
            else:
                list(found.values())[-1].append(words)
        return found

    def choose(self, id: str) -> None:
        """Click on a format in the list."""
        formats = self.dialog.formats
        item = next(formats.item(row) for row in range(formats.count())
                    if formats.item(row).text() == FORMATS[id].label)
        formats.scrollToItem(item)
        QTest.mouseClick(formats.viewport(), _LEFT, pos=formats.visualItemRect(item).center())
        assert formats.format.id == id
        self.wait()

    def check(self, box: QCheckBox, on: bool) -> None:
        """Let a box have its tick, or none."""
        if box.isChecked() is not on:
            QTest.keyClick(box, Key.Key_Space)
        assert box.isChecked() is on
        self.wait()

    def scenario(self, name: str) -> QCheckBox:
        return next(box for _, box in self.dialog.choices.scenarios.boxes if accessible_name(box) == name)

    @property
    def choices(self) -> set[str]:
        """What can be chosen now, by the names of the controls."""
        return {w.accessibleName() or accessible_name(w) for w in focusable(self.dialog.choices)}

    @property
    def inside(self) -> Preview:
        assert self.dialog.maker.latest is not None
        return self.dialog.maker.latest.inside

    @property
    def status(self) -> str:
        return self.dialog.foot.status.text()

    def press_save(self, path: Path | None) -> None:
        """Answer the dialog that asks for a file."""
        self.app.files.answer(path)
        QTest.mouseClick(self.dialog.foot.save, _LEFT)

    def save(self, path: Path) -> Path:
        """Save and wait for the end."""
        self.press_save(path)
        self.rest()
        return path

    def rest(self) -> None:
        """Until nothing is under way."""
        self.app.qtbot.waitUntil(lambda: not self.dialog.maker.is_saving, timeout=20_000)
        QApplication.processEvents()


def focusable(root: QWidget) -> list[QWidget]:
    """What the Tab key should reach."""
    return [w for w in root.findChildren(QWidget)
            if w.isVisible() and w.isEnabled() and w.focusPolicy() & Qt.FocusPolicy.TabFocus
            and w.focusProxy() is None]
