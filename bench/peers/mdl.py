"""A scenario as a Vensim model: hand-written equations, and constants from the declarations."""

from pathlib import Path
from typing import Any

import numpy as np

from planner.outputs import SERIES
from planner.scenario import INPUTS, Scenario
from planner.sets import Bloc, Component, Region, Segment
from planner.shocks import ShockKind

EQUATIONS = Path(__file__).with_name("equations.mdl")
"""Written from docs/model.md by hand; whoever changes the engine does not change these with it."""

MEMBERS: dict[type, tuple[str, ...]] = {
    Bloc: ("Chinese", "American", "Other"),
    Region: ("US", "China", "Europe", "Elsewhere"),
    Segment: ("Frontier", "General", "Agentic"),
    Component: ("Electricity", "Operation", "Hardware"),
}
"""Names of the sets' members in the equations, in the order of the sets."""

SLOTS = 4
"""Shocks that the equations have room for."""
PLACES = ("kind", "severity", "start", "end", "ramp", "bloc", "region", "segment")


def text(scenario: Scenario) -> str:
    """The complete model, in the format of Vensim's own files."""
    constants = [
        *(_constant(name, _number(scenario.value(name)), spec.unit, spec.label)
          for name, spec in INPUTS.items()),
        *(_constant(kind.name.lower(), str(int(kind))) for kind in ShockKind),
        *(_constant(f"shock {place}[slot]", ", ".join(map(_number, column)))
          for place, column in slots(scenario).items()),
    ]
    return EQUATIONS.read_text(encoding="utf-8") + "\n".join(constants) + "\n"


def constants(scenario: Scenario) -> dict[str, float]:
    """The scenario's numbers by the names they have where sets are written out."""
    numbers = {name: scenario.value(name) for name in INPUTS}
    for place, column in slots(scenario).items():
        numbers |= {f"shock {place} S{i}": float(number) for i, number in enumerate(column, start=1)}
    return numbers


def slots(scenario: Scenario) -> dict[str, Any]:
    """What the shocks are, place by place, each of SLOTS numbers; empty slots hold shocks of no strength.

    Raises ValueError if there are more shocks than slots.
    """
    table = scenario.shock_table[0]
    if len(table) > SLOTS:
        raise ValueError(f"the Vensim model has room for {SLOTS} shocks, not {len(table)}")
    rows = {place: np.zeros(SLOTS) for place in PLACES}
    for place, row in rows.items():
        row[: len(table)] = table[place]
    return rows


def columns(output: str) -> list[str]:
    """Names of an output's numbers in the model, in the engine's order."""
    names = [""]
    for axis in SERIES[output].axes:
        names = [f"{name}{', ' if name else ''}{member}" for name in names for member in MEMBERS[axis]]
    return [f"{output}[{name}]" if name else output for name in names]


def _constant(name: str, value: str, unit: str = "", label: str = "") -> str:
    return f"{name} = {value}\n\t~\t{unit}\n\t~\t{label}\n\t|"


def _number(value: float) -> str:
    return repr(float(value))
