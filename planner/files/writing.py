"""Writing a scenario file: the same scenario gives the same bytes, and nothing unreadable is written."""

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from planner.assumptions import ASSUMPTIONS
from planner.atomic import write_atomically
from planner.errors import FileError, printable
from planner.files.form import (
    EVERYWHERE,
    FORMAT,
    FORMAT_VERSION,
    MAX_BYTES,
    VOLUME_UNIT,
    digest,
    fingerprint,
)
from planner.files.reading import validated
from planner.files.tree import check_tree
from planner.language import say
from planner.levers import LEVERS
from planner.months import month_name
from planner.observations import OBSERVABLE, Observed
from planner.scenario import INPUTS, Display, Scenario
from planner.sets import key
from planner.shocks import AXES, KINDS, Shock
from planner.steps import Event, Step
from planner.version import MODEL_VERSION


def write(path: Path, scenario: Scenario) -> str:
    """Save a scenario at ``path``, whole or not at all, and return the mark of its bytes.

    Raises FileError and leaves the old file as it was if it cannot be saved.
    """
    data = to_bytes(scenario, path.name)
    write_atomically(path, data)
    return digest(data)


def to_bytes(scenario: Scenario, name: str = "") -> bytes:
    """The bytes of a scenario file. Raises FileError for what no file may hold, such as a text too long."""
    name, tree = name or say("scenario"), _tree(scenario)
    check_tree(tree, name)
    validated(tree, name)
    data = (json.dumps(tree, ensure_ascii=False, indent=2, allow_nan=False) + "\n").encode()
    if len(data) > MAX_BYTES:
        raise FileError(say("{file} would be larger than {megabytes:g} MB; shorten the notes of its inputs "
                            "and shocks.", file=printable(name, 150), megabytes=MAX_BYTES / 1e6))
    return data


def _tree(scenario: Scenario) -> dict[str, Any]:
    strays = dict(scenario.notes).keys() - INPUTS.keys()
    if strays:
        raise ValueError(f"notes on inputs that do not exist: {', '.join(sorted(strays))}")
    return {
        "format": FORMAT,
        "format_version": FORMAT_VERSION,
        "model_version": MODEL_VERSION,
        "defaults": fingerprint(),
        "name": scenario.name,
        "author": scenario.author,
        "description": scenario.description,
        **({"sources": list(scenario.sources)} if scenario.sources else {}),
        "levers": _inputs(scenario, LEVERS),
        "assumptions": _inputs(scenario, ASSUMPTIONS),
        "shocks": [shock_entry(shock) for shock in scenario.shocks],
        **({"steps": [_step(step) for step in scenario.steps]} if scenario.steps else {}),
        "display": _display(scenario.display),
    } | _observations(scenario.observations)


def _inputs(scenario: Scenario, declared: Iterable[str]) -> dict[str, Any]:
    """Inputs that were changed or remarked on, in the order of declaration."""
    notes = dict(scenario.notes)
    return {
        id: {"value": _number(scenario.value(id)), "unit": INPUTS[id].unit} | _note(notes.get(id, ""))
        for id in declared
        if scenario.value(id) != INPUTS[id].default or notes.get(id)
    }


def shock_entry(shock: Shock) -> dict[str, Any]:
    """A shock as files hold it."""
    spec = KINDS[shock.kind]
    return {
        **_event(Event.of(shock)), "start": month_name(shock.start),
        "months": None if shock.months is None else int(shock.months), "ramp": int(shock.ramp),
        "severity": _number(shock.severity), "unit": spec.unit, "probability": _number(shock.probability),
    } | _note(shock.note)


def _event(event: Event) -> dict[str, str]:
    """Kind and place of a shock."""
    targets = KINDS[event.kind].targets
    places = {target: getattr(event, target) for target in AXES if target in targets}
    return {"kind": key(event.kind),
            **{target: EVERYWHERE if member is None else key(member) for target, member in places.items()}}


def _step(step: Step) -> dict[str, Any]:
    inputs = {"inputs": list(step.inputs)} if step.inputs else {}
    shocks = {"shocks": [_event(event) for event in step.shocks]} if step.shocks else {}
    charts = {"charts": list(step.charts)} if step.charts else {}
    return {"title": step.title, "text": step.text, **inputs, **shocks, **charts}


def _display(display: Display) -> dict[str, Any]:
    volume = {"value": _number(display.reference_volume), "unit": VOLUME_UNIT}
    kpis = {"kpis": list(display.kpis)} if display.kpis else {}
    measure = {"measure": display.measure} if display.measure else {}
    threshold = {} if display.threshold is None else {"threshold": _number(display.threshold)}
    return {"charts": list(display.charts), "reference_volume": volume, **kpis, **measure, **threshold}


def _observations(observed: tuple[Observed, ...]) -> dict[str, Any]:
    return {"observations": [_observed(one) for one in observed]} if observed else {}


def _observed(one: Observed) -> dict[str, Any]:
    bloc = {} if one.bloc is None else {"bloc": key(one.bloc)}
    return {
        "series": one.series, **bloc, "unit": OBSERVABLE[one.series].unit, "source": one.source,
        "values": {month_name(month): _number(value) for month, value in one.points}}


def _note(text: str) -> dict[str, str]:
    return {"note": text} if text else {}


def _number(value: float) -> float:
    return float(value) + 0.0  # no negative zero: it equals zero, so it must give the same bytes
