"""Single numbers that a run comes to: what analyses explain, what targets and thresholds are set for."""

from dataclasses import dataclass

import numpy as np

from planner.charts import AT_MARKET
from planner.currency import priced, sign
from planner.headline import dated
from planner.language import say, worded
from planner.months import HORIZON, month_words
from planner.quantities import Quantity, Source, Term, Values, quantity
from planner.sets import Bloc, Component, Region, Segment
from planner.words import number

PER_CENT = 100.0


@dated("label", "month")
@priced("unit")
@worded("label")
@dataclass(frozen=True, slots=True)
class Measure:
    """A quantity in one month, or at its peak.

    unit       of its values: ``%``, ``x``, ``USD`` (or the currency in force) and so on
    chart      where its course is drawn
    digits     significant digits that are shown
    month      the month it is taken in, the last of the year in force; None for the highest of all months
    threshold  a value worth asking about; money in US dollars, as scenarios have it
    least, most   what it can come to at all, in its unit
    """

    label: str
    unit: str
    chart: str
    digits: int
    quantity: Quantity
    threshold: float
    month: int | None = HORIZON
    least: float = 0.0
    most: float = np.inf

    def course(self, source: Source, volume: float = 1.0) -> Values:
        """Month by month in its unit, shape (runs, months)."""
        return self.quantity.read(source, volume)

    def values(self, source: Source, volume: float = 1.0) -> Values:
        """The number of every run, shape (runs,)."""
        course = self.course(source, volume)
        values: Values = course.max(axis=1) if self.month is None else course[:, self.month].copy()
        return values  # a copy, since a view would keep all months in memory

    @property
    def usual_threshold(self) -> float:
        """The value worth asking about, in its unit."""
        return self.shown(self.threshold)

    def shown(self, value: float) -> float:
        """A value that a scenario holds, in its unit."""
        rate = self.quantity.rate
        return value if rate == 1.0 else round(value * rate, 9)

    def kept(self, value: float) -> float:
        """A value in its unit, as a scenario holds it: money in US dollars."""
        return value / self.quantity.rate

    def text(self, value: float) -> str:
        """Such as ``51%``, ``4.1x`` or ``$113``."""
        return f"{self.prefix}{number(value, self.digits)}{self.suffix}"

    @property
    def prefix(self) -> str:
        return sign(self.unit)

    @property
    def suffix(self) -> str:
        return self.unit if self.unit in ("%", "x") else ""

    @property
    def points(self) -> str:
        """The unit of a difference: percentage points where the number is a percentage."""
        return say("points") if self.unit == "%" else self.unit

    @property
    def when(self) -> str:
        return say("at its peak") if self.month is None else month_words(self.month)


def _share(output: str, bloc: Bloc, label: str, chart: str, threshold: float) -> Measure:
    return Measure(label, "%", chart, 2, quantity(output, bloc, factor=PER_CENT), threshold, most=100.0)


def _cost(bloc: Bloc, label: str) -> Measure:
    terms = tuple(Term("cost", (bloc, component)) for component in Component)
    return Measure(label, "USD", "cost_stack", 2, Quantity(terms), 0.1)


def _margin(bloc: Bloc, label: str) -> Measure:
    return Measure(label, "%", "gross_margin", 2, quantity("gross_margin", bloc, factor=PER_CENT), 0.0,
                   least=-np.inf, most=100.0)


def _work(segment: Segment, label: str) -> Measure:
    course = quantity("segment_share", Region.US, segment, Bloc.CHINA, factor=PER_CENT)
    return Measure(label, "%", "share_by_segment", 2, course, 50.0, most=100.0)


MEASURES: dict[str, Measure] = {
    "chinese_share": _share("developer_share", Bloc.CHINA, "Chinese share, 2030", "developer_share", 50.0),
    "us_share": _share("developer_share", Bloc.US, "US share, 2030", "developer_share", 50.0),
    "rest_share": _share("developer_share", Bloc.REST, "Share of the rest, 2030", "developer_share", 10.0),
    "chinese_spend": _share("spend_share", Bloc.CHINA, "Chinese share of spend, 2030", "spend_share", 20.0),
    "us_spend": _share("spend_share", Bloc.US, "US share of spend, 2030", "spend_share", 50.0),
    "price_gap": Measure("Price gap, 2030", "x", "price_gap", 2, quantity("price_gap"), 3.0),
    "cost_china": _cost(Bloc.CHINA, "Cost per Mtok, China, 2030"),
    "cost_us": _cost(Bloc.US, "Cost per Mtok, US, 2030"),
    "capacity": Measure(
        "China's capacity use, peak", "%", "load_ratio", 2,
        quantity("load_ratio", Bloc.CHINA, factor=PER_CENT), 100.0, month=None),
    "bill": Measure("A team's bill, 2030", "USD", "reference_bill", 3, AT_MARKET, 100.0),
    "margin_china": _margin(Bloc.CHINA, "Gross margin, China, 2030"),
    "margin_us": _margin(Bloc.US, "Gross margin, US, 2030"),
    "unserved": Measure(
        "Demand not served, peak", "%", "unserved", 2, quantity("unserved", factor=PER_CENT), 5.0,
        month=None, most=100.0),
    "frontier": _work(Segment.FRONTIER, "Chinese share of US frontier work, 2030"),
    "general": _work(Segment.GENERAL, "Chinese share of US general work, 2030"),
    "electricity": _share(
        "electricity_share", Bloc.CHINA, "Electricity in Chinese cost, 2030", "electricity_share", 50.0),
    "world_tokens": Measure(
        "Tokens of the world, 2030", "T/day", "world_tokens", 3, quantity("world_tokens"), 1000.0),
}
"""Every measure by id."""

USUAL = "chinese_share"
"""What a new scenario asks about."""
