"""A native chart of an office file, painted from the numbers that are kept in it.

The elements are those of DrawingML charts, ISO/IEC 29500-1, 21.2: lines, stacked areas and bars over one
category axis and one value axis, which is what exports hold.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import count, takewhile

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPolygonF

from planner.scale import spread, tick_step, tick_text
from ui.export.inside.ink import POINT, Element, Inks, Letters, paragraphs, write

C = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
_KINDS = ("areaChart", "barChart", "lineChart")
_SMALL = 10.5
_FIRST_DAY = date(1899, 12, 30)
_MOST_TICKS = 6


@dataclass(frozen=True)
class _Series:
    """One series; points where there is no number are left out."""

    kind: str
    name: str
    values: dict[int, float]
    element: Element


def paint_chart(painter: QPainter, place: QRectF, space: Element, inks: Inks) -> None:
    """Paint a ``c:chartSpace`` into a box."""
    chart = space.find(f"{C}chart")
    usual = Letters(_SMALL, colour=inks.named("tx1"))
    title = chart.find(f"{C}title/{C}tx/{C}rich")
    if title is not None:
        write(painter, place, paragraphs(title, usual, inks))
    plot = _Plot(chart.find(f"{C}plotArea"), place, inks)
    plot.paint(painter)


class _Plot:
    def __init__(self, area: Element, place: QRectF, inks: Inks) -> None:
        self._area, self._inks = area, inks
        self._series = list(_all_series(area))
        self._room = _inner(area, place)
        self._left_edge = place.left()
        self._lying = area.find(f"{C}barChart/{C}barDir[@val='bar']") is not None
        self._count = max((int(each.find(f".//{C}ptCount").get("val")) for each in area.iter(f"{C}val")
                           if each.find(f".//{C}ptCount") is not None), default=0)
        self._low, self._high = self._limits()
        self._quiet = Letters(_SMALL, colour=inks.named("tx2"))

    def paint(self, painter: QPainter) -> None:
        self._grid(painter)
        self._categories(painter)
        self._areas(painter)
        self._bars(painter)
        for each in self._of("lineChart"):
            self._line(painter, each)
        self._names(painter)

    def _of(self, kind: str) -> list[_Series]:
        return [each for each in self._series if each.kind == kind]

    def _stacked(self, kind: str) -> bool:
        grouping = self._area.find(f"{C}{kind}/{C}grouping")
        return grouping is not None and grouping.get("val") == "stacked"

    def _limits(self) -> tuple[float, float]:
        scaling = self._area.find(f"{C}valAx/{C}scaling")
        sums = [sum(each.values.get(n, 0.0) for each in self._series if self._stacked(each.kind))
                for n in range(self._count)]
        values = [value for each in self._series for value in each.values.values()]
        low = _number_of(scaling, "min", min([0.0, *values]))
        high = _number_of(scaling, "max", max([*values, *sums], default=1.0))
        return low, high if high > low else low + 1.0

    def _at(self, value: float) -> float:
        """Where a value lies along the value axis."""
        part = (value - self._low) / (self._high - self._low)
        room = self._room
        return room.left() + part * room.width() if self._lying else room.bottom() - part * room.height()

    def _across(self, index: float) -> float:
        """Where a category lies along the other axis; bars stand in the middle of their room."""
        room, bars = self._room, bool(self._of("barChart"))
        part = (index + 0.5) / max(1, self._count) if bars else index / max(1, self._count - 1)
        return room.top() + part * room.height() if self._lying else room.left() + part * room.width()

    def _grid(self, painter: QPainter) -> None:
        axis = self._area.find(f"{C}valAx")
        if axis is None or axis.find(f"{C}delete[@val='1']") is not None:
            return
        step = tick_step(self._high - self._low, _MOST_TICKS)
        first = -(-self._low // step) * step
        lines = axis.find(f"{C}majorGridlines/{C}spPr")
        pen = self._inks.line(lines)
        for value in takewhile(lambda value: value <= self._high + step * 1e-9,
                               (first + n * step for n in count())):
            at, words = self._at(value), tick_text(value, step)
            painter.setPen(pen if pen is not None else Qt.PenStyle.NoPen)
            if self._lying:
                painter.drawLine(QPointF(at, self._room.top()), QPointF(at, self._room.bottom()))
                self._note(painter, QRectF(at - 100, self._room.bottom() + 8, 200, 60), words, "ctr")
            else:
                painter.drawLine(QPointF(self._room.left(), at), QPointF(self._room.right(), at))
                self._note(painter, QRectF(self._room.left() - 212, at - 26, 200, 52), words, "r")

    def _categories(self, painter: QPainter) -> None:
        words = _points(next(self._area.iter(f"{C}cat"), None))
        if self._area.find(f"{C}dateAx") is not None:
            self._years(painter, words)
        elif self._lying:
            high = self._room.height() / max(1, self._count)
            for n, word in words.items():
                room = QRectF(self._left_edge, self._across(n) - high / 2,
                              self._room.left() - self._left_edge - 16, high)
                self._note(painter, room, word, "r", "ctr", self._inks.named("tx1"))
        else:
            every = max(1, len(words) // _MOST_TICKS)
            for n, word in list(words.items())[::every]:
                self._note(painter, QRectF(self._across(n) - 200, self._room.bottom() + 8, 400, 60), word,
                           "ctr")

    def _years(self, painter: QPainter, words: dict[int, str]) -> None:
        for n, word in words.items():
            day = _FIRST_DAY + timedelta(days=int(float(word)))
            if day.month == 1:
                self._note(painter, QRectF(self._across(n) - 100, self._room.bottom() + 8, 200, 60),
                           f"{day.year}", "ctr")

    def _note(self, painter: QPainter, room: QRectF, words: str, side: str, anchor: str = "t",
              colour: QColor | None = None) -> None:
        write(painter, room, [[(words, Letters(_SMALL, colour=colour or self._quiet.colour, side=side))]],
              anchor)

    def _areas(self, painter: QPainter) -> None:
        below: dict[int, float] = {}
        for each in self._of("areaChart"):
            above = {n: below.get(n, 0.0) + value for n, value in each.values.items()}
            fill = self._inks.fill(each.element.find(f"{C}spPr"))
            if fill is not None and above:
                edge = [QPointF(self._across(n), self._at(above[n])) for n in sorted(above)]
                edge += [QPointF(self._across(n), self._at(below.get(n, 0.0)))
                         for n in sorted(above, reverse=True)]
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(fill)
                painter.drawPolygon(QPolygonF(edge))
            below |= above

    def _bars(self, painter: QPainter) -> None:
        found = self._of("barChart")
        if not found:
            return
        gap = self._area.find(f"{C}barChart/{C}gapWidth")
        part = 1 / (1 + (int(gap.get("val")) if gap is not None else 150) / 100)
        thick = part * (self._room.height() if self._lying else self._room.width()) / max(1, self._count)
        below: dict[int, float] = {}
        painter.setPen(Qt.PenStyle.NoPen)
        for each in found:
            for n, value in each.values.items():
                start = below.get(n, 0.0) if self._stacked("barChart") else 0.0
                below[n] = start + value
                fill = self._inks.fill(_own_look(each.element, n))
                if fill is not None:
                    ends, middle = (self._at(start), self._at(start + value)), self._across(n)
                    low, long = min(ends), abs(ends[1] - ends[0])
                    painter.fillRect(QRectF(low, middle - thick / 2, long, thick) if self._lying
                                     else QRectF(middle - thick / 2, low, thick, long), fill)

    def _line(self, painter: QPainter, each: _Series) -> None:
        pen = self._inks.line(each.element.find(f"{C}spPr"))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if pen is not None:
            painter.setPen(pen)
            for piece in _pieces(each.values):
                painter.drawPolyline(QPolygonF([QPointF(self._across(n), self._at(v)) for n, v in piece]))
        self._dots(painter, each)

    def _names(self, painter: QPainter) -> None:
        """Names of series at their ends, where they are labelled there."""
        named = [each for each in self._of("lineChart") if each.values and each.element.find(
            f"{C}dLbls/{C}dLbl/{C}showSerName[@val='1']") is not None]
        wanted = [self._at(each.values[max(each.values)]) for each in named]
        places = spread(wanted, _SMALL * POINT * 1.15, self._room.top(), self._room.bottom())
        for each, middle in zip(named, places, strict=True):
            pen = self._inks.line(each.element.find(f"{C}spPr"))
            colour = pen.color() if pen is not None else self._quiet.colour
            room = QRectF(self._across(max(each.values)) + 12, middle - 30, 600, 60)
            write(painter, room, [[(each.name, Letters(_SMALL, bold=True, colour=colour))]], "ctr")

    def _dots(self, painter: QPainter, each: _Series) -> None:
        marker = each.element.find(f"{C}marker")
        if marker is None or marker.find(f"{C}symbol[@val='none']") is not None:
            return
        fill, pen = self._inks.fill(marker.find(f"{C}spPr")), self._inks.line(marker.find(f"{C}spPr"))
        size = marker.find(f"{C}size")
        radius = (int(size.get("val")) if size is not None else 5) * POINT / 2
        painter.setPen(pen if pen is not None else Qt.PenStyle.NoPen)
        painter.setBrush(fill if fill is not None else Qt.BrushStyle.NoBrush)
        for n, value in each.values.items():
            painter.drawEllipse(QPointF(self._across(n), self._at(value)), radius, radius)


def _all_series(area: Element) -> Iterator[_Series]:
    for kind in _KINDS:
        for element in area.iterfind(f"{C}{kind}/{C}ser"):
            values = {n: float(word) for n, word in _points(element.find(f"{C}val")).items()}
            yield _Series(kind, element.findtext(f"{C}tx//{C}v") or "", values, element)


def _points(holder: Element | None) -> dict[int, str]:
    """What is kept of cells, by number."""
    if holder is None:
        return {}
    return {int(point.get("idx")): point.findtext(f"{C}v") or "" for point in holder.iter(f"{C}pt")}


def _pieces(values: dict[int, float]) -> Iterator[list[tuple[int, float]]]:
    """Runs of neighbouring points."""
    piece: list[tuple[int, float]] = []
    for n in sorted(values):
        if piece and n != piece[-1][0] + 1:
            yield piece
            piece = []
        piece.append((n, values[n]))
    if piece:
        yield piece


def _own_look(series: Element, n: int) -> Element | None:
    """How one bar looks: as its point says, else as its series does."""
    for point in series.iterfind(f"{C}dPt"):
        if point.find(f"{C}idx").get("val") == str(n):
            return point.find(f"{C}spPr")
    return series.find(f"{C}spPr")


def _inner(area: Element, place: QRectF) -> QRectF:
    """Where the axes cross: as the layout says, else with some room around."""
    layout = area.find(f"{C}layout/{C}manualLayout")
    part = [_number_of(layout, name, usual)
            for name, usual in (("x", 0.06), ("y", 0.1), ("w", 0.8), ("h", 0.8))]
    return QRectF(place.left() + part[0] * place.width(), place.top() + part[1] * place.height(),
                  part[2] * place.width(), part[3] * place.height())


def _number_of(holder: Element | None, name: str, usual: float) -> float:
    found = None if holder is None else holder.find(f"{C}{name}")
    return usual if found is None else float(found.get("val"))
