"""Inputs and shocks at the ends of what the model takes, in one batch."""

from typing import NamedTuple

import numpy as np

from planner.months import HORIZON
from planner.scenario import INPUTS, Scenario
from planner.shocks import AXES, KINDS, PERMANENT, SHOCK_RECORD, ShockKind

CORNERS = 500


class Batch(NamedTuple):
    inputs: np.ndarray
    shocks: np.ndarray


def extremes() -> Batch:
    """Each input at its lowest and highest with all others at default, then random corners of all.

    The corners have one random shock of each kind.
    """
    random = np.random.default_rng(20260300)
    alone = np.repeat(Scenario().record, 2 * len(INPUTS), axis=0)
    corners = np.repeat(Scenario().record, CORNERS, axis=0)
    for i, (name, spec) in enumerate(INPUTS.items()):
        alone[name][2 * i : 2 * i + 2] = spec.min, spec.max
        corners[name] = random.choice((spec.min, spec.max), CORNERS)
    shocks = random_shocks(random, len(alone) + CORNERS)
    shocks["severity"][: len(alone)] = 0.0
    return Batch(np.concatenate([alone, corners]), shocks)


def random_shocks(random: np.random.Generator, n: int) -> np.ndarray:
    """One shock of every kind for each of ``n`` runs, every other one at an end of its severity."""
    shocks = np.zeros((n, len(KINDS)), SHOCK_RECORD)
    for i, (kind, spec) in enumerate(KINDS.items()):
        shock = shocks[:, i]
        shock["kind"] = kind
        shock["start"] = random.integers(1, HORIZON + 1, n)
        shock["end"] = np.where(
            random.random(n) < 0.3, PERMANENT, shock["start"] + random.integers(1, 40, n))
        shock["ramp"] = random.integers(0, 13, n)
        for axis, members in AXES.items():
            shock[axis] = random.integers(-1, len(members), n) if axis in spec.targets else -1
        if kind is ShockKind.BREAKTHROUGH:
            shock["bloc"] = random.integers(0, 3, n)
        within = random.uniform(spec.min, spec.max, n)
        shock["severity"] = np.where(random.random(n) < 0.5, random.choice((spec.min, spec.max), n), within)
    return shocks
