"""Leads through the steps; the window can be used all the time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRect, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QDockWidget, QWidget

from planner.language import say
from planner.scenario import Scenario
from ui.announce import announce
from ui.tour.callout import Callout, Ring
from ui.tour.place import place
from ui.tour.steps import STEPS

if TYPE_CHECKING:
    from ui.main_window import MainWindow

_EDGE = 4
_MOVES = (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide, QEvent.Type.LayoutRequest)


class Tour(QObject):
    """Begins anew whenever it is asked for; docks that it showed or hid are as before when it ends."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.at = 0
        """Number of the step, 1 for the first; 0 while there is no tour."""
        self.callout: Callout | None = None
        self._ring: Ring | None = None
        self._target: QWidget | None = None
        self._watched: list[QWidget] = []
        self._docks: dict[QDockWidget, bool] = {}
        self._before = Scenario()
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(self._put)
        self._keys = [self._shortcut("Alt+Right", self.next), self._shortcut("Alt+Left", self.back)]
        state = window.state
        for signal in (state.edited, state.computed, state.listed, state.undo_group.cleanChanged):
            signal.connect(self._follow)

    def begin(self) -> None:
        """Show the first step."""
        self.end()
        window = self._window
        self._docks = {dock: dock.isHidden() for dock in window.findChildren(QDockWidget)}
        self._ring, self.callout = Ring(window), Callout(window)
        self.callout.left.connect(self.end)
        self.callout.onward.connect(self.next)
        self.callout.back.connect(self.back)
        self.callout.acted.connect(self._act)
        for key in self._keys:
            key.setEnabled(True)
        self._turn(1)

    def next(self) -> None:
        """The next step; after the last one the end."""
        if self.at == len(STEPS):
            self.end()
        elif self.at:
            self._turn(self.at + 1)

    def back(self) -> None:
        """The step before."""
        if self.at > 1:
            self._turn(self.at - 1)

    def end(self) -> None:
        """Take everything away."""
        if not self.at or self.callout is None or self._ring is None:
            return
        self.at = 0
        self._later.stop()
        self._watch(None)
        for key in self._keys:
            key.setEnabled(False)
        if self.callout.isAncestorOf(self._window.focusWidget() or self._window):
            self._window.setFocus()
        for part in (self.callout, self._ring):
            part.hide()
            part.deleteLater()
        self.callout = self._ring = None
        for dock, hidden in self._docks.items():
            dock.setHidden(hidden)

    def _turn(self, at: int) -> None:
        assert self.callout is not None and self._ring is not None
        step = STEPS[at - 1]
        self.at, self._before = at, self._window.state.scenario
        for dock, hidden in self._docks.items():
            dock.setHidden(hidden)
        self._watch(step.target(self._window))
        self.callout.tell(at, len(STEPS), say(step.title), say(step.words), say(step.button))
        self._put()
        for part in (self._ring, self.callout):
            part.show()
            part.raise_()
        (self.callout.next if at == 1 else self.callout.act).setFocus()
        announce(self.callout, self.callout.accessibleName())
        self._later.start()  # once more when docks and panels have found their places

    def _act(self) -> None:
        if self.at:
            STEPS[self.at - 1].act(self._window)

    def _follow(self) -> None:
        """Say what has come of the step."""
        if not self.at or self.callout is None:
            return
        came = STEPS[self.at - 1].came(self._window, self._before)
        if came != self.callout.came.text():
            self.callout.tell_came(came)
            self._later.start()
            announce(self.callout, came)

    # Where it is

    def _put(self) -> None:
        """Place ring and callout by where the target is now."""
        if self.callout is None or self._ring is None or self._target is None:
            return
        window, target = self._window, self._target
        seen = target.visibleRegion().boundingRect()
        rect = seen if not seen.isEmpty() else target.rect()
        around = self._ring.surround(QRect(target.mapTo(window, rect.topLeft()), rect.size()))
        self.callout.fit()
        room = window.rect().adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
        self.callout.put(place(around, self.callout.size(), room))

    def _watch(self, target: QWidget | None) -> None:
        """Follow a widget, and all that it lies in, as they move."""
        for widget in self._watched:
            widget.removeEventFilter(self)
        self._target, self._watched = target, []
        while target is not None:
            target.installEventFilter(self)
            self._watched.append(target)
            target = None if target is self._window else target.parentWidget()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not self.at:
            return False
        if event.type() in _MOVES:
            self._later.start()
        elif (event.type() == QEvent.Type.KeyPress and watched is self._window
                and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape):
            self.end()  # nothing that has the keyboard wanted it
            return True
        return False

    def _shortcut(self, keys: str, do: object) -> QShortcut:
        made = QShortcut(QKeySequence(keys), self._window)
        made.activated.connect(do)
        made.setEnabled(False)
        return made
