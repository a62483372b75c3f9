"""How sure a number is, in sentences."""

from planner.analysis.phrases import chosen, per_cent
from planner.analysis.spread import Spread
from planner.analysis.trials import Question
from planner.language import mark, say
from planner.scenario import INPUTS
from planner.words import fixed

_ODDS = mark("{measure} is above {threshold} in {part} of {draws} draws.")
_RANGE = mark("80% of them lie between {low} and {high}, half of them below {middle}.")
_VARIED = mark("{count} inputs are varied, each by its own belief and independently of the others.")
_SET = mark(
    "{count} inputs are varied, each by its own belief and independently of the others; {fixed} are set.")
_ONE_SET = mark(
    "{count} inputs are varied, each by its own belief and independently of the others; one is set.")
_CERTAIN = mark("Every input is set: nothing is varied but whether shocks happen.")


def odds_words(spread: Spread, asked: Question) -> str:
    """The odds of passing the threshold, and the range of the draws."""
    measure = asked.measure
    low, _, middle, _, high = (measure.text(value) for value in spread.quantiles(asked.id))
    odds = say(
        _ODDS, measure=measure.label, threshold=chosen(measure, asked.threshold),
        part=per_cent(spread.odds(asked.id, asked.threshold)), draws=fixed(spread.draws))
    return say("{first} {second}", first=odds, second=say(_RANGE, low=low, middle=middle, high=high))


def varied_words(spread: Spread) -> str:
    """What the draws vary, in one sentence."""
    count, fixed = len(spread.varied), len(INPUTS) - len(spread.varied)
    if not count:
        return say(_CERTAIN)
    template = {0: _VARIED, 1: _ONE_SET}.get(fixed, _SET)
    return say(template, count=count, fixed=fixed)
