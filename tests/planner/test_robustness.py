"""Policies in worlds and draws: the same runs as alone, regrets as by hand, worlds that stand apart."""

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pandas as pd
import pytest

from planner import files
from planner.analysis import robustness, worlds
from planner.analysis.robustness import PolicyTable, flips, table
from planner.analysis.robustness_words import flips_words, table_words
from planner.analysis.trials import Question, ask, ask_scenarios
from planner.analysis.uncertainty import TODAY_OF, draws
from planner.analysis.worlds import World, clusters, distinct, k_means, worlds_of
from planner.cli import main
from planner.language import speak
from planner.quantities import Values
from planner.scenario import INPUTS, Scenario
from planner.sets import Bloc, Region
from planner.shocks import Shock, ShockKind
from tests.planner.spoken import templates

Capture = pytest.CaptureFixture[str]
ASKED = Question()
BAN = Shock(ShockKind.MODEL_BAN, 10, None, 0.5, bloc=Bloc.CHINA, region=Region.US)
CUT = Shock(ShockKind.PRICE_CUT, 6, None, 0.3, bloc=Bloc.US)
PLAIN = Scenario(name="Plain")
CHEAP = Scenario(name="Cheap").with_input("price_gap_2030", 8.0).with_input("electricity_china_2030", 0.03)
LOYAL = Scenario(name="Loyal", shocks=(BAN, CUT)).with_input("ecosystem_pull", 1.5)
POLICIES = (PLAIN, CHEAP, LOYAL)
TODAY = World("Today", {})
DEAR = World("Dear power", {"electricity_china": 0.07, "home_bias": 0.9})
FOND = World("Fond of China", {"preference_china_agentic": 0.85, "accelerators_china": 3.0})
WORLDS = (TODAY, DEAR, FOND)


@pytest.fixture
def english() -> Iterator[None]:
    yield
    speak({})


@pytest.fixture(scope="module")
def made() -> PolicyTable:
    return table(ASKED, POLICIES, WORLDS)


def payoff(monkeypatch: pytest.MonkeyPatch, outcomes: list[list[float]], maximise: bool) -> PolicyTable:
    """A table of known outcomes."""
    monkeypatch.setattr(robustness, "ask", lambda *_: np.array(outcomes).ravel())
    policies = [Scenario(name=f"P{i}") for i in range(len(outcomes))]
    named = [World(f"W{j}", {}) for j in range(len(outcomes[0]))]
    return table(ASKED, policies, named, maximise)


# tables

def test_outcomes_are_those_of_the_runs_alone(made: PolicyTable) -> None:
    for i, policy in enumerate(POLICIES):
        for j, world in enumerate(WORLDS):
            alone = policy
            for name, value in world.values.items():
                alone = alone.with_input(name, value)
                later = next((x for x, today in TODAY_OF.items() if today == name), None)
                if later and policy.value(later) == INPUTS[later].default:
                    ratio = value / INPUTS[name].default
                    alone = alone.with_input(later, min(INPUTS[later].default * ratio, INPUTS[later].max))
            assert made.outcome[i, j] == pytest.approx(ask_scenarios(ASKED, [alone])[0], rel=1e-12)


def test_what_becomes_of_an_assumption_follows_it_unless_the_policy_says_otherwise() -> None:
    (free,), (bound,) = table(ASKED, (PLAIN, CHEAP), [DEAR]).outcome
    spec = INPUTS["electricity_china_2030"]
    def by_hand(scenario: Scenario, later: float) -> float:
        for name, value in DEAR.values.items():
            scenario = scenario.with_input(name, value)
        return float(ask_scenarios(ASKED, [scenario.with_input("electricity_china_2030", later)])[0])
    assert free == pytest.approx(by_hand(PLAIN, spec.default * 0.07 / 0.035), rel=1e-12)
    assert free != pytest.approx(by_hand(PLAIN, spec.default), rel=1e-6)
    assert bound == pytest.approx(by_hand(CHEAP, 0.03), rel=1e-12)


