"""What the model must do: known numbers, today untouched by levers, sound at every extreme."""

from collections.abc import Iterable

import numpy as np
import pytest

from planner.analysis.uncertainty import Draws
from planner.figures import Result
from planner.levers import LEVERS
from planner.months import HORIZON, month_name, month_number
from planner.outputs import SERIES
from planner.projection import Projection
from planner.run import run, run_batch
from planner.scenario import INPUTS, Scenario
from planner.sets import Bloc, Component, Region, Segment
from planner.shocks import Shock, ShockKind
from tests.planner.by_the_book import project
from tests.planner.extremes import Batch

CHINA, US, REST = Bloc.CHINA, Bloc.US, Bloc.REST
ROUNDING = 1e-12
MAY_BE_NEGATIVE = {"gross_margin", "quality_lag"}
FRACTIONS = {
    "developer_share", "region_share", "segment_share", "unserved", "consideration", "electricity_share",
    "electricity_share_operating", "spend_share",
}


def said(text: str) -> object:
    """The number as stated, to half a unit of its last digit."""
    decimals = len(text.partition(".")[2])
    return pytest.approx(float(text), abs=0.5 * 10.0**-decimals)


def chinese_share(scenario: Scenario, month: str) -> float:
    return run(scenario).at(month_number(month), "developer_share", CHINA)


# Known numbers


@pytest.mark.parametrize(("output", "member", "value"), [
    ("developer_share", CHINA, "0.469"),
    ("developer_share", US, "0.401"),
    ("developer_share", REST, "0.130"),
    ("electricity_share", CHINA, "0.028"),
    ("electricity_share", US, "0.060"),
    ("gross_margin", CHINA, "0.19"),
    ("gross_margin", US, "0.54"),
    ("gross_margin", REST, "0.07"),
])
def test_today_by_bloc(baseline: Result, output: str, member: Bloc, value: str) -> None:
    assert baseline.projection.at(0, output, member) == said(value)


def test_the_price_gap_of_today(baseline: Result) -> None:
    assert baseline.projection.at(0, "price_gap") == said("4.76")


@pytest.mark.parametrize(("month", "share"), [
    ("2026-09", "0.491"), ("2028-03", "0.477"), ("2030-12", "0.507"),
])
def test_the_baseline(baseline: Result, month: str, share: str) -> None:
    assert baseline.projection.at(month_number(month), "developer_share", CHINA) == said(share)


def test_the_baseline_price_gap(baseline: Result) -> None:
    assert baseline.projection.at(month_number("2028-03"), "price_gap") == said("3.70")


def test_chinese_capacity_is_fullest_in_2027(baseline: Result) -> None:
    load = baseline.projection.line("load_ratio", CHINA)
    assert load.max() == said("0.93")
    assert month_name(int(load.argmax())) == "2027-09"


def test_few_accelerators_in_china() -> None:
    scenario = Scenario().with_input("accelerators_china_2030", 6.0)
    assert chinese_share(scenario, "2028-03") == said("0.33")
    assert chinese_share(scenario, "2030-12") == said("0.40")


def test_an_export_control() -> None:
    scenario = Scenario().with_shock(
        Shock(ShockKind.EXPORT_CONTROL, month_number("2026-09"), None, 0.8, ramp=3))
    assert chinese_share(scenario, "2028-03") == said("0.41")
    assert chinese_share(scenario, "2030-12") == said("0.45")


@pytest.mark.parametrize(("gap", "frontier", "general"), [(2.0, "0.16", "0.45"), (15.0, "0.36", "0.60")])
def test_complex_work_flows_back_first(gap: float, frontier: str, general: str) -> None:
    projection = run(Scenario().with_input("price_gap_2030", gap))
    share = {k: projection.at(HORIZON, "segment_share", Region.US, k, CHINA) for k in Segment}
    assert share[Segment.FRONTIER] == said(frontier)
    assert share[Segment.GENERAL] == said(general)


def test_sunk_hardware_leaves_electricity() -> None:
    projection = run(Scenario().with_input("hardware_recovery_china_2030", 0.0))
    assert projection.at(HORIZON, "electricity_share", CHINA) > 0.5
    assert projection.at(HORIZON, "cost", CHINA, Component.HARDWARE) == 0.0


def test_a_ban_in_the_west() -> None:
    scenario = Scenario()
    for region in (Region.US, Region.EUROPE):
        scenario = scenario.with_shock(Shock(
            ShockKind.MODEL_BAN, month_number("2027-01"), None, 1.0, ramp=3, bloc=CHINA, region=region))
    assert chinese_share(scenario, "2030-12") == said("0.218")
    assert run(scenario).at(HORIZON, "region_share", Region.US, CHINA) == 0.0


