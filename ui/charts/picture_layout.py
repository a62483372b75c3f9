"""Where everything in a picture of a chart stands. Numbers in, places out; nothing is drawn here."""

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor

from planner import scale
from planner.charts import Zone
from planner.figures import Figure, Panel
from planner.language import say
from planner.palette import Palette
from ui.charts.ends import End, ends
from ui.charts.flags import GAP as FLAG_GAP
from ui.charts.flags import Flag, flags, row_height
from ui.charts.lettering import NAME, SMALL, TINY, TITLE, Text, clean, mix, placed, readable

GAP = 8.0
"""Between neighbours."""
PANEL_GAP = 18.0
NARROW = 120.0
"""Width below which a plot moves to a second row."""
LOW, ANOTHER_ROW, MOST_ROWS = 90.0, 30.0, 4
"""Height of a panel below which shocks go unnamed, what one more row of names takes, and rows at most."""
LABEL_PART = 0.52
"""Largest part of a panel's width that its labels take."""
TICK_ROOM = 24.0
"""Least distance of the ticks of the value axis."""
DOT = " \u00b7 "
QUARTER = 0.26
"""Years by which the time axis is stretched to reach a January."""


@dataclass(frozen=True)
class Axes:
    """A plot, what its edges stand for, and the shocks above it."""

    plot: QRectF
    start: float
    end: float
    low: float
    high: float
    flags: tuple[Flag, ...] = ()

    def x(self, time: float) -> float:
        return self.plot.left() + (time - self.start) / (self.end - self.start) * self.plot.width()

    def y(self, value: float) -> float:
        return self.plot.bottom() - (value - self.low) / (self.high - self.low) * self.plot.height()

    def pole(self, flag: Flag) -> float:
        """Where the line of a shock ends at the top."""
        return self.plot.top() - ((flag.row + 1) * row_height() if flag.words else 0.0)


@dataclass(frozen=True)
class Layout:
    """A laid out chart: axes panel by panel, ticks, and every word."""

    axes: tuple[Axes, ...]
    ticks: tuple[float, ...]
    years: tuple[int, ...]
    texts: tuple[Text, ...]


@dataclass(frozen=True)
class _Grid:
    """Panels in rows and columns, pixels.

    axis    width of the value axis, left of the first column
    labels  width of the labels right of a plot
    title   height of a panel's title, above its plot
    rows_of_shocks  rows of the names of shocks, between the two
    """

    columns: int
    rows: int
    axis: float
    labels: float
    title: float
    rows_of_shocks: int

    @property
    def shocks(self) -> float:
        """Height of the names of shocks."""
        return self.rows_of_shocks * row_height() + 2 if self.rows_of_shocks else 0.0


def layout(rect: QRectF, figure: Figure, look: Palette) -> Layout:
    """Place a chart in ``rect``, pixels."""
    head, top = _header(rect, figure, look)
    start, end = _time_range(figure)
    low, high = _value_range(figure)
    years = tuple(range(math.ceil(start - 1e-9), math.floor(end + 1e-9) + 1))
    body = QRectF(rect.left(), top, rect.width(), max(1.0, rect.bottom() - top))
    written = [ends(panel, figure, high - low) for panel in figure.panels]
    count = max(2, min(8, int(body.height() / TICK_ROOM)))
    grid = _grid(body, figure, written, _axis_width(low, high, count))
    grid = _with_flags(grid, body, figure, start, end)
    plots = _plots(body, len(figure.panels), grid)
    count = max(2, min(8, int(plots[0].height() / TICK_ROOM)))
    ticks = tuple(scale.ticks(low, high, count))
    step = scale.tick_step(high - low, count)
    axes = tuple(_flagged(Axes(plot, start, end, low, high), figure, grid) for plot in plots)
    texts = list(head)
    for i, panel in enumerate(figure.panels):
        if i % grid.columns == 0:
            texts += _value_words(axes[i], ticks, step, look)
        if i + grid.columns >= len(figure.panels):
            texts += _year_words(axes[i], years, look)
        texts += _panel_words(figure, panel, axes[i], written[i], grid, look)
    return Layout(axes, ticks, years, tuple(texts))


def _header(rect: QRectF, figure: Figure, look: Palette) -> tuple[list[Text], float]:
    """Title, unit and key on one line, or on as many as they need; and where the next thing starts."""
    line, small = TITLE.height + 2, SMALL.height + 2
    middle, x = rect.top() + line / 2, rect.left()
    texts = [placed("title", TITLE.elided(clean(figure.title), rect.width()), TITLE, look.ink, x, middle)]
    x = texts[0].rect.right() + GAP
    unit = SMALL.elided(clean(figure.unit), rect.width())
    if x + SMALL.width(unit) > rect.right():
        middle, x = middle + small, rect.left()
    texts.append(placed("unit", unit, SMALL, look.quiet, x, middle))
    parts = _key(figure)
    if parts:
        right = texts[-1].rect.right()
        key = DOT.join(parts)
        if right + 2 * GAP + TINY.width(key) <= rect.right():
            texts.append(placed("key", key, TINY, look.quiet, rect.right(), middle, 1))
        else:
            middle += small
            texts.append(placed("key", _fitting(parts, rect.width()), TINY, look.quiet, rect.left(), middle))
    return texts, middle + line / 2 + GAP


