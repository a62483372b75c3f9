"""Says once, in words, what this computer will not remember until the next start."""

import threading

from PySide6.QtCore import QObject, Signal

from planner.errors import printable
from planner.language import say
from ui import settings


class Memory(QObject):
    """Looks after the user's folders beside the window, since a disk may be slow.

    told  a sentence
    """

    told = Signal(str)

    def check(self) -> None:
        """Begin; ``told`` follows if there is something to tell."""
        threading.Thread(target=self._check, name="memory", daemon=True).start()

    def _check(self) -> None:
        from planner import compiled

        sentences = []
        if not settings.are_kept():
            sentences.append(say(
                "The look, the recent files and the window\u2019s place are not remembered, "
                "because {folder} cannot be written.", folder=printable(str(settings.place().parent), 150)))
        if not compiled.is_kept():
            sentences.append(say(
                "Each start takes some seconds longer, because the compiled model cannot be kept in "
                "{folder}.", folder=printable(str(compiled.FOLDER), 150)))
        if sentences:
            self.told.emit(" ".join(sentences))
