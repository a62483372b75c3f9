"""How many tokens are wanted."""

import math

from planner.compiled import law


@law
def volume(today, growth, fade, years):
    """Tokens of the router market at today's prices, T/week.

    today   T/week
    growth  x per year at first
    fade    rate at which that growth fades, per year
    years   since today
    """
    return today * math.exp(math.log(growth) / fade * (1.0 - math.exp(-fade * years)))


@law
def price_response(elasticity, log_price_change):
    """Factor on demand, 1 where prices have not changed.

    elasticity        of token demand to price, 1
    log_price_change  ln of the price index over today's
    """
    return math.exp(-elasticity * log_price_change)
