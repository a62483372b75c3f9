"""A run as plain data, for programs: every output, and all that the charts and headlines show of it."""

from typing import TYPE_CHECKING, Any

from planner.language import ENGLISH, speaking
from planner.version import MODEL_VERSION, VERSION

if TYPE_CHECKING:
    from datetime import date

    from planner.analysis.spread import Spread
    from planner.figures import Result
    from planner.projection import Projection
    from planner.scenario import Scenario


@speaking(ENGLISH)  # for programs
def run_document(scenario: "Scenario", projection: "Projection") -> dict[str, Any]:
    """A run as plain data, every number in full: arrays over months, then the axes of the output."""
    from planner.files import shock_entry
    from planner.months import month_names
    from planner.outputs import SERIES
    from planner.sets import Bloc, Component, Region, Segment, key

    return {
        "scenario": scenario.name,
        "model_version": MODEL_VERSION,
        "program_version": VERSION,
        "inputs": {
            change.spec.id: {"value": change.new, "default": change.spec.default, "unit": change.spec.unit}
            for change in scenario.diff()},
        "shocks": [shock_entry(shock) for shock in scenario.shocks],
        "months": month_names(),
        "blocs": [key(member) for member in Bloc],
        "regions": [key(member) for member in Region],
        "segments": [key(member) for member in Segment],
        "components": [key(member) for member in Component],
        "units": {id: series.unit for id, series in SERIES.items()},
        "outputs": {id: projection[id][0].tolist() for id in SERIES},
        "reference_bill": _bill(scenario, projection),
    }


def _bill(scenario: "Scenario", projection: "Projection") -> dict[str, Any]:
    """A team's monthly bill; the saving is that of all Chinese models over all US ones."""
    from planner.sets import Bloc

    volume = scenario.display.reference_volume
    us, china = (volume * projection.line("price", bloc) for bloc in (Bloc.US, Bloc.CHINA))
    return {
        "unit": "USD/month",
        "volume": {"value": volume, "unit": "Mtok/month"},
        "market": (volume * projection.line("market_price")).tolist(),
        "all_us": us.tolist(),
        "all_chinese": china.tolist(),
        "saving": (us - china).tolist(),
    }


@speaking(ENGLISH)
def json_document(
    result: "Result", spread: "Spread | None" = None, today: "date | None" = None
) -> dict[str, Any]:
    """``run_document`` with charts, headline numbers, draws and the whole scenario file.

    scenario_file  what the scenario is saved as; None where no file may hold it
    charts         by id: panels of series, each with a list of months and one of values
    draws          None without a spread; bands are among the series of the charts

    Raises ValueError where the draws are those of another scenario.
    """
    import json

    from planner.charts import CHARTS
    from planner.export.carry import cargo
    from planner.export.data import banded
    from planner.stamp import stamp

    shown, file = banded(result, spread), cargo(result.scenario)
    return {
        "stamp": stamp(result.scenario, today),
        **run_document(result.scenario, result.projection),
        "headlines": _headlines(result),
        "charts": {id: _chart(id, shown) for id in CHARTS},
        "draws": None if spread is None else _draws(spread),
        "scenario_file": json.loads(file) if file else None,
    }


def _headlines(result: "Result") -> dict[str, Any]:
    from planner.kpis import KPIS

    return {
        id: {"label": kpi.label, "unit": kpi.unit, "values": dict(
            zip(kpi.measures, kpi.read(result), strict=True)), "text": kpi.text(result),
            "detail": kpi.detail(result)}
        for id, kpi in KPIS.items()}


def _chart(id: str, result: "Result") -> dict[str, Any]:
    from planner.export.table import columns
    from planner.figures import figure
    from planner.months import month_name

    shown = figure(id, result)
    panels: list[dict[str, Any]] = [{"title": panel.title, "series": []} for panel in shown.panels]
    for column in columns(shown):
        level = {} if column.level is None else {"quantile": column.level}
        panels[column.panel]["series"].append({
            "name": column.name, "kind": column.kind, **level,
            "months": [month_name(month) for month in column.values],
            "values": [float(value) for value in column.values.values()]})
    return {"title": shown.title, "unit": shown.unit, "note": shown.note, "panels": panels}


def _draws(spread: "Spread") -> dict[str, Any]:
    from planner.analysis.trials import question
    from planner.analysis.uncertainty import PROBABILITIES
    from planner.measures import MEASURES

    asked = question(spread.scenario.display)
    odds = {"measure": asked.id, "threshold": asked.threshold, "unit": asked.measure.unit,
            "above": spread.odds(asked.id, asked.threshold)} if asked.id in spread.values else None
    return {
        "number": spread.draws, "seed": spread.seed, "varied": list(spread.varied), "odds": odds,
        "probabilities": list(PROBABILITIES),
        "measures": {id: {"label": MEASURES[id].label, "unit": MEASURES[id].unit,
                          "quantiles": spread.quantiles(id).tolist()} for id in spread.values},
    }
