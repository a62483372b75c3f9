"""What a number hangs on: the commands ``response``, ``sensitivity``, ``goal`` and ``tipping``."""

import math
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from planner.cli import arguments
from planner.cli.program import (
    Format,
    FormatOption,
    MeasureId,
    ScenarioFile,
    Settings,
    Threshold,
    app,
    as_json,
    deliver,
)
from planner.cli.refusals import UsageError
from planner.cli.tables import table
from planner.errors import printable

if TYPE_CHECKING:
    from planner.analysis.goal import Solution
    from planner.analysis.response import Responses
    from planner.analysis.sensitivity import Indices, Tornado
    from planner.analysis.tipping import TippingPoint
    from planner.analysis.trials import Question
    from planner.scenario import Scenario

_DRAWS, _FEWEST_DRAWS, _MOST_DRAWS = 1024, 16, 16_384
_NONE = "-"


@app.command()
def response(
    lever: Annotated[str, typer.Option("--lever", metavar="ID", help="The lever or assumption to move.")],
    file: ScenarioFile = None,
    changes: Settings = None,
    measure: MeasureId = None,
    threshold: Threshold = None,
    form: FormatOption = Format.TABLE,
) -> None:
    """Show a number over the slider of one lever, all else being the scenario's."""
    from planner.analysis.response import responses

    arguments.input_id("--lever", lever)
    scenario, question = _asked(file, changes, measure, threshold)
    made = responses(question, scenario, (lever,))
    if form is Format.JSON:
        deliver(as_json({**_head(question, scenario), **_curve_document(made, scenario, lever)}))
    else:
        _print(_curve_table(made, lever), scenario)


@app.command()
def sensitivity(
    file: ScenarioFile = None,
    changes: Settings = None,
    everywhere: Annotated[bool, typer.Option(
        "--global", help="Let all that is open vary at once, and split up the variance.")] = False,
    draws: Annotated[int | None, typer.Option(
        "--draws", min=_FEWEST_DRAWS, max=_MOST_DRAWS,
        help=f"With --global: rows of each sample, {_DRAWS} if left out.")] = None,
    measure: MeasureId = None,
    threshold: Threshold = None,
    form: FormatOption = Format.TABLE,
) -> None:
    """Rank levers and assumptions by how far a number moves with them."""
    if draws is not None and not everywhere:
        raise UsageError("--draws goes with --global; add it or leave --draws out.")
    scenario, question = _asked(file, changes, measure, threshold)
    document, page = _global(question, scenario, draws or _DRAWS) if everywhere else _one_at_a_time(
        question, scenario)
    if form is Format.JSON:
        deliver(as_json({**_head(question, scenario), **document}))
    else:
        _print(page, scenario)


@app.command()
def goal(
    target: Annotated[float, typer.Option("--target", help="What the number is to come to, in its unit.")],
    file: ScenarioFile = None,
    changes: Settings = None,
    lever: Annotated[str | None, typer.Option(
        "--lever", metavar="ID", help="The lever or assumption to move; each lever if left out.")] = None,
    measure: MeasureId = None,
    threshold: Threshold = None,
    form: FormatOption = Format.TABLE,
) -> None:
    """Find what a lever would have to be for a number to come to a target."""
    from planner.analysis.goal import goal_words, solve_all
    from planner.levers import LEVERS

    if not math.isfinite(target):
        raise UsageError(f"--target: {target} is not a finite number; give one such as --target 60.")
    if lever is not None:
        arguments.input_id("--lever", lever)
    scenario, question = _asked(file, changes, measure, threshold)
    solutions = solve_all(question, scenario, target, tuple(LEVERS) if lever is None else (lever,))
    if form is Format.JSON:
        found = [_solution_document(solution, goal_words(solution, question)) for solution in solutions]
        deliver(as_json({**_head(question, scenario), "target": target, "solutions": found}))
    elif lever is None:
        _print(_goal_table(solutions, question), scenario)
    else:
        _print(goal_words(solutions[0], question) + "\n", scenario)


