"""A scenario: what one strategist assumes, decides and expects to happen. An immutable value."""

from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any

import numpy as np

from planner.assumptions import ASSUMPTIONS, Assumptions
from planner.declare import Spec
from planner.language import say
from planner.levers import LEVERS, Levers
from planner.observations import MAX_OBSERVED, Observed
from planner.shipped import said
from planner.shocks import MAX_SHOCKS, Shock, pack
from planner.steps import Step

INPUTS: dict[str, Spec] = {**LEVERS, **ASSUMPTIONS}
"""Every lever and assumption by id."""

INPUT_RECORD = np.dtype([(name, np.float64) for name in INPUTS], align=True)
"""The record the engine reads: one field for each input."""


VOLUME = 1000.0
"""Million tokens a month of the team whose bill is shown, where nobody has said otherwise."""
VOLUME_LIMITS = (0.001, 1e9)


@dataclass(frozen=True, slots=True)
class Change:
    """An input that differs between two scenarios."""

    spec: Spec
    old: float
    new: float


@dataclass(frozen=True)
class Display:
    """How a scenario wants to be looked at; it changes no number of the model."""

    charts: tuple[str, ...] = ()
    """Charts by id; the usual ones where empty."""
    reference_volume: float = VOLUME
    """Million tokens a month of the team whose bill is shown."""
    kpis: tuple[str, ...] = ()
    """Headline numbers by id; the usual ones where empty."""
    measure: str = ""
    """What the analyses ask about, by id of a measure; the usual one where empty."""
    threshold: float | None = None
    """A value of that measure worth crossing, in its unit; the usual one where None."""


@dataclass(frozen=True)
class Scenario:
    """Levers, assumptions and shocks, with the words that go with them."""

    name: str = "Baseline"
    author: str = ""
    description: str = ""
    levers: Levers = Levers()
    assumptions: Assumptions = Assumptions()
    shocks: tuple[Shock, ...] = ()
    notes: tuple[tuple[str, str], ...] = ()
    """The author's remark on an input, by its id."""
    display: Display = field(default_factory=Display)
    observations: tuple[Observed, ...] = ()
    """What the author has observed; it changes no number of the model."""
    sources: tuple[str, ...] = ()
    """Where its story comes from, by code of planner.evidence."""
    steps: tuple[Step, ...] = ()
    """In which order its story is told; with steps, its description may hold named places too."""

    def __post_init__(self) -> None:
        if len(self.observations) > MAX_OBSERVED:
            raise ValueError(
                say("a scenario holds at most {most} observed series, not {count}",
                    most=MAX_OBSERVED, count=len(self.observations)))
        if len(self.shocks) > MAX_SHOCKS:
            raise ValueError(say("a scenario holds at most {most} shocks, not {count}",
                                 most=MAX_SHOCKS, count=len(self.shocks)))

    @property
    def title(self) -> str:
        """The name as people read it: that of a shipped scenario in the language in force."""
        return said(self.name)

    def value(self, name: str) -> float:
        """Value of a lever or an assumption in its unit. Raises KeyError for an unknown id."""
        spec = INPUTS[name]
        return float(getattr(self.levers if spec.kind == "lever" else self.assumptions, name))

    def with_input(self, name: str, value: float) -> "Scenario":
        """The same scenario with one lever or assumption set.

        Raises KeyError for an unknown id and ValueError outside the limits.
        """
        spec = INPUTS[name]
        spec.check(value)
        if spec.kind == "lever":
            return replace(self, levers=replace(self.levers, **{name: float(value)}))
        return replace(self, assumptions=replace(self.assumptions, **{name: float(value)}))

    def with_shock(self, shock: Shock, at: int | None = None) -> "Scenario":
        """The same scenario with a shock added, or the one at position ``at`` replaced."""
        shocks = list(self.shocks)
        if at is None:
            shocks.append(shock)
        else:
            shocks[at] = shock
        return replace(self, shocks=tuple(shocks))

    def without_shock(self, at: int) -> "Scenario":
        """The same scenario without the shock at position ``at``."""
        return replace(self, shocks=self.shocks[:at] + self.shocks[at + 1 :])

    def diff(self, other: "Scenario | None" = None) -> list[Change]:
        """Inputs that differ from ``other`` (from the defaults if None), in declared order."""
        other = other or Scenario()
        old = {**vars(other.levers), **vars(other.assumptions)}
        new = {**vars(self.levers), **vars(self.assumptions)}
        return [Change(spec, float(old[name]), float(new[name]))
                for name, spec in INPUTS.items() if new[name] != old[name]]

    @cached_property
    def bare(self) -> "Scenario":
        """The same scenario without words and display: equal to any other that gives the same numbers."""
        return Scenario("", levers=self.levers, assumptions=self.assumptions, shocks=self.shocks)

    def same_numbers(self, other: "Scenario") -> bool:
        """Whether both give the same projection."""
        return (self.levers, self.assumptions, self.shocks) == (
            other.levers, other.assumptions, other.shocks)

    @cached_property
    def record(self) -> np.ndarray[Any, Any]:
        """The inputs as the engine reads them, shape (1,)."""
        values = tuple(vars(self.levers).values()) + tuple(vars(self.assumptions).values())
        return np.array([values], INPUT_RECORD)

    @cached_property
    def shock_table(self) -> np.ndarray[Any, Any]:
        """The shocks as the engine reads them, shape (1, shocks)."""
        return pack(self.shocks)
