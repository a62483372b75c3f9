"""The analyses that have a window of their own, each opened once and kept beside the main one."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from planner.language import mark
from ui.beside import Beside

if TYPE_CHECKING:
    from ui.main_window import MainWindow


def _draws(window: MainWindow) -> Beside:
    from ui.draws import DrawsDialog

    return DrawsDialog(window.state, window)


def _map(window: MainWindow) -> Beside:
    from ui.map.dialog import MapDialog

    dialog = MapDialog(window.state, window)
    dialog.held.connect(window.board.hold)
    return dialog


def _policies(window: MainWindow) -> Beside:
    from ui.policies import PoliciesDialog

    dialog = PoliciesDialog(window.state, window)
    dialog.wanted.connect(window.documents.duplicate)
    return dialog


def _discovery(window: MainWindow) -> Beside:
    from ui.discovery import DiscoveryDialog

    dialog = DiscoveryDialog(window.state, window)
    dialog.sought.connect(window.insight.sought)
    return dialog


def _backtest(window: MainWindow) -> Beside:
    from ui.backtest import BacktestDialog

    dialog = BacktestDialog(window.state, window)
    dialog.wanted.connect(window.import_observations)
    return dialog


ANALYSES: dict[str, tuple[str, str, Callable[[MainWindow], Beside]]] = {
    "draws": (mark("How sure: the &draws\u2026"), "Ctrl+Shift+U", _draws),
    "map": (mark("&Map of two levers\u2026"), "Ctrl+M", _map),
    "policies": (mark("&Policies against worlds\u2026"), "Ctrl+Shift+W", _policies),
    "backtest": (mark("&Backtest against observations\u2026"), "Ctrl+Shift+B", _backtest),
    "discovery": (mark("&What leads there\u2026"), "Ctrl+Shift+F", _discovery),
}
"""Words of the menu, not yet said, keys, and how each is made."""


class Analyses:
    """Opens analyses by name."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self.opened: dict[str, Beside] = {}

    def show(self, name: str) -> Beside:
        """Bring an analysis to the front. Raises KeyError for a name that there is not."""
        if name not in self.opened:
            self.opened[name] = ANALYSES[name][2](self._window)
        dialog = self.opened[name]
        dialog.come()
        return dialog
