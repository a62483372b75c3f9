"""The words of a scenario: name, author, description."""

from dataclasses import replace

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from planner.language import say
from planner.scenario import Scenario
from ui.documents import NAME_AT_MOST
from ui.form import FormDialog

_DESCRIPTION_AT_MOST = 10_000


class ScenarioDialog(FormDialog):
    """Edits the words; ``scenario()`` is what it has become."""

    def __init__(self, scenario: Scenario, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scenario = scenario
        self.setWindowTitle(say("Name and notes"))
        self.setMinimumSize(460, 320)
        self.name = QLineEdit(scenario.name)
        self.author = QLineEdit(scenario.author)
        self.description = QPlainTextEdit(scenario.description)
        self.description.setTabChangesFocus(True)
        self.name.setMaxLength(NAME_AT_MOST)
        self.author.setMaxLength(NAME_AT_MOST)
        self.lay_out({
            say("Name"): self.name, say("Author"): self.author, say("Description"): self.description})
        self.name.selectAll()

    def scenario(self) -> Scenario:
        """The scenario with the words as they are set; those that were left alone keep every letter."""
        old, edited = self._scenario, self.description.document().isModified()
        return replace(
            old, name=_line(self.name, old.name), author=_line(self.author, old.author),
            description=self.description.toPlainText()[:_DESCRIPTION_AT_MOST] if edited else old.description)


def _line(box: QLineEdit, old: str) -> str:
    """What is in a box, on one line, as a file can hold it."""
    return old if box.text() == old else " ".join(box.text().split())
