"""Prints how the peers agree with the engine and how fast all of them are: ``python -m bench.peers``.

``--write`` keeps both tables in docs/dev/reliability.md.
"""

import tempfile
from importlib.metadata import version
from pathlib import Path

import numpy as np

from bench.engine import best_of, machine
from bench.page import publish
from bench.peers import mdl, sde
from bench.peers.cases import TOLERANCE, cases, engine, gaps
from bench.peers.unroll import unroll
from bench.peers.vensim import COLUMNS, Peer, Subscripted
from planner.analysis.uncertainty import draws
from planner.outputs import SERIES
from planner.run import run, run_batch, warm_up
from planner.scenario import Scenario
from tests.planner.by_the_book import project

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "docs/dev/reliability.md"
TOOLS = ROOT / "out/peers"
BATCH = 2000
CASES = cases()


class Sitting:
    """Everything that is compared, with its seconds a run and its gaps."""

    def __init__(self) -> None:
        self.seconds: dict[str, float] = {}
        self.worst: dict[str, list[np.ndarray]] = {}
        """For each case the worst gap of each number."""
        self.missing: list[tuple[str, str]] = []

    def compare(self, name: str, values: list[np.ndarray]) -> None:
        """Keep the worst gap of all months, case by case."""
        self.worst[name] = [
            gaps(got, engine(scenario)).max(axis=0)
            for got, scenario in zip(values, CASES.values(), strict=False)
        ]


def main() -> None:
    warm_up()
    sitting = Sitting()
    with tempfile.TemporaryDirectory() as folder:
        _ours(sitting)
        _book(sitting)
        _pysd(sitting, Path(folder))
    _sdeverywhere(sitting)
    publish("agreement", _agreement(sitting), PAGE)
    publish("speed", [*machine(), ("PySD", version("pysd")), *_speed(sitting)], PAGE)
    if max(np.max(worst) for worst in sitting.worst.values()) > TOLERANCE:
        raise SystemExit(f"a peer differs from the engine by more than {TOLERANCE:g}")


def _ours(sitting: Sitting) -> None:
    scenario = Scenario()
    worlds = draws(scenario, BATCH)
    kept = run_batch(worlds.inputs, worlds.shocks)
    sitting.seconds["The engine, one run"] = best_of(lambda: run(scenario), 200, 20)[0]
    sitting.seconds[f"The engine, a run in a batch of {BATCH:,}"] = best_of(
        lambda: run_batch(worlds.inputs, worlds.shocks, kept), 40)[0] / BATCH


def _book(sitting: Sitting) -> None:
    def by_the_book(scenario: Scenario) -> np.ndarray:
        record = project(scenario.record, scenario.shock_table)[0]
        return np.concatenate([record[output].reshape(len(record), -1) for output in SERIES], axis=1)

    name = "The book, in NumPy"
    sitting.compare(name, [by_the_book(scenario) for scenario in CASES.values()])
    sitting.seconds[name] = best_of(lambda: by_the_book(Scenario()), 20)[0]
    worlds = draws(Scenario(), BATCH)
    sitting.seconds[f"the same, a run in a batch of {BATCH:,}"] = best_of(
        lambda: project(worlds.inputs, worlds.shocks), 4)[0] / BATCH


def _pysd(sitting: Sitting, folder: Path) -> None:
    name = "PySD, an equation for every member"
    peer = Peer(unroll(mdl.text(Scenario())), folder / "members.mdl")
    sitting.compare(name, [peer.run(scenario) for scenario in CASES.values()])
    sitting.seconds[name] = best_of(lambda: peer.run(Scenario()), 8)[0]

    name = "PySD, sets as arrays"
    arrays = Subscripted(Scenario(), folder / "arrays.mdl")
    sitting.compare(name, [arrays.run()])
    sitting.seconds[name] = best_of(arrays.run, 2)[0]


def _sdeverywhere(sitting: Sitting) -> None:
    name = "SDEverywhere, compiled to JavaScript"
    if reason := sde.install(TOOLS):
        sitting.missing.append((name, f"not run: {reason}"))
        return
    answer = sde.answer(list(CASES.values()), TOOLS, 200)
    sitting.compare(name, answer.values)
    sitting.seconds[name] = answer.seconds


def _agreement(sitting: Sitting) -> list[tuple[str, str]]:
    rows = []
    unserved = COLUMNS.index("unserved")
    for name, worst in sitting.worst.items():
        over = f"{len(worst)} scenarios" if len(worst) > 1 else "the baseline"
        table = np.array(worst)
        rows.append((
            name, f"{np.delete(table, unserved, 1).max():.0e} over {over}, "
            f"{table[:, unserved].max():.0e} in what goes unserved"))
    return [*rows, *sitting.missing]


def _speed(sitting: Sitting) -> list[tuple[str, str]]:
    one = sitting.seconds["The engine, one run"]
    return [
        (name, f"{_time(seconds)}, {_ratio(seconds / one)} times as long") for name, seconds in
        sitting.seconds.items()
    ] + sitting.missing


def _ratio(times: float) -> str:
    return f"{times:.2f}" if times < 10 else f"{times:,.0f}"


def _time(seconds: float) -> str:
    for unit, factor in (("s", 1.0), ("ms", 1e3)):
        if seconds * factor >= 1:
            return f"{seconds * factor:.1f} {unit}"
    return f"{seconds * 1e6:.0f} \u00b5s"


if __name__ == "__main__":
    main()
