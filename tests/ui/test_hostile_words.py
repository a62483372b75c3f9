"""Words of a scenario in every format: whatever they are, the file is built as it is with harmless ones."""

import csv
import io
import zipfile
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from functools import cache
from html.parser import HTMLParser
from typing import Any
from xml.etree import ElementTree

import pytest

from planner.export.formats import FORMATS, Package
from planner.figures import Result
from planner.run import run
from planner.scenario import Scenario
from planner.shocks import ShockKind, fresh
from ui.paint import Painter

TAME = ("Word",) * 10
HOSTILE = (
    "<img src=x onerror=alert(1)><b>x</b>",
    "]]></text></p></t></metadata></template></title></style><script>a()</script>-->",
    "\" onload=\"a()\" x='",
    '=HYPERLINK("http://evil.example","x")',
    "@SUM(1+1)*cmd|' /C calc'!A0",
    "+1+1",
    "\u00a0=1+1",
    "http://evil.example/x.png",
    "&lol;&#60;script&#62;",
    "\u202egnp.exe\u2066",
)
EVIL = ("script", "img", "iframe", "object", "embed", "foreignObject", "link", "hlinkClick", "f")
FORMS = [id for id in FORMATS if id not in ("png", "json", "parquet")]
"""The others hold no words, or hold them where nothing reads them as anything else."""


def package(words: Sequence[str]) -> Package:
    """Two scenarios and a reference that say these words wherever a scenario can; names come first."""
    scenario = Scenario(
        words[0], words[3], words[4], shocks=(replace(fresh(ShockKind.TARIFF), note=words[5]),),
        notes=(("price_gap_2030", words[6]), ("price_us", words[7]))).with_input("price_gap_2030", 2.0)
    other = replace(scenario.with_input("price_us", 1.3), name=f"{words[1]} B")
    reference = replace(Scenario(), name=f"{words[2]} C")
    results = tuple(Result(each, run(each)) for each in (scenario, other, reference))
    return Package(results[:2], results[2], None, ("price",), date(2026, 4, 2))


def written(form: str, words: Sequence[str]) -> bytes:
    whole = package(words)
    if FORMATS[form].most < 2:
        whole = replace(whole, results=whole.results[:1])
    return FORMATS[form].build(whole, Painter())


@cache
def tame(form: str) -> frozenset[Any]:
    return frozenset(built(form, written(form, TAME)))


@pytest.mark.parametrize("first", [0, 3, 6, 9])
@pytest.mark.parametrize("form", FORMS)
def test_a_file_is_built_alike_whatever_the_words_are(
    form: str, first: int, qapp: object, warm: None
) -> None:
    found = set(built(form, written(form, HOSTILE[first:] + HOSTILE[:first])))
    assert found <= tame(form), found - tame(form)


@pytest.mark.parametrize("form", ["svg", "html", "xlsx", "pptx", "csv"])
def test_the_comparison_sees_more_than_nothing(form: str, qapp: object, warm: None) -> None:
    assert tame(form) or form == "csv"
    spoilt = {
        "svg": b"<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>", "html": b"<p onload='a()'>x</p>",
        "csv": b"=1+1,2\n"}
    if form in spoilt:
        assert not set(built(form, spoilt[form])) <= tame(form)


def built(form: str, data: bytes) -> Iterable[Any]:
    """What a file is made of, its words left out: elements with their attributes, formulas, links."""
    match FORMATS[form].suffixes[0]:
        case ".svg":
            return elements(data)
        case ".html":
            return _Tags().read(data.decode())
        case ".xlsx" | ".pptx":
            return parts(data)
        case ".csv":
            return formulas(data.decode())
        case _:
            return [key for key in (b"/JavaScript", b"/URI", b"/Launch", b"/OpenAction") if key in data]


def elements(data: bytes) -> list[tuple[str, ...]]:
    return [(element.tag.rpartition("}")[2], *sorted(element.attrib)) for element in
            ElementTree.fromstring(data).iter()]


def parts(data: bytes) -> list[tuple[str, ...]]:
    """Elements by what they can do, and everything that leads out of the file."""
    found: list[tuple[str, ...]] = []
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        for name in archive.namelist():
            if name.endswith((".xml", ".rels")):
                root = ElementTree.fromstring(archive.read(name))
                tags = [(element.tag.rpartition("}")[2], element) for element in root.iter()]
                found += [(name, tag) for tag, _ in tags if tag in EVIL]
                found += [(name, element.get("Target", "")) for _, element in tags
                          if element.get("TargetMode") == "External"]
                found += [(tag,) for tag, _ in tags]
    return found


def formulas(text: str) -> list[str]:
    """Cells that a spreadsheet would take for formulas."""
    return [cell for row in csv.reader(io.StringIO(text)) for cell in row
            if cell.lstrip()[:1] in ("=", "+", "-", "@") and cell and not _is_number(cell)]


def _is_number(text: str) -> bool:
    try:
        float(text)
    except ValueError:
        return False
    return True


class _Tags(HTMLParser):
    """Tags of a page with the names of their attributes."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[tuple[str, ...]] = []

    def read(self, text: str) -> list[tuple[str, ...]]:
        self.feed(text)
        return self.found

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, *sorted(name for name, _ in attrs)))
