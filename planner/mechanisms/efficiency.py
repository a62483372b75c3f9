"""Compute that a token takes."""

import math

from planner.compiled import law


@law
def learning_exponent(learning_rate):
    """Exponent of Wright's law, 1.

    learning_rate  efficiency gain per doubling of cumulative output, per cent
    returns        0 where nothing is learned
    """
    return -math.log(1.0 - learning_rate / 100.0) / math.log(2.0)


@law
def initial_experience(token_growth):
    """Cumulative output so far, years of today's volume.

    token_growth  x per year; at steady growth g the past sums to 1/ln g, and is taken as 1 at g = 1
    """
    return 1.0 / math.log(token_growth) if token_growth > 1.0 else 1.0


@law
def converging_saving(today, later, half_life, t):
    """MoE saving on its way to a later value, x dense.

    half_life  months until half of the way is gone
    """
    return today + (later - today) * (1.0 - math.exp2(-t / half_life))


@law
def compute_per_token(scale, moe_relative, log_algorithms, log_hardware, reinvestment):
    """Compute per token relative to a Chinese model of today, 1.

    scale           compute per token before MoE, x a Chinese model
    moe_relative    MoE saving over that of a Chinese model today
    log_algorithms  ln of the algorithmic gain since today (research and learning)
    log_hardware    ln of the gain in hardware price-performance since today
    reinvestment    part of both gains, in logs, that is spent on larger models
    """
    return scale / moe_relative * math.exp(
        reinvestment * (log_algorithms + log_hardware) - log_algorithms)
