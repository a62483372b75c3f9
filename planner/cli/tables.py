"""What commands print for people: tables in plain text."""

from io import StringIO
from typing import TYPE_CHECKING

from planner.cli.document import inputs
from planner.errors import printable
from planner.version import MODEL_VERSION, VERSION

if TYPE_CHECKING:
    from planner.figures import Result

_WIDTH = 400
"""Columns of a table at most: wide enough that no cell is ever cut."""
_TABLE_CHARTS = ("developer_share", "price", "price_gap", "cost_stack", "gross_margin", "load_ratio")


def report(result: "Result", baseline: "Result") -> str:
    """The headline numbers against the baseline, then the main curves once a year."""
    name = printable(result.scenario.name, 200)
    return (f"{name}   (model {MODEL_VERSION}, program {VERSION})\n\n"
            + _kpi_table(result, baseline) + "\n" + _year_table(result))


def _kpi_table(result: "Result", baseline: "Result") -> str:
    from planner.kpis import KPIS

    rows = [
        [kpi.label, kpi.text(result), kpi.change(result, baseline) or "0", kpi.detail(result)]
        for kpi in KPIS.values()]
    return table(["Headline", "Value", "Against baseline", ""], rows)


def _year_table(result: "Result") -> str:
    from planner.charts import CHARTS
    from planner.months import month_name
    from planner.words import number

    times = year_ends()
    rows: list[list[str]] = []
    for chart in (CHARTS[id] for id in _TABLE_CHARTS):
        rows.append([f"{chart.title}, {chart.unit}"])
        for plot in chart.plots:
            for trace in plot.traces:
                values = result.course(trace.quantity)
                label = f"{plot.title}: {trace.label}" if plot.title else trace.label
                rows.append([f"  {label}", *(number(float(values[t]), 3) for t in times)])
    return table(["", *(month_name(t) for t in times)], rows)


def year_ends() -> list[int]:
    """Today, every December, and the horizon."""
    from planner.months import HORIZON, N_MONTHS, month_name

    return [t for t in range(N_MONTHS) if t in (0, HORIZON) or month_name(t).endswith("-12")]


def input_table() -> str:
    """Every lever and assumption, one a line."""
    rows = [
        [spec["id"], spec["label"], spec["unit"], f"{spec['default']:g}",
         f"{spec['min']:g} to {spec['max']:g}", ", ".join(spec["source"])]
        for spec in inputs()]
    return table(["Id", "Label", "Unit", "Default", "Range", "Source"], rows)


def table(headings: list[str], rows: list[list[str]]) -> str:
    """Columns in plain text. What the user wrote is never read as markup."""
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    from planner.words import MINUS

    made = Table(box=None, pad_edge=False, header_style="")
    for heading in headings:
        made.add_column(Text(heading), no_wrap=True)
    for row in rows:
        made.add_row(*(Text(cell.replace(MINUS, "-")) for cell in row))  # consoles may lack the sign
    page = StringIO()
    Console(file=page, width=_WIDTH, color_system=None, legacy_windows=False).print(made)
    return "".join(line.rstrip() + "\n" for line in page.getvalue().splitlines())