def test_assumptions_of_a_policy_belong_to_the_world() -> None:
    opinionated = LOYAL.with_input("home_bias", 2.0).with_input("electricity_china", 0.05)
    np.testing.assert_array_equal(
        table(ASKED, [opinionated], WORLDS).outcome, table(ASKED, [LOYAL], WORLDS).outcome)
    some, same = (flips(ASKED, [policy], 20) for policy in (opinionated, LOYAL))
    np.testing.assert_array_equal(some.outcome, same.outcome)


def test_regret_is_the_distance_to_the_best_in_that_world(made: PolicyTable) -> None:
    np.testing.assert_allclose(made.regret, made.outcome.max(axis=0) - made.outcome, atol=1e-7)
    assert (made.regret.min(axis=0) == 0).all()
    assert made.best.tolist() == made.outcome.argmax(axis=0).tolist()
    np.testing.assert_array_equal(made.worst_regret, made.regret.max(axis=1))
    np.testing.assert_array_equal(made.mean_regret, made.regret.mean(axis=1))


def test_to_minimise_is_to_maximise_the_negative(monkeypatch: pytest.MonkeyPatch) -> None:
    outcomes = [[3.0, 9.0], [5.0, 4.0], [4.0, 5.0]]
    low = payoff(monkeypatch, outcomes, maximise=False)
    high = payoff(monkeypatch, [[-v for v in row] for row in outcomes], maximise=True)
    np.testing.assert_array_equal(low.regret, high.regret)
    assert (low.choice, low.best.tolist()) == (high.choice, high.best.tolist()) == (2, [0, 1])


def test_the_choice_is_that_of_least_worst_regret(monkeypatch: pytest.MonkeyPatch) -> None:
    """Regrets by hand; the middling policy is nowhere best and still the one that Savage's rule takes."""
    table = payoff(monkeypatch, [[10.0, 0.0, 3.0], [6.0, 5.0, 2.0], [0.0, 9.0, 1.0]], maximise=True)
    assert table.regret.tolist() == [[0, 9, 0], [4, 4, 1], [10, 0, 2]]
    assert table.worst_regret.tolist() == [9, 4, 10]
    assert table.mean_regret.tolist() == [3, 3, 4]
    assert table.choice == 1 and table.best.tolist() == [0, 2, 0]


def test_of_equal_worst_regrets_the_mean_decides_and_then_the_order(monkeypatch: pytest.MonkeyPatch) -> None:
    assert payoff(monkeypatch, [[0.0, 5.0, 2.0], [5.0, 0.0, 4.0]], maximise=True).choice == 1
    assert payoff(monkeypatch, [[0.0, 5.0], [5.0, 0.0]], maximise=True).choice == 0


def test_rounding_makes_no_regret(monkeypatch: pytest.MonkeyPatch) -> None:
    assert not payoff(monkeypatch, [[0.3], [0.1 + 0.2]], maximise=True).regret.any()


def test_an_added_world_changes_no_other(made: PolicyTable) -> None:
    fewer = table(ASKED, POLICIES, WORLDS[:2])
    np.testing.assert_array_equal(fewer.regret, made.regret[:, :2])


def test_an_added_policy_never_lowers_regret(made: PolicyTable) -> None:
    fewer = table(ASKED, POLICIES[:2], WORLDS)
    assert (fewer.regret <= made.regret[:2] + 1e-12).all()
    np.testing.assert_array_equal(fewer.outcome, made.outcome[:2])


def test_nothing_to_compare_is_refused() -> None:
    for policies, some in (((), WORLDS), (POLICIES, ())):
        with pytest.raises(ValueError, match="at least one"):
            table(ASKED, policies, some)
    with pytest.raises(ValueError, match="at least one"):
        flips(ASKED, ())
    with pytest.raises(ValueError, match="at least one draw"):
        flips(ASKED, POLICIES, 0)


# worlds

