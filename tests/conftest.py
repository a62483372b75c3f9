"""Settings and fixtures of all tests: no screen, no traces in anybody's home, one warm engine."""

import os
import tempfile

_home = tempfile.TemporaryDirectory(prefix="tradewinds-tests-")
for _name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR"):
    # XDG_CACHE_HOME stays: it holds the compiled engine
    os.environ[_name] = os.path.join(_home.name, _name.lower())
    os.mkdir(os.environ[_name], mode=0o700)
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_NO_GUI_THREADPOOL", "1")

import pytest  # noqa: E402

from planner.analysis.uncertainty import Draws, draws  # noqa: E402
from planner.figures import Result  # noqa: E402
from planner.projection import Projection  # noqa: E402
from planner.run import run, run_batch  # noqa: E402
from planner.scenario import Scenario  # noqa: E402
from tests.planner.extremes import Batch, extremes  # noqa: E402


@pytest.fixture(scope="session")
def baseline() -> Result:
    """The default scenario with its projection."""
    return Result(Scenario(), run(Scenario()))


@pytest.fixture(scope="session")
def wild() -> Batch:
    """Every input at both ends alone, and random corners with shocks of every kind."""
    return extremes()


@pytest.fixture(scope="session")
def wild_projection(wild: Batch) -> Projection:
    return run_batch(wild.inputs, wild.shocks)


@pytest.fixture(scope="session")
def doubt() -> tuple[Draws, Projection]:
    """The default scenario's 2,000 draws with their projection."""
    open_worlds = draws(Scenario(), 2000)
    return open_worlds, run_batch(open_worlds.inputs, open_worlds.shocks)
