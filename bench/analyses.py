"""How fast the analyses are, in one sitting: ``python -m bench.analyses``."""

import resource
import subprocess
import sys
from time import perf_counter

from bench.engine import ROOT, best_of, spread_text
from planner.analysis.attribution import attribute
from planner.analysis.claims import check_all
from planner.analysis.discovery import discover
from planner.analysis.goal import solve, solve_all
from planner.analysis.response import responses
from planner.analysis.sensitivity import indices, tornado
from planner.analysis.spread import FULL, LIVE, gather, spread, wanted
from planner.analysis.surface import surface
from planner.analysis.tipping import tipping_points
from planner.analysis.trials import Question
from planner.charts import BOARD, quantities
from planner.levers import LEVERS
from planner.run import warm_up
from planner.scenario import Display, Scenario
from planner.sets import Bloc, Region
from planner.shocks import Shock, ShockKind

MANY = 100_000
QUESTION = Question()
EIGHT = {
    "price_gap_2030": 2.0, "accelerators_china_2030": 10.0, "moe_saving_china_2030": 5.0,
    "electricity_us_2030": 0.2, "locked_in": 0.3, "token_growth": 3.5}
WALL = Shock(ShockKind.API_RESTRICTION, 10, None, 0.8, 3, Bloc.CHINA, Region.US)
CONTROL = Shock(ShockKind.EXPORT_CONTROL, 6, None, 0.5, 3)


def changed() -> Scenario:
    """A scenario with eight changes, two of them shocks."""
    scenario = Scenario()
    for name, value in EIGHT.items():
        scenario = scenario.with_input(name, value)
    return scenario.with_shock(WALL).with_shock(CONTROL)


def rows() -> list[tuple[str, str]]:
    """Measured figures: what, and how much."""
    warm_up()
    scenario, shown = changed(), wanted(Display())
    bands = tuple(quantity for chart in BOARD for quantity in quantities(chart))
    timed = {
        f"bands of all {len(bands)} curves of the four charts, {FULL:,} draws":
            lambda: spread(scenario, bands, (), FULL),
        f"the same with the headline numbers, {FULL:,} draws": lambda: spread(scenario, *shown, FULL),
        f"the same, {LIVE} draws, as in every frame of a drag": lambda: spread(scenario, *shown, LIVE),
        f"response strips, {len(LEVERS)} levers x 25": lambda: responses(QUESTION, scenario),
        "tornado of all inputs": lambda: tornado(QUESTION, scenario),
        "Shapley values of 8 changes, exact": lambda: attribute(QUESTION, Scenario(), scenario),
        "map, 64 x 64": lambda: surface(QUESTION, scenario, "price_gap_2030", "accelerators_china_2030"),
        "goal, one lever": lambda: solve(QUESTION, scenario, "accelerators_us_2030", 40.0),
        "goal, every lever alone": lambda: solve_all(QUESTION, scenario, 40.0),
        "tipping points of every lever": lambda: tipping_points(QUESTION, scenario),
        "all claims": lambda: check_all(scenario),
        "scenario discovery, 2,000 draws": lambda: discover(QUESTION, scenario),
    }
    table = [(what, spread_text(best_of(work, 9), 1e3, "ms")) for what, work in timed.items()]
    return [*table, ("Sobol indices of all inputs, n = 1,024", f"{_indices(scenario):.1f} s"), *_many()]


def _indices(scenario: Scenario) -> float:
    begin = perf_counter()
    indices(QUESTION, scenario)
    return perf_counter() - begin


def _many() -> list[tuple[str, str]]:
    """A long run in a process of its own, so that its peak of memory is its own."""
    done = subprocess.run(
        [sys.executable, "-m", "bench.analyses", "many"], capture_output=True, check=True, text=True,
        cwd=ROOT)
    seconds, peak, before = (float(word) for word in done.stdout.split())
    what = f"{MANY:,} draws with all bands and headline numbers"
    return [(what, f"{seconds:.2f} s"),
            (f"{what}, peak of memory", f"{peak:.0f} MB, of which {before:.0f} MB before it began")]


def _run_many() -> None:
    warm_up()
    before = _peak()
    begin = perf_counter()
    gather(changed(), *wanted(Display()), MANY)
    print(perf_counter() - begin, _peak(), before)


def _peak() -> float:
    """Most memory that this process has had, MB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


if __name__ == "__main__":
    if sys.argv[1:] == ["many"]:
        _run_many()
    else:
        for what, result in rows():
            print(f"{what:72} {result}")
