"""The sheet of a map that stays as it is while the dot is moved: colours, lines, axes and bar."""

from dataclasses import dataclass, field

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QImage, QPainter, QPen

from planner.analysis.surface import Surface
from planner.palette import Palette
from ui import theme
from ui.charts.lettering import draw, placed
from ui.map.colours import Ramp, ink_on, picture, ramp
from ui.map.frame import Frame, frame, paint_axes, paint_bar
from ui.map.lines import Line, lines

_QUIET_LINE = 0.42
"""Strength of the lines of round steps."""


@dataclass(frozen=True, eq=False)
class Sheet:
    """A map laid out in so much room."""

    surface: Surface
    size: QSizeF
    ramp: Ramp
    frame: Frame
    lines: list[Line] = field(default_factory=list)


def lay_out(surface: Surface, size: QSizeF) -> Sheet:
    """Find where everything goes."""
    colours = ramp(surface)
    around = frame(size, surface, colours)
    return Sheet(surface, size, colours, around, lines(surface, around.places))


def image(sheet: Sheet, look: Palette, scale: float) -> QImage:
    """The sheet on the ground of a card, ``scale`` pixels of the image to one of the layout."""
    made = QImage(
        max(1, round(sheet.size.width() * scale)), max(1, round(sheet.size.height() * scale)),
        QImage.Format.Format_RGB32)
    made.setDevicePixelRatio(scale)
    made.fill(theme.color(look.card))
    painter = QPainter(made)
    try:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_sheet(painter, sheet, look, scale)
    finally:
        painter.end()  # a painter that outlives its device brings the program down
    return made


def paint_sheet(painter: QPainter, sheet: Sheet, look: Palette, scale: float) -> None:
    """Draw the sheet at the origin, its colours with ``scale`` pixels to one of the layout."""
    area = sheet.frame.area
    colours = picture(
        sheet.surface.values, sheet.ramp, look, round(area.width() * scale), round(area.height() * scale))
    painter.drawImage(area, colours)
    painter.save()
    painter.setClipRect(area)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for line in sorted(sheet.lines, key=lambda line: line.is_threshold):
        ink = theme.color(look.ink, 1.0 if line.is_threshold else _QUIET_LINE)
        pen = QPen(ink, 1.8 if line.is_threshold else 0.9)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.drawPath(line.path)
    painter.restore()
    for line in sheet.lines:
        if line.label:
            _clear(painter, line.label, colours, area, scale)
            ink = ink_on(float(sheet.ramp.part(line.level)), look)
            draw(painter, placed(
                "contour", line.text, line.type, ink, line.label.center().x(), line.label.center().y(), 0.5))
    paint_axes(painter, sheet.frame, look)
    paint_bar(painter, sheet.frame, sheet.ramp, look, scale)


def _clear(painter: QPainter, label: QRectF, colours: QImage, area: QRectF, scale: float) -> None:
    """Take lines away where a label goes, by painting the colours again: a drawing knows no clipping."""
    whole = (label & area).translated(-area.topLeft())
    pixels = QRectF(whole.topLeft() * scale, whole.size() * scale).toAlignedRect() & colours.rect()
    back = QRectF(pixels)
    painter.drawImage(
        QRectF(area.topLeft() + back.topLeft() / scale, back.size() / scale), colours.copy(pixels))
