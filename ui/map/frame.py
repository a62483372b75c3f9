"""What surrounds a map: two axes with round ticks and titles, and the bar of colours beside it."""

import math
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QImage, QPainter, QPen

from planner.analysis.phrases import chosen
from planner.analysis.surface import Surface
from planner.language import say
from planner.palette import Palette
from planner.scale import tick_step, tick_text, ticks
from planner.scenario import INPUTS
from planner.words import shown
from ui import theme
from ui.charts.lettering import NAME, SMALL, Type, draw, placed
from ui.charts.places import Places
from ui.map.colours import Ramp, picture
from ui.map.lines import level_text

Tick = tuple[float, str]
"""A value where it stands, and its words."""

_GAP, _TICK = 6.0, 4.0
_BAR = 11.0
_BAR_GAP = 18.0
_TOP = 15.0
"""Room above the map, for the mark of a scenario at its edge."""
_LEAST = 40.0
"""Sides of the smallest map that is laid out, pixels."""


@dataclass(frozen=True)
class Frame:
    """Where everything is, pixels.

    places  of the values of both inputs, in the units of the model
    across, up   ticks of the axes
    bar     the bar of colours, and the ends and ticks of the values along it
    """

    places: Places
    across: tuple[Tick, ...]
    up: tuple[Tick, ...]
    titles: tuple[str, str]
    bar: QRectF
    bar_ends: tuple[float, float]
    bar_ticks: tuple[Tick, ...]
    threshold: Tick
    unit: str

    @property
    def area(self) -> QRectF:
        return self.places.area

    def value_at(self, point: QPointF) -> tuple[float, float]:
        """The values of both inputs at a place, which may lie outside."""
        places = self.places
        up = (places.area.bottom() - point.y()) / places.area.height()
        return places.time(point.x()), places.low + up * (places.high - places.low)

    def bar_y(self, value: float) -> float:
        """Where a value of the measure is on the bar."""
        low, high = self.bar_ends
        return self.bar.bottom() - (value - low) / (high - low) * self.bar.height()


def frame(size: QSizeF, surface: Surface, ramp: Ramp) -> Frame:
    """The layout of a map in so much room."""
    measure = surface.question.measure
    top = _TOP + (0 if measure.suffix or measure.prefix else SMALL.height)
    bottom = size.height() - 2 * SMALL.height - _TICK - _GAP - 2
    height = max(_LEAST, bottom - top)
    ends, bar_ticks = _bar(surface, ramp, height)
    threshold = (surface.question.threshold, chosen(measure, surface.question.threshold))
    up = _ticks(surface.y, height, 40)
    left = math.ceil(SMALL.height + 2 * _GAP + _TICK + _widest(SMALL, up))
    words = max(_widest(SMALL, bar_ticks), NAME.width(threshold[1]))
    right = size.width() - math.ceil(_BAR_GAP + _BAR + _TICK + 4 + words)
    area = QRectF(left, round(top), max(_LEAST, math.floor(right - left)), math.floor(height))
    (x_low, x_high), (y_low, y_high) = INPUTS[surface.x].soft, INPUTS[surface.y].soft
    return Frame(
        Places(area, x_low, x_high, y_low, y_high), _ticks(surface.x, area.width(), 64), up,
        (axis_title(surface.x), axis_title(surface.y)),
        QRectF(area.right() + _BAR_GAP, area.top(), _BAR, area.height()), ends, bar_ticks, threshold,
        "" if measure.suffix or measure.prefix else measure.unit)


def axis_title(name: str) -> str:
    """An input with the unit in which it is shown."""
    return say("{label} ({unit})", label=INPUTS[name].label, unit=shown(INPUTS[name].unit)[1])


def _ticks(name: str, room: float, each: float) -> tuple[Tick, ...]:
    """Round values of an input as it is shown, in the unit of the model."""
    factor, _ = shown(INPUTS[name].unit)
    low, high = (factor * end for end in INPUTS[name].soft)
    count = max(2, min(8, int(room / each)))
    step = tick_step(high - low, count)
    return tuple((value / factor, tick_text(value, step)) for value in ticks(low, high, count))


