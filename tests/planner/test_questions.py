"""Sample questions: each changes what it says, and its answer is that of the run."""

import re

import pytest

from planner.analysis.question_words import answer, words
from planner.charts import CHARTS
from planner.figures import Result
from planner.language import ENGLISH, speak
from planner.measures import MEASURES
from planner.months import HORIZON
from planner.questions import QUESTIONS
from planner.run import run
from planner.scenario import INPUTS, Scenario
from planner.sets import Bloc
from planner.shocks import MAX_SHOCKS, Shock, ShockKind
from planner.words import MINUS

ELSEWHERE = Scenario("Mine", author="me").with_input("token_growth", 5.0).with_shock(
    Shock(ShockKind.TRUST_SHOCK, 12, 6, 0.4))


def result(scenario: Scenario) -> Result:
    return Result(scenario, run(scenario))


@pytest.mark.parametrize("id", QUESTIONS)
@pytest.mark.parametrize("before", [Scenario(), ELSEWHERE], ids=["baseline", "elsewhere"])
def test_the_answer_has_the_numbers_of_both_runs(id: str, before: Scenario) -> None:
    question = QUESTIONS[id]
    after = question.asked_of(before)
    old, new = result(before), result(after)
    said = answer(question, old, new)
    assert said.startswith("If ") and said.endswith(".") and ", then in 2030-12 " in said
    clauses = said.partition(" then in 2030-12 ")[2].removesuffix(".").replace("; and ", "; ").split("; ")
    assert len(clauses) == len(question.measures)
    for clause, name in zip(clauses, question.measures, strict=True):
        measure = MEASURES[name]
        assert measure.month == HORIZON, "all numbers of an answer are of one month"
        texts = [measure.text(float(measure.course(each.projection, 1000.0)[0, HORIZON]))
                 for each in (new, old)]
        told = re.findall(rf"(?<![\w.]){MINUS}?\$?[\d,.]*\d[%x]?", clause)
        assert told == (texts if texts[0] != texts[1] else texts[:1]), clause


def test_a_share_is_that_of_the_projection() -> None:
    after = QUESTIONS["price_gap"].asked_of(Scenario())
    said = answer(QUESTIONS["price_gap"], result(Scenario()), result(after))
    share = 100 * run(after).line("developer_share", Bloc.CHINA)[HORIZON]
    assert f"the Chinese share is {share:.0f}% instead of" in said


@pytest.mark.parametrize("id", QUESTIONS)
def test_it_changes_what_it_names_and_nothing_else(id: str) -> None:
    question = QUESTIONS[id]
    after = question.asked_of(ELSEWHERE)
    assert {change.spec.id for change in after.diff(ELSEWHERE)} <= set(question.inputs)
    assert after.diff(ELSEWHERE) or len(after.shocks) == len(ELSEWHERE.shocks) + 1
    assert (after.name, after.author, after.notes) == ("Mine", "me", ())
    assert after.display.charts == question.charts and set(question.charts) <= set(CHARTS)
    assert after.shocks[: len(ELSEWHERE.shocks)] == ELSEWHERE.shocks
    assert question.asked_of(after) == after


@pytest.mark.parametrize("id", QUESTIONS)
def test_words_have_no_empty_places_and_say_what_is_set(id: str) -> None:
    asked = words(QUESTIONS[id], Scenario())
    assert asked.startswith("What if ") and asked.endswith("?") and not re.search(r"[{}]", asked)
    after = QUESTIONS[id].asked_of(Scenario())
    said = answer(QUESTIONS[id], result(Scenario()), result(after))
    assert not re.search(r"[{}]", said)


def test_another_input_lends_its_value() -> None:
    here = Scenario().with_input("electricity_china_2030", 0.06)
    after = QUESTIONS["cheap_power"].asked_of(here)
    assert after.value("electricity_us_2030") == 0.06
    assert "costs 0.06 USD/kWh" in answer(QUESTIONS["cheap_power"], result(here), result(after))


def test_a_shock_of_its_kind_and_place_is_replaced() -> None:
    question = QUESTIONS["api_restriction"]
    assert question.shock is not None
    other = Shock(ShockKind.API_RESTRICTION, 30, None, 0.2, 3, question.shock.bloc, question.shock.region)
    assert question.asked_of(Scenario().with_shock(other)).shocks == (question.shock,)


def test_what_holds_already_is_said_to() -> None:
    after = QUESTIONS["agents"].asked_of(Scenario())
    assert answer(QUESTIONS["agents"], result(after), result(after)) == (
        "Agents use 90% of all tokens by 2030: this scenario assumes that already.")


def test_a_full_timeline_has_no_room_unless_a_shock_is_replaced() -> None:
    full = Scenario(shocks=(Shock(ShockKind.TRUST_SHOCK, 5, 1, 0.1),) * MAX_SHOCKS)
    question = QUESTIONS["api_restriction"]
    assert question.shock is not None and not question.has_room(full)
    assert QUESTIONS["agents"].has_room(full)
    assert question.has_room(full.without_shock(0).with_shock(question.shock))
    with pytest.raises(ValueError, match="at most"):
        question.asked_of(full)


def test_values_are_within_limits_and_every_clause_is_used() -> None:
    from planner.analysis import question_words

    for question in QUESTIONS.values():
        for name, value in question.values(Scenario()).items():
            INPUTS[name].check(value)
    used = {name for question in QUESTIONS.values() for name in question.measures}
    assert set(question_words._MOVES) == set(question_words._STAYS) == used


def test_answers_follow_the_language() -> None:
    question = QUESTIONS["agents"]
    try:
        speak({"If {condition}, then in {when} {first}; {second}; and {third}.": "{when}: {third}",
               "a team's monthly bill is {after} instead of {before}": "B {after}"})
        said = answer(question, result(Scenario()), result(question.asked_of(Scenario())))
    finally:
        speak(ENGLISH)
    assert said.startswith("2030-12: B $")
