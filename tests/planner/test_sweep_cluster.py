"""A Dask cluster makes the table that this machine makes, bit for bit, also when a worker is killed.

The cluster is real: a scheduler and workers in processes of their own, on the loopback.
"""

import json
import os
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pandas as pd
import pytest
from distributed import Client

from planner.analysis.trials import Question
from planner.cli import main
from planner.scenario import Scenario
from planner.sets import Bloc
from planner.shocks import Shock, ShockKind
from planner.sweep import cluster
from planner.sweep.cluster import ClusterError, on_cluster
from planner.sweep.plan import Axis, Plan, make_plan
from planner.sweep.work import Blocks, collect, here
from planner.version import MODEL_VERSION, VERSION

ROOT = Path(__file__).parents[2]
PATIENCE = 30.0
SHOCK = Shock(ShockKind.MODEL_BAN, 10, None, 0.5, bloc=Bloc.CHINA, probability=0.4)
QUESTIONS = (Question(), Question("cost_china", 0.1))


class Cluster:
    """A scheduler and its workers, as processes that can be killed."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._processes: dict[str, subprocess.Popen[bytes]] = {}
        told = folder / "scheduler.json"
        # a scheduler need not know the planner
        self._start("scheduler", "--port", "0", "--no-show", "--scheduler-file", str(told), knows=False)
        _wait(lambda: told.exists() and told.read_text() != "")
        self.address: str = json.loads(told.read_text())["address"]

    def add(self, *names: str, knows: bool = True) -> None:
        """Start those workers of one thread that are not there, without anybody to start them again."""
        for name in names:
            if name not in self._processes:
                self._start("worker", self.address, "--no-nanny", "--nthreads", "1", "--name", name,
                            "--local-directory", str(self._folder), knows=knows)
        with self.watched() as client:
            client.wait_for_workers(len(self._processes) - 1, timeout=PATIENCE)

    def watched(self) -> Client:
        return Client(self.address, timeout=PATIENCE, set_as_default=False)

    def kill(self, name: str) -> None:
        """Without a warning, as when a machine goes off."""
        process = self._processes.pop(name)
        process.kill()
        process.wait()

    def kill_workers(self) -> None:
        """All of them; the scheduler knows when this is over."""
        for name in [name for name in self._processes if name != "scheduler"]:
            self.kill(name)
        with self.watched() as client:
            _wait(lambda: not client.scheduler_info()["workers"])

    def close(self) -> None:
        for name in list(self._processes):
            self.kill(name)

    def _start(self, kind: str, *words: str, knows: bool) -> None:
        environment = {key: value for key, value in os.environ.items() if key != "PYTHONPATH"}
        if knows:
            environment["PYTHONPATH"] = str(ROOT)
        name = words[words.index("--name") + 1] if "--name" in words else kind
        self._processes[name] = subprocess.Popen(
            [sys.executable, "-m", f"distributed.cli.dask_{kind}", *words,
             "--host", "127.0.0.1", "--no-dashboard"],
            env=environment, cwd=self._folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


@pytest.fixture(scope="module")
def dask(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Cluster]:
    """One for all tests, which take what workers they find: each costs as much as a test."""
    made = Cluster(tmp_path_factory.mktemp("dask"))
    yield made
    made.close()


def long_plan() -> Plan:
    """Twenty-four blocks of some 40 ms on two cores."""
    scenario = Scenario(shocks=(SHOCK,))
    plan = make_plan(scenario, [Axis("price_gap_2030", 2.0, 6.0, 12), Axis("token_growth", 3.0, 4.0, 2)],
                     QUESTIONS, draws=2100)
    assert len(plan.blocks()) == 24
    return plan


def test_the_command_on_a_cluster_writes_the_file_that_it_writes_here(
    dask: Cluster, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    dask.add("one", "two")
    words = ["sweep", "--vary", "price_gap_2030=2:6:40", "--draws", "500", "--seed", "3"]
    there, own = tmp_path / "there.parquet", tmp_path / "here.parquet"
    assert main([*words, "--out", str(there), "--scheduler", dask.address]) == 0
    assert capfd.readouterr() == ("", f"Wrote {there}\n")
    assert main([*words, "--out", str(own)]) == 0
    assert there.read_bytes() == own.read_bytes()
    assert pd.read_parquet(there).shape == (40, 1 + 17 * 7)


def test_a_killed_worker_costs_nothing(dask: Cluster) -> None:
    dask.add("one", "two")
    plan = long_plan()
    left: list[int] = []

    def killing(blocks: Blocks) -> Blocks:
        for n, block in enumerate(blocks):
            if n == 0:
                left.append(_work_of(dask, "one"))
                dask.kill("one")
            yield block
    found = collect(plan, killing(on_cluster(plan, dask.address)))
    assert left[0] > 0  # it died with work in its hands
    assert found.tobytes() == collect(plan, here(plan)).tobytes()


def test_a_cluster_that_cannot_do_it_says_why(
    dask: Cluster, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    plan = make_plan(Scenario(), [Axis("price_gap_2030", 2.0, 6.0, 3)], QUESTIONS)
    dask.kill_workers()
    monkeypatch.setattr(cluster, "_WITHOUT_WORKERS", 0.5)
    with pytest.raises(ClusterError, match=r"has had no workers for 0\.5 seconds; start some and run"):
        collect(plan, on_cluster(plan, dask.address))

    dask.add("stranger", knows=False)
    with pytest.raises(ClusterError, match=rf"No module named 'planner'\); install version {VERSION} on"):
        collect(plan, on_cluster(plan, dask.address))
    dask.kill("stranger")

    dask.add("one")
    with monkeypatch.context() as patch:
        patch.setattr(cluster, "VERSION", "7.7")
        patch.setattr(cluster, "MODEL_VERSION", "8.8")
        out = tmp_path / "x.parquet"
        words = ["sweep", "--vary", "price_gap_2030=4", "--out", str(out), "--scheduler", dask.address]
        assert main(words) == 2
        assert capfd.readouterr() == ("", (
            f"A worker has Tradewinds {VERSION} with model {MODEL_VERSION} and this is 7.7 with model 8.8; "
            "install the same version on every worker.\n"))
        assert not out.exists()

    blocks = on_cluster(long_plan(), dask.address)
    next(blocks)
    dask.kill("one")
    with pytest.raises(ClusterError, match=r"no workers for 0\.5 seconds"):
        list(blocks)
    dask.add("two")
    blocks = on_cluster(long_plan(), dask.address)
    next(blocks)
    dask.kill("scheduler")
    with pytest.raises(ClusterError, match=rf"The scheduler at {dask.address} went away before"):
        list(blocks)
    assert capfd.readouterr() == ("", "")


def test_a_scheduler_that_does_not_answer(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    monkeypatch.setattr(cluster, "_REACH", 0.3)
    with socket.socket() as silent, socket.socket() as closed:
        silent.bind(("127.0.0.1", 0))
        silent.listen()
        closed.bind(("127.0.0.1", 0))
        for place in (silent, closed):
            address = f"tcp://127.0.0.1:{place.getsockname()[1]}"
            code = main(["sweep", "--vary", "price_gap_2030=4", "--scheduler", address,
                         "--out", str(tmp_path / "x.parquet")])
            assert code == 2 and capfd.readouterr() == ("", (
                f"No scheduler answers at {address} within 0.3 seconds; "
                "see that it runs and that its address is right.\n"))


@pytest.mark.parametrize("address", ["", "localhost", "tcp://127.0.0.1:x", "what://127.0.0.1:1", "\u202e"])
def test_an_address_that_is_none(address: str, capfd: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    code = main(["sweep", "--vary", "price_gap_2030=4", "--scheduler", address,
                 "--out", str(tmp_path / "x.parquet")])
    sentence = capfd.readouterr().err.removesuffix("\n")
    assert code == 2 and sentence.isprintable()
    assert "is not the address of a scheduler" in sentence and "write it like tcp://" in sentence


def test_without_dask_the_remedy_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "distributed", None)
    with pytest.raises(ClusterError, match=r"install it with pip install 'tradewinds\[cluster\]'"):
        next(on_cluster(long_plan(), "tcp://127.0.0.1:1"))


def test_no_command_loads_dask_or_pyarrow_before_it_needs_them() -> None:
    code = "import sys; from planner.cli import main; main(['--version']); import planner.sweep.cluster; " \
           "sys.exit(bool({'distributed', 'dask', 'pyarrow'} & set(sys.modules)))"
    subprocess.run([sys.executable, "-c", code], check=True, cwd=ROOT, stdout=subprocess.DEVNULL)


def _work_of(dask: Cluster, name: str) -> int:
    """How many blocks a worker has in hand."""
    with dask.watched() as client:
        workers = client.scheduler_info()["workers"]
        address = next(address for address, worker in workers.items() if worker["name"] == name)
        return len(client.processing()[address])


def _wait(done: Callable[[], bool]) -> None:
    deadline = time.monotonic() + PATIENCE
    while not done():
        assert time.monotonic() < deadline
        time.sleep(0.02)