def _key(figure: Figure) -> list[str]:
    """What the marks that bear no label mean, the most wanted first."""
    styles = {line.style for panel in figure.panels for line in panel.lines}
    parts = []
    if "reference" in styles and figure.reference:
        parts.append(say("dashed: {scenario}", scenario=clean(figure.reference)))
    if any(panel.fans for panel in figure.panels):
        parts.append(say("bands: 80% and 50% of draws"))
    if figure.ghosts:
        names = say(", ").join(clean(name) for name in figure.ghosts)
        parts.append(say("dash-dotted: {scenarios}", scenarios=names))
    owns = {point.own for panel in figure.panels for point in panel.points}
    if False in owns:
        parts.append(say("circles: observed"))
    if True in owns:
        parts.append(say("diamonds: own observations"))
    if "history" in styles:
        parts.append(say("dotted: model run over history"))
    return parts


def _fitting(parts: Sequence[str], room: float) -> str:
    """As many of the parts as fit on a line."""
    for n in range(len(parts), 0, -1):
        text = DOT.join(parts[:n])
        if TINY.width(text) <= room:
            return text
    return TINY.elided(parts[0], room)


def _time_range(figure: Figure) -> tuple[float, float]:
    """From what is drawn first to what is drawn last, or a January close by."""
    start, end = scale.time_range(figure)
    if start - math.floor(start) <= QUARTER:
        start = math.floor(start)
    if math.ceil(end) - end <= QUARTER:
        end = math.ceil(end)
    return start, max(end, start + 1 / 12)


def _value_range(figure: Figure) -> tuple[float, float]:
    """Ends of the value axis; nought to one where all curves are nought but for rounding."""
    low, high = scale.value_range(figure)
    return (low, high) if high - low > 1e-9 else (0.0, 1.0)


def _axis_width(low: float, high: float, count: int) -> float:
    step = scale.tick_step(high - low, count)
    return max(SMALL.width(scale.tick_text(v, step)) for v in scale.ticks(low, high, count)) + GAP


def _grid(body: QRectF, figure: Figure, written: Sequence[Sequence[End]], axis: float) -> _Grid:
    """One row of panels, or two where their plots would become too narrow; with the most rows of shocks."""
    wanted = max((NAME.width(end.text) for column in written for end in column), default=0.0) + GAP
    wanted = max(wanted, SMALL.width("2030") / 2 + 2)
    n = len(written)
    for columns in dict.fromkeys((n, math.ceil(n / 2) if n > 2 else n)):
        room = (body.width() - axis - PANEL_GAP * (columns - 1)) / columns
        labels = min(wanted, room * LABEL_PART)
        if room - labels >= NARROW:
            break
    rows = math.ceil(n / columns)
    title = SMALL.height + 4 if n > 1 else 0.0
    spare = body.height() / rows - title - LOW
    most = min(MOST_ROWS, 1 + int(spare / ANOTHER_ROW)) if figure.markers and spare >= 0 else 0
    return _Grid(columns, rows, axis, labels, title, most)


def _with_flags(grid: _Grid, body: QRectF, figure: Figure, start: float, end: float) -> _Grid:
    """The grid with no more rows of shocks than there are names in."""
    if not grid.rows_of_shocks:
        return grid
    plots = _plots(body, len(figure.panels), grid)
    rows = [flag.row for plot in plots
            for flag in _flagged(Axes(plot, start, end, 0, 1), figure, grid).flags if flag.words]
    return replace(grid, rows_of_shocks=max(rows, default=-1) + 1)


def _flagged(axes: Axes, figure: Figure, grid: _Grid) -> Axes:
    """The plot with the shocks above it."""
    plot = axes.plot
    found = flags(figure.markers, axes.x, plot.left(), plot.right() + grid.labels, grid.rows_of_shocks)
    return replace(axes, flags=tuple(found))


def _plots(body: QRectF, count: int, grid: _Grid) -> list[QRectF]:
    """The plot of each panel, on whole pixels and a half so that hairlines are sharp."""
    over, under = max(grid.title + grid.shocks, SMALL.height / 2), SMALL.height + GAP
    width = (body.width() - grid.axis - PANEL_GAP * (grid.columns - 1)) / grid.columns
    height = (body.height() - under - (grid.rows - 1) * GAP) / grid.rows
    plots = []
    for i in range(count):
        row, column = divmod(i, grid.columns)
        left = round(body.left() + grid.axis + column * (width + PANEL_GAP)) + 0.5
        top = round(body.top() + row * (height + GAP) + over) + 0.5
        plots.append(QRectF(
            left, top, max(1.0, math.floor(width - grid.labels)), max(1.0, math.floor(height - over))))
    return plots


