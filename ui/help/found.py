"""Paints places that were found: where it is in bold, and some of its text below."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui import theme

_ACROSS, _DOWN, _GAP = 6, 6, 2
_LINES = 3
_Index = QModelIndex | QPersistentModelIndex


class TwoLines(QStyledItemDelegate):
    """For items whose text is a head, a line break and an excerpt."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        lines = 1 + (_LINES if "\n" in str(index.data()) else 0)
        return QSize(100, lines * QFontMetrics(theme.font(9.5)).lineSpacing() + 2 * _DOWN + _GAP)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        look, area = theme.palette(), option.rect.adjusted(_ACROSS, _DOWN, -_ACROSS, -_DOWN)
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color(look.ground))
            painter.drawRoundedRect(option.rect, 4, 4)
        head, _, excerpt = str(index.data()).partition("\n")
        font = theme.font(9.5, bold=bool(excerpt))
        height = QFontMetrics(font).lineSpacing()
        painter.setFont(font)
        painter.setPen(theme.color(look.ink if excerpt else look.quiet))
        painter.drawText(
            QRectF(area.x(), area.y(), area.width(), height), int(Qt.AlignmentFlag.AlignVCenter),
            QFontMetrics(font).elidedText(head, theme.ELIDE, area.width()))
        painter.setPen(theme.color(look.quiet))
        _paint_lines(painter, excerpt, QRectF(area.adjusted(0, height + _GAP, 0, 0)))
        painter.restore()


def _paint_lines(painter: QPainter, text: str, area: QRectF) -> None:
    """As many lines of a text as there is room for, the last with an ellipsis if there are more."""
    font = theme.font(9.5)
    metrics, layout = QFontMetrics(font), QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    painter.setFont(font)
    for n in range(_LINES):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(area.width())
        start, length = line.textStart(), line.textLength()
        is_last = n == _LINES - 1 and start + length < len(text)
        words = metrics.elidedText(text[start:], theme.ELIDE, int(area.width())) if is_last else (
            text[start:start + length].rstrip())
        place = QRectF(area.x(), area.y() + n * metrics.lineSpacing(), area.width(), metrics.lineSpacing())
        painter.drawText(place, int(Qt.AlignmentFlag.AlignVCenter), words)
    layout.endLayout()
