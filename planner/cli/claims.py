"""``tradewinds claims``: what the articles say, held against a scenario."""

import math
from textwrap import fill
from typing import TYPE_CHECKING, Annotated, Any

import typer

from planner.cli import arguments
from planner.cli.program import Format, FormatOption, Output, ScenarioFile, Settings, app, as_json, deliver
from planner.cli.refusals import UsageError
from planner.errors import nearest, printable

if TYPE_CHECKING:
    from planner.analysis.claims import Answer

_WIDTH = 100


@app.command()
def claims(
    file: ScenarioFile = None,
    changes: Settings = None,
    ids: Annotated[list[str] | None, typer.Option(
        "--id", metavar="ID", help="One claim only; may be given again.")] = None,
    form: FormatOption = Format.TABLE,
    out: Output = None,
) -> None:
    """Hold the articles' claims against a scenario: verdict, arithmetic, and what would turn it."""
    from planner.analysis.claims import CLAIMS, check_all

    for id in ids or []:
        if id not in CLAIMS:
            guess = nearest(id, CLAIMS)
            advice = f"the nearest is {guess}" if guess else f"there are {', '.join(CLAIMS)}"
            raise UsageError(f"--id: no claim is called '{printable(id)}'; {advice}.")
    scenario = arguments.scenario(file, changes)
    answers = check_all(scenario, dict.fromkeys(ids) if ids else CLAIMS)
    if form is Format.JSON:
        text = as_json({"scenario": scenario.name, "claims": [_document(answer) for answer in answers]})
    else:
        text = f"{printable(scenario.name, 200)}\n\n" + "\n".join(_block(answer) for answer in answers)
    deliver(text, out)


def _block(answer: "Answer") -> str:
    """A claim on a few lines: the sentence, where it is made, the verdict with its parts, the arithmetic."""
    findings = [(f"    {'yes' if true else 'no':4}", sentence) for sentence, true in answer.findings]
    lines = [
        ("", f"{answer.sentence}  [{answer.claim.id}]"), ("  ", answer.where),
        ("  ", f"Verdict: {answer.verdict_words}"), *findings,
        ("  ", answer.arithmetic), ("  ", answer.advice)]
    return "".join(_paragraph(start, text) for start, text in lines)


def _paragraph(start: str, text: str) -> str:
    from planner.words import MINUS

    text = text.replace(MINUS, "-")  # consoles may lack the sign
    return fill(text, _WIDTH, initial_indent=start, subsequent_indent=" " * len(start),
                break_long_words=False, break_on_hyphens=False) + "\n"


def _document(answer: "Answer") -> dict[str, Any]:
    from planner.evidence import cite

    claim, lever = answer.claim, answer.lever
    return {
        "id": claim.id,
        "sentence": answer.sentence,
        "source": list(claim.source),
        "against": list(claim.against),
        "where": cite(claim.source),
        "verdict": answer.verdict.name.lower(),
        "verdict_words": answer.verdict_words,
        "parts": [{"sentence": sentence, "true": true} for sentence, true in answer.findings],
        "arithmetic": answer.arithmetic,
        "figures": {name: value if math.isfinite(value) else None for name, value in answer.figures.items()},
        "facts": list(claim.facts),
        "lever": None if lever is None else {
            "id": lever.id, "unit": lever.spec.unit, "now": lever.now, "turns": lever.turns},
        "advice": answer.advice,
    }
