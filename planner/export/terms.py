"""Values, differences and names as the sentences of decks and briefs tell them."""

import math
import re
from datetime import date
from typing import TYPE_CHECKING

from planner.currency import sign
from planner.export.sheet import one_line
from planner.language import mark, say
from planner.scenario import Scenario
from planner.version import MODEL_VERSION
from planner.words import MINUS, brief, fixed, number

if TYPE_CHECKING:
    from planner.analysis.spread import Spread
    from planner.measures import Measure

_POINTS, _POINT = mark("{number} points"), mark("1 point")
_VALUE = mark("{number} {unit}")

_DRAWS = mark("{draws} draws, seed {seed}")
_SOURCE = mark(
    "{name} \u00b7 Tradewinds model {version} \u00b7 {day} \u00b7 if these inputs hold, not a forecast")
_MORE = mark("and {count} more")

_INDEX = mark("index, 2026-03 = 100")
_AFTER_COMMA = re.compile("[,\uff0c].*")
_POINTS_THAT_SHOW = 0.05
_NAME = 60
"""Characters of a scenario's name inside a sentence."""


def draws_text(spread: "Spread") -> str:
    """Such as ``2,000 draws, seed 1``."""
    return say(_DRAWS, draws=f"{spread.draws:,}", seed=spread.seed)


def source_line(scenario: Scenario, day: date) -> str:
    """The stamp without the changes, for the foot of a page."""
    return say(_SOURCE, name=short_name(scenario.title), version=MODEL_VERSION, day=day.isoformat())


def more(count: int) -> str:
    """Such as ``and 12 more``."""
    return say(_MORE, count=count)


def short_name(name: str) -> str:
    """A scenario's name for the middle of a line."""
    return one_line(name, _NAME) or "\u2013"


def measure_text(measure: "Measure", value: float) -> str:
    """A value of a measure with its unit, as headline numbers show it: ``42%``, ``4,500 T/day``."""
    text = measure.text(value)
    return text if measure.prefix or measure.suffix else say(_VALUE, number=text, unit=measure.unit)


def value_text(unit: str, value: float, digits: int) -> str:
    """A value in the unit of a chart: ``42%``, ``3.4x``, ``$0.12``, ``196 kWh``; no digit before the point
    is rounded away, as none is on the chart."""
    whole = math.floor(math.log10(abs(value))) + 1 if value and math.isfinite(value) else 0
    text = number(value, max(digits, whole))
    if unit.startswith(("%", "x")):
        return f"{text}{unit[0]}"
    if money := sign(unit):
        return f"{MINUS}{money}{text[1:]}" if text.startswith(MINUS) else f"{money}{text}"
    if unit == say(_INDEX):
        return text
    return say(_VALUE, number=text, unit=_AFTER_COMMA.sub("", unit))


def amount_text(unit: str, difference: float, digits: int) -> str:
    """The size of a difference: ``9 points``, ``0.3x``, ``$12``."""
    size = abs(difference)
    if not unit.startswith("%"):
        return value_text(unit, size, digits)
    text = brief(round(size, 1)) if size < 10 else fixed(size)
    return say(_POINT) if text == "1" else say(_POINTS, number=text)


def side(unit: str, digits: int, value: float, reference: float | None) -> str:
    """On which side of the reference a value is: ``below``, ``above`` or ``same``; empty without one."""
    if reference is None:
        return ""
    if abs(value - reference) <= _grain(unit, digits, value, reference):
        return "same"
    return "below" if value < reference else "above"


def _grain(unit: str, digits: int, *values: float) -> float:
    """A difference that is none to a reader: a twentieth of a point, a tenth of the last digit shown."""
    size = max(map(abs, values))
    if unit.startswith("%") or not size:
        return _POINTS_THAT_SHOW
    return float(0.1 * 10.0 ** (math.floor(math.log10(size)) + 1 - digits))
