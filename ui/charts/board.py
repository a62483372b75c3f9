"""The charts side by side, each on a card with its title, unit and menu."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QMenu, QToolButton, QWidget

from planner.charts import BOARD, CHARTS, Figure, Result, figure
from ui import theme
from ui.charts.view import ChartView
from ui.widgets import Card, ElidedLabel, plain_label, plain_tip

_COLUMNS = 2


class ChartCard(Card):
    """A chart with its heading. The title opens the list of all charts.

    chosen  another chart was asked for
    asked   a command of the menu, by name, for the figure shown
    """

    chosen = Signal(str)
    asked = Signal(str, object)

    def __init__(self, chart_id: str) -> None:
        super().__init__(margin=12)
        self.chart_id = chart_id
        self.view = ChartView()
        self._title = QToolButton()
        self._title.setFont(theme.font(11, bold=True))
        self._title.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._title.setMenu(self._catalogue())
        self._title.setToolTip("Show another chart here")
        self._unit = ElidedLabel()
        self._unit.setObjectName("quiet")
        self._info = plain_label("i", name="quiet")
        more = QToolButton()
        more.setText("\u22ef")
        more.setToolTip("Copy or export this chart")
        more.setAccessibleName("Copy or export this chart")
        more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        more.setMenu(self._commands())
        heading = QHBoxLayout()
        heading.setSpacing(6)
        heading.addWidget(self._title)
        heading.addWidget(self._unit, 1)
        heading.addWidget(self._info)
        heading.addWidget(more)
        self.column.addLayout(heading)
        self.column.addWidget(self.view, 1)
        self.waiting = plain_label("Starting the model \u2026", 11, name="quiet")
        self.waiting.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.column.addWidget(self.waiting, 1)
        self.view.hide()
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(lambda at: more.menu().popup(self.mapToGlobal(at)))
        self._name(chart_id)

    def show_result(
        self, result: Result, reference: Result | None, ghosts: Sequence[Result] = ()
    ) -> None:
        """Draw the chart of a result against a reference."""
        self.view.show_figure(figure(self.chart_id, result, reference, ghosts))
        if self.view.isHidden():
            self.waiting.hide()
            self.view.show()

    def choose(self, chart_id: str) -> None:
        """Show another chart from the next result on."""
        if chart_id != self.chart_id:
            self.chart_id = chart_id
            self._name(chart_id)
            self.chosen.emit(chart_id)

    @property
    def figure(self) -> Figure | None:
        return self.view.figure

    def _name(self, chart_id: str) -> None:
        chart = CHARTS[chart_id]
        self._title.setText(f"{chart.title}  \u25be")
        self._title.setAccessibleName(f"{chart.title}: choose a chart")
        self._unit.setText(chart.unit)
        self._info.setVisible(bool(chart.note))
        self._info.setToolTip(plain_tip(chart.note))
        self.view.setAccessibleName(f"Chart: {chart.title}, {chart.unit}")

    def _catalogue(self) -> QMenu:
        menu = QMenu(self)
        groups: dict[str, QMenu] = {}
        for chart_id, chart in CHARTS.items():
            if chart.group not in groups:
                groups[chart.group] = menu.addMenu(chart.group)
            groups[chart.group].addAction(chart.title, lambda i=chart_id: self.choose(i))
        return menu

    def _commands(self) -> QMenu:
        menu = QMenu(self)
        for name, words in (
            ("copy_picture", "Copy picture"), ("copy_data", "Copy data"),
            ("export_picture", "Export picture\u2026"), ("export_data", "Export data\u2026"),
        ):
            action = QAction(words, menu)
            action.triggered.connect(lambda _=False, name=name: self.asked.emit(name, self.figure))
            menu.addAction(action)
        return menu


class Board(QWidget):
    """Up to four charts.

    changed  other charts are shown, by id
    asked    a command for one chart
    """

    changed = Signal(object)
    asked = Signal(str, object)

    def __init__(self) -> None:
        super().__init__()
        self.cards: list[ChartCard] = []
        self._results: tuple[Result, Result | None, Sequence[Result]] | None = None
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(8)
        for i, chart_id in enumerate(BOARD):
            card = ChartCard(chart_id)
            card.chosen.connect(self._on_chosen)
            card.asked.connect(self.asked)
            grid.addWidget(card, i // _COLUMNS, i % _COLUMNS)
            grid.setColumnStretch(i % _COLUMNS, 1)
            grid.setRowStretch(i // _COLUMNS, 1)
            self.cards.append(card)

    def show_charts(self, chart_ids: Sequence[str]) -> None:
        """Follow the scenario's choice of charts."""
        for card, chart_id in zip(self.cards, chart_ids or BOARD, strict=False):
            card.blockSignals(True)
            card.choose(chart_id)
            card.blockSignals(False)

    def show_result(
        self, result: Result, reference: Result | None, ghosts: Sequence[Result] = ()
    ) -> None:
        """Draw all charts."""
        self._results = (result, reference, ghosts)
        for card in self.cards:
            card.show_result(result, reference, ghosts)

    def bring(self, chart_id: str) -> None:
        """Point to a chart, in the last place if it is not shown yet."""
        card = next((card for card in self.cards if card.chart_id == chart_id), self.cards[-1])
        card.choose(chart_id)
        card.view.setFocus()

    def hold(self, held: bool) -> None:
        """Keep all value axes where they are while something is dragged."""
        for card in self.cards:
            card.view.hold(held)

    def restyle(self) -> None:
        """Take the colours of the look in force."""
        for card in self.cards:
            card.view.restyle()

    def figures(self) -> list[Figure]:
        """What is shown, in reading order."""
        return [card.figure for card in self.cards if card.figure is not None]

    def _on_chosen(self) -> None:
        if self._results is not None:
            self.show_result(*self._results)
        self.changed.emit(tuple(card.chart_id for card in self.cards))
