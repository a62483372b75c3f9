"""Parts of the draws as a short list of bars."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from planner.analysis.phrases import per_cent
from planner.language import say
from ui import theme
from ui.insight.rows import draw_text, line_height

_MOST = 6
_NAME, _NUMBER = 198, 44
_POINTS = 9.5


class ShareBars(QWidget):
    """A bar for each name, the longest first; what is left over shares the last one."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.rows: tuple[tuple[str, float], ...] = ()
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_shares(self, names: Sequence[str], shares: Sequence[float]) -> None:
        """Show parts of a whole, 0-1 each."""
        rows = sorted(zip(names, shares, strict=True), key=lambda row: -row[1])
        if len(rows) > _MOST:
            others = rows[_MOST - 1:]
            rest = (say("{count} others", count=len(others)), sum(share for _, share in others))
            rows = [*rows[:_MOST - 1], rest]
        self.rows = tuple(rows)
        told = [say("{name}: {part}", name=name, part=per_cent(share)) for name, share in self.rows]
        self.setAccessibleDescription("\n".join(told))
        self.setToolTip("")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(420, round(len(self.rows) * self._row))

    def minimumSizeHint(self) -> QSize:
        return QSize(320, self.sizeHint().height())

    @property
    def _row(self) -> float:
        return line_height(_POINTS) + 3

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = theme.palette(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room = self.width() - _NAME - _NUMBER - 8
        for i, (name, share) in enumerate(self.rows):
            box = QRectF(0, i * self._row, self.width(), self._row)
            draw_text(painter, QRectF(0, box.top(), _NAME - 8, box.height()), name, _POINTS, look.ink)
            track = QRectF(_NAME, box.center().y() - 3, room, 6)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color(look.faint, 0.5))
            painter.drawRoundedRect(track, 3, 3)
            painter.setBrush(theme.role_color("us", 0.75))
            if share > 0:
                painter.drawRoundedRect(
                    QRectF(track.left(), track.top(), max(3.0, share * room), 6), 3, 3)
            draw_text(painter, QRectF(self.width() - _NUMBER, box.top(), _NUMBER, box.height()),
                      per_cent(share), _POINTS, look.ink, side=Qt.AlignmentFlag.AlignRight)
        painter.end()
