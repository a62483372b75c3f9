"""The articles' claims held against the scenario: a list, of which one claim at a time can be unfolded."""

from collections.abc import Hashable
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from planner.language import say
from planner.scenario import Scenario
from ui.analyst import Work
from ui.help import about
from ui.insight.claim_details import ClaimDetails
from ui.insight.claim_row import ClaimRow
from ui.insight.claim_words import Telling, Told, telling
from ui.insight.page import AnalysisView
from ui.insight.steps import set_input
from ui.state import State
from ui.widgets import wrapped_label


class ClaimsPage(AnalysisView):
    """One row for each claim, and what is known of the one that is unfolded.

    sought  an input that decides a claim
    """

    sought = Signal(str)

    effort = 40.0

    def __init__(self, state: State, parent: QWidget | None = None) -> None:
        super().__init__(state, parent)
        about(self, "claims")
        self.rows: dict[str, ClaimRow] = {}
        self.unfolded = ""
        self.summary = wrapped_label(
            say("The claims of the articles are being held against this scenario."))
        self.summary.setContentsMargins(4, 0, 4, 0)
        self.details = ClaimDetails()
        self.details.sought.connect(self.sought)
        self.details.tried.connect(lambda name, value: set_input(state, name, value))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.summary)
        self._column.addSpacing(6)
        self._column.addWidget(self.details)

    def question(self) -> Hashable:
        reference = self.state.reference
        return self.state.scenario.bare, (reference.scenario if reference else Scenario()).bare

    def work(self, question: Any) -> Work:
        return lambda stopped: telling(*question)

    def show_answer(self, answer: Any) -> None:
        said: Telling = answer
        if self.summary.text() != said.summary:
            self.summary.setText(said.summary)
        for told in said.claims:
            row = self.rows.get(told.id) or self._add_row(told)
            row.show_told(told)
            if told.id == self.unfolded:
                self.details.show_told(told)

    def turn(self, claim: str) -> None:
        """Unfold a claim by its id and fold the others, or fold it if it is unfolded."""
        self.unfolded = "" if claim == self.unfolded else claim
        for id, row in self.rows.items():
            row.unfolded = id == self.unfolded
        self.details.hide()  # what is written while it is hidden is laid out at once when it is shown
        if not self.unfolded:
            return
        row = self.rows[claim]
        assert row.told is not None
        self.details.show_told(row.told)
        self.details.indent(row.text_edge)
        self._column.removeWidget(self.details)
        self._column.insertWidget(self._column.indexOf(row) + 1, self.details)
        self.details.show()
        self.setTabOrder(row, self.details.try_it)
        self.setTabOrder(self.details.try_it, self.details.show_lever)
        self._reveal_unfolded()

    def _add_row(self, told: Told) -> ClaimRow:
        row = ClaimRow()
        row.clicked.connect(lambda _=False: self.turn(told.id))
        row.gone.connect(lambda steps: self._go(row, steps))
        row.focused.connect(lambda: self._take_tab(row))
        if not self.rows:
            row.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.rows[told.id] = row
        self._column.addWidget(row)
        return row

    def _go(self, row: ClaimRow, steps: int) -> None:
        rows = list(self.rows.values())
        at = rows.index(row) + steps
        goal = rows[min(len(rows) - 1, max(0, at))]
        goal.setFocus(Qt.FocusReason.OtherFocusReason)
        self._bring_into_sight(goal)

    def _take_tab(self, row: ClaimRow) -> None:
        """Let the Tab key lead to one row only, the one that had the keyboard last."""
        for other in self.rows.values():
            other.setFocusPolicy(Qt.FocusPolicy.StrongFocus if other is row else Qt.FocusPolicy.ClickFocus)

    def _reveal_unfolded(self) -> None:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)  # the area learns how long it is
        self._bring_into_sight(self.details)
        self._bring_into_sight(self.rows[self.unfolded])

    def _bring_into_sight(self, part: QWidget) -> None:
        """Scroll to a part, as far as it fits."""
        area = self.parentWidget()
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        if area is not None:
            area.ensureWidgetVisible(part, 0, 0)
