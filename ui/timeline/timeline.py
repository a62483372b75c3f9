"""The timeline under the charts: one lane a shock, the same years as the charts."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QRect, QRectF, QSize, QSizeF, Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QFontMetricsF, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QMenu, QPushButton, QScrollArea, QWidget

from planner.export.answer_tables import shocks_text
from planner.language import say
from planner.months import HORIZON, month_words
from planner.scenario import Scenario
from planner.shocks import KINDS, MAX_SHOCKS, Shock, fresh
from planner.stamp import stamp
from planner.words import severity_text
from ui import exports, theme
from ui.charts.frame import framed
from ui.devices import Page
from ui.focus import tab_through
from ui.help import about
from ui.state import State
from ui.timeline.bar import ShockBar, paint_shock
from ui.timeline.dialog import ShockDialog
from ui.timeline.scale import MonthScale
from ui.widgets import Card, passing_menu, plain_label

_LANE, _AXIS, _NAMES, _RIGHT = 28, 20, 190, 20
_LANES_IN_SIGHT = 3
_PICTURE = 880
"""Width of a picture, pixels."""


class Timeline(Card):
    """Shocks of the open scenario.

    held  whether a bar is being dragged
    """

    held = Signal(bool)

    def __init__(self, state: State) -> None:
        super().__init__(margin=10)
        about(self, "timeline")
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
        heading.addWidget(plain_label(say("Shocks"), 11, bold=True))
        self._hint = plain_label("", name="quiet")
        heading.addWidget(self._hint)
        heading.addStretch(1)
        self.add_button = QPushButton(say("+ add"))
        self.add_button.setObjectName("link")
        self.add_button.setAccessibleName(say("Add a shock"))
        self.add_button.setToolTip(say("Add a shock"))
        self.add_button.setMenu(self._palette())
        heading.addWidget(self.add_button)
        self.column.addLayout(heading)
        self.column.addWidget(area)
        state.listed.connect(self.lanes.let_go)
        state.edited.connect(self.follow)
        self.follow()

    def follow(self) -> None:
        """Show the open scenario."""
        shocks = self._state.scenario.shocks
        self.lanes.show_shocks(shocks)
        tab_through(self.add_button, *self.lanes.bars)
        self.add_button.setEnabled(len(shocks) < MAX_SHOCKS)
        self._hint.setText("" if shocks else say("none yet: add one, drag it to move, its ends to stretch"))

    def change(self, at: int, shock: Shock, drag: int) -> None:
        """Replace a shock."""
        self.held.emit(drag >= 0)
        words = say("{shock} {severity} from {month}", shock=shock.title, severity=severity_text(shock),
                    month=month_words(shock.start))
        self._state.edit(self._state.scenario.with_shock(shock, at), words, drag)

    def remove(self, at: int) -> None:
        """Take a shock away."""
        scenario = self._state.scenario
        words = say("No {shock}", shock=scenario.shocks[at].title)
        self._state.edit(scenario.without_shock(at), words)

    def edit(self, at: int) -> None:
        """Open all fields of a shock."""
        dialog = ShockDialog(self._state.scenario.shocks[at], self)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self.change(at, dialog.shock(), -1)
        dialog.deleteLater()

    def offer(self) -> None:
        """Open the list of shocks that can be added."""
        menu = self.add_button.menu()
        menu.popup(self.add_button.mapToGlobal(self.add_button.rect().bottomLeft()))
        menu.setActiveAction(menu.actions()[0])

    def picture(self) -> Page:
        """All lanes, whatever is in sight."""
        from planner.export.carry import cargo  # loads pydantic, which a window starts without

        scenario = self._state.scenario
        size = QSizeF(_PICTURE, height_for(scenario.shocks))

        def paint(painter: QPainter) -> None:
            paint_lanes(painter, size.toSize(), scenario.shocks)
            for shock, rect in bars_of(scenario.shocks, scale_for(_PICTURE)):
                paint_shock(painter, shock, rect, scale_for(_PICTURE))

        return framed(size, paint, say("Shocks: {name}", name=scenario.title), stamp(scenario),
                      scenario=cargo(scenario))

    def data(self) -> str:
        """All shocks as a table."""
        scenario = self._state.scenario
        return shocks_text(scenario, stamp(scenario))

    def add_exports(self, menu: QMenu) -> None:
        """Commands for the whole timeline; there is nothing to show of an empty one."""
        for action in exports.add_actions(menu, self, self.picture, self.data, "shocks"):
            action.setEnabled(bool(self._state.scenario.shocks))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = passing_menu(self)
        self.add_exports(menu)
        menu.popup(event.globalPos())

    def _palette(self) -> QMenu:
        menu = QMenu(self)
        menu.setToolTipsVisible(True)
        for kind, spec in KINDS.items():
            menu.addAction(spec.label, lambda kind=kind: self._add(fresh(kind))).setToolTip(spec.effect)
        return menu

    def _add(self, shock: Shock) -> None:
        scenario: Scenario = self._state.scenario
        self._state.edit(scenario.with_shock(shock), say("Add {shock}", shock=shock.title))
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
        return QSize(400, height_for(self._shocks))

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
        return scale_for(self.width())

    def _bar(self, at: int, shock: Shock) -> ShockBar:
        bar = ShockBar(shock, self)
        bar.changed.connect(lambda new, drag: self._timeline.change(at, new, drag))
        bar.opened.connect(lambda: self._timeline.edit(at))
        bar.removed.connect(lambda: self._timeline.remove(at))
        bar.dropped.connect(lambda: self._timeline.held.emit(False))
        bar.add_actions.append(self._timeline.add_exports)
        bar.show()
        return bar

    def _place(self) -> None:
        for bar, (shock, rect) in zip(self.bars, bars_of(self._shocks, self.scale()), strict=True):
            bar.show_shock(shock, self.scale(), rect)
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._place()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_lanes(painter, self.size(), self._shocks)
        painter.end()


def height_for(shocks: Sequence[Shock]) -> int:
    """Of all lanes and the years, pixels."""
    return max(1, len(shocks)) * _LANE + _AXIS


def scale_for(width: int) -> MonthScale:
    """Months over the part of a width that is right of the names."""
    return MonthScale(_NAMES, width - _RIGHT)


def bars_of(shocks: Sequence[Shock], scale: MonthScale) -> Iterator[tuple[Shock, QRect]]:
    """Where the bar of each shock is."""
    for i, shock in enumerate(shocks):
        left, right = scale.x(shock.start), scale.x(min(shock.end, HORIZON + 1))
        yield shock, QRect(round(left), i * _LANE + 2, max(12, round(right - left)), _LANE - 4)


def paint_lanes(painter: QPainter, size: QSize, shocks: Sequence[Shock]) -> None:
    """Names and years in so much room, without the bars."""
    look, scale, bottom = theme.palette(), scale_for(size.width()), size.height() - _AXIS
    font = theme.font(9)
    painter.setFont(font)
    for x, year in scale.years():
        painter.setPen(QPen(theme.color(look.edge), 1))
        painter.drawLine(round(x), 0, round(x), bottom)
        painter.setPen(theme.color(look.quiet))
        painter.drawText(round(x) + 4, size.height() - 6, year)
    painter.setPen(QPen(theme.color(look.edge), 1))
    painter.drawLine(_NAMES, bottom, round(scale.right), bottom)
    painter.setPen(theme.color(look.ink))
    for i, shock in enumerate(shocks):
        words = QFontMetricsF(font).elidedText(shock.title, theme.ELIDE, _NAMES - 12)
        painter.drawText(
            QRectF(2, i * _LANE, _NAMES - 10, _LANE), int(Qt.AlignmentFlag.AlignVCenter), words)
