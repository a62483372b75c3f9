"""The command that runs a grid over some inputs into a table, here or on a cluster."""

import os
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from planner.cli import arguments
from planner.cli.program import ScenarioFile, Settings, Threshold, app
from planner.cli.refusals import UsageError
from planner.errors import nearest, printable
from planner.language import say

if TYPE_CHECKING:
    from planner.analysis.trials import Question
    from planner.scenario import Scenario
    from planner.sweep.plan import Axis, Plan
    from planner.sweep.work import Blocks

_ENDINGS = (".parquet", ".csv")
_PAUSE = 5.0
"""Seconds between two lines where no terminal shows a bar."""


@app.command()
def sweep(
    out: Annotated[Path, typer.Option("--out", metavar="FILE", help="The table to write, .parquet or .csv.")],
    vary: Annotated[list[str], typer.Option(
        "--vary", metavar="ID=LOW:HIGH:N",
        help="Give a lever or an assumption N values, or one as ID=VALUE; may be given again.")],
    file: ScenarioFile = None,
    changes: Settings = None,
    draws: Annotated[int, typer.Option(help="How many draws at each point; 0 for one certain run.")] = 0,
    seed: Annotated[int, typer.Option(help="Which draws; the same seed gives the same ones.")] = 1,
    measures: Annotated[list[str] | None, typer.Option(
        "--measure", metavar="ID", help="A number to ask about; may be given again; else all.")] = None,
    threshold: Threshold = None,
    scheduler: Annotated[str | None, typer.Option(
        metavar="ADDRESS", help="Run on the Dask cluster of this scheduler, one that you trust.")] = None,
) -> None:
    """Run every combination of some inputs' values and write a table."""
    from planner.atomic import write_atomically
    from planner.sweep import writing
    from planner.sweep.cluster import ClusterError
    from planner.sweep.plan import make_plan
    from planner.sweep.work import collect

    _check_place(out)
    scenario = arguments.scenario(file, changes)
    axes = _axes(vary, changes or [])
    asked = _questions(scenario, measures, threshold)
    try:
        plan = make_plan(scenario, axes, asked, draws, seed)
    except ValueError as error:
        raise UsageError(f"This sweep cannot be run: {error}.") from None
    try:
        with _progress(plan.points) as progress:
            results = collect(plan, _blocks(plan, scheduler), progress)
    except ClusterError as error:
        raise UsageError(str(error)) from None
    if out.suffix.lower() == ".csv":
        data = writing.csv_text(plan, results).encode()
    else:
        data = writing.parquet(plan, scenario, results)
    write_atomically(out, data)
    print(f"Wrote {printable(str(out), 200)}", file=sys.stderr)


def _check_place(out: Path) -> None:
    """Refuse before hours of work what could not be written after them."""
    name = printable(str(out), 200)
    if out.suffix.lower() not in _ENDINGS:
        raise UsageError(f"--out: {name} must end in {' or '.join(_ENDINGS)}; give it one of these endings.")
    free = not out.exists() or (out.is_file() and os.access(out, os.W_OK))
    if not (free and out.parent.is_dir() and os.access(out.parent, os.W_OK)):
        raise UsageError(f"--out: {name} cannot be written; choose a file in a folder that you may write to.")


def _axes(texts: list[str], changes: list[str]) -> list["Axis"]:
    axes = [_axis(text) for text in texts]
    seen = {change.partition("=")[0].strip(): "once with --vary and once with --set" for change in changes}
    for axis in axes:
        if axis.id in seen:
            raise UsageError(f"{axis.id} is given {seen[axis.id]}; give it once.")
        seen[axis.id] = "twice with --vary"
    return axes


def _axis(text: str) -> "Axis":
    from planner.scenario import INPUTS
    from planner.sweep.plan import Axis

    id, _, values = (part.strip() for part in text.partition("="))
    if id not in INPUTS:
        guess = nearest(id, INPUTS)
        advice = f"the nearest is {guess}" if guess else "'tradewinds levers' lists them all"
        raise UsageError(f"--vary: no lever or assumption is called '{printable(id)}'; {advice}.")
    try:
        first, last, count = _numbers(values)
    except ValueError:
        spec = INPUTS[id]
        raise UsageError(
            f"--vary {id}: '{printable(values)}' is neither a value nor a range; write "
            f"{id}={spec.low:g}:{spec.high:g}:5 for five values, or {id}={spec.default:g} for one.") from None
    try:
        return Axis(id, first, last, count)
    except ValueError as error:
        raise UsageError(f"--vary: {error}.") from None


def _numbers(values: str) -> tuple[float, float, int]:
    """First, last and count of ``low:high:n``, or of a single value."""
    if ":" not in values:
        return float(values), float(values), 1
    first, last, count = values.split(":")
    return float(first), float(last), int(count)


def _questions(
    scenario: "Scenario", measures: list[str] | None, threshold: float | None
) -> list["Question"]:
    from planner.measures import MEASURES

    if threshold is not None and len(measures or []) != 1:
        raise UsageError("--threshold belongs to one measure; name it with --measure.")
    return [_question(scenario, measure, threshold) for measure in measures or MEASURES]


def _question(scenario: "Scenario", measure: str, threshold: float | None) -> "Question":
    """A measure with the threshold given, or the scenario's own if it asks about that measure."""
    from planner.measures import USUAL

    own = scenario.display.measure or USUAL
    return arguments.question(scenario, None if measure == own else measure, threshold)


def _blocks(plan: "Plan", scheduler: str | None) -> "Blocks":
    if scheduler is None:
        from planner.sweep.work import here

        return here(plan)
    from planner.sweep.cluster import on_cluster

    return on_cluster(plan, scheduler)


@contextmanager
def _progress(points: int) -> Iterator[Callable[[int], None]]:
    """Takes how many points more are done: a bar where somebody watches, else now and then a line."""
    if not sys.stderr.isatty():
        yield _lines(points)
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TimeRemainingColumn

    with Progress(BarColumn(), MofNCompleteColumn(), TimeRemainingColumn(),
                  console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("", total=points)
        yield lambda more: bar.advance(task, more)


def _lines(points: int) -> Callable[[int], None]:
    done, told = 0, time.monotonic()

    def tell(more: int) -> None:
        nonlocal done, told
        done += more
        if done < points and time.monotonic() >= told + _PAUSE:
            told = time.monotonic()
            print(say("{done} of {points} points", done=f"{done:,}", points=f"{points:,}"), file=sys.stderr)
    return tell
