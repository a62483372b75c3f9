"""The numbers of a chart as a table: comma- or tab-separated, full precision, no formulas."""

import csv
import io
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from planner.charts import Figure, Panel, Point
from planner.months import FIRST_MONTH, FIRST_YEAR, month_name

Kind = Literal["area", "solid", "reference", "history", "observed"]

_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")
_TAILS: dict[Kind, str] = {
    "area": "", "solid": "", "reference": " (reference)", "history": " (hindcast)", "observed": " (observed)"}


@dataclass(frozen=True, eq=False)
class Column:
    """One series of a figure by month number, in the chart's unit.

    panel    the place of its plot among the figure's
    heading  its name in a table, unlike any other
    role     its colour
    """

    panel: int
    heading: str
    role: str
    kind: Kind
    values: dict[int, float]


def columns(figure: Figure) -> tuple[Column, ...]:
    """Every series of a figure: for each plot the scenario, the reference, the past, what was observed."""
    return tuple(column for i, panel in enumerate(figure.panels) for column in _plot(i, panel))


def chart_text(figure: Figure, heading: str, separator: str = ",") -> str:
    """The table with a line that says what it is.

    heading    scenario, model version and date; user text in it cannot become a formula
    separator  comma for a file, tab for the clipboard
    """
    out = io.StringIO()
    writer = csv.writer(out, delimiter=separator, lineterminator="\n")
    writer.writerow([_safe(f"{figure.title}, {figure.unit}. {heading}")])
    table = columns(figure)
    writer.writerow(["month", *(_safe(column.heading) for column in table)])
    for month in months(table):
        writer.writerow([month_name(month), *_cells(table, month)])
    return out.getvalue()


def months(table: Sequence[Column]) -> list[int]:
    """Numbers of the months in which any series has a value."""
    return sorted({month for column in table for month in column.values})


def _plot(number: int, panel: Panel) -> Iterator[Column]:
    head = f"{panel.title}, " if panel.title else ""
    for area in panel.areas:
        yield Column(number, head + area.label, area.role, "area",
                     dict(zip(_months(area.x), (area.upper - area.lower).tolist(), strict=True)))
    for line in sorted(panel.lines, key=lambda line: list(_TAILS).index(line.style)):
        name = "Total" if panel.areas else line.label  # of a stack only the reference's sum is drawn
        yield Column(number, head + name + _TAILS[line.style], line.role, line.style,
                     dict(zip(_months(line.x), line.y.tolist(), strict=True)))
    names = {line.role: line.label for line in panel.lines}
    for role in dict.fromkeys(point.role for point in panel.points):
        points = [point for point in panel.points if point.role == role]
        for n, values in enumerate(_spread(points), start=1):
            tail = _TAILS["observed"] if n == 1 else f" (observed, {n})"
            yield Column(number, head + names.get(role, role) + tail, role, "observed", values)


def _spread(points: Sequence[Point]) -> list[dict[int, float]]:
    """Observations by month; those of a month that is taken go into a further column."""
    spread: list[dict[int, float]] = []
    for point in points:
        month, = _months([point.x])
        free = next((column for column in spread if month not in column), None)
        if free is None:
            spread.append(free := {})
        free[month] = point.y
    return spread


def _cells(table: Sequence[Column], month: int) -> Iterator[str]:
    for column in table:
        yield repr(float(column.values[month])) if month in column.values else ""


def _months(x: Iterable[float]) -> list[int]:
    return [round((year - FIRST_YEAR) * 12 - FIRST_MONTH + 1) for year in x]


def _safe(text: str) -> str:
    """Text that no spreadsheet takes for a formula."""
    line = " ".join(text.split())
    return "'" + line if line.startswith(_FORMULA_STARTS) else line
