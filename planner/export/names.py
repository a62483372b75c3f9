"""What scenarios are called where several stand side by side."""

from collections.abc import Sequence
from itertools import count

from planner.export.sheet import one_line
from planner.figures import Result
from planner.language import say


def scenario_names(results: Sequence[Result]) -> list[str]:
    """Names on one line, none empty and no two alike: a second one gets a number."""
    made: list[str] = []
    for result in results:
        name = one_line(result.scenario.title, 200) or say("Scenario")
        tries = (name if n == 1 else f"{name} ({n})" for n in count(1))
        made.append(next(each for each in tries if each not in made))
    return made
