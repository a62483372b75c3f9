"""How sure a projection is: many draws of what nobody has settled, and the bands they leave.

Every draw takes its numbers from one fixed Latin hypercube, with a column for each input and each
shock. Setting a lever leaves all other columns alone, so a band moves with the slider and does not
flicker. Inputs are drawn independently of each other; say so wherever a band is shown.
"""

import zlib
from collections.abc import Container, Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from statistics import NormalDist
from typing import Any

import numpy as np

from planner.assumptions import ASSUMPTIONS
from planner.declare import Spec
from planner.language import say
from planner.levers import LEVERS
from planner.quantities import Quantity, Source
from planner.scenario import INPUT_RECORD, INPUTS, Scenario

Array = np.ndarray[Any, np.dtype[np.float64]]

PROBABILITIES = (0.1, 0.25, 0.5, 0.75, 0.9)
"""Edges of the 80% and the 50% band, and the median between them."""

TENTH = NormalDist().inv_cdf(0.9)
"""Standard deviations from the median to the 10th or the 90th percentile, 1.2816."""

TODAY_OF: dict[str, str] = {
    name: name.removesuffix("_2030") for name in LEVERS if name.removesuffix("_2030") in ASSUMPTIONS
}
"""Levers that say what becomes of an assumption about today, with that assumption."""


@dataclass(frozen=True, eq=False)
class Draws:
    """What to run for the bands of one scenario.

    inputs  records of shape (draws,)
    shocks  records of shape (draws, shocks), or (1, shocks) where every shock is certain
    varied  ids of the inputs that differ between draws
    """

    inputs: np.ndarray[Any, Any]
    shocks: np.ndarray[Any, Any]
    seed: int
    varied: tuple[str, ...]


def density(spec: Spec, points: int = 121) -> tuple[Array, Array]:
    """The belief in an input between the slider's ends: values in its unit, and densities.

    The half on each side of the default is that of a normal whose 10th or 90th percentile is the
    declared low or high; a side without spread has no density.
    """
    x = np.linspace(*spec.soft, points)
    below, above = spec.default - spec.low, spec.high - spec.default
    width = np.where(x < spec.default, below, above) / TENTH
    z = np.divide(x - spec.default, width, out=np.full(points, np.inf), where=width > 0)
    z[x == spec.default] = 0.0
    return x, np.exp(-(z**2) / 2)


def draws(
    scenario: Scenario, n: int, seed: int = 1, *, block: int = 0, certain: Iterable[str] = ()
) -> Draws:
    """``n`` worlds that the scenario leaves open: inputs it changes are certain, all others vary.

    Inputs named in ``certain`` are so also at their defaults.
    The same ``n``, ``seed`` and ``block`` give the same numbers on every machine. Draws too many for
    one hypercube come in blocks, each a hypercube of its own.
    """
    if n < 1:
        raise ValueError(say("needs at least one draw, not {n}", n=n))
    known = {name: scenario.value(name) for name in (*(c.spec.id for c in scenario.diff()), *certain)}
    inputs = _stock(n, seed).copy() if block == 0 else independent(n, seed, block)
    follow_today(inputs, known)
    for name, value in known.items():
        inputs[name] = value
    varied = tuple(name for name in INPUTS if name not in known)
    return Draws(inputs, _occurring(scenario, n, seed, block), seed, varied)


def follow_today(inputs: np.ndarray[Any, Any], certain: Container[str]) -> None:
    """Let what becomes of an assumption keep its ratio to today, in place; all that is certain stays.

    A lever of ``TODAY_OF`` grows by the factor by which its assumption differs from the default.
    """
    for later, today in TODAY_OF.items():
        if later not in certain and today not in certain:
            spec = INPUTS[later]
            moved = inputs[later] * (inputs[today] / INPUTS[today].default)
            inputs[later] = np.clip(moved, spec.min, spec.max)


def bands(
    source: Source, quantity: Quantity, volume: float = 1.0, probabilities: Sequence[float] = PROBABILITIES
) -> Array:
    """Quantiles over the runs of a quantity, shape (probabilities, months); volume in Mtok a month."""
    course = quantity.read(source, volume)
    return quantiles(np.sort(np.ascontiguousarray(course.T), axis=1), probabilities)


def quantiles(ordered: Array, probabilities: Sequence[float]) -> Array:
    """Quantiles over the last axis of sorted numbers, straight between neighbours; their axis is first."""
    place = np.asarray(probabilities, np.float64) * (ordered.shape[-1] - 1)
    below, above = np.floor(place).astype(np.intp), np.ceil(place).astype(np.intp)
    low, high = ordered[..., below], ordered[..., above]
    made: Array = (low + (high - low) * (place - below)).T
    return made


@lru_cache(maxsize=4)
def _stock(n: int, seed: int) -> np.ndarray[Any, Any]:
    """The draws that a window asks for again and again, kept and not to be changed."""
    inputs = independent(n, seed)
    inputs.flags.writeable = False
    return inputs


def independent(n: int, seed: int, block: int = 0) -> np.ndarray[Any, Any]:
    """Draws of every input by itself, records of shape (n,); low and high are the outer tenths.

    Blocks are hypercubes of their own, independent of each other.
    """
    normal = _normal(n)
    inputs = np.empty(n, INPUT_RECORD)
    for name, spec in INPUTS.items():
        z = normal[_strata(name, n, seed, block)]
        width = np.where(z > 0.0, spec.high - spec.default, spec.default - spec.low)
        inputs[name] = np.clip(spec.default + width / TENTH * z, spec.min, spec.max)
    return inputs


@lru_cache(maxsize=4)
def _normal(n: int) -> Array:
    """Standard normal values in the middle of ``n`` equally likely strata."""
    inverse = NormalDist().inv_cdf
    return np.array([inverse((i + 0.5) / n) for i in range(n)])


def _occurring(scenario: Scenario, n: int, seed: int, block: int) -> np.ndarray[Any, Any]:
    """The shocks of every draw; one that does not happen has no strength."""
    table = scenario.shock_table
    if all(shock.probability == 1.0 for shock in scenario.shocks):
        return table
    shocks = np.repeat(table, n, axis=0)
    for i, shock in enumerate(scenario.shocks):
        chance = (_strata(f"shock {i}", n, seed, block) + 0.5) / n
        shocks["severity"][chance >= shock.probability, i] = 0.0
    return shocks


def _strata(column: str, n: int, seed: int, block: int = 0) -> np.ndarray[Any, np.dtype[np.intp]]:
    """The stratum of every draw in a column of the hypercube: an order that follows from its name."""
    key = (seed, zlib.crc32(column.encode()), *((block,) if block else ()))
    return np.argsort(np.random.PCG64(np.random.SeedSequence(key)).random_raw(n))  # 64 bits: no ties
