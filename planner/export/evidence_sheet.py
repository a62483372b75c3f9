"""The observations that the charts of a workbook draw, each with what it is and where it was read."""

from collections.abc import Iterator, Sequence

from planner.export.sheet import Book, first_day
from planner.export.styles import CELL, NUMBER
from planner.figures import Figure, Panel, Point
from planner.language import mark, say
from planner.months import FIRST_MONTH, FIRST_YEAR

_COLUMNS = (
    (mark("Chart"), 20), (mark("Series"), 22), (mark("From"), 10), (mark("To"), 10), (mark("Value"), 10),
    (mark("Unit"), 22), (mark("What was observed, and where it was read"), 100))


def evidence_used(book: Book, figures: Sequence[Figure]) -> None:
    """A row for each point; no sheet where no chart draws one."""
    points = [(shown, name, point) for shown in figures for panel in shown.panels
              for name, point in _points(panel)]
    if not points:
        return
    sheet = book.sheet(say("Evidence used"), [width for _, width in _COLUMNS])
    sheet.header(0, [say(title) for title, _ in _COLUMNS], indent=1)
    for row, (shown, name, point) in enumerate(points, start=1):
        sheet.text(row, 0, shown.title, **CELL)
        sheet.text(row, 1, name, **CELL)
        for column, year in ((2, point.first), (3, point.last)):
            sheet.day(row, column, first_day(_month(year)), "yyyy-mm", **NUMBER)
        sheet.number(row, 4, point.y, num_format="#,##0.###", **NUMBER)
        sheet.text(row, 5, shown.unit, **CELL)
        sheet.text(row, 6, point.text, **CELL)
    sheet.freeze(1, 2)
    sheet.filter(0, len(points), len(_COLUMNS) - 1)


def _points(panel: Panel) -> Iterator[tuple[str, Point]]:
    names = {line.role: line.label for line in panel.lines if line.style == "solid"}
    for point in panel.points:
        yield names.get(point.role, point.role), point


def _month(year: float) -> int:
    return round((year - FIRST_YEAR) * 12) - FIRST_MONTH + 1
