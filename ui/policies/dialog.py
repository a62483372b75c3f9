"""The window of policies against worlds."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from planner.analysis.trials import question
from planner.language import say
from ui import theme
from ui.beside import Beside
from ui.help import about
from ui.policies.view import PoliciesView
from ui.policies.work import table_text
from ui.radio import Radio
from ui.state import State
from ui.widgets import ElidedLabel, plain_label


class PoliciesDialog(Beside):
    """The open scenarios as policies, each tried in the same worlds; it follows them.

    wanted  another policy, to begin with as the one that there is
    """

    wanted = Signal()

    def __init__(self, state: State, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        about(self, "compare", "regret")
        self._state = state
        self.setWindowTitle(say("Policies against worlds"))
        self.resize(900, 640)
        self.view = PoliciesView(state)
        self.measure = ElidedLabel()
        self.measure.setFont(theme.font(11, bold=True))
        self.more = Radio(
            say("more is better"), say("The policy with the highest number is the best one"))
        self.less = Radio(say("less is better"), say("The policy with the lowest number is the best one"))
        self.scenarios = Radio(say("open scenarios"), say(
            "The default assumptions, and those of every open scenario that changes some"))
        self.drawn = Radio(say("the draws"), say(
            "The default assumptions, and four groups of the draws: the median of each stands for it"))
        self.copy = QPushButton(say("Copy table"))
        self.copy.setToolTip(say("Outcomes and regrets, tab-separated, for a sheet"))
        self.copy.setAutoDefault(False)
        self.copy.clicked.connect(self._copy)
        self.another = QPushButton(say("Duplicate the scenario"))
        self.another.setToolTip(say("Another policy: move a lever there"))
        self.another.setAutoDefault(False)
        self.another.clicked.connect(lambda _=False: self.wanted.emit())
        self._pair(self.more, self.less, self._choose_side)
        self._pair(self.scenarios, self.drawn, self._choose_worlds)
        worlds = [self.drawn, self.scenarios] if self.view.from_draws else [self.scenarios, self.drawn]
        worlds[0].choose_over(worlds[1])
        self._lay_out()
        state.edited.connect(self.follow)
        state.listed.connect(self.follow)
        self.follow()

    def follow(self) -> None:
        """Say what the table is about."""
        measure = question(self._state.scenario.display).measure
        self.measure.setText(measure.label)
        self.measure.setToolTip(say("{measure}, {unit}: chosen at the top of Insight",
                                    measure=measure.label, unit=measure.unit))
        self.another.setVisible(len(self._state.documents) == 1)
        sides = [self.less, self.more] if self._measure_id in self.view.less else [self.more, self.less]
        sides[0].choose_over(sides[1])

    @property
    def _measure_id(self) -> str:
        return question(self._state.scenario.display).id

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self.measure, 1)
        top.addWidget(self.another)
        top.addWidget(self.copy)
        row = QHBoxLayout()
        row.setSpacing(14)
        row.addWidget(self.more)
        row.addWidget(self.less)
        row.addStretch(1)
        row.addWidget(plain_label(say("worlds from"), name="quiet"))
        row.addWidget(self.scenarios)
        row.addWidget(self.drawn)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 16)
        column.setSpacing(8)
        column.addLayout(top)
        column.addLayout(row)
        column.addSpacing(4)
        column.addWidget(self.view, 1)

    def _pair(self, one: Radio, other: Radio, choose: Callable[[], None]) -> None:
        group = QButtonGroup(self)
        for button in (one, other):
            group.addButton(button)
            button.clicked.connect(choose)

    def _choose_side(self) -> None:
        change = self.view.less.add if self.less.isChecked() else self.view.less.discard
        change(self._measure_id)
        self.view.asker.follow()

    def _choose_worlds(self) -> None:
        self.view.from_draws = self.drawn.isChecked()
        self.view.asker.follow()

    def _copy(self) -> None:
        if self.view.answer is not None:
            QGuiApplication.clipboard().setText(table_text(self.view.answer))
