"""How consideration of Chinese models spreads."""

from planner.compiled import law


@law
def bass_step(considering, ceiling, innovation, imitation):
    """Developers who consider Chinese models after one more month, fraction (Bass 1969).

    considering  before, fraction
    ceiling      those who ever would, fraction; above it a twelfth of the excess leaves a month
    innovation   coefficient p, per month
    imitation    coefficient q, per month
    """
    if considering > ceiling:
        return considering + (ceiling - considering) / 12.0
    rate = innovation + imitation * considering / ceiling
    return min(ceiling, considering + rate * (ceiling - considering))
