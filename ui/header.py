"""The bar at the top: which scenario, undo and redo, save, export."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QToolButton

from planner.language import say
from ui import theme
from ui.document import one_line
from ui.find import FindBox
from ui.help import about
from ui.widgets import command_words, plain_label

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from ui.main_window import MainWindow


class Header(QFrame):
    """Shows the scenario's name and the commands that are used all the time."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__()
        about(self, "scenarios")
        self.setObjectName("bar")
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 4, 10, 4)
        row.setSpacing(10)
        row.addWidget(plain_label(say("Tradewinds"), 13, bold=True))
        row.addSpacing(10)
        self._name = QToolButton()
        self._name.setFont(theme.font(11, bold=True))
        self._name.setToolTip(say("Open another scenario"))
        self._name.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._name.setMenu(window.menus.scenarios)
        row.addWidget(self._name)
        self._edited = plain_label("", name="quiet")
        row.addWidget(self._edited)
        row.addStretch(1)
        self.find = FindBox(window.things)
        row.addWidget(self.find)
        row.addSpacing(4)
        for action, text in ((window.menus.undo, "\u21b6"), (window.menus.redo, "\u21b7")):
            row.addWidget(_button(action, text))
        row.addWidget(_button(window.menus.compare, say("Compare")))
        row.addWidget(_button(window.menus.present, say("Present")))
        self.save_button = _button(window.menus.save, say("Save"))
        row.addWidget(self.save_button)
        self.export_button = export = QPushButton(say("Export"))
        export.setObjectName("primary")
        export.setToolTip(say("Pictures, data, decks and briefs (Ctrl+E)"))
        export.setAutoDefault(False)
        export.clicked.connect(lambda _=False: window.besides.show("export"))
        row.addWidget(export)

    def show_name(self, name: str, edited: bool) -> None:
        """Follow the open scenario."""
        words = self._name.fontMetrics().elidedText(one_line(name), theme.ELIDE, 420)
        self._name.setText(words.replace("&", "&&") + "  \u25be")
        self._name.setAccessibleName(say("Scenario {name}", name=words))
        self._edited.setText(say("edited") if edited else "")


def _button(action: QAction, text: str) -> QToolButton:
    button = QToolButton()
    button.setText(text)
    button.setFont(theme.font(11))
    button.setEnabled(action.isEnabled())
    button.clicked.connect(action.trigger)

    def follow() -> None:
        button.setEnabled(action.isEnabled())
        shortcut = action.shortcut().toString()
        name = command_words(action.text())
        button.setToolTip(say("{command} ({keys})", command=name, keys=shortcut) if shortcut else name)
        button.setAccessibleName(name)

    action.changed.connect(follow)
    follow()
    return button
