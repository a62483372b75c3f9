"""Bands and odds: what the draws leave of a curve and of a headline number."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from itertools import pairwise
from statistics import NormalDist
from threading import Thread

import numpy as np
import pytest

from planner.analysis import spread as module
from planner.analysis.odds_words import odds_words, varied_words
from planner.analysis.spread import BINS, FULL, LIVE, Spread, gather, spread, wanted
from planner.analysis.trials import Question
from planner.analysis.uncertainty import PROBABILITIES, TENTH, draws
from planner.charts import BOARD, CHARTS, band_names, quantities
from planner.export.bands import bands_text
from planner.figures import Result, figure
from planner.language import speak
from planner.measures import MEASURES
from planner.months import N_MONTHS
from planner.quantities import columns_of, quantity
from planner.run import in_background, like_this_thread, run, run_batch, run_columns
from planner.scenario import INPUTS, Display, Scenario
from planner.sets import Bloc
from planner.shocks import Shock, ShockKind
from tests.planner.spoken import templates

TEMPLATES = templates("planner.analysis.odds_words")

SHARE = quantity("developer_share", Bloc.CHINA, factor=100.0)
BAN = Shock(ShockKind.MODEL_BAN, 10, None, 1.0, bloc=Bloc.CHINA)


@pytest.fixture(scope="module")
def baseline() -> Spread:
    return spread(Scenario(), (SHARE,), MEASURES, FULL)


def test_bands_of_an_input_that_passes_through_are_its_declared_belief() -> None:
    """The lag of the rest is the input itself in every month, so its quantiles are known."""
    lag, spec = quantity("quality_lag", Bloc.REST), INPUTS["quality_lag_rest"]
    made = spread(Scenario(), (lag,), (), 10_000).bands[lag]
    for levels, p in zip(made, PROBABILITIES, strict=True):
        z = NormalDist().inv_cdf(p)
        side = spec.high - spec.default if z > 0 else spec.default - spec.low
        density = NormalDist().pdf(z) * TENTH / side
        error = np.sqrt(p * (1 - p) / 10_000) / density  # of independent draws; a hypercube's is smaller
        assert levels == pytest.approx(np.full(N_MONTHS, spec.default + side / TENTH * z), abs=error)


def test_bands_are_the_quantiles_of_the_runs(baseline: Spread) -> None:
    worlds = draws(Scenario(), FULL)
    runs = SHARE.read(run_batch(worlds.inputs, worlds.shocks))
    assert baseline.bands[SHARE] == pytest.approx(np.quantile(runs, PROBABILITIES, axis=0), rel=1e-12)
    assert baseline.values["chinese_share"] == pytest.approx(runs[:, -1])
    assert baseline.quantiles("chinese_share") == pytest.approx(baseline.bands[SHARE][:, -1])


def test_columns_are_those_of_whole_runs_bit_for_bit() -> None:
    worlds = draws(Scenario().with_shock(BAN), 70)
    whole = run_batch(worlds.inputs, worlds.shocks)
    asked = tuple(q for chart in CHARTS for q in quantities(chart))
    some = run_columns(worlds.inputs, worlds.shocks, columns_of(asked))
    assert all(np.array_equal(q.read(some, 7.0), q.read(whole, 7.0)) for q in asked)
    with pytest.raises(KeyError, match="was not kept"):
        run_columns(worlds.inputs, worlds.shocks, columns_of((SHARE,))).of("unserved")


@pytest.mark.parametrize("name", MEASURES)
def test_every_measure_has_ordered_quantiles_within_its_limits(name: str, baseline: Spread) -> None:
    levels = baseline.quantiles(name)
    assert (np.diff(levels) >= 0).all() and np.isfinite(levels).all()
    assert MEASURES[name].least <= levels[0] and levels[-1] <= MEASURES[name].most + 1e-9


def test_odds_fall_with_the_threshold_and_are_a_part_of_the_draws(baseline: Spread) -> None:
    odds = [baseline.odds("chinese_share", t) for t in range(0, 101, 5)]
    assert odds[0] == 1 and odds[-1] == 0 and all(a >= b for a, b in pairwise(odds))
    assert baseline.odds("chinese_share", baseline.quantiles("chinese_share", (0.5,))[0]) == 0.5


def test_a_shock_that_happens_half_the_time_takes_half_the_draws_down() -> None:
    certain = spread(Scenario().with_shock(BAN), (), ("chinese_share",), 400)
    half = spread(Scenario().with_shock(replace(BAN, probability=0.5)), (), ("chinese_share",), 400)
    assert (certain.values["chinese_share"] == 0).all()
    assert np.mean(half.values["chinese_share"] == 0) == 0.5


def test_the_same_draws_at_two_values_of_a_lever_differ_in_that_lever_only() -> None:
    low, high = (draws(Scenario().with_input("price_gap_2030", v), LIVE).inputs for v in (2.0, 2.1))
    assert all(np.array_equal(low[name], high[name]) for name in INPUTS if name != "price_gap_2030")
    near, far = (spread(Scenario().with_input("price_gap_2030", v), (SHARE,), (), LIVE).bands[SHARE]
                 for v in (2.0, 2.001))
    assert np.abs(near - far).max() < 0.05  # per cent: a band moves with its lever and does not flicker


def test_many_draws_come_in_blocks_and_agree_with_sorting_them_all(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "BLOCK", 400)
    monkeypatch.setattr(module, "_PART", 150)
    told: list[int] = []
    made = gather(Scenario(), (SHARE,), ("chinese_share",), 1000, progress=told.append)
    assert made is not None and made.draws == 1000 and told == [400, 800, 1000]
    blocks = [draws(Scenario(), n, block=i) for i, n in enumerate((400, 400, 200))]
    runs = np.concatenate([SHARE.read(run_batch(b.inputs, b.shocks)) for b in blocks])
    assert made.values["chinese_share"] == pytest.approx(runs[:, -1])
    width = 1.5 * np.ptp(runs[:150], axis=0) / BINS
    sorted_ = np.sort(runs, axis=0)
    for levels, p in zip(made.bands[SHARE], PROBABILITIES, strict=True):
        below, above = sorted_[int(p * 999)], sorted_[int(p * 1000) + 1]  # the gap a quantile falls into
        assert (levels >= below - 2 * width).all() and (levels <= above + 2 * width).all()


def test_blocks_are_different_draws_and_the_first_is_the_usual_one() -> None:
    first, second = draws(Scenario(), 50, block=0), draws(Scenario(), 50, block=1)
    assert np.array_equal(first.inputs, draws(Scenario(), 50).inputs)
    assert not np.array_equal(first.inputs, second.inputs)


def test_up_to_a_block_gather_is_spread() -> None:
    one, other = gather(Scenario(), (SHARE,), ("bill",), 300), spread(Scenario(), (SHARE,), ("bill",), 300)
    assert one is not None
    assert np.array_equal(one.bands[SHARE], other.bands[SHARE])
    assert np.array_equal(one.values["bill"], other.values["bill"])


def test_who_works_for_a_thread_in_the_background_gives_way_too() -> None:
    seen = []

    def work() -> None:
        in_background()
        with ThreadPoolExecutor(1, initializer=like_this_thread()) as beside:
            seen.append(beside.submit(like_this_thread).result())

    thread = Thread(target=work)
    thread.start()
    thread.join()
    assert seen == [in_background] and like_this_thread() is not in_background


def test_a_run_that_is_stopped_gives_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "BLOCK", 100)
    assert gather(Scenario(), (SHARE,), (), 1000, stopped=lambda: True) is None


@pytest.mark.parametrize("n", [0, -5, 1_000_001])
def test_a_number_of_draws_that_cannot_be_is_refused(n: int) -> None:
    with pytest.raises(ValueError, match="number of draws must lie between 1 and 1,000,000"):
        gather(Scenario(), (), (), n)


def test_constant_numbers_have_bands_of_no_width() -> None:
    made = module.Histogram(np.full((3, 10), 4.0))
    made.add(np.full((3, 10), 4.0))
    assert made.quantiles((0.1, 0.9)) == pytest.approx(np.full((2, 3), 4.0), abs=1e-9)


@pytest.mark.parametrize("chart", CHARTS)
def test_every_chart_shows_bands_that_hold_its_quantities(chart: str) -> None:
    display = Display(charts=(chart,), reference_volume=50.0)
    scenario = Scenario(display=display)
    made = spread(scenario, *wanted(display), 64)
    shown = figure(chart, Result(scenario, run(scenario), made.bands))
    fans = [fan for panel in shown.panels for fan in panel.fans]
    assert len(fans) == len(quantities(chart)) == len(band_names(chart))
    assert all(fan.levels.shape == (5, N_MONTHS) for fan in fans)
    assert all((np.diff(fan.levels, axis=0) >= 0).all() for fan in fans)


def test_what_a_scenario_shows_is_what_is_drawn() -> None:
    bands, measures = wanted(Display(charts=("energy",), kpis=("margin",), measure="frontier"))
    assert set(quantities("energy")) <= set(bands) and set(quantities(BOARD[0])) <= set(bands)
    assert set(measures) == {"frontier", "margin_china", "margin_us"}


def test_differences_are_drawn_without_bands(baseline: Spread) -> None:
    now = Result(Scenario(), run(Scenario()), baseline.bands)
    assert not any(p.fans for p in figure("developer_share", now, now, difference=True).panels)


def test_bands_as_text_hold_every_number_and_where_it_comes_from() -> None:
    display = Display(charts=("price",))
    made = spread(Scenario("=HYPER()", display=display), *wanted(display), 100)
    lines = bands_text(made).splitlines()
    assert "Bands of 100 draws, seed 1. =HYPER()" in lines[0] and not lines[0].startswith("=")
    rows = [line for line in lines if line.startswith("Price,China")]
    assert len(rows) == N_MONTHS
    assert [float(v) for v in rows[-1].split(",")[-5:]] == made.bands[quantities("price")[0]][:, -1].tolist()


def test_sentences_say_odds_range_and_what_is_varied(baseline: Spread) -> None:
    words = odds_words(baseline, Question("chinese_share", 50.0))
    assert words == ("Chinese share, 2030 is above 50% in 42% of 2,000 draws. "
                     "80% of them lie between 26% and 66%, half of them below 47%.")
    assert varied_words(baseline).startswith(f"{len(INPUTS)} inputs are varied")
    moved = spread(Scenario().with_input("price_gap_2030", 2.0), (), ("bill",), 10)
    assert varied_words(moved).endswith("; one is set.")
    assert varied_words(replace(moved, varied=())).startswith("Every input is set")


def test_every_sentence_can_be_translated(baseline: Spread) -> None:
    speak({template: "~" + template for template in TEMPLATES})
    try:
        words = odds_words(baseline, Question()) + varied_words(baseline)
    finally:
        speak({})
    assert words.count("~") == 4  # one of them tells the first two in their order
