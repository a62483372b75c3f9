"""The backtest: errors are the model less the observation, the band is that of the draws, misses lead."""

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from planner import files
from planner.analysis.backtest import GIVEN, Backtest, Subject, backtest, courses
from planner.analysis.backtest_words import backtest_words
from planner.analysis.spread import spread
from planner.cli import main
from planner.hindcast import hindcast
from planner.language import say, speak
from planner.months import HISTORY
from planner.observations import Observed
from planner.quantities import quantity
from planner.run import run
from planner.scenario import Scenario
from planner.sets import Bloc
from tests.planner.spoken import templates

TEMPLATES = templates("planner.analysis.backtest_words")

CHINA = quantity("developer_share", Bloc.CHINA)
OWN = Subject("developer_share", Bloc.CHINA, False, True)
DRAWS = 300


def seen(
    *points: tuple[int, float], series: str = "developer_share", bloc: Bloc | None = Bloc.CHINA
) -> Scenario:
    return replace(Scenario(), observations=(Observed(series, bloc, "mine", points),))


def own(test: Backtest) -> list[tuple[int, float]]:
    return [(one.first, one.error) for one in test.comparisons if one.subject.own]


def test_observations_on_the_line_have_no_error_and_lie_in_the_band() -> None:
    line = run(Scenario()).line("developer_share", Bloc.CHINA)
    test = backtest(seen(*((t, float(line[t])) for t in (1, 5, 30))), DRAWS)
    score = next(score for score in test.scores if score.subject == OWN)
    assert (score.bias, score.absolute, score.rms) == pytest.approx((0, 0, 0), abs=1e-9)
    assert (score.held, score.banded, score.count) == (3, 3, 3) and test.missed == ()


def test_errors_are_in_points_and_positive_where_the_model_is_too_high() -> None:
    line = run(Scenario()).line("developer_share", Bloc.CHINA)
    test = backtest(seen((1, float(line[1]) - 0.01), (2, float(line[2]) + 0.03)), DRAWS)
    score = next(score for score in test.scores if score.subject == OWN)
    assert score.bias == pytest.approx(-1.0) and score.absolute == pytest.approx(2.0)
    assert score.rms == pytest.approx(np.sqrt((1 + 9) / 2)) and score.subject.points == "points"


def test_the_band_is_that_of_the_draws_and_its_edges_count_as_held() -> None:
    low, high = spread(Scenario(), [CHINA], (), DRAWS).bands[CHINA][[0, 4], 9]
    middle = backtest(seen((9, float(low) + 1e-9)), DRAWS).banded[0]
    assert (middle.low, middle.high) == pytest.approx((100 * low, 100 * high)) and middle.held
    for beyond in (low - 1e-6, high + 1e-6):
        assert backtest(seen((9, float(beyond))), DRAWS).missed[0].observed == pytest.approx(100 * beyond)


def test_history_is_held_against_the_hindcast_whatever_the_scenario_says() -> None:
    past = hindcast()["developer_share"][HISTORY - 4, Bloc.CHINA]
    scenario = seen((-4, 0.22)).with_input("price_gap_2030", 2.0)
    one = next(one for one in backtest(scenario, DRAWS).comparisons if one.subject.own)
    assert one.subject.past and one.held is None and one.model == pytest.approx(100 * past)


def test_what_the_model_was_given_is_left_out_and_counted() -> None:
    bare = backtest(Scenario(), DRAWS)
    for series, bloc in (("price", Bloc.US), ("price_gap", None), ("quality_lag", Bloc.CHINA)):
        assert series in GIVEN
        test = backtest(seen((-4, 1.0), (0, 1.0), series=series, bloc=bloc), DRAWS)
        assert own(test) == [] and test.left_out == bare.left_out + 2
    assert own(backtest(seen((0, 0.5)), DRAWS)) == []  # the month the model is set to


def test_misses_come_first_the_farthest_at_the_front() -> None:
    test = backtest(seen((-4, 0.22), (1, 0.48), (2, 0.99), (3, 0.7)), DRAWS)
    assert [(one.first, one.held) for one in test.comparisons][:2] == [(2, False), (3, False)]
    assert test.comparisons[2].held is not False
    assert test.scores[0].subject == OWN and (test.scores[0].held, test.scores[0].banded) == (1, 3)


def test_the_scenario_s_projection_counts_and_not_the_baseline() -> None:
    scenario = seen((40, 0.5)).with_input("price_gap_2030", 1.5)
    line = run(scenario).line("developer_share", Bloc.CHINA)
    assert own(backtest(scenario, DRAWS)) == [(40, pytest.approx(100 * (line[40] - 0.5)))]


def test_a_chart_shows_every_observation_of_its_output() -> None:
    test = backtest(seen((-4, 0.22), (2, 0.9)), DRAWS)
    drawn = courses(test)["developer_share", Bloc.CHINA].panels[0]
    assert [p.y for p in drawn.points if p.own] == [90.0, 22.0]
    assert sum(not p.own for p in drawn.points) == sum(not one.subject.own for one in test.comparisons)
    assert [line.style for line in drawn.lines] == ["history", "solid"] and len(drawn.fans) == 1


@pytest.mark.parametrize(("points", "first", "few"), [
    ((), "No observation lies after 2026-03 yet", False),
    (((1, 0.48),), "The one observation after 2026-03 lies in the 80% band.", True),
    (((1, 0.9),), "The one observation after 2026-03 lies outside the 80% band.", True),
    (((1, 0.48), (2, 0.48)), "All 2 observations after 2026-03 lie in the 80% band.", True),
    (((1, 0.48), (2, 0.9), (3, 0.48)), "1 of 3 observations after 2026-03 lie outside the 80% band", True),
    (tuple((t, 0.48) for t in range(1, 25)), "All 24 observations", False),
])
def test_counts_stand_before_anything_else(
    points: tuple[tuple[int, float], ...], first: str, few: bool
) -> None:
    told = backtest_words(backtest(seen(*points) if points else Scenario(), DRAWS))
    assert told.ahead[0].startswith(first)
    assert any("cannot tell a right band from a wrong one" in words for words in told.ahead) is few
    assert "proves nothing" in told.aside[0] and "test nothing" in told.aside[1]


def test_every_sentence_goes_through_the_catalogue() -> None:
    speak({template: "~" + template for template in TEMPLATES})
    try:
        told = backtest_words(backtest(seen((-4, 0.2), (1, 0.9)), DRAWS))
        assert all(words.startswith("~") for words in (*told.ahead, *told.aside))
    finally:
        speak({})
    assert say("x") == "x"


def test_the_command_tells_the_same(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "a.tradewinds.json"
    scenario = seen((-4, 0.22), (1, 0.48), (2, 0.9))
    files.write(path, scenario)
    assert main(["backtest", str(path), "--draws", str(DRAWS), "--format", "json"]) == 0
    tree = json.loads(capsys.readouterr().out)
    test = backtest(scenario, DRAWS)
    assert [one["error"] for one in tree["observations"]] == [one.error for one in test.comparisons]
    assert tree["scores"][0]["held"] == 1 and tree["scores"][0]["banded"] == 2
    assert main(["backtest", str(path), "--draws", str(DRAWS)]) == 0
    page = capsys.readouterr().out
    assert "1 of 2" in page and "missed" in page
    assert main(["backtest"]) == 0
    assert "No observation lies after 2026-03" in capsys.readouterr().out
