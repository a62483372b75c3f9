"""The steps of the tour: what each says, what it points to, what it does, and how it is known to be done."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from planner.kpis import KPIS, KPIS_SHOWN
from planner.language import mark, say
from planner.levers import LEVERS
from planner.scenario import Scenario
from ui.docks import uncover

if TYPE_CHECKING:
    from ui.main_window import MainWindow

_LEVER = next(name for name, spec in LEVERS.items() if spec.headline and spec.unit == "x")
"""A lever that everybody understands and that moves much: the price gap."""


@dataclass(frozen=True)
class Step:
    """One step. Templates are said when they are shown.

    target  what it points to, brought into sight
    act     does it, or takes the keyboard there
    came    what has come of it since ``before``; empty while nothing has
    """

    title: str
    words: str
    button: str
    target: Callable[[MainWindow], QWidget]
    act: Callable[[MainWindow], object]
    came: Callable[[MainWindow, Scenario], str] = lambda window, before: ""


def _lever(window: MainWindow) -> QWidget:
    uncover(window, window.inputs)
    window.inputs.turn(0)
    return window.inputs.levers.reveal(_LEVER)


def _pull(window: MainWindow) -> None:
    window.inputs.levers.rows[_LEVER].slider.setFocus()


def _moved(window: MainWindow, before: Scenario) -> str:
    state = window.state
    if not state.scenario.diff(before) or state.result is None or state.reference is None:
        return ""
    kpi = KPIS[KPIS_SHOWN[0]]
    change = kpi.change(state.result, state.reference)
    if not change:
        return say("{label} stays at {value}.", label=kpi.label, value=kpi.text(state.result))
    return say("{label}: {value}, {change} against the dashed line.", label=kpi.label,
               value=kpi.text(state.result), change=change)


def _placed(window: MainWindow, before: Scenario) -> str:
    shocks = window.state.scenario.shocks
    if len(shocks) <= len(before.shocks):
        return ""
    return say("{shock} is on the timeline.", shock=shocks[-1].title)


def _reasons(window: MainWindow) -> QWidget:
    uncover(window, window.insight)
    window.insight.turn("why")
    return window.insight


def _saved(window: MainWindow, before: Scenario) -> str:
    path = window.state.path
    if path is None or window.isWindowModified():
        return ""
    return say("Saved as {name}.", name=path.name)


STEPS = (
    Step(mark("Read the headline numbers"),
         mark("What the open scenario comes to. The first number is the share of developers' tokens that "
              "Chinese models serve; below it stands the range that the draws leave open."),
         mark("Go to the numbers"),
         lambda window: window.kpis,
         lambda window: next(iter(window.kpis.cards.values())).setFocus()),
    Step(mark("Move a lever"),
         mark("Drag this slider, or press the button below and then the arrow keys; Tab leads on "
              "to the next lever. Lines, bands and numbers follow at once, dashed lines stay."),
         mark("Take the lever"),
         _lever, _pull, _moved),
    Step(mark("Place a shock"),
         mark("Policy and accidents are shocks. Add one here: its bar can be moved in time, and its ends "
              "stretched."),
         mark("Add a shock\u2026"),
         lambda window: window.timeline.add_button,
         lambda window: window.timeline.offer(), _placed),
    Step(mark("Read why"),
         mark("Which of your changes moved the number, and by how much: the parts add up to the whole "
              "difference. The tabs beside it tell what matters most and what a goal would take."),
         mark("Go to the reasons"),
         _reasons, lambda window: window.insight.page_area.setFocus()),
    Step(mark("Save the scenario"),
         mark("A scenario is one small file that opens by double click. Nothing is lost meanwhile: every "
              "change is kept and can be undone."),
         mark("Save\u2026"),
         lambda window: window.header.save_button, lambda window: window.documents.save(), _saved),
    Step(mark("Take it along"),
         mark("Slides with native charts, pictures, tables and a brief, each with a look at it before it "
              "is saved."),
         mark("Export\u2026"),
         lambda window: window.header.export_button, lambda window: window.besides.show("export")),
)
