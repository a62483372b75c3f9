"""The parts of a file, small in a list and one of them large beside it."""

from __future__ import annotations

from PySide6.QtCore import QSize, QSizeF, Qt
from PySide6.QtGui import QIcon, QImage, QPainter, QPixmap
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from planner.language import say
from ui import theme
from ui.export.image import ImageView
from ui.export.preview import Part
from ui.widgets import plain_tip, wrapped_label

_WIDTH, _SMALL = 192, QSize(140, 84)
_MARGIN = 12


class Parts(QWidget):
    """Slides, sheets or pages. One of them is always chosen, the same one as long as it is there."""

    def __init__(self) -> None:
        super().__init__()
        self.list = QListWidget()
        self.list.setAccessibleName(say("What is inside"))
        self.list.setObjectName("parts")
        self.list.setFixedWidth(_WIDTH)
        self.list.setIconSize(_SMALL)
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.list.verticalScrollBar().setSingleStep(24)
        self.list.setFont(theme.font(9))
        self.list.currentRowChanged.connect(self._turn)
        self.large = ImageView()
        self.words = wrapped_label("", 9.5, name="quiet")
        self.words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self._parts: tuple[Part, ...] = ()
        column = QVBoxLayout()
        column.setSpacing(6)
        column.addWidget(self.words)
        column.addWidget(self.large, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_MARGIN)
        row.addWidget(self.list)
        row.addLayout(column, 1)

    @staticmethod
    def room(whole: QSizeF) -> QSizeF:
        """For the large picture, of what there is for all."""
        return QSizeF(whole.width() - _WIDTH - _MARGIN - 2, whole.height() - 34)

    def show_parts(self, parts: tuple[Part, ...]) -> None:
        """Show other parts; none hides them."""
        at = self.list.currentRow() if [p.title for p in parts] == [p.title for p in self._parts] else 0
        self._parts = parts
        self.setVisible(bool(parts))
        self.list.blockSignals(True)
        self.list.clear()
        for number, part in enumerate(parts, start=1):
            words = say("{number}. {title}", number=number, title=part.title)
            item = QListWidgetItem(_icon(part.image, self.devicePixelRatioF()), f"{number}")
            item.setData(Qt.ItemDataRole.AccessibleTextRole, words)
            item.setToolTip(plain_tip(words))
            item.setSizeHint(QSize(0, _SMALL.height() + 10))
            self.list.addItem(item)
        self.list.setCurrentRow(at)
        self.list.blockSignals(False)
        self._turn(self.list.currentRow())

    def _turn(self, row: int) -> None:
        there = 0 <= row < len(self._parts)
        self.words.setText(self._parts[row].title if there else "")
        self.large.show_image(self._parts[row].image if there else QImage())


def _icon(image: QImage, ratio: float) -> QIcon:
    """A picture in the middle of a small ground, with a line around it."""
    made = QPixmap(_SMALL * ratio)
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    small = image.scaled(
        _SMALL * ratio, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)
    small.setDevicePixelRatio(ratio)
    size = QSizeF(small.size()) / ratio
    left, top = (_SMALL.width() - size.width()) / 2, (_SMALL.height() - size.height()) / 2
    painter = QPainter(made)
    painter.drawImage(int(left), int(top), small)
    painter.setPen(theme.color(theme.palette().edge))
    painter.drawRect(int(left), int(top), int(size.width()) - 1, int(size.height()) - 1)
    painter.end()
    icon = QIcon()
    for mode in (QIcon.Mode.Normal, QIcon.Mode.Selected, QIcon.Mode.Disabled):
        icon.addPixmap(made, mode)
    return icon
