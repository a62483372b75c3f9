"""Goals: what is found brings the measure to the target, and what is not is out of reach."""

import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from planner import files
from planner.analysis import scan as scan_module
from planner.analysis.alone import alone
from planner.analysis.goal import Solution, goal_words, solve, solve_all
from planner.analysis.scan import precision, scan
from planner.analysis.trials import Question, ask, ask_scenarios, copies
from planner.cli import main
from planner.language import speak
from planner.levers import LEVERS
from planner.measures import MEASURES
from planner.quantities import Values
from planner.scenario import INPUTS, Scenario
from tests.planner.spoken import templates

TEMPLATES = templates("planner.analysis.goal")

Capture = pytest.CaptureFixture[str]
FILES = Path(files.__file__).parents[2] / "scenarios"
STORY = files.read(FILES / "fortress-west.tradewinds.json").scenario
CASES = [
    ("chinese_share", 55.0, Scenario()), ("chinese_share", 30.0, Scenario()), ("price_gap", 2.5, Scenario()),
    ("cost_china", 0.06, Scenario()), ("capacity", 110.0, Scenario()), ("unserved", 2.0, Scenario()),
    ("world_tokens", 6000.0, Scenario()), ("chinese_share", 50.0, STORY), ("margin_us", 40.0, STORY),
]


@pytest.fixture
def english() -> Iterator[None]:
    yield
    speak({})


@pytest.fixture(params=CASES, ids=[f"{id} {target:g} {s.name}" for id, target, s in CASES], scope="module")
def case(request: pytest.FixtureRequest) -> tuple[Question, Scenario, tuple[Solution, ...]]:
    id, target, scenario = request.param
    question = Question(id)
    return question, scenario, solve_all(question, scenario, target)


Case = tuple[Question, Scenario, tuple[Solution, ...]]


def test_a_value_that_is_found_brings_the_measure_to_the_target(case: Case) -> None:
    question, scenario, solutions = case
    found = [s for s in solutions if s.value is not None]
    assert found
    results = ask_scenarios(question, [scenario.with_input(s.name, s.value) for s in found if s.value])
    for solution, result in zip(found, results, strict=True):
        assert result == solution.reached == solution.nearest and solution.value == solution.nearest_value
        assert abs(result - solution.target) <= 1e-6 * max(1.0, abs(solution.target))


def test_no_value_is_nearer_to_the_current_one(case: Case) -> None:
    question, scenario, solutions = case
    found = [s for s in solutions if s.value is not None]
    between = np.array([np.linspace(s.current, s.value or 0, 102)[:-1] for s in found])
    results = alone(question, scenario, [s.name for s in found], between)
    for solution, row in zip(found, results, strict=True):
        assert len(set(row > solution.target)) == 1, solution.name


def test_what_is_out_of_reach_is_so_on_a_finer_scan(case: Case) -> None:
    question, scenario, solutions = case
    missed = [s for s in solutions if s.value is None]
    assert missed
    fine = np.array([np.linspace(INPUTS[s.name].min, INPUTS[s.name].max, 301) for s in missed])
    for solution, row in zip(missed, alone(question, scenario, [s.name for s in missed], fine), strict=True):
        assert len(set(row > solution.target)) == 1, solution.name
        slack = 1e-3 * (row.max() - row.min()) + 1e-9
        assert abs(row - solution.target).min() >= abs(solution.nearest - solution.target) - slack
        nearest = ask_scenarios(question, [scenario.with_input(solution.name, solution.nearest_value)])
        assert nearest[0] == solution.nearest


def test_the_nearest_in_belief_comes_first_and_the_hopeless_last(case: Case) -> None:
    _, _, solutions = case
    assert {s.name for s in solutions} == set(LEVERS)
    reached = [s.distance for s in solutions if s.distance is not None]
    missed = [abs(s.nearest - s.target) for s in solutions if s.distance is None]
    assert [s.reachable for s in solutions] == [True] * len(reached) + [False] * len(missed)
    assert reached == sorted(reached) and missed == sorted(missed)


