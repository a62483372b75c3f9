"""How far the model was off what was observed: the command ``backtest``."""

from typing import TYPE_CHECKING, Annotated, Any

import typer

from planner.cli import arguments
from planner.cli.program import Format, FormatOption, Output, ScenarioFile, Settings, app, as_json, deliver
from planner.errors import printable

if TYPE_CHECKING:
    from planner.analysis.backtest import Backtest


@app.command()
def backtest(
    file: ScenarioFile = None,
    changes: Settings = None,
    draws: Annotated[int, typer.Option("--draws", min=10, max=10_000, help="Draws of the band.")] = 2000,
    seed: Annotated[int, typer.Option("--seed", min=0, help="Another seed gives other draws.")] = 1,
    form: FormatOption = Format.TABLE,
    out: Output = None,
) -> None:
    """Hold the model against what was observed: the shipped observations and those of the scenario."""
    from planner.analysis import backtest as analysis

    test = analysis.backtest(arguments.scenario(file, changes), draws, seed)
    deliver(as_json(_document(test)) if form is Format.JSON else _page(test), out)


def _page(test: "Backtest") -> str:
    from planner.analysis.backtest_words import backtest_words
    from planner.words import MINUS

    told = backtest_words(test)
    text = "\n".join([
        printable(test.scenario.name, 200), "", *told.ahead, *told.aside, "", *_tables(test)])
    return text.replace(MINUS, "-").replace("\u2013", "-")


def _tables(test: "Backtest") -> list[str]:
    from planner.analysis import backtest_words as words
    from planner.cli.tables import table
    from planner.words import number

    if not test.comparisons:
        return []
    scores = [
        [score.subject.label, words.where_words(score), words.whose(score.subject.own), str(score.count),
         words.error_words(score.bias), number(score.absolute, 3), number(score.rms, 3),
         score.subject.points, words.held_words(score)]
        for score in test.scores]
    points = [
        [one.subject.label, words.when(one), words.value_words(one, one.observed),
         words.value_words(one, one.model), words.error_words(one.error), words.band_words(one),
         words.verdict(one), printable(one.source, 100)]
        for one in test.comparisons]
    return [
        table(["Series", "Against", "Observed by", "Number", "Mean error", "Mean size", "RMSE", "Unit",
               "In the 80% band"], scores),
        table(["Series", "Month", "Observed", "Model", "Error", "80% band", "", "Source"], points)]


def _document(test: "Backtest") -> dict[str, Any]:
    """The backtest as plain data, every number in full."""
    from planner.analysis.backtest_words import backtest_words
    from planner.months import month_name
    from planner.sets import key

    def subject(one: Any) -> dict[str, Any]:
        about = one.subject
        return {
            "series": about.series, "bloc": None if about.bloc is None else key(about.bloc),
            "against": "hindcast" if about.past else "projection", "own": about.own}

    told = backtest_words(test)
    return {
        "scenario": test.scenario.name, "draws": test.draws, "seed": test.seed,
        "words": [*told.ahead, *told.aside], "left_out": test.left_out,
        "scores": [
            {**subject(one), "unit": one.subject.points, "count": one.count, "mean_error": one.bias,
             "mean_absolute_error": one.absolute, "rmse": one.rms, "held": one.held, "banded": one.banded}
            for one in test.scores],
        "observations": [
            {**subject(one), "unit": one.subject.unit, "first": month_name(one.first),
             "last": month_name(one.last), "observed": one.observed, "model": one.model,
             "error": one.error, "low": one.low, "high": one.high, "held": one.held, "source": one.source}
            for one in test.comparisons],
    }
