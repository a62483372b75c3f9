"""The table of policies against worlds: names stay in sight, the better a cell the paler."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter, QPen, QResizeEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from planner.language import say
from ui import theme
from ui.insight.rows import draw_text, line_height, text_width

_NAMES, _NARROWEST, _WIDEST, _REGRETS = 194, 86, 172, 76
_AIR = 12.0
_BIG, _PLAIN, _SMALL, _HEAD = 11.5, 10.5, 8.5, 8.5
_LINES = 6
_DEEPEST = 0.30
"""How much of the hue the greatest regret gets."""
_BARE = """
QTableCornerButton::section { background: transparent; border: none; }
QAbstractScrollArea::corner { background: transparent; border: none; }
"""
_CELL, _HEADING = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
_RIGHT = Qt.AlignmentFlag.AlignRight
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class Cell:
    """One number.

    shade  0-1, the part of the greatest regret
    words  for ears
    """

    text: str
    small: str = ""
    shade: float = 0.0
    best: bool = False
    words: str = ""


@dataclass(frozen=True)
class Heading:
    """Of a row or a column."""

    title: str
    small: str = ""
    tip: str = ""
    current: bool = False


@dataclass(frozen=True)
class Sheet:
    """All that the table shows; the last ``regrets`` columns are not worlds."""

    rows: tuple[Heading, ...] = ()
    columns: tuple[Heading, ...] = ()
    cells: tuple[tuple[Cell, ...], ...] = ()
    regrets: int = 0


class PolicyTableView(QTableView):
    """Policies as rows, worlds as columns. A click on a row, or Enter, chooses it.

    chosen  the number of a row
    """

    chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._sheet = _SheetModel(self)
        self._names, self._worlds = _Names(Qt.Orientation.Vertical), _Worlds(Qt.Orientation.Horizontal)
        self.setModel(self._sheet)
        self.setItemDelegate(_CellPainter(self))
        self.setVerticalHeader(self._names)
        self.setHorizontalHeader(self._worlds)
        self.setAccessibleName(say("Policies against worlds"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setObjectName("plain")
        self.setStyleSheet(_BARE)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(lambda index: self.chosen.emit(index.row()))
        self._names.sectionClicked.connect(self.chosen)

    @property
    def sheet(self) -> Sheet:
        return self._sheet.sheet

    def show_sheet(self, sheet: Sheet) -> None:
        """Show other numbers; the cell that has the keyboard keeps it if it is still there."""
        same = (len(sheet.rows), sheet.columns) == (len(self.sheet.rows), self.sheet.columns)
        at = self.currentIndex()
        place = at.row(), at.column()
        self._sheet.show_sheet(sheet)
        if not same:
            self._fit()
        if sheet.rows:
            row, column = (min(max(0, p), n - 1) for p, n in zip(
                place, (len(sheet.rows), len(sheet.columns)), strict=True))
            self.setCurrentIndex(self._sheet.index(row, column))
        self._names.viewport().update()
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        rows = len(self.sheet.rows) * self._names.defaultSectionSize()
        return QSize(640, self._worlds.sizeHint().height() + rows)

    def minimumSizeHint(self) -> QSize:
        return QSize(_NAMES + 2 * _NARROWEST, min(160, self.sizeHint().height()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            if self.currentIndex().isValid():
                self.chosen.emit(self.currentIndex().row())
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()  # the window's
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Share the width among the worlds; they scroll where they would become too narrow."""
        count, regrets = len(self.sheet.columns), self.sheet.regrets
        worlds = count - regrets
        if not worlds:
            return
        room = (self.viewport().width() - regrets * _REGRETS) // worlds
        width = min(_WIDEST, max(_NARROWEST, room))
        for i in range(count):
            self._worlds.resizeSection(i, width if i < worlds else _REGRETS)
        self._worlds.fit()
        self.updateGeometries()
        self.updateGeometry()


