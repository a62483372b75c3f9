"""Axes: ranges, ticks and labels that do not collide. Shared by the screen and every picture."""

import math
from collections.abc import Sequence

from planner.figures import Figure
from planner.notation import written

_AIR = 1.02
"""Factor between the data and the ends of a logarithmic axis."""
_LEAST_PART = 1e-6
"""Part of the greatest value that a logarithmic axis reaches down to."""


def value_range(figure: Figure) -> tuple[float, float]:
    """Ends of the value axis: round, holding zero, every curve, point and zone in sight."""
    low, high = 0.0, 0.0
    for panel in figure.panels:
        curves = [line.y for line in panel.lines] + [area.upper for area in panel.areas]
        curves += [fan.levels for fan in panel.fans]
        low = min([low, *(float(y.min()) for y in curves), *(point.y for point in panel.points)])
        high = max([high, *(float(y.max()) for y in curves), *(point.y for point in panel.points)])
    for zone in figure.zones:
        high = max(high, zone.high)
    return round_range(low, high)


def round_range(low: float, high: float) -> tuple[float, float]:
    """The ends moved outwards to ticks, with a little air beyond the data."""
    span = (high - low) or 1.0
    step = tick_step(span * 1.04, 8)
    bottom = 0.0 if low >= 0 else math.floor(low / step - 0.04) * step
    top = 0.0 if high <= 0 else math.ceil(high / step + 0.04) * step
    return bottom, top if top > bottom else bottom + step


def has_logarithm(figure: Figure) -> bool:
    """Whether a logarithmic value axis can show the figure: curves, all positive, none vanishing."""
    if any(panel.areas for panel in figure.panels):
        return False
    low, high = _ends(figure)
    return low > high * _LEAST_PART


def log_range(figure: Figure) -> tuple[float, float]:
    """Ends of a logarithmic value axis: round numbers, everything in sight."""
    low, high = _ends(figure)
    zones = [end for zone in figure.zones for end in (zone.low, zone.high) if end > 0]
    return _log_step(min([low, *zones]) / _AIR, up=False), _log_step(max([high, *zones]) * _AIR, up=True)


def _ends(figure: Figure) -> tuple[float, float]:
    """Least and greatest value of all curves and observations."""
    values = [end for panel in figure.panels for line in panel.lines
              for end in (float(line.y.min()), float(line.y.max()))]
    values += [point.y for panel in figure.panels for point in panel.points]
    values += [end for panel in figure.panels for fan in panel.fans
               for end in (float(fan.levels[0].min()), float(fan.levels[-1].max()))]
    return min(values), max(values)


def _log_step(value: float, *, up: bool) -> float:
    """The nearest round number above or below ``value``, at most half as much again."""
    power = 10.0 ** math.floor(math.log10(value))
    steps = [digit * power for digit in (1, 1.5, 2, 3, 5, 7, 10)]
    if up:
        return next(step for step in steps if step >= value * (1 - 1e-9))
    return next(step for step in reversed(steps) if step <= value * (1 + 1e-9))


def log_ticks(low: float, high: float, count: int = 8) -> list[float]:
    """Values for a logarithmic axis: 1, 2, 5 of each power of ten, or fewer of them if they are many.

    Where the ends are so near that hardly one lies between them, evenly spaced values.
    """
    powers = range(math.floor(math.log10(low)), math.ceil(math.log10(high)) + 1)
    for digits, every in (((1, 2, 5), 1), ((1, 3), 1), ((1,), 1), ((1,), 2), ((1,), 3)):
        made = [digit * 10.0**power for power in powers if power % every == 0 for digit in digits]
        made = [value for value in made if low * (1 - 1e-9) <= value <= high * (1 + 1e-9)]
        if len(made) < 3 and every == 1:
            return [value for value in ticks(low, high, count) if value > 0]
        if len(made) <= count:
            break
    return made


def log_text(value: float) -> str:
    """Label of a tick of a logarithmic axis: no more decimals than it needs."""
    text = f"{value:,.{max(0, 2 - math.floor(math.log10(value)))}f}"
    return written(text.rstrip("0").rstrip(".") if "." in text else text)


def time_range(figure: Figure) -> tuple[float, float]:
    """First and last time at which anything is drawn, years."""
    starts = [line.x[0] for panel in figure.panels for line in panel.lines]
    starts += [area.x[0] for panel in figure.panels for area in panel.areas]
    starts += [point.first for panel in figure.panels for point in panel.points]
    ends = [line.x[-1] for panel in figure.panels for line in panel.lines]
    ends += [area.x[-1] for panel in figure.panels for area in panel.areas]
    return float(min(starts)), float(max(ends))


def ticks(low: float, high: float, count: int = 8) -> list[float]:
    """Round values from ``low`` to ``high``, about ``count`` of them."""
    step = tick_step(high - low, count)
    first = math.ceil(low / step - 1e-9)
    last = math.floor(high / step + 1e-9)
    return [i * step for i in range(first, last + 1)]


def tick_step(span: float, count: int) -> float:
    """1, 2 or 5 times a power of ten that cuts ``span`` into at most ``count`` parts."""
    least = span / count
    power = 10.0 ** math.floor(math.log10(least))
    return next(digit * power for digit in (1, 2, 5, 10) if digit * power >= least * (1 - 1e-9))


def tick_text(value: float, step: float) -> str:
    """Label of a tick: as many decimals as the step has."""
    decimals = max(0, -math.floor(math.log10(step) + 1e-9))
    return written(f"{value:,.{decimals}f}".replace("-", "\u2212"))


def spread(wanted: Sequence[float], gap: float, low: float, high: float) -> list[float]:
    """Places for labels: as near as can be to ``wanted``, at least ``gap`` apart, inside the ends.

    Labels keep their order. Where there is no room for all they stand as close as they must.
    """
    if not wanted:
        return []
    room = (high - low) / max(1, len(wanted) - 1)
    gap = min(gap, room) if len(wanted) > 1 else gap
    order = sorted(range(len(wanted)), key=lambda i: wanted[i])
    groups: list[list[float]] = []  # [sum of wanted less offset, members]
    for i in order:
        groups.append([wanted[i], 1])
        while len(groups) > 1 and _start(groups[-2], gap, low, high) + groups[-2][1] * gap > _start(
            groups[-1], gap, low, high
        ):
            total, members = groups.pop()
            groups[-1][0] += total - members * groups[-1][1] * gap
            groups[-1][1] += members
    placed = [0.0] * len(wanted)
    at = 0
    for group in groups:
        start = _start(group, gap, low, high)
        for n in range(int(group[1])):
            placed[order[at]] = start + n * gap
            at += 1
    return placed


def _start(group: list[float], gap: float, low: float, high: float) -> float:
    """Place of the first label of a group that stands ``gap`` apart around its mean."""
    total, members = group
    return min(max(total / members, low), high - (members - 1) * gap)

