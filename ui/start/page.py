"""The page itself: columns of entries under headings, over the live window."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from planner.language import say
from ui.help import about
from ui.start.entry import Entry
from ui.widgets import plain_label, wrapped_label

Offer = tuple[str, str, Callable[[], object]]
"""A name, a sentence on it, and what choosing it does."""


@dataclass(frozen=True)
class Section:
    """Entries under a heading; ``otherwise`` is said where there are none."""

    title: str
    offers: Sequence[Offer]
    otherwise: str = ""


class StartPage(QFrame):
    """Knows nothing of the window.

    ended   Escape or Close was pressed, or an entry was chosen, which acts afterwards
    shown_at_start  whether it is wanted at the next start
    """

    ended = Signal()
    shown_at_start = Signal(bool)

    def __init__(self, left: Sequence[Section], right: Sequence[Section], *, again: bool,
                 parent: QWidget) -> None:
        super().__init__(parent)
        about(self, "start")
        self.setObjectName("callout")
        self.setAccessibleName(say("Start page"))
        self.entries: list[Entry] = []
        self.again = QCheckBox(say("Show this page at start"))
        self.again.setChecked(again)
        self.again.toggled.connect(self.shown_at_start)
        self.close_button = QPushButton(say("Close (Esc)"))
        self.close_button.setAutoDefault(True)
        self.close_button.clicked.connect(lambda _=False: self.ended.emit())
        self.area = self._columns(left, right)
        self._lay_out()

    def _columns(self, *sides: Sequence[Section]) -> QScrollArea:
        """The sections side by side; they scroll where there is no room."""
        body = QWidget()
        body.setObjectName("plain")
        columns = QHBoxLayout(body)
        columns.setContentsMargins(12, 0, 8, 8)
        columns.setSpacing(20)
        for sections in sides:
            column = QVBoxLayout()
            column.setSpacing(1)
            for section in sections:
                self._add(section, column)
            column.addStretch(1)
            columns.addLayout(column, 1)
        area = QScrollArea()
        area.setWidget(body)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its entries have it
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        return area

    def _lay_out(self) -> None:
        head = QVBoxLayout()
        head.setContentsMargins(20, 0, 20, 0)
        head.addWidget(plain_label(say("Where would you like to begin?"), 15, bold=True))
        head.addWidget(wrapped_label(say(
            "The baseline is open behind this page. Move a lever there, or pick something here."),
            name="quiet"))
        foot = QHBoxLayout()
        foot.setContentsMargins(20, 0, 16, 0)
        foot.addWidget(self.again)
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 14, 1, 12)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.area, 1)
        column.addLayout(foot)

    def _add(self, section: Section, column: QVBoxLayout) -> None:
        title = plain_label(section.title, 9.5, bold=True, name="quiet")
        title.setContentsMargins(8, 10, 8, 2)
        column.addWidget(title)
        for name, sentence, do in section.offers:
            entry = Entry(name, sentence, lambda do=do: self._choose(do))
            self.entries.append(entry)
            column.addWidget(entry)
        if not section.offers:
            words = wrapped_label(section.otherwise, 9.5, name="quiet")
            words.setContentsMargins(8, 2, 8, 6)
            column.addWidget(words)

    def _choose(self, do: Callable[[], object]) -> None:
        self.ended.emit()
        do()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.ended.emit()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Down)
        else:
            super().keyPressEvent(event)
