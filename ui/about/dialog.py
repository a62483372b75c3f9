"""The box that says what the program is, and lists what it is made of with the terms of each part."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QFontDatabase, QIcon
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPlainTextEdit,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from planner.language import mark, say
from planner.version import MODEL_VERSION, VERSION
from ui.about.components import Component, components
from ui.help.desk import help_on_key
from ui.resources import asset
from ui.widgets import plain_label, plain_tip, wrapped_label

_HEADS = (mark("Component"), mark("Version"), mark("Licence"))
_ICON, _VERSION_WIDTH = 56, 92
_COLUMNS, _MARGIN, _SCROLL_BAR = 80, 10, 20


class AboutDialog(QDialog):
    """Components at the left; the terms of the one that is chosen at the right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        help_on_key(self)
        self.setWindowTitle(say("About Tradewinds"))
        self.resize(1100, 640)
        self._components = components()
        self.list = self._table()
        self.terms = QPlainTextEdit()
        self.terms.setReadOnly(True)
        self.terms.setTabChangesFocus(True)
        self.terms.setAccessibleName(say("Terms of the component"))
        self.terms.setFont(_typewriter())
        self.terms.document().setDocumentMargin(_MARGIN)
        self.terms.setMinimumWidth(
            self.terms.fontMetrics().horizontalAdvance("m" * _COLUMNS) + 2 * _MARGIN + _SCROLL_BAR)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.button(QDialogButtonBox.StandardButton.Close).setIcon(QIcon())
        buttons.rejected.connect(self.reject)
        pair = QHBoxLayout()
        pair.setSpacing(12)
        pair.addWidget(self.list, 4)
        pair.addWidget(self.terms, 5)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(12)
        column.addLayout(self._heading())
        column.addLayout(pair, 1)
        column.addWidget(buttons)
        self.list.currentCellChanged.connect(lambda row, *_: self._show(row))
        self.list.setCurrentCell(0, 0)

    def _heading(self) -> QHBoxLayout:
        picture = QLabel()
        icon = QIcon(str(asset("tradewinds.svg")))
        picture.setPixmap(icon.pixmap(QSize(_ICON, _ICON), self.devicePixelRatioF()))
        words = QVBoxLayout()
        words.setSpacing(3)
        words.addWidget(plain_label(say(
            "Tradewinds {version}, model {model}", version=VERSION, model=MODEL_VERSION), 13, bold=True))
        words.addWidget(wrapped_label(say(
            "A scenario planner for the AI token economy. Nothing leaves this machine.")))
        words.addWidget(wrapped_label(say(
            "Licensed under Apache 2.0. Built with Qt under the LGPL 3: its libraries are files of their own "
            "and may be replaced; choose PySide6 in the list to read how."), 9, name="quiet"))
        row = QHBoxLayout()
        row.setSpacing(14)
        row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        return row

    def _table(self) -> QTableWidget:
        table = QTableWidget(len(self._components), len(_HEADS))
        table.setAccessibleName(say("Components"))
        table.setHorizontalHeaderLabels([say(head) for head in _HEADS])
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.verticalHeader().hide()
        header = table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        for row, component in enumerate(self._components):
            for at, words in enumerate((component.name, component.version, component.licence)):
                item = QTableWidgetItem(words)
                item.setToolTip(plain_tip(words))
                table.setItem(row, at, item)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Interactive)
        header.resizeSection(1, _VERSION_WIDTH)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        return table

    def _show(self, row: int) -> None:
        self.terms.setPlainText(_terms(self._components[row]) if 0 <= row < len(self._components) else "")


def _typewriter() -> QFont:
    """Licences are set for letters of equal width, eighty to a line."""
    made = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    made.setPointSizeF(8.5)
    return made


def _terms(component: Component) -> str:
    try:
        return component.text()
    except OSError:
        return say(
            "The terms of {name} cannot be read; they are at {purl}.",
            name=component.name, purl=component.purl)
