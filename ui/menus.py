"""Every command, with its place in the menus and its shortcut."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QDockWidget, QMenu

from planner.version import MODEL_VERSION, VERSION
from ui import settings
from ui.dialogs import show_notice
from ui.resources import scenario_files

if TYPE_CHECKING:
    from ui.main_window import MainWindow

_KEYS = QKeySequence.StandardKey
_LOOKS = (("As the system", None), ("Light", "light"), ("Dark", "dark"))


class Menus:
    """The menu bar of a window, and the menus that its header shares."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        documents, stack = window.documents, window.state.undo_stack
        bar = window.menuBar()

        file = bar.addMenu("&File")
        self._add(file, "&New", documents.new, _KEYS.New)
        self._add(file, "&Open\u2026", documents.ask_open, _KEYS.Open)
        self.scenarios = QMenu("Open &recent or story", window)
        self.scenarios.aboutToShow.connect(self._fill_scenarios)
        file.addMenu(self.scenarios)
        file.addSeparator()
        self.save = self._add(file, "&Save", documents.save, _KEYS.Save)
        self._add(file, "Save &as\u2026", documents.ask_save_as, QKeySequence("Ctrl+Shift+S"))
        file.addSeparator()
        self.export = QMenu("&Export", window)
        self._add(self.export, "All charts as a picture\u2026", window.export_picture, QKeySequence("Ctrl+E"))
        self._add(self.export, "Copy all charts", window.copy_picture, QKeySequence("Ctrl+Shift+C"))
        self.export.addSection("One chart: its \u22ef menu")
        file.addMenu(self.export)
        file.addSeparator()
        self._add(file, "&Quit", window.close, QKeySequence("Ctrl+Q"))

        edit = bar.addMenu("&Edit")
        self.undo = stack.createUndoAction(window, "Undo")
        self.redo = stack.createRedoAction(window, "Redo")
        self.undo.setShortcut(_KEYS.Undo)
        self.redo.setShortcuts([QKeySequence("Ctrl+Shift+Z"), QKeySequence("Ctrl+Y")])
        edit.addActions([self.undo, self.redo])

        edit.addSeparator()
        self._add(edit, "&Find\u2026", self._find, QKeySequence("Ctrl+K"))

        self._view = bar.addMenu("&View")
        self._add_looks(self._view.addMenu("Look"))

        about = bar.addMenu("&Help")
        self._add(about, "About Tradewinds", self._about)

    def add_dock(self, dock: QDockWidget, keys: str) -> None:
        """A command that shows or hides a dock."""
        action = dock.toggleViewAction()
        action.setShortcut(QKeySequence(keys))
        action.setToolTip(f"Show or hide {dock.windowTitle().lower()}")
        self._view.insertAction(self._view.actions()[0], action)

    def commands(self) -> dict[str, Callable[[], object]]:
        """Every command of the menus by its words."""
        return {
            action.text().replace("&", "").rstrip("\u2026"): action.trigger
            for action in self._window.findChildren(QAction)
            if action.text() and action.isEnabled() and action.menu() is None and not action.isSeparator()
            and action.shortcut().toString()}

    def open_story(self, path: Path) -> None:
        """Open a story as a scenario of its own."""
        if self._window.documents.may_leave():
            self._window.documents.load(path, as_template=True)

    def _add(
        self, menu: QMenu, text: str, do: Callable[[], object],
        keys: QKeySequence | QKeySequence.StandardKey | None = None,
    ) -> QAction:
        action = QAction(text, self._window)
        action.triggered.connect(lambda _=False: do())
        if keys is not None:
            action.setShortcut(keys)
        menu.addAction(action)
        return action

    def _add_looks(self, menu: QMenu) -> None:
        group = QActionGroup(menu)
        for text, name in _LOOKS:
            action = menu.addAction(text)
            action.setCheckable(True)
            action.setChecked(settings.look() == name)
            action.triggered.connect(lambda _=False, name=name: self._wear(name))
            group.addAction(action)

    def _find(self) -> None:
        self._window.header.find.setFocus()

    def _wear(self, name: str | None) -> None:
        settings.set_look(name)
        self._window.restyle(name)

    def _fill_scenarios(self) -> None:
        menu = self.scenarios
        menu.clear()
        self._add_files(menu, "Recent", settings.recent_files(), self._window.documents.open)
        self._add_files(menu, "Stories from the articles", scenario_files(), self.open_story)

    def _add_files(
        self, menu: QMenu, title: str, paths: list[Path], do: Callable[[Path], object]
    ) -> None:
        if paths:
            menu.addSection(title)
        for path in paths:
            words = path.name.removesuffix(".tradewinds.json").replace("&", "&&")
            menu.addAction(words, lambda path=path: do(path)).setToolTip(str(path))

    def _about(self) -> None:
        show_notice(
            self._window, "About Tradewinds",
            f"Tradewinds {VERSION}, model {MODEL_VERSION}. A scenario planner for the AI token economy. "
            "Nothing leaves this machine. Licensed under Apache 2.0; built with Qt (LGPL 3).")