def test_an_api_restriction_in_the_us() -> None:
    scenario = Scenario().with_shock(Shock(
        ShockKind.API_RESTRICTION, month_number("2027-01"), None, 0.8, ramp=3, bloc=CHINA, region=Region.US))
    assert chinese_share(scenario, "2030-12") == said("0.427")


# Today is evidence


@pytest.mark.parametrize("output", SERIES)
def test_no_lever_moves_today(wild_projection: Projection, baseline: Result, output: str) -> None:
    """The first rows of the batch hold every lever at both ends; their month 0 is the baseline's."""
    levers = wild_projection[output][: 2 * len(LEVERS), 0]
    today = np.broadcast_to(baseline.projection[output][0, 0], levers.shape)
    np.testing.assert_array_equal(levers, today)


@pytest.mark.parametrize("bloc", Bloc)
def test_todays_prices_are_those_assumed(
    wild: Batch, wild_projection: Projection, doubt: tuple[Draws, Projection], bloc: Bloc
) -> None:
    name = f"price_{bloc.name.lower()}"
    for inputs, projection in ((wild.inputs, wild_projection), (doubt[0].inputs, doubt[1])):
        np.testing.assert_allclose(projection.of("price", bloc)[:, 0], inputs[name], rtol=ROUNDING)


def test_the_unit_of_money_does_not_matter(doubt: tuple[Draws, Projection]) -> None:
    once = doubt[0].inputs[:200]
    twice = once.copy()
    money = [name for name, spec in INPUTS.items() if spec.unit.startswith("USD")]
    assert len(money) == 12
    for name in money:
        twice[name] *= 2.0
    before, after = run_batch(once, doubt[0].shocks), run_batch(twice, doubt[0].shocks)
    for output, series in SERIES.items():
        factor = 2.0 if "USD" in series.unit else 1.0
        np.testing.assert_allclose(
            after[output], factor * before[output], rtol=1e-9, atol=1e-12, err_msg=output)


# Every extreme


@pytest.mark.parametrize("output", SERIES)
def test_extremes_are_finite_and_in_range(wild_projection: Projection, output: str) -> None:
    values = wild_projection[output]
    assert np.isfinite(values).all()
    if output not in MAY_BE_NEGATIVE:
        assert values.min() >= -ROUNDING
    if output in FRACTIONS:
        assert values.max() <= 1.0 + ROUNDING


@pytest.mark.parametrize("output", ["developer_share", "region_share", "segment_share", "spend_share"])
def test_shares_sum_to_one_where_anything_is_served(wild_projection: Projection, output: str) -> None:
    total = wild_projection[output].sum(axis=-1)
    nothing = total == 0.0
    np.testing.assert_allclose(total[~nothing], 1.0, rtol=ROUNDING)
    if output == "developer_share":
        assert (wild_projection["tokens"].sum(axis=-1)[nothing] == 0.0).all()
        assert (wild_projection["unserved"][nothing] == 1.0).all()


@pytest.mark.parametrize("kind", ["likely", "extreme"])
def test_served_and_unserved_are_what_is_asked(
    doubt: tuple[Draws, Projection], wild_projection: Projection, book: Projection, wild_book: Projection,
    kind: str,
) -> None:
    """Against demand added up by the other hand, which never sees what is served."""
    ours, theirs = (doubt[1], book) if kind == "likely" else (wild_projection, wild_book)
    demand = theirs.records["demand"]
    served = ours["tokens"].sum(axis=-1)[: len(demand)]
    accounted = served + ours["unserved"][: len(demand)] * demand
    calm = _agreeing(ours, theirs)
    np.testing.assert_allclose(accounted[calm], demand[calm], rtol=1e-9)
    assert calm.mean() > CALM


def test_region_shares_add_up_to_all(doubt: tuple[Draws, Projection]) -> None:
    """What the regions are served lies between the extremes of its parts."""
    for whole, part, axis in (
        ("developer_share", "region_share", (2,)), ("region_share", "segment_share", (3,)),
    ):
        parts = doubt[1][part]
        assert (doubt[1][whole] <= parts.max(axis=axis) + ROUNDING).all()
        assert (doubt[1][whole] >= parts.min(axis=axis) - ROUNDING).all()


# A second opinion

CALM = 0.99
"""Part of the extreme runs that agree to the last digits; see below."""


@pytest.fixture(scope="module")
def book(doubt: tuple[Draws, Projection]) -> Projection:
    return Projection(project(doubt[0].inputs[:200], doubt[0].shocks))


@pytest.fixture(scope="module")
def wild_book(wild: Batch) -> Projection:
    return Projection(project(wild.inputs, wild.shocks))


@pytest.mark.parametrize("output", SERIES)
def test_the_engine_agrees_with_the_book(
    doubt: tuple[Draws, Projection], book: Projection, output: str
) -> None:
    np.testing.assert_allclose(doubt[1][output][:200], book[output], rtol=1e-9, atol=1e-12)


