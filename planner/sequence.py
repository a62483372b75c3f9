"""A story as far as some of its steps go."""

from dataclasses import replace

from planner.scenario import INPUTS, Scenario
from planner.steps import Event


def stage(scenario: Scenario, steps: int) -> Scenario:
    """The scenario with what its first ``steps`` steps bring, and the charts that the last of them names.

    Of nothing at 0; at the last step of everything, also of what no step names.
    """
    told = scenario.steps[:steps]
    display = scenario.display
    if told and told[-1].charts:
        display = replace(display, charts=told[-1].charts)
    if steps >= len(scenario.steps):
        return replace(scenario, display=display)
    events = {event for step in told for event in step.shocks}
    part = Scenario(
        scenario.name, scenario.author, scenario.description, display=display, sources=scenario.sources,
        steps=scenario.steps, observations=scenario.observations,
        shocks=tuple(shock for shock in scenario.shocks if Event.of(shock) in events))
    for id in (id for step in told for id in step.inputs if scenario.value(id) != INPUTS[id].default):
        part = part.with_input(id, scenario.value(id))
    return part


def last_stop(scenario: Scenario) -> int:
    """Number of the last stop when a scenario is presented.

    Stop 0 is the baseline, then comes one for each step, then the whole scenario. Without steps there is
    a single stop, the scenario itself.
    """
    return len(scenario.steps) + 1 if scenario.steps else 0


def at_stop(scenario: Scenario, stop: int) -> Scenario:
    """What is presented at a stop."""
    return scenario if stop == last_stop(scenario) else stage(scenario, stop)


def change_at(scenario: Scenario, stop: int) -> tuple[Scenario, Scenario] | None:
    """From what to what a stop leads; None where nothing comes before it. The last one sums up all steps."""
    if stop == 0:
        return None
    return stage(scenario, 0 if stop == last_stop(scenario) else stop - 1), at_stop(scenario, stop)
