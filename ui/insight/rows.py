"""Painted rows that are pointed at, clicked, and gone through with the keyboard."""

from collections.abc import Callable
from dataclasses import dataclass
from math import ceil

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QScrollArea, QToolTip, QWidget

from ui import theme
from ui.focus import paint_ring
from ui.widgets import plain_tip

LABEL_POINTS, SMALL_POINTS = 9.5, 8.5
_ACROSS = 4.0
"""Room at the sides of a row inside its highlight, pixels."""
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_Home: -10_000, Qt.Key.Key_End: 10_000}


@dataclass(frozen=True, eq=False)
class Spot:
    """A place in a row: what it says when pointed at, and what a click does; None for nothing."""

    tip: str
    act: Callable[[], None] | None = None


class RowsView(QWidget):
    """Rows about inputs, one below another, with two lines in each. Subclasses paint and say what acts.

    sought  an input that is to be shown

    names  ids of the inputs, row by row
    """

    sought = Signal(str)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.names: tuple[str, ...] = ()
        self._current = ""
        self._pointed: QPointF | None = None
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.hide()

    @property
    def row_height(self) -> float:
        """Two lines and the air around them, pixels."""
        return line_height(LABEL_POINTS) + line_height(SMALL_POINTS) + 9

    @property
    def header(self) -> float:
        """Height of what stands above the rows, pixels."""
        return 0.0

    def renew(self, names: tuple[str, ...]) -> None:
        """Show other rows; the one that has the keyboard keeps it, wherever it has moved."""
        self.names = names
        self.setFont(theme.font(LABEL_POINTS))  # by which it hears of another size of type
        self.fit()
        self.setVisible(bool(names))
        self._describe()
        self._point(self._pointed)
        self.update()

    def fit(self) -> None:
        """Take the room that all rows need."""
        height = round(self.header + len(self.names) * self.row_height)
        if height != self.minimumHeight():
            self.setFixedHeight(height)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.fit()

    def sizeHint(self) -> QSize:
        return QSize(220, self.minimumHeight())

    def minimumSizeHint(self) -> QSize:
        return QSize(140, self.minimumHeight())

    @property
    def current(self) -> int:
        """The row that has the keyboard."""
        return self.names.index(self._current) if self._current in self.names else 0

    def rect_of(self, at: int) -> QRectF:
        """Where a row is, its highlight included."""
        return QRectF(0, self.header + at * self.row_height, self.width(), self.row_height)

    def lines_of(self, at: int) -> tuple[QRectF, QRectF]:
        """Where the two lines of a row are."""
        inner = self.rect_of(at).adjusted(_ACROSS, 3, -_ACROSS, -3)
        first = QRectF(inner.topLeft(), QPointF(inner.right(), inner.top() + line_height(LABEL_POINTS)))
        second = QRectF(first.left(), first.bottom() + 2, first.width(), line_height(SMALL_POINTS))
        return first, second

    def paint_header(self, painter: QPainter) -> None:
        """What stands above the rows."""

    def paint_row(self, painter: QPainter, at: int) -> None:
        """One row, over its highlight."""
        raise NotImplementedError

    def words(self, at: int) -> str:
        """What a row says, for ears."""
        raise NotImplementedError

    def spot(self, at: int, place: QPointF) -> Spot:
        """What is at a place of a row."""
        raise NotImplementedError

    def key(self, at: int, key: Qt.Key, *, shift: bool) -> Callable[[], None] | None:
        """What a key does to the row that has the keyboard."""
        raise NotImplementedError

    def paint(self, painter: QPainter) -> None:
        """All of it, as it is for who looks at a picture: nothing is pointed at."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.paint_header(painter)
        for at in range(len(self.names)):
            self.paint_row(painter, at)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.paint_header(painter)
        pointed = None if self._pointed is None else self._row_at(self._pointed)
        for at in range(len(self.names)):
            rect = self.rect_of(at)
            if not rect.intersects(QRectF(event.rect())):
                continue
            focused = self.hasFocus() and at == self.current
            if focused or at == pointed:
                look = theme.palette()
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(theme.color(look.ground))
                painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
            self.paint_row(painter, at)
            if focused:
                paint_ring(painter, rect)
        painter.end()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            at = self._row_at(QPointF(event.pos()))
            tip = "" if at is None else self.spot(at, QPointF(event.pos())).tip
            QToolTip.showText(event.globalPos(), plain_tip(tip) if tip else "", self)
            return True
        return bool(super().event(event))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._point(event.position())

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._point(None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = self._row_at(event.position())
        if at is not None:
            self._current = self.names[at]
            self._describe()
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        at = self._row_at(event.position())
        if event.button() is Qt.MouseButton.LeftButton and at is not None and at == self.current:
            act = self.spot(at, event.position()).act
            if act is not None:
                act()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if not self.names:
            super().keyPressEvent(event)
        elif key in _STEPS:
            self._go(min(len(self.names) - 1, max(0, self.current + _STEPS[key])))
        elif (act := self.key(self.current, key, shift=_has_shift(event))) is not None:
            self._current = self.names[self.current]
            act()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._describe()
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self._show_current()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._describe()

    def _go(self, at: int) -> None:
        self._current = self.names[at]
        self._describe()
        self._show_current()
        self.update()
        QToolTip.showText(
            self.mapToGlobal(self.rect_of(at).bottomLeft().toPoint()), plain_tip(self.words(at)), self)

    def _show_current(self) -> None:
        """Scroll to the row that has the keyboard."""
        area = self.parentWidget()
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        if area is not None and self.names:
            rect: QRect = self.rect_of(self.current).toRect()
            at = self.mapTo(area.widget(), QPoint(rect.left(), rect.center().y()))
            area.ensureVisible(at.x(), at.y(), 0, rect.height())

    def _describe(self) -> None:
        """Tell ears the row that has the keyboard, or all of them where none has."""
        rows = (self.current,) if self.hasFocus() and self.names else range(len(self.names))
        self.setAccessibleDescription("\n".join(self.words(at) for at in rows))

    def _point(self, place: QPointF | None) -> None:
        before = None if self._pointed is None else self._row_at(self._pointed)
        self._pointed = place
        at = None if place is None else self._row_at(place)
        acts = at is not None and place is not None and self.spot(at, place).act is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if acts else Qt.CursorShape.ArrowCursor)
        if at != before:
            self.update()

    def _row_at(self, place: QPointF) -> int | None:
        at = int((place.y() - self.header) // self.row_height)
        return at if 0 <= at < len(self.names) and 0 <= place.x() < self.width() else None


def _has_shift(event: QKeyEvent) -> bool:
    return bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)


def line_height(points: float) -> float:
    """Of a line of type, whole pixels, so that all rows look alike."""
    return ceil(QFontMetricsF(theme.font(points)).height())


def text_width(text: str, points: float, *, bold: bool = False) -> float:
    """Of a text in one line, pixels."""
    return QFontMetricsF(theme.font(points, bold=bold)).horizontalAdvance(text)


def draw_text(
    painter: QPainter, box: QRectF, text: str, points: float, color: str, *, bold: bool = False,
    side: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
) -> None:
    """A line of type, shortened where there is no room for all of it."""
    font = theme.font(points, bold=bold)
    painter.setFont(font)
    painter.setPen(theme.color(color))
    words = QFontMetricsF(font).elidedText(text, theme.ELIDE, box.width() + 1)
    painter.drawText(box, side | Qt.AlignmentFlag.AlignVCenter, words)
