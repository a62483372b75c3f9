"""Shock kinds, each declared once, and the Shock: one event on the timeline."""

import math
from dataclasses import dataclass, replace
from enum import IntEnum
from typing import Any

import numpy as np

from planner.language import say, worded
from planner.months import HORIZON, month_name, month_number
from planner.sets import Bloc, Region, Segment, label

PERMANENT = 10**6
"""End month of a shock that does not end, for the engine."""
MAX_SHOCKS = 100
"""Shocks a scenario may hold."""


class ShockKind(IntEnum):
    """What happens. The number is for the engine only; files hold the name."""

    API_RESTRICTION = 0
    MODEL_BAN = 1
    EXPORT_CONTROL = 2
    ENERGY_PRICE = 3
    PRICE_CUT = 4
    DEMAND_SURGE = 5
    BREAKTHROUGH = 6
    TARIFF = 7
    CAPACITY_LOSS = 8
    TRUST_SHOCK = 9
    FREE_PROMOTION = 10


@worded("label", "effect")
@dataclass(frozen=True, slots=True)
class KindSpec:
    """A shock kind: limits of its severity and the fields that say where it applies."""

    label: str
    unit: str
    """``fraction`` (shown as per cent) or ``months``."""
    min: float
    max: float
    soft: tuple[float, float]
    """Ends of the severity slider."""
    targets: tuple[str, ...]
    """Which of bloc, region, segment it takes."""
    effect: str
    """One sentence for people."""


KINDS: dict[ShockKind, KindSpec] = {
    ShockKind.API_RESTRICTION: KindSpec("API restriction", "fraction", 0, 1, (0, 1), ("bloc", "region"),
        "Calls to a bloc's own servers are blocked; Chinese open weights on hosts elsewhere still run."),
    ShockKind.MODEL_BAN: KindSpec("Model ban", "fraction", 0, 1, (0, 1), ("bloc", "region"),
        "Using a bloc's models is forbidden wherever they are hosted."),
    ShockKind.EXPORT_CONTROL: KindSpec("Export control", "fraction", 0, 1, (0, 1), (),
        "Chips to China are cut: dearer and fewer accelerators, later models, until domestic chips fill in."),
    ShockKind.ENERGY_PRICE: KindSpec("Energy price", "fraction", -0.9, 9, (-0.5, 3), ("bloc",),
        "Electricity becomes dearer or cheaper."),
    ShockKind.PRICE_CUT: KindSpec("Price cut", "fraction", 0, 0.95, (0, 0.9), ("bloc",),
        "Vendors cut their mark-up, down to the lowest margin they accept."),
    ShockKind.DEMAND_SURGE: KindSpec("Demand surge", "fraction", -0.9, 9, (-0.5, 3), ("segment",),
        "Demand for tokens jumps or falls."),
    ShockKind.BREAKTHROUGH: KindSpec("Breakthrough", "months", 0, 36, (0, 24), ("bloc",),
        "One bloc's models leap ahead; everybody else falls behind by that many months."),
    ShockKind.TARIFF: KindSpec("Tariff", "fraction", 0, 9, (0, 3), ("bloc", "region"),
        "A levy on the price paid in a region."),
    ShockKind.CAPACITY_LOSS: KindSpec("Capacity loss", "fraction", 0, 0.95, (0, 0.9), ("bloc",),
        "Part of a bloc's accelerators cannot be used."),
    ShockKind.TRUST_SHOCK: KindSpec("Trust shock", "fraction", 0, 1, (0, 1), (),
        "Developers outside China turn away from Chinese models."),
    ShockKind.FREE_PROMOTION: KindSpec("Free promotion", "fraction", 0, 0.9, (0, 0.6), (),
        "Chinese vendors give away a larger part of their tokens."),
}

MONTHS_AT_MOST = 600
RAMP_AT_MOST = 120

AXES: dict[str, type[IntEnum]] = {"bloc": Bloc, "region": Region, "segment": Segment}


