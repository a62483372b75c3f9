"""The charts side by side, each on a card with its title, unit and menu."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from planner.charts import BOARD
from planner.figures import Figure, Result, figure
from ui.charts.card import ChartCard
from ui.charts.catalogue import Catalogue
from ui.charts.thumbnails import Thumbnails
from ui.help import about

_COLUMNS = 2
MOST_GHOSTS = 5
PANES = (1, 2, 4)


class Board(QWidget):
    """Up to four charts.

    changed  other charts are shown, by id
    asked    a command for one chart
    """

    changed = Signal(object)
    asked = Signal(str, object)

    def __init__(self) -> None:
        super().__init__()
        about(self, "bands")
        self.cards: list[ChartCard] = []
        self._results: tuple[Result, Result | None, tuple[Result, ...]] | None = None
        self._difference = False
        self._panes = len(BOARD)
        self._large: ChartCard | None = None
        self._thumbnails = Thumbnails()
        self._catalogue: Catalogue | None = None
        self._browsing: ChartCard | None = None
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(8)
        for i, chart_id in enumerate(BOARD):
            card = ChartCard(chart_id)
            card.chosen.connect(self._on_chosen)
            card.asked.connect(self.asked)
            card.browsed.connect(lambda card=card: self.browse(card))
            card.enlarged.connect(lambda on, card=card: self.enlarge(card if on else None))
            card.view.pointed.connect(lambda month, card=card: self._point_at(month, card))
            self._grid.addWidget(card, i // _COLUMNS, i % _COLUMNS)
            self.cards.append(card)
        self._arrange()

    def show_charts(self, chart_ids: Sequence[str]) -> None:
        """Follow the scenario's choice of charts; where it names too few, the usual ones come after."""
        wanted = [*chart_ids, *(chart_id for chart_id in BOARD if chart_id not in chart_ids)]
        for card, chart_id in zip(self.cards, wanted, strict=False):
            card.blockSignals(True)
            card.choose(chart_id)
            card.blockSignals(False)

    def show_result(
        self, result: Result, reference: Result | None, ghosts: Sequence[Result] = ()
    ) -> None:
        """Draw all charts, with up to five other scenarios behind them."""
        self._results = (result, reference, tuple(ghosts[:MOST_GHOSTS]))
        for card in self.shown_cards():
            self._show_on(card)

    def set_difference(self, difference: bool) -> None:
        """Show scenarios less the reference, or as they are."""
        self._difference = difference
        self._redraw()

    @property
    def difference(self) -> bool:
        """Whether scenarios are shown less the reference."""
        return self._difference

    @property
    def panes(self) -> int:
        """How many charts are side by side: 1, 2 or 4."""
        return self._panes

    def set_panes(self, panes: int) -> None:
        """Show 1, 2 or 4 charts. Raises ValueError for other numbers."""
        if panes not in PANES:
            raise ValueError(f"{panes} panes: there can be {PANES}")
        self._panes, self._large = panes, None
        self._arrange()

    def enlarge(self, card: ChartCard | None) -> None:
        """Let one card fill the board, or none."""
        self._large = card
        self._arrange()
        focus = card or next((c for c in self.cards if c.isAncestorOf(self.focusWidget() or self)), None)
        if focus is not None:
            focus.view.setFocus()

    def browse(self, card: ChartCard) -> None:
        """Open the list of all charts for a card."""
        if self._catalogue is None:
            self._catalogue = Catalogue(self._thumbnails, self)
            self._catalogue.chosen.connect(self._on_picked)
        if self._results is not None:
            self._thumbnails.show_result(*self._results[:2])
        self._browsing = card
        self._catalogue.open_for(card.chart_id, card.title)

    @property
    def catalogue(self) -> Catalogue | None:
        """The list of all charts, once it has been opened."""
        return self._catalogue

    def bring(self, chart_id: str) -> None:
        """Point to a chart, in the last place if it is not shown yet."""
        card = next((card for card in self.shown_cards() if card.chart_id == chart_id), None)
        if card is None:
            card = self.shown_cards()[-1]
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

    def shown_cards(self) -> list[ChartCard]:
        """The cards that are not put away, in reading order."""
        return [self._large] if self._large is not None else self.cards[: self._panes]

    def figure_of(self, chart_id: str) -> Figure | None:
        """A chart as it is drawn here, or would be; None while there is no result."""
        if self._results is None:
            return None
        return figure(chart_id, *self._results, difference=self._difference)

    def figures(self) -> list[Figure]:
        """What is shown, in reading order."""
        return [card.figure for card in self.shown_cards() if card.figure is not None]

    def _arrange(self) -> None:
        """Give the room to the cards that are shown; a row or column without any gets none."""
        shown = self.shown_cards()
        for card in self.cards:
            card.set_large(large=card is self._large)
            card.setVisible(card in shown)
        places = [divmod(self.cards.index(card), _COLUMNS) for card in shown]
        for i in range(_COLUMNS):
            self._grid.setRowStretch(i, int(any(row == i for row, _ in places)))
            self._grid.setColumnStretch(i, int(any(column == i for _, column in places)))
        self._point_at(None)
        self._redraw()

    def _redraw(self) -> None:
        if self._results is not None:
            for card in self.shown_cards():
                self._show_on(card)

    def _show_on(self, card: ChartCard) -> None:
        assert self._results is not None
        card.show_result(*self._results, difference=self._difference)

    def _point_at(self, month: int | None, source: ChartCard | None = None) -> None:
        """Move the cross-hair of all charts but the one that has moved its own."""
        for card in self.cards:
            if card is not source:
                card.view.point_at(month)

    def _on_picked(self, chart_id: str) -> None:
        if self._browsing is not None:
            self._browsing.choose(chart_id)
            self._browsing.title.setFocus()

    def _on_chosen(self) -> None:
        self._redraw()
        self.changed.emit(tuple(card.chart_id for card in self.cards))
