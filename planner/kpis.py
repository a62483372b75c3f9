"""The headline numbers, declared once."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from planner.charts import LOYALTY, Result, Values
from planner.months import HORIZON, month_name
from planner.sets import Bloc
from planner.words import MINUS, number

Difference = Literal["points", "absolute", "relative"]


@dataclass(frozen=True)
class Kpi:
    """A headline number, or two side by side.

    read        the numbers, in ``unit``
    trend       its course over the months, in any unit
    detail      a line of words below them
    difference  how a change against the reference is told: in points, in the unit, in per cent
    chart       where it comes from
    """

    label: str
    unit: str
    chart: str
    digits: int
    difference: Difference
    read: Callable[[Result], tuple[float, ...]]
    detail: Callable[[Result], str]
    trend: Callable[[Result], Values]

    def text(self, result: Result) -> str:
        """Such as ``51%``, ``4.1x`` or ``0.05 / 0.13``."""
        numbers = " / ".join(number(v, self.digits) for v in self.read(result))
        prefix = "$" if self.unit.startswith("USD") and len(self.read(result)) == 1 else ""
        suffix = self.unit if self.unit in ("%", "x") else ""
        return prefix + numbers + suffix

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
                return _told(value - reference, 1, " pts")
            case "absolute":
                return _told(value - reference, 1, self.unit)


def _told(change: float, decimals: int, unit: str) -> str:
    """A change with its sign, or nothing where it rounds to none."""
    size = f"{abs(change):,.{decimals}f}"
    if not size.strip("0.,"):
        return ""
    return f"{MINUS if change < 0 else '+'}{size}{unit}"


def _peak(result: Result) -> tuple[float]:
    return (100 * float(result.projection.line("load_ratio", Bloc.CHINA).max()),)


def _peak_month(result: Result) -> str:
    return "peak, in " + month_name(int(result.projection.line("load_ratio", Bloc.CHINA).argmax()))


def _cost(result: Result) -> tuple[float, ...]:
    return tuple(float(result.projection.line("cost", bloc)[HORIZON].sum()) for bloc in (Bloc.CHINA, Bloc.US))


def _bill(result: Result, output: str, *members: Bloc) -> float:
    volume = result.scenario.display.reference_volume
    return volume * result.projection.at(HORIZON, output, *members)


def _gap_words(result: Result) -> str:
    gap = result.projection.line("price_gap")
    inside = (gap >= LOYALTY.low) & (gap <= LOYALTY.high)
    if not inside[HORIZON]:
        return "above the 3-5x zone" if gap[HORIZON] > LOYALTY.high else "below the 3-5x zone"
    outside = [t for t in range(HORIZON + 1) if not inside[t]]
    if not outside:
        return "in the 3-5x zone all along"
    return f"in the 3-5x zone since {month_name(outside[-1] + 1)}"


def _share(result: Result, output: str, bloc: Bloc) -> float:
    return 100 * result.projection.at(HORIZON, output, bloc)


def _unserved(result: Result) -> Values:
    return 100 * result.projection.line("unserved")


KPIS: dict[str, Kpi] = {
    "chinese_share": Kpi(
        "Chinese share, 2030", "%", "developer_share", 2, "points",
        lambda r: (_share(r, "developer_share", Bloc.CHINA),),
        lambda r: f"US {number(_share(r, 'developer_share', Bloc.US))}%, "
                  f"rest {number(_share(r, 'developer_share', Bloc.REST))}%",
        lambda r: r.projection.line("developer_share", Bloc.CHINA)),
    "price_gap": Kpi(
        "Price gap, 2030", "x", "price_gap", 2, "absolute",
        lambda r: (r.projection.at(HORIZON, "price_gap"),), _gap_words,
        lambda r: r.projection.line("price_gap")),
    "cost": Kpi(
        "Cost per Mtok, China / US", "USD", "cost_stack", 2, "relative", _cost,
        lambda r: "USD per million tokens, 2030",
        lambda r: r.projection["cost"][0, :, Bloc.CHINA].sum(axis=1)),
    "capacity": Kpi(
        "China's capacity use", "%", "load_ratio", 2, "points", _peak, _peak_month,
        lambda r: r.projection.line("load_ratio", Bloc.CHINA)),
    "bill": Kpi(
        "A team's bill, 2030", "USD", "reference_bill", 3, "relative",
        lambda r: (_bill(r, "market_price"),),
        lambda r: f"{number(r.scenario.display.reference_volume, 3)} Mtok; all US "
                  f"${number(_bill(r, 'price', Bloc.US), 3)}",
        lambda r: r.projection.line("market_price")),
    "us_share": Kpi(
        "US share, 2030", "%", "developer_share", 2, "points",
        lambda r: (_share(r, "developer_share", Bloc.US),),
        lambda r: f"China {number(_share(r, 'developer_share', Bloc.CHINA))}%",
        lambda r: r.projection.line("developer_share", Bloc.US)),
    "spend": Kpi(
        "Chinese share of spend, 2030", "%", "spend_share", 2, "points",
        lambda r: (_share(r, "spend_share", Bloc.CHINA),),
        lambda r: f"US {number(_share(r, 'spend_share', Bloc.US))}%",
        lambda r: r.projection.line("spend_share", Bloc.CHINA)),
    "margin": Kpi(
        "Gross margin 2030, China / US", "%", "gross_margin", 2, "points",
        lambda r: (_share(r, "gross_margin", Bloc.CHINA), _share(r, "gross_margin", Bloc.US)),
        lambda r: "of price",
        lambda r: r.projection.line("gross_margin", Bloc.US)),
    "unserved": Kpi(
        "Demand not served", "%", "unserved", 2, "points",
        lambda r: (float(_unserved(r).max()),),
        lambda r: "at its peak, in " + month_name(int(_unserved(r).argmax()))
                  if _unserved(r).any() else "all of it is served", _unserved),
    "world_tokens": Kpi(
        "Tokens of the world, 2030", "T/day", "world_tokens", 3, "relative",
        lambda r: (r.projection.at(HORIZON, "world_tokens"),),
        lambda r: "trillion a day, at router prices", lambda r: r.projection.line("world_tokens")),
}

KPIS_SHOWN = ("chinese_share", "price_gap", "cost", "capacity", "bill")
"""The headline numbers a new scenario opens with."""
KPIS_AT_MOST = 7
