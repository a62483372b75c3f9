"""The scenario inside an export: it comes back whole, and a file that means harm gets one sentence."""

import base64
import io
import re
import struct
import time
import zipfile
import zlib
from collections.abc import Callable, Iterator
from dataclasses import replace
from html import escape
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
    carry_in_png,
    carry_in_pptx,
    carry_in_svg,
    carry_in_xlsx,
)
from planner.export.sheet import Book
from planner.export.workbook import workbook
from planner.figures import Result
from planner.files.carried import ATTACHMENT, KEYWORD, PREFIX, carried, container
from planner.files.form import MAX_BYTES, MAX_CONTAINER
from planner.files.office import SHEET
from planner.scenario import Scenario
from tests.planner.test_workbook import DAY

SECONDS = 3.0
STORY = replace(
    Scenario("</metadata><script>alert(1)</script> & \u4e2d\u56fd \U0001f600", "\u0639\u0631\u0628\u064a",
             "]]> --> endstream\n=1+1\n\ufffe\uffff", notes=(("price_us", "</template>" * 500),))
    .with_input("price_us", 1.1))
FILE = files.to_bytes(STORY)
OTHER = files.to_bytes(Scenario("Another"))
LONG = files.to_bytes(replace(Scenario(), notes=tuple(
    (id, "n" * 9000) for id in ("price_us", "price_china", "price_gap_2030", "moe_convergence"))))
"""Longer than a cell holds."""


def png() -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (40, 30), "#c2452d").save(out, "png")
    return out.getvalue()


def svg(words: str = "") -> bytes:
    return ('<?xml version="1.0" encoding="UTF-8"?>\n<svg xmlns="http://www.w3.org/2000/svg" width="9" '
            f'height="9"><desc>{escape(words)}</desc><text>{escape(words)}</text></svg>\n').encode()


def html(words: str = "") -> bytes:
    return f"<!DOCTYPE html>\n<html><body><p>{escape(words)}</p></BODY></html>\n".encode()


def xlsx(words: str = "words") -> bytes:
    book = Book("A", "B", "C", DAY)
    book.sheet("First", (10,)).text(0, 0, words)
    return book.to_bytes()


def pptx_() -> bytes:
    deck, out = pptx.Presentation(), io.BytesIO()
    deck.slides.add_slide(deck.slide_layouts[0])
    deck.save(out)
    return out.getvalue()


def pdf(scenario: bytes, *, packed: bool = False) -> bytes:
    writer, out = pypdf.PdfWriter(), io.BytesIO()
    writer.add_blank_page(100, 100)
    writer.add_attachment("notes.txt", b"{ not a scenario, and longer than that " * 20)
    attached = writer.add_attachment(ATTACHMENT, scenario)
    if packed:
        stream = attached.pdf_object["/EF"]["/F"]
        writer._replace_object(stream.indirect_reference, stream.get_object().flate_encode())
    writer.write(out)
    return out.getvalue()


Carry = Callable[[bytes, bytes], bytes]
CARRIERS: dict[str, tuple[Callable[[], bytes], Carry]] = {
    "png": (png, carry_in_png), "svg": (svg, carry_in_svg), "html": (html, carry_in_html),
    "xlsx": (xlsx, carry_in_xlsx), "pptx": (pptx_, carry_in_pptx)}
every_carrier = pytest.mark.parametrize("kind", CARRIERS)


def made(kind: str, scenario: bytes = FILE) -> bytes:
    empty, carry = CARRIERS[kind]
    return carry(empty(), scenario)


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
def test_of_two_scenarios_one_is_read(kind: str) -> None:
    assert carried(CARRIERS[kind][1](made(kind, OTHER), FILE), "a") in (FILE, OTHER)


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


# Files that mean harm

