"""A bundle of files: a picture and a table of every chart, the board, the workbook."""

import csv
import sys
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from io import BytesIO
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from planner import files
from planner.charts import BOARD
from planner.cli import main
from planner.errors import FileError
from planner.export.bundle import write_bundle
from planner.export.file_name import file_stem
from planner.export.formats import Package, Picture
from planner.export.workbook import shown_charts
from planner.figures import Figure, Result
from planner.months import HORIZON, month_name
from planner.run import run
from planner.scenario import Scenario
from planner.sets import Bloc
from planner.stamp import stamp

DAY = date(2026, 4, 2)
STORY = replace(
    Scenario("A/Story: *\u4e2d\u56fd*").with_input("price_us", 1.5),
    display=replace(Scenario().display, charts=("price", "load_ratio", "price")))


class Painter:
    """Stands in for the desktop's painter and remembers what it was asked for."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, Picture]] = []

    def png(self, picture: Picture) -> bytes:
        return self._note("png", picture)

    def svg(self, picture: Picture) -> bytes:
        return self._note("svg", picture)

    def pdf(self, picture: Picture) -> bytes:
        return self._note("pdf", picture)

    def drawing(self, figures: Sequence[Figure], size: tuple[int, int], /) -> bytes:
        return b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"></svg>'

    def brief_pdf(self, package: Package) -> bytes:
        return f"brief of {package.scenario.name}".encode()

    def _note(self, kind: str, picture: Picture) -> bytes:
        self.asked.append((kind, picture))
        return b"picture"


def packed(result: Result, reference: Result | None, **more: Any) -> Package:
    return Package((result,), reference, None, tuple(shown_charts(result.scenario)), DAY, **more)


@pytest.fixture(scope="module")
def story() -> Result:
    return Result(STORY, run(STORY))


def test_every_chart_shown_has_its_files(tmp_path: Path, story: Result, baseline: Result) -> None:
    painter, folder = Painter(), tmp_path / "new" / "folder"
    written = write_bundle(folder, packed(story, baseline), painter)
    assert [path.name for path in written] == [
        "price.png", "price.csv", "load_ratio.png", "load_ratio.csv", "board.png", "board.svg",
        "a-story-\u4e2d\u56fd.xlsx"]
    assert sorted(folder.iterdir()) == sorted(written)
    assert all(path.stat().st_size for path in written)

    assert [(kind, [shown.id for shown in picture.figures]) for kind, picture in painter.asked] == [
        ("png", ["price"]), ("png", ["load_ratio"]), ("png", ["price", "load_ratio"]),
        ("svg", ["price", "load_ratio"])]
    for _, picture in painter.asked:
        assert (picture.heading, picture.footer) == (STORY.name, stamp(STORY, DAY))
        assert picture.scenario == files.to_bytes(STORY)
        assert all(shown.reference == "Baseline" for shown in picture.figures)
    assert files.read(written[-1]).scenario == STORY


def test_a_scenario_that_names_no_charts_gets_the_board(tmp_path: Path, baseline: Result) -> None:
    painter = Painter()
    written = write_bundle(tmp_path, packed(baseline, None), painter)
    assert {path.stem for path in written if path.suffix == ".csv"} == set(BOARD)
    assert all(shown.reference == "" for _, picture in painter.asked for shown in picture.figures)


def test_tables_and_workbook_hold_the_numbers(tmp_path: Path, story: Result, baseline: Result) -> None:
    write_bundle(tmp_path, packed(story, baseline), Painter())
    rows = list(csv.DictReader((tmp_path / "price.csv").read_text().splitlines()[1:]))
    last = next(row for row in rows if row["month"] == month_name(HORIZON))
    assert float(last["US"]) == story.projection.at(HORIZON, "price", Bloc.US)
    assert float(last["US (reference)"]) == baseline.projection.at(HORIZON, "price", Bloc.US)
    book, = tmp_path.glob("*.xlsx")
    assert openpyxl.load_workbook(BytesIO(book.read_bytes())).sheetnames == [
        "Overview", "Price", "Inference load over capacity", "Evidence used", "Inputs", "Sources",
        "Tradewinds scenario"]


def test_a_bundle_replaces_its_own_files_and_leaves_others(
    tmp_path: Path, story: Result, baseline: Result
) -> None:
    (tmp_path / "price.csv").write_text("old")
    (tmp_path / "mine.txt").write_text("mine")
    write_bundle(tmp_path, packed(story, baseline), Painter())
    assert (tmp_path / "price.csv").read_text() != "old" and (tmp_path / "mine.txt").read_text() == "mine"


@pytest.mark.parametrize("name", ["file", "file/below", "nul\x00", "half\ud800"])
def test_a_folder_that_cannot_be_is_one_sentence(tmp_path: Path, baseline: Result, name: str) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(FileError) as caught:
        write_bundle(tmp_path / name, packed(baseline, None), Painter())
    sentence = str(caught.value)
    assert sentence.startswith("Cannot make the folder ") and sentence.endswith("; choose another.")
    assert sentence.isprintable()


@pytest.mark.skipif(sys.platform == "win32", reason="a folder's name may be as long as any there")
def test_a_name_too_long_says_what_the_system_says(tmp_path: Path, baseline: Result) -> None:
    with pytest.raises(FileError, match="the system says"):
        write_bundle(tmp_path / ("x" * 300), packed(baseline, None), Painter())


@pytest.mark.parametrize(("name", "stem"), [
    ("Baseline", "baseline"), ("Price war, changed", "price-war-changed"), ("../../etc/passwd", "etc-passwd"),
    ("", "scenario"), ("\x00/..", "scenario"), ("CON", "scenario-con"), ("Com1", "scenario-com1"),
    ("=1+1", "1-1"), ("a\nb\ud800c", "a-b-c"), ("x" * 300, "x" * 120), ("\u4e2d" * 100, "\u4e2d" * 40),
])
def test_a_scenario_gives_its_name_to_a_file(name: str, stem: str) -> None:
    assert file_stem(name) == stem


# The command

def test_export_prints_what_it_wrote(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    painter = Painter()
    argv = ["export", "--to", str(tmp_path / "out"), "--set", "price_us=1.5", "--set", "moe_convergence=20"]
    assert main(argv, painter) == 0
    captured = capsys.readouterr()
    printed = [Path(line) for line in captured.out.splitlines()]
    assert captured.err == "" and sorted(printed) == sorted((tmp_path / "out").iterdir())
    assert printed[-1].name == "baseline-changed.xlsx"
    scenario = Scenario().with_input("price_us", 1.5).with_input("moe_convergence", 20)
    kind, picture = painter.asked[0]
    assert (kind, picture.heading) == ("png", "Baseline, changed")
    assert picture.footer == stamp(replace(scenario, name="Baseline, changed"))
    assert picture.figures[0].reference == "Baseline"


def test_export_of_the_defaults_has_nothing_to_hold_against(tmp_path: Path) -> None:
    painter = Painter()
    assert main(["export", "--to", str(tmp_path)], painter) == 0
    assert all(shown.reference == "" for _, picture in painter.asked for shown in picture.figures)


@pytest.mark.parametrize(("argv", "words"), [
    (["--to", "{}/file"], "a file has that name"),
    ([], "--to"),
    (["--to", "{}", "--set", "price_us=-1"], "must lie between"),
    (["{}/none.json", "--to", "{}/out"], "none.json"),
])
def test_export_refuses_in_one_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], argv: list[str], words: str
) -> None:
    (tmp_path / "file").write_text("")
    assert main(["export", *(word.format(tmp_path) for word in argv)], Painter()) == 2
    captured = capsys.readouterr()
    assert captured.out == "" and words in captured.err and len(captured.err.splitlines()) == 1
    assert [path.name for path in tmp_path.iterdir()] == ["file"]


def test_without_a_painter_export_says_what_is_missing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["export", "--to", str(tmp_path / "out")]) == 2
    captured = capsys.readouterr()
    assert captured.out == "" and captured.err.startswith("Pictures need the desktop part of Tradewinds; ")
    assert captured.err.endswith(".\n") and not (tmp_path / "out").exists()
