"""A sample question in words, and its answer: one sentence made from the run before and the run after."""

from planner.analysis.phrases import setting
from planner.figures import Result
from planner.language import mark, say
from planner.measures import MEASURES
from planner.months import month_words
from planner.questions import Question
from planner.scenario import INPUTS, Scenario

_ANSWER = mark("If {condition}, then in {when} {first}; {second}; and {third}.")
_SAME = mark("{condition}: this scenario assumes that already.")
_MOVES = {
    "chinese_share": mark("the Chinese share is {after} instead of {before}"),
    "us_share": mark("the US share is {after} instead of {before}"),
    "chinese_spend": mark("the Chinese share of spend is {after} instead of {before}"),
    "price_gap": mark("US models cost {after} the Chinese price instead of {before}"),
    "cost_china": mark("a million tokens cost {after} to make in China instead of {before}"),
    "cost_us": mark("a million tokens cost {after} to make in the US instead of {before}"),
    "bill": mark("a team's monthly bill is {after} instead of {before}"),
    "margin_us": mark("the US gross margin is {after} instead of {before}"),
    "frontier": mark("the Chinese share of US frontier work is {after} instead of {before}"),
    "general": mark("the Chinese share of US general work is {after} instead of {before}"),
    "electricity": mark("electricity is {after} of Chinese cost instead of {before}"),
}
_STAYS = {
    "chinese_share": mark("the Chinese share stays at {after}"),
    "us_share": mark("the US share stays at {after}"),
    "chinese_spend": mark("the Chinese share of spend stays at {after}"),
    "price_gap": mark("US models still cost {after} the Chinese price"),
    "cost_china": mark("a million tokens still cost {after} to make in China"),
    "cost_us": mark("a million tokens still cost {after} to make in the US"),
    "bill": mark("a team's monthly bill stays at {after}"),
    "margin_us": mark("the US gross margin stays at {after}"),
    "frontier": mark("the Chinese share of US frontier work stays at {after}"),
    "general": mark("the Chinese share of US general work stays at {after}"),
    "electricity": mark("electricity is still {after} of Chinese cost"),
}


def words(question: Question, scenario: Scenario) -> str:
    """The question as it is asked of a scenario."""
    return question.words.format(**_values(question, scenario))


def answer(question: Question, before: Result, after: Result) -> str:
    """What becomes of its measures, against the scenario that it was asked of.

    before, after  results of the scenario it was asked of, and of that in which it has come true
    """
    condition = question.condition.format(**_values(question, after.scenario))
    if before.scenario.same_numbers(after.scenario):
        return say(_SAME, condition=condition[:1].upper() + condition[1:])
    first, second, third = (_clause(name, before, after) for name in question.measures)
    month = MEASURES[question.measures[0]].month
    assert month is not None
    return say(
        _ANSWER, condition=condition, when=month_words(month), first=first, second=second, third=third)


def _clause(name: str, before: Result, after: Result) -> str:
    measure = MEASURES[name]
    old, new = (
        measure.text(float(measure.values(each.projection, each.scenario.display.reference_volume)[0]))
        for each in (before, after))
    return say(_STAYS[name] if old == new else _MOVES[name], after=new, before=old)


def _values(question: Question, scenario: Scenario) -> dict[str, str]:
    """Texts for the places of a question."""
    values = {name: setting(INPUTS[name], value) for name, value in question.values(scenario).items()}
    return values if question.shock is None else {**values, "start": month_words(question.shock.start)}
