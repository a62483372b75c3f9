"""The year whose December headline numbers are taken in, where they are not taken at a peak.

They are declared for the last year of the projection; in another one their labels name that instead. It is
a wish of who looks on, as language and currency are: no scenario holds it, and ids stay as they are.
"""

from collections.abc import Callable
from typing import Any, TypeVar

from planner.months import FIRST_YEAR, HORIZON, month_name, month_number

LAST = int(month_name(HORIZON)[:4])
YEARS = tuple(range(FIRST_YEAR + 1, LAST + 1))
"""Years that can be chosen."""

_T = TypeVar("_T")
_year = LAST


def use(year: int) -> None:
    """Take headline numbers in December of this year from now on. Raises ValueError for one out of reach."""
    global _year  # noqa: PLW0603 - one year for the whole program
    if year not in YEARS:
        raise ValueError(f"headline numbers can be of {YEARS[0]} to {LAST}, not of {year}")
    _year = year


def year() -> int:
    """The year in force."""
    return _year


def month() -> int:
    """Its last month, by number."""
    return month_number(f"{_year}-12")


def dated(label: str, at: str = "") -> Callable[[type[_T]], type[_T]]:
    """A dataclass whose field ``label`` names the last year, and ``at`` its last month: read in the year in
    force."""

    def wrap(cls: type[_T]) -> type[_T]:
        setattr(cls, label, _Read(getattr(cls, label), _named))
        if at:
            setattr(cls, at, _Read(getattr(cls, at), _moved))
        return cls

    return wrap


def _named(text: Any) -> Any:
    return text.replace(str(LAST), str(_year))


def _moved(taken: Any) -> Any:
    return month() if taken == HORIZON else taken


class _Read:
    """Stands before the slot of a field and turns what is read."""

    __slots__ = ("_slot", "_turn")

    def __init__(self, slot: Any, turn: Callable[[Any], Any]) -> None:
        self._slot, self._turn = slot, turn

    def __get__(self, instance: object | None, owner: type) -> Any:
        return self if instance is None else self._turn(self._slot.__get__(instance, owner))

    def __set__(self, instance: object, value: object) -> None:
        self._slot.__set__(instance, value)
