"""Roots are found to the tolerance, and a jump to the last digit, within few evaluations."""

from collections.abc import Callable

import numpy as np
import pytest

from planner.analysis.roots import roots
from planner.quantities import Values

Curve = Callable[[Values, Values], Values]
C = np.linspace(-3.0, 3.0, 41)
"""Where each function of the batch is nought."""
SMOOTH: dict[str, Curve] = {
    "straight": lambda x, c: 2.0 * (x - c),
    "steep": lambda x, c: np.expm1(3 * (x - c)),
    "flat": lambda x, c: (x - c) ** 5,
    "kinked": lambda x, c: np.maximum(-0.3, x - c),
}


def solved(curve: Curve, a: float, b: float, tolerance: float = 1e-9) -> tuple[Values, Values, Values]:
    low, high = np.full(C.size, a), np.full(C.size, b)
    return roots(lambda i, x: curve(x, C[i]), low, high, curve(low, C), curve(high, C), tolerance)


@pytest.mark.parametrize("curve", SMOOTH.values(), ids=SMOOTH)
@pytest.mark.parametrize("ends", [(-10.0, 7.0), (7.0, -10.0)])
def test_a_root_is_found(curve: Curve, ends: tuple[float, float]) -> None:
    x, y, evaluations = solved(curve, *ends)
    np.testing.assert_array_equal(y, curve(x, C))
    assert np.abs(y).max() <= 1e-9
    assert evaluations.max() <= 40  # halving from 17 to 1e-9 takes 34


@pytest.mark.parametrize("ends", [(-10.0, 7.0), (7.0, -10.0)])
def test_a_jump_ends_on_the_far_side(ends: tuple[float, float]) -> None:
    def step(x: Values, c: Values) -> Values:
        return np.where(x < c, -1.0, 2.0)

    x, y, _ = solved(step, *ends)
    assert set(y) == {2.0 if ends[1] > 0 else -1.0}
    np.testing.assert_allclose(x, C, atol=1e-14)


def test_an_end_that_is_a_root_needs_no_evaluation() -> None:
    x, y, evaluations = roots(
        lambda i, x: x - 1, np.array([0.0]), np.array([1.0]), np.array([-1.0]), np.array([0.0]), 1e-9)
    assert (x[0], y[0], evaluations[0]) == (1.0, 0.0, 0)


def test_no_functions_have_no_roots() -> None:
    nothing = np.empty(0)
    x, y, evaluations = roots(lambda i, x: x, nothing, nothing, nothing, nothing, 1e-9)
    assert x.size == y.size == evaluations.size == 0
