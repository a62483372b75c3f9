"""Pages of a brief, painted by what prints it."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QPainter

from planner.export.formats import Package
from planner.palette import LIGHT
from ui import devices
from ui.brief.flow import Page
from ui.theme import color


def pages(package: Package) -> Iterator[devices.Page]:
    """The pages of the brief of a package."""
    from planner.export.brief.content import content
    from ui.brief.flow import paged
    from ui.brief.pieces import pieces
    from ui.brief_pdf import BOTTOM, LEFT, PAGE, TOP

    told = content(package.result, package.reference, package.spread, package.today)
    for each in paged(list(pieces(told, PAGE.width() - 2 * LEFT)), PAGE.height() - TOP - BOTTOM):
        yield devices.Page(PAGE, partial(_paint, each, LEFT, TOP))


def _paint(page: Page, left: float, top: float, painter: QPainter, size: QSizeF) -> None:
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    painter.fillRect(QRectF(QPointF(), size), color(LIGHT.card))
    for down, piece in page.pieces:
        piece.paint(painter, left, top + down)
