"""Money in another currency: everything that is shown converts once, and nothing that is kept does."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import numpy as np
import pytest

from planner import currency, files
from planner.analysis.attribution import attribute
from planner.analysis.claims import check_all
from planner.analysis.spread import spread
from planner.analysis.trials import ask_scenarios, question
from planner.charts import CHARTS, quantities
from planner.currency import RMB, USD, using
from planner.evidence import facts
from planner.export.iamc import iamc
from planner.figures import Result, figure
from planner.kpis import KPIS
from planner.measures import MEASURES
from planner.quantities import Quantity
from planner.run import run
from planner.scenario import Scenario
from planner.stamp import stamp

MONEY = {"spend", "price", "cost_stack", "reference_bill"}
DAY = date(2026, 11, 24)


@pytest.fixture(autouse=True)
def dollars() -> Iterator[None]:
    yield
    currency.use(USD)


def test_the_rate_is_the_one_of_the_evidence() -> None:
    fact = next(fact for fact in facts() if fact.id == currency.RATE_FACT)
    assert fact.unit == "RMB/USD" and RMB.rate == fact.value == 7.1 and USD.rate == 1.0


@pytest.mark.parametrize("chart_id", CHARTS)
def test_a_chart_is_converted_if_it_is_about_money(chart_id: str, baseline: Result) -> None:
    dollars = figure(chart_id, baseline, baseline)
    with using(RMB):
        shown = figure(chart_id, baseline, baseline)
    rate = RMB.rate if chart_id in MONEY else 1.0
    assert ("RMB" in shown.unit) == (chart_id in MONEY) == ("RMB per USD" in shown.note)
    assert "USD" not in shown.unit and "RMB" not in dollars.unit
    for a, b in zip(dollars.panels, shown.panels, strict=True):
        for one, two in zip(a.lines, b.lines, strict=True):
            assert np.allclose(two.y, rate * one.y, rtol=1e-12)
        for low, high in zip(a.areas, b.areas, strict=True):
            assert np.allclose(high.upper, rate * low.upper, rtol=1e-12)
        assert [p.y for p in b.points] == pytest.approx([rate * p.y for p in a.points])


def test_bands_and_headline_numbers_convert_and_changes_in_per_cent_do_not(baseline: Result) -> None:
    changed = Scenario().with_input("price_gap_2030", 2.0)
    result = Result(changed, run(changed))
    asked: tuple[Quantity, ...] = tuple(quantities("price"))
    told = {id: (kpi.text(result), kpi.change(result, baseline)) for id, kpi in KPIS.items()}
    bands = spread(changed, asked, ["bill"], 200)
    currency.use(RMB)
    again = spread(changed, asked, ["bill"], 200)
    assert np.allclose(again.values["bill"], RMB.rate * bands.values["bill"])
    for one in asked:
        assert np.allclose(again.bands[one], RMB.rate * bands.bands[one])
    for id, kpi in KPIS.items():
        assert kpi.change(result, baseline) == told[id][1], id
        assert (kpi.text(result) == told[id][0]) == (kpi.unit != "RMB"), id
    assert KPIS["bill"].text(result).startswith("\u00a5") and "\u00a5" in KPIS["bill"].detail(result)
    assert KPIS["cost"].detail(result) == "RMB/Mtok, 2030"


def test_a_threshold_is_kept_in_dollars_and_asked_in_what_is_shown() -> None:
    display = replace(Scenario().display, measure="bill", threshold=200.0)
    assert question(display).threshold == 200.0
    scenario = replace(Scenario(), display=display)
    with using(RMB):
        asked = question(display)
        assert asked.threshold == pytest.approx(1420.0)
        assert asked.measure.kept(asked.threshold) == pytest.approx(200.0)
        shown = spread(scenario, [], ["bill"], 300).odds("bill", asked.threshold)
    assert shown == spread(scenario, [], ["bill"], 300).odds("bill", 200.0)
    assert question(replace(display, threshold=None)).threshold == MEASURES["bill"].threshold
    assert files.to_bytes(scenario) == _in_rmb(scenario)


def _in_rmb(scenario: Scenario) -> bytes:
    with using(RMB):
        return files.to_bytes(scenario)


def test_reasons_add_up_to_the_converted_change() -> None:
    before, after = Scenario(), Scenario().with_input("price_gap_2030", 2.0)
    asked = question(replace(before.display, measure="bill"))
    dollars = attribute(asked, before, after).difference
    with using(RMB):
        found = attribute(question(replace(before.display, measure="bill")), before, after)
        assert found.difference == pytest.approx(RMB.rate * dollars)
        assert sum(part.value for part in found.parts) == pytest.approx(found.difference)
        assert ask_scenarios(asked, [before])[0] == pytest.approx(found.before)


def test_claims_and_tables_for_databases_stay_in_dollars(baseline: Result) -> None:
    before = [(answer.verdict, answer.arithmetic) for answer in check_all(Scenario())]
    table = iamc([baseline])
    currency.use(RMB)
    assert [(answer.verdict, answer.arithmetic) for answer in check_all(Scenario())] == before
    assert iamc([baseline]).equals(table)


def test_what_is_exported_says_how_it_was_converted() -> None:
    assert "RMB" not in stamp(Scenario(), DAY)
    with using(RMB):
        assert stamp(Scenario(), DAY).endswith("Converted at 7.1 RMB per USD, an assumption.")
