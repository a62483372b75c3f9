"""Bars for what each change contributes, alone or under headings that fold."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QPolygonF, QResizeEvent
from PySide6.QtWidgets import QWidget

from planner.language import say
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
    from planner.analysis.attribution import Attribution, GroupPart, Part
    from ui.insight.part_words import PartWords

GROUPED_ABOVE, FOLDED_ABOVE = 6, 8
"""Parts up to which they stand alone, and up to which their groups come unfolded."""
_ACROSS, _DOWN = 4.0, 3.0
_INDENT, _CHILD, _GAP = 12.0, 8.0, 5.0
_DETAIL_ROOM = 76.0
"""Room a detail is given beside a label, pixels, so that a drag does not push it below and back."""
_BAR = 7.0
_ACTS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


@dataclass(frozen=True, eq=False)
class PartLine:
    """A row: a part, or the head of a group.

    name    unlike that of any other row
    text    the value as it is written at the end of its bar
    words   all of it in words
    input   what a click shows, by id; empty for a shock or a group
    heads   the group that it folds and unfolds; empty for a part
    within  the group it stands in; empty where it stands alone
    """

    name: str
    label: str
    detail: str
    value: float
    error: float
    text: str
    words: str
    input: str = ""
    heads: str = ""
    within: str = ""


class PartBars(RowsView):
    """What each change contributes, the largest first, as bars from a common zero.

    lines  the rows that are shown
    """

    def __init__(self) -> None:
        super().__init__(say("What each change contributes"))
        self.lines: tuple[PartLine, ...] = ()
        self._all: tuple[PartLine, ...] = ()
        self._shown: tuple[Attribution, tuple[GroupPart, ...], PartWords] | None = None
        self._chosen: dict[str, bool] = {}
        self._details_below = False

    def show_parts(self, attribution: Attribution, groups: tuple[GroupPart, ...], words: PartWords) -> None:
        """Draw an attribution."""
        self._shown = (attribution, groups, words)
        self._renew()

    def copier(self) -> Callable[[QWidget, int], PartBars]:
        """Makes rows like these as they are now, of another width, inside a widget. There must be some."""
        shown, chosen = self._shown, dict(self._chosen)
        assert shown is not None

        def copy(parent: QWidget, width: int) -> PartBars:
            made = PartBars()
            made.setParent(parent)
            made.resize(width, 1)
            made._chosen = chosen
            made.show_parts(*shown)
            return made

        return copy

    def clear(self) -> None:
        """Draw nothing."""
        self._shown = None
        self._renew()

    @property
    def is_grouped(self) -> bool:
        return self._shown is not None and len(self._shown[0].parts) > GROUPED_ABOVE

    def is_folded(self, group: str) -> bool:
        """As was chosen, else folded where there is much."""
        assert self._shown is not None
        return self._chosen.get(group, len(self._shown[0].parts) > FOLDED_ABOVE)

    def fold(self, group: str, *, folded: bool) -> None:
        """Hide or show what stands under a heading, from now on."""
        self._chosen[group] = folded
        self._renew()

    @property
    def row_height(self) -> float:
        detail = line_height(SMALL_POINTS) if self._details_below else 0.0
        return line_height(LABEL_POINTS) + detail + line_height(SMALL_POINTS) + 2 * _DOWN + 4

    def axis(self) -> tuple[float, float]:
        """Where zero is, and the pixels of one unit of the measure."""
        low = min((line.value - line.error for line in self._all), default=0.0)
        high = max((line.value + line.error for line in self._all), default=0.0)
        low, high = min(low, 0.0), max(high, 0.0)
        left = max((self._room(line) for line in self._all if line.value < 0), default=0.0)
        right = max((self._room(line) for line in self._all if line.value >= 0), default=0.0)
        width = max(1.0, self.width() - 2 * _ACROSS - left - right)
        unit = width / (high - low) if high > low else 0.0
        return _ACROSS + left - low * unit, unit

    def paint_row(self, painter: QPainter, at: int) -> None:
        line, rect = self.lines[at], self.rect_of(at).adjusted(_ACROSS, _DOWN, -_ACROSS, -_DOWN)
        rect.setLeft(rect.left() + self._indent(line))
        look = theme.palette()
        top = QRectF(rect.topLeft(), QPointF(rect.right(), rect.top() + line_height(LABEL_POINTS)))
        if line.heads:
            self._paint_triangle(painter, top, folded=self.is_folded(line.heads))
        bold = bool(line.heads)
        if self._details_below:
            _draw_label(painter, top, line.label, bold=bold)
            top = QRectF(rect.left(), top.bottom(), rect.width(), line_height(SMALL_POINTS))
            draw_text(painter, top, line.detail, SMALL_POINTS, look.quiet)
        else:
            detail = text_width(line.detail, SMALL_POINTS) + 1
            room = QRectF(top.left(), top.top(), top.width() - detail - _GAP, top.height())
            _draw_label(painter, room, line.label, bold=bold)
            draw_text(painter, top, line.detail, SMALL_POINTS, look.quiet, side=Qt.AlignmentFlag.AlignRight)
        self._paint_bar(painter, line, top.bottom() + 3)

    def words(self, at: int) -> str:
        return self.lines[at].words

    def spot(self, at: int, place: QPointF) -> Spot:
        return Spot(self.lines[at].words, self._act(self.lines[at]))

    def key(self, at: int, key: Qt.Key, *, shift: bool) -> Callable[[], None] | None:
        line = self.lines[at]
        if key in _ACTS:
            return self._act(line)
        if key is Qt.Key.Key_Right and line.heads and self.is_folded(line.heads):
            return lambda: self.fold(line.heads, folded=False)
        if key is Qt.Key.Key_Left and line.heads and not self.is_folded(line.heads):
            return lambda: self.fold(line.heads, folded=True)
        if key is Qt.Key.Key_Left and line.within:
            head = next(i for i, other in enumerate(self.lines) if other.heads == line.within)
            return lambda: self._go(head)
        return None

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.lines and self._need_room_below() != self._details_below:
            self._renew()

    def _act(self, line: PartLine) -> Callable[[], None] | None:
        if line.input:
            return lambda: self.sought.emit(line.input)
        if line.heads:
            return lambda: self.fold(line.heads, folded=not self.is_folded(line.heads))
        return None

    def _renew(self) -> None:
        self._all = () if self._shown is None else tuple(self._make(*self._shown))
        self.lines = tuple(line for line in self._all if not (line.within and self.is_folded(line.within)))
        self._details_below = self._need_room_below()
        self.renew(tuple(line.name for line in self.lines))

    def _make(
        self, attribution: Attribution, groups: tuple[GroupPart, ...], words: PartWords
    ) -> Iterator[PartLine]:
        """All rows, as if nothing were folded; a part that is alone in its group needs no heading."""
        seen: Counter[str] = Counter()
        if not self.is_grouped:
            for part in attribution.parts:
                yield self._part(part, "", words, seen)
            return
        for group in groups:
            alone = len(group.parts) == 1
            if not alone:
                yield PartLine(
                    f"group {group.name}", group.name, words.count(group), group.value, group.error,
                    words.with_error(words.signed(group.value), group.error),
                    words.group(group, folded=self.is_folded(group.name)), heads=group.name)
            for part in group.parts:
                yield self._part(part, "" if alone else group.name, words, seen)

    @staticmethod
    def _part(part: Part, within: str, words: PartWords, seen: Counter[str]) -> PartLine:
        seen[part.subject] += 1  # two shocks may have one title
        return PartLine(
            f"{part.kind} {part.subject} {seen[part.subject]}", part.label, part.detail, part.value,
            part.error, words.with_error(words.signed(part.value), part.error), words.part(part),
            input="" if part.kind == "shock" else part.subject, within=within)

    def _need_room_below(self) -> bool:
        """Whether some detail does not fit beside its label."""
        room = self.width() - 2 * _ACROSS - _GAP
        return any(
            self._indent(line) + text_width(line.label, LABEL_POINTS, bold=bool(line.heads))
            + max(_DETAIL_ROOM, text_width(line.detail, SMALL_POINTS)) > room for line in self.lines)

    def _indent(self, line: PartLine) -> float:
        """Room before a label: for the triangle of a group, and for what stands in one."""
        return (_INDENT if self.is_grouped else 0.0) + (_CHILD if line.within else 0.0)

    @staticmethod
    def _room(line: PartLine) -> float:
        """Room for what is written at the end of a bar."""
        return text_width(line.text, SMALL_POINTS) + _GAP

    def _paint_bar(self, painter: QPainter, line: PartLine, top: float) -> None:
        look, (zero, unit) = theme.palette(), self.axis()
        falls = line.value < 0
        height = line_height(SMALL_POINTS)
        middle, end = top + height / 2, zero + line.value * unit
        color = theme.color(look.accent if falls else look.roles["us"], 0.6 if line.within else 1.0)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
        painter.drawRect(QRectF(min(zero, end), middle - _BAR / 2, abs(end - zero), _BAR))
        painter.setPen(QPen(theme.color(look.quiet, 0.6), 1))
        painter.drawLine(QPointF(zero, middle - height / 2), QPointF(zero, middle + height / 2))
        if line.error:
            self._paint_whisker(painter, end, middle, line.error * unit)
        far = end + (-1 if falls else 1) * (line.error * unit + _GAP)
        box = QRectF(0, top, far, height) if falls else QRectF(far, top, self.width() - far, height)
        side = Qt.AlignmentFlag.AlignRight if falls else Qt.AlignmentFlag.AlignLeft
        draw_text(painter, box, line.text, SMALL_POINTS, look.ink, bold=bool(line.heads), side=side)

    @staticmethod
    def _paint_whisker(painter: QPainter, end: float, middle: float, half: float) -> None:
        color: QColor = theme.color(theme.palette().ink)
        painter.setPen(QPen(color, 1))
        painter.drawLine(QPointF(end - half, middle), QPointF(end + half, middle))
        for at in (end - half, end + half):
            painter.drawLine(QPointF(at, middle - 2), QPointF(at, middle + 2))

    @staticmethod
    def _paint_triangle(painter: QPainter, top: QRectF, *, folded: bool) -> None:
        middle = QPointF(top.left() - _INDENT + 4, top.center().y())
        corners = ((-2, -4), (3, 0), (-2, 4)) if folded else ((-4, -2), (4, -2), (0, 3))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color(theme.palette().quiet))
        painter.drawPolygon(QPolygonF([middle + QPointF(x, y) for x, y in corners]))


def _draw_label(painter: QPainter, box: QRectF, text: str, *, bold: bool) -> None:
    """Shortened in the middle, since the year is at the end."""
    metrics = QFontMetricsF(theme.font(LABEL_POINTS, bold=bold))
    words = metrics.elidedText(text, Qt.TextElideMode.ElideMiddle, box.width() + 1)
    draw_text(painter, box, words, LABEL_POINTS, theme.palette().ink, bold=bold)
