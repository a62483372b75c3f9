"""Contour lines of a map: the threshold and round steps, each with a place for its label."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath, QPolygonF

from planner.analysis.phrases import chosen
from planner.analysis.surface import Surface, contour
from planner.measures import Measure
from planner.scale import tick_step, tick_text, ticks
from ui.charts.lettering import NAME, TINY, Type
from ui.charts.places import Places

_MOST = 7
"""Round steps over the values of a map."""
_CLEAR = 0.3
"""Part of a step that a round line keeps from the threshold."""
_FLAT = 0.01
"""Part of the greatest distance from the threshold under which differences do not matter."""
_NOISE = 1e-7
"""Part of the size of the numbers under which they are the same."""
_PLACES = (0.5, 0.42, 0.58, 0.33, 0.67, 0.24, 0.76, 0.15, 0.85)
"""Where along a line its label may stand, the best first."""
_LABEL_PAD = 4.0
_SHORTEST = 1.6
"""Lines shorter than so many of their labels have none."""


@dataclass(frozen=True, eq=False)
class Line:
    """All the places where the measure takes one value, in pixels; label is empty where none fits."""

    level: float
    is_threshold: bool
    path: QPainterPath
    text: str
    label: QRectF

    @property
    def type(self) -> Type:
        return NAME if self.is_threshold else TINY


def is_flat(surface: Surface) -> bool:
    """Whether no difference on the map is worth showing."""
    known = surface.values[np.isfinite(surface.values)]
    if not known.size:
        return True
    low, high = float(known.min()), float(known.max())
    text = surface.question.measure.text
    far = max(abs(low - surface.question.threshold), abs(high - surface.question.threshold))
    return text(low) == text(high) or high - low <= _FLAT * far


def level_text(measure: Measure, value: float, step: float) -> str:
    """A round value of the measure, such as ``40%``."""
    return f"{measure.prefix}{tick_text(value, step)}{measure.suffix}"


def lines(surface: Surface, places: Places) -> list[Line]:
    """The threshold's line, where there is one, and those of round steps."""
    taken: list[QRectF] = []
    made = []
    for level, text, is_threshold in _levels(surface):
        line = _line(surface, places, level, text, taken, is_threshold=is_threshold)
        if not line.path.isEmpty():
            made.append(line)
            if line.label:
                taken.append(line.label)
    return made


def _levels(surface: Surface) -> list[tuple[float, str, bool]]:
    """Values that have a line, with their labels; the threshold first."""
    measure, threshold = surface.question.measure, surface.question.threshold
    found = [(threshold, chosen(measure, threshold), True)]
    if is_flat(surface):
        return found
    known = surface.values[np.isfinite(surface.values)]
    low, high = float(known.min()), float(known.max())
    step = tick_step(high - low, _MOST)
    found += [
        (level, level_text(measure, level, step), False) for level in ticks(low, high, _MOST)
        if low < level < high and abs(level - threshold) > _CLEAR * step]
    return found


def _line(
    surface: Surface, places: Places, level: float, text: str, taken: Sequence[QRectF], *,
    is_threshold: bool,
) -> Line:
    size = _NOISE * float(np.nanmax(np.abs(surface.values), initial=abs(level)))
    near = np.abs(surface.values - level) <= size
    # A plateau at the level lies below it as a whole: its rounding errors would be drawn as a scribble.
    calm = replace(surface, values=np.where(near, level - size, surface.values))
    pieces = [np.stack([places.x(p[:, 0]), places.y(p[:, 1])], axis=1) for p in contour(calm, level)]
    path = QPainterPath()
    for piece in pieces:
        path.addPolygon(QPolygonF([QPointF(*point) for point in piece.tolist()]))
    made = Line(level, is_threshold, path, text, QRectF())
    return replace(made, label=_label(made, pieces, places.area, taken))


def _label(line: Line, pieces: Sequence[np.ndarray], area: QRectF, taken: Sequence[QRectF]) -> QRectF:
    """Room for the label on the longest piece: inside the map, and clear of other labels."""
    width, height = line.type.width(line.text) + 2 * _LABEL_PAD, line.type.height
    inside = area.adjusted(2, 2, -2, -2)
    for piece in sorted(pieces, key=_length, reverse=True)[:3]:
        along = np.concatenate([[0.0], np.cumsum(np.hypot(*np.diff(piece, axis=0).T))])
        if along[-1] < _SHORTEST * width:
            break
        for part in _PLACES:
            x, y = (float(np.interp(part * along[-1], along, piece[:, axis])) for axis in (0, 1))
            rect = QRectF(x - width / 2, y - height / 2, width, height)
            roomy = rect.adjusted(-6, -4, 6, 4)
            if inside.contains(rect) and not any(roomy.intersects(other) for other in taken):
                return rect
    return QRectF()


def _length(piece: np.ndarray) -> float:
    return float(np.hypot(*np.diff(piece, axis=0).T).sum())
