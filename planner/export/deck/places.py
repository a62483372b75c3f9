"""What a layout leaves free on a slide, and where it wants the foot."""

from typing import Any

from pptx.enum.shapes import PP_PLACEHOLDER

from planner.export.deck.box import Box
from planner.export.deck.ground import Ground, placeholders
from planner.export.deck.markup import EMU

_SIDE, _TOP = 0.046, 0.19
"""Parts of a slide that are left free at the sides, and above the body where no title says more."""
_FOOT, _FOOT_HEIGHT, _LEAST_FOOT = 24.0, 14.0, 150.0
"""Points from the foot to the lower edge, its height, and the width below which it is no place for words."""
_ABOVE, _BELOW = 12.0, 12.0
"""Points between headline, body and foot."""
_LARGEST_TITLE, _LOWER_PART = 0.45, 0.5
"""A title that reaches further down leaves no room, and a foot stands in the lower part."""
_LEAST_BODY, _LEAST_TITLE, _LEAST_HEIGHT = 0.35, 0.3, 24.0
"""Parts of a slide that body and headline need, and points down that a headline does."""
_USUAL_INSETS = {"lIns": 91_440, "rIns": 91_440, "tIns": 45_720, "bIns": 45_720}


def box_of(shape: Any) -> Box:
    """Where a shape stands."""
    return Box(*(float(n or 0) / EMU for n in (shape.left, shape.top, shape.width, shape.height)))


def insets(shape: Any, layout: Any) -> tuple[float, float]:
    """What a box keeps free across and down, points: its own word, its layout's, its master's, the usual."""
    told = [shape]
    if shape.is_placeholder:
        kind = shape.placeholder_format.type
        told += [found for place in (layout, layout.slide_master) for found in placeholders(place, kind)]
    bodies = [found.element.txBody.bodyPr for found in told if found.element.txBody is not None]
    left, right, top, bottom = (
        next((int(body.get(side)) for body in bodies if body.get(side)), usual)
        for side, usual in _USUAL_INSETS.items())
    return (left + right) / EMU, (top + bottom) / EMU


def foot(ground: Ground, layout: Any) -> tuple[Box, Any]:
    """The place for words at the foot with the layout's placeholder there, or the lower margin with none."""
    for shape in placeholders(layout, PP_PLACEHOLDER.FOOTER):
        box = box_of(shape)
        if inside(box, ground) and box.width >= _LEAST_FOOT * ground.scale:
            return box, shape
    side = ground.width * _SIDE
    return Box(side, ground.height - _FOOT * ground.scale, ground.width - 2 * side,
               _FOOT_HEIGHT * ground.scale), None


def body(ground: Ground, layout: Any, title: Any) -> Box:
    """What is free between headline and foot."""
    scale, side, top = ground.scale, ground.width * _SIDE, ground.height * _TOP
    left, right = side, ground.width - side
    if title is not None:
        box = box_of(title)
        if box.bottom < ground.height * _LARGEST_TITLE and box.width > ground.width / 2:
            inset = insets(title, layout)[0] / 2
            top = box.bottom + _ABOVE * scale
            left, right = max(0.0, box.left + inset), min(ground.width, box.right - inset)
    feet = [foot(ground, layout)[0], *(box_of(shape) for shape in placeholders(
        layout, PP_PLACEHOLDER.FOOTER, PP_PLACEHOLDER.SLIDE_NUMBER, PP_PLACEHOLDER.DATE))]
    lower = [box.top for box in feet if inside(box, ground) and box.top > ground.height * _LOWER_PART]
    bottom = max(min(lower) - _BELOW * scale, top + ground.height * _LEAST_BODY)
    return Box(left, top, right - left, min(bottom, ground.height) - top)


def holds_words(shape: Any, ground: Ground) -> bool:
    """Whether a placeholder stands on the slide and is large enough for a headline."""
    box = box_of(shape)
    large = box.width >= ground.width * _LEAST_TITLE and box.height >= _LEAST_HEIGHT * ground.scale
    return large and inside(box, ground)


def inside(box: Box, ground: Ground) -> bool:
    """Whether a box stands on the slide."""
    return box.left >= 0 and box.top >= 0 and box.right <= ground.width and box.bottom <= ground.height
