"""The strip of headline numbers."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QWidget

from planner.charts import Result
from planner.kpis import KPIS, KPIS_AT_MOST, KPIS_SHOWN, Kpi
from planner.language import say
from planner.quantities import Values
from planner.words import number
from ui import theme
from ui.widgets import Card, ElidedLabel, plain_label, plain_tip

if TYPE_CHECKING:
    from planner.analysis.spread import Spread


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

    asked  the chart it comes from
    """

    asked = Signal(str)

    def __init__(self, kpi: Kpi) -> None:
        super().__init__(margin=10)
        self._kpi = kpi
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip("Show its chart")
        self.setAccessibleName(kpi.label)
        label = ElidedLabel(kpi.label)
        label.setObjectName("quiet")
        label.setFont(theme.font(9))
        self.value = plain_label("\u2013", 16, bold=True)
        self.change = plain_label("", 9, bold=True, name="changed")
        self.change.setAlignment(Qt.AlignmentFlag.AlignBottom)
        self.change.setContentsMargins(0, 0, 0, 4)
        self.trend = Trend()
        self.detail = ElidedLabel(" ")
        self.detail.setObjectName("quiet")
        self.detail.setFont(theme.font(9))
        line = QHBoxLayout()
        line.setSpacing(6)
        line.addWidget(self.value)
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
        self.detail.setText(f"{ranges[1]}  \u00b7  {detail}" if ranges else detail)
        self.detail.setToolTip(plain_tip("\n".join(filter(None, (detail, *ranges[:1])))))
        self.trend.show_values(self._kpi.trend(result))
        self.setAccessibleName(
            f"{self._kpi.label}: {self.value.text()} {self.change.text()}. {self.detail.text()}")

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

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self.asked.emit(self._kpi.chart)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Space):
            self.asked.emit(self._kpi.chart)
        else:
            super().keyPressEvent(event)


class KpiStrip(QWidget):
    """The chosen headline numbers in a row.

    asked    a chart
    changed  other numbers were chosen, by id
    """

    asked = Signal(str)
    changed = Signal(object)

    def __init__(self, *, choosable: bool = True) -> None:
        super().__init__()
        self._results: tuple[Result, Result | None, Spread | None] | None = None
        self.cards: dict[str, KpiCard] = {}
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(8)
        self.choice = QMenu("Headline numbers", self)
        self.choice.aboutToShow.connect(self._fill_choice)
        more = QToolButton()
        more.setText("\u22ee")
        more.setToolTip("Choose headline numbers")
        more.setAccessibleName("Choose headline numbers")
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
            self._row.insertWidget(i, card, 1)
        if self._results is not None:
            self.show_result(*self._results)

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
