"""What a map says at a place: its values in words, and a box of them beside the pointer."""

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from planner.analysis.phrases import setting
from planner.analysis.surface import Surface
from planner.language import mark, say
from planner.palette import Palette
from planner.scenario import INPUTS
from ui import theme
from ui.charts.lettering import NAME, SMALL, draw, placed
from ui.map.marks import Place

Row = tuple[str, str]
"""What it is and its value."""

ABOUT = mark("~{value}")
"""A value between those that were run."""
READING = mark("{x_label} {x}; {y_label} {y}: {measure} {value}")

_PAD, _COLUMN, _OFF = 7.0, 12.0, 14.0
_WIDEST = 0.75
"""Part of the map's width that a box takes at most."""


def value_at(surface: Surface, x: float, y: float) -> float:
    """The measure between the grid's points, by bilinear interpolation; beyond them at the edge."""
    at_x = np.interp(x, surface.xs, np.arange(len(surface.xs)))
    at_y = np.interp(y, surface.ys, np.arange(len(surface.ys)))
    i, j = min(int(at_x), len(surface.xs) - 2), min(int(at_y), len(surface.ys) - 2)
    p, q = at_x - i, at_y - j
    (a, b), (c, d) = surface.values[j : j + 2, i : i + 2]
    return float((a * (1 - p) + b * p) * (1 - q) + (c * (1 - p) + d * p) * q)


def snapped(name: str, value: float) -> float:
    """The nearest value that the input's own slider would take: a multiple of its step, or its default."""
    spec = INPUTS[name]
    low, high = spec.soft
    if round(value / spec.step) == round(spec.default / spec.step) and low <= spec.default <= high:
        return spec.default
    return min(high, max(low, round(round(value / spec.step) * spec.step, 10)))


def rows(surface: Surface, x: float, y: float, near: Sequence[Place] = ()) -> list[Row]:
    """The box at a place, and the marks that are there."""
    measure = surface.question.measure
    found = [
        (measure.label, say(ABOUT, value=measure.text(value_at(surface, x, y)))),
        (INPUTS[surface.x].label, setting(INPUTS[surface.x], x)),
        (INPUTS[surface.y].label, setting(INPUTS[surface.y], y))]
    return found + [(place.mark.name, place.mark.value) for place in near]


def reading(surface: Surface, x: float, y: float, value: str) -> str:
    """The same in one sentence, for ears."""
    return say(
        READING, x_label=INPUTS[surface.x].label, x=setting(INPUTS[surface.x], x),
        y_label=INPUTS[surface.y].label, y=setting(INPUTS[surface.y], y),
        measure=surface.question.measure.label, value=value)


def paint_cross(painter: QPainter, at: QPointF, area: QRectF, look: Palette) -> None:
    """Two hairlines through a place."""
    painter.setPen(QPen(theme.color(look.ink, 0.55), 1, Qt.PenStyle.DashLine))
    painter.drawLine(QPointF(at.x(), area.top()), QPointF(at.x(), area.bottom()))
    painter.drawLine(QPointF(area.left(), at.y()), QPointF(area.right(), at.y()))


def paint_box(painter: QPainter, found: Sequence[Row], at: QPointF, area: QRectF, look: Palette) -> None:
    """A box of values beside a place, on the side where there is room."""
    values = max(NAME.width(value) for _, value in found)
    room = max(40.0, _WIDEST * area.width() - values - _COLUMN - 2 * _PAD)
    names = min(room, max(SMALL.width(name) for name, _ in found))
    width, line = names + _COLUMN + values + 2 * _PAD, SMALL.height + 1
    height = line * len(found) + 2 * _PAD - 4
    left = at.x() + _OFF if at.x() + _OFF + width <= area.right() - 2 else at.x() - _OFF - width
    top = at.y() - _OFF - height if at.y() - _OFF - height >= area.top() + 2 else at.y() + _OFF
    rect = QRectF(max(area.left() + 2, left), min(top, area.bottom() - 2 - height), width, height)
    painter.setPen(QPen(theme.color(look.edge), 1))
    painter.setBrush(theme.color(look.card, 0.95))
    painter.drawRoundedRect(rect, 5, 5)
    for at_row, (name, value) in enumerate(found):
        y = rect.top() + _PAD - 2 + (at_row + 0.5) * line
        draw(painter, placed("name", SMALL.elided(name, names), SMALL, look.quiet, rect.left() + _PAD, y))
        draw(painter, placed("value", value, NAME, look.ink, rect.right() - _PAD, y, 1))
