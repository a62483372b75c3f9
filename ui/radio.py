"""A radio button that can be told from the ground in either look."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QRadioButton

from ui import theme
from ui.focus import paint_ring

_RING, _GAP = 6.5, 7


class Radio(QRadioButton):
    """One of a few choices, drawn in the colours of the look in force."""

    def __init__(self, text: str, tip: str = "") -> None:
        super().__init__(text)
        self.setFont(theme.font(10))
        self.setToolTip(tip)

    def choose_over(self, other: Radio) -> None:
        """Make this choice of two; Tab stops at it, and the arrow keys go to the other one."""
        self.setChecked(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        other.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

    def sizeHint(self) -> QSize:
        measured = QFontMetricsF(self.font())
        return QSize(round(2 * _RING + _GAP + measured.horizontalAdvance(self.text())) + 8,
                     round(measured.height()) + 8)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, place: object) -> bool:
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = theme.palette(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        strong = look.ink if self.underMouse() else look.quiet
        centre = QPointF(_RING + 1.5, self.height() / 2)
        painter.setPen(QPen(theme.color(strong), 1.4))
        painter.setBrush(theme.color(look.card))
        painter.drawEllipse(centre, _RING, _RING)
        if self.isChecked():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color(look.ink))
            painter.drawEllipse(centre, 3.2, 3.2)
        painter.setFont(self.font())
        painter.setPen(theme.color(look.ink))
        left = round(2 * _RING + _GAP) + 2
        painter.drawText(QRect(left, 0, self.width() - left, self.height()),
                         int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), self.text())
        if self.hasFocus():
            paint_ring(painter, self.rect().toRectF())
        painter.end()
