"""The user's own observations: declared limits, a file that carries them, points in figures and tables."""

import io
import json
from dataclasses import replace

import openpyxl
import pytest

from planner import files
from planner.charts import CHARTS
from planner.errors import FileError
from planner.export.table import columns
from planner.figures import Result, figure
from planner.months import decimal_year, month_name
from planner.observations import FIRST, LAST, MAX_OBSERVED, OBSERVABLE, Observed, merged
from planner.outputs import SERIES
from planner.scenario import Scenario
from planner.sets import Bloc

SHARE = Observed(
    "developer_share", Bloc.CHINA, "Rankings of May, <b>=1+1</b>", ((-4, 0.22), (1, 0.49), (2, 0.6)))
GAP = Observed("price_gap", None, "Own price list", ((1, 4.5),))
SEEN = replace(Scenario(), observations=(SHARE, GAP))


def test_what_can_be_observed_has_a_bloc_or_none() -> None:
    for name, about in OBSERVABLE.items():
        assert SERIES[name].axes in ((), (Bloc,)) and about.low < about.high
        assert about.units[about.unit] == 1.0 and about.label == SERIES[name].label


@pytest.mark.parametrize(("series", "bloc", "points"), [
    ("nothing", None, ((1, 1.0),)), ("developer_share", None, ((1, 0.5),)),
    ("price_gap", Bloc.US, ((1, 4.0),)), ("price_gap", None, ()),
    ("price_gap", None, ((2, 4.0), (1, 4.0))), ("price_gap", None, ((1, 4.0), (1, 4.0))),
    ("developer_share", Bloc.US, ((1, 1.01),)), ("price_gap", None, ((1, float("nan")),)),
    ("price_gap", None, ((FIRST - 1, 4.0),)), ("price_gap", None, ((LAST + 1, 4.0),)),
])
def test_what_cannot_be_is_refused(
    series: str, bloc: Bloc | None, points: tuple[tuple[int, float], ...]
) -> None:
    with pytest.raises(ValueError, match=r"observed|bloc|lies between"):
        Observed(series, bloc, "s", points)


def test_the_same_source_is_replaced_and_another_added() -> None:
    newer = replace(SHARE, points=((3, 0.5),))
    assert merged((SHARE, GAP), (newer,)) == (GAP, newer)
    other = replace(SHARE, source="Another")
    assert merged((SHARE, GAP), (other,)) == (SHARE, GAP, other)


def test_a_scenario_holds_only_so_many() -> None:
    many = tuple(replace(GAP, source=str(n)) for n in range(MAX_OBSERVED + 1))
    replace(Scenario(), observations=many[1:])
    with pytest.raises(ValueError, match="at most"):
        replace(Scenario(), observations=many)


def test_a_file_carries_them_and_its_marks_stay() -> None:
    data = files.to_bytes(SEEN)
    loaded = files.parse(data, "a.json")
    assert loaded.scenario == SEEN and loaded.notices == () and files.to_bytes(loaded.scenario) == data
    with_none, with_some = json.loads(files.to_bytes(Scenario())), json.loads(data)
    assert with_some["defaults"] == with_none["defaults"] and "observations" not in with_none
    assert SEEN.same_numbers(Scenario()) and SEEN.bare == Scenario().bare


def test_every_observable_at_its_limits_comes_back() -> None:
    most = tuple(
        Observed(name, Bloc.US if about.by_bloc else None, "s", ((FIRST, about.low), (LAST, about.high)))
        for name, about in OBSERVABLE.items())
    scenario = replace(Scenario(), observations=most)
    assert files.parse(files.to_bytes(scenario), "a.json").scenario == scenario


@pytest.mark.parametrize(("change", "words"), [
    ({"series": "developer_shar"}, ("no known series", "developer_share")),
    ({"series": 3}, ("no known series",)),
    ({"bloc": "cn"}, ("bloc", "'china', 'us', 'rest'")),
    ({"unit": "%"}, ("unit", "'fraction'", "convert")),
    ({"source": ""}, ("source is empty",)),
    ({"source": "a\nb"}, ("control characters",)),
    ({"values": {}}, ("values is empty",)),
    ({"values": {"2024-11": 0.5}}, ("'2024-11'", "2024-12 to 2030-12")),
    ({"values": {"2026-04": 1.5}}, ("'2026-04'", "between 0 and 1")),
    ({"values": {"2026-04": "0.5"}}, ("must be a number",)),
    ({"values": [0.5]}, ("an object in braces",)),
    ({"note": "x"}, ("not a known key",)),
])
def test_a_broken_entry_gets_one_sentence(change: dict[str, object], words: tuple[str, ...]) -> None:
    tree = json.loads(files.to_bytes(SEEN))
    tree["observations"][0].update(change)
    with pytest.raises(FileError) as error:
        files.parse(json.dumps(tree).encode(), "a.json")
    sentence = str(error.value)
    assert all(word in sentence for word in ("a.json: observations[0]", *words)), sentence
    assert sentence.endswith(".") and "[key]" not in sentence and sentence.isprintable()


def test_they_are_points_of_their_own_in_the_unit_of_the_chart(baseline: Result) -> None:
    shown = figure("developer_share", replace(baseline, scenario=SEEN)).panels[0]
    own = [point for point in shown.points if point.own]
    assert [(p.role, p.x, p.y) for p in own] == [
        ("china", decimal_year(month), pytest.approx(100 * value)) for month, value in SHARE.points]
    assert all(SHARE.source in point.text for point in own)
    shipped = figure("developer_share", baseline).panels[0].points
    assert [p for p in shown.points if not p.own] == list(shipped) and not any(p.own for p in shipped)


def test_nothing_but_charts_of_the_same_output_changes(baseline: Result) -> None:
    seen = replace(baseline, scenario=SEEN)
    changed = {id for id in CHARTS if any(p.own for panel in figure(id, seen).panels for p in panel.points)}
    assert changed == {"developer_share", "price_gap"}


def test_tables_tell_them_from_the_shipped_ones(baseline: Result) -> None:
    table = columns(figure("developer_share", replace(baseline, scenario=SEEN)))
    own = [column for column in table if column.kind == "own"]
    assert [column.label for column in own] == ["China (own observation)"]
    assert own[0].values == {month: pytest.approx(100 * value) for month, value in SHARE.points}
    assert [c.values for c in table if c.kind == "observed"] == [
        c.values for c in columns(figure("developer_share", baseline)) if c.kind == "observed"]


def test_a_workbook_lists_their_source_as_text(baseline: Result) -> None:
    from planner.export.workbook import workbook

    made = openpyxl.load_workbook(io.BytesIO(workbook(replace(baseline, scenario=SEEN), baseline)))
    rows = [[cell.value for cell in row] for row in made["Evidence used"].iter_rows(min_row=2)]
    own = [row for row in rows if SHARE.source in str(row[-1])]
    assert [row[2].strftime("%Y-%m") for row in own] == [month_name(month) for month, _ in SHARE.points]
