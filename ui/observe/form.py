"""Which column is what, and how its cells are written."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QLineEdit, QWidget

from planner.files.csv_table import Table
from planner.files.form import MAX_NAME
from planner.files.observed import Mapping
from planner.language import say
from planner.observations import OBSERVABLE
from planner.sets import Bloc, label
from ui.widgets import plain_label

_WIDTH = 224
_NONE = "\u2013"


class MappingForm(QWidget):
    """The choices of a mapping; rows for blocs are there where the quantity has blocs.

    changed  any of them
    """

    changed = Signal()

    def __init__(self, table: Table, first: Mapping) -> None:
        super().__init__()
        self.month = _box([(name, at) for at, name in enumerate(table.names)])
        self.dates = _box([(say("day first"), True), (say("month first"), False)])
        self.series = _box([(about.label, about.series) for about in OBSERVABLE.values()])
        self.unit = _box([])
        self.decimal = _box([(say("a point, 51.2"), "."), (say("a comma, 51,2"), ",")])
        columns = [(_NONE, None), *((name, at) for at, name in enumerate(table.names))]
        self.columns: dict[Bloc | None, QComboBox] = {bloc: _box(columns) for bloc in (None, *Bloc)}
        self.source = QLineEdit(first.source)
        self.source.setMaxLength(MAX_NAME)
        self.source.setCursorPosition(0)
        self.source.setToolTip(say("Where the numbers come from; it stands beside every point"))
        self._form = QFormLayout(self)
        self._form.setContentsMargins(0, 0, 0, 0)
        self._form.setVerticalSpacing(8)
        self._lay_out()
        self._set(first)
        for box in (self.month, self.dates, self.unit, self.decimal, *self.columns.values()):
            box.currentIndexChanged.connect(self.changed)
        self.series.currentIndexChanged.connect(self._follow_series)
        self.source.textChanged.connect(self.changed)

    def _lay_out(self) -> None:
        named = (
            (say("Month in"), self.month), (say("Dates like 04/05/2026"), self.dates),
            (say("Quantity"), self.series), (say("Values in"), self.columns[None]),
            *((say("{bloc} in", bloc=label(bloc)), self.columns[bloc]) for bloc in Bloc),
            (say("Unit"), self.unit), (say("Decimal sign"), self.decimal), (say("Source"), self.source))
        for name, widget in named:
            widget.setAccessibleName(name)
            widget.setFixedWidth(_WIDTH)
            self._form.addRow(plain_label(name), widget)

    def _set(self, first: Mapping) -> None:
        for box, value in ((self.month, first.month), (self.dates, first.day_first),
                           (self.series, first.series), (self.decimal, first.decimal)):
            box.setCurrentIndex(box.findData(value))
        self._fill_units()
        self.unit.setCurrentIndex(self.unit.findData(first.unit))
        for at, bloc in first.values:
            self.columns[bloc].setCurrentIndex(self.columns[bloc].findData(at))
        self._show_columns()

    def mapping(self) -> Mapping:
        """What is chosen."""
        series = self.series.currentData()
        values = tuple(
            (box.currentData(), bloc) for bloc, box in self.columns.items()
            if (bloc is None) is not OBSERVABLE[series].by_bloc and box.currentData() is not None)
        return Mapping(self.month.currentData(), values, series, self.unit.currentData(),
                       self.decimal.currentData(), self.dates.currentData(), self.source.text())

    def _follow_series(self) -> None:
        self.unit.blockSignals(True)
        self._fill_units()
        self.unit.blockSignals(False)
        self._carry_column()
        self._show_columns()
        self.changed.emit()

    def _carry_column(self) -> None:
        """A column chosen for one sort of quantity is the first guess for the other."""
        by_bloc = OBSERVABLE[self.series.currentData()].by_bloc
        wanted, other = (self.columns[Bloc.CHINA], self.columns[None])[::1 if by_bloc else -1]
        shown = [self.columns[bloc] for bloc in Bloc] if by_bloc else [wanted]
        if all(box.currentData() is None for box in shown):
            wanted.blockSignals(True)
            wanted.setCurrentIndex(other.currentIndex())
            wanted.blockSignals(False)

    def _fill_units(self) -> None:
        self.unit.clear()
        for unit in OBSERVABLE[self.series.currentData()].units:
            self.unit.addItem(unit, unit)

    def _show_columns(self) -> None:
        by_bloc = OBSERVABLE[self.series.currentData()].by_bloc
        for bloc, box in self.columns.items():
            self._form.setRowVisible(box, (bloc is not None) is by_bloc)


def _box(options: list[tuple[str, object]]) -> QComboBox:
    box = QComboBox()
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    for words, data in options:
        box.addItem(words, data)
    return box
