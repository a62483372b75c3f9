"""The strip of headline numbers."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QWidget

from planner.figures import Result
from planner.kpis import KPIS, KPIS_AT_MOST, KPIS_SHOWN, Kpi
from planner.language import say
from planner.quantities import Values
from planner.words import number
from ui import theme
from ui.drag import next_drag
from ui.focus import tab_through
from ui.help import about
from ui.widgets import Card, ElidedLabel, plain_label, plain_tip

if TYPE_CHECKING:
    from planner.analysis.spread import Spread

_PULL_STARTS, _PULL_STEP = 6.0, 4.0
"""Pixels that a number is pulled before anything happens, and for every step."""


class Trend(QWidget):
    """A tiny course, from zero, without axes."""

    def __init__(self) -> None:
        super().__init__()
        self._values: Values | None = None

    def sizeHint(self) -> QSize:
        return QSize(46, 20)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 20)

    def show_values(self, values: Values) -> None:
        """Draw one value a month."""
        self._values = values
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._values is None or self.width() < 20:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        low, high = min(0.0, float(self._values.min())), max(1e-12, float(self._values.max()))
        x = np.linspace(1, self.width() - 2, len(self._values))
        y = 1 + (self.height() - 3) * (high - self._values) / (high - low)
        painter.setPen(QPen(theme.color(theme.palette().quiet), 1.3))
        painter.drawPolyline(QPolygonF([QPointF(a, b) for a, b in zip(x[::3], y[::3], strict=True)]))
        painter.end()


class KpiCard(Card):
    """One headline number, what changed against the reference, its course, and a line of words.

    asked    the chart it comes from
    pulled   the number is pulled so many steps up, with the number of the drag, or -1 for a key
    dropped  a pull has ended
    """

    asked = Signal(str)
    pulled = Signal(int, int)
    dropped = Signal()

    def __init__(self, kpi: Kpi) -> None:
        super().__init__(margin=10)
        about(self, "numbers", kpi.measures[0])
        self._kpi = kpi
        self._pressed: QPointF | None = None
        self._drag = -1
        self._can_be_pulled = False
        self._detail, self._pull_words = ("", "", ""), ""
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip(say("Show its chart"))
        self.setAccessibleName(kpi.label)
        label = ElidedLabel(kpi.label)
        label.setObjectName("quiet")
        label.setFont(theme.font(9))
        self.value = plain_label("\u2013", 16, bold=True)
        self.goal = plain_label("", 9, bold=True, name="changed")
        self.goal.hide()
        self.change = plain_label("", 9, bold=True, name="changed")
        for beside in (self.goal, self.change):
            beside.setAlignment(Qt.AlignmentFlag.AlignBottom)
            beside.setContentsMargins(0, 0, 0, 4)
        self.trend = Trend()
        self.detail = ElidedLabel(" ")
        self.detail.setObjectName("quiet")
        self.detail.setFont(theme.font(9))
        line = QHBoxLayout()
        line.setSpacing(6)
        line.addWidget(self.value)
        line.addWidget(self.goal)
        line.addWidget(self.change)
        line.addStretch(1)
        line.addWidget(self.trend)
        self.column.setSpacing(0)
        self.column.addWidget(label)
        self.column.addLayout(line)
        self.column.addWidget(self.detail)

    def show_result(self, result: Result, reference: Result | None, spread: Spread | None = None) -> None:
        """Show the number of a result, its difference from a reference, and the middle 80% of its draws."""
        self.value.setText(self._kpi.text(result))
        self.change.setText(self._kpi.change(result, reference) if reference else "")
        detail = self._kpi.detail(result)
        ranges = self._ranges(spread)
        tip = plain_tip("\n".join(filter(None, (detail, *ranges[:1]))))
        self._detail = (f"{ranges[1]}  \u00b7  {detail}", ranges[1], tip) if ranges else (detail, detail, tip)
        self.trend.show_values(self._kpi.trend(result))
        self._speak()

    def let_pull(self) -> None:
        """Let the number be pulled up and down, if there is only one."""
        if len(self._kpi.measures) == 1:
            self._can_be_pulled = True
            self.value.setCursor(Qt.CursorShape.SizeVerCursor)
            self.value.setToolTip(say("Drag up or down to ask what it would take"))

    def show_goal(self, target: str, words: str) -> None:
        """Tell what the number is pulled to, and by what; nothing where both are empty."""
        self.goal.setText(target)
        self.goal.setVisible(bool(target))
        self.change.setVisible(not target)
        self._pull_words = words
        self._speak()

    def _speak(self) -> None:
        detail, short, tip = self._detail
        self.detail.offer(*((self._pull_words,) if self._pull_words else (detail, short)))
        self.detail.setToolTip(plain_tip(self._pull_words) if self._pull_words else tip)
        beside = self.goal.text() or self.change.text()
        self.setAccessibleName(say(
            "{kpi}: {value} {change}. {detail}", kpi=self._kpi.label, value=self.value.text(),
            change=beside, detail=self.detail.text()))

    def _ranges(self, spread: Spread | None) -> tuple[str, ...]:
        """How sure the number is: in a sentence, and in short; nothing where it was not drawn."""
        if spread is None or any(name not in spread.values for name in self._kpi.measures):
            return ()
        measure = self._kpi.main
        ends = [[number(v, measure.digits) for v in spread.quantiles(name)] for name in self._kpi.measures]
        short = " / ".join(f"{low}\u2013{high}" for low, *_, high in ends)
        words = " / ".join(
            say("80% of draws between {low} and {high}, half of them between {low50} and {high50}",
                low=low, low50=low50, high50=high50, high=high)
            for low, low50, _, high50, high in ends)
        return words, short

    def mousePressEvent(self, event: QMouseEvent) -> None:
        on_number = self.value.geometry().contains(event.position().toPoint())
        if event.button() is Qt.MouseButton.LeftButton and self._can_be_pulled and on_number:
            self._pressed = event.position()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None:
            return
        up = self._pressed.y() - event.position().y()
        if self._drag < 0 and abs(up) >= _PULL_STARTS:
            self._drag = next_drag()
        if self._drag >= 0:
            self.pulled.emit(int(up / _PULL_STEP), self._drag)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        was_pulled, self._pressed, self._drag = self._drag >= 0, None, -1
        if was_pulled:
            self.dropped.emit()
        else:
            self.asked.emit(self._kpi.chart)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        way = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}.get(Qt.Key(event.key()))
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if way is not None and control and self._can_be_pulled:
            self.pulled.emit(way, -1)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Space):
            self.asked.emit(self._kpi.chart)
        else:
            super().keyPressEvent(event)


class KpiStrip(QWidget):
    """The chosen headline numbers in a row.

    asked    a chart
    changed  other numbers were chosen, by id
    pulled   a number, by id, is pulled so many steps up, with the number of the drag, or -1 for a key
    dropped  a pull has ended
    """

    asked = Signal(str)
    changed = Signal(object)
    pulled = Signal(str, int, int)
    dropped = Signal()

    def __init__(self, *, choosable: bool = True) -> None:
        super().__init__()
        about(self, "numbers")
        self._can_be_pulled = False
        self._results: tuple[Result, Result | None, Spread | None] | None = None
        self.cards: dict[str, KpiCard] = {}
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(8)
        self.choice = QMenu(say("Headline numbers"), self)
        self.choice.aboutToShow.connect(self._fill_choice)
        more = self._more = QToolButton()
        more.setText("\u22ee")
        more.setToolTip(say("Choose headline numbers"))
        more.setAccessibleName(say("Choose headline numbers"))
        more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        more.setMenu(self.choice)
        more.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        more.setVisible(choosable)
        self._row.addWidget(more)
        self.show_kpis(())

    def show_kpis(self, kpis: Sequence[str]) -> None:
        """Follow the scenario's choice of numbers."""
        wanted = list(dict.fromkeys(kpis or KPIS_SHOWN))  # a file may name one twice
        if wanted == list(self.cards):
            return
        for card in self.cards.values():
            card.hide()
            card.deleteLater()
        self.cards = {}
        for i, name in enumerate(wanted):
            card = self.cards[name] = KpiCard(KPIS[name])
            card.asked.connect(self.asked)
            card.pulled.connect(lambda steps, drag, name=name: self.pulled.emit(name, steps, drag))
            card.dropped.connect(self.dropped)
            if self._can_be_pulled:
                card.let_pull()
            self._row.insertWidget(i, card, 1)
        self._tab_in_order()
        if self._results is not None:
            self.show_result(*self._results)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._tab_in_order()  # which is lost on the way into the window

    def _tab_in_order(self) -> None:
        tab_through(*self.cards.values(), self._more)

    def let_pull(self) -> None:
        """Let numbers be pulled from now on."""
        self._can_be_pulled = True
        for card in self.cards.values():
            card.let_pull()

    def show_result(self, result: Result, reference: Result | None, spread: Spread | None = None) -> None:
        """Follow a result and its draws."""
        self._results = (result, reference, spread)
        for card in self.cards.values():
            card.show_result(result, reference, spread)

    def _fill_choice(self) -> None:
        self.choice.clear()
        for name, kpi in KPIS.items():
            action = self.choice.addAction(kpi.label, lambda name=name: self._toggle(name))
            action.setCheckable(True)
            action.setChecked(name in self.cards)
            alone = name in self.cards and len(self.cards) == 1
            action.setEnabled(not alone and (name in self.cards or len(self.cards) < KPIS_AT_MOST))

    def _toggle(self, name: str) -> None:
        chosen = set(self.cards) ^ {name}
        self.changed.emit(tuple(kpi for kpi in KPIS if kpi in chosen))
