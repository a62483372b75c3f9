"""Headline numbers of another year: label, value, analyses and draws are of the same one."""

from collections.abc import Iterator
from dataclasses import replace

import numpy as np
import pytest

from planner import headline
from planner.analysis.attribution import attribute
from planner.analysis.claims import check_all
from planner.analysis.goal import solve
from planner.analysis.spread import spread
from planner.analysis.trials import question
from planner.figures import Result
from planner.kpis import KPIS
from planner.measures import MEASURES
from planner.months import HORIZON, month_name, month_number
from planner.scenario import Scenario
from planner.sets import Bloc

GAP = "price_gap_2030"


@pytest.fixture(autouse=True)
def last_year() -> Iterator[None]:
    yield
    headline.use(headline.LAST)


def test_the_last_year_is_the_usual_one() -> None:
    assert headline.year() == headline.LAST == 2030 and headline.month() == HORIZON
    assert headline.YEARS == (2027, 2028, 2029, 2030)
    for wrong in (2026, 2031):
        with pytest.raises(ValueError, match="2027 to 2030"):
            headline.use(wrong)


@pytest.mark.parametrize("year", headline.YEARS)
def test_labels_and_values_are_of_the_year(year: int, baseline: Result) -> None:
    headline.use(year)
    at = month_number(f"{year}-12")
    for id, measure in MEASURES.items():
        course = measure.course(baseline.projection, 1000.0)[0]
        peak = measure.month is None
        assert (str(year) in measure.label) is not peak, id
        assert measure.values(baseline.projection, 1000.0)[0] == (course.max() if peak else course[at])
        assert measure.when == ("at its peak" if peak else month_name(at))
    assert KPIS["chinese_share"].label == f"Chinese share, {year}"
    us = 100 * baseline.projection.at(at, "developer_share", Bloc.US)
    assert f"US {us:.0f}%" in KPIS["chinese_share"].detail(baseline)
    assert KPIS["cost"].detail(baseline).endswith(f", {year}")


def test_analyses_are_about_the_year(baseline: Result) -> None:
    headline.use(2028)
    at = month_number("2028-12")
    asked, after = question(Scenario().display), Scenario().with_input(GAP, 2.0)
    found = attribute(asked, Scenario(), after)
    assert found.before == pytest.approx(100 * baseline.projection.at(at, "developer_share", Bloc.CHINA))
    assert "2028" in found.question.measure.label
    drawn = spread(Scenario(), [], ["chinese_share"], 300)
    headline.use(2030)
    assert not np.allclose(drawn.values["chinese_share"],
                           spread(Scenario(), [], ["chinese_share"], 300).values["chinese_share"])


def test_a_goal_is_reached_in_the_year() -> None:
    headline.use(2028)
    asked = question(replace(Scenario().display, measure="price_gap"))
    solution = solve(asked, Scenario(), GAP, 3.5)
    assert solution.reachable
    from planner.run import run

    reached = run(Scenario().with_input(GAP, solution.nearest_value))
    assert reached.at(month_number("2028-12"), "price_gap") == pytest.approx(3.5, abs=0.01)


def test_claims_keep_their_own_months() -> None:
    before = [answer.arithmetic for answer in check_all(Scenario())]
    headline.use(2027)
    assert [answer.arithmetic for answer in check_all(Scenario())] == before
