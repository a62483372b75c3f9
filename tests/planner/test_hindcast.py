"""The past as the model tells it: known numbers, known misses, and no lever reaches it."""

import math

import numpy as np
import pytest

from planner.evidence import observations
from planner.figures import Result
from planner.hindcast import KNOWN, hindcast
from planner.months import HISTORY, month_number
from planner.outputs import OUTPUT_RECORD, SERIES
from planner.run import run_batch
from planner.sets import Bloc
from tests.planner.extremes import Batch

TOLD = {
    "developer_share", "region_share", "segment_share", "tokens", "unserved", "consideration", "price",
    "price_gap", "quality_lag",
}
"""What history has; all else is unknown."""


def at(month: str) -> np.ndarray:
    return hindcast()[month_number(month) + HISTORY]


@pytest.mark.parametrize(("month", "share"), [("2024-12", 0.04), ("2026-02", 0.42), ("2026-03", 0.44)])
def test_chinese_share(month: str, share: float) -> None:
    assert at(month)["developer_share"][Bloc.CHINA] == pytest.approx(share, abs=0.005)


def test_chinese_share_of_a_year_of_tokens() -> None:
    year = hindcast()[: month_number("2025-11") + HISTORY + 1]
    assert len(year) == 12
    tokens = year["tokens"].sum(axis=1)
    mean = (year["developer_share"][:, Bloc.CHINA] * tokens).sum() / tokens.sum()
    assert mean == pytest.approx(0.16, abs=0.005)


def test_it_misses_what_was_observed_by_so_much() -> None:
    """The misses are shown to the user; a change of the model that makes them worse shows here."""
    told = {
        point.first: point.value for point in observations("developer_share")
        if point.bloc is Bloc.CHINA and point.first == point.last and "by author" not in point.scope
    }
    misses = {t: hindcast()[t + HISTORY]["developer_share"][Bloc.CHINA] - seen for t, seen in told.items()}
    assert max(abs(miss) for miss in misses.values()) < 0.05


@pytest.mark.parametrize("known", KNOWN, ids=lambda row: f"month {row['t']:.0f}")
def test_known_months_are_as_known(known: np.void) -> None:
    then = hindcast()[int(known["t"]) + HISTORY]
    prices = known["price_china"], known["price_us"], known["price_rest"]
    assert then["price"] == pytest.approx(np.array(prices))
    assert then["quality_lag"][Bloc.CHINA] == pytest.approx(known["lag_china"])
    assert then["tokens"].sum() + then["unserved"] * known["tokens"] == pytest.approx(known["tokens"])


def test_months_between_lie_on_a_straight_line_in_logs() -> None:
    between = at("2025-03")["price"][Bloc.CHINA]
    assert between == pytest.approx(math.sqrt(0.28 * 0.41))
    assert at("2025-03")["quality_lag"][Bloc.CHINA] == pytest.approx(10.5)


def test_it_ends_with_the_prices_of_today(baseline: Result) -> None:
    assert hindcast()[-1]["price"] == pytest.approx(baseline.projection["price"][0, 0])
    assert hindcast()[-1]["quality_lag"] == pytest.approx(baseline.projection["quality_lag"][0, 0])


def test_it_ends_near_the_share_of_today(baseline: Result) -> None:
    told = hindcast()[-1]["developer_share"][Bloc.CHINA]
    assert told == pytest.approx(baseline.projection.at(0, "developer_share", Bloc.CHINA), abs=0.04)


def test_consideration_spreads_from_where_it_was() -> None:
    spread = hindcast()["consideration"]
    assert spread[0] == 0.01
    assert (np.diff(spread) > 0).all()


@pytest.mark.parametrize("output", SERIES)
def test_what_history_does_not_tell_is_blank(output: str) -> None:
    values = hindcast()[output]
    assert np.isfinite(values).all() if output in TOLD else np.isnan(values).all()


def test_no_scenario_reaches_it(wild: Batch) -> None:
    before = hindcast().tobytes()
    run_batch(wild.inputs[-40:], wild.shocks[-40:])
    hindcast.cache_clear()
    assert hindcast().tobytes() == before


def test_it_is_kept_and_cannot_be_written() -> None:
    assert hindcast() is hindcast()
    assert hindcast().shape == (HISTORY + 1,)
    assert hindcast().dtype == OUTPUT_RECORD
    with pytest.raises(ValueError, match="read-only"):
        hindcast()["price"] = 0.0