def test_a_world_holds_assumptions_only() -> None:
    with pytest.raises(ValueError, match="lever"):
        World("", {"price_gap_2030": 3.0})
    with pytest.raises(ValueError, match="must lie between"):
        World("", {"home_bias": 99.0})
    with pytest.raises(KeyError):
        World("", {"nothing": 1.0})


def test_the_default_world_comes_first_and_each_set_once() -> None:
    bias = Scenario(name="Bias").with_input("home_bias", 0.9)
    again = replace(bias, name="Again").with_input("price_gap_2030", 3.0)
    other = Scenario(name="Bias").with_input("home_bias", 0.1)
    found = worlds_of([PLAIN, bias, again, other, CHEAP])
    assert [world.name for world in found] == ["Default assumptions", "Bias", "Bias (2)"]
    assert [dict(world.values) for world in found] == [{}, {"home_bias": 0.9}, {"home_bias": 0.1}]


def test_names_are_told_apart() -> None:
    assert distinct(["A", "B", "A", "A", "A (2)"]) == ("A", "B", "A (2)", "A (3)", "A (2) (2)")


@pytest.fixture(scope="module")
def found() -> tuple[World, ...]:
    return clusters(ASKED, Scenario(), 1000)


def test_clusters_are_worlds_apart_that_stay_the_same(found: tuple[World, ...]) -> None:
    assert 2 <= len(found) <= 4
    assert len({world.name for world in found}) == len(found)
    again = clusters(ASKED, Scenario(), 1000)
    assert [(w.name, dict(w.values)) for w in found] == [(w.name, dict(w.values)) for w in again]
    ids = [set(world.values) for world in found]
    assert all(each == ids[0] for each in ids) and "preference_china_agentic" in ids[0]
    (outcomes,) = table(ASKED, [PLAIN], found).outcome
    assert np.ptp(outcomes) > 5  # points of share: they matter


def test_a_cluster_is_named_by_what_sets_it_apart(found: tuple[World, ...]) -> None:
    for world in found:
        parts = world.name.split("; ")
        assert 1 <= len(parts) <= 2
        for part in parts:
            label, side = part.rsplit(" ", 1)
            spec = next(spec for spec in INPUTS.values() if spec.label == label)
            middle = np.median([w.values[spec.id] for w in found])
            assert (world.values[spec.id] >= middle) == (side == "high"), world.name


def test_clusters_keep_what_the_scenario_sets(found: tuple[World, ...]) -> None:
    some = clusters(ASKED, Scenario().with_input("preference_china_agentic", 0.5), 500, 3)
    assert some and all(world.values["preference_china_agentic"] == 0.5 for world in some)
    assert all("Preference for China, agentic tasks" not in world.name for world in some)


