"""Scenario files: what is written is read back, and whatever else is opened gets one sentence."""

import json
import os
import re
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planner import files
from planner.charts import CHARTS
from planner.errors import FileError
from planner.evidence import sources
from planner.files.form import MAX_ENTRIES, MAX_KEY, MAX_TEXT
from planner.levers import LEVERS, Levers
from planner.months import HORIZON
from planner.places import escaped
from planner.scenario import INPUTS, Display, Scenario
from planner.sets import Bloc, Region, Segment
from planner.shocks import AXES, KINDS, MAX_SHOCKS, Shock, ShockKind
from planner.steps import MAX_SOURCES, MAX_STEPS, Event, Step
from tests.hostile.texts import SHOCK, STORY, document, lever, shock

NAME = "story.tradewinds.json"
SECONDS = 2.0
posix = pytest.mark.skipif(os.name != "posix", reason="links and pipes")


def refusal(act: Callable[[], Any], name: str = NAME) -> str:
    """The sentence with which ``act`` fails, looked at from all sides."""
    start = time.perf_counter()
    with pytest.raises(FileError) as error:
        act()
    assert time.perf_counter() - start < SECONDS
    sentence = str(error.value)
    assert sentence.isprintable() and sentence.endswith(".") and not sentence.endswith("..")
    assert name in sentence and len(sentence) < 500
    assert not re.search(r"pydantic|Traceback|[Ii]nput should|JSONDecode", sentence)
    return sentence


def parse(data: bytes | str | dict[str, Any]) -> files.Loaded:
    if isinstance(data, dict):
        data = json.dumps(data)
    return files.parse(data.encode() if isinstance(data, str) else data, NAME)


def assert_read_or_refused(data: bytes | str) -> None:
    try:
        loaded = parse(data)
    except FileError:
        refusal(lambda: parse(data))
    else:
        assert parse(files.to_bytes(loaded.scenario)).scenario == loaded.scenario


# What is written is read back

def texts(**sizes: int) -> st.SearchStrategy[str]:
    return st.text(st.characters(exclude_categories=("Cs", "Cc")), **sizes)


@st.composite
def shocks(draw: st.DrawFn) -> Shock:
    kind = draw(st.sampled_from(ShockKind))
    spec = KINDS[kind]
    places: dict[str, Any] = {}
    for target in spec.targets:
        nowhere = [] if kind is ShockKind.BREAKTHROUGH else [None]
        places[target] = draw(st.sampled_from([*AXES[target], *nowhere]))
    return Shock(
        kind, draw(st.integers(1, HORIZON)), draw(st.none() | st.integers(1, 600)),
        draw(st.floats(spec.min, spec.max)), draw(st.integers(0, 120)),
        probability=draw(st.floats(0, 1)), note=draw(texts(max_size=20)), **places)


@st.composite
def steps(draw: st.DrawFn, ids: list[str], events: list[Event]) -> tuple[Step, ...]:
    """Steps that share out inputs and events; their texts hold places, and braces that are none, doubled."""
    count = draw(st.integers(0, 4))
    if not count:
        return ()
    at = st.integers(0, count)
    homes, event_homes = [draw(at) for _ in ids], [draw(at) for _ in events]
    words = st.one_of(texts(min_size=1, max_size=20), st.sampled_from(["{chinese_share}", "{", "{a}", "}{"]))
    return tuple(
        Step(escaped(draw(words)), escaped(draw(words)),
             tuple(id for id, home in zip(ids, homes, strict=True) if home == n),
             tuple(event for event, home in zip(events, event_homes, strict=True) if home == n),
             tuple(draw(st.lists(st.sampled_from(list(CHARTS)), max_size=4))))
        for n in range(count))


