"""Values of a measure with as many digits as it takes."""

from planner.measures import Measure
from planner.notation import written
from planner.words import MINUS, number

_MOST_DIGITS = 9


def distinct(measure: Measure, *values: float) -> tuple[str, ...]:
    """The values as text: to the measure's digits, or to more where different ones would look alike."""
    wanted = len(set(values))
    for digits in range(measure.digits, _MOST_DIGITS + 1):
        texts = tuple(f"{measure.prefix}{number(value, digits)}{measure.suffix}" for value in values)
        if len(set(texts)) == wanted:
            break
    return texts


def exact(measure: Measure, value: float) -> str:
    """A value that somebody typed, with every digit of it: ``50%``, ``$1,234.5``."""
    sign = MINUS if value < 0 else ""
    return f"{sign}{measure.prefix}{written(f'{abs(value):,.9g}')}{measure.suffix}"
