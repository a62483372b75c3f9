"""The answer: sentences with misses first, errors by series, every observation, and a chart."""

from __future__ import annotations

from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
)

from planner.export.table import safe
from planner.language import mark, say
from planner.scenario import Scenario
from planner.words import number
from ui import theme
from ui.analyst import Work
from ui.charts.view import ChartView
from ui.insight.page import AnalysisView
from ui.state import State
from ui.widgets import Card, ElidedLabel, plain_label, plain_tip, wrapped_label

if TYPE_CHECKING:
    from planner.analysis.backtest import Backtest, Comparison, Score
    from planner.figures import Figure

_SCORES = {
    "series": mark("Series"), "held": mark("In 80% band"), "count": mark("n"), "bias": mark("Mean error"),
    "size": mark("Mean size"), "rms": mark("RMSE"), "where": mark("Against"), "whose": mark("By")}
_POINTS = {
    "series": mark("Series"), "month": mark("Month"), "verdict": mark("Band"), "observed": mark("Observed"),
    "band": mark("80% band"), "model": mark("Model"), "error": mark("Error")}
_COPIED = (
    mark("Series"), mark("Month"), mark("Observed"), mark("Model"), mark("Error"), mark("80% band, from"),
    mark("80% band, to"), mark("Unit"), mark("Observed by"), mark("Source"))
_ROW = 27
_BAND_COLUMN, _VERDICT_COLUMN = [*_SCORES].index("held"), [*_POINTS].index("verdict")
_TIPS = {
    "bias": mark("The model less the observation on average: above nought where the model is too high"),
    "size": mark("How far the model is off on average, either way"),
    "rms": mark("Root of the mean squared error: large misses weigh more"),
    "held": mark("How many observations the band held; over history there is none")}


@dataclass(frozen=True)
class _Answer:
    test: Backtest
    figures: dict[Any, Figure]


class BacktestView(AnalysisView):
    """Follows the current scenario and its observations."""

    def __init__(self, state: State) -> None:
        self.test: Backtest | None = None
        self._figures: dict[Any, Figure] = {}
        super().__init__(state)
        self.words = wrapped_label(say("The model is being held against the observations."))
        self.aside = wrapped_label("", name="quiet")
        self.scores = _table(_SCORES, say("Errors by series"))
        self.points = _table(_POINTS, say("Observations, misses first"))
        self.title = ElidedLabel()
        self.title.setFont(theme.font(11, bold=True))
        self.chart = ChartView()
        self.chart.setAccessibleName(say("Observations and model"))
        self._lay_out()
        self.scores.itemSelectionChanged.connect(self._show_chart)

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addWidget(self.scores, 2)
        left.addWidget(plain_label(say("Every observation, misses first"), bold=True))
        left.addWidget(self.points, 3)
        card = Card(margin=12)
        card.column.addWidget(self.title)
        card.column.addWidget(self.chart, 1)
        card.column.addWidget(wrapped_label(
            say("Circles: shipped. Diamonds: your own. Dotted: hindcast. Bands: 50% and 80% of draws."),
            9, name="quiet"))
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addLayout(left, 9)
        row.addWidget(card, 4)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.words)
        column.addWidget(self.aside)
        column.addLayout(row, 1)

    def question(self) -> Hashable:
        scenario = self.state.scenario
        return replace(scenario.bare, observations=scenario.observations), self.state.seed

    def work(self, question: Hashable) -> Work:
        from planner.analysis.backtest import backtest, courses

        scenario, seed = question  # type: ignore[misc]
        assert isinstance(scenario, Scenario)

        def answer(stopped: object) -> _Answer:
            test = backtest(scenario, seed=seed)
            return _Answer(test, courses(test))

        return answer

    def show_answer(self, answer: Any) -> None:
        from planner.analysis.backtest_words import backtest_words

        self.test, self._figures = answer.test, answer.figures
        told = backtest_words(answer.test)
        self.words.setText(" ".join(told.ahead))
        self.aside.setText(" ".join(told.aside))
        self._fill_scores(answer.test)
        self._fill_points(answer.test)
        self._show_chart()

    def _fill_scores(self, test: Backtest) -> None:
        at = max(0, self.scores.currentRow())
        self.scores.blockSignals(True)
        _fill(self.scores, [(_score_cells(score), _BAND_COLUMN if score.held < score.banded else None, "")
                            for score in test.scores])
        if test.scores:
            self.scores.selectRow(min(at, len(test.scores) - 1))
        self.scores.blockSignals(False)

    def _fill_points(self, test: Backtest) -> None:
        _fill(self.points, [
            (_point_cells(one), _VERDICT_COLUMN if one.held is False else None, one.source)
            for one in test.comparisons])

    def _show_chart(self) -> None:
        at = self.scores.currentRow()
        scores = self.test.scores if self.test is not None else ()
        self.chart.setVisible(0 <= at < len(scores))
        if 0 <= at < len(scores):
            subject = scores[at].subject
            shown = self._figures[subject.series, subject.bloc]
            self.title.setText(say("{title}, {unit}", title=shown.title, unit=shown.unit))
            self.chart.show_figure(shown)
        else:
            self.title.setText("")

    def table_text(self) -> str:
        """Every observation with the model beside it, tab-separated."""
        from planner.analysis.backtest_words import when, whose

        rows: list[Sequence[str]] = [[say(heading) for heading in _COPIED]]
        for one in self.test.comparisons if self.test is not None else ():
            numbers = (one.observed, one.model, one.error, one.low, one.high)
            rows.append([
                safe(one.subject.label), when(one), *("" if n is None else repr(n) for n in numbers),
                one.subject.unit, whose(one.subject.own), safe(one.source)])
        return "".join("\t".join(row) + "\n" for row in rows)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "chart"):
            self.chart.restyle()
            if self.test is not None:
                self._fill_scores(self.test)
                self._fill_points(self.test)


