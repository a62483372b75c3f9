"""Parts that sum to the difference, obey Shapley's axioms and equal a walk through every order."""

import math
import random
from collections.abc import Sequence
from dataclasses import replace
from itertools import permutations

import pytest

from planner.analysis import attribution as module
from planner.analysis.attribution import Attribution, Part, ShockChange, attribute, changes, grouped
from planner.analysis.trials import Question, ask_scenarios
from planner.measures import MEASURES
from planner.scenario import INPUTS, Change, Scenario
from planner.sets import Bloc, Region, Segment
from planner.shocks import KINDS, Shock, ShockKind, fresh

SHARE = Question()
BAN = Shock(ShockKind.MODEL_BAN, 10, None, 0.8, bloc=Bloc.CHINA, region=Region.US)
EUROPE = replace(BAN, region=Region.EUROPE)
CONTROL = Shock(ShockKind.EXPORT_CONTROL, 6, 24, 0.5, ramp=3)
SURGE = Shock(ShockKind.DEMAND_SURGE, 20, 12, 0.4, segment=Segment.AGENTIC)
BASE = Scenario()
STORY = replace(
    BASE.with_input("price_gap_2030", 2.5).with_input("quality_lag_china_2030", 9.0)
    .with_input("price_us", 1.2), shocks=(BAN, CONTROL, SURGE))


def of(attribution: Attribution) -> dict[str, float]:
    return {part.subject: part.value for part in attribution.parts}


def shocked(*shocks: Shock) -> Scenario:
    return Scenario(shocks=shocks)


def some_scenario(rng: random.Random) -> Scenario:
    scenario = BASE
    for name in rng.sample(list(INPUTS), 4):
        spec = INPUTS[name]
        scenario = scenario.with_input(name, rng.choice([spec.low, spec.high]))
    for kind in rng.sample(list(ShockKind), 3):
        start, months = rng.randint(1, 40), rng.choice([None, 6, 30])
        scenario = scenario.with_shock(replace(fresh(kind), start=start, months=months))
    return scenario


# What was changed

def test_an_input_that_differs_is_a_change() -> None:
    assert changes(BASE.with_input("price_us", 1.5), BASE.with_input("price_gap_2030", 3.0)) == (
        Change(INPUTS["price_gap_2030"], 4.0, 3.0), Change(INPUTS["price_us"], 1.5, 1.0))


def test_shocks_are_added_removed_or_altered() -> None:
    harder = replace(BAN, severity=1.0)
    found = changes(shocked(CONTROL, BAN, SURGE), shocked(EUROPE, harder, SURGE))
    assert set(found) == {ShockChange(BAN, harder), ShockChange(CONTROL, None), ShockChange(None, EUROPE)}


def test_the_order_of_shocks_says_nothing() -> None:
    orders = [shocked(*order) for order in permutations((BAN, CONTROL, SURGE))]
    assert all(changes(before, after) == () for before in orders for after in orders)
    harder = replace(CONTROL, severity=1.0)
    found = {changes(before, shocked(harder, EUROPE, BAN)) for before in orders}
    assert len(found) == 1 and len(found.pop()) == 3


def test_the_likest_shocks_belong_together() -> None:
    late = replace(BAN, start=30)
    assert changes(shocked(BAN, late), shocked(late)) == (ShockChange(BAN, None),)
    later, other = replace(late, start=40), replace(BAN, start=12, months=6, severity=0.1)
    stronger = replace(other, severity=0.3)
    assert set(changes(shocked(late, other), shocked(stronger, later))) == {
        ShockChange(late, later), ShockChange(other, stronger)}


def test_shocks_that_are_alike_are_counted() -> None:
    assert changes(shocked(BAN, BAN), shocked(BAN, BAN)) == ()
    assert changes(shocked(BAN), shocked(BAN, BAN, BAN)) == (ShockChange(None, BAN),) * 2


def test_changing_places_turns_every_change_round() -> None:
    rng = random.Random(4)
    for _ in range(50):
        before, after = (shocked(*(
            replace(BAN, start=rng.randint(1, 3), severity=rng.choice([0.2, 0.4]), ramp=rng.randint(0, 1))
            for _ in range(rng.randint(0, 5)))) for _ in range(2))
        there, back = changes(before, after), changes(after, before)
        assert [(c.old, c.new) for c in there] == [(c.new, c.old) for c in back]


@pytest.mark.parametrize("other", [
    replace(BAN, note="Read in a newspaper"), replace(BAN, probability=0.3),
])
def test_what_no_run_can_tell_apart_is_no_change(other: Shock) -> None:
    assert changes(shocked(BAN), shocked(other)) == ()
    assert attribute(SHARE, shocked(BAN), shocked(other)).parts == ()


