"""Machine code: that which came with the program is used, and one layout of records is all there is."""

import json
import shutil
import subprocess
import sys
from pathlib import Path

import numpy as np

from planner import compiled
from planner.figures import Result
from planner.hindcast import hindcast
from planner.model import run_many
from planner.run import run_batch
from planner.scenario import Scenario

PROGRAM = """
import json, os, sys
sys._MEIPASS = {bundle!r}
from planner import compiled
from planner.hindcast import hindcast
from planner.run import run
from planner.scenario import Scenario
seen = [str(compiled.FOLDER), compiled.is_brought()]
if {runs}:
    hindcast()
    numbers = run(Scenario()).records.tobytes().hex()[:4000]
    seen += [compiled.compiled_here(), numbers]
print(json.dumps(seen))
"""


def test_code_that_came_with_the_program_is_used_and_never_written(baseline: Result, tmp_path: Path) -> None:
    hindcast()
    brought = tmp_path / "kernels" / compiled.FOLDER.name
    shutil.copytree(compiled.FOLDER, brought)
    before = sorted(path.name for path in brought.iterdir())
    folder, is_brought, count, numbers = _start(tmp_path, runs=True)
    assert (Path(folder), is_brought, count) == (brought, True, 0)
    assert numbers == baseline.projection.records.tobytes().hex()[:4000]
    assert sorted(path.name for path in brought.iterdir()) == before


def test_code_for_another_kind_of_machine_is_not_used_but_names_the_same_equations(tmp_path: Path) -> None:
    digest, _, machine = compiled.FOLDER.name.partition("-")
    (tmp_path / "kernels" / "0123456789abcdef-sparc-unknown").mkdir(parents=True)
    folder, is_brought = _start(tmp_path, runs=False)
    assert not is_brought
    assert Path(folder) == tmp_path / "cache" / f"0123456789abcdef-{machine}"
    assert digest != "0123456789abcdef"


def test_a_damaged_file_that_came_with_the_program_is_compiled_anew(tmp_path: Path) -> None:
    brought = tmp_path / "kernels" / compiled.FOLDER.name
    shutil.copytree(compiled.FOLDER, brought)
    [index] = brought.glob("model.run_many*.nbi")
    index.write_bytes(b"nothing")
    _, _, count, _ = _start(tmp_path, runs=True)
    assert count == 1
    assert index.read_bytes() == b"nothing"


def test_records_that_lie_apart_need_no_code_of_their_own(baseline: Result) -> None:
    every_other = np.repeat(Scenario().record, 8)[::2]
    projection = run_batch(every_other, Scenario().shock_table)
    assert (projection.records == baseline.projection.records).all()
    assert len(run_many.signatures) == 1


def _start(bundle: Path, *, runs: bool) -> list[object]:
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM.format(bundle=str(bundle), runs=runs)], check=True,
        capture_output=True, text=True, cwd=Path(__file__).parents[2],
        env={"NUMBA_CACHE_DIR": str(bundle / "cache"), "PATH": ""})
    seen: list[object] = json.loads(done.stdout)
    return seen
