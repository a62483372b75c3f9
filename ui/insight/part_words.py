"""How parts of a difference are told: signed numbers, and sentences for tips and ears."""

from __future__ import annotations

from dataclasses import dataclass
from math import floor, log10
from typing import TYPE_CHECKING

from planner.language import mark, say
from planner.words import MINUS, fixed, number

if TYPE_CHECKING:
    from planner.analysis.attribution import Attribution, GroupPart, Part
    from planner.measures import Measure

_LOWERS = mark("“{name}” ({detail}) lowers “{measure}” by {amount}.")
_RAISES = mark("“{name}” ({detail}) raises “{measure}” by {amount}.")
_HARDLY = mark("“{name}” ({detail}) hardly moves “{measure}”.")
_LOWER = mark("“{name}”: {count} changes that together lower “{measure}” by {amount}.")
_RAISE = mark("“{name}”: {count} changes that together raise “{measure}” by {amount}.")
_CANCEL = mark("“{name}”: {count} changes that together hardly move “{measure}”.")


@dataclass(frozen=True)
class PartWords:
    """Tells the parts of one difference, all with as many decimal places.

    places  that show the largest of them to two digits; one for percentage points
    """

    measure: Measure
    places: int

    def rounded(self, value: float) -> float:
        return round(value, self.places)

    def signed(self, value: float) -> str:
        """Such as ``+0.3``, without a unit; ``0`` where nothing shows."""
        rounded = self.rounded(value)
        sign = MINUS if rounded < 0 else "+"
        return f"{sign}{fixed(abs(rounded), self.places)}" if rounded else "0"

    def with_error(self, value: str, error: float) -> str:
        """A value with its error, where that shows."""
        if not self.rounded(error):
            return value
        return say("{value} ±{error}", value=value, error=fixed(error, self.places))

    def amount(self, value: float) -> str:
        """Such as ``+7.1 points``."""
        text = self.signed(value)
        return self._in_unit(text.lstrip(MINUS + "+"), text[0] if text != "0" else "")

    def part(self, part: Part) -> str:
        """What one change does, and what can be done about it."""
        rounded = self.rounded(part.value)
        template = _LOWERS if rounded < 0 else _RAISES if rounded else _HARDLY
        said = say(template, name=part.label, detail=part.detail, measure=self.measure.label,
                   amount=self._size(part.value))
        act = () if part.kind == "shock" else (say("A click or Enter shows the input."),)
        return " ".join((said, *self._error(part.error), *act))

    def group(self, group: GroupPart, *, folded: bool) -> str:
        """What the changes under one heading do."""
        rounded = self.rounded(group.value)
        template = _LOWER if rounded < 0 else _RAISE if rounded else _CANCEL
        said = say(template, name=group.name, count=len(group.parts), measure=self.measure.label,
                   amount=self._size(group.value))
        return " ".join((said, *self._error(group.error), say("A click or Right unfolds it.") if folded
                         else say("A click or Left folds it.")))

    def count(self, group: GroupPart) -> str:
        return say("{count} changes", count=len(group.parts))

    def sampled(self, attribution: Attribution) -> str:
        """How far a sampled attribution can be trusted; empty where it is exact."""
        if attribution.exact:
            return ""
        largest = max(part.error for part in attribution.parts)
        return say("Sampled over {runs:,} runs; largest error {error}.",
                   runs=attribution.runs, error=self._in_unit(number(largest, 1)))

    def _error(self, error: float) -> tuple[str, ...]:
        return ((say("The standard error is {error}.", error=self._in_unit(number(error, 1))),)
                if error else ())

    def _size(self, value: float) -> str:
        return self._in_unit(fixed(abs(value), self.places))

    def _in_unit(self, text: str, sign: str = "") -> str:
        measure = self.measure
        if measure.unit == "%":
            return say("{sign}{number} points", sign=sign, number=text)
        if measure.suffix:
            return say("{sign}{number}x", sign=sign, number=text)
        if measure.prefix:
            return say("{sign}{currency}{number}", sign=sign, currency=measure.prefix, number=text)
        return say("{sign}{number} {unit}", sign=sign, number=text, unit=measure.unit)


def words_for(attribution: Attribution) -> PartWords:
    """Tells the parts of an attribution."""
    measure = attribution.question.measure
    if measure.unit == "%":
        return PartWords(measure, 1)
    largest = max((abs(part.value) for part in attribution.parts), default=0.0)
    return PartWords(measure, 2 if largest == 0 else max(0, 1 - floor(log10(largest))))