def packed(size: int) -> bytes:
    """Zeros, a thousand times smaller."""
    packing = zlib.compressobj(9)
    return b"".join(packing.compress(bytes(1_000_000)) for _ in range(size // 1_000_000)) + packing.flush()


def chunk(kind: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))


def with_chunk(chunked: bytes) -> bytes:
    return png()[:33] + chunked + png()[33:]


def text_chunk(text: bytes, *, is_packed: bool = True) -> bytes:
    flags = b"\0\1\0\0\0" if is_packed else bytes(5)
    return with_chunk(chunk(b"iTXt", KEYWORD.encode() + flags + text))


def member(name: str, data: bytes, kind: str = "xlsx", method: int = zipfile.ZIP_DEFLATED) -> bytes:
    """An office file with a scenario in which one part is another."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(made(kind))) as old, zipfile.ZipFile(out, "w") as new:
        for info in old.infolist():
            if info.filename != name:
                new.writestr(info, old.read(info))
        new.writestr(zipfile.ZipInfo(name), data, method)
    return out.getvalue()


def many_members() -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for n in range(20_000):
            archive.writestr(f"xl/worksheets/sheet{n}.xml", b"")
    return out.getvalue()


def zip64() -> bytes:
    data = made("xlsx")
    end = data.rfind(b"PK\x05\x06")
    return data[:end] + b"PK\x06\x07" + struct.pack("<IQI", 0, 0, 1) + data[end:]


def locked() -> bytes:
    data = bytearray(made("xlsx"))
    for at in [found.start() for found in re.finditer(rb"PK\x01\x02", data)]:
        data[at + 8] |= 1
    return bytes(data)


def garbled() -> bytes:
    data = bytearray(made("xlsx"))
    at = data.find(b"xl/workbook.xml") + len("xl/workbook.xml") + 20
    data[at : at + 40] = bytes(40)
    return bytes(data)


LAUGHS = ('<!DOCTYPE lolz [<!ENTITY lol "lol">' + "".join(
    f'<!ENTITY lol{n} "{f"&lol{n - 1 if n > 1 else str()};" * 10}">' for n in range(1, 10)) + "]>")
BOOK = '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheets>{}</sheets></workbook>'
CELLS = '<worksheet xmlns="m"><sheetData>{}</sheetData></worksheet>'
JSON = b'{\n  "format": "tradewinds-scenario"'
SHEET_PART = "xl/worksheets/scenario.xml"


def armoured(data: bytes) -> str:
    return f'<metadata id="x">{PREFIX}{base64.b64encode(data).decode()}</metadata>'


def drawing(inside: str) -> bytes:
    return f'<svg xmlns="http://www.w3.org/2000/svg">{inside}</svg>'.encode()


HOSTILE: dict[str, tuple[Callable[[], bytes], str]] = {
    "a picture cut off": (lambda: made("png")[:200], "ends in the middle"),
    "a chunk of 4 GB": (lambda: with_chunk(b"\xff\xff\xff\xffiTXt"), "ends in the middle"),
    "a chunk with a wrong sum": (lambda: made("png").replace(b"\\ufffe", b"XXXXXX").replace(
        FILE[40:50], b"0123456789"), "is damaged"),
    "a packed text of 200 MB": (lambda: text_chunk(packed(200_000_000)), "larger than 1 MB"),
    "a text of 2 MB": (lambda: text_chunk(b"x" * 2_000_000, is_packed=False), "larger than 1 MB"),
    "a text not packed as it says": (lambda: text_chunk(b"no zlib"), "is damaged"),
    "a packed text cut off": (lambda: text_chunk(zlib.compress(FILE)[:-9]), "ends in the middle"),
    "a chunk without a text": (lambda: with_chunk(chunk(b"iTXt", KEYWORD.encode() + b"\0")), "is damaged"),
    "a hundred thousand chunks": (lambda: with_chunk(chunk(b"tEXt", b"") * 100_000), "too many pieces"),
    "a PDF that unpacks to 10 MB": (
        lambda: b"%PDF-1.7\n1 0 obj\n<<>>\nstream\n" + zlib.compress(JSON + bytes(10_000_000)),
        "larger than 1 MB"),
    "a PDF cut off": (lambda: pdf(FILE)[: pdf(FILE).find(JSON) + 300], "ends in the middle"),
    "a packed PDF cut off": (
        lambda: b"%PDF-1.7\nstream\n" + zlib.compress(FILE)[:200], "ends in the middle"),
    "a PDF of a million streams": (lambda: b"%PDF-1.7\n" + b"stream\n" * 1_000_000, "too many pieces"),
    "a workbook cut off": (lambda: made("xlsx")[:-30], "ends in the middle"),
    "a workbook of 20,000 sheets": (many_members, "more parts than"),
    "a workbook with a second list of parts": (zip64, "more parts than"),
    "a locked workbook": (locked, "is packed as no export is"),
    "a garbled workbook": (garbled, "is damaged"),
    "a list of sheets of 100 MB": (lambda: member("xl/workbook.xml", bytes(100_000_000)), "larger inside"),
    "a sheet of 100 MB": (lambda: member(SHEET_PART, b" " * 100_000_000), "larger inside"),
    "a deck of 100 MB": (lambda: member("customXml/item1.xml", b" " * 100_000_000, "pptx"), "larger inside"),
    "a sheet packed with bzip2": (
        lambda: member(SHEET_PART, b" " * 9_000_000, method=zipfile.ZIP_BZIP2), "is packed as no export is"),
    "a sheet packed with LZMA": (
        lambda: member(SHEET_PART, b" " * 9_000_000, method=zipfile.ZIP_LZMA), "is packed as no export is"),
    "a billion laughs": (
        lambda: member("xl/workbook.xml", (LAUGHS + BOOK.format("&lol9;")).encode()), "document type"),
    "an entity from outside": (
        lambda: member(SHEET_PART, b'<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>'),
        "document type"),
    "an entity from nowhere": (lambda: member(SHEET_PART, b"<a>&b;</a>"), "is damaged"),
    "a sheet that is no XML": (lambda: member(SHEET_PART, b"\0\1\2"), "is damaged"),
    "a sheet in an unknown code": (
        lambda: member(SHEET_PART, b'<?xml version="1.0" encoding="rot13"?><a/>'), "is damaged"),
    "a million cells": (
        lambda: member(SHEET_PART, CELLS.format("<c/>" * 1_000_000).encode()), "larger inside"),
    "a text that there is not": (
        lambda: member(SHEET_PART, CELLS.format('<c t="s"><v>99</v></c>').encode()), "is damaged"),
    "a text of a number below none": (
        lambda: member(SHEET_PART, CELLS.format('<c t="s"><v>-1</v></c>').encode()), "is damaged"),
    "a scenario of 2 MB in a drawing": (lambda: drawing(armoured(bytes(2_000_000))), "larger than 1 MB"),
    "a scenario of 30 MB in a drawing": (lambda: drawing(armoured(bytes(30_000_000))), "larger than 1 MB"),
    "no base64 in a drawing": (lambda: drawing(f"<metadata>{PREFIX}ab=cd</metadata>"), "is damaged"),
    "laughs in a drawing": (lambda: LAUGHS.encode() + drawing("&lol9;"), "no scenario inside"),
    "a million carriers that are none": (
        lambda: drawing(f"<a>{PREFIX}</a>" * 500_000), "no scenario inside"),
    "a tag without an end": (lambda: drawing("<metadata" * 1_000_000 + PREFIX), "no scenario inside"),
    "a script with a scenario": (
        lambda: html().replace(b"<p>", f"<script>{PREFIX}e30=</script><p>".encode()), "no scenario inside"),
    "another scenario file": (lambda: drawing(armoured(b"{}")), "is not a Tradewinds scenario"),
    "nothing": (lambda: drawing(armoured(b"")), "is empty"),
    "a picture inside": (lambda: drawing(armoured(made("png"))), "NUL"),
    "a scenario out of range": (
        lambda: made("png", FILE.replace(b'"value": 1.1', b'"value": 1e9')), "must lie between"),
    "65 MB": (lambda: made("png") + bytes(MAX_CONTAINER), "larger than 64 MB"),
    "an office file of another kind": (lambda: member("xl/workbook.xml", b""), "no scenario inside"),
}


@pytest.mark.parametrize("harm", HOSTILE)
def test_a_file_that_means_harm_gets_one_sentence(harm: str, tmp_path: Path) -> None:
    make, words = HOSTILE[harm]
    path = tmp_path / "export.any"
    path.write_bytes(make())
    assert words in refusal(path)


def test_a_path_in_an_office_file_leads_nowhere(tmp_path: Path) -> None:
    links = ('<Relationships><Relationship Id="rIdTradewindsScenario" Target="../../../../etc/passwd"/>'
             "</Relationships>")
    path = tmp_path / "a.xlsx"
    path.write_bytes(member("xl/_rels/workbook.xml.rels", links.encode()))
    assert "no scenario inside" in refusal(path)


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
