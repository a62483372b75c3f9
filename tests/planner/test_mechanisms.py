"""Every law at its limits: where nothing changes, where everything does, and one value in between."""

import ast
import math
from pathlib import Path
from typing import Any

import pytest

from planner import mechanisms
from planner.mechanisms import (
    capacity,
    choice,
    cost,
    demand,
    diffusion,
    efficiency,
    price,
    reach,
    shock,
    time,
)

FOLDER = Path(mechanisms.__file__).parent
LN2 = math.log(2)

CASES: list[tuple[Any, tuple[float, ...], Any]] = [
    # build-out: nothing today, all of it at the horizon and after, a straight line where nothing fades
    (capacity.build_out, (0.25, 0.0), 0.0),
    (capacity.build_out, (0.25, capacity.HORIZON_YEARS), 1.0),
    (capacity.build_out, (0.25, 9.0), 1.0),
    (capacity.build_out, (1e-7, capacity.HORIZON_YEARS / 2), 0.5),
    # load: the open market alone, the world alone, and today
    (capacity.load, (1.0, 2.0, 5.0, 1.0), 2.0),
    (capacity.load, (0.0, 2.0, 5.0, 2.0), 25.0),
    (capacity.load, (0.3, 1.0, 1.0, 1.7), 1.0),
    # nothing is added below the threshold, a twelfth of the response a month at twice the threshold
    (capacity.added_build, (0.5, 0.4, 0.85), 0.0),
    (capacity.added_build, (0.5, 0.85, 0.85), 0.0),
    (capacity.added_build, (0.6, 1.7, 0.85), 0.05),
    # all is served while there is room; an overload of today stays served
    (capacity.availability, (0.5, 0.6), 1.0),
    (capacity.availability, (2.0, 0.6), 0.5),
    (capacity.availability, (1.2, 1.2), 1.0),
    (capacity.availability, (2.4, 1.2), 0.5),
    # utility: today's preference where nothing has changed; dearer or later costs odds
    (choice.utility, (math.log(0.3), 0.8, 0.0, 0.08, 0.0), math.log(0.3)),
    (choice.utility, (0.0, 0.8, 1.0, 0.08, 0.0), -0.8),
    (choice.utility, (0.0, 0.8, 0.0, 0.08, 5.0), -0.4),
    # ecosystem: nothing where the mix is today's or nobody switches
    (choice.ecosystem, (1.0, 0.3, 0.5, 0.5), 0.0),
    (choice.ecosystem, (1.0, 1.0, 0.6, 0.5), 0.0),
    (choice.ecosystem, (2.0, 0.5, 0.6, 0.5), 0.1),
    # softmax: equal shares, given odds, and far beyond what exp can hold
    (choice.softmax, (7.0, 7.0, 7.0), (1 / 3, 1 / 3, 1 / 3)),
    (choice.softmax, (math.log(0.5), math.log(0.3), math.log(0.2)), (0.5, 0.3, 0.2)),
    (choice.softmax, (1e4, 0.0, 0.0), (1.0, 0.0, 0.0)),
    (choice.softmax, (-1e4, 0.0, 0.0), (0.0, 0.5, 0.5)),
    # cost: today's energy; half of it with twice the gain; no operation where electricity is all
    (cost.energy_per_mtok, (0.12, 1.0, 1.0, 1.0, 1.0), 0.12),
    (cost.energy_per_mtok, (0.12, 3.0, 1.5, 1.25, 2.0), 0.216),
    (cost.operation, (0.12, 0.1, 1.0), 0.0),
    (cost.operation, (0.5, 0.1, 0.5), 0.05),
    (cost.hardware, (2.2, 0.0, 1.0, 1.0, 22.0, 0.5), 0.0),
    (cost.hardware, (2.2, 1.0, 1.0, 1.0, 22.0, 1.0), 0.1),
    (cost.hardware, (2.2, 0.5, 3.0, 1.5, 22.0, 0.5), 0.2),
    # demand: today; steady growth where nothing fades; no answer to steady prices
    (demand.volume, (20.4, 4.0, 0.5, 0.0), 20.4),
    (demand.volume, (20.4, 1.0, 0.5, 3.0), 20.4),
    (demand.volume, (1.0, 4.0, 1e-7, 2.0), 16.0),
    (demand.volume, (1.0, 4.0, 0.5, 1e3), 16.0),
    (demand.price_response, (0.5, 0.0), 1.0),
    (demand.price_response, (1.0, LN2), 0.5),
    # diffusion: starts by innovation alone, stops at the ceiling, sinks back to a lower one
    (diffusion.bass_step, (0.0, 0.8, 0.01, 0.4), 0.008),
    (diffusion.bass_step, (0.8, 0.8, 0.01, 0.4), 0.8),
    (diffusion.bass_step, (0.4, 0.8, 0.0, 0.5), 0.5),
    (diffusion.bass_step, (0.4, 0.8, 1.0, 1.0), 0.8),
    (diffusion.bass_step, (0.92, 0.8, 0.01, 0.4), 0.91),
    # efficiency: nothing learned; halving; today's saving and the later one
    (efficiency.learning_exponent, (0.0,), 0.0),
    (efficiency.learning_exponent, (50.0,), 1.0),
    (efficiency.initial_experience, (math.e,), 1.0),
    (efficiency.initial_experience, (math.e**2,), 0.5),
    (efficiency.initial_experience, (1.0,), 1.0),
    (efficiency.converging_saving, (2.0, 4.0, 15.0, 0.0), 2.0),
    (efficiency.converging_saving, (2.0, 4.0, 15.0, 15.0), 3.0),
    (efficiency.converging_saving, (2.0, 4.0, 15.0, 1e5), 4.0),
    (efficiency.compute_per_token, (2.0, 1.0, 0.0, 0.0, 0.65), 2.0),
    (efficiency.compute_per_token, (1.0, 2.0, LN2, 0.0, 0.0), 0.25),
    (efficiency.compute_per_token, (1.0, 1.0, LN2, LN2, 0.0), 0.5),
    (efficiency.compute_per_token, (1.0, 1.0, LN2, LN2, 1.0), 2.0),
    # price: no scarcity up to the threshold; a floor that today's mark-up may lie below
    (price.scarcity, (0.5, 0.85, 1.0), 1.0),
    (price.scarcity, (0.85, 0.85, 1.0), 1.0),
    (price.scarcity, (1.7, 0.85, 2.0), 4.0),
    (price.scarcity, (1.7, 0.85, 0.0), 1.0),
    (price.markup, (2.0, 1.0, 0.0, 2.0), 2.0),
    (price.markup, (2.0, 0.7, 0.0, 2.0), 1.4),
    (price.markup, (2.0, 0.05, 0.0, 2.0), 1.0),
    (price.markup, (2.0, 0.05, -0.2, 2.0), 0.8),
    (price.markup, (0.9, 1.0, 0.0, 0.9), 0.9),
    (price.markup, (0.8, 1.0, 0.0, 0.9), 0.9),
    # reach: lost at once, regained slowly; all in reach gives the shares, none gives nothing
    (reach.regained, (1.0, 0.3, 0.1), 0.3),
    (reach.regained, (0.3, 0.3, 0.1), 0.3),
    (reach.regained, (0.5, 1.0, 0.1), 0.55),
    (reach.picked, (1.0, 0.5, 1.0, 0.3, 1.0, 0.2), (0.5, 0.3, 0.2)),
    (reach.picked, (0.0, 0.5, 0.0, 0.3, 0.0, 0.2), (0.0, 0.0, 0.0)),
    (reach.picked, (0.0, 0.5, 1.0, 0.3, 1.0, 0.2), (0.0, 0.6, 0.4)),
    (reach.picked, (0.5, 0.5, 0.0, 0.3, 0.0, 0.2), (0.5, 0.0, 0.0)),
    (reach.picked, (0.5, 0.5, 1.0, 0.3, 0.0, 0.2), (0.3125, 0.6875, 0.0)),
    # retry: nobody is turned away; one supplier down; nobody else to go to
    (reach.served_after_retry, (0.5, 0.3, 0.2, 1.0, 1.0, 1.0), 0.5),
    (reach.served_after_retry, (0.5, 0.3, 0.2, 0.4, 1.0, 1.0), 0.2),
    (reach.served_after_retry, (0.3, 0.5, 0.2, 1.0, 0.0, 1.0), 0.6),
    (reach.served_after_retry, (0.3, 0.5, 0.2, 0.5, 0.5, 1.0), 0.225),
    (reach.served_after_retry, (0.0, 0.5, 0.0, 1.0, 0.5, 1.0), 0.0),
    # shock: before, rising, in full, fading, over; one without ramp or end
    (shock.pulse, (4, 5, 15, 3), 0.0),
    (shock.pulse, (5, 5, 15, 3), 0.25),
    (shock.pulse, (8, 5, 15, 3), 1.0),
    (shock.pulse, (11, 5, 15, 3), 1.0),
    (shock.pulse, (14, 5, 15, 3), 0.25),
    (shock.pulse, (15, 5, 15, 3), 0.0),
    (shock.pulse, (5, 5, 10**6, 0), 1.0),
    (shock.pulse, (57, 5, 10**6, 0), 1.0),
    (shock.pulse, (5, 5, 6, 9), 0.1),
    (shock.substitution, (0.0, 24.0), 1.0),
    (shock.substitution, (24.0, 24.0), 0.5),
    (shock.learned_lag, (6.0, 1.0, 0.0), 0.0),
    (shock.learned_lag, (6.0, 0.5, 1e5), 3.0),
    (shock.learned_lag, (6.0, 1.0, 18.0), 6.0 * (1 - math.exp(-1))),
    # time: today, later, half-way
    (time.linear, (2.0, 6.0, 0.0), 2.0),
    (time.linear, (2.0, 6.0, 1.0), 6.0),
    (time.linear, (2.0, 6.0, 0.25), 3.0),
    (time.growth, (LN2, 0.0), 1.0),
    (time.growth, (LN2, 3.0), 8.0),
    (time.half_life_step, (1.0,), 0.5),
    (time.half_life_step, (1e12,), 0.0),
]


