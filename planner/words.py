"""Numbers as people read them."""

import math

from planner.shocks import KINDS, Shock

MINUS = "\u2212"


def number(value: float, digits: int = 2) -> str:
    """``value`` to so many significant digits, thousands apart: 0.0493, 4.1, 113, 1,240."""
    if value == 0 or not math.isfinite(value):
        return "0" if value == 0 else "\u2013"
    value = float(f"{value:.{digits - 1}e}")
    places = max(0, digits - 1 - math.floor(math.log10(abs(value))))
    text = f"{abs(value):,.{places}f}"
    if text.strip("0.,") == "":
        return "0"
    return MINUS + text if value < 0 else text


def brief(value: float, digits: int = 3) -> str:
    """``value`` to so many significant digits without idle zeros: 4, 0.042, 2.5, 1,240."""
    text = number(value, digits)
    return text.rstrip("0").rstrip(".") if "." in text else text


def plain(value: float, decimals: int) -> str:
    """``value`` with so many decimal places, for an input box."""
    return f"{value:.{decimals}f}"


_SHOWN_UNITS = {
    "fraction": (100.0, "%"),
    "fraction of cost": (100.0, "% of cost"),
    "fraction per year at twice the threshold": (100.0, "% a year"),
    "million H100e": (1.0, "M H100e"),
    "d ln odds / d ln price ratio": (1.0, "elasticity"),
    "d ln odds per month": (1.0, "ln odds/month"),
    "ln odds per unit share": (1.0, "ln odds/share"),
    "Mtok/h per H100e": (1.0, "Mtok/h"),
    "USD/H100e-hour": (1.0, "USD/h"),
    "T tokens/week": (1.0, "T/week"),
    "% per year": (1.0, "%/year"),
    "% per doubling": (1.0, "%/doubling"),
}


def shown(unit: str) -> tuple[float, str]:
    """How a unit of an input is shown: a factor on the value, and a short name."""
    return _SHOWN_UNITS.get(unit, (1.0, unit))


def severity_text(shock: Shock) -> str:
    """Such as ``80%`` or ``6 months``."""
    factor, unit = shown(KINDS[shock.kind].unit)
    return f"{shock.severity * factor:.0f}{'' if unit == '%' else ' '}{unit}"
