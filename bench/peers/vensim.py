"""The Vensim model run by PySD: https://pysd.readthedocs.io, MIT licence."""

import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from unittest import mock

import numpy as np

from bench.peers import mdl
from bench.peers.unroll import flat
from planner.outputs import SERIES
from planner.scenario import Scenario

COLUMNS = [column for output in SERIES for column in mdl.columns(output)]
"""Names of the outputs' numbers in the model, in the order of the declarations."""


class Peer:
    """A translated model; constants are set anew for every run."""

    def __init__(self, text: str, file: Path) -> None:
        """Translate the text of a model that has an equation for every member, by way of ``file``."""
        file.write_text(text, encoding="utf-8")
        with _quiet():
            self._model = _translated(file)

    def run(self, scenario: Scenario, **other: float) -> np.ndarray:
        """All outputs, shape (months, numbers).

        other  constants by name, which the scenario does not say or says otherwise
        """
        names = [flat(column) for column in COLUMNS]
        with _quiet():
            frame = self._model.run(params=mdl.constants(scenario) | other, return_columns=names)
        return np.asarray(frame[names], float)


class Subscripted:
    """The model of one scenario with its sets as arrays, as it is written; slower, and quicker to read."""

    def __init__(self, scenario: Scenario, file: Path) -> None:
        file.write_text(mdl.text(scenario), encoding="utf-8")
        with _quiet():
            self._model = _translated(file)

    def run(self) -> np.ndarray:
        """All outputs, shape (months, numbers)."""
        with _quiet():
            frame = self._model.run(return_columns=list(SERIES))
        return np.asarray(frame[[column.replace(", ", ",") for column in COLUMNS]], float)


@contextmanager
def _quiet() -> Iterator[None]:
    """PySD warns of variables that are constant for some members only, pandas of how PySD calls it."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        yield


def _translated(file: Path) -> Any:
    import pysd

    # making the translation pretty takes half of the time
    with mock.patch("black.format_file_contents", lambda text, **_: text):
        return pysd.read_vensim(str(file))
