"""Scenarios on a map: the current one as a dot, the reference as a ring, pinned ones as diamonds."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import Enum

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF

from planner.language import say
from planner.palette import Palette
from ui import theme
from ui.charts.lettering import NAME, TINY, Type, draw, placed
from ui.charts.places import Places

DOT = 5.0
"""Radius of the scenario's dot without its rings."""
NEAR = 9.0
"""Distance within which the pointer is at a mark."""

_RING, _DIAMOND = 4.2, 4.6
_NAME_ROOM = 120.0
_PAD = 4.0
_EDGE = 1e-6


class Kind(Enum):
    """Whose mark it is."""

    SCENARIO = "scenario"
    REFERENCE = "reference"
    GHOST = "ghost"


@dataclass(frozen=True)
class Mark:
    """A scenario: its name on one line, its values of both inputs in their units, its measure in words."""

    kind: Kind
    name: str
    x: float
    y: float
    value: str


@dataclass(frozen=True)
class Place:
    """Where a mark is drawn, pixels; at the edge where its values lie beyond the map."""

    mark: Mark
    point: QPointF
    beyond: bool
    words: str
    label: QRectF = field(default_factory=QRectF)
    """Empty where there is no room for it."""

    @property
    def type(self) -> Type:
        return NAME if self.mark.kind is Kind.SCENARIO else TINY


def place_of(places: Places, x: float, y: float) -> tuple[QPointF, bool]:
    """Where values are drawn, and whether that is only the nearest edge."""
    start, end, low, high = places.start, places.end, places.low, places.high
    inside = (min(end, max(start, x)), min(high, max(low, y)))
    beyond = abs(inside[0] - x) > _EDGE * (end - start) or abs(inside[1] - y) > _EDGE * (high - low)
    return places.at(*inside), beyond


def arrange(marks: Sequence[Mark], places: Places, labels: Sequence[QRectF] = ()) -> list[Place]:
    """Places for marks and their words, the scenario's first, clear of the labels that are there."""
    order = sorted(marks, key=lambda mark: list(Kind).index(mark.kind))
    points = [place_of(places, mark.x, mark.y) for mark in order]
    taken = [*labels, *(_around(point, DOT + 3) for point, _ in points)]
    found = []
    for mark, (point, beyond) in zip(order, points, strict=True):
        if mark.kind is Kind.SCENARIO:
            words, type = say("{value}, beyond this map", value=mark.value) if beyond else mark.value, NAME
        else:
            type = TINY
            words = type.elided(mark.name, _NAME_ROOM)
        width, height = type.width(words) + 2 * _PAD, type.height + 2
        label = _label(width, height, point, places.area, taken)
        if label is None and mark.kind is Kind.SCENARIO:
            label = _moved_inside(_sides(point, width, height)[0], places.area)
        if label is not None:
            taken.append(label)
        found.append(Place(mark, point, beyond, words, label or QRectF()))
    return found


def _label(
    width: float, height: float, point: QPointF, area: QRectF, taken: Sequence[QRectF]
) -> QRectF | None:
    """The first side of a mark that is on the map and free."""
    own = _around(point, DOT + 3)
    for rect in _sides(point, width, height):
        if area.contains(rect) and not any(rect.intersects(other) for other in taken if other != own):
            return rect
    return None


def _sides(point: QPointF, width: float, height: float) -> list[QRectF]:
    off = DOT + 5
    x, y = point.x(), point.y()
    right, left, middle = x + off, x - off - width, x - width / 2
    level, above, below = y - height / 2, y - off - height, y + off
    corners = ((right, level), (left, level), (middle, above), (middle, below),
               (right, above), (right, below), (left, above), (left, below))
    return [QRectF(start, top, width, height) for start, top in corners]


def _moved_inside(rect: QRectF, area: QRectF) -> QRectF:
    left = max(area.left(), min(rect.left(), area.right() - rect.width()))
    top = max(area.top(), min(rect.top(), area.bottom() - rect.height()))
    return QRectF(left, top, rect.width(), rect.height())


def _around(point: QPointF, radius: float) -> QRectF:
    return QRectF(point.x() - radius, point.y() - radius, 2 * radius, 2 * radius)


def paint_marks(
    painter: QPainter, found: Sequence[Place], look: Palette, *, focused: bool = False
) -> None:
    """All marks, the scenario's on top."""
    for place in reversed(found):
        _paint_mark(painter, place, look, focused=focused and place.mark.kind is Kind.SCENARIO)
    for place in reversed(found):
        if place.label:
            _paint_words(painter, place, look)


def _paint_mark(painter: QPainter, place: Place, look: Palette, *, focused: bool) -> None:
    card, ink = theme.color(look.card), theme.color(look.ink)
    at = place.point
    match place.mark.kind:
        case Kind.SCENARIO:
            if focused:
                painter.setPen(QPen(card, 4.5))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawEllipse(at, DOT + 6, DOT + 6)
                painter.setPen(QPen(theme.color(look.roles["us"]), 2.2))
                painter.drawEllipse(at, DOT + 6, DOT + 6)
            painter.setPen(QPen(ink, 1))
            painter.setBrush(card)
            painter.drawEllipse(at, DOT + 2.5, DOT + 2.5)
            painter.setPen(QPen(ink, 2) if place.beyond else Qt.PenStyle.NoPen)
            painter.setBrush(card if place.beyond else ink)
            radius = DOT - 1 if place.beyond else DOT
            painter.drawEllipse(at, radius, radius)
        case Kind.REFERENCE:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.color(look.card, 0.9), 4))
            painter.drawEllipse(at, _RING, _RING)
            painter.setPen(QPen(ink, 1.5, Qt.PenStyle.DotLine if place.beyond else Qt.PenStyle.SolidLine))
            painter.drawEllipse(at, _RING, _RING)
        case Kind.GHOST:
            corners = ((0.0, -_DIAMOND), (_DIAMOND, 0.0), (0.0, _DIAMOND), (-_DIAMOND, 0.0))
            quiet = theme.color(look.quiet)
            painter.setPen(QPen(quiet if place.beyond else card, 1.4))
            painter.setBrush(card if place.beyond else quiet)
            painter.drawPolygon(QPolygonF([at + QPointF(*corner) for corner in corners]))


def _paint_words(painter: QPainter, place: Place, look: Palette) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color(look.card, 0.86))
    painter.drawRoundedRect(place.label, 4, 4)
    own = place.mark.kind is Kind.SCENARIO
    draw(painter, placed(
        "mark", place.words, place.type, look.ink if own else look.quiet,
        place.label.left() + _PAD, place.label.center().y()))
