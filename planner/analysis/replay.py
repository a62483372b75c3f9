"""A scenario on its way to another, for showing a change once more."""

from dataclasses import replace

from planner.scenario import INPUTS, Scenario
from planner.shocks import MAX_SHOCKS, Shock


def between(before: Scenario, after: Scenario, part: float) -> Scenario:
    """Inputs and severities ``part`` of the way, 0-1, from one scenario to another."""
    from planner.mechanisms.time import linear  # numba takes its time to load, and the window shows first

    if part >= 1:
        return after
    scenario = replace(after, shocks=_shocks(before.shocks, after.shocks, part))
    for name in INPUTS:
        old, new = before.value(name), after.value(name)
        if old != new:
            scenario = scenario.with_input(name, linear(old, new, part))
    return scenario


def _shocks(before: tuple[Shock, ...], after: tuple[Shock, ...], part: float) -> tuple[Shock, ...]:
    """Shocks that stay, those that come, growing, and those that go, shrinking; as many as there may be."""
    from planner.mechanisms.time import linear  # numba takes its time to load, and the window shows first

    left, severities = list(before), [0.0] * len(after)
    for alike in (_itself, _but_for_severity):
        for i, shock in enumerate(after):
            old = next((s for s in left if alike(s) == alike(shock)), None)
            if old is not None and severities[i] == 0.0:
                left.remove(old)
                severities[i] = old.severity
    here = [
        replace(shock, severity=linear(severity, shock.severity, part))
        for shock, severity in zip(after, severities, strict=True)]
    going = [replace(shock, severity=shock.severity * (1 - part)) for shock in left]
    return tuple(shock for shock in (*here, *going) if shock.severity != 0.0)[:MAX_SHOCKS]


def _itself(shock: Shock) -> Shock:
    return shock


def _but_for_severity(shock: Shock) -> Shock:
    return replace(shock, severity=0.0)
