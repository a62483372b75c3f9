"""The scenarios that were kept, to be ticked: recover, discard, or later."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from planner.errors import printable
from planner.keeping.recovery import Draft, Left, differences
from planner.language import say
from ui import theme
from ui.help import about
from ui.help.desk import help_on_key
from ui.recovery.view import copy
from ui.recovery.words import moment
from ui.widgets import Card, wrapped_label

if TYPE_CHECKING:
    from ui.main_window import MainWindow


class RecoveryDialog(QDialog):
    """``choice`` is ``recover``, ``discard`` or ``later``; ``chosen()`` what it is about."""

    def __init__(self, left: Left, parent: MainWindow | None = None) -> None:
        super().__init__(parent)
        about(self, "recovery")
        help_on_key(self)
        self.setWindowTitle(say("Recover your work") if left.drafts else say("What happened"))
        self.setMinimumWidth(580)
        self.choice = "later"
        self._log = left.log
        self.rows = [_Row(draft) for draft in left.drafts]
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(12)
        column.addWidget(wrapped_label(
            say("Tradewinds stopped unexpectedly on {when}. These scenarios were open with changes that are "
                "in no file.", when=moment(left.ended)) if left.drafts
            else say("Tradewinds stopped unexpectedly on {when}. Nothing was unsaved.",
                     when=moment(left.ended)), 11))
        if left.drafts:
            column.addWidget(self._list(), 1)
            column.addWidget(wrapped_label(say(
                "Nothing is saved by recovering: the files stay as they are until you save. "
                "What you discard is kept for 7 days under File, Earlier versions."), 9, name="quiet"))
        self.details = QPlainTextEdit(left.log)
        self.details.setReadOnly(True)
        self.details.setAccessibleName(say("Details"))
        self.details.setMinimumHeight(140)
        self.details.setVisible(bool(left.log) and not left.drafts)
        column.addWidget(self.details)
        column.addLayout(self._buttons(left))
        self.resize(620, self.sizeHint().height())

    def chosen(self) -> list[Draft]:
        """What is ticked."""
        return [row.draft for row in self.rows if row.box.isChecked()]

    def _list(self) -> QScrollArea:
        area, inside = QScrollArea(), QWidget()
        inside.setObjectName("page")
        rows = QVBoxLayout(inside)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(8)
        for row in self.rows:
            rows.addWidget(row)
            row.box.toggled.connect(self._follow)
        rows.addStretch(1)
        area.setWidget(inside)
        area.setWidgetResizable(True)
        area.setMinimumHeight(min(96 * len(self.rows), 320))
        return area

    def _buttons(self, left: Left) -> QHBoxLayout:
        row = QHBoxLayout()
        if left.log:
            copying = self.copying = QPushButton(say("Copy details"))
            copying.setToolTip(say("What is known of why, without names and paths"))
            copying.setAutoDefault(False)
            copying.clicked.connect(lambda: copy(self._log))
            row.addWidget(copying)
        row.addStretch(1)
        self.buttons: dict[str, QPushButton] = {}
        words = {
            "later": say("Later"), "discard": say("Discard"), "recover": say("Recover"),
        } if left.drafts else {"discard": say("Close")}
        for choice, label in words.items():
            button = self.buttons[choice] = QPushButton(label)
            button.setFont(theme.font())
            button.clicked.connect(lambda _=False, choice=choice: self._choose(choice))
            row.addWidget(button)
        self.buttons[choice].setDefault(True)
        return row

    def _follow(self) -> None:
        for choice in ("recover", "discard"):
            self.buttons[choice].setEnabled(bool(self.chosen()))

    def _choose(self, choice: str) -> None:
        self.choice = choice
        self.accept()


class _Row(Card):
    """One scenario: its name, when it was kept, and what it holds that its file does not."""

    def __init__(self, draft: Draft) -> None:
        super().__init__()
        self.draft = draft
        version = draft.version
        name = printable(" ".join(version.scenario.title.split()), 60) or say("Untitled")
        self.box = QCheckBox(name.replace("&", "&&"))
        self.box.setFont(theme.font(11, bold=True))
        self.box.setChecked(True)
        self.column.setSpacing(4)
        self.column.addWidget(self.box)
        told = [say("Kept on {when}", when=moment(version.when))]
        if version.file is not None:
            told.append(printable(version.file.name, 60))
        self.column.addWidget(wrapped_label("  \u00b7  ".join(told), 9, name="quiet"))
        self.column.addWidget(wrapped_label(self._difference(), 10))

    def _difference(self) -> str:
        version, draft = self.draft.version, self.draft
        if version.file is not None and draft.against is None:
            return say("Its file is not there any more or cannot be read.")
        words = differences(version.scenario, draft.against)
        return " ".join((words, say("Somebody else has changed the file since."))) if draft.moved else words
