"""Sentences that people read: whole templates, so that a catalogue can put them in another language.

A template is an English sentence with named places, never a fragment that is added to another.
``say`` is called where the sentence is shown, never at import: the language may change while the
program runs. A template that has to stand in a constant is put there with ``mark`` and said later.
Words of declarations (labels, titles, notes) are said by ``worded`` whenever they are read.
"""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import TypeVar

from planner.in_force import InForce
from planner.notation import POINT, used, using, written
from planner.slots import read_through

Catalogue = Mapping[str, str]
"""Templates of a language by the English ones."""

ENGLISH: Catalogue = {}

_T = TypeVar("_T")
_chosen = InForce(ENGLISH)
_turns = 0
_declared: dict[str, None] = {}


def say(template: str, /, **values: object) -> str:
    """The template in the language in force, with its places filled in; numbers in the notation in force."""
    return _said(template).format(**(values if used() is POINT else _as_written(values)))


def mark(template: str, /) -> str:
    """The template as it is: a constant that is said later, marked for the catalogue."""
    return template


class Spoken:
    """An enumeration whose values are marked words for people."""

    value: str

    @property
    def label(self) -> str:
        return say(self.value)


def speak(catalogue: Catalogue) -> None:
    """Use another language from now on, in every thread."""
    global _turns  # noqa: PLW0603 - one language for the whole program
    _chosen.use(catalogue)
    _turns += 1


def turns() -> int:
    """How often a language was chosen: part of the key of whatever keeps words that were said."""
    return _turns


@contextmanager
def speaking(catalogue: Catalogue) -> Iterator[None]:
    """Use another language inside, in this thread alone: for files that follow neither the words of the
    window nor how it writes numbers."""
    with _chosen.using(catalogue), using(POINT):
        yield


def worded(*names: str) -> Callable[[type[_T]], type[_T]]:
    """A dataclass of declarations whose fields ``names`` hold words for people.

    They are given in English and read in the language in force. Only for what is declared in the
    program: every text becomes an entry of the catalogue.
    """

    return read_through(_said, *names, given=_note)


def declared() -> tuple[str, ...]:
    """Every word of a declaration that has been made so far, in English."""
    return tuple(_declared)


def _note(text: str) -> None:
    if text:
        _declared[text] = None


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
    return _chosen.used().get(text, text)
