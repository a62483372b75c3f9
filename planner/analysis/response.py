"""How a measure answers to one input at a time: curves over the sliders."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from planner.analysis.alone import alone, specs_of
from planner.analysis.distinct import distinct
from planner.analysis.phrases import chosen, setting
from planner.analysis.trials import Question, ask, copies
from planner.language import mark, say
from planner.levers import LEVERS
from planner.quantities import Values
from planner.scenario import INPUTS, Scenario
from planner.shocks import KINDS

_STAYS = mark("{measure} stays at {value} wherever {input} is set between {low} and {high}.")
_RISES = mark("{measure} rises from {first} to {last} as {input} goes from {low} to {high}.")
_FALLS = mark("{measure} falls from {first} to {last} as {input} goes from {low} to {high}.")
_TURNS = mark(
    "As {input} goes from {low} to {high}, {measure} does not move one way only: "
    "it is least, {least}, at {least_at} and greatest, {most}, at {most_at}.")
_CROSSES = mark("It passes {threshold} at {value}.")
_CROSSES_TWICE = mark("It passes {threshold} at {first} and again at {second}.")
_CROSSES_OFTEN = mark("It passes {threshold} {count} times, first at {first} and last at {last}.")
_ABOVE = mark("It is above {threshold} all the way.")
_BELOW = mark("It never rises above {threshold}.")

_STILL = 1e-9
"""Part of a measure's size, at least 1, below which a difference is the noise of rounding."""


@dataclass(frozen=True, eq=False)
class Responses:
    """The measure over the sliders of some inputs, each moved alone.

    names   ids of levers or assumptions
    grid    their values in their units, shape (names, points)
    values  of the measure, shape (names, points)
    """

    question: Question
    names: tuple[str, ...]
    grid: Values
    values: Values

    def of(self, name: str) -> tuple[Values, Values]:
        """Values of one input and the measure at them. Raises ValueError if it was not asked about."""
        if name not in self.names:
            raise ValueError(say("the response to {name!r} was not asked for", name=name))
        row = self.names.index(name)
        return self.grid[row], self.values[row]

    def crossings(self, name: str) -> tuple[float, ...]:
        """Values of an input at which the measure passes the threshold, straight between grid points.

        A measure that is at the threshold counts as below it.
        """
        return crossings(*self.of(name), self.question.threshold)


def responses(
    question: Question, scenario: Scenario, names: Sequence[str] = tuple(LEVERS), points: int = 25
) -> Responses:
    """The measure at ``points`` even steps of every slider, all else as it is, in one batch.

    Raises ValueError for an unknown id and for fewer than two points.
    """
    grid = _even([spec.soft for spec in specs_of(names)], points)
    return Responses(question, tuple(names), grid, alone(question, scenario, names, grid))


def shock_responses(question: Question, scenario: Scenario, points: int = 25) -> tuple[Values, Values]:
    """Severities of every shock over its slider, and the measure at each: both of shape (shocks, points).

    One batch; all shocks are taken to happen, whatever their probability.
    """
    severities = _even([KINDS[shock.kind].soft for shock in scenario.shocks], points)
    table = np.repeat(scenario.shock_table, severities.size, axis=0)
    which = np.repeat(np.arange(len(scenario.shocks)), points)
    table["severity"][np.arange(severities.size), which] = severities.ravel()
    values = ask(question, copies(scenario, severities.size), table)
    return severities, values.reshape(severities.shape)


def crossings(x: Values, y: Values, level: float) -> tuple[float, ...]:
    """Where y passes a level, straight between points; at the level it counts as below."""
    above = y > level
    i = np.flatnonzero(above[1:] != above[:-1])
    found = x[i] + (level - y[i]) / (y[i + 1] - y[i]) * (x[i + 1] - x[i])
    return tuple(dict.fromkeys(found.tolist()))


def response_words(responses: Responses, name: str) -> str:
    """One sentence on the course of a response and one on the threshold."""
    spec, (x, y) = INPUTS[name], responses.of(name)
    measure = responses.question.measure
    i, j = int(y.argmin()), int(y.argmax())
    first, last = distinct(measure, y[0], y[-1])
    least, most = distinct(measure, y[i], y[j])
    course = say(
        _course(y), measure=measure.label, input=spec.label, value=measure.text(y[0]),
        low=setting(spec, x[0]), high=setting(spec, x[-1]), first=first, last=last,
        least=least, least_at=setting(spec, x[i]), most=most, most_at=setting(spec, x[j]))
    return f"{course} {_passing(responses, name)}"


def _course(y: Values) -> str:
    noise = _STILL * max(1.0, float(np.abs(y).max()))
    steps = np.diff(y)
    if np.ptp(y) <= noise:
        return _STAYS
    if (steps >= -noise).all():
        return _RISES
    return _FALLS if (steps <= noise).all() else _TURNS


def _passing(responses: Responses, name: str) -> str:
    question, spec = responses.question, INPUTS[name]
    threshold = chosen(question.measure, question.threshold)
    at = [setting(spec, value) for value in responses.crossings(name)]
    if not at:
        above = responses.of(name)[1][0] > question.threshold
        return say(_ABOVE if above else _BELOW, threshold=threshold)
    template = {1: _CROSSES, 2: _CROSSES_TWICE}.get(len(at), _CROSSES_OFTEN)
    return say(template, threshold=threshold, value=at[0], first=at[0], second=at[-1], last=at[-1],
               count=len(at))


def _even(ends: Sequence[tuple[float, float]], points: int) -> Values:
    """Even steps from one end to the other, shape (ends, points)."""
    if points < 2:
        raise ValueError(say("a curve needs at least two points, not {points}", points=points))
    start, stop = np.array(ends, np.float64).reshape(-1, 2).T
    return np.linspace(start, stop, points, axis=1)
