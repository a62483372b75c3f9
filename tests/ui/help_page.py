"""The help as its reader meets it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from ui.help.window import HelpWindow

from .pages import App, Key, type_text


class HelpPage:
    """The window of the help that is in front."""

    def __init__(self, app: App) -> None:
        self._app = app

    def ask(self, widget: QWidget) -> str:
        """Press F1 with the focus on a widget; where that leads."""
        self._app.qtbot.waitUntil(widget.isVisible)
        widget.window().activateWindow()
        widget.setFocus(Qt.FocusReason.OtherFocusReason)
        self._app.qtbot.waitUntil(lambda: QApplication.activeWindow() is widget.window())
        QTest.keyClick(QApplication.focusWidget() or widget, Key.Key_F1)
        QApplication.processEvents()
        return self.window.topic

    @property
    def window(self) -> HelpWindow:
        shown = [each for each in self._app.window.findChildren(HelpWindow) if each.isVisible()]
        assert len(shown) == 1, f"{len(shown)} windows of help"
        return shown[0]

    def read(self, window: HelpWindow | None = None) -> None:
        """Wait until all pages can be searched."""
        about = window or self.window
        self._app.qtbot.waitUntil(lambda: not about._unread)

    def search(self, words: str) -> list[str]:
        """Type into the search box; the heads of what is found."""
        box = self.window.search
        box.clear()
        type_text(box, words)
        self.read()
        results = self.window.results
        return [results.item(row).text().split("\n")[0] for row in range(results.count())]

    @property
    def text(self) -> str:
        return self.window.reader.toPlainText()

    @property
    def highlighted(self) -> list[str]:
        return [mark.cursor.selectedText() for mark in self.window.reader.extraSelections()]

    def top_line(self) -> str:
        """The first line of the page that is in sight."""
        reader = self.window.reader
        return reader.cursorForPosition(QPoint(0, 6)).block().text()
