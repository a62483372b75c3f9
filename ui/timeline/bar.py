"""One shock as a bar: drag it to move, its ends to stretch; the keyboard does the same."""

from collections.abc import Callable
from dataclasses import replace
from enum import Enum, auto

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QMenu, QWidget

from planner.language import say
from planner.months import HORIZON, month_words
from planner.sets import key
from planner.shocks import KINDS, MONTHS_AT_MOST, PERMANENT, Shock
from planner.words import severity_text
from ui import theme
from ui.drag import next_drag
from ui.focus import paint_ring
from ui.help import about
from ui.timeline.scale import MonthScale
from ui.widgets import passing_menu, plain_tip

_EDGE = 6
_NOTE_AT_MOST = 300


class Grip(Enum):
    """What a drag holds."""

    WHOLE = auto()
    START = auto()
    END = auto()


class ShockBar(QWidget):
    """A shock on the timeline.

    changed  the shock as it should be, with the number of the drag or -1
    opened   all its fields are to be edited
    removed  it is to go
    dropped  a drag has ended

    add_actions  put further commands into the menu
    """

    changed = Signal(object, int)
    opened = Signal()
    removed = Signal()
    dropped = Signal()

    def __init__(self, shock: Shock, parent: QWidget) -> None:
        super().__init__(parent)
        self._shock = shock
        self._scale = MonthScale(0, 1)
        self._drag = -1
        self._grip = Grip.WHOLE
        self._grabbed = (0.0, shock)
        self.add_actions: list[Callable[[QMenu], None]] = []
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)

    @property
    def dragging(self) -> bool:
        return self._drag >= 0

    def show_shock(self, shock: Shock, scale: MonthScale, rect: QRect) -> None:
        """Follow the scenario and the width of the timeline."""
        self._shock, self._scale = shock, scale
        about(self, "shocks", key(shock.kind))
        self.setGeometry(rect)
        words = shock_words(shock)
        self.setAccessibleName(words)
        self.setAccessibleDescription(shock.note)
        note = shock.note if len(shock.note) <= _NOTE_AT_MOST else f"{shock.note[:_NOTE_AT_MOST]}\u2026"
        self.setToolTip(plain_tip(say(
            "{shock}. {effect} {note}", shock=words, effect=KINDS[shock.kind].effect, note=note).strip()))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_shock(painter, self._shock, self.rect(), self._scale)
        if self.hasFocus():
            paint_ring(painter, self.rect().toRectF(), 3)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._drag = next_drag()
            self._grip = self._grip_at(event.position().x())
            self._grabbed = (event.globalPosition().x(), self._shock)
            self.setFocus()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if not self.dragging:
            stretches = self._grip_at(event.position().x()) is not Grip.WHOLE
            shape = Qt.CursorShape.SizeHorCursor if stretches else Qt.CursorShape.SizeAllCursor
            self.setCursor(shape)
            return
        at, shock = self._grabbed
        months = round(self._scale.months(event.globalPosition().x() - at))
        self.changed.emit(moved(shock, self._grip, months), self._drag)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self.let_go()

    def let_go(self) -> None:
        """End a drag, if there is one."""
        if self.dragging:
            self._drag = -1
            self.dropped.emit()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._drag = -1
        self.opened.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = passing_menu(self)
        menu.addAction(say("Edit\u2026"), self.opened.emit)
        menu.addAction(say("Remove"), self.removed.emit)
        if self.add_actions:
            menu.addSeparator()
        for add in self.add_actions:
            add(menu)
        menu.popup(event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        stretch = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if self.dragging:
            return
        match Qt.Key(event.key()):
            case Qt.Key.Key_Left | Qt.Key.Key_Right as key:
                step = -1 if key is Qt.Key.Key_Left else 1
                self.changed.emit(moved(self._shock, Grip.END if stretch else Grip.WHOLE, step), -1)
            case Qt.Key.Key_Up | Qt.Key.Key_Down as key:
                self.changed.emit(_harder(self._shock, 1 if key is Qt.Key.Key_Up else -1), -1)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.opened.emit()
            case Qt.Key.Key_Delete | Qt.Key.Key_Backspace:
                self.removed.emit()
            case _:
                super().keyPressEvent(event)

    def _grip_at(self, x: float) -> Grip:
        edge = min(_EDGE, self.width() / 4)
        if x < edge:
            return Grip.START
        return Grip.END if x > self.width() - edge else Grip.WHOLE


def shock_words(shock: Shock) -> str:
    """All that is set of a shock, on one line."""
    told = {"shock": shock.title, "severity": severity_text(shock), "first": month_words(shock.start)}
    if shock.months is None:
        words = [say("{shock}, {severity}, {first} for good", **told)]
    else:
        last = month_words(shock.end - 1)
        words = [say("{shock}, {severity}, {first} to {last}", last=last, **told)]
    if shock.ramp:
        words.append(say("ramp {count} month", count=shock.ramp) if shock.ramp == 1
                     else say("ramp {count} months", count=shock.ramp))
    if shock.probability < 1:
        words.append(say("probability {part}%", part=f"{100 * shock.probability:.0f}"))
    return say(", ").join(words)


def paint_shock(
    painter: QPainter, shock: Shock, rect: QRect, scale: MonthScale
) -> None:
    """A shock as it runs, with its strength in words where there is room."""
    look, font, words = theme.palette(), theme.font(8.5), severity_text(shock)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.color(look.accent), 1.4))
    painter.setBrush(theme.color(look.accent, 0.10 + 0.25 * _strength(shock)))
    painter.drawPolygon(outline(shock, scale, rect.size()).translated(rect.topLeft()))
    metrics = QFontMetricsF(font)
    if metrics.horizontalAdvance(words) >= rect.width() - 14:
        return
    around = metrics.tightBoundingRect(words)
    around.moveCenter(QRectF(rect).center())
    if outline(shock, scale, rect.size()).boundingRect().top() + rect.top() > around.top() - 1:
        painter.setPen(Qt.PenStyle.NoPen)  # a low bar's upper edge would strike the words out
        painter.setBrush(theme.color(look.card))
        painter.drawRoundedRect(around.adjusted(-4, -2, 4, 2), 3, 3)
    painter.setPen(theme.color(look.ink))
    painter.setFont(font)
    painter.drawText(QRectF(rect), int(Qt.AlignmentFlag.AlignCenter), words)


