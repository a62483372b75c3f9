"""Stories: their steps add up to them, their sentences hold in the run, and their places are filled."""

import io
import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path

import numpy as np
import openpyxl
import pytest

from planner import files, headline
from planner.evidence import sources
from planner.export.brief.blocks import Table
from planner.export.brief.content import content
from planner.export.story import Story
from planner.export.workbook import workbook
from planner.figures import Result
from planner.language import speaking
from planner.measures import MEASURES
from planner.months import month_number
from planner.places import OF_SHOCK, Words, change_text, escaped, fault, filled, names
from planner.projection import Projection
from planner.run import run
from planner.scenario import INPUTS, Scenario
from planner.sequence import at_stop, change_at, last_stop, stage
from planner.sets import Bloc, Region
from planner.shipped import said, shipped, templates
from planner.shocks import Shock, ShockKind
from planner.steps import Event, Step
from planner.stories import description, told

STORIES = sorted(set(shipped()) - {"Baseline"})
every_story = pytest.mark.parametrize("name", STORIES)
SAME, NONE = "The same run,", "no effect"
"""How a step says that it brings nothing, and that what it brings changes no result."""
BAN = Shock(ShockKind.MODEL_BAN, 10, None, 1.0, 3, Bloc.CHINA, Region.US)
TALE = replace(
    Scenario("Tale", shocks=(BAN,)).with_input("price_gap_2030", 2.0).with_input("token_growth", 5.0),
    description="It ends at {chinese_share}.",
    steps=(Step("Prices", "From {price_gap_before} to {price_gap}.", ("price_gap_2030",), (), ("price",)),
           Step("A ban", "From {starts}: {severity}.", (), (Event.of(BAN),))))


@cache
def scenario(name: str) -> Scenario:
    return files.read(shipped()[name]).scenario


@cache
def projection(name: str, steps: int = 99) -> Projection:
    return run(stage(scenario(name), steps))


def value(name: str, measure: str, steps: int = 99) -> float:
    return float(MEASURES[measure].values(projection(name, steps), 1000.0)[0])


def change(name: str, measure: str, steps: int) -> float:
    return value(name, measure, steps) - value(name, measure, steps - 1)


def share(name: str, month: str, steps: int = 99) -> float:
    return 100 * projection(name, steps).at(month_number(month), "developer_share", Bloc.CHINA)


def texts(name: str) -> list[str]:
    story = scenario(name)
    return [story.description, *(text for step in story.steps for text in (step.title, step.text))]


# What ships

@every_story
def test_a_story_has_sources_and_some_steps_that_add_up_to_it(name: str) -> None:
    story = scenario(name)
    assert 3 <= len(story.steps) <= 6 and story.sources
    assert stage(story, len(story.steps)).same_numbers(story)
    assert stage(story, 0).same_numbers(Scenario())
    brought = [what for step in story.steps for what in (*step.inputs, *step.shocks)]
    assert sorted(map(str, brought)) == sorted(
        [*(str(c.spec.id) for c in story.diff()), *(str(Event.of(shock)) for shock in story.shocks)])


@every_story
def test_every_step_has_an_effect_or_says_that_it_has_none(name: str) -> None:
    for at, step in enumerate(scenario(name).steps, start=1):
        moved = [id for id, measure in MEASURES.items()
                 if not change_text(measure, value(name, id, at), value(name, id, at - 1)).startswith("0")]
        same = np.array_equal(projection(name, at).records, projection(name, at - 1).records)
        assert same == step.text.startswith(SAME) == (not step.inputs and not step.shocks), step.title
        assert bool(moved) or same or NONE in step.text, step.title
        assert not (moved and NONE in step.text), step.title


