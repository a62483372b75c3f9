"""Every command, with its place in the menus and its shortcut."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QDockWidget, QMenu

from planner.language import mark, say
from planner.shipped import said, shipped
from ui import settings
from ui.besides import ANALYSES
from ui.charts.board import PANES
from ui.documents import SUFFIX
from ui.help.desk import KEY
from ui.widgets import command_words, plain_tip

if TYPE_CHECKING:
    from ui.main_window import MainWindow

_KEYS = QKeySequence.StandardKey
LOOKS = ((mark("As the system"), None), (mark("Light"), "light"), (mark("Dark"), "dark"))
"""Looks in words that are not yet said, by the name under which they are remembered."""


class Menus:
    """The menu bar of a window, and the menus that its header shares."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._by_panes: dict[int, QAction] = {}
        self._by_look: dict[str | None, QAction] = {}
        bar = window.menuBar()
        self._file_menu(bar.addMenu(say("&File")))
        self._edit_menu(bar.addMenu(say("&Edit")))
        self._view = bar.addMenu(say("&View"))
        self._fill_view()
        self._scenario_menu(bar.addMenu(say("&Scenario")))
        analysis = bar.addMenu(say("&Analysis"))
        for name, (words, keys) in ANALYSES.items():
            self._add(analysis, say(words), partial(window.besides.show, name), QKeySequence(keys))
        self._help_menu(bar.addMenu(say("&Help")))

    def _file_menu(self, menu: QMenu) -> None:
        window, documents = self._window, self._window.documents
        self._add(menu, say("&New scenario"), documents.new, _KEYS.New)
        self._add(menu, say("&Open\u2026"), documents.ask_open, _KEYS.Open)
        self.scenarios = QMenu(say("Open, &recent and stories"), window)
        self.scenarios.aboutToShow.connect(self._fill_scenarios)
        menu.addMenu(self.scenarios)
        menu.addSeparator()
        self.save = self._add(menu, say("&Save"), documents.save, _KEYS.Save)
        self._add(menu, say("Save &as\u2026"), documents.ask_save_as, QKeySequence("Ctrl+Shift+S"))
        menu.addSeparator()
        self.export = QMenu(say("&Export"), window)
        self._fill_export()
        menu.addMenu(self.export)
        menu.addSeparator()
        self._add(menu, say("S&tart page"), self._show_start, QKeySequence("Ctrl+Shift+N"))
        self._add(menu, say("Earlier &versions\u2026"), self._show_earlier, QKeySequence("Ctrl+Shift+H"))
        menu.addSeparator()
        self._add(menu, say("&Close scenario"), documents.close, _KEYS.Close)
        self._add(menu, say("&Quit"), window.close, QKeySequence("Ctrl+Q"))

    def _fill_export(self) -> None:
        menu, charts = self.export, self._window.chart_commands
        self._add(menu, say("Pictures, data, decks, &briefs\u2026"),
                  partial(self._window.besides.show, "export"), QKeySequence("Ctrl+E"))
        self._add(menu, say("All charts as a picture\u2026"), charts.export_all, QKeySequence("Ctrl+Shift+E"))
        self._add(menu, say("Copy all charts"), charts.copy_all, QKeySequence("Ctrl+Shift+C"))
        menu.addSection(say("One chart: its \u22ef menu"))

    def _edit_menu(self, menu: QMenu) -> None:
        window, stacks = self._window, self._window.state.undo_group
        self.undo = stacks.createUndoAction(window, say("Undo"))
        self.redo = stacks.createRedoAction(window, say("Redo"))
        self.undo.setShortcut(_KEYS.Undo)
        self.redo.setShortcuts([QKeySequence("Ctrl+Shift+Z"), QKeySequence("Ctrl+Y")])
        menu.addActions([self.undo, self.redo])
        menu.addSeparator()
        self._add(menu, say("&Find\u2026"), self._find, QKeySequence("Ctrl+K"))
        menu.addSeparator()
        self._add(menu, say("&Settings\u2026"), partial(window.besides.show, "settings"),
                  QKeySequence("Ctrl+,"))

    def _fill_view(self) -> None:
        menu, window = self._view, self._window
        self._panes(menu.addMenu(say("Charts in sight")))
        self._difference = self._add(
            menu, say("&Differences to the reference"),
            lambda: window.board.set_difference(self._difference.isChecked()), QKeySequence("Ctrl+Shift+D"))
        self._difference.setCheckable(True)
        menu.addMenu(window.kpis.choice)
        self._add_looks(menu.addMenu(say("Look")))

    def _help_menu(self, menu: QMenu) -> None:
        desk = self._window.besides.desk
        contents = self._add(menu, say("&Contents"), desk.show, QKeySequence(KEY))
        contents.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)  # the key asks about the focus instead
        self._add(menu, say("&Keyboard shortcuts"), lambda: desk.show("keys"), QKeySequence("Shift+F1"))
        menu.addSeparator()
        self._add(menu, say("Take the &tour"), self._begin_tour, QKeySequence("Ctrl+Shift+T"))
        questions = menu.addMenu(say("Sample &questions"))
        questions.aboutToShow.connect(lambda: self._window.questions.fill(questions))
        menu.addSeparator()
        self._add(menu, say("&About Tradewinds"), self._about, QKeySequence("Ctrl+F1"))

    def _panes(self, menu: QMenu) -> None:
        group = QActionGroup(menu)
        for panes in PANES:
            words = say("One chart") if panes == 1 else say("{count} charts", count=panes)
            action = self._add(
                menu, words, lambda panes=panes: self._window.board.set_panes(panes),
                QKeySequence(f"Ctrl+{panes}"))
            action.setCheckable(True)
            action.setChecked(panes == self._window.board.panes)
            group.addAction(action)
            self._by_panes[panes] = action

    def show_difference(self, *, difference: bool) -> None:
        """As if differences had been chosen, or scenarios as they are."""
        if difference != self._difference.isChecked():
            self._difference.trigger()

    def show_look(self, name: str | None) -> None:
        """As if a look had been chosen."""
        self._by_look[name].trigger()

    def show_panes(self, panes: int) -> None:
        """As if one, two or four charts had been chosen."""
        self._by_panes[panes].trigger()

    def _scenario_menu(self, menu: QMenu) -> None:
        window, state = self._window, self._window.state
        self._add(menu, say("Name and &notes\u2026"), window.edit_words, QKeySequence("F2"))
        self._add(menu, say("Import &observations\u2026"), window.import_observations,
                  QKeySequence("Ctrl+Shift+O"))
        self._add(menu, say("&Duplicate"), window.documents.duplicate, QKeySequence("Ctrl+D"))
        menu.addSeparator()
        self._add(menu, say("Next scenario"), lambda: state.step(1), QKeySequence("Ctrl+PgDown"))
        self._add(menu, say("Previous scenario"), lambda: state.step(-1), QKeySequence("Ctrl+PgUp"))
        menu.addSeparator()
        self._pin = self._add(
            menu, say("&Pin behind the others"), lambda: state.pin(state.current, self._pin.isChecked()),
            QKeySequence("Ctrl+P"))
        self._refer = self._add(
            menu, say("Use as &reference"), lambda: state.refer_to(
                state.current if self._refer.isChecked() else None), QKeySequence("Ctrl+R"))
        for action in (self._pin, self._refer):
            action.setCheckable(True)
        state.listed.connect(self._follow_list)
        self._follow_list()
        menu.addSeparator()
        self.compare = self._add(menu, say("&Compare\u2026"), partial(window.besides.show, "compare"),
                                 QKeySequence("Ctrl+Shift+K"))
        self.present = self._add(menu, say("Pre&sent"), window.present, QKeySequence("F5"))

    def _follow_list(self) -> None:
        state = self._window.state
        self._pin.setChecked(state.current.pinned)
        self._refer.setChecked(state.reference_document is state.current)

    def add_dock(self, dock: QDockWidget, tip: str, keys: str) -> None:
        """A command that shows or hides a dock."""
        action = dock.toggleViewAction()
        action.setShortcut(QKeySequence(keys))
        action.setToolTip(tip)
        self._view.insertAction(self._view.actions()[0], action)

    def commands(self) -> dict[str, Callable[[], object]]:
        """Every command of the menus by its words."""
        return {
            command_words(action.text()): action.trigger
            for action in self._window.findChildren(QAction)
            if action.text() and action.isEnabled() and action.menu() is None and not action.isSeparator()
            and action.shortcut().toString()}

    def _show_start(self) -> None:
        self._window.start.show()

    def _begin_tour(self) -> None:
        self._window.tour.begin()

    def _show_earlier(self) -> None:
        self._window.recovery.show_earlier()

    def open_story(self, path: Path) -> None:
        """Open a story as a scenario of its own."""
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
        for text, name in LOOKS:
            action = menu.addAction(say(text))
            action.setCheckable(True)
            action.setChecked(settings.look() == name)
            action.triggered.connect(lambda _=False, name=name: self._wear(name))
            group.addAction(action)
            self._by_look[name] = action

    def _find(self) -> None:
        self._window.header.find.setFocus()

    def _wear(self, name: str | None) -> None:
        settings.set_look(name)
        self._window.restyle(name)

    def _fill_scenarios(self) -> None:
        menu = self.scenarios
        menu.clear()
        menu.addSection(say("Open"))
        for document in self._window.state.documents:
            words = document.title
            action = menu.addAction(
                words.replace("&", "&&"), lambda document=document: self._window.state.turn_to(document))
            action.setToolTip(plain_tip(words))
            action.setCheckable(True)
            action.setChecked(document is self._window.state.current)
        recent: dict[str, Path] = {}
        for path in settings.recent_files():
            words = path.name.removesuffix(SUFFIX)
            recent[f"{words}  \u00b7  {path.parent}" if words in recent else words] = path
        self._add_files(menu, say("Recent"), recent, self._window.documents.load)
        if not recent:
            menu.addSection(say("Recent"))
            none = menu.addAction(say("None yet: a scenario that you save (Ctrl+S) or open is listed here."))
            none.setEnabled(False)
        self._add_files(menu, say("Stories from the articles"),
                        {said(name): path for name, path in shipped().items()}, self.open_story)

    def _add_files(
        self, menu: QMenu, title: str, paths: dict[str, Path], do: Callable[[Path], object]
    ) -> None:
        if paths:
            menu.addSection(title)
        for words, path in paths.items():
            action = menu.addAction(words.replace("&", "&&"), lambda path=path: do(path))
            action.setToolTip(plain_tip(str(path)))

    def _about(self) -> None:
        from ui.about.dialog import AboutDialog

        box = AboutDialog(self._window)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.exec()
