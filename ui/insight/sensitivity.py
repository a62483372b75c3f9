"""The page on sensitivity: one input at a time, live, and all at once, on demand."""

from __future__ import annotations

from collections.abc import Hashable
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout

from planner.analysis.trials import Question, question
from planner.language import say
from ui.analyst import Stopped, Work
from ui.help import about
from ui.insight.page import AnalysisView
from ui.insight.steps import set_input
from ui.insight.tornado import TornadoPicture, TornadoView, tornado_picture
from ui.insight.variance import Variance
from ui.state import State
from ui.widgets import wrapped_label

_SHOWN = 12


class SensitivityPage(AnalysisView):
    """A tornado whose ends can be set, and below it what the band is made of.

    sought  an input that is to be shown
    """

    sought = Signal(str)

    def __init__(self, state: State) -> None:
        super().__init__(state)
        about(self, "sensitivity")
        self._picture: TornadoPicture | None = None
        self._all = False
        self._words = wrapped_label("", 9, name="quiet")
        self.tornado = TornadoView()
        self.tornado.sought.connect(self.sought)
        self.tornado.chosen.connect(lambda name, value: set_input(state, name, value))
        self.more = QPushButton()
        self.more.setObjectName("link")
        self.more.clicked.connect(self._unfold)
        self.more.hide()
        self._flat = wrapped_label("", 9, name="quiet")
        self._flat.hide()
        self.variance = Variance(state)
        self.variance.sought.connect(self.sought)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(6)
        for part in (self._words, self.tornado, self.more, self._flat, self.variance):
            column.addWidget(part)
        self.asker.turned.connect(self.variance.raise_)  # it marks by itself what is old

    def question(self) -> Hashable:
        asked = question(self.state.scenario.display)
        return Question(asked.id, volume=asked.volume), self.state.scenario.bare  # whatever the threshold

    def work(self, asked: Any) -> Work:
        about, scenario = asked

        def work(stopped: Stopped) -> TornadoPicture:
            from planner.analysis.sensitivity import tornado, tornado_words

            found = tornado(about, scenario)
            return tornado_picture(found, scenario, tornado_words(found, 1)[0])

        return work

    def show_answer(self, answer: object) -> None:
        assert isinstance(answer, TornadoPicture)
        self._picture = answer
        self._words.setText(answer.words)
        self._fill()

    def _unfold(self) -> None:
        self._all = not self._all
        self._fill()

    def _fill(self) -> None:
        picture = self._picture
        assert picture is not None
        many = len(picture.rows)
        self.tornado.show_rows(picture, many if self._all else _SHOWN)
        self.more.setVisible(many > _SHOWN)
        self.more.setText(say("fewer") if self._all else say("{many} more", many=many - _SHOWN))
        self.more.setAccessibleName(
            say("Fewer inputs") if self._all else say("1 more input") if many == _SHOWN + 1
            else say("{many} more inputs", many=many - _SHOWN))
        self._flat.setVisible(self._all and picture.flat > 0)
        self._flat.setText(say("1 other input does not move it.") if picture.flat == 1
                           else say("{many} other inputs do not move it.", many=picture.flat))
