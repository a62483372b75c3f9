"""Who contributed what: the Shapley value of a game, exact or sampled.

A game says what every coalition of players is worth. A player's value is what joining adds to the worth,
averaged over every order in which the players could join (Shapley 1953, A value for n-person games).
"""

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np

from planner.language import say

Floats = np.ndarray[Any, np.dtype[np.float64]]
Members = np.ndarray[Any, np.dtype[np.bool_]]
Worth = Callable[[Members], Floats]
"""What coalitions are worth, shape (coalitions,); members has shape (coalitions, players)."""


@dataclass(frozen=True, slots=True)
class Split:
    """The difference between everybody's worth and nobody's, split up among the players.

    values  one for each player; they sum to the difference
    errors  standard errors of the values, 0 where they are exact
    runs    how many coalitions were asked for
    """

    nobody: float
    everybody: float
    values: tuple[float, ...]
    errors: tuple[float, ...]
    runs: int


def exact(worth: Worth, n: int) -> Split:
    """The values of ``n`` players from all coalitions, 2 to the power of ``n``, asked for at once."""
    coalitions = np.arange(2**n)  # bit i says whether player i is in
    members = (coalitions[:, np.newaxis] >> np.arange(n)) & 1 == 1
    worths = worth(members)
    sizes = members.sum(axis=1)
    weights = np.array([1 / (n * math.comb(n - 1, size)) for size in range(n)])
    values = np.zeros(n)
    for i in range(n):
        without = coalitions[~members[:, i]]
        gains = worths[without | (1 << i)] - worths[without]
        values[i] = math.fsum(weights[sizes[without]] * gains)  # the same in any order
    return _split(worths, values, np.zeros(n))


def sampled(worth: Worth, n: int, orders: int, seed: int) -> Split:
    """The values of ``n`` players from some orders, half of them drawn and half their reverses.

    The error is that of a mean over independent pairs of an order and its reverse (Mitchell et al. 2022,
    Sampling permutations for Shapley value estimation). All coalitions are asked for at once, each once.
    Raises ValueError for a number of orders that is odd or below 4.
    """
    if orders < 4 or orders % 2:
        raise ValueError(say("orders must be an even number of at least 4, not {orders}", orders=orders))
    pairs = orders // 2
    drawn = np.random.PCG64(np.random.SeedSequence(seed)).random_raw(pairs * n).reshape(pairs, n)
    places = drawn.argsort(axis=1, kind="stable")  # at which every player joins
    places = np.stack([places, n - 1 - places], axis=1)
    members = places[:, :, np.newaxis, :] < np.arange(n + 1)[:, np.newaxis]
    packed, which = np.unique(  # sorted: nobody comes first and everybody last
        np.packbits(members.reshape(-1, n), axis=1), axis=0, return_inverse=True)
    worths = worth(np.unpackbits(packed, axis=1, count=n) == 1)
    steps = np.diff(worths[which].reshape(pairs, 2, n + 1), axis=2)
    by_pair = np.take_along_axis(steps, places, axis=2).mean(axis=1)
    return _split(worths, by_pair.mean(axis=0), by_pair.std(axis=0, ddof=1) / math.sqrt(pairs))


def _split(worths: Floats, values: Floats, errors: Floats) -> Split:
    """The result; what rounding lost goes to the largest value, so that all sum to the difference."""
    nobody, everybody = float(worths[0]), float(worths[-1])
    if len(values):
        values[np.abs(values).argmax()] += math.fsum((everybody, -nobody, *-values))
    return Split(nobody, everybody, tuple(values.tolist()), tuple(errors.tolist()), len(worths))
