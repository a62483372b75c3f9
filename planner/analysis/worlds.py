"""Worlds that policies are tried in: sets of assumptions, taken from scenarios or found in the draws."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from planner.analysis.trials import Question, ask
from planner.analysis.uncertainty import draws, follow_today
from planner.language import mark, say
from planner.levers import LEVERS
from planner.quantities import Values
from planner.scenario import INPUTS, Scenario

DEFAULT = mark("Default assumptions")
HIGH_HIGH = mark("{one} high; {two} high")
HIGH_LOW = mark("{one} high; {two} low")
LOW_HIGH = mark("{one} low; {two} high")
LOW_LOW = mark("{one} low; {two} low")
HIGH = mark("{one} high")
LOW = mark("{one} low")

_CHANCE = 9.0
"""Squared rank correlation times draws up to which it is chance: three standard errors of none."""
_SLIGHT = 0.25
"""Standard deviations from the middle under which an assumption is not named second."""
_ROUNDS = 100

Places = np.ndarray[Any, np.dtype[np.intp]]


@dataclass(frozen=True)
class World:
    """Values of assumptions by id; all others are at their defaults."""

    name: str
    values: Mapping[str, float]

    def __post_init__(self) -> None:
        for name, value in self.values.items():
            if INPUTS[name].kind != "assumption":
                raise ValueError(say("a world holds assumptions only, and {name} is a lever", name=name))
            INPUTS[name].check(value)


def worlds_of(scenarios: Iterable[Scenario]) -> tuple[World, ...]:
    """The default assumptions, then those of every scenario that has other ones; each set once."""
    found: list[World] = [World(say(DEFAULT), {})]
    for scenario in scenarios:
        values = _assumptions_set(scenario)
        if all(values != world.values for world in found):
            found.append(World(scenario.name, values))
    return _distinct(found)


def clusters(
    question: Question, scenario: Scenario, n: int = 2000, k: int = 4, seed: int = 1
) -> tuple[World, ...]:
    """At most ``k`` worlds that stand for ``n`` draws of the assumptions a scenario leaves open.

    Levers and shocks are the scenario's. An assumption matters where its rank correlation with the
    measure is more than chance. The draws are grouped by k-means (Lloyd 1982) on the assumptions that
    matter, standardised, squared distances weighted by the size of that correlation (its square would
    leave little but the first assumption); the groups start from the draw nearest to the middle and
    then from the farthest draw each time (Gonzalez 1985), so the outcome is the same every time. A
    world holds the median of its group for each assumption that matters, and is named by the two that
    set it apart most; the largest group comes first. There is no world where no assumption matters.
    """
    if not 1 <= k <= n:
        raise ValueError(say("the number of worlds must lie between 1 and the {n} draws, not {k}", n=n, k=k))
    drawn = draws(scenario, n, seed, certain=LEVERS)
    follow_today(drawn.inputs, levers_set(scenario))
    measured = ask(question, drawn.inputs, drawn.shocks)
    x = np.stack([drawn.inputs[name] for name in drawn.varied], axis=1)
    weight = _rank_correlation(x, measured)
    matter = weight**2 > _CHANCE / n
    names, x = [name for name, does in zip(drawn.varied, matter, strict=True) if does], x[:, matter]
    if not names:
        return ()
    apart, scale = (x - x.mean(axis=0)) / x.std(axis=0), np.sqrt(np.abs(weight[matter]))
    group = k_means(apart * scale, k)
    fixed = _assumptions_set(scenario)
    order = np.argsort(-np.bincount(group, minlength=k), kind="stable")
    found = []
    for label in (label for label in order if (group == label).any()):
        medians = np.median(x[group == label], axis=0).tolist()
        title = _title(names, apart[group == label].mean(axis=0), scale)
        found.append(World(title, fixed | dict(zip(names, medians, strict=True))))
    return _distinct(found)


def levers_set(scenario: Scenario) -> frozenset[str]:
    """Levers that are not at their defaults."""
    return frozenset(change.spec.id for change in scenario.diff() if change.spec.kind == "lever")


def distinct(names: Iterable[str]) -> tuple[str, ...]:
    """The names, with a number behind each that came before: ``A``, ``A (2)``."""
    made: list[str] = []
    for name in names:
        tries = [name, *(f"{name} ({i})" for i in range(2, len(made) + 3))]
        made.append(next(one for one in tries if one not in made))
    return tuple(made)


def k_means(points: Values, k: int) -> Places:
    """The group, 0 to k - 1, of each of some points of shape (points, dimensions); a group may be empty."""
    centres = [points[_squares(points, points.mean(axis=0)).argmin()]]
    while len(centres) < k:
        nearest = np.min([_squares(points, centre) for centre in centres], axis=0)
        centres.append(points[nearest.argmax()])
    middles = np.array(centres)
    group: Places = np.full(len(points), -1)
    for _ in range(_ROUNDS):
        nearest_to = np.stack([_squares(points, middle) for middle in middles]).argmin(axis=0)
        if np.array_equal(nearest_to, group):
            break
        group = nearest_to
        for label in np.unique(group):
            middles[label] = points[group == label].mean(axis=0)
    return group


def _squares(points: Values, centre: Values) -> Values:
    distances: Values = ((points - centre) ** 2).sum(axis=1)
    return distances


def _rank_correlation(x: Values, y: Values) -> Values:
    """Spearman's correlation of each column with y, equal values sharing a rank; 0 if nothing differs."""
    ranks = np.stack([_ranks(column) for column in (*x.T, y)])
    ranks -= ranks.mean(axis=1, keepdims=True)
    scale = np.sqrt((ranks**2).sum(axis=1))
    products = (ranks[:-1] * ranks[-1]).sum(axis=1)
    norms = scale[:-1] * scale[-1]
    correlation: Values = np.divide(products, norms, out=np.zeros(len(norms)), where=norms > 0)
    return correlation


def _ranks(values: Values) -> Values:
    _, place, counts = np.unique(values, return_inverse=True, return_counts=True)
    last = np.cumsum(counts)
    ranks: Values = (last - (counts - 1) / 2)[place]
    return ranks


def _title(names: Sequence[str], apart: Values, scale: Values) -> str:
    """By the assumptions that are farthest from the middle of all draws, in standard deviations."""
    order = np.argsort(-np.abs(apart * scale), kind="stable").tolist()
    one, first = INPUTS[names[order[0]]].label, bool(apart[order[0]] > 0)
    if len(order) == 1 or abs(apart[order[1]]) < _SLIGHT:
        return say(HIGH if first else LOW, one=one)
    two, second = INPUTS[names[order[1]]].label, bool(apart[order[1]] > 0)
    template = (HIGH_HIGH if second else HIGH_LOW) if first else (LOW_HIGH if second else LOW_LOW)
    return say(template, one=one, two=two)


def _assumptions_set(scenario: Scenario) -> dict[str, float]:
    return {c.spec.id: c.new for c in scenario.diff() if c.spec.kind == "assumption"}


def _distinct(found: Sequence[World]) -> tuple[World, ...]:
    titles = distinct(world.name for world in found)
    return tuple(World(title, world.values) for title, world in zip(titles, found, strict=True))
