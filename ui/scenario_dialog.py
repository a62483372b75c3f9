"""The words of a scenario: name, author, description."""

from dataclasses import replace

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from planner.language import say
from planner.places import escaped
from planner.scenario import Scenario
from planner.shipped import said
from ui.documents import NAME_AT_MOST
from ui.form import FormDialog
from ui.help import about
from ui.steps import sources_line
from ui.widgets import wrapped_label

_DESCRIPTION_AT_MOST = 10_000


class ScenarioDialog(FormDialog):
    """Edits the words; ``scenario()`` is what it has become.

    Words of a shipped story are shown in the language in force; a file keeps its own until they are edited.
    """

    def __init__(self, scenario: Scenario, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        about(self, "scenarios")
        self._scenario = scenario
        self.setWindowTitle(say("Name and notes"))
        self.setMinimumSize(460, 320)
        self.name = QLineEdit(said(scenario.name))
        self.author = QLineEdit(scenario.author)
        self.description = QPlainTextEdit(said(scenario.description))
        self.description.setTabChangesFocus(True)
        self.name.setMaxLength(NAME_AT_MOST)
        self.author.setMaxLength(NAME_AT_MOST)
        self.lay_out({
            say("Name"): self.name, say("Author"): self.author, say("Description"): self.description},
            below=self._story(scenario))
        self.name.selectAll()

    def scenario(self) -> Scenario:
        """The scenario with the words as they are set; those that were left alone keep every letter."""
        old, edited = self._scenario, self.description.document().isModified()
        words = self.description.toPlainText()[:_DESCRIPTION_AT_MOST]
        if old.steps:  # a brace that marks no place stands for itself
            words = escaped(words)[:_DESCRIPTION_AT_MOST]
        return replace(
            old, name=_line(self.name, old.name), author=_line(self.author, old.author),
            description=words if edited else old.description)

    def _story(self, scenario: Scenario) -> QWidget | None:
        """What is to be known of a story besides its words."""
        told = [sources_line(scenario)]
        if scenario.steps:
            told.append(say("Names in braces, such as {place}, stand for numbers of the run.",
                            place="{chinese_share}"))
        return wrapped_label("\n".join(line for line in told if line), 9, name="quiet") if any(told) else None


def _line(box: QLineEdit, old: str) -> str:
    """What is in a box, on one line, as a file can hold it; what the file holds, if it was left alone."""
    return old if box.text() == said(old) else " ".join(box.text().split())