@pytest.mark.parametrize("output", SERIES)
def test_the_engine_agrees_with_the_book_at_extremes(
    wild_projection: Projection, wild_book: Projection, output: str
) -> None:
    """But for a few corners that swing between glut and scarcity and so blow up the last digit."""
    assert _agreeing(wild_projection, wild_book, output).mean() > CALM


def _agreeing(ours: Projection, theirs: Projection, *outputs: str) -> np.ndarray:
    """Which of their runs agree with ours in every month."""
    n = theirs.runs
    close = [
        np.isclose(ours[name][:n], theirs[name], rtol=1e-9, atol=1e-9).reshape(n, -1).all(axis=1)
        for name in outputs or SERIES
    ]
    return np.all(close, axis=0)


# Shocks

START, MONTHS, RAMP = 12, 24, 3
PEAK = START + RAMP + 4


def shock(kind: ShockKind, severity: float, **where: object) -> Scenario:
    return Scenario().with_shock(
        Shock(kind, START, MONTHS, severity, ramp=RAMP, **where))  # type: ignore[arg-type]


IN_US = (Region.US, CHINA)
MOVES = [
    (shock(ShockKind.API_RESTRICTION, 0.8, bloc=CHINA, region=Region.US), "region_share", IN_US, -1),
    (shock(ShockKind.API_RESTRICTION, 0.8, bloc=US, region=Region.CHINA), "region_share",
     (Region.CHINA, US), -1),
    (shock(ShockKind.MODEL_BAN, 0.8, bloc=CHINA, region=Region.US), "region_share", IN_US, -1),
    (shock(ShockKind.EXPORT_CONTROL, 0.8), "accelerators", (CHINA,), -1),
    (shock(ShockKind.EXPORT_CONTROL, 0.8), "cost", (CHINA, Component.HARDWARE), 1),
    (shock(ShockKind.EXPORT_CONTROL, 0.8), "quality_lag", (CHINA,), 1),
    (shock(ShockKind.ENERGY_PRICE, 2.0, bloc=US), "cost", (US, Component.ELECTRICITY), 1),
    (shock(ShockKind.ENERGY_PRICE, -0.5, bloc=US), "cost", (US, Component.ELECTRICITY), -1),
    (shock(ShockKind.PRICE_CUT, 0.3, bloc=US), "price", (US,), -1),
    (shock(ShockKind.DEMAND_SURGE, 1.0), "tokens", (US,), 1),
    (shock(ShockKind.DEMAND_SURGE, -0.5), "tokens", (US,), -1),
    (shock(ShockKind.BREAKTHROUGH, 12.0, bloc=US), "quality_lag", (CHINA,), 1),
    (shock(ShockKind.BREAKTHROUGH, 12.0, bloc=CHINA), "quality_lag", (US,), 1),
    (shock(ShockKind.TARIFF, 1.0, bloc=CHINA, region=Region.US), "region_share", IN_US, -1),
    (shock(ShockKind.CAPACITY_LOSS, 0.5, bloc=CHINA), "accelerators", (CHINA,), -1),
    (shock(ShockKind.CAPACITY_LOSS, 0.5, bloc=CHINA), "load_ratio", (CHINA,), 1),
    (shock(ShockKind.TRUST_SHOCK, 0.5), "region_share", IN_US, -1),
    (shock(ShockKind.FREE_PROMOTION, 0.4), "segment_share", (Region.US, Segment.GENERAL, CHINA), 1),
    (shock(ShockKind.FREE_PROMOTION, 0.4), "spend_share", (CHINA,), -1),
]
AT_ONCE = {"cost", "quality_lag", "price", "tokens", "region_share", "spend_share", "load_ratio"}


def test_every_kind_of_shock_is_moved_here() -> None:
    assert {scenario.shocks[0].kind for scenario, *_ in MOVES} == set(ShockKind)


@pytest.mark.parametrize(("scenario", "output", "members", "sign"), MOVES, ids=[
    f"{scenario.shocks[0].title}: {output}" for scenario, output, *_ in MOVES])
def test_a_shock_moves_what_it_should(
    baseline: Result, scenario: Scenario, output: str, members: Iterable[Bloc], sign: int
) -> None:
    shocked = run(scenario)
    assert shocked.records[0, :START].tobytes() == baseline.projection.records[0, :START].tobytes()

    moved = sign * (shocked.line(output, *members) - baseline.projection.line(output, *members))
    in_full = slice(START + RAMP, START + MONTHS - RAMP)
    assert moved[START] > 0 or output not in AT_ONCE or scenario.shocks[0].kind is ShockKind.TARIFF
    assert (moved[in_full] > 0).all()
    assert moved[START + 1] < moved[PEAK]
    assert moved[HORIZON] < 0.35 * moved[PEAK]


