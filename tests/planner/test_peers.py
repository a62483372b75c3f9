"""The Vensim model, written from docs/model.md and run by PySD, gives what the engine gives."""

import subprocess
from pathlib import Path

import numpy as np
import pytest

from bench.peers import mdl, sde
from bench.peers.cases import TOLERANCE, cases, engine, gaps
from bench.peers.unroll import flat, unroll
from bench.peers.vensim import COLUMNS, Peer
from planner.months import N_MONTHS
from planner.outputs import SERIES
from planner.scenario import INPUTS, Scenario
from planner.sets import Bloc
from planner.shocks import Shock, ShockKind

CASES = cases()


@pytest.fixture(scope="session")
def peer(tmp_path_factory: pytest.TempPathFactory) -> Peer:
    return Peer(unroll(mdl.text(Scenario())), tmp_path_factory.mktemp("vensim") / "model.mdl")


@pytest.mark.parametrize("name", CASES)
def test_pysd_agrees_with_the_engine(peer: Peer, name: str) -> None:
    apart = gaps(peer.run(CASES[name]), engine(CASES[name])).max(axis=0)
    assert {column: gap for column, gap in zip(COLUMNS, apart, strict=True) if gap > TOLERANCE} == {}


def test_a_millionth_more_of_one_input_is_noticed(peer: Peer) -> None:
    """The comparison can fail: prices of the US are off by what is allowed, and a little more."""
    off = peer.run(Scenario(), price_us=INPUTS["price_us"].default * (1 + 2 * TOLERANCE))
    assert gaps(off, engine(Scenario())).max() > TOLERANCE


def test_the_cases_hold_every_kind_of_shock_and_every_input() -> None:
    assert {shock.kind for scenario in CASES.values() for shock in scenario.shocks} == set(ShockKind)
    assert len([scenario for scenario in CASES.values() if scenario.shocks]) == len(CASES) - 1 == 5
    assert {change.spec.id for change in CASES["Every input moved"].diff()} == set(INPUTS)


def test_the_cases_turn_work_away() -> None:
    in_months = engine(CASES["Trade war"])
    assert in_months[:, COLUMNS.index("load_ratio[Chinese]")].max() > 1.5
    assert in_months[:, COLUMNS.index("unserved")].max() > 0.05


def test_every_shock_makes_a_difference() -> None:
    for name, scenario in CASES.items():
        for i, shock in enumerate(scenario.shocks):
            apart = gaps(engine(scenario.without_shock(i)), engine(scenario))
            assert apart.max() > 1e-3, f"{name}: {shock.title}"


def test_an_equation_for_every_member() -> None:
    model = (
        "{UTF-8}\ncolour: red, blue\n~~|\nsize: small, large\n~~|\n"
        "weight[size] = 2, 3\n~~|\nprice[red] = 5\n~~|\nprice[blue] = LN(7) ~ USD ~ a note |\n"
        "bill[colour, size] = price[colour] * weight[size]\n~~|\n"
        "total = 1 - SUM(bill[colour!, size!]) * 2\n~~|\n")
    assert [line for line in unroll(model).splitlines() if "=" in line] == [
        "weight small = 2", "weight large = 3", "price red = 5", "price blue = LN(7)",
        "bill red small = price red * weight small", "bill red large = price red * weight large",
        "bill blue small = price blue * weight small", "bill blue large = price blue * weight large",
        "total = 1 - (bill red small + bill red large + bill blue small + bill blue large) * 2",
    ]


def test_no_two_members_share_a_name() -> None:
    names = [
        line.split(" = ")[0].lower().replace(" ", "_")
        for line in unroll(mdl.text(Scenario())).splitlines() if " = " in line]
    assert len(names) == len(set(names))
    assert {flat(column).lower().replace(" ", "_") for column in COLUMNS} <= set(names)


def test_more_shocks_than_slots_are_refused() -> None:
    scenario = Scenario()
    for start in range(1, mdl.SLOTS + 2):
        scenario = scenario.with_shock(Shock(ShockKind.BREAKTHROUGH, start, None, 1.0, bloc=Bloc.US))
    with pytest.raises(ValueError, match="room for 4 shocks, not 5"):
        mdl.text(scenario)


@pytest.mark.parametrize(("npm", "said"), [
    (None, "node and npm are not installed"), ("false", "npm could not install it"),
])
def test_without_node_the_rest_is_compared(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, npm: str | None, said: str
) -> None:
    monkeypatch.setattr(sde.shutil, "which", lambda _: npm)
    failed = subprocess.CompletedProcess([], 1, "", "npm error: no network")
    monkeypatch.setattr(sde, "_said", lambda *_: failed)
    assert sde.install(tmp_path).startswith(said)


def test_the_columns_are_all_outputs() -> None:
    assert len(COLUMNS) == engine(Scenario()).shape[1] == len(set(COLUMNS))
    assert np.isfinite(engine(Scenario())).all()


def test_the_page_says_what_is_compared() -> None:
    page = (mdl.EQUATIONS.parents[2] / "docs/dev/reliability.md").read_text(encoding="utf-8")
    assert f"all {len(SERIES)} outputs with all their members, {len(COLUMNS)} numbers a month" in page
    assert f"in all {N_MONTHS} months" in " ".join(page.split())
