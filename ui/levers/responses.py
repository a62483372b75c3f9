"""Keeps the response strips of a panel of inputs up to date."""

from collections.abc import Hashable
from typing import Any

from PySide6.QtCore import QObject

from planner.analysis.trials import Question, question
from planner.scenario import Scenario
from ui.analyst import Work
from ui.asker import Asker
from ui.levers.panel import InputPanel
from ui.levers.strip import Response
from ui.state import State


class StripKeeper(QObject):
    """Asks how the measure responds to every input of a panel, while the panel is in sight."""

    def __init__(self, state: State, panel: InputPanel) -> None:
        super().__init__(panel)
        self._state, self._panel = state, panel
        self.asker = Asker(state, self, self._question, self._work, panel.isVisible)
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
