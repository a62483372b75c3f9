"""Sentences that people read: whole templates, so that a catalogue can put them in another language.

A template is an English sentence with named places, never a fragment that is added to another.
``say`` is called where the sentence is shown, never at import: the language may change while the
program runs. A template that has to stand in a constant is put there with ``mark`` and said later.
"""

from collections.abc import Mapping

_catalogue: Mapping[str, str] = {}


def say(template: str, /, **values: object) -> str:
    """The template in the language in force, with its places filled in."""
    return _catalogue.get(template, template).format(**values)


def mark(template: str, /) -> str:
    """The template as it is: a constant that is said later, marked for the catalogue."""
    return template


def speak(catalogue: Mapping[str, str]) -> None:
    """Use another language from now on: templates in it by the English ones; empty for English."""
    global _catalogue  # noqa: PLW0603 - one language for the whole program
    _catalogue = catalogue
