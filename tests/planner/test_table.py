"""Tables of charts hold what the chart draws, every digit of it, and nothing a spreadsheet would run."""

import csv
from collections import Counter
from dataclasses import replace
from io import StringIO

import pytest

from planner.charts import CHARTS
from planner.export.table import chart_text, columns, months
from planner.figures import Figure, Result, figure
from planner.months import HISTORY, HORIZON, decimal_year, month_name, month_names
from planner.run import run
from planner.scenario import Scenario

every_chart = pytest.mark.parametrize("chart_id", CHARTS)


@pytest.fixture(scope="module")
def other() -> Result:
    scenario = Scenario("=1+1").with_input("price_gap_2030", 2.0)
    return Result(scenario, run(scenario))


def rows(text: str, separator: str = ",") -> list[list[str]]:
    return list(csv.reader(StringIO(text), delimiter=separator))


def drawn(shown: Figure) -> Counter[tuple[int, float]]:
    """Every month and value that the chart draws."""
    found: Counter[tuple[int, float]] = Counter()
    for panel in shown.panels:
        curves = [(line.x, line.y) for line in panel.lines]
        curves += [(area.x, area.upper - area.lower) for area in panel.areas]
        curves.append(([point.x for point in panel.points], [point.y for point in panel.points]))
        for x, y in curves:
            found.update((round((at - decimal_year(0)) * 12), float(v)) for at, v in zip(x, y, strict=True))
    return found


@every_chart
def test_a_table_holds_every_number_of_the_chart_and_no_other(
    chart_id: str, baseline: Result, other: Result
) -> None:
    shown = figure(chart_id, other, baseline)
    table = columns(shown)
    in_table = Counter((month, value) for column in table for month, value in column.values.items())
    assert in_table == drawn(shown)

    _, head, *body = rows(chart_text(shown, ""))
    assert head == ["month", *(column.heading for column in table)]
    assert [row[0] for row in body] == [month_name(month) for month in months(table)]
    in_text = Counter(
        (month, float(cell)) for month, row in zip(months(table), body, strict=True)
        for cell in row[1:] if cell)
    assert in_text == in_table


@every_chart
def test_headings_differ(chart_id: str, baseline: Result, other: Result) -> None:
    headings = [column.heading for column in columns(figure(chart_id, other, baseline, [other]))]
    assert len(set(headings)) == len(headings)


def test_the_scenario_comes_first_then_what_it_is_held_against(baseline: Result, other: Result) -> None:
    table = columns(figure("developer_share", other, baseline))
    assert [column.heading for column in table] == [
        "China", "US", "Rest", "China (reference)", "US (reference)", "Rest (reference)",
        "China (hindcast)", "US (hindcast)", "Rest (hindcast)",
        "China (observed)", "China (observed, 2)", "US (observed)", "Rest (observed)"]
    assert months(table) == list(range(-HISTORY, HORIZON + 1))
    assert table[0].role == "china" and table[0].kind == "solid" and table[3].kind == "reference"


def test_layers_carry_the_name_of_their_plot_and_the_reference_is_their_total(
    baseline: Result, other: Result
) -> None:
    table = columns(figure("cost_stack", other, baseline))
    assert [column.heading for column in table][:4] == [
        "China, Electricity", "China, Operation", "China, Hardware", "China, Total (reference)"]
    total = sum(column.values[HORIZON] for column in columns(figure("cost_stack", baseline))[:3])
    assert table[3].values[HORIZON] == pytest.approx(total)


def test_observations_of_one_month_are_all_kept(baseline: Result) -> None:
    table = columns(figure("tokens", baseline))
    observed = [column for column in table if column.kind == "observed" and column.role == "china"]
    assert [column.heading for column in observed] == [
        "China (observed)", "China (observed, 2)", "China (observed, 3)"]
    assert sum(len(column.values) for column in observed) == sum(
        point.role == "china" for point in figure("tokens", baseline).panels[0].points)


def test_other_scenarios_have_their_name_in_the_heading(baseline: Result, other: Result) -> None:
    text = chart_text(figure("price", baseline, None, [other]), "")
    assert "China, =1+1" in rows(text)[1]


def test_the_clipboard_gets_tabs(baseline: Result) -> None:
    shown = figure("price_gap", baseline)
    assert rows(chart_text(shown, "A, B", "\t"), "\t") == rows(chart_text(shown, "A, B"))
    line = chart_text(shown, "A, B", "\t").splitlines()[2]
    assert line.count("\t") == len(columns(shown)) and "," not in line


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t=", "\r\n=", " ="])
def test_no_heading_becomes_a_formula(baseline: Result, start: str) -> None:
    shown = figure("price", baseline)
    panel = shown.panels[0]
    line = replace(panel.lines[0], label=f"{start}cmd|' /C calc'!A0")
    crossed = replace(shown, title=f"{start}1+1", panels=(replace(panel, lines=(line,)),))
    for separator in (",", "\t"):
        words = [word for row in rows(chart_text(crossed, f"{start}1+1", separator), separator)[:2]
                 for word in row]
        assert not any(word.startswith(("=", "+", "-", "@", "\t", "\r")) for word in words)
        assert words[0].startswith("'") and words[2].startswith("'")


def test_what_a_user_wrote_stays_on_one_line(baseline: Result) -> None:
    shown = figure("price_gap", baseline)
    text = chart_text(shown, 'A "name",\nwith\r\nlines\tand =1+1')
    assert rows(text)[0] == ['Price gap US/China, x, realised. A "name", with lines and =1+1']
    assert len(text.splitlines()) == 2 + len(months(columns(shown)))
    assert [row[0] for row in rows(text)[-len(month_names()):]] == month_names()
