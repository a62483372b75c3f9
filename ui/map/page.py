"""The map as a view of an analysis: it asks for the surface and moves the scenario on it."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner.analysis.phrases import setting
from planner.analysis.surface import Surface, surface
from planner.analysis.trials import Question, question
from planner.language import mark, say
from planner.scenario import INPUTS, Scenario
from ui.analyst import Stopped, Work
from ui.insight.page import AnalysisView
from ui.map.answer import described, map_words, marks_of
from ui.map.choice import AxesChoice
from ui.map.marks import Mark
from ui.map.view import MapView
from ui.state import State
from ui.widgets import wrapped_label

BOTH = mark("Map: {x_label} {x}; {y_label} {y}")
ONE = mark("Map: {label} {value}")
NAME = mark("Map of {measure}, {x_label} across and {y_label} up; arrow keys move the scenario")


class MapPage(AnalysisView):
    """A map with words below it.

    held   whether the scenario is being dragged
    """

    held = Signal(bool)
    effort = 15.0  # less than it takes: strips, asked anew at every move of a drag, would never let it begin

    def __init__(self, state: State, axes: AxesChoice, parent: QWidget | None = None) -> None:
        super().__init__(state, parent)
        self._axes = axes
        self._made: Surface | None = None
        self._under_way: Any = None
        self.map = MapView()
        self.map.setAccessibleName(say("Map"))
        self.words = wrapped_label("", name="quiet")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.map, 1)
        column.addWidget(self.words)
        axes.changed.connect(self.asker.follow)
        state.computed.connect(self.follow)
        self.map.chosen.connect(self._move)
        self.map.dropped.connect(lambda: self.held.emit(False))

    @property
    def asked(self) -> Question:
        """The scenario's measure and threshold."""
        return question(self.state.scenario.display)

    def question(self) -> Hashable:
        """The map that is wanted, or one of the same kind that is being made and is waited for.

        Asking for each scenario of a drag at once would drop every map before it is done.
        """
        wanted, started = self._wanted(), self._under_way
        if started is not None and _kind(started) == _kind(wanted):
            return started
        return wanted

    def _wanted(self) -> tuple[Question, Scenario, str, str]:
        """All but what a map does not depend on: where the scenario is on it, and the threshold."""
        x, y = self._axes.x, self._axes.y
        about = replace(self.asked, threshold=self.asked.measure.usual_threshold)
        scenario = self.state.scenario.bare
        for name in (x, y):
            scenario = scenario.with_input(name, INPUTS[name].default)
        return about, scenario, x, y

    def work(self, asked: Any) -> Work:
        self._under_way = asked
        about, scenario, x, y = asked

        def work(stopped: Stopped) -> Surface:
            return surface(about, scenario, x, y)

        return work

    def show_answer(self, answer: object) -> None:
        assert isinstance(answer, Surface)
        self._made, self._under_way = answer, None
        self.follow()
        self.asker.follow()  # the scenario may have moved on, and then the veil stays

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._under_way = None

    def follow(self) -> None:
        """Show the threshold and the scenarios on the map that there is, unless it has become old."""
        if self._made is None or not self.isVisible() or not self._is_about_the_same:
            return
        asked = self.asked
        shown = self.map.surface
        if shown is None or shown.values is not self._made.values or shown.question != asked:
            shown = replace(self._made, question=asked)
            self.map.show_map(shown)
            self.words.setText(map_words(shown))
            self.map.setAccessibleName(say(
                NAME, measure=asked.measure.label, x_label=INPUTS[shown.x].label,
                y_label=INPUTS[shown.y].label))
        self._show_marks(shown, marks_of(self.state, asked, shown.x, shown.y))

    def _show_marks(self, shown: Surface, marks: tuple[Mark, ...]) -> None:
        self.map.show_marks(marks)
        self.map.setAccessibleDescription(described(shown, marks))

    @property
    def _is_about_the_same(self) -> bool:
        """Whether the map that there is has the measure and the inputs that are asked for now."""
        made, asked = self._made, self.asked
        return made is not None and (made.question.id, made.question.volume, made.x, made.y) == (
            asked.id, asked.volume, self._axes.x, self._axes.y)

    def _move(self, x_value: float, y_value: float, drag: int) -> None:
        """Set both inputs, as one step."""
        made, scenario = self._made, self.state.scenario
        if made is None:
            return
        if drag >= 0:
            self.held.emit(True)
        moved = scenario.with_input(made.x, x_value).with_input(made.y, y_value)
        self.state.edit(moved, self._step_words(made, x_value, y_value, drag), drag)

    def _step_words(self, made: Surface, x_value: float, y_value: float, drag: int) -> str:
        before = self.state.before(drag)
        x, y = setting(INPUTS[made.x], x_value), setting(INPUTS[made.y], y_value)
        if before.value(made.y) == y_value:
            return say(ONE, label=INPUTS[made.x].label, value=x)
        if before.value(made.x) == x_value:
            return say(ONE, label=INPUTS[made.y].label, value=y)
        return say(BOTH, x_label=INPUTS[made.x].label, x=x, y_label=INPUTS[made.y].label, y=y)


def _kind(asked: tuple[Question, Scenario, str, str]) -> tuple[Question, str, str]:
    """What two maps have in common of which one can stand for the other under a veil."""
    about, _, x, y = asked
    return about, x, y
