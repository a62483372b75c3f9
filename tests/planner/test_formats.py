"""The list of export formats, and the command that writes any of them."""

import csv
import io
import json
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import openpyxl
import pyarrow.parquet as pq
import pytest
from pptx import Presentation

from planner import files
from planner.charts import BOARD, CHARTS, quantities
from planner.cli import main
from planner.errors import FileError
from planner.export.formats import (
    COLUMNS,
    FORMATS,
    LINES,
    Choice,
    Group,
    Package,
    by_suffix,
    charts_stamp,
    drawn,
    read_template,
)
from planner.figures import Result, figure
from planner.language import say
from planner.measures import MEASURES
from planner.run import run
from planner.scenario import Scenario
from planner.stamp import stamp
from planner.translations import read

from .test_bundle import Painter

DAY = date(2026, 4, 2)
WAR = Scenario("War").with_input("price_gap_2030", 2.0)
PEACE = Scenario("Peace").with_input("price_gap_2030", 6.0)


def result(scenario: Scenario) -> Result:
    return Result(scenario, run(scenario))


@pytest.fixture
def saved(tmp_path: Path) -> tuple[Path, Path]:
    """Two scenario files."""
    made = tmp_path / "war.tradewinds.json", tmp_path / "peace.tradewinds.json"
    for path, scenario in zip(made, (WAR, PEACE), strict=True):
        files.write(path, scenario)
    return made


def export(*words: object) -> int:
    return main(["export", *(str(word) for word in words)], Painter())


# The list

def test_every_ending_stands_for_one_format_and_others_have_to_be_asked_for() -> None:
    for id, form in FORMATS.items():
        assert form.id == id and all(suffix.startswith(".") for suffix in form.suffixes)
        found = by_suffix(form.suffix)
        assert found is not None
        assert (found is form) is ("-" not in id)
    assert by_suffix(".PNG") is FORMATS["png"] and by_suffix(".htm") is FORMATS["html"]
    assert by_suffix(".gif") is None and by_suffix("") is None


def test_formats_of_a_group_stand_together() -> None:
    groups = [form.group for form in FORMATS.values()]
    assert list(dict.fromkeys(groups)) == list(Group)
    assert groups == sorted(groups, key=list(Group).index)


def test_suggested_names_differ() -> None:
    names = [form.file_name(WAR) for form in FORMATS.values()]
    assert len(set(names)) == len(names) and "war.pdf" in names and "war-brief.pdf" in names
    assert all(name.endswith(form.suffix) for name, form in zip(names, FORMATS.values(), strict=True))


def test_each_builds_a_file(baseline: Result) -> None:
    spread = drawn(FORMATS["pptx"], WAR, BOARD, 200)
    package = Package((result(WAR),), baseline, spread, BOARD, DAY)
    starts = {
        "png": b"picture", "svg": b"picture", "pdf": b"picture", "csv": b'"Developer share', "json": b"{",
        "parquet": b"PAR1", "iamc-csv": b"model,", "iamc-xlsx": b"PK", "xlsx": b"PK", "pptx": b"PK",
        "html": b"<!", "brief-pdf": b"brief of War"}
    assert starts.keys() == FORMATS.keys()
    for id, form in FORMATS.items():
        data = form.build(package, Painter())
        assert data.startswith(starts[id]), (id, data[:20])
        assert form.build(package, Painter()) == data, id


def test_a_deck_holds_the_scenario(baseline: Result, tmp_path: Path) -> None:
    package = Package((result(WAR),), baseline, None, ("price",), DAY)
    path = tmp_path / "a.pptx"
    path.write_bytes(FORMATS["pptx"].build(package, Painter()))
    assert files.read(path).scenario == WAR


def test_others_are_all_but_the_reference(baseline: Result) -> None:
    package = Package((result(WAR), baseline, result(PEACE)), baseline, None, ("price",), DAY)
    assert [each.scenario.name for each in package.others] == ["Peace"]
    (shown,) = package.figures
    assert shown.reference == "Baseline" and shown.ghosts == ("Peace",)


def test_differences_are_those_to_the_reference(baseline: Result) -> None:
    package = Package((result(WAR),), baseline, None, ("price",), DAY, difference=True)
    wanted = figure("price", package.result, baseline, difference=True)
    assert package.figures[0].unit == wanted.unit
    assert all((a.y == b.y).all() for a, b in zip(
        package.figures[0].panels[0].lines, wanted.panels[0].lines, strict=True))


def test_the_stamp_names_the_draws_where_bands_are_shown(baseline: Result) -> None:
    spread = drawn(FORMATS["csv"], WAR, ("price",), 200, seed=7)
    assert spread is not None
    banded = Package((result(WAR),), baseline, spread, ("price",), DAY)
    assert banded.stamp == f"{stamp(WAR, DAY)} \u00b7 200 draws, seed 7"
    assert replace(banded, spread=None).stamp == stamp(WAR, DAY)
    assert charts_stamp(WAR, [figure("price", result(WAR))], spread, DAY) == stamp(WAR, DAY)


