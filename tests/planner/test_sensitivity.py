"""Tornado bars are single runs; Sobol indices are those known of functions, and of the band's draws."""

import json
import sys
from collections.abc import Iterator
from dataclasses import replace
from io import StringIO

import numpy as np
import pytest

from planner.analysis.sensitivity import (
    Bar,
    Index,
    Indices,
    Tornado,
    bootstrap,
    indices,
    indices_words,
    sobol,
    tornado,
    tornado_words,
)
from planner.analysis.trials import Question, ask, ask_scenarios
from planner.analysis.uncertainty import draws, follow_today, independent
from planner.cli import main
from planner.language import speak
from planner.quantities import Values
from planner.scenario import INPUTS, Scenario
from planner.sets import Bloc
from planner.shocks import Shock, ShockKind
from tests.planner.spoken import templates

TEMPLATES = templates("planner.analysis.sensitivity")

Capture = pytest.CaptureFixture[str]
ASKED = Question()
STORY = replace(Scenario(name="A story"), shocks=(
    Shock(ShockKind.MODEL_BAN, 10, None, 0.3, bloc=Bloc.CHINA),)).with_input("price_gap_2030", 5.5)
N = 64


@pytest.fixture(scope="module")
def found() -> Indices:
    made = indices(ASKED, STORY, N)
    assert made is not None
    return made


@pytest.fixture
def english() -> Iterator[None]:
    yield
    speak({})


# one at a time

def test_bars_are_single_runs() -> None:
    made = tornado(ASKED, STORY)
    assert [bar.name for bar in made.bars] != list(INPUTS) == sorted(
        (bar.name for bar in made.bars), key=list(INPUTS).index)
    ends = [STORY.with_input(bar.name, end) for bar in made.bars for end in (bar.low, bar.high)]
    base, *values = ask_scenarios(ASKED, [STORY, *ends])
    assert made.base == base
    assert [v for bar in made.bars for v in (bar.at_low, bar.at_high)] == values
    assert all((bar.low, bar.high) == (INPUTS[bar.name].low, INPUTS[bar.name].high) for bar in made.bars)


def test_the_widest_bar_comes_first_and_equal_ones_as_declared() -> None:
    made = tornado(ASKED, STORY)
    swings = [bar.swing for bar in made.bars]
    assert swings == sorted(swings, reverse=True) and swings[0] > 1.0
    still = [bar.name for bar in made.bars if bar.swing == 0.0]
    assert len(still) > 3 and still == [name for name in INPUTS if name in still]


def test_bars_of_some_inputs_are_those_of_all() -> None:
    names = ("price_us", "token_growth", "price_us")
    some = tornado(ASKED, STORY, names)
    every = {bar.name: bar for bar in tornado(ASKED, STORY).bars}
    assert sorted(some.bars, key=str) == sorted((every[name] for name in set(names)), key=str)
    with pytest.raises(ValueError, match="no lever or assumption is called 'price'"):
        tornado(ASKED, STORY, ("price",))
    assert tornado(ASKED, STORY, ()).bars == ()


# the estimators

def uniform(n: int, factors: int, seed: int) -> Values:
    """Uniform numbers, 0-1, shape (factors, n)."""
    raw = np.random.PCG64(np.random.SeedSequence(seed)).random_raw(n * factors)
    return (raw / 2.0**64).reshape(factors, n)


def ishigami(x: Values, a: float = 7.0, b: float = 0.1) -> Values:
    """Of numbers 0-1 that stand for -pi to pi (Ishigami and Homma 1990)."""
    x = (2 * x - 1) * np.pi
    return np.sin(x[0]) + a * np.sin(x[1]) ** 2 + b * x[2] ** 4 * np.sin(x[0])


FIRST = (0.3139, 0.4424, 0.0)
TOTAL = (0.5576, 0.4424, 0.2437)
"""Of the Ishigami function, worked out by integration."""


def sampled(n: int, seed: int) -> tuple[Values, Values, Values]:
    a, b = uniform(n, 3, seed), uniform(n, 3, seed + 1000)
    mixed = []
    for i in range(3):
        ab = a.copy()
        ab[i] = b[i]
        mixed.append(ishigami(ab))
    return ishigami(a), ishigami(b), np.array(mixed)


@pytest.mark.parametrize("n", [1024, 16384])
def test_the_ishigami_function(n: int) -> None:
    """Errors fall as one over the root of n, from about 1.5 over it; 4 of them are missed once in 16,000."""
    values = sampled(n, 1)
    for made, errors, known in zip(sobol(*values), bootstrap(*values, seed=1), (FIRST, TOTAL), strict=True):
        assert (errors < 2 / np.sqrt(n)).all()
        assert (np.abs(made - known) <= 4 * errors).all()
    first, _ = sobol(*values)
    assert first.sum() <= 1 + 4 * np.sqrt((bootstrap(*values, seed=1)[0] ** 2).sum())


