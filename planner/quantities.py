"""What a chart or a headline number reads off a run: outputs, added up with factors, in the unit shown."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import IntEnum
from functools import cache
from typing import Any, Protocol

import numpy as np

from planner import currency
from planner.outputs import OUTPUT_RECORD, SERIES

Values = np.ndarray[Any, np.dtype[np.float64]]


class Source(Protocol):
    """Outputs of one run or many."""

    def of(self, output: str, *members: IntEnum) -> Values:
        """One member of an output over time, shape (runs, months)."""
        ...


@dataclass(frozen=True)
class Term:
    """A member of an output, times a factor."""

    output: str
    members: tuple[IntEnum, ...]
    factor: float = 1.0

    @property
    def column(self) -> int:
        """Place of the number in an output record, in words of eight bytes."""
        kind, offset = OUTPUT_RECORD.fields[self.output][:2]  # type: ignore[index]
        return int(offset // 8 + (np.ravel_multi_index(self.members, kind.shape) if kind.shape else 0))


@dataclass(frozen=True)
class Quantity:
    """A sum of terms in every month of a run.

    by_volume  whether it is also multiplied by a team's monthly volume of tokens, Mtok
    """

    terms: tuple[Term, ...]
    by_volume: bool = False

    def read(self, source: Source, volume: float = 1.0) -> Values:
        """Its course in every run, shape (runs, months); money in the currency in force."""
        total = self._term(source, self.terms[0])
        for term in self.terms[1:]:
            total = total + self._term(source, term)
        factor = self.rate * (volume if self.by_volume else 1.0)
        return total if factor == 1.0 else total * factor

    @property
    def rate(self) -> float:
        """What money is multiplied with to be shown in the currency in force; 1 for all else."""
        return currency.rate(SERIES[self.terms[0].output].unit)

    @staticmethod
    def _term(source: Source, term: Term) -> Values:
        values = source.of(term.output, *term.members)
        return values if term.factor == 1.0 else values * term.factor


def quantity(output: str, *members: IntEnum, factor: float = 1.0, by_volume: bool = False) -> Quantity:
    """A quantity of one term. Raises KeyError for an output that there is not."""
    if output not in SERIES:
        raise KeyError(f"no output is called {output!r}")
    return Quantity((Term(output, members, factor),), by_volume)


@dataclass(frozen=True, eq=False)
class Columns:
    """Chosen outputs of many runs, laid out for statistics over the runs.

    columns  places in an output record
    values   shape (columns, months, runs)
    """

    columns: tuple[int, ...]
    values: Values

    @property
    def runs(self) -> int:
        return int(self.values.shape[2])

    def of(self, output: str, *members: IntEnum) -> Values:
        """One member of an output over time, shape (runs, months). Raises KeyError if it was not kept."""
        column = Term(output, members).column
        if column not in self.columns:
            raise KeyError(f"{output!r} was not kept")
        values: Values = self.values[self.columns.index(column)].T
        return values


@cache
def columns_of(quantities: Sequence[Quantity]) -> tuple[int, ...]:
    """The places in an output record that a tuple of quantities reads, each once."""
    terms: Iterable[Term] = (term for quantity in quantities for term in quantity.terms)
    return tuple(dict.fromkeys(term.column for term in terms))
