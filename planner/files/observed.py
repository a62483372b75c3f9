"""Observations out of a table: which column is what, and what is wrong with which row."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from math import isfinite

from planner.errors import FileError, printable
from planner.files.csv_table import Row, Table
from planner.files.form import MAX_NAME
from planner.language import say
from planner.months import month_name, month_number, month_words
from planner.observations import FIRST, LAST, MAX_OBSERVED, OBSERVABLE, Observed, merged
from planner.scenario import Scenario
from planner.sets import Bloc

PROBLEMS_AT_MOST = 200
_WHOLES = ("developer_share", "spend_share")
"""Outputs of which those of all blocs are a whole."""
_ROUNDING = 0.015
"""Part by which shares of one month may exceed the whole: those of a source are rounded."""

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_YEAR_FIRST = re.compile(r"(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2})(?:[T ][\d:.Z+-]*)?)?", re.ASCII)
_YEAR_LAST = re.compile(r"(\d{1,2})[-/.](\d{4})", re.ASCII)
_THREE = re.compile(r"(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})", re.ASCII)
_NAMED = re.compile(r"(?:\d{1,2}\.?[ -])?([A-Za-z]{3,9})\.?,?[ -](\d{4})|(\d{4})[ -]([A-Za-z]{3,9})")
_NUMBERS = {
    sign: re.compile(
        rf"[+-]?(\d{{1,3}}([{idle} \u00a0\u202f]\d{{3}})+|\d{{1,30}})?([{sign}]\d{{0,30}})?"
        r"([eE][+-]?\d{1,4})?", re.ASCII)
    for sign, idle in ((".", ","), (",", "."))
}
_IDLE = {".": dict.fromkeys(map(ord, ", \u00a0\u202f")), ",": dict.fromkeys(map(ord, ". \u00a0\u202f"))}
"""What stands between thousands, by decimal sign."""
_LONGEST = 60
_TEN_ROWS = 10


@dataclass(frozen=True)
class Mapping:
    """How a table is to be read.

    month      place of the column with the months
    values     places of columns with values, each with its bloc, None where the output has none
    unit       the unit of the values, one that the output may come in
    decimal    ``.`` or ``,``
    day_first  whether 04/05/2026 is the fourth of May
    source     where the numbers come from
    """

    month: int
    values: tuple[tuple[int, Bloc | None], ...]
    series: str
    unit: str
    decimal: str = "."
    day_first: bool = True
    source: str = ""


@dataclass
class Outcome:
    """What reading a table came to: series, problems with rows, and what was passed over without one."""

    observed: tuple[Observed, ...] = ()
    problems: list[str] = field(default_factory=list)
    bad_rows: set[int] = field(default_factory=set)
    remarks: tuple[str, ...] = ()

    @property
    def points(self) -> int:
        return sum(len(one.points) for one in self.observed)


class _RowError(Exception):
    """What is wrong with a row, in one sentence."""


def read_observed(table: Table, mapping: Mapping) -> Outcome:
    """The observations in a table; rows with a problem are left out and named."""
    outcome, lines = Outcome(), dict[int, int]()
    found: dict[Bloc | None, dict[int, float]] = {bloc: {} for _, bloc in mapping.values}
    outside = empty = 0
    for row in table.rows:
        try:
            month = _month_of(row, mapping, lines)
            if not FIRST <= month <= LAST:
                outside += 1
                continue
            values = _values(row, mapping)
        except _RowError as problem:
            outcome.bad_rows.add(row.line)
            if len(outcome.problems) < PROBLEMS_AT_MOST:
                outcome.problems.append(str(problem))
            continue
        empty += len(mapping.values) - len(values)
        for bloc, value in values.items():
            found[bloc][month] = value
    outcome.observed = tuple(
        Observed(mapping.series, bloc, source_line(mapping.source), tuple(sorted(points.items())))
        for bloc, points in found.items() if points)
    outcome.remarks = tuple(_remarks(outside, empty))
    return outcome


def source_line(text: str) -> str:
    """A source as a file can hold it: one line, printable, never empty."""
    line = " ".join("".join(c if c.isprintable() else " " for c in text).split())[:MAX_NAME].strip()
    return line or say("not named")


def taken(scenario: Scenario, observed: tuple[Observed, ...], file: str) -> Scenario:
    """A scenario with what was read from ``file``. Raises FileError if that is more than it can hold."""
    both = merged(scenario.observations, observed)
    if len(both) > MAX_OBSERVED:
        raise FileError(say(
            "{file} would make {count} observed series in the scenario, which holds {most} at most; remove "
            "some in the backtest first.", file=file, count=len(both), most=MAX_OBSERVED))
    return replace(scenario, observations=both)


def summary(outcome: Outcome) -> str:
    """What would be imported, and what would not."""
    sentences = [say("Nothing here can be imported as it is read now.")]
    if outcome.points:
        months = [month for one in outcome.observed for month, _ in one.points]
        sentences = [say("One value, of {month}.", month=month_words(months[0])) if len(months) == 1 else
                     say("{count} values in {series} series, {first} to {last}.", count=outcome.points,
                         series=len(outcome.observed), first=month_words(min(months)),
                         last=month_words(max(months)))]
    if outcome.bad_rows:
        sentences.append(say("Rows with a problem: {count}.", count=len(outcome.bad_rows)))
    return " ".join((*sentences, *outcome.remarks))


def suggest(
    table: Table, *, series: str | None = None, month: int | None = None,
    values: tuple[tuple[int, Bloc | None], ...] | None = None,
) -> Mapping:
    """What a table probably means; what is given of it, as in ``Mapping``, is taken as it is."""
    first = table.rows[:_TEN_ROWS]
    width = range(len(table.headings))
    if month is None:
        month = max(width, key=lambda at: sum(_month(row.cells[at], True) is not None for row in first))
    names = [heading.lower().replace("_", " ") for heading in table.headings]
    series = series or _series(" ".join([table.file.lower(), *names]))
    decimal = _decimal(first, month)
    numeric = [at for at in width if at != month and any(
        _number(row.cells[at], decimal) is not None for row in first)]
    others = [at for at in width if at != month]
    columns = values or (tuple(_blocs(names, numeric or others)) if OBSERVABLE[series].by_bloc else (
        ((numeric or others)[0], None),))
    second = any((parts := _THREE.fullmatch(row.cells[month].strip())) and int(parts[2]) > 12
                 for row in table.rows)
    return Mapping(month, columns, series, _unit(series, table, columns, decimal), decimal,
                   not second, table.file)


def _series(words: str) -> str:
    named = {
        "headline_gap": ("list price gap", "headline"), "price_gap": ("gap", "ratio"),
        "price": ("price", "usd", "cost"), "spend_share": ("spend share",), "spend": ("spend", "revenue"),
        "world_tokens": ("world",), "consideration": ("consider",), "developer_share": ("share", "%"),
        "tokens": ("token", "volume"), "accelerators": ("accelerator", "h100"), "quality_lag": ("lag",),
        "gross_margin": ("margin",)}
    return next((id for id, parts in named.items() if any(part in words for part in parts)),
                "developer_share")


def _blocs(names: Sequence[str], columns: Sequence[int]) -> Iterator[tuple[int, Bloc | None]]:
    """Columns that name a bloc; the first one as China's where none does."""
    words = {Bloc.CHINA: r"china|chinese|\bcn\b", Bloc.US: r"\bus\b|\busa\b|u\.s\.|america|united states",
             Bloc.REST: r"rest|other"}
    found = False
    for bloc, pattern in words.items():
        at = next((at for at in columns if re.search(pattern, names[at])), None)
        if at is not None:
            found = True
            yield at, bloc
    if not found:
        yield columns[0], Bloc.CHINA


