"""Presenting: the charts alone on the whole screen, in large type, driven by keys.

A story is presented stop by stop: the baseline, each of its steps, the whole scenario.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from planner.analysis.replay import between
from planner.figures import Result
from planner.language import mark, say
from planner.scenario import Scenario
from planner.sequence import at_stop, change_at, last_stop
from ui import theme
from ui.charts.board import PANES, Board
from ui.help import about
from ui.kpis import KpiStrip
from ui.motion import is_calm
from ui.state import State
from ui.steps import StepWords, sources_line
from ui.widgets import ElidedLabel, plain_label

if TYPE_CHECKING:
    from planner.analysis.spread import Spread

_ZOOM = 1.5
_FRAME_MS, _REPLAY_MS = 33, 1800
_JUMP = 0.5
"""Part of a replay after which one jumps from before to after where nothing is to move."""
_KEYS = mark("\u2190 \u2192 scenario \u00b7 R replay the last change \u00b7 B blank \u00b7 Esc ends")
_KEYS_OF_STORY = mark("\u2190 \u2192 step \u00b7 R replay the change \u00b7 B blank \u00b7 Esc ends")


class Presentation(QWidget):
    """Follows the current scenario until it is closed.

    ended  it was closed
    """

    ended = Signal()

    def __init__(self, state: State, stop: int = 0) -> None:
        theme.set_zoom(_ZOOM)
        super().__init__(None, Qt.WindowType.Window)
        about(self, "presenting")
        self._state = state
        self._document, self._stop = state.current, stop
        self._shown: Result | None = None
        self._moved, self._calm = 0, False
        self._change: tuple[Scenario, Scenario] | None = None
        self.setWindowTitle("Tradewinds")
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._name = ElidedLabel()
        self._name.setFont(theme.font(14, bold=True))
        self._words = StepWords()
        self.kpis = KpiStrip(choosable=False)
        self.board = Board()
        self._sources, self._keys = ElidedLabel(), plain_label("", 8, name="quiet")
        self._sources.setFont(theme.font(8))
        self._sources.setObjectName("quiet")
        self._lay_out()
        self._clock = QTimer(self)
        self._clock.setInterval(_FRAME_MS)
        self._clock.timeout.connect(self._replay_frame)
        self.setFocus()  # no number stands out until somebody presses Tab
        state.computed.connect(self.follow)
        state.refined.connect(self._follow_draws)
        state.analyst.answered.connect(self._take)
        self.follow()

    def _lay_out(self) -> None:
        self._page = QWidget(self)
        column = QVBoxLayout(self._page)
        column.setContentsMargins(24, 18, 24, 12)
        column.setSpacing(12)
        column.addWidget(self._name)
        column.addWidget(self._words)
        column.addWidget(self.kpis)
        column.addWidget(self.board, 1)
        foot = QHBoxLayout()
        foot.setSpacing(24)
        foot.addWidget(plain_label(say("If these inputs hold, not a forecast."), 8, name="quiet"))
        foot.addWidget(self._sources, 1)
        foot.addWidget(self._keys)
        column.addLayout(foot)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(self._page)

    def follow(self) -> None:
        """Show the current scenario; a replay ends, as it may be another's."""
        self._end_replay()
        if self._state.current is not self._document:
            self._document, self._stop = self._state.current, 0
        if self._state.result is not None:
            self._stop = min(self._stop, last_stop(self._state.scenario))
            self._show(self._at_stop(self._state.result))
            self._tell(self._state.scenario)

    def _step(self, by: int) -> None:
        """To the next or previous stop, and beyond the ends to the next or previous scenario."""
        if 0 <= self._stop + by <= last_stop(self._state.scenario):
            self._stop += by
            self.follow()
        elif len(self._state.documents) > 1:
            self._state.step(by)  # which follow() will hear of
            self._document = self._state.current
            self._stop = 0 if by > 0 else last_stop(self._state.scenario)

    def _follow_draws(self) -> None:
        if self._is_whole and not self._clock.isActive() and self._state.result is not None:
            self._show(self._state.result)

    @property
    def _is_whole(self) -> bool:
        result = self._state.result
        return result is not None and self._stop == last_stop(result.scenario)

    def _at_stop(self, whole: Result) -> Result:
        """The result to show, with bands of a few draws at once; those of all draws follow."""
        if self._is_whole:
            return whole
        from planner.analysis.spread import FULL, LIVE, spread, wanted
        from planner.run import run  # the engine is loaded by now; the window starts without it

        scenario, seed = at_stop(whole.scenario, self._stop), self._state.seed
        asked = wanted(scenario.display)
        self._state.analyst.ask(self, scenario, lambda stopped: spread(scenario, *asked, FULL, seed))
        return Result(scenario, run(scenario), spread(scenario, *asked, LIVE, seed).bands)

    def _take(self, asker: object, scenario: object, answer: Spread) -> None:
        shown = self._shown
        if asker is self and shown is not None and shown.scenario is scenario and not self._clock.isActive():
            self._show(replace(shown, bands=answer.bands))

    def _tell(self, scenario: Scenario) -> None:
        self._name.setText(" ".join(scenario.title.split()))
        self._words.tell(scenario, self._stop)
        self._sources.setText(sources_line(scenario))
        self._keys.setText(say(_KEYS_OF_STORY) if scenario.steps else say(_KEYS))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match Qt.Key(event.key()):
            case Qt.Key.Key_Escape:
                self.close()
            case Qt.Key.Key_Right | Qt.Key.Key_PageDown | Qt.Key.Key_Space:
                self._step(1)
            case Qt.Key.Key_Left | Qt.Key.Key_PageUp:
                self._step(-1)
            case Qt.Key.Key_R:
                self.replay()
            case Qt.Key.Key_B | Qt.Key.Key_Period:
                self._page.setVisible(self._page.isHidden())
            case _:
                super().keyPressEvent(event)

    def replay(self) -> None:
        """Play a change once more, from before to after: that of the step, or the scenario's newest."""
        newest = self._state.current.last_change() if self._is_whole else None
        self._change = newest or change_at(self._state.scenario, self._stop)
        if self._change is not None and self._shown is not None:
            self._moved, self._calm = 0, is_calm()
            self.board.hold(True)
            self._clock.start()

    def _replay_frame(self) -> None:
        from planner.run import run  # the engine is loaded by now; the window starts without it

        assert self._change is not None and self._shown is not None
        self._moved += _FRAME_MS
        part = min(1.0, self._moved / _REPLAY_MS)
        gone = float(part >= _JUMP) if self._calm else part * part * (3 - 2 * part)
        if gone >= 1:
            self._show(self._shown)
            self._end_replay()
            return
        scenario = between(*self._change, gone)
        self._draw(Result(replace(scenario, display=self._shown.scenario.display), run(scenario)))

    def _end_replay(self) -> None:
        if self._clock.isActive():
            self._clock.stop()
            self.board.hold(False)

    def _show(self, result: Result) -> None:
        self._shown = result
        charts = self._charts
        panes = next(panes for panes in PANES if panes >= len(charts)) if charts else PANES[-1]
        if panes != self.board.panes:
            self.board.set_panes(panes)
        self.board.show_charts(result.scenario.display.charts)
        self.kpis.show_kpis(result.scenario.display.kpis)
        self._draw(result)

    @property
    def _charts(self) -> tuple[str, ...]:
        """The charts that the step itself names."""
        steps = self._state.scenario.steps
        return steps[self._stop - 1].charts if 0 < self._stop <= len(steps) else ()

    def _draw(self, result: Result) -> None:
        self.board.show_result(result, self._state.reference, self._state.ghosts())
        self.kpis.show_result(result, self._state.reference)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._clock.stop()
        self._state.computed.disconnect(self.follow)
        self._state.refined.disconnect(self._follow_draws)
        self._state.analyst.answered.disconnect(self._take)
        self._state.analyst.drop(self)
        theme.set_zoom(1.0)
        self.ended.emit()
        event.accept()
