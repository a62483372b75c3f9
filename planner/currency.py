"""The currency in which money is shown: the model and scenario files reckon in US dollars.

What is read off a run for people is converted at one constant rate, an assumption of the evidence, whatever
the month. Inputs keep the unit of their files.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from typing import TypeVar

from planner.evidence import facts
from planner.in_force import InForce
from planner.language import mark, say
from planner.slots import read_through

RATE_FACT = "O196"
"""The evidence's exchange rate, RMB per USD."""
_CONVERTED = mark("Converted at {rate:g} RMB per USD, an assumption.")
_T = TypeVar("_T")


@dataclass(frozen=True)
class Currency:
    """code stands in units, sign before amounts."""

    code: str
    sign: str

    @property
    def rate(self) -> float:
        """Its units per US dollar."""
        return 1.0 if self is USD else _rate()


@cache
def _rate() -> float:
    found = next(fact.value for fact in facts() if fact.id == RATE_FACT)
    assert found is not None
    return found


USD = Currency("USD", "$")
RMB = Currency("RMB", "\u00a5")

_chosen = InForce(USD)
use, using, used = _chosen.use, _chosen.using, _chosen.used
"""Money is shown in this currency: from now on, inside a block and this thread alone, and which it is."""


def is_money(unit: str) -> bool:
    """Whether amounts in a declared unit are converted, such as USD/Mtok or MUSD a week."""
    return USD.code in unit


def rate(unit: str) -> float:
    """What a value in a declared unit is multiplied with to be shown."""
    currency = used()
    return 1.0 if currency is USD or not is_money(unit) else currency.rate


def shown_unit(unit: str) -> str:
    """A declared unit, in whatever language, in the currency in force."""
    return unit.replace(USD.code, used().code)


def sign(unit: str) -> str:
    """What stands before an amount in a shown unit; empty where that is no amount of money."""
    return used().sign if unit.startswith((USD.code, used().code)) else ""


def note(unit: str) -> str:
    """A sentence on how amounts in a shown unit were converted; empty where they were not."""
    return say(_CONVERTED, rate=used().rate) if used() is not USD and used().code in unit else ""


def priced(*names: str) -> Callable[[type[_T]], type[_T]]:
    """A dataclass whose fields ``names`` are units that are declared in dollars and read as shown."""
    return read_through(shown_unit, *names)
