"""The pages of levers and of assumptions: all that is declared of each, and what it does."""

from __future__ import annotations

from generator import reads
from generator.effects import Effect, effects, strongest
from generator.tables import table
from planner.declare import Group, Spec
from planner.evidence import sources
from planner.language import say
from planner.measures import MEASURES, USUAL
from planner.words import brief, shown


def page(title: str, opening: str, declared: dict[str, Spec]) -> str:
    """A page with an entry for each input, by group."""
    parts = [f"# {title}", opening]
    for group in Group:
        members = [spec for spec in declared.values() if spec.group is group]
        if members:
            parts.append(f"## {group.label}")
            parts += [_entry(spec) for spec in members]
    return "\n\n".join(parts) + "\n"


def _entry(spec: Spec) -> str:
    factor, unit = shown(spec.unit)
    low, high = brief(spec.low * factor), brief(spec.high * factor)
    facts = [
        (say("Default"), f"{brief(spec.default * factor)} {unit}"),
        (say("80% of belief"), say("{low} to {high} {unit}", low=low, high=high, unit=unit)),
        (say("Slider"), _span(spec.soft, factor)),
        (say("Limits"), _span((spec.min, spec.max), factor)),
        (say("How it is known"), _capital(spec.status.label)),
        (say("Sources"), "; ".join(_source(code) for code in spec.source)),
        (say("Read by"), "; ".join(_step(step) for step in reads.steps()[spec.id])),
        (say("In files"), f"`{spec.id}`, {spec.unit}"),
    ]
    return "\n\n".join([
        f'<a id="{spec.id}"></a>', f"### {spec.label}", spec.note,
        table((say("What"), say("Value")), facts).rstrip(), _effect_words(spec)])


def _span(ends: tuple[float, float], factor: float) -> str:
    return say("{low} to {high}", low=brief(ends[0] * factor), high=brief(ends[1] * factor))


def _source(code: str) -> str:
    source = sources()[code]
    told = [source.name, source.publisher, source.dated]
    return ", ".join(part for part in told if part) + f" ({code})"


def _step(step: str) -> str:
    return f"[{reads.title(step)}](model.md#step-{step})"


def _effect_words(spec: Spec) -> str:
    """What it does to the headline number, and where else it matters."""
    headline = effects()[spec.id].get(USUAL)
    if headline is None:
        lines = [say("Between the ends of the belief {measure} does not move.", measure=_link(USUAL))]
    elif headline.is_seen:
        lines = [say(
            "{measure} is {low} at the low end of the belief and {high} at the high end, all else at the "
            "defaults: rank {rank} of the {count} inputs that move it.", **_told(headline))]
    else:
        lines = [say(
            "{measure} moves by less than what is shown between the ends of the belief: rank {rank} of the "
            "{count} inputs that move it.", **_told(headline))]
    most = [say("{measure} {low} to {high} (rank {rank})", **_told(effect))
            for effect in strongest(spec.id, USUAL)]
    if most:
        lines.append(say("It matters most for: {list}.", list="; ".join(most)))
    return " ".join(lines)


def _told(effect: Effect) -> dict[str, object]:
    low, high = effect.text
    return {"measure": _link(effect.measure), "low": low, "high": high, "rank": effect.rank,
            "count": effect.moved}


def _link(measure: str) -> str:
    return f"[{MEASURES[measure].label}](numbers.md#{measure})"


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
