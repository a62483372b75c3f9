"""Shows one page: text, tables and pictures in the look of the window; nothing but files of the help."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QPoint, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import (
    QFontDatabase,
    QImage,
    QResizeEvent,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QTextBrowser, QTextEdit, QWidget

from planner.language import say
from ui import theme
from ui.help import markup
from ui.help.library import Page

PIXELS = 2
"""Pixels of a picture a pixel of the page, so that it is sharp on fine screens too."""
_LETTERS = 10.5
_MARGIN = 22
_INTO = 4
"""Pixels below the edge at which the first line in sight is looked for."""
_MARKS_AT_MOST = 400
_SETTLES = 150
"""Milliseconds after which a new width is taken to stay."""


class Reader(QTextBrowser):
    """A page of the help.

    followed  a link to another place: ``page#anchor``
    """

    followed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.page: Page | None = None
        self._language = ""
        self._terms: tuple[str, ...] = ()
        self.setOpenLinks(False)
        self.setAcceptRichText(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)  # the width is then known
        self.setAccessibleName(say("Help page"))
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextBrowserInteraction | Qt.TextInteractionFlag.TextSelectableByKeyboard)
        self.document().setDocumentMargin(_MARGIN)
        self.anchorClicked.connect(self._follow)
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(_SETTLES)
        self._settled.timeout.connect(self.restyle)
        self._place = 0
        self.verticalScrollBar().valueChanged.connect(self._note_place)

    def show_page(self, page: Page, anchor: str, language: str, terms: Sequence[str] = ()) -> None:
        """Show a page from a place on, with some words highlighted.

        language  that was wanted; a page in another one says so
        """
        self._language, self._terms = language, tuple(terms)
        self.page = page
        self._set()
        self.go_to(anchor)

    def go_to(self, anchor: str) -> None:
        """Bring a place of the page to the top; its beginning where none is named."""
        if anchor:
            self.scrollToAnchor(anchor)
        else:
            self.verticalScrollBar().setValue(0)

    def restyle(self) -> None:
        """Take the colours of the look in force and the width there is, and stay at the same words."""
        if self.page is None:
            return
        place = self._place
        self._set()
        cursor, bar = QTextCursor(self.document()), self.verticalScrollBar()
        cursor.setPosition(min(place, self.document().characterCount() - 1))
        bar.setValue(bar.value() + self.cursorRect(cursor).top() if place else 0)
        self._place = place

    def put_by(self) -> None:
        """Hold no text until ``restyle``: it would be laid out anew for every piece of another look."""
        place = self._place
        self.clear()
        self._place = place

    def _note_place(self, down: int) -> None:
        """How many characters stand above what is in sight: a new width moves them, the look too."""
        self._place = int(self.cursorForPosition(QPoint(0, _INTO)).position()) if down else 0

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        """Pictures of the help only, dark ones in the dark look, no wider than the page."""
        is_image = kind == QTextDocument.ResourceType.ImageResource.value
        file = self.page.picture(QUrl(name).path()) if is_image and self.page is not None else None
        if file is None:
            return None
        if theme.palette().name == "dark":
            file = file.with_name(file.name.replace("-light.", "-dark."))
        image = QImage(str(file))
        if image.isNull():
            return None
        ratio = self.devicePixelRatioF()
        room = max(200, self.viewport().width() - 2 * _MARGIN - 8)
        width = round(min(room, image.width() / PIXELS) * ratio)
        image = image.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation)
        image.setDevicePixelRatio(ratio)
        return image

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width() and self.page is not None and self.page.pictures:
            self._settled.start()

    def _set(self) -> None:
        assert self.page is not None
        typewriter = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).family()
        self.document().setDefaultStyleSheet(markup.style(theme.palette(), _LETTERS, typewriter))
        body = markup.html(self.page)
        if self.page.language != self._language:
            body = f"<p><i>{markup.escape(say('This page is not translated yet.'))}</i></p>{body}"
        self.setHtml(body)
        self._mark()

    def _mark(self) -> None:
        """Highlight the words that were searched for."""
        form = QTextCharFormat()
        form.setBackground(theme.role_color("electricity", 0.4))
        marks: list[QTextEdit.ExtraSelection] = []
        for term in self._terms:
            cursor = self.document().find(term)
            while not cursor.isNull() and len(marks) < _MARKS_AT_MOST:
                mark = QTextEdit.ExtraSelection()
                mark.cursor, mark.format = QTextCursor(cursor), form
                marks.append(mark)
                cursor = self.document().find(term, cursor)
        self.setExtraSelections(marks)

    def _follow(self, url: QUrl) -> None:
        if url.scheme() == markup.SCHEME:
            self.followed.emit(f"{url.path()}#{url.fragment()}" if url.hasFragment() else url.path())
        elif not url.scheme() and self.page is not None:
            self.followed.emit(f"{self.page.name}#{url.fragment()}")
