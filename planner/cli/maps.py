"""The command that maps a measure over two inputs."""

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
    from planner.analysis.surface import Surface

_SIZE = 65
"""Values of each input: every eighth of them is shown, and falls on a round number."""
_LARGEST = 512
_SHOWN = 9


@app.command("map")
def map_two(
    x: Annotated[str, typer.Option("--x", metavar="ID", help="The input across.")],
    y: Annotated[str, typer.Option("--y", metavar="ID", help="The input down.")],
    file: ScenarioFile = None,
    changes: Settings = None,
    measure: MeasureId = None,
    threshold: Threshold = None,
    size: Annotated[int, typer.Option(
        min=2, max=_LARGEST, help="How many values of each input are run.")] = _SIZE,
    form: FormatOption = Format.TABLE,
    out: Output = None,
) -> None:
    """Map a number over the sliders of two inputs, all else being the scenario's."""
    from planner.analysis.surface import surface

    arguments.input_id("--x", x)
    arguments.input_id("--y", y)
    if x == y:
        raise UsageError("--y names the same input as --x; choose another.")
    scenario = arguments.scenario(file, changes)
    made = surface(arguments.question(scenario, measure, threshold), scenario, x, y, size)
    deliver(as_json(_document(made)) if form is Format.JSON else _page(made, scenario.name), out)


def _page(made: "Surface", name: str) -> str:
    import numpy as np

    from planner.analysis.phrases import chosen, setting
    from planner.analysis.surface import slice_words
    from planner.scenario import INPUTS
    from planner.words import MINUS, brief, shown

    measure, threshold = made.question.measure, made.question.threshold
    across, down = INPUTS[made.x], INPUTS[made.y]
    (x_factor, x_unit), (y_factor, y_unit) = shown(across.unit), shown(down.unit)
    shown_at = np.unique(np.linspace(0, len(made.xs) - 1, _SHOWN).round().astype(int))
    rows = [
        [brief(made.ys[j] * y_factor), *(
            measure.text(made.values[j, i]) + ("*" if made.values[j, i] > threshold else "")
            for i in shown_at)]
        for j in shown_at[::-1]]
    here = f"{setting(across, made.here[0])} and {setting(down, made.here[1])}"
    text = "\n".join([
        f"{printable(name, 200)}: {measure.label}; * is above {chosen(measure, threshold)}",
        f"Across: {across.label}, {x_unit}",
        f"Down:   {down.label}, {y_unit}",
        "",
        table(["", *(brief(made.xs[i] * x_factor) for i in shown_at)], rows),
        f"{measure.label} is {measure.text(made.at_here)} at {here}, the scenario's own values.",
        slice_words(made),
        ""])
    return text.replace(MINUS, "-")


def _document(made: "Surface") -> dict[str, Any]:
    from planner.analysis.surface import contour, slice_words

    measure = made.question.measure
    return {
        "measure": made.question.id, "label": measure.label, "unit": measure.unit,
        "threshold": made.question.threshold,
        "x": _axis(made.x, made.xs.tolist(), made.here[0]),
        "y": _axis(made.y, made.ys.tolist(), made.here[1]),
        "values": made.values.tolist(), "here": made.at_here, "share_above": made.share_above,
        "words": slice_words(made),
        "contour": [line.tolist() for line in contour(made)],
    }


def _axis(name: str, values: list[float], here: float) -> dict[str, Any]:
    from planner.scenario import INPUTS

    spec = INPUTS[name]
    return {"id": name, "label": spec.label, "unit": spec.unit, "here": here, "values": values}
