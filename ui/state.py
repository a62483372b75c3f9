"""The one mutable thing: which scenario is open, what it projects, and how to undo."""

import time
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from planner.charts import Result
from planner.scenario import Scenario
from ui.engine import Engine


class State(QObject):
    """The open scenario and its results.

    edited    the scenario has changed; inputs follow
    computed  the results have followed; charts and headline numbers follow
    """

    edited = Signal()
    computed = Signal()

    def __init__(self, engine: Engine) -> None:
        super().__init__()
        self.scenario = Scenario()
        self.path: Path | None = None
        self.result: Result | None = None
        self.reference: Result | None = None
        self.run_seconds = 0.0
        self.undo_stack = QUndoStack(self)
        self._engine = engine
        self._pending = QTimer(self)
        self._pending.setSingleShot(True)
        self._pending.setInterval(0)
        self._pending.timeout.connect(self._compute)
        engine.ready.connect(self._compute)

    def edit(self, scenario: Scenario, text: str, drag: int = -1) -> None:
        """Change the scenario by one undoable step; steps of one drag merge."""
        if scenario != self.scenario:
            self.undo_stack.push(_Edit(self, self.scenario, scenario, text, drag))

    def open(self, scenario: Scenario, path: Path | None) -> None:
        """Show another scenario, with nothing to undo."""
        self.path = path
        self.undo_stack.clear()
        self.undo_stack.setClean()
        self.show(scenario)

    def saved(self, scenario: Scenario, path: Path) -> None:
        """Note that the open scenario is now the file at ``path``."""
        self.path = path
        self.scenario = scenario
        self.undo_stack.setClean()
        self.edited.emit()

    def show(self, scenario: Scenario) -> None:
        """Make the scenario the open one; used by undo steps."""
        self.scenario = scenario
        self.edited.emit()
        self._pending.start()

    def _compute(self) -> None:
        """Project the newest scenario; edits made meanwhile have been folded into it."""
        if not self._engine.is_ready:
            return
        from planner.run import run  # numba takes its time to load, and the window shows first

        if self.reference is None:
            self.reference = Result(Scenario(), run(Scenario()))
        begin = time.perf_counter()
        projection = run(self.scenario)
        self.run_seconds = time.perf_counter() - begin
        self.result = Result(self.scenario, projection)
        self.computed.emit()


class _Edit(QUndoCommand):
    """A step from one scenario to another."""

    def __init__(self, state: State, before: Scenario, after: Scenario, text: str, drag: int) -> None:
        super().__init__(text)
        self._state, self._before, self._after, self._drag = state, before, after, drag

    def id(self) -> int:
        return self._drag

    def mergeWith(self, other: QUndoCommand) -> bool:
        if not isinstance(other, _Edit) or other._drag != self._drag:
            return False
        self._after = other._after
        self.setText(other.text())
        self.setObsolete(self._after == self._before)
        return True

    def redo(self) -> None:
        self._state.show(self._after)

    def undo(self) -> None:
        self._state.show(self._before)
