"""A choice that holds for the whole program, and can be another one in a single thread for a while."""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Generic, TypeVar

_T = TypeVar("_T")


class InForce(Generic[_T]):
    """Holds the choice."""

    def __init__(self, value: _T) -> None:
        self._value = value
        self._for_now: ContextVar[_T] = ContextVar("for now")

    def use(self, value: _T) -> None:
        """Choose for now on, in every thread."""
        self._value = value

    @contextmanager
    def using(self, value: _T) -> Iterator[None]:
        """Choose for what is inside, in this thread alone."""
        token = self._for_now.set(value)
        try:
            yield
        finally:
            self._for_now.reset(token)

    def used(self) -> _T:
        """The choice in force."""
        return self._for_now.get(self._value)
