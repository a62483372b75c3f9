"""The limits of a box: for each input the belief in it, the interval of the box, and what to do about it."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QPushButton, QVBoxLayout, QWidget

from planner.analysis.phrases import setting
from planner.analysis.prim import Box
from planner.analysis.uncertainty import density
from planner.declare import Spec
from planner.language import say
from planner.scenario import INPUTS
from planner.words import brief, shown
from ui import theme
from ui.insight.rows import draw_text, text_width
from ui.widgets import ElidedLabel, plain_tip

Ends = tuple[float | None, float | None]
_HILL, _FOOT, _POINTS = 20.0, 14.0, 8.5
_GAP = 8.0


def middle(spec: Spec, ends: Ends) -> float:
    """The middle of an interval, as a round value inside it.

    An open side ends where the outer tenth of belief begins, or with the slider if that is nearer.
    """
    low, high = ends
    first = low if low is not None else next(
        end for end in (spec.low, spec.soft[0], spec.min) if end <= (spec.max if high is None else high))
    last = high if high is not None else next(
        end for end in (spec.high, spec.soft[1], spec.max) if end >= (spec.min if low is None else low))
    exact = (first + last) / 2
    rounded = round(round(exact / spec.step) * spec.step, 12)
    return rounded if first <= rounded <= last else exact


class Limits(QWidget):
    """A row for each limited input; rows are used again.

    wanted  an input is to be set, by id, to a value
    sought  an input is to be shown
    """

    wanted = Signal(str, float)
    sought = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._box: Box | None = None
        self.rows: list[LimitRow] = []
        self.setObjectName("plain")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 10, 0)
        self._column.setSpacing(8)
        self._column.addStretch(1)

    @property
    def shown(self) -> list[LimitRow]:
        """Rows in use."""
        return [row for row in self.rows if not row.isHidden()]

    def show_box(self, box: Box) -> None:
        """Show other limits."""
        limits = list(box.limits.items())
        while len(self.rows) < len(limits):
            row = LimitRow(self.wanted.emit, self.sought.emit)
            self.rows.append(row)
            self._column.insertWidget(len(self.rows) - 1, row)
        for row, limit in zip(self.rows, limits, strict=False):
            row.show_limit(*limit)
        for i, row in enumerate(self.rows):
            row.setVisible(i < len(limits))


class LimitRow(QWidget):
    """One input: its name, ways to use the limit, and the interval on the belief."""

    def __init__(self, want: Callable[[str, float], None], seek: Callable[[str], None]) -> None:
        super().__init__()
        self.name, self._value = "", 0.0
        self.label = ElidedLabel()
        self.set = _link(say("set to the middle"))
        self.seek = _link(say("seek"))
        self.bar = RangeBar()
        self.set.clicked.connect(lambda: want(self.name, self._value))
        self.seek.clicked.connect(lambda: seek(self.name))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(0)
        grid.addWidget(self.label, 0, 0)
        grid.addWidget(self.set, 0, 1)
        grid.addWidget(self.seek, 0, 2)
        grid.addWidget(self.bar, 1, 0, 1, 3)
        grid.setColumnStretch(0, 1)

    def show_limit(self, name: str, ends: Ends) -> None:
        """Show an input and its interval, in the unit of the model."""
        spec = INPUTS[name]
        self.name, self._value = name, middle(spec, ends)
        value = setting(spec, self._value)
        self.label.setText(spec.label)
        self.label.setToolTip(plain_tip(say("{label}. {note}", label=spec.label, note=spec.note)))
        self.set.setToolTip(plain_tip(say(
            "Sets it to {value}, the middle of the interval; the draws then no longer vary it", value=value)))
        self.set.setAccessibleName(say("Set {label} to {value}", label=spec.label, value=value))
        self.seek.setToolTip(plain_tip(say("Shows {label} among the inputs", label=spec.label)))
        self.seek.setAccessibleName(say("Seek {label}", label=spec.label))
        self.bar.show_limit(spec, ends)


class RangeBar(QWidget):
    """The belief in an input between the slider's ends as a hill, with an interval shaded in it."""

    def __init__(self) -> None:
        super().__init__()
        self._spec: Spec | None = None
        self._ends: Ends = (None, None)

    def sizeHint(self) -> QSize:
        return QSize(300, round(_HILL + _FOOT + 4))

    def minimumSizeHint(self) -> QSize:
        return QSize(160, round(_HILL + _FOOT + 4))

    def show_limit(self, spec: Spec, ends: Ends) -> None:
        """Show another interval, in the unit of the model."""
        self._spec, self._ends = spec, ends
        self.setAccessibleName(say("{label}, interval of the box", label=spec.label))
        self.setAccessibleDescription(_told(spec, ends))
        self.setToolTip(plain_tip(say(
            "{interval}. The hill is the belief, 80% of it between {low} and {high}; it is shown between the "
            "slider's ends, {first} and {last}. The dotted line is the default.",
            interval=_told(spec, ends), low=setting(spec, spec.low), high=setting(spec, spec.high),
            first=setting(spec, spec.soft[0]), last=setting(spec, spec.soft[1]))))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        spec = self._spec
        if spec is None:
            return
        look, painter = theme.palette(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        floor = _HILL + 2
        low, high = (self._across(edge if end is None else end)
                     for end, edge in zip(self._ends, spec.soft, strict=True))
        hill = self._hill(spec, floor)
        painter.fillPath(hill, theme.color(look.rim, 0.8))
        painter.save()
        painter.setClipRect(QRectF(low, 0, high - low, floor + 1))
        painter.fillPath(hill, theme.role_color("us", 0.75))
        painter.restore()
        painter.setPen(QPen(theme.color(look.edge), 1))
        painter.drawLine(QPointF(0, floor), QPointF(self.width(), floor))
        painter.setPen(QPen(theme.role_color("us"), 3))
        painter.drawLine(QPointF(low, floor), QPointF(high, floor))
        here = self._across(spec.default)
        painter.setPen(QPen(theme.color(look.ink), 1.4, Qt.PenStyle.DotLine))
        painter.drawLine(QPointF(here, 1), QPointF(here, floor))
        painter.setPen(QPen(theme.color(look.ink), 1.4))
        for end, x in zip(self._ends, (low, high), strict=True):
            if end is not None:
                painter.drawLine(QPointF(x, 1), QPointF(x, floor + 2))
        self._paint_texts(painter, spec, floor + 2)
        painter.end()

    def _hill(self, spec: Spec, floor: float) -> QPainterPath:
        x, y = density(spec)
        tall = y / (float(y.max()) or 1.0) * _HILL
        path = QPainterPath(QPointF(0, floor))
        for at, up in zip(np.linspace(0, self.width(), len(x)).tolist(), tall.tolist(), strict=True):
            path.lineTo(at, floor - up)
        path.lineTo(self.width(), floor)
        path.closeSubpath()
        return path

    def _paint_texts(self, painter: QPainter, spec: Spec, top: float) -> None:
        """The limits under their places, and the slider's ends where there is room for them."""
        look, taken = theme.palette(), []
        for end in self._ends:
            if end is not None:
                text = setting(spec, end)
                wide = text_width(text, _POINTS, bold=True) + 2
                x = min(self.width() - wide, max(0.0, self._across(end) - wide / 2))
                if taken and x < taken[-1].right() + _GAP:
                    x = min(self.width() - wide, taken[-1].right() + _GAP)
                    taken[-1].moveRight(x - _GAP)
                taken.append(QRectF(x, top, wide, _FOOT))
        texts = [setting(spec, end) for end in self._ends if end is not None]
        for box, text in zip(taken, texts, strict=True):
            draw_text(painter, box, text, _POINTS, look.ink, bold=True)
        factor, _ = shown(spec.unit)
        for end, side in zip(spec.soft, (0, 1), strict=True):
            text = brief(end * factor)
            wide = text_width(text, _POINTS) + 2
            box = QRectF(self.width() - wide if side else 0, top, wide, _FOOT)
            if not any(box.adjusted(-_GAP, 0, _GAP, 0).intersects(other) for other in taken):
                draw_text(painter, box, text, _POINTS, look.quiet)

    def _across(self, value: float) -> float:
        assert self._spec is not None
        first, last = self._spec.soft
        return min(1.0, max(0.0, (value - first) / (last - first))) * self.width()


def _told(spec: Spec, ends: Ends) -> str:
    low, high = (None if end is None else setting(spec, end) for end in ends)
    if low is None or high is None:
        return say("above {low}", low=low) if high is None else say("below {high}", high=high)
    return say("between {low} and {high}", low=low, high=high)


def _link(text: str) -> QPushButton:
    button = QPushButton(text)
    button.setObjectName("link")
    button.setFont(theme.font(9))
    button.setAutoDefault(False)
    button.setCursor(Qt.CursorShape.PointingHandCursor)
    return button
