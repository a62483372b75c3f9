"""The tornado: what a measure comes to with each input at the low and at the high end of belief."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPen

from planner.analysis.distinct import distinct
from planner.analysis.phrases import setting
from planner.language import say
from planner.measures import Measure
from planner.scenario import INPUTS, Scenario
from ui import theme
from ui.insight.rows import (
    LABEL_POINTS,
    SMALL_POINTS,
    RowsView,
    Spot,
    draw_text,
    line_height,
    text_width,
)

if TYPE_CHECKING:
    from planner.analysis.sensitivity import Bar, Tornado

_GAP = 4.0
_DOT = 3.0
_LONGEST = 7
"""Letters that a value may take for the sake of telling it from others."""
_STILL = 1e-9
"""Part of a measure's size, at least 1, below which a difference is the noise of rounding."""


@dataclass(frozen=True, eq=False)
class End:
    """An end of belief: the input there, the measure there, both as they are told."""

    input: float
    measure: float
    setting: str
    text: str


@dataclass(frozen=True, eq=False)
class TornadoRow:
    """A bar with its words.

    is_set        whether the scenario has set the input
    is_one_sided  whether the scenario's own value lies outside the bar
    """

    name: str
    label: str
    low: End
    high: End
    is_set: bool
    is_one_sided: bool
    tip: str


@dataclass(frozen=True, eq=False)
class TornadoPicture:
    """What a tornado shows, the widest bar first, without the inputs that do not move the measure."""

    base: float
    base_text: str
    rows: tuple[TornadoRow, ...]
    flat: int
    words: str


def tornado_picture(found: Tornado, scenario: Scenario, words: str) -> TornadoPicture:
    """Words and numbers of a tornado; costs too much for the window's thread."""
    measure = found.question.measure
    still = _STILL * max(1.0, abs(found.base))
    moving = [bar for bar in found.bars if bar.swing > still
              or max(abs(bar.at_low - found.base), abs(bar.at_high - found.base)) > still]
    rows = tuple(_row(bar, measure, scenario, found.base) for bar in moving)
    return TornadoPicture(
        found.base, measure.text(found.base), rows, len(found.bars) - len(rows), words)


def _row(bar: Bar, measure: Measure, scenario: Scenario, base: float) -> TornadoRow:
    spec = INPUTS[bar.name]
    texts = distinct(measure, bar.at_low, bar.at_high)
    if max(map(len, texts)) > _LONGEST:
        texts = measure.text(bar.at_low), measure.text(bar.at_high)
    low, high = (
        End(value, result, setting(spec, value), text)
        for value, result, text in zip(
            (bar.low, bar.high), (bar.at_low, bar.at_high), texts, strict=True))
    value = scenario.value(bar.name)
    tip = say("{input}: at {low} {measure} comes to {at_low}; at {high} to {at_high}.",
              input=spec.label, measure=measure.label, low=low.setting, at_low=low.text,
              high=high.setting, at_high=high.text)
    is_set = value != spec.default
    if is_set:
        tip = "\n".join((tip, say("This scenario has set it to {value}.", value=setting(spec, value))))
    outside = (bar.at_low - base) * (bar.at_high - base) > 0
    return TornadoRow(bar.name, spec.label, low, high, is_set, outside, tip)


