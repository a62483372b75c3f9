"""Roots of many functions of one number at once."""

from collections.abc import Callable
from typing import Any

import numpy as np

from planner.quantities import Values

_ROUNDS = 200
"""More than halving alone takes to get from any bracket to neighbouring numbers."""
_CLOSE = 4 * np.finfo(np.float64).eps
"""Distance of neighbouring numbers, as part of their size, with a little room."""

Places = np.ndarray[Any, np.dtype[np.intp]]


def roots(
    f: Callable[[Places, Values], Values], a: Values, b: Values, f_a: Values, f_b: Values, tolerance: float
) -> tuple[Values, Values, Places]:
    """For each of many functions a number between a and b at which it is nought.

    f          values of the functions at given places of the batch at given numbers, all in one call
    a, b       ends of the brackets, shape (functions,), in either order
    f_a, f_b   values there, of opposite signs
    tolerance  how near to nought a value must be

    Returns the numbers found, the values there, and how often each function was evaluated. Where a
    function jumps over nought, the number is the end on b's side of a bracket that cannot be narrowed.
    Method: Chandrupatla 1997, inverse quadratic steps where they are safe and halves elsewhere, from a
    first straight step.
    """
    side = np.sign(f_b)
    x1, f1 = b.copy(), f_b.copy()  # the latest number
    x2, f2 = a.copy(), f_a.copy()  # the other end of the bracket
    x3, f3 = a.copy(), f_a.copy()  # the one before
    t = f1 / (f1 - f2)
    evaluations = np.zeros(len(a), np.intp)
    for _ in range(_ROUNDS):
        width, size = np.abs(x2 - x1), np.maximum(np.abs(x1), np.abs(x2))
        i = np.flatnonzero((np.minimum(np.abs(f1), np.abs(f2)) > tolerance) & (width > _CLOSE * size))
        if i.size == 0:
            break
        x = x1[i] + t[i] * (x2[i] - x1[i])
        y = f(i, x)
        evaluations[i] += 1
        crossed = np.sign(y) != np.sign(f1[i])
        x3[i], f3[i] = np.where(crossed, x2[i], x1[i]), np.where(crossed, f2[i], f1[i])
        x2[i], f2[i] = np.where(crossed, x1[i], x2[i]), np.where(crossed, f1[i], f2[i])
        x1[i], f1[i] = x, y
        least = _CLOSE / 2 * size[i] / np.abs(x2[i] - x1[i])  # so that every step narrows the bracket
        t[i] = np.clip(_step(x1[i], x2[i], x3[i], f1[i], f2[i], f3[i]), least, 1 - least)
    nearer = np.abs(f1) <= np.abs(f2)
    found = np.where(nearer, np.abs(f1), np.abs(f2)) <= tolerance
    first = np.where(found, nearer, np.sign(f1) == side)
    return np.where(first, x1, x2), np.where(first, f1, f2), evaluations


def _step(x1: Values, x2: Values, x3: Values, f1: Values, f2: Values, f3: Values) -> Values:
    """The part of the way from x1 to x2 to try next, from the three numbers tried last."""
    t = np.full(len(x1), 0.5)
    along, up = (x1 - x2) / (x3 - x2), (f1 - f2) / (f3 - f2)
    j = np.flatnonzero((1 - np.sqrt(1 - along) < up) & (up < np.sqrt(along)))  # the inverse is safe there
    x1, x2, x3, f1, f2, f3 = (values[j] for values in (x1, x2, x3, f1, f2, f3))
    t[j] = (f1 / (f1 - f2) * f3 / (f3 - f2)
            + (x3 - x1) / (x2 - x1) * f1 / (f3 - f1) * f2 / (f3 - f2))
    return t