def test_errors_are_those_of_repeated_samples() -> None:
    """Sixty samples tell a standard deviation to about a tenth."""
    repeated = np.array([sobol(*sampled(512, seed)) for seed in range(60)])
    claimed = np.mean([bootstrap(*sampled(512, seed), seed=1) for seed in range(20)], axis=0)
    np.testing.assert_allclose(claimed, repeated.std(axis=0, ddof=1), rtol=0.35)


def test_a_sum_has_no_interactions() -> None:
    a, b = uniform(4096, 2, 1), uniform(4096, 2, 2)
    f_ab = np.array([3 * b[0] + a[1], 3 * a[0] + b[1]])
    first, total = sobol(3 * a[0] + a[1], 3 * b[0] + b[1], f_ab)
    np.testing.assert_allclose(first, (0.9, 0.1), atol=0.05)
    np.testing.assert_allclose(total, (0.9, 0.1), atol=0.05)


def test_size_and_unit_do_not_matter() -> None:
    values = sampled(512, 3)
    scaled = tuple(1e6 + 1e3 * v for v in values)
    np.testing.assert_allclose(sobol(*scaled), sobol(*values), rtol=1e-6, atol=1e-9)


def test_a_constant_has_no_variance_to_share() -> None:
    flat = np.full(64, 7.0)
    noise = 1e-13 * np.arange(64.0)
    for made in (*sobol(flat, flat + noise, np.tile(flat, (3, 1))),
                 *bootstrap(flat, flat, np.tile(flat, (3, 1)), 1)):
        np.testing.assert_array_equal(made, np.zeros(3))


# over a scenario

def test_the_samples_are_the_draws_of_the_band(found: Indices) -> None:
    a, b = (ask(ASKED, d.inputs, d.shocks) for d in (draws(STORY, N), draws(STORY, N, block=1)))
    assert found.mean == pytest.approx(np.concatenate([a, b]).mean(), rel=1e-12)
    assert found.variance == pytest.approx(np.concatenate([a, b]).var(), rel=1e-12)


@pytest.mark.parametrize("name", ["moe_saving_china_2030", "accelerators_china", "electricity_us"])
def test_an_index_is_that_of_its_draws(found: Indices, name: str) -> None:
    """Of an assumption about today too, which takes its later value along."""
    world = draws(STORY, N)
    f_a = ask(ASKED, world.inputs, world.shocks)
    inputs = independent(N, 1)
    inputs[name] = independent(N, 1, 1)[name]
    follow_today(inputs, {"price_gap_2030"})
    inputs["price_gap_2030"] = 5.5
    f_ab = ask(ASKED, inputs, STORY.shock_table)
    row = next(row for row in found.rows if row.name == name)
    assert row.total == pytest.approx(np.mean((f_a - f_ab) ** 2) / 2 / found.variance, rel=1e-9)


def test_all_that_is_open_and_nothing_else(found: Indices) -> None:
    assert {row.name for row in found.rows} == set(INPUTS) - {"price_gap_2030"}
    assert found.runs == N * (len(INPUTS) - 1 + 2)
    totals = [row.total for row in found.rows]
    assert totals == sorted(totals, reverse=True) and totals[0] > 0.05
    without = {row.name: row for row in found.rows}["carbon_us"]
    assert (without.first, without.first_error, without.total, without.total_error) == (0, 0, 0, 0)
    assert not without.told and found.rows[0].told


def test_what_alone_is_open_has_all_of_the_variance() -> None:
    scenario = Scenario()
    for name, spec in INPUTS.items():
        if name != "moe_saving_china_2030":
            scenario = scenario.with_input(name, spec.default + 1e-6 * (spec.max - spec.default or
                                                                       spec.min - spec.default))
    made = indices(ASKED, scenario, 2048)
    assert made is not None and [row.name for row in made.rows] == ["moe_saving_china_2030"]
    row = made.rows[0]
    assert row.first == pytest.approx(1.0, abs=4 * row.first_error)
    assert row.total == pytest.approx(1.0, abs=4 * row.total_error) and row.total_error < 0.05


