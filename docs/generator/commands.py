"""The page of the command line, from the declarations of its commands."""

from __future__ import annotations

from typing import Any

from generator.tables import table
from planner.language import say


def page() -> str:
    """Every command with its arguments and options."""
    from planner.cli import all_commands

    commands = all_commands().commands
    parts = [
        f"# {say('Command line')}",
        say("`tradewinds` opens the window, `tradewinds FILE` opens a scenario in it. With one of the "
            "commands below the same work is done without a screen. From source, write `.venv/bin/python -m "
            "ui.app` where it says `tradewinds`; on Windows, commands are called `tradewinds-cli`. A command "
            "ends with 0 if all went well and with 2 if a file, a value or a place was refused."),
        table((say("Command"), say("What it does")), [
            (f"[{name}](#command-{name})", _first(command)) for name, command in commands.items()]).rstrip(),
    ]
    for name, command in commands.items():
        parts += [f'<a id="command-{name}"></a>', f"## {name}", f"    tradewinds {_usage(name, command)}",
                  " ".join((command.help or "").split())]
        if rows := _options(command):
            parts.append(table((say("Option"), say("What it does")), rows).rstrip())
    return "\n\n".join(parts) + "\n"


def _first(command: Any) -> str:
    return " ".join((command.help or "").split("\n\n")[0].split())


def _usage(name: str, command: Any) -> str:
    words = [p.metavar or p.name.upper() for p in command.params if p.param_type_name == "argument"]
    return " ".join([name, *words, "[OPTIONS]"])


def _options(command: Any) -> list[tuple[str, str]]:
    import typer

    context = typer.Context(command, info_name="tradewinds")
    rows = []
    for option in command.params:
        head, told = option.get_help_record(context) or ("", "")
        if head:
            rows.append((f"`{' '.join(head.split())}`", " ".join(told.split()).replace("[", "\\[")))
    return rows