@pytest.mark.parametrize("name", [*STORIES, "Baseline"])
def test_texts_name_articles_and_no_codes_and_type_no_number_of_the_run(name: str) -> None:
    story = scenario(name)
    notes = [text for _, text in story.notes] + [shock.note for shock in story.shocks]
    titles = " ".join(source.title for source in sources().values())
    for text in [*texts(name), *notes]:
        assert not re.search(r"\b[SX]\d+\b|[Ff]orecast|!", text), text
    for text in texts(name):
        outside = re.sub(r"\{\w+\}", "", text)
        assert set(re.findall(r"\d+", outside)) <= {"2026", "2027", "2028", "2030"}, text
    for title in re.findall("\u201c(.*?)\u201d", " ".join(texts(name))):
        assert title in titles
    assert "look" in story.description.lower()


@every_story
def test_every_place_is_filled_and_no_brace_is_left(name: str) -> None:
    story = scenario(name)
    shown = [description(Result(story, projection(name)))]
    for at in range(1, len(story.steps) + 1):
        words = told(story, at)
        shown += [words.title, words.text]
    for text, raw in zip(shown, texts(name), strict=True):
        assert not re.search(r"[{}\u2013]", text)
        assert (text != raw) == ("{" in raw)
    assert any("{" in text for text in texts(name))