@app.command()
def tipping(
    file: ScenarioFile = None,
    changes: Settings = None,
    measure: MeasureId = None,
    threshold: Threshold = None,
    form: FormatOption = Format.TABLE,
) -> None:
    """Find where each lever takes a number across its threshold, the nearest first."""
    from planner.analysis.tipping import tipping_points, tipping_words

    scenario, question = _asked(file, changes, measure, threshold)
    points = tipping_points(question, scenario)
    if form is Format.JSON:
        found = [_point_document(point, tipping_words(point, question)) for point in points]
        deliver(as_json({**_head(question, scenario), "tipping_points": found}))
    else:
        _print(_tipping_table(points, question), scenario)


def _one_at_a_time(question: "Question", scenario: "Scenario") -> tuple[dict[str, Any], str]:
    from planner.analysis.sensitivity import tornado

    made = tornado(question, scenario)
    return _tornado_document(made), _tornado_table(made)


def _global(question: "Question", scenario: "Scenario", draws: int) -> tuple[dict[str, Any], str]:
    from planner.analysis.sensitivity import indices

    with _progress() as advance:
        made = indices(question, scenario, draws, progress=advance)
    assert made is not None, "nobody cancels it"
    return _indices_document(made), _indices_table(made)


def _asked(
    file: Path | None, changes: list[str] | None, measure: str | None, threshold: float | None
) -> tuple["Scenario", "Question"]:
    scenario = arguments.scenario(file, changes)
    return scenario, arguments.question(scenario, measure, threshold)


