"""A folder of files for a scenario: every chart as a picture and a table, all on a board, the workbook."""

from dataclasses import replace
from pathlib import Path

from planner.atomic import write_atomically
from planner.errors import FileError, printable, reason
from planner.export.file_name import file_stem
from planner.export.formats import FORMATS, Package, Paint
from planner.language import mark, say

_NOT_MADE = {
    FileExistsError: mark("a file has that name"),
    NotADirectoryError: mark("part of its path is a file"),
    PermissionError: mark("you are not allowed to write there"),
    ValueError: mark("its name holds a character no folder can have"),
}


def write_bundle(folder: Path, package: Package, paint: Paint) -> list[Path]:
    """Write all files into ``folder``, which is made if need be, and return their paths.

    Raises FileError. Files of an earlier export are replaced, others are left alone.
    """
    _make(folder)
    written = []

    def write(name: str, id: str, shown: Package = package) -> None:
        write_atomically(folder / name, FORMATS[id].build(shown, paint))
        written.append(folder / name)

    for chart in package.charts:
        for id in ("png", "csv"):
            write(f"{chart}.{id}", id, replace(package, charts=(chart,)))
    write("board.png", "png")
    write("board.svg", "svg")
    write(f"{file_stem(package.scenario.name)}.xlsx", "xlsx")
    return written


def _make(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except (OSError, ValueError) as error:
        raise FileError(say("Cannot make the folder {folder}: {reason}; choose another.",
                            folder=printable(str(folder), 300), reason=reason(error, _NOT_MADE))) from error
