"""From cost to price."""

from planner.compiled import law


@law
def scarcity(load_ratio, threshold, exponent):
    """Price multiplier when inference capacity is short, at least 1.

    load_ratio  inference load over capacity, 1
    threshold   load ratio at which prices start to rise, 1
    exponent    elasticity of price to load above it, 1
    """
    if load_ratio <= threshold:
        return 1.0
    return (load_ratio / threshold) ** exponent


@law
def markup(wanted, cut, margin_floor, today):
    """Price over cost that vendors ask, 1.

    wanted        mark-up without price cuts, 1
    cut           product of (1 - severity) of the price cuts, 1
    margin_floor  lowest margin over cost that they accept, fraction of cost
    today         mark-up today, which counts as accepted even below the floor, 1
    """
    return max(min(1.0 + margin_floor, today), wanted * cut)
