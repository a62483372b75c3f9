"""Which inputs a map runs over: two boxes that cannot name the same one, and a button that swaps them."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QToolButton,
    QWidget,
)

from planner.assumptions import ASSUMPTIONS
from planner.language import say
from planner.levers import LEVERS
from ui import theme
from ui.widgets import plain_label

ACROSS, UP = "price_gap_2030", "accelerators_china_2030"
"""What a map opens with."""


class AxesChoice(QWidget):
    """The inputs across and up.

    changed  one of them, or both
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.x, self.y = ACROSS, UP
        self.across = _box(say("Input across"))
        self.up = _box(say("Input up"))
        self.swap = QToolButton()
        self.swap.setText("\u21c4")
        self.swap.setFont(theme.font(12))
        self.swap.setToolTip(say("Swap the two inputs"))
        self.swap.setAccessibleName(say("Swap the two inputs"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(plain_label(say("across"), name="quiet"))
        row.addWidget(self.across, 1)
        row.addWidget(self.swap)
        row.addWidget(plain_label(say("up"), name="quiet"))
        row.addWidget(self.up, 1)
        self.across.activated.connect(lambda at: self.choose(str(self.across.itemData(at)), self.y))
        self.up.activated.connect(lambda at: self.choose(self.x, str(self.up.itemData(at))))
        self.swap.clicked.connect(lambda: self.choose(self.y, self.x))
        self._show()

    def choose(self, x: str, y: str) -> None:
        """Take other inputs; where both are the same, the one that was there before moves over."""
        if x == y:
            x, y = (self.y, y) if y != self.y else (x, self.x)
        if (x, y) != (self.x, self.y):
            self.x, self.y = x, y
            self.changed.emit()
        self._show()

    def _show(self) -> None:
        for box, name in ((self.across, self.x), (self.up, self.y)):
            box.setCurrentIndex(box.findData(name))
            box.setToolTip(box.currentText())


class _Box(QComboBox):
    """A choice that ends in an ellipsis where there is no room for all of it."""

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QStylePainter(self)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        room = self.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, self)
        option.currentText = self.fontMetrics().elidedText(option.currentText, theme.ELIDE, room.width() - 8)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        painter.end()


def _box(name: str) -> QComboBox:
    box = _Box()
    box.setAccessibleName(name)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(12)
    box.setMaxVisibleItems(24)
    for specs in (LEVERS, ASSUMPTIONS):
        if box.count():
            box.insertSeparator(box.count())
        for id, spec in specs.items():
            box.addItem(spec.label, id)
    return box
