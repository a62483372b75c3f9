"""Why the scenario differs from what it is held against: a sentence, and a bar for each change."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from planner.analysis.trials import Question, question
from planner.export.answer_tables import reasons_text
from planner.language import say
from planner.scenario import Scenario
from planner.stamp import stamp
from ui import exports, theme
from ui.analyst import Work
from ui.charts.frame import framed
from ui.devices import Page
from ui.help import about
from ui.insight.against import Against, shortened
from ui.insight.page import AnalysisView
from ui.insight.part_bars import PartBars
from ui.insight.part_words import PartWords, words_for
from ui.insight.rows import LABEL_POINTS, SMALL_POINTS, draw_text, line_height
from ui.state import State
from ui.widgets import passing_menu, plain_label, wrapped_label

if TYPE_CHECKING:
    from planner.analysis.attribution import Attribution, GroupPart

_PICTURE = 640
"""Width of a picture, pixels."""


@dataclass(frozen=True)
class Asked:
    """What the page asks.

    name  of what the scenario is held against
    """

    question: Question
    before: Scenario
    after: Scenario
    name: str


@dataclass(frozen=True, eq=False)
class Answer:
    """An attribution with all that is said about it."""

    attribution: Attribution
    groups: tuple[GroupPart, ...]
    words: PartWords
    headline: str
    sampled: str


class WhyPage(AnalysisView):
    """The difference between the current scenario and its reference, split up over what was changed.

    sought  an input that a part is about
    """

    sought = Signal(str)
    effort = 5.0

    def __init__(self, state: State) -> None:
        super().__init__(state)
        about(self, "why")
        self._made: Attribution | None = None
        self.against = Against(state)
        self.headline = wrapped_label("", 10.5, bold=True)
        self.unchanged = wrapped_label("", name="quiet")
        self.bars = PartBars()
        self.sum = _Sum()
        self.sampled = wrapped_label("", 9, name="quiet")
        self._body = QWidget()
        column = QVBoxLayout(self._body)
        column.setContentsMargins(0, 0, 0, 6)
        column.setSpacing(4)
        for part in (self.headline, self.unchanged, self.against, self.bars, self.sum, self.sampled):
            column.addWidget(part)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(self._body)
        self._body.hide()
        self.bars.sought.connect(self.sought)

    def question(self) -> Hashable:
        reference, scenario = self.state.reference, self.state.scenario
        if reference is None:
            return None
        asked = question(scenario.display)
        return Asked(  # the threshold explains nothing
            Question(asked.id, volume=asked.volume), reference.scenario.bare, scenario.bare,
            shortened(reference.scenario.title))

    def work(self, question: Hashable) -> Work:
        assert isinstance(question, Asked)
        return lambda stopped: _explain(question)

    def show_answer(self, answer: object) -> None:
        self._body.setVisible(isinstance(answer, Answer))
        if not isinstance(answer, Answer):
            return
        made = self._made = answer.attribution
        changed = bool(made.parts)
        _say(self.headline, answer.headline if changed else "")
        _say(self.unchanged, "" if changed else answer.headline)
        _say(self.sampled, answer.sampled)
        self.bars.show_parts(made, answer.groups, answer.words)
        self.sum.show_amount(answer.words.amount(made.difference), shown=changed)


    @property
    def has_picture(self) -> bool:
        """Whether there are bars, and of the scenario as it is."""
        return bool(self.bars.lines) and self.asker.is_current

    def picture(self) -> Page:
        """The bars and what they come to, with the sentence over them. There must be some."""
        from planner.export.carry import cargo  # loads pydantic, which a window starts without

        copy, amount, scenario = self.bars.copier(), self.sum.value.text(), self.state.scenario
        with theme.on_paper():
            holder = QWidget()  # is never shown, and what is in it is not either
            height = copy(holder, _PICTURE).minimumHeight()
            below = line_height(LABEL_POINTS) + 8

        def paint(painter: QPainter) -> None:
            holder = QWidget()
            copy(holder, _PICTURE).paint(painter)
            _paint_sum(painter, QRectF(0, height, _PICTURE, below), amount)

        return framed(QSizeF(_PICTURE, height + below), paint, self.headline.text(), stamp(scenario),
                      self.sampled.text(), lines=3, scenario=cargo(scenario))

    def data(self) -> str:
        """All bars as a table. There must be some."""
        assert self._made is not None
        return reasons_text(self._made, stamp(self.state.scenario))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = passing_menu(self)
        for action in exports.add_actions(menu, self, self.picture, self.data, "why"):
            action.setEnabled(self.has_picture)
        menu.popup(event.globalPos())


class _Sum(QWidget):
    """What all parts come to, under a hairline."""

    def __init__(self) -> None:
        super().__init__()
        self.value = plain_label("", 9.5, bold=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 4, 4, 0)
        row.addWidget(plain_label(say("together"), 9, name="quiet"))
        row.addStretch(1)
        row.addWidget(self.value)

    def show_amount(self, amount: str, *, shown: bool) -> None:
        if amount != self.value.text():
            self.value.setText(amount)
        self.setVisible(shown)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(QPen(theme.color(theme.palette().edge), 1))
        painter.drawLine(0, 0, self.width(), 0)
        painter.end()


def _paint_sum(painter: QPainter, room: QRectF, amount: str) -> None:
    """As the widget shows it."""
    look, inner = theme.palette(), room.adjusted(4, 4, -4, 0)
    painter.setPen(QPen(theme.color(look.edge), 1))
    painter.drawLine(QPointF(room.left(), room.top()), QPointF(room.right(), room.top()))
    draw_text(painter, inner, say("together"), SMALL_POINTS, look.quiet)
    draw_text(painter, inner, amount, LABEL_POINTS, look.ink, bold=True, side=Qt.AlignmentFlag.AlignRight)


def _explain(asked: Asked) -> Answer:
    """Runs in the analyst's thread."""
    from planner.analysis.attribution import attribute, grouped
    from planner.analysis.attribution_words import headline

    made = attribute(asked.question, asked.before, asked.after)
    words = words_for(made)
    said = headline(made, asked.name) if made.parts else say(
        "Nothing differs from {name}, so there is nothing to explain: move a lever, and its part shows here.",
        name=asked.name)
    return Answer(made, grouped(made), words, said, words.sampled(made))


def _say(label: QLabel, text: str) -> None:
    """Show a text, or no label where there is none."""
    if text != label.text():
        label.setText(text)
    label.setVisible(bool(text))
