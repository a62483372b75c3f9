"""The page of headline numbers and measures."""

from __future__ import annotations

from generator.effects import effects
from generator.tables import table
from planner.analysis.trials import Question, ask
from planner.charts import CHARTS
from planner.kpis import KPIS, KPIS_SHOWN
from planner.language import say
from planner.measures import MEASURES
from planner.scenario import INPUTS, Scenario

_MOST = 5


def page() -> str:
    """An entry for each measure, and which headline number shows it."""
    parts = [
        f"# {say('Headline numbers and measures')}",
        say("A measure is one number that a run comes to, in one month or at its peak. The strip under the "
            "header shows some of them; every analysis is about the one in focus, which is chosen at the "
            "head of the insight dock. Values are those of the baseline; a threshold is where questions such "
            "as the odds start from, and can be changed."),
    ]
    for id in MEASURES:
        parts.append(_entry(id))
    return "\n\n".join(parts) + "\n"


def _entry(id: str) -> str:
    measure = MEASURES[id]
    scenario = Scenario()
    value = float(ask(Question(id, measure.threshold), scenario.record, scenario.shock_table)[0])
    shown = [name for name, kpi in KPIS.items() if id in kpi.measures]
    facts = [
        (say("At the baseline"), measure.text(value)),
        (say("Unit"), measure.unit),
        (say("Taken"), measure.when),
        (say("Threshold at first"), measure.text(measure.threshold)),
        (say("Chart"), f"[{CHARTS[measure.chart].title}](charts.md#{measure.chart})"),
        (say("Headline number"), _headline(shown)),
        (say("Moved most by"), "; ".join(_movers(id))),
        (say("Id"), f"`{id}`"),
    ]
    return "\n\n".join(
        [f'<a id="{id}"></a>', f"## {measure.label}", table((say("What"), say("Value")), facts).rstrip()])


def _headline(names: list[str]) -> str:
    if not names:
        return say("no; in focus only")
    return say("yes, at first") if set(names) & set(KPIS_SHOWN) else say("yes, if chosen")


def _movers(id: str) -> list[str]:
    """The inputs whose belief moves the measure most."""
    ranked = sorted((found[id].rank, name) for name, found in effects().items() if id in found)
    return [f"[{INPUTS[name].label}]({INPUTS[name].kind}s.md#{name})" for _, name in ranked[:_MOST]]
