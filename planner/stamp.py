"""The line that says where an export came from."""

from datetime import date

from planner.scenario import Change, Scenario
from planner.version import MODEL_VERSION
from planner.words import brief, shown


def stamp(scenario: Scenario, today: date | None = None) -> str:
    """Scenario, model version, what was changed, the date, and what kind of statement it is."""
    changed = [_told(c) for c in scenario.diff()] + [s.title for s in scenario.shocks]
    differs = f"changed: {', '.join(changed)}" if changed else "all inputs at their defaults"
    return (
        f"{scenario.name} \u00b7 Tradewinds model {MODEL_VERSION} \u00b7 {differs} \u00b7 "
        f"{(today or date.today()).isoformat()} \u00b7 if these inputs hold, not a forecast"
    )


def _told(change: Change) -> str:
    factor, unit = shown(change.spec.unit)
    return f"{change.spec.label} {brief(change.new * factor)} {unit}"