CLAIMS: dict[str, Callable[[], bool]] = {
    "Cost miracle: power hardly counts, computing does most": lambda: (
        change("Cost miracle holds", "chinese_share", 1) < 0.2
        and change("Cost miracle holds", "chinese_share", 3)
        > 0.5 * (value("Cost miracle holds", "chinese_share") - value("Price war", "chinese_share", 0))),
    "Cost miracle: learning lowers both costs and not the distance": lambda: (
        change("Cost miracle holds", "cost_china", 4) < 0 > change("Cost miracle holds", "cost_us", 4)
        and abs(change("Cost miracle holds", "chinese_share", 4)) < 0.1),
    "Cost miracle: room was not missing": lambda: (
        value("Cost miracle holds", "capacity", 4) < 100
        and abs(change("Cost miracle holds", "chinese_share", 5)) < 0.05),
    "Price war: alike in points, frontier more in proportion": lambda: (
        abs(change("Price war", "frontier", 1) - change("Price war", "general", 1)) < 1
        and value("Price war", "frontier") / value("Price war", "frontier", 0)
        < value("Price war", "general") / value("Price war", "general", 0) - 0.1),
    "Price war: all of the profit": lambda: value("Price war", "margin_us") < 1,
    "API wall: not most of it at a stroke, and nothing goes unserved": lambda: (
        all(projection("API wall 2027").at(month_number(m), "region_share", Region.US, Bloc.CHINA)
            > 0.5 * projection("API wall 2027", 0).at(month_number(m), "region_share", Region.US, Bloc.CHINA)
            for m in ("2027-06", "2027-12", "2030-12"))
        and value("API wall 2027", "unserved") == 0),
    "Chip squeeze: the dent is deepest early": lambda: (
        share("Chip squeeze", "2027-12", 1) < share("Chip squeeze", "2030-12", 1)),
    "Chip squeeze: demand runs ahead of capacity, yet is served": lambda: (
        value("Chip squeeze", "capacity") > 100 and value("Chip squeeze", "unserved") == 0),
    "Chip squeeze: frontier work loses more in proportion": lambda: (
        value("Chip squeeze", "frontier") / value("Chip squeeze", "frontier", 0)
        < value("Chip squeeze", "general") / value("Chip squeeze", "general", 0)),
    "Chips at home: chips come back, the lag stays": lambda: (
        projection("Chips at home").at(57, "accelerators", Bloc.CHINA)
        > projection("Chips at home", 0).at(57, "accelerators", Bloc.CHINA)
        and projection("Chips at home").at(57, "quality_lag", Bloc.CHINA)
        > projection("Chips at home", 0).at(57, "quality_lag", Bloc.CHINA) + 3
        and value("Chips at home", "chinese_share") < value("Chips at home", "chinese_share", 0)),
    "Chips at home: public money does most of the three": lambda: (
        change("Chips at home", "chinese_share", 4)
        > max(change("Chips at home", "chinese_share", 2), change("Chips at home", "chinese_share", 3))),
    "PJM: hardware is the larger part of US cost": lambda: (
        projection("PJM squeeze").at(57, "electricity_share", Bloc.US) < 0.3),
    "PJM: the smaller fleet has room": lambda: (
        float(projection("PJM squeeze").line("load_ratio", Bloc.US).max()) < 1),
    "Green power: the lead stays": lambda: (
        value("Green power converges", "chinese_share") > value("Green power converges", "us_share") + 5),
    "MoE: what it saves is passed on": lambda: (
        abs(value("MoE catches up", "margin_us") - value("MoE catches up", "margin_us", 0)) < 0.5),
    "MoE: early adoption shows early, and less by 2030": lambda: (
        share("MoE catches up", "2026-12", 2) - share("MoE catches up", "2026-12", 1)
        < change("MoE catches up", "chinese_share", 2) < 0),
    "MoE: US cost stays far above": lambda: (
        value("MoE catches up", "cost_us") > 2 * value("MoE catches up", "cost_china")),
    "Leap (US): quality counts somewhat more than cost, in either order": lambda: (
        change("Post-MoE leap (US)", "chinese_share", 1) < change("Post-MoE leap (US)", "chinese_share", 2)
        and change("Post-MoE leap (US)", "chinese_share", 1)
        < cost_alone("Post-MoE leap (US)") - value("Post-MoE leap (US)", "chinese_share", 0)),
    "Leap (China): the lag changes sides, the saving makes room": lambda: (
        projection("Post-MoE leap (China)").at(57, "quality_lag", Bloc.CHINA)
        < projection("Post-MoE leap (China)").at(57, "quality_lag", Bloc.US)
        and value("Post-MoE leap (China)", "capacity") < value("Post-MoE leap (China)", "capacity", 0)),
    "Agents: scarcity costs share first, and less later": lambda: (
        share("Agents everywhere", "2027-12", 1) < share("Agents everywhere", "2030-12", 1) - 5
        and abs(change("Agents everywhere", "chinese_share", 1)) < 2),
    "Agents: they buy where tokens are cheap, and scarcity is sold dearer": lambda: (
        change("Agents everywhere", "chinese_share", 2) > 0 < change("Agents everywhere", "margin_china", 3)),
    "Agents: more tokens, more chips, more power": lambda: all(
        float(projection("Agents everywhere")[output][0, -1].sum())
        > float(projection("Agents everywhere", 0)[output][0, -1].sum())
        for output in ("tokens", "accelerators", "energy_use")),
    "Counterstroke: the ecosystem is the smallest step": lambda: (
        -change("Open-weights counterstroke", "chinese_share", 3)
        < min(-change("Open-weights counterstroke", "chinese_share", at) for at in (1, 2))),
    "Fortress: nothing is left in the US, and tokens are served, dearer": lambda: (
        value("Fortress West", "general", 2) < 0.5 and value("Fortress West", "unserved") == 0
        and value("Fortress West", "bill") > 1.2 * value("Fortress West", "bill", 0)),
    "Sunk: power is most of cost, and yet some developers stay": lambda: (
        value("Sunk hardware", "electricity") > 50 and value("Sunk hardware", "chinese_share") < 75),
}
"""What a sentence of a story says without a place, and whether the run shows it."""


def cost_alone(name: str) -> float:
    lever = scenario(name).steps[1].inputs[0]
    alone = run(Scenario().with_input(lever, scenario(name).value(lever)))
    return float(MEASURES["chinese_share"].values(alone)[0])


@pytest.mark.parametrize("claim", CLAIMS)
def test_a_story_claims_what_the_run_shows(claim: str) -> None:
    assert CLAIMS[claim]()


# Stages

