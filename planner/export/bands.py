"""Bands of the charts a scenario shows, month by month, as comma-separated text."""

import csv
import io
from datetime import date

from planner.analysis.spread import Spread
from planner.analysis.uncertainty import PROBABILITIES
from planner.charts import BOARD, CHARTS, band_names, quantities
from planner.language import say
from planner.months import month_names
from planner.stamp import stamp


def bands_text(spread: Spread, today: date | None = None) -> str:
    """A row for each month of each band, with a line above that says where it comes from."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    heading = say("Bands of {draws:,} draws, seed {seed}. {stamp}", draws=spread.draws, seed=spread.seed,
                  stamp=stamp(spread.scenario, today))
    writer.writerow([" ".join(heading.split())])
    writer.writerow(["chart", "series", "unit", "month", *(f"{p:.0%} of draws below" for p in PROBABILITIES)])
    for chart_id in dict.fromkeys((*spread.scenario.display.charts, *BOARD)):
        chart = CHARTS[chart_id]
        for name, quantity in zip(band_names(chart_id), quantities(chart_id), strict=True):
            if quantity in spread.bands:
                for month, levels in zip(month_names(), spread.bands[quantity].T.tolist(), strict=True):
                    writer.writerow([chart.title, name, chart.unit, month, *(repr(v) for v in levels)])
    return out.getvalue()
