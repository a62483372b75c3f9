"""A folder of files for a scenario: every chart as a picture and a table, all on a board, the workbook."""

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from planner.atomic import write_atomically
from planner.charts import Figure, Result, figure
from planner.errors import FileError, printable
from planner.export.table import chart_text
from planner.export.workbook import shown_charts, workbook
from planner.stamp import stamp

_NAME_BYTES = 120
_RESERVED = {"con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(1, 10))}
"""Names that Windows keeps for devices."""


class Draw(Protocol):
    """Paints charts into the file at ``path``; raises FileError. The planner itself cannot paint."""

    def __call__(self, path: Path, figures: Sequence[Figure], heading: str, footer: str, /) -> None: ...


def write_bundle(folder: Path, result: Result, reference: Result | None, draw: Draw) -> list[Path]:
    """Write all files into ``folder``, which is made if need be, and return their paths.

    Raises FileError. Files of an earlier export are replaced, others are left alone.
    """
    _make(folder)
    scenario, words = result.scenario, stamp(result.scenario)
    figures = [figure(chart_id, result, reference) for chart_id in shown_charts(scenario)]
    written = []
    for shown in figures:
        picture, table = folder / f"{shown.id}.png", folder / f"{shown.id}.csv"
        draw(picture, [shown], scenario.name, words)
        write_atomically(table, chart_text(shown, words).encode())
        written += [picture, table]
    for board in (folder / "board.png", folder / "board.svg"):
        draw(board, figures, scenario.name, words)
        written.append(board)
    book = folder / f"{file_stem(scenario.name)}.xlsx"
    write_atomically(book, workbook(result, reference))
    return [*written, book]


def file_stem(name: str) -> str:
    """A scenario's name as the name of a file on any system: words in small letters with hyphens."""
    words = "-".join("".join(c if c.isalnum() else " " for c in name.lower()).split())
    words = words.encode()[:_NAME_BYTES].decode(errors="ignore").strip("-")
    return f"scenario-{words}".strip("-") if words in _RESERVED or not words else words


def _make(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except FileExistsError:
        raise _refusal(folder, "a file has that name") from None
    except NotADirectoryError:
        raise _refusal(folder, "part of its path is a file") from None
    except PermissionError:
        raise _refusal(folder, "you are not allowed to write there") from None
    except OSError as error:
        raise _refusal(folder, f"the system says '{printable(str(error.strerror))}'") from error
    except ValueError:  # a null character or half a surrogate pair
        raise _refusal(folder, "its name holds a character no folder can have") from None


def _refusal(folder: Path, reason: str) -> FileError:
    return FileError(f"Cannot make the folder {printable(str(folder), 300)}: {reason}; choose another.")
