"""The windows beside a main one by name, and how each of them is made."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from planner.language import mark, say
from ui.beside import Beside
from ui.compare import CompareDialog
from ui.help.desk import HelpDesk

if TYPE_CHECKING:
    from ui.charts.table import ChartTable
    from ui.main_window import MainWindow

_TABLE = "table of "
"""Before the id of a chart, the name of its table."""


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


def _compare(window: MainWindow) -> Beside:
    dialog = CompareDialog(window.state, window)
    dialog.wanted.connect(window.documents.duplicate)
    return dialog


def _export(window: MainWindow) -> Beside:
    from ui.export import ExportDialog  # loads numba, which the window starts without

    return ExportDialog(window)


def _settings(window: MainWindow) -> Beside:
    from ui.settings_dialog import SettingsDialog  # few ever open it

    return SettingsDialog(window)


ANALYSES: dict[str, tuple[str, str]] = {
    "draws": (mark("How sure: the &draws\u2026"), "Ctrl+Shift+U"),
    "map": (mark("&Map of two levers\u2026"), "Ctrl+M"),
    "policies": (mark("&Policies against worlds\u2026"), "Ctrl+Shift+W"),
    "backtest": (mark("&Backtest against observations\u2026"), "Ctrl+Shift+B"),
    "discovery": (mark("&What leads there\u2026"), "Ctrl+Shift+F"),
}
"""Words of the menu, not yet said, and keys of those that answer questions."""

_MAKE: dict[str, Callable[[MainWindow], Beside]] = {
    "draws": _draws, "map": _map, "policies": _policies, "backtest": _backtest, "discovery": _discovery,
    "compare": _compare, "export": _export, "settings": _settings}


class Besides:
    """Makes each when it is first wanted, and keeps it.

    desk  answers F1, and keeps the window of the help
    """

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._made: dict[str, Beside] = {}
        self._table: ChartTable | None = None
        self.desk = HelpDesk(window)

    @property
    def opened(self) -> dict[str, Beside]:
        """Those that have been opened, by name."""
        found = dict(self._made)
        if self._table is not None:
            found[f"{_TABLE}{self._table.chart}"] = self._table
        if self.desk.opened is not None:
            found["help"] = self.desk.opened
        return found

    @property
    def is_exporting(self) -> bool:
        """Whether a file is being written."""
        export = self._made.get("export")
        return export is not None and export.maker.is_saving

    def show(self, name: str) -> Beside | None:
        """Bring one to the front; None if it cannot be shown yet. Raises KeyError for a name there is not."""
        if name == "help":
            return self.desk.show()
        if name.startswith(_TABLE):
            return self.show_table(name.removeprefix(_TABLE))
        if name == "export" and self._window.state.reference is None:
            self._window.status.mention(say(
                "There is nothing to export until the model has started; try again in a moment."))
            return None
        if name not in self._made:
            self._made[name] = _MAKE[name](self._window)
        self._made[name].come()
        return self._made[name]

    def show_table(self, chart: str) -> Beside:
        """Bring the numbers of a chart to the front, by its id."""
        from ui.charts.table import ChartTable

        if self._table is None:
            self._table = ChartTable(self._window)
        self._table.show_chart(chart)
        return self._table
