"""A sweep is the runs it names, in the order of its grid, however it is cut; its file says whence."""

import csv
import json
import sys
from collections.abc import Iterator
from dataclasses import replace
from itertools import product
from pathlib import Path

import numpy as np
import pandas as pd
import pyarrow.parquet as pq
import pytest

from planner import files
from planner.analysis.trials import Question, ask, ask_scenarios
from planner.analysis.uncertainty import draws
from planner.cli import main
from planner.cli import sweep as command
from planner.measures import MEASURES
from planner.scenario import INPUTS, Scenario
from planner.sets import Bloc
from planner.shocks import Shock, ShockKind
from planner.sweep import plan as plans
from planner.sweep import work
from planner.sweep.plan import Axis, Plan, make_plan
from planner.sweep.work import collect, here, rows
from planner.version import MODEL_VERSION, VERSION

Capture = pytest.CaptureFixture[str]
GAP, GROWTH = Axis("price_gap_2030", 2.0, 6.0, 3), Axis("token_growth", 3.0, 5.0, 2)
SHARE, COST = Question("chinese_share", 40.0), Question("cost_china", 0.05)
BILL = Question("bill", 100.0, volume=10.0)
STORY = replace(
    Scenario(name="=1+1 \u00e9\u4e2d [red]\u2028\"x\"", author="A", description="told\nhere",
             shocks=(Shock(ShockKind.MODEL_BAN, 10, None, 0.5, bloc=Bloc.CHINA, probability=0.4, note="n"),),
             notes=(("price_gap_2030", "a remark"),)).with_input("algorithmic_progress", 25.0),
    display=replace(Scenario().display, reference_volume=10.0, measure="price_gap", threshold=4.5))


def swept(plan: Plan) -> np.ndarray:
    return collect(plan, here(plan))


# the grid

def test_an_axis_goes_evenly_from_end_to_end() -> None:
    np.testing.assert_array_equal(Axis("price_gap_2030", 6.0, 2.0, 5).values, [6, 5, 4, 3, 2])
    np.testing.assert_array_equal(Axis("price_gap_2030", 3.0, 3.0, 1).values, [3])
    zero = Axis("markup_drift_china", -0.0, -0.0, 1).values
    assert not np.signbit(zero).any()


@pytest.mark.parametrize(("first", "last", "count", "words"), [
    (2.0, 21.0, 3, "price_gap_2030 must lie between 0.5 and 20 x, not 21"),
    (0.1, 2.0, 3, "price_gap_2030 must lie between"),
    (float("nan"), 2.0, 3, "price_gap_2030 must be a finite number"),
    (2.0, 3.0, 0, "price_gap_2030 takes from 1 to 10,000 values, not 0"),
    (2.0, 3.0, 10_001, "price_gap_2030 takes from 1 to 10,000 values, not 10,001"),
    (2.0, 2.0, 3, "price_gap_2030 cannot take 3 values that are all 2"),
])
def test_an_axis_refuses(first: float, last: float, count: int, words: str) -> None:
    with pytest.raises(ValueError, match=words):
        Axis("price_gap_2030", first, last, count)


def test_the_last_axis_changes_fastest() -> None:
    axes = (GAP, GROWTH, Axis("reinvestment", 0.5, 0.5, 1), Axis("learning_rate", 5.0, 20.0, 4))
    plan = make_plan(Scenario(), axes, [SHARE])
    expected = np.array(list(product(*(axis.values for axis in axes))))
    assert plan.points == len(expected) == 24
    np.testing.assert_array_equal(np.column_stack(plan.values(range(24))), expected)
    np.testing.assert_array_equal(np.column_stack(plan.values(range(7, 15))), expected[7:15])


def test_every_input_can_be_varied_at_once() -> None:
    axes = [Axis(id, spec.default, spec.default, 1) for id, spec in INPUTS.items()]
    assert swept(make_plan(Scenario(), axes, [SHARE]))[0, 0] == ask_scenarios(SHARE, [Scenario()])[0]