@st.composite
def scenarios(draw: st.DrawFn) -> Scenario:
    scenario = Scenario(
        name=draw(texts(max_size=200)), author=draw(texts(max_size=20)),
        description=draw(st.text(st.characters(exclude_categories=("Cs", "Cc"), include_characters="\n\t"))),
        shocks=tuple(draw(st.lists(shocks(), max_size=5))),
        display=Display(
            tuple(draw(st.lists(st.sampled_from(list(CHARTS)), max_size=4))), draw(st.floats(0.001, 1e9))))
    chosen = draw(st.sets(st.sampled_from(list(INPUTS)), max_size=20))
    for id in chosen:
        scenario = scenario.with_input(id, draw(st.floats(INPUTS[id].min, INPUTS[id].max)))
    remarked = draw(st.sets(st.sampled_from(list(INPUTS)), max_size=5))
    notes = tuple((id, draw(texts(min_size=1, max_size=20))) for id in INPUTS if id in remarked)
    told = draw(steps(sorted(chosen), list(dict.fromkeys(map(Event.of, scenario.shocks)))))
    cited = tuple(draw(st.lists(st.sampled_from(list(sources())), max_size=4, unique=True)))
    description = escaped(scenario.description) if told else scenario.description
    return replace(scenario, notes=notes, steps=told, sources=cited, description=description)


@given(scenarios())
@settings(deadline=None, max_examples=150)
def test_every_scenario_comes_back_as_it_was(scenario: Scenario) -> None:
    data = files.to_bytes(scenario)
    loaded = files.parse(data, NAME)
    assert loaded.scenario == scenario
    assert loaded.notices == ()
    assert loaded.digest == files.digest(data)
    assert files.to_bytes(loaded.scenario) == data


def test_a_file_is_read_as_it_was_written(tmp_path: Path) -> None:
    path = tmp_path / NAME
    mark = files.write(path, STORY)
    loaded = files.read(path)
    assert loaded.scenario == STORY and loaded.digest == mark == files.digest(path.read_bytes())
    assert path.read_bytes() == files.to_bytes(STORY)


def test_a_file_holds_what_differs_in_declared_order_and_nothing_else() -> None:
    data = files.to_bytes(STORY)
    tree = json.loads(data)
    assert list(tree) == [
        "format", "format_version", "model_version", "defaults", "name", "author", "description",
        "levers", "assumptions", "shocks", "display"]
    assert tree["levers"] == {"price_gap_2030": {"value": 2.5, "unit": "x", "note": "from a hat"}}
    assert tree["assumptions"] == {
        "price_china": {"value": 0.3, "unit": "USD/Mtok"},
        "price_us": {"value": 1.0, "unit": "USD/Mtok", "note": "as it is"}}
    assert list(tree["assumptions"]) == ["price_china", "price_us"]
    assert tree["shocks"] == [{
        "kind": "api_restriction", "bloc": "china", "region": "us", "start": "2027-01", "months": 24,
        "ramp": 3, "severity": 0.8, "unit": "fraction", "probability": 1.0, "note": "for a start"}]
    assert tree["display"] == {
        "charts": ["price", "cost_stack"], "reference_volume": {"value": 250.0, "unit": "Mtok/month"}}
    assert data.endswith(b"\n}\n") and b"\r" not in data and "\u4e2d\u6587".encode() in data
    assert b'\n  "levers": {\n    "price_gap_2030": {\n      "value": 2.5,' in data


def test_equal_scenarios_have_equal_bytes() -> None:
    zero = Scenario().with_input("markup_drift_china", 0.0).with_input("night_shift_gain", 0.0)
    minus = Scenario().with_input("markup_drift_china", -0.0).with_input("night_shift_gain", -0.0)
    assert zero == minus and files.to_bytes(zero) == files.to_bytes(minus)
    whole = replace(Scenario(), levers=replace(Levers(), price_gap_2030=2))
    assert files.to_bytes(whole) == files.to_bytes(Scenario().with_input("price_gap_2030", 2.0))


def test_a_short_file_written_by_hand_is_enough() -> None:
    assert parse(document()) == files.Loaded(Scenario(name="A"), (), files.digest(
        json.dumps(document()).encode()))
    loaded = parse(shock(bloc="all", months=None, ramp="gone", probability="gone", note="gone"))
    assert loaded.scenario.shocks == (
        Shock(ShockKind.API_RESTRICTION, 10, None, 0.8, region=Region.US),)
    assert parse(lever({"value": 3, "unit": "x"})).scenario.value("price_gap_2030") == 3.0


def test_other_defaults_under_the_same_version_are_remarked_on() -> None:
    (notice,) = parse(document(defaults="0" * 16)).notices
    assert notice.startswith(NAME) and notice.endswith(".") and "defaults" in notice


