"""How a number moves between today and 2030."""

import math

from planner.compiled import law


@law
def linear(today, later, f):
    """Straight path.

    today, later  values at both ends, any unit
    f             part of the way, 0 today and 1 at the horizon
    """
    return today + (later - today) * f


@law
def growth(log_rate, x):
    """Factor of exponential growth, 1 at ``x`` = 0.

    log_rate  natural logarithm of the factor per unit of ``x``
    x         time, or part of the way
    """
    return math.exp(log_rate * x) if log_rate != 0.0 else 1.0


@law
def half_life_step(half_life):
    """Part of a gap that closes in one month, 1.

    half_life  months until half of it is closed
    """
    return 1.0 - math.exp2(-1.0 / half_life)
