"""Every chart, declared once; figure() turns projections into plain data that any surface can draw."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import IntEnum
from functools import cache
from typing import Literal

import numpy as np

from planner.evidence import cite, observations
from planner.months import HISTORY, HORIZON, decimal_year, decimal_years
from planner.projection import Projection
from planner.quantities import Quantity, Term, Values, quantity
from planner.scenario import Scenario
from planner.sets import Bloc, Component, Region, Segment, key, label

Style = Literal["solid", "reference", "history", "ghost"]


@dataclass(frozen=True, eq=False)
class Result:
    """A scenario with its projection.

    bands  quantiles of its draws by quantity, shape (5, months), where it has been drawn at all
    """

    scenario: Scenario
    projection: Projection
    bands: Mapping[Quantity, Values] = field(default_factory=dict)


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
    """An observation over a span of time, with the words that go with it."""

    role: str
    first: float
    last: float
    y: float
    text: str

    @property
    def x(self) -> float:
        return (self.first + self.last) / 2


@dataclass(frozen=True)
class Zone:
    """A range of values with a meaning."""

    low: float
    high: float
    label: str


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


@dataclass(frozen=True)
class Trace:
    """One series of a chart: what it is called, its colour, and what it reads off a result."""

    label: str
    role: str
    quantity: Quantity

    def read(self, result: Result) -> Values:
        """Months of the first run, in the unit of the chart."""
        volume = result.scenario.display.reference_volume
        course: Values = self.quantity.read(result.projection, volume)[0]
        return course


@dataclass(frozen=True)
class Chart:
    """The declaration of a chart."""

    title: str
    group: str
    unit: str
    panels: tuple[tuple[str, tuple[Trace, ...]], ...]
    note: str = ""
    stacked: bool = False
    history: bool = False
    """Whether the hindcast is drawn before today."""
    zones: tuple[Zone, ...] = ()
    digits: int = 2
    """Significant digits of a label."""


def _series(text: str, role: str, output: str, *members: IntEnum, factor: float = 1.0) -> Trace:
    return Trace(text, role, quantity(output, *members, factor=factor))


def _blocs(output: str, factor: float = 1.0) -> tuple[tuple[str, tuple[Trace, ...]], ...]:
    return (("", tuple(_series(label(b), key(b), output, b, factor=factor) for b in Bloc)),)


def _single(text: str, output: str, factor: float = 1.0) -> tuple[tuple[str, tuple[Trace, ...]], ...]:
    return (("", (_series(text, "ink", output, factor=factor),)),)


ALL_US = quantity("price", Bloc.US, by_volume=True)
ALL_CHINESE = quantity("price", Bloc.CHINA, by_volume=True)
AT_MARKET = quantity("market_price", by_volume=True)

BILLS = (
    Trace("All US", "us", ALL_US),
    Trace("Market mix", "ink", AT_MARKET),
    Trace("All Chinese", "china", ALL_CHINESE),
    Trace("Saving, all Chinese", "rest", Quantity(
        (Term("price", (Bloc.US,)), Term("price", (Bloc.CHINA,), -1.0)), by_volume=True)),
)

LOYALTY = Zone(3.0, 5.0, "loyalty is tested, 3-5x")
PER_CENT = 100.0

CHARTS: dict[str, Chart] = {
    "developer_share": Chart("Developer share", "Market", "% of router tokens",
        _blocs("developer_share", PER_CENT), history=True,
        note="Tokens served on the open router market, by who made the model. Dots are observations, "
             "the dotted past is the model run over history."),
    "share_by_region": Chart("Developer share by region", "Market", "% of tokens in the region",
        tuple((label(r), tuple(_series(label(b), key(b), "region_share", r, b, factor=PER_CENT)
                               for b in Bloc)) for r in Region)),
    "share_by_segment": Chart("Chinese share by kind of work", "Market", "% of US developers' tokens",
        (("", tuple(_series(label(k), key(k), "segment_share", Region.US, k, Bloc.CHINA, factor=PER_CENT)
                    for k in Segment)),)),
    "tokens": Chart("Tokens served", "Market", "T tokens/week", _blocs("tokens")),
    "spend_share": Chart("Share of spend", "Market", "% of spend", _blocs("spend_share", PER_CENT)),
    "spend": Chart("Spend", "Market", "MUSD a week", _blocs("spend"),
        note="Tokens times price; free tokens are left out."),
    "unserved": Chart("Demand not served", "Market", "% of demand",
        _single("Not served", "unserved", PER_CENT)),
    "consideration": Chart("Consideration of Chinese models", "Market", "% of developers outside China",
        _single("Would consider", "consideration", PER_CENT)),
    "price": Chart("Price", "Price and cost", "USD per million tokens, realised", _blocs("price"),
        note="What users pay after caching, at the market's mix of tokens."),
    "price_gap": Chart("Price gap US/China", "Price and cost", "x, realised",
        _single("US over China", "price_gap"), zones=(LOYALTY,),
        note="An article holds that loyalty is tested where the gap narrows to 3-5x (S0)."),
    "headline_gap": Chart("Price gap US/China, headline", "Price and cost", "x, list prices",
        _single("US over China", "headline_gap")),
    "cost_stack": Chart("Cost by component", "Price and cost", "USD per million tokens",
        tuple((label(b), tuple(_series(label(c), key(c), "cost", b, c) for c in Component))
              for b in (Bloc.CHINA, Bloc.US)), stacked=True,
        note="Electricity and other operation are a thin layer: hardware is most of the cost."),
    "gross_margin": Chart("Gross margin", "Price and cost", "% of price", _blocs("gross_margin", PER_CENT)),
    "electricity_share": Chart("Electricity in cost", "Price and cost", "% of cost",
        _blocs("electricity_share", PER_CENT)),
    "electricity_share_operating": Chart("Electricity in operating cost", "Price and cost",
        "% of operating cost", _blocs("electricity_share_operating", PER_CENT),
        note="Hardware left out, as the articles count it."),
    "reference_bill": Chart("A team's monthly bill", "Price and cost", "USD a month",
        (("", BILLS),), note="What a team pays whose tokens all come from one side, or as the market buys."),
    "energy": Chart("Energy per million tokens", "Energy", "kWh", _blocs("energy")),
    "carbon": Chart("Carbon per million tokens", "Energy", "gCO2", _blocs("carbon")),
    "energy_use": Chart("Energy use of the router market", "Energy", "GWh a week",
        _single("All blocs", "energy_use")),
    "load_ratio": Chart("Inference load over capacity", "Compute", "% of capacity",
        _blocs("load_ratio", PER_CENT)),
    "accelerators": Chart("AI accelerators", "Compute", "million H100e", _blocs("accelerators")),
    "tokens_per_accelerator": Chart("Tokens per accelerator", "Compute", "index, 2026-03 = 100",
        _blocs("tokens_per_accelerator")),
    "quality_lag": Chart("Quality lag behind the US frontier", "Compute", "months", _blocs("quality_lag")),
    "world_tokens": Chart("Tokens of the world", "Market", "T tokens a day",
        _single("World", "world_tokens")),
}

BOARD = ("developer_share", "price", "price_gap", "cost_stack")
"""The charts a new scenario opens with."""

TODAY = decimal_year(0)


def quantities(chart_id: str) -> tuple[Quantity, ...]:
    """What a chart can show a band for: its curves, or the total of a stack. Raises KeyError."""
    chart = CHARTS[chart_id]
    if chart.stacked:
        return tuple(_total(traces) for _, traces in chart.panels)
    return tuple(trace.quantity for _, traces in chart.panels for trace in traces)


def band_names(chart_id: str) -> tuple[str, ...]:
    """What the quantities of a chart are called, in their order."""
    chart = CHARTS[chart_id]
    curves = [(title, "Total") for title, _ in chart.panels] if chart.stacked else [
        (title, trace.label) for title, traces in chart.panels for trace in traces]
    return tuple(f"{title}: {name}" if title else name for title, name in curves)


def _total(traces: tuple[Trace, ...]) -> Quantity:
    return Quantity(tuple(term for trace in traces for term in trace.quantity.terms))


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
    name = reference.scenario.name if reference else ""
    if difference and reference:
        return Figure(
            chart_id, chart.title, f"{chart.unit}, less {name}", chart.note, chart.digits, "", (),
            tuple(_difference(title, traces, current, reference) for title, traces in chart.panels),
            (), _markers(current.scenario))
    return Figure(
        chart_id, chart.title, chart.unit, chart.note, chart.digits, name,
        tuple(ghost.scenario.name for ghost in ghosts) if not chart.stacked else (),
        tuple(_panel(chart, title, traces, current, reference, ghosts) for title, traces in chart.panels),
        chart.zones, _markers(current.scenario))


def _panel(
    chart: Chart, title: str, traces: tuple[Trace, ...], current: Result, reference: Result | None,
    ghosts: Sequence[Result],
) -> Panel:
    x = _months()
    values = [trace.read(current) for trace in traces]
    dashed = [trace.read(reference) for trace in traces] if reference else []
    if chart.stacked:
        return _stack(title, traces, x, values, dashed, current.bands)
    lines = [Line(t.label, t.role, "reference", x, y) for t, y in zip(traces, dashed, strict=False)]
    points: tuple[Point, ...] = ()
    if chart.history:
        lines += [Line(t.label, t.role, "history", _past(), _history(t.quantity)) for t in traces]
    for ghost in ghosts:
        name = ghost.scenario.name
        lines += [Line(f"{t.label}, {name}", t.role, "ghost", x, t.read(ghost)) for t in traces]
    lines += [Line(t.label, t.role, "solid", x, y) for t, y in zip(traces, values, strict=True)]
    for trace in traces:
        points += _observed(trace.quantity)
    fans = tuple(
        Fan(t.label, t.role, x, current.bands[t.quantity]) for t in traces if t.quantity in current.bands)
    return Panel(title, tuple(lines), (), points, fans)


def _difference(title: str, traces: tuple[Trace, ...], current: Result, reference: Result) -> Panel:
    lines = tuple(
        Line(t.label, t.role, "solid", _months(), t.read(current) - t.read(reference)) for t in traces)
    return Panel(title, lines, (), ())


def _stack(
    title: str, traces: tuple[Trace, ...], x: Values, values: list[Values], dashed: list[Values],
    bands: Mapping[Quantity, Values],
) -> Panel:
    top = np.cumsum(values, axis=0)
    areas = tuple(
        Area(t.label, t.role, x, upper - y, upper) for t, y, upper in zip(traces, values, top, strict=True))
    lines = (Line("Reference", "ink", "reference", x, np.sum(dashed, axis=0)),) if dashed else ()
    total = _total(traces)
    fans = (Fan("Total", "ink", x, bands[total]),) if total in bands else ()
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
def _observed(quantity: Quantity) -> tuple[Point, ...]:
    """Observations of an output, of one bloc or of none, that is read as it stands."""
    if len(quantity.terms) > 1 or quantity.by_volume or len(quantity.terms[0].members) > 1:
        return ()
    term = quantity.terms[0]
    bloc = term.members[0] if term.members else None
    return tuple(
        Point(
            "ink" if bloc is None else key(bloc), decimal_year(o.first), decimal_year(o.last),
            o.value * term.factor, f"{o.scope}. {o.note} Source: {cite(o.source)}, {o.status.value}.")
        for o in observations(term.output) if o.bloc == bloc)


def _markers(scenario: Scenario) -> tuple[Marker, ...]:
    return tuple(Marker(decimal_year(s.start), s.title) for s in scenario.shocks if s.start <= HORIZON)