def test_a_shock_without_severity_is_none() -> None:
    nothing = replace(BAN, severity=0.0)
    assert changes(BASE, shocked(nothing)) == ()
    assert changes(shocked(nothing), shocked(BAN)) == (ShockChange(None, BAN),)


@pytest.mark.parametrize("kind", ShockKind)
def test_every_field_of_a_shock_counts(kind: ShockKind) -> None:
    shock = fresh(kind)
    others = [
        replace(shock, start=5), replace(shock, months=7), replace(shock, ramp=2),
        replace(shock, severity=KINDS[kind].soft[1])]
    assert all(changes(shocked(shock), shocked(other)) == (ShockChange(shock, other),) for other in others)


# The parts

def test_parts_are_those_of_a_walk_through_all_orders() -> None:
    """Four changes of every sort, and 24 orders in which to make them, one scenario after the other."""
    harder = replace(CONTROL, severity=1.0, months=None)
    before = replace(BASE.with_input("price_us", 1.3), shocks=(CONTROL, SURGE))
    after = replace(BASE.with_input("price_gap_2030", 2.0), shocks=(BAN, harder, SURGE))
    steps = {
        "price_gap_2030": lambda s: s.with_input("price_gap_2030", 2.0),
        "price_us": lambda s: s.with_input("price_us", 1.0),
        BAN.title: lambda s: s.with_shock(BAN),
        CONTROL.title: lambda s: s.with_shock(harder, s.shocks.index(CONTROL)),
    }
    totals = dict.fromkeys(steps, 0.0)
    for order in permutations(steps):
        walk = [before]
        for name in order:
            walk.append(steps[name](walk[-1]))
        values = ask_scenarios(SHARE, walk)
        for name, old, new in zip(order, values[:-1], values[1:], strict=True):
            totals[name] += (new - old) / math.factorial(len(steps))
    assert of(attribute(SHARE, before, after)) == pytest.approx(totals, rel=1e-10, abs=1e-12)
    assert min(abs(total) for total in totals.values()) > 0.01  # all four have a say in it


@pytest.mark.parametrize("id", MEASURES)
@pytest.mark.parametrize("exact_at_most", [10, 0])
def test_the_parts_sum_to_the_difference(id: str, exact_at_most: int) -> None:
    question, rng = Question(id), random.Random(id)
    for _ in range(2):
        before = some_scenario(rng)
        after = replace(some_scenario(rng), assumptions=before.assumptions)
        split = attribute(question, before, after, exact_at_most=exact_at_most, orders=8)
        difference = split.after - split.before
        assert split.difference == difference and len(split.parts) >= 3
        assert abs(math.fsum(part.value for part in split.parts) - difference) <= 1e-12 * max(
            1.0, abs(difference))
        assert [split.before, split.after] == pytest.approx(
            ask_scenarios(question, [before, after]), rel=1e-12)


def test_parts_come_largest_first() -> None:
    sizes = [abs(part.value) for part in attribute(SHARE, BASE, STORY).parts]
    assert sizes == sorted(sizes, reverse=True) and len(sizes) == 6


@pytest.mark.parametrize("exact_at_most", [10, 0])
def test_what_does_nothing_has_no_part(exact_at_most: int) -> None:
    after = STORY.with_input("carbon_china", 0.5)
    split = attribute(SHARE, BASE, after, exact_at_most=exact_at_most, orders=8)
    idle = next(part for part in split.parts if part.subject == "carbon_china")
    assert (idle.value, idle.error) == (0.0, 0.0)


def test_what_does_the_same_has_the_same_part() -> None:
    first, second = attribute(SHARE, BASE, STORY.with_shock(CONTROL)).parts, "Export control"
    twins = [part.value for part in first if part.subject == second]
    assert len(twins) == 2 and twins[0] == pytest.approx(twins[1], rel=1e-12) and twins[0] != 0


def test_changing_places_turns_the_signs() -> None:
    there, back = attribute(SHARE, BASE, STORY), attribute(SHARE, STORY, BASE)
    assert of(back) == pytest.approx({name: -value for name, value in of(there).items()}, rel=1e-12)
    assert (back.before, back.after) == (there.after, there.before)


def test_an_altered_shock_is_one_change_from_the_old_to_the_new() -> None:
    harder = replace(BAN, severity=1.0, start=12)
    split = attribute(SHARE, shocked(BAN, CONTROL), shocked(CONTROL, harder))
    values = ask_scenarios(SHARE, [shocked(BAN, CONTROL), shocked(harder, CONTROL)])
    assert [part.subject for part in split.parts] == [BAN.title]
    assert split.parts[0].value == pytest.approx(values[1] - values[0], rel=1e-9)


def test_the_order_in_which_shocks_are_listed_changes_no_digit() -> None:
    turned = replace(STORY, shocks=STORY.shocks[::-1])
    assert attribute(SHARE, BASE, turned) == attribute(SHARE, BASE, STORY)


