"""Every chart can be drawn from plain data, and every number of the model can be seen somewhere."""

from dataclasses import dataclass, field, replace

import numpy as np
import pytest

from planner.charts import BOARD, CHARTS, LOYALTY, TODAY
from planner.figures import Result, figure
from planner.hindcast import hindcast
from planner.months import HISTORY, HORIZON, N_MONTHS, decimal_year
from planner.outputs import SERIES
from planner.projection import Array, Projection
from planner.run import run
from planner.scenario import Scenario
from planner.sets import Bloc, Component
from planner.shocks import Shock, ShockKind
from tests.planner.extremes import Batch

every_chart = pytest.mark.parametrize("chart_id", CHARTS)


@pytest.fixture(scope="module")
def other() -> Result:
    scenario = Scenario().with_input("price_gap_2030", 2.0).with_shock(
        Shock(ShockKind.EXPORT_CONTROL, 12, None, 0.8))
    return Result(scenario, run(scenario))


@every_chart
def test_a_chart_is_declared_in_words(chart_id: str) -> None:
    chart = CHARTS[chart_id]
    assert chart.title
    assert chart.unit
    assert chart.group
    assert chart.digits > 0
    assert chart.note == "" or chart.note.endswith(".")


def test_titles_are_unique() -> None:
    assert len({chart.title for chart in CHARTS.values()}) == len(CHARTS)
    assert set(BOARD) <= set(CHARTS)


@every_chart
def test_a_chart_draws_every_month(chart_id: str, baseline: Result) -> None:
    shown = figure(chart_id, baseline)
    assert shown.id == chart_id
    assert shown.panels
    for panel in shown.panels:
        assert panel.lines or panel.areas
        for line in panel.lines:
            assert len(line.x) == len(line.y) == (HISTORY + 1 if line.style == "history" else N_MONTHS)
            assert np.isfinite(line.y).all()
            assert line.label
            assert line.role
        for area in panel.areas:
            assert len(area.x) == len(area.lower) == len(area.upper) == N_MONTHS
            assert area.label


@every_chart
def test_a_reference_is_dashed_beside_the_scenario(
    chart_id: str, baseline: Result, other: Result
) -> None:
    for panel in figure(chart_id, other, baseline).panels:
        dashed = [line for line in panel.lines if line.style == "reference"]
        solid = [line for line in panel.lines if line.style == "solid"]
        assert len(dashed) == (len(solid) or 1)
    alone = figure(chart_id, other)
    assert all(line.style != "reference" for panel in alone.panels for line in panel.lines)


def test_dashed_lines_are_the_reference_and_solid_ones_the_scenario(baseline: Result, other: Result) -> None:
    panel = figure("price_gap", other, baseline).panels[0]
    dashed, solid = panel.lines
    np.testing.assert_array_equal(dashed.y, baseline.projection.line("price_gap"))
    np.testing.assert_array_equal(solid.y, other.projection.line("price_gap"))


@pytest.mark.parametrize("chart_id", [name for name, chart in CHARTS.items() if chart.stacked])
def test_layers_of_a_stack_add_up(chart_id: str, baseline: Result, other: Result) -> None:
    for panel, plot in zip(
        figure(chart_id, other, baseline).panels, CHARTS[chart_id].plots, strict=True
    ):
        top = np.zeros(N_MONTHS)
        for area, trace in zip(panel.areas, plot.traces, strict=True):
            np.testing.assert_allclose(area.lower, top, rtol=1e-12, atol=1e-12)
            top = top + other.course(trace.quantity)
            np.testing.assert_allclose(area.upper, top, rtol=1e-12)
        total = sum(baseline.course(trace.quantity) for trace in plot.traces)
        np.testing.assert_allclose(panel.lines[0].y, total, rtol=1e-12)


def test_the_cost_stack_reaches_the_cost(baseline: Result) -> None:
    china = figure("cost_stack", baseline).panels[0]
    cost = baseline.projection["cost"][0, :, Bloc.CHINA]
    assert [area.role for area in china.areas] == [c.name.lower() for c in Component]
    np.testing.assert_allclose(china.areas[-1].upper, cost.sum(axis=1))


@every_chart
def test_observed_points_lie_in_the_chart(chart_id: str, baseline: Result) -> None:
    for panel in figure(chart_id, baseline).panels:
        highest = max([float(line.y.max()) for line in panel.lines] or [0.0])
        for point in panel.points:
            assert decimal_year(-HISTORY) <= point.first <= point.x <= point.last <= TODAY
            assert 0.0 < point.y < 1.1 * highest
            assert "Source: " in point.text


def test_points_are_in_the_unit_of_the_chart(baseline: Result) -> None:
    points = figure("developer_share", baseline).panels[0].points
    assert [p.y for p in points if p.role == "china"][:2] == pytest.approx([1.2, 13.0])
    assert {p.role for p in points} == {"china", "us", "rest"}


def test_the_past_is_drawn_where_it_is_told(baseline: Result) -> None:
    past = [line for line in figure("developer_share", baseline).panels[0].lines if line.style == "history"]
    assert [line.role for line in past] == ["china", "us", "rest"]
    np.testing.assert_allclose(past[0].y, 100 * hindcast()["developer_share"][:, Bloc.CHINA])
    assert past[0].x[0] == decimal_year(-HISTORY)
    assert past[0].x[-1] == TODAY
    assert sum(chart.history for chart in CHARTS.values()) == 1


def test_shares_are_drawn_in_per_cent(baseline: Result) -> None:
    solid = [line for line in figure("developer_share", baseline).panels[0].lines if line.style == "solid"]
    np.testing.assert_allclose(sum(line.y for line in solid), 100.0)


def test_the_gap_shows_where_loyalty_is_tested(baseline: Result) -> None:
    assert figure("price_gap", baseline).zones == (LOYALTY,)


def test_shocks_are_marked(baseline: Result, other: Result) -> None:
    assert figure("price", baseline).markers == ()
    marker, = figure("price", other).markers
    assert marker.x == decimal_year(12)
    assert marker.label == "Export control"


def test_the_bill_follows_the_team(baseline: Result) -> None:
    large = Result(
        replace(baseline.scenario, display=replace(baseline.scenario.display, reference_volume=5000.0)),
        baseline.projection)
    us = figure("reference_bill", large).panels[0].lines[0]
    assert us.y[HORIZON] == pytest.approx(5000.0 * baseline.projection.at(HORIZON, "price", Bloc.US))


def test_an_unknown_chart_is_a_key_error(baseline: Result) -> None:
    with pytest.raises(KeyError):
        figure("prise", baseline)


@every_chart
def test_a_chart_draws_every_extreme(chart_id: str, wild: Batch, wild_projection: Projection) -> None:
    worst = int(wild_projection["unserved"].max(axis=1).argmax())
    result = Result(Scenario(), Projection(wild_projection.records[worst : worst + 1]))
    for panel in figure(chart_id, result).panels:
        for line in panel.lines:
            assert np.isfinite(line.y).all()


@dataclass(frozen=True, eq=False)
class Watched(Projection):
    """A projection that remembers which outputs were asked for."""

    asked: set[str] = field(default_factory=set)

    def __getitem__(self, output: str) -> Array:
        self.asked.add(output)
        return super().__getitem__(output)


def test_every_output_is_drawn_somewhere(baseline: Result) -> None:
    watched = Watched(baseline.projection.records)
    for chart_id in CHARTS:
        figure(chart_id, Result(baseline.scenario, watched))
    assert set(SERIES) <= watched.asked
