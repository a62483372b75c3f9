"""What to bear in mind about a scenario, and how much of it was changed, in sentences."""

from typing import TYPE_CHECKING

from planner.declare import Status
from planner.export.sheet import one_line
from planner.language import mark, say
from planner.scenario import INPUTS, Scenario

if TYPE_CHECKING:
    from planner.analysis.spread import Spread

_ONE_CHANGE = mark("One input differs from its default, and there are no shocks.")
_CHANGES = mark("{inputs} inputs differ from their defaults, and there are no shocks.")
_ONE_SHOCK = mark("All inputs are at their defaults, and there is one shock.")
_SHOCKS = mark("All inputs are at their defaults, and there are {shocks} shocks.")
_BOTH = mark("Inputs changed: {inputs}. Shocks: {shocks}.")
_UNCHANGED = mark("All inputs are at their defaults.")

_CONDITIONAL = mark("Every number follows from the inputs: it holds if they do, and is not a forecast.")
_SCOPE = mark(
    "The model describes tokens bought through a router, where developers choose freely among "
    "suppliers. Most tokens in the world are served inside vendors' own products and under contracts, "
    "and follow other rules.")
_JUDGEMENT = mark(
    "{judged} of the {count} inputs rest on judgement or memory and not on a source that was read; "
    "the planner's list of inputs says which.")
_INDEPENDENT = mark(
    "The draws vary each input by its own belief, independently of the others. Where inputs hang "
    "together, a band may be too narrow or too wide.")
_CERTAIN = mark("What the scenario changes is taken as certain in the draws; {varied} inputs are left open.")
_BANDS = mark("Bands are quantiles of every month by itself; a single draw may leave them.")
_OBSERVED = mark(
    "The scenario's author has added observations, which nobody here has checked, from: {sources}.")
_HAPPEN = mark("The scenario's own run takes every shock to happen; the draws give each its probability.")

_JUDGED = (Status.ASSUMPTION, Status.RECALLED)
_SOURCES_AT_MOST, _SOURCE = 5, 60
"""Sources of the author's own observations that a sentence names, and characters of each."""


def changes_headline(scenario: Scenario) -> str:
    """How many inputs differ from their defaults, and how many shocks there are."""
    inputs, shocks = len(scenario.diff()), len(scenario.shocks)
    if inputs and shocks:
        return say(_BOTH, inputs=inputs, shocks=shocks)
    if inputs:
        return say(_ONE_CHANGE) if inputs == 1 else say(_CHANGES, inputs=inputs)
    if shocks:
        return say(_ONE_SHOCK) if shocks == 1 else say(_SHOCKS, shocks=shocks)
    return say(_UNCHANGED)


def caveats(scenario: Scenario, spread: "Spread | None" = None) -> tuple[str, ...]:
    """What to bear in mind, a sentence or two each; those on draws only where there are any."""
    judged = sum(spec.status in _JUDGED for spec in INPUTS.values())
    told = [say(_CONDITIONAL), say(_SCOPE), say(_JUDGEMENT, judged=judged, count=len(INPUTS))]
    if spread is not None:
        told += [say(_INDEPENDENT), say(_CERTAIN, varied=len(spread.varied)), say(_BANDS)]
        if scenario.shocks:
            told.append(say(_HAPPEN))
    if scenario.observations:
        named = dict.fromkeys(one_line(one.source, _SOURCE) for one in scenario.observations)
        told.append(say(_OBSERVED, sources="; ".join([*named][:_SOURCES_AT_MOST])))
    return tuple(told)
