"""What leaves the window at once: pictures and data of what is shown, to files and the clipboard."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from planner.atomic import write_atomically
from planner.errors import FileError
from planner.export.table import chart_text
from planner.figures import Figure
from planner.language import mark, say
from planner.scenario import Scenario
from ui import devices, settings
from ui.charts.picture import page
from ui.devices import Page
from ui.dialogs import may_write, show_error

if TYPE_CHECKING:
    from planner.analysis.spread import Spread

_PICTURES = {".png": mark("PNG picture"), ".svg": mark("SVG drawing"), ".pdf": mark("PDF page")}
_TABLES = {".csv": mark("CSV table")}


def charts_page(figures: Sequence[Figure], scenario: Scenario, spread: Spread | None) -> Page:
    """Charts as a picture that says where it comes from, with the scenario inside."""
    from planner.export.carry import cargo  # loads pydantic, which a window starts without

    return page(figures, scenario.title, _stamp([*figures], scenario, spread), scenario=cargo(scenario))


def copy_page(page: Page) -> None:
    """Put a picture on the clipboard, as pixels and as a drawing."""
    QGuiApplication.clipboard().setMimeData(devices.for_clipboard(page))


def ask_page(window: QWidget, page: Page, name: str) -> None:
    """Ask for a file and paint a picture into it."""
    _ask(window, say("Export picture"), f"{name}.png", _PICTURES, lambda path: devices.save(path, page))


def add_actions(
    menu: QMenu, window: QWidget, make: Callable[[], Page], data: Callable[[], str], name: str
) -> list[QAction]:
    """Commands that copy or export a picture or copy its numbers, made when one of them is chosen."""
    return [
        menu.addAction(say("Copy picture"), lambda: copy_page(make())),
        menu.addAction(say("Copy data"), lambda: QGuiApplication.clipboard().setText(data())),
        menu.addAction(say("Export picture\u2026"), lambda: ask_page(window, make(), name))]


def copy_data(figure: Figure, scenario: Scenario, spread: Spread | None) -> None:
    """Put a chart's numbers on the clipboard, tab-separated."""
    QGuiApplication.clipboard().setText(chart_text(figure, _stamp([figure], scenario, spread), "\t"))


def ask_data(window: QWidget, figure: Figure, scenario: Scenario, spread: Spread | None) -> None:
    """Ask for a file and write a chart's numbers into it."""
    _ask(window, say("Export data"), f"{figure.id}.csv", _TABLES, lambda path: write_atomically(
        path, chart_text(figure, _stamp([figure], scenario, spread)).encode()))


def _stamp(figures: Sequence[Figure], scenario: Scenario, spread: Spread | None) -> str:
    from planner.export.formats import charts_stamp  # loads numba, which a window starts without

    return charts_stamp(scenario, figures, spread)


def _ask(
    window: QWidget, title: str, name: str, kinds: Mapping[str, str], write: Callable[[Path], None]
) -> None:
    filters = ";;".join(f"{say(kind)} (*{suffix})" for suffix, kind in kinds.items())
    chosen, picked = QFileDialog.getSaveFileName(window, title, str(settings.folder() / name), filters)
    if not chosen:
        return
    path = Path(chosen)
    if not path.suffix:
        path = path.with_suffix(picked.rpartition("*")[2].rstrip(")"))
    if not may_write(window, chosen, path):
        return
    try:
        write(path)
    except FileError as error:
        show_error(window, say("Nothing was exported"), str(error))