class _SheetModel(QAbstractTableModel):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.sheet = Sheet()

    def show_sheet(self, sheet: Sheet) -> None:
        same = (len(sheet.rows), len(sheet.columns)) == (len(self.sheet.rows), len(self.sheet.columns))
        if same:
            self.sheet = sheet
            if sheet.rows:
                end = self.index(len(sheet.rows) - 1, len(sheet.columns) - 1)
                self.dataChanged.emit(self.index(0, 0), end)
                self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(sheet.columns) - 1)
                self.headerDataChanged.emit(Qt.Orientation.Vertical, 0, len(sheet.rows) - 1)
            return
        self.beginResetModel()
        self.sheet = sheet
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.sheet.rows)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.sheet.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        cell = self.sheet.cells[index.row()][index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return (say("{value} ({note})", value=cell.text, note=cell.small) if cell.small
                        else cell.text)
            case Qt.ItemDataRole.AccessibleTextRole:
                return cell.words
            case _ if role == _CELL:
                return cell
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        headings = self.sheet.columns if orientation is Qt.Orientation.Horizontal else self.sheet.rows
        if not 0 <= section < len(headings):
            return None
        heading = headings[section]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return heading.title
            case Qt.ItemDataRole.ToolTipRole:
                return heading.tip or None
            case _ if role == _HEADING:
                return heading
        return None


class _CellPainter(QStyledItemDelegate):
    """The number, and under it how far it is from the best; a dot beside the best of a world."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        cell: Cell = index.data(_CELL)
        look, box = theme.palette(), QRectF(option.rect).adjusted(1.5, 1.5, -1.5, -1.5)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if cell.shade > 0:
            painter.setBrush(theme.color(look.roles["us"], _DEEPEST * cell.shade))
            painter.drawRoundedRect(box, 4, 4)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(theme.color(look.roles["us"]), 1.2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box, 4, 4)
        inner = box.adjusted(4, 2, -_AIR + 2, -2)
        first = QRectF(inner.topLeft(), QPointF(inner.right(), inner.top() + line_height(_BIG)))
        if cell.small:
            second = QRectF(inner.left(), first.bottom() - 1, inner.width(), line_height(_SMALL))
            draw_text(painter, second, cell.small, _SMALL, look.quiet, side=_RIGHT)
        points = _BIG if cell.small else _PLAIN
        first = first if cell.small else inner
        draw_text(painter, first, cell.text, points, look.ink, bold=cell.best, side=_RIGHT)
        if cell.best:
            wide = text_width(cell.text, points, bold=True)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color(look.ink))
            painter.drawEllipse(QPointF(inner.right() - wide - 9, first.center().y() + 0.5), 3, 3)
        painter.restore()


class _Header(QHeaderView):
    def __init__(self, orientation: Qt.Orientation) -> None:
        super().__init__(orientation)
        self.setSectionsClickable(orientation is Qt.Orientation.Vertical)
        self.setHighlightSections(False)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setObjectName("plain")

    def heading(self, at: int) -> Heading | None:
        made: Heading | None = self.model().headerData(at, self.orientation(), _HEADING)
        return made


class _Names(_Header):
    """Names of policies with what they set; a bar beside the one that is open in the window."""

    def __init__(self, orientation: Qt.Orientation) -> None:
        super().__init__(orientation)
        self.setDefaultSectionSize(round(line_height(_BIG) + line_height(_SMALL) + 9))
        self.setFixedWidth(_NAMES)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)

    def paintSection(self, painter: QPainter, rect: QRect, at: int) -> None:
        heading, look, box = self.heading(at), theme.palette(), QRectF(rect)
        if heading is None:
            return
        painter.save()
        painter.fillRect(box, theme.color(look.card))
        if heading.current:
            painter.fillRect(QRectF(box.left(), box.top() + 6, 3, box.height() - 12),
                             theme.color(look.roles["us"]))
        inner = box.adjusted(10, 3, -8, -3)
        first = QRectF(inner.topLeft(), QPointF(inner.right(), inner.top() + line_height(10)))
        second = QRectF(inner.left(), first.bottom(), inner.width(), line_height(_SMALL))
        draw_text(painter, first, heading.title, 10, look.ink, bold=heading.current)
        draw_text(painter, second, heading.small, _SMALL, look.quiet)
        painter.restore()


class _Worlds(_Header):
    """Names of worlds over several lines."""

    def __init__(self, orientation: Qt.Orientation) -> None:
        super().__init__(orientation)
        self._height = 24

    def fit(self) -> None:
        """Become as high as the longest name needs."""
        headings = ((i, self.heading(i)) for i in range(self.count()))
        lines = [len(_lines(heading.title, self.sectionSize(i) - _AIR - 4, _LINES))
                 for i, heading in headings if heading]
        self._height = round(max([1, *lines]) * line_height(_HEAD) + 12)
        self.setFixedHeight(self._height)

    def sizeHint(self) -> QSize:
        return QSize(200, self._height)

    def paintSection(self, painter: QPainter, rect: QRect, at: int) -> None:
        heading, look, box = self.heading(at), theme.palette(), QRectF(rect)
        if heading is None:
            return
        painter.save()
        painter.fillRect(box, theme.color(look.card))
        inner = box.adjusted(4, 4, -_AIR, -6)
        lines = _lines(heading.title, inner.width(), _LINES)
        height = line_height(_HEAD)
        for i, line in enumerate(reversed(lines)):
            place = QRectF(inner.left(), inner.bottom() - (i + 1) * height, inner.width(), height)
            draw_text(painter, place, line, _HEAD, look.quiet, side=_RIGHT)
        painter.setPen(QPen(theme.color(look.edge), 1))
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        painter.restore()


def _lines(text: str, width: float, most: int) -> Sequence[str]:
    """A text over several lines; the last one holds all that is left."""
    layout = QTextLayout(text, theme.font(_HEAD))
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    starts = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        starts.append(line.textStart())
    layout.endLayout()
    starts = starts[:most]
    return [text[start:end].strip() for start, end in zip(starts, [*starts[1:], None], strict=True)] or [""]


