"""The command that runs many draws and says how sure the numbers are."""

import sys
from typing import TYPE_CHECKING, Annotated, Any

import typer

from planner.cli import arguments
from planner.cli.program import (
    Format,
    FormatOption,
    MeasureId,
    Output,
    ScenarioFile,
    Settings,
    Threshold,
    app,
    as_json,
    deliver,
)
from planner.cli.refusals import UsageError

if TYPE_CHECKING:
    from planner.analysis.spread import Spread
    from planner.analysis.trials import Question

_LEVELS = ("10%", "25%", "50%", "75%", "90%")


@app.command()
def bands(
    file: ScenarioFile = None,
    changes: Settings = None,
    draws: Annotated[int, typer.Option(help="How many draws, up to 1,000,000.")] = 2000,
    seed: Annotated[int, typer.Option(help="Which draws; the same seed gives the same ones.")] = 1,
    charts: Annotated[list[str] | None, typer.Option(
        "--chart", metavar="ID", help="Add this chart's monthly bands; may be given again.")] = None,
    measure: MeasureId = None,
    threshold: Threshold = None,
    form: FormatOption = Format.TABLE,
    out: Output = None,
) -> None:
    """Run many draws of what a scenario leaves open, and print bands and odds."""
    from planner.analysis.spread import MOST, gather
    from planner.charts import CHARTS, quantities
    from planner.errors import nearest, printable
    from planner.measures import MEASURES

    scenario = arguments.scenario(file, changes)
    asked = arguments.question(scenario, measure, threshold)
    if not 1 <= draws <= MOST:
        raise UsageError(f"--draws must lie between 1 and {MOST:,}, not {draws:,}.")
    if seed < 0:
        raise UsageError(f"--seed must not be negative, as {seed} is.")
    for chart in charts or ():
        if chart not in CHARTS:
            guess = nearest(chart, CHARTS) or "developer_share"
            raise UsageError(f"--chart: no chart is called '{printable(chart)}'; the nearest is {guess}.")
    wanted = [quantity for chart in charts or () for quantity in quantities(chart)]
    spread = gather(scenario, wanted, MEASURES, draws, seed, progress=_progress(draws))
    assert spread is not None
    if form is Format.JSON:
        deliver(as_json(_document(spread, asked, charts or [])), out)
    else:
        deliver(_report(spread, asked, charts or []), out)


def _progress(draws: int) -> Any:
    """Says how far a long run is, where somebody watches."""
    def tell(done: int) -> None:
        if sys.stderr.isatty() and draws > done:
            print(f"\r{done:,} of {draws:,} draws", end="", file=sys.stderr, flush=True)
        elif sys.stderr.isatty() and draws > 10_000:
            print("\r" + " " * 40 + "\r", end="", file=sys.stderr)
    return tell


def _report(spread: "Spread", asked: "Question", charts: list[str]) -> str:
    from planner.analysis.odds_words import odds_words, varied_words
    from planner.cli.tables import table
    from planner.errors import printable
    from planner.measures import MEASURES
    from planner.words import number

    rows = [
        [measure.label, measure.unit, *(number(v, measure.digits) for v in spread.quantiles(name))]
        for name, measure in MEASURES.items()]
    parts = [
        f"{printable(spread.scenario.name, 200)}   ({spread.draws:,} draws, seed {spread.seed})\n",
        odds_words(spread, asked) + "\n" + varied_words(spread) + "\n",
        table(["Below in this part of draws", "Unit", *_LEVELS], rows)]
    return "\n".join([*parts, *(_chart_table(spread, chart) for chart in charts)])


def _chart_table(spread: "Spread", chart_id: str) -> str:
    """Bands at the end of every year."""
    from planner.charts import CHARTS
    from planner.cli.tables import table, year_ends
    from planner.months import month_name
    from planner.words import number

    chart = CHARTS[chart_id]
    rows = []
    for label, quantity in _curves(chart_id):
        levels = spread.bands[quantity]
        rows += [[f"{label}, {level}", *(number(float(levels[i][t]), 3) for t in year_ends())]
                 for i, level in enumerate(_LEVELS)]
    return table([f"{chart.title}, {chart.unit}", *(month_name(t) for t in year_ends())], rows)


def _curves(chart_id: str) -> list[tuple[str, Any]]:
    """Names and quantities of a chart's bands."""
    from planner.charts import band_names, quantities

    return list(zip(band_names(chart_id), quantities(chart_id), strict=True))


def _document(spread: "Spread", asked: "Question", charts: list[str]) -> dict[str, Any]:
    from planner.analysis.uncertainty import PROBABILITIES
    from planner.measures import MEASURES
    from planner.months import month_names
    from planner.version import MODEL_VERSION, VERSION

    return {
        "scenario": spread.scenario.name, "model_version": MODEL_VERSION, "program_version": VERSION,
        "draws": spread.draws, "seed": spread.seed, "varied": list(spread.varied),
        "odds": {"measure": asked.id, "threshold": asked.threshold, "unit": asked.measure.unit,
                 "above": spread.odds(asked.id, asked.threshold)},
        "probabilities": list(PROBABILITIES),
        "measures": {
            name: {"label": measure.label, "unit": measure.unit,
                   "quantiles": spread.quantiles(name).tolist()}
            for name, measure in MEASURES.items()},
        "months": month_names(),
        "charts": {
            chart: {label: spread.bands[quantity].tolist() for label, quantity in _curves(chart)}
            for chart in charts},
    }
