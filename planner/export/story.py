"""What a deck or brief is told from: a scenario, what it is held against, the analyses, each made once."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from planner.analysis.attribution import Attribution, attribute, changes
from planner.analysis.goal import Solution, solve_all
from planner.analysis.sensitivity import Tornado, tornado
from planner.analysis.spread import Spread
from planner.analysis.trials import Question, question
from planner.charts import CHARTS
from planner.evidence import observations
from planner.export.measure_words import measure_headline
from planner.export.sheet import one_line
from planner.export.terms import draws_text
from planner.figures import Figure, Result, figure
from planner.language import say
from planner.scenario import Scenario
from planner.stamp import stamp
from planner.stories import description

_RUNS = 10_000
"""Runs of the model that drawn orders of many changes may take."""
_ORDERS, _FEWEST_ORDERS = 256, 16
_STAMP = 4000


@dataclass(frozen=True, eq=False)
class Story:
    """What to tell.

    reference  what the scenario is held against; None where it gives the same numbers
    spread     the draws of the scenario, where there are any
    """

    result: Result
    reference: Result | None
    spread: Spread | None
    others: tuple[Result, ...]
    charts: tuple[str, ...]
    day: date

    @property
    def scenario(self) -> Scenario:
        return self.result.scenario

    @cached_property
    def question(self) -> Question:
        return question(self.scenario.display)

    @cached_property
    def value(self) -> float:
        """The measure that is asked about, in its unit."""
        return self._value(self.result)

    def _value(self, result: Result) -> float:
        return float(self.question.measure.values(result.projection, self.question.volume)[0])

    @cached_property
    def values(self) -> list[float]:
        """The measure in every scenario of the comparison."""
        return [self._value(result) for result in self.compared]

    @property
    def compared(self) -> Sequence[Result]:
        """Reference, scenario and others; the first is what the others are held against."""
        return [*([self.reference] if self.reference else []), self.result, *self.others]

    @cached_property
    def figures(self) -> tuple[Figure, ...]:
        return tuple(figure(chart, self.result, self.reference) for chart in self.charts)

    @cached_property
    def attribution(self) -> Attribution | None:
        """Why scenario and reference differ."""
        if self.reference is None:
            return None
        before = self.reference.scenario
        count = len(changes(before, self.scenario))
        orders = max(_FEWEST_ORDERS, min(_ORDERS, _RUNS // max(1, count) // 2 * 2))
        return attribute(self.question, before, self.scenario, orders=orders)

    @cached_property
    def tornado(self) -> Tornado:
        return tornado(self.question, self.scenario)

    @cached_property
    def solutions(self) -> tuple[Solution, ...]:
        return solve_all(self.question, self.scenario, self.question.threshold)

    @cached_property
    def headline(self) -> str:
        """What the measure comes to, against the reference."""
        if self.reference is None:
            return measure_headline(self.question, self.value)
        return measure_headline(
            self.question, self.value, self._value(self.reference), self.reference.scenario.title,
            self.attribution)

    @cached_property
    def source_codes(self) -> tuple[str, ...]:
        """Of the story, of what was changed and of the observations that the charts draw, each once."""
        codes = [*self.scenario.sources]
        codes += [code for change in self.scenario.diff() for code in change.spec.source]
        for shown in self.figures:
            if any(panel.points for panel in shown.panels):
                traces = [trace for plot in CHARTS[shown.id].plots for trace in plot.traces]
                for output in dict.fromkeys(term.output for trace in traces for term in trace.quantity.terms):
                    codes += [code for point in observations(output) for code in point.source]
        return tuple(dict.fromkeys(codes))

    def notes(self, lines: Sequence[str]) -> str:
        """The notes of a slide: its numbers, then where they come from."""
        return "\n".join([*(line for line in lines if line), "", self.stamp])

    @cached_property
    def description(self) -> str:
        """The author's words, with numbers in their places."""
        return description(self.result)

    @cached_property
    def stamp(self) -> str:
        """Where the numbers come from: for the notes of every slide."""
        words = one_line(stamp(self.scenario, self.day), _STAMP)
        if self.spread is None:
            return words
        return say("{stamp} \u00b7 {draws}", stamp=words, draws=draws_text(self.spread))
