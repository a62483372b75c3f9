"""The command line: the same numbers as the engine, and one sentence where something is wrong."""

import csv
import json
import subprocess
import sys
from dataclasses import replace
from io import StringIO
from pathlib import Path

import pytest

from planner import files
from planner.cli import COMMANDS, commands, main
from planner.kpis import KPIS
from planner.months import month_names
from planner.outputs import SERIES
from planner.run import run
from planner.scenario import INPUTS, Scenario
from planner.sets import Bloc, Region
from planner.shocks import Shock, ShockKind
from planner.version import MODEL_VERSION, VERSION

Capture = pytest.CaptureFixture[str]
SHOCK = Shock(ShockKind.MODEL_BAN, 10, None, 0.5, bloc=Bloc.CHINA, region=Region.US)
STORY = replace(
    Scenario(name="[red]A story[/red] =1+1", shocks=(SHOCK,)).with_input("price_gap_2030", 2.5),
    display=replace(Scenario().display, reference_volume=10.0))


@pytest.fixture
def story(tmp_path: Path) -> Path:
    path = tmp_path / "story.tradewinds.json"
    files.write(path, STORY)
    return path


def works(capsys: Capture, *argv: str) -> str:
    code = main(list(argv))
    captured = capsys.readouterr()
    assert (code, captured.err) == (0, "")
    return captured.out


def fails(capsys: Capture, *argv: str) -> str:
    """The sentence on stderr of a command that is wrong."""
    code = main(list(argv))
    captured = capsys.readouterr()
    assert code == 2 and captured.out == ""
    sentence = captured.err.removesuffix("\n")
    assert sentence.isprintable() and sentence.endswith(".") and "Traceback" not in sentence
    return sentence


# run

def test_json_holds_the_numbers_of_the_engine_exactly(capsys: Capture, story: Path) -> None:
    tree = json.loads(works(capsys, "run", str(story), "--format", "json"))
    projection = run(STORY)
    assert list(tree["outputs"]) == list(tree["units"]) == list(SERIES)
    for name, series in SERIES.items():
        assert tree["outputs"][name] == projection[name][0].tolist()
        assert tree["units"][name] == series.unit
    assert tree["months"] == month_names()
    assert tree["blocs"] == ["china", "us", "rest"]
    assert tree["regions"] == ["us", "china", "europe", "rest"]
    assert tree["segments"] == ["frontier", "general", "agentic"]
    assert tree["components"] == ["electricity", "operation", "hardware"]
    assert (tree["model_version"], tree["program_version"]) == (MODEL_VERSION, VERSION)
    assert tree["scenario"] == STORY.name
    assert tree["inputs"] == {"price_gap_2030": {"value": 2.5, "default": 4.0, "unit": "x"}}
    assert tree["shocks"] == [files.shock_entry(SHOCK)]


def test_json_holds_the_bill_of_the_reference_team(capsys: Capture, story: Path) -> None:
    bill = json.loads(works(capsys, "run", str(story), "--format", "json"))["reference_bill"]
    projection = run(STORY)
    assert bill["unit"] == "USD/month" and bill["volume"] == {"value": 10.0, "unit": "Mtok/month"}
    assert bill["market"] == (10.0 * projection.line("market_price")).tolist()
    assert bill["all_us"] == (10.0 * projection.line("price", Bloc.US)).tolist()
    assert bill["all_chinese"] == (10.0 * projection.line("price", Bloc.CHINA)).tolist()
    assert bill["saving"] == [
        us - china for us, china in zip(bill["all_us"], bill["all_chinese"], strict=True)]


