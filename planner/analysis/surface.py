"""A map: the measure over two inputs at once, and the line on which it takes one value."""

from dataclasses import dataclass

import numpy as np

from planner.analysis.phrases import chosen, per_cent
from planner.analysis.trials import Question, ask, copies
from planner.language import mark, say
from planner.quantities import Values
from planner.scenario import INPUTS, Scenario

Edge = tuple[int, int, int]
"""A side of a grid cell: the row and column of its lower left end, and 0 along x or 1 along y."""

ABOVE = mark("{measure} is above {threshold} on {share} of this map.")
ALL_ABOVE = mark("{measure} is above {threshold} on all of this map.")
NONE_ABOVE = mark("{measure} is above {threshold} nowhere on this map.")


@dataclass(frozen=True, eq=False)
class Surface:
    """The measure where two inputs take all values of their sliders and all else is the scenario's.

    x, y     ids of the inputs
    xs, ys   their values in their units, shape (size,)
    values   of the measure, shape (size, size): values[j, i] at ys[j] and xs[i]
    here     the scenario's own values of x and y
    at_here  the measure of the scenario itself
    """

    question: Question
    x: str
    y: str
    xs: Values
    ys: Values
    values: Values
    here: tuple[float, float]
    at_here: float

    @property
    def share_above(self) -> float:
        """Part of the points at which the measure is above the threshold, 0-1."""
        return float(np.mean(self.values > self.question.threshold))


def surface(question: Question, scenario: Scenario, x: str, y: str, size: int = 64) -> Surface:
    """Run ``size`` by ``size`` variants of a scenario, and the scenario itself, as one batch.

    Raises KeyError for an unknown id, and ValueError where x is y or the size is under 2.
    """
    if x == y:
        raise ValueError(say("a map needs two inputs, not {x} twice", x=x))
    if size < 2:
        raise ValueError(say("a map needs at least 2 values of each input, not {size}", size=size))
    xs, ys = (np.linspace(*INPUTS[name].soft, size) for name in (x, y))
    inputs = copies(scenario, size * size + 1)  # the last one stays the scenario
    inputs[x][:-1], inputs[y][:-1] = np.tile(xs, size), np.repeat(ys, size)
    values = ask(question, inputs, scenario.shock_table)
    return Surface(question, x, y, xs, ys, values[:-1].reshape(size, size),
                   (scenario.value(x), scenario.value(y)), float(values[-1]))


def slice_words(surface: Surface) -> str:
    """How much of the map lies above the threshold, in a sentence."""
    above = surface.values > surface.question.threshold
    template = ALL_ABOVE if above.all() else ABOVE if above.any() else NONE_ABOVE
    measure = surface.question.measure
    return say(template, measure=measure.label, threshold=chosen(measure, surface.question.threshold),
               share=per_cent(surface.share_above))


def contour(surface: Surface, level: float | None = None) -> tuple[Values, ...]:
    """The lines on which the measure takes a value, its threshold if None.

    Each line has shape (points, 2): x and y in the inputs' units; a closed one ends where it starts.
    Marching squares (Lorensen and Cline 1987, in two dimensions): every side of a cell whose ends lie
    on different sides of the level is crossed where a straight course crosses it. In a saddle cell,
    with opposite corners alike, the mean of the four corners says which of them are joined. Cells
    with a corner that is not finite have no line.
    """
    level = surface.question.threshold if level is None else level
    neighbours: dict[Edge, list[Edge]] = {}
    for one, other in _segments(surface.values, level):
        neighbours.setdefault(one, []).append(other)
        neighbours.setdefault(other, []).append(one)
    lines = (_points(surface, level, chain) for chain in _chains(neighbours))
    return tuple(line for line in lines if len(line) > 1)


def _segments(values: Values, level: float) -> list[tuple[Edge, Edge]]:
    """The pairs of cell sides that a line joins."""
    above = values >= level
    corners = [above[:-1, :-1], above[:-1, 1:], above[1:, 1:], above[1:, :-1]]
    finite = np.isfinite(values)
    whole = finite[:-1, :-1] & finite[:-1, 1:] & finite[1:, 1:] & finite[1:, :-1]
    mixed = whole & (sum(corner.astype(int) for corner in corners) % 4 != 0)
    found = []
    for j, i in np.argwhere(mixed).tolist():
        around = [(j, i, 0), (j, i + 1, 1), (j + 1, i, 0), (j, i, 1)]  # bottom, right, top, left
        inside = [bool(corner[j, i]) for corner in corners]  # side k runs from corner k to the next
        crossed = [side for k, side in enumerate(around) if inside[k] != inside[(k + 1) % 4]]
        if len(crossed) == 4:
            middle = float(values[j : j + 2, i : i + 2].mean()) >= level
            if middle == inside[0]:  # lower left and upper right are joined: cut off the other two
                found += [(around[0], around[1]), (around[2], around[3])]
            else:
                found += [(around[3], around[0]), (around[1], around[2])]
        else:
            found.append((crossed[0], crossed[1]))
    return found


def _chains(neighbours: dict[Edge, list[Edge]]) -> list[list[Edge]]:
    """Sides in the order in which lines run through them: open lines from their ends, then loops."""
    ends = [side for side, others in neighbours.items() if len(others) == 1]
    chains, seen = [], set[Edge]()
    for start in (*ends, *neighbours):
        if start in seen:
            continue
        chain: list[Edge] = []
        following: Edge | None = start
        while following is not None:
            chain.append(following)
            seen.add(following)
            following = next((side for side in neighbours[following] if side not in seen), None)
        if len(neighbours[start]) == 2:
            chain.append(start)
        chains.append(chain)
    return chains


def _points(surface: Surface, level: float, chain: list[Edge]) -> Values:
    """Where the line crosses each side, without the same point twice in a row."""
    row, column, upright = np.array(chain).T
    low = surface.values[row, column]
    high = surface.values[row + upright, column + 1 - upright]
    part = (level - low) / (high - low)
    xs, ys = surface.xs, surface.ys
    x = xs[column] + np.where(upright, 0.0, part) * (xs[column + 1 - upright] - xs[column])
    y = ys[row] + np.where(upright, part, 0.0) * (ys[row + upright] - ys[row])
    points = np.stack([x, y], axis=1)
    moves = np.any(np.diff(points, axis=0) != 0, axis=1)
    made: Values = points[np.concatenate([[True], moves])]
    return made
