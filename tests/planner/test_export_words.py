"""Sentences on charts and headline numbers: true of the numbers, for every chart and every measure."""

import re
from dataclasses import replace
from datetime import date

import numpy as np
import pytest

from planner import language
from planner.analysis.attribution import attribute
from planner.analysis.goal import goal_words, solve_all
from planner.analysis.spread import spread
from planner.analysis.trials import Question, ask
from planner.charts import CHARTS
from planner.export.caveats import caveats, changes_headline
from planner.export.figure_words import TOTAL, Curve, curve_of, figure_headline
from planner.export.measure_words import goal_headline, measure_headline, measured, range_headline
from planner.export.terms import (
    amount_text,
    draws_text,
    measure_text,
    more,
    short_name,
    source_line,
    value_text,
)
from planner.figures import Figure, Line, Panel, Result, figure
from planner.kpis import KPIS
from planner.measures import MEASURES
from planner.months import HORIZON, decimal_years
from planner.run import run
from planner.scenario import INPUTS, Scenario
from planner.sets import Bloc, Region
from planner.shocks import Shock, ShockKind
from tests.planner.spoken import templates

WALL = Shock(ShockKind.API_RESTRICTION, 10, None, 0.8, 3, Bloc.CHINA, Region.US)
STORY = replace(
    Scenario("A story").with_input("price_us", 1.1).with_input("margin_floor", 0.3), shocks=(WALL,))

TEMPLATES = templates(*(f"planner.export.{name}" for name in (
    "figure_words", "measure_words", "caveats", "terms")))

every_chart = pytest.mark.parametrize("chart_id", CHARTS)
every_measure = pytest.mark.parametrize("id", MEASURES)


@pytest.fixture(scope="module")
def story() -> Result:
    return Result(STORY, run(STORY))


def ends(shown: Figure) -> dict[Curve, tuple[float, float, float]]:
    """First and last value of every curve, and the reference's last."""
    found = {}
    for number, panel in enumerate(shown.panels):
        last = {line.role: float(line.y[-1]) for line in panel.lines if line.style == "reference"}
        if panel.areas:
            top = panel.areas[-1].upper
            found[number, TOTAL] = (float(top[0]), float(top[-1]), last[TOTAL])
        else:
            for line in panel.lines:
                if line.style == "solid":
                    found[number, line.role] = (float(line.y[0]), float(line.y[-1]), last[line.role])
    return found


def drawn(*values: float, unit: str = "% of all", reference: float | None = None) -> Figure:
    """A figure of one curve that goes from the first value to the last."""
    x = decimal_years()
    lines = [Line("China", "china", "solid", x, np.linspace(values[0], values[-1], len(x)))]
    if reference is not None:
        lines.append(Line("China", "china", "reference", x, np.full(len(x), reference)))
    name = "Baseline" if reference is not None else ""
    panel = Panel("", tuple(lines), (), ())
    return Figure("none", "A chart", unit, "", 2, name, (), (panel,), (), ())


# Charts

@every_chart
def test_the_sentence_of_a_curve_is_true(chart_id: str, story: Result, baseline: Result) -> None:
    shown = figure(chart_id, story, baseline)
    for curve, (first, last, reference) in ends(shown).items():
        words = figure_headline(shown, curve)
        told = [value_text(shown.unit, value, shown.digits) for value in (first, last)]
        assert words.endswith(".") and "2026-03" in words and "2030-12" in words and told[1] in words
        if told[0] == told[1]:
            assert f"is at {told[1]} in 2030-12, as in 2026-03" in words
        else:
            verb = "falls" if last < first else "rises"
            assert f"{verb} from {told[0]} in 2026-03 to {told[1]} in 2030-12" in words
        if " above Baseline" in words or " below Baseline" in words:
            assert (" above " in words) == (last > reference)
            assert amount_text(shown.unit, last - reference, shown.digits) in words
        else:
            assert "in Baseline." in words and last == pytest.approx(reference, rel=0.01, abs=0.05)


@every_chart
def test_a_chart_is_told_by_its_own_name_for_every_curve(
    chart_id: str, story: Result, baseline: Result
) -> None:
    shown = figure(chart_id, story, baseline)
    told = {figure_headline(shown, curve) for curve in ends(shown)}
    assert len(told) == len(ends(shown))  # no two curves read alike
    assert not any("{" in words or words.startswith(f"{shown.title} (") for words in told)


@every_chart
def test_a_chart_tells_of_the_curve_that_differs_most(chart_id: str, story: Result, baseline: Result) -> None:
    shown = figure(chart_id, story, baseline)
    found = ends(shown)
    gaps = {curve: abs(last - reference) for curve, (_, last, reference) in found.items()}
    widest = figure_headline(shown, max(gaps, key=lambda curve: gaps[curve]))
    if "above Baseline" in widest or "below Baseline" in widest:
        assert figure_headline(shown) == widest
    alone = figure(chart_id, story)
    moves = {curve: abs(last - first) for curve, (first, last, _) in found.items()}
    assert figure_headline(alone) == figure_headline(alone, max(moves, key=lambda curve: moves[curve]))
    assert "Baseline" not in figure_headline(alone)


