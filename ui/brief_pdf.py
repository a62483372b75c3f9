"""A scenario told on a few printed pages: the same as planner.export.brief says, as a PDF."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QSizeF
from PySide6.QtGui import QPageSize, QPainter, QPdfWriter, QPen

from planner.language import say
from planner.palette import LIGHT
from ui import devices
from ui.charts.lettering import clean
from ui.devices import DPI
from ui.theme import color

if TYPE_CHECKING:
    from planner.analysis.spread import Spread
    from planner.export.brief.blocks import Brief
    from planner.figures import Result
    from ui.brief.flow import Page

PAGE = QSizeF(210 / 25.4 * DPI, 297 / 25.4 * DPI)
"""A4 in pixels at 96 dpi."""
LEFT, TOP, BOTTOM = 62.0, 56.0, 78.0
"""Margins; the right one is as wide as the left."""
_OVER_FOOT, _NUMBER = 56.0, 90.0
_FOOT_LINES = 2


def brief_pdf(
    result: "Result", reference: "Result | None", spread: "Spread | None", today: date | None = None
) -> bytes:
    """The .pdf file of a scenario, A4, with its letters as text and the scenario file attached.

    reference  what it is held against; one that gives the same numbers is none
    spread     draws of the scenario: without them there are no ranges, bands and odds

    Needs a QGuiApplication. Raises ValueError for draws of another scenario.
    """
    from planner.export.brief.content import content  # loads the engine, which a window starts without

    return printed(content(result, reference, spread, today))


def printed(brief: "Brief") -> bytes:
    """A brief on as many pages as it needs."""
    from ui.brief.flow import paged
    from ui.brief.pieces import pieces

    width, height = PAGE.width() - 2 * LEFT, PAGE.height() - TOP - BOTTOM
    pages = paged(list(pieces(brief, width)), height)

    def paint(painter: QPainter, device: QPdfWriter) -> None:
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        for number, page in enumerate(pages, start=1):
            if number > 1:
                device.newPage()
            _paint(painter, page)
            words = say("Page {page} of {pages}", page=number, pages=len(pages))
            _paint_foot(painter, brief, width, words)

    return devices.printed(
        QPageSize(QPageSize.PageSizeId.A4), paint, title=clean(brief.title), author=clean(brief.author),
        scenario=brief.scenario)


def _paint(painter: QPainter, page: "Page") -> None:
    for top, piece in page.pieces:
        piece.paint(painter, LEFT, TOP + top)


def _paint_foot(painter: QPainter, brief: "Brief", width: float, number: str) -> None:
    """The stamp, without the changes where they are many, and the number of the page."""
    from ui.brief.letters import FOOT, wrapped, write

    room = width - _NUMBER
    lines = wrapped(brief.stamp, FOOT, room)
    if len(lines) > _FOOT_LINES:
        lines = wrapped(brief.foot, FOOT, room, _FOOT_LINES)
    y = PAGE.height() - _OVER_FOOT
    painter.setPen(QPen(color(LIGHT.edge), 0.8))
    painter.drawLine(QLineF(LEFT, y, LEFT + width, y))
    write(painter, lines, FOOT, LIGHT.quiet, LEFT, y + 6)
    write(painter, [number], FOOT, LIGHT.quiet, LEFT, y + 6, LEFT + width)