def _value_words(axes: Axes, ticks: Sequence[float], step: float, look: Palette) -> list[Text]:
    x = axes.plot.left() - 6
    return [placed("tick", scale.tick_text(v, step), SMALL, look.quiet, x, axes.y(v), 1) for v in ticks]


def _year_words(axes: Axes, years: Sequence[int], look: Palette) -> list[Text]:
    """Names of the years under their January: all, or each second, fifth or tenth."""
    room = axes.plot.width() / (axes.end - axes.start)
    step = next((s for s in (1, 2, 5, 10) if s * room >= SMALL.width("2030") + 5), 20)
    middle = axes.plot.bottom() + GAP + SMALL.height / 2
    named = [year for year in years if year % step == 0] or list(years[:1])
    return [placed("year", str(y), SMALL, look.quiet, axes.x(y), middle, 0.5) for y in named]


def _panel_words(
    figure: Figure, panel: Panel, axes: Axes, written: Sequence[End], grid: _Grid, look: Palette
) -> list[Text]:
    texts = _end_words(axes, written, grid.labels - GAP, look)
    if grid.title:
        middle = axes.plot.top() - grid.shocks - grid.title / 2 - 2
        name = NAME.elided(clean(panel.title), axes.plot.width() + grid.labels)
        texts.append(placed("panel", name, NAME, look.ink, axes.plot.left(), middle))
    texts += [_flag_words(flag, axes, look) for flag in axes.flags if flag.words]
    texts += [_zone_words(zone, panel, axes, look) for zone in figure.zones if zone.high > axes.low]
    return [text for text in texts if text.text]


def _end_words(axes: Axes, written: Sequence[End], room: float, look: Palette) -> list[Text]:
    """Labels beside the ends of curves, as many as there is room for."""
    half, gap = NAME.height / 2, NAME.height + 0.5
    low, high = axes.plot.top() + half, max(axes.plot.top(), axes.plot.bottom() - half)
    kept = written[: max(1, 1 + int((high - low) / gap))]
    return [
        placed("end", end.cut(room), NAME, readable(look.roles[end.role], look),
               axes.plot.right() + GAP, height)
        for end, height in zip(
            kept, scale.spread([axes.y(end.value) for end in kept], gap, low, high), strict=True)]


def _flag_words(flag: Flag, axes: Axes, look: Palette) -> Text:
    middle = axes.plot.top() - 2 - (flag.row + 0.5) * row_height()
    x, align = (flag.x - FLAG_GAP, 1) if flag.left else (flag.x + FLAG_GAP, 0)
    return placed("marker", flag.words, TINY, look.quiet, x, middle, align)


def _zone_words(zone: Zone, panel: Panel, axes: Axes, look: Palette) -> Text:
    """The zone's name where the fewest curves run: inside it, at the left if it can be, else beside it."""
    words = TINY.elided(clean(zone.label), axes.plot.width() - GAP)
    half, left = TINY.height / 2 + 1, axes.plot.left() + 6
    top, bottom = axes.y(min(zone.high, axes.high)), axes.y(max(zone.low, axes.low))
    right = max(left, axes.plot.right() - 4 - TINY.width(words))
    inside = (bottom - half, top + half, (top + bottom) / 2)
    beside = [middle for middle in (top - half - 1, bottom + half + 1)
              if axes.plot.top() + half <= middle <= axes.plot.bottom() - half]
    colour = mix(QColor(look.warning), QColor(look.ink), 0.4).name() if panel.fans else look.warning
    options = [placed("zone", words, TINY, colour, x, middle)
               for middles in (inside, beside) for x in np.linspace(left, right, 9) for middle in middles]
    return min(options, key=lambda text: _crossings(text.rect, panel, axes))


def _crossings(rect: QRectF, panel: Panel, axes: Axes) -> int:
    """Number of curves and points that run through ``rect``."""
    back = (axes.end - axes.start) / axes.plot.width()
    times = axes.start + (np.linspace(rect.left() - 3, rect.right() + 3, 24) - axes.plot.left()) * back
    hits = 0
    for line in panel.lines:
        heights = [axes.y(v) for v in np.interp(times, line.x, line.y, np.nan, np.nan) if not math.isnan(v)]
        hits += bool(heights) and min(heights) <= rect.bottom() + 1 and max(heights) >= rect.top() - 1
    for point in panel.points:
        hits += rect.adjusted(-5, -5, 5, 5).contains(axes.x(point.x), axes.y(point.y))
    return hits
