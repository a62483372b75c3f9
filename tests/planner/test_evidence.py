"""The evidence resolves: codes to sources, observations to outputs, and each is read as written."""

import math

import pytest

from planner.declare import Status
from planner.evidence import KINDS, all_observations, cite, facts, observations, sources
from planner.months import HISTORY
from planner.outputs import SERIES
from planner.sets import Bloc

KNOWN = {Status.ARTICLE, Status.READ, Status.DERIVED, Status.RECALLED}


def test_every_code_has_one_complete_source() -> None:
    assert {f"S{n}" for n in range(5)} | {f"X{n:02}" for n in range(1, 55)} | {"own"} == set(sources())
    for code, source in sources().items():
        assert source.code == code
        assert source.title and source.kind in KINDS
        assert source.date or source.kind == "judgement"


def test_facts_are_whole_and_their_sources_resolve() -> None:
    ids = [fact.id for fact in facts()]
    assert len(set(ids)) == len(ids)
    for fact in facts():
        assert fact.topic and fact.what and fact.unit and fact.period and fact.where
        assert set(fact.source) <= set(sources())
        assert fact.status in KNOWN
        numbers = [n for n in (fact.low, fact.value, fact.high) if n is not None]
        assert numbers and all(map(math.isfinite, numbers))
        assert numbers == sorted(numbers)


def test_only_an_article_claims_as_an_article() -> None:
    for fact in facts():
        from_article = all(sources()[code].kind == "article" for code in fact.source)
        assert from_article == (fact.status is Status.ARTICLE), fact.id
        assert "own" not in fact.source or fact.status is Status.RECALLED, fact.id


def test_observations_belong_to_outputs() -> None:
    for point in all_observations():
        output = SERIES[point.series]
        assert point.unit == output.unit
        assert (point.bloc is not None) == (output.axes == (Bloc,))
        assert -HISTORY <= point.first <= point.last <= 0
        assert math.isfinite(point.value) and point.value > 0
        assert point.unit != "fraction" or point.value < 1
        assert set(point.source) <= set(sources())
        assert point.status in KNOWN
        assert point.scope and point.note


def test_no_point_is_drawn_twice() -> None:
    keys = [(p.series, p.bloc, p.first, p.last, p.value) for p in all_observations()]
    assert len(set(keys)) == len(keys)


def test_observed_gap_is_the_ratio_of_observed_prices() -> None:
    price = {(p.bloc, p.first): p.value for p in observations("price")}
    gaps = observations("price_gap")
    assert {(bloc, p.first) for bloc in (Bloc.CHINA, Bloc.US) for p in gaps} == set(price)
    for gap in gaps:
        assert gap.value == pytest.approx(price[Bloc.US, gap.first] / price[Bloc.CHINA, gap.first], rel=0.01)


def test_shares_by_author_sum_to_one() -> None:
    named = [p for p in observations("developer_share") if p.scope == "all tokens by author"]
    assert [p.bloc for p in named] == list(Bloc)
    assert sum(p.value for p in named) == pytest.approx(1)


def test_hindcast_is_held_against_four_chinese_shares() -> None:
    named = "all tokens by author"
    points = [p for p in observations("developer_share") if p.bloc is Bloc.CHINA and p.scope != named]
    assert [(p.first, p.last, p.value) for p in points] == [
        (-15, -15, 0.012), (-15, -4, 0.13), (-1, -1, 0.38), (0, 0, 0.47),
    ]


def test_an_output_never_observed_has_no_points() -> None:
    assert observations("carbon") == ()


def test_a_citation_names_each_title_once_and_flags_articles() -> None:
    assert cite(("S0", "X03")) == "China's AI Ascent (article); OpenRouter top models by week"
    assert cite(("X08", "X09", "own")) == f"{sources()['X09'].title}; own judgement"
    with pytest.raises(KeyError):
        cite(("X99",))
