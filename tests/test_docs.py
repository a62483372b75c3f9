"""The documentation says what the program does."""

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from planner.assumptions import ASSUMPTIONS
from planner.evidence import sources
from planner.files import parse
from planner.levers import LEVERS
from planner.outputs import SERIES
from planner.scenario import INPUTS
from planner.shipped import shipped
from planner.shocks import ShockKind

ROOT = Path(__file__).parents[1]
PAGE = (ROOT / "docs" / "model.md").read_text(encoding="utf-8")
STORIES = (ROOT / "docs" / "stories.md").read_text(encoding="utf-8")
GENERATED = re.compile(r"<!-- generated:.*?<!-- /generated -->", re.DOTALL)
PROSE = GENERATED.sub("", PAGE)


def check(page: Path | None = None) -> subprocess.CompletedProcess[str]:
    """Run the generator's check, on another page if one is given."""
    program = "import runpy, sys; sys.argv = ['generate.py', '--check']; "
    if page is None:
        program += "runpy.run_path('docs/generate.py', run_name='__main__')"
    else:
        program += (
            "from pathlib import Path; m = runpy.run_path('docs/generate.py'); "
            f"m['main'].__globals__['PAGES'] = [Path({str(page)!r})]; sys.exit(m['main']())")
    return subprocess.run(
        [sys.executable, "-c", program], capture_output=True, check=False, text=True, cwd=ROOT)


def block(name: str) -> str:
    found = re.search(rf"<!-- generated:{name} -->\n(.*?)<!-- /generated -->", PAGE, re.DOTALL)
    assert found, name
    return found[1]


def test_tables_are_not_stale() -> None:
    done = check()
    assert done.returncode == 0, done.stderr


def test_a_stale_table_is_found(tmp_path: Path) -> None:
    page = tmp_path / "model.md"
    page.write_text(PAGE.replace("| `price_gap_2030` |", "| `price_gap_2031` |"), encoding="utf-8")
    done = check(page)
    assert done.returncode == 1
    assert "is stale" in done.stderr


@pytest.mark.parametrize(("name", "ids"), [
    ("levers", list(LEVERS)),
    ("assumptions", list(ASSUMPTIONS)),
    ("outputs", list(SERIES)),
    ("shocks", [kind.name.lower() for kind in ShockKind]),
])
def test_every_declaration_has_its_row(name: str, ids: list[str]) -> None:
    assert re.findall(r"^\| `(\w+)` \|", block(name), re.MULTILINE) == ids


def test_every_source_is_listed() -> None:
    assert re.findall(r"^\| (\w+) \|", block("sources"), re.MULTILINE)[1:] == list(sources())


def test_every_name_in_a_formula_is_declared() -> None:
    """Words joined by underscores in formulas are ids of inputs; one is a symbol."""
    code = "\n".join(re.findall(r"```\n.*?```|`[^`\n]+`", PROSE, re.DOTALL))
    names = set(re.findall(r"\b[a-z]+(?:_[a-z0-9]{2,})+\b", code))
    assert names - set(INPUTS) == {"lag_china"}


def test_lines_of_text_fit() -> None:
    assert max(map(len, (PROSE + GENERATED.sub("", STORIES)).splitlines())) <= 110


def test_every_story_is_told() -> None:
    assert re.findall("^### (.*)$", STORIES, re.MULTILINE) == list(shipped())


def test_the_example_of_a_step_is_one() -> None:
    example = re.search(r"```json\n(.*?)```", STORIES, re.DOTALL)
    assert example
    tree = json.loads("{" + example[1] + "}")
    story = {"format": "tradewinds-scenario", "format_version": 1, "model_version": "1.0", "name": "A"}
    assert parse(json.dumps(story | tree).encode(), "A").scenario.steps[0].title == "Dear power"
