"""Every input is declared with a readable label, a round step and an honest source."""

import math
from dataclasses import fields, is_dataclass

import pytest

from planner.assumptions import ASSUMPTIONS, Assumptions
from planner.declare import Group, Spec, Status, assumption, lever, record_type
from planner.evidence import sources
from planner.levers import LEVERS, Levers

INPUTS = [*LEVERS.values(), *ASSUMPTIONS.values()]
OURS = (Status.ASSUMPTION, Status.RECALLED)

every_input = pytest.mark.parametrize("spec", INPUTS, ids=lambda spec: spec.id)


def test_there_are_38_levers_and_64_assumptions() -> None:
    assert (len(LEVERS), len(ASSUMPTIONS)) == (38, 64)


def test_ids_and_labels_are_unique() -> None:
    assert len({spec.id for spec in INPUTS}) == len(INPUTS)
    assert len({spec.label for spec in INPUTS}) == len(INPUTS)


@pytest.mark.parametrize(("cls", "declared"), [(Levers, LEVERS), (Assumptions, ASSUMPTIONS)])
def test_an_empty_record_has_the_defaults(cls: type, declared: dict[str, Spec]) -> None:
    assert is_dataclass(cls)
    record = cls()
    assert {f.name: getattr(record, f.name) for f in fields(cls)} == {
        spec.id: spec.default for spec in declared.values()
    }
    assert record_type(cls).names == tuple(declared)


@pytest.mark.parametrize("declared", [LEVERS, ASSUMPTIONS], ids=["levers", "assumptions"])
def test_groups_come_in_their_order(declared: dict[str, Spec]) -> None:
    order = [list(Group).index(spec.group) for spec in declared.values()]
    assert order == sorted(order)


@every_input
def test_kind_follows_the_class(spec: Spec) -> None:
    assert spec.kind == ("lever" if spec.id in LEVERS else "assumption")


@every_input
def test_numbers_are_in_order(spec: Spec) -> None:
    assert spec.min <= spec.low <= spec.default <= spec.high <= spec.max
    assert spec.min <= spec.soft[0] <= spec.low < spec.high <= spec.soft[1] <= spec.max


@every_input
def test_step_is_round_and_shows_the_default(spec: Spec) -> None:
    digit = spec.step / 10 ** math.floor(math.log10(spec.step) + 1e-9)
    assert round(digit, 9) in (1, 2, 5)
    decimals = max(0, -math.floor(math.log10(spec.step) + 1e-9))
    assert round(spec.default, decimals) == spec.default


@every_input
def test_text_fits_and_says_something(spec: Spec) -> None:
    assert spec.unit
    assert 0 < len(spec.label) <= 40
    assert 20 < len(spec.note) <= 220
    assert spec.note.endswith(".") and "  " not in spec.note


@every_input
def test_every_source_is_known(spec: Spec) -> None:
    assert isinstance(spec.status, Status)
    assert set(spec.source) <= set(sources())
    assert len(set(spec.source)) == len(spec.source)


@every_input
def test_what_is_ours_says_so(spec: Spec) -> None:
    """A number that no source carries names us beside what it leans on, and only such a number."""
    assert ("own" in spec.source) == (spec.status in OURS)
    if spec.status is Status.RECALLED:
        assert "from memory" in spec.note
    if spec.status is Status.ARTICLE:
        assert any(sources()[code].kind == "article" for code in spec.source)


@pytest.mark.parametrize("declare", [lever, assumption])
@pytest.mark.parametrize("change", [{"low": 3.0}, {"high": 1.0}, {"range": (0.0, 2.5)}, {"source": ""}])
def test_a_wrong_declaration_is_refused(declare: object, change: dict[str, object]) -> None:
    good: dict[str, object] = {
        "low": 1.0, "high": 3.0, "range": (0.0, 4.0), "group": Group.ENERGY, "label": "Test",
        "source": "own", "status": Status.ASSUMPTION, "note": "A test.",
    }
    assert callable(declare)
    declare(2.0, "x", **good)
    with pytest.raises(ValueError, match="Test: needs"):
        declare(2.0, "x", **good | change)


@pytest.mark.parametrize("value", [math.nan, math.inf, -math.inf, 0.4, 20.1])
def test_an_impossible_value_is_refused(value: float) -> None:
    with pytest.raises(ValueError, match="price_gap_2030 must"):
        LEVERS["price_gap_2030"].check(value)


@pytest.mark.parametrize("value", [0.5, 4.0, 20.0])
def test_a_possible_value_is_kept(value: float) -> None:
    assert LEVERS["price_gap_2030"].check(value) == value
