"""Shows what a file looks like inside: a picture, titles of its parts, the beginning of a table or a text."""

from PySide6.QtCore import QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QFontDatabase, QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QPlainTextEdit,
    QScrollArea,
    QSizePolicy,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from planner.palette import LIGHT
from ui import theme
from ui.export.preview import Preview
from ui.widgets import Card, Veil, plain_label, wrapped_label

_SQUARE = 8
_CELL_WIDTH = 150
_THUMBNAIL = 230


class PreviewView(Card):
    """A preview, under a veil while the one that is wanted is still being made."""

    def __init__(self) -> None:
        super().__init__(margin=12)
        self.image = ImageView()
        self.titles = TitleList()
        self.table = _table()
        self.text = _text()
        self.words = wrapped_label("", name="quiet")
        row = QHBoxLayout()
        row.setSpacing(12)
        for part in (self.image, self.titles, self.table, self.text):
            row.addWidget(part, 1)
            part.hide()
        self.column.addWidget(self.words)
        self.column.addLayout(row, 1)
        self._veil = Veil(self)

    @property
    def room(self) -> QSizeF:
        """For a picture, pixels."""
        around = self.column.contentsMargins()
        return QSizeF(self.width() - around.left() - around.right() - 4,
                      self.height() - around.top() - around.bottom() - 4)

    def show_preview(self, preview: Preview, *, transparent: bool) -> None:
        """Show what is inside a file."""
        self.say("")
        self.image.show_image(preview.image, transparent=transparent)
        self.image.setMaximumWidth(_THUMBNAIL if preview.titles else 16_777_215)
        self.titles.show_titles(preview.titles)
        self._show_table(preview.headings, preview.rows)
        if preview.text != self.text.toPlainText():
            self.text.setPlainText(preview.text)
        self.text.setVisible(bool(preview.text))

    def say(self, sentence: str) -> None:
        """Show a sentence and nothing else."""
        self.words.setText(sentence)
        self.words.setVisible(bool(sentence))
        for part in (self.image, self.titles, self.table, self.text):
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
                self.table.setItem(i, n, QTableWidgetItem(cell))
        self.table.resizeColumnsToContents()
        for n in range(len(headings)):
            self.table.setColumnWidth(n, min(_CELL_WIDTH, self.table.columnWidth(n)))
        self.table.setVisible(bool(headings))


class TitleList(QScrollArea):
    """Titles with their numbers, over as many lines as they need."""

    def __init__(self) -> None:
        super().__init__()
        self._titles: tuple[str, ...] = ()
        self.setAccessibleName("What is inside")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)

    def show_titles(self, titles: tuple[str, ...]) -> None:
        """Show other titles; none hides the list."""
        self.setVisible(bool(titles))
        if titles == self._titles:
            return
        self._titles = titles
        self.setAccessibleDescription("\n".join(titles))
        sheet = QWidget()
        grid = QGridLayout(sheet)
        grid.setContentsMargins(0, 0, 8, 0)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(7)
        top = Qt.AlignmentFlag.AlignTop
        for row, title in enumerate(titles):
            number = plain_label(str(row + 1), 9.5, name="quiet")
            grid.addWidget(number, row, 0, top | Qt.AlignmentFlag.AlignRight)
            grid.addWidget(wrapped_label(title, 9.5), row, 1, top)
        grid.setColumnStretch(1, 1)
        grid.setRowStretch(len(titles), 1)
        self.setWidget(sheet)
        sheet.setAutoFillBackground(False)


class ImageView(QWidget):
    """A picture as large as there is room, but no larger than it is."""

    def __init__(self) -> None:
        super().__init__()
        self._image = QImage()
        self._transparent = False
        self.setAccessibleName("Picture of the charts")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_image(self, image: QImage, *, transparent: bool = False) -> None:
        """Show another picture; a null image for none."""
        self._image, self._transparent = image, transparent
        self.setVisible(not image.isNull())
        self.update()

    @property
    def shown(self) -> QImage:
        """The picture."""
        return self._image

    def sizeHint(self) -> QSize:
        return QSize(420, 320)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, 90)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._image.isNull():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        natural = QSizeF(self._image.size()) / self._image.devicePixelRatio()
        room = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        size = natural.scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
        if size.width() > natural.width():
            size = natural
        place = QRectF(0, 0, size.width(), size.height())
        place.moveCenter(room.center())
        place.moveTop(room.top())
        if self._transparent:
            _paint_squares(painter, place)
        painter.drawImage(place, self._image)
        painter.setPen(QPen(theme.color(theme.palette().edge), 1))
        painter.drawRect(place)
        painter.end()


def _paint_squares(painter: QPainter, place: QRectF) -> None:
    """What stands for nothing: light as paper, since letters of pictures are dark."""
    painter.fillRect(place, theme.color(LIGHT.card))
    painter.save()
    painter.setClipRect(place)
    for row in range(int(place.height() // _SQUARE) + 1):
        for column in range(row % 2, int(place.width() // _SQUARE) + 1, 2):
            painter.fillRect(QRectF(
                place.left() + column * _SQUARE, place.top() + row * _SQUARE, _SQUARE, _SQUARE),
                theme.color(LIGHT.ground))
    painter.restore()


def _table() -> QTableWidget:
    made = QTableWidget()
    made.setAccessibleName("The first rows")
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
    made.setAccessibleName("The first lines")
    made.setReadOnly(True)
    made.setTabChangesFocus(True)
    made.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
    made.setFrameShape(QFrame.Shape.NoFrame)
    made.setObjectName("plain")
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    font.setPointSizeF(9)
    made.setFont(font)
    return made
