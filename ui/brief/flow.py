"""Pieces of a document from top to bottom, onto as many pages as they need."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from PySide6.QtGui import QPainter

_MOST = 90.0
"""Pixels that a piece grows at most."""
_GAPS, _NARROW = (1.0, 0.85, 0.7), 10.0

Paint = Callable[[QPainter, float, float], None]
"""Paints with its left upper corner at a place, pixels."""


@dataclass(frozen=True, eq=False)
class Piece:
    """What stands on one page.

    height    pixels
    gap       room above it, which it does not take at the top of a page
    kept      whether the next piece has to stand on the same page
    repeated  what stands above it where it is the first on a page, such as the headings of a table
    taller    the same piece so many pixels higher, for what may fill the rest of a page
    """

    height: float
    paint: Paint
    gap: float = 0.0
    kept: bool = False
    repeated: "Piece | None" = None
    taller: "Callable[[float], Piece] | None" = None


@dataclass(eq=False)
class Page:
    """Pieces with their tops, pixels below the top of the page's body."""

    pieces: list[tuple[float, Piece]] = field(default_factory=list)
    end: float = 0.0

    def add(self, piece: Piece) -> None:
        if piece.repeated and not self.pieces:
            self.add(piece.repeated)
        top = self.end + piece.gap if self.pieces else 0.0
        self.pieces.append((top, piece))
        self.end = top + piece.height


def paged(pieces: Sequence[Piece], height: float) -> list[Page]:
    """The pages; what is kept together starts a new one if need be, and is parted if no page could hold it.

    Wide gaps are as asked for, or narrower where that saves a page.
    """
    tries = [_placed([_nearer(piece, part) for piece in pieces], height) for part in _GAPS]
    pages = min(tries, key=len)
    return [*(_filled(page, height) for page in pages[:-1]), pages[-1]]


def _nearer(piece: Piece, part: float) -> Piece:
    return replace(piece, gap=max(_NARROW, part * piece.gap)) if piece.gap > _NARROW else piece


def _placed(pieces: Sequence[Piece], height: float) -> list[Page]:
    pages = [Page()]
    for group in _groups(pieces):
        if pages[-1].pieces and pages[-1].end + _height(group) > height:
            pages.append(Page())
        for piece in group:
            if pages[-1].pieces and pages[-1].end + piece.gap + piece.height > height:
                pages.append(Page())
            pages[-1].add(piece)
    return pages


def _filled(page: Page, height: float) -> Page:
    """The page with what may be taller filling what is left of it."""
    growing = sum(piece.taller is not None for _, piece in page.pieces)
    if not growing:
        return page
    extra, made = min(_MOST, (height - page.end) / growing), Page()
    for _, piece in page.pieces:
        made.add(replace(piece.taller(extra), gap=piece.gap) if piece.taller else piece)
    return made


def _groups(pieces: Sequence[Piece]) -> Iterator[list[Piece]]:
    group: list[Piece] = []
    for piece in pieces:
        group.append(piece)
        if not piece.kept:
            yield group
            group = []
    if group:
        yield group


def _height(group: Sequence[Piece]) -> float:
    return sum(piece.gap + piece.height for piece in group)
