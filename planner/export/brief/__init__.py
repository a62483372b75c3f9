"""A scenario told on a few pages, as one web page that needs nothing else; ui.brief_pdf prints the same."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from planner.analysis.spread import Spread
    from planner.figures import Figure, Result

DrawSvg = Callable[["Sequence[Figure]", tuple[int, int]], bytes]
"""Draws charts as an SVG file of so many pixels in width and height; the planner itself cannot paint."""


def brief_html(
    result: "Result", reference: "Result | None", spread: "Spread | None", draw_svg: DrawSvg,
    today: date | None = None,
) -> bytes:
    """The .html file of a scenario, in UTF-8: no script, no link, nothing from elsewhere, the file inside.

    reference  what it is held against; one that gives the same numbers is none
    spread     draws of the scenario: without them there are no ranges, bands and odds

    Raises ValueError for draws of another scenario, and for what ``draw_svg`` gives that is no SVG.
    """
    from planner.export.brief.content import content
    from planner.export.brief.html import page
    from planner.export.carry import carry_in_html

    made = content(result, reference, spread, today)
    return carry_in_html(page(made, draw_svg).encode(), made.scenario)
