"""What each input does to each measure at the baseline, between the ends of its belief."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from planner.analysis.sensitivity import tornado
from planner.analysis.trials import Question
from planner.measures import MEASURES
from planner.scenario import INPUTS, Scenario

STILL = 1e-6
"""Part of the largest swing below which an input does nothing to a measure."""


@dataclass(frozen=True)
class Effect:
    """A measure at the 10th and the 90th percentile of an input, all else at the defaults.

    rank   1 where no other input moves the measure further
    moved  how many inputs move the measure at all
    """

    measure: str
    at_low: float
    at_high: float
    rank: int
    moved: int

    @property
    def text(self) -> tuple[str, str]:
        """The measure at both ends, in its unit."""
        measure = MEASURES[self.measure]
        return measure.text(self.at_low), measure.text(self.at_high)

    @property
    def is_seen(self) -> bool:
        """Whether both ends differ in the figures that are shown."""
        return self.text[0] != self.text[1]


@cache
def effects() -> dict[str, dict[str, Effect]]:
    """By input and measure; where an input does nothing to a measure it is not there."""
    found: dict[str, dict[str, Effect]] = {name: {} for name in INPUTS}
    for id, measure in MEASURES.items():
        bars = tornado(Question(id, measure.threshold), Scenario()).bars
        least = STILL * bars[0].swing
        moving = [bar for bar in bars if bar.swing > least]
        for rank, bar in enumerate(moving, start=1):
            found[bar.name][id] = Effect(id, bar.at_low, bar.at_high, rank, len(moving))
    return found


def strongest(name: str, but: str, most: int = 3) -> list[Effect]:
    """The measures, all but one, among whose causes an input ranks highest."""
    others = [effect for id, effect in effects()[name].items() if id != but and effect.is_seen]
    return sorted(others, key=lambda effect: effect.rank)[:most]
