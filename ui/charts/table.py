"""The numbers of a chart in a table beside the window, for who reads numbers better than curves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTableView,
    QVBoxLayout,
)

from planner.export.table import Column, columns, months, named
from planner.language import say
from planner.months import month_name, month_words
from planner.words import number
from ui import exports, theme
from ui.beside import Beside
from ui.document import one_line
from ui.widgets import plain_label

if TYPE_CHECKING:
    from planner.figures import Figure
    from ui.main_window import MainWindow

_PAUSE_MS = 150
"""The table follows a drag this much later than lines: it has a thousand cells."""
_YEAR_ENDS = "-12"
Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class Numbers(QAbstractTableModel):
    """A row for each month, or for each December; a column for each series."""

    def __init__(self) -> None:
        super().__init__()
        self.figure: Figure | None = None
        self.columns: tuple[Column, ...] = ()
        self.months: list[int] = []

    def show_figure(self, shown: Figure, *, yearly: bool) -> None:
        """Take the numbers of a figure; the cells keep their places where series and months do."""
        table = columns(shown)
        rows = [month for month in months(table) if not yearly or month_name(month).endswith(_YEAR_ENDS)]
        same = rows == self.months and [c.heading for c in table] == [c.heading for c in self.columns]
        if not same:
            self.beginResetModel()
        self.figure, self.columns, self.months = shown, table, rows
        if not same:
            self.endResetModel()
        elif rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, len(table) - 1))

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return len(self.months)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return len(self.columns)

    def value(self, row: int, column: int) -> float | None:
        """The number of a cell, or None where a series has none in that month."""
        return self.columns[column].values.get(self.months[row])

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or self.figure is None:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        value = self.value(index.row(), index.column())
        text = "" if value is None else number(value, self.figure.digits + 2)
        if role == Qt.ItemDataRole.DisplayRole:
            return text
        return say("{series}, {month}: {value}", series=self.columns[index.column()].heading,
                   month=month_words(self.months[index.row()]), value=text or say("no value"))

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation == Qt.Orientation.Vertical:
            return month_words(self.months[section])
        return self.columns[section].heading


_ROW = 26
"""Least height of a row, pixels."""


class NumbersView(QTableView):
    """The cells; Ctrl+C copies those that are chosen, with their months and series."""

    def __init__(self, model: Numbers) -> None:
        super().__init__()
        self._numbers = model
        self.setModel(model)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.setFont(theme.font(10))
        self.horizontalHeader().setDefaultSectionSize(112)
        self.horizontalHeader().setTextElideMode(Qt.TextElideMode.ElideNone)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(_ROW)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        else:
            super().keyPressEvent(event)

    def copy(self) -> None:
        """Put the chosen cells on the clipboard in full precision, tab-separated."""
        chosen = self.selectedIndexes()
        if not chosen:
            return
        rows, places = ({i.row() for i in chosen}, {i.column() for i in chosen})
        table, lines = self._numbers, []
        lines.append("\t".join(["month", *(table.columns[c].heading for c in sorted(places))]))
        for row in sorted(rows):
            values = (table.value(row, c) for c in sorted(places))
            lines.append("\t".join([month_name(table.months[row]),
                                    *("" if value is None else repr(value) for value in values)]))
        QGuiApplication.clipboard().setText("\n".join(lines) + "\n")


class ChartTable(Beside):
    """Follows a chart of the board until it is closed."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self.chart = window, ""
        self.resize(820, 560)
        self.numbers = Numbers()
        self.table = NumbersView(self.numbers)
        self.numbers.modelReset.connect(self._fit)
        self.title = plain_label("", 11, bold=True)
        self.yearly = QCheckBox(say("Decembers only"))
        self.yearly.toggled.connect(self.follow)
        self.copy_all = QPushButton(say("Copy all"))
        self.copy_all.setAutoDefault(False)
        self.copy_all.clicked.connect(self._copy_all)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.button(QDialogButtonBox.StandardButton.Close).setText(say("Close"))
        buttons.rejected.connect(self.close)
        heading, foot = QHBoxLayout(), QHBoxLayout()
        heading.addWidget(self.title)
        heading.addStretch(1)
        heading.addWidget(self.yearly)
        foot.addWidget(plain_label(say("Ctrl+C copies the chosen cells."), 9, name="quiet"))
        foot.addStretch(1)
        foot.addWidget(self.copy_all)
        foot.addWidget(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(10)
        column.addLayout(heading)
        column.addWidget(self.table, 1)
        column.addLayout(foot)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_PAUSE_MS)
        self._later.timeout.connect(self.follow)
        for changed in (window.state.computed, window.state.refined):
            changed.connect(self._follow_soon)

    def show_chart(self, chart_id: str) -> None:
        """Show the numbers of a chart as the board draws it, and come to the front."""
        self.chart = chart_id
        self.follow()
        self.come()
        self.table.setFocus()
        self._go_to_start()

    def follow(self) -> None:
        """Show the numbers as they are now."""
        shown = self._window.board.figure_of(self.chart) if self.chart else None
        if shown is None:
            return
        scenario = one_line(self._window.state.scenario.title)
        words = say("{chart}: {scenario}", chart=named(shown), scenario=scenario)
        self.setWindowTitle(words)
        self.title.setText(words)
        self.table.setAccessibleName(words)
        self.numbers.show_figure(shown, yearly=self.yearly.isChecked())

    def _go_to_start(self) -> None:
        """To the first month that the scenario itself has."""
        first = next((row for row in range(self.numbers.rowCount())
                      if self.numbers.value(row, 0) is not None), 0)
        start = self.numbers.index(first, 0)
        self.table.setCurrentIndex(start)
        self.table.scrollTo(start, QAbstractItemView.ScrollHint.PositionAtTop)

    def _follow_soon(self) -> None:
        if self.isVisible():
            self._later.start()

    def _fit(self) -> None:
        """Columns as wide as their headings, which may be long."""
        header = self.table.horizontalHeader()
        for column in range(self.numbers.columnCount()):
            header.resizeSection(column, max(96, header.sectionSizeHint(column)))
        months = self.table.verticalHeader()
        months.setDefaultSectionSize(max(_ROW, months.sectionSizeHint(0)))
        self._go_to_start()

    def _copy_all(self) -> None:
        if self.numbers.figure is not None:
            state = self._window.state
            exports.copy_data(self.numbers.figure, state.scenario, state.spread)