def test_csv_is_the_frame_with_every_digit_and_no_formula(capsys: Capture, story: Path) -> None:
    rows = list(csv.reader(StringIO(works(capsys, "run", str(story), "--format", "csv"))))
    frame = run(STORY).frame()
    assert rows[0] == ["month", *frame.columns]
    assert [row[0] for row in rows[1:]] == month_names()
    assert [[float(cell) for cell in row[1:]] for row in rows[1:]] == frame.to_numpy().tolist()
    words = [*rows[0], *(row[0] for row in rows)]
    assert not any(word.startswith(("=", "+", "-", "@", "\t")) for word in words)


def test_the_table_has_the_headlines_and_the_years(capsys: Capture, story: Path) -> None:
    text = works(capsys, "run", str(story))
    assert text.startswith(STORY.name)
    for kpi in KPIS.values():
        assert kpi.label in text
    years = ["2026-03", *(f"{year}-12" for year in range(2026, 2031))]
    assert [line.split() for line in text.splitlines() if line.strip().startswith("2026-03")] == [years]
    assert "Developer share, % of router tokens" in text
    assert "\u2026" not in text and "\u2212" not in text and "\x1b" not in text


def test_the_baseline_differs_from_itself_in_nothing(capsys: Capture) -> None:
    lines = works(capsys, "run").splitlines()
    assert lines[0].startswith("Baseline")
    share = next(line for line in lines if line.startswith("Chinese share"))
    assert share.split("  ")[-2].strip() == "0" or " 0 " in share


def test_set_takes_levers_and_assumptions(capsys: Capture, story: Path) -> None:
    settings = ("--set", "price_us = 1.5", "--set", "moe_convergence=2e1")
    tree = json.loads(works(capsys, "run", str(story), "--format", "json", *settings))
    expected = STORY.with_input("price_us", 1.5).with_input("moe_convergence", 20.0)
    assert {id: entry["value"] for id, entry in tree["inputs"].items()} == {
        change.spec.id: change.new for change in expected.diff()}
    assert tree["outputs"]["price"] == run(expected)["price"][0].tolist()
    assert tree["scenario"] == f"{STORY.name}, changed"


@pytest.mark.parametrize(("setting", "words"), [
    ("price_gap=2", "the nearest is price_gap_2030"),
    ("zzz=2", "'tradewinds levers' lists them all"),
    ("[bold]\n\x1b=2", "'[bold]\\u000a\\u001b'"),
    ("price_gap_2030", "'' is not a number"),
    ("price_gap_2030=", "'' is not a number"),
    ("price_gap_2030=two", "'two' is not a number; write price_gap_2030=2.5"),
    ("price_gap_2030=nan", "'nan' is not a number"),
    ("price_gap_2030=1_0", "'1_0' is not a number"),
    ("price_gap_2030=\u0663", "is not a number"),
    ("price_gap_2030=1e999", "must be a finite number"),
    ("price_gap_2030=99", "must lie between 0.5 and 20 x, not 99"),
    ("price_gap_2030=-1", "must lie between 0.5 and 20 x, not -1"),
])
def test_a_setting_that_cannot_be(capsys: Capture, setting: str, words: str) -> None:
    assert words in fails(capsys, "run", "--set", setting)


def test_a_setting_given_twice(capsys: Capture) -> None:
    assert "twice" in fails(capsys, "run", "--set", "price_us=1.1", "--set", "price_us=1.2")


def test_out_writes_the_file_and_says_so(capsys: Capture, tmp_path: Path) -> None:
    path = tmp_path / "result.json"
    assert main(["run", "--format", "json", "--out", str(path)]) == 0
    captured = capsys.readouterr()
    assert captured.out == "" and captured.err == f"Wrote {path}\n"
    assert path.read_text() == works(capsys, "run", "--format", "json")


def test_out_never_harms_what_is_there(capsys: Capture, story: Path, tmp_path: Path) -> None:
    before = story.read_bytes()
    assert "choose another file" in fails(capsys, "run", str(story), "--out", str(story))
    assert story.read_bytes() == before
    assert "a folder has that name" in fails(capsys, "run", "--out", str(tmp_path))
    assert "folder does not exist" in fails(capsys, "run", "--out", str(tmp_path / "missing" / "x"))


