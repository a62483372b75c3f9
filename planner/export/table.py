"""The numbers of a chart as a table: comma- or tab-separated, full precision, no formulas."""

import csv
import io
from collections.abc import Iterator

from planner.charts import Figure
from planner.months import FIRST_MONTH, FIRST_YEAR, month_name

_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")


def columns(figure: Figure) -> dict[str, dict[int, float]]:
    """Every series of a figure: its heading, and its values by month number, in the chart's unit."""
    table: dict[str, dict[int, float]] = {}
    for panel in figure.panels:
        head = f"{panel.title}, " if panel.title else ""
        for area in panel.areas:
            table[head + area.label] = dict(zip(_months(area.x), area.upper - area.lower, strict=True))
        for line in panel.lines:
            tail = {"solid": "", "reference": " (reference)", "history": " (hindcast)"}[line.style]
            table[head + line.label + tail] = dict(zip(_months(line.x), line.y, strict=True))
        for point in panel.points:
            label = f"{head}{point.role} (observed)"
            table.setdefault(label, {})[_months([point.x])[0]] = point.y
    return table


def chart_text(figure: Figure, heading: str, separator: str = ",") -> str:
    """The table with a line that says what it is.

    heading    scenario, model version and date; user text in it cannot become a formula
    separator  comma for a file, tab for the clipboard
    """
    out = io.StringIO()
    writer = csv.writer(out, delimiter=separator, lineterminator="\n")
    writer.writerow([_safe(f"{figure.title}, {figure.unit}. {heading}")])
    table = columns(figure)
    writer.writerow(["month", *(_safe(name) for name in table)])
    for month in sorted({t for values in table.values() for t in values}):
        writer.writerow([month_name(month), *_cells(table, month)])
    return out.getvalue()


def _cells(table: dict[str, dict[int, float]], month: int) -> Iterator[str]:
    for values in table.values():
        yield repr(float(values[month])) if month in values else ""


def _months(x: object) -> list[int]:
    return [round((year - FIRST_YEAR) * 12 - FIRST_MONTH + 1) for year in x]  # type: ignore[attr-defined]


def _safe(text: str) -> str:
    """Text that no spreadsheet takes for a formula."""
    line = " ".join(text.split())
    return "'" + line if line.startswith(_FORMULA_STARTS) else line
