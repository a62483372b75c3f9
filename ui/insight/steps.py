"""Steps that a page takes in the scenario, named as the history names them."""

from planner.language import say
from planner.measures import Measure
from planner.scenario import INPUTS, Scenario
from planner.words import brief, shown
from ui.state import State

_DIGITS = 9
"""Significant digits of a value that was solved for: what a person can read in a file, and exact enough."""


def set_input(state: State, name: str, value: float) -> None:
    """Set one input of the current scenario."""
    spec = INPUTS[name]
    factor, unit = shown(spec.unit)
    old, new = (brief(number * factor) for number in (state.scenario.value(name), value))
    state.edit(state.scenario.with_input(name, value), f"{spec.label} {old} \u2192 {new} {unit}")


def settled(name: str, value: float) -> float:
    """A value that was solved for, without the digits that mean nothing, within the limits."""
    spec = INPUTS[name]
    return min(spec.max, max(spec.min, float(f"{value:.{_DIGITS}g}")))


def go_for(
    state: State, scenario: Scenario, measure: Measure, target: str, name: str, value: float, *,
    reached: bool, drag: int = -1,
) -> None:
    """Set the input that is to bring a measure to a target, or as near to it as it can.

    scenario  what the step starts from
    target    as it is told
    """
    words = say("Goal: {measure} to {target} by {input}" if reached
                else "Goal: {measure} towards {target} by {input}",
                measure=measure.label, target=target, input=INPUTS[name].label)
    state.edit(scenario.with_input(name, settled(name, value)), words, drag)
