"""Where things stand in a window, for one that takes its place."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, Qt

if TYPE_CHECKING:
    from ui.main_window import MainWindow


@dataclass(frozen=True)
class Standing:
    """What a window shows and where, apart from what is open in it.

    size       in the state it is in, for systems where geometry is not to be had
    offered    whether work of an earlier run is on offer
    """

    geometry: QByteArray
    docks: QByteArray
    states: Qt.WindowState
    panes: int
    difference: bool
    pages: tuple[int, int]
    offered: bool
    analyses: tuple[str, ...]
    comparing: bool
    exporting: bool
    settings: QByteArray | None

    @classmethod
    def of(cls, window: MainWindow) -> Standing:
        return cls(
            window.saveGeometry(), window.saveState(), window.windowState(),
            window.board.panes, window.board.difference,
            (window.inputs.page, window.insight.page),
            not window.recovery.bar.isHidden(), window.analyses.shown(),
            window.compares, window.exports, window.preferences.geometry_shown())

    def arrange(self, window: MainWindow) -> None:
        """Before the window is shown: give it the same place and pages."""
        window.restoreGeometry(self.geometry)
        window.restoreState(self.docks)
        window.menus.show_panes(self.panes)
        window.menus.show_difference(difference=self.difference)
        window.inputs.turn(self.pages[0])
        window.insight.turn_to(self.pages[1])

    def open_again(self, window: MainWindow) -> None:
        """After it was shown: bring back the windows that were open beside it."""
        if self.offered:
            window.recovery.look()
        for name in self.analyses:
            window.analyses.show(name)
        if self.comparing:
            window.compare()
        if self.exporting:
            window.export()
        if self.settings is not None:
            window.preferences.come_back(self.settings)
