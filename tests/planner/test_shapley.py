"""Shapley values of games whose answer is known, and sampled ones that come as near as they say."""

import math

import numpy as np
import pytest

from planner.analysis.shapley import Floats, Members, Split, exact, sampled

WEIGHTS = np.array([3.0, -1.0, 0.0, 0.5, 7.0])


def additive(members: Members) -> Floats:
    return 10.0 + members @ WEIGHTS


def gloves(members: Members) -> Floats:
    """Player 0 has a left glove, the others have a right one; a pair is worth 1."""
    return (members[:, 0] & members[:, 1:].any(axis=1)).astype(float)


def rough(members: Members) -> Floats:
    """Everything interacts with everything."""
    mix = members @ np.arange(1.0, members.shape[1] + 1)
    return np.sin(mix) + 0.05 * mix**2


def test_players_that_do_not_meet_keep_what_they_add() -> None:
    for split in (exact(additive, 5), sampled(additive, 5, 4, 1)):
        assert split.values == pytest.approx(WEIGHTS, abs=1e-12)
        assert split.errors == pytest.approx([0.0] * 5, abs=1e-12)
        assert (split.nobody, split.everybody) == (10.0, 19.5)


def test_the_glove_market() -> None:
    """With one left and two right gloves the left one is worth 2/3: in four orders of six it comes after."""
    assert exact(gloves, 3).values == pytest.approx([2 / 3, 1 / 6, 1 / 6], abs=1e-15)


def test_every_coalition_is_asked_for_once() -> None:
    for n in range(6):
        asked: list[Members] = []

        def worth(members: Members, asked: list[Members] = asked) -> Floats:
            asked.append(members)
            return members.sum(axis=1).astype(float)

        assert exact(worth, n).runs == len(asked[0]) == len({row.tobytes() for row in asked[0]}) == 2**n
        assert len(asked) == 1 and not asked[0][0].any() and asked[0][-1].all()


def test_a_game_without_players() -> None:
    assert exact(lambda members: np.full(len(members), 4.0), 0) == Split(4.0, 4.0, (), (), 1)


@pytest.mark.parametrize("n", [2, 3, 8, 9, 70])
def test_sampled_values_sum_to_the_difference(n: int) -> None:
    split = sampled(rough, n, 64, 5)
    difference = split.everybody - split.nobody
    ends = np.array([[False] * n, [True] * n])
    assert [split.nobody, split.everybody] == list(rough(ends))
    assert abs(math.fsum(split.values) - difference) <= 1e-12 * max(1.0, abs(difference))


def test_no_coalition_is_asked_for_twice_in_a_sample() -> None:
    asked: list[Members] = []

    def worth(members: Members) -> Floats:
        asked.append(members)
        return rough(members)

    split = sampled(worth, 4, 256, 1)
    assert len(asked) == 1
    assert split.runs == len(asked[0]) == 16  # all that four players can form
    assert len({row.tobytes() for row in asked[0]}) == 16


def test_a_sample_goes_through_an_order_and_its_reverse() -> None:
    """In a game of pairs, where each counts for the later of the two, that alone gives the exact values."""
    def pairs(members: Members) -> Floats:
        size = members.sum(axis=1)
        return size * (size - 1) / 2.0

    split = sampled(pairs, 12, 4, 9)
    assert split.values == pytest.approx([5.5] * 12, abs=1e-12)
    assert split.errors == pytest.approx([0.0] * 12, abs=1e-12)


def test_errors_are_as_large_as_they_say() -> None:
    """Over many seeds the distance from the exact value is distributed as a standard error says."""
    known = np.array(exact(rough, 6).values)
    splits = [sampled(rough, 6, 64, seed) for seed in range(300)]
    z = np.array([(np.array(split.values) - known) / split.errors for split in splits])
    assert np.abs(z.mean(axis=0)).max() < 4 / math.sqrt(300)
    assert (z.std(axis=0) > 0.85).all() and (z.std(axis=0) < 1.2).all()


def test_the_seed_decides() -> None:
    assert sampled(rough, 12, 16, 3) == sampled(rough, 12, 16, 3)
    assert sampled(rough, 12, 16, 3) != sampled(rough, 12, 16, 4)


def test_four_times_the_orders_halve_the_error() -> None:
    few, many = (np.mean(sampled(rough, 12, orders, 1).errors) for orders in (256, 1024))
    assert many == pytest.approx(few / 2, rel=0.1)


@pytest.mark.parametrize("orders", [-2, 0, 2, 5])
def test_orders_come_in_pairs(orders: int) -> None:
    with pytest.raises(ValueError, match=f"an even number of at least 4, not {orders}"):
        sampled(rough, 3, orders, 1)
