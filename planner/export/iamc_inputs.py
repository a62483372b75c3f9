"""What was changed in a scenario as variables of the consortium's format, which has no other place for it."""

from collections import Counter
from collections.abc import Iterator, Sequence

import numpy as np

from planner.figures import Result
from planner.mechanisms.shock import pulse
from planner.months import N_MONTHS
from planner.quantities import Values
from planner.scenario import INPUTS, Scenario
from planner.shocks import KINDS, Shock
from planner.words import shown

Row = tuple[str, str, str, Values]
"""Name of a variable, its unit, what it is, and its value in every month."""


def input_rows(results: Sequence[Result], scenario: Scenario) -> Iterator[Row]:
    """``Input|...`` for each input that any of the results changes, ``Shock|...`` for each shock of one.

    A shock's value is its strength in the month: severity times the course of its ramp, as the model
    takes it. Of shocks with one title in a scenario the second and further ones are numbered.
    """
    changed = {change.spec.id for result in results for change in result.scenario.diff()}
    for id, spec in INPUTS.items():
        if id in changed:
            factor, unit = shown(spec.unit)
            yield f"Input|{spec.label}", unit, spec.note, np.full(N_MONTHS, factor * scenario.value(id))
    seen: Counter[str] = Counter()
    for shock in scenario.shocks:
        seen[shock.title] += 1
        number = f" ({seen[shock.title]})" if seen[shock.title] > 1 else ""
        factor, unit = shown(KINDS[shock.kind].unit)
        yield f"Shock|{shock.title}{number}", unit, KINDS[shock.kind].effect, factor * _course(shock)


def _course(shock: Shock) -> Values:
    return np.array([
        shock.severity * pulse(month, shock.start, shock.end, shock.ramp) for month in range(N_MONTHS)])
