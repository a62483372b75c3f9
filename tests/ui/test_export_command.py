"""The export command as a user without a screen runs it."""

import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import openpyxl
import pypdf
import pytest
from PySide6.QtGui import QImage

from planner import files
from planner.charts import BOARD

ROOT = Path(__file__).parents[2]
DISPLAYS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


def without_display(*argv: str) -> subprocess.CompletedProcess[str]:
    """Run ``tradewinds`` with these words on a machine that has no screen."""
    code = "import sys; from ui.app import main; sys.exit(main(sys.argv[1:]))"
    surroundings = {name: value for name, value in os.environ.items() if name not in DISPLAYS}
    return subprocess.run(
        [sys.executable, "-c", code, *argv], capture_output=True, text=True, check=False, cwd=ROOT,
        env=surroundings)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What the command made of a story with a change."""
    made = tmp_path_factory.mktemp("export") / "out"
    done = without_display(
        "export", "scenarios/price-war.tradewinds.json", "--set", "price_us=1.1", "--to", str(made))
    assert (done.returncode, done.stderr) == (0, "")
    assert [Path(line).parent for line in done.stdout.splitlines()] == [made] * len(list(made.iterdir()))
    return made


def test_the_baseline_comes_with_all_its_files(tmp_path: Path) -> None:
    done = without_display("export", "--to", str(tmp_path))
    assert (done.returncode, done.stderr) == (0, "")
    expected = {f"{chart}{suffix}" for chart in BOARD for suffix in (".png", ".csv")}
    assert {path.name for path in tmp_path.iterdir()} == expected | {
        "board.png", "board.svg", "baseline.xlsx"}
    assert done.stdout.splitlines()[-1] == str(tmp_path / "baseline.xlsx")


def test_pictures_are_drawn(folder: Path) -> None:
    pictures = list(folder.glob("*.png"))
    assert len(pictures) > 2
    for path in pictures:
        picture = QImage(str(path))
        assert picture.width() > 1000 and picture.height() > 800
        colours = {picture.pixel(x, y) for x in range(0, picture.width(), 3)
                   for y in range(0, picture.height(), 3)}
        assert len(colours) > 20, path


def test_pictures_say_what_they_are(folder: Path) -> None:
    drawing = (folder / "board.svg").read_text(encoding="utf-8")
    for words in ("Price war, changed", "dashed: Baseline", "if these inputs hold, not a forecast"):
        assert words in drawing


def test_the_workbook_opens(folder: Path) -> None:
    book = openpyxl.load_workbook(folder / "price-war-changed.xlsx")
    shown = [sheet.title for sheet in book.worksheets if sheet.sheet_state == "visible"]
    assert shown[0] == "Overview" and shown[-2:] == ["Inputs", "Sources"]
    assert book["Overview"]["A1"].value == "Price war, changed"


def test_every_picture_and_the_workbook_hold_the_scenario(folder: Path) -> None:
    story = files.read(ROOT / "scenarios" / "price-war.tradewinds.json").scenario
    wanted = replace(story, name="Price war, changed").with_input("price_us", 1.1)
    exports = [path for path in folder.iterdir() if path.suffix != ".csv"]
    assert len(exports) > 5
    for path in exports:
        loaded = files.read(path)
        assert loaded.carried and loaded.scenario == wanted, path


def test_a_wrong_word_is_one_sentence(tmp_path: Path) -> None:
    done = without_display("export", "--to", str(tmp_path), "--set", "price=1")
    assert done.returncode == 2 and done.stdout == ""
    assert len(done.stderr.splitlines()) == 1 and "no lever or assumption" in done.stderr


def test_other_commands_load_no_qt() -> None:
    code = ("import sys; from ui.app import main; main(['run']); "
            "sys.exit(any('PySide6' in name for name in sys.modules))")
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=False, cwd=ROOT)
    assert done.returncode == 0


def test_one_file_of_each_kind_that_is_painted(tmp_path: Path) -> None:
    for name, kind in (("b.pdf", "brief-pdf"), ("a.png", "png")):
        done = without_display(
            "export", "scenarios/price-war.tradewinds.json", "--to", str(tmp_path / name), "--kind", kind,
            "--draws", "200", *(["--scale", "1"] if kind == "png" else []))
        assert (done.returncode, done.stderr, done.stdout) == (0, "", f"{tmp_path / name}\n")
    assert len(pypdf.PdfReader(tmp_path / "b.pdf").pages) > 1
    assert QImage(str(tmp_path / "a.png")).width() == 1200
    assert all(files.read(path).carried for path in tmp_path.iterdir())
