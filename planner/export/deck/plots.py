"""A plot of a figure as a native chart that can be edited: its XML, and its numbers in a workbook."""

from dataclasses import replace
from datetime import date
from itertools import count

from planner.export.deck import axes
from planner.export.deck.curves import Drawing, Stroke, banded, names_shown
from planner.export.deck.grid import Grid
from planner.export.deck.look import INK, QUIET
from planner.export.deck.markup import NO_FILL, NO_LINE, run, shape, space, tag, title, type_of, val
from planner.export.deck.native import Native, Size
from planner.export.figure_words import Curve
from planner.export.sheet import first_day
from planner.export.table import columns, months, named
from planner.figures import Figure
from planner.scale import value_range


def plot(figure: Figure, panel: int, size: Size, day: date, focus: Curve | None = None) -> Native:
    """One plot of a figure.

    size   of the chart
    day    that the workbook says it was made
    focus  the curve whose band is drawn, where the figure has bands: a chart has room for one
    """
    part = figure.panels[panel]
    table = [column for column in columns(figure) if column.panel == panel]
    found = months(table)
    span = range(found[0], found[-1] + 1)  # a date axis needs no gaps, a band does not bear them
    names = [line.label if names_shown(figure) else "" for line in part.lines if line.style == "solid"]
    frame = axes.frame(_range(figure, focus), size, names, legend=bool(part.areas))
    drawn = Drawing(figure, panel, table, span, frame, banded(figure, panel, focus))
    grid = Grid(named(figure), [first_day(month) for month in span], tuple(drawn.columns))
    place = count()
    areas = [_written(grid, next(place), stroke) for stroke in drawn.areas]
    lines = [_written(grid, next(place), stroke) for stroke in drawn.lines]
    groups = [_group("areaChart", "stacked", areas)] if areas else []
    if lines:
        groups.append(_group("lineChart", "standard", lines))
    area = tag("c:plotArea", frame.layout, *groups, axes.dates(span[0], frame.small), axes.values(frame),
               shape(NO_FILL, NO_LINE))
    lead = run(part.title or figure.title, frame.usual, INK, bold=True)
    legend = [_legend(len(areas), len(lines), frame.small)] if part.areas else []
    chart = tag("c:chart", title(lead, run(f"  {figure.unit}", frame.usual, QUIET)),
                val("autoTitleDeleted", False), area, *legend, val("plotVisOnly", True),
                val("dispBlanksAs", "gap"))
    return Native(space(chart, frame.small), grid.workbook(day))


def _range(figure: Figure, focus: Curve | None) -> tuple[float, float]:
    """Ends of the value axis for what is drawn: of the bands, one in each plot."""
    panels = tuple(
        replace(part, fans=tuple(fan for fan in part.fans if fan.role == banded(figure, n, focus)))
        for n, part in enumerate(figure.panels))
    return value_range(replace(figure, panels=panels))


def _group(kind: str, grouping: str, series: list[str]) -> str:
    marker = [val("marker", True)] if kind == "lineChart" else []
    return tag(f"c:{kind}", val("grouping", grouping), val("varyColors", False), *series, *marker, axes.IDS)


def _written(grid: Grid, place: int, stroke: Stroke) -> str:
    """A series, in the order of the schema."""
    smooth = [val("smooth", False)] if stroke.marker else []
    return tag("c:ser", val("idx", place), val("order", place), grid.name(stroke.column), stroke.look,
               stroke.marker, stroke.words, grid.categories(), grid.values(stroke.column), *smooth)


def _legend(areas: int, lines: int, size: float) -> str:
    """The names of layers and of nothing else; curves carry their own."""
    hidden = [tag("c:legendEntry", val("idx", n), val("delete", True)) for n in range(areas, areas + lines)]
    return tag("c:legend", val("legendPos", "b"), *hidden, val("overlay", False), type_of(size))
