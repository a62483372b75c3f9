"""A map as a picture that can be understood away from the window: with what it is about, and its source."""

from PySide6.QtGui import QPainter

from planner.palette import LIGHT
from planner.scenario import Scenario
from planner.stamp import stamp
from ui.charts.frame import framed
from ui.devices import Page
from ui.map.marks import paint_marks
from ui.map.sheet import paint_sheet
from ui.map.view import MapView

_SCALE = 2.0
"""Pixels of the colours to one of the layout; lines and words have none."""


def paper(view: MapView, heading: str, words: str, scenario: Scenario) -> Page:
    """The map as it is in the view, with the heading above and the words below it."""
    from planner.export.carry import cargo  # loads pydantic, which a window starts without

    sheet, places = view.sheet, tuple(view.places)
    assert sheet is not None

    def paint(painter: QPainter) -> None:
        paint_sheet(painter, sheet, LIGHT, _SCALE)
        paint_marks(painter, places, LIGHT)

    return framed(sheet.size, paint, heading, stamp(scenario), words, lines=2, scenario=cargo(scenario))