@pytest.mark.parametrize(("points", "drawn"), [(1, 0), (9999, 0), (90, 100), (90, 9000), (10_000, 1000)])
def test_blocks_hold_every_point_once(points: int, drawn: int) -> None:
    blocks = make_plan(Scenario(), [Axis("price_gap_2030", 2.0, 6.0, points)], [SHARE], drawn).blocks()
    assert [point for block in blocks for point in block] == list(range(points))
    assert len(blocks) <= 2000 and all(blocks)


@pytest.mark.parametrize(("axes", "drawn", "seed", "words"), [
    ([], 0, 1, "a sweep needs an input to vary"),
    ([GAP, replace(GAP, count=1)], 0, 1, "an input can be varied once only"),
    ([GAP], -1, 1, "up to 100,000 draws at each point, not -1"),
    ([GAP], 100_001, 1, "up to 100,000 draws at each point, not 100,001"),
    ([GAP], 10, -1, "a seed is not negative"),
    ([replace(GAP, count=10_000)], 10_001, 1, "would take 100,010,000 runs and may take 100,000,000"),
    ([replace(GAP, count=10_000), replace(GROWTH, count=10_000)], 0, 1, "would hold 300,000,000 numbers"),
])
def test_a_plan_refuses(axes: list[Axis], drawn: int, seed: int, words: str) -> None:
    with pytest.raises(ValueError, match=words):
        make_plan(Scenario(), axes, [SHARE], drawn, seed)


def test_a_plan_holds_no_words_of_the_scenario() -> None:
    plan = make_plan(STORY, [GAP], [SHARE])
    carried = files.parse(plan.scenario, "plan").scenario
    assert carried.levers == STORY.levers and carried.assumptions == STORY.assumptions
    assert [replace(shock, note="n") for shock in carried.shocks] == list(STORY.shocks)
    assert (carried.author, carried.description, carried.notes) == ("", "", ())


# the runs

def test_without_draws_each_point_is_the_scenario_with_these_values() -> None:
    plan = make_plan(STORY, [GAP, GROWTH], [SHARE, BILL])
    scenarios = [
        STORY.with_input("price_gap_2030", gap).with_input("token_growth", growth)
        for gap in GAP.values for growth in GROWTH.values]
    expected = np.column_stack([ask_scenarios(question, scenarios) for question in (SHARE, BILL)])
    np.testing.assert_array_equal(swept(plan), expected)
    assert [column.id for column in plan.results] == ["chinese_share", "bill"]


@pytest.mark.parametrize("scenario", [Scenario(), STORY])
def test_with_draws_each_point_has_the_statistics_of_its_draws(scenario: Scenario) -> None:
    """Also where the varied values are the defaults: the default is then as certain as any other."""
    default = INPUTS["price_gap_2030"].default
    axes = [Axis("price_gap_2030", default, 6.0, 2), Axis("accelerators_china", 1.5, 3.0, 2)]
    assert INPUTS["accelerators_china"].default == 1.5
    found = swept(make_plan(scenario, axes, [SHARE, COST], 120, 7))
    for row, values in zip(found, product(*(axis.values for axis in axes)), strict=True):
        point = scenario
        for axis, value in zip(axes, values, strict=True):
            point = point.with_input(axis.id, value)
        drawn = draws(point, 120, 7, certain=[axis.id for axis in axes])
        for question, numbers in zip((SHARE, COST), row.reshape(2, 7), strict=True):
            runs = ask(question, drawn.inputs, drawn.shocks)
            assert numbers[0] == pytest.approx(runs.mean(), rel=1e-12)
            np.testing.assert_allclose(numbers[1:6], np.quantile(runs, (0.1, 0.25, 0.5, 0.75, 0.9)))
            assert numbers[6] == np.mean(runs > question.threshold)