@pytest.mark.parametrize(("kind", "severity", "output", "member"), [
    (ShockKind.ENERGY_PRICE, 2.0, "electricity", US),
    (ShockKind.BREAKTHROUGH, 12.0, "lag", CHINA),
])
def test_a_shock_rises_and_fades_by_its_ramp(
    baseline: Result, kind: ShockKind, severity: float, output: str, member: Bloc
) -> None:
    """Where an output shows the strength of a shock by itself, it is the pulse, month by month."""
    after = run(shock(kind, severity, bloc=US))
    if output == "lag":
        strength = after.line("quality_lag", member) - baseline.projection.line("quality_lag", member)
    else:
        part, before = (p.line("electricity_share_operating", member) for p in (after, baseline.projection))
        strength = part / (1 - part) * (1 - before) / before - 1
    pulse = np.zeros(HORIZON + 1)
    pulse[START : START + MONTHS] = 1.0
    pulse[START : START + 3] = pulse[START + MONTHS - 3 : START + MONTHS][::-1] = 0.25, 0.5, 0.75
    np.testing.assert_allclose(strength, severity * pulse, atol=1e-12)


def test_a_permanent_shock_stays() -> None:
    projection = run(Scenario().with_shock(Shock(ShockKind.BREAKTHROUGH, 12, None, 9.0, bloc=US)))
    assert (projection.line("quality_lag", CHINA)[12:] == 15.0).all()
    assert (projection.line("quality_lag", REST)[12:] == 21.0).all()
    assert (projection.line("quality_lag", US) == 0.0).all()


def test_shocks_of_a_kind_combine() -> None:
    twice = Scenario()
    for bloc, severity in ((US, 6.0), (US, 3.0), (CHINA, 2.0)):
        twice = twice.with_shock(Shock(ShockKind.BREAKTHROUGH, 12, None, severity, bloc=bloc))
    lag = run(twice)["quality_lag"][0, HORIZON]
    assert list(lag) == [6.0 + 9.0, 2.0, 12.0 + 11.0]

    dear = Scenario()
    for severity in (0.5, 1.0):
        dear = dear.with_shock(Shock(ShockKind.ENERGY_PRICE, 12, None, severity))
    once = Scenario().with_shock(Shock(ShockKind.ENERGY_PRICE, 12, None, 2.0))
    np.testing.assert_allclose(run(dear)["cost"], run(once)["cost"], rtol=ROUNDING)

    control = Shock(ShockKind.EXPORT_CONTROL, 12, None, 1.0)
    full, more = Scenario().with_shock(control), Scenario().with_shock(control).with_shock(control)
    assert run(more).records.tobytes() == run(full).records.tobytes()


def test_a_shock_everywhere_is_a_shock_in_every_place() -> None:
    everywhere = run(Scenario().with_shock(Shock(ShockKind.TARIFF, 12, None, 0.5, bloc=CHINA)))
    each = Scenario()
    for region in Region:
        each = each.with_shock(Shock(ShockKind.TARIFF, 12, None, 0.5, bloc=CHINA, region=region))
    np.testing.assert_allclose(
        run(each)["developer_share"], everywhere["developer_share"], rtol=ROUNDING)


def test_a_ban_is_felt_more_than_an_api_restriction(baseline: Result) -> None:
    """Open weights on hosts elsewhere survive a restriction of the vendors' own servers."""
    share = {
        kind: run(shock(kind, 1.0, bloc=CHINA, region=Region.US)).at(PEAK, "region_share", *IN_US)
        for kind in (ShockKind.MODEL_BAN, ShockKind.API_RESTRICTION)
    }
    assert share[ShockKind.MODEL_BAN] == 0.0
    assert 0.0 < share[ShockKind.API_RESTRICTION] < baseline.projection.at(PEAK, "region_share", *IN_US)


def test_access_lost_at_once_comes_back_slowly() -> None:
    projection = run(Scenario().with_shock(
        Shock(ShockKind.MODEL_BAN, 12, 12, 1.0, bloc=CHINA, region=Region.US)))
    share = projection.line("region_share", *IN_US)
    assert (share[12:24] == 0.0).all()
    assert 0.0 < share[24] < 0.5 * share[11]
    assert share[24:34] == pytest.approx(np.sort(share[24:34]))
    assert share[40] > 0.9 * share[11]


def test_everything_banned_everywhere_leaves_all_unserved() -> None:
    projection = run(Scenario().with_shock(Shock(ShockKind.MODEL_BAN, 12, None, 1.0)))
    assert (projection["unserved"][0, 12:] == 1.0).all()
    assert (projection["tokens"][0, 12:] == 0.0).all()
    assert (projection["spend_share"][0, 12:] == 0.0).all()
