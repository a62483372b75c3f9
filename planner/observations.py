"""What a user has observed: which outputs can be, in which units they come, and the points of one source."""

from dataclasses import dataclass

from planner.language import say
from planner.months import HISTORY, HORIZON, month_name
from planner.outputs import SERIES
from planner.sets import Bloc, label

TABLES = (".csv", ".tsv")
"""Endings of files that hold observations and never a scenario."""
MAX_OBSERVED = 40
"""Observed series in a scenario, each with one value a month at most."""
FIRST, LAST = -HISTORY, HORIZON
"""Months in which the model has something to hold against an observation: hindcast and projection."""

_LIMITS: dict[str, tuple[float, float]] = {
    "developer_share": (0.0, 1.0),
    "tokens": (0.0, 1e6),
    "price": (0.0, 1e4),
    "price_gap": (0.0, 1e4),
    "headline_gap": (0.0, 1e4),
    "spend_share": (0.0, 1.0),
    "spend": (0.0, 1e6),
    "consideration": (0.0, 1.0),
    "gross_margin": (-10.0, 1.0),
    "quality_lag": (-60.0, 240.0),
    "accelerators": (0.0, 1e5),
    "world_tokens": (0.0, 1e6),
}

_WEEKS_A_MONTH = 365.25 / 12 / 7
_UNITS: dict[str, dict[str, float]] = {
    "fraction": {"%": 0.01},
    "T tokens/week": {
        "B tokens/week": 1e-3, "M tokens/week": 1e-6, "T tokens/month": 1 / _WEEKS_A_MONTH,
        "B tokens/month": 1e-3 / _WEEKS_A_MONTH, "T tokens/day": 7.0},
    "T tokens/day": {"T tokens/week": 1 / 7, "T tokens/month": 12 / 365.25},
    "USD/Mtok": {"USD/ktok": 1e3, "USD/Btok": 1e-3},
    "MUSD/week": {"USD/week": 1e-6, "MUSD/month": 1 / _WEEKS_A_MONTH},
}
"""Other units that a number may come in, with the factor that leads to the output's own."""


@dataclass(frozen=True, slots=True)
class Observable:
    """An output that can be observed, with the limits of a sound value in its unit."""

    series: str
    low: float
    high: float

    @property
    def label(self) -> str:
        return SERIES[self.series].label

    @property
    def unit(self) -> str:
        return SERIES[self.series].unit

    @property
    def by_bloc(self) -> bool:
        """Whether an observation belongs to a bloc."""
        return SERIES[self.series].axes == (Bloc,)

    @property
    def units(self) -> dict[str, float]:
        """The units a number may come in, the usual one first, with the factor to the output's own."""
        others, own = _UNITS.get(self.unit, {}), {self.unit: 1.0}
        return {**others, **own} if "%" in others else {**own, **others}


OBSERVABLE: dict[str, Observable] = {name: Observable(name, *ends) for name, ends in _LIMITS.items()}
"""Outputs that a user can have observations of, by id."""


@dataclass(frozen=True, slots=True)
class Observed:
    """What one source says of an output, by month, in the output's unit.

    bloc    None where the output has no bloc
    source  where the numbers come from, in the user's words
    points  month numbers with values, each month once, in order

    Raises ValueError for an output, bloc, month or value that cannot be.
    """

    series: str
    bloc: Bloc | None
    source: str
    points: tuple[tuple[int, float], ...]

    def __post_init__(self) -> None:
        if self.series not in OBSERVABLE:
            raise ValueError(say("no output that can be observed is called {series!r}", series=self.series))
        about = OBSERVABLE[self.series]
        if about.by_bloc == (self.bloc is None):
            needs = say("{series} needs a bloc", series=self.series)
            raise ValueError(needs if about.by_bloc else say("{series} has no bloc", series=self.series))
        months = [month for month, _ in self.points]
        if months != sorted(set(months)) or not months:
            raise ValueError(say("observed months must follow one another, each once"))
        if months[0] < FIRST or months[-1] > LAST:
            raise ValueError(say("observed months lie from {first} to {last}",
                                 first=month_name(FIRST), last=month_name(LAST)))
        if not all(about.low <= value <= about.high for _, value in self.points):
            raise ValueError(say("{series} lies between {low:g} and {high:g} ({unit})",
                                 series=self.series, low=about.low, high=about.high, unit=about.unit))

    @property
    def name(self) -> tuple[str, Bloc | None, str]:
        """What it is: an import of the same name takes its place."""
        return self.series, self.bloc, self.source


def merged(known: tuple[Observed, ...], fresh: tuple[Observed, ...]) -> tuple[Observed, ...]:
    """What is known with what is new; of the same output, bloc and source the new one counts."""
    names = {one.name for one in fresh}
    return (*(one for one in known if one.name not in names), *fresh)


def series_words(series: str, bloc: Bloc | None) -> str:
    """An output of a bloc in words, such as ``Developer share, China``."""
    name = SERIES[series].label
    return name if bloc is None else say("{series}, {bloc}", series=name, bloc=label(bloc))
