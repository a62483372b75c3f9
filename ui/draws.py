"""What the bands rest on: which inputs are varied and how, the seed, and runs of many more draws."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QProgressBar,
    QPushButton,
    QSpinBox,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from planner.analysis.uncertainty import TODAY_OF
from planner.errors import FileError
from planner.language import mark, say
from planner.scenario import INPUTS
from planner.words import brief, fixed, shown
from ui import settings, theme
from ui.analyst import Analyst, Stopped
from ui.beside import Beside
from ui.dialogs import may_write, show_error
from ui.help import about
from ui.state import State
from ui.widgets import plain_label, wrapped_label

if TYPE_CHECKING:
    from planner.analysis.spread import Spread

_COLUMNS = (mark("Input"), mark("In the draws"), mark("80% of belief"), mark("Unit"))
_LARGEST_SEED = 2**31 - 1


class DrawsDialog(Beside):
    """Tells what is varied and what not; a long run shows how far it is and can be stopped."""

    _progressed = Signal(int)

    def __init__(self, state: State, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        about(self, "uncertainty")
        self._state = state
        self._running = False
        self.setWindowTitle(say("How sure: the draws"))
        self.resize(860, 640)
        self.analyst = Analyst(self)
        self.analyst.answered.connect(self._finish)
        self._progressed.connect(self._show_progress)
        self._words = wrapped_label("")
        self.table = QTableWidget(0, len(_COLUMNS))
        self.table.setAccessibleName(say("What is varied"))
        self.table.setHorizontalHeaderLabels([say(column) for column in _COLUMNS])
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setTabKeyNavigation(False)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.table.setShowGrid(False)
        self.table.verticalHeader().hide()
        self.table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        self._fit_columns(fit=True)
        self.seed = _box(0, _LARGEST_SEED, state.seed, say("Seed: the same one gives the same draws"))
        self.seed.editingFinished.connect(self._reseed)
        self.number = _box(1000, 1_000_000, 100_000, say("Number of draws"))
        self.number.setSingleStep(10_000)
        self.number.setGroupSeparatorShown(True)
        self.start = QPushButton(say("Run"))
        self.start.clicked.connect(self._start_or_stop)
        self.save = QPushButton(say("Save bands\u2026"))
        self.save.setToolTip(say("The bands of the charts that are shown, month by month, as CSV"))
        self.save.clicked.connect(self._save)
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setFixedHeight(6)
        self.progress.setAccessibleName(say("Draws done"))
        self._keep_room = self.progress.sizePolicy()
        self._keep_room.setRetainSizeWhenHidden(True)
        self.progress.setSizePolicy(self._keep_room)
        self.progress.hide()
        self._lay_out()
        state.computed.connect(self.follow)
        state.refined.connect(self.follow)
        self.follow()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(plain_label(say("seed"), name="quiet"))
        row.addWidget(self.seed)
        row.addSpacing(16)
        row.addWidget(plain_label(say("draws"), name="quiet"))
        row.addWidget(self.number)
        row.addWidget(self.start)
        row.addStretch(1)
        row.addWidget(self.save)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(10)
        column.addWidget(self._words)
        column.addWidget(self.table, 1)
        column.addLayout(row)
        column.addWidget(self.progress)

    def follow(self) -> None:
        """Tell what the draws of the scenario rest on."""
        spread = self._state.spread
        if spread is None or not self.isVisible():
            return
        from planner.analysis.odds_words import odds_words, varied_words
        from planner.analysis.trials import question

        asked = question(self._state.scenario.display)
        self._words.setText("\n".join((odds_words(spread, asked), varied_words(spread))))
        self._fill(spread)

    def _fill(self, spread: Spread) -> None:
        rows = [_input_row(name, spread) for name in INPUTS if name not in spread.varied]
        rows += [
            (shock.title, say("happens in {part}% of draws", part=fixed(100 * shock.probability)), "", "")
            for shock in spread.scenario.shocks]
        rows += [_input_row(name, spread) for name in INPUTS if name in spread.varied]
        self._fit_columns(fit=False)  # or they would be measured anew for every cell
        self.table.setRowCount(len(rows))
        for i, row in enumerate(rows):
            for j, words in enumerate(row):
                item = QTableWidgetItem(words)
                item.setFont(theme.font(10))
                self.table.setItem(i, j, item)
        self._fit_columns(fit=True)

    def _fit_columns(self, *, fit: bool) -> None:
        """Whether columns are as wide as what is in them; the first takes what is left."""
        modes, header = QHeaderView.ResizeMode, self.table.horizontalHeader()
        header.setSectionResizeMode(modes.ResizeToContents if fit else modes.Fixed)
        if fit:
            header.setSectionResizeMode(0, modes.Stretch)

    def _reseed(self) -> None:
        self._state.reseed(self.seed.value())

    def _start_or_stop(self) -> None:
        if self._running:
            self.analyst.drop(self)
            self._end()
            return
        from planner.analysis.spread import gather, wanted

        scenario, n, seed = self._state.scenario, self.number.value(), self._state.seed
        self._running = True
        self.start.setText(say("Stop"))
        self.progress.setRange(0, n)
        self.progress.setValue(0)
        self.progress.show()

        def work(stopped: Stopped) -> Spread | None:
            return gather(scenario, *wanted(scenario.display), n, seed,
                          progress=self._progressed.emit, stopped=stopped)

        self.analyst.ask(self, scenario, work)

    def _show_progress(self, done: int) -> None:
        if self._running:
            self.progress.setValue(done)

    def _finish(self, asker: object, scenario: Any, spread: Any) -> None:
        self._end()
        if spread is not None:
            self._state.take_spread(spread)

    def _end(self) -> None:
        self._running = False
        self.start.setText(say("Run"))
        self.progress.hide()

    def _save(self) -> None:
        if self._state.spread is None:
            return
        chosen, _ = QFileDialog.getSaveFileName(
            self, say("Save bands"), str(settings.folder() / "bands.csv"), f"{say('CSV table')} (*.csv)")
        if not chosen:
            return
        path = Path(chosen) if Path(chosen).suffix else Path(chosen).with_suffix(".csv")
        if not may_write(self, chosen, path):
            return
        from planner.atomic import write_atomically
        from planner.export.bands import bands_text

        try:
            write_atomically(path, bands_text(self._state.spread).encode())
        except FileError as error:
            show_error(self, say("Nothing was saved"), str(error))

    def showEvent(self, event: Any) -> None:
        super().showEvent(event)
        self.follow()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._running:
            self._start_or_stop()
        super().closeEvent(event)

    def end(self) -> None:
        super().end()
        self.analyst.stop()


def _input_row(name: str, spread: Spread) -> tuple[str, str, str, str]:
    spec = INPUTS[name]
    factor, unit = shown(spec.unit)
    belief = say("{low} to {high}", low=brief(spec.low * factor), high=brief(spec.high * factor))
    if name not in spread.varied:
        value = brief(spread.scenario.value(name) * factor)
        return spec.label, say("set to {value}", value=value), belief, unit
    if name in TODAY_OF and TODAY_OF[name] in spread.varied:
        return spec.label, say("varied with its value of today"), belief, unit
    return spec.label, say("varied"), belief, unit


def _box(low: int, high: int, value: int, name: str) -> QSpinBox:
    box = QSpinBox()
    box.setRange(low, high)
    box.setValue(value)
    box.setKeyboardTracking(False)
    box.setAccessibleName(name)
    box.setToolTip(name)
    box.setMinimumWidth(100)
    return box
