"""The line that says where an export came from."""

from datetime import date

from planner.currency import note, used
from planner.language import mark, say
from planner.scenario import Change, Scenario
from planner.version import MODEL_VERSION
from planner.words import brief, shown

_CHANGED = mark(
    "{name} \u00b7 Tradewinds model {version} \u00b7 changed: {changed} \u00b7 {day} \u00b7 "
    "if these inputs hold, not a forecast")
_AT_DEFAULTS = mark(
    "{name} \u00b7 Tradewinds model {version} \u00b7 all inputs at their defaults \u00b7 {day} \u00b7 "
    "if these inputs hold, not a forecast")

_CONVERTED = mark("{line} \u00b7 {note}")


def stamp(scenario: Scenario, today: date | None = None) -> str:
    """Scenario, model version, what was changed, the date, and what kind of statement it is."""
    changed = ", ".join([*map(_told, scenario.diff()), *(shock.title for shock in scenario.shocks)])
    line = say(
        _CHANGED if changed else _AT_DEFAULTS, name=scenario.title, version=MODEL_VERSION, changed=changed,
        day=(today or date.today()).isoformat())
    converted = note(used().code)
    return say(_CONVERTED, line=line, note=converted) if converted else line


def _told(change: Change) -> str:
    factor, unit = shown(change.spec.unit)
    return say("{input} {value} {unit}", input=change.spec.label, value=brief(change.new * factor), unit=unit)