@pytest.mark.parametrize(
    ("law", "numbers", "expected"), CASES, ids=[f"{law.__name__}{numbers}" for law, numbers, _ in CASES])
def test_limit(law: Any, numbers: tuple[float, ...], expected: Any) -> None:
    assert law(*numbers) == pytest.approx(expected, rel=1e-6, abs=1e-9)


def test_every_law_has_its_limits_here() -> None:
    declared = {
        node.name for path in FOLDER.glob("*.py") for node in ast.parse(path.read_text("utf-8")).body
        if isinstance(node, ast.FunctionDef)
    }
    assert {law.__name__ for law, _, _ in CASES} == declared


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.py")), ids=lambda path: path.stem)
def test_a_law_imports_numbers_and_the_compiler_only(path: Path) -> None:
    imported = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            imported |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            imported.add(node.module)
    assert imported <= {"math", "numpy", "numba", "planner.compiled"}


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.py")), ids=lambda path: path.stem)
def test_every_law_says_what_it_is(path: Path) -> None:
    module = ast.parse(path.read_text("utf-8"))
    assert ast.get_docstring(module)
    for node in module.body:
        if isinstance(node, ast.FunctionDef):
            assert ast.get_docstring(node), node.name


def test_all_laws_use_the_same_horizon() -> None:
    from planner.months import HORIZON

    assert capacity.HORIZON_YEARS * 12 == HORIZON
