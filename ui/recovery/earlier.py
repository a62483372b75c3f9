"""Earlier versions: what is kept of a scenario, of its file, and of what was discarded."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QListWidget, QListWidgetItem, QVBoxLayout

from planner.errors import FileError, printable
from planner.keeping.backups import backups
from planner.keeping.journal import newest, read_version, versions
from planner.keeping.session import Session, discarded
from planner.language import say
from planner.scenario import Scenario
from ui.help import about
from ui.help.desk import help_on_key
from ui.recovery.words import moment
from ui.widgets import wrapped_label

if TYPE_CHECKING:
    from ui.document import Document
    from ui.main_window import MainWindow


@dataclass(frozen=True)
class Earlier:
    """Something that can be had back: what it is, and how to read it (None if it has gone since)."""

    words: str
    read: Callable[[], Scenario | None]


def earlier(session: Session, document: Document) -> list[Earlier]:
    """Versions of this run, daily backups of the file, and what was discarded, each newest first."""
    found = []
    for path in versions(session.journal(document.key)):
        found.append(Earlier(
            say("{when}  \u00b7  while it was open", when=moment(int(path.stem) / 1000, seconds=True)),
            lambda path=path: _version(path)))
    for backup in backups(session.state, document.path) if document.path else ():
        found.append(Earlier(
            say("{when}  \u00b7  the file before it was saved that day", when=moment(backup.when)),
            lambda path=backup.path: _file(path)))
    for folder in discarded(session.state):
        version = newest(folder)
        if version is not None:
            name = printable(" ".join(version.scenario.title.split()), 60) or say("Untitled")
            found.append(Earlier(
                say("{when}  \u00b7  {name}, discarded", when=moment(version.when), name=name),
                lambda version=version: version.scenario))
    return found


class EarlierDialog(QDialog):
    """A list to choose from; what is chosen opens beside the others."""

    def __init__(self, name: str, found: list[Earlier], parent: MainWindow | None = None) -> None:
        super().__init__(parent)
        about(self, "recovery", "versions")
        help_on_key(self)
        self.setWindowTitle(say("Earlier versions"))
        self.setMinimumSize(520, 360)
        self._found = found
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(12)
        column.addWidget(wrapped_label(
            say("Earlier versions of {name}, and what was discarded in the last 7 days. "
                "What you open stands beside the others; no file changes.", name=name)
            if found else say(
                "No earlier version of {name} is kept yet: each change is while it is open, and so is its "
                "file before the first save of a day.", name=name)))
        self.list = QListWidget()
        self.list.setAccessibleName(say("Earlier versions"))
        for entry in found:
            self.list.addItem(QListWidgetItem(entry.words))
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setCurrentRow(0)
        self.list.setVisible(bool(found))
        column.addWidget(self.list, 1)
        if not found:
            column.addStretch(1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.open = buttons.addButton(QDialogButtonBox.StandardButton.Open)
        self.open.setEnabled(bool(found))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.list.itemDoubleClicked.connect(self.accept)
        column.addWidget(buttons)

    def scenario(self) -> Scenario | None:
        """What is chosen, as it was."""
        at = self.list.currentRow()
        return self._found[at].read() if 0 <= at < len(self._found) else None


def _version(path: Path) -> Scenario | None:
    version = read_version(path)
    return version.scenario if version else None


def _file(path: Path) -> Scenario | None:
    from planner.files import read

    with suppress(FileError):
        return read(path).scenario
    return None
