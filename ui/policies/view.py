"""The answer: sentences, the table, and how the policies fare in the draws."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from planner.analysis.phrases import difference
from planner.analysis.trials import question
from planner.language import mark, say
from planner.measures import Measure
from planner.words import number
from ui.analyst import Work
from ui.document import Document
from ui.insight.page import AnalysisView
from ui.policies import work
from ui.policies.bars import ShareBars
from ui.policies.table import Cell, Heading, PolicyTableView, Sheet
from ui.policies.work import Answer, Asked
from ui.state import State
from ui.widgets import Card, plain_label, plain_tip, wrapped_label

if TYPE_CHECKING:
    from planner.analysis.robustness import PolicyTable
    from planner.scenario import Scenario

LESS = frozenset({"cost_china", "cost_us", "capacity", "bill", "unserved"})
"""Measures of which less is better until somebody says otherwise."""


class PoliciesView(AnalysisView):
    """Follows the open scenarios. ``less`` and ``from_draws`` are what the window's buttons say."""

    def __init__(self, state: State) -> None:
        self.less = set(LESS)
        self.from_draws = True
        self.answer: Answer | None = None
        super().__init__(state)
        self.words = wrapped_label(say("The policies are being tried."))
        self.table = PolicyTableView()
        self.bars = ShareBars(say("How often each policy is best"))
        self.odds = wrapped_label("")
        self.odds.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.draws = QWidget()
        self.sheet = Card(margin=8)
        self._lay_out()
        self.table.chosen.connect(self.turn_to)
        state.computed.connect(self._mark)
        state.listed.connect(self._mark)

    def _lay_out(self) -> None:
        beside = QHBoxLayout()
        beside.setSpacing(28)
        beside.addWidget(self.bars, 5, Qt.AlignmentFlag.AlignTop)
        beside.addWidget(self.odds, 4)
        below = QVBoxLayout(self.draws)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(6)
        below.addWidget(plain_label(
            say("Over {count} draws: how often each policy is best", count=work.DRAWS), bold=True))
        below.addLayout(beside)
        self.draws.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        self.sheet.column.addWidget(self.table)
        self.sheet.hide()
        self.sheet.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        column.addWidget(self.words)
        column.addWidget(self.sheet)
        column.addWidget(self.draws)
        column.addStretch(1)

    @property
    def measure(self) -> Measure:
        """What the scenario in the window asks about."""
        return question(self.state.scenario.display).measure

    def question(self) -> Hashable:
        about = question(self.state.scenario.display)
        scenarios = [document.scenario for document in self.state.documents]
        return Asked(
            replace(about, threshold=about.measure.usual_threshold),  # which is nothing to these numbers
            work.policies_of(scenarios), () if self.from_draws else work.worlds_in(scenarios),
            about.id not in self.less, self.state.seed)

    def work(self, question: Hashable) -> Work:
        assert isinstance(question, Asked)
        return lambda stopped: work.answer(question)

    def show_answer(self, answer: Any) -> None:
        self.answer = answer
        self.words.setText("\n".join(self._sentences(answer)))
        self._mark()
        if self.sheet.isHidden():
            self.sheet.show()
            self.table.setFocus()
        self.draws.setVisible(answer.flips is not None)
        if answer.flips is not None:
            self.bars.show_shares(answer.flips.policies, answer.flips.best_share.tolist())
            self.odds.setText("\n".join(answer.odds))

    def _sentences(self, answer: Answer) -> tuple[str, ...]:
        if answer.asked.worlds and len(answer.table.worlds) == 1:
            return (*answer.words, say("No open scenario changes an assumption, so there is one world; "
                                       "the draws offer others."))
        return answer.words

    def documents_of(self, row: int) -> list[Document]:
        """The open scenarios that have the policy of a row."""
        if self.answer is None:
            return []
        policy = self.answer.asked.policies[row]
        return [d for d in self.state.documents if work.policy_of(d.scenario).same_numbers(policy)]

    def turn_to(self, row: int) -> None:
        """Show the scenario of a row in the window, the next one where several share its policy."""
        found = self.documents_of(row)
        if found:
            at = found.index(self.state.current) + 1 if self.state.current in found else 0
            self.state.turn_to(found[at % len(found)])

    def _mark(self) -> None:
        """Tell which policy is that of the current scenario."""
        if self.answer is not None:
            self.table.show_sheet(_sheet(self.answer, self.documents_of, self.state.current))


def _sheet(answer: Answer, documents_of: Callable[[int], list[Document]], current: Document) -> Sheet:
    table, several = answer.table, answer.flips is not None
    rows = tuple(
        _policy(name, policy, documents_of(i), current)
        for i, (name, policy) in enumerate(zip(table.policies, answer.asked.policies, strict=True)))
    columns = [Heading(world.name, tip=_tip(world.name, work.world_words(world))) for world in table.worlds]
    unit = table.question.measure.points
    if several:
        columns += [
            Heading(say("Worst regret, {unit}", unit=unit), tip=plain_tip(say(
                "How far a policy falls short of the best one in the world where it does worst."))),
            Heading(say("Mean regret, {unit}", unit=unit), tip=plain_tip(say(
                "How far a policy falls short of the best one on average over these worlds.")))]
    cells = tuple(_row(table, i, several) for i in range(len(rows)))
    return Sheet(rows, tuple(columns), cells, 2 if several else 0)


def _policy(name: str, policy: Scenario, documents: list[Document], current: Document) -> Heading:
    others = [work.short_name(document.scenario.title) for document in documents[1:]]
    small = work.policy_summary(policy)
    if others:
        small = say("{summary}; also {names}", summary=small, names=say(", ").join(others))
    return Heading(name, small, _tip(name, work.policy_words(policy)), current in documents)


def _tip(name: str, words: str) -> str:
    return plain_tip(say("{name}. {words}", name=name, words=words))


def _row(table: PolicyTable, i: int, several: bool) -> tuple[Cell, ...]:
    measure, greatest = table.question.measure, float(table.regret.max()) or 1.0
    cells = []
    for j, world in enumerate(table.worlds):
        text, regret = measure.text(table.outcome[i, j]), float(table.regret[i, j])
        if not several:
            cells.append(Cell(text, words=say(
                "{policy} in '{world}': {value}", policy=table.policies[i], world=world.name, value=text)))
            continue
        best = regret == 0.0
        small = say("best") if best else difference(measure, regret)
        template = mark("{policy} in '{world}': {value}, the best") if best else \
            mark("{policy} in '{world}': {value}, {regret} from the best")
        cells.append(Cell(text, small, regret / greatest, best, say(
            template, policy=table.policies[i], world=world.name, value=text, regret=small)))
    if several:
        cells += [_regret(table, i, mark("{policy}, worst regret: {regret}"), table.worst_regret),
                  _regret(table, i, mark("{policy}, mean regret: {regret}"), table.mean_regret)]
    return tuple(cells)


def _regret(table: PolicyTable, i: int, template: str, regrets: Any) -> Cell:
    measure, regret = table.question.measure, float(regrets[i])
    return Cell(number(regret, measure.digits), best=bool(regret == regrets.min()), words=say(
        template, policy=table.policies[i], regret=difference(measure, regret)))
