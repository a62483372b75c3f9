"""Gets the engine ready beside the window: compiling takes seconds once, loading a moment."""

import threading

from PySide6.QtCore import QObject, Signal

from planner.language import say

_REST = 1.0
"""Seconds that the window has to itself for its first results."""


class Engine(QObject):
    """Warm-up of the model in a thread of its own."""

    ready = Signal()
    failed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.is_ready = False
        self._ended = threading.Event()
        self._thread: threading.Thread | None = None

    def start(self) -> None:
        """Begin; ``ready`` or ``failed`` follows in the window's thread."""
        self._thread = threading.Thread(target=self._warm_up, name="warm-up", daemon=True)
        self._thread.start()

    def wait(self) -> None:
        """Block until the warm-up is over, for a clean end of the program."""
        self._ended.set()
        if self._thread is not None:
            self._thread.join()

    def _warm_up(self) -> None:
        try:
            from planner.analysis.spread import LIVE
            from planner.analysis.uncertainty import draws
            from planner.hindcast import hindcast
            from planner.run import warm_up
            from planner.scenario import Scenario

            warm_up()
            hindcast()
            draws(Scenario(), LIVE)  # whose hypercube is kept
        except Exception as error:
            self.failed.emit(say("The model could not be started: {reason}", reason=error))
        else:
            self.is_ready = True
            self.ready.emit()
            if self._ended.wait(_REST):
                return
            from planner import files

            files.to_bytes(Scenario())  # so that the first change is kept without a pause
