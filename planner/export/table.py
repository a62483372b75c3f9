"""The numbers of a chart as a table: comma- or tab-separated, full precision, no formulas."""

import csv
import io
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from planner.analysis.uncertainty import PROBABILITIES
from planner.figures import Figure, Panel, Point, Style
from planner.language import mark, say
from planner.months import FIRST_MONTH, FIRST_YEAR, month_name

Kind = Style | Literal["area", "band", "observed", "own"]

_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")
_LABELS: dict[Kind, str] = {
    "reference": mark("{name} (reference)"), "history": mark("{name} (hindcast)"),
    "observed": mark("{name} (observed)"), "own": mark("{name} (own observation)")}
_FURTHER: dict[Kind, str] = {
    "observed": mark("{name} (observed, {n})"), "own": mark("{name} (own observation, {n})")}
_ORDER: tuple[Kind, ...] = ("area", "solid", "band", "reference", "ghost", "history", "observed", "own")
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
        if not self.plot:
            return self.label
        return say("{plot}, {series}", plot=self.plot, series=self.label)


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
    writer.writerow([safe(say(
        "{title}, {unit}. {stamp}", title=figure.title, unit=figure.unit, stamp=heading))])
    table = columns(figure)
    writer.writerow(["month", *(safe(column.heading) for column in table)])
    for month in months(table):
        writer.writerow([month_name(month), *_cells(table, month)])
    return out.getvalue()


def named(figure: Figure, plot: str = "") -> str:
    """Title and unit of a figure, with that of a plot."""
    if plot:
        return say("{title}, {plot}, {unit}", title=figure.title, plot=plot, unit=figure.unit)
    return say("{title}, {unit}", title=figure.title, unit=figure.unit)


def months(table: Sequence[Column]) -> list[int]:
    """Numbers of the months in which any series has a value."""
    return sorted({month for column in table for month in column.values})


def _plot(number: int, panel: Panel) -> Iterator[Column]:
    for area in panel.areas:
        layer = (area.upper - area.lower).tolist()
        yield Column(
            number, panel.title, area.label, area.label, area.role, "area", _by_month(area.x, layer))
    for line in sorted(panel.lines, key=lambda line: _ORDER.index(line.style)):
        name = say("Total") if panel.areas else line.label  # of a stack only the reference's sum is drawn
        yield Column(number, panel.title, name, _label(line.style, name), line.role, line.style,
                     _by_month(line.x, line.y.tolist()))
    for fan in panel.fans:
        for level, values in zip(PROBABILITIES, fan.levels.tolist(), strict=True):
            yield Column(number, panel.title, fan.label,
            say("{name} ({level:.0%} of draws below)", name=fan.label, level=level), fan.role,
                         "band", _by_month(fan.x, values), level)
    names = {line.role: line.label for line in panel.lines}
    for own, role in dict.fromkeys((point.own, point.role) for point in panel.points):
        points = [point for point in panel.points if (point.own, point.role) == (own, role)]
        name, kind = names.get(role, role), _OWN if own else _SEEN
        for n, values in enumerate(_spread(points), start=1):
            label = _label(kind, name) if n == 1 else say(_FURTHER[kind], name=name, n=n)
            yield Column(number, panel.title, name, label, role, kind, values)


def _label(kind: Kind, name: str) -> str:
    return say(_LABELS[kind], name=name) if kind in _LABELS else name


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
