"""Responses are the runs they stand for, pass the threshold where they say, and are put into words."""

import json
from collections.abc import Iterator
from dataclasses import replace

import numpy as np
import pytest

from planner.analysis.alone import belief_widths, moved
from planner.analysis.response import (
    Responses,
    crossings,
    response_words,
    responses,
    shock_responses,
)
from planner.analysis.trials import Question, ask_scenarios
from planner.cli import main
from planner.language import speak
from planner.levers import LEVERS
from planner.measures import MEASURES
from planner.quantities import Values
from planner.scenario import INPUTS, Scenario
from planner.sets import Bloc
from planner.shocks import KINDS, Shock, ShockKind
from tests.planner.spoken import templates

TEMPLATES = templates("planner.analysis.response")

Capture = pytest.CaptureFixture[str]
ASKED = Question()
STORY = replace(Scenario(name="A story"), shocks=(
    Shock(ShockKind.MODEL_BAN, 10, None, 0.5, bloc=Bloc.CHINA),
    Shock(ShockKind.DEMAND_SURGE, 20, 12, 1.0, probability=0.3),
)).with_input("price_gap_2030", 5.5)


@pytest.fixture(scope="module")
def made() -> Responses:
    return responses(ASKED, STORY)


@pytest.fixture
def english() -> Iterator[None]:
    yield
    speak({})


@pytest.mark.parametrize("name", [*LEVERS, "price_us", "load_ratio_china"])
@pytest.mark.parametrize("at", [0, 3, 6])
def test_every_point_is_the_run_of_that_scenario(name: str, at: int) -> None:
    x, y = responses(ASKED, STORY, (name,), 7).of(name)
    assert y[at] == ask_scenarios(ASKED, [STORY.with_input(name, x[at])])[0]


def test_curves_go_over_the_sliders_in_even_steps(made: Responses) -> None:
    assert made.names == tuple(LEVERS) and made.grid.shape == made.values.shape == (len(LEVERS), 25)
    for name in LEVERS:
        x, _ = made.of(name)
        assert (x[0], x[-1]) == INPUTS[name].soft
        np.testing.assert_allclose(np.diff(x), (x[-1] - x[0]) / 24)


def test_at_the_current_value_it_is_the_scenario(made: Responses) -> None:
    x, y = made.of("price_gap_2030")
    assert y[list(x).index(5.5)] == ask_scenarios(ASKED, [STORY])[0]


def test_inputs_move_one_at_a_time() -> None:
    names = ("price_us", "token_growth")
    records = moved(STORY, names, np.array([[1.1, 1.2], [2.0, 3.0]]))
    for name in INPUTS:
        expected = np.full(4, STORY.value(name))
        if name in names:
            expected[2 * names.index(name):][:2] = [1.1, 1.2] if name == "price_us" else [2.0, 3.0]
        np.testing.assert_array_equal(records[name], expected)


def test_what_cannot_be_asked(made: Responses) -> None:
    with pytest.raises(ValueError, match="no lever or assumption is called 'price'"):
        responses(ASKED, STORY, ("price",))
    with pytest.raises(ValueError, match="at least two points, not 1"):
        responses(ASKED, STORY, points=1)
    with pytest.raises(ValueError, match="'price_us' was not asked for"):
        made.of("price_us")


# where it passes the threshold

def test_crossings_are_straight_between_points() -> None:
    x, y = np.array([0.0, 1.0, 2.0, 3.0]), np.array([4.0, 8.0, 2.0, 6.0])
    assert crossings(x, y, 5.0) == (0.25, 1.5, 2.75)
    assert crossings(x, y, 1.0) == crossings(x, y, 8.0) == ()


def test_at_the_level_counts_as_below() -> None:
    x = np.arange(4.0)
    assert crossings(x, np.array([0.0, 0.0, 1.0, 2.0]), 0.0) == (1.0,)
    assert crossings(x, np.array([1.0, 0.0, 0.0, 1.0]), 0.0) == (1.0, 2.0)
    assert crossings(x, np.array([-1.0, 0.0, -1.0, -2.0]), 0.0) == ()


def test_the_measure_straddles_the_threshold_around_a_crossing() -> None:
    asked = Question(threshold=27.0)
    made, ends = responses(asked, STORY), []
    for name in LEVERS:
        x, _ = made.of(name)
        for value in made.crossings(name):
            after = int(np.searchsorted(x, value))
            ends += [STORY.with_input(name, x[after - 1]), STORY.with_input(name, x[after])]
    above = ask_scenarios(asked, ends) > asked.threshold
    assert len(above) > 10 and (above[::2] != above[1::2]).all()


# shocks