def test_one_lever_alone_gives_the_same(case: Case) -> None:
    question, scenario, solutions = case
    for solution in (*solutions[:2], solutions[-1]):
        assert solve(question, scenario, solution.name, solution.target) == solution


def test_assumptions_can_be_asked_about() -> None:
    solution = solve(Question(), Scenario(), "quality_lag_china", 48.0)
    assert solution.value is not None
    assert ask_scenarios(Question(), [Scenario().with_input(solution.name, solution.value)])[0] == (
        pytest.approx(48.0, rel=1e-6))


def test_a_target_that_is_met_needs_no_change() -> None:
    here = ask(Question(), copies(STORY, 1), STORY.shock_table)[0]
    for solution in solve_all(Question(), STORY, here):
        assert solution.value == solution.current == STORY.value(solution.name)


def test_what_cannot_be_asked() -> None:
    with pytest.raises(ValueError, match="the target must be a finite number, not nan"):
        solve(Question(), Scenario(), "price_us", float("nan"))
    with pytest.raises(ValueError, match="no lever or assumption is called 'price'"):
        solve(Question(), Scenario(), "price", 50.0)
    assert solve_all(Question(), Scenario(), 50.0, ()) == ()


# curves that the model need not have

@pytest.fixture
def curve(monkeypatch: pytest.MonkeyPatch) -> Callable[[Callable[[Values], Values]], None]:
    """Let every lever move the measure along a given curve."""
    def set_to(f: Callable[[Values], Values]) -> None:
        monkeypatch.setattr(scan_module, "alone", lambda question, scenario, names, grid: f(grid))
    return set_to


Curve = Callable[[Callable[[Values], Values]], None]


def gap(target: float) -> Solution:
    """The price gap, 4 now and 0.5 to 20 at most, that meets a target."""
    return solve(Question(), Scenario(), "price_gap_2030", target)


def test_the_nearest_of_several(curve: Curve) -> None:
    curve(lambda x: (x - 3) ** 2)
    assert gap(4.0).value == pytest.approx(5.0)
    assert gap(0.25).value == pytest.approx(3.5)


def test_a_peak_between_the_points_is_looked_for(curve: Curve) -> None:
    curve(lambda x: 60 - 10 * np.abs(x - 12.3456))
    assert gap(59.9).value == pytest.approx(12.3356, abs=1e-5)
    beyond = gap(60.1)
    assert beyond.value is None and beyond.nearest_value == pytest.approx(12.3456, abs=0.01)


def test_touching_is_reaching(curve: Curve) -> None:
    curve(lambda x: 50 + (x - 6.1) ** 2)
    assert gap(50.0).value == pytest.approx(6.1, abs=0.02)


def test_the_edge_of_a_plateau(curve: Curve) -> None:
    curve(lambda x: np.maximum(0.0, 10 - x))
    assert gap(0.0).value == pytest.approx(10.0, abs=1e-5)


def test_a_jump_over_the_target_is_not_reaching_it(curve: Curve) -> None:
    curve(lambda x: np.where(x < 7.1, 40.0, 70.0) + x / 100)
    high, low = gap(60.0), gap(45.0)
    assert high.value is None and high.nearest_value == pytest.approx(7.1) and high.nearest > 70.0
    assert low.value is None and low.nearest == pytest.approx(40.07, abs=0.01)


def test_a_flat_curve_reaches_nothing_and_stays_where_it_is(curve: Curve) -> None:
    curve(lambda x: np.full_like(x, 33.0) + 1e-13 * np.sin(1e3 * x))
    flat = gap(50.0)
    assert flat.value is None and flat.nearest == pytest.approx(33.0) and flat.nearest_value == 4.0


@pytest.mark.parametrize("name", INPUTS)
def test_a_scan_goes_from_limit_to_limit_and_through_the_current_value(name: str) -> None:
    spec = INPUTS[name]
    for value in {spec.default, spec.min, spec.max, spec.min + 1e-9 * (spec.max - spec.min)}:
        made = scan(Question(), Scenario().with_input(name, value), (name,))
        x = made.values[0]
        assert (x[0], x[-1]) == (spec.min, spec.max) and value in x and (np.diff(x) > 0).all()
        assert ((x >= spec.soft[0]) & (x <= spec.soft[1])).sum() >= 40


