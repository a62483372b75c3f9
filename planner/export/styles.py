"""How the sheets of a workbook look: the few styles they share."""

from typing import Any

from planner.palette import LIGHT

Style = dict[str, Any]

QUIET: Style = {"font_color": LIGHT.quiet}
TITLE: Style = {"bold": True, "font_size": 16}
SECTION: Style = {"bold": True, "font_size": 12}
CHANGED: Style = {"bold": True, "font_color": LIGHT.accent}
NUMBER: Style = {"align": "left", "valign": "top", "indent": 1}
"""In a table of words."""
CELL: Style = {**NUMBER, "text_wrap": True}
