"""The page on goals: what each lever would have to be for a target, and where the measure tips."""

from __future__ import annotations

from collections.abc import Hashable
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout

from planner.analysis.trials import question
from planner.language import say
from planner.levers import LEVERS
from ui.analyst import Stopped, Work
from ui.help import about
from ui.insight.goal_answer import Goal, GoalAnswer, goal_answer
from ui.insight.goal_form import GoalForm
from ui.insight.lever_list import LeverList
from ui.insight.page import AnalysisView
from ui.insight.steps import goal_step, set_input, settled
from ui.state import State
from ui.widgets import plain_label, wrapped_label

_REACHING, _FAILING, _TIPPING = 8, 3, 5
"""How many rows are shown before somebody asks for more."""


class GoalPage(AnalysisView):
    """Asks for a target of the measure in focus. Target and lever belong to the page.

    sought  an input that is to be shown
    held    whether something is being dragged
    """

    sought = Signal(str)
    held = Signal(bool)

    def __init__(self, state: State) -> None:
        super().__init__(state)
        about(self, "goal")
        self.form = GoalForm()
        self._typed: dict[str, float] = {}
        self._answer: GoalAnswer | None = None
        self._words = wrapped_label("")
        self.set = QPushButton(say("Set"))
        self.set.setToolTip(say("Set the lever to this value"))
        self.show_lever = QPushButton(say("show the lever"))
        self.show_lever.setObjectName("link")
        self.reaching = LeverList(say("Levers that reach the target alone; Enter sets one, "
                                      "Shift+Enter shows it"))
        self.failing = LeverList(say("Levers that do not reach the target; Enter shows one"))
        self.more = _Fold()
        self._tipping_words = wrapped_label("", 9, name="quiet")
        self.tipping = LeverList(say("Tipping points; Enter sets one, Shift+Enter shows it"))
        self.more_tipping = _Fold()
        self._lay_out()
        self.form.target_chosen.connect(self._take_target)
        self.form.target_cleared.connect(self._clear_target)
        self.form.lever_chosen.connect(self.asker.follow)
        self.more.clicked.connect(self._fill)
        self.more_tipping.clicked.connect(self._fill)
        self.set.clicked.connect(self._set_single)
        self.show_lever.clicked.connect(lambda: self.sought.emit(self.form.lever))
        for part in (self.reaching, self.failing, self.tipping):
            part.sought.connect(self.sought)
        self.reaching.chosen.connect(self._reach)
        self.tipping.chosen.connect(self._tip)
        state.edited.connect(self._follow_form)
        self.asker.turned.connect(self.form.raise_)  # what is being typed is never old
        self._follow_form()

    def _lay_out(self) -> None:
        single = QHBoxLayout()
        single.setContentsMargins(0, 2, 0, 0)
        single.setSpacing(12)
        single.addWidget(self.set)
        single.addWidget(self.show_lever)
        single.addStretch(1)
        self._tipping_head = plain_label(say("Tipping points"), 10.5, bold=True)
        self._tipping_head.setContentsMargins(0, 14, 0, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.form)
        column.addWidget(self._words)
        column.addLayout(single)
        for part in (self.reaching, self.failing, self.more, self._tipping_head, self._tipping_words,
                     self.tipping, self.more_tipping):
            column.addWidget(part)
        for part in (self.set, self.show_lever, self.more, self._tipping_head, self.more_tipping):
            part.hide()

    @property
    def lever(self) -> str:
        """The id of the lever that is to do it, empty for any."""
        return self.form.lever

    @property
    def target(self) -> float:
        """Of the measure in focus, in its unit: what was typed, or the threshold."""
        asked = question(self.state.scenario.display)
        return self._typed.get(asked.id, asked.threshold)

    def question(self) -> Hashable:
        return Goal(question(self.state.scenario.display), self.target, self.lever, self.state.scenario.bare)

    def work(self, goal: Any) -> Work:
        def work(stopped: Stopped) -> GoalAnswer | None:
            from planner.analysis.goal import goal_words, solve_all
            from planner.analysis.tipping import tipping_points, tipping_words

            about, scenario = goal.question, goal.scenario
            found = solve_all(about, scenario, goal.target, (goal.lever,) if goal.lever else tuple(LEVERS))
            if stopped():
                return None
            points = tipping_points(about, scenario)
            return goal_answer(goal, found, [goal_words(one, about) for one in found],
                               points, [tipping_words(one, about) for one in points])

        return work

    def show_answer(self, answer: object) -> None:
        assert isinstance(answer, GoalAnswer)
        self._answer = answer
        self._fill()

    def _fill(self) -> None:
        answer = self._answer
        assert answer is not None
        self._words.setText(answer.words)
        single = answer.single
        self.set.setVisible(single is not None and single.value is not None)
        self.set.setAccessibleName("" if single is None else say("Set {input}", input=single.label))
        self.show_lever.setVisible(single is not None)
        self._fill_lists(answer)
        self._tipping_head.show()
        self._tipping_words.setText(answer.tipping_words)
        self.tipping.show_rows(answer.tipping if self.more_tipping.is_open else answer.tipping[:_TIPPING])
        hidden = len(answer.tipping) - _TIPPING
        self.more_tipping.offer(hidden, say("1 more tipping point") if hidden == 1 else
                                say("{many} more tipping points", many=hidden))

    def _fill_lists(self, answer: GoalAnswer) -> None:
        reaching, failing = answer.reaching[:_REACHING], answer.failing[:_FAILING]
        hidden = len(answer.reaching) + len(answer.failing) - len(reaching) - len(failing)
        self.more.offer(hidden, say("1 more lever") if hidden == 1 else
                        say("{many} more levers", many=hidden))
        self.reaching.show_rows(answer.reaching if self.more.is_open else reaching)
        self.failing.show_rows(answer.failing if self.more.is_open else failing)

    def _follow_form(self) -> None:
        asked = question(self.state.scenario.display)
        self.form.show_target(asked, self.target)

    def _take_target(self, value: float) -> None:
        self._typed[question(self.state.scenario.display).id] = value
        self._renew()

    def _clear_target(self) -> None:
        self._typed.pop(question(self.state.scenario.display).id, None)
        self._renew()

    def _renew(self) -> None:
        self._follow_form()
        self.asker.follow()

    def _set_single(self) -> None:
        assert self._answer is not None and self._answer.single is not None
        if self._answer.single.value is not None:
            self._reach(self._answer.single.name, self._answer.single.value)

    def _is_about_now(self) -> bool:
        """Whether what is shown was worked out for the scenario as it is."""
        return self._answer is not None and self._answer.goal == self.question()

    def _reach(self, name: str, value: float) -> None:
        if self._is_about_now():
            assert self._answer is not None
            goal = self._answer.goal
            if self.reaching.hasFocus():  # it is about to go, and a further Enter must set nothing
                self.form.choice.setFocus()
            self.state.edit(settled(self.state.scenario, name, value),
                            goal_step(goal.measure, goal.target_text, name, reached=True))

    def _tip(self, name: str, value: float) -> None:
        if self._is_about_now():
            set_input(self.state, name, value)


class _Fold(QPushButton):
    """A line that shows more rows, or fewer again."""

    def __init__(self) -> None:
        super().__init__()
        self.is_open = False
        self.setObjectName("link")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(self._turn)

    def _turn(self) -> None:
        self.is_open = not self.is_open

    def offer(self, hidden: int, words: str) -> None:
        """Offer the hidden rows in these words while it is folded; nothing where there are none."""
        self.setText(say("fewer") if self.is_open else words)
        self.setVisible(hidden > 0)