@contextmanager
def _progress() -> Iterator[Callable[[int, int], None] | None]:
    """A bar where errors go, if somebody is watching."""
    if not sys.stderr.isatty():
        yield None
        return
    from rich.console import Console
    from rich.progress import Progress

    with Progress(console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("Runs", total=None)
        yield lambda done, total: bar.update(task, completed=done, total=total)


def _print(page: str, scenario: "Scenario") -> None:
    from planner.words import MINUS

    deliver(f"{printable(scenario.name, 200)}\n\n{page}".replace(MINUS, "-"))  # consoles may lack the sign


def _head(question: "Question", scenario: "Scenario") -> dict[str, Any]:
    measure = question.measure
    return {
        "scenario": scenario.name, "measure": question.id, "label": measure.label, "unit": measure.unit,
        "threshold": question.threshold,
    }


def _input(name: str) -> dict[str, Any]:
    from planner.scenario import INPUTS

    spec = INPUTS[name]
    return {"id": name, "label": spec.label, "unit": spec.unit}


def _curve_document(made: "Responses", scenario: "Scenario", name: str) -> dict[str, Any]:
    from planner.analysis.response import response_words

    x, y = made.of(name)
    return {
        "lever": {**_input(name), "here": scenario.value(name), "values": x.tolist()},
        "values": y.tolist(), "crossings": list(made.crossings(name)), "words": response_words(made, name),
    }


def _curve_table(made: "Responses", name: str) -> str:
    from planner.analysis.response import response_words
    from planner.scenario import INPUTS
    from planner.words import brief, number, shown

    spec, measure = INPUTS[name], made.question.measure
    factor, unit = shown(spec.unit)
    rows = [[brief(x * factor), number(y, measure.digits + 1)] for x, y in zip(*made.of(name), strict=True)]
    headings = [f"{spec.label}, {unit}", f"{measure.label}, {measure.unit}"]
    return f"{table(headings, rows)}\n{response_words(made, name)}\n"


def _tornado_document(made: "Tornado") -> dict[str, Any]:
    from planner.analysis.sensitivity import tornado_words

    return {
        "base": made.base, "words": list(tornado_words(made)),
        "inputs": [
            {**_input(bar.name), "low": bar.low, "high": bar.high, "at_low": bar.at_low,
             "at_high": bar.at_high}
            for bar in made.bars],
    }


def _tornado_table(made: "Tornado") -> str:
    from planner.analysis.phrases import setting
    from planner.analysis.sensitivity import tornado_words
    from planner.scenario import INPUTS
    from planner.words import number

    measure = made.question.measure
    digits = measure.digits + 1
    rows = [
        [INPUTS[bar.name].label, setting(INPUTS[bar.name], bar.low), setting(INPUTS[bar.name], bar.high),
         number(bar.at_low, digits), number(bar.at_high, digits), number(bar.swing, 2)]
        for bar in made.bars]
    headings = ["Input", "Low", "High", f"At low, {measure.unit}", f"At high, {measure.unit}",
                f"Apart, {measure.points}"]
    first = (f"{measure.label}: {measure.text(made.base)}. Each input alone at the 10th and the 90th "
             "percentile of belief:")
    return "\n".join([first, *tornado_words(made), "", table(headings, rows)])


def _indices_document(made: "Indices") -> dict[str, Any]:
    from dataclasses import asdict

    from planner.analysis.sensitivity import indices_words

    return {
        "draws": made.n, "seed": made.seed, "runs": made.runs, "mean": made.mean, "variance": made.variance,
        "words": list(indices_words(made)),
        "inputs": [{**_input(row.name), **_numbers(asdict(row))} for row in made.rows],
    }


def _indices_table(made: "Indices") -> str:
    from planner.analysis.sensitivity import indices_words
    from planner.scenario import INPUTS

    rows = [
        [INPUTS[row.name].label, *(f"{100 * part:.1f}" for part in (
            row.first, row.first_error, row.total, row.total_error))]
        for row in made.rows if row.told]
    headings = ["Input", "By itself, % of variance", "+/-", "With others, % of variance", "+/-"]
    last = (f"{made.runs:,} runs. +/- is one standard error; {len(made.rows) - len(rows)} inputs within two "
            "of nought are left out.")
    return "\n".join([*indices_words(made), "", table(headings, rows), last, ""])


def _solution_document(solution: "Solution", words: str) -> dict[str, Any]:
    from dataclasses import asdict

    return {
        **_input(solution.name), "reachable": solution.reachable, **_numbers(asdict(solution)),
        "distance": solution.distance, "words": words,
    }


def _goal_table(solutions: "tuple[Solution, ...]", question: "Question") -> str:
    from planner.analysis.distinct import distinct, exact
    from planner.analysis.phrases import setting
    from planner.scenario import INPUTS
    from planner.words import number

    measure = question.measure
    rows = []
    for solution in solutions:
        spec = INPUTS[solution.name]
        nearby = distinct(measure, solution.nearest, solution.target)[0]
        rows.append([
            spec.label, setting(spec, solution.current),
            _NONE if solution.value is None else setting(spec, solution.value),
            _NONE if solution.distance is None else number(solution.distance, 2),
            "" if solution.reachable else f"{nearby} at {setting(spec, solution.nearest_value)}"])
    headings = ["Lever", "Now", "Needed", "Belief widths", "Nearest"]
    first = f"What brings {measure.label} to {exact(measure, solutions[0].target)}, one lever at a time"
    return f"{first}\n\n{table(headings, rows)}"


def _point_document(point: "TippingPoint", words: str) -> dict[str, Any]:
    from dataclasses import asdict

    from planner.months import month_name

    month = None if point.first_month is None else month_name(point.first_month)
    return {**_input(point.name), **_numbers(asdict(point)), "first_month": month, "words": words}


def _tipping_table(points: "tuple[TippingPoint, ...]", question: "Question") -> str:
    from planner.analysis.phrases import chosen, setting
    from planner.analysis.tipping import tipping_words
    from planner.months import month_name
    from planner.scenario import INPUTS
    from planner.words import number

    measure = question.measure
    rows = [
        [INPUTS[point.name].label, setting(INPUTS[point.name], point.current),
         _NONE if point.value is None else setting(INPUTS[point.name], point.value),
         _NONE if point.distance is None else number(point.distance, 2),
         _NONE if point.first_month is None else month_name(point.first_month)]
        for point in points]
    first = f"Where {measure.label} goes {points[0].direction} {chosen(measure, question.threshold)}"
    headings = ["Lever", "Now", "Tips at", "Belief widths", "First month"]
    return "\n".join([first, tipping_words(points[0], question), "", table(headings, rows)])


def _numbers(record: dict[str, Any]) -> dict[str, Any]:
    """A record without its name, which the input's id says."""
    return {key: value for key, value in record.items() if key != "name"}
