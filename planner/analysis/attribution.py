"""Why two scenarios differ in a measure: what each change contributes, by its Shapley value.

A change contributes what it adds to the measure, averaged over every order in which the changes could
be made one after another (see planner.analysis.shapley). The parts sum to the difference, a change that
moves nothing has none of it, and two changes that do the same have the same part of it.
"""

import math
from dataclasses import dataclass, replace
from typing import Any, Literal

import numpy as np

from planner.analysis import shapley
from planner.analysis.attribution_words import input_detail, shock_detail
from planner.analysis.shapley import Members
from planner.analysis.trials import Question, ask, copies
from planner.language import say
from planner.quantities import Values
from planner.scenario import Change, Scenario
from planner.shocks import Shock, pack
from planner.steps import Event

EXACT_AT_MOST = 20
"""Changes for which all coalitions can be asked for: a million runs."""
_BATCH = 4096
"""Runs asked for at once, which bounds the memory."""


@dataclass(frozen=True, slots=True)
class ShockChange:
    """A shock of one scenario and its counterpart in the other; None where it has none."""

    old: Shock | None
    new: Shock | None

    @property
    def title(self) -> str:
        return next(shock.title for shock in (self.new, self.old) if shock is not None)

    @property
    def alters(self) -> bool:
        """Whether the engine can tell the two apart."""
        return self.old is None or self.new is None or _record(self.old) != _record(self.new)


@dataclass(frozen=True, slots=True)
class Part:
    """What one change contributes.

    subject  id of an input, or title of a shock
    group    heading of an input or of shocks
    detail   what became of it, such as ``4 → 2 x``
    value    in the measure's unit; percentage points where that is per cent
    error    standard error of the value, in the same unit; 0 where it is exact
    """

    kind: Literal["lever", "assumption", "shock"]
    subject: str
    label: str
    group: str
    detail: str
    value: float
    error: float = 0.0


@dataclass(frozen=True, slots=True)
class GroupPart:
    """What all changes under one heading contribute together.

    error  at most this large: the errors of the parts hang together, and are summed
    """

    name: str
    value: float
    error: float
    parts: tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class Attribution:
    """The difference of a measure between two scenarios, split up over what was changed.

    before, after  the measure in its unit
    parts          one for each change, the largest absolute value first
    exact          whether every order of the changes was considered
    runs           how many runs of the model it took
    """

    question: Question
    before: float
    after: float
    parts: tuple[Part, ...]
    exact: bool
    runs: int

    @property
    def difference(self) -> float:
        return self.after - self.before


def changes(before: Scenario, after: Scenario) -> tuple[Change | ShockChange, ...]:
    """What was changed: inputs in declared order, then shocks added, removed or altered.

    Of the shocks in one place (kind, bloc, region, segment), each has for its counterpart the one most
    like it; the order of the shocks in a scenario says nothing. A shock of no severity is no shock, and
    one that differs in probability or note alone is not changed.
    """
    shocks = _matched(before, after)
    return (*after.diff(before), *(shock for shock in shocks if shock.alters))


def attribute(
    question: Question, before: Scenario, after: Scenario, *,
    exact_at_most: int = 10, orders: int = 256, seed: int = 1,
) -> Attribution:
    """Split the difference of the measure, ``after`` less ``before``, over the changes.

    exact_at_most  changes up to which all coalitions are run, 2 to the power of their number; at most 20
    orders         orders to draw where there are more changes: half of them, and the reverse of each
    seed           of the drawn orders

    Every shock is taken to happen, whatever its probability. Raises ValueError for an ``exact_at_most``
    or a number of orders that cannot be.
    """
    if not 0 <= exact_at_most <= EXACT_AT_MOST:
        raise ValueError(say("exact_at_most must lie between 0 and {most}, not {given}",
                             most=EXACT_AT_MOST, given=exact_at_most))
    worlds = _Worlds(question, before, after)
    n = len(worlds.players)
    exact = n <= exact_at_most
    split = shapley.exact(worlds.ask, n) if exact else shapley.sampled(worlds.ask, n, orders, seed)
    parts = [
        _part(change, value, error)
        for change, value, error in zip(worlds.players, split.values, split.errors, strict=True)]
    parts.sort(key=lambda part: -abs(part.value))
    return Attribution(question, split.nobody, split.everybody, tuple(parts), exact, split.runs)


def grouped(attribution: Attribution) -> tuple[GroupPart, ...]:
    """The parts under their headings, the largest absolute value first."""
    names = dict.fromkeys(part.group for part in attribution.parts)
    groups = [
        _group(name, tuple(part for part in attribution.parts if part.group == name)) for name in names]
    return tuple(sorted(groups, key=lambda group: -abs(group.value)))


