"""Numbers for drags: the steps of one drag become one undo step, and no two drags share a number."""

from itertools import count

_numbers = count(1)


def next_drag() -> int:
    """A number that no drag has had."""
    return next(_numbers)
