"""The box that was found: in words, in three figures, by its limits, and among others to choose from."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QToolTip, QVBoxLayout, QWidget

from planner.analysis.phrases import per_cent
from planner.analysis.trials import Question, question
from planner.language import mark, say
from planner.scenario import Scenario
from ui.analyst import Work
from ui.charts.buttons import GlyphButton
from ui.discovery.brush import Wanted
from ui.discovery.limits import Limits
from ui.discovery.trajectory import TrajectoryView
from ui.focus import tab_through
from ui.insight.page import AnalysisView
from ui.insight.steps import set_input
from ui.state import State
from ui.widgets import plain_label, plain_tip, wrapped_label

if TYPE_CHECKING:
    from planner.analysis.discovery import Discovery
    from planner.analysis.prim import Box

DRAWS = 2000
_LINES = 3
"""Room for words, so that nothing jumps while they change."""
_FIGURES = {
    "coverage": (mark("Coverage"), mark("About coverage"), mark(
        "Of all draws with such an outcome, the part that lies in the box. "
        "The higher, the fewer of them have another reason.")),
    "density": (mark("Density"), mark("About density"), mark(
        "Of all draws in the box, the part that has such an outcome. "
        "The higher, the surer the outcome where these limits hold.")),
    "support": (mark("Support"), mark("About support"), mark(
        "Of all draws, the part that lies in the box. "
        "The higher, the likelier that these limits hold at all.")),
}


class DiscoveryView(AnalysisView):
    """Looks for the conditions of the outcomes that are wanted.

    sought  an input that is to be shown
    """

    sought = Signal(str)

    def __init__(self, state: State) -> None:
        self._wanted, self._about = Wanted(), ""
        self.found: Discovery | None = None
        self.box: Box | None = None
        super().__init__(state)
        self.words = wrapped_label(say("The draws are being searched."))
        self.words.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.words.setMinimumHeight(_LINES * self.words.fontMetrics().lineSpacing())
        self.figures = {name: _Figure(*words) for name, words in _FIGURES.items()}
        self.limits = Limits()
        self.trajectory = TrajectoryView()
        self.no_limits = wrapped_label(say("This box holds all draws: no input is limited."), name="quiet")
        self.body = QWidget()
        self._lay_out()
        self.body.hide()
        self.limits.wanted.connect(lambda name, value: set_input(state, name, value))
        self.limits.sought.connect(self.sought)
        self.trajectory.chosen.connect(self._choose)

    def _lay_out(self) -> None:
        figures = QHBoxLayout()
        figures.setSpacing(26)
        for figure in self.figures.values():
            figures.addWidget(figure)
        figures.addStretch(1)
        area = QScrollArea()
        area.setWidget(self.limits)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its rows have it
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        left = QVBoxLayout()
        left.setSpacing(12)
        left.addLayout(figures)
        left.addWidget(self.no_limits)
        left.addWidget(area, 1)
        right = QVBoxLayout()
        right.setSpacing(4)
        right.addWidget(plain_label(say("Boxes to choose from"), bold=True))
        right.addWidget(self.trajectory, 1)
        right.addWidget(wrapped_label(say(
            "The ring is around the box that is suggested. Inputs are drawn independently of each other."),
            9, name="quiet"))
        row = QHBoxLayout(self.body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(26)
        row.addLayout(left, 5)
        row.addLayout(right, 3)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addWidget(self.words)
        column.addWidget(self.body, 1)
        column.addStretch()

    @property
    def wanted(self) -> Wanted:
        """The outcomes asked for; ends that were chosen for another measure do not count."""
        if self._about == question(self.state.scenario.display).id:
            return self._wanted
        return Wanted(self._wanted.above)

    def want(self, wanted: Wanted) -> None:
        """Ask for other outcomes."""
        self._wanted, self._about = wanted, question(self.state.scenario.display).id
        self.asker.follow()

    def question(self) -> Hashable:
        about, wanted = question(self.state.scenario.display), self.wanted
        if wanted.is_free:
            about = replace(about, threshold=about.measure.usual_threshold)  # which does not count then
        return about, self.state.scenario.bare, wanted, self.state.seed

    def work(self, question: Any) -> Work:
        about: Question
        scenario: Scenario
        wanted: Wanted
        about, scenario, wanted, seed = question

        def work(stopped: object) -> Discovery:
            from planner.analysis.discovery import discover

            return discover(about, scenario, DRAWS, seed, wanted.above, wanted.low, wanted.high)

        return work

    def show_answer(self, answer: Any) -> None:
        self.found = answer
        self._show(answer.box)

    def _choose(self, at: int) -> None:
        assert self.found is not None
        self._show(self.found.trajectory[at])

    def _show(self, box: Box | None) -> None:
        """Tell of one of the boxes that were found."""
        from planner.analysis.discovery import discovery_words

        found = self.found
        assert found is not None
        self.box = box
        words = discovery_words(replace(found, box=box))
        some = box is not None and len(found.trajectory) > 1
        self.words.setText(words if some else say(
            "{answer} Drag across the bars above to ask for other outcomes.", answer=words))
        self.body.setVisible(some)
        if box is None or not some:
            return
        for name, figure in self.figures.items():
            figure.show_part(getattr(box, name))
        self.no_limits.setVisible(not box.limits)
        self.limits.show_box(box)
        tab_through(*self.figures.values(), self.limits, self.trajectory)
        places = [found.trajectory.index(one) for one in (box, found.box)]
        self.trajectory.show_boxes(found.trajectory, *places)


class _Figure(QWidget):
    """A part of a whole with its name and what it means."""

    def __init__(self, name: str, about: str, meaning: str) -> None:
        super().__init__()
        self._name, self._meaning = say(name), say(meaning)
        self.number = plain_label("", 15, bold=True)
        self.info = GlyphButton("info", say(about))
        self.info.setToolTip(plain_tip(self._meaning))
        self.info.setAccessibleDescription(self._meaning)
        self.info.clicked.connect(lambda: QToolTip.showText(
            self.info.mapToGlobal(self.info.rect().bottomLeft()), plain_tip(self._meaning), self.info))
        name_row = QHBoxLayout()
        name_row.setSpacing(3)
        name_row.addWidget(plain_label(self._name, name="quiet"))
        name_row.addWidget(self.info)
        name_row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.number)
        column.addLayout(name_row)

    def show_part(self, part: float) -> None:
        """Show a part, 0-1."""
        self.number.setText(per_cent(part))
        self.setAccessibleName(say("{name}: {part}", name=self._name, part=per_cent(part)))
