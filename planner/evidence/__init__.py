"""The facts behind the inputs, the points that charts draw, and where they come from."""

import csv
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from planner.declare import Status
from planner.language import mark, say, worded
from planner.months import month_number
from planner.sets import Bloc

KINDS = (mark("article"), mark("study"), mark("data"), mark("vendor"), mark("press"), mark("judgement"))
"""Kinds of source."""

_NAMED_KINDS = ("article", "vendor", "press")
_OWN = "own"
"""Code of what is our own judgement and not a publication."""
_WHOLE = "all tokens"
_TO = "to "


@dataclass(frozen=True, slots=True)
class Source:
    """A publication; its date may be a year or a span, or empty where unknown."""

    code: str
    title: str
    publisher: str
    date: str
    kind: str

    @property
    def name(self) -> str:
        """Its title; what is our own has a name in every language."""
        return say("own judgement") if self.code == _OWN else self.title

    @property
    def kind_name(self) -> str:
        return say(self.kind)

    @property
    def dated(self) -> str:
        """Its date for people: ``2025 to 2026`` where it is a span."""
        first, to, last = self.date.partition(_TO)
        if not to:
            return self.date
        if not first:
            return say("to {last}", last=last)
        return say("{first} to {last}", first=first.strip(), last=last)


@dataclass(frozen=True, slots=True)
class Fact:
    """A number from a source, in its own unit; a value, a range, or both."""

    id: str
    topic: str
    what: str
    value: float | None
    low: float | None
    high: float | None
    unit: str
    period: str
    where: str
    source: tuple[str, ...]
    status: Status


@worded("scope", "note")
@dataclass(frozen=True, slots=True)
class Observation:
    """A point that a chart draws: the value of an output, in its unit, from first to last month.

    first and last are model months; bloc is None where the output has no bloc. whole says
    whether it counts all tokens, note what it misses.
    """

    series: str
    bloc: Bloc | None
    first: int
    last: int
    value: float
    unit: str
    scope: str
    whole: bool
    source: tuple[str, ...]
    status: Status
    note: str


@cache
def sources() -> dict[str, Source]:
    """Sources by code."""
    return {row["code"]: Source(**row) for row in _rows("sources.csv")}


@cache
def facts() -> tuple[Fact, ...]:
    """All facts, in the order of the file."""
    return tuple(
        Fact(
            id=row["id"], topic=row["topic"], what=row["what"], value=_number(row["value"]),
            low=_number(row["low"]), high=_number(row["high"]), unit=row["unit"], period=row["period"],
            where=row["where"], source=_codes(row["source"]), status=Status[row["status"].upper()],
        )
        for row in _rows("facts.csv")
    )


@cache
def all_observations() -> tuple[Observation, ...]:
    """Observed points of every output, in the order of the file."""
    return tuple(
        Observation(
            series=row["series"], bloc=Bloc[row["bloc"].upper()] if row["bloc"] else None,
            first=month_number(row["first_month"]), last=month_number(row["last_month"]),
            value=float(row["value"]), unit=row["unit"], scope=row["scope"],
            whole=row["scope"].startswith(_WHOLE),
            source=_codes(row["source"]), status=Status[row["status"].upper()], note=row["note"],
        )
        for row in _rows("observations.csv")
    )


@cache
def observations(series: str) -> tuple[Observation, ...]:
    """Observed points of the output ``series``; none if it was never observed."""
    return tuple(point for point in all_observations() if point.series == series)


def cite(codes: Iterable[str]) -> str:
    """Titles of sources on one line, each once, with the kind where it calls for caution."""
    return say("; ").join(dict.fromkeys(_title(sources()[code]) for code in codes))


def dates(codes: Iterable[str]) -> str:
    """When sources were published, oldest first; empty where none is dated."""
    return say(", ").join(dict.fromkeys(
        source.dated for source in sorted((sources()[code] for code in codes), key=lambda one: one.date)
        if source.date))


def _title(source: Source) -> str:
    if source.kind not in _NAMED_KINDS:
        return source.name
    return say("{title} ({kind})", title=source.title, kind=source.kind_name)


def _rows(name: str) -> list[dict[str, str]]:
    text = files(__name__).joinpath(name).read_text(encoding="utf-8")
    return list(csv.DictReader(text.splitlines(), strict=True))


def _number(text: str) -> float | None:
    return float(text) if text else None


def _codes(text: str) -> tuple[str, ...]:
    return tuple(code.strip() for code in text.split(";"))
