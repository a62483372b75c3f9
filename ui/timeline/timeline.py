"""The timeline under the charts: one lane a shock, the same years as the charts."""

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QMenu, QPushButton, QScrollArea, QWidget

from planner.months import month_name
from planner.scenario import Scenario
from planner.shocks import KINDS, MAX_SHOCKS, Shock, fresh
from planner.words import severity_text
from ui import theme
from ui.state import State
from ui.timeline.bar import ShockBar
from ui.timeline.dialog import ShockDialog
from ui.timeline.scale import MonthScale
from ui.widgets import Card, plain_label

_LANE, _AXIS, _NAMES, _RIGHT = 26, 20, 190, 20
_LANES_IN_SIGHT = 3


class Timeline(Card):
    """Shocks of the open scenario.

    held  whether a bar is being dragged
    """

    held = Signal(bool)

    def __init__(self, state: State) -> None:
        super().__init__(margin=10)
        self._state = state
        self.lanes = Lanes(self)
        area = self._area = QScrollArea()
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its bars have it
        area.setWidget(self.lanes)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFixedHeight(_LANES_IN_SIGHT * _LANE + _AXIS + 2)
        heading = QHBoxLayout()
        heading.addWidget(plain_label("Shocks", 11, bold=True))
        self._hint = plain_label("", name="quiet")
        heading.addWidget(self._hint)
        heading.addStretch(1)
        self._add_button = QPushButton("+ add")
        self._add_button.setObjectName("link")
        self._add_button.setAccessibleName("Add a shock")
        self._add_button.setToolTip("Add a shock")
        self._add_button.setMenu(self._palette())
        heading.addWidget(self._add_button)
        self.column.addLayout(heading)
        self.column.addWidget(area)
        state.listed.connect(self.lanes.let_go)
        state.edited.connect(self.follow)
        self.follow()

    def follow(self) -> None:
        """Show the open scenario."""
        shocks = self._state.scenario.shocks
        self.lanes.show_shocks(shocks)
        self._add_button.setEnabled(len(shocks) < MAX_SHOCKS)
        self._hint.setText("" if shocks else "none yet: add one, drag it to move, its ends to stretch")

    def change(self, at: int, shock: Shock, drag: int) -> None:
        """Replace a shock."""
        self.held.emit(drag >= 0)
        words = f"{shock.title} {severity_text(shock)} from {month_name(shock.start)}"
        self._state.edit(self._state.scenario.with_shock(shock, at), words, drag)

    def remove(self, at: int) -> None:
        """Take a shock away."""
        scenario = self._state.scenario
        self._state.edit(scenario.without_shock(at), f"No {scenario.shocks[at].title}")

    def edit(self, at: int) -> None:
        """Open all fields of a shock."""
        dialog = ShockDialog(self._state.scenario.shocks[at], self)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self.change(at, dialog.shock(), -1)
        dialog.deleteLater()

    def _palette(self) -> QMenu:
        menu = QMenu(self)
        menu.setToolTipsVisible(True)
        for kind, spec in KINDS.items():
            menu.addAction(spec.label, lambda kind=kind: self._add(fresh(kind))).setToolTip(spec.effect)
        return menu

    def _add(self, shock: Shock) -> None:
        scenario: Scenario = self._state.scenario
        self._state.edit(scenario.with_shock(shock), f"Add {shock.title}")
        bar = self.lanes.bars[-1]
        bar.setFocus()
        QTimer.singleShot(0, bar, lambda: self._area.ensureWidgetVisible(bar))  # once there is room for it


class Lanes(QWidget):
    """Names at the left, bars over years at the right."""

    def __init__(self, timeline: Timeline) -> None:
        super().__init__()
        self._timeline = timeline
        self._shocks: tuple[Shock, ...] = ()
        self.bars: list[ShockBar] = []
        self.setObjectName("plain")

    def sizeHint(self) -> QSize:
        return QSize(400, max(1, len(self._shocks)) * _LANE + _AXIS)

    def minimumSizeHint(self) -> QSize:
        return QSize(320, self.sizeHint().height())

    def show_shocks(self, shocks: tuple[Shock, ...]) -> None:
        """Follow the scenario: bars that are there already only move."""
        self._shocks = shocks
        while len(self.bars) > len(shocks):
            bar = self.bars.pop()
            bar.hide()
            bar.deleteLater()
        while len(self.bars) < len(shocks):
            self.bars.append(self._bar(len(self.bars), shocks[len(self.bars)]))
        self.updateGeometry()
        self._place()

    def let_go(self) -> None:
        """End the drag of any bar: another scenario may have come under it."""
        for bar in self.bars:
            bar.let_go()

    def scale(self) -> MonthScale:
        """Months over the part right of the names."""
        return MonthScale(_NAMES, self.width() - _RIGHT)

    def _bar(self, at: int, shock: Shock) -> ShockBar:
        bar = ShockBar(shock, self)
        bar.changed.connect(lambda new, drag: self._timeline.change(at, new, drag))
        bar.opened.connect(lambda: self._timeline.edit(at))
        bar.removed.connect(lambda: self._timeline.remove(at))
        bar.dropped.connect(lambda: self._timeline.held.emit(False))
        bar.show()
        return bar

    def _place(self) -> None:
        for i, (bar, shock) in enumerate(zip(self.bars, self._shocks, strict=True)):
            bar.show_shock(shock, self.scale(), i * _LANE + 3, _LANE - 6)
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._place()

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.palette()
        painter = QPainter(self)
        painter.setFont(theme.font(9))
        scale, bottom = self.scale(), self.height() - _AXIS
        for x, year in scale.years():
            painter.setPen(QPen(theme.color(look.edge), 1))
            painter.drawLine(round(x), 0, round(x), bottom)
            painter.setPen(theme.color(look.quiet))
            painter.drawText(round(x) + 4, self.height() - 6, year)
        painter.setPen(QPen(theme.color(look.edge), 1))
        painter.drawLine(_NAMES, bottom, round(scale.right), bottom)
        painter.setPen(theme.color(look.ink))
        for i, shock in enumerate(self._shocks):
            words = painter.fontMetrics().elidedText(shock.title, theme.ELIDE, _NAMES - 12)
            painter.drawText(2, i * _LANE, _NAMES - 10, _LANE, int(Qt.AlignmentFlag.AlignVCenter), words)
        painter.end()
