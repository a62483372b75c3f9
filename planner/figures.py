"""figure() turns projections into the numbers of a chart: plain data that any surface can draw."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import IntEnum
from functools import cache, partial
from typing import Literal

import numpy as np

from planner.charts import CHARTS, Chart, Plot, Trace, Zone, quantities
from planner.charts import total as stack_total
from planner.evidence import Observation, cite, observations
from planner.language import mark, say
from planner.months import HISTORY, HORIZON, decimal_year, decimal_years
from planner.outputs import SERIES
from planner.projection import Projection
from planner.quantities import Quantity, Values
from planner.scenario import Scenario
from planner.sets import key

_OWN = mark("Own observation, not checked here. Source: {source}")

Style = Literal["solid", "reference", "history", "ghost"]


@dataclass(frozen=True, eq=False)
class Result:
    """A scenario with its projection.

    bands  quantiles of its draws by quantity, shape (5, months), where it has been drawn at all
    """

    scenario: Scenario
    projection: Projection
    bands: Mapping[Quantity, Values] = field(default_factory=dict)

    def course(self, quantity: Quantity) -> Values:
        """A quantity in the months of the first run, by a team's volume where it asks for one."""
        made: Values = quantity.read(self.projection, self.scenario.display.reference_volume)[0]
        return made


@dataclass(frozen=True, eq=False)
class Line:
    """A curve. role names its colour, style how it is dashed."""

    label: str
    role: str
    style: Style
    x: Values
    y: Values


@dataclass(frozen=True, eq=False)
class Area:
    """One layer of a stack, between two curves."""

    label: str
    role: str
    x: Values
    lower: Values
    upper: Values


@dataclass(frozen=True, eq=False)
class Fan:
    """How sure a curve is: an 80% band with a 50% band in it.

    levels  quantiles from the lowest to the highest, shape (5, months): 10, 25, 50, 75 and 90%
    """

    label: str
    role: str
    x: Values
    levels: Values


@dataclass(frozen=True)
class Point:
    """An observation over a span of time, with the words that go with it.

    about  gives the words, in the language in force
    own    whether the scenario's author brought it, and not the program
    """

    role: str
    first: float
    last: float
    y: float
    about: Callable[[], str]
    own: bool = False

    @property
    def text(self) -> str:
        return self.about()

    @property
    def x(self) -> float:
        return (self.first + self.last) / 2


@dataclass(frozen=True)
class Marker:
    """A month at which something starts."""

    x: float
    label: str


@dataclass(frozen=True, eq=False)
class Panel:
    """One plot: what is drawn on one pair of axes."""

    title: str
    lines: tuple[Line, ...]
    areas: tuple[Area, ...]
    points: tuple[Point, ...]
    fans: tuple[Fan, ...] = ()


@dataclass(frozen=True, eq=False)
class Figure:
    """A chart with its numbers. Panels stand side by side and share the value axis."""

    id: str
    title: str
    unit: str
    note: str
    digits: int
    reference: str
    """Name of the scenario that is drawn dashed, or empty."""
    ghosts: tuple[str, ...]
    """Names of the scenarios that are drawn thin."""
    panels: tuple[Panel, ...]
    zones: tuple[Zone, ...]
    markers: tuple[Marker, ...]
    measure: str = ""
    """Unit of the outputs as they are declared, such as "fraction" where ``unit`` is some per cent."""


def figure(
    chart_id: str, current: Result, reference: Result | None = None, ghosts: Sequence[Result] = (),
    *, difference: bool = False,
) -> Figure:
    """The numbers of a chart for a scenario, with bands where its result has them.

    reference   drawn dashed, or what differences are taken from
    ghosts      other scenarios, drawn thin; a stack has no room for them
    difference  whether to show the scenario less the reference instead of both, without bands

    Raises KeyError for an unknown chart.
    """
    chart = CHARTS[chart_id]
    measure = SERIES[quantities(chart_id)[0].terms[0].output].unit
    name = reference.scenario.title if reference else ""
    if difference and reference:
        return Figure(
            chart_id, chart.title, say("{unit}, less {name}", unit=chart.unit, name=name), chart.remarks,
            chart.digits, "", (),
            tuple(_difference(plot, current, reference) for plot in chart.plots),
            (), _markers(current.scenario), measure)
    return Figure(
        chart_id, chart.title, chart.unit, chart.remarks, chart.digits, name,
        tuple(ghost.scenario.title for ghost in ghosts) if not chart.stacked else (),
        tuple(_panel(chart, plot, current, reference, ghosts) for plot in chart.plots),
        chart.zones, _markers(current.scenario), measure)