def _bar(surface: Surface, ramp: Ramp, height: float) -> tuple[tuple[float, float], tuple[Tick, ...]]:
    """Round ends that hold all values and the threshold, and ticks."""
    known = surface.values[np.isfinite(surface.values)]
    low, high = float(min(known, default=ramp.middle)), float(max(known, default=ramp.middle))
    low, high = min(low, ramp.middle), max(high, ramp.middle)
    if high - low < 1e-6 * ramp.reach:
        low, high = low - ramp.reach, high + ramp.reach
    count = max(2, min(8, int(height / 36)))
    step = tick_step(high - low, count)
    first, last = math.floor(low / step + 1e-6), math.ceil(high / step - 1e-6)
    measure = surface.question.measure
    return (first * step, last * step), tuple(
        (at * step, level_text(measure, at * step, step)) for at in range(first, last + 1))


def _widest(type: Type, found: tuple[Tick, ...]) -> float:
    return max((type.width(words) for _, words in found), default=0.0)


def paint_axes(painter: QPainter, frame: Frame, look: Palette) -> None:
    """Hairlines, ticks, words and titles of both axes."""
    area, places = frame.area, frame.places
    painter.setPen(QPen(theme.color(look.edge), 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(area.adjusted(-0.5, -0.5, 0.5, 0.5))
    tick = QPen(theme.color(look.quiet), 1)
    for value, words in frame.across:
        x = math.floor(places.x(value)) + 0.5
        painter.setPen(tick)
        painter.drawLine(QPointF(x, area.bottom() + 1), QPointF(x, area.bottom() + 1 + _TICK))
        middle = area.bottom() + 2 + _TICK + SMALL.height / 2
        draw(painter, placed("tick", words, SMALL, look.quiet, x, middle, 0.5))
    for value, words in frame.up:
        y = math.floor(places.y(value)) + 0.5
        painter.setPen(tick)
        painter.drawLine(QPointF(area.left() - 1 - _TICK, y), QPointF(area.left() - 1, y))
        draw(painter, placed("tick", words, SMALL, look.quiet, area.left() - _TICK - _GAP, y, 1))
    across, up = frame.titles
    room = frame.bar.right() - area.left()
    below = area.bottom() + _TICK + _GAP + 1.5 * SMALL.height
    x = min(area.center().x(), frame.bar.right() - SMALL.width(SMALL.elided(across, room)) / 2)
    x = max(x, area.left() + SMALL.width(SMALL.elided(across, room)) / 2)
    draw(painter, placed("title", SMALL.elided(across, room), SMALL, look.ink, x, below, 0.5))
    painter.save()
    painter.translate(SMALL.height / 2 + 1, area.center().y())
    painter.rotate(-90)
    words = SMALL.elided(up, area.height() + 2 * _GAP)
    draw(painter, placed("title", words, SMALL, look.ink, 0, 0, 0.5))
    painter.restore()


def paint_bar(painter: QPainter, frame: Frame, ramp: Ramp, look: Palette, scale: float) -> None:
    """The colours with their values; the threshold is marked across them."""
    low, high = frame.bar_ends
    grid = np.repeat(np.array([[low], [high]]), 2, axis=1)
    height = max(1, round(frame.bar.height() * scale))
    colours: QImage = picture(grid, ramp, look, 2, height)
    painter.drawImage(frame.bar, colours)
    painter.setPen(QPen(theme.color(look.edge), 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(frame.bar.adjusted(-0.5, -0.5, 0.5, 0.5))
    at = frame.bar_y(frame.threshold[0])
    left = frame.bar.right() + _TICK + 4
    for value, words in frame.bar_ticks:
        y = frame.bar_y(value)
        if abs(y - at) >= SMALL.height:
            painter.setPen(QPen(theme.color(look.quiet), 1))
            painter.drawLine(QPointF(frame.bar.right() + 1, y), QPointF(frame.bar.right() + 1 + _TICK, y))
            draw(painter, placed("tick", words, SMALL, look.quiet, left, y))
    painter.setPen(QPen(theme.color(look.ink), 2))
    painter.drawLine(QPointF(frame.bar.left() - 3, at), QPointF(frame.bar.right() + 1 + _TICK, at))
    draw(painter, placed("threshold", frame.threshold[1], NAME, look.ink, left, at))
    if frame.unit:
        draw(painter, placed(
            "unit", frame.unit, SMALL, look.quiet, frame.bar.left(), frame.bar.top() - SMALL.height))
