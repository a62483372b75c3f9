"""The commands for choices under uncertainty: policies against worlds, and what a result hangs on."""

from pathlib import Path
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
from planner.cli.tables import table
from planner.errors import printable

if TYPE_CHECKING:
    from planner.analysis.discovery import Discovery
    from planner.analysis.prim import Box
    from planner.analysis.robustness import Flips, PolicyTable

Draws = Annotated[int, typer.Option(
    "--draws", min=10, max=20_000, help="How many draws of what nobody has settled.")]
Seed = Annotated[int, typer.Option("--seed", min=0, help="Another seed gives other draws.")]

_BOXES_SHOWN = 10


@app.command()
def robust(
    files: Annotated[list[Path], typer.Argument(
        metavar="FILE", help="Scenario files, two or more: their levers and shocks are the policies.")],
    measure: MeasureId = None,
    threshold: Threshold = None,
    draws: Draws = 2000,
    seed: Seed = 1,
    minimise: Annotated[bool, typer.Option("--minimise", help="Low values are better.")] = False,
    form: FormatOption = Format.TABLE,
    out: Output = None,
) -> None:
    """Try the policies of scenarios in several worlds, and in draws of what nobody has settled."""
    from dataclasses import replace

    from planner.analysis import robustness, worlds
    from planner.assumptions import Assumptions

    if len(files) < 2:
        raise UsageError("'robust' compares policies; name two scenario files or more.")
    policies = [arguments.scenario(file, None) for file in files]
    question = arguments.question(policies[0], measure, threshold)
    usual = replace(policies[0], assumptions=Assumptions())
    tried = worlds.worlds_of(policies) + worlds.clusters(question, usual, draws, seed=seed)
    made = robustness.table(question, policies, tried, not minimise)
    some = robustness.flips(question, policies, draws, seed, not minimise)
    deliver(as_json(_robust_document(made, some)) if form is Format.JSON else _robust_page(made, some), out)


@app.command()
def discover(
    file: ScenarioFile = None,
    changes: Settings = None,
    measure: MeasureId = None,
    threshold: Threshold = None,
    above: Annotated[bool, typer.Option(
        "--above/--below", help="Look for values above the threshold, or below it.")] = True,
    low: Annotated[float | None, typer.Option(help="Look for values from this one on instead.")] = None,
    high: Annotated[float | None, typer.Option(help="Look for values up to this one instead.")] = None,
    draws: Draws = 2000,
    seed: Seed = 1,
    form: FormatOption = Format.TABLE,
    out: Output = None,
) -> None:
    """Find the conditions under which a number comes out above a threshold, or below it."""
    from planner.analysis import discovery

    scenario = arguments.scenario(file, changes)
    question = arguments.question(scenario, measure, threshold)
    try:
        found = discovery.discover(question, scenario, draws, seed, above, low, high)
    except ValueError as error:
        raise UsageError(f"--low and --high: {error}.") from None
    text = _found_page(found, scenario.name) if form is Format.TABLE else as_json(_found_document(found))
    deliver(text, out)


def _robust_page(made: "PolicyTable", some: "Flips") -> str:
    from planner.analysis.phrases import difference, per_cent
    from planner.analysis.robustness_words import flips_words, table_words
    from planner.words import MINUS

    measure, policies = made.question.measure, [printable(name, 60) for name in made.policies]
    rows = [
        [printable(world.name, 120), *(
            f"{measure.text(made.outcome[i, j])} ({_short(made.regret[i, j], measure.digits)})"
            for i in range(len(policies)))]
        for j, world in enumerate(made.worlds)]
    told = {
        "Worst regret": [difference(measure, value) for value in made.worst_regret],
        "Mean regret": [difference(measure, value) for value in made.mean_regret],
        f"Best in draws, of {some.draws:,}": [per_cent(share) for share in some.best_share],
        "Expected regret in draws": [difference(measure, value) for value in some.expected_regret],
    }
    rows += [[""], *([label, *cells] for label, cells in told.items())]
    better = "high" if made.maximise else "low"
    text = "\n".join([
        f"{measure.label}; in brackets how far from the best policy in that world; "
        f"{better} values are better",
        "", table(["World", *policies], rows),
        *(printable(line, 600) for line in (*table_words(made), *flips_words(some))), ""])
    return text.replace(MINUS, "-")


