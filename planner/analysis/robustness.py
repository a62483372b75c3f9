"""Which policy to choose where the world is open: outcomes and regrets of policies in worlds and draws.

A policy is the levers and shocks of a scenario; its assumptions are left aside, since they belong to
the world. Levers that it does not set are at their defaults in a table of worlds, and drawn as all
that nobody has settled in draws. Either way a lever about 2030 that is not set keeps its ratio to
today's assumption (see uncertainty.follow_today).
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from planner.analysis.trials import Question, ask, copies
from planner.analysis.uncertainty import draws, follow_today
from planner.analysis.worlds import World, distinct, levers_set
from planner.assumptions import Assumptions
from planner.language import say
from planner.quantities import Values
from planner.scenario import Scenario

TIE = 1e-9
"""Part of the best outcome by which another may miss it and still be as good."""

Records = np.ndarray[Any, Any]


@dataclass(frozen=True, eq=False)
class PolicyTable:
    """Policies against worlds; all numbers in the measure's unit.

    policies      their names
    outcome       the measure, shape (policies, worlds)
    regret        how far it is from the best policy in that world, shape (policies, worlds)
    best          the best policy in each world, the first of several, shape (worlds,)
    worst_regret, mean_regret   over the worlds, shape (policies,)
    choice        the policy of least worst regret (Savage 1951), then of least mean regret
    """

    question: Question
    maximise: bool
    policies: tuple[str, ...]
    worlds: tuple[World, ...]
    outcome: Values
    regret: Values
    best: np.ndarray[Any, np.dtype[np.intp]]
    worst_regret: Values
    mean_regret: Values
    choice: int


@dataclass(frozen=True, eq=False)
class Flips:
    """Policies in the same draws of all that nobody has settled.

    outcome          the measure, shape (policies, draws)
    best_share       part of the draws in which a policy is best, shape (policies,); a draw in which
                     several are equally good counts for each of them in equal parts, so the sum is 1
    expected_regret  mean distance from the best policy of each draw, shape (policies,)
    preferred        the policy that is best at the default assumptions, the first of several
    beaten           part of the draws in which another policy is better than that
    """

    question: Question
    maximise: bool
    policies: tuple[str, ...]
    draws: int
    seed: int
    outcome: Values
    best_share: Values
    expected_regret: Values
    preferred: int
    beaten: float


def table(
    question: Question, policies: Sequence[Scenario], worlds: Sequence[World], maximise: bool = True
) -> PolicyTable:
    """Run every policy in every world, all shocks occurring, as one batch.

    Raises ValueError without a policy or a world.
    """
    if not policies or not worlds:
        raise ValueError(say("a table needs at least one policy and one world"))
    inputs = [_in_worlds(policy, worlds) for policy in policies]
    outcome = _outcomes(question, inputs, [policy.shock_table for policy in policies])
    regret = _regret(outcome, maximise)
    worst, mean = regret.max(axis=1), regret.mean(axis=1)
    choice = min(range(len(policies)), key=lambda i: (worst[i], mean[i]))
    return PolicyTable(question, maximise, _names(policies), tuple(worlds), outcome, regret,
                       regret.argmin(axis=0), worst, mean, choice)


def flips(
    question: Question, policies: Sequence[Scenario], n: int = 500, seed: int = 1, maximise: bool = True
) -> Flips:
    """Run every policy in the same ``n`` draws, and once at the default assumptions, as one batch.

    Raises ValueError without a policy or a draw.
    """
    if not policies:
        raise ValueError(say("flips need at least one policy"))
    inputs, shocks = [], []
    for policy in policies:
        drawn = draws(replace(policy, assumptions=Assumptions()), n, seed)
        inputs.append(np.concatenate([drawn.inputs, _in_worlds(policy, [World("", {})])]))
        some = np.broadcast_to(drawn.shocks, (n, drawn.shocks.shape[1]))
        shocks.append(np.concatenate([some, policy.shock_table]))
    made = _outcomes(question, inputs, shocks)
    regret = _regret(made, maximise)
    preferred = int(regret[:, -1].argmin())
    best = regret[:, :-1] == 0.0
    return Flips(
        question, maximise, _names(policies), n, seed, made[:, :-1], (best / best.sum(axis=0)).mean(axis=1),
        regret[:, :-1].mean(axis=1), preferred, float(np.mean(~best[preferred])))


def _names(policies: Sequence[Scenario]) -> tuple[str, ...]:
    return distinct(policy.name for policy in policies)


def _in_worlds(policy: Scenario, worlds: Sequence[World]) -> Records:
    """The levers of a policy in every world, records of shape (worlds,)."""
    inputs = copies(replace(policy, assumptions=Assumptions()), len(worlds))
    for record, world in zip(inputs, worlds, strict=True):
        for name, value in world.values.items():
            record[name] = value
    follow_today(inputs, levers_set(policy))
    return inputs


def _outcomes(question: Question, inputs: Sequence[Records], shocks: Sequence[Records]) -> Values:
    """The measure of every policy, shape (policies, runs); shocks of shape (1 or runs, shocks) for each."""
    runs, width = len(inputs[0]), max(table.shape[1] for table in shocks)
    padded = np.zeros((len(inputs), runs, width), shocks[0].dtype)
    for rows, one in zip(padded, shocks, strict=True):
        rows[:, : one.shape[1]] = one  # what is left has no strength
    values = ask(question, np.concatenate(inputs), padded.reshape(-1, width))
    return values.reshape(len(inputs), runs)


def _regret(outcome: Values, maximise: bool) -> Values:
    """Distance to the best policy of each column, 0 for all that are as good."""
    best = outcome.max(axis=0) if maximise else outcome.min(axis=0)
    gap = np.abs(best - outcome)
    regret: Values = np.where(gap <= TIE * np.abs(best), 0.0, gap)
    return regret
