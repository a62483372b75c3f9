"""The list of all charts, with a small picture of each: type to filter, arrows to move, Enter to choose."""

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QFrame, QLabel, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from planner.charts import CHARTS
from planner.language import say
from planner.words import symbol
from ui import theme
from ui.charts.thumbnails import Thumbnails
from ui.focus import paint_ring
from ui.help import about
from ui.widgets import plain_label, plain_tip

_TILE = QSize(166, 122)
_PICTURE = QSize(150, 54)
_PAD, _HEADING, _GAP = 8, 26, 14
_ACROSS, _COLUMNS = 2, 3
"""Tiles in a row of a group, and groups side by side."""
_GROUP = _ACROSS * (_TILE.width() + 4) + _GAP
_ARROWS = {
    Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1),
}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Tile(QAbstractButton):
    """One chart."""

    keyed = Signal(QKeyEvent)

    def __init__(self, chart_id: str, thumbnails: Thumbnails, parent: QWidget) -> None:
        super().__init__(parent)
        chart = CHARTS[chart_id]
        self.chart_id, self.title, self.unit = chart_id, chart.title, chart.unit
        self.wanted = f"{chart.title} {chart.unit} {chart.group}".casefold()
        self._thumbnails = thumbnails
        self.setCheckable(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        name = say("{title}, {unit}", title=chart.title, unit=chart.unit)
        self.setAccessibleName(name)
        self.setAccessibleDescription(chart.group)
        self.setToolTip(plain_tip(chart.note or name))
        self.setFixedSize(_TILE)

    def nextCheckState(self) -> None:  # the mark says which chart is shown; clicking does not move it
        pass

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.keyed.emit(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.palette()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focused, over = self.hasFocus(), self.underMouse()
        painter.setPen(QPen(theme.color(look.quiet if self.isChecked() else look.edge), 1))
        painter.setBrush(theme.color(look.ground if over or focused else look.card))
        painter.drawRoundedRect(self.rect().toRectF().adjusted(1, 1, -1, -1), 6, 6)
        picture = self._thumbnails.pixmap(self.chart_id, _PICTURE, self.devicePixelRatioF())
        if picture is not None:
            painter.drawPixmap(QPointF(_PAD, _PAD), picture)
        room = self.width() - 2 * _PAD
        self._write(painter, room)
        if focused:
            paint_ring(painter, self.rect().toRectF(), 6)
        painter.end()

    def _write(self, painter: QPainter, room: int) -> None:
        """The title on one or two lines, and the unit under it."""
        look, wrap = theme.palette(), Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft
        painter.setFont(theme.font(8.5, bold=True))
        painter.setPen(theme.color(look.ink))
        box = QRect(_PAD, 67, room, painter.fontMetrics().height() * 2)
        painter.drawText(box, wrap, self.title)
        height = painter.fontMetrics().boundingRect(box, wrap, self.title).height()
        below = box.top() + min(height, box.height())
        painter.setFont(theme.font(8.5))
        painter.setPen(theme.color(look.quiet))
        fits = painter.fontMetrics().horizontalAdvance(self.unit) <= room
        words = self.unit if fits else painter.fontMetrics().elidedText(symbol(self.unit), theme.ELIDE, room)
        painter.drawText(QPointF(_PAD, below + 3 + painter.fontMetrics().ascent()), words)


class _Filter(QLineEdit):
    """Passes on the keys that move among the charts."""

    keyed = Signal(QKeyEvent)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Escape, *_ENTER):
            self.keyed.emit(event)
        else:
            super().keyPressEvent(event)


class Catalogue(QFrame):
    """A window over the charts that closes when one is chosen.

    chosen  a chart, by id
    """

    chosen = Signal(str)

    def __init__(self, thumbnails: Thumbnails, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        about(self, "charts")
        self.setObjectName("card")
        self.setAccessibleName(say("All charts"))
        self._columns = _COLUMNS
        self.filter = _Filter()
        self.filter.setPlaceholderText(say("Find a chart"))
        self.filter.setAccessibleName(say("Find a chart by its name, unit or group"))
        self.filter.setClearButtonEnabled(True)
        self.filter.textChanged.connect(self._arrange)
        self.filter.keyed.connect(self._on_key)
        self._sheet = QWidget()
        self._sheet.setObjectName("plain")
        self._scroll = QScrollArea()
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(self._sheet)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.viewport().setAutoFillBackground(False)
        self._sheet.setAutoFillBackground(False)
        self._none = plain_label(say("No chart of that name."), name="quiet")
        self._none.setParent(self._sheet)
        self._none.move(_PAD, _PAD)
        self._groups: list[tuple[QLabel, list[Tile]]] = []
        for group in dict.fromkeys(chart.group for chart in CHARTS.values()):
            heading = plain_label(group, 9, bold=True, name="quiet")
            heading.setParent(self._sheet)
            self._groups.append((heading, [
                Tile(chart_id, thumbnails, self._sheet)
                for chart_id, chart in CHARTS.items() if chart.group == group]))
        self.tiles = [tile for _, tiles in self._groups for tile in tiles]
        for tile in self.tiles:
            tile.clicked.connect(lambda _=False, tile=tile: self._choose(tile))
            tile.keyed.connect(self._on_key)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.addWidget(self.filter)
        column.addWidget(self._scroll, 1)
        self._arrange("")

    def open_for(self, chart_id: str, below: QWidget) -> None:
        """Show all charts under a widget, the one shown now with the focus."""
        screen = below.screen().availableGeometry()
        margins = self.layout().contentsMargins()
        around = margins.left() + margins.right() + 2
        self._columns = max(1, min(_COLUMNS, (screen.width() - 32 - around + _GAP) // _GROUP))
        self.filter.clear()
        self._arrange("")
        current = None
        for tile in self.tiles:
            tile.setChecked(tile.chart_id == chart_id)
            current = tile if tile.isChecked() else current
        width = self._sheet.width() + around
        height = (self._sheet.height() + self.filter.sizeHint().height() + margins.top() + margins.bottom()
                  + self.layout().spacing() + 4)
        at = below.mapToGlobal(QPoint(0, below.height() + 2))
        height = min(height, screen.height() - 16)
        if height < self._sheet.height():
            width += self._scroll.verticalScrollBar().sizeHint().width()
        width = min(width, screen.width() - 16)
        at.setX(max(screen.left() + 8, min(at.x(), screen.right() - 8 - width)))
        at.setY(max(screen.top() + 8, min(at.y(), screen.bottom() - 8 - height)))
        self.setGeometry(QRect(at, QSize(width, height)))
        self.show()
        if current is not None:
            self._focus(current)

    def shown(self) -> list[Tile]:
        """The tiles that match what is typed, in reading order."""
        return [tile for tile in self.tiles if not tile.isHidden()]

    def _arrange(self, text: str) -> None:
        """Place the groups column by column, each where there is most room left."""
        words = text.casefold().split()
        bottoms = [0] * self._columns
        for tile in self.tiles:
            tile.setVisible(all(word in tile.wanted for word in words))
        for heading, tiles in self._groups:
            members = [tile for tile in tiles if not tile.isHidden()]
            heading.setVisible(bool(members))
            if not members:
                continue
            column = bottoms.index(min(bottoms))
            left, top = column * _GROUP, bottoms[column]
            heading.setGeometry(left + 2, top, _TILE.width(), _HEADING)
            for i, tile in enumerate(members):
                tile.move(left + i % _ACROSS * (_TILE.width() + 4),
                          top + _HEADING + i // _ACROSS * (_TILE.height() + 4))
            rows = -(-len(members) // _ACROSS)
            bottoms[column] = top + _HEADING + rows * (_TILE.height() + 4) + 6
        self._none.setVisible(not self.shown())
        self._none.adjustSize()
        self._sheet.resize(self._columns * _GROUP - _GAP, max(*bottoms, 40))

    def _on_key(self, event: QKeyEvent) -> None:
        key, tile = Qt.Key(event.key()), self.focusWidget()
        if key == Qt.Key.Key_Escape:
            self.close()
        elif key in _ENTER or (key == Qt.Key.Key_Space and isinstance(tile, Tile)):
            found = [tile] if isinstance(tile, Tile) else self.shown()
            if found:
                self._choose(found[0])
        elif key in _ARROWS:
            self._move(key)
        elif isinstance(tile, Tile) and event.text().isprintable() and event.text():
            self.filter.setFocus()
            self.filter.insert(event.text())
        elif isinstance(tile, Tile) and key == Qt.Key.Key_Backspace:
            self.filter.setFocus()
            self.filter.backspace()

    def _move(self, key: Qt.Key) -> None:
        """Focus the nearest tile in a direction; the filter lies above the first."""
        current = self.focusWidget()
        if not isinstance(current, Tile):
            if self.shown() and key == Qt.Key.Key_Down:
                self._focus(self.shown()[0])
            return
        beyond = sorted(self._beyond(current, *_ARROWS[key]), key=lambda found: found[0])
        if beyond:
            self._focus(beyond[0][1])
        elif key == Qt.Key.Key_Up:
            self.filter.setFocus()

    def _beyond(self, current: Tile, dx: int, dy: int) -> Iterator[tuple[int, Tile]]:
        """Tiles on one side with their distance; what is off the line counts three times."""
        for tile in self.shown():
            way = tile.pos() - current.pos()
            along = way.x() * dx + way.y() * dy
            if along > 0:
                yield along + 3 * (abs(way.y()) if dx else abs(way.x())), tile

    def _focus(self, tile: Tile) -> None:
        tile.setFocus(Qt.FocusReason.TabFocusReason)
        self._scroll.ensureWidgetVisible(tile, 0, _HEADING)

    def _choose(self, tile: Tile) -> None:
        self.close()
        self.chosen.emit(tile.chart_id)
