"""The window of scenario discovery."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from planner.analysis.phrases import chosen, per_cent
from planner.analysis.trials import Question, question
from planner.language import say
from planner.quantities import Values
from ui import theme
from ui.beside import Beside
from ui.discovery.brush import Brush, Ends, Wanted
from ui.discovery.view import DiscoveryView
from ui.help import about
from ui.radio import Radio
from ui.state import State
from ui.widgets import ElidedLabel, plain_label

if TYPE_CHECKING:
    from ui.main_window import MainWindow


class DiscoveryDialog(Beside):
    """Which outcomes are meant, above; under which conditions they come, below. It follows the scenario.

    sought  an input that is to be shown in the window
    """

    sought = Signal(str)

    def __init__(self, state: State, parent: MainWindow | None = None) -> None:
        super().__init__(parent)
        about(self, "discovery")
        self._state = state
        self.setWindowTitle(say("What leads there"))
        self.resize(820, 600)
        self.measure = ElidedLabel()
        self.measure.setFont(theme.font(11, bold=True))
        self.part = plain_label("", bold=True)
        tip = say("Ask for all outcomes on this side of the threshold")
        self.above, self.below = Radio("", tip), Radio("", tip)
        self.brush = Brush()
        self.view = DiscoveryView(state)
        self._lay_out()
        for button, wanted in ((self.above, Wanted(True)), (self.below, Wanted(False))):
            button.setAutoExclusive(False)  # neither counts where ends are chosen
            button.clicked.connect(lambda _=False, wanted=wanted: self._want(wanted))
        self.brush.chosen.connect(lambda ends: self._want(Wanted(self.view.wanted.above, *ends)))
        self.view.sought.connect(self.sought)
        state.computed.connect(self.follow)
        state.refined.connect(self.follow)
        self.brush.handles[0].setFocus()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self.measure, 1)
        row.addWidget(self.part)
        row.addSpacing(14)
        row.addWidget(self.above)
        row.addWidget(self.below)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 16)
        column.setSpacing(12)
        column.addLayout(row)
        column.addWidget(self.brush)
        column.addWidget(self.view, 1)

    def follow(self) -> None:
        """Show the draws of the scenario and the outcomes that are asked for."""
        asked, spread, result = question(self._state.scenario.display), self._state.spread, self._state.result
        if not self.isVisible() or spread is None or result is None or asked.id not in spread.values:
            return
        measure, ends = asked.measure, self.view.wanted.ends(asked.threshold)
        self.measure.setText(measure.label)
        self.measure.setToolTip(say(
            "{measure}, {unit}: chosen at the top of Insight", measure=measure.label, unit=measure.unit))
        threshold = chosen(measure, asked.threshold)
        self.above.setText(say("above {threshold}", threshold=threshold))
        self.below.setText(say("below {threshold}", threshold=threshold))
        wanted = self.view.wanted
        for button, above in ((self.above, True), (self.below, False)):
            button.setChecked(not wanted.is_free and wanted.above is above)
        value = float(measure.values(result.projection, asked.volume)[0])
        self.brush.show_draws(spread.values[asked.id], value, asked, ends)
        self.part.setText(_part(asked, ends, spread.values[asked.id]))
        self.brush.setAccessibleDescription(self.part.text())

    def _want(self, wanted: Wanted) -> None:
        self.view.want(wanted)
        self.follow()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.follow()


def _part(asked: Question, ends: Ends, values: Values) -> str:
    """How many draws come out as asked."""
    low, high = ends
    inside = (values > (-np.inf if low is None else low)) & (values < (np.inf if high is None else high))
    part = per_cent(float(inside.mean()))
    low_words, high_words = (None if end is None else chosen(asked.measure, end) for end in ends)
    if low is None or high is None:
        return say("above {low}: {part} of draws", low=low_words, part=part) if high is None else say(
            "below {high}: {part} of draws", high=high_words, part=part)
    return say("{low} to {high}: {part} of draws", low=low_words, high=high_words, part=part)
