"""Holding claims against a scenario: the verdict, and the value of an input at which it turns."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from planner.analysis.claims.claim import Claim, Figure, Records, Variants, Verdict, World
from planner.analysis.phrases import setting
from planner.analysis.trials import copies
from planner.declare import Spec
from planner.evidence import cite
from planner.language import mark, say
from planner.quantities import Columns, Values, columns_of
from planner.run import run_columns
from planner.scenario import INPUTS, Scenario
from planner.shocks import pack

COARSE = 24
"""Values of an input that are tried over all of its range."""
FINE = 12
"""Values at least that are tried between two of them, where the verdict turns."""
WIDE = 20.0
"""Ratio of the ends of a range from which on values are spread by ratio and not by distance."""

_ROUNDING = 1e-9
DIGITS = 6
"""Of values of inputs, so that a turning point can be told from the setting."""


@dataclass(frozen=True)
class Lever:
    """The input that decides a claim, all else unchanged.

    turns  the nearest value tried at which the claim begins to hold or, where it holds, ceases to;
           None where no value tried does that
    """

    id: str
    now: float
    turns: float | None

    @property
    def spec(self) -> Spec:
        return INPUTS[self.id]


@dataclass(frozen=True, eq=False)
class Answer:
    """A claim held against a scenario.

    figures  every number of its arithmetic by name; one may not be finite where there is nothing to divide
    parts    whether each part of the claim is true
    premise  whether what it takes for granted is so
    lever    None where the model cannot tell
    """

    claim: Claim
    verdict: Verdict
    figures: dict[str, float]
    parts: tuple[bool, ...]
    premise: bool
    lever: Lever | None

    @property
    def sentence(self) -> str:
        """The claim."""
        return self._say(self.claim.sentence)

    @property
    def where(self) -> str:
        """Titles of the sources that make it, and of those that say otherwise."""
        if self.claim.against:
            return say(DISPUTED, source=cite(self.claim.source), against=cite(self.claim.against))
        return say(SAID, source=cite(self.claim.source))

    @property
    def verdict_words(self) -> str:
        return self.verdict.words

    @property
    def arithmetic(self) -> str:
        """How the figures come about."""
        if self.claim.premise and not self.premise:
            return self._say(self.claim.premise.sentence)
        return self._say(self.claim.arithmetic)

    @property
    def findings(self) -> tuple[tuple[str, bool], ...]:
        """What the claim says, part by part, and whether it is so."""
        told = (self._say(part.sentence) for part in self.claim.parts)
        return tuple(zip(told, self.parts, strict=True))

    @property
    def advice(self) -> str:
        """At which value of the lever the claim begins or ceases to hold, or why the model cannot tell."""
        if self.lever is None:
            return self._say(self.claim.outside)
        holds, spec = self.verdict is Verdict.HOLDS, self.lever.spec
        if self.lever.turns is None:
            return say(ALWAYS if holds else NEVER, input=spec.label,
                       least=setting(spec, spec.min, DIGITS), most=setting(spec, spec.max, DIGITS))
        return say(CEASES if holds else BEGINS, input=spec.label,
                   value=setting(spec, self.lever.turns, DIGITS),
                   now=setting(spec, self.lever.now, DIGITS))

    def _say(self, template: str) -> str:
        return say(template, **{name: Figure(value) for name, value in self.figures.items()})


SAID = mark("Said in {source}.")
DISPUTED = mark("Said in {source}; not so in {against}.")
BEGINS = mark('It would hold with "{input}" at {value} instead of {now}, all else unchanged.')
CEASES = mark('It would no longer hold with "{input}" at {value} instead of {now}, all else unchanged.')
NEVER = mark('No value of "{input}" from {least} to {most} makes it hold, all else unchanged.')
ALWAYS = mark('It holds at every value of "{input}" from {least} to {most}, all else unchanged.')


def check(claims: Sequence[Claim], scenario: Scenario) -> tuple[Answer, ...]:
    """Every claim held against the scenario, in their order; the model runs in two batches."""
    trials = [_Trial(claim, _spread(claim, scenario)) for claim in claims]
    found = [_weighed(*each) for each in zip(trials, _carried_out(trials, scenario), strict=True)]
    turns = _turning_points(found, scenario)
    return tuple(_answer(each, scenario, at) for each, at in zip(found, turns, strict=True))


class _Trial(NamedTuple):
    """A claim with variants of the scenario, records of shape (variants,)."""

    claim: Claim
    inputs: Records


class _Weighed(NamedTuple):
    """A trial with what came of it.

    figures  shape (variants,) each
    parts    whether each part is true, shape (parts, variants)
    premise  shape (variants,)
    """

    trial: _Trial
    figures: dict[str, Values]
    parts: np.ndarray[tuple[int, int], np.dtype[np.bool]]
    premise: np.ndarray[tuple[int], np.dtype[np.bool]]

    @property
    def holds(self) -> np.ndarray[tuple[int], np.dtype[np.bool]]:
        """Whether the claim as a whole is true, shape (variants,)."""
        return self.premise & self.parts.all(axis=0)


def _spread(claim: Claim, scenario: Scenario) -> Records:
    """The scenario itself, then with the lever at values over all of its range."""
    if not claim.lever:
        return copies(scenario, 1)
    values = _grid(INPUTS[claim.lever])
    inputs = copies(scenario, 1 + len(values))
    inputs[claim.lever][1:] = values
    return inputs


def _grid(spec: Spec) -> Values:
    """Values over all of an input's range, both ends among them, of three significant digits."""
    by_ratio = spec.min > 0 and spec.max >= WIDE * spec.min
    values = np.geomspace(spec.min, spec.max, COARSE) if by_ratio else np.linspace(spec.min, spec.max, COARSE)
    inner = [float(f"{value:.2e}") for value in values[1:-1]]
    return np.unique([spec.min, *inner, spec.max])