def test_what_is_varied_is_certain_at_its_default() -> None:
    """The rest of the draws is the same at every point, so that points differ by the input alone."""
    free, certain = draws(Scenario(), 50), draws(Scenario(), 50, certain=["accelerators_china"])
    assert len(set(free.inputs["accelerators_china"])) == 50
    assert set(certain.inputs["accelerators_china"]) == {INPUTS["accelerators_china"].default}
    assert "accelerators_china" not in certain.varied
    elsewhere = draws(Scenario().with_input("accelerators_china", 3.0), 50)
    for name in set(INPUTS) - {"accelerators_china"}:
        np.testing.assert_array_equal(certain.inputs[name], elsewhere.inputs[name])


@pytest.mark.parametrize("drawn", [0, 1, 37])
def test_how_the_work_is_cut_changes_no_bit(drawn: int, monkeypatch: pytest.MonkeyPatch) -> None:
    plan = make_plan(STORY, [replace(GAP, count=9), GROWTH], [SHARE, COST, BILL], drawn)
    whole = rows(plan, range(plan.points))
    alone = np.concatenate([rows(plan, range(i, i + 1)) for i in range(plan.points)])
    assert whole.tobytes() == alone.tobytes() == swept(plan).tobytes()
    monkeypatch.setattr(plans, "_RUNS", 5)
    monkeypatch.setattr(work, "_AT_ONCE", 11)
    assert len(plan.blocks()) > 1
    assert swept(plan).tobytes() == whole.tobytes()


def test_blocks_may_come_in_any_order_and_are_counted() -> None:
    plan = make_plan(Scenario(), [replace(GAP, count=6)], [SHARE])
    parts = [(part, rows(plan, part)) for part in (range(4, 6), range(0, 1), range(1, 4))]
    done: list[int] = []
    assert collect(plan, (part for part in parts), done.append).tobytes() == swept(plan).tobytes()
    assert done == [2, 1, 3]


def test_the_columns_of_all_measures_have_names_of_their_own() -> None:
    questions = [Question(id, measure.threshold) for id, measure in MEASURES.items()]
    for drawn in (0, 10):
        plan = make_plan(Scenario(), [GAP], questions, drawn)
        names = [column.id for column in plan.results]
        assert len(set(names) | set(INPUTS)) == len(names) + len(INPUTS)
        assert all(name.isascii() and name.isidentifier() for name in names)


# the command

def runs(capsys: Capture, *argv: str) -> None:
    code = main(["sweep", *argv])
    captured = capsys.readouterr()
    assert (code, captured.out) == (0, "") and captured.err == f"Wrote {argv[argv.index('--out') + 1]}\n"


def fails(capsys: Capture, *argv: str) -> str:
    code = main(["sweep", *argv])
    captured = capsys.readouterr()
    assert code == 2 and captured.out == ""
    sentence = captured.err.removesuffix("\n")
    assert sentence.isprintable() and sentence.endswith(".") and "Traceback" not in sentence
    return sentence


@pytest.fixture
def story(tmp_path: Path) -> str:
    files.write(tmp_path / "story.tradewinds.json", STORY)
    return str(tmp_path / "story.tradewinds.json")


def test_a_parquet_file_is_read_back(capsys: Capture, story: str, tmp_path: Path) -> None:
    out = tmp_path / "x.parquet"
    runs(capsys, story, "--vary", "price_gap_2030=2:6:3", "--vary", "token_growth=3", "--draws", "50",
         "--seed", "3", "--measure", "price_gap", "--measure", "bill", "--out", str(out))
    questions = [Question("price_gap", 4.5, 10.0), Question("bill", MEASURES["bill"].threshold, 10.0)]
    plan = make_plan(STORY, [GAP, Axis("token_growth", 3.0, 3.0, 1)], questions, 50, 3)
    names = ["price_gap_2030", "token_growth"] + [
        f"{measure}_{statistic}" for measure in ("price_gap", "bill")
        for statistic in ("mean", "p10", "p25", "p50", "p75", "p90", "above")]
    for frame in (pd.read_parquet(out), pq.read_table(out).to_pandas()):
        assert list(frame.columns) == names and set(frame.dtypes) == {np.dtype(np.float64)}
        np.testing.assert_array_equal(frame["price_gap_2030"], [2, 4, 6])
        np.testing.assert_array_equal(frame.iloc[:, 2:], swept(plan))
    schema = pq.read_schema(out)
    units = [schema.field(name).metadata[b"unit"].decode() for name in names]
    assert units[:4] == ["x", INPUTS["token_growth"].unit, "x", "x"] and units[8] == "fraction of draws"


