"""What the window of policies asks, how it is answered, and the answer as a table to paste."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING

from planner.analysis.phrases import setting
from planner.analysis.trials import Question
from planner.analysis.worlds import World, clusters, worlds_of
from planner.errors import printable
from planner.export.table import safe
from planner.language import say, turns
from planner.scenario import INPUTS, Scenario
from planner.words import severity_text

if TYPE_CHECKING:
    from planner.analysis.robustness import Flips, PolicyTable

DRAWS = 500
_LONGEST = 48


@dataclass(frozen=True)
class Asked:
    """By value, so that two of them can be compared.

    policies  levers and shocks with a name, each once
    worlds    scenarios whose assumptions are tried; none where worlds are those of the draws
    """

    about: Question
    policies: tuple[Scenario, ...]
    worlds: tuple[Scenario, ...]
    maximise: bool
    seed: int


@dataclass(frozen=True, eq=False)
class Answer:
    """The table, the flips where there is more than one policy, and both in sentences."""

    asked: Asked
    table: PolicyTable
    flips: Flips | None
    words: tuple[str, ...]
    odds: tuple[str, ...]


def short_name(name: str) -> str:
    """A scenario's name as it stands in a table and in sentences."""
    return printable(" ".join(name.split()), _LONGEST) or say("Untitled")


def policy_of(scenario: Scenario) -> Scenario:
    """Levers and shocks of a scenario, without remarks that change no number."""
    shocks = tuple(replace(shock, note="") for shock in scenario.shocks)
    return Scenario(short_name(scenario.title), levers=scenario.levers, shocks=shocks)


def policies_of(scenarios: Sequence[Scenario]) -> tuple[Scenario, ...]:
    """Each policy once, in order; the one that does nothing comes first if none of them is that."""
    found: list[Scenario] = []
    for scenario in scenarios:
        policy = policy_of(scenario)
        if not any(policy.same_numbers(other) for other in found):
            found.append(policy)
    idle = Scenario(say("Default policy"))
    return tuple(found) if any(idle.same_numbers(p) for p in found) else (idle, *found)


def worlds_in(scenarios: Sequence[Scenario]) -> tuple[Scenario, ...]:
    """The default assumptions, then those of each scenario; levers and shocks are left aside."""
    return (Scenario(), *(Scenario(short_name(s.name), assumptions=s.assumptions) for s in scenarios))


def answer(asked: Asked) -> Answer:
    """Try the policies; a tenth of a second."""
    from planner.analysis import robustness
    from planner.analysis.robustness_words import flips_words, table_words

    tried = worlds_of(asked.worlds) if asked.worlds else _drawn_worlds(
        asked.about, asked.seed, turns())
    table = robustness.table(asked.about, asked.policies, tried, asked.maximise)
    if len(asked.policies) == 1:
        return Answer(asked, table, None, (_alone(table),), ())
    flips = robustness.flips(asked.about, asked.policies, DRAWS, asked.seed, asked.maximise)
    return Answer(asked, table, flips, table_words(table), flips_words(flips))


def _alone(table: PolicyTable) -> str:
    """What can be told of one policy without another to compare it with."""
    measure, (policy,), outcome = table.question.measure, table.policies, table.outcome[0]
    if len(table.worlds) == 1:
        return say("Open or duplicate a scenario, and move a lever there, to compare policies. So far there "
                   "is only '{policy}', which comes to {value}.", policy=policy,
                   value=measure.text(outcome[0]))
    return say("Open or duplicate a scenario, and move a lever there, to compare policies. So far there is "
               "only '{policy}', which comes to between {low} and {high} in these {count} worlds.",
               policy=policy, low=measure.text(outcome.min()), high=measure.text(outcome.max()),
               count=len(outcome))


@lru_cache(maxsize=4)
def _drawn_worlds(about: Question, seed: int, turn: int) -> tuple[World, ...]:
    """The default world and those that stand for the draws, whatever the policies; named once a ``turn``."""
    return (*worlds_of([]), *clusters(about, Scenario(), seed=seed))


def policy_words(policy: Scenario) -> str:
    """What a policy sets, one after the other."""
    lines = [_valued(change.spec.label, setting(change.spec, change.new)) for change in policy.diff()]
    lines += [_valued(shock.title, severity_text(shock)) for shock in policy.shocks]
    return say("; ").join(lines) or say("No lever is moved and no shock happens.")


def policy_summary(policy: Scenario) -> str:
    """The same in a few words."""
    levers, shocks = len(policy.diff()), len(policy.shocks)
    if not levers and not shocks:
        return say("no lever, no shock")
    if not shocks:
        return say("one lever") if levers == 1 else say("{count} levers", count=levers)
    if not levers:
        return say("one shock") if shocks == 1 else say("{count} shocks", count=shocks)
    return say("levers: {levers}, shocks: {shocks}", levers=levers, shocks=shocks)


def world_words(world: World) -> str:
    """What a world assumes, one after the other."""
    values = [_valued(INPUTS[id].label, setting(INPUTS[id], value)) for id, value in world.values.items()]
    return say("; ").join(values) or say("Every assumption as it came.")


def _valued(name: str, value: str) -> str:
    return say("{name}: {value}", name=name, value=value)


def table_text(found: Answer) -> str:
    """The table to paste into a sheet, tab-separated: outcomes, then regrets, in the measure's unit."""
    table, measure = found.table, found.table.question.measure
    worlds = [safe(world.name) for world in table.worlds]
    out = io.StringIO()
    writer = csv.writer(out, "excel-tab", lineterminator="\n")
    writer.writerow([
        say("{measure}, {unit}", measure=measure.label, unit=measure.unit), *worlds,
        *(say("Regret: {world}", world=name) for name in worlds),
        say("Worst regret"), say("Mean regret"), say("Best in draws, of {count}", count=DRAWS)])
    for i, policy in enumerate(table.policies):
        numbers = [*table.outcome[i], *table.regret[i], table.worst_regret[i], table.mean_regret[i]]
        best = [] if found.flips is None else [found.flips.best_share[i]]
        writer.writerow([safe(policy), *(f"{value:.6g}" for value in [*numbers, *best])])
    return out.getvalue()