def _score_cells(score: Score) -> tuple[str, ...]:
    from planner.analysis.backtest_words import error_words, held_words, where_words, whose

    sizes = [number(size, 2) for size in (score.absolute, score.rms)]
    return (
        score.subject.label, held_words(score), str(score.count),
        say("{error} {unit}", error=error_words(score.bias), unit=score.subject.points), *sizes,
        where_words(score), whose(score.subject.own))


def _point_cells(one: Comparison) -> tuple[str, ...]:
    from planner.analysis.backtest_words import band_words, error_words, value_words, verdict, when

    return (one.subject.label, when(one), verdict(one), value_words(one, one.observed), band_words(one),
            value_words(one, one.model), error_words(one.error))


def _table(columns: Mapping[str, str], name: str) -> QTableWidget:
    table = QTableWidget(0, len(columns))
    table.setAccessibleName(name)
    table.setHorizontalHeaderLabels([say(heading) for heading in columns.values()])
    for at, column in enumerate(columns):
        table.horizontalHeaderItem(at).setToolTip(plain_tip(say(_TIPS[column])) if column in _TIPS else "")
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setTabKeyNavigation(False)
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.verticalHeader().hide()
    table.verticalHeader().setDefaultSectionSize(_ROW)
    header = table.horizontalHeader()
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
    header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    return table


def _fill(table: QTableWidget, rows: Sequence[tuple[tuple[str, ...], int | None, str]]) -> None:
    """Cells, the place of the one that tells of a miss, and a tip."""
    table.setRowCount(len(rows))
    for i, (cells, missed, tip) in enumerate(rows):
        for j, words in enumerate(cells):
            item = QTableWidgetItem(words)
            item.setFont(theme.font(10))
            if j == missed:
                item.setForeground(QColor(theme.palette().warning))
            if tip:
                item.setToolTip(plain_tip(tip))
            table.setItem(i, j, item)
