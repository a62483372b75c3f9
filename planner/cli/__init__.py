"""The planner without a window: the commands that follow ``tradewinds``."""

import os
import sys
from importlib import import_module
from typing import TYPE_CHECKING

from planner.cli.refusals import UsageError, refuse
from planner.errors import FileError, printable

if TYPE_CHECKING:
    import typer

    from planner.export.formats import Paint

COMMANDS = frozenset({
    "run", "export", "levers", "validate", "schema", "bands", "why", "response", "sensitivity", "goal",
    "tipping", "map", "robust", "discover", "claims", "sweep", "compare", "backtest", "observe",
})
"""Words that mean a command and not a file to open in the window."""

_MODULES = ("commands", "compare", "export", "bands", "why", "responses", "maps", "robust", "claims",
            "observe", "backtest", "sweep")
"""Where they are, in the order in which help lists them."""


def main(argv: list[str], paint: "Paint | None" = None) -> int:
    """Run the command in ``argv``, program name left out, and return the exit code.

    paint  paints pictures, which the planner itself cannot
    """
    import typer

    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")  # a console need not know every character
    try:
        code = all_commands().main(args=argv, prog_name="tradewinds", standalone_mode=False, obj=paint)
        if sys.stdout is not None:
            sys.stdout.flush()
    except (FileError, UsageError) as error:
        return refuse(str(error))
    except typer.TyperException as error:
        return refuse(_sentence(error.format_message()))
    except (typer.Abort, BrokenPipeError, SystemExit):  # typer turns a broken pipe into an exit
        return _hang_up()
    except OSError as error:
        return refuse(f"The output cannot be written: {printable(str(error.strerror))}.")
    return int(code or 0)


def all_commands() -> "typer.core.TyperGroup":
    """All commands with their options, as they are declared."""
    import typer

    for module in _MODULES:
        import_module(f"planner.cli.{module}")  # which declares its commands
    from planner.cli.program import app

    found = typer.main.get_command(app)
    assert isinstance(found, typer.core.TyperGroup)
    return found


def _sentence(message: str) -> str:
    text = printable(" ".join(message.replace("Value error, ", "").split()), 400).rstrip(".")
    return f"{text}; see 'tradewinds --help'."


def _hang_up() -> int:
    """Leave quietly when the reader of our output has gone, as ``head`` does."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return 1
