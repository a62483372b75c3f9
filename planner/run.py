"""Scenarios in, projections out. The first call compiles or loads the engine; call warm_up early."""

import os
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from typing import Any

import numpy as np

from planner.compiled import readable
from planner.model import run_many
from planner.months import N_MONTHS
from planner.outputs import OUTPUT_RECORD
from planner.projection import Projection
from planner.quantities import Columns, Values
from planner.records import workspace
from planner.scenario import Scenario

_local = threading.local()
_CORES = os.cpu_count() or 1
_CHUNK = 32
"""Runs a thread takes at a time: enough to forget the hand-over, few enough to share evenly."""


def run(scenario: Scenario) -> Projection:
    """The projection of one scenario."""
    return run_batch(scenario.record, scenario.shock_table)


def run_batch(
    inputs: np.ndarray[Any, Any], shocks: np.ndarray[Any, Any], into: Projection | None = None
) -> Projection:
    """Project many runs at once; run i is the same, bit for bit, as that run alone.

    inputs  records of shape (runs,)
    shocks  records of shape (runs, shocks), or (1, shocks) where all runs share them
    into    a projection of the same number of runs, overwritten; a fresh one if None
    """
    n = _runs(inputs, shocks)
    records = np.empty((n, N_MONTHS), OUTPUT_RECORD) if into is None else into.records
    if records.shape != (n, N_MONTHS):
        raise ValueError(f"the projection to overwrite holds {records.shape[0]} runs, not {n}")
    _share(n, lambda part: _run_rows(inputs[part], _rows(shocks, part), records[part]))
    return into or Projection(records)


def run_columns(
    inputs: np.ndarray[Any, Any], shocks: np.ndarray[Any, Any], columns: Sequence[int],
    into: Values | None = None,
) -> Columns:
    """Project many runs and keep only some columns of their outputs: quicker, and small in memory.

    inputs, shocks  as for run_batch
    columns         places in an output record, see planner.quantities
    into            numbers of shape (columns, months, runs), overwritten; fresh ones if None
    """
    n = _runs(inputs, shocks)
    shape = (len(columns), N_MONTHS, n)
    values = np.empty(shape) if into is None else into
    if values.shape != shape:
        raise ValueError(f"the numbers to overwrite have shape {values.shape}, not {shape}")
    kept = np.array(columns, np.intp)
    _share(n, lambda part: _run_rows(
        inputs[part], _rows(shocks, part), None, kept, values, part.start))
    return Columns(tuple(columns), values)


def warm_up() -> None:
    """Compile the engine, or load it from its cache: seconds the first time, then a quarter."""
    run(Scenario())


def _runs(inputs: np.ndarray[Any, Any], shocks: np.ndarray[Any, Any]) -> int:
    n = len(inputs)
    if shocks.shape[0] not in (1, n):
        raise ValueError(f"{n} runs need 1 or {n} rows of shocks, not {shocks.shape[0]}")
    return n


def _rows(shocks: np.ndarray[Any, Any], part: slice) -> np.ndarray[Any, Any]:
    return shocks if len(shocks) == 1 else shocks[part]


def in_background() -> None:
    """Let runs of this thread give way to those of others from now on."""
    _local.background = True


def like_this_thread() -> Callable[[], None]:
    """What a thread that works for this one calls first, so that it gives way if this one does."""
    return in_background if getattr(_local, "background", False) else lambda: None


def _share(n: int, work: Callable[[slice], None]) -> None:
    """Let all cores take part; who runs in the background takes a few parts at a time."""
    parts = [slice(i, min(n, i + _CHUNK)) for i in range(0, n, _CHUNK)]
    if getattr(_local, "background", False):
        for first in range(0, len(parts), _CORES):
            with _urgent.turn:
                _urgent.turn.wait_for(lambda: not _urgent.runs)
            list(_pool().map(work, parts[first : first + _CORES]))
    elif len(parts) == 1:
        work(parts[0])
    else:
        with _urgent:
            list(_pool().map(work, parts))


class _Urgent:
    """Counts the batches that nothing in the background may delay."""

    def __init__(self) -> None:
        self.runs = 0
        self.turn = threading.Condition()

    def __enter__(self) -> None:
        with self.turn:
            self.runs += 1

    def __exit__(self, *_: object) -> None:
        with self.turn:
            self.runs -= 1
            self.turn.notify_all()


_urgent = _Urgent()
_ALL = np.empty(0, np.intp)
_NOWHERE = np.empty((0, N_MONTHS, 0))


def _run_rows(
    inputs: Any, shocks: Any, records: Any, columns: Any = _ALL, values: Any = _NOWHERE, first: int = 0
) -> None:
    if not hasattr(_local, "workspace"):
        _local.workspace = workspace()
        _local.scratch = np.zeros((1, N_MONTHS), OUTPUT_RECORD)
        _local.words = _local.scratch.view(np.float64).reshape(N_MONTHS, -1)
    outs = _local.scratch if records is None else records
    # one layout of records, for another one would have to be compiled
    run_many(readable(np.ascontiguousarray(inputs)), readable(np.ascontiguousarray(shocks)),
             *_local.workspace, readable(outs), columns, _local.words, values, first)


@cache
def _pool() -> ThreadPoolExecutor:
    return ThreadPoolExecutor(_CORES, "engine")
