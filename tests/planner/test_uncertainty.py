"""Draws follow the declared belief, stay put while a lever moves, and give the known bands."""

from dataclasses import replace

import numpy as np
import pytest

from planner.analysis.uncertainty import TENTH, TODAY_OF, Draws, bands, density, draws
from planner.figures import Result
from planner.levers import LEVERS
from planner.months import HORIZON
from planner.projection import Projection
from planner.quantities import quantity
from planner.scenario import INPUTS, Scenario
from planner.sets import Bloc
from planner.shocks import Shock, ShockKind

N = 2000
SHARE = quantity("developer_share", Bloc.CHINA)
ALONE = [name for name in INPUTS if name not in TODAY_OF]
"""Inputs whose draws do not follow another input's."""
KNOWN_DRAWS = [2.6535664135912134, 6.244055977347977, 3.6270465747950986, 4.62158904200817]


@pytest.fixture(scope="module")
def open_worlds() -> Draws:
    return draws(Scenario(), N)


@pytest.mark.parametrize("name", ALONE)
def test_low_and_high_are_the_outer_tenths(open_worlds: Draws, name: str) -> None:
    spec, drawn = INPUTS[name], open_worlds.inputs[name]
    slack = 0.01 * (spec.high - spec.low)
    low, median, high = np.quantile(drawn, (0.1, 0.5, 0.9))
    assert low == pytest.approx(spec.low, abs=slack)
    assert median == pytest.approx(spec.default, abs=slack)
    assert high == pytest.approx(spec.high, abs=slack)


@pytest.mark.parametrize("name", INPUTS)
def test_draws_stay_in_the_limits(open_worlds: Draws, name: str) -> None:
    spec, drawn = INPUTS[name], open_worlds.inputs[name]
    assert spec.min <= drawn.min() < drawn.max() <= spec.max


def test_every_stratum_is_drawn_once(open_worlds: Draws) -> None:
    drawn = open_worlds.inputs["quality_lag_rest"]
    assert len(np.unique(drawn)) == N


def test_inputs_are_independent(open_worlds: Draws) -> None:
    ranks = np.array([open_worlds.inputs[name].argsort().argsort() for name in ALONE])
    correlation = np.corrcoef(ranks) - np.eye(len(ALONE))
    assert np.abs(correlation).max() < 0.1


@pytest.mark.parametrize(("later", "today"), TODAY_OF.items())
def test_a_later_value_keeps_its_ratio_to_today(open_worlds: Draws, later: str, today: str) -> None:
    spec = INPUTS[later]
    by_itself = draws(Scenario().with_input(today, _other(today)), N).inputs[later]
    ratio = open_worlds.inputs[today] / INPUTS[today].default
    np.testing.assert_allclose(
        open_worlds.inputs[later], np.clip(by_itself * ratio, spec.min, spec.max), rtol=1e-12)
    assert np.median(by_itself) == pytest.approx(spec.default, rel=0.01)


def test_the_followers_are_those_with_an_assumption_about_today() -> None:
    assert len(TODAY_OF) == 15
    assert TODAY_OF["accelerators_china_2030"] == "accelerators_china"
    assert "price_gap_2030" not in TODAY_OF
    assert "hardware_recovery_china_2030" not in TODAY_OF


def test_what_is_set_is_certain(open_worlds: Draws) -> None:
    scenario = Scenario().with_input("price_gap_2030", 3.0).with_input("accelerators_china", 2.0)
    some = draws(scenario, N)
    assert set(some.inputs["price_gap_2030"]) == {3.0}
    assert set(some.inputs["accelerators_china"]) == {2.0}
    assert set(INPUTS) - set(some.varied) == {"price_gap_2030", "accelerators_china"}
    assert open_worlds.varied == tuple(INPUTS)


def test_a_lever_moves_no_other_column() -> None:
    """Common random numbers: draw i at two values of a lever differs in that lever alone."""
    one, two = (draws(Scenario().with_input("accelerators_china_2030", v), N) for v in (6.0, 7.0))
    for name in INPUTS:
        same = np.array_equal(one.inputs[name], two.inputs[name])
        assert same == (name != "accelerators_china_2030"), name
    free = draws(Scenario(), N)
    for name in INPUTS:
        if name != "accelerators_china_2030":
            np.testing.assert_array_equal(one.inputs[name], free.inputs[name])


def test_the_same_seed_gives_the_same_draws_and_another_seed_others() -> None:
    assert draws(Scenario(), 100, 3).inputs.tobytes() == draws(Scenario(), 100, 3).inputs.tobytes()
    assert draws(Scenario(), 100, 3).inputs.tobytes() != draws(Scenario(), 100, 4).inputs.tobytes()


def test_draws_are_known_numbers() -> None:
    """The stream is fixed: the same file gives the same band on every machine."""
    drawn = draws(Scenario(), 4).inputs["price_gap_2030"]
    assert drawn == pytest.approx(KNOWN_DRAWS, rel=1e-12)


def test_changing_the_result_leaves_the_stock_alone() -> None:
    draws(Scenario(), 50).inputs["price_gap_2030"] = 99.0
    assert draws(Scenario(), 50).inputs["price_gap_2030"].max() < 20.0


@pytest.mark.parametrize("n", [0, -1])
def test_no_draws_are_refused(n: int) -> None:
    with pytest.raises(ValueError, match="needs at least one draw"):
        draws(Scenario(), n)


def test_certain_shocks_are_shared_by_all_draws() -> None:
    scenario = Scenario().with_shock(_ban(1.0))
    assert draws(scenario, N).shocks.tobytes() == scenario.shock_table.tobytes()


