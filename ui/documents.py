"""New, open, save: the scenario and its file. Nothing open is touched by what goes wrong."""

import os
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from planner.errors import FileError, printable
from planner.keeping.holders import UNKNOWN, Holder
from planner.language import mark, say
from planner.observations import TABLES
from ui import settings
from ui.dialogs import ask, file_filter, may_write, show_error, show_notice
from ui.document import Document, fresh
from ui.guard import Guard
from ui.state import State

SUFFIX = ".tradewinds.json"
_NOT_OPENED = mark("The scenario was not opened")
_NOT_SAVED = mark("The scenario was not saved")
_TOLD = 5
NAME_AT_MOST = 200
_NAMED_AT_MOST = 8
"""Scenarios that a question names one by one."""
_CARRIERS = "*.png *.svg *.pdf *.xlsx *.pptx *.html"
"""Exports that can hold a scenario."""


class Documents(QObject):
    """The commands of the file menu."""

    def __init__(self, state: State, guard: Guard, window: QWidget) -> None:
        super().__init__(window)
        self._state, self._guard, self._window = state, guard, window

    def new(self) -> None:
        """One more scenario: the baseline."""
        self._state.open(fresh(), None)

    def ask_open(self) -> None:
        """Choose a file and open it."""
        tables = " ".join(f"*{each}" for each in TABLES)
        kinds = file_filter((say("Scenarios and exports"), f"*{SUFFIX} {_CARRIERS}"),
                            (say("Tables of observations"), tables), *_saved())
        name, _ = QFileDialog.getOpenFileName(
            self._window, say("Open scenario"), str(settings.folder()), kinds)
        if name:
            self.load(Path(name))

    def duplicate(self) -> None:
        """One more scenario with the same inputs."""
        scenario = self._state.scenario
        name = say("{name} copy", name=scenario.name)[:NAME_AT_MOST]
        self._state.open(replace(scenario, name=name), None, beside=True)
        self._state.undo_stack.resetClean()  # it is in no file yet

    def close(self) -> None:
        """Close the current scenario, after asking about unsaved changes."""
        if self._may_leave([self._state.current]):
            self._state.close(self._state.current)

    def load(self, path: Path, *, as_template: bool = False) -> bool:
        """Open a file, or an export with a scenario inside. False, with a dialog, if it cannot be read.

        A template keeps no tie to its file, and neither does an export, which saving must not replace. A
        table is no scenario: its observations are offered to the current one.
        """
        refusal = self._load(path, as_template=as_template)
        if refusal:
            show_error(self._window, say(_NOT_OPENED), refusal)
        return not refusal

    def load_all(self, paths: Sequence[Path]) -> None:
        """Open several files, each as ``load`` does; what was wrong with any of them is told at the end."""
        last = sorted(paths, key=_is_table)  # into the scenarios that come with them
        refusals = [refusal for refusal in map(self._load, last) if refusal]
        if refusals:
            told = refusals[:_TOLD]
            more = len(refusals) - len(told)
            if more:
                told.append(say("One more file was not opened either.") if more == 1 else
                            say("{count} more files were not opened either.", count=more))
            show_error(self._window, say(_NOT_OPENED), "\n\n".join(told))

    def _load(self, path: Path, *, as_template: bool = False) -> str:
        """Open a file; what was wrong with it, or nothing."""
        if _is_table(path):
            from ui.observe import import_table  # loads pydantic

            import_table(self._state, self._window, path)
            return ""
        from planner.files import read  # pydantic takes its time to load, and the window shows first

        try:
            loaded = read(path)
        except FileError as error:
            return str(error)
        there = None if as_template or loaded.carried else real(path)
        opened = self.opened(there)
        if opened is not None:
            self._state.turn_to(opened)
            return ""
        document = self._state.open(loaded.scenario, there)
        if there is not None:
            self.bind(document, there, loaded.digest)
            settings.remember_file(there)
        for notice in loaded.notices:
            show_notice(self._window, say("About this scenario"), notice)
        return ""

    def bind(self, document: Document, path: Path, digest: str) -> None:
        """Tie a scenario to its file, which nobody else may save meanwhile; or note who else has it open."""
        document.path, document.digest = path, digest
        document.holder = self._guard.session.hold(path)
        self._state.listed.emit()

    def opened(self, path: Path | None) -> Document | None:
        """The open scenario whose file that is."""
        from planner.keeping.saving import same_file  # pydantic takes its time to load

        return next((document for document in self._state.documents
                     if path and document.path and same_file(document.path, path)), None)

    def save(self) -> bool:
        """Write the open scenario to its file, or ask where to."""
        document = self._state.current
        if document.path is None:
            return self.ask_save_as()
        if not self.regain(document):
            return self._save_beside_holder(document, document.path)
        return self._save_over(document, document.path)

    def regain(self, document: Document) -> bool:
        """Whether a scenario can be saved in its file, now that who held it may have closed it."""
        if document.path is not None and document.holder is not None:
            document.holder = self._guard.session.hold(document.path)
            self._state.listed.emit()
        return document.holder is None

    def _save_beside_holder(self, document: Document, path: Path) -> bool:
        buttons = QMessageBox.StandardButton
        assert document.holder is not None
        answer = ask(
            self._window, say("Read-only"),
            say("{file} is open by {who}; saving it here could replace their work.",
                file=_named(path), who=who(document.holder)),
            {buttons.Save: say("Save as\u2026"), buttons.Yes: say("Save here all the same"),
             buttons.Cancel: ""},
            buttons.Save)
        if answer == buttons.Save:
            return self.ask_save_as()
        if answer != buttons.Yes:
            return False
        document.holder = self._guard.session.hold(path, by_force=True)
        return self._save_over(document, path)

    def _save_over(self, document: Document, path: Path) -> bool:
        from planner.keeping.saving import was_changed

        if not was_changed(path, document.digest):
            return self._write(path)
        buttons = QMessageBox.StandardButton
        answer = ask(
            self._window, say("The file was changed"),
            say("{file} was changed by somebody else since it was opened here.", file=_named(path)),
            {buttons.Save: say("Save as\u2026"), buttons.Yes: say("Overwrite"), buttons.Retry: say("Reload"),
             buttons.Cancel: ""}, buttons.Save)
        if answer == buttons.Save:
            return self.ask_save_as()
        if answer == buttons.Yes:
            return self._write(path)
        if answer == buttons.Retry:
            self._reload(document, path)
        return False

    def _reload(self, document: Document, path: Path) -> None:
        """Take what the file holds now as one more step, so that undo has the own work back."""
        from planner.files import read

        try:
            loaded = read(path)
        except FileError as error:
            show_error(self._window, say(_NOT_OPENED), str(error))
            return
        self._state.edit(loaded.scenario, say("Reload"))
        self._state.saved(path, loaded.digest)

    def ask_save_as(self) -> bool:
        """Choose a file and save there. True if saved."""
        suggested = settings.folder() / f"{_file_name(self._state.scenario.name)}{SUFFIX}"
        name, _ = QFileDialog.getSaveFileName(
            self._window, say("Save scenario"), str(suggested), file_filter(*_saved()))
        if not name:
            return False
        path = Path(name if name.endswith(".json") else name + SUFFIX)
        return may_write(self._window, name, path) and self._write(path)

    def may_leave_all(self) -> bool:
        """Whether every open scenario may be given up."""
        return self._may_leave(self._state.documents)

    def _may_leave(self, documents: Sequence[Document]) -> bool:
        """Whether scenarios may be given up: saved, discarded or unchanged. One question for all."""
        unsaved = [document for document in documents if not document.undo_stack.isClean()]
        if not unsaved:
            return True
        buttons = QMessageBox.StandardButton
        one = len(unsaved) == 1
        answer = ask(
            self._window, say("Unsaved changes"), _question(unsaved),
            {buttons.Save: "" if one else say("Save all"), buttons.Discard: "" if one else say("Discard all"),
             buttons.Cancel: ""}, buttons.Save)
        if answer == buttons.Save:
            return all(self._save_in_turn(document) for document in unsaved)
        return answer == buttons.Discard

    def _save_in_turn(self, document: Document) -> bool:
        self._state.turn_to(document)
        return self.save()

    def _write(self, path: Path) -> bool:
        """Write the current scenario; where that fails, a sentence is shown and nothing changes."""
        from planner.keeping.saving import save

        document, target = self._state.current, real(path)
        other = self.opened(target)
        if other not in (None, document):
            assert other is not None
            show_error(
                self._window, say(_NOT_SAVED),
                say("{file} is open here as {title}; choose another name, or close that scenario first.",
                    file=_named(path), title=printable(other.title)))
            return False
        session, moves = self._guard.session, other is None
        holder = session.hold(target) if moves or document.holder else None
        if holder is not None:
            show_error(self._window, say(_NOT_SAVED), say(
                "{file} is open by {who}; choose another name.", file=_named(path), who=who(holder)))
            return False
        self._guard.secure(document, target)
        try:
            digest = save(session.state, path, document.scenario)
        except FileError as error:
            if moves:
                session.release(target)
            self._guard.follow()  # it belongs to the file that it had
            show_error(self._window, say(_NOT_SAVED), str(error))
            return False
        if moves and document.path is not None and document.holder is None:
            session.release(document.path)
        self._state.saved(target, digest)
        settings.remember_file(target)
        return True


