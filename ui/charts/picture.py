"""Pictures of charts as files and for the clipboard.

A file holds the scenario file too where ``scenario`` gives its bytes, so that it can be opened again.
"""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QImage, QPainter

from planner.figures import Figure
from planner.palette import LIGHT, Palette
from ui import devices
from ui.charts.lettering import clean
from ui.charts.painting import paint_board
from ui.devices import Page

Size = tuple[int, int]


def usual_size(count: int) -> Size:
    """Width and height of a picture of so many charts, pixels at 96 dpi."""
    if count <= 2:
        return (760, 480) if count < 2 else (1200, 480)
    return (1200, 820) if count <= 4 else (1600, 380 * -(-count // 3) + 80)


def page(
    figures: Sequence[Figure], heading: str = "", footer: str = "", *, look: Palette = LIGHT,
    transparent: bool = False, size: Size | None = None, scenario: bytes = b"",
) -> Page:
    """Charts side by side on a page, with a heading above and a footer below."""
    def paint(painter: QPainter, room: QSizeF) -> None:
        paint_board(
            painter, QRectF(QPointF(), room), figures, look, footer, heading, transparent=transparent)

    return Page(QSizeF(*(size or usual_size(len(figures)))), paint, clean(heading), clean(footer), scenario)


def save_picture(
    path: Path, figures: Sequence[Figure], heading: str, footer: str, *, scale: float = 2.0, **how: Any
) -> None:
    """Write charts as .png, .svg or .pdf; scale is that of a .png: 1 is 96 dpi, 3.125 is 300.

    Raises FileError and leaves an old file as it was. Further arguments, like those of its siblings, are
    those of ``page``.
    """
    devices.save(path, page(figures, heading, footer, **how), scale)


def image(
    figures: Sequence[Figure], heading: str = "", footer: str = "", *, scale: float = 2.0, **how: Any
) -> QImage:
    """The picture in pixels; a null image if it is too large."""
    return devices.image(page(figures, heading, footer, **how), scale)


def svg_bytes(figures: Sequence[Figure], heading: str = "", footer: str = "", **how: Any) -> bytes:
    """The picture as SVG with letters that can be searched and edited."""
    return devices.svg_bytes(page(figures, heading, footer, **how))


def pdf_bytes(figures: Sequence[Figure], heading: str = "", footer: str = "", **how: Any) -> bytes:
    """The picture as one PDF page of its size."""
    return devices.pdf_bytes(page(figures, heading, footer, **how))
