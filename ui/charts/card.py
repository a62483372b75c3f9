"""A chart on its card: title, unit, note, full screen, menu."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QWidget

from planner.charts import CHARTS
from planner.figures import Figure, Result, figure
from planner.language import mark, say
from planner.scale import has_logarithm
from planner.words import symbol
from ui import theme
from ui.charts.buttons import GlyphButton, NoteButton
from ui.charts.lettering import clean
from ui.charts.view import ChartView
from ui.help import about
from ui.widgets import Card, ElidedLabel, plain_label, plain_tip

_PAUSE_MS = 400
"""Words about a chart follow a drag when it rests."""
_COMMANDS = (
    ("show_table", mark("Show as table")),
    ("copy_picture", mark("Copy picture")), ("copy_data", mark("Copy data")),
    ("export_picture", mark("Export picture\u2026")), ("export_data", mark("Export data\u2026")),
)

_ROOM_FOR_FULL = 350
"""Width of a card that has a button for full screen beside its words, pixels."""


class _Heading(QWidget):
    double_clicked = Signal()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.double_clicked.emit()


class ChartCard(Card):
    """A chart with its heading. The title opens the list of all charts.

    chosen    another chart was asked for
    asked     a command of the menu, by name, for the figure shown
    browsed   the list of all charts is wanted
    enlarged  the card is to fill the board, or to give the others their room back
    """

    chosen = Signal(str)
    asked = Signal(str, object)
    browsed = Signal()
    enlarged = Signal(bool)

    def __init__(self, chart_id: str) -> None:
        super().__init__(margin=10)
        self.chart_id = chart_id
        self.view = ChartView()
        self.is_large = False
        self._log = False
        self._shown: tuple[Result, Result | None, Sequence[Result], bool] | None = None
        self.title = QToolButton()
        self.title.setObjectName("chart")
        self.title.setFont(theme.font(11, bold=True))
        self.title.setToolTip(say("Show another chart here"))
        self.title.clicked.connect(self.browsed)
        self._unit = ElidedLabel()
        self._unit.setObjectName("quiet")
        self._unit.setFont(theme.font(10))
        self.note = NoteButton()
        self.full = GlyphButton("grow", say("Full screen"))
        self.full.clicked.connect(self._toggle_large)
        self.more = GlyphButton(
            "more", say("Copy or export this chart"), say("Table, copy, export, axis, full screen"))
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.more.setMenu(self._commands())
        self.column.addWidget(self._heading())
        self.column.addWidget(self.view, 1)
        self.waiting = plain_label(say("Starting the model \u2026"), 11, name="quiet")
        self.waiting.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.column.addWidget(self.waiting, 1)
        self.view.hide()
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(lambda at: self.more.menu().popup(self.mapToGlobal(at)))
        self.set_large(large=False)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_PAUSE_MS)
        self._later.timeout.connect(self._tell)
        self._name(chart_id)

    def show_result(
        self, result: Result, reference: Result | None, ghosts: Sequence[Result] = (), *,
        difference: bool = False,
    ) -> None:
        """Draw the chart of a result against a reference, with other scenarios behind it."""
        self._shown = (result, reference, ghosts, difference)
        signed = difference and reference is not None
        made = figure(self.chart_id, result, reference, ghosts, difference=difference)
        log = self._log and not signed and has_logarithm(made)
        self._name_unit(*self._unit_words(less=reference if signed else None, log=log))
        self.view.show_figure(made, log=log, signed=signed)
        self._later.start()
        if self.view.isHidden():
            self.waiting.hide()
            self.view.show()

    def choose(self, chart_id: str) -> None:
        """Show another chart from the next result on."""
        if chart_id != self.chart_id:
            self.chart_id = chart_id
            self._log = False
            self._name(chart_id)
            self.chosen.emit(chart_id)

    @property
    def figure(self) -> Figure | None:
        return self.view.figure

    @property
    def log(self) -> bool:
        """Whether a logarithmic axis is wanted here; it is drawn where all values are positive."""
        return self._log

    def set_log(self, *, log: bool) -> None:
        """Change the value axis of the chart, until another is chosen."""
        self._log = log
        self._redraw()

    def set_large(self, *, large: bool) -> None:
        """Say that the card fills the board, or no longer does."""
        self.is_large = large
        if large:
            self.full.describe("shrink", say("Back to all charts"), say("Back to all charts (Esc)"))
        else:
            self.full.describe("grow", say("Full screen"), say("Full screen (F11)"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.full.setVisible(self.width() >= _ROOM_FOR_FULL)  # the menu, F11 and a double click do the same

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F11 or (event.key() == Qt.Key.Key_Escape and self.is_large):
            self._toggle_large()
        elif event.modifiers() or event.key() not in (Qt.Key.Key_L, Qt.Key.Key_T):
            super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_T:
            self.asked.emit("show_table", self.figure)
        elif self._may_be_log:
            self.set_log(log=not self._log)

    def _heading(self) -> QWidget:
        heading = _Heading()
        heading.double_clicked.connect(self._toggle_large)
        row = QHBoxLayout(heading)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        row.addWidget(self.title)
        row.addWidget(self._unit, 1)
        for button in (self.note, self.full, self.more):
            row.addWidget(button)
        return heading

    def _redraw(self) -> None:
        if self._shown is not None:
            result, reference, ghosts, difference = self._shown
            self.show_result(result, reference, ghosts, difference=difference)

    def _tell(self) -> None:
        """Say in words what the chart shows, for who does not see it."""
        if self._shown is None:
            return
        from planner.export.figure_words import figure_summary  # what a window starts without

        result, reference, _, _ = self._shown
        self.view.describe("\n".join(figure_summary(figure(self.chart_id, result, reference))))

    def _toggle_large(self) -> None:
        self.enlarged.emit(not self.is_large)

    def _name(self, chart_id: str) -> None:
        chart = CHARTS[chart_id]
        about(self, "charts", chart_id)
        self.title.setText(f"{chart.title}  \u25be")
        self.title.setAccessibleName(say("{chart}: choose a chart", chart=chart.title))
        self._name_unit(*self._unit_words(less=None, log=False))
        self.note.set_note(chart.remarks, plain_tip(chart.remarks))
        self.view.setAccessibleName(say("Chart: {chart}, {unit}", chart=chart.title, unit=chart.unit))

    def _unit_words(self, *, less: Result | None, log: bool) -> tuple[str, ...]:
        unit = CHARTS[self.chart_id].unit
        if less is not None:
            name = clean(less.scenario.title)
            words = [say("{unit} less {scenario}", scenario=name, unit=u) for u in (unit, symbol(unit))]
        elif log:
            words = [say("{unit}, log scale", unit=u) for u in (unit, symbol(unit))]
        else:
            words = [unit]
        return *words, symbol(unit)

    def _name_unit(self, words: str, *shorter: str) -> None:
        if words != self._unit.text():
            self._unit.offer(words, *shorter)
            self._unit.setToolTip(plain_tip(words))

    def _commands(self) -> QMenu:
        menu = QMenu(self)
        for name, words in _COMMANDS:
            action = QAction(say(words), menu)
            action.triggered.connect(lambda _=False, name=name: self.asked.emit(name, self.figure))
            menu.addAction(action)
        menu.addSeparator()
        self._log_action = QAction(say("Logarithmic axis"), menu, checkable=True)
        self._log_action.triggered.connect(lambda on: self.set_log(log=on))
        large = QAction(say("Full screen"), menu, checkable=True)
        large.triggered.connect(lambda _=False: self._toggle_large())
        menu.addActions([self._log_action, large])
        menu.aboutToShow.connect(lambda: self._ready_menu(large))
        return menu

    @property
    def _may_be_log(self) -> bool:
        shown = self.view.figure
        return shown is not None and not self.view.signed and has_logarithm(shown)

    def _ready_menu(self, large: QAction) -> None:
        self._log_action.setEnabled(self._may_be_log)
        self._log_action.setChecked(self._log and self._may_be_log)
        large.setChecked(self.is_large)
