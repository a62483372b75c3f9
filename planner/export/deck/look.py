"""Colours by role as colours of the theme, so that a template's own take their place; sizes of type."""

from dataclasses import dataclass

from planner.palette import LIGHT


@dataclass(frozen=True)
class Colour:
    """A colour of the theme, made lighter or not.

    slot   such as ``accent1``
    light  part of the way to white, 0-1
    dark   part of its lightness that is taken from it, 0-1
    """

    slot: str
    light: float = 0.0
    dark: float = 0.0


INK, QUIET, GROUND = Colour("tx1"), Colour("tx2"), Colour("bg1")
HAIR, RULE = Colour("bg2", dark=0.1), Colour("tx2")
"""Lines between rows and along ticks, hardly to be seen on light and dark ground; below headings."""
ROLES: dict[str, Colour] = {
    "china": Colour("accent1"), "us": Colour("accent2"), "rest": Colour("accent3"),
    "electricity": Colour("accent4"), "hardware": Colour("accent5"), "frontier": Colour("accent6"),
    "operation": Colour("accent3", 0.4), "general": Colour("accent3"), "agentic": Colour("accent1"),
    "ink": INK,
}
"""Of every role of the palette."""

THEME: dict[str, str] = {
    "dk1": LIGHT.ink, "lt1": LIGHT.card, "dk2": LIGHT.quiet, "lt2": LIGHT.ground,
    **{ROLES[role].slot: LIGHT.roles[role]
       for role in ("china", "us", "rest", "electricity", "hardware", "frontier")},
    "hlink": LIGHT.roles["us"], "folHlink": LIGHT.quiet,
}
"""What the theme of a deck without a template holds, #rrggbb by slot."""

FONT = "Arial"
TITLE, NAME, WORDS = 24.0, 38.0, 16.0
"""Points of a headline, and of name and words on the first slide, on one that is 540 points high."""
BODY, TABLE, SMALL, FOOT = 14.0, 11.5, 10.5, 9.0
"""Of running words, of tables and charts, of what explains them, of the foot."""
