"""A change shown once more: it begins at the numbers before and ends at those after."""

from dataclasses import replace

import numpy as np
import pytest

from planner.analysis.replay import between
from planner.outputs import SERIES
from planner.run import run
from planner.scenario import INPUTS, Display, Scenario
from planner.sets import Bloc, Region
from planner.shocks import KINDS, MAX_SHOCKS, Shock, ShockKind, fresh

WALL = Shock(ShockKind.API_RESTRICTION, 10, 24, 0.8, 3, Bloc.CHINA, Region.US)
SURGE = Shock(ShockKind.DEMAND_SURGE, 5, None, 1.0)
TARIFF = Shock(ShockKind.TARIFF, 20, None, 0.5)

BEFORE = Scenario("Before", shocks=(WALL, SURGE)).with_input("price_gap_2030", 6.0)
AFTER = Scenario(
    "After", shocks=(replace(WALL, severity=0.2), TARIFF), display=Display(("price",)),
).with_input("price_gap_2030", 2.0).with_input("price_us", 2.0)

CHANGES = {
    "inputs": (BEFORE, BEFORE.with_input("price_gap_2030", 1.0)),
    "severity": (BEFORE, BEFORE.with_shock(replace(WALL, severity=0.1), 0)),
    "added": (BEFORE, BEFORE.with_shock(TARIFF)),
    "added once more": (BEFORE, BEFORE.with_shock(SURGE)),
    "removed": (BEFORE, BEFORE.without_shock(0)),
    "one of two alike removed": (BEFORE.with_shock(SURGE), BEFORE),
    "moved": (BEFORE, BEFORE.with_shock(replace(WALL, start=30), 0)),
    "reset": (BEFORE, Scenario()),
    "all": (BEFORE, AFTER),
    "all back": (AFTER, BEFORE),
}
every_change = pytest.mark.parametrize("name", CHANGES)


@every_change
def test_it_begins_at_the_numbers_before(name: str) -> None:
    before, after = CHANGES[name]
    start, was = run(between(before, after, 0.0)), run(before)
    for output in SERIES:
        np.testing.assert_allclose(start[output], was[output], rtol=1e-12, atol=1e-15, err_msg=output)


@every_change
def test_it_ends_at_the_scenario_after(name: str) -> None:
    before, after = CHANGES[name]
    assert between(before, after, 1.0) is after
    assert between(before, after, 1.5) is after


@every_change
def test_on_its_way_it_carries_the_words_of_the_scenario_after(name: str) -> None:
    before, after = CHANGES[name]
    for part in (0.0, 0.3):
        there = between(before, after, part)
        assert (there.name, there.display, there.notes) == (after.name, after.display, after.notes)


@every_change
def test_it_comes_near_to_what_it_ends_at(name: str) -> None:
    before, after = CHANGES[name]
    near, end = run(between(before, after, 1 - 1e-9)), run(after)
    for output in SERIES:
        np.testing.assert_allclose(near[output], end[output], rtol=1e-6, atol=1e-9, err_msg=output)


@pytest.mark.parametrize("part", [0.25, 0.5, 0.9])
def test_inputs_are_that_part_of_the_way(part: float) -> None:
    there = between(BEFORE, AFTER, part)
    for name in INPUTS:
        old, new = BEFORE.value(name), AFTER.value(name)
        assert there.value(name) == pytest.approx(old + part * (new - old), rel=1e-12)
    assert between(BEFORE, AFTER, 0.5).value("price_gap_2030") == 4.0


@pytest.mark.parametrize("name", INPUTS)
def test_every_input_goes_from_one_limit_to_the_other(name: str) -> None:
    spec = INPUTS[name]
    low, high = (Scenario().with_input(name, end) for end in (spec.min, spec.max))
    for part in (0.0, 1e-12, 1 / 3, 0.999999999999):
        assert spec.min <= between(low, high, part).value(name) <= spec.max
        assert spec.min <= between(high, low, part).value(name) <= spec.max
    assert between(low, high, 0.5).value(name) == pytest.approx((spec.min + spec.max) / 2)


def test_a_severity_is_half_way_and_still_one_shock() -> None:
    before, after = CHANGES["severity"]
    there = between(before, after, 0.5)
    assert there.shocks == (replace(WALL, severity=there.shocks[0].severity), SURGE)
    assert there.shocks[0].severity == pytest.approx(0.45)


@pytest.mark.parametrize("kind", ShockKind, ids=lambda kind: kind.name.lower())
def test_a_shock_of_any_kind_grows_from_nothing_and_shrinks_to_nothing(kind: ShockKind) -> None:
    shock = fresh(kind)
    for severity in (KINDS[kind].min, KINDS[kind].max):
        added = Scenario(shocks=(replace(shock, severity=severity),))
        if severity == 0:
            continue
        for part in (0.25, 0.5, 0.9):
            grown, = between(Scenario(), added, part).shocks
            assert grown == replace(shock, severity=severity * part)
            shrunk, = between(added, Scenario(), part).shocks
            assert shrunk == replace(shock, severity=severity * (1 - part))
        assert between(Scenario(), added, 0.0).shocks == ()


def test_one_more_of_the_same_grows_beside_the_first() -> None:
    before, after = CHANGES["added once more"]
    assert sorted(shock.severity for shock in between(before, after, 0.5).shocks) == [0.5, 0.8, 1.0]


def test_what_stays_is_not_taken_for_what_changes() -> None:
    weak = replace(WALL, severity=0.1)
    there = between(Scenario(shocks=(weak, WALL)), Scenario(shocks=(WALL,)), 0.5)
    assert [shock.severity for shock in there.shocks] == [0.8, 0.05]


def test_a_shock_that_is_moved_fades_here_and_grows_there() -> None:
    before, after = CHANGES["moved"]
    there = {shock.start: shock.severity for shock in between(before, after, 0.25).shocks}
    assert there == {10: pytest.approx(0.6), 30: pytest.approx(0.2), 5: 1.0}


def test_a_change_in_a_full_scenario_can_be_shown_too() -> None:
    full = Scenario(shocks=(SURGE,) * MAX_SHOCKS)
    moved = full.with_shock(replace(SURGE, start=9), 0)
    assert between(full, moved, 0.0).shocks == full.shocks
    assert len(between(full, moved, 0.5).shocks) == MAX_SHOCKS
    assert between(full, moved, 1.0) is moved
