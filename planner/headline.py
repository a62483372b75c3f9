"""The year whose December headline numbers are taken in, where they are not taken at a peak.

They are declared for the last year of the projection; in another one their labels name that instead. It is
a wish of who looks on, as language and currency are: no scenario holds it, and ids stay as they are.
"""

from collections.abc import Callable
from typing import TypeVar

from planner.in_force import InForce
from planner.months import FIRST_YEAR, HORIZON, month_name, month_number
from planner.slots import read_through

LAST = int(month_name(HORIZON)[:4])
YEARS = tuple(range(FIRST_YEAR + 1, LAST + 1))
"""Years that can be chosen."""

_T = TypeVar("_T")
_chosen = InForce(LAST)
year = _chosen.used
"""The year in force."""


def use(year: int) -> None:
    """Take headline numbers in December of this year from now on. Raises ValueError for one out of reach."""
    if year not in YEARS:
        raise ValueError(f"headline numbers can be of {YEARS[0]} to {LAST}, not of {year}")
    _chosen.use(year)


def month() -> int:
    """Last month of the year in force, by number."""
    return month_number(f"{year()}-12")


def dated(label: str, *months: str) -> Callable[[type[_T]], type[_T]]:
    """A dataclass whose field ``label`` names the last year, and whose fields ``months`` may be its last
    month: read in the year in force."""
    name, move = read_through(_named, label), read_through(_moved, *months)
    return lambda cls: move(name(cls))


def _named(text: str) -> str:
    return text.replace(str(LAST), str(year()))


def _moved(taken: int | None) -> int | None:
    return month() if taken == HORIZON else taken