def outline(shock: Shock, scale: MonthScale, size: QSize) -> QPolygonF:
    """The course of a shock: up its ramp, along, and down where it ends in sight."""
    w, h = size.width() - 1.0, size.height() - 1.0
    month = (scale.right - scale.left) / (HORIZON + 1)
    ramp = min(shock.ramp * month, w / 2)
    ends = shock.end <= HORIZON + 1
    top = h - max(4.0, (h - 1) * (0.35 + 0.65 * _strength(shock)))
    return QPolygonF([
        QPointF(0.5, h), QPointF(0.5 + ramp, top),
        QPointF(w - (ramp if ends else 0), top), QPointF(w, h)])


def _strength(shock: Shock) -> float:
    low, high = KINDS[shock.kind].soft
    return min(1.0, abs(shock.severity) / max(abs(low), high))


def moved(shock: Shock, grip: Grip, months: int) -> Shock:
    """The shock moved or stretched by so many months, within the horizon."""
    if months == 0:
        return shock
    if grip is Grip.END:
        end = min(shock.end, HORIZON + 1) + months
        if end > HORIZON + 1 or (shock.end == PERMANENT and months >= 0):
            return replace(shock, months=None)
        return replace(shock, months=min(MONTHS_AT_MOST, max(1, end - shock.start)))
    start = min(HORIZON, max(1, shock.start + months))
    if grip is Grip.START and shock.months is not None:
        start = min(start, shock.end - 1)
        return replace(shock, start=start, months=min(MONTHS_AT_MOST, shock.end - start))
    return replace(shock, start=start)


def _harder(shock: Shock, steps: int) -> Shock:
    spec = KINDS[shock.kind]
    step = 0.05 if spec.unit == "fraction" else 1.0
    wanted = round(shock.severity + steps * step, 6)
    return replace(shock, severity=min(spec.max, max(spec.min, wanted)))
