"""What is to be exported, as a value, and how it is made in the thread of an analyst."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from threading import Lock

from planner.export.formats import FORMATS, HIGH, Format, Package, drawn, read_template
from planner.figures import Result
from planner.scenario import Scenario
from ui.analyst import Stopped
from ui.paint import Painter

Progress = Callable[[int], None]
"""Hears how many draws are done."""


@dataclass(frozen=True)
class Order:
    """Two that are equal come to the same file.

    scenarios  the first is the one that is exported, others come along
    reference  what it is held against
    draws      0 for none
    results, against  the projections of these scenarios
    """

    format: str
    scenarios: tuple[Scenario, ...]
    reference: Scenario | None
    charts: tuple[str, ...]
    draws: int
    seed: int
    scale: float = HIGH
    transparent: bool = False
    difference: bool = False
    template: Path | None = None
    results: tuple[Result, ...] = field(default=(), compare=False, repr=False)
    against: Result | None = field(default=None, compare=False, repr=False)

    @property
    def form(self) -> Format:
        return FORMATS[self.format]


@dataclass(frozen=True, eq=False)
class Made:
    """What came of an order: the bytes of its file."""

    order: Order
    package: Package
    data: bytes


def make(order: Order, progress: Progress, stopped: Stopped) -> Made | None:
    """Run the draws and build the file; None if it was stopped. Raises FileError and ValueError."""
    spread = None
    if order.draws:
        spread = drawn(order.form, order.scenarios[0], order.charts, order.draws, order.seed,
                       progress=progress, stopped=stopped)
    if stopped():
        return None
    template = None if order.template is None else read_template(order.template)
    package = Package(
        order.results, order.against, spread, order.charts, date.today(), order.scale,
        transparent=order.transparent, difference=order.difference, template=template)
    return Made(order, package, order.form.build(package, Painter()))


class Gate:
    """Lets a file be written once, or an export be cancelled, whichever comes first."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._passed = self._shut = False

    def pass_through(self) -> bool:
        """Whether the file may be written; from then on nothing can be cancelled."""
        with self._lock:
            self._passed = not self._shut
            return self._passed

    def shut(self) -> bool:
        """Whether nothing will be written."""
        with self._lock:
            self._shut = not self._passed
            return self._shut
