"""Which scenario the words of a command mean."""

import re
import sys
from math import isfinite
from pathlib import Path
from typing import TYPE_CHECKING

from planner.cli.refusals import UsageError
from planner.errors import nearest, printable

if TYPE_CHECKING:
    from planner.analysis.trials import Question
    from planner.figures import Result
    from planner.scenario import Scenario

_NUMBER = re.compile(r"[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?", re.ASCII)


def scenario(file: Path | None, changes: list[str] | None) -> "Scenario":
    """The scenario in a file, or the baseline, with ``id=value`` settings."""
    return _changed(_opened(file), changes or [])


def baseline(result: "Result") -> "Result":
    """The defaults, looked at as the result is."""
    from dataclasses import replace

    from planner.figures import Result
    from planner.run import run
    from planner.scenario import Scenario

    defaults = replace(Scenario(), display=result.scenario.display)
    return Result(defaults, run(defaults))


def question(scenario: "Scenario", measure: str | None, threshold: float | None) -> "Question":
    """What a scenario asks about, or the measure and threshold that a command names."""
    from dataclasses import replace

    from planner.analysis.trials import question
    from planner.measures import MEASURES

    if measure is not None and measure not in MEASURES:
        guess = nearest(measure, MEASURES)
        advice = f"the nearest is {guess}" if guess else f"there are {', '.join(MEASURES)}"
        raise UsageError(f"--measure: nothing is called '{printable(measure)}'; {advice}.")
    display = scenario.display
    if measure is not None and measure != display.measure:
        display = replace(display, measure=measure, threshold=None)
    if threshold is not None:
        if not isfinite(threshold):
            raise UsageError(
                f"--threshold: {threshold} is not a finite number; give one such as --threshold 50.")
        display = replace(display, threshold=threshold)
    return question(display)


def _opened(file: Path | None) -> "Scenario":
    from planner.files import read
    from planner.scenario import Scenario

    if file is None:
        return Scenario()
    loaded = read(file)
    for notice in loaded.notices:
        print(notice, file=sys.stderr)
    return loaded.scenario


def _changed(scenario: "Scenario", changes: list[str]) -> "Scenario":
    """The scenario with ``id=value`` settings, and a name that says it is no longer the same."""
    from dataclasses import replace

    seen = set()
    for change in changes:
        id, value = _setting(change)
        if id in seen:
            raise UsageError(f"--set gives {id} twice; give it once.")
        seen.add(id)
        try:
            scenario = scenario.with_input(id, value)
        except ValueError as error:
            raise UsageError(f"--set: {error}; choose a value in that range.") from None
    return replace(scenario, name=f"{scenario.name}, changed") if changes else scenario


def input_id(option: str, id: str) -> str:
    """The id of a lever or an assumption that an option names. Raises UsageError if there is none."""
    from planner.scenario import INPUTS

    if id not in INPUTS:
        guess = nearest(id, INPUTS)
        advice = f"the nearest is {guess}" if guess else "'tradewinds levers' lists them all"
        raise UsageError(f"{option}: no lever or assumption is called '{printable(id)}'; {advice}.")
    return id


def _setting(text: str) -> tuple[str, float]:
    id, _, value = (part.strip() for part in text.partition("="))
    input_id("--set", id)
    if _NUMBER.fullmatch(value) is None:
        raise UsageError(f"--set {id}: '{printable(value)}' is not a number; write {id}=2.5, for example.")
    return id, float(value)