def _decimal(rows: Sequence[Row], month: int) -> str:
    cells = [cell.strip() for row in rows for at, cell in enumerate(row.cells) if at != month]
    return "," if any(re.fullmatch(r"[-+]?\d+,(\d{1,2}|\d{4,})%?", cell) for cell in cells) else "."


def _unit(
    series: str, table: Table, columns: Sequence[tuple[int, Bloc | None]], decimal: str
) -> str:
    """Per cent or parts of one, by the largest number; else the usual unit."""
    units = list(OBSERVABLE[series].units)
    if "%" not in units:
        return units[0]
    cells = [row.cells[at] for row in table.rows for at, _ in columns]
    numbers = [abs(value) for cell in cells if (value := _number(cell, decimal)) is not None]
    parts = numbers and max(numbers) <= 1 and not any("%" in cell for cell in cells)
    return "fraction" if parts else "%"


def _month_of(row: Row, mapping: Mapping, lines: dict[int, int]) -> int:
    """The month of a row; ``lines`` are those of the months so far."""
    cell = row.cells[mapping.month]
    month = _month(cell, mapping.day_first)
    if month is None:
        raise _RowError(say("Row {line}: {cell} is no month such as 2026-04; correct it or remove the row.",
                            line=row.line, cell=_quoted(cell)))
    if month in lines:
        raise _RowError(say("Row {line} gives {month} again, after row {first}; keep one row a month.",
                            line=row.line, month=month_name(month), first=lines[month]))
    lines[month] = row.line
    return month