@pytest.mark.parametrize(("shown", "words"), [
    (drawn(60, 40), "A chart (China) falls from 60% in 2026-03 to 40% in 2030-12."),
    (drawn(40, 60, reference=50.96),
     "A chart (China) rises from 40% in 2026-03 to 60% in 2030-12, 9 points above Baseline."),
    (drawn(40, 40.2, reference=41.2),
     "A chart (China) is at 40% in 2030-12, as in 2026-03, and 1 point below Baseline."),
    (drawn(40, 40.04, reference=40.0),
     "A chart (China) is at 40% in 2030-12, as in 2026-03 and in Baseline."),
    (drawn(4, 3, unit="x, realised", reference=3.009),
     "A chart (China) falls from 4.0x in 2026-03 to 3.0x in 2030-12, as in Baseline."),
    (drawn(-5, -12, unit="USD a month", reference=8),
     "A chart (China) falls from \u2212$5.0 in 2026-03 to \u2212$12 in 2030-12, $20 below Baseline."),
    (drawn(0, 0, unit="kWh"), "A chart (China) is at 0 kWh in 2030-12, as in 2026-03."),
])
def test_each_course_has_its_words(shown: Figure, words: str) -> None:
    assert figure_headline(shown) == words


def test_a_curve_that_there_is_not_is_refused() -> None:
    with pytest.raises(ValueError, match="no curve"):
        figure_headline(drawn(1, 2), (0, "mars"))


# Measures

@every_measure
def test_the_curve_of_a_measure_is_where_its_number_comes_from(id: str, story: Result) -> None:
    asked = Question(id)
    measure = asked.measure
    shown = figure(measure.chart, story)
    curve = curve_of(shown, asked)
    assert curve is not None
    value = float(measure.values(story.projection, asked.volume)[0])
    panel = shown.panels[curve[0]]
    courses = {line.role: line.y for line in panel.lines if line.style == "solid"}
    if panel.areas:
        courses[TOTAL] = panel.areas[-1].upper
    course = courses[curve[1]]
    assert value == pytest.approx(course.max() if measure.month is None else course[HORIZON])
    elsewhere = next(chart for chart in CHARTS if chart != measure.chart)
    assert curve_of(figure(elsewhere, story), asked) is None


@every_measure
def test_the_sentence_of_a_measure_is_true(id: str, baseline: Result) -> None:
    asked = Question(id)
    measure = asked.measure
    before, after = (float(ask(asked, s.record, s.shock_table)[0]) for s in (baseline.scenario, STORY))
    words = measure_headline(asked, after, before, "Baseline")
    assert words.startswith(measured(id)) and measure_text(measure, after) in words
    assert ("at its peak" if measure.month is None else "in 2030-12") in words
    if "as in Baseline" in words:
        assert after == pytest.approx(before, rel=0.01, abs=0.05)
    else:
        assert ("above Baseline" in words) == (after > before)
        assert amount_text(measure.unit, after - before, measure.digits) in words
    alone = measure_headline(asked, after)
    assert "Baseline" not in alone and measure_text(measure, after) in alone


@every_measure
def test_a_value_reads_as_its_headline_number_does(id: str, story: Result) -> None:
    measure = MEASURES[id]
    value = float(measure.values(story.projection, 1000.0)[0])
    told = [kpi.text(story) for kpi in KPIS.values() if kpi.measures == (id,)]
    assert all(measure_text(measure, value).startswith(text) for text in told)


def test_a_cause_is_named_if_it_makes_at_least_half_of_the_difference(baseline: Result) -> None:
    asked = Question("chinese_share")

    def words(after: Scenario) -> str:
        found = attribute(asked, baseline.scenario, after)
        return measure_headline(asked, found.after, found.before, "Baseline", found)

    wall = replace(Scenario(), shocks=(WALL,))
    assert words(wall).endswith(f"below Baseline, all through \u201c{WALL.title}\u201d.")
    both = wall.with_input("price_us", 1.01)
    assert words(both).endswith(f"below Baseline, mostly through \u201c{WALL.title}\u201d.")
    many = Scenario()
    for spec in list(INPUTS.values())[:9]:
        many = many.with_input(spec.id, spec.low)
    found = attribute(asked, baseline.scenario, many)
    assert ("through" in words(many)) == (found.parts[0].value / found.difference >= 0.5)
    assert words(Scenario()).endswith("as in Baseline.")


