"""Room for words: what is cut fits, and nothing is cut that fits."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.export.deck.text import ELLIPSIS, fitted, width, wrapped

WORDS = st.text(st.sampled_from("abc WI.-/\u4e2d\u56fd\U0001f600\u0646\n"), max_size=200)
ROOMS = st.floats(20.0, 400.0)


@given(WORDS, ROOMS)
def test_lines_hold_every_letter_and_stand_in_their_room(text: str, room: float) -> None:
    lines = wrapped(text, room, 12.0)
    assert "".join(lines) == text.replace("\n", "") and len(lines) >= 1 + text.count("\n")
    assert all(width(line.rstrip(), 12.0) <= room + 1e-9 or len(line.rstrip()) == 1 for line in lines)


@given(WORDS, ROOMS, st.integers(1, 5))
def test_what_is_cut_stands_in_so_many_lines(text: str, room: float, most: int) -> None:
    kept = fitted(text, room, 12.0, most)
    if len(wrapped(text, room, 12.0)) <= most:
        assert kept == text
    else:
        assert kept.endswith(ELLIPSIS) and text.startswith(kept.removesuffix(ELLIPSIS))
        assert len(wrapped(kept, room, 12.0)) <= most


@given(WORDS, ROOMS)
def test_more_room_never_takes_more_lines_than_less_by_much(text: str, room: float) -> None:
    assert len(wrapped(text, room * 4, 12.0)) <= len(wrapped(text, room, 12.0))


@pytest.mark.parametrize(("text", "points"), [("", 0.0), ("00", 13.3), ("\u4e2d", 12.0), ("e\u0301", 6.7)])
def test_widths_are_those_of_the_type(text: str, points: float) -> None:
    assert width(text, 12.0) == pytest.approx(points, abs=0.1)


def test_bold_type_is_wider() -> None:
    assert width("words", 12.0, bold=True) > width("words", 12.0)


def test_lines_break_after_spaces_and_hyphens_and_around_wide_letters() -> None:
    assert wrapped("one two-three", 40.0, 12.0) == ["one ", "two-", "three"]
    assert wrapped("\u4e2d\u56fd\u4e2d", 25.0, 12.0) == ["\u4e2d\u56fd", "\u4e2d"]
