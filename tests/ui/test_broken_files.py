"""Files that are no scenarios: one plain sentence each, and everything open stays as it was."""

import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from planner import files
from planner.scenario import Scenario
from planner.version import MODEL_VERSION
from ui.documents import SUFFIX

from .pages import App

pytestmark = pytest.mark.unpainted

GAP = "price_gap_2030"
SOUND: dict[str, Any] = {
    "format": "tradewinds-scenario", "format_version": 1, "model_version": MODEL_VERSION, "name": "A"}
SHOCK: dict[str, Any] = {
    "kind": "api_restriction", "bloc": "china", "region": "us", "start": "2027-01", "months": None,
    "severity": 0.8, "unit": "fraction"}


def text(content: str | bytes) -> Callable[[Path], None]:
    return lambda path: void(path.write_bytes(content if isinstance(content, bytes) else content.encode()))


def void(_: object) -> None:
    pass


def tree(**changes: Any) -> Callable[[Path], None]:
    return text(json.dumps({**SOUND, **changes}))


def lever(entry: Any, name: str = GAP) -> Callable[[Path], None]:
    return tree(levers={name: entry})


def shock(**changes: Any) -> Callable[[Path], None]:
    return tree(shocks=[{**SHOCK, **changes}])


def raw(value: str) -> Callable[[Path], None]:
    """A lever whose value is written as it stands."""
    return text(json.dumps({**SOUND, "levers": {GAP: {"value": 0.125, "unit": "x"}}}).replace("0.125", value))


BROKEN: dict[str, tuple[Callable[[Path], None], str]] = {
    "missing": (void, "there is no such file"),
    "a folder": (lambda path: path.mkdir(), "it is a folder"),
    "a pipe": (os.mkfifo, "a device or a pipe"),
    "a circle of links": (lambda path: path.symlink_to(path), "leads in a circle"),
    "empty": (text(""), "is empty"),
    "truncated": (text(json.dumps(SOUND)[:40]), "line 1"),
    "no JSON": (text("not a scenario"), "line 1, column 1"),
    "a list": (text("[]"), "is not a Tradewinds scenario"),
    "another format": (tree(format="excel"), "is not a Tradewinds scenario"),
    "UTF-16": (text(json.dumps(SOUND).encode("utf-16")), "UTF-16"),
    "a byte order mark": (text(b"\xef\xbb\xbf" + json.dumps(SOUND).encode()), "byte order mark"),
    "Latin-1": (text(json.dumps(SOUND).replace('"A"', '"\xe9"').encode("latin-1")), "not UTF-8"),
    "a NUL": (text(json.dumps(SOUND).encode() + b"\0"), "NUL"),
    "a picture": (text(b"\x89PNG\r\n\x1a\n" + bytes(range(256))), ""),
    "10 MB": (tree(description="x" * 10_000_000), "larger than 1 MB"),
    "deep nesting": (text("[" * 100_000), "nests brackets"),
    "deep nesting inside": (tree(description=json.loads("[" * 30 + "]" * 30)), "nests brackets"),
    "a newer format": (tree(format_version=2), "newer Tradewinds"),
    "a newer model": (tree(model_version="99.0"), "newer Tradewinds"),
    "a text for a number": (lever({"value": "2.5", "unit": "x"}), "must be a number"),
    "NaN": (raw("NaN"), "no finite number"),
    "Infinity": (raw("Infinity"), "no finite number"),
    "1e999": (raw("1e999"), "no finite number"),
    "a number of 10,000 digits": (raw("9" * 10_000), "no finite number"),
    "an unknown lever": (lever({"value": 1, "unit": "x"}, "price_gap_2031"), "is not a known key"),
    "an assumption among levers": (
        lever({"value": 1, "unit": "USD/Mtok"}, "price_us"), "move it to assumptions"),
    "a wrong unit": (lever({"value": 2.5, "unit": "USD"}), "must be 'x'"),
    "no unit": (lever({"value": 2.5}), "is missing"),
    "out of range": (lever({"value": 1000, "unit": "x"}), "must lie between"),
    "a key twice": (text(json.dumps(SOUND)[:-1] + ', "name": "B"}'), "is given twice"),
    "an unknown key": (tree(levels={}), "is not a known key"),
    "no name": (text(json.dumps({k: v for k, v in SOUND.items() if k != "name"})), "is missing"),
    "a name of 10,000 letters": (tree(name="x" * 10_000), "shorten it"),
    "a line break in the name": (tree(name="a\nb"), "control characters"),
    "half a character": (tree(name="\ud800"), "lone surrogate"),
    "an unknown shock": (shock(kind="invasion"), "is of no known kind"),
    "a shock out of time": (shock(start="2035-01"), "must be a month"),
    "a shock too hard": (shock(severity=1.5), "must lie between"),
    "a shock in no place": (shock(region="atlantis"), "must be"),
    "101 shocks": (tree(shocks=[SHOCK] * 101), "holds more than 100"),
    "an unknown chart": (tree(display={"charts": ["pie"]}), "display.charts"),
    "markup for a kind": (shock(kind="<img src=x><b>y</b>"), "<img src=x><b>y</b>"),
}


def test_each_broken_file_gives_one_sentence_and_changes_nothing(app: App, tmp_path: Path) -> None:
    app.panel.drag(GAP, 2.0)
    app.panel.drag(GAP, 6.0)
    app.undo()
    before = app.memory()
    for number, (kind, (make, words)) in enumerate(BROKEN.items()):
        path = tmp_path / f"broken-{number}{SUFFIX}"
        make(path)
        act = (app.open, app.drop, app.window.open)[number % 3]
        act(path)
        message = app.messages.only()
        assert message.title == "The scenario was not opened", kind
        assert message.is_plain and message.details == "", kind
        assert words in message.text and path.name in message.text, (kind, message.text)
        assert message.text.endswith(".") and message.text.isprintable(), (kind, message.text)
        assert len(message.text) < 500 and message.text.count(". ") == 0, (kind, message.text)
    app.settle()
    assert app.memory() == before


def test_after_a_broken_file_a_sound_one_opens(app: App, tmp_path: Path) -> None:
    broken, sound = tmp_path / f"broken{SUFFIX}", tmp_path / f"sound{SUFFIX}"
    broken.write_text("{")
    files.write(sound, Scenario("Sound"))
    app.open(broken)
    app.messages.only()
    app.open(sound)
    assert app.scenario.name == "Sound" and app.messages.shown == []


def test_a_recent_file_that_has_become_broken_is_one_sentence_too(app: App, tmp_path: Path) -> None:
    path = tmp_path / f"story{SUFFIX}"
    files.write(path, Scenario("Story"))
    app.open(path)
    app.new()
    path.write_text("{}")
    before = app.memory()
    app.header.open("story")
    assert "not a Tradewinds scenario" in app.messages.only().text
    assert app.memory() == before
