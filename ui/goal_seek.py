"""Headline numbers that are pulled: the lever of the page on goals follows, live."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, QPoint, QTimer
from PySide6.QtWidgets import QToolTip

from planner.analysis.distinct import exact
from planner.analysis.trials import Question, ask_scenarios
from planner.kpis import KPIS
from planner.language import say
from planner.scale import tick_step
from planner.scenario import INPUTS, Scenario
from ui.analyst import Stopped, Work
from ui.document import Document
from ui.insight.goal import GoalPage
from ui.insight.lever_list import move_words
from ui.insight.steps import goal_step, settled
from ui.kpis import KpiStrip
from ui.state import State
from ui.widgets import plain_tip

_STEPS = 50
"""Steps that it takes to pull a number as far as its usual threshold is."""
_READ_MS = 3000
"""How long the words of a pull stay, once nothing is pulled any more."""


@dataclass
class _Pull:
    """A number that is being pulled.

    before    the scenario that it started from, and value the measure of it
    drag      number of the drag, or -1 for keys
    lever     what is moved, empty until that is known
    made      the scenario that the pull has led to
    steps     how far it is pulled
    is_over   whether nobody holds it any more
    """

    kpi: str
    question: Question
    document: Document
    before: Scenario
    value: float
    drag: int
    lever: str
    made: Scenario
    steps: int = 0
    is_searching: bool = False
    is_over: bool = False

    @property
    def target(self) -> float:
        measure = self.question.measure
        if self.steps == 0:
            return self.value
        step = tick_step(abs(measure.usual_threshold) or 10.0, _STEPS)
        target = round((round(self.value / step) + self.steps) * step, 12)
        return min(measure.most, max(measure.least, target))


class GoalSeek(QObject):
    """Solves for the lever whenever a number is pulled, and sets it: one step for every pull."""

    def __init__(self, state: State, page: GoalPage, strip: KpiStrip) -> None:
        super().__init__(strip)
        self._state, self._page, self._strip = state, page, strip
        self._pull: _Pull | None = None
        self._read = QTimer(self)
        self._read.setSingleShot(True)
        self._read.setInterval(_READ_MS)
        self._read.timeout.connect(self._forget_words)
        strip.let_pull()
        strip.pulled.connect(self._follow)
        strip.dropped.connect(self._drop)
        state.analyst.answered.connect(self._take_lever)
        state.edited.connect(self._on_edited)

    def _follow(self, kpi: str, steps: int, drag: int) -> None:
        """Pull a number."""
        if self._state.result is None:
            return
        pull = self._pull
        if pull is None or pull.kpi != kpi or drag != pull.drag or not self._holds(pull):
            pull = self._begin(kpi, drag)
        elif drag < 0 and pull.lever:  # a further key starts from where the last one led
            pull = self._begin(kpi, drag, pull.lever)
        elif drag < 0:
            steps += pull.steps
        pull.steps = steps
        if pull.lever:
            self._solve(pull)
            return
        self._show(pull, "")
        if steps and not pull.is_searching:
            pull.is_searching = True
            self._state.analyst.ask(self, pull.before, self._search(pull))

    def _begin(self, kpi: str, drag: int, lever: str = "") -> _Pull:
        self._forget_words()
        scenario = self._state.scenario
        question = Question(KPIS[kpi].measures[0], volume=scenario.display.reference_volume)
        value = float(ask_scenarios(question, [scenario])[0])
        self._pull = _Pull(kpi, question, self._state.current, scenario, value, drag,
                           self._page.lever or lever, scenario)
        if drag >= 0:
            self._page.held.emit(True)
        return self._pull

    def _holds(self, pull: _Pull) -> bool:
        """Whether nothing but the pull itself has changed the scenario or the lever."""
        return (self._state.current is pull.document and self._state.scenario == pull.made
                and self._page.lever in ("", pull.lever))

    def _search(self, pull: _Pull) -> Work:
        """Find the lever that is nearest to its default where it reaches the target."""
        question, scenario, target = pull.question, pull.before, pull.target

        def work(stopped: Stopped) -> str:
            from planner.analysis.goal import solve_all

            return solve_all(question, scenario, target)[0].name

        return work

    def _take_lever(self, asker: object, asked: object, lever: object) -> None:
        pull = self._pull
        if asker is not self or pull is None or asked is not pull.before or pull.lever:
            return
        if self._holds(pull):
            pull.lever = str(lever)
            self._solve(pull)

    def _solve(self, pull: _Pull) -> None:
        """Set the lever; one takes about two milliseconds, so the window waits for it."""
        from planner.analysis.goal import goal_words, solve

        measure, spec = pull.question.measure, INPUTS[pull.lever]
        if pull.steps == 0:
            pull.made = pull.before
            self._state.edit(pull.before, "", pull.drag)
            self._show(pull, "")
            return
        solution = solve(pull.question, pull.before, pull.lever, pull.target)
        pull.made = settled(pull.before, pull.lever, solution.nearest_value)
        self._state.edit(pull.made, goal_step(measure, exact(measure, pull.target), pull.lever,
                                              reached=solution.reachable), pull.drag)
        if solution.reachable:
            QToolTip.hideText()
            move = move_words(pull.lever, solution.current, solution.nearest_value)
            self._show(pull, say("{move}: {input}", input=spec.label, move=move))
        else:
            self._show(pull, say("out of reach of {input}", input=spec.label))
            card = self._strip.cards[pull.kpi]
            QToolTip.showText(card.mapToGlobal(QPoint(0, card.height())),
                              plain_tip(goal_words(solution, pull.question)), card)

    def _show(self, pull: _Pull, words: str) -> None:
        target = say("goal {target}", target=exact(pull.question.measure, pull.target)) if pull.steps else ""
        self._strip.cards[pull.kpi].show_goal(target, words)
        if pull.is_over or pull.drag < 0:
            self._read.start()

    def _drop(self) -> None:
        """A drag has ended; its words stay for a moment, and a search that is under way goes on."""
        self._page.held.emit(False)
        if self._pull is not None:
            self._pull.is_over = True
            self._read.start()

    def _on_edited(self) -> None:
        """Once somebody else has moved the scenario on, what a card says of a pull is old."""
        if self._pull is not None and self._state.scenario != self._pull.made:
            self._forget_words()

    def _forget_words(self) -> None:
        self._read.stop()
        if self._pull is not None and self._pull.kpi in self._strip.cards:
            self._strip.cards[self._pull.kpi].show_goal("", "")
