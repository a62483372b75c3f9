"""The strip of headline numbers."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from planner.charts import Result
from planner.kpis import KPIS, Kpi
from ui import theme
from ui.widgets import Card, ElidedLabel, plain_label


class KpiCard(Card):
    """One headline number, what changed against the reference, and a line of words.

    asked  the chart it comes from
    """

    asked = Signal(str)

    def __init__(self, kpi: Kpi) -> None:
        super().__init__(margin=10)
        self._kpi = kpi
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip("Show its chart")
        label = ElidedLabel(kpi.label)
        label.setObjectName("quiet")
        label.setFont(theme.font(9))
        self.value = plain_label("\u2013", 16, bold=True)
        self.change = plain_label("", 9, bold=True, name="changed")
        self.change.setAlignment(Qt.AlignmentFlag.AlignBottom)
        self.change.setContentsMargins(0, 0, 0, 4)
        self.detail = ElidedLabel(" ")
        self.detail.setObjectName("quiet")
        self.detail.setFont(theme.font(9))
        line = QHBoxLayout()
        line.setSpacing(6)
        line.addWidget(self.value)
        line.addWidget(self.change)
        line.addStretch(1)
        self.column.setSpacing(0)
        self.column.addWidget(label)
        self.column.addLayout(line)
        self.column.addWidget(self.detail)

    def show_result(self, result: Result, reference: Result | None) -> None:
        """Show the number of a result, and its difference from a reference."""
        self.value.setText(self._kpi.text(result))
        self.change.setText(self._kpi.change(result, reference) if reference else "")
        self.detail.setText(self._kpi.detail(result))
        self.detail.setToolTip(self.detail.text())
        self.setAccessibleName(
            f"{self._kpi.label}: {self.value.text()} {self.change.text()}. {self.detail.text()}")

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.asked.emit(self._kpi.chart)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Space):
            self.asked.emit(self._kpi.chart)
        else:
            super().keyPressEvent(event)


class KpiStrip(QWidget):
    """All headline numbers in a row."""

    asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self.cards = {name: KpiCard(kpi) for name, kpi in KPIS.items()}
        for card in self.cards.values():
            card.asked.connect(self.asked)
            row.addWidget(card, 1)

    def show_result(self, result: Result, reference: Result | None) -> None:
        """Follow a result."""
        for card in self.cards.values():
            card.show_result(result, reference)
