"""The monkey: a short run of it finds nothing, and it finds what has been planted."""

import json
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
PLANTED = """
import sys
from ui.levers.slider import ValueSlider

def slot(self, event):
    {fault}

ValueSlider.mousePressEvent = slot
sys.argv = ["monkey", *{arguments!r}]
from bench.monkey.__main__ import main
sys.exit(main())
"""


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    """Another process, since a monkey takes hold of the hooks of a whole one."""
    return subprocess.run(
        [sys.executable, *arguments], cwd=ROOT, capture_output=True, text=True, check=False,
        env=os.environ | {"PYTHONPATH": str(ROOT)})


def test_a_short_run_breaks_nothing(tmp_path: Path) -> None:
    told = tmp_path / "told.json"
    done = run("-m", "bench.monkey", "--seed", "1", "--until", "250", "--json", str(told))
    made = json.loads(told.read_text())
    assert made["fault"] == "" and made["events"] >= 600 and made["checks"] >= 1, done.stdout + done.stderr
    assert done.returncode in (0, 1), done.stderr
    assert all(most < 1 for _, most in made["stalls"].values()), done.stdout  # others may be at work here
    assert len(made["done"]) > 15


def test_what_is_planted_is_found_and_told_with_the_way_to_it(tmp_path: Path) -> None:
    done = run("-c", PLANTED.format(fault="raise ArithmeticError('planted')", arguments=["--seed", "3"]))
    assert done.returncode == 1
    assert "ArithmeticError: " in done.stdout and ": planted" in done.stdout
    assert "seed 3, act " in done.stdout and ": ValueSlider '" in done.stdout