def test_the_same_seed_gives_the_same_and_blocks_do_not_matter(
    found: Indices, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("planner.analysis.sensitivity._ROWS", 25)
    assert indices(ASKED, STORY, N) == found
    other = indices(ASKED, STORY, N, seed=2)
    assert other is not None and other.mean != found.mean


def test_progress_is_told_and_a_stop_is_heard() -> None:
    heard: list[tuple[int, int]] = []
    made = indices(ASKED, STORY, 16, progress=lambda done, total: heard.append((done, total)))
    assert made is not None and heard == [(16 * (i + 1), made.runs) for i in range(len(INPUTS) + 1)]

    heard.clear()
    assert indices(ASKED, STORY, 16, progress=lambda done, total: heard.append((done, total)),
                   cancelled=lambda: len(heard) == 3) is None
    assert len(heard) == 3
    with pytest.raises(ValueError, match="at least two rows, not 1"):
        indices(ASKED, STORY, 1)


# words

BARS = (Bar("token_growth", 3.0, 6.0, 60.0, 40.0), Bar("locked_in", 0.1, 0.6, 50.61, 50.64),
        Bar("carbon_us", 0.3, 0.4, 50.0, 50.0))
ROWS = (Index("token_growth", 0.17, 0.02, 0.2, 0.01), Index("locked_in", 0.1, 0.01, 0.1, 0.01),
        Index("price_us", -0.01, 0.01, 0.06, 0.01), Index("carbon_us", 0.0, 0.01, 0.015, 0.01))


def test_bars_in_words() -> None:
    assert tornado_words(Tornado(ASKED, 50.0, BARS)) == (
        "Chinese share, 2030 hangs most on Token growth, today: 60% at 3x per year, 40% at 6x per year.",
        "Demand that never switches: 50.61% at 10%, 50.64% at 60%.")
    assert tornado_words(Tornado(ASKED, 50.0, BARS[2:])) == (
        "None of these inputs moves Chinese share, 2030.",)


def test_indices_in_words() -> None:
    made = Indices(ASKED, ROWS, 50.0, 100.0, 64, 1, 6400)
    assert indices_words(made, 9) == (
        "Token growth, today accounts for 17% of the variance of Chinese share, 2030 by itself, "
        "and for 20% together with other inputs.",
        "Demand that never switches accounts for 10% of the variance of Chinese share, 2030 by itself.",
        "Price, US models, today accounts for 0% of the variance of Chinese share, 2030 by itself, "
        "and for 6% together with other inputs.")
    assert indices_words(replace(made, rows=ROWS[3:])) == (
        "No input stands out in the variance of Chinese share, 2030.",)
    assert indices_words(replace(made, rows=())) == (
        "Chinese share, 2030 does not vary with the inputs that are left open.",)


@pytest.mark.usefixtures("english")
def test_every_word_is_in_the_catalogue() -> None:
    speak({template: f"<{template}>" for template in TEMPLATES})
    made = Indices(ASKED, ROWS, 50.0, 100.0, 64, 1, 6400)
    said = [*tornado_words(Tornado(ASKED, 50.0, BARS)), *tornado_words(Tornado(ASKED, 50.0, ())),
            *indices_words(made), *indices_words(replace(made, rows=ROWS[3:])),
            *indices_words(replace(made, rows=()))]
    assert all(words[0] + words[-1] == "<>" for words in said)


# the command

def test_the_command_prints_the_bars(capsys: Capture) -> None:
    assert main(["sensitivity", "--set", "price_gap_2030=3"]) == 0
    page = capsys.readouterr().out
    assert page.startswith("Baseline, changed\n") and "hangs most on" in page and "\u2212" not in page
    assert all(spec.label in page for spec in INPUTS.values())

    assert main(["sensitivity", "--measure", "bill", "--format", "json"]) == 0
    tree = json.loads(capsys.readouterr().out)
    expected = tornado(Question("bill"), Scenario())
    assert tree["measure"] == "bill" and tree["base"] == expected.base
    assert [(e["id"], e["low"], e["high"], e["at_low"], e["at_high"]) for e in tree["inputs"]] == [
        (b.name, b.low, b.high, b.at_low, b.at_high) for b in expected.bars]


def test_the_command_splits_the_variance(capsys: Capture) -> None:
    assert main(["sensitivity", "--global", "--draws", "16", "--format", "json"]) == 0
    captured = capsys.readouterr()
    tree, expected = json.loads(captured.out), indices(ASKED, Scenario(), 16)
    assert captured.err == "" and expected is not None
    assert (tree["draws"], tree["runs"], tree["variance"]) == (16, expected.runs, expected.variance)
    assert [(e["id"], e["first"], e["total_error"]) for e in tree["inputs"]] == [
        (row.name, row.first, row.total_error) for row in expected.rows]

    assert main(["sensitivity", "--global", "--draws", "16"]) == 0
    page = capsys.readouterr().out
    assert f"{expected.runs:,} runs." in page and "% of variance" in page


def test_who_watches_sees_a_bar(capsys: Capture, monkeypatch: pytest.MonkeyPatch) -> None:
    class Terminal(StringIO):
        def isatty(self) -> bool:
            return True

    terminal = Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    assert main(["sensitivity", "--global", "--draws", "16"]) == 0
    assert "Runs" in terminal.getvalue() and "Runs" not in capsys.readouterr().out


@pytest.mark.parametrize(("argv", "words"), [
    (["--draws", "64"], "--draws goes with --global"),
    (["--global", "--draws", "1"], "--draws"),
    (["--measure", "shares"], "--measure: nothing is called 'shares'"),
])
def test_a_command_that_cannot_be(capsys: Capture, argv: list[str], words: str) -> None:
    assert main(["sensitivity", *argv]) == 2
    captured = capsys.readouterr()
    assert captured.out == "" and words in captured.err and "Traceback" not in captured.err
