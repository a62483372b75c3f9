"""The dock of inputs: levers with policy, and assumptions apart from them."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QTabBar, QWidget

from planner.assumptions import ASSUMPTIONS
from planner.declare import Group
from planner.language import say
from planner.levers import LEVERS
from planner.scenario import INPUTS, Scenario
from planner.words import brief, shown
from ui.help import about
from ui.levers.evidence import show_evidence
from ui.levers.panel import InputPanel
from ui.levers.policy import PolicyList
from ui.levers.responses import ShockStripKeeper, StripKeeper
from ui.state import State
from ui.widgets import Card, plain_label


class InputDock(Card):
    """Tabs of levers and assumptions, and how many have been changed.

    held  whether something is being dragged
    """

    held = Signal(bool)

    def __init__(self, state: State) -> None:
        super().__init__(margin=0)
        about(self, "inputs")
        self._state = state
        self._tabs = QTabBar()
        self._tabs.setDrawBase(False)
        self._tabs.setExpanding(False)
        self._tabs.addTab(say("Levers"))
        self._tabs.addTab(say("Assumptions"))
        self._tabs.setTabToolTip(0, say("What a policy or a strategy moves; today stays as it is"))
        self._tabs.setTabToolTip(1, say("What describes today, and how the world works"))
        self._changed = QPushButton()
        self._changed.setObjectName("link")
        self._changed.setToolTip(say("Reset every lever, assumption and shock"))
        self._changed.clicked.connect(self._reset_all)
        heading = QHBoxLayout()
        heading.setContentsMargins(14, 8, 14, 0)
        heading.addWidget(self._tabs)
        heading.addStretch(1)
        heading.addWidget(self._changed)
        self.policy = PolicyList()
        self.levers = InputPanel(LEVERS.values(), {Group.POLICY: self.policy})
        self.assumptions: InputPanel | None = None
        self._pages = QStackedWidget()
        self._pages.addWidget(self.levers)
        self.column.setContentsMargins(1, 1, 1, 10)
        self.column.addLayout(heading)
        self.column.addWidget(self._pages, 1)
        foot = plain_label(say("The ends of a slider are not equally plausible."), 9, name="quiet")
        foot.setContentsMargins(14, 4, 0, 0)
        self.column.addWidget(foot)
        self.setMinimumWidth(344)

        ShockStripKeeper(state, self.policy)
        self._connect(self.levers)
        self.policy.changed.connect(self._change_shocks)
        self.policy.dropped.connect(lambda: self.held.emit(False))
        self._tabs.currentChanged.connect(self._turn)
        state.listed.connect(self.policy.forget)
        state.edited.connect(self.follow)
        self.follow()

    def follow(self) -> None:
        """Show the open scenario."""
        scenario = self._state.scenario
        self.levers.show_scenario(scenario)
        self.policy.show_scenario(scenario)
        if self.assumptions is not None:
            self.assumptions.show_scenario(scenario)
        count = len(scenario.diff()) + len(scenario.shocks)
        self._changed.setText(say("reset {count} changed", count=count) if count else "")
        self._changed.setEnabled(bool(count))

    @property
    def page(self) -> int:
        """Levers (0) or assumptions (1)."""
        return self._tabs.currentIndex()

    def turn(self, page: int) -> None:
        """Show levers (0) or assumptions (1)."""
        self._tabs.setCurrentIndex(page)

    def seek(self, name: str) -> None:
        """Bring a lever or an assumption into sight."""
        self.turn(0 if name in LEVERS else 1)
        panel = self.levers if name in LEVERS else self.assumptions
        assert panel is not None
        panel.seek(name)

    def _turn(self, page: int) -> None:
        if page == 1 and self.assumptions is None:
            self.assumptions = InputPanel(ASSUMPTIONS.values())
            self._connect(self.assumptions)
            self._pages.addWidget(self.assumptions)
            self.assumptions.show_scenario(self._state.scenario)
        self._pages.setCurrentIndex(page)

    def _connect(self, panel: InputPanel) -> None:
        StripKeeper(self._state, panel)
        panel.chosen.connect(self._change_input)
        panel.cleared.connect(lambda name: self._change_input(name, INPUTS[name].default, -1))
        panel.dropped.connect(lambda: self.held.emit(False))
        panel.asked.connect(lambda name: self._show_evidence(name, panel.rows[name].info))

    def _show_evidence(self, name: str, beside: QWidget) -> None:
        note = dict(self._state.scenario.notes).get(name, "")
        show_evidence(INPUTS[name], beside, note, lambda text: self._take_note(name, text))

    def _take_note(self, name: str, text: str) -> None:
        notes = {**dict(self._state.scenario.notes), name: text}
        kept = tuple((id, notes[id]) for id in INPUTS if notes.get(id))
        self._state.edit(replace(self._state.scenario, notes=kept),
                         say("Note on {input}", input=INPUTS[name].label))

    def _change_input(self, name: str, value: float, drag: int) -> None:
        scenario, spec = self._state.scenario, INPUTS[name]
        self._hold(drag)
        factor, unit = shown(spec.unit)
        old = self._state.before(drag).value(name)
        words = say("{input} {old} \u2192 {new} {unit}", input=spec.label, old=brief(old * factor),
                    new=brief(value * factor), unit=unit)
        self._state.edit(scenario.with_input(name, min(spec.max, max(spec.min, value))), words, drag)

    def _change_shocks(self, scenario: Scenario, words: str, drag: int) -> None:
        self._hold(drag)
        self._state.edit(scenario, words, drag)

    def _hold(self, drag: int) -> None:
        if drag >= 0:
            self.held.emit(True)

    def _reset_all(self) -> None:
        fresh = Scenario()
        self._state.edit(
            replace(self._state.scenario, levers=fresh.levers, assumptions=fresh.assumptions, shocks=()),
            say("Reset everything"))


