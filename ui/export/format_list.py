"""The list of formats, in groups."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QWidget

from planner.export.formats import FORMATS, Format
from planner.language import say
from ui import theme
from ui.widgets import plain_tip

_WIDTH = 176
_ID = Qt.ItemDataRole.UserRole


class FormatList(QListWidget):
    """One of the formats is always chosen.

    chosen  another format
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(say("Formats"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setObjectName("formats")
        self.setFixedWidth(_WIDTH)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFont(theme.font(10))
        for at, form in enumerate(FORMATS.values()):
            before = list(FORMATS.values())[at - 1] if at else None
            if before is None or before.group is not form.group:
                self._add_heading(form.group.label, first=before is None)
            item = QListWidgetItem(form.label)
            item.setData(_ID, form.id)
            item.setToolTip(plain_tip(form.note))
            item.setSizeHint(QSize(0, 28))
            self.addItem(item)
        self.currentItemChanged.connect(self._tell)

    @property
    def format(self) -> Format:
        return FORMATS[self.currentItem().data(_ID)]

    def choose(self, id: str) -> None:
        """Choose a format; the first one where none has that id."""
        ids = [self.item(row).data(_ID) for row in range(self.count())]
        self.setCurrentRow(ids.index(id) if id in FORMATS else ids.index(next(iter(FORMATS))))

    def _add_heading(self, words: str, *, first: bool) -> None:
        item = QListWidgetItem(words)
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        item.setFont(theme.font(9, bold=True))
        item.setForeground(theme.color(theme.palette().quiet))
        item.setTextAlignment(Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft)
        item.setSizeHint(QSize(0, 24 if first else 36))
        self.addItem(item)

    def _tell(self, item: QListWidgetItem | None, _: QListWidgetItem | None) -> None:
        if item is not None and item.data(_ID):
            self.chosen.emit(self.format)
