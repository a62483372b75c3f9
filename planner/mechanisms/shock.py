"""The course of one shock."""

import math

from planner.compiled import law


@law
def pulse(t, start, end, ramp):
    """Strength of a shock in month ``t``, between 0 and 1.

    start  first month
    end    first month after it
    ramp   months to full strength, and to fade before the end; 0 means at once
    """
    if t < start or t >= end:
        return 0.0
    up = (t - start + 1) / (ramp + 1)
    down = (end - t) / (ramp + 1)
    return min(up, down, 1.0)


@law
def substitution(age, time):
    """What is left of an export control's bite on supply, 1 at first, 1.

    age   months it has been in force
    time  months for domestic chips to halve it
    """
    return math.exp2(-age / time)


@law
def learned_lag(effect, strength, age):
    """Quality lag that an export control adds, months.

    effect    added lag under full control once it has worked through, months
    strength  of the control, 0-1
    age       months it has been in force; the lag builds up over 18
    """
    return effect * strength * (1.0 - math.exp(-age / 18.0)) if strength > 0.0 else 0.0
