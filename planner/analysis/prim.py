"""PRIM: boxes of inputs in which something happens often (Friedman and Fisher 1999).

Starting from all draws, each step peels a thin layer off one side of one input, the one that helps
most, and so leaves a trajectory of boxes, each inside the one before, from which one is chosen.
Scenario discovery reads it by coverage and density (Bryant and Lempert 2010).
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import lgamma, log
from typing import Any

import numpy as np

from planner.quantities import Values

Mask = np.ndarray[Any, np.dtype[np.bool_]]
Limits = Mapping[str, tuple[float | None, float | None]]
"""Lowest and highest value of inputs by name, both inside; None where a side is open."""

LEAST_DENSITY = 0.8
LEAST_COVERAGE = 0.3
CHANCE = 0.05
"""Probability from which a limit may be chance."""
_SCREEN, _PARTS = 23.5, 5
"""Chi-squared that five parts, four degrees of freedom, exceed by chance once in 10,000 inputs."""


@dataclass(frozen=True)
class Box:
    """Draws that lie within limits.

    limits    of the inputs that have any
    coverage  part of all hits that lie in the box, 0-1
    density   part of the draws in the box that are hits, 0-1
    support   part of all draws that lie in the box, 0-1
    """

    limits: Limits
    coverage: float
    density: float
    support: float


def prim(
    x: Values, hits: Mask, names: Sequence[str], alpha: float = 0.05, least_support: float = 0.05
) -> tuple[Box, ...]:
    """The peeling trajectory, from all draws to the last box with the least support or with hits only.

    x      shape (draws, inputs); names are those of its columns
    hits   draws of interest, shape (draws,)
    alpha  part of the draws in the box that a peel takes away; more where values are equal

    A peel is chosen by the gain in density for each draw taken away: among peels of one size, the
    usual ones, that is the criterion of the highest density (Friedman and Fisher, section 8.4, divide
    so where sizes differ). Raises ValueError where shapes do not fit or there is no hit.
    """
    n, width = x.shape
    if hits.shape != (n,) or len(names) != width:
        raise ValueError("prim needs a hit or miss for every draw and a name for every input")
    if not hits.any():
        raise ValueError("prim needs at least one draw of interest")
    limits: dict[str, tuple[float | None, float | None]] = {}
    order = np.argsort(x.T, axis=1, kind="stable")  # the draws in the box, by every input
    ordered = np.take_along_axis(x.T, order, axis=1)
    trajectory = [_box(limits, hits, np.ones(n, bool))]
    while trajectory[-1].density < 1.0:
        peel = _best_peel(ordered, hits[order], alpha)
        if peel is None:
            break
        input, count = peel
        left = order[input, count:] if count > 0 else order[input, :count]
        if len(left) < least_support * n:
            break
        inside = np.zeros(n, bool)
        inside[left] = True
        stay = inside[order]
        order, ordered = order[stay].reshape(width, -1), ordered[stay].reshape(width, -1)
        low, high = limits.get(names[input], (None, None))
        ends = float(ordered[input, 0]), float(ordered[input, -1])
        limits[names[input]] = (ends[0], high) if count > 0 else (low, ends[1])
        trajectory.append(_box(limits, hits, inside))
    return tuple(trajectory)


def choose(trajectory: Sequence[Box], least_density: float = LEAST_DENSITY) -> Box:
    """The box to tell of: of those dense enough the one with the highest coverage.

    Only boxes that cover at least ``LEAST_COVERAGE`` of the hits are looked at; if none of them is
    dense enough, the densest. Where hits are frequent anyway, dense enough means at least half-way
    from the density of all draws to 1.
    """
    enough = max(least_density, (1 + trajectory[0].density) / 2)
    covering = [box for box in trajectory if box.coverage >= LEAST_COVERAGE]
    dense = [box for box in covering if box.density >= enough]
    if dense:
        return max(dense, key=lambda box: (box.coverage, box.density))
    return max(covering, key=lambda box: (box.density, box.coverage))


def that_matter(x: Values, hits: Mask) -> Mask:
    """Inputs whose five equal parts, by rank, differ in hits by more than chance, shape (inputs,).

    Pearson's chi-squared test at 0.01%, for there may be a hundred inputs. Peeling takes the best of
    all sides each time, so among many inputs without effect it would find limits that only this sample
    knows.
    """
    n, share = len(hits), hits.mean()
    if share in (0.0, 1.0):
        return np.zeros(x.shape[1], bool)
    ordered = hits[np.argsort(x, axis=0, kind="stable")]
    edges = np.arange(_PARTS) * n // _PARTS
    found = np.add.reduceat(ordered, edges, axis=0, dtype=np.float64)
    size = np.diff(edges, append=n)[:, None]
    matter: Mask = ((found - size * share) ** 2 / (size * share * (1 - share))).sum(axis=0) > _SCREEN
    return matter


def simpler(box: Box, x: Values, hits: Mask, names: Sequence[str], chance: float = CHANCE) -> Box:
    """The box without limits that may be chance, those that matter most first.

    A limit is dropped where, drawing as many as the box holds from the box without that limit, at
    least as many hits would come with a probability of ``chance`` or more: the quasi-p-value of Bryant
    and Lempert 2010. The least certain limit goes first, and the others are tried again.
    """
    sides = [(name, side) for name, ends in box.limits.items() for side in (0, 1) if ends[side] is not None]
    inside = np.array([within(x, names, {name: _one_side(box.limits[name], side)}) for name, side in sides])
    log_factorial = np.array([lgamma(i + 1.0) for i in range(len(hits) + 1)])
    without: list[float] = []
    while sides:
        met = inside.sum(axis=0)
        whole = met == len(sides)
        others = [whole | ((met == len(sides) - 1) & ~one) for one in inside]  # all limits but one
        without = [float(hits[rest].mean()) for rest in others]
        odds = [_at_least(int(hits[whole].sum()), int(whole.sum()), p, log_factorial) for p in without]
        weakest = int(np.argmax(odds))
        if odds[weakest] < chance:
            break
        del sides[weakest]
        inside = np.delete(inside, weakest, axis=0)
    limits: dict[str, tuple[float | None, float | None]] = {}
    for name, side in (sides[i] for i in np.argsort(without[: len(sides)], kind="stable")):
        old = limits.get(name, (None, None))
        limits[name] = (box.limits[name][0], old[1]) if side == 0 else (old[0], box.limits[name][1])
    return _box(limits, hits, within(x, names, limits))


def within(x: Values, names: Sequence[str], limits: Limits) -> Mask:
    """Draws that lie in a box, shape (draws,)."""
    inside = np.ones(len(x), bool)
    for name, (low, high) in limits.items():
        column = x[:, list(names).index(name)]
        if low is not None:
            inside &= column >= low
        if high is not None:
            inside &= column <= high
    return inside


def _box(limits: Limits, hits: Mask, inside: Mask) -> Box:
    found, held = int(hits[inside].sum()), int(inside.sum())
    return Box(dict(limits), found / int(hits.sum()), found / held if held else 0.0, held / len(hits))


def _best_peel(ordered: Values, hits: Mask, alpha: float) -> tuple[int, int] | None:
    """The input to peel and how many draws, positive from its low side and negative from its high one.

    ordered  values of every input in the box in rising order, shape (inputs, draws)
    hits     whether those draws are hits, in the same order
    None if no input has two values left.
    """
    width, held = ordered.shape
    before = np.zeros((width, held + 1))
    np.cumsum(hits, axis=1, out=before[:, 1:])  # hits among the first so many draws
    total = before[:, -1]
    rows = np.arange(width)
    low = _layer(ordered, alpha)
    high = _layer(-ordered[:, ::-1], alpha)
    lost = np.concatenate([before[rows, low], total - before[rows, held - high]])
    count = np.concatenate([low, high])
    possible = count < held
    left = np.where(possible, held - count, 1)
    gain = (np.concatenate([total, total]) - lost) / left - np.concatenate([total, total]) / held
    if not possible.any():
        return None
    best = int(np.where(possible, gain / count, -np.inf).argmax())
    return (best, int(count[best])) if best < width else (best - width, -int(count[best]))


def _layer(ordered: Values, alpha: float) -> np.ndarray[Any, np.dtype[np.intp]]:
    """How many of the lowest values to peel: about ``alpha`` of them, and equal values together.

    Where the lowest value is that of more draws than that, all of these.
    """
    held = ordered.shape[1]
    k = min(held - 1, max(1, int(alpha * held)))
    below = (ordered[:, :k] < ordered[:, k : k + 1]).sum(axis=1)
    equal = (ordered == ordered[:, :1]).sum(axis=1)
    layer: np.ndarray[Any, np.dtype[np.intp]] = np.where(below > 0, below, equal)
    return layer


def _one_side(ends: tuple[float | None, float | None], side: int) -> tuple[float | None, float | None]:
    return (ends[0], None) if side == 0 else (None, ends[1])


def _at_least(found: int, held: int, share: float, log_factorial: Values) -> float:
    """Probability of at least so many hits among so many draws that are hits with probability share."""
    if share in (0.0, 1.0):
        return float(found <= held * share)
    k = np.arange(found, held + 1)
    ways = log_factorial[held] - log_factorial[k] - log_factorial[held - k]
    return float(np.exp(ways + k * log(share) + (held - k) * log(1 - share)).sum())
