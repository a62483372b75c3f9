"""Tipping points straddle the threshold, are the nearest ones, and name the month of the crossing."""

import json
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from planner import files
from planner.analysis.alone import alone, belief_widths
from planner.analysis.tipping import TippingPoint, tipping_points, tipping_words
from planner.analysis.trials import Question, ask, ask_scenarios, copies
from planner.cli import main
from planner.language import speak
from planner.levers import LEVERS
from planner.measures import MEASURES
from planner.months import HORIZON, month_name
from planner.run import run
from planner.scenario import INPUTS, Scenario
from tests.planner.spoken import templates

TEMPLATES = templates("planner.analysis.tipping")

Capture = pytest.CaptureFixture[str]
Case = tuple[Question, Scenario, tuple[TippingPoint, ...]]
FILES = Path(files.__file__).parents[2] / "scenarios"
STORY = files.read(FILES / "chip-squeeze.tradewinds.json").scenario
CASES = [
    ("chinese_share", 50.0, Scenario()), ("chinese_share", 55.0, Scenario()), ("price_gap", 3.0, Scenario()),
    ("capacity", 100.0, Scenario()), ("unserved", 5.0, Scenario()), ("capacity", 150.0, STORY),
    ("us_spend", 70.0, STORY),
]


@pytest.fixture(params=CASES, ids=[f"{id} {level:g} {s.name}" for id, level, s in CASES], scope="module")
def case(request: pytest.FixtureRequest) -> Case:
    id, threshold, scenario = request.param
    question = Question(id, threshold)
    return question, scenario, tipping_points(question, scenario)


@pytest.fixture
def english() -> Iterator[None]:
    yield
    speak({})


def tipped(points: tuple[TippingPoint, ...]) -> list[tuple[TippingPoint, float]]:
    return [(point, point.value) for point in points if point.value is not None]


def test_the_measure_straddles_the_threshold(case: Case) -> None:
    question, scenario, points = case
    base = ask(question, copies(scenario, 1), scenario.shock_table)[0]
    found = tipped(points)
    assert found
    ends = [scenario.with_input(point.name, end) for point, value in found
            for end in (value, value + 1e-3 * (point.current - value))]
    across, short = ask_scenarios(question, ends).reshape(-1, 2).T
    above = across > question.threshold
    assert (above == (base <= question.threshold)).all() and (across != question.threshold).all()
    assert ((short > question.threshold) == (base > question.threshold)).all()
    assert np.abs(across - question.threshold).max() <= 1e-6 * question.threshold
    assert {point.direction for point in points} == {"above" if above[0] else "below"}


def test_nothing_nearer_tips_it(case: Case) -> None:
    question, scenario, points = case
    found = tipped(points)
    between = np.array([np.linspace(point.current, value, 102)[:-1] for point, value in found])
    results = alone(question, scenario, [point.name for point, _ in found], between)
    above = results > question.threshold
    assert (above == above[:, :1]).all()


def test_what_does_not_tip_it_does_so_nowhere(case: Case) -> None:
    question, scenario, points = case
    names = [point.name for point in points if point.value is None]
    assert names
    fine = np.array([np.linspace(INPUTS[name].min, INPUTS[name].max, 301) for name in names])
    results = alone(question, scenario, names, fine)
    above = results > question.threshold
    assert (above == above[:, :1]).all()
    assert all(p.distance is None and p.first_month is None for p in points if p.value is None)


def test_the_nearest_comes_first_and_what_tips_nothing_last(case: Case) -> None:
    _, scenario, points = case
    found = tipped(points)
    distances = [point.distance or 0.0 for point, _ in found]
    assert distances == sorted(distances) == [
        belief_widths(point.name, scenario.value(point.name), value) for point, value in found]
    last = [point.name for point in points[len(found):]]
    assert last == [name for name in LEVERS if name in last]
    assert {point.name for point in points} == set(LEVERS)


def test_the_month_is_the_one_in_which_the_course_crosses(case: Case) -> None:
    question, scenario, points = case
    measure = question.measure
    for point, value in tipped(points):
        course = measure.course(run(scenario.with_input(point.name, value)), question.volume)[0]
        if measure.month is None:
            assert course[point.first_month] == course.max()
            continue
        across = (course > question.threshold) == (point.direction == "above")
        if point.first_month is None:
            assert across[0]
        else:
            assert across[point.first_month] and not across[: point.first_month].any()


def test_a_course_may_start_across_or_get_there_before_the_end() -> None:
    """The Chinese share starts below half; a falling price gap passes 3x on its way."""
    assert {p.first_month for p, _ in tipped(tipping_points(Question(), Scenario()))} == {None}
    months = {p.first_month for p, _ in tipped(tipping_points(Question("price_gap", 3.0), Scenario()))}
    assert HORIZON in months and any(month is not None and month < HORIZON for month in months)