def who(holder: Holder) -> str:
    """Who has a file open, as one calls them in a sentence."""
    user, host = printable(holder.process.user, 40), printable(holder.process.host, 40)
    if holder == UNKNOWN:
        return say("somebody else")
    if holder.process.is_here:
        return say("{user} in another window on this computer", user=user)
    return say("{user} on {host}", user=user, host=host)


def real(path: Path) -> Path:
    """Where a path leads, links followed; the path itself where it cannot lead anywhere."""
    try:
        return Path(os.path.realpath(path))
    except (OSError, ValueError):
        return path


def _saved() -> tuple[tuple[str, str], tuple[str, str]]:
    """The files among which a scenario is saved."""
    return (say("Scenarios"), f"*{SUFFIX}"), (say("All files"), "*")


def _is_table(path: Path) -> bool:
    return path.suffix.lower() in TABLES


def _named(path: Path) -> str:
    return printable(path.name, 150)


def _question(unsaved: Sequence[Document]) -> str:
    if len(unsaved) == 1:
        name = " ".join(unsaved[0].scenario.title.split())[:60]
        return (say("Save the changes to {name}?", name=name) if name else
                say("Save the changes to this scenario?"))
    names = [f"\u2022 {document.title}" for document in unsaved[:_NAMED_AT_MOST]]
    if len(unsaved) > _NAMED_AT_MOST:
        names.append(say("\u2022 and {count} more", count=len(unsaved) - _NAMED_AT_MOST))
    return "\n".join((say("Save the changes to these {count} scenarios?", count=len(unsaved)), "", *names))


def _file_name(name: str) -> str:
    """A scenario's name as a file name."""
    words = "".join(c if c.isalnum() else " " for c in name.lower()).split()
    return "-".join(words)[:80] or "scenario"
