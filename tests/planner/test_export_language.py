"""Files follow the language in force where people read them, and not where programs do."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import openpyxl
import pytest

from planner.errors import FileError
from planner.export.answer_tables import shocks_text
from planner.export.carry import carry_in_xlsx
from planner.export.data import parquet
from planner.export.document import json_document
from planner.export.iamc import iamc_csv, iamc_xlsx
from planner.export.table import chart_text
from planner.export.workbook import workbook
from planner.figures import Result, figure
from planner.files import parse, schema
from planner.files.carried import carried
from planner.language import ENGLISH, speak
from planner.run import run
from planner.scenario import Scenario
from planner.sets import Bloc, Region
from planner.shocks import Shock, ShockKind

DAY = date(2026, 4, 2)
WALL = Shock(ShockKind.API_RESTRICTION, 10, 24, 0.8, 3, Bloc.CHINA, Region.US, None, 0.6, "b")
SCENARIO = replace(Scenario("a", shocks=(WALL,) * 8).with_input("price_us", 1.1), notes=(("price_us", "b"),))


class Shouted(dict[str, str]):
    """A language in which every template ends in a mark, and asterisks stand before it."""

    def get(self, template: str, default: str | None = None) -> str:  # type: ignore[override]
        return f"*{template}\u00a7" if template else ""


@pytest.fixture(autouse=True)
def english_again() -> Iterator[None]:
    yield
    speak(ENGLISH)


@pytest.fixture(scope="module")
def result() -> Result:
    return Result(SCENARIO, run(SCENARIO))


def test_a_workbook_is_in_the_language_in_force_and_still_carries_its_scenario(
    result: Result, baseline: Result
) -> None:
    english = openpyxl.load_workbook(io.BytesIO(workbook(result, baseline, DAY)))
    speak(Shouted())
    data = workbook(result, baseline, DAY)
    said = openpyxl.load_workbook(io.BytesIO(data))
    assert len(said.sheetnames) == len(english.sheetnames)
    assert all(len(name) <= 31 and not re.search(r"[\[\]:*?/\\]", name) for name in said.sheetnames)
    for name in said.sheetnames[:-1]:  # the last one holds the scenario
        headings = [cell.value for cell in said[name][1] if cell.value not in (None, "a")]
        assert all("\u00a7" in words for words in headings), name
    labels = [cell.value for cell in said.worksheets[0]["A"] if cell.value not in (None, "a")]
    assert len(labels) > 15 and all("\u00a7" in words for words in labels)
    inside = carried(data, "a.xlsx")
    speak(ENGLISH)
    assert inside is not None and parse(inside, "a.xlsx").scenario == SCENARIO


def test_what_programs_read_is_the_same_in_every_language(result: Result) -> None:
    def made() -> tuple[object, ...]:
        return (parquet(result, None, DAY), json_document(result, None, DAY), iamc_csv([result]),
                iamc_xlsx([result], DAY), schema())

    english = made()
    speak(Shouted())
    assert made() == english


def test_tables_for_people_follow_the_language(result: Result) -> None:
    shown = figure("developer_share", result)
    assert chart_text(shown, "s").splitlines()[1].startswith("month,China,US,Rest,")
    speak(Shouted())
    title, headings, *_ = chart_text(figure("developer_share", result), "s").splitlines()
    assert "\u00a7" in title and headings.startswith("month,*China\u00a7,")
    assert all("\u00a7" in words for words in shocks_text(SCENARIO, "s").splitlines()[1].split("\t"))


def test_words_of_points_follow_although_the_points_are_kept(result: Result) -> None:
    def texts() -> list[str]:
        return [point.text for panel in figure("developer_share", result).panels for point in panel.points]

    english = texts()
    speak(Shouted())
    assert english and all("Source:" in words and words[0] != "*" for words in english)
    assert all(words.startswith("*") and words.endswith("\u00a7") for words in texts())


@pytest.mark.parametrize("data", [
    b"", b"{", b"\xff\xfe", b'{"format": "x"}', b'{"a": 1, "a": 2}', b"[" * 20,
    b'{"format": "tradewinds-scenario", "format_version": 1, "levels": {}}'])
def test_complaints_are_whole_sentences_in_the_language_in_force(data: bytes) -> None:
    speak(Shouted())
    with pytest.raises(FileError, match=r"^\*a\.json.*\u00a7$"):
        parse(data, "a.json")


def test_a_damaged_export_is_told_in_one_sentence() -> None:
    book = carry_in_xlsx(workbook(Result(SCENARIO, run(SCENARIO)), None, DAY), b"")[:-40]
    speak(Shouted())
    with pytest.raises(FileError, match=r"^\*a\.xlsx is \*an office file\u00a7 that .*\u00a7$"):
        carried(book, "a.xlsx")
