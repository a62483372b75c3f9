"""The map itself, self-painted: it is looked at, hovered over, clicked and gone over with the arrows."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QHideEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QWidget

from planner.analysis.surface import Surface
from planner.language import say
from planner.palette import Palette
from planner.scenario import INPUTS
from ui import theme
from ui.drag import next_drag
from ui.map.marks import DOT, NEAR, Kind, Mark, Place, arrange, paint_marks
from ui.map.reading import paint_box, paint_cross, rows, snapped
from ui.map.sheet import Sheet, image, lay_out

_ARROWS = {
    Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Down: (0, -1), Qt.Key.Key_Up: (0, 1)}
_SheetKey = tuple[str, float]


class MapView(QWidget):
    """A surface with marks on it.

    chosen   the values of both inputs that are wanted, with the number of the drag or -1
    dropped  a drag has ended
    """

    chosen = Signal(float, float, int)
    dropped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sheet: Sheet | None = None
        self.marks: tuple[Mark, ...] = ()
        self.pointed: tuple[float, float] | None = None
        self._image: tuple[_SheetKey, QImage] | None = None
        self._places: list[Place] = []
        self._drag = -1
        self._grip = QPointF()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)

    def sizeHint(self) -> QSize:
        return QSize(640, 440)

    def minimumSizeHint(self) -> QSize:
        return QSize(300, 220)

    @property
    def surface(self) -> Surface | None:
        """What is drawn."""
        return self.sheet.surface if self.sheet else None

    @property
    def dragging(self) -> bool:
        return self._drag >= 0

    @property
    def places(self) -> Sequence[Place]:
        """The marks as they are drawn, the scenario's first."""
        return self._places

    def show_map(self, surface: Surface) -> None:
        """Draw another surface."""
        before = self.surface
        if before is not None and (before.x, before.y) != (surface.x, surface.y):
            self.pointed = None  # its values are those of other inputs
        self.sheet = lay_out(surface, QSizeF(self.size()))
        self._image = None
        self._arrange()

    def show_marks(self, marks: tuple[Mark, ...]) -> None:
        """Put the scenarios where they belong."""
        if marks != self.marks:
            self.marks = marks
            self._arrange()

    def place(self, x: float, y: float) -> QPointF:
        """Where values of both inputs are, in their units. There must be a map."""
        assert self.sheet is not None
        return self.sheet.frame.places.at(x, y)

    def _arrange(self) -> None:
        if self.sheet is not None:
            labels = [line.label for line in self.sheet.lines if line.label]
            self._places = arrange(self.marks, self.sheet.frame.places, labels)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.palette()
        painter = QPainter(self)
        if self.sheet is None:
            painter.setFont(theme.font(10))
            painter.setPen(theme.color(look.quiet))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, say("Working out the map\u2026"))
            painter.end()
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.drawImage(QPointF(0, 0), self._sheet_image(look))
        paint_marks(painter, self._places, look, focused=self.hasFocus())
        frame = self.sheet.frame
        if self._drag >= 0 and self._own is not None:
            paint_cross(painter, self._own.point, frame.area, look)
            paint_marks(painter, self._places[:1], look, focused=self.hasFocus())
        elif self.pointed is not None:
            at = self.place(*self.pointed)
            near = [p for p in self._places if _distance(p.point, at) < NEAR]
            paint_cross(painter, at, frame.area, look)
            paint_box(painter, rows(self.sheet.surface, *self.pointed, near), at, frame.area, look)
        painter.end()

    def _sheet_image(self, look: Palette) -> QImage:
        assert self.sheet is not None
        key = look.name, self.devicePixelRatioF()
        if self._image is None or self._image[0] != key:
            self._image = key, image(self.sheet, look, key[1])
        return self._image[1]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.sheet is not None:
            self.show_map(self.sheet.surface)

    @property
    def _own(self) -> Place | None:
        found = self._places[:1]
        return found[0] if found and found[0].mark.kind is Kind.SCENARIO else None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton or not self._is_on_map(event.position()):
            return
        self._drag = next_drag()
        own = self._own
        if own is not None and not own.beyond and _distance(own.point, event.position()) <= DOT + 3:
            self._grip = own.point - event.position()  # it does not jump when it is taken
            self.update()
        else:
            self._grip = QPointF()
            self._choose(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._drag >= 0:
            self._choose(event.position() + self._grip)
        else:
            self._point(event.position() if self._is_on_map(event.position()) else None)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._drag >= 0 and event.button() is Qt.MouseButton.LeftButton:
            self._drag = -1
            self.dropped.emit()
            self.update()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self._drag >= 0:
            self._drag = -1
            self.dropped.emit()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._point(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        way, own = _ARROWS.get(Qt.Key(event.key())), self._own
        if way is None or own is None or self.sheet is None or self._drag >= 0:
            super().keyPressEvent(event)
            return
        surface = self.sheet.surface
        self._point(None)
        self.chosen.emit(
            _stepped(surface.x, own.mark.x, len(surface.xs), way[0]),
            _stepped(surface.y, own.mark.y, len(surface.ys), way[1]), -1)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def _is_on_map(self, point: QPointF) -> bool:
        return self.sheet is not None and self.sheet.frame.area.adjusted(-3, -3, 3, 3).contains(point)

    def _choose(self, point: QPointF) -> None:
        x, y = self._values_at(point)
        self.pointed = x, y
        self.chosen.emit(x, y, self._drag)

    def _point(self, point: QPointF | None) -> None:
        pointed = None if point is None else self._values_at(point)
        self.setCursor(Qt.CursorShape.ArrowCursor if point is None else Qt.CursorShape.CrossCursor)
        if pointed != self.pointed:
            self.pointed = pointed
            self.update()

    def _values_at(self, point: QPointF) -> tuple[float, float]:
        """What a click there would set."""
        assert self.sheet is not None
        x, y = self.sheet.frame.value_at(point)
        return snapped(self.sheet.surface.x, x), snapped(self.sheet.surface.y, y)


def _stepped(name: str, value: float, points: int, way: int) -> float:
    """A value a step of the grid further, on the multiples of the input's own step."""
    spec = INPUTS[name]
    low, high = spec.soft
    if not way or (value >= high if way > 0 else value <= low):
        return value
    step = spec.step * max(1, round((high - low) / (points - 1) / spec.step))
    return snapped(name, min(high, max(low, value)) + way * step)


def _distance(a: QPointF, b: QPointF) -> float:
    return float(abs(complex(a.x() - b.x(), a.y() - b.y())))
