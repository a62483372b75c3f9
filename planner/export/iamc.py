"""Scenarios in the format of the Integrated Assessment Modeling Consortium, which pyam reads.

A row is a model, a scenario, a region, a variable and a unit; columns are years, with the value of December
of each: a level at that time, not a sum over the year. Months are a table of their own, with a ``time`` that
pyam takes for its datetime domain. A ``|`` separates levels of a variable's name.

What is sold on the one market of the world (shares, tokens, prices, spend) has the region World, and ends
in the bloc that makes it; shares within a region have that region. What is made in a place (cost, energy,
compute) has that place for its region. What was changed are variables too, under ``Input`` and ``Shock``, so
that a table of nothing but numbers still says what it follows from; the model's version is in its name. A
table has no draws, thus no seed, and no date: the same scenarios give the same bytes. See
https://pyam-iamc.readthedocs.io for the format.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import IntEnum
from functools import cache
from itertools import product
from typing import TYPE_CHECKING, Any

from planner.currency import USD, using
from planner.export.carry import cargo, carry_in_xlsx
from planner.export.iamc_inputs import input_rows
from planner.export.names import scenario_names
from planner.export.sheet import Book, first_day, one_line
from planner.export.table import safe
from planner.figures import Result
from planner.language import ENGLISH, say, speaking
from planner.months import FIRST_YEAR, HORIZON, N_MONTHS, month_number
from planner.outputs import SERIES
from planner.quantities import Quantity, Term, Values
from planner.scenario import INPUTS
from planner.sets import Bloc, Component, Region, english
from planner.stamp import stamp
from planner.version import MODEL_VERSION, VERSION
from planner.words import shown

if TYPE_CHECKING:
    import pandas as pd

MODEL = f"Tradewinds {MODEL_VERSION}"
WORLD = "World"
INDEX = ("model", "scenario", "region", "variable", "unit")
YEARS = tuple(range(FIRST_YEAR, FIRST_YEAR + 1 + HORIZON // 12))

REGIONS: dict[IntEnum, str] = {
    Region.US: "United States", Region.CHINA: "China", Region.EUROPE: "Europe",
    Region.REST: "Rest of World (excl. China, Europe, United States)",
}
"""Where developers are."""
PLACES: dict[IntEnum, str] = {
    Bloc.CHINA: "China", Bloc.US: "United States", Bloc.REST: "Rest of World (excl. China, United States)"}
"""Where a bloc's models are made and run."""
MAKERS: dict[IntEnum, str] = {Bloc.CHINA: "China", Bloc.US: "United States", Bloc.REST: "Rest of World"}
"""Whose models they are, at the end of a variable's name."""

_SOLD = {
    "developer_share": "AI Tokens|Developer Share",
    "region_share": "AI Tokens|Developer Share",
    "segment_share": "AI Tokens|Developer Share by Work",
    "tokens": "AI Tokens|Served",
    "unserved": "AI Tokens|Demand Not Served",
    "world_tokens": "AI Tokens|Served, All Markets",
    "consideration": "AI Models|Consideration of Chinese Models",
    "price": "Price|AI Tokens",
    "market_price": "Price|AI Tokens",
    "price_gap": "Price Gap, United States over China|AI Tokens|Realised",
    "headline_gap": "Price Gap, United States over China|AI Tokens|List Prices",
    "spend": "Spend|AI Tokens",
    "spend_share": "Spend Share|AI Tokens",
    "energy_use": "Energy Use|AI Tokens",
}
_MADE = {
    "cost": "Cost|AI Tokens",
    "gross_margin": "Gross Margin|AI Tokens",
    "electricity_share": "Cost Share|AI Tokens|Electricity",
    "electricity_share_operating": "Operating Cost Share|AI Tokens|Electricity",
    "energy": "Energy Intensity|AI Tokens",
    "carbon": "Carbon Intensity|AI Tokens",
    "load_ratio": "AI Compute|Load over Capacity",
    "accelerators": "AI Compute|Accelerators",
    "tokens_per_accelerator": "AI Compute|Tokens per Accelerator",
    "quality_lag": "AI Models|Quality Lag",
}
_SUMMED = {"tokens": Bloc, "spend": Bloc, "accelerators": Bloc, "cost": Component}
"""Outputs whose parts add up over an axis, with that axis."""


@dataclass(frozen=True)
class Variable:
    """A series in IAMC terms, and what it is read off."""

    region: str
    name: str
    unit: str
    quantity: Quantity
    note: str

    def read(self, result: Result) -> Values:
        """Months of the result's first run, in the unit."""
        with using(USD):
            course: Values = self.quantity.read(result.projection)[0]
        return course


@cache
@speaking(ENGLISH)
def variables() -> tuple[Variable, ...]:
    """Every output of the model, and the totals of those that add up, in the order of declaration."""
    return tuple(variable for output in SERIES for variable in (*_totals(output), *_members(output)))


@speaking(ENGLISH)  # as databases know them
def iamc(results: Sequence[Result]) -> "pd.DataFrame":
    """A row for each scenario and variable, a column for each year; scenarios of one name are numbered.

    After the model's variables come ``Input|...`` and ``Shock|...``: what was changed.
    """
    import pandas as pd

    rows = [
        (*index, *(float(values[month_number(f"{year}-12")]) for year in YEARS))
        for index, values in _series(results)]
    return pd.DataFrame(rows, columns=[*INDEX, *YEARS])


