"""A kind of hostile file: how one is made, and what the sentence that refuses it says."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Kind:
    """How to put one at a path, words that its refusal holds, and whether only POSIX systems have such."""

    make: Callable[[Path], object]
    words: str
    posix: bool = False


Kinds = dict[str, Kind]


def bytes_of(make: Callable[[], bytes], words: str) -> Kind:
    """A file of bytes that are made when it is."""
    return Kind(lambda path: path.write_bytes(make()), words)
