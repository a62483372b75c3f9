"""Hindcast and projection held against what was observed: errors, bias, and how often the band held.

An error is the model less the observation. Before month 0 the hindcast is compared, which runs at the
calibrated defaults and has no band; from month 1 on the scenario's projection with the 80% band of its
draws. What the model was given tests nothing, so it is not compared: prices and lags of the past, and the
month it starts from, at which its defaults were set.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from math import sqrt

import numpy as np

from planner.analysis.spread import FULL, Spread, spread
from planner.currency import shown_unit
from planner.evidence import all_observations, cite
from planner.figures import Fan, Figure, Line, Marker, Panel, Point, Result
from planner.hindcast import hindcast
from planner.language import say
from planner.months import HISTORY, decimal_year, decimal_years
from planner.observations import series_words
from planner.outputs import SERIES
from planner.projection import Projection
from planner.quantities import Quantity, Values, quantity
from planner.run import run
from planner.scenario import Scenario
from planner.sets import Bloc, key
from planner.words import scaled

Place = tuple[str, Bloc | None]
"""An output by id, with its bloc."""

GIVEN = frozenset({"price", "price_gap", "headline_gap", "quality_lag"})
"""Outputs whose past the hindcast is given and does not compute."""
_LOW, _HIGH, _TINY = 0, 4, 1e-12
"""Edges of the 80% band among the quantiles of a spread; what counts as nought below a fraction."""


@dataclass(frozen=True, slots=True)
class Subject:
    """What is compared: an output of a bloc, over history or ahead, by whom it was observed."""

    series: str
    bloc: Bloc | None
    past: bool
    own: bool

    @property
    def label(self) -> str:
        return series_words(self.series, self.bloc)

    @property
    def unit(self) -> str:
        """The unit in which values are shown."""
        return shown_unit(say(self.short_unit))

    @property
    def short_unit(self) -> str:
        """Its short English name."""
        return scaled(SERIES[self.series].unit)[1]

    @property
    def points(self) -> str:
        """The unit of a difference: points where values are per cent."""
        return say("points") if self.short_unit == "%" else self.unit


@dataclass(frozen=True, slots=True)
class Seen:
    """An observation that tests the model, in its output's own unit."""

    subject: Subject
    first: int
    last: int
    value: float
    source: str


@dataclass(frozen=True, slots=True)
class Comparison:
    """An observation and what the model says of the same months, in the unit shown.

    first, last  months observed, both included; the model's mean over them counts
    low, high    ends of the 80% band, None over history
    source       where the observation comes from
    """

    subject: Subject
    first: int
    last: int
    observed: float
    model: float
    low: float | None
    high: float | None
    source: str

    @property
    def error(self) -> float:
        """The model less the observation."""
        return self.model - self.observed

    @property
    def held(self) -> bool | None:
        """Whether the observation lies in the band; None where there is none."""
        if self.low is None or self.high is None:
            return None
        return self.low <= self.observed <= self.high


@dataclass(frozen=True, slots=True)
class Score:
    """How far the model was off one subject, in the unit of differences.

    bias       mean of the errors: positive where the model was too high
    absolute   mean size of the errors
    rms        root of their mean square
    held       observations in the 80% band, of ``banded``
    """

    subject: Subject
    count: int
    bias: float
    absolute: float
    rms: float
    held: int
    banded: int


@dataclass(frozen=True)
class Backtest:
    """A scenario held against observations.

    comparisons  misses of the band first, the farthest at the front, then by error as a part of the value
    left_out     how many observations test nothing: of what the model was given or is set to, or of a
                 part only of what it computes
    """

    scenario: Scenario
    draws: int
    seed: int
    comparisons: tuple[Comparison, ...]
    left_out: int

    @property
    def scores(self) -> tuple[Score, ...]:
        """By subject; what was missed comes first, then what lies ahead, then the author's own."""
        subjects = dict.fromkeys(one.subject for one in self.comparisons)
        made = [_score(subject, [one for one in self.comparisons if one.subject == subject])
                for subject in subjects]
        return tuple(sorted(made, key=lambda s: (
            s.held - s.banded, s.subject.past, not s.subject.own, list(SERIES).index(s.subject.series),
            s.subject.bloc or 0)))

    @property
    def banded(self) -> tuple[Comparison, ...]:
        """Comparisons that have a band."""
        return tuple(one for one in self.comparisons if one.held is not None)

    @property
    def missed(self) -> tuple[Comparison, ...]:
        return tuple(one for one in self.comparisons if one.held is False)


