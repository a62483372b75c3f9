"""New, open, save: the scenario and its file. Nothing open is touched by what goes wrong."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from planner.errors import FileError
from planner.language import say
from planner.scenario import Scenario
from ui import settings
from ui.dialogs import may_write, show_error, show_notice
from ui.state import State

SUFFIX = ".tradewinds.json"
_NOT_OPENED = "The scenario was not opened"
_TOLD = 5
_MORE = "{count} more files were not opened either."
TEMPLATES = (_MORE,)
NAME_AT_MOST = 200
_SAVED = f"Scenarios (*{SUFFIX});;All files (*)"
_OPENED = (f"Scenarios and exports (*{SUFFIX} *.png *.svg *.pdf *.xlsx *.pptx *.html);;"
           f"Scenarios (*{SUFFIX});;All files (*)")


class Documents(QObject):
    """The commands of the file menu."""

    def __init__(self, state: State, window: QWidget) -> None:
        super().__init__(window)
        self._state, self._window = state, window

    def new(self) -> None:
        """One more scenario: the baseline."""
        self._state.open(Scenario(), None)

    def ask_open(self) -> None:
        """Choose a file and open it."""
        name, _ = QFileDialog.getOpenFileName(
            self._window, "Open scenario", str(settings.folder()), _OPENED)
        if name:
            self.load(Path(name))

    def duplicate(self) -> None:
        """One more scenario with the same inputs."""
        scenario = self._state.scenario
        self._state.open(replace(scenario, name=f"{scenario.name} copy"[:NAME_AT_MOST]), None, beside=True)
        self._state.undo_stack.resetClean()  # it is in no file yet

    def close(self) -> None:
        """Close the current scenario, after asking about unsaved changes."""
        if self.may_leave():
            self._state.close(self._state.current)

    def load(self, path: Path, *, as_template: bool = False) -> bool:
        """Open a file, or an export with a scenario inside. False, with a dialog, if it cannot be read.

        A template keeps no tie to its file, and neither does an export, which saving must not replace.
        """
        refusal = self._load(path, as_template=as_template)
        if refusal:
            show_error(self._window, _NOT_OPENED, refusal)
        return not refusal

    def load_all(self, paths: Sequence[Path]) -> None:
        """Open several files, each as ``load`` does; what was wrong with any of them is told at the end."""
        refusals = [refusal for refusal in map(self._load, paths) if refusal]
        if refusals:
            more = len(refusals) - _TOLD
            told = refusals[:_TOLD] + ([say(_MORE, count=more)] if more > 0 else [])
            show_error(self._window, _NOT_OPENED, "\n\n".join(told))

    def _load(self, path: Path, *, as_template: bool = False) -> str:
        """Open a file; what was wrong with it, or nothing."""
        from planner.files import read  # pydantic takes its time to load, and the window shows first

        try:
            loaded = read(path)
        except FileError as error:
            return str(error)
        there = None if as_template or loaded.carried else path.resolve()
        opened = [document for document in self._state.documents if there and document.path == there]
        if opened:
            self._state.turn_to(opened[0])
            return ""
        self._state.open(loaded.scenario, there)
        if there is not None:
            settings.remember_file(there)
        for notice in loaded.notices:
            show_notice(self._window, "About this scenario", notice)
        return ""

    def save(self) -> bool:
        """Write the open scenario to its file, or ask where to."""
        return self.ask_save_as() if self._state.path is None else self._write(self._state.path)

    def ask_save_as(self) -> bool:
        """Choose a file and save there. True if saved."""
        suggested = settings.folder() / f"{_file_name(self._state.scenario.name)}{SUFFIX}"
        name, _ = QFileDialog.getSaveFileName(self._window, "Save scenario", str(suggested), _SAVED)
        if not name:
            return False
        path = Path(name if name.endswith(".json") else name + SUFFIX)
        return may_write(self._window, name, path) and self._write(path)

    def may_leave_all(self) -> bool:
        """Whether every open scenario may be given up."""
        for document in list(self._state.documents):
            if not document.undo_stack.isClean():
                self._state.turn_to(document)
                if not self.may_leave():
                    return False
        return True

    def may_leave(self) -> bool:
        """Whether the current scenario may be given up: saved, discarded or unchanged."""
        if self._state.undo_stack.isClean():
            return True
        box = QMessageBox(self._window)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle("Unsaved changes")
        box.setTextFormat(Qt.TextFormat.PlainText)
        name = " ".join(self._state.scenario.name.split())[:60] or "this scenario"
        box.setText(f"Save the changes to {name}?")
        buttons = QMessageBox.StandardButton
        box.setStandardButtons(buttons.Save | buttons.Discard | buttons.Cancel)
        answer = box.exec()
        if answer == buttons.Save:
            return self.save()
        return answer == buttons.Discard

    def _write(self, path: Path) -> bool:
        from planner.files import write

        scenario = self._state.scenario
        try:
            write(path, scenario)
        except FileError as error:
            show_error(self._window, "The scenario was not saved", str(error))
            return False
        self._state.saved(scenario, path.resolve())
        settings.remember_file(path.resolve())
        return True


def _file_name(name: str) -> str:
    """A scenario's name as a file name."""
    words = "".join(c if c.isalnum() else " " for c in name.lower()).split()
    return "-".join(words)[:80] or "scenario"
