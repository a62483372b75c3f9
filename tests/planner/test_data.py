"""Numbers for other programs: one long table, and one document, of exactly what the charts show."""

import io
import json
from dataclasses import replace
from datetime import date, datetime
from typing import Any

import pyarrow.parquet as pq
import pytest

from planner import files
from planner.analysis.spread import Spread, spread
from planner.analysis.uncertainty import PROBABILITIES
from planner.charts import CHARTS, quantities
from planner.cli import document as cli_document
from planner.export.data import HEADINGS, parquet
from planner.export.document import json_document, run_document
from planner.export.sheet import first_day
from planner.export.table import columns
from planner.figures import Result, figure
from planner.kpis import KPIS
from planner.measures import MEASURES
from planner.months import HORIZON, month_name
from planner.run import run
from planner.scenario import Scenario
from planner.sets import Bloc
from planner.stamp import stamp
from planner.version import MODEL_VERSION, VERSION

DAY = date(2026, 4, 2)
STORY = Scenario("=A story \u4e2d\u56fd", "me", "\u202eline\ntwo").with_input("price_us", 1.1)
BANDED = ("developer_share", "cost_stack")

every_chart = pytest.mark.parametrize("chart_id", CHARTS)


@pytest.fixture(scope="module")
def story() -> Result:
    return Result(STORY, run(STORY))


@pytest.fixture(scope="module")
def drawn() -> Spread:
    return spread(STORY, [q for chart in BANDED for q in quantities(chart)], MEASURES, 50, 7)


@pytest.fixture(scope="module")
def table(story: Result, drawn: Spread) -> Any:
    return pq.read_table(io.BytesIO(parquet(story, drawn, DAY)))


@pytest.fixture(scope="module")
def document(story: Result, drawn: Spread) -> Any:
    return json.loads(json.dumps(json_document(story, drawn, DAY), allow_nan=False))


# The long table

@every_chart
def test_the_table_holds_every_number_of_every_chart(
    chart_id: str, table: Any, story: Result, drawn: Spread
) -> None:
    wanted = sorted(
        (column.plot, column.name, column.level or -1.0,
         datetime.combine(first_day(month), datetime.min.time()), value)
        for column in columns(figure(chart_id, replace(story, bands=drawn.bands)))
        for month, value in column.values.items())
    rows = [row for row in table.to_pylist() if row["chart"] == chart_id]
    assert sorted((row["panel"], row["series"], row["quantile"] or -1.0, row["month"], row["value"])
                  for row in rows) == wanted
    assert {row["unit"] for row in rows} == {CHARTS[chart_id].unit}


def test_a_row_says_what_kind_of_number_it_is(table: Any) -> None:
    frame = table.to_pandas()
    assert tuple(frame.columns) == HEADINGS
    assert set(frame["kind"]) == {"scenario", "hindcast", "observed", "band"}
    bands = frame[frame["kind"] == "band"]
    assert set(bands["chart"]) == set(BANDED) and set(bands["quantile"]) == set(PROBABILITIES)
    assert frame[frame["kind"] != "band"]["quantile"].isna().all()
    key = ["chart", "panel", "series", "kind", "quantile", "month"]
    assert not frame[frame["kind"] != "observed"].duplicated(key).any()


def test_a_number_is_found_by_its_names(table: Any, story: Result) -> None:
    frame = table.to_pandas()
    row = frame[(frame["chart"] == "price") & (frame["series"] == "China") & (frame["kind"] == "scenario")
                & (frame["month"] == f"{month_name(HORIZON)}-01")]
    assert row["value"].tolist() == [story.projection.at(HORIZON, "price", Bloc.CHINA)]


def test_the_table_says_where_it_comes_from(table: Any) -> None:
    told = {key.decode(): value.decode() for key, value in table.schema.metadata.items()}
    assert told["tradewinds.stamp"] == stamp(STORY, DAY)
    assert (told["tradewinds.model_version"], told["tradewinds.program_version"]) == (MODEL_VERSION, VERSION)
    assert (told["tradewinds.draws"], told["tradewinds.seed"]) == ("50", "7")
    assert files.parse(told["tradewinds.scenario"].encode(), "a").scenario == STORY


def test_the_table_is_the_same_each_time(story: Result) -> None:
    assert parquet(story, None, DAY) == parquet(story, None, DAY) != parquet(story, None, date(2026, 4, 3))


def test_without_draws_there_are_no_bands(story: Result) -> None:
    made = pq.read_table(io.BytesIO(parquet(story, today=DAY)))
    assert "band" not in made["kind"].to_pylist() and b"tradewinds.seed" not in made.schema.metadata


# The document

def test_the_document_holds_all_that_a_run_prints(document: Any, story: Result) -> None:
    printed = json.loads(json.dumps(run_document(STORY, story.projection)))
    assert {key: document[key] for key in printed} == printed
    assert cli_document.run_document is run_document


@every_chart
def test_the_document_holds_every_series(
    chart_id: str, document: Any, story: Result, drawn: Spread
) -> None:
    shown, told = figure(chart_id, replace(story, bands=drawn.bands)), document["charts"][chart_id]
    assert (told["title"], told["unit"], told["note"]) == (shown.title, shown.unit, shown.note)
    assert [panel["title"] for panel in told["panels"]] == [panel.title for panel in shown.panels]
    series = [one for panel in told["panels"] for one in panel["series"]]
    assert [(one["name"], one["kind"], one.get("quantile"), one["months"], one["values"])
            for one in series] == [
        (column.name, column.kind, column.level, [month_name(m) for m in column.values],
         list(column.values.values())) for column in columns(shown)]


def test_the_document_tells_headlines_and_draws(document: Any, story: Result, drawn: Spread) -> None:
    assert list(document["headlines"]) == list(KPIS)
    for id, kpi in KPIS.items():
        assert document["headlines"][id]["text"] == kpi.text(story)
        assert list(document["headlines"][id]["values"].values()) == list(kpi.read(story))
    told = document["draws"]
    assert (told["number"], told["seed"], told["varied"]) == (50, 7, list(drawn.varied))
    assert told["odds"]["above"] == drawn.odds(told["odds"]["measure"], told["odds"]["threshold"])
    assert {id: entry["quantiles"] for id, entry in told["measures"].items()} == {
        id: drawn.quantiles(id).tolist() for id in MEASURES}


def test_the_document_says_where_it_comes_from(document: Any) -> None:
    assert document["stamp"] == stamp(STORY, DAY)
    assert files.parse(json.dumps(document["scenario_file"]).encode(), "a").scenario == STORY


def test_a_scenario_that_no_file_may_hold_is_told_all_the_same(baseline: Result) -> None:
    result = replace(baseline, scenario=Scenario("\ud800", description="x" * 20_000))
    assert json_document(result, today=DAY)["scenario_file"] is None
    told = pq.read_metadata(io.BytesIO(parquet(result, today=DAY))).metadata
    assert told[b"tradewinds.scenario"] == b""


@pytest.mark.parametrize("make", [parquet, json_document])
def test_draws_of_another_scenario_are_refused(make: Any, baseline: Result, drawn: Spread) -> None:
    with pytest.raises(ValueError, match="another scenario"):
        make(baseline, drawn)
