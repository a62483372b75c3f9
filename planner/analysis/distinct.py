"""Values of a measure side by side, with as many digits as tell them apart."""

from planner.measures import Measure
from planner.words import number

_MOST_DIGITS = 9


def distinct(measure: Measure, *values: float) -> tuple[str, ...]:
    """The values as text: to the measure's digits, or to more where different ones would look alike."""
    wanted = len(set(values))
    for digits in range(measure.digits, _MOST_DIGITS + 1):
        texts = tuple(f"{measure.prefix}{number(value, digits)}{measure.suffix}" for value in values)
        if len(set(texts)) == wanted:
            break
    return texts
