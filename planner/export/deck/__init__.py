"""A scenario as a PowerPoint deck with native charts: one message a slide, in words that the numbers give."""

from collections.abc import Collection, Sequence
from datetime import date
from typing import TYPE_CHECKING

from planner.language import say

if TYPE_CHECKING:
    from planner.analysis.spread import Spread
    from planner.figures import Result

ALL = ("title", "headlines", "charts", "comparison", "why", "sensitivity", "uncertainty", "goal", "inputs",
       "sources", "caveats")
"""The sections of a deck, in their order; those that have nothing to say are left out."""


def deck(
    result: "Result", reference: "Result | None", *, spread: "Spread | None",
    others: "Sequence[Result]" = (), today: date | None = None, template: bytes | None = None,
    charts: Sequence[str] = (), include: Collection[str] = ALL,
) -> bytes:
    """The .pptx file of a scenario.

    reference  what it is held against; one that gives the same numbers is none
    spread     draws of the scenario: without them there are no ranges, bands and odds
    others     further scenarios for the comparison
    template   a user's .pptx or .potx file, whose slides are dropped
    charts     by id, a slide each; those the scenario shows, or the usual ones, where empty
    include    sections, out of ``ALL``

    Raises ValueError for an unknown section or chart and for draws of another scenario;
    FileError for a template that cannot be used.
    """
    from planner.charts import CHARTS
    from planner.export.deck.build import build
    from planner.export.story import Story
    from planner.export.workbook import shown_charts

    unknown = next((name for name in include if name not in ALL), None)
    if unknown is not None:
        raise ValueError(say("a deck has no section {name!r}", name=unknown))
    unknown = next((id for id in charts if id not in CHARTS), None)
    if unknown is not None:
        raise ValueError(say("no chart is called {name!r}", name=unknown))
    if spread is not None and not spread.scenario.same_numbers(result.scenario):
        raise ValueError(say("the draws are those of another scenario"))
    if reference is not None and reference.scenario.same_numbers(result.scenario):
        reference = None
    shown = tuple(dict.fromkeys(charts or shown_charts(result.scenario)))
    story = Story(result, reference, spread, tuple(others), shown, today or date.today())
    return build(story, template, include)
