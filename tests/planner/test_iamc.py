"""The consortium's format: the model's numbers under names that other tools sort and add up by."""

import io
import re
import zipfile
from collections import Counter
from dataclasses import replace
from datetime import date
from itertools import product
from typing import Any

import pandas as pd
import pytest

from planner import files
from planner.export.iamc import (
    INDEX,
    MODEL,
    PLACES,
    REGIONS,
    YEARS,
    iamc,
    iamc_csv,
    iamc_monthly,
    iamc_xlsx,
    variables,
)
from planner.figures import Result
from planner.files.carried import carried
from planner.months import N_MONTHS, month_number
from planner.outputs import SERIES
from planner.quantities import Term
from planner.run import run
from planner.scenario import INPUTS, Scenario
from planner.sets import Bloc, Region
from planner.shocks import Shock, ShockKind
from planner.stamp import stamp
from planner.words import shown

DAY = date(2026, 4, 2)
WALL = Shock(ShockKind.API_RESTRICTION, 10, 24, 0.8, 3, Bloc.CHINA, Region.US)
STORY = Scenario("=1+1 \u4e2d\u56fd  A | story", shocks=(WALL, replace(WALL, start=20), Shock(
    ShockKind.TARIFF, 5, None, 0.25))).with_input("price_us", 1.1).with_input("moe_convergence", 20)
CHANGED = 3 * 2 + len(STORY.shocks)
"""Rows on what was changed: the inputs of every scenario, and the shocks of one."""


@pytest.fixture(scope="module")
def results(baseline: Result) -> list[Result]:
    return [Result(STORY, run(STORY)), baseline, replace(baseline, scenario=Scenario("Baseline"))]


@pytest.fixture(scope="module")
def yearly(results: list[Result]) -> pd.DataFrame:
    return iamc(results)


@pytest.fixture(scope="module")
def book(results: list[Result]) -> bytes:
    return iamc_xlsx(results, DAY)


def row(frame: pd.DataFrame, **wanted: str) -> pd.Series:
    for name, value in wanted.items():
        frame = frame[frame[name] == value]
    assert len(frame) == 1
    return frame.iloc[0]


def test_every_number_of_the_model_is_there_once() -> None:
    told = Counter(term for v in variables() if len(v.quantity.terms) == 1 for term in v.quantity.terms)
    assert told == Counter(
        Term(id, members, shown(series.unit)[0]) for id, series in SERIES.items()
        for members in product(*series.axes))


def test_rows_are_told_apart_by_their_names(yearly: pd.DataFrame) -> None:
    assert list(yearly.columns) == [*INDEX, *YEARS] and YEARS == (2026, 2027, 2028, 2029, 2030)
    assert not yearly.duplicated(list(INDEX)).any() and not yearly.isna().any().any()
    assert len(yearly) == 3 * len(variables()) + CHANGED and set(yearly["model"]) == {MODEL}
    assert not yearly["variable"].str.contains(r"\*|^\||\|$|\|\||\| | \|").any()
    per_variable = yearly.groupby("variable")["unit"].nunique()
    assert (per_variable == 1).all()


def test_a_year_is_its_december(yearly: pd.DataFrame, results: list[Result]) -> None:
    found = row(yearly, scenario="Baseline", region="World", variable="AI Tokens|Developer Share|China")
    course = results[1].projection.line("developer_share", Bloc.CHINA)
    for year in YEARS:
        assert found[year] == 100 * course[month_number(f"{year}-12")]
    assert found["unit"] == "%"


def test_regions_are_those_of_the_number(yearly: pd.DataFrame, results: list[Result]) -> None:
    last = results[0].projection
    for region, bloc in product(Region, Bloc):
        maker = {Bloc.CHINA: "China", Bloc.US: "United States", Bloc.REST: "Rest of World"}[bloc]
        found = row(yearly, scenario="=1+1 \u4e2d\u56fd A | story", region=REGIONS[region],
                    variable=f"AI Tokens|Developer Share|{maker}")
        assert found[2030] == 100 * last.at(57, "region_share", region, bloc)
    for bloc in Bloc:
        found = row(yearly, scenario="Baseline", region=PLACES[bloc], variable="AI Compute|Accelerators")
        assert found[2030] == results[1].projection.at(57, "accelerators", bloc)
    assert REGIONS[Region.REST] != PLACES[Bloc.REST]


@pytest.mark.parametrize(("whole", "region"), [
    ("AI Tokens|Served", "World"), ("Spend|AI Tokens", "World"), ("Cost|AI Tokens", "China")])
def test_a_total_is_the_sum_of_its_parts(yearly: pd.DataFrame, whole: str, region: str) -> None:
    here = yearly[(yearly["scenario"] == "Baseline") & (yearly["region"] == region)]
    parts = here[here["variable"].str.fullmatch(rf"{whole.replace('|', r'[|]')}[|][^|]+")]
    assert len(parts) == 3
    total = row(here, variable=whole)
    for year in YEARS:
        assert total[year] == pytest.approx(parts[year].sum(), rel=1e-12)


