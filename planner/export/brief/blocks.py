"""What a brief is made of: plain data that a web page and a printed page both show."""

from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

from planner.figures import Figure

Tone = Literal["plain", "strong", "quiet", "accent"]
"""How words stand out: not at all, in bold, in grey, in bold and the colour of what was changed."""


@dataclass(frozen=True)
class Paragraph:
    """Words on as many lines as they need; a quiet one explains what stands above it."""

    words: str
    tone: Tone = "plain"


@dataclass(frozen=True)
class Bullets:
    """Short paragraphs, each with a mark before it."""

    items: tuple[str, ...]


@dataclass(frozen=True)
class Mark:
    """A bar in a cell from one place to another, 0-1 of the cell's width, in the colour of a role."""

    start: float
    end: float
    role: str


@dataclass(frozen=True)
class Graph:
    """Bars in a cell, and the place of the line that they start from, 0-1."""

    axis: float
    marks: tuple[Mark, ...]


@dataclass(frozen=True)
class Cell:
    """Words, or bars that repeat what the words of its row say."""

    words: str
    tone: Tone = "plain"
    graph: Graph | None = None


@dataclass(frozen=True)
class Column:
    """A heading, the column's part of the width as a weight, and whether its words end at the right."""

    heading: str
    weight: float
    right: bool = False


@dataclass(frozen=True)
class Table:
    """Rows of as many cells as there are columns; name says what it is where its heading is not seen."""

    name: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]

    @property
    def apart(self) -> tuple[bool, ...]:
        """Which columns need room at their left, since the words before them end at the right."""
        return (False, *(a.right and not b.right for a, b in pairwise(self.columns)))


@dataclass(frozen=True, eq=False)
class Picture:
    """A chart with a sentence on it, over the whole width or half of it."""

    figure: Figure
    headline: str
    wide: bool


Block = Paragraph | Bullets | Table | Picture


@dataclass(frozen=True, eq=False)
class Section:
    """Blocks under a heading; id names it in a page."""

    id: str
    heading: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True, eq=False)
class Brief:
    """A scenario told on a few pages.

    byline       who, when, of which model
    lede         what the measure comes to
    description  the author's own words, by paragraph
    stamp        where all of it comes from, with every change
    foot         the stamp without the changes, which may be many
    scenario     the scenario file that goes inside; empty where none may hold it
    """

    title: str
    author: str
    byline: str
    lede: str
    description: tuple[str, ...]
    sections: tuple[Section, ...]
    stamp: str
    foot: str
    scenario: bytes
    language: str = "en"

    def section(self, id: str) -> Section:
        """The section of that id. Raises KeyError where there is none."""
        try:
            return next(section for section in self.sections if section.id == id)
        except StopIteration:
            raise KeyError(id) from None
