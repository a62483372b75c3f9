"""Which of many kept versions are worth their place: the older, the fewer."""

from collections.abc import Iterable

MINUTE, HOUR, DAY = 60.0, 3600.0, 86400.0

JOURNAL = ((MINUTE, 0.0), (HOUR, 5 * MINUTE), (7 * DAY, DAY))
"""Of an open scenario: all of the last minute, one of five minutes for an hour, one a day."""
BACKUPS = ((7 * DAY, DAY), (61 * DAY, 7 * DAY))
"""Of a saved file: one a day for a week, one a week for two months."""

Rules = tuple[tuple[float, float], ...]
"""Up to which age, in seconds, one of how many seconds is kept; ages in rising order."""


def superfluous(times: Iterable[float], now: float, rules: Rules) -> set[float]:
    """Those of ``times``, seconds since 1970, that no rule asks for; the newest always stays."""
    ordered = sorted(times, reverse=True)
    kept: dict[tuple[float, int] | float, float] = {}
    for time in ordered[1:]:
        step = next((step for age, step in rules if now - time <= age), None)
        if step == 0:
            kept[time] = time
        elif step is not None:
            kept[step, int(time // step)] = time  # the oldest of its span, which does not move on
    return set(ordered[1:]) - set(kept.values())
