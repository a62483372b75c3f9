"""Scenario discovery: under which conditions the measure comes out as asked (Bryant and Lempert 2010)."""

from dataclasses import dataclass
from math import isfinite

import numpy as np

from planner.analysis.phrases import chosen, per_cent, setting
from planner.analysis.prim import Box, Mask, choose, prim, simpler, that_matter
from planner.analysis.trials import Question, ask
from planner.analysis.uncertainty import draws
from planner.language import mark, say
from planner.quantities import Values
from planner.scenario import INPUTS, Scenario

ABOVE = mark("{label} is above {low}")
BELOW = mark("{label} is below {high}")
BETWEEN = mark("{label} is between {low} and {high}")
ONE = mark("Where {first}, {outcome} in {density} of draws, against {share} of all; "
           "this covers {coverage} of such draws.")
TWO = mark("Where {first} and {second}, {outcome} in {density} of draws, against {share} of all; "
           "this covers {coverage} of such draws.")
THREE = mark("Where {first}, where {second} and where {third}, "
             "{outcome} in {density} of draws, against {share} of all; this covers {coverage} of such draws.")
FOUR = mark("Where {first}, where {second}, where {third} and within one more limit, "
            "{outcome} in {density} of draws, against {share} of all; this covers {coverage} of such draws.")
MORE = mark("Where {first}, where {second}, where {third} and within {more} more limits, "
            "{outcome} in {density} of draws, against {share} of all; this covers {coverage} of such draws.")
NO_LIMIT = mark("No conditions were found that set apart the {share} of draws in which {outcome}.")
NO_DRAW = mark("There is no draw in which {outcome}.")
ALL_DRAWS = mark("{outcome} in all draws.")


@dataclass(frozen=True, eq=False)
class Discovery:
    """Conditions under which the measure comes out as asked.

    above       whether values above the threshold are asked for, or below it, unless
    low, high   ends of the values asked for, both inside; None where open
    values      the measure in every draw, shape (draws,)
    hits        whether it comes out as asked, shape (draws,)
    considered  ids of the inputs that matter to that
    trajectory  boxes to choose from, from all draws to the smallest; empty without a hit
    box         the one to tell of, its limits by weight; None without a hit
    """

    question: Question
    above: bool
    low: float | None
    high: float | None
    seed: int
    values: Values
    hits: Mask
    considered: tuple[str, ...]
    trajectory: tuple[Box, ...]
    box: Box | None

    @property
    def share(self) -> float:
        """Part of all draws that come out as asked, 0-1."""
        return float(self.hits.mean())


def discover(
    question: Question, scenario: Scenario, n: int = 2000, seed: int = 1, above: bool = True,
    low: float | None = None, high: float | None = None,
) -> Discovery:
    """Run ``n`` draws of a scenario once and look for the box of inputs in which they come out as asked.

    Asked for are values between low and high if either is given, else values above the threshold or
    below it. Inputs that do not matter are left out of the peeling (see prim.that_matter), limits that
    may be chance out of every box (see prim.simpler); then prim.choose chooses. Coverage and density
    are those of the draws searched; in other draws the density is a little lower. Raises ValueError
    where low or high is not finite, or low is above high.
    """
    for end in (low, high):
        if end is not None and not isfinite(end):
            raise ValueError(say("an end must be a finite number, not {end}", end=end))
    if low is not None and high is not None and low > high:
        raise ValueError(say("the lowest value, {low:g}, must not be above the highest, {high:g}",
                             low=low, high=high))
    drawn = draws(scenario, n, seed)
    values = ask(question, drawn.inputs, drawn.shocks)
    hits = _wanted(values, question.threshold, above, low, high)
    columns = np.stack([drawn.inputs[name] for name in drawn.varied], axis=1)
    matter = that_matter(columns, hits)
    names = tuple(name for name, does in zip(drawn.varied, matter, strict=True) if does)
    boxes = _boxes(columns[:, matter], hits, names)
    return Discovery(question, above, low, high, seed, values, hits, names, boxes,
                     choose(boxes) if boxes else None)


def _wanted(values: Values, threshold: float, above: bool, low: float | None, high: float | None) -> Mask:
    if low is None and high is None:
        return values > threshold if above else values < threshold
    floor, ceiling = -np.inf if low is None else low, np.inf if high is None else high
    return (values >= floor) & (values <= ceiling)


def _boxes(x: Values, hits: Mask, names: tuple[str, ...]) -> tuple[Box, ...]:
    """The trajectory without limits that may be chance, each box once."""
    if not hits.any():
        return ()
    boxes: list[Box] = []
    for box in prim(x, hits, names):
        plain = simpler(box, x, hits, names)
        if plain not in boxes:
            boxes.append(plain)
    return tuple(boxes)


def outcome_words(discovery: Discovery) -> str:
    """What is asked for, as part of a sentence: ``Chinese share, 2030 is above 50%``."""
    low, high = discovery.low, discovery.high
    if low is None and high is None:
        low, high = (discovery.question.threshold, None) if discovery.above else (
            None, discovery.question.threshold)
    measure = discovery.question.measure
    return _clause(measure.label, *(None if end is None else chosen(measure, end) for end in (low, high)))


def limit_words(box: Box) -> tuple[str, ...]:
    """The limits of a box, each as part of a sentence: ``Price gap US/China, 2030 is above 3.2x``."""
    return tuple(
        _clause(INPUTS[name].label, *(None if end is None else setting(INPUTS[name], end) for end in ends))
        for name, ends in box.limits.items())


def discovery_words(discovery: Discovery) -> str:
    """What was found, in a sentence that names up to three limits."""
    outcome, box = outcome_words(discovery), discovery.box
    if box is None:
        return say(NO_DRAW, outcome=outcome)
    if discovery.share == 1.0:
        return say(ALL_DRAWS, outcome=outcome)
    limits, share = limit_words(box), per_cent(discovery.share)
    if not limits:
        return say(NO_LIMIT, outcome=outcome, share=share)
    template = (ONE, TWO, THREE, FOUR)[len(limits) - 1] if len(limits) <= 4 else MORE
    places = dict(zip(("first", "second", "third"), limits, strict=False))
    return say(template, outcome=outcome, share=share, density=per_cent(box.density),
               coverage=per_cent(box.coverage), more=len(limits) - 3, **places)


def _clause(label: str, low: str | None, high: str | None) -> str:
    template = ABOVE if high is None else BELOW if low is None else BETWEEN
    return say(template, label=label, low=low, high=high)
