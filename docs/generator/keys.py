"""The page of keyboard shortcuts, from the menus of a window that is not shown."""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from generator.tables import table
from planner.language import mark, say

_WITHIN: tuple[tuple[str, str, str], ...] = (
    (mark("Anywhere"), "F1", mark("help on what has the focus")),
    (mark("Anywhere"), "Tab, Shift+Tab", mark("to the next control, or the one before")),
    (mark("Value of a lever"), mark("Up, Down; Page Up, Page Down"), mark("one step; ten steps")),
    (mark("Value of a lever"), "Esc", mark("the value as it was")),
    (mark("Headline number"), "Enter", mark("show its chart")),
    (mark("Headline number"), mark("Ctrl+Up, Ctrl+Down"), mark("pull it to a target")),
    (mark("Chart"), mark("Left, Right; Home, End"), mark("move the cross-hair by a month; to either end")),
    (mark("Chart"), "F11, Esc", mark("full screen, and back")),
    (mark("List of charts"), mark("Arrow keys, Enter, Esc"), mark("choose, take, close")),
    (mark("Shock on the timeline"), mark("Left, Right"), mark("earlier, later by a month")),
    (mark("Shock on the timeline"), mark("Shift+Left, Shift+Right"), mark("shorter, longer by a month")),
    (mark("Shock on the timeline"), mark("Up, Down"), mark("harder, softer")),
    (mark("Shock on the timeline"), mark("Enter; Delete"), mark("all its fields; remove it")),
    (mark("Presenting"), mark("Right, Left"), mark("next scenario or step, the one before")),
    (mark("Presenting"), "R; B; Esc", mark("replay the last change; blank the screen; end")),
    (mark("Help"), "Ctrl+F; Alt+Left, Alt+Right", mark("search; back, forward")),
)
"""Keys that belong to a control and to no menu: where, which, and what they do."""


def page() -> str:
    """The menus in their order, then what single controls do with keys."""
    parts = [
        f"# {say('Keyboard shortcuts')}",
        say("Everything can be done without a mouse. On a Mac, Ctrl is the command key."),
    ]
    for title, rows in _menus():
        parts += [f"## {title}", table((say("Command"), say("Keys")), rows).rstrip()]
    parts += [f"## {say('In single controls')}", table(
        (say("Where"), say("Keys"), say("What they do")),
        [(say(where), say(keys), say(what)) for where, keys, what in _WITHIN]).rstrip()]
    return "\n\n".join(parts) + "\n"


def _menus() -> list[tuple[str, list[tuple[str, str]]]]:
    """Each menu of the bar: the words and keys of its commands that have any."""
    from PySide6.QtCore import qInstallMessageHandler
    from PySide6.QtWidgets import QApplication

    if QApplication.instance() is None:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    app = QApplication.instance() or QApplication([sys.argv[0]])
    with tempfile.TemporaryDirectory() as folder:
        os.environ.update(XDG_CONFIG_HOME=folder, XDG_STATE_HOME=folder)
        from ui import settings

        place, settings.place = settings.place, lambda: Path(folder) / "tradewinds.ini"
        said = qInstallMessageHandler(lambda *_: None)  # of windows that there are not, offscreen
        try:
            return _read()
        finally:
            qInstallMessageHandler(said)
            settings.place = place
            del app


def _read() -> list[tuple[str, list[tuple[str, str]]]]:
    from ui.engine import Engine
    from ui.main_window import MainWindow
    from ui.widgets import command_words

    window = MainWindow(Engine())
    try:
        return [
            (command_words(top.text()), rows) for top in window.menuBar().actions()
            if (rows := [*_commands(top.menu())])]
    finally:
        window.close()
        window.deleteLater()


def _commands(menu: Any) -> Iterator[tuple[str, str]]:
    from ui.widgets import command_words

    for action in menu.actions():
        if action.menu() is not None:
            yield from _commands(action.menu())
        elif keys := ", ".join(each.toString() for each in action.shortcuts()):
            yield command_words(action.text()), keys