@pytest.mark.parametrize("at", [0, 1])
def test_severities_are_the_runs_of_those_shocks(at: int) -> None:
    severities, values = (both[at] for both in shock_responses(ASKED, STORY, 5))
    shock = STORY.shocks[at]
    assert (severities[0], severities[-1]) == KINDS[shock.kind].soft
    expected = ask_scenarios(ASKED, [
        STORY.with_shock(replace(shock, severity=float(s)), at) for s in severities])
    np.testing.assert_array_equal(values, expected)


def test_without_shocks_there_is_nothing() -> None:
    severities, values = shock_responses(ASKED, Scenario(), 5)
    assert severities.shape == values.shape == (0, 5)


# belief widths

def test_a_belief_width_ends_at_low_and_high() -> None:
    for name, spec in INPUTS.items():
        assert belief_widths(name, spec.default, spec.default) == 0.0
        for end in {spec.low, spec.high} - {spec.default}:
            assert belief_widths(name, spec.default, end) == pytest.approx(1.0)


def test_a_side_without_belief_is_measured_by_the_other() -> None:
    """Nobody believes that more than all of the hardware cost is recovered."""
    spec = INPUTS["hardware_recovery_us_2030"]
    assert spec.high == spec.default
    assert belief_widths(spec.id, 0.7, 1.0) == pytest.approx(1.0)


# words

def told(y: list[float], threshold: float = 50.0) -> str:
    x = np.linspace(1.0, 10.0, len(y))[None]
    return response_words(Responses(Question(threshold=threshold), ("price_gap_2030",), x, np.array([y])),
                          "price_gap_2030")


@pytest.mark.parametrize(("y", "words"), [
    ([40.0, 44.0, 60.0], "rises from 40% to 60% as Price gap US/China, 2030 goes from 1x to 10x. "
                         "It passes 50% at 7.19x."),
    ([60.0, 60.0, 55.0], "falls from 60% to 55% as Price gap US/China, 2030 goes from 1x to 10x. "
                         "It is above 50% all the way."),
    ([50.61, 50.62, 50.64], "rises from 50.61% to 50.64%"),
    ([40.0, 60.0, 41.0], "does not move one way only: it is least, 40%, at 1x and greatest, 60%, at 5.5x. "
                         "It passes 50% at 3.25x and again at 7.87x."),
    ([40.0, 60.0, 40.0, 60.0], "It passes 50% 3 times, first at 2.5x and last at 8.5x."),
    ([50.0, 50.0 + 1e-13], "stays at 50% wherever Price gap US/China, 2030 is set between 1x and 10x."),
    ([40.0, 50.0], "It never rises above 50%."),
])
def test_a_course_in_words(y: list[float], words: str) -> None:
    assert words in told(y)


@pytest.mark.usefixtures("english")
def test_every_word_is_in_the_catalogue() -> None:
    speak({template: f"<{template}>" for template in TEMPLATES})
    courses: list[Values] = [[40, 60], [60, 40], [40, 60, 40], [40, 60, 40, 60], [60, 60], [40, 41]]
    for y in courses:
        assert [part[0] + part[-1] for part in told(y).replace("> <", ">|<").split("|")] == ["<>", "<>"]


# the command

def test_the_command_prints_the_curve(capsys: Capture) -> None:
    assert main(["response", "--lever", "quality_lag_china", "--set", "price_gap_2030=3"]) == 0
    page = capsys.readouterr().out
    assert page.startswith("Baseline, changed\n") and "Quality lag, Chinese models, today, months" in page
    assert len(page.splitlines()) == 2 + 26 + 2 and "\u2212" not in page and "-6 " in page

    assert main(["response", "--lever", "price_gap_2030", "--measure", "bill", "--threshold", "120",
                 "--format", "json"]) == 0
    tree = json.loads(capsys.readouterr().out)
    asked = Question("bill", 120.0)
    expected = responses(asked, Scenario(), ("price_gap_2030",))
    assert (tree["measure"], tree["unit"], tree["threshold"]) == ("bill", MEASURES["bill"].unit, 120.0)
    assert tree["lever"]["values"] == expected.grid[0].tolist() and tree["lever"]["here"] == 4.0
    assert tree["values"] == expected.values[0].tolist()
    assert tree["crossings"] == list(expected.crossings("price_gap_2030"))


@pytest.mark.parametrize(("argv", "words"), [
    (["--lever", "price_gap"], "--lever: no lever or assumption is called 'price_gap'; the nearest is "
                               "price_gap_2030."),
    (["--lever", "zzz\n"], "'zzz\\u000a'; 'tradewinds levers' lists them all."),
    (["--lever", "price_us", "--threshold", "nan"], "--threshold: nan is not a finite number"),
    ([], "--lever"),
])
def test_a_command_that_cannot_be(capsys: Capture, argv: list[str], words: str) -> None:
    assert main(["response", *argv]) == 2
    captured = capsys.readouterr()
    assert captured.out == "" and words in captured.err and "Traceback" not in captured.err