def _between(start: float, end: float) -> Values:
    """Round values after ``start`` up to ``end``, which is the last of them."""
    width = abs(end - start)
    power = 10.0 ** np.floor(np.log10(width / FINE))
    step = max(digit * power for digit in (1, 2, 5) if digit * power <= width / FINE * (1 + 1e-9))
    low, high = sorted((start, end))
    multiples = [float(f"{k * step:.12g}") for k in range(int(low // step), int(high // step) + 2)]
    inside = [value for value in multiples if low < value < high]
    return np.array([*(inside if start < end else reversed(inside)), end])


def _weighed(trial: _Trial, runs: dict[str, Columns]) -> _Weighed:
    claim, n = trial.claim, len(trial.inputs)
    with np.errstate(divide="ignore", invalid="ignore"):  # a figure that is not finite makes nothing true
        figures = claim.figures(Variants(trial.inputs, runs))
        parts = np.array([part.margin(figures) >= -_ROUNDING for part in claim.parts], np.bool)
        premise = claim.premise.margin(figures) >= -_ROUNDING if claim.premise else np.ones(n, np.bool)
    return _Weighed(trial, figures, parts.reshape(-1, n), premise)


def _turning_points(found: Sequence[_Weighed], scenario: Scenario) -> list[float | None]:
    """For each claim the nearest value of its lever at which it begins or ceases to hold."""
    brackets = {i: bracket for i, each in enumerate(found) if (bracket := _bracket(each)) is not None}
    trials = []
    for i, (start, end) in brackets.items():
        claim, values = found[i].trial.claim, _between(start, end)
        inputs = copies(scenario, len(values))
        inputs[claim.lever] = values
        trials.append(_Trial(claim, inputs))
    turns: list[float | None] = [None] * len(found)
    for i, trial, runs in zip(brackets, trials, _carried_out(trials, scenario), strict=True):
        turned = _weighed(trial, runs).holds != found[i].holds[0]
        turns[i] = float(trial.inputs[trial.claim.lever][turned.argmax()])  # the last one always has
    return turns


def _bracket(found: _Weighed) -> tuple[float, float] | None:
    """Two neighbouring values of the lever between which the claim turns, the one still alike first."""
    if not found.trial.claim.lever:
        return None
    values = found.trial.inputs[found.trial.claim.lever]
    now, tried = float(values[0]), values[1:]
    turned = found.holds[1:] != found.holds[0]
    if not turned.any():
        return None
    place = int(np.searchsorted(tried, now))
    steps = np.where(tried < now, place - np.arange(len(tried)), np.arange(len(tried)) - place + 1)
    at = int(np.where(turned, steps, len(tried) + 1).argmin())
    before = at + 1 if tried[at] < now else at - 1
    between = 0 <= before < len(tried) and (tried[before] - now) * (tried[at] - now) > 0
    return (float(tried[before]) if between else now), float(tried[at])


def _answer(found: _Weighed, scenario: Scenario, turns: float | None) -> Answer:
    claim = found.trial.claim
    parts = tuple(bool(part) for part in found.parts[:, 0])
    premise = bool(found.premise[0])
    lever = Lever(claim.lever, scenario.value(claim.lever), turns) if claim.lever else None
    figures = {name: float(values[0]) for name, values in found.figures.items()}
    return Answer(claim, _verdict(parts, premise), figures, parts, premise, lever)


def _verdict(parts: tuple[bool, ...], premise: bool) -> Verdict:
    if not parts:
        return Verdict.OUTSIDE
    if not premise or not any(parts):
        return Verdict.FAILS
    return Verdict.HOLDS if all(parts) else Verdict.PARTLY


def _carried_out(trials: Sequence[_Trial], scenario: Scenario) -> list[dict[str, Columns]]:
    """The runs of every trial by world, from one batch."""
    tasks = [(trial, world) for trial in trials for world in trial.claim.worlds.values()]
    if not tasks:
        return [{} for _ in trials]
    extra = max(len(world.shocks) for _, world in tasks)
    made = [_variants(trial.inputs, world, scenario, extra) for trial, world in tasks]
    columns = columns_of(tuple(quantity for trial in trials for quantity in trial.claim.quantities))
    runs = run_columns(
        np.concatenate([inputs for inputs, _ in made]), np.concatenate([shocks for _, shocks in made]),
        columns)
    ends = np.cumsum([len(inputs) for inputs, _ in made]).tolist()
    pieces = iter(
        Columns(columns, runs.values[:, :, start:end])
        for start, end in zip([0, *ends[:-1]], ends, strict=True))
    return [{name: next(pieces) for name in trial.claim.worlds} for trial in trials]


def _variants(
    inputs: Records, world: World, scenario: Scenario, extra: int
) -> tuple[Records, Records]:
    """Inputs and shocks of a world: records of shape (variants,) and (variants, shocks)."""
    inputs, n = inputs.copy(), len(inputs)
    own = scenario.shock_table
    shocks = np.zeros((n, own.shape[1] + extra), own.dtype)  # what is not filled has no strength
    shocks[:, : own.shape[1]] = own
    for kind in world.without:
        shocks["severity"][shocks["kind"] == kind] = 0.0
    added = shocks[:, own.shape[1] : own.shape[1] + len(world.shocks)]
    if world.shocks:
        added[:] = pack(world.shocks)
    if world.change:
        world.change(inputs, added)
    return inputs, shocks
