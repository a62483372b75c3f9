"""The scenario inside an export: it comes back whole, and a file that means harm gets one sentence."""

import base64
import io
import re
import time
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree

import openpyxl
import pptx
import pypdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image
from PIL.PngImagePlugin import PngInfo

from planner import files
from planner.cli import main
from planner.errors import FileError
from planner.export.carry import (
    cargo,
    carry_in_html,
    carry_in_svg,
    carry_in_xlsx,
)
from planner.export.workbook import workbook
from planner.figures import Result
from planner.files.carried import KEYWORD, PREFIX, carried, container
from planner.files.form import MAX_BYTES
from planner.files.office import SHEET
from planner.scenario import Scenario
from tests.hostile.carriers import CARRIERS, FILE, LONG, OTHER, STORY, Carry, html, made, pdf, svg, xlsx
from tests.hostile.exports import text_chunk
from tests.planner.test_workbook import DAY

SECONDS = 3.0
every_carrier = pytest.mark.parametrize("kind", CARRIERS)


def refusal(path: Path) -> str:
    """The sentence with which a file is refused, looked at from all sides."""
    start = time.perf_counter()
    with pytest.raises(FileError) as error:
        files.read(path)
    assert time.perf_counter() - start < SECONDS
    sentence = str(error.value)
    assert sentence.isprintable() and sentence.endswith(".") and path.name in sentence
    assert len(sentence) < 400 and "Error" not in sentence
    return sentence


# There and back

@every_carrier
@pytest.mark.parametrize("scenario", [FILE, OTHER, LONG], ids=["hostile words", "plain", "long"])
def test_a_scenario_comes_back_byte_for_byte(kind: str, scenario: bytes) -> None:
    data = made(kind, scenario)
    assert carried(data, "a") == scenario
    assert data == made(kind, scenario), "the same bytes each time"


@pytest.mark.parametrize("packed", [False, True])
@pytest.mark.parametrize("scenario", [FILE, LONG], ids=["hostile words", "long"])
def test_a_file_attached_to_a_pdf_comes_back(packed: bool, scenario: bytes) -> None:
    data = pdf(scenario, packed=packed)
    assert carried(data, "a") == scenario and (b'"tradewinds-scenario"' in data) is not packed


@every_carrier
def test_a_file_with_a_scenario_inside_is_opened(kind: str, tmp_path: Path) -> None:
    path = tmp_path / f"export.{kind}"
    path.write_bytes(made(kind))
    loaded = files.read(path)
    assert loaded.scenario == STORY and loaded.carried and loaded.digest == files.digest(FILE)


def test_a_scenario_file_is_not_carried(tmp_path: Path) -> None:
    path = tmp_path / "story.tradewinds.json"
    files.write(path, STORY)
    assert not files.read(path).carried and carried(FILE, "a") is None and container(FILE) is None


@every_carrier
def test_without_a_scenario_a_file_stays_as_it_is_and_says_so(kind: str, tmp_path: Path) -> None:
    path, data = tmp_path / f"empty.{kind}", CARRIERS[kind][0]()
    assert made(kind, b"") == data and carried(data, "a") is None
    path.write_bytes(data)
    assert "with no scenario inside; open a scenario file, or something that" in refusal(path)


@every_carrier
def test_what_is_no_such_file_takes_none(kind: str) -> None:
    for data in (b"", b"{}", CARRIERS["svg" if kind == "png" else "png"][0]()):
        with pytest.raises(ValueError, match=r"not a|ends without"):
            CARRIERS[kind][1](data, FILE)


@pytest.mark.parametrize("kind", ["xlsx", "pptx"])
def test_an_office_file_takes_one_scenario(kind: str) -> None:
    with pytest.raises(ValueError, match="already"):
        CARRIERS[kind][1](made(kind), OTHER)


@pytest.mark.parametrize("kind", ["png", "svg", "html"])
def test_a_scenario_that_is_there_twice_is_read_and_two_that_differ_are_not(kind: str) -> None:
    carry = CARRIERS[kind][1]
    assert carried(carry(made(kind), FILE), "a") == FILE
    with pytest.raises(FileError, match="holds scenarios that differ; open the export as it was written"):
        carried(carry(made(kind), OTHER), "a")


