"""What is wanted: what the window shows and what is chosen about it, as far as it goes with a format."""

from __future__ import annotations

from typing import TYPE_CHECKING

from planner.analysis.spread import FULL
from planner.export.formats import HIGH, Choice, Format, Group
from planner.figures import Result
from ui.export.order import Order

if TYPE_CHECKING:
    from ui.charts.board import Board
    from ui.export.choices import Choices
    from ui.state import State


def draws(state: State) -> int:
    """How many bands would rest on."""
    return max(FULL, state.spread.draws if state.spread is not None else FULL)


def wanted(form: Format, state: State, board: Board, choices: Choices) -> Order | None:
    """The order of a format; None before there is a result."""
    main, reference = state.result, state.reference
    if main is None:
        return None
    has = form.choices.__contains__
    others = [document.result for document in choices.scenarios.chosen() if form.several]
    results = [_bare(each) for each in (main, *others) if each is not None]
    if reference is not None and reference.scenario.same_numbers(main.scenario):
        reference = None
    return Order(
        form.id, tuple(each.scenario for each in results),
        reference.scenario if reference is not None else None,
        choices.chosen_charts if has(Choice.CHARTS) else (),
        draws(state) if has(Choice.BANDS) and choices.bands.isChecked() else 0, state.seed,
        choices.chosen_scale if has(Choice.SCALE) else HIGH,
        transparent=has(Choice.TRANSPARENT) and choices.transparent.isChecked(),
        difference=board.difference and (form.group is Group.PICTURES or form.id == "csv"),
        template=choices.chosen_template if has(Choice.TEMPLATE) else None,
        results=tuple(results), against=None if reference is None else _bare(reference))


def _bare(result: Result) -> Result:
    """Without the bands of the moment, which are run anew."""
    return Result(result.scenario, result.projection)
