"""Where things stand in a window, for one that takes its place."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QRect

if TYPE_CHECKING:
    from ui.main_window import MainWindow


@dataclass(frozen=True)
class Standing:
    """What a window shows and where, apart from what is open in it.

    pages    which inputs and which insights are in sight
    logs     charts, by id, that are wanted on a logarithmic axis
    large    which chart fills the board, if any
    offered  whether work of an earlier run is on offer
    beside   the places of the windows beside it that are in sight, by name
    """

    geometry: QByteArray
    place: QRect
    docks: QByteArray
    panes: int
    difference: bool
    pages: tuple[int, str]
    logs: tuple[str, ...]
    large: int | None
    offered: bool
    beside: dict[str, QByteArray]

    @classmethod
    def of(cls, window: MainWindow) -> Standing:
        """Where things stand now."""
        cards = window.board.cards
        return cls(
            window.saveGeometry(), window.geometry(), window.saveState(),
            window.board.panes, window.board.difference,
            (window.inputs.page, window.insight.page),
            tuple(card.chart_id for card in cards if card.log),
            next((i for i, card in enumerate(cards) if card.is_large), None),
            not window.recovery.bar.isHidden(),
            {name: each.saveGeometry() for name, each in window.besides.opened.items() if each.isVisible()})

    def arrange(self, window: MainWindow) -> None:
        """Make another window, which is not shown yet, look the same."""
        window.restoreGeometry(self.geometry)
        if not window.isMaximized() and not window.isFullScreen():
            window.setGeometry(self.place)  # restoring moves one that is half off the screen
        window.restoreState(self.docks)
        window.menus.show_panes(self.panes)
        window.menus.show_difference(difference=self.difference)
        window.inputs.turn(self.pages[0])
        window.insight.turn(self.pages[1])
        for card in window.board.cards:
            card.set_log(log=card.chart_id in self.logs)
        if self.large is not None:
            window.board.enlarge(window.board.cards[self.large])

    def open_again(self, window: MainWindow) -> None:
        """Bring back what was open beside the window."""
        if self.offered:
            window.recovery.look()
        for name, geometry in self.beside.items():
            dialog = window.besides.show(name)
            if dialog is not None:
                dialog.restoreGeometry(geometry)
