"""What a sweep runs: a grid over some inputs, the draws at each of its points, and what is asked."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from math import ceil, prod

import numpy as np

from planner.analysis.trials import Question
from planner.analysis.uncertainty import PROBABILITIES
from planner.files import to_bytes
from planner.quantities import Values
from planner.scenario import INPUTS, Scenario

MAX_VALUES = 10_000
"""Values of one input."""
MAX_DRAWS = 100_000
"""Draws at one point."""
MAX_RUNS = 100_000_000
MAX_NUMBERS = 50_000_000
"""Numbers in the table of results."""

_RUNS = 4096
"""Runs of a block: a fraction of a second, and some tens of megabytes."""
_BLOCKS = 2000
"""Blocks of a long sweep at most, so that a scheduler is not swamped."""


@dataclass(frozen=True)
class Axis:
    """An input that is varied, with values evenly from ``first`` to ``last``, in its unit.

    Raises ValueError in one sentence for values that the model does not take.
    """

    id: str
    first: float
    last: float
    count: int

    def __post_init__(self) -> None:
        spec = INPUTS[self.id]
        spec.check(self.first)
        spec.check(self.last)
        if not 1 <= self.count <= MAX_VALUES:
            raise ValueError(f"{self.id} takes from 1 to {MAX_VALUES:,} values, not {self.count:,}")
        if self.first == self.last and self.count > 1:
            raise ValueError(f"{self.id} cannot take {self.count:,} values that are all {self.first:g}")

    @property
    def values(self) -> Values:
        """Shape (count,); a single one is the first."""
        return np.linspace(self.first, self.last, self.count) + 0.0  # no negative zero

    def __str__(self) -> str:
        """As on the command line, in full."""
        return f"{self.id}={self.first!r}:{self.last!r}:{self.count}"


@dataclass(frozen=True)
class Column:
    """A column of the table of results."""

    id: str
    unit: str


@dataclass(frozen=True)
class Plan:
    """Plain data from which any machine makes any row of the table.

    scenario   the numbers of the scenario, as the bytes of a file
    axes       the last one changes fastest from row to row
    questions  measures by id, each with its threshold and the volume of a bill
    draws      at each point; 0 for one run of the scenario as it stands
    """

    scenario: bytes
    axes: tuple[Axis, ...]
    questions: tuple[Question, ...]
    draws: int
    seed: int

    @property
    def points(self) -> int:
        """Points of the grid, one row each."""
        return prod(axis.count for axis in self.axes)

    @property
    def runs(self) -> int:
        return self.points * max(1, self.draws)

    @property
    def inputs(self) -> tuple[Column, ...]:
        """Columns of what is varied."""
        return tuple(Column(axis.id, INPUTS[axis.id].unit) for axis in self.axes)

    @property
    def results(self) -> tuple[Column, ...]:
        """Columns of what came out: a value of each measure, or the statistics of its draws."""
        return tuple(column for question in self.questions for column in self._columns(question))

    def _columns(self, question: Question) -> Iterable[Column]:
        id, unit = question.id, question.measure.unit
        if not self.draws:
            yield Column(id, unit)
            return
        yield Column(f"{id}_mean", unit)
        for probability in PROBABILITIES:
            yield Column(f"{id}_p{100 * probability:.0f}", unit)
        yield Column(f"{id}_above", "fraction of draws")

    def values(self, points: range) -> list[Values]:
        """Values of every axis at some points of the grid, each of shape (points,)."""
        place = np.arange(points.start, points.stop)
        values = []
        for axis in reversed(self.axes):
            place, own = np.divmod(place, axis.count)
            values.append(axis.values[own])
        return values[::-1]

    def blocks(self) -> list[range]:
        """The points, cut into blocks of work. How they are cut changes no number."""
        size = max(1, _RUNS // max(1, self.draws), ceil(self.points / _BLOCKS))
        return [range(i, min(self.points, i + size)) for i in range(0, self.points, size)]


def make_plan(
    scenario: Scenario, axes: Sequence[Axis], questions: Sequence[Question], draws: int = 0, seed: int = 1
) -> Plan:
    """The plan of a sweep. Raises ValueError, in one sentence, for one too large or without sense."""
    if not axes or not questions:
        raise ValueError("a sweep needs an input to vary and a measure to ask about")
    if len({axis.id for axis in axes}) < len(axes):
        raise ValueError("an input can be varied once only")
    if not 0 <= draws <= MAX_DRAWS:
        raise ValueError(f"a sweep takes up to {MAX_DRAWS:,} draws at each point, not {draws:,}")
    if seed < 0:
        raise ValueError(f"a seed is not negative, as {seed} is")
    bare = Scenario(
        levers=scenario.levers, assumptions=scenario.assumptions,
        shocks=tuple(replace(shock, note="") for shock in scenario.shocks))
    plan = Plan(to_bytes(bare), tuple(axes), tuple(dict.fromkeys(questions)), draws, seed)
    if plan.runs > MAX_RUNS:
        raise ValueError(
            f"the sweep would take {plan.runs:,} runs and may take {MAX_RUNS:,}; "
            "vary fewer inputs, or take fewer values or draws")
    numbers = plan.points * (len(plan.inputs) + len(plan.results))
    if numbers > MAX_NUMBERS:
        raise ValueError(
            f"the table would hold {numbers:,} numbers and may hold {MAX_NUMBERS:,}; "
            "take fewer values, or ask for fewer measures with --measure")
    return plan
