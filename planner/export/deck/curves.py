"""What is drawn of a plot: layers or curves, one band, observations, zones, and where shocks start."""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from planner.currency import sign
from planner.export.deck import text
from planner.export.deck.axes import Frame, decimals
from planner.export.deck.grid import Column
from planner.export.deck.look import GROUND, QUIET, ROLES, Colour
from planner.export.deck.markup import NO_FILL, NO_LINE, fill, label, labels, line, shape, tag, val
from planner.export.figure_words import Curve
from planner.export.sheet import one_line
from planner.export.table import Column as Series
from planner.figures import Figure
from planner.language import mark, say
from planner.months import decimal_year
from planner.scale import spread

SOFT, DENSE = 0.16, 0.3
"""How far the 80% and the 50% band hide what is behind them."""
STROKES = {"solid": (2.25, ""), "reference": (1.5, "dash"), "history": (1.5, "sysDot"), "ghost": (1.0, "")}
"""Points and dash of a curve by its kind."""
_SHOCKS_AT_MOST, _SHOCK_WORDS = 3, 40
_AMID = 0.6
"""Part of the plot from which on a shock's name stands at the left of its line."""
_NO_MARKER = tag("c:marker", val("symbol", "none"))

_BASE, _PART, _LOW_END = (
    mark("{curve}: base of the band"), mark("{curve}: {low} to {high}% of draws"), mark("{zone}: low end"))


@dataclass(frozen=True)
class Stroke:
    """A series as it is drawn.

    column  the place of its numbers in the grid
    look, marker, words   of the series; marker is empty for an area
    """

    column: int
    look: str
    marker: str = ""
    words: str = ""


def banded(figure: Figure, panel: int, wished: Curve | None) -> str:
    """Role of the curve of a plot whose band is drawn: the wished one's, else its first's; empty where it has
    none."""
    part = figure.panels[panel]
    roles = [fan.role for fan in part.fans]
    if part.areas or not roles:
        return ""
    return wished[1] if wished and wished[0] == panel and wished[1] in roles else roles[0]


def starts(figure: Figure) -> dict[float, list[str]]:
    """Names of shocks by their start, years; none where there are too many starts to mark."""
    found = {marker.x: [m.label for m in figure.markers if m.x == marker.x] for marker in figure.markers}
    return found if len(found) <= _SHOCKS_AT_MOST else {}


