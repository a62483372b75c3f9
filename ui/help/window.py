"""The window of the help: contents and search at the left, a page at the right."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QSize, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QSplitter,
    QStackedWidget,
    QToolButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from planner.language import say
from ui import theme
from ui.beside import Beside
from ui.help import START
from ui.help.found import TwoLines
from ui.help.library import Library
from ui.help.reader import Reader
from ui.help.search import Hit, search, terms
from ui.widgets import Card, plain_label, plain_tip

_NAME = Qt.ItemDataRole.UserRole
_SIZE = QSize(1080, 760)
_LEFT = 290
_KEYS = QKeySequence.StandardKey


class HelpWindow(Beside):
    """Reads the pages of a library; stays open beside what it explains."""

    def __init__(self, library: Library, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._look = theme.palette().name
        self._visits: list[tuple[str, int]] = []
        self._at = -1
        self.setWindowTitle(say("Help"))
        self.resize(_SIZE)
        self.search = QLineEdit()
        self.search.setPlaceholderText(say("Search the help"))
        self.search.setAccessibleName(say("Search the help"))
        self.search.setClearButtonEnabled(True)
        self.contents = self._tree()
        self.results = QListWidget()
        self.results.setObjectName("parts")
        self.results.setAccessibleName(say("Places found"))
        self.results.setItemDelegate(TwoLines(self.results))
        self.results.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.reader = Reader()
        self.back = _button("\u2190", say("Back"), lambda: self._step(-1))
        self.forward = _button("\u2192", say("Forward"), lambda: self._step(1))
        self.place = plain_label("", name="quiet")
        self._lists = QStackedWidget()
        self._hits: list[Hit] = []
        self._unread = list(library.pages.values())
        self._idle = QTimer(self)
        self._idle.timeout.connect(self._read_on)
        self._lay_out()
        self._connect()
        self._follow_visits()

    def show_topic(self, topic: str = START) -> None:
        """Show a page, or a place on it: ``page#anchor``. One that there is not leads to the start page."""
        self._go(topic, ())

    @property
    def topic(self) -> str:
        """The place that was last gone to."""
        return self._visits[self._at][0] if self._visits else ""

    def _tree(self) -> QTreeWidget:
        tree = QTreeWidget()
        tree.setObjectName("parts")
        tree.setHeaderHidden(True)
        tree.setRootIsDecorated(False)
        tree.setIndentation(12)
        tree.setAccessibleName(say("Contents"))
        pages = self._library.pages
        _item(tree.invisibleRootItem(), pages[START].title, START)
        for chapter in self._library.chapters:
            heading = _item(tree.invisibleRootItem(), chapter.title, "")
            heading.setFont(0, theme.font(10, bold=True))
            heading.setFlags(Qt.ItemFlag.ItemIsEnabled)
            for name in chapter.pages:
                _item(heading, pages[name].title, name)
        tree.expandAll()
        tree.setItemsExpandable(False)
        return tree

    def _lay_out(self) -> None:
        left = Card(margin=10)
        left.column.setSpacing(8)
        left.column.addWidget(self.search)
        for each in (self.contents, self.results):
            self._lists.addWidget(each)
        left.column.addWidget(self._lists, 1)
        right = Card(margin=8)
        bar = QHBoxLayout()
        bar.setSpacing(2)
        bar.addWidget(self.back)
        bar.addWidget(self.forward)
        bar.addSpacing(6)
        bar.addWidget(self.place)
        bar.addStretch(1)
        right.column.addLayout(bar)
        right.column.addWidget(self.reader, 1)
        pair = QSplitter()
        pair.addWidget(left)
        pair.addWidget(right)
        pair.setSizes([_LEFT, _SIZE.width() - _LEFT])
        pair.setStretchFactor(1, 1)
        pair.setChildrenCollapsible(False)
        pair.setHandleWidth(8)
        around = QVBoxLayout(self)
        around.setContentsMargins(10, 10, 10, 10)
        around.addWidget(pair)
        self.setTabOrder(self.search, self.contents)

    def _connect(self) -> None:
        self.search.textChanged.connect(self._find)
        self.search.returnPressed.connect(lambda: self._open_hit(max(0, self.results.currentRow())))
        self.search.installEventFilter(self)
        self.contents.currentItemChanged.connect(self._open_page)
        self.results.currentRowChanged.connect(self._open_hit)
        self.results.itemActivated.connect(lambda _: self.reader.setFocus())
        self.reader.followed.connect(lambda topic: self._go(topic, ()))
        for keys, do in (
            (_KEYS.Find, self._seek), (_KEYS.Back, partial(self._step, -1)),
            (_KEYS.Forward, partial(self._step, 1)),
        ):
            QShortcut(keys, self).activated.connect(do)

    def eventFilter(self, watched: QWidget, event: QEvent) -> bool:
        """From the search box, the arrow keys lead into what was found."""
        if watched is self.search and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Down:
                shown = self._lists.currentWidget()
                shown.setFocus()
                if shown is self.results and self.results.currentRow() < 0:
                    self.results.setCurrentRow(0)
                return True
            if event.key() == Qt.Key.Key_Escape and self.search.text():
                self.search.clear()
                return True
        return False

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self._look != theme.palette().name:
            self._look = theme.palette().name
            self.reader.put_by()
            QTimer.singleShot(0, self.reader, self.reader.restyle)  # once all is dressed

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._unread:
            self._idle.start()

    def _read_on(self) -> None:
        """Take in one page more for the search, while nobody waits."""
        if self._unread:
            _ = self._unread.pop().sections
        if not self._unread:
            self._idle.stop()
            if self.search.text():
                self._find(self.search.text())

    def _seek(self) -> None:
        self.search.setFocus()
        self.search.selectAll()

    def _find(self, query: str) -> None:
        """Follow what is typed: places that hold it, or the contents where nothing is."""
        if self._unread:
            return  # it is done when all pages are known
        self._hits = search(self._library.sections, query)
        self.results.blockSignals(True)
        self.results.clear()
        for hit in self._hits:
            page, section = self._library.pages[hit.section.page].title, hit.section.title
            head = section if page == section else say("{section} \u2013 {page}", section=section, page=page)
            item = QListWidgetItem(f"{head}\n{hit.excerpt}")
            item.setToolTip(plain_tip(head))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, say(
                "{head}. {excerpt}", head=head, excerpt=hit.excerpt))
            self.results.addItem(item)
        if terms(query) and not self._hits:
            self.results.addItem(QListWidgetItem(say("Nothing is found.")))
            self.results.item(0).setFlags(Qt.ItemFlag.NoItemFlags)
        self.results.blockSignals(False)
        self._lists.setCurrentWidget(self.results if terms(query) else self.contents)

    def _open_hit(self, row: int) -> None:
        if 0 <= row < len(self._hits):
            hit = self._hits[row]
            self._go(f"{hit.section.page}#{hit.section.anchor}", hit.terms)

    def _open_page(self, item: QTreeWidgetItem | None) -> None:
        if item is not None and (name := item.data(0, _NAME)):
            self._go(str(name), ())

    def _go(self, topic: str, highlighted: tuple[str, ...]) -> None:
        """Go to a place and remember where it was left."""
        if self._visits:
            self._visits[self._at] = (self.topic, self.reader.verticalScrollBar().value())
        del self._visits[self._at + 1:]
        if topic != self.topic:
            self._visits.append((topic, 0))
            self._at += 1
        self._show(topic, highlighted)

    def _step(self, by: int) -> None:
        if not 0 <= self._at + by < len(self._visits):
            return
        self._visits[self._at] = (self.topic, self.reader.verticalScrollBar().value())
        self._at += by
        topic, down = self._visits[self._at]
        self._show(topic, ())
        self.reader.verticalScrollBar().setValue(down)

    def _show(self, topic: str, highlighted: tuple[str, ...]) -> None:
        name, _, anchor = topic.partition("#")
        page = self._library.pages.get(name) or self._library.pages[START]
        self.reader.show_page(page, anchor, self._library.language, highlighted)
        self.place.setText(page.title)
        self._mark_contents(page.name)
        self._follow_visits()

    def _mark_contents(self, name: str) -> None:
        self.contents.blockSignals(True)
        for found in self.contents.findItems("*", Qt.MatchFlag.MatchWildcard | Qt.MatchFlag.MatchRecursive):
            if found.data(0, _NAME) == name:
                self.contents.setCurrentItem(found)
        self.contents.blockSignals(False)

    def _follow_visits(self) -> None:
        self.back.setEnabled(self._at > 0)
        self.forward.setEnabled(self._at + 1 < len(self._visits))


def _item(above: QTreeWidgetItem, words: str, name: str) -> QTreeWidgetItem:
    item = QTreeWidgetItem(above, [words])
    item.setData(0, _NAME, name)
    item.setToolTip(0, plain_tip(words))
    return item


def _button(text: str, name: str, do: object) -> QToolButton:
    button = QToolButton()
    button.setText(text)
    button.setToolTip(name)
    button.setAccessibleName(name)
    button.setFont(theme.font(12))
    button.clicked.connect(do)
    return button
