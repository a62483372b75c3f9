"""The trial that every build ends with, on the program as it is here."""

import json
import os
import subprocess
import sys
from pathlib import Path

from planner.export.formats import FORMATS
from planner.scenario import Scenario
from planner.version import VERSION

BROKEN = """
import dataclasses, sys
from planner.export import formats
formats.FORMATS["csv"] = dataclasses.replace(formats.FORMATS["csv"], build=lambda package, paint: b"x")
for later in ("json", "parquet", "xlsx", "pptx", "html", "brief-pdf", "iamc-csv", "iamc-xlsx"):
    del formats.FORMATS[later]
from ui.app import main
sys.exit(main(["selftest", "--out", sys.argv[1]]))
"""


def test_it_moves_a_lever_writes_every_format_and_says_what_it_saw(tmp_path: Path) -> None:
    done = _run(["-m", "ui.app", "selftest", "--out", str(tmp_path)])
    assert (done.returncode, done.stderr) == (0, "")
    seen = json.loads((tmp_path / "selftest.json").read_text())
    assert seen["failure"] == ""
    assert seen["versions"]["program"] == VERSION
    assert 0 < seen["seconds"]["painted"] < seen["seconds"]["results"]
    assert seen["system"]["screen"] == "offscreen"
    names = {form.file_name(Scenario()) for form in FORMATS.values()}
    assert set(seen["files"]) == names
    assert all((tmp_path / name).stat().st_size == size for name, size in seen["files"].items())
    assert (tmp_path / "window.png").read_bytes().startswith(b"\x89PNG")


def test_what_does_not_work_is_one_sentence_and_an_exit_code(tmp_path: Path) -> None:
    done = _run(["-c", BROKEN, str(tmp_path)])
    assert done.returncode == 1
    assert done.stderr.splitlines() == ["The file baseline.csv holds 1 bytes only."]
    assert json.loads((tmp_path / "selftest.json").read_text())["failure"] == done.stderr.strip()


def test_a_folder_that_cannot_be_made_is_refused(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    done = _run(["-m", "ui.app", "selftest", "--out", str(tmp_path / "file")])
    assert done.returncode == 1
    assert len(done.stderr.splitlines()) == 1
    assert str(tmp_path / "file") in done.stderr


def _run(arguments: list[str]) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, *arguments], cwd=Path(__file__).parents[2], capture_output=True, text=True,
        check=False,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_LOGGING_RULES": "*.warning=false"})