def test_a_parquet_file_says_where_it_came_from(capsys: Capture, story: str, tmp_path: Path) -> None:
    out = tmp_path / "x.parquet"
    runs(capsys, story, "--vary", "price_gap_2030=2:6:3", "--vary", "reinvestment=0.1", "--out", str(out))
    told = {key.decode(): value.decode() for key, value in pq.read_schema(out).metadata.items()}
    assert told["tradewinds.scenario_name"] == STORY.name
    assert told["tradewinds.scenario"].encode() == files.to_bytes(STORY) == Path(story).read_bytes()
    assert (told["tradewinds.model_version"], told["tradewinds.program_version"]) == (MODEL_VERSION, VERSION)
    assert (told["tradewinds.draws"], told["tradewinds.seed"]) == ("0", "1")
    assert json.loads(told["tradewinds.measures"]) == list(MEASURES)
    thresholds = {id: measure.threshold for id, measure in MEASURES.items()} | {"price_gap": 4.5}
    assert json.loads(told["tradewinds.thresholds"]) == thresholds


def test_the_metadata_makes_the_same_file_again(capsys: Capture, story: str, tmp_path: Path) -> None:
    one, two, base = tmp_path / "1.parquet", tmp_path / "2.PARQUET", tmp_path / "again.tradewinds.json"
    runs(capsys, story, "--vary", f"price_gap_2030=2:{1 / 3 + 3!r}:4", "--draws", "20", "--seed", "9",
         "--measure", "us_share", "--out", str(one))
    told = {key.decode().removeprefix("tradewinds."): value.decode()
            for key, value in pq.read_schema(one).metadata.items()}
    base.write_text(told["scenario"], encoding="utf-8", newline="")
    again = [word for axis in json.loads(told["vary"]) for word in ("--vary", axis)]
    again += [word for measure in json.loads(told["measures"]) for word in ("--measure", measure)]
    runs(capsys, str(base), *again, "--draws", told["draws"], "--seed", told["seed"], "--out", str(two))
    assert one.read_bytes() == two.read_bytes()


def test_a_csv_file_holds_the_same_numbers_in_full(capsys: Capture, story: str, tmp_path: Path) -> None:
    words = [story, "--vary", "price_gap_2030=2:6:3", "--set", "token_growth=3", "--draws", "20"]
    runs(capsys, *words, "--out", str(tmp_path / "x.csv"))
    runs(capsys, *words, "--out", str(tmp_path / "x.parquet"))
    heading, *lines = csv.reader((tmp_path / "x.csv").read_text().splitlines())
    frame = pd.read_parquet(tmp_path / "x.parquet")
    assert heading == list(frame.columns)
    np.testing.assert_array_equal([[float(cell) for cell in line] for line in lines], frame)


def test_a_long_name_is_shortened_where_the_changes_make_it_too_long(
    capsys: Capture, tmp_path: Path
) -> None:
    files.write(tmp_path / "long.json", Scenario(name="x" * 200))
    runs(capsys, str(tmp_path / "long.json"), "--set", "token_growth=3", "--vary", "reinvestment=0.5",
         "--out", str(tmp_path / "x.parquet"))
    assert pq.read_schema(tmp_path / "x.parquet").metadata[b"tradewinds.scenario_name"] == b"x" * 200


def test_the_threshold_is_the_given_one_or_the_scenarios(capsys: Capture, story: str, tmp_path: Path) -> None:
    def above(*more: str) -> float:
        runs(capsys, story, "--vary", "price_gap_2030=4", "--draws", "200", "--measure", "price_gap", *more,
             "--out", str(tmp_path / "x.csv"))
        return float(pd.read_csv(tmp_path / "x.csv")["price_gap_above"].iloc[0])
    assert above("--threshold", "4.5") == above() < above("--threshold", "0") == 1.0


