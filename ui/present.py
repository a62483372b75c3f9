"""Presenting: the charts alone on the whole screen, in large type, driven by keys."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from planner.analysis.replay import between
from planner.figures import Result
from planner.language import mark, say
from planner.scenario import Scenario
from ui import theme
from ui.charts.board import Board
from ui.kpis import KpiStrip
from ui.motion import is_calm
from ui.state import State
from ui.widgets import ElidedLabel, plain_label

_ZOOM = 1.5
_FRAME_MS, _REPLAY_MS = 33, 1800
_JUMP = 0.5
"""Part of a replay after which one jumps from before to after where nothing is to move."""
_KEYS = mark("\u2190 \u2192 scenario \u00b7 R replay the last change \u00b7 B blank \u00b7 Esc ends")


class Presentation(QWidget):
    """Follows the current scenario until it is closed.

    ended  it was closed
    """

    ended = Signal()

    def __init__(self, state: State) -> None:
        theme.set_zoom(_ZOOM)
        super().__init__(None, Qt.WindowType.Window)
        self._state = state
        self._moved, self._calm = 0, False
        self._change: tuple[Scenario, Scenario] | None = None
        self.setWindowTitle("Tradewinds")
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._name = ElidedLabel()
        self._name.setFont(theme.font(14, bold=True))
        self.kpis = KpiStrip(choosable=False)
        self.board = Board()
        self._page = QWidget(self)
        column = QVBoxLayout(self._page)
        column.setContentsMargins(24, 18, 24, 12)
        column.setSpacing(12)
        column.addWidget(self._name)
        column.addWidget(self.kpis)
        column.addWidget(self.board, 1)
        foot = QHBoxLayout()
        foot.addWidget(plain_label(say("If these inputs hold, not a forecast."), 8, name="quiet"))
        foot.addStretch(1)
        foot.addWidget(plain_label(say(_KEYS), 8, name="quiet"))
        column.addLayout(foot)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(self._page)
        self._clock = QTimer(self)
        self._clock.setInterval(_FRAME_MS)
        self._clock.timeout.connect(self._replay_frame)
        state.computed.connect(self.follow)
        state.refined.connect(self._follow_draws)
        self.follow()

    def follow(self) -> None:
        """Show the current scenario; a replay ends, as it may be another's."""
        self._end_replay()
        if self._state.result is not None:
            self._show(self._state.result)

    def _follow_draws(self) -> None:
        if self._state.result is not None and not self._clock.isActive():
            self._show(self._state.result)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match Qt.Key(event.key()):
            case Qt.Key.Key_Escape:
                self.close()
            case Qt.Key.Key_Right | Qt.Key.Key_PageDown | Qt.Key.Key_Space:
                self._state.step(1)
            case Qt.Key.Key_Left | Qt.Key.Key_PageUp:
                self._state.step(-1)
            case Qt.Key.Key_R:
                self.replay()
            case Qt.Key.Key_B | Qt.Key.Key_Period:
                self._page.setVisible(self._page.isHidden())
            case _:
                super().keyPressEvent(event)

    def replay(self) -> None:
        """Play the newest change of the scenario once more, from before to after."""
        self._change = self._state.current.last_change()
        if self._change is not None:
            self._moved, self._calm = 0, is_calm()
            self.board.hold(True)
            self._clock.start()

    def _replay_frame(self) -> None:
        from planner.run import run  # the engine is loaded by now; the window starts without it

        assert self._change is not None
        self._moved += _FRAME_MS
        part = min(1.0, self._moved / _REPLAY_MS)
        gone = float(part >= _JUMP) if self._calm else part * part * (3 - 2 * part)
        scenario = between(*self._change, gone)
        self._show(Result(scenario, run(scenario)))
        if gone >= 1:
            self._end_replay()

    def _end_replay(self) -> None:
        if self._clock.isActive():
            self._clock.stop()
            self.board.hold(False)

    def _show(self, result: Result) -> None:
        self._name.setText(" ".join(result.scenario.name.split()))
        self.board.show_charts(result.scenario.display.charts)
        self.kpis.show_kpis(result.scenario.display.kpis)
        self.board.show_result(result, self._state.reference, self._state.ghosts())
        self.kpis.show_result(result, self._state.reference)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._clock.stop()
        self._state.computed.disconnect(self.follow)
        self._state.refined.disconnect(self._follow_draws)
        theme.set_zoom(1.0)
        self.ended.emit()
        event.accept()
