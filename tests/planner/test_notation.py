"""Numbers as people write them: every notation, and no doubt about what was typed."""

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner import notation
from planner.language import ENGLISH, say, speaking
from planner.notation import COMMA, POINT, SPACE, AmbiguousError, Notation, read
from planner.scale import log_text, tick_text
from planner.words import brief, fixed, number, plain

ALL = (POINT, COMMA, SPACE, Notation(".", "\u2019"))


@pytest.fixture(params=ALL, ids=str)
def used(request: pytest.FixtureRequest) -> Iterator[Notation]:
    notation.use(request.param)
    yield request.param
    notation.use(POINT)


@pytest.mark.parametrize(("value", "written"), [
    (1240.0, ("1,240", "1.240", "1\u00a0240")), (0.0493, ("0.049", "0,049", "0,049")),
    (-4.12, ("\u22124.1", "\u22124,1", "\u22124,1")), (0.0, ("0", "0", "0")),
])
def test_a_number_has_the_marks_of_its_notation(value: float, written: tuple[str, ...]) -> None:
    for at, expected in zip((POINT, COMMA, SPACE), written, strict=True):
        with notation.using(at):
            assert number(value, 3 if value > 100 else 2) == expected


def test_every_way_to_write_a_number_follows(used: Notation) -> None:
    d, g = used.decimal, used.group
    assert brief(2.5) == f"2{d}5" and brief(1240) == f"1{g}240" and brief(4.0) == "4"
    assert fixed(12345.678, 2) == f"12{g}345{d}68" and fixed(-0.001, 1) == f"0{d}0"
    assert plain(1234.5, 1) == f"1234{d}5" and plain(0.12345, 2) == f"0{d}12345"
    assert tick_text(2500.0, 500.0) == f"2{g}500" and tick_text(-0.5, 0.5) == f"\u22120{d}5"
    assert log_text(0.02) == f"0{d}02"
    assert say("{n:,} of {x:.1f}%, {name}", n=2000, x=2.5, name="a,b.c") == f"2{g}000 of 2{d}5%, a,b.c"


def test_files_for_programs_do_not_follow(used: Notation) -> None:
    with speaking(ENGLISH):
        assert number(1240.5, 5) == "1,240.5" and say("{x:.1f}", x=0.5) == "0.5"


@given(st.floats(-1e9, 1e9), st.integers(0, 6), st.sampled_from(ALL))
def test_what_a_box_shows_is_what_it_reads(value: float, decimals: int, used: Notation) -> None:
    with notation.using(used):
        shown = plain(value, decimals)
        assert read(shown) == pytest.approx(value, rel=1e-5, abs=1e-9)


@given(st.floats(0, 1e9), st.sampled_from(ALL))
def test_a_number_with_both_marks_reads_the_same_everywhere(value: float, used: Notation) -> None:
    text = fixed(1000 + value, 2)
    for written in (text, COMMA.write(text), SPACE.write(text), SPACE.write(text).replace("\u00a0", " ")):
        with notation.using(used):
            assert read(written) == pytest.approx(float(text.replace(",", "")))


@pytest.mark.parametrize(("text", "value"), [
    ("1.5", 1.5), ("1,5", 1.5), ("0,125", 0.125), ("0.125", 0.125), ("1,234,567", 1234567.0),
    ("1.234.567", 1234567.0), ("1 234", 1234.0), ("\u22123", -3.0), ("+2", 2.0), (".5", 0.5), ("5.", 5.0),
    ("1e-3", 0.001), ("\uff11\uff0e\uff15", 1.5), ("12,3456", 12.3456), (" 7 ", 7.0),
])
def test_what_leaves_no_doubt_is_read_in_every_notation(used: Notation, text: str, value: float) -> None:
    assert read(text) == value


@pytest.mark.parametrize("text", [
    "", " ", ",", "three", "4..2", "1_0", "0x10", "1,00,000", "--2", "1 2", "inf", "nan", "1.2.3", "1,2,3.4",
    "12.34,567,8", "\u0663"])
def test_what_is_no_number_is_refused_in_every_notation(used: Notation, text: str) -> None:
    with pytest.raises(ValueError, match="is no number"):
        read(text)


def test_a_mark_that_may_be_either_is_refused_with_both_readings() -> None:
    for used, doubtful, clear in ((POINT, "1,234", "1.234"), (COMMA, "1.234", "1,234"),
                                  (SPACE, "1.234", "1,234")):
        with notation.using(used):
            assert read(clear) == 1.234
            with pytest.raises(AmbiguousError) as refused:
                read(doubtful)
            assert [float(reading) for reading in refused.value.readings] == [1234.0, 1.234]