def _values(row: Row, mapping: Mapping) -> dict[Bloc | None, float]:
    """The values of a row in the output's unit, without its empty cells."""
    found = {bloc: _value(row.line, row.cells[at].strip(), mapping)
             for at, bloc in mapping.values if row.cells[at].strip()}
    total = sum(found.values())
    if mapping.series in _WHOLES and total > 1 + _ROUNDING:
        raise _RowError(say("Row {line}: the shares add up to {total}%; correct them.",
                            line=row.line, total=f"{100 * total:.4g}"))
    return found


def _value(line: int, cell: str, mapping: Mapping) -> float:
    about = OBSERVABLE[mapping.series]
    factor, value = about.units[mapping.unit], _number(cell, mapping.decimal)
    if value is None:
        raise _RowError(say("Row {line}: {cell} is no number; correct it, or choose the other decimal sign.",
                            line=line, cell=_quoted(cell)))
    if cell.endswith("%") and mapping.unit != "%":
        raise _RowError(say("Row {line}: {cell} is in per cent; choose % as the unit.",
                            line=line, cell=_quoted(cell)))
    if not isfinite(value) or not about.low <= value * factor <= about.high:
        raise _RowError(say(
            "Row {line}: {cell} lies outside {low} to {high} ({unit}); correct it, or choose another unit.",
            line=line, cell=_quoted(cell), low=f"{about.low / factor:.6g}",
            high=f"{about.high / factor:.6g}", unit=mapping.unit))
    return value * factor


def _remarks(outside: int, empty: int) -> Iterator[str]:
    if outside:
        yield say("Rows outside {first} to {last}, passed over: {count}.",
                  first=month_name(FIRST), last=month_name(LAST), count=outside)
    if empty:
        yield say("Empty cells, passed over: {count}.", count=empty)


def _number(cell: str, decimal: str) -> float | None:
    text = cell.strip().removesuffix("%").rstrip().replace("\u2212", "-")
    if len(text) > _LONGEST or not any(c.isdigit() for c in text) or not _NUMBERS[decimal].fullmatch(text):
        return None
    plain = text.translate(_IDLE[decimal])
    return float(plain.replace(",", "."))


def _month(cell: str, day_first: bool) -> int | None:
    """The number of the month that a cell names; days and times of day in it are dropped."""
    text = cell.strip()
    if len(text) > _LONGEST:
        return None
    if found := _YEAR_FIRST.fullmatch(text):
        return _numbered(found[1], found[2], found[3])
    if found := _YEAR_LAST.fullmatch(text):
        return _numbered(found[2], found[1], None)
    if found := _THREE.fullmatch(text):
        day, month = (found[1], found[2]) if day_first else (found[2], found[1])
        return _numbered(found[3], month, day)
    if found := _NAMED.fullmatch(text):
        name, year = (found[1] or found[4]).lower(), found[2] or found[3]
        if name[:3] in _MONTHS:
            return _numbered(year, str(_MONTHS.index(name[:3]) + 1), None)
    return None


def _numbered(year: str, month: str, day: str | None) -> int | None:
    if not 1 <= int(month) <= 12 or (day is not None and not 1 <= int(day) <= 31):
        return None
    return month_number(f"{year}-{int(month):02d}")


def _quoted(cell: str) -> str:
    return f"'{printable(cell.strip(), 40)}'" if cell.strip() else say("an empty cell")
