"""Every chart, declared once: what it is called, what it shows of a run, and the zones in it."""

from dataclasses import dataclass
from enum import IntEnum

from planner.currency import note, priced
from planner.language import say, worded
from planner.months import decimal_year
from planner.quantities import Quantity, Term, quantity
from planner.sets import Bloc, Component, Region, Segment, english, key


@worded("label")
@dataclass(frozen=True, slots=True)
class Zone:
    """A range of values with a meaning."""

    low: float
    high: float
    label: str


@worded("label")
@dataclass(frozen=True, slots=True)
class Trace:
    """One series of a chart: what it is called, its colour, and what it shows of a run."""

    label: str
    role: str
    quantity: Quantity


@worded("title")
@dataclass(frozen=True, slots=True)
class Plot:
    """The series of one pair of axes; the title is empty where a chart has no other."""

    title: str
    traces: tuple[Trace, ...]


@priced("unit")
@worded("title", "group", "unit", "note")
@dataclass(frozen=True, slots=True)
class Chart:
    """The declaration of a chart."""

    title: str
    group: str
    unit: str
    plots: tuple[Plot, ...]
    note: str = ""
    stacked: bool = False
    history: bool = False
    """Whether the hindcast is drawn before today."""
    zones: tuple[Zone, ...] = ()
    digits: int = 2
    """Significant digits of a label."""

    @property
    def remarks(self) -> str:
        """Its note, and how money in it was converted."""
        return " ".join(filter(None, (self.note, note(self.unit))))


def _series(text: str, role: str, output: str, *members: IntEnum, factor: float = 1.0) -> Trace:
    return Trace(text, role, quantity(output, *members, factor=factor))


def _blocs(output: str, factor: float = 1.0) -> tuple[Plot, ...]:
    return (Plot("", tuple(_series(english(b), key(b), output, b, factor=factor) for b in Bloc)),)


def _single(text: str, output: str, factor: float = 1.0) -> tuple[Plot, ...]:
    return (Plot("", (_series(text, "ink", output, factor=factor),)),)


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
             "diamonds own ones, the dotted past is the model run over history."),
    "share_by_region": Chart("Developer share by region", "Market", "% of tokens in the region",
        tuple(Plot(english(r), tuple(_series(english(b), key(b), "region_share", r, b, factor=PER_CENT)
                               for b in Bloc)) for r in Region)),
    "share_by_segment": Chart("Chinese share by kind of work", "Market", "% of US developers' tokens",
        (Plot("", tuple(
            _series(english(k), key(k), "segment_share", Region.US, k, Bloc.CHINA, factor=PER_CENT)
            for k in Segment)),)),
    "tokens": Chart("Tokens served", "Market", "T tokens/week", _blocs("tokens")),
    "spend_share": Chart("Share of spend", "Market", "% of spend", _blocs("spend_share", PER_CENT)),
    "spend": Chart("Spend", "Market", "MUSD a week", _blocs("spend"),
        note="Tokens times price; free tokens are left out."),
    "unserved": Chart("Demand not served", "Market", "% of demand",
        _single("Not served", "unserved", PER_CENT)),
    "consideration": Chart("Consideration of Chinese models", "Market", "% of developers outside China",
        _single("Would consider", "consideration", PER_CENT)),
    "price": Chart("Price", "Price and cost", "USD/Mtok, realised", _blocs("price"),
        note="What users pay after caching, at the market's mix of tokens."),
    "price_gap": Chart("Price gap US/China", "Price and cost", "x, realised",
        _single("US over China", "price_gap"), zones=(LOYALTY,),
        note="An article holds that loyalty is tested where the gap narrows to 3-5x."),
    "headline_gap": Chart("Price gap US/China, headline", "Price and cost", "x, list prices",
        _single("US over China", "headline_gap")),
    "cost_stack": Chart("Cost by component", "Price and cost", "USD/Mtok",
        tuple(Plot(english(b), tuple(_series(english(c), key(c), "cost", b, c) for c in Component))
              for b in (Bloc.CHINA, Bloc.US)), stacked=True,
        note="Electricity and other operation are a thin layer: hardware is most of the cost."),
    "gross_margin": Chart("Gross margin", "Price and cost", "% of price", _blocs("gross_margin", PER_CENT)),
    "electricity_share": Chart("Electricity in cost", "Price and cost", "% of cost",
        _blocs("electricity_share", PER_CENT)),
    "electricity_share_operating": Chart("Electricity in operating cost", "Price and cost",
        "% of operating cost", _blocs("electricity_share_operating", PER_CENT),
        note="Hardware left out, as the articles count it."),
    "reference_bill": Chart("A team's monthly bill", "Price and cost", "USD a month",
        (Plot("", BILLS),),
        note="What a team pays whose tokens all come from one side, or as the market buys."),
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
        return tuple(total(plot.traces) for plot in chart.plots)
    return tuple(trace.quantity for plot in chart.plots for trace in plot.traces)


def band_names(chart_id: str) -> tuple[str, ...]:
    """What the quantities of a chart are called, in their order."""
    chart = CHARTS[chart_id]
    curves = [(plot.title, say("Total")) for plot in chart.plots] if chart.stacked else [
        (plot.title, trace.label) for plot in chart.plots for trace in plot.traces]
    return tuple(say("{plot}: {curve}", plot=title, curve=name) if title else name for title, name in curves)


def total(traces: tuple[Trace, ...]) -> Quantity:
    """What the layers of a stack add up to."""
    return Quantity(tuple(term for trace in traces for term in trace.quantity.terms))
