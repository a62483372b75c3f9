"""Why a scenario differs from another: the command ``why``."""

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
    app,
    as_json,
    deliver,
)
from planner.errors import printable

if TYPE_CHECKING:
    from planner.analysis.attribution import Attribution


@app.command()
def why(
    file: ScenarioFile = None,
    changes: Settings = None,
    against: Annotated[Path | None, typer.Option(
        metavar="FILE", help="The scenario it is held against; the baseline if left out.")] = None,
    measure: MeasureId = None,
    form: FormatOption = Format.TABLE,
) -> None:
    """Split up what differs from another scenario over what was changed."""
    from planner.analysis.attribution import attribute
    from planner.analysis.attribution_words import headline

    after, before = arguments.scenario(file, changes), arguments.scenario(against, None)
    attribution = attribute(arguments.question(after, measure, None), before, after)
    if form is Format.JSON:
        deliver(as_json({"scenario": after.name, "against": before.name, **_document(attribution)}))
    else:
        sentence = headline(attribution, printable(before.name, 200))
        deliver(f"{_for_console(sentence)}\n{_table(attribution)}")


def _document(attribution: "Attribution") -> dict[str, Any]:
    """The attribution as plain data, every number in full."""
    from dataclasses import asdict

    from planner.analysis.attribution import grouped

    measure = attribution.question.measure
    return {
        "measure": attribution.question.id,
        "label": measure.label,
        "unit": measure.unit,
        "before": attribution.before,
        "after": attribution.after,
        "difference": attribution.difference,
        "exact": attribution.exact,
        "runs": attribution.runs,
        "parts": [asdict(part) for part in attribution.parts],
        "groups": [
            {"name": group.name, "value": group.value, "error": group.error}
            for group in grouped(attribution)],
    }


def _table(attribution: "Attribution") -> str:
    """The parts under their headings, then their sum; nothing where nothing was changed."""
    from planner.analysis.attribution import grouped
    from planner.cli.tables import table

    if not attribution.parts:
        return ""
    measure, places = attribution.question.measure, _places(attribution)
    rows = []
    for group in grouped(attribution):
        rows.append([group.name, "", _signed(group.value, places), ""])
        rows += [
            [f"  {part.label}", _for_console(part.detail), _signed(part.value, places),
             f"{part.error:,.{places}f}"]
            for part in group.parts]
    course = f"{measure.text(attribution.before)} -> {measure.text(attribution.after)}"
    rows.append(["Sum", course, _signed(attribution.difference, places), ""])
    headings = ["Change", "Detail", f"Effect, {measure.points}", "Standard error"]
    if attribution.exact:
        return "\n" + table(headings[:-1], [row[:-1] for row in rows])
    return f"\n{table(headings, rows)}\nEffects are estimated from {attribution.runs:,} runs.\n"


def _places(attribution: "Attribution") -> int:
    """Decimal places that show the largest part to three significant digits."""
    from math import floor, log10

    largest = max(abs(attribution.difference), *(abs(part.value) for part in attribution.parts))
    return 2 if largest == 0 else max(0, 2 - floor(log10(largest)))


def _signed(value: float, places: int) -> str:
    rounded = round(value, places)
    return f"{rounded:+,.{places}f}" if rounded else f"{0:.{places}f}"


def _for_console(text: str) -> str:
    """Without the signs that consoles may lack."""
    from planner.words import MINUS

    for sign, plain in ((MINUS, "-"), ("→", "->"), ("“", '"'), ("”", '"')):
        text = text.replace(sign, plain)
    return text
