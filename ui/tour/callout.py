"""What a step says, on a card with a beak, and a ring around what it is about."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from planner.language import say
from ui import theme
from ui.help import about
from ui.tour.place import Place, Side
from ui.widgets import plain_label, wrapped_label

_BEAK = 10
_ROUND = 10.0
_WIDTH = 340
_RING = 4
"""Distance of the ring from what it is around, pixels."""


class Callout(QFrame):
    """One step in words, with its buttons.

    acted, left, onward, back  a button was pressed: do it, end the tour, next, back
    """

    acted = Signal()
    left = Signal()
    onward = Signal()
    back = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        about(self, "start")
        self._place = Place(QRect(), Side.NONE)
        self.count = plain_label("", 9, name="quiet")
        self.title = wrapped_label("", 12, bold=True)
        self.words = wrapped_label("")
        self.came = wrapped_label("", bold=True)
        self.keys = wrapped_label(say("Alt+Right: next. Alt+Left: back. Esc: end the tour."), 9, name="quiet")
        self.act = self._button("", self.acted)
        self.skip = self._button(say("End the tour"), self.left)
        self.previous = self._button(say("Back"), self.back)
        self.next = self._button("", self.onward)
        self.next.setObjectName("primary")
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.skip)
        buttons.addStretch(1)
        buttons.addWidget(self.previous)
        buttons.addWidget(self.next)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(4 * (_BEAK + 14,)))
        column.setSpacing(6)
        for part in (self.count, self.title, self.words, self.came):
            column.addWidget(part)
        column.addWidget(self.act, 0, Qt.AlignmentFlag.AlignLeft)
        column.addSpacing(4)
        column.addLayout(buttons)
        column.addWidget(self.keys)
        order = (self.act, self.next, self.previous, self.skip)
        for one, following in pairwise(order):
            QWidget.setTabOrder(one, following)

    def tell(self, at: int, count: int, title: str, words: str, act: str) -> None:
        """Say step ``at``, 1 for the first."""
        self.count.setText(say("Step {at} of {count}", at=at, count=count))
        self.title.setText(title)
        self.words.setText(words)
        self.act.setText(act)
        self.next.setText(say("Done") if at == count else say("Next"))
        self.previous.setEnabled(at > 1)
        self.tell_came("")

    def tell_came(self, words: str) -> None:
        """Say what has come of it; nothing if the words are empty."""
        self.came.setText(words)
        self.came.setVisible(bool(words))
        self._name()

    def _name(self) -> None:
        spoken = say("Tour. {count}. {title}. {words}", count=self.count.text(), title=self.title.text(),
                     words=self.came.text() or self.words.text())
        self.setAccessibleName(spoken)
        for button in (self.act, self.next):
            button.setAccessibleDescription(spoken)  # which is read as the keyboard comes to it

    def fit(self) -> None:
        """Take the size that the words need."""
        width = min(_WIDTH, self.parentWidget().width()) + 2 * _BEAK
        self.resize(width, self.layout().heightForWidth(width))

    def put(self, place: Place) -> None:
        """Go to a place."""
        self._place = place
        self.setGeometry(place.rect)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.palette()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.color(look.roles["us"]), 1.6))
        painter.setBrush(theme.color(look.card))
        painter.drawPath(self._shape())
        painter.end()

    def _shape(self) -> QPainterPath:
        sheet = QRectF(self.rect()).adjusted(_BEAK, _BEAK, -_BEAK, -_BEAK)
        path = QPainterPath()
        path.addRoundedRect(sheet, _ROUND, _ROUND)
        tip = {
            Side.LEFT: (QPointF(1, self._place.beak), QPointF(0, 1), QPointF(_BEAK + 1, 0)),
            Side.RIGHT: (QPointF(self.width() - 1, self._place.beak), QPointF(0, 1), QPointF(-_BEAK - 1, 0)),
            Side.TOP: (QPointF(self._place.beak, 1), QPointF(1, 0), QPointF(0, _BEAK + 1)),
            Side.BOTTOM: (
                QPointF(self._place.beak, self.height() - 1), QPointF(1, 0), QPointF(0, -_BEAK - 1)),
        }.get(self._place.side)
        if tip is None:
            return path
        at, along, inward = tip
        beak = QPainterPath()
        beak.addPolygon(QPolygonF([at, at + inward - along * _BEAK, at + inward + along * _BEAK, at]))
        return path.united(beak)

    def _button(self, words: str, pressed: object) -> QPushButton:
        made = QPushButton(words)
        made.setAutoDefault(True)  # so that Enter presses it
        made.clicked.connect(lambda _=False: pressed.emit())  # type: ignore[attr-defined]
        return made


class Ring(QWidget):
    """Surrounds a place in the window; the mouse goes through it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def surround(self, target: QRect) -> QRect:
        """Go around a place; what is covered with it."""
        around = target.adjusted(-_RING, -_RING, _RING, _RING).intersected(self.parentWidget().rect())
        self.setGeometry(around)
        return around

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.color(theme.palette().roles["us"]), 2.5))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5), 7, 7)
        painter.end()
