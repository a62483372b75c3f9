"""Keeps the response strips of inputs and of shocks up to date."""

from collections.abc import Hashable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject

from planner.analysis.response import crossings, shock_responses
from planner.analysis.trials import Question, question
from planner.language import say
from planner.scenario import Scenario
from planner.shocks import MAX_SHOCKS
from ui.analyst import Work
from ui.asker import Asker
from ui.levers.panel import InputPanel
from ui.levers.policy import PolicyList
from ui.levers.strip import Response
from ui.state import State


class StripKeeper(QObject):
    """Asks how the measure responds to every input of a panel, while the panel is in sight."""

    def __init__(self, state: State, panel: InputPanel) -> None:
        super().__init__(panel)
        self._state, self._panel = state, panel
        self.asker = Asker(state, self, self._question, self._work, panel.isVisible, effort=20.0)
        self.asker.answered.connect(self._show)
        self.asker.turned.connect(self._turn)
        panel.shown.connect(self.asker.follow)

    def _question(self) -> Hashable:
        return question(self._state.scenario.display), self._state.scenario.bare

    def _work(self, asked: Any) -> Work:
        names = tuple(self._panel.rows)
        about: Question
        scenario: Scenario
        about, scenario = asked

        def work(stopped: object) -> object:
            from planner.analysis.response import response_words, responses

            found = responses(about, scenario, names)
            return found, {name: response_words(found, name) for name in names}

        return work

    def _show(self, answer: Any) -> None:
        found, words = answer
        low, high = float(found.values.min()), float(found.values.max())
        for name, row in self._panel.rows.items():
            x, y = found.of(name)
            row.strip.show_response(Response(
                x * row.factor, y, low, high, found.question.threshold,
                tuple(value * row.factor for value in found.crossings(name)), words[name]))

    def _turn(self) -> None:
        if not self.asker.is_current:
            for row in self._panel.rows.values():
                row.strip.grow_old()


class ShockStripKeeper(QObject):
    """The same for the severities of the shocks on offer and in the scenario."""

    def __init__(self, state: State, policy: PolicyList) -> None:
        super().__init__(policy)
        self._state, self._policy = state, policy
        self.asker = Asker(state, self, self._question, self._work, policy.isVisible, effort=25.0)
        self.asker.answered.connect(self._show)
        self.asker.turned.connect(self._turn)
        policy.shown.connect(self.asker.follow)

    def _question(self) -> Hashable:
        about = question(self._state.scenario.display)
        return about, self._state.scenario.bare, tuple(self._policy.places())

    def _work(self, asked: Any) -> Work:
        about: Question
        scenario: Scenario
        about, scenario, places = asked

        def work(stopped: object) -> object:
            offers = [(i, shock) for i, (shock, at) in enumerate(places) if at is None]
            offers = offers[: MAX_SHOCKS - len(scenario.shocks)]
            order = {at: i for i, (_, at) in enumerate(places) if at is not None}
            order |= {len(scenario.shocks) + n: i for n, (i, _) in enumerate(offers)}
            everything = replace(scenario, shocks=(*scenario.shocks, *(shock for _, shock in offers)))
            severities, values = shock_responses(about, everything)
            return [(order[n], severities[n], values[n]) for n in range(len(severities))]

        return work

    def _show(self, answer: Any) -> None:
        about = question(self._state.scenario.display)
        low, high = (float(end(values.min() if end is min else values.max() for _, _, values in answer))
                     for end in (min, max))
        for i, severities, values in answer:
            if i < len(self._policy.rows):
                row = self._policy.rows[i]
                at = crossings(severities, values, about.threshold)
                words = say("{measure} goes from {first} to {last} over this slider, all else as it is.",
                            measure=about.measure.label, first=about.measure.text(float(values[0])),
                            last=about.measure.text(float(values[-1])))
                row.strip.show_response(Response(
                    severities * row.factor, values, low, high, about.threshold,
                    tuple(value * row.factor for value in at), words))

    def _turn(self) -> None:
        if not self.asker.is_current:
            for row in self._policy.rows:
                row.strip.grow_old()
