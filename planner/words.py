"""Numbers as people read them."""

import math
import re

from planner.language import mark, say
from planner.notation import written
from planner.shocks import KINDS, Shock

MINUS = "\u2212"


def number(value: float, digits: int = 2) -> str:
    """``value`` to so many significant digits, thousands apart: 0.0493, 4.1, 113, 1,240."""
    return written(_rounded(value, digits))


def brief(value: float, digits: int = 3) -> str:
    """``value`` to so many significant digits without idle zeros: 4, 0.042, 2.5, 1,240."""
    return written(_stripped(_rounded(value, digits)))


def fixed(value: float, decimals: int = 0) -> str:
    """``value`` with so many decimal places, thousands apart; 0 where it rounds to none."""
    text = f"{abs(value):,.{decimals}f}"
    if not text.strip("0.,"):
        return written(text)
    return written(MINUS + text if value < 0 else text)


def plain(value: float, decimals: int) -> str:
    """``value`` for a box to type into: so many decimal places, or six digits where those do not show it."""
    short = f"{value:.{decimals}f}"
    return written(short if abs(float(short) - value) < 1e-9 else f"{value:.6g}")


def _rounded(value: float, digits: int) -> str:
    """To significant digits, as Python writes it but for the minus."""
    if value == 0 or not math.isfinite(value):
        return "0" if value == 0 else "\u2013"
    value = float(f"{value:.{digits - 1}e}")
    places = max(0, digits - 1 - math.floor(math.log10(abs(value))))
    text = f"{abs(value):,.{places}f}"
    if text.strip("0.,") == "":
        return "0"
    return MINUS + text if value < 0 else text


def _stripped(text: str) -> str:
    return text.rstrip("0").rstrip(".") if "." in text else text


_PER_CENT = 100.0
_SHOWN_UNITS = {
    "fraction": (_PER_CENT, mark("%")),
    "fraction of cost": (_PER_CENT, mark("% of cost")),
    "fraction per year at twice the threshold": (_PER_CENT, mark("% a year")),
    "million H100e": (1.0, mark("M H100e")),
    "d ln odds / d ln price ratio": (1.0, mark("elasticity")),
    "d ln odds per month": (1.0, mark("ln odds/month")),
    "ln odds per unit share": (1.0, mark("ln odds/share")),
    "Mtok/h per H100e": (1.0, mark("Mtok/h")),
    "USD/H100e-hour": (1.0, mark("USD/h")),
    "T tokens/week": (1.0, mark("T/week")),
    "T tokens/day": (1.0, mark("T tokens/day")),
    "MUSD/week": (1.0, mark("MUSD/week")),
    "GWh/week": (1.0, mark("GWh/week")),
    "% per year": (1.0, mark("%/year")),
    "% per doubling": (1.0, mark("%/doubling")),
    "exponent": (1.0, mark("exponent")),
    "index": (1.0, mark("index")),
    "ln odds": (1.0, mark("ln odds")),
    "months": (1.0, mark("months")),
    "per month": (1.0, mark("per month")),
    "per year": (1.0, mark("per year")),
    "ratio": (1.0, mark("ratio")),
    "x Chinese": (1.0, mark("x Chinese")),
    "x dense": (1.0, mark("x dense")),
    "x frontier": (1.0, mark("x frontier")),
    "x per year": (1.0, mark("x per year")),
}
"""What shows a unit in another way, and units that are words."""


def scaled(unit: str) -> tuple[float, str]:
    """How a unit of an input is shown: a factor on the value, and a short name in English."""
    return _SHOWN_UNITS.get(unit, (1.0, unit))


def shown(unit: str) -> tuple[float, str]:
    """The same with the name in the language in force."""
    factor, name = scaled(unit)
    return factor, say(name)


_SYMBOL_ENDS = re.compile(" of | a |, |\uff0c|\uff08")


def symbol(unit: str) -> str:
    """What stands first in a unit, in any language: ``%`` of ``% of cost``, ``x`` of ``x, realised``."""
    return _SYMBOL_ENDS.split(unit, 1)[0]


def with_unit(size: str, unit: str) -> str:
    """A number with the short English name of its unit: ``40%``, ``3.2x``, ``0.042 USD/kWh``."""
    if unit.startswith(("%", "x")):
        return say("{size}{unit}", size=size, unit=say(unit))
    return say("{size} {unit}", size=size, unit=say(unit))


def severity_text(shock: Shock) -> str:
    """Such as ``80%`` or ``6 months``."""
    factor, unit = scaled(KINDS[shock.kind].unit)
    return with_unit(fixed(shock.severity * factor), unit)
