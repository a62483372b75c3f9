"""Fill the tables of docs/model.md and docs/stories.md from the declarations and the shipped scenarios.

``python docs/generate.py`` rewrites them; with ``--check`` it changes nothing and fails if they are stale.
"""

import re
import sys
from collections.abc import Callable, Iterable
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from planner.assumptions import ASSUMPTIONS  # noqa: E402
from planner.calibration import QUALITY_WEIGHT, REGION_WEIGHT, SWITCHING_SPEED  # noqa: E402
from planner.declare import Group, Spec  # noqa: E402
from planner.evidence import cite, observations, sources  # noqa: E402
from planner.figures import Result  # noqa: E402
from planner.files import read  # noqa: E402
from planner.hindcast import HISTORY_RECORD, KNOWN, hindcast  # noqa: E402
from planner.levers import LEVERS  # noqa: E402
from planner.measures import MEASURES  # noqa: E402
from planner.months import HISTORY, month_name  # noqa: E402
from planner.outputs import SERIES  # noqa: E402
from planner.places import OF_INPUT, OF_MEASURE, OF_SHOCK, YEARS  # noqa: E402
from planner.run import run  # noqa: E402
from planner.scenario import Scenario  # noqa: E402
from planner.sets import Bloc, Region, Segment, key, label  # noqa: E402
from planner.shipped import shipped  # noqa: E402
from planner.shocks import KINDS  # noqa: E402
from planner.stories import description  # noqa: E402
from planner.stories import told as step_words  # noqa: E402

PAGES = [ROOT / "docs" / "model.md", ROOT / "docs" / "stories.md"]
BLOCK = re.compile(r"(<!-- generated:(\w+) -->\n).*?(<!-- /generated -->)", re.DOTALL)


def constants() -> str:
    """Regions and segments with their fixed weights."""
    regions = [(label(r), f"{REGION_WEIGHT[r]:.2%}") for r in Region]
    segments = [(label(k), f"{QUALITY_WEIGHT[k]:g}", f"{SWITCHING_SPEED[k]:g}") for k in Segment]
    return table(("Region", "Part of demand"), regions) + "\n" + table(
        ("Segment", "Quality weight", "Speed of switching"), segments)


def history() -> str:
    """The known months that the hindcast runs on."""
    names = HISTORY_RECORD.names or ()
    rows = [(month_name(int(row["t"])), *(f"{row[name]:g}" for name in names[1:])) for row in KNOWN]
    heads = ("Month", *(f"Price {label(b)}, USD/Mtok" for b in Bloc), "Lag China, months",
             "T tokens/week", "Agentic part")
    return table(heads, rows)


def told() -> str:
    """What the hindcast says where a Chinese share was observed."""
    share, tokens = hindcast()["developer_share"][:, Bloc.CHINA], hindcast()["tokens"].sum(axis=1)
    rows = []
    for point in observations("developer_share"):
        if point.bloc is Bloc.CHINA:
            span = slice(point.first + HISTORY, point.last + HISTORY + 1)
            mean = (share[span] * tokens[span]).sum() / tokens[span].sum()
            months = dict.fromkeys((month_name(point.first), month_name(point.last)))
            rows.append((" to ".join(months), f"{mean:.0%}", f"{point.value:.3g}", point.scope,
                         cite(point.source)))
    return table(("Month", "Model", "Observed, fraction", "Counted", "Source"), rows)


def inputs(declared: dict[str, Spec]) -> str:
    """A table of inputs for each group."""
    parts = []
    for group in Group:
        rows = [
            (f"`{s.id}`", s.label, s.unit, f"{s.default:g}", f"{s.low:g} to {s.high:g}",
             f"{s.min:g} to {s.max:g}", f"{', '.join(s.source)}: {s.status.value}", s.note)
            for s in declared.values() if s.group is group
        ]
        if rows:
            heads = ("Id", "Label", "Unit", "Default", "Low to high", "Limits", "Source", "Note")
            parts.append(f"### {group.value}\n\n{table(heads, rows)}")
    return "\n".join(parts)


def shocks() -> str:
    """What can happen, where, and how much of it."""
    rows = [
        (f"`{kind.name.lower()}`", spec.label, ", ".join(spec.targets) or "as a whole",
         f"{spec.min:g} to {spec.max:g}", spec.unit, spec.effect)
        for kind, spec in KINDS.items()
    ]
    return table(("Id", "Kind", "Applies by", "Severity", "Unit", "Effect"), rows)


def outputs() -> str:
    """Every monthly series."""
    rows = [
        (f"`{s.id}`", s.label, s.unit, ", ".join(axis.__name__.lower() for axis in s.axes), s.note)
        for s in SERIES.values()
    ]
    return table(("Id", "Label", "Unit", "By", "Note"), rows)


def listed_sources() -> str:
    """Where the numbers come from."""
    rows = [(s.code, s.name, s.publisher, s.dated, s.kind_name) for s in sources().values()]
    return table(("Code", "Title", "Publisher", "Date", "Kind"), rows)


def places() -> str:
    """What a story's texts may name."""
    rows = [(f"`{{MEASURE{form}}}`", told) for form, told in OF_MEASURE.items()]
    rows.append((f"`{{MEASURE_{YEARS[0]}}}` to `{{MEASURE_{YEARS[-1]}}}`",
                 "the same in December of that year; not of those at a peak"))
    rows += [(f"`{{INPUT{form}}}`", told) for form, told in OF_INPUT.items()]
    rows += [(f"`{{{name}}}`", f"{told}; only in a step with a shock") for name, told in OF_SHOCK.items()]
    measures = [(f"`{id}`", measure.label) for id, measure in MEASURES.items()]
    return f"{table(('Place', 'What is put there'), rows)}\n{table(('MEASURE', 'What it is'), measures)}"


def told_stories() -> str:
    """The shipped scenarios as they are told, with the numbers of their runs."""
    return "\n".join(_story(read(path).scenario) for path in shipped().values())


def _story(scenario: Scenario) -> str:
    parts = [f"### {scenario.name}\n", f"{description(Result(scenario, run(scenario)))}\n"]
    for number, step in enumerate(scenario.steps, start=1):
        words = step_words(scenario, number)
        brings = [f"`{id}`" for id in step.inputs] + [f"`{key(event.kind)}`" for event in step.shocks]
        parts.append(f"{number}. **{words.title}** ({', '.join(brings) or 'nothing new'}). {words.text}")
    after = [""] if scenario.steps else []
    return "\n".join([*parts, *after, f"Sources: {cite(scenario.sources)}.\n"])


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


def table(heads: Iterable[str], rows: Iterable[Iterable[str]]) -> str:
    """A table in Markdown."""
    heads = tuple(heads)
    lines = [heads, ("---",) * len(heads), *rows]
    return "".join(f"| {' | '.join(cell.replace('|', '/') for cell in line)} |\n" for line in lines)


def filled(text: str) -> str:
    """The page with its tables as declared now. Raises KeyError for a marker of no table."""
    return BLOCK.sub(lambda found: f"{found[1]}\n{TABLES[found[2]]()}\n{found[3]}", text)


def main() -> int:
    stale = []
    for page in PAGES:
        text = page.read_text(encoding="utf-8")
        fresh = filled(text)
        if "--check" not in sys.argv[1:]:
            page.write_text(fresh, encoding="utf-8", newline="\n")
        elif fresh != text:
            stale.append(f"docs/{page.name}")
    for name in stale:
        print(f"{name} is stale: run python docs/generate.py", file=sys.stderr)
    return int(bool(stale))


if __name__ == "__main__":
    sys.exit(main())
