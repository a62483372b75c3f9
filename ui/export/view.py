"""Shows what a file looks like inside: a picture, its parts, the beginning of a table or a text."""

from PySide6.QtCore import QSizeF, Qt
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QPlainTextEdit,
    QTableWidget,
    QTableWidgetItem,
)

from planner.language import say
from ui import theme
from ui.export.image import ImageView
from ui.export.preview import Preview, Room
from ui.export.strip import Parts
from ui.widgets import Card, Veil, wrapped_label

_CELL_WIDTH = 190
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class PreviewView(Card):
    """A preview, under a veil while the one that is wanted is still being made."""

    def __init__(self) -> None:
        super().__init__(margin=12)
        self.image = ImageView()
        self.parts = Parts()
        self.table = _table()
        self.text = _text()
        self.words = wrapped_label("", name="quiet")
        row = QHBoxLayout()
        row.setSpacing(12)
        for part in (self.image, self.parts, self.table, self.text):
            row.addWidget(part, 1)
            part.hide()
        self.column.addWidget(self.words)
        self.column.addLayout(row, 1)
        self._veil = Veil(self)

    @property
    def room(self) -> Room:
        """For pictures."""
        around = self.column.contentsMargins()
        whole = QSizeF(self.width() - around.left() - around.right() - 4,
                       self.height() - around.top() - around.bottom() - 4)
        return Room(whole, Parts.room(whole), self.devicePixelRatioF())

    def show_preview(self, preview: Preview, *, transparent: bool) -> None:
        """Show what is inside a file."""
        self.say("")
        self.image.show_image(preview.image, transparent=transparent)
        self.parts.show_parts(preview.parts)
        self._show_table(preview.headings, preview.rows)
        if preview.text != self.text.toPlainText():
            self.text.setPlainText(preview.text)
        self.text.setVisible(bool(preview.text))

    def say(self, sentence: str) -> None:
        """Show a sentence and nothing else."""
        self.words.setText(sentence)
        self.words.setVisible(bool(sentence))
        for part in (self.image, self.parts, self.table, self.text):
            if sentence:
                part.hide()

    def veil(self, *, veiled: bool) -> None:
        """Half hide what is no longer, or not yet, as it is wanted."""
        self._veil.setVisible(veiled)
        self._veil.raise_()

    def _show_table(self, headings: tuple[str, ...], rows: tuple[tuple[str, ...], ...]) -> None:
        self.table.clear()
        self.table.setColumnCount(len(headings))
        self.table.setRowCount(len(rows))
        self.table.setHorizontalHeaderLabels(headings)
        for i, cells in enumerate(rows):
            for n, cell in enumerate(cells):
                item = QTableWidgetItem(cell)
                if _is_number(cell):
                    item.setTextAlignment(_RIGHT)
                    self.table.horizontalHeaderItem(n).setTextAlignment(_RIGHT)
                self.table.setItem(i, n, item)
        self.table.resizeColumnsToContents()
        for n in range(len(headings)):
            self.table.setColumnWidth(n, min(_CELL_WIDTH, self.table.columnWidth(n)))
        self.table.setVisible(bool(headings))


def _table() -> QTableWidget:
    made = QTableWidget()
    made.setAccessibleName(say("The first rows"))
    made.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    made.setShowGrid(False)
    made.setFrameShape(QFrame.Shape.NoFrame)
    made.setObjectName("plain")
    made.setFont(theme.font(9))
    made.verticalHeader().hide()
    made.verticalHeader().setDefaultSectionSize(24)
    made.setTabKeyNavigation(False)
    made.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    return made


def _text() -> QPlainTextEdit:
    made = QPlainTextEdit()
    made.setAccessibleName(say("The first lines"))
    made.setReadOnly(True)
    made.setTabChangesFocus(True)
    made.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
    made.setFrameShape(QFrame.Shape.NoFrame)
    made.setObjectName("plain")
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    font.setPointSizeF(9)
    made.setFont(font)
    return made


def _is_number(cell: str) -> bool:
    try:
        float(cell)
    except ValueError:
        return False
    return True