def backtest(scenario: Scenario, draws: int = FULL, seed: int = 1) -> Backtest:
    """Hold a scenario, and the hindcast, against its author's observations and the program's own."""
    seen = list(_seen(scenario))
    ahead = dict.fromkeys(_quantity(one.subject) for one in seen if not one.subject.past)
    made = spread(scenario, ahead, (), draws, seed) if ahead else None
    result = Result(scenario, run(scenario))
    compared = sorted((_compare(one, result, made) for one in seen), key=_gravity)
    every = sum(len(one.points) for one in scenario.observations) + len(all_observations())
    return Backtest(scenario, draws, seed, tuple(compared), every - len(compared))


def courses(test: Backtest) -> dict[Place, Figure]:
    """A chart of every output of a bloc that was compared: hindcast, projection, band, what was observed."""
    subjects = {(one.subject.series, one.subject.bloc): one.subject for one in test.comparisons}
    asked = [_quantity(subject) for subject in subjects.values()]
    if not asked:
        return {}
    bands = spread(test.scenario, asked, (), test.draws, test.seed).bands
    result = Result(test.scenario, run(test.scenario), bands)
    return {place: _course(test, subject, result) for place, subject in subjects.items()}


def _course(test: Backtest, subject: Subject, result: Result) -> Figure:
    asked, months = _quantity(subject), decimal_years()
    role = "ink" if subject.bloc is None else key(subject.bloc)
    lines = [Line(subject.label, role, "solid", months, result.course(asked))]
    past: Values = asked.read(Projection(hindcast()[np.newaxis]))[0]
    if not np.isnan(past).any():
        lines.insert(0, Line(subject.label, role, "history", decimal_years(-HISTORY, 0), past))
    points = tuple(
        Point(role, decimal_year(one.first), decimal_year(one.last), one.observed, partial(str, one.source),
              own=one.subject.own)
        for one in test.comparisons
        if (one.subject.series, one.subject.bloc) == (subject.series, subject.bloc))
    panel = Panel("", tuple(lines), (), points, (Fan(subject.label, role, months, result.bands[asked]),))
    return Figure(
        f"backtest {subject.series} {role}", subject.label, subject.unit, "", 3, "", (), (panel,), (),
        tuple(Marker(decimal_year(shock.start), shock.title) for shock in test.scenario.shocks),
        SERIES[subject.series].unit)


def _quantity(subject: Subject) -> Quantity:
    """What is read off a run, in the unit shown."""
    members = () if subject.bloc is None else (subject.bloc,)
    return quantity(subject.series, *members, factor=scaled(SERIES[subject.series].unit)[0])


def _seen(scenario: Scenario) -> Iterator[Seen]:
    """Every observation that tests the model: the author's own, then the program's."""
    for one in scenario.observations:
        for month, value in one.points:
            if _tests(one.series, month):
                yield Seen(Subject(one.series, one.bloc, month < 0, True), month, month, value, one.source)
    for point in all_observations():
        if point.whole and _tests(point.series, point.last):
            subject = Subject(point.series, point.bloc, point.last < 0, False)
            source = f"{point.scope}. {point.note} {cite(point.source)}"
            yield Seen(subject, point.first, point.last, point.value, source)


def _tests(series: str, month: int) -> bool:
    """Whether the model computes an output in a month and was not given it."""
    return month > 0 or (month < 0 and series not in GIVEN and bool(_known_past(series)))


def _known_past(series: str) -> bool:
    return not np.isnan(hindcast()[series]).any()


def _compare(seen: Seen, result: Result, made: Spread | None) -> Comparison:
    asked = _quantity(seen.subject)
    value = seen.value * asked.terms[0].factor * asked.rate
    months = np.arange(seen.first, seen.last + 1)
    if seen.subject.past:
        past = asked.read(Projection(hindcast()[np.newaxis]))[0]
        return Comparison(seen.subject, seen.first, seen.last, value,
                          float(past[months + HISTORY].mean()), None, None, seen.source)
    assert made is not None
    low, high = (float(made.bands[asked][edge, months].mean()) for edge in (_LOW, _HIGH))
    model = float(result.course(asked)[months].mean())
    return Comparison(seen.subject, seen.first, seen.last, value, model, low, high, seen.source)


def _gravity(one: Comparison) -> tuple[bool, float]:
    """Misses first, the farthest from the band at the front; then by the error as a part of the value."""
    if one.held is False:
        assert one.low is not None and one.high is not None
        beyond = max(one.low - one.observed, one.observed - one.high)
        return False, -beyond / max(one.high - one.low, _TINY)
    return True, -abs(one.error) / max(abs(one.observed), _TINY)


def _score(subject: Subject, compared: Sequence[Comparison]) -> Score:
    errors = [one.error for one in compared]
    count = len(errors)
    return Score(
        subject, count, sum(errors) / count, sum(map(abs, errors)) / count,
        sqrt(sum(error**2 for error in errors) / count),
        sum(one.held is True for one in compared), sum(one.held is not None for one in compared))
