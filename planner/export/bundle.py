"""A folder of files for a scenario: every chart as a picture and a table, all on a board, the workbook."""

from dataclasses import replace
from pathlib import Path

from planner.atomic import write_atomically
from planner.errors import FileError, printable
from planner.export.file_name import file_stem
from planner.export.formats import FORMATS, Package, Paint
from planner.language import say


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
    except FileExistsError:
        raise _refusal(folder, say("a file has that name")) from None
    except NotADirectoryError:
        raise _refusal(folder, say("part of its path is a file")) from None
    except PermissionError:
        raise _refusal(folder, say("you are not allowed to write there")) from None
    except OSError as error:
        raise _refusal(folder, say(
            "the system says '{words}'", words=printable(str(error.strerror)))) from error
    except ValueError:  # a null character or half a surrogate pair
        raise _refusal(folder, say("its name holds a character no folder can have")) from None


def _refusal(folder: Path, reason: str) -> FileError:
    return FileError(say("Cannot make the folder {folder}: {reason}; choose another.",
                         folder=printable(str(folder), 300), reason=reason))
