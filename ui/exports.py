"""Charts out of the window: pictures and data, to files and the clipboard."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from planner.atomic import write_atomically
from planner.charts import Figure
from planner.errors import FileError
from planner.export.table import chart_text
from planner.scenario import Scenario
from planner.stamp import stamp
from ui import settings
from ui.charts.picture import image, save_picture, svg_bytes
from ui.dialogs import may_write, show_error

_PICTURES = "PNG picture (*.png);;SVG drawing (*.svg);;PDF page (*.pdf)"
_TABLES = "CSV table (*.csv)"


def copy_picture(figures: Sequence[Figure], scenario: Scenario) -> None:
    """Put a picture on the clipboard, as pixels and as a drawing."""
    from planner.export.carry import cargo

    data = QMimeData()
    data.setImageData(image(figures, scenario.name, stamp(scenario)))
    data.setData("image/svg+xml", svg_bytes(figures, scenario.name, stamp(scenario), scenario=cargo(scenario)))
    QGuiApplication.clipboard().setMimeData(data)


def copy_data(figure: Figure, scenario: Scenario) -> None:
    """Put a chart's numbers on the clipboard, tab-separated."""
    QGuiApplication.clipboard().setText(chart_text(figure, stamp(scenario), "\t"))


def ask_picture(window: QWidget, figures: Sequence[Figure], scenario: Scenario, name: str) -> None:
    """Ask for a file and draw the charts into it, with the scenario inside."""
    def write(path: Path) -> None:
        from planner.export.carry import cargo  # loads pydantic, which a window starts without

        save_picture(path, figures, scenario.name, stamp(scenario), scenario=cargo(scenario))

    _ask(window, "Export picture", f"{name}.png", _PICTURES, write)


def ask_data(window: QWidget, figure: Figure, scenario: Scenario) -> None:
    """Ask for a file and write a chart's numbers into it."""
    _ask(window, "Export data", f"{figure.id}.csv", _TABLES,
         lambda path: save_data(path, figure, scenario))


def save_data(path: Path, figure: Figure, scenario: Scenario) -> None:
    """Write a chart's numbers as CSV. Raises FileError."""
    write_atomically(path, chart_text(figure, stamp(scenario)).encode())


def _ask(
    window: QWidget, title: str, name: str, filters: str, write: Callable[[Path], None]
) -> None:
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
        show_error(window, "Nothing was exported", str(error))
