"""Scenarios side by side on the command line."""

import json
from pathlib import Path

import pytest

from planner import files
from planner.analysis.compare import compare
from planner.cli import main
from planner.figures import Result
from planner.run import run
from planner.scenario import Scenario

Capture = pytest.CaptureFixture[str]
NARROW = Scenario(name="Narrow [bold]gap[/bold]").with_input("price_gap_2030", 2.0)
WIDE = Scenario(name="=Wide").with_input("price_gap_2030", 6.0)


@pytest.fixture
def paths(tmp_path: Path) -> list[str]:
    made = []
    for number, scenario in enumerate((NARROW, WIDE)):
        made.append(str(tmp_path / f"{number}.tradewinds.json"))
        files.write(Path(made[-1]), scenario)
    return made


def test_cells_are_those_of_the_window(capsys: Capture, paths: list[str]) -> None:
    assert main(["compare", *paths, "--format", "json"]) == 0
    tree = json.loads(capsys.readouterr().out)
    rows = compare([Result(s, run(s)) for s in (Scenario(), NARROW, WIDE)])
    assert tree["scenarios"] == [Scenario().name, NARROW.name, WIDE.name]
    assert [tuple(row["cells"]) for row in tree["rows"]] == [row.cells for row in rows]


def test_another_reference_stands_first(capsys: Capture, paths: list[str]) -> None:
    assert main(["compare", paths[0], "--against", paths[1], "--format", "json"]) == 0
    tree = json.loads(capsys.readouterr().out)
    assert tree["scenarios"] == [WIDE.name, NARROW.name]
    assert tree["rows"][0]["cells"] == ["6", "2"]


def test_the_table_shows_names_as_text(capsys: Capture, paths: list[str]) -> None:
    assert main(["compare", *paths]) == 0
    text = capsys.readouterr().out
    assert "[bold]gap[/bold]" in text and "6 (changed)" in text
    assert [line.split()[0] for line in text.splitlines() if " Unit " in line] == ["Inputs", "Results"]


def test_a_scenario_is_never_overwritten(capsys: Capture, paths: list[str]) -> None:
    before = Path(paths[1]).read_bytes()
    assert main(["compare", *paths, "--out", paths[1]]) == 2
    assert "choose another file" in capsys.readouterr().err
    assert Path(paths[1]).read_bytes() == before
