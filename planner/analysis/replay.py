"""A scenario on its way to another, for showing a change once more."""

from dataclasses import replace

from planner.mechanisms.time import linear
from planner.scenario import INPUTS, Scenario
from planner.shocks import Shock


def between(before: Scenario, after: Scenario, part: float) -> Scenario:
    """Inputs and severities ``part`` of the way, 0-1, from one scenario to another."""
    if part >= 1:
        return after
    scenario = replace(after, shocks=_shocks(before.shocks, after.shocks, part))
    for name in INPUTS:
        old, new = before.value(name), after.value(name)
        if old != new:
            scenario = scenario.with_input(name, linear(old, new, part))
    return scenario


def _shocks(before: tuple[Shock, ...], after: tuple[Shock, ...], part: float) -> tuple[Shock, ...]:
    """Shocks that stay, those that come, growing, and those that go, shrinking."""
    stay = [shock for shock in after if shock in before]
    come = [replace(s, severity=s.severity * part) for s in after if s not in before]
    go = [replace(s, severity=s.severity * (1 - part)) for s in before if s not in after]
    return (*stay, *come, *go)
