"""The window of the backtest."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from planner.errors import printable
from planner.language import say
from planner.observations import Observed, series_words
from ui import theme
from ui.backtest.view import BacktestView
from ui.beside import Beside
from ui.document import one_line
from ui.help import about
from ui.state import State
from ui.widgets import ElidedLabel


class BacktestDialog(Beside):
    """What was observed beside hindcast and projection; own observations come and go here.

    wanted  to import observations
    """

    wanted = Signal()

    def __init__(self, state: State, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        about(self, "observations", "backtest")
        self._state = state
        self.setWindowTitle(say("Backtest against observations"))
        self.resize(1200, 660)
        self.view = BacktestView(state)
        self.name = ElidedLabel()
        self.name.setFont(theme.font(11, bold=True))
        self.take = QPushButton(say("Import observations\u2026"))
        self.take.clicked.connect(self.wanted)
        self.own = QMenu(self)
        self.own.aboutToShow.connect(self._fill)
        self.remove = QPushButton(say("Remove own"))
        self.remove.setToolTip(say("Take a series of your own out of the scenario; Undo brings it back"))
        self.remove.setMenu(self.own)
        self.copy = QPushButton(say("Copy table"))
        self.copy.setToolTip(say("Every observation with the model beside it, tab-separated, for a sheet"))
        self.copy.clicked.connect(self._copy)
        for button in (self.take, self.remove, self.copy):
            button.setAutoDefault(False)
        self._lay_out()
        state.edited.connect(self.follow)
        self.follow()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.name, 1)
        row.addWidget(self.take)
        row.addWidget(self.remove)
        row.addWidget(self.copy)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 16)
        column.setSpacing(10)
        column.addLayout(row)
        column.addWidget(self.view, 1)

    def follow(self) -> None:
        """Say which scenario is tested."""
        self.name.setText(one_line(self._state.scenario.title))
        self.remove.setEnabled(bool(self._state.scenario.observations))

    def _fill(self) -> None:
        self.own.clear()
        for one in self._state.scenario.observations:
            words = say("{series}: {count} from {source}", series=series_words(one.series, one.bloc),
                        count=len(one.points), source=printable(one.source, 60))
            self.own.addAction(words.replace("&", "&&"), lambda one=one: self._remove(one))

    def _remove(self, gone: Observed) -> None:
        scenario = self._state.scenario
        left = tuple(one for one in scenario.observations if one.name != gone.name)
        self._state.edit(replace(scenario, observations=left), say("Remove observations"))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.view.table_text())
