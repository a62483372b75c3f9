"""Tells who listens to a screen reader what an edit has led to, once it rests."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget

from planner.kpis import KPIS, KPIS_SHOWN
from planner.measures import MEASURES
from ui.announce import announce
from ui.state import State

if TYPE_CHECKING:
    from planner.figures import Result

_REST_MS = 700
"""How long nothing may have changed before something is said: a drag gives one sentence."""
_MOST = 3
"""Remarks that are read out at a time."""


class Speaker(QObject):
    """Follows the results: one sentence on the measure in focus, or on the first headline number that has
    changed where that has not, and the remarks that are new.

    Nothing is told of the first result: who opens the window reads it at their own pace.
    """

    def __init__(self, state: State, about: QWidget) -> None:
        super().__init__(about)
        self._state, self._about = state, about
        self._document: object | None = None
        self._values: dict[str, str] = {}
        self._remarks: set[str] = set()
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_REST_MS)
        self._later.timeout.connect(self._tell)
        state.computed.connect(self._tell_later)

    def _tell_later(self) -> None:
        if QAccessible.isActive():
            self._later.start()

    def _tell(self) -> None:
        from planner.analysis.warnings import warnings

        result = self._state.result
        if result is None:
            return
        values, remarks = _texts(result), [str(remark) for remark in warnings(result)]
        changed = [name for name, text in values.items() if text != self._values.get(name)]
        fresh = [remark for remark in remarks if remark not in self._remarks][:_MOST]
        before = self._document
        self._document, self._values, self._remarks = self._state.current, values, set(remarks)
        if before is None:
            return
        sentences = [_sentence(changed[0], result, self._state.reference)] if changed else []
        if before is self._document:  # another scenario has remarks of its own, in its notes
            sentences += fresh
        announce(self._about, "\n".join(sentences))


def _texts(result: Result) -> dict[str, str]:
    """What headline numbers show, the measure in focus first."""
    from planner.analysis.trials import question

    display = result.scenario.display
    shown = [KPIS[name].measures for name in display.kpis or KPIS_SHOWN]
    ids = [question(display).id, *(id for measures in shown for id in measures)]
    return {id: MEASURES[id].text(_value(id, result)) for id in ids}


def _sentence(id: str, result: Result, reference: Result | None) -> str:
    from planner.analysis.trials import Question
    from planner.export.measure_words import measure_headline

    asked = Question(id, volume=result.scenario.display.reference_volume)
    if reference is None or reference.scenario.same_numbers(result.scenario):
        return measure_headline(asked, _value(id, result))
    return measure_headline(asked, _value(id, result), _value(id, reference), reference.scenario.name)


def _value(id: str, result: Result) -> float:
    return float(MEASURES[id].values(result.projection, result.scenario.display.reference_volume)[0])
