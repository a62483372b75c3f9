"""When the start page is seen, what it offers, and when it goes."""

from __future__ import annotations

import threading
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

from planner.language import say
from planner.scenario import Scenario
from ui import settings
from ui.documents import SUFFIX
from ui.start.page import Section, StartPage
from ui.start.stories import shipped_stories

if TYPE_CHECKING:
    from ui.main_window import MainWindow

_SIZE = QSize(920, 640)
_PATIENCE_MS = 2000
"""How long the first results are waited for."""
_AWAY = 12
"""Least distance to the edges of the window, pixels."""


class Start(QObject):
    """Lays the page over the window, which goes on living below it.

    It goes by Escape, by what is chosen in it, and as soon as anything else of the window is used. Files
    that were used last are looked up beside the window, since a disk may take its time.
    """

    _found = Signal(object)

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._due = self._is_clear = False
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(_PATIENCE_MS)
        self._patience.timeout.connect(self._come_if_due)
        self._thread: threading.Thread | None = None
        self.page: StartPage | None = None
        self._found.connect(self._come)
        window.recovery.looked.connect(self._after_recovery)
        window.state.computed.connect(self._come_if_due, Qt.ConnectionType.QueuedConnection)
        window.recovery.bar.installEventFilter(self)

    def offer(self) -> None:
        """At the start of the program: show the page if it is wanted.

        It comes after work that can be recovered, and with the first results, which it must not delay.
        """
        self._due = settings.shows_start_page()
        self._patience.start()

    def show(self) -> None:
        """Show the page."""
        self._due = False
        if self.page is None and self._thread is None:
            self._thread = threading.Thread(target=self._look, name="recent files", daemon=True)
            self._thread.start()

    def close(self) -> None:
        """Take the page away, and do not come any more."""
        self._due = False
        self.hide()
        if self._thread is not None:
            self._thread.join()
            self._thread = None

    def hide(self) -> None:
        """Take the page away; the keyboard goes back to the window."""
        page, self.page = self.page, None
        if page is None:
            return
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.removeEventFilter(self)
        app.focusChanged.disconnect(self._follow_focus)
        if page.isAncestorOf(QApplication.focusWidget() or self._window):
            self._window.setFocus()
        page.hide()
        page.deleteLater()

    # When

    def _after_recovery(self, offers: bool) -> None:
        self._is_clear = not offers
        self._come_if_due()

    def _come_if_due(self) -> None:
        waits = self._window.state.result is None and self._patience.isActive()
        if self._due and self._is_clear and not waits and self._is_fresh():
            self.show()

    def _is_fresh(self) -> bool:
        """Whether nobody has done anything yet."""
        documents = self._window.state.documents
        return len(documents) == 1 and documents[0].untouched

    def _look(self) -> None:
        self._found.emit(settings.recent_files())

    def _come(self, recent: list[Path]) -> None:
        if self._thread is not None:
            self._thread.join()
            self._thread = None
            self._lay(recent)

    def _lay(self, recent: list[Path]) -> None:
        window = self._window
        page = self.page = StartPage(
            (self._beginnings(), self._questions()), (self._recent(recent), self._stories()),
            again=settings.shows_start_page(), parent=window)
        page.ended.connect(self.hide)
        page.shown_at_start.connect(settings.set_shows_start_page)
        self._place()
        page.show()
        page.raise_()
        page.entries[0].setFocus()
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.installEventFilter(self)
        app.focusChanged.connect(self._follow_focus)
        window.state.edited.connect(self.hide)

    # What

    def _beginnings(self) -> Section:
        window, baseline = self._window, shipped_stories()[Scenario().name]
        return Section(say("Begin"), (
            (say("Take the tour"), say("Six steps on the live window; two minutes."), window.tour.begin),
            (baseline.title, baseline.sentence, self._baseline),
            (say("Open a file\u2026"), "", window.documents.ask_open)))

    def _baseline(self) -> None:
        if not self._window.state.current.untouched:
            self._window.documents.new()

    def _recent(self, recent: list[Path]) -> Section:
        load = self._window.documents.load
        return Section(
            say("Recent files"),
            [(path.name.removesuffix(SUFFIX), str(path.parent), partial(load, path)) for path in recent[:4]],
            say("None yet: a scenario that you save (Ctrl+S) or open is listed here."))

    def _questions(self) -> Section:
        return Section(say("Sample questions"), [
            (words, "", do) for words, do in self._window.questions.offered().items()])

    def _stories(self) -> Section:
        open_story: Callable[[Path], object] = self._window.menus.open_story
        return Section(say("Stories from the articles"), [
            (story.title, story.sentence, partial(open_story, story.path))
            for name, story in shipped_stories().items() if name != Scenario().name])

    # Where, and how it goes

    def _place(self) -> None:
        if self.page is None:
            return
        window = self._window
        room = window.rect().adjusted(_AWAY, 0, -_AWAY, 0)
        room.setTop(window.centralWidget().geometry().top() + 4)
        room.setBottom(window.height() - window.statusBar().height() - 4)
        size = _SIZE.boundedTo(room.size())
        spot = QRect(room.topLeft(), size)
        spot.moveCenter(room.center())
        spot.moveTop(room.top() + min(24, room.height() - size.height()))
        self.page.setGeometry(spot)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if watched is self._window.recovery.bar:
            if kind == QEvent.Type.Hide and watched.isHidden():
                self._after_recovery(False)
        elif watched is self._window and kind == QEvent.Type.Resize:
            self._place()
        elif kind == QEvent.Type.MouseButtonPress and self._is_outside(watched):
            self.hide()
        return False

    def _follow_focus(self, _: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self._is_outside(now):
            self.hide()

    def _is_outside(self, what: QObject) -> bool:
        """Whether something belongs to the window and not to the page."""
        return (self.page is not None and isinstance(what, QWidget) and what is not self._window
                and what.window() is self._window and what is not self.page
                and not self.page.isAncestorOf(what))
