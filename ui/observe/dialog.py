"""The dialog in which a table of observations is read: what each column is, and what came of it."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from planner.errors import FileError
from planner.files.csv_table import Table, read_table
from planner.files.observed import Outcome, read_observed, suggest, summary, taken
from planner.language import say
from planner.observations import TABLES
from ui import settings
from ui.dialogs import file_filter, show_error
from ui.help import about
from ui.help.desk import help_on_key
from ui.observe.form import MappingForm
from ui.observe.preview import Preview
from ui.state import State
from ui.widgets import plain_label, wrapped_label


def ask_observations(state: State, window: QWidget) -> None:
    """Choose a table, say what is in it, and take it into the current scenario as one undoable step."""
    tables = " ".join(f"*{each}" for each in (*TABLES, ".txt"))
    name, _ = QFileDialog.getOpenFileName(
        window, say("Import observations"), str(settings.folder()),
        file_filter((say("Tables"), tables), (say("All files"), "*")))
    if name:
        import_table(state, window, Path(name))


def import_table(state: State, window: QWidget, path: Path) -> None:
    """Ask what is in a table, and take it into the current scenario as one undoable step."""
    try:
        dialog = ObserveDialog(read_table(path), window)
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        dialog.deleteLater()
        if accepted:
            state.edit(taken(state.scenario, dialog.outcome.observed, dialog.table.file),
                       say("Import observations"))
    except FileError as error:
        show_error(window, say("The observations were not imported"), str(error))


class ObserveDialog(QDialog):
    """Starts from what the table probably means; ``outcome`` is what the choices make of it."""

    def __init__(self, table: Table, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        about(self, "observations")
        help_on_key(self)
        self.table = table
        self.outcome = Outcome()
        self.setWindowTitle(say("Import observations"))
        self.resize(900, 560)
        self.form = MappingForm(table, suggest(table))
        self.preview = Preview(table)
        self.words = wrapped_label("", bold=True)
        self.problems = QPlainTextEdit()
        self.problems.setReadOnly(True)
        self.problems.setTabChangesFocus(True)
        self.problems.setAccessibleName(say("Rows with problems"))
        self.problems.setMaximumHeight(110)
        self.leave_out = QCheckBox(say("Leave these rows out"))
        self.leave_out.toggled.connect(self._allow)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.take = self.buttons.addButton(say("Import"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self._lay_out()
        self.form.changed.connect(self.follow)
        self.follow()

    def _lay_out(self) -> None:
        right = QVBoxLayout()
        right.setSpacing(8)
        right.addWidget(plain_label(say("{file}: {count} rows", file=self.table.file,
                                        count=len(self.table.rows)), name="quiet"))
        right.addWidget(self.preview, 1)
        right.addWidget(self.words)
        right.addWidget(self.problems)
        right.addWidget(self.leave_out)
        row = QHBoxLayout()
        row.setSpacing(20)
        row.addWidget(self.form, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(right, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(12)
        column.addLayout(row, 1)
        column.addWidget(self.buttons)

    def follow(self) -> None:
        """Read the table as the form says, and tell what came of it."""
        mapping = self.form.mapping()
        self.outcome = read_observed(self.table, mapping)
        self.preview.show_mapping(mapping, self.outcome.bad_rows)
        self.words.setText(summary(self.outcome))
        self.problems.setPlainText("\n".join(self.outcome.problems))
        for widget in (self.problems, self.leave_out):
            widget.setVisible(bool(self.outcome.problems))
        self.leave_out.setChecked(False)
        self._allow()

    def _allow(self) -> None:
        sound = not self.outcome.bad_rows or self.leave_out.isChecked()
        self.take.setEnabled(self.outcome.points > 0 and sound)
