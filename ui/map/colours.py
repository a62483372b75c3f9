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
from ui.charts.lettering import contrast

_SHADES = 1024
"""On either side of the threshold."""
_PALEST, _STRONGEST = 0.07, 0.9
"""How much of the full colour is mixed into the card next to the threshold and farthest from it."""
_BEND = 0.75
"""Exponent under 1: a short way from the threshold is told apart more clearly than a long one."""
_LEAST_REACH = 0.02
"""Part of the size of the numbers that the full colour is at least away: tiny differences stay pale."""
_CALM = 1.2
"""How much farther the full colour is away where all values lie far off together, per distance."""


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
    farthest = float(np.abs(known - middle).max())
    farthest += _CALM * max(0.0, farthest - float(np.ptp(known)))  # a map of one colour need not shout it
    reach = max(farthest, _LEAST_REACH * size)
    return Ramp(middle, reach or 1.0)


def colour(part: float, look: Palette) -> QColor:
    """The colour of a part of the ramp, -1 to 1."""
    if not np.isfinite(part):
        return QColor(look.faint)
    return QColor(*_mixed(np.array([part]), look)[0].tolist())


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
    away = np.linspace(0.0, 1.0, _SHADES)
    parts = np.concatenate([-away[::-1], np.maximum(away, 1e-9)])
    red, green, blue = _mixed(parts, look).T.astype(np.uint32)
    shades = 0xFF000000 | red << 16 | green << 8 | blue
    return np.append(shades, np.uint32(QColor(look.faint).rgb()))


def _mixed(parts: Values, look: Palette) -> np.ndarray[Any, Any]:
    """Red, green and blue of parts of the ramp, shape (parts, 3)."""
    card, above, below = (
        np.array(QColor(name).getRgb()[:3], np.float64)
        for name in (look.card, look.roles["us"], look.roles["electricity"]))
    strength = _PALEST + (_STRONGEST - _PALEST) * np.abs(parts[:, np.newaxis]) ** _BEND
    full = np.where(parts[:, np.newaxis] > 0, above, below)
    return np.rint(card + strength * (full - card)).astype(np.int64)


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