def test_notices_go_to_stderr(capsys: Capture, story: Path) -> None:
    story.write_text(story.read_text().replace(files.fingerprint(), "0" * 16))
    for command in ("run", "validate"):
        assert main([command, str(story)]) == 0
        assert "other defaults" in capsys.readouterr().err


# levers, validate, schema

def test_levers_lists_every_input(capsys: Capture) -> None:
    listed = json.loads(works(capsys, "levers", "--format", "json"))
    assert [entry["id"] for entry in listed] == list(INPUTS)
    for entry in listed:
        spec = INPUTS[entry["id"]]
        assert (entry["unit"], entry["default"], entry["min"], entry["max"]) == (
            spec.unit, spec.default, spec.min, spec.max)
        assert entry["label"] == spec.label and entry["source"] == list(spec.source)

    table = works(capsys, "levers")
    assert len(table.splitlines()) == len(INPUTS) + 1 and "\u2026" not in table
    for spec in INPUTS.values():
        assert f"{spec.id} " in table and spec.label in table


def test_validate_has_a_line_for_each_file(capsys: Capture, story: Path, tmp_path: Path) -> None:
    bad, worse = tmp_path / "bad.json", tmp_path / "missing.json"
    bad.write_text("{")
    assert works(capsys, "validate", str(story)) == f"ok  {story}  {STORY.name}\n"
    assert main(["validate", str(bad), str(story), str(worse)]) == 2
    captured = capsys.readouterr()
    assert captured.out == f"ok  {story}  {STORY.name}\n"
    assert len(captured.err.splitlines()) == 2
    assert "bad.json, line 1" in captured.err and "missing.json" in captured.err


def test_schema_prints_the_schema(capsys: Capture) -> None:
    assert json.loads(works(capsys, "schema")) == files.schema()


# The whole

def test_a_broken_file_is_one_sentence(capsys: Capture, tmp_path: Path) -> None:
    path = tmp_path / "broken.json"
    path.write_text('{"format": "tradewinds-scenario", "[red]\\u001b": 1')
    assert "broken.json, line 1" in fails(capsys, "run", str(path))
    assert "it is a folder" in fails(capsys, "run", str(tmp_path))


@pytest.mark.parametrize("argv", [
    ["rum"], ["run", "--colour"], ["run", "--format", "xml"], ["run", "a", "b"], ["validate"],
    ["levers", "x"], ["run", "--set"], ["--nothing"], ["run", "--\x1b[31m"],
])
def test_a_command_that_is_none(capsys: Capture, argv: list[str]) -> None:
    assert "see 'tradewinds --help'" in fails(capsys, *argv)


def test_help_and_versions(capsys: Capture) -> None:
    assert works(capsys) == works(capsys, "--help")
    for command in COMMANDS:
        assert command in works(capsys, "--help") and "Usage" in works(capsys, command, "--help")
    assert works(capsys, "--version") == f"tradewinds {VERSION}, model {MODEL_VERSION}\n"


def test_commands_are_the_ones_there_are(capsys: Capture) -> None:
    works(capsys, "--help")  # which declares them all
    registered = commands.app.registered_commands
    assert {c.name or c.callback.__name__ for c in registered if c.callback} == COMMANDS


def test_an_output_that_cannot_be_written(capsys: Capture, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(commands, "deliver", full)
    assert "No space left on device" in fails(capsys, "levers")


def test_deciding_between_window_and_command_loads_nothing_heavy() -> None:
    code = (
        "import sys; from planner.cli import COMMANDS; "
        "print(*{'numpy', 'pandas', 'numba', 'pydantic', 'rich', 'typer', 'xlsxwriter', 'planner.files'} "
        "& set(sys.modules))")
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True,
        cwd=Path(files.__file__).parents[2])
    assert done.stdout.strip() == ""
