"""Supply of compute and how full it is."""

import math

from planner.compiled import law

HORIZON_YEARS = 4.75


@law
def build_out(fade, years):
    """Part of the way, in logs, from today's accelerators to those of 2030, 0-1.

    fade   rate at which growth fades, per year
    years  since today
    """
    return min((1.0 - math.exp(-fade * years)) / (1.0 - math.exp(-fade * HORIZON_YEARS)), 1.0)


@law
def load(open_share, asked_relative, world_relative, own_growth):
    """Inference load relative to today, 1.

    open_share      part of the load that is the open market, 0-1
    asked_relative  tokens asked of the bloc on the open market over today's, 1
    world_relative  tokens of the world over today's, 1
    own_growth      exponent of the bloc's own demand to the world's, 1
    """
    own = world_relative if own_growth == 1.0 else world_relative**own_growth
    return open_share * asked_relative + (1.0 - open_share) * own


@law
def added_build(response, smoothed_load, threshold):
    """Accelerators added in a month because capacity is short, fraction.

    response       fraction per year at twice the threshold
    smoothed_load  load ratio over about three months, 1
    threshold      load ratio at which prices start to rise, 1
    """
    return response / 12.0 * (max(smoothed_load / threshold, 1.0) - 1.0)


@law
def availability(load_ratio, load_ratio_today):
    """Part of what is asked that can be served, 0-1.

    load_ratio        inference load over capacity, 1
    load_ratio_today  the same today; an overload that is served today stays served, 1
    """
    return min(1.0, max(load_ratio_today, 1.0) / load_ratio)
