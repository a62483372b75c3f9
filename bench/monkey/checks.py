"""What must be true of a window that has come to rest, whatever was done to it."""

from __future__ import annotations

import time
from collections.abc import Iterator
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtWidgets import QApplication

from planner.figures import Result, figure
from planner.kpis import KPIS
from planner.run import run
from planner.scenario import Scenario

if TYPE_CHECKING:
    from ui.document import Document
    from ui.main_window import MainWindow

_PATIENCE = 60.0
"""How long results may take to follow, s; it only matters where they never do."""


def faults(window: MainWindow) -> Iterator[str]:
    """What is wrong with the numbers on screen, one sentence each."""
    if not settle(window):
        yield "The results have not followed the scenario."
        return
    state = window.state
    assert state.result is not None and state.reference is not None
    fresh = Result(state.scenario, run(state.scenario))
    if fresh.projection.records.tobytes() != state.result.projection.records.tobytes():
        yield "The results are not those of a fresh run of the scenario."
    other = state.reference.scenario
    against = Result(other, run(other))
    for card in window.board.shown_cards():
        wanted = figure(card.chart_id, fresh, against, state.ghosts(), difference=window.board.difference)
        for view, panel in zip(card.view.panels, wanted.panels, strict=True):
            for curve, line in zip(view.curves, panel.lines, strict=True):
                if not all(map(np.array_equal, curve.getData(), (line.x, line.y))):
                    yield f"A curve of {card.chart_id} is not that of a fresh run: {line.label}."
    for name, card in window.kpis.cards.items():
        told, right = card.value.text(), KPIS[name].text(fresh)
        if told != right:
            yield f"The headline number {name} says {told}, a fresh run {right}."
    yield from _shares(fresh)


def _shares(result: Result) -> Iterator[str]:
    """Shares of all blocs are a whole, or nothing where nothing is served."""
    for name in ("developer_share", "region_share", "segment_share", "spend_share"):
        total = result.projection[name].sum(axis=-1)
        wrong = np.abs(total - 1) > 1e-9
        if name not in ("developer_share", "spend_share"):
            wrong &= total != 0
        if wrong.any():
            yield f"{name} adds up to {total[wrong][0]!r}."


def settle(window: MainWindow) -> bool:
    """Let the results follow the scenario."""
    end = time.monotonic() + _PATIENCE
    while time.monotonic() < end:
        QApplication.processEvents()
        result = window.state.result
        if result is not None and result.scenario is window.state.scenario:
            return True
    return False


def undone(document: Document, start: Scenario) -> Iterator[str]:
    """Undoing everything leads back to the start, and doing it again to where it was."""
    stack, now = document.undo_stack, document.scenario
    at = stack.index()
    while stack.canUndo():
        stack.undo()
    if document.scenario != start:
        yield f"Undoing all of {document.scenario.name!r} does not lead back to the start."
    while stack.index() < at:
        stack.redo()
    if document.scenario != now:
        yield f"Redoing all of {document.scenario.name!r} does not lead back to where it was."
