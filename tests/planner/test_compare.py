"""Scenarios side by side: what was changed, and what came of it."""

from dataclasses import replace

import pytest

from planner.analysis.compare import Group, Row, compare
from planner.figures import Result
from planner.kpis import KPIS
from planner.run import run
from planner.scenario import INPUTS, Scenario
from planner.sets import Bloc, Region
from planner.shocks import Shock, ShockKind
from planner.words import brief, shown

WALL = Shock(ShockKind.API_RESTRICTION, 10, 24, 0.8, 3, Bloc.CHINA, Region.US)
SURGE = Shock(ShockKind.DEMAND_SURGE, 5, None, 1.0)


def result(scenario: Scenario) -> Result:
    return Result(scenario, run(scenario))


@pytest.fixture(scope="module")
def gap() -> Result:
    return result(Scenario("Gap").with_input("price_gap_2030", 2.0).with_input("free_share_china_2030", 0.4))


@pytest.fixture(scope="module")
def wall() -> Result:
    return result(Scenario("Wall", shocks=(WALL,)).with_input("price_gap_2030", 2.5))


def of(rows: list[Row], group: Group) -> dict[str, Row]:
    return {row.label: row for row in rows if row.group is group}


def test_only_inputs_that_differ_have_a_row_in_declared_order(
    baseline: Result, gap: Result, wall: Result
) -> None:
    rows = of(compare([baseline, gap, wall]), Group.INPUTS)
    changed = ["price_gap_2030", "free_share_china_2030"]
    assert list(rows) == [INPUTS[name].label for name in INPUTS if name in changed]
    row = rows[INPUTS["price_gap_2030"].label]
    assert (row.cells, row.changes) == (("4", "2", "2.5"), ("", "changed", "changed"))


def test_scenarios_that_agree_against_the_defaults_are_told_without_a_mark(gap: Result) -> None:
    rows = of(compare([gap, gap]), Group.INPUTS)
    assert [row.changes for row in rows.values()] == [("", "")] * 2


def test_nothing_changed_leaves_only_results(baseline: Result) -> None:
    assert {row.group for row in compare([baseline, baseline])} == {Group.RESULTS}
    assert all(row.changes == ("", "") for row in compare([baseline, baseline]))


@pytest.mark.parametrize("name", INPUTS)
def test_every_input_has_its_own_unit_and_value(name: str, baseline: Result) -> None:
    spec = INPUTS[name]
    moved = Scenario().with_input(name, spec.min if spec.default != spec.min else spec.max)
    row, = of(compare([baseline, Result(moved, baseline.projection)]), Group.INPUTS).values()
    factor, unit = shown(spec.unit)
    assert (row.label, row.unit) == (spec.label, unit)
    assert row.cells == (brief(spec.default * factor), brief(moved.value(name) * factor))
    assert row.changes == ("", "changed")


def test_fractions_are_told_in_per_cent(baseline: Result, gap: Result) -> None:
    row = of(compare([baseline, gap]), Group.INPUTS)[INPUTS["free_share_china_2030"].label]
    assert (row.unit, row.cells) == ("%", ("25", "40"))


def test_a_shock_has_a_row_with_severity_start_and_length(baseline: Result, wall: Result) -> None:
    row, = of(compare([baseline, wall]), Group.SHOCKS).values()
    assert row.label == WALL.title
    assert row.cells == ("none", "80% from 2027-01, 24 months") and row.changes == ("", "changed")


def test_shocks_of_one_title_share_a_row_and_others_have_their_own(baseline: Result) -> None:
    both = Result(Scenario(shocks=(WALL, SURGE, replace(WALL, start=40))), baseline.projection)
    rows = of(compare([both, baseline]), Group.SHOCKS)
    assert list(rows) == [WALL.title, SURGE.title]
    assert rows[WALL.title].cells == (
        "80% from 2027-01, 24 months; 80% from 2029-07, 24 months", "none")
    assert rows[SURGE.title].cells == ("100% from 2026-08, for good", "none")


def test_results_are_the_headline_numbers_with_their_differences(
    baseline: Result, gap: Result, wall: Result
) -> None:
    results = [gap, baseline, wall]
    rows = of(compare(results), Group.RESULTS)
    assert list(rows) == [kpi.label for kpi in KPIS.values()]
    differing = 0
    for kpi in KPIS.values():
        row = rows[kpi.label]
        assert row.unit == kpi.unit
        assert row.cells == tuple(kpi.text(r) for r in results)
        assert row.changes == ("", *(kpi.change(r, gap) for r in results[1:]))
        differing += any(row.changes)
    assert differing > len(KPIS) / 2


def test_inputs_come_before_shocks_before_results(baseline: Result, wall: Result) -> None:
    groups = [row.group for row in compare([baseline, wall])]
    assert groups == sorted(groups, key=list(Group).index)


def test_every_row_has_a_cell_and_a_change_for_every_scenario(
    baseline: Result, gap: Result, wall: Result
) -> None:
    for results in ([baseline], [baseline, gap], [wall, gap, baseline, wall]):
        for row in compare(results):
            assert len(row.cells) == len(row.changes) == len(results) and row.changes[0] == ""
