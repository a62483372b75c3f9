"""What the insight dock remarks: each kind where it happens, in the month in which it happens."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from planner import language
from planner.analysis.warnings import Warning, warnings
from planner.charts import CHARTS
from planner.figures import Result
from planner.files import read
from planner.months import HORIZON, month_name
from planner.outputs import SERIES
from planner.projection import Projection
from planner.run import run
from planner.scenario import INPUTS, Scenario
from planner.sets import Bloc, label
from planner.shocks import Shock, ShockKind
from planner.words import brief, number, shown
from tests.planner.spoken import templates

TEMPLATES = templates("planner.analysis.warnings")

STORIES = Path(__file__).parents[2] / "scenarios"
MONTHS = range(HORIZON + 1)
CUT = Shock(ShockKind.PRICE_CUT, 6, None, 0.95, bloc=Bloc.US)

SCENARIOS = {
    "baseline": Scenario(),
    "chips lost": Scenario().with_shock(Shock(ShockKind.CAPACITY_LOSS, 6, 12, 0.5, bloc=Bloc.CHINA)),
    "sunk hardware": Scenario().with_input("hardware_recovery_china_2030", 0.0),
    "price cut": Scenario().with_shock(CUT),
    "below cost": Scenario().with_input("margin_floor", -0.9).with_shock(CUT),
    "price war": Scenario().with_input("price_gap_2030", 2.0),
    "dear America": Scenario().with_input("price_gap_2030", 12.0),
    "ban": Scenario().with_shock(Shock(ShockKind.MODEL_BAN, 20, 12, 1.0, bloc=Bloc.CHINA)),
    "surge": Scenario().with_shock(Shock(ShockKind.DEMAND_SURGE, 10, 6, 3.0)),
    "few chips": Scenario().with_input("accelerators_china_2030", 4.0).with_shock(
        Shock(ShockKind.PRICE_CUT, 6, None, 0.95, bloc=Bloc.CHINA)),
    "walls": Scenario().with_shock(Shock(ShockKind.MODEL_BAN, 10, 8, 0.9, ramp=2)),
}
every_scenario = pytest.mark.parametrize("name", SCENARIOS)


def result(name: str) -> Result:
    return Result(SCENARIOS[name], run(SCENARIOS[name]))


def told(found: list[Warning]) -> list[tuple[int | None, str]]:
    return [(remark.month, remark.text) for remark in found]


def about(found: list[Warning], *subjects: str) -> list[tuple[int | None, str]]:
    return told([remark for remark in found if remark.subject in subjects])


def markups(of: Result, bloc: Bloc) -> list[float]:
    """Price over cost before scarcity, month by month."""
    threshold, exponent = (of.scenario.value(name) for name in ("scarcity_threshold", "scarcity_exponent"))
    smoothed = of.projection.at(0, "load_ratio", bloc)
    found, today = [], max(smoothed / threshold, 1) ** exponent
    for t in MONTHS:
        scarce = max(smoothed / threshold, 1) ** exponent / today
        cost = of.projection["cost"][0, t, bloc].sum()
        found.append(of.projection.at(t, "price", bloc) / cost / scarce)
        smoothed += (of.projection.at(t, "load_ratio", bloc) - smoothed) / 3
    return found


def cut_off(of: Result) -> set[tuple[int, str]]:
    """Remarks on demand that is not served in months after one in which nobody was overloaded."""
    gone = [of.projection.at(t, "unserved") for t in MONTHS]
    full = [any(of.projection.at(max(t - 1, 0), "load_ratio", bloc)
                > max(of.projection.at(0, "load_ratio", bloc), 1) + 1e-9 for bloc in Bloc) for t in MONTHS]
    found, stretch = set(), []
    for t in [*MONTHS, None]:
        if t is not None and gone[t] > 0.001:
            stretch.append(t)
            continue
        free = [u for u in stretch if u == 0 or not full[u]]
        if free:
            peak = max(free, key=lambda u: gone[u])
            found.add((free[0], f"Access is cut: demand goes unserved, {number(100 * gone[peak])}% of it "
                                f"at the peak in {month_name(peak)}"))
        stretch = []
    return found


def by_hand(of: Result) -> set[tuple[int, str]]:
    """Month and words of every remark on a projection, month by month."""
    found = cut_off(of)
    for bloc in Bloc:
        markup = markups(of, bloc)
        load, margin, share = (
            [of.projection.at(t, output, bloc) for t in MONTHS]
            for output in ("load_ratio", "gross_margin", "developer_share"))
        floor = of.scenario.value("margin_floor")
        lowest = min(1 + floor, markup[0])
        for t in MONTHS:
            before = max(t - 1, 0)
            full = max(load[0], 1.0)
            if load[t] > full + 1e-9 and (t == 0 or load[before] <= full + 1e-9):
                after = next((u for u in MONTHS if u > t and load[u] <= full + 1e-9), None)
                until = f" until {month_name(after)}" if after else ""
                found.add((
                    t, f"{label(bloc)}: inference load exceeds capacity{until}; users are turned away"))
            if t and markup[t] <= lowest + 1e-9 < markup[before]:
                found.add((t, f"{label(bloc)}: price reaches the lowest margin vendors accept"))
            if t and margin[t] < -1e-9 <= margin[before]:
                found.add((t, f"{label(bloc)}: vendors sell below cost"))
            if t and (share[t] > 0.5) != (share[before] > 0.5):
                way = "rises above" if share[t] > 0.5 else "falls below"
                found.add((t, f"{label(bloc)}: developer share {way} 50%"))
    zone = "the 3-5x zone where loyalty is tested"
    gap = [of.projection.at(t, "price_gap") for t in MONTHS]
    for t in MONTHS[1:]:
        inside, was_inside = (3 <= gap[u] <= 5 for u in (t, t - 1))
        if inside and not was_inside:
            found.add((t, f"Price gap enters {zone}"))
        if was_inside and not inside:
            found.add((t, f"Price gap leaves {zone}, {'upwards' if gap[t] > 5 else 'downwards'}"))
    return found


@every_scenario
def test_remarks_are_those_that_counting_by_hand_finds(name: str) -> None:
    of = result(name)
    found = told([remark for remark in warnings(of) if remark.month is not None])
    assert len(found) == len(set(found))
    assert set(found) == by_hand(of)


@every_scenario
def test_inputs_come_first_and_the_others_by_month(name: str) -> None:
    months = [remark.month for remark in warnings(result(name))]
    dated = [month for month in months if month is not None]
    assert months == [None] * (len(months) - len(dated)) + sorted(dated)


def test_the_baseline_has_one_remark_and_no_other(baseline: Result) -> None:
    share = baseline.projection.line("developer_share", Bloc.CHINA)
    month = int(np.flatnonzero(share > 0.5)[0])
    assert told(warnings(baseline)) == [(month, "China: developer share rises above 50%")]


def test_chips_that_are_lost_bind_while_they_are_lost() -> None:
    of = result("chips lost")
    load = of.projection.line("load_ratio", Bloc.CHINA)
    short = [t for t in MONTHS if load[t] > max(1.0, load[0])]
    assert short == list(range(short[0], short[-1] + 1)) and short[0] == 6
    assert about(warnings(of), "load_ratio") == [
        (6, f"China: inference load exceeds capacity until {month_name(short[-1] + 1)}; "
            "users are turned away")]


def test_capacity_that_binds_to_the_end_has_no_until() -> None:
    of = result("sunk hardware")
    load = of.projection.line("load_ratio", Bloc.CHINA)
    assert load[HORIZON] > 1
    (month, words), = about(warnings(of), "load_ratio")
    assert month == int(np.flatnonzero(load > 1)[0])
    assert words == "China: inference load exceeds capacity; users are turned away"


def test_a_price_cut_ends_at_the_margin_floor() -> None:
    of = result("price cut")
    margin = of.projection.line("gross_margin", Bloc.US)
    assert margin[5] > 1e-6 and abs(margin[6]) < 1e-9  # the floor is cost itself
    assert (6, "US: price reaches the lowest margin vendors accept") in about(warnings(of), "price")
    assert about(warnings(of), "gross_margin") == []


def test_a_floor_below_cost_lets_vendors_sell_below_it() -> None:
    of = result("below cost")
    margin = of.projection.line("gross_margin", Bloc.US)
    first = int(np.flatnonzero(margin < 0)[0])
    assert about(warnings(of), "gross_margin") == [(first, "US: vendors sell below cost")] and first == 6


def test_a_margin_floor_is_told_though_scarcity_hides_it() -> None:
    of = result("few chips")
    margin = of.projection.line("gross_margin", Bloc.CHINA)
    assert margin[6:].min() > 0.01  # never at what vendors accept, since computing is short
    assert about(warnings(of), "price") == [(6, "China: price reaches the lowest margin vendors accept")]
    dear = SCENARIOS["few chips"].with_input("scarcity_exponent", 0.0)
    assert about(warnings(Result(dear, run(dear))), "price") == about(warnings(of), "price")


def test_demand_that_nobody_may_serve_is_told_with_its_peak() -> None:
    of = result("walls")
    unserved = of.projection.line("unserved")
    (month, words), = about(warnings(of), "unserved")
    assert month == 10 == int(np.flatnonzero(unserved > 0)[0])
    peak = int(unserved.argmax())
    assert 12 <= peak < 18
    assert words.endswith(f"{number(100 * unserved[peak])}% of it at the peak in {month_name(peak)}")


def test_demand_that_is_turned_away_for_want_of_chips_is_not_cut_off() -> None:
    lost = Scenario().with_shock(Shock(ShockKind.CAPACITY_LOSS, 6, None, 0.9))
    of = Result(lost, run(lost))
    assert of.projection.line("unserved").max() > 0.01
    assert about(warnings(of), "unserved") == []
    assert about(warnings(of), "load_ratio") != []


def test_a_price_gap_leaves_the_loyalty_zone_at_either_end() -> None:
    for name, way in (("price war", "downwards"), ("dear America", "upwards")):
        of = result(name)
        gap = of.projection.line("price_gap")
        outside = np.flatnonzero(gap > 5) if way == "upwards" else np.flatnonzero(gap < 3)
        words = f"Price gap leaves the 3-5x zone where loyalty is tested, {way}"
        assert (int(outside[0]), words) in about(warnings(of), "price_gap")


def test_a_majority_that_comes_and_goes_is_told_twice() -> None:
    of = result("ban")
    share = of.projection.line("developer_share", Bloc.US)
    up = int(np.flatnonzero(share > 0.5)[0])
    down = int(np.flatnonzero((share < 0.5) & (np.arange(HORIZON + 1) > up))[0])
    mine = [remark for remark in about(warnings(of), "developer_share") if remark[1].startswith("US")]
    assert mine == [
        (up, "US: developer share rises above 50%"), (down, "US: developer share falls below 50%")]


@pytest.mark.parametrize("name", INPUTS)
def test_an_input_is_remarked_on_beyond_its_range_only(name: str, baseline: Result) -> None:
    spec = INPUTS[name]
    factor, unit = shown(spec.unit)
    span = f"{brief(spec.low * factor)} to {brief(spec.high * factor)} {unit}"
    for value, side in ((spec.min, "below"), (spec.low, ""), (spec.high, ""), (spec.max, "above")):
        found = warnings(Result(Scenario().with_input(name, value), baseline.projection))
        words = [remark.text for remark in found if remark.subject == name]
        plausible = not side or value in (spec.low, spec.high)
        assert words == ([] if plausible else [f"{spec.label} is {side} the range held plausible, {span}"])


# What is exactly on an edge, in projections made by hand

def made(baseline: Result, change: Callable[[Any], None]) -> list[Warning]:
    records = baseline.projection.records.copy()
    for output, calm in (("load_ratio", 0.5), ("gross_margin", 0.5), ("price_gap", 4.0),
                         ("developer_share", 0.3)):
        records[output] = calm
    change(records)
    return warnings(Result(Scenario(), Projection(records)))


def test_nothing_out_of_the_ordinary_is_no_remark(baseline: Result) -> None:
    assert made(baseline, lambda records: None) == []


def test_the_ends_of_the_loyalty_zone_belong_to_it(baseline: Result) -> None:
    def edges(records: Any) -> None:
        records["price_gap"][0, 10], records["price_gap"][0, 20] = 3.0, 5.0
    assert made(baseline, edges) == []


def test_one_month_outside_the_zone_is_left_and_entered(baseline: Result) -> None:
    def spike(records: Any) -> None:
        records["price_gap"][0, 10] = 5.001
    assert [(r.month, r.text.split()[2]) for r in made(baseline, spike)] == [(10, "leaves"), (11, "enters")]


def test_half_is_no_majority_and_full_is_not_too_much(baseline: Result) -> None:
    def edges(records: Any) -> None:
        records["developer_share"][0, 10, Bloc.US] = 0.5
        records["load_ratio"][0, 10, Bloc.US] = 1.0
    assert made(baseline, edges) == []


def test_what_holds_from_today_on_is_no_news(baseline: Result) -> None:
    def always(records: Any) -> None:
        records["developer_share"][0, :, Bloc.US] = 0.9
        records["price_gap"][0] = 2.0
        records["gross_margin"][0, :, Bloc.US] = -0.1
        records["load_ratio"][0, :, Bloc.US] = 1.2
    assert made(baseline, always) == []


def test_two_spells_are_two_remarks(baseline: Result) -> None:
    def twice(records: Any) -> None:
        records["load_ratio"][0, 5:8, Bloc.REST] = 1.1
        records["load_ratio"][0, 50:, Bloc.REST] = 1.1
    assert told(made(baseline, twice)) == [
        (5, "Rest: inference load exceeds capacity until 2026-11; users are turned away"),
        (50, "Rest: inference load exceeds capacity; users are turned away")]


def test_a_trifle_that_goes_unserved_is_no_remark(baseline: Result) -> None:
    def trifle(records: Any) -> None:
        records["unserved"][0, 10] = 0.001
    assert made(baseline, trifle) == []


def test_a_stretch_unserved_for_two_causes_is_told_from_where_access_is_the_cause(baseline: Result) -> None:
    def both(records: Any) -> None:
        records["load_ratio"][0, 9, Bloc.US] = 1.2
        records["unserved"][0, 10] = 0.5
        records["unserved"][0, 11:13] = 0.2, 0.3
    assert (11, "Access is cut: demand goes unserved, 30% of it at the peak in 2027-03") in told(
        made(baseline, both))


# The words

def all_remarks() -> list[Warning]:
    told_in_stories = [read(path).scenario for path in sorted(STORIES.glob("*.tradewinds.json"))]
    assert told_in_stories
    extreme = Scenario()
    for name, spec in INPUTS.items():
        extreme = extreme.with_input(name, spec.max)
    everything = [*SCENARIOS.values(), *told_in_stories, extreme]
    return [remark for scenario in everything for remark in warnings(Result(scenario, run(scenario)))]


def test_words_are_whole_and_end_without_idle_punctuation() -> None:
    remarks = all_remarks()
    assert len({remark.subject for remark in remarks}) > len(INPUTS) / 2
    for remark in remarks:
        words = str(remark)
        assert words == words.strip() and not re.search(r"[.,;:\s\u2013-]$", words), words
        assert not re.search(r" [,;:]|,,|\bnan\b|\binf\b|None", words), words
        assert "  " not in remark.text and remark.text.isprintable()
        assert words.startswith(f"{month_name(remark.month)}  " if remark.month is not None else remark.text)


def test_subjects_are_charts_or_inputs() -> None:
    for remark in all_remarks():
        if remark.month is None:
            assert remark.subject in INPUTS
        else:
            assert remark.subject in CHARTS and remark.subject in SERIES


def test_every_sentence_is_a_template_that_can_be_put_in_another_language(baseline: Result) -> None:
    english = all_remarks()
    with language.speaking({template: f"<{i}> {template}" for i, template in enumerate(TEMPLATES)}):
        spoken = all_remarks()
    assert [remark.text.partition("> ")[2] for remark in spoken] == [remark.text for remark in english]
    used = {remark.text.partition("> ")[0] for remark in spoken}
    assert used == {f"<{i}" for i in range(len(TEMPLATES))}