def test_every_input_can_be_named_at_its_limits() -> None:
    for end in ("min", "max"):
        scenario = Scenario()
        for spec in INPUTS.values():
            scenario = scenario.with_input(spec.id, getattr(spec, end))
        assert files.parse(files.to_bytes(scenario), NAME).scenario == scenario


# What no file may hold is not written

@pytest.mark.parametrize(("scenario", "place"), [
    (replace(STORY, name="x" * 201), "name has 201 characters"),
    (replace(STORY, name="two\nlines"), "name holds control characters"),
    (replace(STORY, author="\x1b[31m"), "author holds control characters"),
    (replace(STORY, description="x" * 10_001), "description has 10001 characters"),
    (replace(STORY, description="\ud800"), "description holds half of a character"),
    (replace(STORY, levers=Levers(price_gap_2030=99.0)), "levers.price_gap_2030.value must lie between"),
    (replace(STORY, levers=Levers(price_gap_2030=float("nan"))), "is no finite number"),
    (replace(STORY, display=Display(("no_chart",))), "display.charts[0]"),
    (replace(STORY, display=Display(("price",) * 5)), "display.charts holds more than 4"),
    (replace(STORY, display=Display((), 0.0)), "display.reference_volume.value"),
    (replace(STORY, shocks=(replace(SHOCK, note="x" * 10_000),) * 100), "larger than 1 MB"),
])
def test_nothing_is_written_that_could_not_be_read(scenario: Scenario, place: str, tmp_path: Path) -> None:
    path = tmp_path / NAME
    path.write_bytes(b"the old one")
    assert place in refusal(lambda: files.write(path, scenario))
    assert path.read_bytes() == b"the old one"


def test_a_note_on_nothing_is_a_mistake_of_the_program() -> None:
    with pytest.raises(ValueError, match="no_such_input"):
        files.to_bytes(replace(STORY, notes=(("no_such_input", "?"),)))


def test_the_fullest_scenario_is_far_from_every_cap() -> None:
    full = Scenario(shocks=(replace(SHOCK, note="n" * 100),) * MAX_SHOCKS,
                    notes=tuple((id, "n" * 1000) for id in INPUTS),
                    steps=(Step("s", "t", tuple(INPUTS)), *[Step("s", "t" * 600)] * (MAX_STEPS - 1)))
    for spec in INPUTS.values():
        full = full.with_input(spec.id, spec.min)
    text = files.to_bytes(full).decode()
    assert parse(text).scenario == full
    assert 3 * sum(text.count(mark) for mark in "[]{},:") < MAX_ENTRIES
    assert 3 * max(map(len, INPUTS)) < MAX_KEY


@pytest.mark.parametrize("letter", ['"', "\n", "\u4e2d", "\U0001f600"])
def test_the_longest_text_is_read_however_it_is_written(letter: str) -> None:
    for ascii_only in (True, False):
        text = json.dumps(document(description=letter * MAX_TEXT), ensure_ascii=ascii_only)
        assert parse(text).scenario.description == letter * MAX_TEXT


def test_a_hostile_file_name_is_made_safe() -> None:
    with pytest.raises(FileError) as error:
        files.parse(b"{", "a\n\u202eb" + "c" * 500 + ".json")
    assert str(error.value).isprintable() and len(str(error.value)) < 300


def test_only_file_errors_come_out_of_a_file_cut_short() -> None:
    data = files.to_bytes(STORY)
    for end in range(0, len(data) - 1, 7):
        refusal(lambda end=end: parse(data[:end]))  # type: ignore[misc]


@given(st.data())
@settings(deadline=None, max_examples=300)
def test_only_file_errors_come_out_of_a_damaged_file(data: st.DataObject) -> None:
    damaged = bytearray(files.to_bytes(STORY))
    for _ in range(data.draw(st.integers(1, 4))):
        at = data.draw(st.integers(0, len(damaged) - 1))
        damaged[at : at + data.draw(st.integers(0, 3))] = data.draw(st.binary(max_size=3))
    assert_read_or_refused(bytes(damaged))


VALUES: Any = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=5)