def _group(name: str, parts: tuple[Part, ...]) -> GroupPart:
    value, error = (math.fsum(getattr(part, field) for part in parts) for field in ("value", "error"))
    return GroupPart(name, value, error, parts)


def _part(change: Change | ShockChange, value: float, error: float) -> Part:
    if isinstance(change, ShockChange):
        detail = shock_detail(change.old, change.new)
        return Part("shock", change.title, change.title, say("Shocks"), detail, value, error)
    spec, detail = change.spec, input_detail(change.spec, change.old, change.new)
    return Part(spec.kind, spec.id, spec.label, spec.group.label, detail, value, error)


def _record(shock: Shock) -> tuple[float, ...]:
    """All that the engine knows of a shock."""
    record: tuple[float, ...] = pack((shock,))[0, 0].item()
    return record


def _matched(before: Scenario, after: Scenario) -> list[ShockChange]:
    """Every shock of either scenario, once, in an order that follows from the shocks alone."""
    olds, news = _by_record(before), _by_record(after)
    found = []
    for old, new in _likest_first(olds, news):
        if old in olds and new in news:
            found.append(ShockChange(olds.pop(old), news.pop(new)))
    found += [ShockChange(shock, None) for shock in olds.values()]
    found += [ShockChange(None, shock) for shock in news.values()]
    return sorted(found, key=_either_way)


_Key = tuple[tuple[float, ...], int]
"""A shock as the engine knows it, and how many of its like came before."""


def _by_record(scenario: Scenario) -> dict[_Key, Shock]:
    """The shocks that have any strength, sorted."""
    keyed: dict[_Key, Shock] = {}
    for shock in scenario.shocks:
        if shock.severity != 0.0:
            record, like = _record(shock), 0
            while (record, like) in keyed:
                like += 1
            keyed[record, like] = shock
    return dict(sorted(keyed.items()))


def _likest_first(olds: dict[_Key, Shock], news: dict[_Key, Shock]) -> list[tuple[_Key, _Key]]:
    """Pairs of shocks in one place, those that differ in the fewest fields first."""
    pairs = [(old, new) for old in olds for new in news if Event.of(olds[old]) == Event.of(news[new])]
    return sorted(pairs, key=lambda pair: (_unlikeness(*pair), sorted(pair)))


def _unlikeness(old: _Key, new: _Key) -> int:
    return sum(a != b for a, b in zip(old[0], new[0], strict=True))


def _either_way(change: ShockChange) -> list[tuple[float, ...]]:
    """A key to sort by that stays the same when the scenarios change places."""
    return sorted(_record(shock) for shock in (change.old, change.new) if shock is not None)


class _Worlds:
    """The scenarios between two: each holds some of the changes and not the others."""

    players: tuple[Change | ShockChange, ...]

    def __init__(self, question: Question, before: Scenario, after: Scenario) -> None:
        self._question, self._before = question, before
        self._inputs = after.diff(before)
        shocks = _matched(before, after)
        self._altered = [column for column, shock in enumerate(shocks) if shock.alters]
        self.players = (*self._inputs, *(shocks[column] for column in self._altered))
        self._versions = np.concatenate([  # shape (2, shocks): as before and as after
            pack(tuple(_or_none_of(shock.old, shock.new) for shock in shocks)),
            pack(tuple(_or_none_of(shock.new, shock.old) for shock in shocks))])

    def ask(self, members: Members) -> Values:
        """The measure of every coalition, shape (coalitions,); members has shape (coalitions, players)."""
        return np.concatenate([
            self._ask(members[i : i + _BATCH]) for i in range(0, len(members), _BATCH)])

    def _ask(self, members: Members) -> Values:
        inputs = copies(self._before, len(members))
        for change, chosen in zip(self._inputs, members.T, strict=False):  # the inputs come first
            inputs[change.spec.id] = np.where(chosen, change.new, change.old)
        return ask(self._question, inputs, self._shocks(members[:, len(self._inputs) :]))

    def _shocks(self, members: Members) -> np.ndarray[Any, Any]:
        """Shock tables of coalitions; one for all where no shock is changed."""
        if not self._altered:
            return self._versions[:1]
        columns = self._versions.shape[1]
        version = np.zeros((len(members), columns), np.intp)
        version[:, self._altered] = members
        table: np.ndarray[Any, Any] = self._versions[version, np.arange(columns)]
        return table


def _or_none_of(shock: Shock | None, other: Shock | None) -> Shock:
    """The shock, or the other without any strength."""
    if shock is not None:
        return shock
    assert other is not None
    return replace(other, severity=0.0)
