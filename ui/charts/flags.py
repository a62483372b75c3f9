"""Names of shocks above a plot: each beside its line, in as many rows as keep lines and names apart."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from planner.figures import Marker
from planner.language import say
from ui.charts.lettering import TINY, clean

GAP = 4.0
"""Between a line and a name."""
_LEAST = 60.0
"""Pixels of a name that still say something where it has to be cut."""
_COMMA = re.compile("[,\uff0c]")
"""What stands between the kind of a shock and its place, in any language."""


def row_height() -> float:
    """Of a row of names, pixels."""
    return TINY.height + 1


@dataclass(frozen=True)
class Flag:
    """A name that starts right of a line at ``x``, or ends left of it; row 0 is just above the plot.

    The line reaches up to the name: where there is none it ends with the plot.
    """

    x: float
    words: str = ""
    row: int = 0
    left: bool = False


def flags(
    markers: Sequence[Marker], place: Callable[[float], float], left: float, right: float, rows: int
) -> list[Flag]:
    """A flag for each month at which something starts.

    place        of a time, pixels
    left, right  what names may take
    rows         of names at most
    """
    between = say("; ")
    groups = [(place(time), between.join(clean(marker.label) for marker in group)) for time, group in groupby(
        sorted(markers, key=lambda marker: marker.x), key=lambda marker: marker.x)]
    free = [right + GAP] * rows  # what lines and names further right leave in each row
    made: list[Flag] = []
    for at in range(len(groups) - 1, -1, -1):
        x, words = groups[at]
        start = groups[at - 1][0] + GAP if at else left
        flag = next((found for found in _choices(x, words, start, free)), Flag(x))
        if flag.left:
            free[0] = x - GAP - TINY.width(flag.words)
        elif flag.words:
            free[: flag.row + 1] = [x] * (flag.row + 1)
        made.append(flag)
    return made[::-1]


def _choices(x: float, words: str, start: float, free: Sequence[float]) -> Iterator[Flag]:
    """Where a name fits, the best first: the whole name, what kind it is, as much as says something."""
    for text in dict.fromkeys((words, _COMMA.split(words, 1)[0])):
        width = TINY.width(text)
        for row, end in enumerate(free):
            if x + width + 2 * GAP <= end:
                yield Flag(x, text, row)
        if start + width + GAP <= x <= free[0]:
            yield Flag(x, text, left=True)
    room = free[0] - x - 2 * GAP
    if room >= _LEAST and (cut := TINY.elided(words, room)):
        yield Flag(x, cut)
