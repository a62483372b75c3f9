"""The words of a story with the numbers of its run in their places."""

from dataclasses import dataclass
from functools import lru_cache

from planner.figures import Result
from planner.language import say
from planner.places import Words, filled
from planner.projection import Projection
from planner.scenario import Scenario
from planner.sequence import stage
from planner.shipped import said, templates
from planner.steps import Event


@dataclass(frozen=True)
class Told:
    """A step as it is shown."""

    title: str
    text: str


def description(result: Result) -> str:
    """The description of a scenario; that of a story with the numbers of its run in its places."""
    scenario = result.scenario
    if not scenario.steps:
        return said(scenario.description)
    baseline = _run(Scenario())
    return _filled(scenario.description, Words(scenario, result.projection, baseline, baseline))


def told(scenario: Scenario, at: int) -> Told:
    """The words of step ``at``, 1 for the first, with numbers of its run and of the one before."""
    step = scenario.steps[at - 1]
    now, before = _run(stage(scenario, at).bare), _run(stage(scenario, at - 1).bare)
    shocks = tuple(shock for shock in scenario.shocks if Event.of(shock) in step.shocks)
    words = Words(scenario, now, before, _run(Scenario()), shocks)
    return Told(_filled(step.title, words), _filled(step.text, words))


def _filled(text: str, words: Words) -> str:
    names = templates().get(text)
    return filled(text, words) if names is None else say(text, **{name: words(name) for name in names})


@lru_cache(maxsize=32)
def _run(scenario: Scenario) -> Projection:
    from planner.run import run  # numba takes its time to load, and the window shows first

    return run(scenario)
