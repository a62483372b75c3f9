"""Reading a scenario file: cap, decode, parse, check, and only then believe it."""

import re
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from planner.assumptions import Assumptions
from planner.errors import FileError, printable
from planner.files.carried import carried, container, large
from planner.files.complaints import complaint
from planner.files.form import (
    EVERYWHERE,
    FORMAT,
    FORMAT_VERSION,
    MAX_BYTES,
    MAX_CONTAINER,
    digest,
    fingerprint,
)
from planner.files.ordinary import HEAD, read_ordinary
from planner.files.schema import document
from planner.files.story import check_story
from planner.files.tree import read_tree, too_large
from planner.language import say
from planner.levers import Levers
from planner.months import month_number
from planner.observations import Observed
from planner.scenario import INPUTS, Display, Scenario
from planner.sets import Bloc
from planner.shocks import AXES, Shock, ShockKind
from planner.steps import Event, Step
from planner.version import MODEL_VERSION


@dataclass(frozen=True)
class Loaded:
    """A scenario from a file, with remarks of one sentence each and a mark of the scenario file's bytes.

    carried  whether it came inside an export, which saving must not replace
    """

    scenario: Scenario
    notices: tuple[str, ...]
    digest: str
    carried: bool = False


def read(path: Path) -> Loaded:
    """The scenario in the file at ``path``, or in the export there. Raises FileError if none is sound."""
    data, name = _read_bytes(path), path.name
    kind = container(data[:HEAD])
    if kind is None:
        return parse(data, name)
    inside = carried(data, name)
    if inside is None:
        raise FileError(say("{file} is {kind} with no scenario inside; open a scenario file, or something "
                            "that Tradewinds exported.", file=printable(name, 150), kind=kind))
    return replace(parse(inside, name), carried=True)


def parse(data: bytes, name: str) -> Loaded:
    """The scenario in the bytes of a file called ``name``. Raises FileError."""
    tree = read_tree(data, name)
    _check_versions(tree, name)
    checked = validated(tree, name)
    return Loaded(_scenario(checked), _notices(checked, name), digest(data))


def validated(tree: Any, name: str) -> Any:
    """The checked document of plain JSON values. Raises FileError."""
    try:
        checked = document().model_validate(tree)
    except ValidationError as error:
        raise complaint(error, name) from None
    check_story(checked, name)
    return checked


def _read_bytes(path: Path) -> bytes:
    """The bytes of a regular file, no more than its kind may hold."""
    data = read_ordinary(path, _limit)
    if len(data) > _limit(data[:HEAD]):
        raise (too_large if container(data[:HEAD]) is None else large)(path.name)
    return data


def _limit(head: bytes) -> int:
    return MAX_BYTES if container(head) is None else MAX_CONTAINER


def _check_versions(tree: Any, name: str) -> None:
    """Tell a stranger's file and another version before looking at anything else."""
    file = printable(name, 150)
    if not isinstance(tree, dict) or tree.get("format") != FORMAT:
        raise FileError(say("{file} is not a Tradewinds scenario (its format must be '{format}'); open "
                            "another file.", file=file, format=FORMAT))
    version = tree.get("format_version")
    if type(version) is int and version > FORMAT_VERSION:
        raise FileError(say("{file} was written by a newer Tradewinds (format {version}); update Tradewinds "
                            "to open it.", file=file, version=version))
    model = tree.get("model_version")
    if not isinstance(model, str) or model == MODEL_VERSION:
        return
    if _numbers(model) > _numbers(MODEL_VERSION):
        raise FileError(say("{file} was written by a newer Tradewinds (model {model}); update Tradewinds to "
                            "open it.", file=file, model=printable(model, 20)))
    raise FileError(say("{file} was made for model '{model}', which is not known here; set model_version to "
                        "'{model_version}' if its numbers are meant for that model.",
                        file=file, model=printable(model, 20), model_version=MODEL_VERSION))


def _numbers(version: str) -> tuple[int, ...]:
    if re.fullmatch(r"\d{1,6}(\.\d{1,6}){1,3}", version, re.ASCII) is None:
        return ()
    return tuple(int(part) for part in version.split("."))


def _notices(checked: Any, name: str) -> tuple[str, ...]:
    if checked.defaults in (None, fingerprint()):
        return ()
    return (say(
        "{file} was saved with other defaults under the same model version, so inputs that it does not "
                "name may have moved.", file=printable(name, 150)),)


def _scenario(checked: Any) -> Scenario:
    notes = {**_notes(checked.levers), **_notes(checked.assumptions)}
    return Scenario(
        name=checked.name, author=checked.author, description=checked.description,
        levers=Levers(**_values(checked.levers)), assumptions=Assumptions(**_values(checked.assumptions)),
        shocks=tuple(_shock(entry) for entry in checked.shocks or ()),
        notes=tuple((id, notes[id]) for id in INPUTS if id in notes),
        display=_display(checked.display),
        observations=tuple(_observed(entry) for entry in checked.observations or ()),
        sources=tuple(checked.sources or ()), steps=tuple(_step(entry) for entry in checked.steps or ()))


def _entries(section: Any) -> dict[str, Any]:
    """Inputs that a file names, by id."""
    return {id: entry for id, entry in vars(section).items() if entry is not None} if section else {}


def _values(section: Any) -> dict[str, float]:
    return {id: entry.value + 0.0 for id, entry in _entries(section).items()}  # no negative zero


def _notes(section: Any) -> dict[str, str]:
    return {id: entry.note for id, entry in _entries(section).items() if entry.note}


def _targets(entry: Any) -> dict[str, Any]:
    return {axis: members[getattr(entry, axis).upper()]
            for axis, members in AXES.items() if getattr(entry, axis, EVERYWHERE) != EVERYWHERE}


def _step(entry: Any) -> Step:
    events = (Event(ShockKind[event.kind.upper()], **_targets(event)) for event in entry.shocks or ())
    return Step(
        entry.title, entry.text, tuple(entry.inputs or ()), tuple(events), tuple(entry.charts or ()))


def _shock(entry: Any) -> Shock:
    return Shock(
        kind=ShockKind[entry.kind.upper()], start=month_number(entry.start), months=entry.months,
        severity=entry.severity + 0.0, ramp=entry.ramp, probability=entry.probability + 0.0,
        note=entry.note, **_targets(entry))


def _observed(entry: Any) -> Observed:
    bloc = getattr(entry, "bloc", None)
    return Observed(
        entry.series, Bloc[bloc.upper()] if bloc else None, entry.source,
        tuple(sorted((month_number(month), value + 0.0) for month, value in entry.values.items())))


def _display(section: Any) -> Display:
    default = Display()
    if section is None:
        return default
    volume = section.reference_volume
    return Display(
        charts=default.charts if section.charts is None else tuple(section.charts),
        reference_volume=default.reference_volume if volume is None else volume.value,
        kpis=default.kpis if section.kpis is None else tuple(section.kpis),
        measure=section.measure or default.measure,
        threshold=None if section.threshold is None else section.threshold + 0.0)
