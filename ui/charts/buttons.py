"""The small buttons of a card, drawn in the colours of the look in force."""

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QToolButton, QVBoxLayout, QWidget

from planner.language import say
from ui import theme
from ui.widgets import wrapped_label

_SIZE = 24
_NOTE_WIDTH = 320


class GlyphButton(QToolButton):
    """A button with a drawn sign: ``info``, ``grow``, ``shrink`` or ``more``."""

    def __init__(self, sign: str, name: str, tip: str = "") -> None:
        super().__init__()
        self.setFixedSize(_SIZE, _SIZE)
        self.describe(sign, name, tip)

    def describe(self, sign: str, name: str, tip: str = "") -> None:
        """Change what it shows and says."""
        self._sign = sign
        self.setAccessibleName(name)
        self.setToolTip(tip or name)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        strong = self.underMouse() or self.hasFocus()
        look = theme.palette()
        colour = theme.color(look.ink if strong else look.quiet)
        painter.setPen(QPen(colour, 1.3))
        centre = QPointF(self.width() / 2, self.height() / 2)
        if self._sign == "info":
            painter.drawEllipse(centre, 6.2, 6.2)
            painter.drawLine(centre + QPointF(0, -0.6), centre + QPointF(0, 3.2))
            painter.setPen(QPen(colour, 1.8, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            painter.drawPoint(centre + QPointF(0, -3.0))
        elif self._sign == "more":
            painter.setBrush(colour)
            painter.setPen(Qt.PenStyle.NoPen)
            for dx in (-4.5, 0, 4.5):
                painter.drawEllipse(centre + QPointF(dx, 0), 1.2, 1.2)
        else:
            self._paint_corners(painter, centre)
        painter.end()

    def _paint_corners(self, painter: QPainter, centre: QPointF) -> None:
        """Two opposite corners of a frame, open outwards or inwards."""
        for side in (1, -1):
            if self._sign == "grow":
                corner, back = centre + QPointF(5 * side, -5 * side), -4 * side
            else:
                corner, back = centre + QPointF(1.5 * side, -1.5 * side), 4 * side
            painter.drawLine(corner, corner + QPointF(back, 0))
            painter.drawLine(corner, corner + QPointF(0, -back))
            painter.drawLine(corner, centre + (corner - centre) * (0.25 if self._sign == "grow" else 3.6))


class NoteButton(GlyphButton):
    """An ``i`` that tells more where the pointer rests, or when it is pressed."""

    def __init__(self) -> None:
        super().__init__("info", say("About this chart"))
        self._note = ""
        self.clicked.connect(self._open)

    def set_note(self, note: str, tip: str) -> None:
        """Plain text, and the same as a tooltip."""
        self._note = note
        self.setVisible(bool(note))
        self.setToolTip(tip)
        self.setAccessibleDescription(note)

    def _open(self) -> None:
        Note(self._note, self).open_at(self.mapToGlobal(QPoint(self.width(), self.height() + 2)))


class Note(QFrame):
    """A few words over the window, until a click or Escape."""

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("card")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(text)
        self.label = wrapped_label(text, 9.5)
        self.label.setFixedWidth(_NOTE_WIDTH)
        around = QVBoxLayout(self)
        around.setContentsMargins(12, 10, 12, 10)
        around.addWidget(self.label)

    def open_at(self, right: QPoint) -> None:
        """Show with the upper right corner at a place on the screen."""
        self.adjustSize()
        self.move(QRectF(right.x() - self.width(), right.y(), 0, 0).topLeft().toPoint())
        self.show()
        self.setFocus()
