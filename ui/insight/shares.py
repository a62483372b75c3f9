"""What each input has of a measure's variance, as bars with the error of each."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from planner.analysis.phrases import per_cent
from planner.language import say
from planner.scenario import INPUTS
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
    from planner.analysis.sensitivity import Index, Indices

_ERRORS = 2.0
"""Standard errors that a whisker is long, to either side."""
_MOST = 8


@dataclass(frozen=True, eq=False)
class Share:
    """An input's parts of the variance, 0-1, with half the length of their whiskers."""

    name: str
    label: str
    first: float
    first_error: float
    total: float
    total_error: float
    text: str
    tip: str


@dataclass(frozen=True, eq=False)
class SharesPicture:
    """The largest parts, what they say, and what is left for inputs acting together."""

    rows: tuple[Share, ...]
    words: str
    rest: str


def shares_picture(found: Indices, words: str) -> SharesPicture:
    """Words and numbers of Sobol indices."""
    rows = tuple(_share(row) for row in found.rows[:_MOST] if row.total > 0.0)
    return SharesPicture(rows, words, _rest(found) if rows else "")


def _share(row: Index) -> Share:
    spec = INPUTS[row.name]
    first, total = max(row.first, 0.0), max(row.total, 0.0)
    first_error, total_error = _ERRORS * row.first_error, _ERRORS * row.total_error
    tip = say("{input}: {first} of the variance by itself (give or take {first_error} points), {total} "
              "together with other inputs (give or take {total_error} points).",
              input=spec.label, first=per_cent(first), total=per_cent(total),
              first_error=f"{100 * first_error:.0f}", total_error=f"{100 * total_error:.0f}")
    return Share(row.name, spec.label, first, first_error, total, total_error,
                 f"{per_cent(first)} / {per_cent(total)}", tip)


def _rest(found: Indices) -> str:
    """What the parts by themselves leave over."""
    alone = sum(row.first for row in found.rows)
    error = _ERRORS * sum(row.first_error**2 for row in found.rows) ** 0.5
    if 1 - alone <= error:
        return say("What all inputs do by themselves leaves nothing clear for interactions.")
    return say("All inputs by themselves make up {alone} of the variance; {rest} is left for interactions, "
               "give or take {error} points.",
               alone=per_cent(max(0.0, alone)), rest=per_cent(min(1.0, 1 - alone)),
               error=f"{100 * error:.0f}")


class SharesView(RowsView):
    """For each input one bar for its part by itself, within another for its part with other inputs."""

    def __init__(self) -> None:
        super().__init__(say("What the band is made of; Enter shows the input"))
        self._rows: tuple[Share, ...] = ()

    def show_rows(self, rows: tuple[Share, ...]) -> None:
        """Draw so many inputs."""
        self._rows = rows
        self.renew(tuple(row.name for row in rows))

    @property
    def header(self) -> float:
        return line_height(SMALL_POINTS) + 6

    def words(self, at: int) -> str:
        return self._rows[at].tip

    def spot(self, at: int, place: QPointF) -> Spot:
        row = self._rows[at]
        return Spot("\n".join((row.tip, say("A click shows the input."))),
                    partial(self.sought.emit, row.name))

    def key(self, at: int, key: Qt.Key, *, shift: bool) -> Callable[[], None] | None:
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return partial(self.sought.emit, self._rows[at].name)
        return None

    def paint_header(self, painter: QPainter) -> None:
        look, line, x = theme.palette(), line_height(SMALL_POINTS), 4.0
        for alpha, text in ((0.85, say("by itself")), (0.3, say("with other inputs"))):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color(look.roles["us"], alpha))
            painter.drawRect(QRectF(x, line / 2 - 4, 8, 8))
            width = text_width(text, SMALL_POINTS)
            draw_text(painter, QRectF(x + 12, 0, width + 2, line), text, SMALL_POINTS, look.quiet)
            x += width + 26

    def paint_row(self, painter: QPainter, at: int) -> None:
        row, look = self._rows[at], theme.palette()
        first, second = self.lines_of(at)
        draw_text(painter, first, row.label, LABEL_POINTS, look.ink)
        room = max(text_width(other.text, SMALL_POINTS) for other in self._rows) + 8
        most = max(other.total + other.total_error for other in self._rows)
        bars = second.adjusted(0, 0, -room, 0)
        painter.setPen(Qt.PenStyle.NoPen)
        for value, alpha in ((row.total, 0.3), (row.first, 0.85)):
            painter.setBrush(theme.color(look.roles["us"], alpha))
            painter.drawRect(
                QRectF(bars.left(), bars.top() + 2, value / most * bars.width(), bars.height() - 4))
        painter.setPen(QPen(theme.color(look.ink), 1))
        for value, error, part in ((row.first, row.first_error, 0.36), (row.total, row.total_error, 0.64)):
            y = bars.top() + part * bars.height()
            ends = [QPointF(bars.left() + min(1.0, max(0.0, end) / most) * bars.width(), y)
                    for end in (value - error, value + error)]
            painter.drawLine(*ends)
            for end in ends:
                painter.drawLine(end + QPointF(0, -2), end + QPointF(0, 2))
        draw_text(painter, second, row.text, SMALL_POINTS, look.quiet, side=Qt.AlignmentFlag.AlignRight)
