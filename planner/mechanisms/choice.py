"""Which supplier a developer prefers."""

import math

from planner.compiled import law

LARGE = 690.0
"""Its exponential is still a number."""


@law
def utility(log_preference, price_sensitivity, log_price_change, quality_sensitivity, lag_change):
    """Utility of a supplier, ln odds; the log of today's preference where nothing has changed.

    log_preference       ln of the preference today, all else equal
    price_sensitivity    d ln odds / d ln price, of this kind of work
    log_price_change     ln of the price over today's
    quality_sensitivity  d ln odds per month, of this kind of work
    lag_change           quality lag less today's, months
    """
    return (
        log_preference - price_sensitivity * log_price_change - quality_sensitivity * lag_change
    )


@law
def ecosystem(pull, locked_in, mix, mix_today):
    """Utility that a supplier gains from its own spread since today, ln odds.

    pull       ln odds per unit of share
    locked_in  part of demand that never switches and so stays as today, 0-1
    mix        share with those who do switch, last month, 1
    mix_today  the same today, 1
    """
    return pull * (1.0 - locked_in) * (mix - mix_today)


@law
def softmax(u0, u1, u2):
    """Shares of three suppliers in proportion to exp(utility); they sum to 1."""
    e1 = math.exp(min(u1 - u0, LARGE))
    e2 = math.exp(min(u2 - u0, LARGE))
    first = 1.0 / (1.0 + e1 + e2)
    return first, e1 * first, e2 * first
