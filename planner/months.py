"""Model months: number 0 is the month the evidence ends, the last is the horizon."""

import re

import numpy as np

from planner.language import say

FIRST_YEAR, FIRST_MONTH = 2026, 3
HORIZON = 57
"""Number of the last month, 2030-12."""
N_MONTHS = HORIZON + 1
HISTORY = 15
"""Months of hindcast before month 0; it starts in 2024-12."""

_PATTERN = re.compile(r"(\d{4})-(0[1-9]|1[0-2])")


def month_name(t: int) -> str:
    """``0`` is ``"2026-03"``; negative numbers lie in the past."""
    years, month = divmod(FIRST_YEAR * 12 + FIRST_MONTH - 1 + t, 12)
    return f"{years:04d}-{month + 1:02d}"


def month_words(t: int) -> str:
    """The month as people read it in the language in force: ``2026-03`` in English."""
    year, month = month_name(t).split("-")
    return say("{year}-{month}", year=year, month=month)


def month_number(name: str) -> int:
    """``"2027-01"`` is ``10``. Raises ValueError if the name is not YEAR-MONTH."""
    match = _PATTERN.fullmatch(name)
    if match is None:
        raise ValueError(say("{name!r} is not a month like 2027-01", name=name))
    return (int(match[1]) - FIRST_YEAR) * 12 + int(match[2]) - FIRST_MONTH


def month_names(first: int = 0, last: int = HORIZON) -> list[str]:
    """Names of the months from ``first`` to ``last``, both included."""
    return [month_name(t) for t in range(first, last + 1)]


def decimal_year(t: float) -> float:
    """Time on a chart's axis, years: month 0 is 2026 + 2/12."""
    return FIRST_YEAR + (FIRST_MONTH - 1 + t) / 12


def decimal_years(first: int = 0, last: int = HORIZON) -> np.ndarray:
    """Times on a chart's axis of the months from ``first`` to ``last``, both included."""
    return FIRST_YEAR + (FIRST_MONTH - 1 + np.arange(first, last + 1)) / 12
