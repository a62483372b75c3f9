"""Steps that a page takes in the scenario, named as the history names them."""

from planner.language import mark, say
from planner.measures import Measure
from planner.scenario import INPUTS, Scenario
from planner.words import brief, shown
from ui.state import State

_DIGITS = 9
"""Significant digits of a value that was solved for: what a person can read in a file, and exact enough."""
_REACHED = mark("Goal: {measure} to {target} by {input}")
_TOWARDS = mark("Goal: {measure} towards {target} by {input}")


def set_input(state: State, name: str, value: float) -> None:
    """Set one input of the current scenario."""
    spec = INPUTS[name]
    factor, unit = shown(spec.unit)
    old, new = (brief(number * factor) for number in (state.scenario.value(name), value))
    state.edit(settled(state.scenario, name, value), say(
        "{input} {old} \u2192 {new} {unit}", input=spec.label, old=old, new=new, unit=unit))


def settled(scenario: Scenario, name: str, value: float) -> Scenario:
    """A scenario with an input at a value that was solved for, less the digits that mean nothing."""
    spec = INPUTS[name]
    return scenario.with_input(name, min(spec.max, max(spec.min, float(f"{value:.{_DIGITS}g}"))))


def goal_step(measure: Measure, target: str, name: str, *, reached: bool) -> str:
    """Name of a step that brings a measure to a target, or as near to it as one input can."""
    return say(_REACHED if reached else _TOWARDS,
               measure=measure.label, target=target, input=INPUTS[name].label)
