"""PRIM finds boxes that are known, peels as its rule says, and leaves out what is chance."""

import json
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise
from math import comb

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planner.analysis import prim
from planner.analysis.discovery import Discovery, discover, discovery_words, limit_words
from planner.analysis.prim import Box, Mask, choose, simpler, that_matter, within
from planner.analysis.trials import Question, ask
from planner.analysis.uncertainty import draws
from planner.cli import main
from planner.language import speak
from planner.quantities import Values
from planner.scenario import INPUTS, Scenario
from tests.planner.spoken import templates

Capture = pytest.CaptureFixture[str]
ASKED = Question()
NAMES = tuple(f"x{i}" for i in range(10))


@pytest.fixture
def english() -> Iterator[None]:
    yield
    speak({})


def uniform(n: int, width: int, seed: int = 1) -> Values:
    """Points of the unit cube, the same on every machine."""
    raw = np.random.PCG64(np.random.SeedSequence(seed)).random_raw(n * width)
    points: Values = (raw / 2.0**64).reshape(n, width)
    return points


def rectangle(x: Values) -> Mask:
    """The example of Hastie, Tibshirani and Friedman, The Elements of Statistical Learning, figure 9.7.

    Points are uniform on the unit square, and a response is 1 where 0.5 < x0 < 0.8 and 0.4 < x1 < 0.6.
    """
    hits: Mask = (x[:, 0] > 0.5) & (x[:, 0] < 0.8) & (x[:, 1] > 0.4) & (x[:, 1] < 0.6)
    return hits


def assert_rectangle(box: Box, slack: float) -> None:
    assert set(box.limits) == {"x0", "x1"}
    assert box.limits["x0"] == pytest.approx((0.5, 0.8), abs=slack)
    assert box.limits["x1"] == pytest.approx((0.4, 0.6), abs=slack)


# known boxes

@pytest.mark.parametrize(("n", "alpha", "slack"), [(200, 0.1, 0.06), (2000, 0.1, 0.02), (2000, 0.05, 0.02)])
def test_the_rectangle_of_the_textbook_is_found(n: int, alpha: float, slack: float) -> None:
    x = uniform(n, 2)
    last = prim.prim(x, rectangle(x), NAMES[:2], alpha, 0.02)[-1]
    assert_rectangle(last, slack)
    assert last.density == 1.0 and last.coverage > 0.8


@pytest.mark.parametrize("noise", [0.0, 0.1])
def test_it_is_found_among_inputs_without_effect(noise: float) -> None:
    """With noise, as many answers are turned over at random; the eight other inputs stay out."""
    x = uniform(4000, 10)
    hits = rectangle(x) ^ (uniform(4000, 1, 2)[:, 0] < noise)
    matter = that_matter(x, hits)
    assert matter.tolist() == [True, True] + [False] * 8
    boxes = [simpler(box, x, hits, NAMES) for box in prim.prim(x, hits, NAMES)]
    box = max((b for b in boxes if set(b.limits) == {"x0", "x1"}), key=lambda b: b.density)
    assert_rectangle(box, 0.05)
    assert box.density > 0.95 - noise


def test_the_example_of_the_python_package_is_limited_from_below() -> None:
    """x0 x1 + 0.3 x2 > 0.5 on the unit cube: example.py of Project-Platypus/PRIM, after sdtoolkit.

    More of every input makes a hit likelier, and the first two do so alike and more than the third.
    """
    x = uniform(2000, 3)
    hits = x[:, 0] * x[:, 1] + 0.3 * x[:, 2] > 0.5
    boxes = [simpler(box, x, hits, NAMES[:3]) for box in prim.prim(x, hits, NAMES[:3])]
    box = choose(boxes)
    assert box.density >= 0.8 and box.coverage > 0.6
    assert all(low is not None and high is None for low, high in box.limits.values())
    low = {name: box.limits.get(name, (0.0, None))[0] or 0.0 for name in NAMES[:3]}
    assert low["x0"] == pytest.approx(low["x1"], abs=0.15)
    assert low["x2"] < min(low["x0"], low["x1"])


# the rule of peeling

