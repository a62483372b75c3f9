"""Charts and boards drawn in pixels with a QPainter, the same on every device."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QPainter, QPen, QPolygonF

from planner.charts import TODAY, Zone
from planner.figures import Area, Fan, Figure, Line, Point
from planner.palette import Palette
from planner.quantities import Values
from ui.charts.drawing import BANDS, FAN_STRENGTH
from ui.charts.frame import around
from ui.charts.lettering import draw, mix, readable
from ui.charts.marks import diamond
from ui.charts.picture_layout import Axes, layout
from ui.theme import color

PADDING = 14.0
"""Margin inside a card."""
BETWEEN = 12.0
"""Between cards."""
RADIUS = 8.0

SOLID_WIDTH, REFERENCE_WIDTH, HISTORY_WIDTH, GHOST_WIDTH = 2.0, 1.3, 1.4, 1.1
# Lengths of dashes and gaps in widths of the pen, as Qt counts them.
DASHED, DOTTED, DOTS, DASH_DOT = (4.0, 2.6), (1.0, 1.9), (1.0, 3.0), (6.0, 2.6, 1.0, 2.6)
CIRCLE = 3.0


def paint_chart(
    painter: QPainter, rect: QRectF, figure: Figure, look: Palette
) -> None:
    """Draw a chart into ``rect`` on a ground of the colour of a card."""
    places = layout(rect, figure, look)
    painter.save()
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    for axes, panel in zip(places.axes, figure.panels, strict=True):
        names = [text.rect for text in places.texts
                 if text.kind == "zone" and axes.plot.contains(text.rect)]
        for zone in figure.zones:
            _paint_zone(painter, axes, zone, look)
        _paint_grid(painter, axes, places.ticks, names, look)
        for fan in panel.fans:
            _paint_fan(painter, axes, fan, look, FAN_STRENGTH / 2 if panel.areas else FAN_STRENGTH)
        for area in panel.areas:
            _paint_area(painter, axes, area, look)
        _paint_times(painter, axes, names, look)
        _paint_axes(painter, axes, places.years, look)
        for line in panel.lines:
            _paint_line(painter, axes, line, look)
        for point in panel.points:
            _paint_point(painter, axes, point, look)
    for text in places.texts:
        draw(painter, text)
    painter.restore()


def paint_board(
    painter: QPainter, rect: QRectF, figures: Sequence[Figure], look: Palette, footer: str,
    heading: str = "", *, transparent: bool = False,
) -> None:
    """Draw a page: a heading, charts on cards (one chart without a card), a footer."""
    alone = len(figures) == 1
    painter.save()
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    if not transparent:
        painter.fillRect(rect, color(look.card if alone else look.ground))
    inner, words = around(rect, look, heading, footer)
    for text in words:
        draw(painter, text)
    for card, figure in zip(_cards(inner, len(figures)), figures, strict=True):
        if not alone:
            _paint_card(painter, card, look, transparent)
        inside = card if alone else card.adjusted(PADDING, PADDING - 2, -PADDING, -PADDING + 4)
        paint_chart(painter, inside, figure, look)
    painter.restore()


def _cards(rect: QRectF, count: int) -> list[QRectF]:
    """One, two side by side, two by two, then three in a row."""
    columns = 1 if count == 1 else 2 if count <= 4 else 3
    rows = max(1, -(-count // columns))
    width = (rect.width() - BETWEEN * (columns - 1)) / columns
    height = (rect.height() - BETWEEN * (rows - 1)) / rows
    return [
        QRectF(rect.left() + (i % columns) * (width + BETWEEN),
               rect.top() + (i // columns) * (height + BETWEEN), width, height)
        for i in range(count)]


def _paint_card(painter: QPainter, card: QRectF, look: Palette, transparent: bool) -> None:
    painter.setPen(_pen(look.edge, 1))
    painter.setBrush(QBrush(Qt.BrushStyle.NoBrush) if transparent else QBrush(color(look.card)))
    painter.drawRoundedRect(card, RADIUS, RADIUS)


def _pen(value: str, width: float, dashes: Sequence[float] = (), alpha: float = 1.0) -> QPen:
    pen = QPen(color(value, alpha), width)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if dashes:
        pen.setDashPattern(list(dashes))
    return pen


def _paint_zone(painter: QPainter, axes: Axes, zone: Zone, look: Palette) -> None:
    low, high = max(zone.low, axes.low), min(zone.high, axes.high)
    if low < high:
        top = axes.y(high)
        painter.fillRect(QRectF(axes.plot.left(), top, axes.plot.width(), axes.y(low) - top),
                         mix(color(look.zone), color(look.card), 0.25))


def _paint_grid(
    painter: QPainter, axes: Axes, ticks: Sequence[float], names: Sequence[QRectF], look: Palette
) -> None:
    painter.setPen(_pen(look.edge, 1, alpha=0.55))
    for value in ticks:
        y = axes.y(value)
        spans = [(name.left() - 2, name.right() + 2) for name in names if name.top() <= y <= name.bottom()]
        for left, right in _between(axes.plot.left(), axes.plot.right(), spans):
            painter.drawLine(QLineF(left, y, right, y))


def _paint_axes(painter: QPainter, axes: Axes, years: Sequence[int], look: Palette) -> None:
    plot = axes.plot
    painter.setPen(_pen(look.faint, 1))
    painter.drawLine(QLineF(plot.left(), plot.top(), plot.left(), plot.bottom()))
    _horizontal(painter, axes, plot.bottom())
    if axes.low < 0 < axes.high:
        _horizontal(painter, axes, axes.y(0))
    for year in years:
        x = axes.x(year)
        painter.drawLine(QLineF(x, plot.bottom(), x, plot.bottom() + 4))


def _horizontal(painter: QPainter, axes: Axes, y: float) -> None:
    painter.drawLine(QLineF(axes.plot.left(), y, axes.plot.right(), y))


def _paint_times(painter: QPainter, axes: Axes, names: Sequence[QRectF], look: Palette) -> None:
    """Dotted verticals: today from top to bottom, shocks up to their names."""
    plot = axes.plot
    poles = {axes.x(TODAY): plot.top()} if axes.start < TODAY < axes.end else {}
    poles |= {flag.x: axes.pole(flag) for flag in axes.flags if plot.left() <= flag.x <= plot.right()}
    painter.setPen(_pen(look.quiet, 1, DOTS, 0.8))
    for x, top in poles.items():
        spans = [(name.top(), name.bottom()) for name in names if name.left() - 2 <= x <= name.right() + 2]
        for start, end in _between(top, plot.bottom(), spans):
            painter.drawLine(QLineF(x, start, x, end))


def _between(start: float, end: float, spans: Sequence[tuple[float, float]]) -> Iterator[tuple[float, float]]:
    """What spans leave of a line: grid lines and verticals do not strike out the name of a zone."""
    for low, high in sorted(spans):
        if low > start:
            yield start, low
        start = max(start, high)
    if end > start:
        yield start, end


def _curve(axes: Axes, x: Values, y: Values) -> list[QPointF]:
    return [QPointF(axes.x(a), axes.y(b)) for a, b in zip(x.tolist(), y.tolist(), strict=True)]


def _paint_line(painter: QPainter, axes: Axes, line: Line, look: Palette) -> None:
    value = look.roles[line.role]
    painter.setPen({
        "solid": _pen(value, SOLID_WIDTH),
        "reference": _pen(value, REFERENCE_WIDTH, DASHED, 0.75),
        "history": _pen(value, HISTORY_WIDTH, DOTTED, 0.85),
        "ghost": _pen(value, GHOST_WIDTH, DASH_DOT, 0.65),
    }[line.style])
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolyline(QPolygonF(_curve(axes, line.x, line.y)))


def _paint_area(painter: QPainter, axes: Axes, area: Area, look: Palette) -> None:
    """A filled layer; a darker upper edge tells it from its neighbour where colours are not seen."""
    upper = _curve(axes, area.x, area.upper)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color(look.roles[area.role]))
    painter.drawPolygon(QPolygonF(upper + _curve(axes, area.x[::-1], area.lower[::-1])))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(_pen(readable(look.roles[area.role], look), 0.8))
    painter.drawPolyline(QPolygonF(upper))


def _paint_fan(
    painter: QPainter, axes: Axes, fan: Fan, look: Palette, strength: float
) -> None:
    """Bands in pale colour: 80% of draws, and 50% again over it."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color(look.roles[fan.role], strength))
    for low, high in BANDS:
        upper, lower = _curve(axes, fan.x, fan.levels[high]), _curve(axes, fan.x, fan.levels[low])
        painter.drawPolygon(QPolygonF(upper + lower[::-1]))
    painter.setBrush(Qt.BrushStyle.NoBrush)


def _paint_point(painter: QPainter, axes: Axes, point: Point, look: Palette) -> None:
    """An open circle in the middle of the time observed, on a bar as long as that time; a diamond for one
    of the author's own."""
    value, y = look.roles[point.role], axes.y(point.y)
    first, last = axes.x(point.first), axes.x(point.last)
    painter.setPen(_pen(value, 1.2))
    if last - first > 2 * CIRCLE:
        painter.drawLine(QLineF(first, y, last, y))
    if point.own:
        painter.setPen(_pen(look.card, 1.0))
        painter.setBrush(color(value))
        painter.drawPolygon(diamond(QPointF(axes.x(point.x), y), CIRCLE + 2))
        return
    painter.setBrush(color(look.card))
    painter.drawEllipse(QPointF(axes.x(point.x), y), CIRCLE, CIRCLE)
