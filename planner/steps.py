"""Steps of a story: in which order its changes come into force, and the words that go with each."""

from dataclasses import dataclass

from planner.sets import Bloc, Region, Segment
from planner.shocks import Shock, ShockKind

MAX_STEPS = 12
"""Steps a story may hold."""
MAX_SOURCES = 20
"""Sources a story may name."""


@dataclass(frozen=True, slots=True)
class Event:
    """Shocks by kind and place. Date and strength do not count, so it still names a shock that was moved."""

    kind: ShockKind
    bloc: Bloc | None = None
    region: Region | None = None
    segment: Segment | None = None

    @classmethod
    def of(cls, shock: Shock) -> "Event":
        return cls(shock.kind, shock.bloc, shock.region, shock.segment)


@dataclass(frozen=True, slots=True)
class Step:
    """Some of a scenario's changes, told together.

    title, text  may hold named places, see planner.places
    inputs       levers and assumptions by id; one that is at its default changes nothing
    shocks       what happens; an event that the scenario does not hold changes nothing
    charts       what to look at, by id; the scenario's own where empty
    """

    title: str
    text: str
    inputs: tuple[str, ...] = ()
    shocks: tuple[Event, ...] = ()
    charts: tuple[str, ...] = ()
