"""The equations in plain Python, without the compiler and without Qt, give what the machine code gives."""

import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from planner.hindcast import hindcast
from planner.outputs import OUTPUT_RECORD, SERIES
from planner.run import run
from planner.scenario import Scenario
from planner.sets import Bloc, Region
from planner.shocks import Shock, ShockKind

ROOT = Path(__file__).parents[2]
PLAIN = """
import numba, sys
assert numba.config.DISABLE_JIT
from tests.planner.test_no_jit import SCENARIOS, told
sys.stdout.buffer.write(told().tobytes())
assert not [name for name in sys.modules if name.startswith(("PySide6", "shiboken6", "ui"))]
"""
SCENARIOS = (
    Scenario(),
    Scenario()
    .with_input("accelerators_china_2030", 6.0)
    .with_shock(Shock(ShockKind.EXPORT_CONTROL, 6, None, 0.8, ramp=3))
    .with_shock(Shock(ShockKind.MODEL_BAN, 10, 24, 1.0, ramp=2, bloc=Bloc.CHINA, region=Region.US))
    .with_shock(Shock(ShockKind.DEMAND_SURGE, 20, 12, 3.0)),
)


def told() -> np.ndarray:
    """All months of the scenarios and of the past, one after another."""
    return np.concatenate([*(run(scenario).records[0] for scenario in SCENARIOS), hindcast()])


@pytest.fixture(scope="module")
def plain() -> np.ndarray:
    done = subprocess.run(
        [sys.executable, "-c", PLAIN], capture_output=True, check=False, cwd=ROOT, timeout=120,
        env=os.environ | {"NUMBA_DISABLE_JIT": "1", "PYTHONPATH": str(ROOT)})
    assert done.returncode == 0, done.stderr.decode()
    return np.frombuffer(done.stdout, OUTPUT_RECORD)


@pytest.mark.parametrize("output", SERIES)
def test_plain_python_agrees(plain: np.ndarray, output: str) -> None:
    np.testing.assert_allclose(plain[output], told()[output], rtol=1e-12, atol=1e-14)
