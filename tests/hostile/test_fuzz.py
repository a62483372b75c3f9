"""Files changed at random are read or refused; ``make fuzz`` tries a hundred thousand of them."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.hostile.corpus import GROUPS
from tests.hostile.mutations import NAME, mutated, outcome, seeds

TEXTS = ("Syntax, numbers and size", "Keys", "Inputs", "Shocks", "What stands in them")


@pytest.fixture(scope="module")
def some() -> list[bytes]:
    return seeds(kind for group in TEXTS for kind in GROUPS[group].values())


@given(st.integers(0, 2**40))
@settings(deadline=None, max_examples=300, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_file_changed_at_random_is_read_or_refused(some: list[bytes], tmp_path: Path, number: int) -> None:
    path = tmp_path / NAME
    path.write_bytes(mutated(some, number))
    assert outcome(path) in ("read", "refused")


def test_the_same_number_makes_the_same_file_and_numbers_differ(some: list[bytes]) -> None:
    made = [mutated(some, number) for number in range(50)]
    assert made == [mutated(some, number) for number in range(50)] and len(set(made)) > 45


def test_some_files_are_still_read(some: list[bytes], tmp_path: Path) -> None:
    path, found = tmp_path / NAME, set()
    for number in range(100):
        path.write_bytes(mutated(some, number))
        found.add(outcome(path))
    assert found == {"read", "refused"}
