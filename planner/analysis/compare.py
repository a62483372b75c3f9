"""Scenarios side by side: first what was changed, then what came of it."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from planner.figures import Result
from planner.kpis import KPIS
from planner.language import mark, say
from planner.months import month_words
from planner.scenario import INPUTS
from planner.shocks import Shock
from planner.words import brief, severity_text, shown

_FOR_GOOD = mark("{severity} from {start}, for good")
_MONTHS = mark("{severity} from {start}, {months} months")
_ONE_MONTH = mark("{severity} from {start}, 1 month")


class Group(Enum):
    """What a line of the comparison is about."""

    INPUTS = mark("Inputs")
    SHOCKS = mark("Shocks")
    RESULTS = mark("Results")

    @property
    def label(self) -> str:
        return say(self.value)


@dataclass(frozen=True)
class Row:
    """One line of the comparison; a cell of each scenario, in their order.

    cells  what the scenario has
    changes  how that differs from the first scenario, empty where it does not
    """

    group: Group
    label: str
    unit: str
    cells: tuple[str, ...]
    changes: tuple[str, ...]


def compare(results: Sequence[Result]) -> list[Row]:
    """Rows for two or more results; the first is the one the others are held against."""
    return [*_inputs(results), *_shocks(results), *_headlines(results)]


def _inputs(results: Sequence[Result]) -> list[Row]:
    rows = []
    for name, spec in INPUTS.items():
        values = [result.scenario.value(name) for result in results]
        if len({*values, spec.default}) > 1:
            factor, unit = shown(spec.unit)
            cells = tuple(brief(value * factor) for value in values)
            rows.append(Row(Group.INPUTS, spec.label, unit, cells, _marks(values)))
    return rows


def _shocks(results: Sequence[Result]) -> list[Row]:
    titles = dict.fromkeys(shock.title for result in results for shock in result.scenario.shocks)
    rows = []
    for title in titles:
        cells = tuple(
            "; ".join(_told(shock) for shock in result.scenario.shocks if shock.title == title) or say("none")
            for result in results)
        rows.append(Row(Group.SHOCKS, title, "", cells, _marks(cells)))
    return rows


def _headlines(results: Sequence[Result]) -> list[Row]:
    return [
        Row(Group.RESULTS, kpi.label, kpi.unit, tuple(kpi.text(result) for result in results),
            ("", *(kpi.change(result, results[0]) for result in results[1:])))
        for kpi in KPIS.values()]


def _marks(values: Sequence[object]) -> tuple[str, ...]:
    return tuple("" if value == values[0] else say("changed") for value in values)


def _told(shock: Shock) -> str:
    template = _FOR_GOOD if shock.months is None else _ONE_MONTH if shock.months == 1 else _MONTHS
    return say(template, severity=severity_text(shock), start=month_words(shock.start), months=shock.months)
