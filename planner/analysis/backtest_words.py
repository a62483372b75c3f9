"""What a backtest says: misses first, counts and not percentages, and how little a few points tell."""

from collections.abc import Iterator
from dataclasses import dataclass

from planner.analysis.backtest import Backtest, Comparison, Score
from planner.currency import shown_unit
from planner.language import mark, say
from planner.months import month_words
from planner.words import MINUS, number, with_unit

ENOUGH = 20
"""Observations below which the share in the band is said to tell little."""

_NOTHING = mark(
    "There is nothing to hold the model against: no observation lies in a month that it computes.")
_ONE_MISSED = mark("The one observation after {month} lies outside the 80% band.")
_ONE_HELD = mark("The one observation after {month} lies in the 80% band.")
_MISSED = mark(
    "{missed} of {count} observations after {month} lie outside the 80% band; a band that is right "
    "would miss about one in five.")
_HELD = mark("All {count} observations after {month} lie in the 80% band.")
_WORST = mark(
    "The farthest miss is {label} in {when}: observed {observed}, the band runs from {low} to {high}.")
_NONE_AHEAD = mark("No observation lies after {month} yet, so the projection has not been tested.")
_FEW = mark(
    "So few cannot tell a right band from a wrong one, and months of one series follow one another, so "
    "they count for less than their number.")
_PAST = mark(
    "History: {count} observations are held against the hindcast, which runs at the defaults whatever "
    "the scenario says and has no band. It was set to follow the shipped ones, so agreement with those "
    "proves nothing.")
_ONE_PAST = mark(
    "History: one observation is held against the hindcast, which runs at the defaults whatever "
    "the scenario says and has no band. It was set to follow the shipped ones, so agreement with "
    "those proves nothing.")
_LEFT_OUT = mark(
    "Left out because they test nothing: {count} observations, of {month}, to which the model is "
    "set, of past prices and lags, which it was given, of outputs without a hindcast, or of a part "
    "only of what it computes.")


@dataclass(frozen=True, slots=True)
class Told:
    """What a backtest says of the months ahead, misses first, and what to know beside it."""

    ahead: tuple[str, ...]
    aside: tuple[str, ...]


def backtest_words(test: Backtest) -> Told:
    """A few sentences: the band ahead and its worst miss; history, and what was left out."""
    return Told(tuple(_ahead_words(test)), tuple(_aside_words(test)))


def _ahead_words(test: Backtest) -> Iterator[str]:
    count = len(test.banded)
    if not test.comparisons:
        yield say(_NOTHING)
    elif not count:
        yield say(_NONE_AHEAD, month=month_words(0))
    else:
        yield _ahead(len(test.missed), count)
        if test.missed:
            yield _worst(test.missed[0])
        if count < ENOUGH:
            yield say(_FEW)


def _aside_words(test: Backtest) -> Iterator[str]:
    past = len(test.comparisons) - len(test.banded)
    if past:
        yield say(_ONE_PAST) if past == 1 else say(_PAST, count=past)
    if test.left_out:
        yield say(_LEFT_OUT, count=test.left_out, month=month_words(0))


def _ahead(missed: int, count: int) -> str:
    if count == 1:
        return say(_ONE_MISSED if missed else _ONE_HELD, month=month_words(0))
    return say(_MISSED if missed else _HELD, missed=missed, count=count, month=month_words(0))


def _worst(one: Comparison) -> str:
    assert one.low is not None and one.high is not None
    return say(_WORST, label=one.subject.label, when=when(one), observed=value_words(one, one.observed),
               low=value_words(one, one.low), high=value_words(one, one.high))


def when(one: Comparison) -> str:
    """The month of an observation, or its span."""
    if one.first == one.last:
        return month_words(one.first)
    return say("{first} to {last}", first=month_words(one.first), last=month_words(one.last))


def value_words(one: Comparison, value: float) -> str:
    """A value in the unit shown, such as ``51.2%`` or ``4.5x``."""
    return shown_unit(with_unit(number(value, 3), one.subject.short_unit))


def error_words(value: float) -> str:
    """A difference with its sign, to three significant digits."""
    text = number(value, 3)
    return text if text == "0" or text.startswith(MINUS) else f"+{text}"


def held_words(score: Score) -> str:
    """Such as ``2 of 3``; a dash where there is no band."""
    return say("{held} of {count}", held=score.held, count=score.banded) if score.banded else "\u2013"


def band_words(one: Comparison) -> str:
    """The band beside an observation, and whether it held; a dash where there is none."""
    if one.low is None or one.high is None:
        return "\u2013"
    return say("{low} to {high}", low=number(one.low, 3), high=number(one.high, 3))


def verdict(one: Comparison) -> str:
    """Whether the band held an observation; nothing where there is none."""
    return "" if one.held is None else say("held") if one.held else say("missed")


def where_words(score: Score) -> str:
    """What is compared with what."""
    return say("hindcast") if score.subject.past else say("projection")


def whose(own: bool) -> str:
    """Who observed."""
    return say("your own") if own else say("shipped")
