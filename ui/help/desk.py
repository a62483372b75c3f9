"""Answers F1: finds what the focus is about, and opens its page beside the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from ui import region
from ui.help import START, topic_of

if TYPE_CHECKING:
    from ui.help.window import HelpWindow

KEY = "F1"


class HelpDesk(QObject):
    """One for each main window, whose child it is.

    opened  the window of the help, once it was asked for
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.opened: HelpWindow | None = None
        key = QShortcut(QKeySequence(KEY), window)
        key.setContext(Qt.ShortcutContext.ApplicationShortcut)  # also in the windows beside
        key.activated.connect(self.answer)

    def answer(self) -> HelpWindow:
        """Open the page of what has the focus."""
        asked = QApplication.focusWidget() or QApplication.activeWindow()
        if self.opened is not None and asked is not None and self.opened.isAncestorOf(asked):
            return self.show()
        return self.show(topic_of(asked))

    def show(self, topic: str = START) -> HelpWindow:
        """Open a page, or a place on it, above what is in front."""
        modal = QApplication.activeModalWidget()
        shown = self._over(modal) if modal is not None else self._beside()
        shown.come()
        shown.show_topic(topic)  # it has its width by now, and thus every place its height
        return shown

    def _beside(self) -> HelpWindow:
        if self.opened is None:
            self.opened = self._made(self._window)
        return self.opened

    def _over(self, modal: QWidget) -> HelpWindow:
        """A dialog that has to be answered first holds up all windows but those that belong to it."""
        from ui.help.window import HelpWindow

        found = modal.findChild(HelpWindow)
        return found if isinstance(found, HelpWindow) else self._made(modal)

    def _made(self, above: QWidget) -> HelpWindow:
        from ui.help.library import library  # neither is needed before somebody asks
        from ui.help.window import HelpWindow

        return HelpWindow(library(region.spoken()), above)


def desk_of(widget: QWidget) -> HelpDesk | None:
    """The desk of the window that a widget belongs to, through all windows between."""
    direct = Qt.FindChildOption.FindDirectChildrenOnly
    above: QWidget | None = widget
    while above is not None:
        found = above.findChild(HelpDesk, options=direct)
        if isinstance(found, HelpDesk):
            return found
        above = above.parentWidget()
    return None


def help_on_key(dialog: QDialog) -> None:
    """Let F1 work in a dialog that has to be answered first, where the main window's command is off."""

    def answer() -> None:
        desk = desk_of(dialog)
        if desk is not None:
            desk.answer()

    QShortcut(QKeySequence(KEY), dialog).activated.connect(answer)
