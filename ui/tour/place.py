"""Where a callout goes: beside what it points to, and never outside the window."""

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QPoint, QRect, QSize


class Side(Enum):
    """The side of the callout that its beak is on."""

    LEFT = "left"
    RIGHT = "right"
    TOP = "top"
    BOTTOM = "bottom"
    NONE = "none"


@dataclass(frozen=True)
class Place:
    """The callout's place in the window, and where along its side the beak is, pixels from its start."""

    rect: QRect
    side: Side
    beak: int = 0


def place(target: QRect, size: QSize, room: QRect, beak_margin: int = 24) -> Place:
    """A place of ``size`` inside ``room`` beside the target; over it where there is no room beside it.

    Right of it first, then left, below, above. A callout larger than the room starts at the room's corner.
    """
    middle = target.center()
    spots = (
        (Side.LEFT, QPoint(target.right() + 1, middle.y() - size.height() // 2)),
        (Side.RIGHT, QPoint(target.left() - size.width(), middle.y() - size.height() // 2)),
        (Side.TOP, QPoint(middle.x() - size.width() // 2, target.bottom() + 1)),
        (Side.BOTTOM, QPoint(middle.x() - size.width() // 2, target.top() - size.height())))
    for side, at in spots:
        moved = _inside(QRect(at, size), room)
        if moved.intersects(target) or not room.contains(moved):
            continue
        upright = side in (Side.LEFT, Side.RIGHT)
        along = middle.y() - moved.top() if upright else middle.x() - moved.left()
        length = moved.height() if upright else moved.width()
        return Place(moved, side, min(max(along, beak_margin), length - beak_margin))
    corner = QRect(QPoint(middle.x() - size.width() // 2, room.bottom() - size.height()), size)
    return Place(_inside(corner, room), Side.NONE)


def _inside(rect: QRect, room: QRect) -> QRect:
    """The rectangle moved into the room."""
    x = max(room.left(), min(rect.left(), room.right() + 1 - rect.width()))
    y = max(room.top(), min(rect.top(), room.bottom() + 1 - rect.height()))
    return QRect(QPoint(x, y), rect.size())