# words

def found(**changes: object) -> Solution:
    solution = Solution("price_gap_2030", 50.0, 4.0, 5.125, 50.0, 5.125, 50.0, 43.0, 62.0, 70)
    return replace(solution, **changes)


MISSED = found(target=62.5, value=None, reached=None, nearest_value=20.0, nearest=62.04)


@pytest.mark.parametrize(("solution", "words"), [
    (found(), "Price gap US/China, 2030 at 5.12x brings Chinese share, 2030 to 50%."),
    (found(value=12.0, nearest_value=12.0), "Price gap US/China, 2030 would have to be 12x, outside the "
     "2.5 to 6.5x held plausible, to bring Chinese share, 2030 to 50%."),
    (found(value=4.0, nearest_value=4.0),
     "Chinese share, 2030 is at 50% as it is, with Price gap US/China, 2030 at 4x."),
    (MISSED, "No value of Price gap US/China, 2030 between 0.5 and 20x brings Chinese share, 2030 to 62.5%; "
             "the nearest is 62.0% at 20x."),
    (replace(MISSED, target=70.0), "the nearest is 62% at 20x."),
    (replace(MISSED, least=62.04, most=62.04),
     "Price gap US/China, 2030 does not move Chinese share, 2030: it stays at 62.0% and not at 62.5%."),
])
def test_a_solution_in_words(solution: Solution, words: str) -> None:
    assert goal_words(solution, Question()).endswith(words)


@pytest.mark.usefixtures("english")
def test_every_word_is_in_the_catalogue() -> None:
    speak({template: f"<{template}>" for template in TEMPLATES})
    flat = replace(MISSED, least=62.04, most=62.04)
    beyond = found(value=12.0, nearest_value=12.0)
    said = [goal_words(s, Question()) for s in (found(), beyond, found(value=4.0), MISSED, flat)]
    assert all(words[0] + words[-1] == "<>" for words in said) and len(set(said)) == len(said)


# the command

def test_the_command_prints_the_list(capsys: Capture) -> None:
    assert main(["goal", "--target", "60"]) == 0
    page = capsys.readouterr().out
    assert "What brings Chinese share, 2030 to 60%, one lever at a time" in page
    assert len(page.splitlines()) == 4 + 1 + len(LEVERS) and "\u2212" not in page

    path = str(FILES / "fortress-west.tradewinds.json")
    assert main(["goal", path, "--target", "0.06", "--measure", "cost_china", "--format", "json"]) == 0
    tree = json.loads(capsys.readouterr().out)
    assert (tree["scenario"], tree["unit"], tree["target"]) == (STORY.name, MEASURES["cost_china"].unit, 0.06)
    expected = solve_all(Question("cost_china"), STORY, 0.06)
    assert [s["id"] for s in tree["solutions"]] == [s.name for s in expected]
    assert [s["value"] for s in tree["solutions"]] == [s.value for s in expected]
    assert {s["reachable"] for s in tree["solutions"]} == {True, False}


def test_the_command_prints_one_sentence_for_one_lever(capsys: Capture) -> None:
    assert main(["goal", "--target", "55", "--lever", "price_gap_2030"]) == 0
    solution = solve(Question(), Scenario(), "price_gap_2030", 55.0)
    assert capsys.readouterr().out == f"Baseline\n\n{goal_words(solution, Question())}\n"


@pytest.mark.parametrize(("argv", "words"), [
    ([], "'--target'"), (["--target", "sixty"], "--target"),
    (["--target", "inf"], "--target: inf is not a finite number"),
    (["--target", "60", "--lever", "price_gap"], "the nearest is price_gap_2030."),
])
def test_a_command_that_cannot_be(capsys: Capture, argv: list[str], words: str) -> None:
    assert main(["goal", *argv]) == 2
    captured = capsys.readouterr()
    assert captured.out == "" and words in captured.err and "Traceback" not in captured.err


def test_precision_grows_with_large_targets() -> None:
    assert precision(0.05) == precision(-1.0) == 1e-6 and precision(-5000.0) == pytest.approx(5e-3)