@pytest.mark.parametrize("probability", [0.0, 0.123, 0.5, 0.9999])
def test_a_shock_happens_as_often_as_it_is_likely(probability: float) -> None:
    scenario = Scenario().with_shock(_ban(1.0)).with_shock(_ban(probability))
    severity = draws(scenario, N).shocks["severity"]
    assert severity.shape == (N, 2)
    assert (severity[:, 0] == 0.8).all()
    assert set(severity[:, 1]) <= {0.0, 0.8}
    assert abs((severity[:, 1] > 0).mean() - probability) <= 1 / N


def test_shocks_happen_independently_and_stay_put() -> None:
    scenario = Scenario().with_shock(_ban(0.5)).with_shock(_ban(0.5))
    one = draws(scenario, N).shocks["severity"]
    two = draws(scenario.with_input("price_gap_2030", 3.0), N).shocks["severity"]
    np.testing.assert_array_equal(one, two)
    assert abs(np.corrcoef(one[:, 0], one[:, 1])[0, 1]) < 0.1


def test_a_likelier_shock_happens_where_it_happened_before() -> None:
    rare, common = (draws(Scenario().with_shock(_ban(p)), N).shocks["severity"] for p in (0.2, 0.6))
    assert (common >= rare).all()


def test_the_chinese_share_in_2030_lies_in_a_wide_band(doubt: tuple[Draws, Projection]) -> None:
    """Near 0.24-0.67 with a median near 0.47; the tolerance covers another hypercube."""
    low, median, high = bands(doubt[1], SHARE, probabilities=(0.1, 0.5, 0.9))[:, HORIZON]
    assert low == pytest.approx(0.24, abs=0.03)
    assert median == pytest.approx(0.47, abs=0.02)
    assert high == pytest.approx(0.67, abs=0.03)


def test_the_band_of_today_is_our_ignorance_of_the_present(
    doubt: tuple[Draws, Projection], baseline: Result
) -> None:
    low, high = bands(doubt[1], SHARE, probabilities=(0.1, 0.9))[:, 0]
    assert low < baseline.projection.at(0, "developer_share", Bloc.CHINA) < high
    assert high - low > 0.05


def test_bands_are_quantiles_over_the_runs(doubt: tuple[Draws, Projection]) -> None:
    edges = (0.0, 0.1, 0.25, 0.5, 0.75, 0.9, 1.0)
    for output, members in (("price", (Bloc.US,)), ("price_gap", ())):
        ours = bands(doubt[1], quantity(output, *members), probabilities=edges)
        assert ours.shape == (len(edges), HORIZON + 1)
        np.testing.assert_allclose(ours, np.quantile(doubt[1].of(output, *members), edges, axis=0))
    assert bands(doubt[1], quantity("unserved")).shape == (5, HORIZON + 1)


def test_a_single_draw_has_bands(baseline: Result) -> None:
    np.testing.assert_array_equal(
        bands(baseline.projection, quantity("price_gap")),
        np.tile(baseline.projection.of("price_gap"), (5, 1)))


def test_later_values_follow_levers_only() -> None:
    assert set(TODAY_OF) <= set(LEVERS)


@pytest.mark.parametrize("name", INPUTS)
def test_a_density_peaks_at_the_default_and_falls_to_either_side(name: str) -> None:
    spec = INPUTS[name]
    x, y = density(spec)
    assert (x[0], x[-1]) == spec.soft and np.all(np.diff(x) > 0)
    assert np.isfinite(y).all() and (y >= 0).all() and (y <= 1).all() and y.max() > 0.9
    assert abs(x[y.argmax()] - spec.default) <= x[1] - x[0]
    assert (np.diff(y[x <= spec.default]) >= 0).all() and (np.diff(y[x >= spec.default]) <= 0).all()


@pytest.mark.parametrize("name", INPUTS)
def test_a_density_is_that_of_the_draws_at_low_and_high(name: str) -> None:
    spec = INPUTS[name]
    at_the_tenth = np.exp(-(TENTH**2) / 2)
    for end in (spec.low, spec.high):
        if end != spec.default:
            ends = (end, spec.default) if end < spec.default else (spec.default, end)
            x, y = density(replace(spec, soft=ends), 2)
            assert y[list(x).index(end)] == pytest.approx(at_the_tenth)
            assert y[list(x).index(spec.default)] == 1.0


@pytest.mark.parametrize("name", ALONE)
def test_four_fifths_of_a_density_lie_between_low_and_high(name: str) -> None:
    spec = INPUTS[name]
    wide = replace(spec, soft=(spec.low - 5 * (spec.high - spec.low), spec.high + 5 * (spec.high - spec.low)))
    x, y = density(wide, 20_001)
    for side, inside in ((x < spec.default, x >= spec.low), (x > spec.default, x <= spec.high)):
        if y[side].any():
            assert y[side & inside].sum() / y[side].sum() == pytest.approx(0.8, abs=0.01)


def test_a_side_without_spread_has_no_density() -> None:
    spec = INPUTS["hardware_recovery_china_2030"]
    assert spec.high == spec.default
    x, y = density(replace(spec, soft=(0.5, 1.5)))
    assert (y[x > spec.default] == 0).all() and (y[x < spec.default] > 0).all()


def _ban(probability: float) -> Shock:
    return Shock(ShockKind.MODEL_BAN, 10, None, 0.8, bloc=Bloc.CHINA, probability=probability)


def _other(name: str) -> float:
    spec = INPUTS[name]
    return (spec.default + spec.high) / 2
