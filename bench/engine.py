"""How fast the engine is, in one sitting: ``python -m bench.engine``."""

import os
import platform
import re
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from statistics import median
from time import perf_counter

import numba
import numpy as np

from planner.analysis.uncertainty import bands, draws
from planner.months import N_MONTHS
from planner.projection import Projection
from planner.quantities import quantity
from planner.run import run, run_batch, warm_up
from planner.scenario import Scenario
from planner.sets import Bloc

ROOT = Path(__file__).parents[1]
N = 2000
SHARE = quantity("developer_share", Bloc.CHINA)
SMALL = 32
"""Runs of a batch that is not shared among threads."""

PLAIN = """
from bench.engine import Scenario, best_of, run
scenario = Scenario()
print(best_of(lambda: run(scenario), 3)[0])
"""
WARM_UP = """
from time import perf_counter
from planner.run import warm_up
start = perf_counter()
warm_up()
print(perf_counter() - start)
"""


def best_of(work: Callable[[], object], repeats: int, times: int = 1) -> tuple[float, float]:
    """Best and median time of one call, s; every repeat makes ``times`` calls."""
    taken = []
    for _ in range(repeats):
        start = perf_counter()
        for _ in range(times):
            work()
        taken.append((perf_counter() - start) / times)
    return min(taken), median(taken)


def machine() -> list[tuple[str, str]]:
    """What the numbers were measured on."""
    return [
        ("Processor", f"{_processor()}, {os.cpu_count()} logical cores"),
        ("Python", f"{platform.python_version()}, {platform.system()}"),
        ("numba", numba.__version__),
        ("NumPy", np.__version__),
    ]


def rows() -> list[tuple[str, str]]:
    """The table: what was measured, and the result in words."""
    warm_up()
    return [*machine(), *_single(), *_many(), *_uncertain(), *_starts()]


def _single() -> list[tuple[str, str]]:
    scenario = Scenario()
    compiled = best_of(lambda: run(scenario), 15, 200)
    plain = _elsewhere(PLAIN, NUMBA_DISABLE_JIT="1")
    return [
        (f"One run of {N_MONTHS} months", spread_text(compiled, 1e6, "\u00b5s")),
        ("The same equations in plain Python",
         f"{1e3 * plain:.0f} ms, {plain / compiled[0]:,.0f} times as long"),
    ]


def _many() -> list[tuple[str, str]]:
    worlds = draws(Scenario(), N)
    kept = run_batch(worlds.inputs, worlds.shocks)

    def one_thread() -> None:
        for i in range(0, N, SMALL):
            part = slice(i, i + SMALL)
            run_batch(worlds.inputs[part], worlds.shocks, Projection(kept.records[part]))

    reused = best_of(lambda: run_batch(worlds.inputs, worlds.shocks, kept), 9)
    fresh = best_of(lambda: run_batch(worlds.inputs, worlds.shocks), 9)
    alone = best_of(one_thread, 9)
    numbers = f"{N:,} runs, all outputs ({kept.records.nbytes / 1e6:.0f} MB)"
    return [
        (f"{numbers}, all cores, buffer reused", spread_text(reused, 1e3, "ms")),
        (f"{numbers}, all cores, fresh buffer", spread_text(fresh, 1e3, "ms")),
        (f"{numbers}, one thread, buffer reused", spread_text(alone, 1e3, "ms")),
    ]


def _uncertain() -> list[tuple[str, str]]:
    scenario = Scenario()
    worlds = draws(scenario, N)
    kept = run_batch(worlds.inputs, worlds.shocks)

    def all_of_it() -> None:
        again = draws(scenario, N)
        bands(run_batch(again.inputs, again.shocks, kept), SHARE)

    return [
        (f"{N:,} draws of the baseline", spread_text(best_of(lambda: draws(scenario, N), 15), 1e3, "ms")),
        ("Five quantiles of one output over them",
         spread_text(best_of(lambda: bands(kept, SHARE), 15), 1e3, "ms")),
        ("Draws, runs and quantiles together", spread_text(best_of(all_of_it, 9), 1e3, "ms")),
    ]


def _starts() -> list[tuple[str, str]]:
    with tempfile.TemporaryDirectory() as empty:
        cold = _elsewhere(WARM_UP, NUMBA_CACHE_DIR=empty)
        warm = min(_elsewhere(WARM_UP, NUMBA_CACHE_DIR=empty) for _ in range(3))
    return [
        ("First run of a process, after imports, compiled before", f"{warm:.2f} s"),
        ("First run ever, compiling", f"{cold:.1f} s"),
    ]


def _elsewhere(program: str, **environment: str) -> float:
    """The number that a program prints in a process of its own."""
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, check=True, text=True, cwd=ROOT,
        env=os.environ | {"PYTHONPATH": str(ROOT)} | environment)
    return float(done.stdout)


def spread_text(taken: tuple[float, float], factor: float, unit: str) -> str:
    """Best and median time in a unit, in words."""
    best, middle = (factor * seconds for seconds in taken)
    digits = 1 if best < 10 else 0
    return f"{best:.{digits}f} {unit} (median {middle:.{digits}f})"


def _processor() -> str:
    try:
        named = re.search(r"^model name\s*:\s*(.+)$", Path("/proc/cpuinfo").read_text(), re.MULTILINE)
    except OSError:
        named = None
    return named[1] if named else platform.processor() or platform.machine()


def main() -> None:
    table = rows()
    width = max(len(what) for what, _ in table)
    for what, result in table:
        print(f"{what:<{width}}  {result}")


if __name__ == "__main__":
    main()
