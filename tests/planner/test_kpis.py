"""Headline numbers read as a person would say them, and so does their change."""

from dataclasses import replace

import numpy as np
import pytest

from planner.charts import CHARTS
from planner.figures import Result
from planner.kpis import KPIS
from planner.months import HORIZON
from planner.projection import Projection
from planner.run import run
from planner.scenario import Scenario
from planner.sets import Bloc
from planner.words import MINUS

every_kpi = pytest.mark.parametrize("name", KPIS)


@pytest.fixture(scope="module")
def price_war() -> Result:
    scenario = Scenario().with_input("price_gap_2030", 2.0)
    return Result(scenario, run(scenario))


@every_kpi
def test_a_kpi_is_declared_in_words(name: str, baseline: Result) -> None:
    kpi = KPIS[name]
    assert kpi.label
    assert kpi.unit
    assert kpi.detail(baseline)
    assert kpi.chart in CHARTS


@every_kpi
def test_its_text_shows_its_numbers(name: str, baseline: Result) -> None:
    kpi = KPIS[name]
    assert all(np.isfinite(kpi.read(baseline)))
    assert kpi.text(baseline).count("/") == len(kpi.read(baseline)) - 1


@every_kpi
def test_nothing_has_changed_against_itself(name: str, baseline: Result) -> None:
    assert KPIS[name].change(baseline, baseline) == ""


def test_headlines_of_the_baseline(baseline: Result) -> None:
    texts = {name: kpi.text(baseline) for name, kpi in KPIS.items()}
    assert texts["chinese_share"] == "51%"
    assert texts["price_gap"].endswith("x")
    assert texts["capacity"] == "93%"
    assert texts["bill"].startswith("$")
    assert KPIS["capacity"].detail(baseline) == "peak, in 2027-09"


def test_the_share_is_that_of_the_last_month(baseline: Result) -> None:
    share = baseline.projection.at(HORIZON, "developer_share", Bloc.CHINA)
    assert KPIS["chinese_share"].read(baseline) == (pytest.approx(100 * share),)
    assert KPIS["chinese_share"].detail(baseline).startswith("US ")


def test_cost_of_china_and_of_the_us(baseline: Result) -> None:
    china, us = KPIS["cost"].read(baseline)
    assert china == pytest.approx(baseline.projection["cost"][0, HORIZON, Bloc.CHINA].sum())
    assert us == pytest.approx(baseline.projection["cost"][0, HORIZON, Bloc.US].sum())


def test_changes_have_a_sign_and_a_unit(baseline: Result, price_war: Result) -> None:
    share = KPIS["chinese_share"].change(price_war, baseline)
    assert share.startswith(MINUS)
    assert share.endswith(" pts")
    assert KPIS["chinese_share"].change(baseline, price_war).startswith("+")
    assert KPIS["price_gap"].change(price_war, baseline).endswith("x")
    assert KPIS["bill"].change(price_war, baseline).endswith("%")


def test_one_number_of_two_may_stay(baseline: Result) -> None:
    scenario = Scenario().with_input("hardware_recovery_us_2030", 0.5)
    china, us = KPIS["cost"].change(Result(scenario, run(scenario)), baseline).split(" / ")
    assert china == "0"
    assert us.startswith(MINUS)


def test_a_change_from_nothing_is_not_told_in_per_cent(baseline: Result) -> None:
    free = Projection(np.zeros_like(baseline.projection.records))
    assert KPIS["bill"].change(baseline, Result(Scenario(), free)) == ""


def test_the_bill_follows_the_team(baseline: Result) -> None:
    display = replace(baseline.scenario.display, reference_volume=2000.0)
    twice = Result(replace(baseline.scenario, display=display), baseline.projection)
    assert KPIS["bill"].read(twice)[0] == pytest.approx(2 * KPIS["bill"].read(baseline)[0])
    assert KPIS["bill"].detail(twice).startswith("2,000 Mtok")


@pytest.mark.parametrize(("gaps", "words"), [
    ((9.0, 9.0), "above the 3-5x zone"),
    ((4.0, 2.0), "below the 3-5x zone"),
    ((4.0, 4.0), "in the 3-5x zone all along"),
    ((9.0, 4.0), "in the 3-5x zone since 2026-04"),
])
def test_where_the_gap_stands(baseline: Result, gaps: tuple[float, float], words: str) -> None:
    records = baseline.projection.records.copy()
    records["price_gap"][0, 0], records["price_gap"][0, 1:] = gaps
    assert KPIS["price_gap"].detail(Result(Scenario(), Projection(records))) == words
