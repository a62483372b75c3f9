"""Numbers inside sentences: with their units, rounded as people say them."""

from planner.declare import Spec
from planner.language import say
from planner.measures import Measure
from planner.words import brief, number, scaled, with_unit

BARE = ("ratio", "exponent", "elasticity")
"""Units that go without saying, by their short English names."""


def per_cent(share: float) -> str:
    """A part of a whole, 0-1: ``38%``; ``<1%`` and ``>99%`` where rounding would say none or all."""
    rounded = round(100 * share)
    if rounded == 0 and share > 0:
        return "<1%"
    if rounded == 100 and share < 1:
        return ">99%"
    return f"{rounded}%"


def chosen(measure: Measure, value: float) -> str:
    """A value that somebody chose, without idle zeros: ``50%``, ``3.5x``, ``$100``."""
    return f"{measure.prefix}{brief(value)}{measure.suffix}"


def difference(measure: Measure, value: float) -> str:
    """How far two values of a measure are apart: ``4.2 points``, ``0.31x``, ``$12.0``."""
    size = f"{measure.prefix}{number(value, measure.digits)}"
    if measure.prefix:
        return size
    if measure.unit == "x":
        return f"{size}{measure.suffix}"
    return say("{size} {unit}", size=size, unit=measure.points)


def setting(spec: Spec, value: float, digits: int = 3) -> str:
    """A value of an input as people read it: ``40%``, ``3.2x``, ``0.042 USD/kWh``."""
    factor, unit = scaled(spec.unit)
    size = brief(value * factor, digits)
    return size if unit in BARE else with_unit(size, unit)
