"""What the find box finds: everything of the window that has a name."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from planner.charts import CHARTS
from planner.language import mark, say
from planner.scenario import INPUTS
from planner.shipped import said, shipped
from ui.find import Things

if TYPE_CHECKING:
    from ui.main_window import MainWindow

_INPUT = {
    "lever": mark("{name}  \u00b7  lever"),
    "assumption": mark("{name}  \u00b7  assumption"),
}


def things(window: MainWindow) -> Things:
    """Inputs, charts, scenarios, stories, questions and commands, each with what choosing it does."""
    found: dict[str, Callable[[], object]] = {}
    for name, spec in INPUTS.items():
        found[say(_INPUT[spec.kind], name=spec.label)] = partial(window.seek, name)
    for chart_id, chart in CHARTS.items():
        found[say("{name}  \u00b7  chart", name=chart.title)] = partial(window.board.bring, chart_id)
    for document in window.state.documents:
        found[say("{name}  \u00b7  scenario", name=document.title)] = partial(window.state.turn_to, document)
    for name, path in shipped().items():
        found[say("{name}  \u00b7  story", name=said(name))] = partial(window.menus.open_story, path)
    for words, do in window.questions.offered().items():
        found[say("{name}  \u00b7  question", name=words)] = do
    for words, do in window.menus.commands().items():
        found[say("{name}  \u00b7  command", name=words)] = do
    return found