def test_there_are_no_clusters_where_nothing_matters(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(worlds, "ask", lambda _, inputs, shocks: np.ones(len(inputs)))
    assert clusters(ASKED, Scenario(), 100) == ()
    with pytest.raises(ValueError, match="number of worlds"):
        clusters(ASKED, Scenario(), 3, 4)


def test_an_input_that_decides_alone_makes_the_clusters(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(worlds, "ask", lambda _, inputs, shocks: -inputs["home_bias"])
    found = clusters(ASKED, Scenario(), 400, 2)
    assert {world.name.split(";")[0] for world in found} == {"Home bias high", "Home bias low"}
    low, high = sorted(world.values["home_bias"] for world in found)
    assert low < INPUTS["home_bias"].default < high


def test_k_means_finds_clouds_that_lie_apart() -> None:
    centres = np.array([[0.0, 0.0], [10.0, 0.0], [0.0, 10.0], [10.0, 10.0]])
    label = np.arange(80) % 4
    group = k_means(centres[label] + _noise(160).reshape(80, 2), 4)
    pairs = set(zip(label.tolist(), group.tolist(), strict=True))
    assert len(pairs) == 4 and len({g for _, g in pairs}) == 4


def test_k_means_leaves_groups_empty_rather_than_split_what_is_equal() -> None:
    assert set(k_means(np.ones((9, 2)), 3).tolist()) == {0}


def test_ranks_correlate_as_in_pandas() -> None:
    x = np.round(_noise(300).reshape(100, 3) * 4)  # with many ties
    x[:, 2] = 1.0
    y = x[:, 0] ** 3 + _noise(100, 7)
    ranks = pd.DataFrame(np.column_stack([x, y])).rank().to_numpy()
    expected = [np.corrcoef(ranks[:, j], ranks[:, 3])[0, 1] for j in (0, 1)]
    ours = worlds._rank_correlation(x, y)
    np.testing.assert_allclose(ours[:2], expected, atol=1e-12)
    assert ours[2] == 0.0


# flips

def test_flips_are_counted_over_common_draws() -> None:
    some = flips(ASKED, POLICIES, 60, 3)
    by_hand = []
    for policy in POLICIES:
        drawn = draws(policy, 60, 3)
        by_hand.append(ask(ASKED, drawn.inputs, drawn.shocks))
    np.testing.assert_array_equal(some.outcome, by_hand)
    best = np.max(by_hand, axis=0)
    assert some.best_share == pytest.approx(np.mean(np.array(by_hand) == best, axis=1))
    np.testing.assert_allclose(some.expected_regret, (best - by_hand).mean(axis=1), atol=1e-7)
    assert some.preferred == int(np.argmax(ask_scenarios(ASKED, POLICIES)))
    assert some.beaten == pytest.approx(1 - some.best_share[some.preferred])


def test_equal_policies_share_a_draw() -> None:
    some = flips(ASKED, (PLAIN, replace(PLAIN, name="Also plain")), 40)
    assert some.best_share.tolist() == [0.5, 0.5] and some.beaten == 0.0 and some.preferred == 0
    assert not some.expected_regret.any()


def test_a_shock_that_may_happen_costs_in_as_many_draws() -> None:
    """A ban only hurts: where it does not happen both policies are the same run, and share the draw."""
    risky = Scenario(name="Risky", shocks=(replace(BAN, probability=0.5),))
    some = flips(ASKED, (PLAIN, risky), 80)
    assert some.best_share.tolist() == [0.75, 0.25]
    assert some.beaten == 0.0 and some.expected_regret[0] == 0.0 < some.expected_regret[1]
    other_way = flips(ASKED, (PLAIN, risky), 80, maximise=False)
    assert other_way.best_share.tolist() == [0.25, 0.75] and other_way.preferred == 1


def test_shares_add_up_and_the_order_does_not_matter() -> None:
    one, two = flips(ASKED, POLICIES, 50), flips(ASKED, POLICIES[::-1], 50)
    assert one.best_share.sum() == pytest.approx(1.0)
    np.testing.assert_array_equal(one.best_share, two.best_share[::-1])
    np.testing.assert_array_equal(one.expected_regret, two.expected_regret[::-1])


# words

@pytest.mark.parametrize(("outcomes", "sentences"), [
    ([[5.0, 5.0], [5.0, 5.0]], ["All policies come to the same in every world."]),
    ([[9.0, 5.0], [1.0, 4.0]], ["P0 is best in all 2 worlds."]),
    ([[9.0], [1.0]], ["P0 is best in the one world that was tried."]),
    ([[9.0, 5.0, 3.0], [1.0, 9.0, 2.0]], [
        "P0 is best in 2 of 3 worlds; in 'W1' P1 beats it by 4.0 points, "
        "which is still the least worst regret of all."]),
    ([[9.0, 0.0, 3.0], [6.0, 6.0, 2.0]], [
        "P0 is best in 2 of 3 worlds; in 'W1' P1 beats it by 6.0 points.",
        "The least worst regret is that of P1: 3.0 points, in 'W0'."]),
])
def test_a_table_in_words(
    monkeypatch: pytest.MonkeyPatch, outcomes: list[list[float]], sentences: list[str]
) -> None:
    assert list(table_words(payoff(monkeypatch, outcomes, maximise=True))) == sentences


def test_flips_in_words() -> None:
    some = flips(ASKED, POLICIES, 40)
    best, preferred = (some.policies[int(i)] for i in (some.best_share.argmax(), some.preferred))
    assert flips_words(replace(some, best_share=np.array([0.25, 0.71, 0.04]), beaten=0.3)) == (
        "Cheap is best in 71% of draws.",
        f"At default assumptions {preferred} is best; it is beaten in 30% of draws.")
    assert flips_words(replace(some, best_share=np.array([1.0, 0.0, 0.0]), beaten=0.0)) == (
        "Plain is best in all draws.",
        f"At default assumptions {preferred} is best; it is beaten in no draw.")
    assert best in flips_words(some)[0]


@pytest.mark.usefixtures("english")
def test_words_come_from_templates(monkeypatch: pytest.MonkeyPatch) -> None:
    told = templates("planner.analysis.robustness_words", "planner.analysis.worlds")
    speak({template: "<" + template for template in told})
    some = flips(ASKED, POLICIES, 40)
    said = [*table_words(payoff(monkeypatch, [[9.0, 0.0, 3.0], [6.0, 6.0, 2.0]], True)), *flips_words(some),
            worlds_of([])[0].name, *(world.name for world in clusters(ASKED, Scenario(), 200))]
    assert len(said) >= 6 and all(sentence.startswith("<") for sentence in said)


# the command

@pytest.fixture
def paths(tmp_path: Path) -> list[str]:
    named = [tmp_path / f"{i}.tradewinds.json" for i in range(len(POLICIES))]
    for path, policy in zip(named, (PLAIN.with_input("home_bias", 0.9), CHEAP, LOYAL), strict=True):
        files.write(path, policy)
    return [str(path) for path in named]


def works(capsys: Capture, *argv: str) -> str:
    code = main(list(argv))
    captured = capsys.readouterr()
    assert (code, captured.err) == (0, "")
    return captured.out


def test_json_holds_the_table_and_the_flips(capsys: Capture, paths: list[str]) -> None:
    tree = json.loads(works(
        capsys, "robust", *paths, "--draws", "50", "--seed", "2", "--measure", "us_share", "--minimise",
        "--format", "json"))
    asked = Question("us_share", 50.0)
    tried = [World(w["name"], w["assumptions"]) for w in tree["worlds"]]
    assert [dict(world.values) for world in tried[:2]] == [{}, {"home_bias": 0.9}]
    made = table(asked, POLICIES, tried, maximise=False)
    assert tree["outcome"] == made.outcome.tolist() and tree["regret"] == made.regret.tolist()
    assert tree["least_worst_regret"] == made.policies[made.choice]
    some = flips(asked, POLICIES, 50, 2, maximise=False)
    assert tree["draws"]["best_share"] == some.best_share.tolist()
    assert tree["draws"]["beaten"] == some.beaten
    assert tree["words"] == [*table_words(made), *flips_words(some)]
    assert (tree["measure"], tree["maximise"]) == ("us_share", False)


def test_the_table_has_a_row_for_every_world(capsys: Capture, paths: list[str]) -> None:
    lines = works(capsys, "robust", *paths, "--draws", "200").splitlines()
    made = table(ASKED, POLICIES, worlds_of([Scenario().with_input("home_bias", 0.9)]))
    row = next(line for line in lines if line.startswith("Default assumptions"))
    for value in made.outcome[:, 0]:
        assert ASKED.measure.text(value) in row
    assert row.count("best") == 1
    assert any(line.startswith("Best in draws, of 200") for line in lines)
    assert lines[2].split() == ["World", "Plain", "Cheap", "Loyal"]


def test_one_file_is_not_enough(capsys: Capture, paths: list[str]) -> None:
    assert main(["robust", paths[0]]) == 2
    assert "two scenario files" in capsys.readouterr().err


def _noise(n: int, seed: int = 5) -> Values:
    """Uniform between -1 and 1, the same on every machine."""
    made: Values = np.random.PCG64(np.random.SeedSequence(seed)).random_raw(n) / 2**63 - 1
    return made
