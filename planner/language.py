"""Sentences that people read: whole templates, so that a catalogue can put them in another language.

A template is an English sentence with named places, never a fragment that is added to another.
``say`` is called where the sentence is shown, never at import: the language may change while the
program runs. A template that has to stand in a constant is put there with ``mark`` and said later.
Words of declarations (labels, titles, notes) are said by ``worded`` whenever they are read.
"""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any, TypeVar

from planner.notation import POINT, used, using, written

Catalogue = Mapping[str, str]
"""Templates of a language by the English ones."""

ENGLISH: Catalogue = {}

_T = TypeVar("_T")
_spoken: Catalogue = ENGLISH
_for_now: ContextVar[Catalogue | None] = ContextVar("language", default=None)
_turns = 0
_declared: dict[str, None] = {}


def say(template: str, /, **values: object) -> str:
    """The template in the language in force, with its places filled in; numbers in the notation in force."""
    return _said(template).format(**(values if used() is POINT else _as_written(values)))


def mark(template: str, /) -> str:
    """The template as it is: a constant that is said later, marked for the catalogue."""
    return template


def speak(catalogue: Catalogue) -> None:
    """Use another language from now on, in every thread."""
    global _spoken, _turns  # noqa: PLW0603 - one language for the whole program
    _spoken = catalogue
    _turns += 1


def turns() -> int:
    """How often a language was chosen: part of the key of whatever keeps words that were said."""
    return _turns


@contextmanager
def speaking(catalogue: Catalogue) -> Iterator[None]:
    """Use another language inside, in this thread alone: for files that follow neither the words of the
    window nor how it writes numbers."""
    token = _for_now.set(catalogue)
    try:
        with using(POINT):
            yield
    finally:
        _for_now.reset(token)


def worded(*names: str) -> Callable[[type[_T]], type[_T]]:
    """A dataclass of declarations whose fields ``names`` hold words for people.

    They are given in English and read in the language in force. Only for what is declared in the
    program: every text becomes an entry of the catalogue.
    """

    def wrap(cls: type[_T]) -> type[_T]:
        for name in names:
            setattr(cls, name, _Words(getattr(cls, name)))
        return cls

    return wrap


def declared() -> tuple[str, ...]:
    """Every word of a declaration that has been made so far, in English."""
    return tuple(_declared)


class _Words:
    """Stands before the slot that holds a text and says it."""

    __slots__ = ("_slot",)

    def __init__(self, slot: Any) -> None:
        self._slot = slot

    def __get__(self, instance: object | None, owner: type) -> Any:
        return self if instance is None else _said(self._slot.__get__(instance, owner))

    def __set__(self, instance: object, text: str) -> None:
        if text:
            _declared[text] = None
        self._slot.__set__(instance, text)


class _Number:
    """Stands for a number in a template, and is written as people write it."""

    __slots__ = ("_value",)

    def __init__(self, value: object) -> None:
        self._value = value

    def __format__(self, spec: str) -> str:
        return written(format(self._value, spec))


def _as_written(values: dict[str, object]) -> dict[str, object]:
    """What fills a template, with its numbers wrapped; those that write themselves are left alone."""
    return {name: _Number(value) if _is_number(value) else value for name, value in values.items()}


def _is_number(value: object) -> bool:
    """Python's own and numpy's, which a command that needs no numbers does not load."""
    return type(value) in (int, float) or type(value).__module__ == "numpy"


def _said(text: str) -> str:
    catalogue = _for_now.get()
    return (_spoken if catalogue is None else catalogue).get(text, text)
