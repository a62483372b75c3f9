"""The window with the map of two inputs, beside the main one."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QContextMenuEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from planner.export.answer_tables import map_text
from planner.language import say
from planner.stamp import stamp
from ui import exports
from ui.beside import Beside
from ui.devices import Page
from ui.help import about
from ui.map.answer import heading
from ui.map.choice import AxesChoice
from ui.map.page import MapPage
from ui.map.paper import paper
from ui.map.view import MapView
from ui.state import State
from ui.widgets import Card, passing_menu, wrapped_label


class MapDialog(Beside):
    """Follows the current scenario while it is open.

    held  whether the scenario is being dragged
    """

    held = Signal(bool)

    def __init__(self, state: State, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        about(self, "map")
        self._state = state
        self.setWindowTitle(say("Map of two inputs"))
        self.resize(720, 640)
        self.axes = AxesChoice()
        self.page = MapPage(state, self.axes)
        self.heading = wrapped_label("", 12, bold=True)
        self.heading.setToolTip(say("The measure and its threshold are chosen in the insight dock"))
        self.copy = QPushButton(say("Copy picture"))
        self.copy.setToolTip(say("The map as a picture, for slides and papers"))
        self.copy.setAutoDefault(False)
        self.copy.clicked.connect(lambda: exports.copy_page(self.picture()))
        self.export = QPushButton(say("Export picture\u2026"))
        self.export.setToolTip(say("The map as a PNG, SVG or PDF file"))
        self.export.setAutoDefault(False)
        self.export.clicked.connect(lambda: exports.ask_page(self, self.picture(), "map"))
        self._lay_out()
        for keys, do in ((QKeySequence.StandardKey.Undo, state.undo_group.undo),
                         (QKeySequence.StandardKey.Redo, state.undo_group.redo)):
            QShortcut(keys, self).activated.connect(do)  # those of the main window do not reach this one
        self.page.held.connect(self.held)
        self.page.asker.turned.connect(self._follow_copy)
        state.computed.connect(self.follow)
        self._follow_copy()

    def _lay_out(self) -> None:
        card = Card()
        card.column.addWidget(self.page, 1)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.copy)
        row.addWidget(self.export)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(10)
        column.addWidget(self.heading)
        column.addWidget(self.axes)
        column.addWidget(card, 1)
        column.addLayout(row)

    @property
    def map(self) -> MapView:
        return self.page.map

    def follow(self) -> None:
        """Name what the map is about."""
        if self.isVisible():
            self.heading.setText(heading(self.page.asked))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.follow()
        self.page.follow()

    def _follow_copy(self) -> None:
        for button in (self.copy, self.export):
            button.setEnabled(self.page.asker.is_current and not self.page.asker.is_blank)

    def picture(self) -> Page:
        """The map with what it is about. There must be one."""
        return paper(self.map, self.heading.text(), self.page.words.text(), self._state.scenario)

    def data(self) -> str:
        """The map as a table. There must be one."""
        shown = self.map.surface
        assert shown is not None
        return map_text(shown, stamp(self._state.scenario))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = passing_menu(self)
        for action in exports.add_actions(menu, self, self.picture, self.data, "map"):
            action.setEnabled(self.copy.isEnabled())
        menu.popup(event.globalPos())
