"""Tokens served and tokens not served are the tokens asked for, in every month of any scenario."""

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from planner.calibration import REGION_WEIGHT
from planner.mechanisms.shock import pulse
from planner.months import HORIZON, N_MONTHS
from planner.run import run
from planner.scenario import INPUTS, Scenario
from planner.sets import Bloc, Segment
from planner.shocks import AXES, KINDS, MONTHS_AT_MOST, Shock, ShockKind
from tests.planner.by_the_book import project

MONTHS = np.arange(N_MONTHS)


@st.composite
def shocks(draw: st.DrawFn) -> Shock:
    """Any shock that a scenario takes."""
    kind = draw(st.sampled_from(ShockKind))
    spec = KINDS[kind]
    places = {
        name: draw(st.sampled_from([*AXES[name], *([] if kind is ShockKind.BREAKTHROUGH else [None])]))
        for name in spec.targets
    }
    return Shock(
        kind, draw(st.integers(1, HORIZON)), draw(st.none() | st.integers(1, MONTHS_AT_MOST)),
        draw(st.floats(spec.min, spec.max)), draw(st.integers(0, 24)), **places)


@st.composite
def scenarios(draw: st.DrawFn, ends: tuple[str, str]) -> Scenario:
    """Some inputs moved between two ends of their declaration, and up to eight shocks."""
    scenario = Scenario(shocks=tuple(draw(st.lists(shocks(), max_size=8))))
    for name in draw(st.sets(st.sampled_from(sorted(INPUTS)), max_size=12)):
        low, high = (getattr(INPUTS[name], end) for end in ends)
        scenario = scenario.with_input(name, draw(st.floats(low, high)))
    return scenario


def asked(scenario: Scenario) -> np.ndarray:
    """Tokens asked for in each month where prices do not matter, T/week."""
    growth, fade = scenario.value("token_growth"), scenario.value("token_growth_fade")
    volume = scenario.value("platform_tokens") * np.exp(
        np.log(growth) / fade * (1 - np.exp(-fade * MONTHS / 12)))
    today, later = scenario.value("agentic_share"), scenario.value("agentic_share_2030")
    agentic = today + (later - today) * MONTHS / HORIZON
    frontier = scenario.value("frontier_share")
    part = {
        Segment.FRONTIER: (1 - agentic) * frontier, Segment.GENERAL: (1 - agentic) * (1 - frontier),
        Segment.AGENTIC: agentic,
    }
    for shock in scenario.shocks:
        if shock.kind is ShockKind.DEMAND_SURGE:
            strength = np.array([pulse(t, shock.start, shock.end, shock.ramp) for t in range(N_MONTHS)])
            for segment in Segment if shock.segment is None else [shock.segment]:
                part[segment] = part[segment] * (1 + shock.severity * strength)
    return volume * sum(part.values()) * sum(REGION_WEIGHT)


def balanced(scenario: Scenario, demand: np.ndarray) -> None:
    projection = run(scenario)
    served = sum(projection.line("tokens", bloc) for bloc in Bloc)
    unserved = projection.line("unserved")
    assert (unserved >= 0).all()
    assert (unserved <= 1).all()
    np.testing.assert_allclose(served + unserved * demand, demand, rtol=1e-9)


@settings(max_examples=300, deadline=None, derandomize=True)
@given(scenarios(("min", "max")))
def test_nothing_is_lost_anywhere_in_the_limits(scenario: Scenario) -> None:
    scenario = scenario.with_input("price_elasticity", 0.0)
    balanced(scenario, asked(scenario))


@settings(max_examples=20, deadline=None, derandomize=True)
@given(scenarios(("low", "high")))
def test_nothing_is_lost_where_prices_matter(scenario: Scenario) -> None:
    """Against what is asked for in the book, which adds it up by itself."""
    balanced(scenario, project(scenario.record, scenario.shock_table)["demand"][0])


@settings(max_examples=60, deadline=None, derandomize=True)
@given(scenarios(("low", "high")))
def test_all_is_served_where_all_have_access_and_capacity(scenario: Scenario) -> None:
    barring = {ShockKind.API_RESTRICTION, ShockKind.MODEL_BAN}
    free = Scenario(
        levers=scenario.levers, assumptions=scenario.assumptions,
        shocks=tuple(shock for shock in scenario.shocks if shock.kind not in barring))
    projection = run(free)
    room = np.all([projection.line("load_ratio", bloc) <= 1.0 for bloc in Bloc], axis=0)
    after_room = np.concatenate([[True], room[:-1]])
    assert (projection.line("unserved")[after_room] == 0.0).all()