def test_draws_are_those_of_the_charts_or_of_all() -> None:
    some = drawn(FORMATS["csv"], WAR, ("load_ratio",), 50)
    everything = drawn(FORMATS["parquet"], WAR, (), 50)
    assert some is not None and everything is not None
    assert set(quantities("load_ratio")) <= some.bands.keys() and len(some.bands) < 20
    assert {q for chart in CHARTS for q in quantities(chart)} == everything.bands.keys()
    assert everything.values.keys() == MEASURES.keys()
    assert drawn(FORMATS["csv"], WAR, ("price",), 20_000, stopped=lambda: True) is None


def test_a_template_that_cannot_be_read_is_one_sentence(tmp_path: Path) -> None:
    for path, words in (
        (tmp_path / "none.pptx", "there is no such file"), (tmp_path, "it is a folder"),
        (tmp_path / "nul\x00", "its name holds a character"), (Path("/dev/zero"), "no file of"),
    ):
        with pytest.raises(FileError, match=words) as caught:
            read_template(path)
        assert str(caught.value).isprintable() and str(caught.value).endswith(".")


# The command

def test_the_ending_says_the_format(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for name, check in (
        ("a.csv", lambda data: data.startswith(b'"Developer share')),
        ("a.JSON", lambda data: json.loads(data)["scenario"] == "Baseline"),
        ("a.parquet", lambda data: pq.read_table(io.BytesIO(data)).num_rows > 1000),
        ("a.svg", lambda data: data == b"picture"),
    ):
        assert export("--to", tmp_path / name, "--draws", 50) == 0
        assert capsys.readouterr().out == f"{tmp_path / name}\n"
        assert check((tmp_path / name).read_bytes()), name


def test_a_kind_is_asked_for_where_an_ending_fits_several(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    assert export("--to", path, "--kind", "iamc-csv") == 0
    assert path.read_text().startswith("model,scenario,region,variable,unit,")
    path = tmp_path / "a.pdf"
    assert export("--to", path) == 0 and path.read_bytes() == b"picture"
    assert export("--to", path, "--kind", "brief-pdf", "--draws", 0) == 0
    assert path.read_bytes() == b"brief of Baseline"


def test_several_files_go_into_one_workbook_and_one_deck(
    tmp_path: Path, saved: tuple[Path, Path]
) -> None:
    assert export(*saved, "--to", tmp_path / "a.xlsx", "--draws", 0, "--set", "price_us=1.5") == 0
    book = openpyxl.load_workbook(tmp_path / "a.xlsx")
    words = [cell.value for row in book["Overview"].iter_rows() for cell in row]
    assert words.index("War, changed") < words.index("Peace")  # settings are those of the first
    assert files.read(tmp_path / "a.xlsx").scenario.value("price_us") == 1.5
    assert export(*saved, "--to", tmp_path / "a.pptx", "--draws", 50, "--chart", "price") == 0
    slides = Presentation(str(tmp_path / "a.pptx")).slides
    assert slides[0].shapes.title.text_frame.text == "War"
    cells = {cell.text for slide in slides for shape in slide.shapes if shape.has_table
             for cell in shape.table.iter_cells()}
    assert any("Peace" in cell for cell in cells)


def test_charts_and_bands_are_chosen(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    assert export("--to", path, "--chart", "energy", "--chart", "price", "--chart", "energy", "--draws", 50,
                  "--seed", 3) == 0
    first, second = path.read_text().split("\n\n")
    assert first.startswith('"Energy per million') and second.startswith('"Price, USD')
    assert first.split("\n")[0].endswith('50 draws, seed 3"')
    assert "China (10% of draws below)" in next(csv.reader(first.split("\n")[1:]))
    assert export("--to", path, "--chart", "price", "--draws", 0) == 0
    assert "draws" not in path.read_text()


def test_the_words_of_a_file_are_in_the_language_asked_for(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    title = CHARTS["developer_share"].title
    said = read("zh_CN")[title]
    english, chinese = tmp_path / "a.html", tmp_path / "b.html"
    assert export("--draws", 0, "--to", english) == 0
    assert export("--draws", 0, "--language", "zh_CN", "--to", chinese) == 0
    assert title in english.read_text(encoding="utf-8") and said in chinese.read_text(encoding="utf-8")
    assert title not in chinese.read_text(encoding="utf-8").split("</head>")[1].split("<script")[0]
    assert export("--language", "xx", "--to", tmp_path / "c.html") == 2
    assert capsys.readouterr().err == "--language: there is no 'xx'; there are en, zh_CN.\n"
    assert not (tmp_path / "c.html").exists() and say("Developer share") == "Developer share"


def test_size_and_ground_of_a_picture_are_chosen(tmp_path: Path) -> None:
    painter = Painter()
    argv = ["export", "--to", str(tmp_path / "a.png"), "--scale", "3.125", "--transparent", "--draws", "0"]
    assert main(argv, painter) == 0
    ((kind, picture),) = painter.asked
    assert (kind, picture.scale, picture.transparent) == ("png", 3.125, True)


def test_a_folder_takes_the_choices_of_pictures(tmp_path: Path) -> None:
    painter = Painter()
    (tmp_path / "out.v2").mkdir()  # a folder that is there may have an ending
    argv = ["export", "--to", str(tmp_path / "out.v2"), "--chart", "price", "--scale", "1", "--draws", "50"]
    assert main(argv, painter) == 0
    assert {path.name for path in (tmp_path / "out.v2").iterdir()} == {
        "price.png", "price.csv", "board.png", "board.svg", "baseline.xlsx"}
    assert all(picture.scale == 1 and picture.footer.endswith("50 draws, seed 1")
               for _, picture in painter.asked)


def test_what_needs_no_painter_goes_without(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for id, form in FORMATS.items():
        path = tmp_path / f"{id}{form.suffix}"
        draws = ["--draws", "0"] if Choice.BANDS in form.choices else []
        code = main(["export", "--to", str(path), "--kind", id, *draws])
        assert code == (2 if form.painted else 0) and path.exists() is not form.painted, id
    assert all(line.startswith("Pictures need the desktop part") for line in
               capsys.readouterr().err.splitlines())


@pytest.mark.parametrize(("argv", "words"), [
    (["--to", "{}/a.gif"], ("no format ends in '.gif'", ".parquet", "folder")),
    (["--to", "{}/a.csv", "--kind", "csvv"], ("--kind", "the nearest is csv")),
    (["--to", "{}/a.txt", "--kind", "csv"], ("ends in .csv",)),
    (["--to", "{}/a", "--kind", "brief-pdf"], ("ends in .pdf",)),
    (["--to", "{}/a.csv", "--scale", "2"], ("--scale does not go with csv", "png")),
    (["--to", "{}/a.json", "--chart", "price"], ("--chart does not go with json", "pptx")),
    (["--to", "{}/a.xlsx", "--template", "x.pptx"], ("--template does not go with xlsx", "pptx")),
    (["--to", "{}/a", "--template", "x.pptx"], ("--template does not go with a folder",)),
    (["--to", "{}/a.csv", "--kind", "iamc-csv", "--draws", "5"], ("--draws does not go with iamc-csv",)),
    (["--to", "{}/a.pptx", "--template", "{}/none.pptx"], ("there is no such file",)),
    (["--to", "{}/a.pptx", "--template", "{}/text.pptx", "--draws", "0"], ("not a PowerPoint file",)),
    (["--to", "{}/a.png", "--scale", "100"], ("--scale must lie between",)),
    (["--to", "{}/a.png", "--scale", "nan"], ("--scale must lie between",)),
    (["--to", "{}/a.csv", "--draws", "-1"], ("--draws must lie between",)),
    (["--to", "{}/a.csv", "--seed", "-1"], ("--seed must not be negative",)),
    (["--to", "{}/a.csv", "--chart", "prise"], ("the nearest is price",)),
    (["{}/war.tradewinds.json", "{}/peace.tradewinds.json", "--to", "{}/a.csv"],
     ("csv holds one scenario, not 2", "xlsx", "pptx")),
    (["{}/war.tradewinds.json", "{}/peace.tradewinds.json", "--to", "{}/out"],
     ("a folder holds one scenario",)),
    (["{}/war.tradewinds.json"] * (LINES + 1) + ["--to", "{}/a.png"], (f"at most {LINES} scenarios", "xlsx")),
    (["{}/war.tradewinds.json", "--to", "{}/war.tradewinds.json"], ("--to names the scenario itself",)),
    (["--to", "{}/none/a.csv", "--draws", "0"], ("its folder does not exist",)),
])
def test_what_cannot_be_is_refused_in_one_sentence(
    tmp_path: Path, saved: Any, capsys: pytest.CaptureFixture[str], argv: list[str], words: tuple[str, ...]
) -> None:
    (tmp_path / "text.pptx").write_text("no deck")
    before = {path: path.read_bytes() for path in tmp_path.iterdir()}
    assert export(*(word.format(tmp_path) for word in argv)) == 2
    captured = capsys.readouterr()
    assert captured.out == "" and len(captured.err.splitlines()) == 1, captured
    assert all(word in captured.err for word in words), captured.err
    assert {path: path.read_bytes() for path in tmp_path.iterdir()} == before


def test_tables_take_many(tmp_path: Path, saved: tuple[Path, Path]) -> None:
    assert COLUMNS > 50
    assert export(*[saved[0]] * 8, "--to", tmp_path / "a.csv", "--kind", "iamc-csv") == 0
    names = {row["scenario"] for row in csv.DictReader((tmp_path / "a.csv").read_text().splitlines())}
    assert len(names) == 8
