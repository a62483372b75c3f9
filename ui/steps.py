"""The words of the step that is presented."""

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from planner.evidence import cite
from planner.language import say
from planner.scenario import Scenario
from planner.sequence import last_stop
from planner.stories import Told, told
from ui import theme
from ui.widgets import ElidedLabel, plain_label, wrapped_label


class StepWords(QWidget):
    """Title and text of a stop, and which of how many it is; no room is taken without steps."""

    def __init__(self) -> None:
        super().__init__()
        self._title = ElidedLabel()
        self._title.setFont(theme.font(12, bold=True))
        self._place = plain_label("", 9, name="quiet")
        self._text = wrapped_label("", 10)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.MinimumExpanding)
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(self._title, 1)
        head.addWidget(self._place)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self._text)

    def tell(self, scenario: Scenario, stop: int) -> None:
        """Follow a stop of a scenario; the engine is asked for its numbers."""
        self.setVisible(bool(scenario.steps))
        if not scenario.steps:
            return
        words = _words(scenario, stop)
        self._title.setText(" ".join(words.title.split()))
        self._text.setText(words.text)
        self._text.setVisible(bool(words.text))
        self._place.setText(_place(scenario, stop))


def sources_line(scenario: Scenario) -> str:
    """Where a story comes from, by title; empty where it does not say."""
    return say("Sources: {titles}", titles=cite(scenario.sources)) if scenario.sources else ""


def _words(scenario: Scenario, stop: int) -> Told:
    if stop == 0:
        return Told(say("The baseline"), say(
            "Everything at its default, nobody changes course. The steps that follow change it one after "
            "the other."))
    if stop == last_stop(scenario):
        return Told(say("All of it together"), "")
    return told(scenario, stop)


def _place(scenario: Scenario, stop: int) -> str:
    count = len(scenario.steps)
    if stop == 0:
        return say("Before the step") if count == 1 else say("Before the first of {count} steps", count=count)
    if stop == last_stop(scenario):
        return say("After the step") if count == 1 else say("After all {count} steps", count=count)
    return say("Step {number} of {count}", number=stop, count=count)
