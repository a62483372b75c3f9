"""The window that exports: formats at the left, the look of the file in the middle, choices at the right."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QShowEvent
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from planner.analysis.spread import BLOCK
from planner.errors import printable
from planner.export.formats import Format
from planner.language import say
from ui import settings
from ui.beside import Beside
from ui.dialogs import may_write, show_error
from ui.export.choices import Choices
from ui.export.foot import Foot
from ui.export.format_list import FormatList
from ui.export.maker import Maker, Saved, Shown, raise_fault, sentence
from ui.export.order import Order
from ui.export.preview import size_text
from ui.export.view import PreviewView
from ui.export.wanted import draws, wanted
from ui.help import about
from ui.widgets import plain_label, wrapped_label

if TYPE_CHECKING:
    from ui.main_window import MainWindow

_REST_MS = 250
"""How long nothing may have changed before a preview is made."""


class ExportDialog(Beside):
    """Follows the window while it is open. Files are made and written beside it."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        about(self, "exports")
        self._state, self._board = window.state, window.board
        self.maker = Maker(self)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_REST_MS)
        self._later.timeout.connect(self._ask)
        self.setWindowTitle(say("Export"))
        self.resize(1180, 660)
        self.formats = FormatList()
        self.choices = Choices()
        self.heading = plain_label("", 13, bold=True)
        self.note = wrapped_label("", name="quiet")
        self.preview = PreviewView()
        self.facts = plain_label("", name="quiet")
        self.foot = Foot()
        self._lay_out()
        self.formats.choose(settings.export_choice("format", "pptx"))
        self._connect()

    @property
    def is_current(self) -> bool:
        """Whether the preview is that of what would be saved now."""
        return self.maker.has(self._order())

    def follow(self) -> None:
        """Offer what there is, and have another preview made if something else is wanted."""
        if not self.isVisible() or self._state.result is None:
            return
        form = self.formats.format
        with QSignalBlocker(self.choices):
            self.choices.show_charts(tuple(card.chart_id for card in self._board.shown_cards()))
            self.choices.show_documents(
                [each for each in self._state.documents if each is not self._state.current])
            self.choices.show_draws(draws(self._state))
            self.choices.show_format(form)
        self.heading.setText(form.label)
        self.note.setText(form.note)
        if self.is_current:
            self._later.stop()
            self.preview.veil(veiled=False)
        else:
            self.preview.veil(veiled=True)
            self.facts.setText(say("Making the preview\u2026"))
            self._later.start()

    def _turn(self, form: Format) -> None:
        settings.set_export_choice("format", form.id)
        self.foot.say("")
        self.follow()

    def _order(self) -> Order | None:
        return wanted(self.formats.format, self._state, self._board, self.choices)

    # The preview

    def _ask(self) -> None:
        order = self._order()
        if order is not None and not self.maker.is_saving and self.isVisible():
            self.maker.ask(order, self.preview.room)

    def _show(self, answer: Shown) -> None:
        if answer.error is not None:
            self.preview.say(sentence(answer.error))
        else:
            self.preview.show_preview(answer.inside, transparent=answer.order.transparent)
        self.facts.setText("  \u00b7  ".join(answer.inside.facts))
        self.follow()
        raise_fault(answer.error)

    # Saving

    def _ask_path(self) -> None:
        order = self._order()
        if order is None:
            return
        form, suggested = order.form, settings.export_folder() / order.form.file_name(order.scenarios[0])
        pattern = " ".join(f"*{suffix}" for suffix in form.suffixes)
        chosen, _ = QFileDialog.getSaveFileName(
            self, say("Export"), str(suggested), f"{form.label} ({pattern})")
        if not chosen:
            return
        path = Path(chosen if chosen.lower().endswith(form.suffixes) else chosen + form.suffix)
        if may_write(self, chosen, path):
            self._save(order, path)

    def _save(self, order: Order, path: Path) -> None:
        self._busy(busy=True)
        self.foot.begin(0 if self.maker.knows(order) or order.draws <= BLOCK else order.draws)
        self.maker.save(order, path)

    def _cancel(self) -> None:
        if self.maker.cancel():
            self._rest(say("Cancelled; nothing was written."))

    def _end(self, saved: Saved) -> None:
        if saved.error is not None:
            self._rest("")
            show_error(self, say("Nothing was exported"), sentence(saved.error))
            raise_fault(saved.error)
            return
        settings.set_export_choice("folder", str(saved.path.parent.resolve()))
        path = printable(str(saved.path), 300)
        self._rest(say("Saved {size} as {path}", size=size_text(saved.size), path=path))

    def _rest(self, words: str) -> None:
        self._busy(busy=False)
        self.foot.end(words)
        self.follow()

    def _busy(self, *, busy: bool) -> None:
        self.formats.setEnabled(not busy)
        self.choices.setEnabled(not busy)

    # The window

    def end(self) -> None:
        super().end()
        self.maker.analyst.stop()

    def reject(self) -> None:
        """Escape: give up what is under way, else the dialog."""
        if self.maker.is_saving:
            self._cancel()
        else:
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        self._cancel()
        self.maker.rest()
        super().closeEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.follow()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self.follow()  # the charts in sight may be others

    def _connect(self) -> None:
        self.maker.shown.connect(self._show)
        self.maker.saved.connect(self._end)
        self.maker.progressed.connect(self._show_progress)
        self.foot.saving.connect(self._ask_path)
        self.foot.cancelled.connect(self._cancel)
        self.foot.left.connect(self.reject)
        self.formats.chosen.connect(self._turn)
        self.choices.changed.connect(self.follow)
        for signal in (self._state.computed, self._state.refined, self._state.listed, self._board.changed):
            signal.connect(self.follow)

    def _show_progress(self, done: int) -> None:
        if self.maker.is_saving:
            self.foot.show_progress(done)

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
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(12)
        column.addLayout(body, 1)
        column.addWidget(self.foot)


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
