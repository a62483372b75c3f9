"""Words that have less room than they need: in widgets, and in what the program paints itself."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from PySide6.QtCore import QAbstractListModel, QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QFontMetricsF, QPainter
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QScrollArea,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionComboBox,
    QStyleOptionFrame,
    QTabBar,
    QWidget,
)

from ui.widgets import ElidedLabel

MAY_BE_CUT = {
    "Baseline", "Price war", "MoE catches up",  # names of scenarios, which people give
    # beside differences of six digits, in the cross-hair of half a chart
    "Electricity", "Operation", "Hardware", "\u7535\u529b", "\u8fd0\u8425", "\u786c\u4ef6"}

_FOLDED = 100
"""A text so long, on one line, is the beginning of one that a button unfolds."""


class Ink:
    """What is painted by the program itself, noted while a picture of a widget is taken."""

    def __init__(self) -> None:
        self.cut: dict[str, str] = {}
        """Texts that were elided, with what was left of them."""
        self.painted: list[tuple[str, QRectF, QRectF]] = []
        """Texts, where they stand, and what room they have, in pixels of the picture."""

    @contextmanager
    def noted(self) -> Iterator[None]:
        """Note what is painted inside."""
        self.cut.clear()
        self.painted.clear()
        with pytest.MonkeyPatch.context() as patch:
            for kind in (QFontMetrics, QFontMetricsF):
                patch.setattr(kind, "elidedText", self._eliding(kind.elidedText))
            patch.setattr(QPainter, "drawText", self._drawing(QPainter.drawText))
            patch.setattr(QPainter, "drawRoundedRect", self._covering(QPainter.drawRoundedRect))
            yield

    def faults(self) -> Iterator[str]:
        """Texts that were cut, or stand over each other, or have less room than they need."""
        for text, left in self.cut.items():
            if text not in MAY_BE_CUT and len(text) < _FOLDED:
                yield f"{text!r} is cut to {left!r}"
        solid = [(text, ink.adjusted(2, 4, -2, -4)) for text, ink, _ in self.painted if text.strip()]
        for i, (text, ink) in enumerate(solid):
            for other, place in solid[:i]:
                if ink.intersects(place) and (text, ink) != (other, place):
                    yield f"{text!r} stands over {other!r}"
        for text, ink, room in self.painted:
            if ink.width() > room.width() + 1 or ink.height() > room.height() + 4:
                yield (f"{text!r} needs {ink.width():.0f} x {ink.height():.0f} pixels of "
                       f"{room.width():.0f} x {room.height():.0f}")

    def _eliding(self, elide: Callable[..., str]) -> Callable[..., str]:
        def elided(metrics: Any, text: str, *rest: Any) -> str:
            left = elide(metrics, text, *rest)
            if left != text:
                self.cut[text] = left
            return left
        return elided

    def _drawing(self, draw: Callable[..., Any]) -> Callable[..., Any]:
        def drawn(painter: QPainter, *given: Any) -> Any:
            self._note(painter, given)
            return draw(painter, *given)
        return drawn

    def _covering(self, draw: Callable[..., Any]) -> Callable[..., Any]:
        def drawn(painter: QPainter, rect: QRect | QRectF, *given: Any) -> Any:
            brush = painter.brush()
            if brush.style() is Qt.BrushStyle.SolidPattern and brush.color().alpha() > 200:
                place = painter.deviceTransform().mapRect(QRectF(rect))
                self.painted = [(text, ink, box) for text, ink, box in self.painted
                                if not ink.intersects(place)]
            return draw(painter, rect, *given)
        return drawn

    def _note(self, painter: QPainter, given: tuple[Any, ...]) -> None:
        metrics = QFontMetricsF(painter.font(), painter.device())
        match given:
            case (QRect() | QRectF() as box, Qt.AlignmentFlag() | int() as flags, str(text), *_):
                box = QRectF(box)
                ink = metrics.boundingRect(box, getattr(flags, "value", flags), text)
            case (QPoint() | QPointF() as at, str(text)):
                ink = metrics.boundingRect(text).translated(QPointF(at))
                box = ink
            case (float() | int() as x, float() | int() as y, str(text)):
                ink = box = metrics.boundingRect(text).translated(x, y)
            case _:
                raise TypeError(given)
        to = painter.deviceTransform()
        self.painted.append((text, to.mapRect(ink), to.mapRect(box)))


def faults(root: QWidget) -> Iterator[str]:
    """Widgets inside ``root`` that show less than all of their words."""
    for widget in [root, *root.findChildren(QWidget)]:
        if widget.isVisible() and not isinstance(widget, QMenu):
            words = list(_words(widget))
            if not words:
                continue
            place = f"{type(widget).__name__} {widget.objectName()}".strip()
            for text, lack in words:
                if lack:
                    yield f"{place}: {text!r} lacks {lack}"
            hidden = _hidden(widget)
            if hidden:
                yield f"{place}: {words[0][0]!r} {hidden}"


def _hidden(widget: QWidget) -> str:
    """Whether a parent that does not scroll cuts a widget off."""
    area, inside = widget.rect(), widget
    while (parent := inside.parentWidget()) is not None and not inside.isWindow():
        area = area.translated(inside.pos())
        scrolls = isinstance(parent.parentWidget(), QAbstractScrollArea)
        if scrolls:
            holder = parent.parentWidget()
            if (isinstance(holder, QScrollArea)
                    and holder.horizontalScrollBarPolicy() is Qt.ScrollBarPolicy.ScrollBarAlwaysOff
                    and area.right() > parent.width()):
                return f"is cut at the right by {area.right() + 1 - parent.width()}"
            return ""
        if not parent.rect().contains(area):
            return f"stands out of {type(parent).__name__} {parent.objectName()}: {area} of {parent.rect()}"
        inside = parent
    return ""


def _words(widget: QWidget) -> Iterator[tuple[str, str]]:
    """Texts of a widget with the pixels that they lack; what ElidedLabel leaves away is noted in ink."""
    match widget:
        case ElidedLabel():
            pass
        case QLabel() if widget.text():
            yield widget.text(), _lack(widget, _label_need(widget))
        case QAbstractButton() if len(widget.text()) > 1:
            yield widget.text(), _lack(widget, widget.sizeHint())
        case QComboBox():
            option = QStyleOptionComboBox()
            widget.initStyleOption(option)
            room = widget.style().subControlRect(
                QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, widget)
            yield _in_line(widget, widget.currentText(), room)
        case QTabBar():
            texts = " / ".join(widget.tabText(i) for i in range(widget.count()))
            yield texts, _more(widget.sizeHint().width() - widget.width(), "wide")
        case QLineEdit():
            frame = QStyleOptionFrame()
            widget.initStyleOption(frame)
            room = widget.style().subElementRect(QStyle.SubElement.SE_LineEditContents, frame, widget)
            yield _in_line(widget, widget.text() or widget.placeholderText(), room)
        case QHeaderView() if type(widget) is QHeaderView:
            yield from _headings(widget)
        case QAbstractItemView() if type(widget.itemDelegate()) is QStyledItemDelegate:
            yield from _cells(widget)


def _in_line(widget: QWidget, text: str, room: QRect) -> tuple[str, str]:
    return text, _more(widget.fontMetrics().horizontalAdvance(text) - room.width(), "wide")


def _headings(header: QHeaderView) -> Iterator[tuple[str, str]]:
    model, across = header.model(), header.orientation() is Qt.Orientation.Horizontal
    for i in range(model.columnCount() if across else model.rowCount()):
        text = model.headerData(i, header.orientation())
        if text and not header.isSectionHidden(i):
            yield str(text), _more(header.sectionSizeHint(i) - header.sectionSize(i), "wide or high")


def _cells(view: QAbstractItemView) -> Iterator[tuple[str, str]]:
    model = view.model()
    for row in range(model.rowCount() if model else 0):
        for column in range(1 if isinstance(model, QAbstractListModel) else model.columnCount()):
            index = model.index(row, column)
            text, room = index.data(), view.visualRect(index)
            if isinstance(text, str) and text and room.isValid():
                yield text, _more(view.sizeHintForIndex(index).width() - room.width(), "wide")


def _label_need(label: QLabel) -> Any:
    need = label.sizeHint()
    if label.wordWrap():
        need.setWidth(label.minimumSizeHint().width())
        need.setHeight(label.heightForWidth(label.width()))
    return need


def _lack(widget: QWidget, need: Any) -> str:
    return (_more(need.width() - widget.width(), "wide")
            + _more(need.height() - widget.height(), "high")).strip()


def _more(pixels: float, way: str) -> str:
    return f"{pixels:g} {way} " if pixels > 0 else ""
