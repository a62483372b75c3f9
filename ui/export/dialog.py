"""The window that exports: formats at the left, the look of the file in the middle, choices at the right."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from planner.analysis.spread import BLOCK, FULL
from planner.atomic import write_atomically
from planner.errors import FileError, printable
from planner.export.formats import HIGH, Choice, Format
from planner.figures import Result
from planner.language import say
from ui import settings
from ui.analyst import Analyst, Stopped
from ui.dialogs import may_write, show_error
from ui.export.choices import Choices
from ui.export.format_list import FormatList
from ui.export.order import Gate, Made, Order, make
from ui.export.preview import Preview, preview, size_text
from ui.export.view import PreviewView
from ui.widgets import ElidedLabel, plain_label, plain_tip, wrapped_label

if TYPE_CHECKING:
    from ui.main_window import MainWindow
    from ui.state import State

_REST_MS = 250
"""How long nothing may have changed before a preview is made."""
_MAKING, _DRAWING, _SAVED, _CANCELLED = (
    "Making the file\u2026", "Running the draws\u2026", "Saved {size} as {path}",
    "Cancelled; nothing was written.")
_FAULT = "Something went wrong; nothing was written."
TEMPLATES = (_MAKING, _DRAWING, _SAVED, _CANCELLED, _FAULT)


@dataclass(frozen=True, eq=False)
class Shown:
    """What a preview came to: a file with what is inside, or what stood in the way."""

    order: Order
    made: Made | None = None
    inside: Preview = field(default_factory=Preview)
    error: Exception | None = None


@dataclass(frozen=True, eq=False)
class Saved:
    """What saving came to: the bytes written, or what stood in the way."""

    path: Path
    size: int = 0
    error: Exception | None = None


class ExportDialog(QDialog):
    """Follows the window while it is open. Files are made and written in a thread of its own.

    charts      the charts that are shown, by id
    difference  whether they show differences
    """

    _progressed = Signal(int)

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._state: State = window.state
        self._board = window.board
        self._shown: Shown | None = None
        self._asked: Order | None = None
        self._gate: Gate | None = None
        self._saver = object()
        self.analyst = Analyst(self)
        self.analyst.answered.connect(self._take)
        self._progressed.connect(self._show_progress)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_REST_MS)
        self._later.timeout.connect(self._ask)
        self.setWindowTitle("Export")
        self.resize(1060, 640)
        self.formats = FormatList()
        self.choices = Choices()
        self.heading = plain_label("", 13, bold=True)
        self.note = wrapped_label("", name="quiet")
        self.preview = PreviewView()
        self.facts = plain_label("", name="quiet")
        self.status = ElidedLabel()
        self.status.setObjectName("quiet")
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setFixedHeight(6)
        self.progress.setAccessibleName("Progress of the export")
        self.progress.hide()
        self.save = QPushButton("Save as\u2026")
        self.save.setObjectName("primary")
        self.save.setDefault(True)
        self.save.clicked.connect(self._ask_path)
        self.cancel = QPushButton("Cancel")
        self.cancel.setAutoDefault(False)
        self.cancel.clicked.connect(self._cancel)
        self.cancel.hide()
        self.leave = QPushButton("Close")
        self.leave.setAutoDefault(False)
        self.leave.clicked.connect(self.reject)
        self._lay_out()
        self.formats.choose(settings.export_choice("format", ""))
        self.formats.chosen.connect(self._turn)
        self.choices.changed.connect(self.follow)
        for signal in (self._state.computed, self._state.refined, self._state.listed, self._board.changed):
            signal.connect(self.follow)

    @property
    def is_saving(self) -> bool:
        """Whether a file is being made or written."""
        return self._gate is not None

    @property
    def is_current(self) -> bool:
        """Whether the preview is that of what would be saved now."""
        return self._shown is not None and self._shown.order == self._order()

    def follow(self) -> None:
        """Offer what there is, and have another preview made if something else is wanted."""
        if not self.isVisible() or self._state.result is None:
            return
        form = self.formats.format
        with QSignalBlocker(self.choices):
            self.choices.show_charts(self._charts())
            self.choices.scenarios.show_documents(
                [each for each in self._state.documents if each is not self._state.current])
            self.choices.show_draws(self._draws())
            self.choices.show_format(form)
        self.heading.setText(form.label)
        self.note.setText(form.note)
        if self.is_current:
            self._later.stop()
            self.preview.veil(veiled=False)
        else:
            self.preview.veil(veiled=True)
            self.facts.clear()
            self._later.start()

    def _turn(self, form: Format) -> None:
        settings.set_export_choice("format", form.id)
        self.status.clear()
        self.follow()

    # What is wanted

    def _charts(self) -> tuple[str, ...]:
        return tuple(card.chart_id for card in self._board.shown_cards())

    def _draws(self) -> int:
        return max(FULL, self._state.spread.draws if self._state.spread is not None else FULL)

    def _order(self) -> Order | None:
        """What is chosen, as far as it goes with the format."""
        main, reference = self._state.result, self._state.reference
        if main is None:
            return None
        form, choices = self.formats.format, self.choices
        has = form.choices.__contains__
        others = [document.result for document in choices.scenarios.chosen() if form.several]
        results = [_bare(each) for each in (main, *others) if each is not None]
        if reference is not None and reference.scenario.same_numbers(main.scenario):
            reference = None
        return Order(
            form.id, tuple(each.scenario for each in results),
            reference.scenario if reference is not None else None,
            choices.chosen_charts if has(Choice.CHARTS) else (),
            self._draws() if has(Choice.BANDS) and choices.bands.isChecked() else 0, self._state.seed,
            choices.chosen_scale if has(Choice.SCALE) else HIGH,
            transparent=has(Choice.TRANSPARENT) and choices.transparent.isChecked(),
            difference=self._board.difference and form.id in ("png", "svg", "pdf", "csv"),
            template=choices.chosen_template if has(Choice.TEMPLATE) else None,
            results=tuple(results), against=None if reference is None else _bare(reference))

    # The preview

    def _ask(self) -> None:
        order = self._order()
        if order is None or self.is_saving or not self.isVisible():
            return
        self._asked, room, ratio = order, self.preview.room, self.devicePixelRatioF()

        def work(stopped: Stopped) -> Shown:
            try:
                made = make(order, lambda done: None, stopped)
                return Shown(order, made, preview(made, room, ratio) if made else Preview())
            except Exception as error:  # whatever it is, the veil must be lifted
                return Shown(order, error=error)

        self.analyst.ask(self, order, work)

    def _take(self, asker: object, asked: object, answer: object) -> None:
        if asker is self and isinstance(answer, Shown) and asked == self._asked:
            self._show(answer)
        elif asker is self._saver and isinstance(answer, Saved):
            self._end(answer)

    def _show(self, answer: Shown) -> None:
        self._shown = answer
        if answer.error is not None:
            self.preview.say(_sentence(answer.error))
        else:
            self.preview.show_preview(answer.inside, transparent=answer.order.transparent)
        self.facts.setText("  \u00b7  ".join(answer.inside.facts))
        self.follow()
        _raise_fault(answer.error)

    # Saving

    def _ask_path(self) -> None:
        order = self._order()
        if order is None:
            return
        form, suggested = order.form, settings.export_folder() / order.form.file_name(order.scenarios[0])
        pattern = " ".join(f"*{suffix}" for suffix in form.suffixes)
        chosen, _ = QFileDialog.getSaveFileName(
            self, "Export", str(suggested), f"{form.label} ({pattern})")
        if not chosen:
            return
        path = Path(chosen if chosen.lower().endswith(form.suffixes) else chosen + form.suffix)
        if may_write(self, chosen, path):
            self._save(order, path)

    def _save(self, order: Order, path: Path) -> None:
        known = self._shown.made if self._shown is not None and self._shown.order == order else None
        gate = self._gate = Gate()
        self._busy(busy=True)
        self.progress.setRange(0, 0 if order.draws <= BLOCK or known else order.draws)
        self.status.setText(say(_DRAWING if self.progress.maximum() else _MAKING))
        if known is None:
            self.analyst.drop(self)  # a preview would only be in the way
        self.analyst.ask(self._saver, path, _saving(order, known, path, gate, self._progressed.emit), 0.0)

    def _show_progress(self, done: int) -> None:
        if self.is_saving and self.progress.maximum():
            self.progress.setValue(done)
            if done >= self.progress.maximum():
                self.progress.setRange(0, 0)
                self.status.setText(say(_MAKING))

    def _cancel(self) -> None:
        """Give up what is under way, unless it is being written already."""
        if self._gate is not None and self._gate.shut():
            self.analyst.drop(self._saver)
            self._rest(say(_CANCELLED))

    def _end(self, saved: Saved) -> None:
        if saved.error is not None:
            self._rest("")
            show_error(self, "Nothing was exported", _sentence(saved.error))
            _raise_fault(saved.error)
            return
        settings.set_export_choice("folder", str(saved.path.parent.resolve()))
        path = printable(str(saved.path), 300)
        self._rest(say(_SAVED, size=size_text(saved.size), path=path))

    def _rest(self, words: str) -> None:
        self._gate = None
        self._busy(busy=False)
        self.status.setText(words)
        self.status.setToolTip(plain_tip(words) if words else "")
        self.follow()

    def _busy(self, *, busy: bool) -> None:
        self.progress.setVisible(busy)
        self.cancel.setVisible(busy)
        self.save.setVisible(not busy)
        self.leave.setEnabled(not busy)
        self.formats.setEnabled(not busy)
        self.choices.setEnabled(not busy)
        (self.cancel if busy else self.save).setFocus()

    # The window

    def reject(self) -> None:
        """Escape: give up what is under way, else the dialog."""
        if self.is_saving:
            self._cancel()
        else:
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        self._cancel()
        self.analyst.drop(self)
        super().closeEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.follow()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self.follow()  # the charts in sight may be others

    def _lay_out(self) -> None:
        middle = QVBoxLayout()
        middle.setSpacing(6)
        for part in (self.heading, self.note):
            middle.addWidget(part)
        middle.addSpacing(4)
        middle.addWidget(self.preview, 1)
        middle.addWidget(self.facts)
        body = QHBoxLayout()
        body.setSpacing(18)
        body.addWidget(self.formats)
        body.addLayout(middle, 1)
        body.addWidget(_scrolling(self.choices))
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.status, 1)
        for part in (self.progress, self.cancel, self.leave, self.save):
            foot.addWidget(part)
        self.progress.setFixedWidth(180)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(12)
        column.addLayout(body, 1)
        column.addLayout(foot)


def _bare(result: Result) -> Result:
    """Without the bands of the moment, which are run anew."""
    return Result(result.scenario, result.projection)


def _saving(
    order: Order, known: Made | None, path: Path, gate: Gate, progress: Callable[[int], None]
) -> Callable[[Stopped], Saved | None]:
    """The work of making a file, if it is not known, and writing it."""
    def work(stopped: Stopped) -> Saved | None:
        try:
            made = known or make(order, progress, stopped)
            if made is None or not gate.pass_through():
                return None
            write_atomically(path, made.data)
        except Exception as error:  # whatever it is, the dialog must come to rest
            return Saved(path, error=error)
        return Saved(path, len(made.data))

    return work


def _sentence(error: Exception) -> str:
    """What an error tells people."""
    words = str(error)
    if isinstance(error, ValueError):
        return f"{words[:1].upper()}{words[1:]}."
    return words if isinstance(error, FileError) else say(_FAULT)


def _raise_fault(error: Exception | None) -> None:
    """Let whoever watches over the program know where it is wrong."""
    if error is not None and not isinstance(error, FileError | ValueError):
        raise error


def _scrolling(content: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setWidget(content)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFixedWidth(content.width() + 14)
    area.viewport().setAutoFillBackground(False)
    content.setAutoFillBackground(False)
    return area