grids = st.integers(1, 4).flatmap(lambda width: st.lists(
    st.tuples(st.lists(st.integers(0, 6), min_size=width, max_size=width), st.booleans()),
    min_size=5, max_size=60))


@settings(max_examples=60, deadline=None)
@given(grids, st.sampled_from([0.05, 0.1, 0.3]))
def test_every_peel_is_the_best_that_there_is(rows: list[tuple[list[int], bool]], alpha: float) -> None:
    """Many equal values; the gain in density for each draw taken, worked out one peel at a time."""
    x, hits = np.array([row for row, _ in rows], float), np.array([hit for _, hit in rows])
    if not hits.any():
        return
    names = NAMES[: x.shape[1]]
    trajectory = prim.prim(x, hits, names, alpha, 0.05)
    for box, following in pairwise(trajectory):
        inside, left = within(x, names, box.limits), within(x, names, following.limits)
        assert _gain(hits, inside, left) == pytest.approx(_best_gain(x, hits, inside, alpha))


def _gain(hits: Mask, inside: Mask, left: Mask) -> float:
    return float((hits[left].mean() - hits[inside].mean()) / (inside.sum() - left.sum()))


def _best_gain(x: Values, hits: Mask, inside: Mask, alpha: float) -> float:
    gains = []
    for column in [*x.T, *-x.T]:
        values = np.sort(column[inside])
        edge = values[min(len(values) - 1, max(1, int(alpha * len(values))))]
        if edge == values[0]:  # the lowest value fills the layer: it goes as a whole
            higher = values[values > edge]
            if not len(higher):
                continue
            edge = higher[0]
        gains.append(_gain(hits, inside, inside & (column >= edge)))
    return max(gains)


@settings(max_examples=60, deadline=None)
@given(grids, st.sampled_from([0.05, 0.2]), st.sampled_from([0.05, 0.3]))
def test_boxes_are_nested_and_count_what_they_hold(
    rows: list[tuple[list[int], bool]], alpha: float, least: float
) -> None:
    x, hits = np.array([row for row, _ in rows], float), np.array([hit for _, hit in rows])
    if not hits.any():
        return
    names = NAMES[: x.shape[1]]
    trajectory = prim.prim(x, hits, names, alpha, least)
    assert trajectory[0] == Box({}, 1.0, float(hits.mean()), 1.0)
    before = np.ones(len(x), bool)
    for i, box in enumerate(trajectory):
        inside = np.array([_in_by_hand(row, names, box) for row in x])
        np.testing.assert_array_equal(inside, within(x, names, box.limits))
        assert not (inside & ~before).any()
        assert (inside.sum() < before.sum()) == (i > 0)
        assert box.support == inside.sum() / len(x) >= least
        assert box.density == hits[inside].sum() / inside.sum()
        assert box.coverage == hits[inside].sum() / hits.sum()
        before = inside


def _in_by_hand(row: Values, names: tuple[str, ...], box: Box) -> bool:
    for name, value in zip(names, row, strict=True):
        low, high = box.limits.get(name, (None, None))
        if (low is not None and value < low) or (high is not None and value > high):
            return False
    return True


def test_stretching_an_input_moves_the_limits_along() -> None:
    x = uniform(500, 3)
    hits = rectangle(x)
    plain, stretched = (prim.prim(points, hits, NAMES[:3]) for points in (x, np.exp(5 * x)))
    assert len(plain) == len(stretched)
    for one, other in zip(plain, stretched, strict=True):
        assert (one.coverage, one.density, one.support) == (other.coverage, other.density, other.support)
        for name, ends in one.limits.items():
            assert other.limits[name] == pytest.approx(
                tuple(None if end is None else np.exp(5 * end) for end in ends))


def test_turning_an_input_over_exchanges_its_sides() -> None:
    x = uniform(500, 1)
    hits = (x[:, 0] > 0.6) & (uniform(500, 1, 2)[:, 0] < 0.8)
    plain, turned = (prim.prim(points, hits, NAMES[:1]) for points in (x, -x))
    for one, other in zip(plain[1:16], turned[1:16], strict=True):  # no ties while misses are left to peel
        (low, high), opposite = one.limits["x0"], other.limits["x0"]
        assert opposite == (None if high is None else -high, None if low is None else -low)