def test_steps_come_into_force_one_after_the_other_and_the_rest_with_the_last() -> None:
    one, two = stage(TALE, 1), stage(TALE, 2)
    assert [c.spec.id for c in one.diff()] == ["price_gap_2030"] and not one.shocks
    assert two.same_numbers(TALE) and two.value("token_growth") == 5.0
    assert one.display.charts == ("price",) and two.display == TALE.display
    assert (one.name, one.steps) == (TALE.name, TALE.steps)


def test_stops_go_from_the_baseline_over_the_steps_to_the_whole() -> None:
    assert last_stop(TALE) == 3 and last_stop(Scenario()) == 0
    assert at_stop(TALE, 0).same_numbers(Scenario()) and at_stop(TALE, 3) == TALE
    assert at_stop(Scenario("One"), 0) == Scenario("One")
    assert change_at(TALE, 0) is None
    before, after = change_at(TALE, 2) or (None, None)
    assert (before, after) == (stage(TALE, 1), stage(TALE, 2))
    before, after = change_at(TALE, 3) or (None, None)
    assert before is not None and before.same_numbers(Scenario()) and after == TALE


def test_an_edited_story_still_plays() -> None:
    reset = TALE.with_input("price_gap_2030", INPUTS["price_gap_2030"].default).without_shock(0)
    assert stage(reset, 1).same_numbers(Scenario()) and stage(reset, 2).same_numbers(reset)
    assert told(reset, 2).text == "From \u2013: \u2013."
    moved = TALE.with_shock(replace(BAN, start=20, severity=0.5), 0)
    assert told(moved, 2).text.endswith(": 50%.")
    more = TALE.with_shock(Shock(ShockKind.TARIFF, 5, None, 1.0))
    assert stage(more, 1).shocks == () and stage(more, 2).same_numbers(more)


# Places

def test_numbers_of_the_run_are_put_into_places() -> None:
    first, base = run(stage(TALE, 1)), run(Scenario())
    gap = MEASURES["price_gap"]
    before, after = (gap.text(float(gap.values(p)[0])) for p in (base, first))
    assert told(TALE, 1).text == f"From {before} to {after}." and before != after
    assert told(TALE, 2).text.endswith(": 100%.")
    share_now = MEASURES["chinese_share"].text(float(MEASURES["chinese_share"].values(run(TALE))[0]))
    assert description(Result(TALE, run(TALE))) == f"It ends at {share_now}."


def test_each_form_of_a_place_reads_another_run_or_month() -> None:
    runs = [run(TALE.with_input("price_gap_2030", value)) for value in (2.0, 3.0, 4.0)]
    words = Words(TALE, *runs, TALE.shocks)
    gap, load = MEASURES["price_gap"], MEASURES["capacity"]
    now, before, base = (float(gap.course(each)[0, -1]) for each in runs)
    then = float(gap.course(runs[0])[0, month_number("2027-12")])
    expected = {
        "price_gap": gap.text(now), "price_gap_before": gap.text(before),
        "price_gap_baseline": gap.text(base), "price_gap_2027": gap.text(then),
        "price_gap_change": change_text(gap, now, before),
        "capacity": load.text(float(load.course(runs[0])[0].max())),
        "price_gap_2030": "2x", "price_gap_2030_default": "4x", "token_growth": "5x", "pue_us": "1.2",
        "accelerators_china_2030": "18 million H100e", "starts": "2027-01", "severity": "100%"}
    assert len(set(expected.values())) >= len(expected) - 1
    assert {name: words(name) for name in expected} == expected


def test_numbers_are_of_the_year_that_the_sentence_names() -> None:
    before = told(TALE, 1)
    headline.use(2028)
    try:
        assert told(TALE, 1) == before
    finally:
        headline.use(headline.LAST)


def test_places_follow_the_scenario_and_not_the_file() -> None:
    other = TALE.with_input("price_gap_2030", 8.0)
    assert told(other, 1).text != told(TALE, 1).text


