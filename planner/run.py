"""Scenarios in, projections out. The first call compiles or loads the engine; call warm_up early."""

import os
import threading
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from typing import Any

import numpy as np

from planner.compiled import readable
from planner.model import run_many
from planner.months import N_MONTHS
from planner.outputs import OUTPUT_RECORD
from planner.projection import Projection
from planner.records import workspace
from planner.scenario import Scenario

_local = threading.local()
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
    n = len(inputs)
    if shocks.shape[0] not in (1, n):
        raise ValueError(f"{n} runs need 1 or {n} rows of shocks, not {shocks.shape[0]}")
    records = np.empty((n, N_MONTHS), OUTPUT_RECORD) if into is None else into.records
    if records.shape != (n, N_MONTHS):
        raise ValueError(f"the projection to overwrite holds {records.shape[0]} runs, not {n}")
    if n <= _CHUNK:
        _run_rows(inputs, shocks, records)
    else:
        starts = range(0, n, _CHUNK)
        list(_pool().map(lambda i: _run_rows(
            inputs[i : i + _CHUNK], shocks if len(shocks) == 1 else shocks[i : i + _CHUNK],
            records[i : i + _CHUNK]), starts))
    return into or Projection(records)


def warm_up() -> None:
    """Compile the engine, or load it from its cache: seconds the first time, then a quarter."""
    run(Scenario())


def _run_rows(inputs: Any, shocks: Any, records: Any) -> None:
    if not hasattr(_local, "workspace"):
        _local.workspace = workspace()
    run_many(readable(inputs), readable(shocks), *_local.workspace, readable(records))


@cache
def _pool() -> ThreadPoolExecutor:
    return ThreadPoolExecutor(os.cpu_count(), "engine")