def test_the_commands_take_an_export_for_a_scenario(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    paths = [tmp_path / f"export.{kind}" for kind in CARRIERS]
    for kind, path in zip(CARRIERS, paths, strict=True):
        path.write_bytes(made(kind, OTHER))
    assert main(["validate", *map(str, paths)]) == 0
    assert capsys.readouterr().out.splitlines() == [f"ok  {path}  Another" for path in paths]
    assert main(["run", str(paths[0])]) == 0
    assert capsys.readouterr().out.startswith("Another   (model ")


def test_a_scenario_that_no_file_may_hold_travels_nowhere() -> None:
    assert cargo(Scenario(description="x" * 20_000)) == b"" and cargo(STORY) == FILE


# Through other programs

def test_it_survives_openpyxl(baseline: Result) -> None:
    data = workbook(replace(baseline, scenario=STORY), None, DAY)
    book, out = openpyxl.load_workbook(io.BytesIO(data)), io.BytesIO()
    assert book[SHEET].sheet_state == "veryHidden"
    book["Overview"]["A1"] = "Changed"
    book.remove(book["Sources"])
    book.save(out)
    assert out.getvalue() != data and carried(out.getvalue(), "a") == FILE


def test_it_survives_python_pptx() -> None:
    deck, out = pptx.Presentation(io.BytesIO(made("pptx", LONG))), io.BytesIO()
    deck.slides.add_slide(deck.slide_layouts[1])
    deck.save(out)
    assert len(pptx.Presentation(out).slides) == 2 and carried(out.getvalue(), "a") == LONG


def test_pillow_reads_it_and_keeps_it() -> None:
    picture = Image.open(io.BytesIO(made("png")))
    picture.load()
    assert picture.text[KEYWORD].encode() == FILE and picture.size == (40, 30)
    for packed in (False, True):
        notes, out = PngInfo(), io.BytesIO()
        notes.add_itxt(KEYWORD, picture.text[KEYWORD], zip=packed)
        picture.save(out, "png", pnginfo=notes)
        assert carried(out.getvalue(), "a") == FILE


def test_it_survives_a_pdf_that_is_written_again() -> None:
    writer, out = pypdf.PdfWriter(clone_from=io.BytesIO(pdf(FILE, packed=True))), io.BytesIO()
    writer.add_blank_page(10, 10)
    writer.write(out)
    assert carried(out.getvalue(), "a") == FILE


def test_it_survives_a_drawing_that_is_written_again() -> None:
    tree = ElementTree.fromstring(made("svg"))
    again = ElementTree.tostring(tree, encoding="utf-8", xml_declaration=True)
    assert b"<ns0:metadata" in again and carried(again, "a") == FILE


def test_base64_that_was_broken_into_lines_is_read() -> None:
    data = re.sub(rb"([A-Za-z0-9+/=]{76})", rb"\1\r\n   ", made("html"))
    assert data != made("html") and carried(data, "a") == FILE


# It does nothing where it is

@pytest.mark.parametrize("kind", ["svg", "html"])
def test_in_markup_it_is_one_element_of_letters(kind: str) -> None:
    before, after = CARRIERS[kind][0]().decode(), made(kind).decode()
    name = {"svg": "metadata", "html": "template"}[kind]
    added, = re.findall(f'<{name} id="{KEYWORD}">[^<>]*</{name}>\n', after)
    assert after.replace(added, "") == before and "script" not in after
    assert re.fullmatch(f'<{name} id="{KEYWORD}">{re.escape(PREFIX)}[A-Za-z0-9+/=]+</{name}>\n', added)


def test_in_a_workbook_it_is_text_on_a_hidden_sheet() -> None:
    book = openpyxl.load_workbook(io.BytesIO(made("xlsx", LONG)))
    assert book.sheetnames == ["First", SHEET] and book.active.title == "First"
    cells = [row[0] for row in book[SHEET].iter_rows()]
    assert len(cells) > 2 and all(cell.data_type == "s" and len(cell.value) < 32_768 for cell in cells)
    assert base64.b64decode("".join(cell.value for cell in cells[1:]).removeprefix(PREFIX)) == LONG


@pytest.mark.parametrize("kind", ["xlsx", "pptx"])
def test_parts_of_an_office_file_are_of_no_day(kind: str) -> None:
    with zipfile.ZipFile(io.BytesIO(made(kind))) as archive:
        assert {info.date_time for info in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert archive.namelist()[0] == "[Content_Types].xml" and archive.testzip() is None


@pytest.mark.parametrize(("empty", "carry"), [
    (svg, carry_in_svg), (html, carry_in_html), (xlsx, carry_in_xlsx)])
def test_words_that_look_like_a_carrier_are_words(empty: Callable[[str], bytes], carry: Carry) -> None:
    spoof = PREFIX + base64.b64encode(OTHER).decode()
    for words in (spoof, f'<metadata id="{KEYWORD}">{spoof}</metadata>', f"<template>{spoof}</template>"):
        assert carried(empty(words), "a") is None
        assert carried(carry(empty(words), FILE), "a") == FILE


# Files that mean harm, beside those of tests/hostile

@pytest.mark.parametrize("head", [b"", b"{", b"\xff\xd8\xff\xe0", b"GIF89a", b"PK", b"\x89PN", b"a<svg"])
def test_what_starts_otherwise_is_taken_for_a_scenario_file(head: bytes) -> None:
    assert container(head) is None and carried(head, "a") is None


def test_a_scenario_file_is_held_to_its_own_size(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    path.write_bytes(b" " * (MAX_BYTES + 1))
    assert "larger than 1 MB" in refusal(path)


def found_or_said(data: bytes) -> bytes | str | None:
    """What is inside, or the sentence that refuses the file."""
    try:
        return carried(data, "name")
    except FileError as error:
        return str(error)


def damaged(data: bytes) -> Iterator[bytes]:
    """The file cut at many places, and with one byte changed at many."""
    for at in range(0, len(data), max(1, len(data) // 150)):
        yield data[:at]
        yield data[:at] + bytes([data[at] ^ 0xFF]) + data[at + 1 :]


@pytest.mark.parametrize("kind", [*CARRIERS, "pdf"])
def test_a_damaged_file_is_read_as_it_was_or_refused(kind: str) -> None:
    whole = pdf(FILE, packed=True) if kind == "pdf" else made(kind)
    seen = set()
    for data in damaged(whole):
        found = found_or_said(data)
        assert not isinstance(found, str) or (found.startswith("name is a") and found.count(".") == 1)
        seen.add("whole" if found == FILE else type(found))
    assert "whole" in seen and len(seen) > 1


STARTS = [b"PK\x03\x04", b"PK\x05\x06" + bytes(18), b"%PDF-stream\n", b"<svg><metadata>" + PREFIX.encode(),
          b"\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR", text_chunk(b"", is_packed=False)[:80]]


@given(st.sampled_from(STARTS), st.binary(max_size=300))
@settings(deadline=None, max_examples=300)
def test_anything_at_all_is_read_or_refused(start: bytes, rest: bytes) -> None:
    found = found_or_said(start + rest)
    assert found is None or len(found) <= MAX_BYTES
    assert not isinstance(found, str) or found.startswith("name is a")
