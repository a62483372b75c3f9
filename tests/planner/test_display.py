"""How a scenario wants to be looked at is kept in its file."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from planner import files
from planner.errors import FileError
from planner.kpis import KPIS, KPIS_AT_MOST, KPIS_SHOWN
from planner.scenario import Display, Scenario

NAME = "shown.tradewinds.json"


def chosen(*kpis: str) -> Scenario:
    return replace(Scenario("Shown"), display=Display(kpis=kpis))


@pytest.mark.parametrize(
    "kpis", [(), ("unserved",), ("us_share", "chinese_share"), tuple(KPIS)[:KPIS_AT_MOST], KPIS_SHOWN])
def test_headline_numbers_come_back_in_their_order(kpis: tuple[str, ...], tmp_path: Path) -> None:
    path = tmp_path / NAME
    files.write(path, chosen(*kpis))
    read = files.read(path).scenario
    assert read == chosen(*kpis) and read.display.kpis == kpis
    assert files.to_bytes(read) == path.read_bytes()


@pytest.mark.parametrize("name", KPIS)
def test_every_headline_number_can_be_named_in_a_file(name: str) -> None:
    assert files.parse(files.to_bytes(chosen(name)), NAME).scenario.display.kpis == (name,)


def test_the_usual_numbers_are_not_written() -> None:
    assert "kpis" not in json.loads(files.to_bytes(Scenario()))["display"]
    assert set(KPIS_SHOWN) <= set(KPIS) and len(KPIS_SHOWN) <= KPIS_AT_MOST


def tree(kpis: object) -> bytes:
    made = json.loads(files.to_bytes(Scenario()))
    made["display"]["kpis"] = kpis
    return json.dumps(made).encode()


@pytest.mark.parametrize("kpis", [["gdp"], [1], "cost", ["cost"] * (KPIS_AT_MOST + 1), list(KPIS)])
def test_numbers_that_cannot_be_shown_are_refused(kpis: object) -> None:
    with pytest.raises(FileError, match=r"display\.kpis"):
        files.parse(tree(kpis), NAME)


def test_an_empty_list_is_the_usual_choice() -> None:
    assert files.parse(tree([]), NAME).scenario.display.kpis == ()