@pytest.mark.parametrize(("measure", "now", "before", "words"), [
    ("chinese_share", 48.2, 50.7, "\u22122.5 points"), ("chinese_share", 50.70001, 50.7, "0 points"),
    ("price_gap", 4.6, 4.0, "+0.6x"), ("cost_us", 0.12, 0.125, "\u22124.0%"), ("bill", 192.0, 141.0, "+36%"),
    ("bill", 1.0, 0.0, "0%"),
])
def test_a_change_has_its_sign_and_its_unit(measure: str, now: float, before: float, words: str) -> None:
    assert change_text(MEASURES[measure], now, before) == words


def test_names_of_places_are_of_one_kind_each() -> None:
    assert not set(MEASURES) & set(INPUTS) and not names() & set(OF_SHOCK)
    assert len(names()) == sum(4 + 4 * (m.month is not None) for m in MEASURES.values()) + 2 * len(INPUTS)
    assert all(name.isidentifier() for name in names())


@pytest.mark.parametrize("text", [
    "{", "}", "{}", "{nothing}", "{0}", "{chinese_share.real}", "{chinese_share!r}", "{chinese_share:>9}",
    "{chinese_share[0]}", "{ chinese_share }", "{price_gap_2026_change}",
    "{capacity_2027}", "{starts}", "{\n}",
])
def test_whatever_else_stands_in_braces_is_a_fault_and_is_shown_as_it_stands(text: str) -> None:
    assert fault(text) is not None
    safe = escaped(text)
    assert fault(safe) is None and escaped(safe) == safe
    assert filled(safe, lambda name: f"<{name}>") == text


def test_a_text_without_steps_keeps_its_braces() -> None:
    plain = Scenario(description="{chinese_share} {0.__class__} {{}}")
    assert description(Result(plain, run(plain))) == plain.description


# Languages

def test_texts_of_shipped_stories_are_said_and_those_of_users_are_not() -> None:
    story = scenario("Price war")
    assert all(text in templates() for text in [story.name, *texts("Price war")])
    chinese = {story.name: "\u4ef7\u683c\u6218", story.steps[0].text: "{price_gap} \u500d", "Tale": "wrong",
               TALE.description: "wrong"}
    with speaking(chinese):
        assert story.title == said(story.name) == "\u4ef7\u683c\u6218"
        assert told(story, 1).text.endswith("x \u500d")
        assert said(story.steps[0].text) == "{price_gap} \u500d"
        assert replace(story, name="Tale").title == "Tale"
        assert description(Result(TALE, run(TALE))) != "wrong"
        assert files.to_bytes(story) == shipped()["Price war"].read_bytes()


def test_every_translatable_text_is_listed_once_with_its_places() -> None:
    everything = {text for name in shipped() for text in (name, *texts(name))}
    assert set(templates()) == everything and len(templates()) > 80
    assert all(set(places) <= names() | set(OF_SHOCK) for places in templates().values())


def test_the_folder_is_that_of_the_repository() -> None:
    assert {path.parent for path in shipped().values()} == {Path(__file__).parents[2] / "scenarios"}


# Exports

def test_exports_fill_the_description_and_name_the_sources() -> None:
    story = scenario("PJM squeeze")
    result, base = Result(story, run(story)), Result(Scenario(), run(Scenario()))
    words = description(result)
    brief = content(result, base, None)
    assert " ".join(brief.description) == words and "{" not in words
    listed = [row[1].words for section in brief.sections if section.id == "sources"
              for block in section.blocks if isinstance(block, Table) for row in block.rows]
    assert listed[: len(story.sources)] == [sources()[code].title for code in story.sources]
    slides = Story(result, base, None, (), ("price",), date(2026, 4, 2))
    assert slides.description == words and slides.source_codes[: len(story.sources)] == story.sources
    book = openpyxl.load_workbook(io.BytesIO(workbook([result], base)))
    cells = [str(cell.value) for row in book["Overview"].iter_rows() for cell in row if cell.value]
    assert words in cells and not any("{" in cell for cell in cells)
