"""Scenarios on which the engine and its peers must agree: every kind of shock, every input."""

from pathlib import Path

import numpy as np

from planner.files import read
from planner.outputs import SERIES
from planner.run import run
from planner.scenario import INPUTS, Scenario
from planner.sets import Bloc, Region, Segment
from planner.shocks import Shock, ShockKind

FOLDER = Path(__file__).parents[2] / "scenarios"
TOLERANCE = 1e-6
"""Largest gap that passes for agreement, relative."""
SMALL = 1e-6
"""Numbers smaller than this are compared as if they were this large."""


def cases() -> dict[str, Scenario]:
    """The scenarios by name; the first is the baseline, all others have shocks."""
    return {
        "Baseline": Scenario(),
        **{scenario.name: scenario for scenario in map(_story, (
            "fortress-west", "post-moe-leap-us", "agents-everywhere"))},
        "Trade war": _trade_war(),
        "Every input moved": _every_input_moved(),
    }


def engine(scenario: Scenario) -> np.ndarray:
    """All outputs of the engine, shape (months, numbers), in the order of the declarations."""
    record = run(scenario).records[0]
    return np.concatenate([record[output].reshape(len(record), -1) for output in SERIES], axis=1)


def gaps(got: np.ndarray, want: np.ndarray) -> np.ndarray:
    """Relative difference of each number in each month."""
    return np.abs(got - want) / np.maximum(np.abs(want), SMALL)


def _story(name: str) -> Scenario:
    return read(FOLDER / f"{name}.tradewinds.json").scenario


def _trade_war() -> Scenario:
    """Levies, dear power and lost computers: so much that work is turned away."""
    scenario = Scenario()
    for shock in (
        Shock(ShockKind.TARIFF, 9, None, 0.6, ramp=4, bloc=Bloc.CHINA, region=Region.US),
        Shock(ShockKind.ENERGY_PRICE, 10, 24, 1.5, ramp=3),
        Shock(ShockKind.PRICE_CUT, 14, 30, 0.35, ramp=2, bloc=Bloc.US),
        Shock(ShockKind.CAPACITY_LOSS, 20, 15, 0.7, ramp=1),
    ):
        scenario = scenario.with_shock(shock)
    return scenario


def _every_input_moved() -> Scenario:
    """Each input at the high end of its belief, or the low end where the high is the default."""
    scenario = Scenario()
    for name, spec in INPUTS.items():
        scenario = scenario.with_input(name, spec.high if spec.high != spec.default else spec.low)
    for shock in (
        Shock(ShockKind.API_RESTRICTION, 8, 20, 0.8, ramp=3, bloc=Bloc.CHINA),
        Shock(ShockKind.TRUST_SHOCK, 16, 12, 0.5, ramp=5),
        Shock(ShockKind.FREE_PROMOTION, 24, 18, 0.4, ramp=2),
        Shock(ShockKind.DEMAND_SURGE, 30, None, 0.8, segment=Segment.FRONTIER),
    ):
        scenario = scenario.with_shock(shock)
    return scenario