def test_a_shock_is_taken_to_happen() -> None:
    unlikely = replace(STORY, shocks=tuple(replace(s, probability=0.01) for s in STORY.shocks))
    assert attribute(SHARE, BASE, unlikely) == attribute(SHARE, BASE, STORY)


def test_nothing_changed_has_no_parts() -> None:
    split = attribute(SHARE, STORY, replace(STORY, name="Another"))
    assert split.parts == () and split.before == split.after and split.exact and split.runs == 1
    assert grouped(split) == ()


def test_what_a_part_says_of_its_change() -> None:
    parts = {part.subject: part for part in attribute(SHARE, BASE, STORY).parts}
    lever, assumption, shock = parts["price_gap_2030"], parts["price_us"], parts[SURGE.title]
    assert replace(lever, value=0.0) == Part(
        "lever", "price_gap_2030", "Price gap US/China, 2030", "Pricing", "4 → 2.5 x", 0.0)
    assert (assumption.kind, assumption.detail) == ("assumption", "1 → 1.2 USD/Mtok")
    assert replace(shock, value=0.0) == Part(
        "shock", SURGE.title, SURGE.title, "Shocks", "40% from 2027-11 for 12 months", 0.0)


# Many changes

def test_few_orders_come_near_all_of_them() -> None:
    exact = attribute(SHARE, BASE, STORY)
    some = attribute(SHARE, BASE, STORY, exact_at_most=5, orders=64)
    assert exact.exact and not some.exact and exact.runs == 64
    assert (some.before, some.after) == (exact.before, exact.after)
    known = of(exact)
    for part in some.parts:
        assert abs(part.value - known[part.subject]) <= 5 * part.error + 1e-12
    assert all(part.error == 0 for part in exact.parts)
    assert 0 < max(part.error for part in some.parts) < 0.1


def test_many_changes_are_sampled_and_the_same_each_time() -> None:
    after = STORY
    for name in list(INPUTS)[:9]:
        after = after.with_input(name, INPUTS[name].low)
    split = attribute(SHARE, BASE, after, orders=16)
    assert len(split.parts) == 15 and not split.exact and split.runs <= 14 * 16 + 2
    assert split == attribute(SHARE, BASE, after, orders=16)
    assert split != attribute(SHARE, BASE, after, orders=16, seed=2)


def test_all_runs_are_one_batch(monkeypatch: pytest.MonkeyPatch) -> None:
    asked = _counted(monkeypatch)
    attribute(SHARE, BASE, STORY)
    assert asked == [64]


def test_a_batch_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    whole = attribute(SHARE, BASE, STORY)
    monkeypatch.setattr(module, "_BATCH", 10)
    asked = _counted(monkeypatch)
    assert attribute(SHARE, BASE, STORY) == whole
    assert asked == [10] * 6 + [4]


@pytest.mark.parametrize(("options", "words"), [
    ({"exact_at_most": 21}, "exact_at_most must lie between 0 and 20, not 21"),
    ({"exact_at_most": -1}, "exact_at_most must lie between 0 and 20, not -1"),
    ({"exact_at_most": 0, "orders": 5}, "orders must be an even number of at least 4, not 5"),
])
def test_what_cannot_be_asked(options: dict[str, int], words: str) -> None:
    with pytest.raises(ValueError, match=words):
        attribute(SHARE, BASE, STORY, **options)  # type: ignore[arg-type]


# Groups

@pytest.mark.parametrize("exact_at_most", [10, 0])
def test_groups_collapse_and_sum(exact_at_most: int) -> None:
    split = attribute(SHARE, BASE, STORY, exact_at_most=exact_at_most, orders=16)
    groups = grouped(split)
    assert {group.name for group in groups} == {"Pricing", "Adoption", "Shocks"}
    assert [abs(g.value) for g in groups] == sorted((abs(g.value) for g in groups), reverse=True)
    assert _sorted(part for group in groups for part in group.parts) == _sorted(split.parts)
    assert math.fsum(group.value for group in groups) == pytest.approx(split.difference, rel=1e-12)
    for group in groups:
        assert {part.group for part in group.parts} == {group.name}
        assert group.value == pytest.approx(sum(part.value for part in group.parts), abs=1e-12)
        assert group.error == pytest.approx(sum(part.error for part in group.parts), abs=1e-12)


def _sorted(parts: Sequence[Part]) -> list[Part]:
    return sorted(parts, key=lambda part: part.subject)


def _counted(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Sizes of the batches from now on."""
    sizes: list[int] = []

    def counting(question, inputs, shocks):  # type: ignore[no-untyped-def]
        sizes.append(len(inputs))
        return ask(question, inputs, shocks)

    ask = module.ask
    monkeypatch.setattr(module, "ask", counting)
    return sizes
