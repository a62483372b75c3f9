"""The one mutable thing: which scenarios are open, what they project, and how to undo."""

from __future__ import annotations

import time
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QUndoGroup, QUndoStack

from planner import currency, headline
from planner.figures import Result
from planner.scenario import Scenario
from ui.analyst import Analyst
from ui.document import Document, fresh
from ui.engine import Engine

if TYPE_CHECKING:
    from planner.analysis.spread import Spread

GHOSTS_AT_MOST = 5
_REST_MS = 60
"""How long nothing may have moved before the full number of draws is run."""


class State(QObject):
    """The open scenarios, one of them current, and their results.

    edited    the current scenario has changed, or another is current; inputs follow
    computed  the results have followed; charts and headline numbers follow
    refined   the bands of the same results are of more draws than before
    listed    scenarios were opened, closed, renamed, pinned, or another is current
    closed    a scenario is no longer open
    """

    edited = Signal()
    computed = Signal()
    refined = Signal()
    listed = Signal()
    closed = Signal(object)

    def __init__(self, engine: Engine) -> None:
        super().__init__()
        self.undo_group = QUndoGroup(self)
        self.documents = [self._document(fresh(), None)]
        self.current = self.documents[0]
        self.reference_document: Document | None = None
        self.run_seconds = self.draw_seconds = 0.0
        self.spread: Spread | None = None
        self.seed = 1
        self.shown = currency.used(), headline.year()
        self.analyst = Analyst(self)
        self.analyst.answered.connect(self._take)
        self.patient = Analyst(self)  # for work of seconds, which nothing else should have to wait for
        self._baseline: Result | None = None
        self._engine = engine
        self._pending = QTimer(self)
        self._pending.setSingleShot(True)
        self._pending.setInterval(0)
        self._pending.timeout.connect(self._compute)
        engine.ready.connect(self._compute)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)
        self._rest.timeout.connect(self._refine)
        self.undo_group.setActiveStack(self.current.undo_stack)

    @property
    def scenario(self) -> Scenario:
        return self.current.scenario

    @property
    def path(self) -> Path | None:
        return self.current.path

    @property
    def result(self) -> Result | None:
        """Of the current scenario; None until the engine is ready."""
        return self.current.result

    @property
    def undo_stack(self) -> QUndoStack:
        return self.current.undo_stack

    @property
    def reference(self) -> Result | None:
        """What differences are taken from: the baseline, or a scenario that was chosen."""
        if self.reference_document in (None, self.current):
            return self._baseline
        assert self.reference_document is not None
        return self.reference_document.result

    def ghosts(self) -> list[Result]:
        """Results of the pinned scenarios that are not drawn already."""
        drawn = (self.current, self.reference_document)
        results = [d.result for d in self.documents if d.pinned and d not in drawn]
        return [result for result in results if result is not None][:GHOSTS_AT_MOST]

    def before(self, drag: int) -> Scenario:
        """The scenario that the next step starts from: for a drag, the one it began with."""
        return self.current.before(drag)

    def edit(self, scenario: Scenario, text: str, drag: int = -1) -> None:
        """Change the current scenario by one undoable step; steps of one drag merge."""
        if scenario != self.scenario:
            self.current.edit(scenario, text, drag)

    def open(self, scenario: Scenario, path: Path | None, *, beside: bool = False) -> Document:
        """Open one more scenario and turn to it.

        An untouched baseline gives way to it, unless it is to stand ``beside`` what is there.
        """
        fresh, before = self._document(scenario, path), self.current
        if beside or not before.untouched:
            self.documents.append(fresh)
            self.turn_to(fresh)
            return fresh
        self.documents[self.documents.index(before)] = fresh
        if before is self.reference_document:
            self.reference_document = None
        self.turn_to(fresh)
        self.closed.emit(before)
        _forget(before)
        return fresh

    def turn_to(self, document: Document) -> None:
        """Make an open scenario the current one."""
        self.current = document
        self.undo_group.setActiveStack(document.undo_stack)
        self.listed.emit()
        self._show(document, document.scenario)

    def step(self, by: int) -> None:
        """Turn to the next or the previous scenario."""
        at = self.documents.index(self.current)
        self.turn_to(self.documents[(at + by) % len(self.documents)])

    def close(self, document: Document) -> None:
        """Give up an open scenario; the baseline comes when it was the last."""
        at = self.documents.index(document)
        self.documents.remove(document)
        if document is self.reference_document:
            self.reference_document = None
        if not self.documents:
            self.documents.append(self._document(fresh(), None))
        self.turn_to(self.current if self.current in self.documents
                     else self.documents[min(at, len(self.documents) - 1)])
        self.closed.emit(document)
        _forget(document)

    def saved(self, path: Path, digest: str) -> None:
        """Note that the current scenario is now the file at ``path``, whose bytes have that mark."""
        self.current.path, self.current.digest, self.current.holder = path, digest, None
        self.undo_stack.setClean()
        self.listed.emit()

    def pin(self, document: Document, pinned: bool) -> None:
        """Draw a scenario as a ghost, or no longer."""
        document.pinned = pinned
        self._relisted()

    def refer_to(self, document: Document | None) -> None:
        """Take differences from a scenario, or from the baseline."""
        self.reference_document = document
        self._relisted()

    def take_over(self, other: State) -> None:
        """Go on with all that another state has open; that one is silent from here on, and left empty."""
        other.stop()
        for silent in (other, other.undo_group):
            silent.blockSignals(True)
        first, self.documents, other.documents = self.documents[0], other.documents, []
        _forget(first)
        for document in self.documents:
            other.undo_group.removeStack(document.undo_stack)
            document.undo_stack.setParent(self)
            self.undo_group.addStack(document.undo_stack)
            document.show = self._show
        self.current, self.reference_document = other.current, other.reference_document
        self.seed, self.spread, self._baseline = other.seed, other.spread, other._baseline
        if other.shown != self.shown:
            self._forget_draws()
        self.run_seconds, self.draw_seconds = other.run_seconds, other.draw_seconds
        self.undo_group.setActiveStack(self.current.undo_stack)

    def _forget_draws(self) -> None:
        """What is kept of draws is in another currency or of another year."""
        self.spread = None
        for document in self.documents:
            if document.result is not None:
                document.result = replace(document.result, bands={})

    def tell_all(self) -> None:
        """Tell everybody who listens what is open and what it projects, as if all of it were new."""
        self.listed.emit()
        self.edited.emit()
        self._compute()

    def stop(self) -> None:
        """End the threads; nothing is answered from here on."""
        self.analyst.stop()
        self.patient.stop()

    def _relisted(self) -> None:
        self.listed.emit()
        self._pending.start()

    def _document(self, scenario: Scenario, path: Path | None) -> Document:
        document = Document(scenario, path, self, self._show)
        self.undo_group.addStack(document.undo_stack)
        return document

    def _show(self, document: Document, scenario: Scenario) -> None:
        """Make ``scenario`` that of a document."""
        renamed = scenario.name != document.scenario.name
        document.scenario = scenario
        if renamed:
            self.listed.emit()
        if document is self.current:
            self.edited.emit()
        self._pending.start()

    def _compute(self) -> None:
        """Project what has changed; edits made meanwhile have been folded into the newest scenario."""
        if not self._engine.is_ready:
            return
        from planner.run import run  # numba takes its time to load, and the window shows first

        if self._baseline is None:
            self._baseline = Result(Scenario(), run(Scenario()))
        self._baseline = _for_team_of(self._baseline, self.scenario)
        for document in self.documents:
            known = document.result
            if known is not None and known.scenario is document.scenario:
                continue
            if known is not None and known.scenario.same_numbers(document.scenario):
                document.result = replace(known, scenario=document.scenario)
                continue
            begin = time.perf_counter()
            document.result = Result(document.scenario, run(document.scenario))
            self.run_seconds = time.perf_counter() - begin
        self._draw()
        self.computed.emit()

    def _draw(self) -> None:
        """Give the current result its bands, so that no curve is ever seen with those of another."""
        from planner.analysis.spread import LIVE, spread, wanted

        result = self.current.result
        assert result is not None
        if self.spread is not None and self._still_holds(self.spread, result.scenario):
            self._show_spread(replace(self.spread, scenario=result.scenario))
        else:
            begin = time.perf_counter()
            self._show_spread(spread(result.scenario, *wanted(result.scenario.display), LIVE, self.seed))
            self.draw_seconds = time.perf_counter() - begin
        if self.spread is None or self.spread.draws == LIVE:
            self._rest.start()

    def reseed(self, seed: int) -> None:
        """Take other draws from now on."""
        if seed != self.seed:
            self.seed = seed
            self._pending.start()

    def take_spread(self, spread: Spread) -> None:
        """Show the bands of more draws, unless the scenario has moved on."""
        if self.current.result is not None and self._still_holds(spread, self.scenario):
            self._show_spread(replace(spread, scenario=self.scenario))
            self.refined.emit()

    def _still_holds(self, known: Spread, scenario: Scenario) -> bool:
        """Whether draws are those of a scenario too, and hold all that it shows."""
        from planner.analysis.spread import wanted

        bands, measures = wanted(scenario.display)
        return (known.scenario.same_numbers(scenario) and known.seed == self.seed
                and known.scenario.display.reference_volume == scenario.display.reference_volume
                and set(bands) <= known.bands.keys() and set(measures) <= known.values.keys())

    def _refine(self) -> None:
        """Ask for the full number of draws, now that nothing has moved for a moment."""
        from planner.analysis.spread import FULL, spread, wanted

        scenario = self.scenario
        self.analyst.ask(self, scenario, lambda stopped: spread(
            scenario, *wanted(scenario.display), FULL, self.seed))

    def _take(self, asker: object, scenario: object, answer: object) -> None:
        if asker is self:
            self.take_spread(answer)  # type: ignore[arg-type]

    def _show_spread(self, spread: Spread) -> None:
        self.spread = spread
        assert self.current.result is not None
        self.current.result = replace(self.current.result, bands=spread.bands)


def _for_team_of(baseline: Result, scenario: Scenario) -> Result:
    """The baseline with the bill of a team as large as that of a scenario."""
    volume, display = scenario.display.reference_volume, baseline.scenario.display
    if volume == display.reference_volume:
        return baseline
    return replace(baseline, scenario=replace(
        baseline.scenario, display=replace(display, reference_volume=volume)))


def _forget(document: Document) -> None:
    """Let go of what belongs to a document that is no longer open."""
    document.undo_stack.blockSignals(True)
    document.undo_stack.deleteLater()
