"""The pictures of the help: one recipe each, taken by ``python -m bench.shots`` into docs/img.

A recipe brings the window into a state and returns what to show: a widget, or a widget of the window to cut
out with a little around it. Sizes are fixed, so that a picture only changes where the program does.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

SIZE = (1440, 900)
"""Of the main window, pixels of a page; pictures have twice as many each way."""
_AROUND = 6
_SHARE, _PRICE, _GAP = 0, 1, 2


@dataclass(frozen=True)
class Cut:
    """A widget of the main window with what is around it, no higher than so many pixels."""

    widget: Any
    height: int = 10_000
    around: int = _AROUND

    def grab(self, window: Any) -> Any:
        """A picture of it."""
        from PySide6.QtCore import QPoint, QRect

        place = QRect(self.widget.mapTo(window, QPoint(0, 0)), self.widget.size())
        place = place.adjusted(-self.around, -self.around, self.around, self.around)
        place.setHeight(min(place.height(), self.height))
        return window.grab(place.intersected(window.rect()))


def _wall(window: Any) -> None:
    from planner.scenario import Scenario
    from planner.sets import Bloc, Region
    from planner.shocks import Shock, ShockKind

    window.resize(*SIZE)
    wall = Shock(ShockKind.API_RESTRICTION, 10, 24, 0.8, 3, Bloc.CHINA, Region.US)
    scenario = Scenario(name="API wall, gap to 2x").with_input("price_gap_2030", 2.0).with_shock(wall)
    window.state.open(scenario, None)
    window.inputs.turn(0)
    window.insight.turn("why")
    leave(window)


def _window(window: Any) -> Any:
    _wall(window)
    return window


def _lever(window: Any) -> Cut:
    window.inputs.seek("price_gap_2030")
    window.setFocus()
    return Cut(window.inputs.levers.rows["price_gap_2030"], around=1)


def _assumptions(window: Any) -> Cut:
    window.inputs.turn(1)
    return Cut(window.inputs, 420)


def evidence(window: Any) -> Any:
    from ui.levers.evidence import EvidenceCard

    window.inputs.turn(0)
    card = EvidenceCard(window.inputs.levers.rows["accelerators_china_2030"].spec, window)
    card.adjustSize()
    return card


def _chart(window: Any) -> Cut:
    hover(window.board.cards[_GAP].view, 0.55, 0.4)
    return Cut(window.board.cards[_GAP])


def _catalogue(window: Any) -> Any:
    leave(window)
    window.board.browse(window.board.cards[_PRICE])
    return window.board.catalogue


def _timeline(window: Any) -> Cut:
    window.board.catalogue.close()
    return Cut(window.timeline)


def _why(window: Any) -> Cut:
    """Six changes, so that there is something to explain."""
    scenario = window.state.scenario
    for name, value in (("accelerators_china_2030", 10.0), ("moe_saving_china_2030", 5.0),
                        ("locked_in", 0.45), ("token_growth", 3.2)):
        scenario = scenario.with_input(name, value)
    window.state.edit(scenario, "Six changes")
    return Cut(window.insight)


def _page(name: str) -> Callable[[Any], Cut]:
    def turn(window: Any) -> Cut:
        window.insight.turn(name)
        return Cut(window.insight)
    return turn


def _analysis(name: str) -> Callable[[Any], Any]:
    def show(window: Any) -> Any:
        return window.besides.show(name)
    return show


def _ghosts(window: Any) -> Cut:
    from planner.figures import Result
    from planner.run import run
    from planner.scenario import Scenario

    others = [Scenario(name="Price war").with_input("price_gap_2030", 2.5),
              Scenario(name="MoE catches up").with_input("price_gap_2030", 6.0)]
    state = window.state
    window.board.show_result(state.result, state.reference, [Result(each, run(each)) for each in others])
    return Cut(window.board.cards[_SHARE])


def _compare(window: Any) -> Any:
    from ui.compare import CompareDialog

    window.besides.show("compare")
    return window.findChild(CompareDialog)


def _export(window: Any) -> Any:
    from PySide6.QtWidgets import QApplication

    from ui.export import ExportDialog

    window.besides.show("export")
    dialog = window.findChild(ExportDialog)
    while not dialog.is_current:
        QApplication.processEvents()
        time.sleep(0.01)
    return dialog


def _presenting(window: Any) -> Any:
    from ui import theme
    from ui.present import Presentation

    shown = Presentation(window.state)
    shown.resize(1280, 720)
    shown.show()
    theme.set_zoom(1)
    return shown


def hover(view: Any, across: float, down: float) -> None:
    """Rest the pointer on a place of a chart."""
    from PySide6.QtCore import QEvent, QPointF, Qt
    from PySide6.QtGui import QMouseEvent
    from PySide6.QtWidgets import QApplication

    for _ in range(5):
        QApplication.processEvents()
    at = QPointF(view.width() * across, view.height() * down)
    none = Qt.MouseButton.NoButton
    view.mouseMoveEvent(QMouseEvent(
        QEvent.Type.MouseMove, at, view.mapToGlobal(at), none, none, Qt.KeyboardModifier.NoModifier))


def leave(window: Any) -> None:
    """Take the pointer off the charts."""
    from PySide6.QtCore import QEvent

    for card in window.board.cards:
        card.view.leaveEvent(QEvent(QEvent.Type.Leave))


PICTURES: dict[str, Callable[[Any], Any]] = {
    "window": _window,
    "headline": lambda window: Cut(window.kpis),
    "lever": _lever,
    "assumptions": _assumptions,
    "evidence": evidence,
    "chart": _chart,
    "catalogue": _catalogue,
    "timeline": _timeline,
    "why": _why,
    "sensitivity": _page("sensitivity"),
    "goal": _page("goal"),
    "claims": _page("claims"),
    "ghosts": _ghosts,
    "compare": _compare,
    **{name: _analysis(name) for name in ("draws", "map", "policies", "backtest", "discovery")},
    "export": _export,
    "presenting": _presenting,
}
"""Each picture by name, in the order in which they are taken."""