def _panel(
    chart: Chart, plot: Plot, current: Result, reference: Result | None, ghosts: Sequence[Result],
) -> Panel:
    x, title, traces = _months(), plot.title, plot.traces
    values = [current.course(trace.quantity) for trace in traces]
    dashed = [reference.course(trace.quantity) for trace in traces] if reference else []
    if chart.stacked:
        return _stack(title, traces, x, values, dashed, current.bands)
    lines = [Line(t.label, t.role, "reference", x, y) for t, y in zip(traces, dashed, strict=False)]
    points: tuple[Point, ...] = ()
    if chart.history:
        lines += [Line(t.label, t.role, "history", _past(), _history(t.quantity)) for t in traces]
    for ghost in ghosts:
        name = ghost.scenario.title
        lines += [Line(say("{series}, {scenario}", series=t.label, scenario=name), t.role, "ghost", x,
                       ghost.course(t.quantity)) for t in traces]
    lines += [Line(t.label, t.role, "solid", x, y) for t, y in zip(traces, values, strict=True)]
    for trace in traces:
        points += (*_observed(trace.quantity, trace.quantity.rate), *_own(trace.quantity, current.scenario))
    fans = tuple(
        Fan(t.label, t.role, x, current.bands[t.quantity]) for t in traces if t.quantity in current.bands)
    return Panel(title, tuple(lines), (), points, fans)


def _difference(plot: Plot, current: Result, reference: Result) -> Panel:
    lines = tuple(
        Line(t.label, t.role, "solid", _months(),
             current.course(t.quantity) - reference.course(t.quantity)) for t in plot.traces)
    return Panel(plot.title, lines, (), ())


def _stack(
    title: str, traces: tuple[Trace, ...], x: Values, values: list[Values], dashed: list[Values],
    bands: Mapping[Quantity, Values],
) -> Panel:
    top = np.cumsum(values, axis=0)
    areas = tuple(
        Area(t.label, t.role, x, upper - y, upper) for t, y, upper in zip(traces, values, top, strict=True))
    lines = (Line(say("Reference"), "ink", "reference", x, np.sum(dashed, axis=0)),) if dashed else ()
    total = stack_total(traces)
    fans = (Fan(say("Total"), "ink", x, bands[total]),) if total in bands else ()
    return Panel(title, lines, areas, (), fans)


@cache
def _months() -> Values:
    return decimal_years()


@cache
def _past() -> Values:
    return decimal_years(-HISTORY, 0)


def _history(quantity: Quantity) -> Values:
    from planner.hindcast import hindcast  # loads the engine, which a window starts without

    past: Values = quantity.read(Projection(hindcast()[np.newaxis]))[0]
    return past


@cache
def _observed(quantity: Quantity, rate: float) -> tuple[Point, ...]:
    """Observations of an output, of one bloc or of none, that is read as it stands; times a rate."""
    if not _is_observable(quantity):
        return ()
    term, bloc = quantity.terms[0], _bloc(quantity)
    return tuple(
        Point(
            _role(bloc), decimal_year(o.first), decimal_year(o.last),
            o.value * term.factor * rate, partial(_about, o))
        for o in observations(term.output) if o.bloc == bloc)


def _about(seen: Observation) -> str:
    return say("{scope}. {note} Source: {source}, {status}.", scope=seen.scope, note=seen.note,
               source=cite(seen.source), status=seen.status.label)


def _own(quantity: Quantity, scenario: Scenario) -> Iterator[Point]:
    """What the scenario's author has observed of the same."""
    if not scenario.observations or not _is_observable(quantity):
        return
    term, bloc = quantity.terms[0], _bloc(quantity)
    for one in scenario.observations:
        if (one.series, one.bloc) == (term.output, bloc):
            about = partial(say, _OWN, source=one.source)
            for month, value in one.points:
                year = decimal_year(month)
                yield Point(_role(bloc), year, year, value * term.factor * quantity.rate, about, own=True)


def _is_observable(quantity: Quantity) -> bool:
    """Whether it is one output of one bloc or of none, as it stands."""
    return len(quantity.terms) == 1 and not quantity.by_volume and len(quantity.terms[0].members) <= 1


def _bloc(quantity: Quantity) -> IntEnum | None:
    members = quantity.terms[0].members
    return members[0] if members else None


def _role(bloc: IntEnum | None) -> str:
    return "ink" if bloc is None else key(bloc)


def _markers(scenario: Scenario) -> tuple[Marker, ...]:
    return tuple(Marker(decimal_year(s.start), s.title) for s in scenario.shocks if s.start <= HORIZON)