@pytest.mark.parametrize(("words", "sentence"), [
    (["--vary", "price_gap=2:6:3"], "called 'price_gap'; the nearest is price_gap_2030."),
    (["--vary", "zzz"], "no lever or assumption is called 'zzz'; 'tradewinds levers' lists them all."),
    (["--vary", "price_gap_2030"], "'' is neither a value nor a range; write price_gap_2030="),
    (["--vary", "price_gap_2030=2:6"], "'2:6' is neither a value nor a range"),
    (["--vary", "price_gap_2030=2:6:3.5"], "'2:6:3.5' is neither a value nor a range"),
    (["--vary", "price_gap_2030=2:6:3:1"], "'2:6:3:1' is neither a value nor a range"),
    (["--vary", "price_gap_2030=\u202e:6:3"], "'\\u202e:6:3' is neither a value nor a range"),
    (["--vary", "price_gap_2030=2:60:3"], "--vary: price_gap_2030 must lie between 0.5 and 20 x, not 60."),
    (["--vary", "price_gap_2030=1e999"], "--vary: price_gap_2030 must be a finite number, not inf."),
    (["--vary", "price_gap_2030=2:6:0"], "--vary: price_gap_2030 takes from 1 to 10,000 values, not 0."),
    (["--vary", "price_gap_2030=2", "--vary", "price_gap_2030=3"], "given twice with --vary; give it once."),
    (["--vary", "price_gap_2030=2", "--set", " price_gap_2030 =3"], "and once with --set; give it once."),
    (["--vary", "price_gap_2030=2", "--measure", "chinese_shar"], "the nearest is chinese_share."),
    (["--vary", "price_gap_2030=2", "--threshold", "2"], "--threshold belongs to one measure"),
    (["--vary", "price_gap_2030=2", "--draws", "-1"], "This sweep cannot be run: a sweep takes up to"),
    (["--vary", "price_gap_2030=2:6:9999", "--draws", "99999"], "cannot be run: the sweep would take"),
    ([], "Missing option '--vary'"),
])
def test_what_is_wrong_is_said(capsys: Capture, tmp_path: Path, words: list[str], sentence: str) -> None:
    assert sentence in fails(capsys, *words, "--out", str(tmp_path / "x.parquet"))
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(("place", "sentence"), [
    ("x.txt", "must end in .parquet or .csv"), ("x", "must end in .parquet or .csv"),
    ("no/x.csv", "cannot be written"), ("folder.csv", "cannot be written"),
])
def test_a_place_where_nothing_can_be_written_is_refused_before_the_work(
    capsys: Capture, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, place: str, sentence: str
) -> None:
    monkeypatch.delattr(work, "rows")
    (tmp_path / "folder.csv").mkdir()
    assert sentence in fails(capsys, "--vary", "price_gap_2030=2", "--out", str(tmp_path / place))


def test_an_interrupted_sweep_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def here(plan: Plan) -> Iterator[tuple[range, np.ndarray]]:
        yield range(0, 1), rows(plan, range(0, 1))
        raise KeyboardInterrupt
    monkeypatch.setattr(work, "here", here)
    with pytest.raises(KeyboardInterrupt):
        command.sweep(out=tmp_path / "x.parquet", vary=["price_gap_2030=2:6:3"])
    assert not list(tmp_path.iterdir())


def test_progress_is_a_line_now_and_then(capsys: Capture, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(command, "_PAUSE", 0.0)
    with command._progress(2000) as progress:
        progress(1500)
        progress(500)
    assert capsys.readouterr().err == "1,500 of 2,000 points\n"
    monkeypatch.setattr(command, "_PAUSE", 60.0)
    with command._progress(2000) as progress:
        progress(1500)
    assert capsys.readouterr().err == ""


def test_progress_is_a_bar_on_a_terminal(capsys: Capture, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    monkeypatch.setenv("TERM", "xterm")
    with command._progress(2000) as progress:
        progress(1500)
    assert "1500/2000" in capsys.readouterr().err