class Drawing:
    """The series of one plot: those of the table, and columns after them that only the drawing needs."""

    def __init__(
        self, figure: Figure, panel: int, table: Sequence[Series], months: Sequence[int], frame: Frame,
        band: str,
    ) -> None:
        self._figure, self._panel, self._table = figure, figure.panels[panel], table
        self._months, self._frame = months, frame
        self.columns = [Column(series.label, self._spaced(series)) for series in table]
        self.areas = [*self._layers(), *(self._fan(band) if band else ())]
        self.lines = [*self._zones(), *self._curves(), *self._shocks()]

    def _spaced(self, series: Series) -> tuple[float | None, ...]:
        return tuple(series.values.get(month) for month in self._months)

    def _add(self, name: str, values: Sequence[float | None]) -> int:
        """A further column; returns its place."""
        self.columns.append(Column(name, tuple(values)))
        return len(self.columns) - 1

    def _layers(self) -> Iterator[Stroke]:
        for at, series in enumerate(self._table):
            if series.kind == "area":
                yield Stroke(at, shape(fill(ROLES[series.role]), NO_LINE))

    def _fan(self, role: str) -> Iterator[Stroke]:
        """A base that is not to be seen and the parts of the band, one on the other."""
        levels = [series for series in self._table if (series.kind, series.role) == ("band", role)]
        curve = levels[0].name
        low, lower, middle, upper, high = (self._spaced(series) for series in levels)
        before = self._before(role, middle)
        base = [start if value is None else value for value, start in zip(low, before, strict=True)]
        yield Stroke(self._add(say(_BASE, curve=curve), base), shape(NO_FILL, NO_LINE))
        edges = zip((10, 25, 75), (25, 75, 90), (SOFT, DENSE, SOFT), strict=True)
        between = pairwise((low, lower, upper, high))
        for (first, last, alpha), (below, above) in zip(edges, between, strict=True):
            width = [(None if start is None else 0.0) if a is None or b is None else b - a
                     for a, b, start in zip(below, above, before, strict=True)]
            yield Stroke(self._add(say(_PART, curve=curve, low=first, high=last), width),
                         shape(fill(ROLES[role], alpha), NO_LINE))

    def _before(self, role: str, middle: Sequence[float | None]) -> list[float | None]:
        """Where the band is nothing but a line, since an area takes what is empty for nought and would rise
        from the axis: along the past if there is one, else at the median in the month before."""
        past = [self._spaced(series) for series in self._table
                if (series.kind, series.role) == ("history", role)]
        made: list[float | None] = list(past[0]) if past else [None] * len(middle)
        first = next(at for at, value in enumerate(middle) if value is not None)
        if first and made[first - 1] is None:
            made[first - 1] = middle[first]
        return made

    def _curves(self) -> Iterator[Stroke]:
        ends, scale = self._ends(), self._frame.size.scale
        for at, series in enumerate(self._table):
            colour = ROLES[series.role]
            if series.kind in STROKES:
                points, dash = STROKES[series.kind]
                yield Stroke(at, shape(line(colour, points * scale, dash)), _NO_MARKER, ends.get(at, ""))
            elif series.kind == "observed":
                yield Stroke(at, shape(NO_LINE), _dot(colour, scale))
            elif series.kind == "own":
                yield Stroke(at, shape(NO_LINE), _dot(colour, scale, "diamond", 8))

    def _zones(self) -> Iterator[Stroke]:
        """The ends of a range with a meaning, which is told above the upper one."""
        look = shape(line(QUIET, self._frame.size.scale, "lgDash"))
        for zone in self._figure.zones:
            low = self._add(say(_LOW_END, zone=zone.label), [zone.low] * len(self._months))
            yield Stroke(low, look, _NO_MARKER)
            wide = text.width(zone.label, self._frame.small) / (self._frame.width * self._frame.size.width)
            at = min(len(self._months) - 1, math.ceil(wide / 2 * len(self._months)) + 1)
            named = label(at, "General", self._frame.small, QUIET, "t", name=True, value=False)
            high = self._add(zone.label, [zone.high] * len(self._months))
            yield Stroke(high, look, _NO_MARKER, labels(named))

    def _shocks(self) -> Iterator[Stroke]:
        """A line from top to bottom where something starts; in a plot of its own with its name."""
        frame = self._frame
        row = frame.small * text.LINE / (frame.height * frame.size.height) * frame.span
        named = len(self._figure.panels) == 1
        for n, (year, names) in enumerate(sorted(starts(self._figure).items())):
            at = round((year - decimal_year(self._months[0])) * 12)
            values: list[float | None] = [None] * len(self._months)
            # like flags, one below the other
            values[at] = top = frame.high - (n + 0.6) * row if named else frame.high
            column = self._add(one_line("; ".join(names), _SHOCK_WORDS), values)
            side = "r" if at < len(values) * _AMID else "l"
            told = labels(label(at, "General", frame.small, QUIET, side, name=True, value=False))
            yield Stroke(column, shape(NO_LINE), _NO_MARKER,
                         (told if named else "") + _drop(top - frame.low, frame.size.scale))

    def _ends(self) -> dict[int, str]:
        """Labels at the ends of the scenario's curves by column, apart from each other."""
        frame = self._frame
        curves = {at: series for at, series in enumerate(self._table) if series.kind == "solid"}
        last = len(self._months) - 1
        wanted = [series.values[self._months[-1]] for series in curves.values()]
        gap = frame.usual * text.LINE / (frame.height * frame.size.height) * frame.span
        made = {}
        for (at, series), value, placed in zip(
                curves.items(), wanted, spread(wanted, gap, frame.low, frame.high), strict=True):
            shift = (value - placed) / frame.span * frame.height
            made[at] = labels(label(
                last, self._format(value), frame.usual, ROLES[series.role], "r",
                name=names_shown(self._figure), shift=shift, bold=True))
        return made

    def _format(self, value: float) -> str:
        """So many significant digits, with a short unit."""
        figure = self._figure
        places = max(0, figure.digits - 1 - math.floor(math.log10(abs(value)))) if value else 0
        if figure.unit.startswith(("%", "x")):
            return f'{decimals(places)}"{figure.unit[0]}"'
        money = sign(figure.unit)
        return f'"{money}"{decimals(places)}' if money else decimals(places)


def names_shown(figure: Figure) -> bool:
    """Whether a curve needs its name at its end: not where it is the only one."""
    return sum(line.style == "solid" for panel in figure.panels for line in panel.lines) > 1


def _drop(height: float, scale: float) -> str:
    """A stroke down from a point."""
    return tag("c:errBars", val("errDir", "y"), val("errBarType", "minus"), val("errValType", "fixedVal"),
               val("noEndCap", True), val("val", repr(height)), shape(line(QUIET, 0.75 * scale, "sysDash")))


def _dot(colour: Colour, scale: float, symbol: str = "circle", points: int = 6) -> str:
    size = min(72, max(2, round(points * scale)))  # what there can be
    return tag("c:marker", val("symbol", symbol), val("size", size),
               shape(fill(colour), line(GROUND, 0.75 * scale)))
