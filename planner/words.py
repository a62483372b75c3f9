"""Numbers as people read them."""

import math

MINUS = "\u2212"


def number(value: float, digits: int = 2) -> str:
    """``value`` to so many significant digits, thousands apart: 0.0493, 4.1, 113, 1,240."""
    if value == 0 or not math.isfinite(value):
        return "0" if value == 0 else "\u2013"
    places = max(0, digits - 1 - math.floor(math.log10(abs(value))))
    text = f"{abs(value):,.{places}f}"
    if text.strip("0.,") == "":
        return "0"
    return MINUS + text if value < 0 else text


def signed(value: float, digits: int = 2) -> str:
    """The same with its sign, and ``0`` where nothing is left of it."""
    text = number(value, digits)
    return text if text in ("0", "\u2013") or value < 0 else "+" + text


def plain(value: float, decimals: int) -> str:
    """``value`` with so many decimal places, for an input box."""
    return f"{value:.{decimals}f}"
