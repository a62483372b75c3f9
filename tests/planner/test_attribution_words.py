"""The headline of an attribution, case by case, and how a change is told."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace

import pytest

from planner.analysis.attribution import Attribution, Part, attribute
from planner.analysis.attribution_words import headline, input_detail, shock_detail
from planner.analysis.trials import Question
from planner.language import speak
from planner.measures import MEASURES
from planner.scenario import INPUTS, Scenario
from planner.sets import Bloc, Region
from planner.shocks import Shock, ShockKind
from tests.planner.spoken import templates

TEMPLATES = templates("planner.analysis.attribution_words")

BAN = Shock(ShockKind.API_RESTRICTION, 10, 24, 0.8, bloc=Bloc.CHINA, region=Region.US)
LEAP = Shock(ShockKind.BREAKTHROUGH, 15, None, 6.0, bloc=Bloc.US)


@pytest.fixture(autouse=True)
def _english() -> Iterator[None]:
    yield
    speak({})


def split(*values: float, measure: str = "chinese_share", before: float = 51.0) -> Attribution:
    """An attribution with parts A, B, C and so on of these values."""
    named = zip("ABCDEFGH", values, strict=False)
    parts = [Part("lever", letter, letter, "Pricing", "", value) for letter, value in named]
    parts.sort(key=lambda part: -abs(part.value))
    question = Question(measure, MEASURES[measure].threshold)
    return Attribution(question, before, before + sum(values), tuple(parts), True, 2 ** len(values))


HEADLINES: dict[str, tuple[Attribution, str]] = {
    "nothing changed": (split(), "Chinese share, 2030: 51%, as in Home. Nothing is changed."),
    "one idle change": (split(0.0), "Chinese share, 2030: 51%, as in Home. The one change does not move it."),
    "idle changes": (
        split(0.02, -0.01, 0.0),
        "Chinese share, 2030: 51%, as in Home. None of the changes moves it."),
    "one change": (
        split(-7.07),
        "Chinese share, 2030: 44%, 7.1 points below Home. All of the difference comes from “A”."),
    "one of two": (
        split(12.4, 0.3),
        "Chinese share, 2030: 64%, 13 points above Home. Nearly all of the difference comes from “A”."),
    "one of two, slightly opposed": (
        split(-5.0, 0.3),
        "Chinese share, 2030: 46%, 4.7 points below Home. Nearly all of the difference comes from “A”."),
    "three quarters of two": (
        split(1.5, 4.5),
        "Chinese share, 2030: 57%, 6 points above Home. "
        "About three quarters of the difference come from “B”, the rest from “A”."),
    "two thirds of two": (
        split(-4.0, -2.0),
        "Chinese share, 2030: 45%, 6 points below Home. "
        "About two thirds of the difference come from “A”, the rest from “B”."),
    "halves": (
        split(-3.0, -2.9),
        "Chinese share, 2030: 45%, 5.9 points below Home. "
        "“A” and “B” make about half of the difference each."),
    "three quarters of many": (
        split(6.0, 1.5, 0.5),
        "Chinese share, 2030: 59%, 8 points above Home. "
        "About three quarters of the difference come from “A”; “B” follows with 1.5 points."),
    "two thirds of many": (
        split(6.0, 1.5, 1.5),
        "Chinese share, 2030: 60%, 9 points above Home. "
        "About two thirds of the difference come from “A”; “B” follows with 1.5 points."),
    "half of many": (
        split(-4.0, -3.0, -1.0),
        "Chinese share, 2030: 43%, 8 points below Home. "
        "About half of the difference comes from “A”; “B” follows with 3 points."),
    "a third of many": (
        split(-3.0, -2.5, -2.0, -1.5),
        "Chinese share, 2030: 42%, 9 points below Home. "
        "About a third of the difference comes from “A”; “B” follows with 2.5 points."),
    "a quarter of many": (
        split(2.0, 1.8, 1.6, 1.4, 1.2),
        "Chinese share, 2030: 59%, 8 points above Home. "
        "About a quarter of the difference comes from “A”; “B” follows with 1.8 points."),
    "a small part of many": (
        split(*(-1.0,) * 8),
        "Chinese share, 2030: 43%, 8 points below Home. "
        "No one change makes the difference: the largest, “A”, is only a small part of it, 1 point."),
    "one wins back": (
        split(-9.0, 2.0),
        "Chinese share, 2030: 44%, 7 points below Home. "
        "“A” lowers it by 9 points; “B” takes 2 points of that back."),
    "one takes back": (
        split(-2.2, 9.0, 0.01),
        "Chinese share, 2030: 58%, 6.8 points above Home. "
        "“B” raises it by 9 points; “A” takes 2.2 points of that back."),
    "both ways, down": (
        split(-5.0, -4.0, 3.0),
        "Chinese share, 2030: 45%, 6 points below Home. Changes pull both ways: the strongest are “A”, "
        "which lowers it by 5 points, and “C”, which raises it by 3 points."),
    "both ways, up": (
        split(8.0, -2.0, -2.0),
        "Chinese share, 2030: 55%, 4 points above Home. Changes pull both ways: the strongest are “A”, "
        "which raises it by 8 points, and “B”, which lowers it by 2 points."),
    "two cancel out": (
        split(-7.3, 7.1),
        "Chinese share, 2030: 51%, 0.2 points below Home. The two changes cancel out almost entirely: "
        "“A” lowers it by 7.3 points, “B” raises it by 7.1 points."),
    "two cancel out to nothing": (
        split(0.07, -0.07),
        "Chinese share, 2030: 51%, as in Home. The two changes cancel out almost entirely: "
        "“B” lowers it by 0.1 points, “A” raises it by 0.1 points."),
    "many cancel out": (
        split(-5.0, -2.0, 6.0, 0.9),
        "Chinese share, 2030: 51%, 0.1 points below Home. The changes cancel out almost entirely: the "
        "strongest are “A”, which lowers it by 5 points, and “C”, which raises it by 6 points."),
    "times": (
        split(-1.6, measure="price_gap", before=4.1),
        "Price gap, 2030: 2.5x, 1.6x below Home. All of the difference comes from “A”."),
    "dollars": (
        split(20.0, 9.0, measure="bill", before=141.0),
        "A team's bill, 2030: $170, $29 above Home. "
        "About two thirds of the difference come from “A”, the rest from “B”."),
    "small dollars": (
        split(-0.012, measure="cost_china", before=0.05),
        "Cost per Mtok, China, 2030: $0.038, $0.012 below Home. All of the difference comes from “A”."),
    "a unit of its own": (
        split(1240.0, measure="world_tokens", before=4500.0),
        "Tokens of the world, 2030: 5,740 T/day, 1,240 T/day above Home. "
        "All of the difference comes from “A”."),
    "a unit of its own, idle": (
        split(2.0, measure="world_tokens", before=4500.0),
        "Tokens of the world, 2030: 4,500 T/day, as in Home. The one change does not move it."),
    "below nought": (
        split(-12.0, measure="margin_us", before=5.0),
        "Gross margin, US, 2030: −7.0%, 12 points below Home. All of the difference comes from “A”."),  # noqa: RUF001
    "a peak": (
        split(112.0, measure="capacity", before=98.0),
        "China's capacity use, peak: 210%, 112 points above Home. All of the difference comes from “A”."),
}

INPUT_DETAILS = {
    ("price_gap_2030", 4.0, 2.0): "4 → 2 x",
    ("free_share_china_2030", 0.25, 0.4): "25% → 40%",
    ("learning_rate", 15.0, 20.0): "15% → 20%/doubling",
    ("margin_floor", 0.0, 0.055): "0% → 5.5% of cost",
    ("pue_china", 1.15, 1.1): "1.15 → 1.1",
    ("price_gap_2030", 4.0, 4.001): "4 → 4.001 x",
    ("price_gap_2030", 4.0, 4.0 + 1e-12): "4 → 4 x",
    ("markup_drift_china", 0.0, -2.0): "0% → −2%/year",  # noqa: RUF001
    ("accelerators_us_2030", 210.0, 1240.0): "210 → 1,240 M H100e",
}

SHOCK_DETAILS = {
    (None, BAN): "80% from 2027-01 for 24 months",
    (None, replace(BAN, months=None, severity=0.125)): "12.5% from 2027-01 on",
    (None, replace(BAN, months=1)): "80% from 2027-01 for 1 month",
    (None, LEAP): "6 months from 2027-06 on",
    (None, replace(LEAP, severity=1.0)): "1 month from 2027-06 on",
    (BAN, None): "removed",
    (replace(BAN, severity=0.3), BAN): "30% → 80%",
    (replace(BAN, severity=0.8004), BAN): "80.04% → 80%",
    (LEAP, replace(LEAP, severity=1.0)): "6 months → 1 month",
    (BAN, replace(BAN, start=22)): "80% from 2027-01 for 24 months → 80% from 2028-01 for 24 months",
    (BAN, replace(BAN, severity=1.0, months=None)): "80% from 2027-01 for 24 months → 100% from 2027-01 on",
    (BAN, replace(BAN, ramp=3)):
        "80% from 2027-01 for 24 months, no ramp → 80% from 2027-01 for 24 months, ramp 3 months",
    (LEAP, replace(LEAP, ramp=1)):
        "6 months from 2027-06 on, no ramp → 6 months from 2027-06 on, ramp 1 month",
}


@pytest.mark.parametrize("case", HEADLINES)
def test_a_headline(case: str) -> None:
    attribution, words = HEADLINES[case]
    assert headline(attribution, "Home") == words


@pytest.mark.parametrize("case", INPUT_DETAILS)
def test_what_became_of_an_input(case: tuple[str, float, float]) -> None:
    id, old, new = case
    assert input_detail(INPUTS[id], old, new) == INPUT_DETAILS[case]


@pytest.mark.parametrize("case", SHOCK_DETAILS)
def test_what_became_of_a_shock(case: tuple[Shock | None, Shock | None]) -> None:
    assert shock_detail(*case) == SHOCK_DETAILS[case]


@pytest.mark.parametrize("case", [case for case in HEADLINES if case.startswith(("one ", "two ", "both "))])
def test_turning_every_sign_turns_the_direction_alone(case: str) -> None:
    """The mirror image of a difference is told alike, with lower for higher."""
    values = [part.value for part in sorted(HEADLINES[case][0].parts, key=lambda part: part.subject)]
    there, back = (headline(split(*(sign * v for v in values)), "Home").split("Home")[1] for sign in (1, -1))
    swap = {"lowers": "raises", "raises": "lowers"}
    turned = re.sub("lowers|raises", lambda match: swap[match[0]], there)
    assert sorted(re.findall(r"\w+", turned)) == sorted(re.findall(r"\w+", back))


def everything() -> list[str]:
    """All that the cases say."""
    return [
        *(headline(attribution, "HOME") for attribution, _ in HEADLINES.values()),
        *(input_detail(INPUTS[id], old, new) for id, old, new in INPUT_DETAILS),
        *(shock_detail(*case) for case in SHOCK_DETAILS)]


class Loud(dict[str, str]):
    """A language in which everything is shouted; remembers what it was asked to say."""

    def __init__(self) -> None:
        super().__init__({template: _shouted(template) for template in TEMPLATES})
        self.asked: set[str] = set()

    def get(self, template: str, default: str | None = None) -> str:  # type: ignore[override]
        if template not in self:
            return template if default is None else default
        self.asked.add(template)
        return self[template]


def test_every_word_comes_from_a_template() -> None:
    english = everything()
    speak(Loud())
    given = "|".join([  # labels and units are not said here
        *(measure.label for measure in MEASURES.values()), "T/day", "x", "/doubling", "of cost", "/year",
        "H100e"])
    for plain, loud in zip(english, everything(), strict=True):
        assert loud.lower() == plain.lower()
        said = re.sub(given, "", loud)
        assert said == said.upper(), plain


def test_every_template_is_said_in_some_case() -> None:
    language = Loud()
    speak(language)
    everything()
    assert language.asked == set(TEMPLATES)


def test_a_catalogue_may_move_the_places_about() -> None:
    nearly_all = next(template for template in TEMPLATES if template.startswith("Nearly all"))
    catalogue: Mapping[str, str] = {nearly_all: "{first} ist es fast allein."}
    speak(catalogue)
    assert headline(HEADLINES["one of two"][0], "Home").endswith("above Home. A ist es fast allein.")


def test_the_headline_of_scenarios() -> None:
    wall = Scenario(shocks=(replace(BAN, months=None),)).with_input("carbon_china", 0.4)
    words = headline(attribute(Question(), Scenario(), wall), "Baseline")
    assert re.fullmatch(
        r"Chinese share, 2030: \d+%, [\d.]+ points below Baseline\. "
        r"Nearly all of the difference comes from “API restriction, China in US”\.", words)


def _shouted(template: str) -> str:
    return re.sub(r"[^{}]+(?![^{]*})", lambda match: match[0].upper(), template)
