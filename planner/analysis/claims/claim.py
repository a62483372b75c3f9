"""How a claim is declared: what it says, what it is worked out from, and when it holds.

A claim is taken apart into numbers by name. They come from runs of the model, from inputs and from
the evidence; a function works out further ones. All of it is arithmetic on arrays with one place for
every variant of the scenario, so that the same declaration gives the verdict on one scenario and the
value of an input at which that verdict turns.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from enum import Enum, IntEnum
from functools import cache
from typing import Any, Literal

import numpy as np

from planner.currency import USD, using
from planner.evidence import Fact, facts
from planner.language import mark, say
from planner.months import HORIZON
from planner.quantities import Columns, Quantity, Values, quantity
from planner.shocks import Shock, ShockKind
from planner.words import brief, number

Records = np.ndarray[Any, Any]
Figures = Mapping[str, Values]
"""Numbers by name, each of shape (variants,)."""

SCENARIO = "scenario"
"""The world of the scenario as it stands."""


class Verdict(Enum):
    """What the figures say of a claim, in words for people."""

    HOLDS = mark("holds here")
    PARTLY = mark("holds in part")
    FAILS = mark("does not hold here")
    OUTSIDE = mark("not a question for the model")

    @property
    def words(self) -> str:
        return say(self.value)


class Figure(float):
    """A number in a sentence. ``{x:3}`` shows three significant digits, ``{x:g}`` drops idle zeros,
    and ``{x:2%}`` shows a fraction as a percentage."""

    def __format__(self, spec: str) -> str:
        digits, percent = spec.rstrip("%"), spec.endswith("%")
        if not np.isfinite(self):
            return "\u2013"
        value = 100 * float(self) if percent else float(self)
        text = brief(value) if digits == "g" else number(value, int(digits or 2))
        return f"{text}%" if percent else text


@dataclass(frozen=True, eq=False)
class Variants:
    """Variants of a scenario that a claim is worked out for, all at once.

    inputs  records of shape (variants,)
    runs    the runs of each world of the claim, by its name
    """

    inputs: Records
    runs: Mapping[str, Columns]


@dataclass(frozen=True)
class Run:
    """A number that is read off the runs of a world in one month."""

    quantity: Quantity
    month: int
    world: str

    def values(self, variants: Variants) -> Values:
        with using(USD):  # as the articles reckon
            course: Values = self.quantity.read(variants.runs[self.world])
        return np.ascontiguousarray(course[:, self.month])


@dataclass(frozen=True)
class Setting:
    """The value of an input, in its unit."""

    id: str

    def values(self, variants: Variants) -> Values:
        values: Values = variants.inputs[self.id].copy()
        return values


@dataclass(frozen=True)
class Known:
    """A number from the evidence: its value or an end of its range, times a factor."""

    id: str
    end: Literal["value", "low", "high"]
    factor: float

    @property
    def fact(self) -> Fact:
        """Raises KeyError if the evidence has no such fact."""
        return _facts()[self.id]

    @property
    def amount(self) -> float:
        return self.factor * float(getattr(self.fact, self.end))

    def values(self, variants: Variants) -> Values:
        return np.full(len(variants.inputs), self.amount)


@cache
def _facts() -> dict[str, Fact]:
    return {fact.id: fact for fact in facts()}


Given = Run | Setting | Known


def run(output: str, *members: IntEnum, month: int = HORIZON, world: str = SCENARIO) -> Run:
    """One member of an output in a month."""
    return Run(quantity(output, *members), month, world)


def setting(id: str) -> Setting:
    """An input."""
    return Setting(id)


def known(id: str, end: Literal["value", "low", "high"] = "value", factor: float = 1.0) -> Known:
    """A number from the evidence."""
    return Known(id, end, factor)


@dataclass(frozen=True)
class World:
    """A variant of a scenario that a claim is tried in.

    shocks   added to those of the scenario
    without  kinds of shock that are taken out of the scenario first, so that it has only the one added
    change   writes into the inputs, shape (variants,), and into the added shocks, (variants, shocks)
    """

    shocks: tuple[Shock, ...] = ()
    without: tuple[ShockKind, ...] = ()
    change: Callable[[Records, Records], None] | None = None


@dataclass(frozen=True)
class Part:
    """One thing that a claim says.

    sentence  a template, with figures in its places
    margin    from the figures, by how much it is true: at least 0 where it is
    """

    sentence: str
    margin: Callable[[Figures], Values]


@dataclass(frozen=True)
class Premise(Part):
    """What a claim takes for granted; where it is not so the claim fails, and the sentence says why."""


def total(values: Iterable[Values]) -> Values:
    """Sum of figures, shape (variants,)."""
    added: Values = np.sum(list(values), axis=0)
    return added


def _nothing(figures: Figures) -> Figures:
    return {}


@dataclass(frozen=True, eq=False)
class Claim:
    """A sentence from the articles, with the arithmetic that it is held against.

    sentence    the claim, a template with figures in its places
    source      who makes it; against, who says otherwise: codes of sources
    given       what it is worked out from, by name
    parts       what it says: it holds where all of them are true, in part where some are;
                none where the model cannot tell
    arithmetic  what the figures are and how they come about, a template
    lever       the input that decides it most plainly, by id; empty where the model cannot tell
    worlds      what is run, by name
    derived     further figures from those given, by name
    premise     what it takes for granted
    outside     why the model cannot tell, a template
    """

    id: str
    sentence: str
    source: tuple[str, ...]
    given: Mapping[str, Given]
    parts: tuple[Part, ...]
    arithmetic: str
    lever: str
    against: tuple[str, ...] = ()
    worlds: Mapping[str, World] = field(default_factory=lambda: {SCENARIO: World()})
    derived: Callable[[Figures], Figures] = _nothing
    premise: Premise | None = None
    outside: str = ""

    def __post_init__(self) -> None:
        if bool(self.parts) is bool(self.outside) or bool(self.parts) is not bool(self.lever):
            raise ValueError(f"{self.id}: needs either parts and a lever, or a reason why there are none")

    @property
    def quantities(self) -> tuple[Quantity, ...]:
        """What is read off its runs."""
        return tuple(given.quantity for given in self.given.values() if isinstance(given, Run))

    @property
    def facts(self) -> tuple[str, ...]:
        """Ids of the facts that it stands on."""
        return tuple(dict.fromkeys(given.id for given in self.given.values() if isinstance(given, Known)))

    @property
    def templates(self) -> tuple[str, ...]:
        """Everything that it may say."""
        parts = (*self.parts, *((self.premise,) if self.premise else ()))
        told = (self.sentence, self.arithmetic, self.outside, *(part.sentence for part in parts))
        return tuple(template for template in told if template)

    def figures(self, variants: Variants) -> dict[str, Values]:
        """All figures of every variant, shape (variants,) each; not finite where nought divides."""
        figures = {name: given.values(variants) for name, given in self.given.items()}
        return {**figures, **self.derived(figures)}
