"""The languages that the pages come in: English in docs/, each other in a folder named after it."""

from __future__ import annotations

from pathlib import Path

from planner.language import Catalogue
from planner.translations import LANGUAGES, read


def begun(docs: Path) -> list[str]:
    """Languages other than English that have a folder."""
    return sorted(path.name for path in docs.iterdir() if path.is_dir() and path.name in LANGUAGES)


def catalogue(language: str) -> Catalogue:
    """The templates of a language by the English ones; none for English. Raises KeyError for no language."""
    return read(language or "en")
