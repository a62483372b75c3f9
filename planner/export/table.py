"""The numbers of a chart as a table: comma- or tab-separated, full precision, no formulas."""

import csv
import io
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from planner.analysis.uncertainty import PROBABILITIES
from planner.figures import Figure, Panel, Point, Style
from planner.months import FIRST_MONTH, FIRST_YEAR, month_name

Kind = Style | Literal["area", "band", "observed", "own"]

_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")
_TAILS: dict[Kind, str] = {
    "area": "", "solid": "", "band": "", "reference": " (reference)", "ghost": "", "history": " (hindcast)",
    "observed": " (observed)", "own": " (own observation)"}
_FURTHER: dict[Kind, str] = {"observed": " (observed, {n})", "own": " (own observation, {n})"}
_ORDER: list[Kind] = list(_TAILS)
_SEEN: Kind = "observed"
_OWN: Kind = "own"


@dataclass(frozen=True, eq=False)
class Column:
    """One series of a figure by month number, in the chart's unit.

    panel    the place of its plot among the figure's
    plot     the title of that plot, empty where there is one only
    name     what it is a series of
    label    its name in the plot, unlike any other there
    role     its colour
    level    part of the draws that lie below it, for a band
    """

    panel: int
    plot: str
    name: str
    label: str
    role: str
    kind: Kind
    values: dict[int, float]
    level: float | None = None

    @property
    def heading(self) -> str:
        """Its name in a table, unlike any other."""
        return f"{self.plot}, {self.label}" if self.plot else self.label


def columns(figure: Figure) -> tuple[Column, ...]:
    """Every series of a figure: for each plot the scenario, others, the past, what was observed."""
    return tuple(column for i, panel in enumerate(figure.panels) for column in _plot(i, panel))


def chart_text(figure: Figure, heading: str, separator: str = ",") -> str:
    """The table with a line that says what it is.

    heading    scenario, model version and date; user text in it cannot become a formula
    separator  comma for a file, tab for the clipboard
    """
    out = io.StringIO()
    writer = csv.writer(out, delimiter=separator, lineterminator="\n")
    writer.writerow([safe(f"{figure.title}, {figure.unit}. {heading}")])
    table = columns(figure)
    writer.writerow(["month", *(safe(column.heading) for column in table)])
    for month in months(table):
        writer.writerow([month_name(month), *_cells(table, month)])
    return out.getvalue()


def months(table: Sequence[Column]) -> list[int]:
    """Numbers of the months in which any series has a value."""
    return sorted({month for column in table for month in column.values})


def _plot(number: int, panel: Panel) -> Iterator[Column]:
    for area in panel.areas:
        layer = (area.upper - area.lower).tolist()
        yield Column(
            number, panel.title, area.label, area.label, area.role, "area", _by_month(area.x, layer))
    for line in sorted(panel.lines, key=lambda line: _ORDER.index(line.style)):
        name = "Total" if panel.areas else line.label  # of a stack only the reference's sum is drawn
        yield Column(number, panel.title, name, name + _TAILS[line.style], line.role, line.style,
                     _by_month(line.x, line.y.tolist()))
    for fan in panel.fans:
        for level, values in zip(PROBABILITIES, fan.levels.tolist(), strict=True):
            yield Column(number, panel.title, fan.label, f"{fan.label} ({level:.0%} of draws below)",
                         fan.role, "band", _by_month(fan.x, values), level)
    names = {line.role: line.label for line in panel.lines}
    for own, role in dict.fromkeys((point.own, point.role) for point in panel.points):
        points = [point for point in panel.points if (point.own, point.role) == (own, role)]
        name, kind = names.get(role, role), _OWN if own else _SEEN
        for n, values in enumerate(_spread(points), start=1):
            tail = _TAILS[kind] if n == 1 else _FURTHER[kind].format(n=n)
            yield Column(number, panel.title, name, name + tail, role, kind, values)


def _spread(points: Sequence[Point]) -> list[dict[int, float]]:
    """Observations by month; those of a month that is taken go into a further column."""
    spread: list[dict[int, float]] = []
    for point in points:
        month = _month(point.x)
        free = next((column for column in spread if month not in column), None)
        if free is None:
            spread.append(free := {})
        free[month] = point.y
    return spread


def _cells(table: Sequence[Column], month: int) -> Iterator[str]:
    for column in table:
        yield repr(float(column.values[month])) if month in column.values else ""


def _by_month(x: Iterable[float], y: Iterable[float]) -> dict[int, float]:
    return dict(zip(map(_month, x), y, strict=True))


def _month(year: float) -> int:
    return round((year - FIRST_YEAR) * 12 - FIRST_MONTH + 1)


def safe(text: str) -> str:
    """Text that no spreadsheet takes for a formula."""
    line = " ".join(text.split())
    return "'" + line if line.startswith(_FORMULA_STARTS) else line
