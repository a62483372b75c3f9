"""Commands on charts: their numbers as a table, and pictures and data of one or of all that are shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from planner.figures import Figure
from ui import exports

if TYPE_CHECKING:
    from ui.devices import Page
    from ui.main_window import MainWindow


class ChartCommands:
    """What leaves the window is of the open scenario, with its bands."""

    def __init__(self, window: MainWindow) -> None:
        self._window, self._state = window, window.state

    def copy_all(self) -> None:
        """The board on the clipboard."""
        if figures := self._window.board.figures():
            exports.copy_page(self._page(figures))

    def export_all(self) -> None:
        """The board as a picture."""
        if figures := self._window.board.figures():
            exports.ask_page(self._window, self._page(figures), "charts")

    def do(self, command: str, figure: Figure | None) -> None:
        """What the menu of a chart asks for; nothing while it has no curves yet."""
        if figure is None:
            return
        scenario, spread = self._state.scenario, self._state.spread
        match command:
            case "show_table":
                self._window.besides.show_table(figure.id)
            case "copy_picture":
                exports.copy_page(self._page([figure]))
            case "copy_data":
                exports.copy_data(figure, scenario, spread)
            case "export_picture":
                exports.ask_page(self._window, self._page([figure]), figure.id)
            case "export_data":
                exports.ask_data(self._window, figure, scenario, spread)

    def _page(self, figures: list[Figure]) -> Page:
        return exports.charts_page(figures, self._state.scenario, self._state.spread)
