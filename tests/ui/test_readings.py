"""What is read off a chart does not hang on the words in it, which other languages have others for."""

from dataclasses import replace

import pytest

from planner.figures import Figure, Panel, Result, figure
from planner.run import run
from planner.scenario import Scenario
from ui.charts.ends import ends
from ui.charts.readings import rows, spoken

GHOSTS = ("A, B", "China")


@pytest.fixture(scope="module")
def results(warm: None) -> list[Result]:
    return [Result(scenario, run(scenario)) for scenario in (Scenario(name=name) for name in ("S", *GHOSTS))]


def otherwise_named(shown: Figure) -> Figure:
    """The same numbers, every word of the program another."""
    def panel(one: Panel) -> Panel:
        return replace(one, lines=tuple(replace(line, label=f"<{line.label[::-1]}>") for line in one.lines))

    return replace(shown, unit="?", title="?", panels=tuple(map(panel, shown.panels)))


@pytest.mark.parametrize(("chart", "end"), [("developer_share", "%"), ("price_gap", "x"), ("price", "")])
def test_a_short_unit_follows_a_number_whatever_the_unit_is_called(
    results: list[Result], chart: str, end: str
) -> None:
    shown = otherwise_named(figure(chart, results[0]))
    for row in rows(shown.panels[0], shown, 12):
        assert row.figures[0][0].lstrip("0123456789.,") == end


def test_ghosts_go_by_the_names_of_their_scenarios(results: list[Result]) -> None:
    shown = otherwise_named(figure("developer_share", results[0], ghosts=results[1:]))
    assert [row.name for row in rows(shown.panels[0], shown, 12) if row.ghost] == list(GHOSTS)
    alone = otherwise_named(figure("price_gap", results[0], ghosts=results[1:]))
    assert [end.name for end in ends(alone.panels[0], alone, 1.0) if end.style == "ghost"] == list(GHOSTS)


def test_one_plot_speaks_without_a_name_and_several_with_theirs(results: list[Result]) -> None:
    assert spoken(figure("price_gap", results[0], results[1]), 12).startswith("2027-03, x, realised: US over")
    assert spoken(figure("price_gap", results[0], results[1]), 12).endswith("; in brackets: A, B")
    several = spoken(figure("cost_stack", results[0]), 12)
    assert "USD/Mtok: China: Hardware" in several and "; US: Hardware" in several