def test_a_measure_at_its_threshold_counts_as_below() -> None:
    here = ask(Question(), copies(STORY, 1), STORY.shock_table)[0]
    points = tipping_points(Question(threshold=here), STORY)
    assert {point.direction for point in points} == {"above"}
    assert min(point.distance or 0.0 for point, _ in tipped(points)) < 1e-4
    idle = tipping_points(Question("unserved", 0.0), Scenario(), ("token_growth",))[0]
    assert idle.direction == "above" and idle.value is not None and idle.value > idle.current


def test_assumptions_tip_too_and_what_is_none_is_refused() -> None:
    point = tipping_points(Question(threshold=45.0), Scenario(), ("quality_lag_china",))[0]
    assert point.value is not None
    assert ask_scenarios(Question(), [Scenario().with_input(point.name, point.value)])[0] == (
        pytest.approx(45.0, rel=1e-6))
    with pytest.raises(ValueError, match="no lever or assumption is called 'price'"):
        tipping_points(Question(), Scenario(), ("price",))
    assert tipping_points(Question(), Scenario(), ()) == ()


# words

UP = TippingPoint("price_gap_2030", 4.0, 5.125, 57, "above", 0.45)
DOWN = TippingPoint("price_gap_2030", 4.0, 3.0, 20, "below", 0.67)
PEAK = Question("capacity", 100.0)


@pytest.mark.parametrize(("point", "question", "words"), [
    (UP, Question(), "Chinese share, 2030 rises above 50% when Price gap US/China, 2030 moves from 4x past "
                     "5.12x; its course first gets there in 2030-12."),
    (DOWN, Question(), "Chinese share, 2030 falls below 50% when Price gap US/China, 2030 moves from 4x past "
                       "3x; its course first gets there in 2027-11."),
    (UP, PEAK, "China's capacity use, peak rises above 100% when Price gap US/China, 2030 moves from 4x past "
               "5.12x; the peak is then in 2030-12."),
    (DOWN, PEAK, "falls below 100% when Price gap US/China, 2030 moves from 4x past 3x; the peak is then in "
                 "2027-11."),
    (TippingPoint("price_gap_2030", 4.0, 5.0, None, "above", 0.4), Question(),
     "moves from 4x past 5x; its course starts above it too."),
    (TippingPoint("price_gap_2030", 4.0, 3.0, None, "below", 0.7), Question(),
     "moves from 4x past 3x; its course starts below it too."),
    (TippingPoint("price_gap_2030", 4.0, None, None, "above", None), Question(),
     "Price gap US/China, 2030 alone does not take Chinese share, 2030 above 50%."),
    (TippingPoint("price_gap_2030", 4.0, None, None, "below", None), Question(),
     "Price gap US/China, 2030 alone does not take Chinese share, 2030 below 50%."),
])
@pytest.mark.usefixtures("english")
def test_a_tipping_point_in_words(point: TippingPoint, question: Question, words: str) -> None:
    said = tipping_words(point, question)
    assert said.endswith(words)
    speak({template: f"<{template}>" for template in TEMPLATES})
    assert tipping_words(point, question) == f"<{said}>"


# the command

def test_the_command_prints_the_list(capsys: Capture) -> None:
    assert main(["tipping", "--threshold", "48"]) == 0
    page = capsys.readouterr().out
    assert "Where Chinese share, 2030 goes below 48%" in page
    assert all(spec.label in page for spec in LEVERS.values()) and "\u2212" not in page

    path = str(FILES / "chip-squeeze.tradewinds.json")
    assert main(["tipping", path, "--measure", "capacity", "--threshold", "150", "--format", "json"]) == 0
    tree = json.loads(capsys.readouterr().out)
    expected = tipping_points(Question("capacity", 150.0), STORY)
    assert (tree["scenario"], tree["unit"]) == (STORY.name, MEASURES["capacity"].unit)
    assert [(p["id"], p["value"], p["distance"]) for p in tree["tipping_points"]] == [
        (p.name, p.value, p.distance) for p in expected]
    assert [p["first_month"] for p in tree["tipping_points"]] == [
        None if p.first_month is None else month_name(p.first_month) for p in expected]


@pytest.mark.parametrize(("argv", "words"), [
    (["--threshold", "inf"], "--threshold: inf is not a finite number"),
    (["--measure", "shares"], "--measure: nothing is called 'shares'"),
    (["--set", "price_gap=3"], "the nearest is price_gap_2030"),
])
def test_a_command_that_cannot_be(capsys: Capture, argv: list[str], words: str) -> None:
    assert main(["tipping", *argv]) == 2
    captured = capsys.readouterr()
    assert captured.out == "" and words in captured.err and "Traceback" not in captured.err
