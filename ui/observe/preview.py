"""The first rows of a table as they stand in the file, with what each column is taken for."""

from collections.abc import Collection

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem

from planner.errors import printable
from planner.files.csv_table import Table
from planner.files.observed import Mapping
from planner.language import say
from planner.sets import label
from ui import theme

_ROWS = 12
_CELL, _HEAD = 40, 24
"""Characters of a cell and of a heading that are shown."""


_BARE = "QTableCornerButton::section, QHeaderView { background: transparent; border: none; }"


class Preview(QTableWidget):
    """Rows with a problem are marked at their number and in their colour."""

    def __init__(self, table: Table) -> None:
        super().__init__(0, len(table.headings))
        self._table = table
        self.setAccessibleName(say("First rows"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.setStyleSheet(_BARE)
        self.setMinimumHeight(120)
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)

    def show_mapping(self, mapping: Mapping, bad: Collection[int]) -> None:
        """Tell what columns are taken for, and which rows have a problem."""
        taken = {mapping.month: say("Month")}
        for at, bloc in mapping.values:
            taken[at] = say("Value, {unit}", unit=mapping.unit) if bloc is None else say(
                "{bloc}, {unit}", bloc=label(bloc), unit=mapping.unit)
        self.setHorizontalHeaderLabels([
            f"{printable(name, _HEAD)}\n{taken.get(at, '')}" for at, name in enumerate(self._table.names)])
        rows = self._table.rows[:_ROWS]
        self.setRowCount(len(rows))
        self.setVerticalHeaderLabels([
            f"{row.line} \u25b8" if row.line in bad else str(row.line) for row in rows])
        for i, row in enumerate(rows):
            for at, cell in enumerate(row.cells):
                item = QTableWidgetItem(printable(cell, _CELL))
                item.setFont(theme.font(10))
                look = theme.palette()
                item.setForeground(QColor(
                    look.warning if row.line in bad else look.ink if at in taken else look.quiet))
                self.setItem(i, at, item)