def _places(tree: Any, place: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    inner = tree.items() if isinstance(tree, dict) else enumerate(tree) if isinstance(tree, list) else ()
    return [place] * bool(place) + [p for key, value in inner for p in _places(value, (*place, key))]


@given(st.data())
@settings(deadline=None, max_examples=300)
def test_only_file_errors_come_out_of_any_value_anywhere(data: st.DataObject) -> None:
    tree = json.loads(files.to_bytes(STORY))
    *parents, last = data.draw(st.sampled_from(_places(tree)))
    inner = tree
    for part in parents:
        inner = inner[part]
    inner[last] = data.draw(VALUES)
    assert_read_or_refused(json.dumps(tree))


# Stories

TOLD = {"title": "A wall", "text": "From {starts}: {chinese_share}.", "inputs": ["price_gap_2030"],
        "shocks": [{"kind": "api_restriction", "bloc": "china", "region": "all"}], "charts": ["price"]}


def story(*steps: dict[str, Any], **changes: Any) -> dict[str, Any]:
    told = [{**TOLD, "inputs": [], "shocks": [], "text": "x", **step} for step in steps]
    return document(steps=told, **changes)


def test_a_step_is_read_as_it_stands() -> None:
    step, = parse(document(steps=[TOLD], sources=["S0", "X22"])).scenario.steps
    assert step == Step(
        "A wall", "From {starts}: {chinese_share}.", ("price_gap_2030",),
        (Event(ShockKind.API_RESTRICTION, Bloc.CHINA),), ("price",))
    assert parse(document(steps=[{"title": "A", "text": "B"}])).scenario.steps == (Step("A", "B"),)
    assert parse(document()).scenario.steps == parse(document(steps=[])).scenario.steps == ()
    assert b"steps" not in files.to_bytes(STORY) and b"sources" not in files.to_bytes(STORY)


@pytest.mark.parametrize(("tree", "words"), [
    (story({"title": ""}), "steps[0].title is empty"),
    (story({"title": "x" * 81}), "steps[0].title has 81 characters where 80 are allowed"),
    (story({}, {"text": "x" * 601}), "steps[1].text has 601 characters where 600 are allowed"),
    (story({"title": "a\nb"}), "steps[0].title holds control characters"),
    (story({"txet": "a"}), "steps[0].txet is not a known key; rename it to text"),
    (document(steps=[{"title": "a"}]), "steps[0].text is missing; add it"),
    (document(steps={}), "steps must be a list in brackets"),
    (story(*[{}] * (MAX_STEPS + 1)), f"steps holds more than {MAX_STEPS} entries"),
    (story({"charts": ["prices"]}),
     "steps[0].charts[0] must be a known name such as 'price', not 'prices'"),
    (story({"charts": ["price"] * 5}), "steps[0].charts holds more than 4"),
    (story({"inputs": ["price_gap"]}), "steps[0].inputs[0] must be a known name such as 'price_gap_2030'"),
    (story({"inputs": ["price_us", "price_us"]}),
     "steps[0].inputs[1] is the same as steps[0].inputs[0]; keep one of the two"),
    (story({"inputs": ["price_us"]}, {"inputs": ["moe_convergence", "price_us"]}),
     "steps[1].inputs[1] is the same as steps[0].inputs[0]"),
    (story({"shocks": [{"kind": "export_control"}]}, {"shocks": [{"kind": "export_control"}]}),
     "steps[1].shocks[0] is the same as steps[0].shocks[0]"),
    (story({"shocks": [{"kind": "tarif"}]}),
     "steps[0].shocks[0] is of no known kind ('tarif'); set kind to tariff"),
    (story({"shocks": [{"kind": "tariff", "bloc": "us"}]}), "steps[0].shocks[0].region is missing"),
    (story({"shocks": [{"kind": "model_ban", "bloc": "us", "region": "mars"}]}),
     "steps[0].shocks[0].region must be"),
    (story({"shocks": [{"kind": "export_control", "start": "2027-01"}]}),
     "steps[0].shocks[0].start is not a known key"),
    (story({"text": "It is {chinese_shar}."}),
     "steps[0].text holds {chinese_shar}, which is no known place; write {chinese_share}, or double"),
    (story({"title": "{0.__class__}"}), "steps[0].title holds {0.__class__}, which is no known place"),
    (story({"text": "{"}), "steps[0].text holds {, which is no known place; write the name of"),
    (story({"text": "{" + "\u202e" * 500 + "}"}), "steps[0].text holds {\\u202e"),
    (story({"text": "From {starts}"}), "steps[0].text holds {starts}, but the step brings no shock"),
    (story({}, description="{severity}"), "description holds {severity}, but the step brings no shock"),
    (story({}, description="{price}"), "description holds {price}, which is no known place"),
    (document(sources=["S9"]), "sources[0] must be a known name such as 'S0'"),
    (document(sources=["S0", "X22", "S0"]), "sources[2] is the same as sources[0]"),
    (document(sources=list(sources())[: MAX_SOURCES + 1]), f"sources holds more than {MAX_SOURCES}"),
])
def test_a_broken_story_is_refused_with_its_place(tree: dict[str, Any], words: str) -> None:
    assert words in refusal(lambda: parse(tree))


def test_a_description_without_steps_may_hold_any_braces() -> None:
    assert parse(document(description="{price} {0} }{")).scenario.description == "{price} {0} }{"


def test_a_step_may_name_what_the_scenario_does_not_change() -> None:
    loaded = parse(document(steps=[TOLD])).scenario
    assert not loaded.diff() and not loaded.shocks and files.to_bytes(loaded)


# Files that are none

def test_paths_that_hold_no_scenario(tmp_path: Path) -> None:
    assert "there is no such file" in refusal(lambda: files.read(tmp_path / NAME))
    assert "it is a folder" in refusal(lambda: files.read(tmp_path), tmp_path.name)
    assert "too long" in refusal(lambda: files.read(tmp_path / ("x" * 300)), "x" * 50)
    assert "no file can have that name" in refusal(lambda: files.read(tmp_path / "a\0b"), "a\\u0000b")


def test_a_large_file_is_refused_unread(tmp_path: Path) -> None:
    path = tmp_path / NAME
    with path.open("wb") as stream:
        stream.truncate(2_000_000_000)
    assert "larger than 1 MB" in refusal(lambda: files.read(path))


@posix
def test_pipes_devices_and_circles_do_not_hang(tmp_path: Path) -> None:
    pipe, circle = tmp_path / "pipe", tmp_path / "circle"
    os.mkfifo(pipe)
    circle.symlink_to(circle)
    assert "a device or a pipe" in refusal(lambda: files.read(pipe), "pipe")
    assert "a device or a pipe" in refusal(lambda: files.read(Path("/dev/zero")), "zero")
    assert "circle" in refusal(lambda: files.read(circle), "circle")


def test_a_file_that_may_not_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / NAME
    files.write(path, STORY)

    def deny(*_: object) -> int:
        raise PermissionError(13, "Permission denied")  # root may read everything

    monkeypatch.setattr(os, "open", deny)
    assert "not allowed to read it" in refusal(lambda: files.read(path))


# The schema

def test_the_schema_follows_the_declarations() -> None:
    schema = files.schema()
    assert schema["$id"] == "urn:tradewinds:scenario:1"
    assert "//" not in json.dumps(schema)
    definitions = schema["$defs"]
    assert list(definitions["levers"]["properties"]) == list(LEVERS)
    for spec in INPUTS.values():
        entry = definitions[spec.id]["properties"]
        assert entry["unit"]["const"] == spec.unit
        assert (entry["value"]["minimum"], entry["value"]["maximum"]) == (spec.min, spec.max)
        assert definitions[spec.id]["required"] == ["value", "unit"]
    for kind, kind_spec in KINDS.items():
        entry = definitions[f"shock_{kind.name.lower()}"]
        assert set(kind_spec.targets) == set(entry["properties"]) & set(AXES)
        assert entry["properties"]["severity"]["maximum"] == kind_spec.max
    assert all(part["additionalProperties"] is False for part in definitions.values() if "properties" in part)
    assert list(definitions["Chart"]["enum"]) == list(CHARTS)


def test_the_places_of_a_shock_are_the_sets() -> None:
    region = files.schema()["$defs"]["shock_tariff"]["properties"]["region"]["enum"]
    assert region == [*(member.name.lower() for member in Region), "all"]
    segment = files.schema()["$defs"]["shock_demand_surge"]["properties"]["segment"]["enum"]
    assert segment == [*(member.name.lower() for member in Segment), "all"]