def test_scenarios_side_by_side_are_told_by_their_ends() -> None:
    asked = Question("chinese_share")
    assert range_headline(asked, [51.0, 40.0, 60.2], ["A", "B", "C"]) == (
        "The Chinese share lies between 40% (B) and 60% (C) in these scenarios.")
    assert range_headline(asked, [51.0, 51.2], ["A", "B"]) == (
        "The Chinese share comes to 51% in all of these scenarios.")


def test_a_target_is_told_by_the_nearest_lever() -> None:
    asked = Question("chinese_share", 50.0)
    solutions = solve_all(asked, Scenario(), 50.0)
    assert goal_headline(solutions, asked) == goal_words(solutions[0], asked)
    far = solve_all(asked, Scenario(), 99.9)
    assert not far[0].reachable
    assert goal_headline(far, asked).startswith("No lever brings Chinese share, 2030 to 99.9% by itself; ")
    assert f"\u201c{INPUTS[far[0].name].label}\u201d" in goal_headline(far, asked)


# The rest

@pytest.mark.parametrize(("scenario", "words"), [
    (Scenario(), "All inputs are at their defaults."),
    (Scenario().with_input("price_us", 1.1), "One input differs from its default, and there are no shocks."),
    (Scenario().with_input("price_us", 1.1).with_input("price_china", 0.3),
     "2 inputs differ from their defaults, and there are no shocks."),
    (replace(Scenario(), shocks=(WALL,)), "All inputs are at their defaults, and there is one shock."),
    (replace(Scenario(), shocks=(WALL, WALL)), "All inputs are at their defaults, and there are 2 shocks."),
    (STORY, "Inputs changed: 2. Shocks: 1."),
])
def test_changes_are_counted(scenario: Scenario, words: str) -> None:
    assert changes_headline(scenario) == words


@pytest.mark.parametrize(("unit", "value", "digits", "text"), [
    ("% of tokens", 41.96, 2, "42%"), ("x, realised", 3.44, 2, "3.4x"), ("USD a month", 0.1234, 2, "$0.12"),
    ("T tokens/week", 196.4, 2, "196 T tokens/week"), ("index, 2026-03 = 100", 1234.0, 2, "1,234"),
    ("% of price", -3.0, 2, "\u22123.0%"), ("kWh", 0.0, 2, "0 kWh"),
    ("MUSD a week", 12.3, 3, "12.3 MUSD a week"),
])
def test_values_carry_their_unit(unit: str, value: float, digits: int, text: str) -> None:
    assert value_text(unit, value, digits) == text


@pytest.mark.parametrize(("unit", "difference", "text"), [
    ("%", -8.64, "8.6 points"), ("%", 1.02, "1 point"), ("%", 37.4, "37 points"),
    ("x, realised", -0.31, "0.31x"), ("USD", 12.0, "$12"), ("kWh", 0.5, "0.50 kWh"),
])
def test_differences_are_sizes(unit: str, difference: float, text: str) -> None:
    assert amount_text(unit, difference, 2) == text


def test_caveats_on_draws_are_told_where_there_are_any() -> None:
    made = spread(STORY, [], ["chinese_share"], 20)
    bare, full = caveats(STORY), caveats(STORY, made)
    assert full[: len(bare)] == bare and len(full) == len(bare) + 4
    assert any("independently" in words for words in full) and not any("draw" in words for words in bare)
    assert f"{len(made.varied)} inputs are left open" in " ".join(full)
    assert all(words.endswith(".") for words in full)


def test_names_and_stamps_keep_to_a_line() -> None:
    assert short_name("a\nb\x00" + "x" * 100) == "a b\ufffd" + "x" * 55 + "\u2026"
    assert short_name(" \n") == "\u2013"
    line = source_line(replace(STORY, name="x" * 500), date(2026, 4, 2))
    assert "2026-04-02" in line and "if these inputs hold" in line and len(line) < 160
    assert draws_text(spread(STORY, [], ["chinese_share"], 20)) == "20 draws, seed 1"
    assert more(12) == "and 12 more"


def test_every_sentence_can_be_said_in_another_language(story: Result, baseline: Result) -> None:
    try:
        language.speak({template: f"\u00a7{template}" for template in TEMPLATES})
        for chart_id in CHARTS:
            assert figure_headline(figure(chart_id, story, baseline)).count("\u00a7") >= 2  # with its subject
        for id in MEASURES:
            assert measure_headline(Question(id), 1.0, 2.0, "Baseline").count("\u00a7") >= 2
        for words in (*caveats(STORY), changes_headline(STORY), more(3), source_line(STORY, date.today())):
            assert words.startswith("\u00a7")
    finally:
        language.speak({})


def test_templates_hold_no_promises() -> None:
    for template in TEMPLATES:
        assert "!" not in template
        assert not re.search("forecast|predict", template.replace("not a forecast", ""))
