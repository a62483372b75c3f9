"""The labelled result of one run or many."""

from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING, Any

import numpy as np

from planner.months import month_names
from planner.outputs import SERIES
from planner.sets import key

if TYPE_CHECKING:
    import pandas as pd

Array = np.ndarray[Any, np.dtype[np.float64]]


@dataclass(frozen=True, eq=False)
class Projection:
    """All outputs of one or more runs; records of shape (runs, months)."""

    records: np.ndarray[Any, Any]

    @property
    def runs(self) -> int:
        return int(self.records.shape[0])

    def __getitem__(self, output: str) -> Array:
        """An output in its unit, shape (runs, months, *axes). Raises KeyError if there is none."""
        if output not in SERIES:
            raise KeyError(f"no output is called {output!r}")
        values: Array = self.records[output]
        return values

    def of(self, output: str, *members: IntEnum) -> Array:
        """One member of an output over time, shape (runs, months)."""
        place: Any = (slice(None), slice(None), *members)
        values: Array = self[output][place]
        return values

    def line(self, output: str, *members: IntEnum) -> Array:
        """The same for the first run, shape (months,)."""
        values: Array = self.of(output, *members)[0]
        return values

    def at(self, t: int, output: str, *members: IntEnum) -> float:
        """One number of the first run."""
        return float(self.line(output, *members)[t])

    def frame(self, run: int = 0) -> "pd.DataFrame":
        """All outputs of a run: one row a month, columns named like ``price/us``."""
        import pandas as pd

        columns = {}
        for name, series in SERIES.items():
            values = self[name][run].reshape(len(self.records[run]), -1)
            for i, labels in enumerate(_members(series.axes)):
                columns["/".join((name, *labels))] = values[:, i]
        return pd.DataFrame(columns, index=pd.Index(month_names(), name="month"))


def _members(axes: tuple[type[IntEnum], ...]) -> list[tuple[str, ...]]:
    labels: list[tuple[str, ...]] = [()]
    for axis in axes:
        labels = [(*head, key(member)) for head in labels for member in axis]
    return labels
