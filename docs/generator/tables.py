"""Tables between the marks of docs/model.md and docs/stories.md."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from planner.assumptions import ASSUMPTIONS
from planner.calibration import QUALITY_WEIGHT, REGION_WEIGHT, SWITCHING_SPEED
from planner.declare import Group, Spec
from planner.evidence import cite, observations, sources
from planner.figures import Result
from planner.files import read
from planner.hindcast import HISTORY_RECORD, KNOWN, hindcast
from planner.language import say
from planner.levers import LEVERS
from planner.measures import MEASURES
from planner.months import HISTORY, month_name
from planner.outputs import SERIES
from planner.places import OF_INPUT, OF_MEASURE, OF_SHOCK, YEARS
from planner.run import run
from planner.scenario import Scenario
from planner.sets import Bloc, Region, Segment, key, label
from planner.shipped import shipped
from planner.shocks import KINDS
from planner.stories import description
from planner.stories import told as step_words


def table(heads: Iterable[str], rows: Iterable[Iterable[str]]) -> str:
    """A table in Markdown."""
    heads = tuple(heads)
    lines = [heads, ("---",) * len(heads), *rows]
    return "".join(f"| {' | '.join(cell.replace('|', '/') for cell in line)} |\n" for line in lines)


def constants() -> str:
    """Regions and segments with their fixed weights."""
    regions = [(label(r), f"{REGION_WEIGHT[r]:.2%}") for r in Region]
    segments = [(label(k), f"{QUALITY_WEIGHT[k]:g}", f"{SWITCHING_SPEED[k]:g}") for k in Segment]
    return table((say("Region"), say("Part of demand")), regions) + "\n" + table(
        (say("Segment"), say("Quality weight"), say("Speed of switching")), segments)


def history() -> str:
    """The known months that the hindcast runs on."""
    names = HISTORY_RECORD.names or ()
    rows = [(month_name(int(row["t"])), *(f"{row[name]:g}" for name in names[1:])) for row in KNOWN]
    heads = (say("Month"), *(say("Price {bloc}, USD/Mtok", bloc=label(b)) for b in Bloc),
             say("Lag China, months"), say("T tokens/week"), say("Agentic part"))
    return table(heads, rows)


def told() -> str:
    """What the hindcast says where a Chinese share was observed."""
    share, tokens = hindcast()["developer_share"][:, Bloc.CHINA], hindcast()["tokens"].sum(axis=1)
    rows = []
    for point in observations("developer_share"):
        if point.bloc is Bloc.CHINA:
            span = slice(point.first + HISTORY, point.last + HISTORY + 1)
            mean = (share[span] * tokens[span]).sum() / tokens[span].sum()
            first, last = month_name(point.first), month_name(point.last)
            when = first if first == last else say("{first} to {last}", first=first, last=last)
            rows.append((when, f"{mean:.0%}", f"{point.value:.3g}", point.scope, cite(point.source)))
    return table(
        (say("Month"), say("Model"), say("Observed, fraction"), say("Counted"), say("Source")), rows)


def inputs(declared: dict[str, Spec]) -> str:
    """A table of inputs for each group."""
    parts = []
    for group in Group:
        rows = [
            (f"`{s.id}`", s.label, s.unit, f"{s.default:g}",
             say("{low} to {high}", low=f"{s.low:g}", high=f"{s.high:g}"),
             say("{low} to {high}", low=f"{s.min:g}", high=f"{s.max:g}"),
             f"{', '.join(s.source)}: {s.status.label}", s.note)
            for s in declared.values() if s.group is group
        ]
        if rows:
            heads = (say("Id"), say("Label"), say("Unit"), say("Default"), say("Low to high"), say("Limits"),
                     say("Source"), say("Note"))
            parts.append(f"### {group.label}\n\n{table(heads, rows)}")
    return "\n".join(parts)


def shocks() -> str:
    """What can happen, where, and how much of it."""
    rows = [
        (f"`{kind.name.lower()}`", spec.label, ", ".join(spec.targets) or say("as a whole"),
         say("{low} to {high}", low=f"{spec.min:g}", high=f"{spec.max:g}"), spec.unit, spec.effect)
        for kind, spec in KINDS.items()
    ]
    return table((say("Id"), say("Kind"), say("Applies by"), say("Severity"), say("Unit"), say("Effect")),
                 rows)


def outputs() -> str:
    """Every monthly series."""
    rows = [
        (f"`{s.id}`", s.label, s.unit, ", ".join(axis.__name__.lower() for axis in s.axes), s.note)
        for s in SERIES.values()
    ]
    return table((say("Id"), say("Label"), say("Unit"), say("Divided by"), say("Note")), rows)


def listed_sources() -> str:
    """Where the numbers come from."""
    rows = [(s.code, s.name, s.publisher, s.dated, s.kind_name) for s in sources().values()]
    return table((say("Code"), say("Title"), say("Publisher"), say("Date"), say("Kind")), rows)


def places() -> str:
    """What a story's texts may name."""
    rows = [(f"`{{MEASURE{form}}}`", say(told)) for form, told in OF_MEASURE.items()]
    rows.append((
        say("{first} to {last}", first=f"`{{MEASURE_{YEARS[0]}}}`", last=f"`{{MEASURE_{YEARS[-1]}}}`"),
        say("the same in December of that year; not of those at a peak")))
    rows += [(f"`{{INPUT{form}}}`", say(told)) for form, told in OF_INPUT.items()]
    rows += [(f"`{{{name}}}`", say("{what}; only in a step with a shock", what=say(told)))
             for name, told in OF_SHOCK.items()]
    measures = [(f"`{id}`", measure.label) for id, measure in MEASURES.items()]
    first = table((say("Place"), say("What is put there")), rows)
    return f"{first}\n{table(('MEASURE', say('What it is')), measures)}"


def told_stories() -> str:
    """The shipped scenarios as they are told, with the numbers of their runs."""
    return "\n".join(_story(read(path).scenario) for path in shipped().values())


def _story(scenario: Scenario) -> str:
    parts = [f"### {scenario.title}\n", f"{description(Result(scenario, run(scenario)))}\n"]
    for number, step in enumerate(scenario.steps, start=1):
        words = step_words(scenario, number)
        brings = [f"`{id}`" for id in step.inputs] + [f"`{key(event.kind)}`" for event in step.shocks]
        told_of = say(", ").join(brings) or say("nothing new")
        parts.append(say("{number}. **{title}** ({brings}). {text}", number=number, title=words.title,
                         brings=told_of, text=words.text))
    after = [""] if scenario.steps else []
    return "\n".join([*parts, *after, say("Sources: {list}.", list=cite(scenario.sources)) + "\n"])


TABLES: dict[str, Callable[[], str]] = {
    "constants": constants,
    "history": history,
    "hindcast": told,
    "levers": lambda: inputs(LEVERS),
    "assumptions": lambda: inputs(ASSUMPTIONS),
    "shocks": shocks,
    "outputs": outputs,
    "sources": listed_sources,
    "places": places,
    "stories": told_stories,
}
