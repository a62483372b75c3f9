"""Colours of a map: pale at the threshold, blue above it and amber below, the stronger the farther.

Blue and amber stay apart for all common kinds of colour blindness, and a line parts them too.
"""

from dataclasses import dataclass
from typing import Any

import numpy as np
from PySide6.QtGui import QColor, QImage

from planner.analysis.surface import Surface
from planner.palette import Palette
from planner.quantities import Values
from ui.charts.lettering import contrast, mix

_SHADES = 256
"""On either side of the threshold."""
_PALEST, _STRONGEST = 0.07, 0.9
"""How much of the full colour is mixed into the card next to the threshold and farthest from it."""
_BEND = 0.75
"""Exponent under 1: a short way from the threshold is told apart more clearly than a long one."""
_LEAST_REACH = 0.02
"""Part of the size of the numbers that the full colour is at least away: tiny differences stay pale."""


@dataclass(frozen=True)
class Ramp:
    """Which value has which colour.

    middle  the threshold
    reach   distance from it at which colours are strongest
    """

    middle: float
    reach: float

    def part(self, values: Any) -> Any:
        """How far values are above the threshold, -1 to 1; not a number stays so."""
        return np.clip((values - self.middle) / self.reach, -1.0, 1.0)


def ramp(surface: Surface) -> Ramp:
    """The same strength for the same distance on both sides, so that colours can be compared."""
    known = surface.values[np.isfinite(surface.values)]
    middle = surface.question.threshold
    if not known.size:
        return Ramp(middle, 1.0)
    size = max(abs(middle), float(np.abs(known).max()))
    reach = max(float(np.abs(known - middle).max()), _LEAST_REACH * size)
    return Ramp(middle, reach or 1.0)


def colour(part: float, look: Palette) -> QColor:
    """The colour of a part of the ramp, -1 to 1."""
    if not np.isfinite(part):
        return QColor(look.faint)
    full = QColor(look.roles["us" if part > 0 else "electricity"])
    strength = _PALEST + (_STRONGEST - _PALEST) * abs(part) ** _BEND
    return mix(QColor(look.card), full, strength)


def ink_on(part: float, look: Palette) -> str:
    """What can be read best on a colour: the ink of the look, or its card."""
    under = colour(part, look)
    return max((look.ink, look.card), key=lambda ink: contrast(QColor(ink), under))


def picture(values: Values, ramp: Ramp, look: Palette, width: int, height: int) -> QImage:
    """A grid of values as pixels; the first row is the lowest. Values, not colours, are interpolated."""
    parts = ramp.part(_enlarged(values, width, height))
    shade = np.where(parts > 0, _SHADES, _SHADES - 1) + np.trunc(
        np.nan_to_num(parts) * (_SHADES - 1)).astype(np.int64)
    shade = np.where(np.isfinite(parts), shade, 2 * _SHADES)
    pixels = np.ascontiguousarray(_table(look)[shade])
    return QImage(pixels.data, width, height, 4 * width, QImage.Format.Format_RGB32).copy()


def _table(look: Palette) -> np.ndarray[Any, Any]:
    """Every shade from farthest below to farthest above, and last the one for what is not a number."""
    below = [colour(-at / (_SHADES - 1), look).rgb() for at in reversed(range(_SHADES))]
    above = [colour(max(at, 1e-9) / (_SHADES - 1), look).rgb() for at in range(_SHADES)]
    return np.array([*below, *above, colour(np.nan, look).rgb()], np.uint32)


def _enlarged(values: Values, width: int, height: int) -> Values:
    """Values at the middles of pixels, by bilinear interpolation; the top row is the highest y."""
    rows, columns = values.shape
    across, x = _places(columns, width)
    up, y = _places(rows, height)
    up, y = up[::-1], y[::-1, np.newaxis]
    wide = values[:, across] * (1 - x) + values[:, across + 1] * x
    made: Values = wide[up] * (1 - y) + wide[up + 1] * y
    return made


def _places(points: int, pixels: int) -> tuple[np.ndarray[Any, Any], Values]:
    """For every pixel the grid point before it, and how far it is on the way to the next."""
    at = (np.arange(pixels) + 0.5) / pixels * (points - 1)
    before = np.minimum(at.astype(np.int64), points - 2)
    return before, at - before
