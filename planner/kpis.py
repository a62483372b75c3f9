"""The headline numbers, declared once."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from planner import headline
from planner.charts import LOYALTY
from planner.currency import used
from planner.figures import Result
from planner.headline import dated
from planner.language import say, worded
from planner.measures import MEASURES, Measure
from planner.months import month_words
from planner.quantities import Values
from planner.sets import Bloc
from planner.words import MINUS, fixed, number

Difference = Literal["points", "absolute", "relative"]


@dated("label")
@worded("label")
@dataclass(frozen=True, slots=True)
class Kpi:
    """A headline number, or two side by side.

    measures    the numbers, by id; all in one unit
    detail      a line of words below them
    difference  how a change against the reference is told: in points, in the unit, in per cent
    """

    label: str
    measures: tuple[str, ...]
    difference: Difference
    detail: Callable[[Result], str]

    @property
    def main(self) -> Measure:
        """The first of its measures, which speaks for the others."""
        return MEASURES[self.measures[0]]

    @property
    def unit(self) -> str:
        return self.main.unit

    @property
    def chart(self) -> str:
        """Where it comes from."""
        return self.main.chart

    def read(self, result: Result) -> tuple[float, ...]:
        """The numbers of a result's first run, in the unit."""
        volume = result.scenario.display.reference_volume
        return tuple(float(MEASURES[name].values(result.projection, volume)[0]) for name in self.measures)

    def trend(self, result: Result) -> Values:
        """The course of the first number over the months."""
        course: Values = self.main.course(result.projection, result.scenario.display.reference_volume)[0]
        return course

    def text(self, result: Result) -> str:
        """Such as ``51%``, ``4.1x`` or ``0.05 / 0.13``."""
        values = self.read(result)
        if len(values) == 1:
            return self.main.text(values[0])
        numbers = " / ".join(number(value, self.main.digits) for value in values)
        return f"{numbers}{self.main.suffix}"

    def change(self, result: Result, reference: Result) -> str:
        """What differs from the reference, such as ``-4 pts``; empty if nothing shows."""
        changes = [self._one_change(a, b)
                   for a, b in zip(self.read(result), self.read(reference), strict=True)]
        return "" if all(c == "" for c in changes) else " / ".join(c or "0" for c in changes)

    def _one_change(self, value: float, reference: float) -> str:
        match self.difference:
            case "relative":
                return _told(100 * (value / reference - 1) if reference else 0.0, 0, "%")
            case "points":
                return _told(value - reference, 1, say(" pts"))
            case "absolute":
                return _told(value - reference, 1, self.unit)


def _told(change: float, decimals: int, unit: str) -> str:
    """A change with its sign, or nothing where it rounds to none."""
    if not round(abs(change), decimals):
        return ""
    return f"{MINUS if change < 0 else '+'}{fixed(abs(change), decimals)}{unit}"


def _peak_month(result: Result) -> str:
    return say("peak, in {month}",
               month=month_words(int(result.projection.line("load_ratio", Bloc.CHINA).argmax())))


def _gap_words(result: Result) -> str:
    gap = result.projection.line("price_gap")
    inside = (gap >= LOYALTY.low) & (gap <= LOYALTY.high)
    last = headline.month()
    if not inside[last]:
        return say("above the 3-5x zone") if gap[last] > LOYALTY.high else say("below the 3-5x zone")
    outside = [t for t in range(last + 1) if not inside[t]]
    if not outside:
        return say("in the 3-5x zone all along")
    return say("in the 3-5x zone since {month}", month=month_words(outside[-1] + 1))


def _share(result: Result, output: str, bloc: Bloc) -> str:
    return number(100 * result.projection.at(headline.month(), output, bloc))


def _us_and_rest(result: Result) -> str:
    return say("US {us}%, rest {rest}%", us=_share(result, "developer_share", Bloc.US),
               rest=_share(result, "developer_share", Bloc.REST))


def _team(result: Result) -> str:
    volume = result.scenario.display.reference_volume
    all_us = volume * used().rate * result.projection.at(headline.month(), "price", Bloc.US)
    return say("{volume} Mtok; all US {currency}{bill}", volume=number(volume, 3), currency=used().sign,
               bill=number(all_us, 3))


def _unserved(result: Result) -> str:
    unserved = result.projection.line("unserved")
    if not unserved.any():
        return say("all of it is served")
    return say("at its peak, in {month}", month=month_words(int(unserved.argmax())))


KPIS: dict[str, Kpi] = {
    "chinese_share": Kpi("Chinese share, 2030", ("chinese_share",), "points", _us_and_rest),
    "price_gap": Kpi("Price gap, 2030", ("price_gap",), "absolute", _gap_words),
    "cost": Kpi(
        "Cost per Mtok, China / US", ("cost_china", "cost_us"), "relative",
        lambda r: say("{currency}/Mtok, {year}", currency=used().code, year=headline.year())),
    "capacity": Kpi("China's capacity use", ("capacity",), "points", _peak_month),
    "bill": Kpi("A team's bill, 2030", ("bill",), "relative", _team),
    "us_share": Kpi(
        "US share, 2030", ("us_share",), "points",
        lambda r: say("China {china}%", china=_share(r, "developer_share", Bloc.CHINA))),
    "spend": Kpi(
        "Chinese share of spend, 2030", ("chinese_spend",), "points",
        lambda r: say("US {us}%", us=_share(r, "spend_share", Bloc.US))),
    "margin": Kpi(
        "Gross margin 2030, China / US", ("margin_china", "margin_us"), "points", lambda r: say("of price")),
    "unserved": Kpi("Demand not served", ("unserved",), "points", _unserved),
    "world_tokens": Kpi(
        "Tokens of the world, 2030", ("world_tokens",), "relative",
        lambda r: say("trillion a day, at router prices")),
}

KPIS_SHOWN = ("chinese_share", "price_gap", "cost", "capacity", "bill")
"""The headline numbers a new scenario opens with."""
KPIS_AT_MOST = 7
