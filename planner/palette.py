"""Colours by role, for the screen, pictures and office files. Colour never stands alone.

What they have to keep, contrast and distance for every kind of sight, is in tests/test_palette.py.
"""

from dataclasses import dataclass, replace


@dataclass(frozen=True)
class Palette:
    """One look; every value is #rrggbb."""

    name: str
    ground: str
    card: str
    edge: str
    """Hairlines around cards and along axes."""
    rim: str
    """Outlines of boxes to type or choose in, and handles of scroll bars."""
    ink: str
    quiet: str
    """Secondary text."""
    faint: str
    """Tracks, disabled things."""
    accent: str
    """What has been changed, what has the focus."""
    zone: str
    warning: str
    roles: dict[str, str]
    """Series: blocs, components, segments, and ink for a single curve."""


LIGHT = Palette(
    "light", ground="#f4f6f8", card="#ffffff", edge="#e1e5ea", rim="#7f8995", ink="#1f2733", quiet="#5f6a77",
    faint="#d5dae0", accent="#c2452d", zone="#f6ead3", warning="#8a5a00",
    roles={
        "china": "#c8472f", "us": "#2a66b0", "rest": "#66796d", "ink": "#1f2733",
        "electricity": "#c6821f", "operation": "#8c9690", "hardware": "#6b8abb",
        "frontier": "#7b4f9d", "general": "#66796d", "agentic": "#c8472f",
    },
)
DARK = Palette(
    "dark", ground="#14181d", card="#1c2128", edge="#2d343d", rim="#6b7581", ink="#e8ecf1", quiet="#a0abb8",
    faint="#3a424c", accent="#f0795f", zone="#3a3222", warning="#e0b15c",
    roles={
        "china": "#f0795f", "us": "#6ea8ec", "rest": "#9fb5a8", "ink": "#e8ecf1",
        "electricity": "#e6a850", "operation": "#8a968c", "hardware": "#5f7aa3",
        "frontier": "#b58fd6", "general": "#9fb5a8", "agentic": "#f0795f",
    },
)


def high_contrast(look: Palette) -> Palette:
    """The look with secondary text and lines as strong as the first, on the card's plain ground."""
    return replace(look, ground=look.card, quiet=look.ink, edge=look.quiet, rim=look.ink, faint=look.quiet)
