"""The page of kinds of shock."""

from __future__ import annotations

from generator.tables import table
from planner.language import mark, say
from planner.sets import key, label
from planner.shocks import AXES, KINDS, POLICIES, KindSpec, ShockKind
from planner.words import brief, shown

_AXES = {"bloc": mark("bloc"), "region": mark("region"), "segment": mark("kind of work")}


def page() -> str:
    """An entry for each kind."""
    parts = [
        f"# {say('Kinds of shock')}",
        say("A shock is an event with a start, a length, a ramp, a severity and a probability. How it is "
            "placed and moved is told in [shocks and the timeline](timeline.md), how its strength is worked "
            "out on [the model page](model.md#shocks-in-time)."),
    ]
    parts += [_entry(kind, spec) for kind, spec in KINDS.items()]
    return "\n\n".join(parts) + "\n"


def _entry(kind: ShockKind, spec: KindSpec) -> str:
    factor, unit = shown(spec.unit)
    facts = [
        (say("Applies by"), _places(spec)),
        (say("Severity"), _span(spec.min * factor, spec.max * factor, unit)),
        (say("Slider"), _span(spec.soft[0] * factor, spec.soft[1] * factor, unit)),
        (say("On offer among the levers"), say("yes") if kind in {p.kind for p in POLICIES} else say("no")),
        (say("In files"), f"`{key(kind)}`, {spec.unit}"),
    ]
    return "\n\n".join([
        f'<a id="{key(kind)}"></a>', f"## {spec.label}", spec.effect,
        table((say("What"), say("Value")), facts).rstrip()])


def _places(spec: KindSpec) -> str:
    if not spec.targets:
        return say("as a whole")
    return "; ".join(
        say("{axis}: {members}", axis=say(_AXES[name]), members=", ".join(label(m) for m in AXES[name]))
        for name in spec.targets)


def _span(low: float, high: float, unit: str) -> str:
    return say("{low} to {high} {unit}", low=brief(low), high=brief(high), unit=unit)