class TornadoView(RowsView):
    """Bars around the scenario's own value; a click on an end sets the input to it.

    chosen  an input is to be set to a value in its unit
    """

    chosen = Signal(str, float)

    def __init__(self) -> None:
        super().__init__(say("One input at a time; Left sets the low end, Right the high end, "
                             "Enter shows the input"))
        self._base, self._base_text = 0.0, ""
        self._rows: tuple[TornadoRow, ...] = ()
        self._scale = (0.0, 1.0)
        self._room = (0.0, 0.0)

    def show_rows(self, picture: TornadoPicture, most: int) -> None:
        """Draw at most so many of the bars."""
        self._base, self._base_text = picture.base, picture.base_text
        self._rows = picture.rows[:most]
        values = [end.measure for row in self._rows for end in (row.low, row.high)]
        low, high = min([self._base, *values]), max([self._base, *values])
        self._scale = (low, high) if high > low else (low - 1.0, low + 1.0)
        self.renew(tuple(row.name for row in self._rows))

    @property
    def header(self) -> float:
        return 2 * line_height(SMALL_POINTS) + 8

    def fit(self) -> None:
        self._room = self._room_beside(0), self._room_beside(1)
        super().fit()

    def words(self, at: int) -> str:
        return self._rows[at].tip

    def place(self, at: int, end: str) -> QPointF:
        """Where an end of a bar is, ``low`` or ``high``."""
        row = self._rows[at]
        chosen: End = getattr(row, end)
        aside = -2 if chosen is self._sides(row)[0] else 2
        return QPointF(self._x(chosen.measure) + aside, self.lines_of(at)[1].center().y())

    def spot(self, at: int, place: QPointF) -> Spot:
        row = self._rows[at]
        first, _ = self.lines_of(at)
        if place.y() <= first.bottom() + 1:
            if place.x() > first.left() + self._indent(row) + text_width(row.label, LABEL_POINTS) + 6:
                return Spot(row.tip)
            return Spot("\n".join((row.tip, say("A click shows the input."))),
                        partial(self.sought.emit, row.name))
        left, right = self._reach(row)
        return self._end_spot(row, self._end_near(at, place)) if left <= place.x() <= right else Spot(row.tip)

    def key(self, at: int, key: Qt.Key, *, shift: bool) -> Callable[[], None] | None:
        row = self._rows[at]
        match key:
            case Qt.Key.Key_Left:
                return partial(self.chosen.emit, row.name, row.low.input)
            case Qt.Key.Key_Right:
                return partial(self.chosen.emit, row.name, row.high.input)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                return partial(self.sought.emit, row.name)
        return None

    def _end_spot(self, row: TornadoRow, end: End) -> Spot:
        act = say("A click sets it to {value}.", value=end.setting)
        return Spot("\n".join((row.tip, act)), partial(self.chosen.emit, row.name, end.input))

    def _reach(self, row: TornadoRow) -> tuple[float, float]:
        """Where a bar with its texts begins and ends, pixels."""
        (low, left), (high, right) = self._tips(row)
        return (self._x(min(low, self._base) if left else self._base) - _GAP - text_width(left, SMALL_POINTS),
                self._x(max(high, self._base) if right else self._base) + _GAP
                + text_width(right, SMALL_POINTS))

    def _end_near(self, at: int, place: QPointF) -> End:
        """The end that a place belongs to."""
        row = self._rows[at]
        less, more = self._sides(row)
        split = (less.measure + more.measure) / 2 if row.is_one_sided else self._base
        return less if place.x() < self._x(split) else more

    @staticmethod
    def _sides(row: TornadoRow) -> tuple[End, End]:
        """The end that gives the lesser measure, and the other one."""
        return (row.low, row.high) if row.low.measure <= row.high.measure else (row.high, row.low)

    def _tips(self, row: TornadoRow) -> tuple[tuple[float, str], tuple[float, str]]:
        """What stands left and right of a bar, and at which value of the measure.

        Where both ends lie on one side of the scenario, both stand there, the farther one outermost.
        """
        less, more = self._sides(row)
        if not row.is_one_sided:
            return (less.measure, less.text), (more.measure, more.text)
        if more.measure < self._base:
            return (less.measure, f"{less.text}  {more.text}"), (0.0, "")
        return (0.0, ""), (more.measure, f"{less.text}  {more.text}")

    def _room_beside(self, side: int) -> float:
        """What the widest text left (0) or right (1) of a bar takes, pixels."""
        texts = [self._tips(row)[side][1] for row in self._rows]
        return max((text_width(text, SMALL_POINTS) for text in texts), default=0.0) + _GAP + 2

    def _x(self, value: float) -> float:
        low, high = self._scale
        left, right = self._room
        width = max(10.0, self.width() - left - right - 8)
        return 4 + left + (value - low) / (high - low) * width

    @staticmethod
    def _indent(row: TornadoRow) -> float:
        return 2 * _DOT + 4 if row.is_set else 0.0

    def paint_header(self, painter: QPainter) -> None:
        look = theme.palette()
        line = line_height(SMALL_POINTS)
        x = 4.0
        for color, text in ((look.quiet, say("low end of belief")), (look.roles["us"], say("high end"))):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(_fill(color))
            painter.drawRect(QRectF(x, line / 2 - 4, 8, 8))
            width = text_width(text, SMALL_POINTS)
            draw_text(painter, QRectF(x + 12, 0, width + 2, line), text, SMALL_POINTS, look.quiet)
            x += width + 26
        text = say("as it is {value}", value=self._base_text)
        width = text_width(text, SMALL_POINTS, bold=True) + 2
        at = min(max(self._x(self._base) - width / 2, 2.0), self.width() - width - 2)
        draw_text(painter, QRectF(at, line + 4, width, line), text, SMALL_POINTS, look.ink, bold=True)

    def paint_row(self, painter: QPainter, at: int) -> None:
        row, look = self._rows[at], theme.palette()
        first, second = self.lines_of(at)
        if row.is_set:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color(look.accent))
            painter.drawEllipse(QPointF(first.left() + _DOT, first.center().y()), _DOT, _DOT)
        draw_text(painter, first.adjusted(self._indent(row), 0, 0, 0), row.label, LABEL_POINTS, look.ink,
                  bold=row.is_set)
        self._paint_bar(painter, row, second)
        base = self._x(self._base)
        painter.setPen(QPen(theme.color(look.ink), 1.2))
        painter.drawLine(QPointF(base, second.top() - 1), QPointF(base, second.bottom() + 1))
        for side, (value, text) in zip((-1, 1), self._tips(row), strict=True):
            if text:
                x, width = self._x(value), text_width(text, SMALL_POINTS) + 2
                left = x - _GAP - width if side < 0 else x + _GAP
                draw_text(painter, QRectF(left, second.top(), width, second.height()), text, SMALL_POINTS,
                          look.quiet)

    def _paint_bar(self, painter: QPainter, row: TornadoRow, line: QRectF) -> None:
        look = theme.palette()
        painter.setPen(Qt.PenStyle.NoPen)
        base, half = self._x(self._base), line.height() / 2 - 1
        for end, color in ((row.low, look.quiet), (row.high, look.roles["us"])):
            x = self._x(end.measure)
            box = QRectF(min(x, base), line.top() + 1, abs(x - base), 2 * half)
            if row.is_one_sided:  # one above the other, so that both are seen
                box = QRectF(box.left(), box.top() + (half if end is row.high else 0), box.width(), half)
            painter.setBrush(_fill(color))
            painter.drawRect(box)


def _fill(color: str) -> QColor:
    look = theme.palette()
    return theme.color(color, 0.45 if color == look.quiet else 0.85)
