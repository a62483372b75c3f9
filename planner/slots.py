"""Fields of declarations that are read otherwise than they were given."""

from collections.abc import Callable
from typing import Any, TypeVar

_T = TypeVar("_T")


def read_through(
    turn: Callable[[Any], Any], *names: str, given: Callable[[Any], None] | None = None
) -> Callable[[type[_T]], type[_T]]:
    """A dataclass with slots whose fields ``names`` pass through ``turn`` whenever they are read.

    given  is told every value as it is put in
    """

    def wrap(cls: type[_T]) -> type[_T]:
        for name in names:
            setattr(cls, name, _Turned(getattr(cls, name), turn, given))
        return cls

    return wrap


class _Turned:
    """Stands before the slot of a field."""

    __slots__ = ("_given", "_slot", "_turn")

    def __init__(self, slot: Any, turn: Callable[[Any], Any], given: Callable[[Any], None] | None) -> None:
        self._slot, self._turn, self._given = slot, turn, given

    def __get__(self, instance: object | None, owner: type) -> Any:
        return self if instance is None else self._turn(self._slot.__get__(instance, owner))

    def __set__(self, instance: object, value: object) -> None:
        if self._given is not None:
            self._given(value)
        self._slot.__set__(instance, value)
