"""The numbers of a chart in one month, as rows of a value box and as a sentence."""

import math
from collections.abc import Callable
from dataclasses import dataclass

from planner.figures import Figure, Line, Panel
from planner.language import say
from planner.months import decimal_year, month_words
from planner.quantities import Values
from planner.scale import time_range
from planner.words import fixed, number
from ui.charts.lettering import clean


@dataclass(frozen=True)
class Row:
    """A name, what it comes to (with the roles of the colours), and the reference's figure."""

    name: str
    role: str
    figures: tuple[tuple[str, str], ...]
    reference: str = ""
    ghost: bool = False

    @property
    def words(self) -> str:
        figures = " / ".join(text for text, _ in self.figures)
        if not self.reference:
            return say("{name} {figures}", name=self.name, figures=figures)
        return say(
            "{name} {figures} ({reference})", name=self.name, figures=figures, reference=self.reference)


def months(figure: Figure) -> tuple[int, int]:
    """First and last month of the figure."""
    start, end = time_range(figure)
    return month_of(start), month_of(end)


def month_of(time: float) -> int:
    """The month nearest to a time in years."""
    return round((time - decimal_year(0)) * 12)


def rows(panel: Panel, figure: Figure, month: int, *, signed: bool = False) -> list[Row]:
    """Values of every line of a panel in a month; empty where it has none."""
    time = decimal_year(month)

    def words(value: float | None) -> str:
        if value is None:
            return ""
        if whole is None:
            return _in_unit(number(value, figure.digits + 1), figure, signed=signed)
        text = rounded(value, whole, figure.digits + 1)
        sign = "+" if signed and value > 0 and text != "0" else ""
        return _in_unit(sign + text, figure, signed=signed)
    whole = _whole(panel, time, signed=signed)
    if panel.areas:
        return _stack(panel, time, words)
    solids = _styled(panel, "solid")
    references = _styled(panel, "reference")
    histories = _styled(panel, "history")
    made = []
    for i, line in enumerate(solids):
        value = _value(line.x, line.y, time)
        if value is None and i < len(histories):
            value = _value(histories[i].x, histories[i].y, time)
        reference = _value(references[i].x, references[i].y, time) if i < len(references) else None
        if value is not None:
            made.append(Row(clean(line.label), line.role, ((words(value), line.role),), words(reference)))
    ghosts = _styled(panel, "ghost")
    for scenario, first in zip(figure.ghosts, range(0, len(ghosts), max(1, len(solids))), strict=True):
        group = ghosts[first:first + len(solids)]
        figures = tuple((words(_value(g.x, g.y, time)), g.role) for g in group)
        if all(text for text, _ in figures):
            made.append(Row(clean(scenario), "", figures, ghost=True))
    return made


def rounded(value: float, whole: float, digits: int) -> str:
    """``value`` as exact as ``whole`` is with so many digits: parts of a sum, differences on one axis."""
    if not whole:
        return "0"
    decimals = max(0, digits - 1 - math.floor(math.log10(whole)))
    return fixed(value, decimals) if round(value, decimals) else "0"


def _whole(panel: Panel, time: float, *, signed: bool) -> float | None:
    """What the values of a panel are parts of: the total of a stack, the largest difference, or nothing."""
    if panel.areas:
        return _value(panel.areas[-1].x, panel.areas[-1].upper, time)
    return max(float(abs(line.y).max()) for line in panel.lines) if signed else None


def spoken(figure: Figure, month: int, *, signed: bool = False) -> str:
    """The same as plain text for a screen reader."""
    parts = []
    for panel in figure.panels:
        found = rows(panel, figure, month, signed=signed)
        if found:
            values = say(", ").join(row.words for row in found)
            parts.append(say("{plot}: {values}", plot=clean(panel.title), values=values) if panel.title
                         else values)
    name, unit, values = month_words(month), clean(figure.unit), say("; ").join(parts)
    if not parts:
        return say("{month}: no values", month=name)
    if not figure.reference:
        return say("{month}, {unit}: {values}", month=name, unit=unit, values=values)
    return say("{month}, {unit}: {values}; in brackets: {reference}", month=name, unit=unit, values=values,
               reference=clean(figure.reference))


def _stack(panel: Panel, time: float, words: Callable[[float | None], str]) -> list[Row]:
    made = []
    for area in reversed(panel.areas):
        value = _value(area.x, area.upper - area.lower, time)
        if value is not None:
            made.append(Row(clean(area.label), area.role, ((words(value), "ink"),)))
    total = _value(panel.areas[-1].x, panel.areas[-1].upper, time)
    reference = next((_value(line.x, line.y, time) for line in _styled(panel, "reference")), None)
    if total is not None:
        made.append(Row(say("Total"), "ink", ((words(total), "ink"),), words(reference)))
    return made


def _styled(panel: Panel, style: str) -> list[Line]:
    return [line for line in panel.lines if line.style == style]


def _value(x: Values, y: Values, time: float) -> float | None:
    i = round((time - float(x[0])) * 12)
    return float(y[i]) if 0 <= i < len(y) else None


def _in_unit(text: str, figure: Figure, *, signed: bool) -> str:
    """A number of a chart with its unit, where that is short."""
    match figure.measure:
        case "fraction":
            return say("{number} pts", number=text) if signed else f"{text}%"
        case "x":
            return say("{number}x", number=text)
        case _:
            return text