@speaking(ENGLISH)
def iamc_monthly(results: Sequence[Result]) -> "pd.DataFrame":
    """The same numbers month by month: a row for each, under ``time``, the first day, and ``value``."""
    import pandas as pd

    times = [pd.Timestamp(first_day(month)) for month in range(N_MONTHS)]
    rows = [(*index, time, float(value)) for index, values in _series(results)
            for time, value in zip(times, values, strict=True)]
    return pd.DataFrame(rows, columns=[*INDEX, "time", "value"])


@speaking(ENGLISH)
def iamc_csv(results: Sequence[Result], *, monthly: bool = False) -> bytes:
    """One of the tables as comma-separated text, every number in full. Names are no formulas.

    The format has no place for a scenario file; the workbook has.
    """
    made = iamc_monthly(results) if monthly else iamc(results)
    made["scenario"] = made["scenario"].map(safe)
    text: str = made.to_csv(index=False, lineterminator="\n", date_format="%Y-%m-%d")
    return text.encode()


@speaking(ENGLISH)
def iamc_xlsx(results: Sequence[Result], today: date | None = None) -> bytes:
    """A workbook for pyam with the first scenario inside.

    Sheets: ``data`` by year, ``meta`` with the stamp and every changed input of each scenario, which pyam
    reads along, ``monthly``, and ``variables`` with what each is. Raises ValueError for no results.
    """
    if not results:
        raise ValueError(say("needs at least one scenario"))
    day, main = today or date.today(), results[0].scenario
    book = Book(main.name, main.author, stamp(main, day), day)
    _table(book, "data", iamc(results))
    _table(book, "meta", _meta(results, day))
    _table(book, "monthly", iamc_monthly(results))
    _table(book, "variables", _definitions(results))
    return carry_in_xlsx(book.to_bytes(), cargo(main))


def _series(results: Sequence[Result]) -> Iterator[tuple[tuple[str, ...], Values]]:
    """Index and months of every row."""
    for name, result in zip(scenario_names(results), results, strict=True):
        for variable in variables():
            yield (MODEL, name, variable.region, variable.name, variable.unit), variable.read(result)
        for what, unit, _, course in input_rows(results, result.scenario):
            yield (MODEL, name, WORLD, what, unit), course


def _members(output: str) -> Iterator[Variable]:
    for members in product(*SERIES[output].axes):
        region, tail = _place(output, members)
        yield _variable(output, region, tail, [members])


def _totals(output: str) -> Iterator[Variable]:
    axis = _SUMMED.get(output)
    if axis is Bloc:
        yield _variable(output, WORLD, (), [(bloc,) for bloc in Bloc])
    elif axis is Component:
        for bloc in Bloc:
            yield _variable(output, PLACES[bloc], (), [(bloc, component) for component in Component])


def _place(output: str, members: Sequence[IntEnum]) -> tuple[str, list[str]]:
    """The region of a member of an output, and what is added to the variable's name."""
    region, tail = WORLD, []
    for member in members:
        if isinstance(member, Region):
            region = REGIONS[member]
        elif isinstance(member, Bloc) and output in _MADE:
            region = PLACES[member]
        elif isinstance(member, Bloc):
            tail.append(MAKERS[member])
        else:
            tail.append(english(member))
    return region, tail


def _variable(
    output: str, region: str, tail: Sequence[str], members: Sequence[tuple[IntEnum, ...]]
) -> Variable:
    series = SERIES[output]
    factor, unit = shown(series.unit)
    name = "|".join((_SOLD.get(output) or _MADE[output], *tail))
    return Variable(
        region, name, unit, Quantity(tuple(Term(output, each, factor) for each in members)),
        f"{series.label}. {series.note}".strip())


def _meta(results: Sequence[Result], day: date) -> "pd.DataFrame":
    """What pyam calls meta indicators: words and numbers of a scenario as a whole."""
    import pandas as pd

    changed = {change.spec.id for result in results for change in result.scenario.diff()}
    rows: list[dict[str, Any]] = []
    for name, result in zip(scenario_names(results), results, strict=True):
        scenario = result.scenario
        rows.append({
            "model": MODEL, "scenario": name, "stamp": one_line(stamp(scenario, day), 2000),
            "author": one_line(scenario.author, 200), "program_version": VERSION,
            "shocks": float(len(scenario.shocks)),
            **{id: scenario.value(id) for id in INPUTS if id in changed}})
    return pd.DataFrame(rows)


def _definitions(results: Sequence[Result]) -> "pd.DataFrame":
    import pandas as pd

    rows = {(v.name, v.unit): (v.name, v.unit, v.note) for v in variables()}
    for result in results:
        rows |= {(name, unit): (name, unit, one_line(note, 2000))
                 for name, unit, note, _ in input_rows(results, result.scenario)}
    return pd.DataFrame(list(rows.values()), columns=["variable", "unit", "definition"])


_WIDTHS: dict[object, float] = {
    "model": 16, "scenario": 30, "region": 48, "variable": 58, "unit": 18, "stamp": 60, "definition": 90}


def _table(book: Book, title: str, frame: "pd.DataFrame") -> None:
    """A sheet that begins with its headings, as pyam wants it."""
    sheet = book.sheet(title, [_WIDTHS.get(column, 15) for column in frame.columns])
    for column, heading in enumerate(frame.columns):
        if isinstance(heading, int):
            sheet.number(0, column, heading, bold=True)
        else:
            sheet.text(0, column, str(heading), bold=True)
    for row, cells in enumerate(frame.itertuples(index=False), start=1):
        for column, cell in enumerate(cells):
            if isinstance(cell, str):
                sheet.text(row, column, cell)
            elif isinstance(cell, date):
                sheet.day(row, column, cell)
            else:
                sheet.number(row, column, cell)
    sheet.freeze(1)
