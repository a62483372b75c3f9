"""A picture of what is inside a file."""

from PySide6.QtCore import QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from planner.language import say
from planner.palette import LIGHT
from ui import theme

_SQUARE = 8


class ImageView(QWidget):
    """A picture as large as there is room, but no larger than it is."""

    def __init__(self) -> None:
        super().__init__()
        self._image = QImage()
        self._transparent = False
        self.setAccessibleName(say("Picture of what is inside"))
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