def _short(regret: float, digits: int) -> str:
    from planner.words import number

    return number(regret, digits) if regret else "best"


def _robust_document(made: "PolicyTable", some: "Flips") -> dict[str, Any]:
    from planner.analysis.robustness_words import flips_words, table_words

    measure = made.question.measure
    return {
        "measure": made.question.id, "label": measure.label, "unit": measure.unit,
        "maximise": made.maximise, "policies": list(made.policies),
        "worlds": [{"name": world.name, "assumptions": dict(world.values)} for world in made.worlds],
        "outcome": made.outcome.tolist(), "regret": made.regret.tolist(),
        "best": [made.policies[i] for i in made.best],
        "worst_regret": made.worst_regret.tolist(), "mean_regret": made.mean_regret.tolist(),
        "least_worst_regret": made.policies[made.choice],
        "draws": {
            "n": some.draws, "seed": some.seed, "best_share": some.best_share.tolist(),
            "expected_regret": some.expected_regret.tolist(),
            "preferred": some.policies[some.preferred], "beaten": some.beaten},
        "words": [*table_words(made), *flips_words(some)],
    }


def _found_page(found: "Discovery", name: str) -> str:
    from planner.analysis.discovery import discovery_words, outcome_words
    from planner.analysis.phrases import per_cent
    from planner.words import MINUS

    parts = [
        f"{printable(name, 200)}: {outcome_words(found)} in {per_cent(found.share)} "
        f"of {len(found.values):,} draws",
        "", discovery_words(found), ""]
    if found.box is not None and found.box.limits:
        parts += [_limits_table(found.box), "Boxes to choose from", _boxes_table(found.trajectory)]
    return "\n".join(parts).replace(MINUS, "-")


def _limits_table(box: "Box") -> str:
    from planner.analysis.phrases import setting
    from planner.scenario import INPUTS

    rows = [
        [INPUTS[id].label, *("" if end is None else setting(INPUTS[id], end) for end in ends),
         setting(INPUTS[id], INPUTS[id].default)]
        for id, ends in box.limits.items()]
    return table(["Limit", "at least", "at most", "default"], rows)


def _boxes_table(boxes: "tuple[Box, ...]") -> str:
    """About ten of them, from first to last."""
    from planner.analysis.phrases import per_cent

    step = max(1, -(-len(boxes) // _BOXES_SHOWN))
    rows = [
        [per_cent(box.coverage), per_cent(box.density), per_cent(box.support), str(len(box.limits))]
        for box in boxes[::step]]
    return table(["Coverage", "Density", "Of all draws", "Inputs limited"], rows)


def _found_document(found: "Discovery") -> dict[str, Any]:
    from planner.analysis.discovery import discovery_words

    measure = found.question.measure
    return {
        "measure": found.question.id, "label": measure.label, "unit": measure.unit,
        "threshold": found.question.threshold, "above": found.above, "low": found.low, "high": found.high,
        "draws": len(found.values), "seed": found.seed, "share": found.share,
        "considered": list(found.considered),
        "box": None if found.box is None else _box_entry(found.box),
        "trajectory": [_box_entry(box) for box in found.trajectory],
        "words": discovery_words(found),
    }


def _box_entry(box: "Box") -> dict[str, Any]:
    from planner.scenario import INPUTS

    return {
        "limits": {id: {"low": low, "high": high, "unit": INPUTS[id].unit}
                   for id, (low, high) in box.limits.items()},
        "coverage": box.coverage, "density": box.density, "support": box.support}