def test_without_inputs_all_draws_are_the_only_box() -> None:
    assert len(prim.prim(np.empty((20, 0)), np.arange(20) < 5, ())) == 1


def test_peeling_stops_where_there_are_hits_only() -> None:
    x = uniform(100, 2)
    assert prim.prim(x, np.ones(100, bool), NAMES[:2]) == (Box({}, 1.0, 1.0, 1.0),)
    assert len(prim.prim(np.ones((100, 2)), np.arange(100) < 50, NAMES[:2])) == 1  # nothing to peel


def test_what_does_not_fit_is_refused() -> None:
    x = uniform(20, 2)
    with pytest.raises(ValueError, match="at least one"):
        prim.prim(x, np.zeros(20, bool), NAMES[:2])
    with pytest.raises(ValueError, match="for every"):
        prim.prim(x, np.ones(19, bool), NAMES[:2])
    with pytest.raises(ValueError, match="for every"):
        prim.prim(x, np.ones(20, bool), NAMES[:3])


# choice and chance

def _known(coverage: float, density: float) -> Box:
    return Box({}, coverage, density, 0.5)


def test_the_widest_of_the_dense_boxes_is_chosen() -> None:
    boxes = [_known(1.0, 0.4), _known(0.7, 0.79), _known(0.6, 0.8), _known(0.5, 0.9), _known(0.1, 1.0)]
    assert choose(boxes) == boxes[2]
    assert choose(boxes, 0.85) == boxes[3]


def test_without_a_dense_box_the_densest_that_covers_enough_is_chosen() -> None:
    boxes = [_known(1.0, 0.2), _known(0.5, 0.5), _known(0.3, 0.6), _known(0.2, 0.9)]
    assert choose(boxes) == boxes[2]


def test_frequent_hits_ask_for_a_denser_box() -> None:
    boxes = [_known(1.0, 0.9), _known(0.8, 0.94), _known(0.7, 0.96)]
    assert choose(boxes) == boxes[2]


def test_a_limit_that_may_be_chance_is_dropped() -> None:
    x = uniform(1000, 3)
    hits = x[:, 0] > 0.6
    box = simpler(_within(x, hits, {"x1": (0.1, None), "x0": (0.6, None), "x2": (None, 0.9)}), x, hits, NAMES)
    assert box == _within(x, hits, {"x0": (0.6, None)})
    assert (box.density, box.coverage) == (1.0, 1.0)


def test_limits_come_by_weight_and_each_side_by_itself() -> None:
    x = uniform(2000, 3)
    hits = (x[:, 0] > 0.7) & (x[:, 1] > 0.2)
    box = simpler(_within(x, hits, {"x1": (0.2, 0.95), "x0": (0.7, 0.99)}), x, hits, NAMES)
    assert list(box.limits.items()) == [("x0", (0.7, None)), ("x1", (0.2, None))]


def test_the_odds_of_a_limit_are_binomial() -> None:
    """A limit keeps 9 of 20 draws and 7 of 9 hits: dropped or kept as the sum of the terms says."""
    x = np.arange(20.0)[:, None]
    hits = np.isin(np.arange(20), [3, 8, 11, 12, 14, 15, 16, 18, 19])
    held, found, share = 9, int(hits[11:].sum()), 9 / 20
    odds = sum(comb(held, k) * share**k * (1 - share) ** (held - k) for k in range(found, held + 1))
    assert 0.01 < odds < 0.1
    box = _within(x, hits, {"x0": (11.0, None)})
    assert simpler(box, x, hits, NAMES, chance=odds * 1.001) == box
    assert simpler(box, x, hits, NAMES, chance=odds * 0.999).limits == {}


def _within(x: Values, hits: Mask, limits: prim.Limits) -> Box:
    inside = within(x, NAMES, limits)
    return Box(limits, hits[inside].sum() / hits.sum(), float(hits[inside].mean()), float(inside.mean()))


def test_inputs_matter_also_where_the_middle_counts() -> None:
    x = uniform(1000, 4)
    matter = that_matter(x, np.abs(x[:, 1] - 0.5) < 0.2)
    assert matter.tolist() == [False, True, False, False]
    for hits in (np.zeros(1000, bool), np.ones(1000, bool)):
        assert not that_matter(x, hits).any()


