"""How an input or an output is declared: once, as a dataclass field that carries its Spec.

From that one field follow the slider, the key in files and its unit check, the record field
that the engine reads, the tables of the documentation and the extreme-value tests.
"""

import math
from dataclasses import dataclass, field, fields
from enum import Enum, IntEnum
from functools import partial
from typing import Any, Literal

import numpy as np

from planner.language import Spoken, mark, worded

Kind = Literal["lever", "assumption"]


class Group(Spoken, Enum):
    """Headings under which inputs are shown, in this order."""

    ENERGY = mark("Energy")
    COMPUTE = mark("Compute")
    EFFICIENCY = mark("Efficiency")
    PRICING = mark("Pricing")
    ADOPTION = mark("Adoption")
    DEMAND = mark("Demand")
    POLICY = mark("Policy")


class Status(Spoken, Enum):
    """How well a number is known."""

    READ = mark("read in the source")
    DERIVED = mark("derived from the source")
    ARTICLE = mark("claimed in an article")
    CALIBRATED = mark("calibrated to observations")
    RECALLED = mark("recalled, not verified")
    ASSUMPTION = mark("assumption")


@worded("label", "note")
@dataclass(frozen=True, slots=True)
class Spec:
    """A number that a strategist can move, with all that is known about it.

    low and high are the 10th and 90th percentile of belief, min and max the values beyond
    which the model refuses the input, soft the ends of the slider.
    """

    id: str
    kind: Kind
    group: Group
    label: str
    unit: str
    default: float
    low: float
    high: float
    min: float
    max: float
    soft: tuple[float, float]
    source: tuple[str, ...]
    status: Status
    note: str
    headline: bool
    """Whether it is among the few shown before a group is unfolded."""

    @property
    def step(self) -> float:
        """A round amount, about a hundredth of the slider."""
        return _round_step((self.soft[1] - self.soft[0]) / 100)

    def check(self, value: float) -> float:
        """Return ``value`` if the model takes it, else raise ValueError in one sentence."""
        if not math.isfinite(value):
            raise ValueError(f"{self.id} must be a finite number, not {value}")
        if not self.min <= value <= self.max:
            raise ValueError(
                f"{self.id} must lie between {self.min:g} and {self.max:g} {self.unit}, not {value:g}"
            )
        return value


@worded("label", "note")
@dataclass(frozen=True, slots=True)
class Series:
    """A monthly output: its unit, its axes after time, and what it says."""

    id: str
    label: str
    unit: str
    axes: tuple[type[IntEnum], ...]
    note: str

    @property
    def shape(self) -> tuple[int, ...]:
        return tuple(len(axis) for axis in self.axes)


def _input(
    kind: Kind, default: float, unit: str, *, low: float, high: float, range: tuple[float, float],
    group: Group, label: str, source: str, status: Status, note: str,
    soft: tuple[float, float] | None = None, headline: bool = False,
) -> Any:
    least, most = range
    if not least <= low <= default <= high <= most:
        raise ValueError(f"{label}: needs min <= low <= default <= high <= max")
    if not source:
        raise ValueError(f"{label}: needs a source")
    return field(default=default, metadata={"spec": {
        "kind": kind, "group": group, "label": label, "unit": unit, "low": low, "high": high,
        "min": least, "max": most, "soft": soft or _soft_ends(low, high, least, most),
        "source": tuple(code.strip() for code in source.split(";")), "status": status, "note": note,
        "headline": headline,
    }})


lever = partial(_input, "lever")
"""Declare what a policy or a strategy moves: a value in 2030, a rate or a behaviour."""

assumption = partial(_input, "assumption")
"""Declare what describes today or how the world works."""


def output(label: str, unit: str, *axes: type[IntEnum], note: str = "") -> Any:
    """Declare a monthly series with the given axes after time."""
    return field(metadata={"series": {"label": label, "unit": unit, "axes": axes, "note": note}})


def specs(cls: type) -> dict[str, Spec]:
    """Specs of a class of inputs by id, in the order of declaration."""
    return {
        f.name: Spec(id=f.name, default=float(f.default), **f.metadata["spec"])  # type: ignore[arg-type]
        for f in fields(cls)
    }


def series(cls: type) -> dict[str, Series]:
    """Series of a class of outputs by id, in the order of declaration."""
    return {f.name: Series(id=f.name, **f.metadata["series"]) for f in fields(cls)}


def record_type(cls: type) -> np.dtype[Any]:
    """The record the engine reads or writes: one field for each field of ``cls``."""
    return np.dtype(
        [(f.name, np.float64, _shape(f.metadata)) for f in fields(cls)], align=True
    )


def _shape(metadata: Any) -> tuple[int, ...]:
    return tuple(len(axis) for axis in metadata["series"]["axes"]) if "series" in metadata else ()


def _soft_ends(low: float, high: float, least: float, most: float) -> tuple[float, float]:
    """Ends of a slider: the belief's width again on either side, on round numbers, in the limits."""
    width = high - low
    step = _round_step(width / 4)
    start = math.floor((low - width) / step) * step
    end = math.ceil((high + width) / step) * step
    return max(least, round(start, 12)), min(most, round(end, 12))


def _round_step(size: float) -> float:
    """The largest of 1, 2, 5 times a power of ten that is not above ``size``."""
    power = 10.0 ** math.floor(math.log10(size))
    digit = max(d for d in (1, 2, 5) if d * power <= size * (1 + 1e-9))
    return float(f"{digit * power:.12g}")
