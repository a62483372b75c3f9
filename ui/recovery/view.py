"""After a crash: looks for what was kept, offers it calmly, and brings it back."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QDialog

from planner.language import say
from ui import settings
from ui.dialogs import show_notice
from ui.notices import Bar
from ui.recovery.words import moment, until

if TYPE_CHECKING:
    from planner.keeping.recovery import Draft, Left
    from ui.main_window import MainWindow


class Recovery(QObject):
    """Looks beside the window and asks in a bar.

    looked  the looking is over, and whether something is offered
    """

    looked = Signal(bool)
    _found = Signal(object)

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._left: Left | None = None
        self._thread: threading.Thread | None = None
        self._dialog: QDialog | None = None
        self.bar = Bar(say("Recovery"), {
            say("Review\u2026"): self.review, say("Later"): lambda: self.bar.tell("")})
        window.notices.add(self.bar)
        self._found.connect(self._offer)

    def look(self) -> None:
        """Begin to look for what earlier runs have left."""
        self._thread = threading.Thread(target=self._look, name="recovery", daemon=True)
        self._thread.start()

    def wait(self) -> None:
        """Until the looking is over."""
        if self._thread is not None:
            self._thread.join()
            self._thread = None

    def close(self) -> None:
        """Nothing more is offered."""
        self.wait()
        if self._dialog is not None:
            self._dialog.close()

    def _look(self) -> None:
        from planner.keeping.recovery import look  # loads pydantic where something was left

        self._found.emit(look(self._window.guard.session.state, (settings.export_folder(),)))

    def _offer(self, left: Left) -> None:
        self._left = left
        if not left:
            self.bar.tell("")
        elif left.drafts:
            newest = max(draft.version.when for draft in left.drafts)
            self.bar.tell(say(
                "Tradewinds stopped unexpectedly on {when}. Your work up to {kept} was kept.",
                when=moment(left.ended), kept=until(newest, left.ended)))
        else:
            self.bar.tell(say("Tradewinds stopped unexpectedly on {when}. Nothing was unsaved.",
                              when=moment(left.ended)))
        self.looked.emit(bool(left))

    def review(self) -> None:
        """Show what was kept, and do with it what is chosen."""
        from ui.recovery.dialog import RecoveryDialog

        if self._left is None or self._dialog is not None:
            return
        dialog = self._dialog = RecoveryDialog(self._left, self._window)
        dialog.exec()
        self._dialog = None
        dialog.deleteLater()
        if dialog.choice == "later":
            return
        self._carry_out(dialog.choice, dialog.chosen())

    def _carry_out(self, choice: str, drafts: list[Draft]) -> None:
        from planner.keeping.recovery import forget_logs, put_aside

        state = self._window.guard.session.state
        gone = 0
        for draft in drafts:
            if choice == "discard":
                put_aside(draft, state)
            else:
                gone += not self._recover(draft)
        forget_logs(state)
        if gone:
            show_notice(self._window, say("Recovery"),
                        say("Another window has taken what was kept; look for it there."))
        self.look()

    def _recover(self, draft: Draft) -> bool:
        """Open a draft as a scenario with unsaved changes to its file, if it has one."""
        from planner.keeping.recovery import take

        window, state, version = self._window, self._window.state, draft.version
        path = version.file if draft.against is not None else None
        there = window.documents.opened(path)
        if there is not None and not there.undo_stack.isClean():
            path = None  # it is open and edited: what was kept stands beside it
        base = draft.against if draft.against is not None and path is not None else version.scenario
        document = there if there is not None and path is not None else state.open(base, None, beside=False)
        window.guard.make_room(document)
        if not take(draft, window.guard.session, document.key):
            if document is not there:
                state.close(document)
            return False
        state.turn_to(document)
        if path is not None:
            if document is not there:
                window.documents.bind(document, path, version.digest)
            state.edit(version.scenario, say("Recovered work"))
        else:
            document.undo_stack.resetClean()  # it is in no file yet
        return True

    def show_earlier(self) -> None:
        """What is kept of the current scenario and what was discarded, to be opened beside it."""
        from ui.recovery.earlier import EarlierDialog, earlier

        document = self._window.state.current
        dialog = self._dialog = EarlierDialog(
            document.title, earlier(self._window.guard.session, document), self._window)
        if dialog.exec() == QDialog.DialogCode.Accepted and (scenario := dialog.scenario()) is not None:
            self._window.state.open(scenario, None, beside=True)
            self._window.state.undo_stack.resetClean()
        self._dialog = None
        dialog.deleteLater()


def copy(text: str) -> None:
    """Put text on the clipboard."""
    QApplication.clipboard().setText(text)
