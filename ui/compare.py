"""Scenarios side by side in a table that follows them."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from planner.analysis.compare import Group, Row, compare
from planner.figures import Result
from planner.language import say
from ui import theme
from ui.beside import Beside
from ui.empty import Empty
from ui.help import about
from ui.state import State
from ui.widgets import wrapped_label

_FIXED = 2


class CompareDialog(Beside):
    """Inputs that were changed first, then shocks, then the headline numbers with differences.

    wanted  another scenario, to begin with like the one that is open
    """

    wanted = Signal()

    def __init__(self, state: State, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        about(self, "compare")
        self._state = state
        self.setWindowTitle(say("Compare scenarios"))
        self.resize(1040, 520)
        self.table = QTableWidget()
        self.table.setAccessibleName(say("Scenarios side by side"))
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.table.setShowGrid(False)
        self.table.setTabKeyNavigation(False)  # arrows go from cell to cell, Tab goes on
        self.table.setFrameShape(QTableWidget.Shape.NoFrame)
        self.table.verticalHeader().hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(10)
        self.alone = Empty(say("Duplicate the scenario"), self.wanted.emit)
        column.addWidget(wrapped_label(
            say("Differences are taken from the first column. "
                "Open or duplicate a scenario to add one here."), name="quiet"))
        column.addWidget(self.table, 1)
        column.addWidget(self.alone)
        state.computed.connect(self.follow)
        state.listed.connect(self.follow)
        self.follow()

    def results(self) -> list[Result]:
        """The reference, and every open scenario after it."""
        reference = self._state.reference
        open_results = [document.result for document in self._state.documents]
        found = [r for r in (reference, *open_results) if r is not None]
        return list({id(r): r for r in found}.values())

    def follow(self) -> None:
        """Fill the table anew."""
        self.alone.tell(say("Only one scenario is open: duplicate it and move a lever in the copy, and both "
                            "stand side by side.") if len(self._state.documents) == 1 else "")
        results = self.results()
        rows = compare(results) if results else []
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)  # or all is measured anew for every cell
        self.table.clear()
        self.table.setRowCount(len(rows))
        self.table.setColumnCount(_FIXED + len(results))
        names = [" ".join(result.scenario.title.split())[:40] for result in results]
        self.table.setHorizontalHeaderLabels(["", say("unit"), *names])
        for i in range(_FIXED + len(results)):
            side = Qt.AlignmentFlag.AlignLeft if i < _FIXED else Qt.AlignmentFlag.AlignRight
            self.table.horizontalHeaderItem(i).setTextAlignment(side | Qt.AlignmentFlag.AlignVCenter)
        for i, row in enumerate(rows):
            self._fill(i, row, new_group=i == 0 or rows[i - 1].group != row.group)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setStretchLastSection(False)
        self.table.resizeRowsToContents()

    def _fill(self, at: int, row: Row, *, new_group: bool) -> None:
        look = theme.palette()
        self.table.setItem(at, 0, _cell(row.label, bold=new_group))
        self.table.setItem(at, 1, _cell(row.unit, color=look.quiet))
        for n, (words, change) in enumerate(zip(row.cells, row.changes, strict=True)):
            tells = row.group is Group.RESULTS and change
            item = _cell(f"{words}   {change}" if tells else words, right=True)
            if change:
                item.setForeground(QColor(look.accent))
            self.table.setItem(at, _FIXED + n, item)


def _cell(text: str, *, bold: bool = False, right: bool = False, color: str = "") -> QTableWidgetItem:
    item = QTableWidgetItem(text)
    side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    item.setTextAlignment(side | Qt.AlignmentFlag.AlignVCenter)
    item.setFont(theme.font(10, bold=bold))
    if color:
        item.setForeground(QColor(color))
    return item