def test_of_many_inputs_without_effect_hardly_any_seems_to_matter() -> None:
    x = uniform(2000, 500)
    assert that_matter(x, uniform(2000, 1, 2)[:, 0] < 0.4).sum() <= 1


# discovery

@pytest.fixture(scope="module")
def found() -> Discovery:
    return discover(ASKED, Scenario())


def test_a_discovery_is_about_the_draws(found: Discovery) -> None:
    drawn = draws(Scenario(), 2000)
    np.testing.assert_array_equal(found.values, ask(ASKED, drawn.inputs, drawn.shocks))
    np.testing.assert_array_equal(found.hits, found.values > 50)
    assert found.box in found.trajectory and found.trajectory[0].limits == {}
    for box in found.trajectory:
        inside = np.ones(2000, bool)
        for name, (low, high) in box.limits.items():
            inside &= drawn.inputs[name] >= (-np.inf if low is None else low)
            inside &= drawn.inputs[name] <= (np.inf if high is None else high)
        assert box.support == inside.mean()
        assert box.density == pytest.approx(found.hits[inside].mean())
        assert box.coverage == pytest.approx(found.hits[inside].sum() / found.hits.sum())


def test_what_is_found_holds_in_other_draws(found: Discovery) -> None:
    """The box was picked for these draws, so others are allowed to be a little less dense."""
    assert found.box is not None
    others = draws(Scenario(), 4000, 2)
    hits = ask(ASKED, others.inputs, others.shocks) > 50
    columns = np.stack([others.inputs[name] for name in found.considered], axis=1)
    inside = within(columns, found.considered, found.box.limits)
    assert hits[inside].mean() > found.box.density - 0.06
    assert hits[inside].sum() / hits.sum() == pytest.approx(found.box.coverage, abs=0.05)


def test_the_box_is_short_and_worth_telling(found: Discovery) -> None:
    assert found.box is not None
    assert 1 <= len(found.box.limits) <= 6
    assert found.box.density > found.share + 0.25 and found.box.coverage >= 0.3
    assert "preference_china_agentic" in found.box.limits


def test_carbon_cannot_matter_to_shares(found: Discovery) -> None:
    assert not any(name.startswith("carbon") for name in found.considered)


def test_below_is_the_rest_of_above(found: Discovery) -> None:
    below = discover(ASKED, Scenario(), above=False)
    assert not (below.hits & found.hits).any() and (below.hits | found.hits).all()
    assert below.box is not None and below.box.limits["preference_china_agentic"][0] is None


def test_values_between_two_ends_can_be_asked_for() -> None:
    some = discover(ASKED, Scenario(), 400, low=40.0, high=50.0)
    np.testing.assert_array_equal(some.hits, (some.values >= 40) & (some.values <= 50))
    at_least = discover(ASKED, Scenario(), 400, low=40.0)
    np.testing.assert_array_equal(at_least.hits, at_least.values >= 40)
    with pytest.raises(ValueError, match="must not be above"):
        discover(ASKED, Scenario(), 400, low=50.0, high=40.0)
    with pytest.raises(ValueError, match="finite"):
        discover(ASKED, Scenario(), 400, high=np.nan)


def test_what_the_scenario_sets_is_not_found() -> None:
    scenario = Scenario().with_input("preference_china_agentic", 0.7)
    assert "preference_china_agentic" not in discover(ASKED, scenario, 500).considered


def test_no_hits_and_hits_only() -> None:
    none, all_of_them = (discover(replace(ASKED, threshold=at), Scenario(), 50) for at in (200.0, -1.0))
    assert none.box is None and none.trajectory == () and none.share == 0.0
    assert discovery_words(none) == "There is no draw in which Chinese share, 2030 is above 200%."
    assert all_of_them.box == Box({}, 1.0, 1.0, 1.0)
    assert discovery_words(all_of_them) == f"Chinese share, 2030 is above {chr(0x2212)}1% in all draws."


# words

LIMITS: prim.Limits = {
    "price_gap_2030": (3.2, None), "locked_in": (None, 0.4), "electricity_us": (0.05, 0.1),
    "home_bias": (None, 0.7), "pue_us": (1.1, None), "token_growth": (3.5, None)}