def test_what_was_changed_is_told_in_numbers(yearly: pd.DataFrame, results: list[Result]) -> None:
    for id in ("price_us", "moe_convergence"):
        spec = INPUTS[id]
        factor, unit = shown(spec.unit)
        rows = yearly[yearly["variable"] == f"Input|{spec.label}"]
        assert rows["scenario"].nunique() == 3 and set(rows["unit"]) == {unit}
        assert rows[2026].tolist() == rows[2030].tolist() == [
            factor * result.scenario.value(id) for result in results]
    shocks = yearly[yearly["variable"].str.startswith("Shock|")]
    assert shocks["variable"].tolist() == [f"Shock|{title}" for title in (
        WALL.title, f"{WALL.title} (2)", STORY.shocks[2].title)]
    wall, later, tariff = (shocks.iloc[n][list(YEARS)].tolist() for n in range(3))
    assert wall == [0, 80, 20, 0, 0] and later == [0, 40, 80, 0, 0]  # a quarter and half of its ramp
    assert tariff == pytest.approx([25.0] * 5)
    assert not iamc(results[1:])["variable"].str.contains("Input|Shock", regex=True).any()


def test_months_hold_the_years(results: list[Result], yearly: pd.DataFrame) -> None:
    monthly = iamc_monthly(results)
    assert list(monthly.columns) == [*INDEX, "time", "value"] and len(monthly) == N_MONTHS * len(yearly)
    december = monthly[monthly["time"].dt.month == 12]
    table = december.assign(year=december["time"].dt.year).pivot_table(
        index=list(INDEX), columns="year", values="value")
    assert table.to_numpy().tolist() == yearly.set_index(list(INDEX)).sort_index().to_numpy().tolist()


def test_scenarios_of_one_name_are_numbered(yearly: pd.DataFrame) -> None:
    assert list(dict.fromkeys(yearly["scenario"])) == [
        "=1+1 \u4e2d\u56fd A | story", "Baseline", "Baseline (2)"]


def test_csv_holds_the_numbers_in_full_and_no_formula(results: list[Result], yearly: pd.DataFrame) -> None:
    read = pd.read_csv(io.BytesIO(iamc_csv(results)))
    assert read[list(map(str, YEARS))].to_numpy().tolist() == yearly[list(YEARS)].to_numpy().tolist()
    assert set(read["scenario"]) == {"'=1+1 \u4e2d\u56fd A | story", "Baseline", "Baseline (2)"}
    months = pd.read_csv(io.BytesIO(iamc_csv(results, monthly=True)), parse_dates=["time"])
    assert months["time"].min() == pd.Timestamp("2026-03-01") and len(months) == N_MONTHS * len(yearly)


def test_the_workbook_has_the_sheets_that_pyam_looks_for(book: bytes, yearly: pd.DataFrame) -> None:
    sheets = pd.read_excel(io.BytesIO(book), sheet_name=None, engine="openpyxl")
    assert list(sheets)[:4] == ["data", "meta", "monthly", "variables"]
    assert list(sheets["data"].columns) == [*INDEX, *YEARS]
    pd.testing.assert_frame_equal(sheets["data"], yearly, check_dtype=False, rtol=1e-15, atol=0)
    assert sheets["monthly"]["time"].dtype.kind == "M" and len(sheets["monthly"]) == N_MONTHS * len(yearly)
    assert set(sheets["variables"]["variable"]) == set(yearly["variable"])


def test_the_workbook_tells_what_was_changed(book: bytes) -> None:
    meta = pd.read_excel(io.BytesIO(book), sheet_name="meta", engine="openpyxl")
    assert meta["price_us"].tolist() == [1.1, 1.0, 1.0] and meta["moe_convergence"].tolist() == [20, 15, 15]
    assert "price_china" not in meta.columns
    assert meta["stamp"].tolist()[1] == stamp(Scenario(), DAY)


def test_the_workbook_holds_no_formula_and_one_scenario(book: bytes, results: list[Result]) -> None:
    with zipfile.ZipFile(io.BytesIO(book)) as parts:
        sheets = [parts.read(name) for name in parts.namelist() if name.startswith("xl/worksheets/sheet")]
    assert len(sheets) > 1
    for sheet in sheets:
        assert not re.search(rb"<(f|hyperlink)[ >/]", sheet)
    assert carried(book, "a") == files.to_bytes(STORY)
    assert book == iamc_xlsx(results, DAY)


def test_no_scenario_makes_no_workbook() -> None:
    with pytest.raises(ValueError, match="at least one"):
        iamc_xlsx([])
    assert iamc([]).empty and iamc_csv([]).decode().startswith("model,scenario,region,variable,unit,2026")


def test_pyam_reads_all_of_it(book: bytes, results: list[Result], tmp_path: Any) -> None:
    pyam = pytest.importorskip("pyam", exc_type=ImportError)
    path = tmp_path / "a.xlsx"
    path.write_bytes(book)
    read = pyam.IamDataFrame(path)
    assert read.time_domain == "year" and len(read) == (3 * len(variables()) + CHANGED) * len(YEARS)
    assert read.meta["price_us"].tolist() == [1.1, 1.0, 1.0]
    assert read.check_aggregate("AI Tokens|Served") is None
    assert pyam.IamDataFrame(iamc_monthly(results)).time_domain == "datetime"
