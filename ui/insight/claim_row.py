"""A claim in the list of claims: the mark of its verdict, its sentence, and the verdict in words."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from planner.language import say
from ui import theme
from ui.focus import paint_ring
from ui.insight.claim_marks import paint_arrow, paint_change, paint_verdict
from ui.widgets import plain_tip

if TYPE_CHECKING:
    from ui.insight.claim_words import Told

_POINTS, _SMALL = 10.0, 8.5
_ACROSS, _DOWN = 4, 7
"""Room inside the highlight, pixels."""
_GAP, _LINES = 8, 2
"""Room between what stands side by side, and between lines, pixels."""
_WRAPPED = int(Qt.TextFlag.TextWordWrap)
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_Home: -10_000, Qt.Key.Key_End: 10_000}
_WIDTHS_KEPT = 8


class _Places(NamedTuple):
    """Where the words are. The change has its sign to its left."""

    sentence: QRect
    verdict: QRect
    change: QRect
    height: int


class ClaimRow(QAbstractButton):
    """Pressed to fold or unfold; the arrow keys ask for the claims around it.

    gone     the keyboard is to go so many rows on
    focused  the keyboard has come here
    """

    gone = Signal(int)
    focused = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.told: Told | None = None
        self._unfolded = False
        self._places: dict[int, _Places] = {}
        self.setFont(theme.font(_POINTS))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleDescription(say("folded"))

    def show_told(self, told: Told) -> None:
        """Say a claim and its verdict; nothing is laid out anew unless other words are to be seen."""
        before, self.told = self.told, told
        if before is None or _seen(before) != _seen(told):
            self.setAccessibleName(told.name)
            self.setToolTip(plain_tip(told.changed) if told.changed else "")
            self._lay_out()

    @property
    def unfolded(self) -> bool:
        return self._unfolded

    @unfolded.setter
    def unfolded(self, unfolded: bool) -> None:
        if unfolded != self._unfolded:
            self._unfolded = unfolded
            self.setAccessibleDescription(say("unfolded") if unfolded else say("folded"))
            self.update()

    @property
    def text_edge(self) -> int:
        """Where the words begin, right of the mark, pixels."""
        return _ACROSS + self._mark_width + _GAP

    def heightForWidth(self, width: int) -> int:
        return self._place(width).height

    def sizeHint(self) -> QSize:
        width = max(220, self.width())
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(120, QFontMetrics(self.font()).height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _STEPS:
            self.gone.emit(_STEPS[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat():
                self.click()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focused.emit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._lay_out()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.told is None:
            return
        look, told, places = theme.palette(), self.told, self._place(self.width())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_highlight(painter)
        first = places.sentence.top() + QFontMetrics(self.font()).height() / 2
        mark = self._mark_width
        paint_verdict(painter, QPointF(_ACROSS + mark / 2, first), mark / 2 - 0.5, told.verdict)
        paint_arrow(painter, QPointF(self.width() - _ACROSS - mark / 2, first), mark / 3.4,
                    folded=not self._unfolded)
        painter.setPen(theme.color(look.ink))
        painter.drawText(places.sentence, _WRAPPED, told.sentence)
        painter.setFont(self._small)
        painter.setPen(theme.color(look.quiet))
        painter.drawText(places.verdict, _WRAPPED, told.verdict_words)
        if told.changed:
            painter.setPen(theme.color(look.accent))
            painter.drawText(places.change, _WRAPPED, told.changed)
            line = QFontMetrics(self._small).height()
            paint_change(painter, QPointF(places.change.left() - mark / 2 - 2,
                                          places.change.top() + line / 2), mark / 3.4)
        painter.end()

    def _paint_highlight(self, painter: QPainter) -> None:
        if not (self.hasFocus() or self.underMouse()):
            return
        look = theme.palette()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color(look.ground))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        if self.hasFocus():
            paint_ring(painter, QRectF(self.rect()))

    @property
    def _small(self) -> QFont:
        """The type of the verdict, in proportion to that of the sentence."""
        made = QFont(self.font())
        made.setPointSizeF(self.font().pointSizeF() * _SMALL / _POINTS)
        return made

    @property
    def _mark_width(self) -> int:
        return QFontMetrics(self.font()).ascent() - 1

    def _lay_out(self) -> None:
        self._places.clear()
        self.updateGeometry()
        self.update()

    def _place(self, width: int) -> _Places:
        if width not in self._places:
            if len(self._places) >= _WIDTHS_KEPT:
                self._places.clear()
            self._places[width] = self._placed(width)
        return self._places[width]

    def _placed(self, width: int) -> _Places:
        told, left, room = self.told, self.text_edge, self._mark_width + 2
        across = max(1, width - left - _GAP - self._mark_width - _ACROSS)
        if told is None:
            return _Places(QRect(), QRect(), QRect(), 0)
        small = QFontMetrics(self._small)
        sentence = _box(QFontMetrics(self.font()), told.sentence, left, _DOWN, across)
        taken = min(across, small.horizontalAdvance(told.verdict_words) + 1)
        verdict = _box(small, told.verdict_words, left, sentence.bottom() + 1 + _LINES, taken)
        if not told.changed:
            return _Places(sentence, verdict, QRect(), verdict.bottom() + 1 + _DOWN)
        start, needed = left + taken + _GAP + room, small.horizontalAdvance(told.changed) + 1
        if start + needed <= left + across:
            change = _box(small, told.changed, start, verdict.top(), needed)
        else:
            change = _box(small, told.changed, left + room, verdict.bottom() + 1 + _LINES, across - room)
        return _Places(sentence, verdict, change, change.bottom() + 1 + _DOWN)


def _seen(told: Told) -> tuple[str, ...]:
    """What a row shows."""
    return told.verdict, told.sentence, told.verdict_words, told.changed


def _box(metrics: QFontMetrics, text: str, left: int, top: int, width: int) -> QRect:
    """The room that a text takes, wrapped."""
    width = max(1, width)
    height = metrics.boundingRect(QRect(0, 0, width, 1_000_000), _WRAPPED, text).height()
    return QRect(left, top, width, height)
