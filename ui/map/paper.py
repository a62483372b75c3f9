"""A map as a picture that can be understood away from the window: with what it is about, and its source."""

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QFontMetricsF, QImage, QPainter

from planner.palette import LIGHT
from planner.scenario import Scenario
from planner.stamp import stamp
from ui import theme
from ui.charts.lettering import SMALL, SMALL_HEADING, TINY, Type, clean, draw, placed
from ui.map.sheet import image
from ui.map.view import MapView

_SCALE = 2.0
_MARGIN = 20.0
_GAP = 8.0


def paper(view: MapView, heading: str, words: str, scenario: Scenario) -> QImage:
    """The map at twice the size of the screen, with the heading above and the words below it."""
    assert view.sheet is not None
    look, size = LIGHT, view.sheet.size  # as all pictures
    below = [_wrapped(SMALL, words, size.width()), _wrapped(TINY, clean(stamp(scenario)), size.width())]
    top = _MARGIN + SMALL_HEADING.height + _GAP
    height = top + size.height() + sum(_GAP + rect.height() for _, _, rect in below) + _MARGIN
    made = QImage(
        (QSizeF(size.width() + 2 * _MARGIN, height) * _SCALE).toSize(), QImage.Format.Format_RGB32)
    made.setDevicePixelRatio(_SCALE)
    made.fill(theme.color(look.card))
    painter = QPainter(made)
    try:
        title = SMALL_HEADING.elided(heading, size.width())
        draw(painter, placed("heading", title, SMALL_HEADING, look.ink, _MARGIN,
                             _MARGIN + SMALL_HEADING.height / 2))
        painter.translate(_MARGIN, top)
        view.paint(painter, look, image(view.sheet, look, _SCALE))
        painter.translate(0, size.height())
        painter.setPen(theme.color(look.quiet))
        for type, text, rect in below:
            painter.translate(0, _GAP)
            painter.setFont(type.font)
            painter.drawText(rect, int(Qt.TextFlag.TextWordWrap), text)
            painter.translate(0, rect.height())
    finally:
        painter.end()  # a painter that outlives its device brings the program down
    return made


def _wrapped(type: Type, text: str, width: float) -> tuple[Type, str, QRectF]:
    """A text over several lines and its room, at the origin."""
    rect = QFontMetricsF(type.font).boundingRect(
        QRectF(0, 0, width, 10_000), int(Qt.TextFlag.TextWordWrap), text)
    return type, text, QRectF(0, 0, width, rect.height())