@dataclass(frozen=True, slots=True)
class Shock:
    """An event with a start, an end or none, a ramp, a severity and a place.

    start        first month, at least 1 (2026-04)
    months       how long it lasts, or None: it does not end
    ramp         months to reach full strength, and to fade before the end
    severity     in the unit of its kind
    bloc, region, segment   where it applies; None means everywhere
    probability  that it happens, in an uncertainty run
    """

    kind: ShockKind
    start: int
    months: int | None
    severity: float
    ramp: int = 0
    bloc: Bloc | None = None
    region: Region | None = None
    segment: Segment | None = None
    probability: float = 1.0
    note: str = ""

    def __post_init__(self) -> None:
        spec = KINDS[self.kind]
        if not (math.isfinite(self.severity) and spec.min <= self.severity <= spec.max):
            raise ValueError(say(
                "severity of {kind} must lie between {low:g} and {high:g}, not {severity:g}",
                kind=spec.label.lower(), low=spec.min, high=spec.max, severity=self.severity))
        if not 1 <= self.start <= HORIZON:
            raise ValueError(say("start must lie between {first} and {last}",
                                 first=month_name(1), last=month_name(HORIZON)))
        if self.months is not None and not 1 <= self.months <= MONTHS_AT_MOST:
            raise ValueError(say("months must lie between 1 and {most}", most=MONTHS_AT_MOST))
        if not 0 <= self.ramp <= RAMP_AT_MOST:
            raise ValueError(say("ramp must lie between 0 and {most} months", most=RAMP_AT_MOST))
        if not 0 <= self.probability <= 1:
            raise ValueError(say("probability must lie between 0 and 1"))
        for name in AXES:
            if getattr(self, name) is not None and name not in spec.targets:
                raise ValueError(say("{kind} takes no {axis}", kind=spec.label.lower(), axis=name))
        if self.kind is ShockKind.BREAKTHROUGH and self.bloc is None:
            raise ValueError(say("breakthrough needs one bloc"))

    @property
    def end(self) -> int:
        """First month after it; ``PERMANENT`` if it does not end."""
        return PERMANENT if self.months is None else self.start + self.months

    @property
    def title(self) -> str:
        """Such as ``API restriction, China in US``."""
        name, where = KINDS[self.kind].label, self.where
        return say("{shock}, {place}", shock=name, place=where) if where else name

    @property
    def where(self) -> str:
        """Such as ``China in US``; empty for a kind that has no place."""
        names = [
            say("everyone") if (place := getattr(self, axis)) is None else label(place)
            for axis in KINDS[self.kind].targets]
        if len(names) == 2:
            return say("{bloc} in {region}", bloc=names[0], region=names[1])
        return names[0] if names else ""


POLICIES: tuple[Shock, ...] = (
    Shock(ShockKind.API_RESTRICTION, month_number("2027-01"), None, 0, 3, Bloc.CHINA, Region.US),
    Shock(ShockKind.MODEL_BAN, month_number("2027-01"), None, 0, 3, Bloc.CHINA, Region.US),
    Shock(ShockKind.EXPORT_CONTROL, month_number("2026-09"), None, 0, 3),
    Shock(ShockKind.PRICE_CUT, month_number("2026-09"), None, 0, 3, Bloc.US),
    Shock(ShockKind.ENERGY_PRICE, month_number("2027-01"), 24, 0, 3, Bloc.US),
    Shock(ShockKind.BREAKTHROUGH, month_number("2027-06"), None, 0, 0, Bloc.US),
)
"""Shocks that the window offers as sliders, with where they start from; severity 0 is none."""


def fresh(kind: ShockKind) -> Shock:
    """A shock of a kind, where it is usually wanted and of a middling severity."""
    bloc = Bloc.CHINA if "bloc" in KINDS[kind].targets else None
    usual = next((policy for policy in POLICIES if policy.kind is kind), None)
    shock = usual or Shock(kind, month_number("2027-01"), None, 0, 3, bloc)
    return replace(shock, severity=0.5 if KINDS[kind].unit == "fraction" else 6.0)


SHOCK_RECORD = np.dtype(
    [(name, np.int64) for name in ("kind", "start", "end", "ramp", "bloc", "region", "segment")]
    + [("severity", np.float64)],
    align=True,
)
"""A shock as the engine reads it; -1 in bloc, region or segment stands for everywhere."""


def pack(shocks: tuple[Shock, ...]) -> np.ndarray[Any, Any]:
    """Shocks as records of shape (1, shocks), with one shock of no strength where there is none."""
    table = np.zeros((1, max(1, len(shocks))), SHOCK_RECORD)
    table["start"], table["end"] = 1, PERMANENT
    for row, shock in zip(table[0], shocks, strict=False):
        row["kind"], row["severity"] = shock.kind, shock.severity
        row["start"], row["end"], row["ramp"] = shock.start, shock.end, shock.ramp
        for name in AXES:
            place = getattr(shock, name)
            row[name] = -1 if place is None else place
    return table
