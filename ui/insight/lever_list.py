"""A list of inputs, each with a value that would do something and where that value lies."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPen

from planner.analysis.phrases import setting
from planner.language import say
from planner.scenario import INPUTS
from planner.words import brief, number, shown
from ui import theme
from ui.insight.rows import LABEL_POINTS, SMALL_POINTS, RowsView, Spot, draw_text, text_width

_TRACK = 74.0
_MOST_DIGITS = 9


@dataclass(frozen=True, eq=False)
class LeverRow:
    """An input in such a list.

    current, value  where it is, and where it would have to be; None where no value will do
    text            the move, or why there is none
    aside           what stands at the right; where empty, a track with the value on it
    tip             a sentence with all of it
    is_flat         whether no value of it makes a difference that shows
    """

    name: str
    current: float
    value: float | None
    text: str
    tip: str
    aside: str = ""
    is_flat: bool = False

    @property
    def label(self) -> str:
        return INPUTS[self.name].label

    @property
    def is_believed(self) -> bool:
        """Whether the value lies between the 10th and the 90th percentile."""
        spec = INPUTS[self.name]
        return self.value is not None and spec.low <= self.value <= spec.high


def move_words(name: str, current: float, value: float) -> str:
    """Such as ``4 → 2.4x``, with as many digits as it takes to see a difference."""
    spec = INPUTS[name]
    factor, _ = shown(spec.unit)
    old, new = brief(current * factor), brief(value * factor)
    unit = setting(spec, value).removeprefix(new)
    for digits in range(4, _MOST_DIGITS + 1):
        if old != new or current == value:
            break
        old, new = number(current * factor, digits), number(value * factor, digits)
    return f"{old} \u2192 {new}{unit}"


class LeverList(RowsView):
    """Rows that are set with a click or Enter; a click on the name, or Shift+Enter, shows the input.

    chosen  an input is to be set to a value in its unit
    """

    chosen = Signal(str, float)

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.rows: tuple[LeverRow, ...] = ()

    def show_rows(self, rows: Sequence[LeverRow]) -> None:
        """Show these."""
        self.rows = tuple(rows)
        self.renew(tuple(row.name for row in rows))

    def words(self, at: int) -> str:
        return self.rows[at].tip

    def spot(self, at: int, place: QPointF) -> Spot:
        row = self.rows[at]
        first, _ = self.lines_of(at)
        on_name = place.y() <= first.bottom() and place.x() <= (
            first.left() + text_width(row.label, LABEL_POINTS) + 4)
        if row.value is None or on_name:
            return Spot("\n".join((row.tip, say("A click shows the lever."))),
                        partial(self.sought.emit, row.name))
        return Spot("\n".join((row.tip, say("A click sets it."))),
                    partial(self.chosen.emit, row.name, row.value))

    def key(self, at: int, key: Qt.Key, *, shift: bool) -> Callable[[], None] | None:
        if key not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return None
        row = self.rows[at]
        if row.value is None or shift:
            return partial(self.sought.emit, row.name)
        return partial(self.chosen.emit, row.name, row.value)

    def paint_row(self, painter: QPainter, at: int) -> None:
        row, look = self.rows[at], theme.palette()
        first, second = self.lines_of(at)
        quiet = row.value is None
        draw_text(painter, first, row.label, LABEL_POINTS, look.quiet if quiet else look.ink)
        room = 0.0
        if row.aside:
            room = text_width(row.aside, SMALL_POINTS) + 8
            draw_text(painter, second, row.aside, SMALL_POINTS, look.quiet, side=Qt.AlignmentFlag.AlignRight)
        elif row.value is not None:
            room = _TRACK + 12
            self._paint_track(painter, row, QRectF(
                second.right() - _TRACK - 4, second.top(), _TRACK, second.height()))
        draw_text(painter, second.adjusted(0, 0, -room, 0), row.text, SMALL_POINTS,
                  look.quiet if quiet else look.roles["us"], bold=not quiet)

    @staticmethod
    def _paint_track(painter: QPainter, row: LeverRow, box: QRectF) -> None:
        """Belief as a thick line on the slider's range, the current value as a tick, the new one as a dot."""
        assert row.value is not None
        spec, look = INPUTS[row.name], theme.palette()
        low = min(spec.soft[0], row.value, row.current)
        high = max(spec.soft[1], row.value, row.current)

        def x(value: float) -> float:
            return box.left() + (value - low) / (high - low) * box.width()

        y = box.center().y()
        painter.setPen(QPen(theme.color(look.faint), 1))
        painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y))
        painter.setPen(QPen(theme.color(look.rim), 4, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
        painter.drawLine(QPointF(x(spec.low), y), QPointF(x(spec.high), y))
        painter.setPen(QPen(theme.color(look.quiet), 1.4))
        painter.drawLine(QPointF(x(row.current), y - 4), QPointF(x(row.current), y + 4))
        ink = theme.color(look.roles["us"] if row.is_believed else look.warning)
        painter.setPen(QPen(ink, 1.4))
        painter.setBrush(ink if row.is_believed else theme.color(look.card))  # hollow beyond belief
        painter.drawEllipse(QPointF(x(row.value), y), 3.4, 3.4)