def told(found: Discovery, count: int) -> str:
    box = Box(dict(list(LIMITS.items())[:count]), 0.61, 0.83, 0.3)
    return discovery_words(replace(found, box=box))


def test_words_name_up_to_three_limits(found: Discovery) -> None:
    share = f"{100 * found.share:.0f}%"
    tail = f"Chinese share, 2030 is above 50% in 83% of draws, against {share} of all; " \
        "this covers 61% of such draws."
    one, two = "Price gap US/China, 2030 is above 3.2x", "Demand that never switches is below 40%"
    three = "Electricity, US, today is between 0.05 USD/kWh and 0.1 USD/kWh"
    assert told(found, 1) == f"Where {one}, {tail}"
    assert told(found, 2) == f"Where {one} and {two}, {tail}"
    assert told(found, 3) == f"Where {one}, where {two} and where {three}, {tail}"
    assert told(found, 4) == f"Where {one}, where {two}, where {three} and within one more limit, {tail}"
    assert told(found, 6) == f"Where {one}, where {two}, where {three} and within 3 more limits, {tail}"
    assert told(found, 0) == f"No conditions were found that set apart the {share} of draws in which " \
        "Chinese share, 2030 is above 50%."


def test_words_tell_what_is_asked_for(found: Discovery) -> None:
    ends = ((None, 30.0, "below 30%"), (30.0, 40.0, "between 30% and 40%"), (30.0, None, "above 30%"))
    for low, high, words in ends:
        assert f"Chinese share, 2030 is {words} in" in discovery_words(replace(found, low=low, high=high))
    assert "is below 50% in" in discovery_words(replace(found, above=False))


@pytest.mark.usefixtures("english")
def test_words_come_from_templates(found: Discovery) -> None:
    speak({template: "<" + template for template in templates("planner.analysis.discovery")})
    assert all(told(found, count).startswith("<") for count in range(7))
    assert all(words.startswith("<") for words in limit_words(Box(LIMITS, 0.5, 0.5, 0.5)))


# the command

def works(capsys: Capture, *argv: str) -> str:
    code = main(list(argv))
    captured = capsys.readouterr()
    assert (code, captured.err) == (0, "")
    return captured.out


def test_json_holds_everything(capsys: Capture) -> None:
    tree = json.loads(works(
        capsys, "discover", "--below", "--measure", "price_gap", "--threshold", "4", "--set",
        "home_bias=0.6", "--draws", "600", "--seed", "3", "--format", "json"))
    scenario = Scenario().with_input("home_bias", 0.6)
    made = discover(Question("price_gap", 4.0), scenario, 600, 3, above=False)
    assert made.box is not None
    assert tree["share"] == made.share and tree["considered"] == list(made.considered)
    assert [box["coverage"] for box in tree["trajectory"]] == [box.coverage for box in made.trajectory]
    assert tree["box"]["limits"] == {
        name: {"low": low, "high": high, "unit": INPUTS[name].unit}
        for name, (low, high) in made.box.limits.items()}
    assert (tree["above"], tree["draws"], tree["seed"], tree["threshold"]) == (False, 600, 3, 4.0)
    assert tree["words"] == discovery_words(made)


def test_the_page_has_the_sentence_the_limits_and_the_boxes(capsys: Capture, found: Discovery) -> None:
    lines = works(capsys, "discover").splitlines()
    assert found.box is not None
    assert discovery_words(found) in lines
    for name in found.box.limits:
        assert any(line.startswith(INPUTS[name].label + "  ") for line in lines)
    boxes = lines[lines.index("Boxes to choose from") + 2 :]
    assert 2 <= len(boxes) <= 10 and boxes[0].split()[:1] == ["100%"]


def test_ends_the_wrong_way_round_are_refused(capsys: Capture) -> None:
    assert main(["discover", "--low", "3", "--high", "2"]) == 2
    assert capsys.readouterr().err.startswith("--low and --high:")


def test_a_page_without_a_box_is_two_lines(capsys: Capture) -> None:
    lines = works(capsys, "discover", "--threshold", "200", "--draws", "100").splitlines()
    assert lines[0].endswith("in 0% of 100 draws") and lines[2].startswith("There is no draw")
