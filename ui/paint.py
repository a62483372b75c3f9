"""Paints what exports show: what planner.export.formats asks for, with or without a window."""

from __future__ import annotations

import os
import sys
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QApplication

    from planner.export.formats import Package, Picture
    from planner.figures import Figure
    from ui.devices import Page


class Painter:
    """Loads Qt when something is to be painted. Any thread may ask: it paints on pages, not on widgets."""

    def png(self, picture: Picture) -> bytes:
        """Pixels. Raises FileError where there would be too many."""
        page = _page(picture)
        from ui import devices

        return devices.png_bytes(page, picture.scale)

    def svg(self, picture: Picture) -> bytes:
        """A drawing with letters as letters."""
        page = _page(picture)
        from ui import devices

        return devices.svg_bytes(page)

    def pdf(self, picture: Picture) -> bytes:
        """One page of its size."""
        page = _page(picture)
        from ui import devices

        return devices.pdf_bytes(page)

    def drawing(self, figures: Sequence[Figure], size: tuple[int, int], /) -> bytes:
        """Charts without words around them as SVG, so many pixels in width and height."""
        without_window()
        from ui.charts.picture import svg_bytes

        return svg_bytes(figures, size=size)

    def brief_pdf(self, package: Package) -> bytes:
        """The brief in pages."""
        without_window()
        from ui.brief_pdf import brief_pdf

        return brief_pdf(package.result, package.reference, package.spread, package.today)


def _page(picture: Picture) -> Page:
    without_window()
    from ui.charts.picture import page

    return page(
        picture.figures, picture.heading, picture.footer, transparent=picture.transparent,
        scenario=picture.scenario)


@cache
def without_window() -> QApplication:
    """Qt with its fonts, in the light look, where nothing has started it yet."""
    from PySide6.QtWidgets import QApplication

    app = QApplication.instance()
    if isinstance(app, QApplication):
        return app
    if sys.platform.startswith("linux"):
        # needs no display, and where there is one its settings do not change the pictures
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from ui import theme

    app = QApplication(["tradewinds"])
    theme.apply(app, "light")
    return app
