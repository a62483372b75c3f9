"""The command why: the numbers of the attribution, in words, in a table and as JSON."""

import json
from dataclasses import asdict, replace
from pathlib import Path

import pytest

from planner import files
from planner.analysis.attribution import attribute, grouped
from planner.analysis.trials import Question
from planner.cli import main
from planner.scenario import INPUTS, Scenario
from planner.sets import Bloc, Region
from planner.shocks import Shock, ShockKind

Capture = pytest.CaptureFixture[str]
BAN = Shock(ShockKind.MODEL_BAN, 10, None, 0.5, bloc=Bloc.CHINA, region=Region.US)
STORY = replace(
    Scenario(name="A [red]story[/red]", shocks=(BAN,)).with_input("price_gap_2030", 2.5),
    display=replace(Scenario().display, measure="bill", reference_volume=10.0))


@pytest.fixture
def story(tmp_path: Path) -> Path:
    path = tmp_path / "story.tradewinds.json"
    files.write(path, STORY)
    return path


def works(capsys: Capture, *argv: str) -> str:
    code = main(["why", *argv])
    captured = capsys.readouterr()
    assert (code, captured.err) == (0, "")
    return captured.out


def fails(capsys: Capture, *argv: str) -> str:
    code = main(["why", *argv])
    captured = capsys.readouterr()
    assert code == 2 and captured.out == "" and len(captured.err.splitlines()) == 1
    return captured.err


def test_the_table_tells_every_change_and_the_sum(capsys: Capture, story: Path) -> None:
    lines = works(capsys, str(story), "--measure", "chinese_share").splitlines()
    ban, gap = attribute(Question(), Scenario(), STORY).parts
    assert lines[0].startswith("Chinese share, 2030: ") and "below Baseline." in lines[0]
    assert lines[2].split() == ["Change", "Detail", "Effect,", "points"]
    cells = [[cell.strip() for cell in line.split("  ") if cell] for line in lines[3:]]
    assert [row[0] for row in cells] == [
        "Shocks", "Model ban, China in US", "Pricing", "Price gap US/China, 2030", "Sum"]
    assert cells[1][1:] == ["50% from 2027-01 on", f"{ban.value:+.1f}"]
    assert cells[3][1:] == ["4 -> 2.5 x", f"{gap.value:+.1f}"]
    assert cells[4][2] == f"{ban.value + gap.value:+.1f}"


def test_consoles_are_spared_unusual_signs(capsys: Capture, story: Path) -> None:
    assert works(capsys, str(story), "--set", "markup_drift_china=-2").isascii()


def test_json_holds_every_number_in_full(capsys: Capture, story: Path) -> None:
    tree = json.loads(works(capsys, str(story), "--format", "json"))
    question = Question("bill", volume=10.0)
    split = attribute(question, Scenario(), STORY)
    assert tree == {
        "scenario": STORY.name, "against": "Baseline", "measure": "bill", "label": "A team's bill, 2030",
        "unit": "USD", "before": split.before, "after": split.after, "difference": split.difference,
        "exact": True, "runs": 4, "parts": [asdict(part) for part in split.parts],
        "groups": [{"name": g.name, "value": g.value, "error": g.error} for g in grouped(split)]}
    assert len(tree["parts"]) == 2


def test_another_scenario_to_hold_against(capsys: Capture, story: Path) -> None:
    tree = json.loads(works(capsys, "--against", str(story), "--format", "json"))
    there = json.loads(works(capsys, str(story), "--measure", "chinese_share", "--format", "json"))
    assert (tree["scenario"], tree["against"]) == ("Baseline", STORY.name)
    assert tree["measure"] == "chinese_share"  # of the scenario asked about, not of the other
    assert tree["difference"] == -there["difference"]
    words = works(capsys, "--against", str(story)).splitlines()[0]
    assert words.split(": ", 1)[1].split(". ")[0].endswith(" A [red]story[/red]")


def test_settings_are_changes(capsys: Capture) -> None:
    tree = json.loads(works(capsys, "--set", "price_us=1.2", "--set", "token_growth=3", "--format", "json"))
    assert {part["subject"]: part["detail"] for part in tree["parts"]} == {
        "price_us": "1 → 1.2 USD/Mtok", "token_growth": "4 → 3 x per year"}


def test_nothing_changed(capsys: Capture, story: Path) -> None:
    words = works(capsys)
    assert words.startswith("Chinese share, 2030: ") and words.endswith(
        ", as in Baseline. Nothing is changed.\n")
    assert works(capsys, str(story), "--against", str(story)).endswith("Nothing is changed.\n")
    assert json.loads(works(capsys, "--format", "json"))["parts"] == []


def test_a_change_that_moves_nothing(capsys: Capture) -> None:
    words = works(capsys, "--set", "carbon_china=0.4")
    assert "The one change does not move it." in words and words.splitlines()[-1].endswith("0.00")


def test_many_changes_come_with_their_error(capsys: Capture) -> None:
    names = [name for name, spec in INPUTS.items() if spec.low < spec.default][:11]
    settings = [word for name in names for word in ("--set", f"{name}={INPUTS[name].low}")]
    tree = json.loads(works(capsys, *settings, "--format", "json"))
    assert tree["exact"] is False and len(tree["parts"]) == 11
    assert max(part["error"] for part in tree["parts"]) > 0
    table = works(capsys, *settings)
    assert "Standard error" in table
    assert table.endswith(f"Effects are estimated from {tree['runs']:,} runs.\n")


def test_what_cannot_be_is_one_sentence(capsys: Capture, tmp_path: Path) -> None:
    assert "the nearest is chinese_share" in fails(capsys, "--measure", "chinese_shar")
    assert "nearest is price_gap_2030" in fails(capsys, "--set", "price_gap=2")
    assert "missing.json" in fails(capsys, "--against", str(tmp_path / "missing.json"))
    assert "'--format'" in fails(capsys, "--format", "csv")
