"""A map as a picture that can be understood away from the window: with what it is about, and its source."""

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QFontMetricsF, QImage, QPainter

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
    look, size = theme.palette(), view.sheet.size
    body = _wrapped(SMALL, words, size.width())
    top = _MARGIN + SMALL_HEADING.height + SMALL.height + _GAP
    below = top + size.height() + _GAP
    whole = QSizeF(size.width() + 2 * _MARGIN, below + body.height() + _GAP + TINY.height + _MARGIN)
    made = QImage((whole * _SCALE).toSize(), QImage.Format.Format_RGB32)
    made.setDevicePixelRatio(_SCALE)
    made.fill(theme.color(look.card))
    painter = QPainter(made)
    try:
        room = size.width()
        title = SMALL_HEADING.elided(heading, room)
        draw(painter, placed("heading", title, SMALL_HEADING, look.ink, _MARGIN,
                             _MARGIN + SMALL_HEADING.height / 2))
        draw(painter, placed("name", SMALL.elided(clean(scenario.name), room), SMALL, look.quiet, _MARGIN,
                             _MARGIN + SMALL_HEADING.height + SMALL.height / 2))
        painter.save()
        painter.translate(_MARGIN, top)
        view.paint(painter, look, image(view.sheet, look, _SCALE))
        painter.restore()
        painter.setFont(SMALL.font)
        painter.setPen(theme.color(look.quiet))
        painter.drawText(body.translated(QPointF(_MARGIN, below)), int(Qt.TextFlag.TextWordWrap), words)
        draw(painter, placed("stamp", TINY.elided(stamp(scenario), room), TINY, look.quiet, _MARGIN,
                             below + body.height() + _GAP + TINY.height / 2))
    finally:
        painter.end()  # a painter that outlives its device brings the program down
    return made


def _wrapped(type: Type, text: str, width: float) -> QRectF:
    """The room of a text over several lines, at the origin."""
    return QFontMetricsF(type.font).boundingRect(
        QRectF(0, 0, width, 1000), int(Qt.TextFlag.TextWordWrap), text)
